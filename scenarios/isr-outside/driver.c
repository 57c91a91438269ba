// The ISR and EvtIoRead both count in a shadow of a register of the card.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define CARD_ADDRESS 0xFEB00000
#define CARD_LENGTH 0x2000
#define CARD_ACKNOWLEDGE 0x08
#define STATUS_INTERRUPT 0x04

typedef struct _DEVICE_CONTEXT {
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
    LONG Shadow;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(MessageID);
    WRITE_REGISTER_ULONG((PULONG)(context->Registers + CARD_ACKNOWLEDGE), STATUS_INTERRUPT);
    context->Shadow++;
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    LONG shadow;

#if defined(LOCK_INTERRUPT)
    WdfInterruptAcquireLock(context->Interrupt);
#endif
    shadow = context->Shadow;
    LabWork(5000);
    context->Shadow = shadow + 1;
#if defined(LOCK_INTERRUPT)
    WdfInterruptReleaseLock(context->Interrupt);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
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
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, NULL);
    status = WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfInterruptCreate: %x", status);
    }
}
