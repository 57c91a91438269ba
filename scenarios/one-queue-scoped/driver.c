// A device that answers reads, writes and control requests, and counts them all. GUARD says what guards the statistics.
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

// What the holder of the statistics lock keeps until it gives the lock back.
typedef struct _STATISTICS_HOLD {
    KIRQL OldIrql;
    KLOCK_QUEUE_HANDLE QueueHandle;
} STATISTICS_HOLD, *PSTATISTICS_HOLD;

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;

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

#if defined(GUARD_SPIN) || defined(GUARD_WAIT) || defined(GUARD_FAST_MUTEX)
#define ACQUIRES_STATISTICS _Acquires_lock_(Context->StatisticsLock)
#define RELEASES_STATISTICS _Releases_lock_(Context->StatisticsLock)
#elif defined(GUARD_QUEUED_SPIN)
#define ACQUIRES_STATISTICS _Acquires_lock_(Hold->QueueHandle)
#define RELEASES_STATISTICS _Releases_lock_(Hold->QueueHandle)
#else
#define ACQUIRES_STATISTICS
#define RELEASES_STATISTICS
#endif

ACQUIRES_STATISTICS
static VOID
SampleAcquireStatistics(_Inout_ PDEVICE_CONTEXT Context, _Out_ PSTATISTICS_HOLD Hold)
{
#if defined(GUARD_SPIN)
    KeAcquireSpinLock(&Context->StatisticsLock, &Hold->OldIrql);
#elif defined(GUARD_QUEUED_SPIN)
    KeAcquireInStackQueuedSpinLock(&Context->StatisticsLock, &Hold->QueueHandle);
#elif defined(GUARD_WAIT)
    UNREFERENCED_PARAMETER(Hold);
    WdfWaitLockAcquire(Context->StatisticsLock, NULL);
#elif defined(GUARD_FAST_MUTEX)
    UNREFERENCED_PARAMETER(Hold);
    ExAcquireFastMutex(&Context->StatisticsLock);
#else
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Hold);
#endif
}

RELEASES_STATISTICS
static VOID
SampleReleaseStatistics(_Inout_ PDEVICE_CONTEXT Context, _In_ PSTATISTICS_HOLD Hold)
{
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(&Context->StatisticsLock, Hold->OldIrql);
#elif defined(GUARD_QUEUED_SPIN)
    UNREFERENCED_PARAMETER(Context);
    KeReleaseInStackQueuedSpinLock(&Hold->QueueHandle);
#elif defined(GUARD_WAIT)
    UNREFERENCED_PARAMETER(Hold);
    WdfWaitLockRelease(Context->StatisticsLock);
#elif defined(GUARD_FAST_MUTEX)
    UNREFERENCED_PARAMETER(Hold);
    ExReleaseFastMutex(&Context->StatisticsLock);
#else
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Hold);
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
    STATISTICS_HOLD hold;

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    SampleAcquireStatistics(context, &hold);
#if defined(GUARD_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
    InterlockedIncrement(&context->TotalReads);
    InterlockedAdd64(&context->TotalBytesRead, (LONG64)bufferLength);
#else
    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += bufferLength;
#endif
    SampleReleaseStatistics(context, &hold);

    // The rest of the work: filling the buffer.
    LabWork(CALLBACK_NS);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bufferLength);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status;
    PDEVICE_CONTEXT context;
    PVOID buffer;
    size_t bufferLength;
    STATISTICS_HOLD hold;

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    SampleAcquireStatistics(context, &hold);
#if defined(GUARD_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
    InterlockedIncrement(&context->TotalWrites);
    InterlockedAdd64(&context->TotalBytesWritten, (LONG64)bufferLength);
#else
    context->TotalRequestsProcessed++;
    context->TotalWrites++;
    context->TotalBytesWritten += bufferLength;
#endif
    SampleReleaseStatistics(context, &hold);

    // The rest of the work: using what the buffer holds.
    LabWork(CALLBACK_NS);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bufferLength);
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context;
    STATISTICS_HOLD hold;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    SampleAcquireStatistics(context, &hold);
#if defined(GUARD_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
#else
    context->TotalRequestsProcessed++;
#endif
    SampleReleaseStatistics(context, &hold);

    // The rest of the work: doing what was asked.
    LabWork(CALLBACK_NS);

    WdfRequestComplete(Request, STATUS_SUCCESS);
}
