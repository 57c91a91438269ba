// Each thread increments a counter several times, by a load and a store. GUARD says what guards it, COUNTER whose it is.
#include <ntddk.h>
#include <wdf.h>

#if !defined(INCREMENTS)
#define INCREMENTS 2
#endif

DRIVER_INITIALIZE DriverEntry;
VOID Increment(_In_ PVOID Argument);

LONG Counter;
LONG Own[8];
KSPIN_LOCK CounterLock;

_Use_decl_annotations_
NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeSpinLock(&CounterLock);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
Increment(PVOID Argument)
{
    LONG i;
    LONG old;
#if defined(GUARD_SPIN) && !defined(COUNTER_OWN)
    KIRQL oldIrql;
#endif
#if defined(COUNTER_OWN)
    PLONG own = &Own[(ULONG_PTR)Argument];
#else
    UNREFERENCED_PARAMETER(Argument);
#endif

    for (i = 0; i < INCREMENTS; i++) {
#if defined(COUNTER_OWN)
        old = *own;
        *own = old + 1;
#else
#if defined(GUARD_SPIN)
        KeAcquireSpinLock(&CounterLock, &oldIrql);
#endif
        old = Counter;
        Counter = old + 1;
#if defined(GUARD_SPIN)
        KeReleaseSpinLock(&CounterLock, oldIrql);
#endif
#endif
    }
}
