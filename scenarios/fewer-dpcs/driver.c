// A card tells of its events by interrupts. The ISR acknowledges and queues the DPC; the DPC takes events from the card's list.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define CARD_ADDRESS 0xFEB00000
#define CARD_LENGTH 0x2000
#define CARD_STATUS 0x04
#define CARD_ACKNOWLEDGE 0x08
#define CARD_EVENT 0x14
#define STATUS_INTERRUPT 0x04

typedef struct _DEVICE_CONTEXT {
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
    LONG Handled;
    LONG NotQueued;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;

_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(MessageID);
    if ((READ_REGISTER_ULONG((PULONG)(context->Registers + CARD_STATUS)) & STATUS_INTERRUPT) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG((PULONG)(context->Registers + CARD_ACKNOWLEDGE), STATUS_INTERRUPT);
    // FALSE: the DPC waits in its queue already, and will run once for both.
    if (!WdfInterruptQueueDpcForIsr(Interrupt)) {
        context->NotQueued++;
    }
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(AssociatedObject);
    LabWork(10000);
#if defined(DPC_ALL)
    while (READ_REGISTER_ULONG((PULONG)(context->Registers + CARD_EVENT)) != 0) {
        context->Handled++;
    }
#else
    if (READ_REGISTER_ULONG((PULONG)(context->Registers + CARD_EVENT)) != 0) {
        context->Handled++;
    }
#endif
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_INTERRUPT_CONFIG config;
    PHYSICAL_ADDRESS address;
    NTSTATUS status;

    address.QuadPart = CARD_ADDRESS;
    context->Registers = (PUCHAR)MmMapIoSpaceEx(address, CARD_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    if (context->Registers == NULL) {
        return;
    }
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
    status = WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfInterruptCreate: %x", status);
    }
}
