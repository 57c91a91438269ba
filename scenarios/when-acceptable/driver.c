// A driver whose callbacks work for 5 us, LOCKED_NS of them on what they share. GUARD says whether it has a spin lock for that, and whether
// EvtIoWrite takes it.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define CALLBACK_NS 5000

typedef struct _DEVICE_CONTEXT {
    LONG State;
#if !defined(GUARD_NONE)
    KSPIN_LOCK Lock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
#if defined(GUARD_NONE)
    UNREFERENCED_PARAMETER(Device);
#else
    KeInitializeSpinLock(&GetDeviceContext(Device)->Lock);
#endif
}

// The next state follows from the one before, after some work.
static VOID
SampleAdvance(_Inout_ PLONG State)
{
    LONG state = *State;

    LabWork(LOCKED_NS);
    *State = state + 1;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if !defined(GUARD_NONE)
    KIRQL oldIrql;

    KeAcquireSpinLock(&context->Lock, &oldIrql);
#endif
    SampleAdvance(&context->State);
#if !defined(GUARD_NONE)
    KeReleaseSpinLock(&context->Lock, oldIrql);
#endif
    LabWork(CALLBACK_NS - LOCKED_NS);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(GUARD_SPIN)
    KIRQL oldIrql;

    KeAcquireSpinLock(&context->Lock, &oldIrql);
#endif
    SampleAdvance(&context->State);
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(&context->Lock, oldIrql);
#endif
    LabWork(CALLBACK_NS - LOCKED_NS);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
