// Takes one lock and gives it back, over and over. GUARD says which; between two turns there is nothing else to do.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define TURNS 10000

typedef struct _DEVICE_CONTEXT {
    LONG Unused;
#if defined(GUARD_FAST_MUTEX)
    FAST_MUTEX Lock;
#else
    KSPIN_LOCK Lock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

static PDEVICE_CONTEXT Context;

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
VOID TakeTurns(_In_ PVOID Unused);

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    Context = GetDeviceContext(Device);
#if defined(GUARD_FAST_MUTEX)
    ExInitializeFastMutex(&Context->Lock);
#else
    KeInitializeSpinLock(&Context->Lock);
#endif
}

_Use_decl_annotations_
VOID
TakeTurns(PVOID Unused)
{
    PDEVICE_CONTEXT context = Context;
    ULONG turn;
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
#elif defined(GUARD_QUEUED_SPIN)
    KLOCK_QUEUE_HANDLE lockHandle;
#endif

    UNREFERENCED_PARAMETER(Unused);
    for (turn = 0; turn < TURNS; ++turn) {
#if defined(GUARD_SPIN)
        KeAcquireSpinLock(&context->Lock, &oldIrql);
        KeReleaseSpinLock(&context->Lock, oldIrql);
#elif defined(GUARD_QUEUED_SPIN)
        KeAcquireInStackQueuedSpinLock(&context->Lock, &lockHandle);
        KeReleaseInStackQueuedSpinLock(&lockHandle);
#else
        ExAcquireFastMutex(&context->Lock);
        ExReleaseFastMutex(&context->Lock);
#endif
    }
}
