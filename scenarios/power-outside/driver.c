// EvtIoRead starts a transfer of a card. When the device leaves D0 the driver forgets the card's registers.
// GUARD_SPIN: both look at the pointer under a spin lock of the driver's, and EvtIoRead fails a read for which there are none.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define CARD_ADDRESS 0xFEB00000
#define CARD_LENGTH 0x2000
#define CARD_ACKNOWLEDGE 0x08

typedef struct _DEVICE_CONTEXT {
    PUCHAR Mapped;
    PUCHAR Registers;
    LONG Started;
#if defined(GUARD_SPIN)
    KSPIN_LOCK Lock;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_DEVICE_D0_ENTRY SampleEvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT SampleEvtDeviceD0Exit;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    PHYSICAL_ADDRESS address;

    address.QuadPart = CARD_ADDRESS;
    context->Mapped = (PUCHAR)MmMapIoSpaceEx(address, CARD_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    NT_ASSERT(context->Mapped != NULL);
#if defined(GUARD_SPIN)
    KeInitializeSpinLock(&context->Lock);
#endif
}

// The registers answer from here on.
_Use_decl_annotations_
NTSTATUS
SampleEvtDeviceD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    UNREFERENCED_PARAMETER(PreviousState);
    context->Registers = context->Mapped;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS
SampleEvtDeviceD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
#endif

    UNREFERENCED_PARAMETER(TargetState);
#if defined(GUARD_SPIN)
    KeAcquireSpinLock(&context->Lock, &oldIrql);
#endif
    context->Registers = NULL;
#if defined(GUARD_SPIN)
    KeReleaseSpinLock(&context->Lock, oldIrql);
#endif
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(GUARD_SPIN)
    KIRQL oldIrql;
    PUCHAR registers;
#endif

    LabWork(10000);
#if defined(GUARD_SPIN)
    KeAcquireSpinLock(&context->Lock, &oldIrql);
    registers = context->Registers;
    if (registers != NULL) {
        WRITE_REGISTER_ULONG((volatile ULONG *)(registers + CARD_ACKNOWLEDGE), 0);
        context->Started++;
    }
    KeReleaseSpinLock(&context->Lock, oldIrql);
    if (registers == NULL) {
        WdfRequestComplete(Request, STATUS_DEVICE_NOT_READY);
        return;
    }
#else
    WRITE_REGISTER_ULONG((volatile ULONG *)(context->Registers + CARD_ACKNOWLEDGE), 0);
    context->Started++;
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
