// A device with an interrupt and a timer, both to be serialized. FOLLOW_UP says what the interrupt's service routine queues.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define DEVICE_ADDRESS 0xFEB00000
#define DEVICE_LENGTH 0x2000
#define REGISTER_STATUS 0x04
#define REGISTER_ACKNOWLEDGE 0x08
#define REGISTER_EVENT 0x14
#define STATUS_INTERRUPT 0x4

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
    WDFTIMER Timer;
    NTSTATUS InterruptStatus;
    NTSTATUS TimerStatus;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
#if defined(FOLLOW_UP_WORK_ITEM)
EVT_WDF_INTERRUPT_WORKITEM SampleEvtInterruptWorkItem;
#else
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
#endif
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

// Both statuses are kept: this device can do without.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PHYSICAL_ADDRESS address;
    WDF_INTERRUPT_CONFIG interruptConfig;
    WDF_TIMER_CONFIG timerConfig;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    address.QuadPart = DEVICE_ADDRESS;
    context->Registers = (PUCHAR)MmMapIoSpaceEx(address, DEVICE_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    NT_ASSERT(context->Registers != NULL);
#if defined(FOLLOW_UP_WORK_ITEM)
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, SampleEvtInterruptIsr, NULL);
    interruptConfig.EvtInterruptWorkItem = SampleEvtInterruptWorkItem;
#else
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
#endif
    interruptConfig.AutomaticSerialization = TRUE;
    context->InterruptStatus = WdfInterruptCreate(Device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
    if (!NT_SUCCESS(context->InterruptStatus)) {
        KdPrint(("WdfInterruptCreate failed: 0x%08X\n", context->InterruptStatus));
    }

    WDF_TIMER_CONFIG_INIT(&timerConfig, SampleEvtTimerFunc);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    context->TimerStatus = WdfTimerCreate(&timerConfig, &attributes, &context->Timer);
    if (!NT_SUCCESS(context->TimerStatus)) {
        KdPrint(("WdfTimerCreate failed: 0x%08X\n", context->TimerStatus));
    }
}

// At DIRQL, under the interrupt's own lock.
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
#if defined(FOLLOW_UP_WORK_ITEM)
    WdfInterruptQueueWorkItemForIsr(Interrupt);
#else
    WdfInterruptQueueDpcForIsr(Interrupt);
#endif
    return TRUE;
}

#if defined(FOLLOW_UP_WORK_ITEM)
_Use_decl_annotations_
VOID
SampleEvtInterruptWorkItem(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
#else
_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
#endif
{
    PDEVICE_CONTEXT context = GetDeviceContext(AssociatedObject);

    UNREFERENCED_PARAMETER(Interrupt);
    while (READ_REGISTER_ULONG((volatile ULONG *)(context->Registers + REGISTER_EVENT)) != 0) {
        context->TotalRequestsProcessed++;
    }
}

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    GetDeviceContext(WdfTimerGetParentObject(Timer))->TotalRequestsProcessed++;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    if (NT_SUCCESS(context->TimerStatus)) {
        WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_MS(1));
    }
    LabWork(20000);
    context->TotalRequestsProcessed++;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
