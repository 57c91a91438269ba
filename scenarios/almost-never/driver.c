// Three drivers for the same device. DRIVER says which: one that counts its requests, one that keeps a state of the device, one that keeps a
// state for each queue. GUARD and GUARD_PLACE say which lock of its own it takes around what it keeps.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#if defined(DRIVER_STATISTICS)
#define OTHER_WORK_NS 4970
#else
#define OTHER_WORK_NS 200
#define STATE_WORK_NS 4791
#endif

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
    LONGLONG TotalBytesRead;
    LONG TotalWrites;
    LONGLONG TotalBytesWritten;
    LONG State;
#if defined(GUARD_SPIN)
    KSPIN_LOCK Lock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

typedef struct _QUEUE_CONTEXT {
    LONG State;
#if defined(GUARD_SPIN) && defined(GUARD_PLACE_QUEUE)
    KSPIN_LOCK Lock;
#endif
} QUEUE_CONTEXT, *PQUEUE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE_CONTEXT, GetQueueContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
VOID SampleInitializeQueue(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
#if defined(GUARD_SPIN)
    KeInitializeSpinLock(&GetDeviceContext(Device)->Lock);
#else
    UNREFERENCED_PARAMETER(Device);
#endif
}

_Use_decl_annotations_
VOID
SampleInitializeQueue(WDFQUEUE Queue)
{
#if defined(GUARD_SPIN) && defined(GUARD_PLACE_QUEUE)
    KeInitializeSpinLock(&GetQueueContext(Queue)->Lock);
#else
    UNREFERENCED_PARAMETER(Queue);
#endif
}

#if !defined(DRIVER_STATISTICS)
// The next state follows from the one before, after some work.
static VOID
SampleAdvance(_Inout_ PLONG State)
{
    LONG state = *State;

    LabWork(STATE_WORK_NS);
    *State = state + 1;
}
#endif

static VOID
SampleServe(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request, _In_ size_t Length, _In_ BOOLEAN IsRead)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
#if defined(GUARD_PLACE_QUEUE)
    PKSPIN_LOCK lock = &GetQueueContext(Queue)->Lock;
#else
    PKSPIN_LOCK lock = &context->Lock;
#endif
#endif

    LabWork(OTHER_WORK_NS);

#if defined(GUARD_SPIN)
    KeAcquireSpinLock(lock, &oldIrql);
#endif
#if defined(DRIVER_STATISTICS)
    context->TotalRequestsProcessed++;
    if (IsRead) {
        context->TotalReads++;
        context->TotalBytesRead += Length;
    } else {
        context->TotalWrites++;
        context->TotalBytesWritten += Length;
    }
#elif defined(DRIVER_STATE)
    SampleAdvance(&context->State);
#else
    SampleAdvance(&GetQueueContext(Queue)->State);
#endif
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(lock, oldIrql);
#endif
    UNREFERENCED_PARAMETER(context);
    UNREFERENCED_PARAMETER(IsRead);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleServe(Queue, Request, Length, TRUE);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleServe(Queue, Request, Length, FALSE);
}
