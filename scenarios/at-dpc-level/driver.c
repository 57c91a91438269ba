// The AtDpcLevel form sets the lock's bit and leaves the IRQL where it is. At PASSIVE_LEVEL that is half a lock.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    KSPIN_LOCK StatisticsLock;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    KeInitializeSpinLock(&GetDeviceContext(Device)->StatisticsLock);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(FORM_NORMAL)
    KIRQL oldIrql;

    KeAcquireSpinLock(&context->StatisticsLock, &oldIrql);
    context->TotalRequestsProcessed++;
    LabWork(100000);
    KeReleaseSpinLock(&context->StatisticsLock, oldIrql);
#else
    KeAcquireSpinLockAtDpcLevel(&context->StatisticsLock);
    context->TotalRequestsProcessed++;
    LabWork(100000);
    KeReleaseSpinLockFromDpcLevel(&context->StatisticsLock);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
