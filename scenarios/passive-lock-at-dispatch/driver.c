// A count is guarded by the lock of the scope. EvtIoDeviceControl runs under it; the DPC of an interrupt takes it for itself.
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
    LONG Counted;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;

_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfInterruptGetDevice(Interrupt));

    UNREFERENCED_PARAMETER(MessageID);
    WRITE_REGISTER_ULONG((PULONG)(context->Registers + CARD_ACKNOWLEDGE), STATUS_INTERRUPT);
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    WDFDEVICE device = WdfInterruptGetDevice(Interrupt);

    UNREFERENCED_PARAMETER(AssociatedObject);
    WdfObjectAcquireLock(device);
    GetDeviceContext(device)->Counted++;
    WdfObjectReleaseLock(device);
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    LabWork(50000);
    context->Counted++;
    WdfRequestComplete(Request, STATUS_SUCCESS);
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
