// Reads go on to the queue of writes, writes to the queue of reads.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

static WDFQUEUE Reads;
static WDFQUEUE Writes;

VOID SampleKeepReads(_In_ WDFQUEUE Queue);
VOID SampleKeepWrites(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoEnd;

_Use_decl_annotations_
VOID
SampleKeepReads(WDFQUEUE Queue)
{
    Reads = Queue;
}

_Use_decl_annotations_
VOID
SampleKeepWrites(WDFQUEUE Queue)
{
    Writes = Queue;
}

static VOID
Forward(WDFREQUEST Request, WDFQUEUE Queue)
{
    NTSTATUS status;

    LabWork(10000);
    status = WdfRequestForwardToIoQueue(Request, Queue);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    Forward(Request, Writes);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    Forward(Request, Reads);
}

_Use_decl_annotations_
VOID
SampleEvtIoEnd(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
