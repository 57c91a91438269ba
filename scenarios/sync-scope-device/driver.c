// A device that answers reads and keeps statistics about them. GUARD says what guards the statistics.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
    LONGLONG TotalBytesRead;
    LONG TotalWrites;
    LONGLONG TotalBytesWritten;
#if defined(GUARD_SPIN) || defined(GUARD_QUEUED_SPIN)
    KSPIN_LOCK StatisticsLock;
#elif defined(GUARD_WAIT)
    WDFWAITLOCK StatisticsLock;
#elif defined(GUARD_FAST_MUTEX)
    FAST_MUTEX StatisticsLock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

// Called once the device has been created, before anything can arrive. The context starts as zeros.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
#if defined(GUARD_SPIN) || defined(GUARD_QUEUED_SPIN)
    KeInitializeSpinLock(&GetDeviceContext(Device)->StatisticsLock);
#elif defined(GUARD_WAIT)
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfWaitLockCreate(&attributes, &GetDeviceContext(Device)->StatisticsLock);
    NT_ASSERT(NT_SUCCESS(status));
#elif defined(GUARD_FAST_MUTEX)
    ExInitializeFastMutex(&GetDeviceContext(Device)->StatisticsLock);
#else
    UNREFERENCED_PARAMETER(Device);
#endif
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status;
    PDEVICE_CONTEXT context;
    PVOID buffer;
    size_t bufferLength;
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
#elif defined(GUARD_QUEUED_SPIN)
    KLOCK_QUEUE_HANDLE lockHandle;
#endif

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

#if defined(GUARD_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
    InterlockedIncrement(&context->TotalReads);
    InterlockedAdd64(&context->TotalBytesRead, (LONG64)bufferLength);
#else
#if defined(GUARD_SPIN)
    KeAcquireSpinLock(&context->StatisticsLock, &oldIrql);
#elif defined(GUARD_QUEUED_SPIN)
    KeAcquireInStackQueuedSpinLock(&context->StatisticsLock, &lockHandle);
#elif defined(GUARD_WAIT)
    WdfWaitLockAcquire(context->StatisticsLock, NULL);
#elif defined(GUARD_FAST_MUTEX)
    ExAcquireFastMutex(&context->StatisticsLock);
#endif
    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += bufferLength;
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(&context->StatisticsLock, oldIrql);
#elif defined(GUARD_QUEUED_SPIN)
    KeReleaseInStackQueuedSpinLock(&lockHandle);
#elif defined(GUARD_WAIT)
    WdfWaitLockRelease(context->StatisticsLock);
#elif defined(GUARD_FAST_MUTEX)
    ExReleaseFastMutex(&context->StatisticsLock);
#endif
#endif

    // The rest of the work: filling the buffer.
    LabWork(CALLBACK_NS);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bufferLength);
}
