// Short reads are answered from memory, long ones are sent to the driver below. Each is counted where it is finished.
// ROUTINE_LOCKS: the completion routine takes the device's lock.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define LONGEST_FROM_MEMORY 512

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SampleEvtRequestCompletionRoutine;

_Use_decl_annotations_
VOID
SampleEvtRequestCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    WDFDEVICE device = (WDFDEVICE)Context;
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    UNREFERENCED_PARAMETER(Target);
#if defined(ROUTINE_LOCKS)
    WdfObjectAcquireLock(device);
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(device);
#else
    context->TotalRequestsProcessed++;
#endif
    LabWork(2000);
    WdfRequestCompleteWithInformation(Request, Params->IoStatus.Status, Params->IoStatus.Information);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    if (Length > LONGEST_FROM_MEMORY) {
        WdfRequestFormatRequestUsingCurrentType(Request);
        WdfRequestSetCompletionRoutine(Request, SampleEvtRequestCompletionRoutine, device);
        if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(device), WDF_NO_SEND_OPTIONS)) {
            WdfRequestComplete(Request, WdfRequestGetStatus(Request));
        }
        return;
    }
    LabWork(5000);
    context->TotalRequestsProcessed++;
    LabWork(5000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
