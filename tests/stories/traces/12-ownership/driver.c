// A disk that is done, and its read completed on processor 2, long before EvtIoRead returns.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define DEVICE_ADDRESS 0xFEB00000
#define DEVICE_LENGTH 0x2000
#define REGISTER_TRANSFER 0x10
#define REGISTER_EVENT 0x14

static PUCHAR Registers;
static WDFREQUEST Current;

VOID SampleMapRegisters(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleMapRegisters(WDFDEVICE Device)
{
    PHYSICAL_ADDRESS address;

    UNREFERENCED_PARAMETER(Device);
    address.QuadPart = DEVICE_ADDRESS;
    Registers = (PUCHAR)MmMapIoSpaceEx(address, DEVICE_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
}

_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(MessageID);
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    WDFREQUEST request = Current;

    UNREFERENCED_PARAMETER(Interrupt);
    UNREFERENCED_PARAMETER(AssociatedObject);
    Current = NULL;
    (VOID)READ_REGISTER_ULONG((volatile ULONG *)(Registers + REGISTER_EVENT));
    WdfRequestComplete(request, STATUS_SUCCESS);
    LabWork(1000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    Current = Request;
    WRITE_REGISTER_ULONG((volatile ULONG *)(Registers + REGISTER_TRANSFER), (ULONG)Length);
    LabWork(60000);
}
