// The first queue forwards to the second, and works on before it returns.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

static WDFQUEUE Second;

VOID SampleKeepSecond(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoReadFirst;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoReadSecond;

_Use_decl_annotations_
VOID
SampleKeepSecond(WDFQUEUE Queue)
{
    Second = Queue;
}

_Use_decl_annotations_
VOID
SampleEvtIoReadFirst(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestForwardToIoQueue(Request, Second);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
    LabWork(20000);
}

_Use_decl_annotations_
VOID
SampleEvtIoReadSecond(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
