// A device that answers reads and writes. The driver's rule: the statistics are touched only with StatisticsLock held.
// WRITER says whether EvtIoWrite keeps that rule, POLICY whether the rule is written down for tools to see.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#if defined(POLICY_DECLARED)
#define STATISTIC _Guarded_by_(StatisticsLock)
#else
#define STATISTIC
#endif

typedef struct _DEVICE_CONTEXT {
    KSPIN_LOCK StatisticsLock;
    STATISTIC LONG TotalRequestsProcessed;
    STATISTIC LONG TotalReads;
    STATISTIC LONGLONG TotalBytesRead;
    STATISTIC LONG TotalWrites;
    STATISTIC LONGLONG TotalBytesWritten;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;

// Called once the device has been created, before anything can arrive. The context starts as zeros.
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
    NTSTATUS status;
    PDEVICE_CONTEXT context;
    PVOID buffer;
    size_t bufferLength;
    KIRQL oldIrql;

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    KeAcquireSpinLock(&context->StatisticsLock, &oldIrql);
    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += bufferLength;
    KeReleaseSpinLock(&context->StatisticsLock, oldIrql);

    // The rest of the work: filling the buffer.
    LabWork(2000);

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
#if defined(WRITER_LOCKS)
    KIRQL oldIrql;
#endif

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

#if defined(WRITER_LOCKS)
    KeAcquireSpinLock(&context->StatisticsLock, &oldIrql);
#endif
    context->TotalRequestsProcessed++;
    context->TotalWrites++;
    context->TotalBytesWritten += bufferLength;
#if defined(WRITER_LOCKS)
    KeReleaseSpinLock(&context->StatisticsLock, oldIrql);
#endif

    // The rest of the work: using what the buffer holds.
    LabWork(2000);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bufferLength);
}
