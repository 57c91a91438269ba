// One statistic that every read counts in. GUARD says what guards it.
#include <ntddk.h>
#include <wdf.h>

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
#if defined(GUARD_SPIN)
    KSPIN_LOCK StatisticsLock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
#if defined(GUARD_SPIN)
    KeInitializeSpinLock(&GetDeviceContext(Device)->StatisticsLock);
#else
    UNREFERENCED_PARAMETER(Device);
#endif
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context;
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
#endif

    UNREFERENCED_PARAMETER(Length);

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(GUARD_INTERLOCKED)
    InterlockedIncrement(&context->TotalRequestsProcessed);
#else
#if defined(GUARD_SPIN)
    KeAcquireSpinLock(&context->StatisticsLock, &oldIrql);
#endif
    context->TotalRequestsProcessed++;
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(&context->StatisticsLock, oldIrql);
#endif
#endif
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
