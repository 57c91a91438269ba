// A request goes round between two queues: from First to Second and back, twice.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFQUEUE First;
    WDFQUEUE Second;
    LONG Rounds;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeFirst(_In_ WDFQUEUE Queue);
VOID SampleInitializeSecond(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoReadFirst;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoReadSecond;

_Use_decl_annotations_
VOID
SampleInitializeFirst(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->First = Queue;
}

_Use_decl_annotations_
VOID
SampleInitializeSecond(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->Second = Queue;
}

_Use_decl_annotations_
VOID
SampleEvtIoReadFirst(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    if (context->Rounds == 2) {
        WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
        return;
    }
    status = WdfRequestForwardToIoQueue(Request, context->Second);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
    LabWork(2000);
}

_Use_decl_annotations_
VOID
SampleEvtIoReadSecond(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    context->Rounds++;
    status = WdfRequestForwardToIoQueue(Request, context->First);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
    LabWork(2000);
}
