// A disk: EvtIoRead starts a transfer, the interrupt's DPC completes the request. SERIALIZATION_ON: the DPC joins the scope.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define DEVICE_ADDRESS 0xFEB00000
#define DEVICE_LENGTH 0x2000
#define REGISTER_STATUS 0x04
#define REGISTER_ACKNOWLEDGE 0x08
#define REGISTER_TRANSFER 0x10
#define REGISTER_EVENT 0x14
#define STATUS_INTERRUPT 0x4

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
    WDFREQUEST Current;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    PHYSICAL_ADDRESS address;
    WDF_INTERRUPT_CONFIG config;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    address.QuadPart = DEVICE_ADDRESS;
    context->Registers = (PUCHAR)MmMapIoSpaceEx(address, DEVICE_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    NT_ASSERT(context->Registers != NULL);
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
#if defined(SERIALIZATION_ON)
    config.AutomaticSerialization = TRUE;
#endif
    status = WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
    NT_ASSERT(NT_SUCCESS(status));
    UNREFERENCED_PARAMETER(status);
}

_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PUCHAR registers = GetDeviceContext(WdfInterruptGetDevice(Interrupt))->Registers;

    UNREFERENCED_PARAMETER(MessageID);
    if ((READ_REGISTER_ULONG((volatile ULONG *)(registers + REGISTER_STATUS)) & STATUS_INTERRUPT) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG((volatile ULONG *)(registers + REGISTER_ACKNOWLEDGE), STATUS_INTERRUPT);
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

// The queue is sequential, so one transfer is under way and Current is its request.
_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    WDFREQUEST request;
    PDEVICE_CONTEXT context = GetDeviceContext(AssociatedObject);

    UNREFERENCED_PARAMETER(Interrupt);
    if (READ_REGISTER_ULONG((volatile ULONG *)(context->Registers + REGISTER_EVENT)) == 0) {
        return;
    }
    request = context->Current;
    context->Current = NULL;
    context->TotalRequestsProcessed++;
    // From here on the next EvtIoRead may store its own request in Current.
    WdfRequestComplete(request, STATUS_SUCCESS);
    LabWork(1000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    LabWork(5000);
    WdfRequestSetInformation(Request, Length);
    context->Current = Request;
    WRITE_REGISTER_ULONG((volatile ULONG *)(context->Registers + REGISTER_TRANSFER), (ULONG)Length);
}
