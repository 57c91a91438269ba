// A disk that is given a millisecond for each read. The interrupt's DPC completes the request in time, WATCHER says who does when it
// is late. SERIALIZATION_ON: the DPC joins the scope.
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
    PUCHAR Registers;
    WDFINTERRUPT Interrupt;
#if defined(WATCHER_TIMER)
    WDFTIMER Watcher;
#else
    WDFWORKITEM Watcher;
#endif
    WDFREQUEST Current;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
#if defined(WATCHER_TIMER)
EVT_WDF_TIMER SampleEvtTimerFunc;
#else
EVT_WDF_WORKITEM SampleEvtWorkItem;
#endif
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    PHYSICAL_ADDRESS address;
    WDF_INTERRUPT_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
#if defined(WATCHER_TIMER)
    WDF_TIMER_CONFIG watcherConfig;
#else
    WDF_WORKITEM_CONFIG watcherConfig;
#endif
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

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
#if defined(WATCHER_TIMER)
    WDF_TIMER_CONFIG_INIT(&watcherConfig, SampleEvtTimerFunc);
    watcherConfig.UseHighResolutionTimer = WdfTrue;
    status = WdfTimerCreate(&watcherConfig, &attributes, &context->Watcher);
#else
    // It sleeps from tick to tick, so the clock is to tick every millisecond.
    (VOID)ExSetTimerResolution(10000, TRUE);
    // A work item cannot be called under a spin lock, so it is left out of the scope.
    WDF_WORKITEM_CONFIG_INIT(&watcherConfig, SampleEvtWorkItem);
    watcherConfig.AutomaticSerialization = FALSE;
    status = WdfWorkItemCreate(&watcherConfig, &attributes, &context->Watcher);
#endif
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

// The queue is sequential: Current is the request of the only transfer, and whoever takes it completes it.
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
    if (request != NULL) {
#if defined(WATCHER_TIMER)
        WdfTimerStop(context->Watcher, FALSE);
#endif
        WdfRequestComplete(request, STATUS_SUCCESS);
    }
}

#if defined(WATCHER_TIMER)
_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    WDFREQUEST request;
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));

    request = context->Current;
    context->Current = NULL;
    if (request != NULL) {
        WdfRequestCompleteWithInformation(request, STATUS_IO_TIMEOUT, 0);
    }
}
#else
_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    WDFREQUEST request;
    LARGE_INTEGER interval;
    WDFDEVICE device = (WDFDEVICE)WdfWorkItemGetParentObject(WorkItem);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    interval.QuadPart = WDF_REL_TIMEOUT_IN_US(990); // and on to the next tick of the clock
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
#if defined(WATCHER_LOCKING_WORK_ITEM)
    WdfObjectAcquireLock(device);
#endif
    request = context->Current;
    context->Current = NULL;
#if defined(WATCHER_LOCKING_WORK_ITEM)
    WdfObjectReleaseLock(device);
#endif
    if (request != NULL) {
        WdfRequestCompleteWithInformation(request, STATUS_IO_TIMEOUT, 0);
    }
}
#endif

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    WdfRequestSetInformation(Request, Length);
    context->Current = Request;
#if defined(WATCHER_TIMER)
    WdfTimerStart(context->Watcher, WDF_REL_TIMEOUT_IN_US(1000));
#else
    WdfWorkItemEnqueue(context->Watcher);
#endif
    // What the device has to be told before a transfer.
    LabWork(96200);
    WRITE_REGISTER_ULONG((volatile ULONG *)(context->Registers + REGISTER_TRANSFER), (ULONG)Length);
}
