// A driver that uses a little of everything, as a KMDF driver would be written; gcc must have nothing to say about it.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFSPINLOCK Lock;
    WDFWAITLOCK WaitLock;
    WDFTIMER Timer;
    WDFWORKITEM WorkItem;
    WDFDPC Dpc;
    WDFQUEUE Pending;
    WDFINTERRUPT Interrupt;
    KSPIN_LOCK QueuedLock;
    FAST_MUTEX FastMutex;
    KMUTEX Mutex;
    KEVENT Done;
    KSEMAPHORE Slots;
    KTIMER KernelTimer;
    KDPC KernelDpc;
    LIST_ENTRY List;
    volatile ULONG* Registers;
    _Guarded_by_(Lock) ULONG TotalRequestsProcessed;
    ULONG TotalReads;
    ULONGLONG TotalBytesRead;
    volatile LONG TotalWrites;
    LONG64 TotalBytesWritten;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

typedef struct _REQUEST_CONTEXT {
    ULONG Sequence;
} REQUEST_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE(REQUEST_CONTEXT);

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
EVT_WDF_DEVICE_D0_ENTRY EvtDeviceD0Entry;
EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
EVT_WDF_REQUEST_CANCEL EvtRequestCancel;
EVT_WDF_TIMER EvtTimerFunc;
EVT_WDF_DPC EvtDpcFunc;
EVT_WDF_WORKITEM EvtWorkItemFunc;
EVT_WDF_INTERRUPT_ISR EvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC EvtInterruptDpc;
EVT_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate;
EVT_WDF_FILE_CLOSE EvtFileClose;
KDEFERRED_ROUTINE KernelDpcRoutine;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif
#pragma warning(disable : 4100)

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDriverDeviceAdd);
    config.DriverPoolTag = 'baLS';
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}

_Use_decl_annotations_
NTSTATUS EvtDriverDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDFDEVICE device;
    WDFQUEUE queue;
    PDEVICE_CONTEXT context;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG queueConfig;
    WDF_TIMER_CONFIG timerConfig;
    WDF_DPC_CONFIG dpcConfig;
    WDF_WORKITEM_CONFIG workItemConfig;
    WDF_INTERRUPT_CONFIG interruptConfig;
    WDF_FILEOBJECT_CONFIG fileConfig;
    WDF_PNPPOWER_EVENT_CALLBACKS pnpPower;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(Driver);

    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&pnpPower);
    pnpPower.EvtDeviceD0Entry = EvtDeviceD0Entry;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &pnpPower);
    WDF_FILEOBJECT_CONFIG_INIT(&fileConfig, EvtDeviceFileCreate, EvtFileClose, WDF_NO_EVENT_CALLBACK);
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &fileConfig, WDF_NO_OBJECT_ATTRIBUTES);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, REQUEST_CONTEXT);
    WdfDeviceInitSetRequestAttributes(DeviceInit, &attributes);
    WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoDirect);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    context = GetDeviceContext(device);
    KeInitializeSpinLock(&context->QueuedLock);
    ExInitializeFastMutex(&context->FastMutex);
    KeInitializeMutex(&context->Mutex, 0);
    KeInitializeEvent(&context->Done, NotificationEvent, FALSE);
    KeInitializeSemaphore(&context->Slots, 2, 2);
    KeInitializeTimerEx(&context->KernelTimer, SynchronizationTimer);
    KeInitializeDpc(&context->KernelDpc, KernelDpcRoutine, context);
    InitializeListHead(&context->List);

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchParallel);
    queueConfig.EvtIoRead = EvtIoRead;
    queueConfig.EvtIoWrite = EvtIoWrite;
    queueConfig.EvtIoDeviceControl = EvtIoDeviceControl;
    queueConfig.PowerManaged = WdfFalse;
    queueConfig.Settings.Parallel.NumberOfPresentedRequests = 4;
    status = WdfIoQueueCreate(device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_IO_QUEUE_CONFIG_INIT(&queueConfig, WdfIoQueueDispatchManual);
    status = WdfIoQueueCreate(device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &context->Pending);

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    status = WdfSpinLockCreate(&attributes, &context->Lock);
    status = WdfWaitLockCreate(&attributes, &context->WaitLock);

    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, EvtTimerFunc, 10);
    timerConfig.AutomaticSerialization = FALSE;
    status = WdfTimerCreate(&timerConfig, &attributes, &context->Timer);
    WDF_DPC_CONFIG_INIT(&dpcConfig, EvtDpcFunc);
    status = WdfDpcCreate(&dpcConfig, &attributes, &context->Dpc);
    WDF_WORKITEM_CONFIG_INIT(&workItemConfig, EvtWorkItemFunc);
    status = WdfWorkItemCreate(&workItemConfig, &attributes, &context->WorkItem);
    if (status == STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL) {
        KdPrint(("no work item: 0x%08lx\n", status));
        return status;
    }
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, EvtInterruptIsr, EvtInterruptDpc);
    interruptConfig.SpinLock = context->Lock;
    return WdfInterruptCreate(device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
}

_Use_decl_annotations_
NTSTATUS EvtDeviceD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(PreviousState);
    WdfTimerStart(GetDeviceContext(Device)->Timer, WDF_REL_TIMEOUT_IN_MS(5));
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    REQUEST_CONTEXT* own = WdfObjectGetTypedContext(Request, REQUEST_CONTEXT);
    PVOID buffer;
    KIRQL oldIrql;
    KLOCK_QUEUE_HANDLE handle;

    own->Sequence = WdfObjectGet_REQUEST_CONTEXT(Request)->Sequence + 1;
    if (!NT_SUCCESS(WdfRequestRetrieveOutputBuffer(Request, 1, &buffer, NULL))) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);
        return;
    }
    RtlZeroMemory(buffer, Length);
    LabWork(2000 + LabDraw(0));

    WdfSpinLockAcquire(context->Lock);
    context->TotalRequestsProcessed++;
    WdfSpinLockRelease(context->Lock);
    KeAcquireSpinLock(&context->QueuedLock, &oldIrql);
    context->TotalReads += 1;
    KeReleaseSpinLock(&context->QueuedLock, oldIrql);
    KeAcquireInStackQueuedSpinLock(&context->QueuedLock, &handle);
    context->TotalBytesRead += Length;
    KeReleaseInStackQueuedSpinLock(&handle);
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        KeAcquireSpinLockAtDpcLevel(&context->QueuedLock);
        KeReleaseSpinLockFromDpcLevel(&context->QueuedLock);
    }
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    LARGE_INTEGER timeout;
    LONGLONG limit = WDF_REL_TIMEOUT_IN_US(50);

    InterlockedIncrement(&context->TotalWrites);
    InterlockedAdd64(&context->TotalBytesWritten, (LONG64)Length);
    if (WdfWaitLockAcquire(context->WaitLock, &limit) == STATUS_SUCCESS) {
        WdfWaitLockRelease(context->WaitLock);
    }
    ExAcquireFastMutex(&context->FastMutex);
    ExReleaseFastMutex(&context->FastMutex);
    timeout.QuadPart = -10 * 1000;
    if (KeWaitForSingleObject(&context->Mutex, Executive, KernelMode, FALSE, &timeout) == STATUS_SUCCESS) {
        KeReleaseMutex(&context->Mutex, FALSE);
    }
    KeWaitForSingleObject(&context->Slots, Executive, KernelMode, FALSE, NULL);
    KeReleaseSemaphore(&context->Slots, IO_NO_INCREMENT, 1, FALSE);
    KeSetEvent(&context->Done, IO_NO_INCREMENT, FALSE);
    KeSetTimer(&context->KernelTimer, timeout, &context->KernelDpc);
    WdfWorkItemEnqueue(context->WorkItem);
    WdfDpcEnqueue(context->Dpc);
    WdfRequestMarkCancelable(Request, EvtRequestCancel);
    if (WdfRequestUnmarkCancelable(Request) != STATUS_CANCELLED) {
        WdfRequestForwardToIoQueue(Request, context->Pending);
    }
}

#define IOCTL_LAB_NEXT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

_Use_decl_annotations_
VOID EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    WDFREQUEST next;
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    switch (IoControlCode) {
    case IOCTL_LAB_NEXT:
        while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(context->Pending, &next))) {
            WdfRequestComplete(next, STATUS_SUCCESS);
        }
        WdfObjectAcquireLock(Queue);
        WdfObjectReleaseLock(Queue);
        WdfRequestComplete(Request, STATUS_SUCCESS);
        break;
    default:
        LabPrint("unknown control code %lu\n", IoControlCode);
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
    }
}

_Use_decl_annotations_ VOID EvtRequestCancel(WDFREQUEST Request) { WdfRequestComplete(Request, STATUS_CANCELLED); }
_Use_decl_annotations_ VOID EvtTimerFunc(WDFTIMER Timer) { WdfTimerStop(Timer, FALSE); }
_Use_decl_annotations_ VOID EvtDpcFunc(WDFDPC Dpc) { GetDeviceContext(WdfDpcGetParentObject(Dpc))->TotalReads = 0; }
_Use_decl_annotations_ VOID EvtWorkItemFunc(WDFWORKITEM WorkItem) { GetDeviceContext(WdfWorkItemGetParentObject(WorkItem))->TotalReads = 0; }

_Use_decl_annotations_
BOOLEAN EvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfInterruptGetDevice(Interrupt));
    UNREFERENCED_PARAMETER(MessageID);
    if ((READ_REGISTER_ULONG(context->Registers) & 1) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(context->Registers, 1);
    return WdfInterruptQueueDpcForIsr(Interrupt);
}

_Use_decl_annotations_
VOID EvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    WdfInterruptAcquireLock(Interrupt);
    WdfInterruptReleaseLock(Interrupt);
}

_Use_decl_annotations_
VOID EvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileObject);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

_Use_decl_annotations_ VOID EvtFileClose(WDFFILEOBJECT FileObject) { UNREFERENCED_PARAMETER(FileObject); }

_Use_decl_annotations_
VOID KernelDpcRoutine(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    KeSetEvent(&((PDEVICE_CONTEXT)DeferredContext)->Done, IO_NO_INCREMENT, FALSE);
}
