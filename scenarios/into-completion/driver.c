// A device with two engines: one reads, one writes. EvtIoRead and EvtIoWrite start a transfer, the DPC of the engine's interrupt
// completes the request. SERIALIZATION_ON: the DPCs join the scope.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define DEVICE_ADDRESS 0xFEB00000
#define ENGINE_LENGTH 0x2000
#define REGISTER_STATUS 0x04
#define REGISTER_ACKNOWLEDGE 0x08
#define REGISTER_TRANSFER 0x10
#define REGISTER_EVENT 0x14
#define STATUS_INTERRUPT 0x4

#define START_NS 15000
#define FINISH_NS 15000

typedef struct _ENGINE {
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
    WDFREQUEST Current;
} ENGINE, *PENGINE;

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    ENGINE Reader;
    ENGINE Writer;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

typedef struct _INTERRUPT_CONTEXT {
    PENGINE Engine;
} INTERRUPT_CONTEXT, *PINTERRUPT_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(INTERRUPT_CONTEXT, GetInterruptContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;

// The interrupt objects take the engines in the order of their creation.
static VOID
SampleInitializeEngine(_In_ WDFDEVICE Device, _Inout_ PENGINE Engine, _In_ ULONG Number)
{
    NTSTATUS status;
    PHYSICAL_ADDRESS address;
    WDF_INTERRUPT_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    address.QuadPart = DEVICE_ADDRESS + Number * ENGINE_LENGTH;
    Engine->Registers = (PUCHAR)MmMapIoSpaceEx(address, ENGINE_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    NT_ASSERT(Engine->Registers != NULL);
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
#if defined(SERIALIZATION_ON)
    config.AutomaticSerialization = TRUE;
#endif
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, INTERRUPT_CONTEXT);
    status = WdfInterruptCreate(Device, &config, &attributes, &Engine->Interrupt);
    NT_ASSERT(NT_SUCCESS(status));
    UNREFERENCED_PARAMETER(status);
    GetInterruptContext(Engine->Interrupt)->Engine = Engine;
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    SampleInitializeEngine(Device, &context->Reader, 0);
    SampleInitializeEngine(Device, &context->Writer, 1);
}

// At DIRQL, under the interrupt's own lock.
_Use_decl_annotations_
BOOLEAN
SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PUCHAR registers = GetInterruptContext(Interrupt)->Engine->Registers;

    UNREFERENCED_PARAMETER(MessageID);
    if ((READ_REGISTER_ULONG((volatile ULONG *)(registers + REGISTER_STATUS)) & STATUS_INTERRUPT) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG((volatile ULONG *)(registers + REGISTER_ACKNOWLEDGE), STATUS_INTERRUPT);
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

// The queue of the engine is sequential, so one transfer is under way and Current is its request.
_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    WDFREQUEST request;
    PENGINE engine = GetInterruptContext(Interrupt)->Engine;

    if (READ_REGISTER_ULONG((volatile ULONG *)(engine->Registers + REGISTER_EVENT)) == 0) {
        return;
    }
    LabWork(FINISH_NS);
    request = engine->Current;
    engine->Current = NULL;
    // Reads and writes are counted on two processors, with or without a scope.
    InterlockedIncrement(&GetDeviceContext(AssociatedObject)->TotalRequestsProcessed);
    // From here on the next EvtIoRead or EvtIoWrite may store its own request in Current.
    WdfRequestComplete(request, STATUS_SUCCESS);
}

// Prepares a transfer and starts it.
static VOID
SampleStart(_Inout_ PENGINE Engine, _In_ WDFREQUEST Request, _In_ size_t Length)
{
    LabWork(START_NS);
    WdfRequestSetInformation(Request, Length);
    Engine->Current = Request;
    WRITE_REGISTER_ULONG((volatile ULONG *)(Engine->Registers + REGISTER_TRANSFER), (ULONG)Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleStart(&GetDeviceContext(WdfIoQueueGetDevice(Queue))->Reader, Request, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleStart(&GetDeviceContext(WdfIoQueueGetDevice(Queue))->Writer, Request, Length);
}
