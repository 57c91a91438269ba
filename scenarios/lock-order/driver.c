// Two queues with a lock each. EvtIoRead runs under the first and takes the second, EvtIoWrite the other way round.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    WDFQUEUE Reads;
    WDFQUEUE Writes;
#if defined(LOCKS_OWN)
    KSPIN_LOCK ReadLock;
    KSPIN_LOCK WriteLock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
VOID SampleInitializeReads(_In_ WDFQUEUE Queue);
VOID SampleInitializeWrites(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
#if defined(LOCKS_OWN)
    KeInitializeSpinLock(&GetDeviceContext(Device)->ReadLock);
    KeInitializeSpinLock(&GetDeviceContext(Device)->WriteLock);
#else
    UNREFERENCED_PARAMETER(Device);
#endif
}

_Use_decl_annotations_
VOID
SampleInitializeReads(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->Reads = Queue;
}

_Use_decl_annotations_
VOID
SampleInitializeWrites(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->Writes = Queue;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(LOCKS_OWN)
    KIRQL outer;
    KIRQL inner;

    KeAcquireSpinLock(&context->ReadLock, &outer);
    LabWork(1000);
    KeAcquireSpinLock(&context->WriteLock, &inner);
    context->TotalRequestsProcessed++;
    KeReleaseSpinLock(&context->WriteLock, inner);
    KeReleaseSpinLock(&context->ReadLock, outer);
#else
    // The lock of this queue is held already: the framework took it.
    LabWork(1000);
    WdfObjectAcquireLock(context->Writes);
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(context->Writes);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(LOCKS_OWN)
    KIRQL outer;
    KIRQL inner;

    KeAcquireSpinLock(&context->WriteLock, &outer);
    LabWork(1000);
    KeAcquireSpinLock(&context->ReadLock, &inner);
    context->TotalRequestsProcessed++;
    KeReleaseSpinLock(&context->ReadLock, inner);
    KeReleaseSpinLock(&context->WriteLock, outer);
#else
    LabWork(1000);
    WdfObjectAcquireLock(context->Reads);
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(context->Reads);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
