// Three totals, each computed in two places. Nothing guards them, but whatever the scope's lock happens to.
// COMPLETION_LOCKS: the completion routine takes the device's lock.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG OfReadAndWrite;
    LONG OfReadAndCompletion;
    LONG OfWriteAndCompletion;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SampleEvtRequestCompletionRoutine;

// Takes a total, computes for a while, and puts the new one back.
static VOID
SampleAdd(_Inout_ PLONG Total, _In_ LONGLONG Nanoseconds)
{
    LONG total = *Total;

    LabWork(Nanoseconds);
    *Total = total + 1;
}

_Use_decl_annotations_
VOID
SampleEvtRequestCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDFDEVICE device = (WDFDEVICE)Context;
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    UNREFERENCED_PARAMETER(Target);
#if defined(COMPLETION_LOCKS)
    WdfObjectAcquireLock(device);
#endif
    SampleAdd(&context->OfReadAndCompletion, 2000);
    SampleAdd(&context->OfWriteAndCompletion, 2000);
#if defined(COMPLETION_LOCKS)
    WdfObjectReleaseLock(device);
#endif
    WdfRequestCompleteWithInformation(Request, Params->IoStatus.Status, Params->IoStatus.Information);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, SampleEvtRequestCompletionRoutine, device);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(device), WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
        return;
    }
    SampleAdd(&context->OfReadAndWrite, 4000);
    SampleAdd(&context->OfReadAndCompletion, 8000);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    SampleAdd(&context->OfReadAndWrite, 4000);
    LabWork(5000);
    SampleAdd(&context->OfWriteAndCompletion, 2000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
