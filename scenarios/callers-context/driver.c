// EvtIoInCallerContext counts each request and sends it on to its queue; EvtIoRead counts it again, under the scope's lock.
// COUNT says how EvtIoInCallerContext counts: PLAIN, under the device's lock (LOCKED), or INTERLOCKED.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_IN_CALLER_CONTEXT SampleEvtIoInCallerContext;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtIoInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    NTSTATUS status;

#if defined(COUNT_LOCKED)
    WdfObjectAcquireLock(Device);
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(Device);
#elif defined(COUNT_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
#else
    context->TotalRequestsProcessed++;
#endif
    // What only the sender's own context allows, such as looking at its buffers.
    LabWork(5000);
    status = WdfDeviceEnqueueRequest(Device, Request);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalReads++;
    LabWork(5000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
