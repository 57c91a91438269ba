// A driver as a sample of its kind looks: what is written can be read again. One buffer, a sequential queue, a timer that completes
// each request a while after it came, so that there is time to cancel it. Its files lie one behind the other here.

// ---- public.h -----------------------------------------------------------------------------------------------------------------

#include <initguid.h>
#include <ntddk.h>
#include <wdf.h>
#include "lab.h"

DEFINE_GUID(GUID_DEVINTERFACE_MIRROR, 0x6f1f6a3c, 0x0b6d, 0x4d55, 0x9c, 0x11, 0x2d, 0x5e, 0x77, 0x10, 0x4a, 0x90);

// ---- trace.h ------------------------------------------------------------------------------------------------------------------

#if !defined(MIRROR_QUIET)
#define MirrorTrace(_args_) KdPrint(_args_)
#else
#define MirrorTrace(_args_) ((void)0)
#endif

// ---- driver.h -----------------------------------------------------------------------------------------------------------------

#define MIRROR_POOL_TAG ((ULONG)'rriM')
#define MIRROR_MAX_WRITE (4 * 1024)
#define MIRROR_TIMER_PERIOD_MS 10

typedef struct _DEVICE_CONTEXT {
    ULONG PowerUps;
    BOOLEAN Running;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceGetContext)

typedef struct _QUEUE_CONTEXT {
    // What was written last; from pool, given back with the queue.
    PVOID Buffer;
    ULONG Length;
    // The timer's lock is the queue's: only callbacks that it serializes look at these.
    WDFTIMER Timer;
    WDFREQUEST CurrentRequest;
    NTSTATUS CurrentStatus;
    struct {
        ULONG Completed;
        ULONG Cancelled;
    } Counts;
} QUEUE_CONTEXT, *PQUEUE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE_CONTEXT, QueueGetContext)

DRIVER_INITIALIZE DriverEntry;

EVT_WDF_DRIVER_DEVICE_ADD MirrorEvtDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP MirrorEvtDriverContextCleanup;
EVT_WDF_DEVICE_D0_ENTRY MirrorEvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT MirrorEvtDeviceD0Exit;
EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT MirrorEvtDeviceSelfManagedIoStart;
EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND MirrorEvtDeviceSelfManagedIoSuspend;

EVT_WDF_OBJECT_CONTEXT_DESTROY MirrorEvtQueueContextDestroy;
EVT_WDF_IO_QUEUE_IO_READ MirrorEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE MirrorEvtIoWrite;
EVT_WDF_REQUEST_CANCEL MirrorEvtRequestCancel;
EVT_WDF_TIMER MirrorEvtTimerFunc;

NTSTATUS MirrorDeviceCreate(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS MirrorQueueInitialize(_In_ WDFDEVICE Device);
NTSTATUS MirrorTimerCreate(_In_ WDFQUEUE Queue, _Out_ WDFTIMER* Timer);
VOID MirrorSetCurrentRequest(_In_ WDFQUEUE Queue, _In_opt_ WDFREQUEST Request, _In_ NTSTATUS Status);

// ---- driver.c -----------------------------------------------------------------------------------------------------------------

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, MirrorEvtDeviceAdd)
#pragma alloc_text(PAGE, MirrorDeviceCreate)
#pragma alloc_text(PAGE, MirrorQueueInitialize)
#pragma alloc_text(PAGE, MirrorTimerCreate)
#pragma alloc_text(PAGE, MirrorEvtDeviceSelfManagedIoSuspend)
#endif

NTSTATUS
DriverEntry(
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ PUNICODE_STRING RegistryPath
    )
{
    NTSTATUS status;
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDRIVER driver;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = MirrorEvtDriverContextCleanup;

    WDF_DRIVER_CONFIG_INIT(&config, MirrorEvtDeviceAdd);
    config.DriverPoolTag = MIRROR_POOL_TAG;

    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, &driver);
    if (!NT_SUCCESS(status)) {
        MirrorTrace(("WdfDriverCreate failed: 0x%x\n", status));
        return status;
    }

    MirrorTrace(("built for KMDF\n"));
    return STATUS_SUCCESS;
}

VOID
MirrorEvtDriverContextCleanup(
    _In_ WDFOBJECT Driver
    )
{
    UNREFERENCED_PARAMETER(Driver);
}

NTSTATUS
MirrorEvtDeviceAdd(
    _In_ WDFDRIVER Driver,
    _Inout_ PWDFDEVICE_INIT DeviceInit
    )
{
    UNREFERENCED_PARAMETER(Driver);

    PAGED_CODE();

    return MirrorDeviceCreate(DeviceInit);
}

// ---- device.c -----------------------------------------------------------------------------------------------------------------

_Use_decl_annotations_
NTSTATUS
MirrorDeviceCreate(
    PWDFDEVICE_INIT DeviceInit
    )
{
    WDF_PNPPOWER_EVENT_CALLBACKS pnpPowerCallbacks;
    WDF_OBJECT_ATTRIBUTES deviceAttributes;
    PDEVICE_CONTEXT deviceContext;
    WDFDEVICE device;
    NTSTATUS status;

    PAGED_CODE();

    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&pnpPowerCallbacks);
    pnpPowerCallbacks.EvtDeviceD0Entry = MirrorEvtDeviceD0Entry;
    pnpPowerCallbacks.EvtDeviceD0Exit = MirrorEvtDeviceD0Exit;
    // The timer runs while the device does, from its first start to each time it stops.
    pnpPowerCallbacks.EvtDeviceSelfManagedIoInit = MirrorEvtDeviceSelfManagedIoStart;
    pnpPowerCallbacks.EvtDeviceSelfManagedIoSuspend = MirrorEvtDeviceSelfManagedIoSuspend;
    pnpPowerCallbacks.EvtDeviceSelfManagedIoRestart = MirrorEvtDeviceSelfManagedIoStart;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &pnpPowerCallbacks);
    WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoBuffered);
    WdfDeviceInitSetExclusive(DeviceInit, FALSE);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&deviceAttributes, DEVICE_CONTEXT);
    deviceAttributes.SynchronizationScope = WdfSynchronizationScopeQueue;

    status = WdfDeviceCreate(&DeviceInit, &deviceAttributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    deviceContext = DeviceGetContext(device);
    deviceContext->PowerUps = 0;
    deviceContext->Running = FALSE;

    status = WdfDeviceCreateDeviceInterface(device, &GUID_DEVINTERFACE_MIRROR, NULL);
    if (NT_SUCCESS(status)) {
        status = MirrorQueueInitialize(device);
    }
    return status;
}

NTSTATUS
MirrorEvtDeviceD0Entry(
    _In_ WDFDEVICE Device,
    _In_ WDF_POWER_DEVICE_STATE PreviousState
    )
{
    PDEVICE_CONTEXT deviceContext = DeviceGetContext(Device);

    deviceContext->PowerUps += 1;
    MirrorTrace(("powers up, from %d\n", (int)PreviousState));
    return STATUS_SUCCESS;
}

NTSTATUS
MirrorEvtDeviceD0Exit(
    _In_ WDFDEVICE Device,
    _In_ WDF_POWER_DEVICE_STATE TargetState
    )
{
    UNREFERENCED_PARAMETER(Device);

    MirrorTrace(("powers down, to %d\n", (int)TargetState));
    return STATUS_SUCCESS;
}

NTSTATUS
MirrorEvtDeviceSelfManagedIoStart(
    _In_ WDFDEVICE Device
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(WdfDeviceGetDefaultQueue(Device));

    // After a suspend the queue was stopped; starting a started one does no harm.
    WdfIoQueueStart(WdfDeviceGetDefaultQueue(Device));
    DeviceGetContext(Device)->Running = TRUE;
    (VOID)WdfTimerStart(queueContext->Timer, WDF_REL_TIMEOUT_IN_MS(MIRROR_TIMER_PERIOD_MS));
    return STATUS_SUCCESS;
}

NTSTATUS
MirrorEvtDeviceSelfManagedIoSuspend(
    _In_ WDFDEVICE Device
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(WdfDeviceGetDefaultQueue(Device));

    PAGED_CODE();

    // The order matters: the request that is under way still needs the timer to be completed.
    WdfIoQueueStopSynchronously(WdfDeviceGetDefaultQueue(Device));
    (VOID)WdfTimerStop(queueContext->Timer, TRUE);
    DeviceGetContext(Device)->Running = FALSE;
    MirrorTrace(("suspended\n"));
    return STATUS_SUCCESS;
}

// ---- queue.c ------------------------------------------------------------------------------------------------------------------

_Use_decl_annotations_
NTSTATUS
MirrorQueueInitialize(
    WDFDEVICE Device
    )
{
    WDFQUEUE queue;
    NTSTATUS status;
    PQUEUE_CONTEXT queueContext;
    WDF_IO_QUEUE_CONFIG queueConfig;
    WDF_OBJECT_ATTRIBUTES queueAttributes;

    PAGED_CODE();

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchSequential);
    queueConfig.EvtIoRead = MirrorEvtIoRead;
    queueConfig.EvtIoWrite = MirrorEvtIoWrite;

    WDF_OBJECT_ATTRIBUTES_INIT(&queueAttributes);
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(&queueAttributes, QUEUE_CONTEXT);
    queueAttributes.SynchronizationScope = WdfSynchronizationScopeInheritFromParent;
    queueAttributes.EvtDestroyCallback = MirrorEvtQueueContextDestroy;

    // The driver stops this queue itself.
    queueConfig.PowerManaged = WdfFalse;

    status = WdfIoQueueCreate(Device, &queueConfig, &queueAttributes, &queue);
    if (!NT_SUCCESS(status)) {
        MirrorTrace(("WdfIoQueueCreate failed: 0x%x\n", status));
        return status;
    }

    queueContext = QueueGetContext(queue);
    queueContext->Buffer = NULL;
    queueContext->Length = 0;
    queueContext->CurrentRequest = NULL;
    queueContext->CurrentStatus = STATUS_INVALID_DEVICE_REQUEST;

    return MirrorTimerCreate(queue, &queueContext->Timer);
}

_Use_decl_annotations_
NTSTATUS
MirrorTimerCreate(
    WDFQUEUE Queue,
    WDFTIMER* Timer
    )
{
    WDF_TIMER_CONFIG timerConfig;
    WDF_OBJECT_ATTRIBUTES timerAttributes;

    PAGED_CODE();

    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, MirrorEvtTimerFunc, MIRROR_TIMER_PERIOD_MS);
    timerConfig.AutomaticSerialization = TRUE;

    WDF_OBJECT_ATTRIBUTES_INIT(&timerAttributes);
    timerAttributes.ParentObject = Queue; // and its lock, since the scope is the queue's
    return WdfTimerCreate(&timerConfig, &timerAttributes, Timer);
}

VOID
MirrorEvtQueueContextDestroy(
    _In_ WDFOBJECT Object
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(Object);

    if (queueContext->Buffer != NULL) {
        ExFreePoolWithTag(queueContext->Buffer, MIRROR_POOL_TAG);
        queueContext->Buffer = NULL;
    }
}

_Use_decl_annotations_
VOID
MirrorSetCurrentRequest(
    WDFQUEUE Queue,
    WDFREQUEST Request,
    NTSTATUS Status
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(Queue);

    queueContext->CurrentRequest = Request;
    queueContext->CurrentStatus = Status;
}

VOID
MirrorEvtRequestCancel(
    _In_ WDFREQUEST Request
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(WdfRequestGetIoQueue(Request));

    MirrorTrace(("cancelled\n"));
    queueContext->Counts.Cancelled += 1;
    // The timer must not find it any more.
    ASSERT(queueContext->CurrentRequest == Request);
    MirrorSetCurrentRequest(WdfRequestGetIoQueue(Request), NULL, STATUS_SUCCESS);
    WdfRequestCompleteWithInformation(Request, STATUS_CANCELLED, 0L);
}

VOID
MirrorEvtIoRead(
    _In_ WDFQUEUE Queue,
    _In_ WDFREQUEST Request,
    _In_ size_t Length
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(Queue);
    WDFMEMORY memory;
    NTSTATUS status;

    if (queueContext->Buffer == NULL || queueContext->Length == 0) {
        WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, 0);
        return;
    }

    // As much as there is.
    Length = min(Length, (size_t)queueContext->Length);

    status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (!NT_SUCCESS(status)) {
        MirrorTrace(("no output memory: 0x%x\n", status));
        WdfVerifierDbgBreakPoint();
        WdfRequestCompleteWithInformation(Request, status, 0L);
        return;
    }

    status = WdfMemoryCopyFromBuffer(memory, 0, queueContext->Buffer, Length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    WdfRequestSetInformation(Request, (ULONG_PTR)Length);
    // From here on it may be cancelled at any time, and then it is gone.
    WdfRequestMarkCancelable(Request, MirrorEvtRequestCancel);
    MirrorSetCurrentRequest(Queue, Request, status);
}

VOID
MirrorEvtIoWrite(
    _In_ WDFQUEUE Queue,
    _In_ WDFREQUEST Request,
    _In_ size_t Length
    )
{
    PQUEUE_CONTEXT queueContext = QueueGetContext(Queue);
    WDFMEMORY memory;
    NTSTATUS status;
    PVOID buffer = NULL;

    if (Length > MIRROR_MAX_WRITE) {
        MirrorTrace(("%u bytes are too many\n", (ULONG)Length));
        WdfRequestCompleteWithInformation(Request, STATUS_BUFFER_OVERFLOW, 0L);
        return;
    }

    status = WdfRequestRetrieveInputMemory(Request, &memory);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, Length, MIRROR_POOL_TAG);
    if (buffer == NULL) {
        WdfRequestComplete(Request, STATUS_INSUFFICIENT_RESOURCES);
        return;
    }

    status = WdfMemoryCopyToBuffer(memory, 0, buffer, Length);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(buffer, MIRROR_POOL_TAG);
        WdfRequestComplete(Request, status);
        return;
    }

    if (queueContext->Buffer != NULL) {
        ExFreePoolWithTag(queueContext->Buffer, MIRROR_POOL_TAG);
    }
    queueContext->Buffer = buffer;
    queueContext->Length = (ULONG)Length;

    WdfRequestSetInformation(Request, (ULONG_PTR)Length);
    WdfRequestMarkCancelable(Request, MirrorEvtRequestCancel);
    MirrorSetCurrentRequest(Queue, Request, status);
}

VOID
MirrorEvtTimerFunc(
    _In_ WDFTIMER Timer
    )
{
    WDFQUEUE queue = (WDFQUEUE)WdfTimerGetParentObject(Timer);
    PQUEUE_CONTEXT queueContext = QueueGetContext(queue);
    WDFREQUEST request = queueContext->CurrentRequest;
    NTSTATUS status;

    if (request == NULL) {
        return;
    }

    // If it is being cancelled, the cancel callback completes it: it waits for our lock.
    status = WdfRequestUnmarkCancelable(request);
    if (status != STATUS_CANCELLED) {
        MirrorSetCurrentRequest(queue, NULL, queueContext->CurrentStatus);
        queueContext->Counts.Completed += 1;
        MirrorTrace(("completes %u bytes\n", (ULONG)WdfRequestGetInformation(request)));
        WdfRequestComplete(request, queueContext->CurrentStatus);
    } else {
        MirrorTrace(("is being cancelled\n"));
    }
}
