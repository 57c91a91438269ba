// A driver with one of every kind of callback. Each works for 8 us, so that it can be seen which of them run under the scope's lock.
// LOCK says what that lock is to be, and with it which timers, follow-ups and file objects fit; SERIALIZATION what AutomaticSerialization is.
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

#define IOCTL_SAMPLE_START_TIMER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SAMPLE_QUEUE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SAMPLE_TRANSFER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SAMPLE_SEND_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SAMPLE_KEEP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_ANY_ACCESS)

#if defined(SERIALIZATION_ON)
#define SERIALIZE TRUE
#else
#define SERIALIZE FALSE
#endif

typedef struct _DEVICE_CONTEXT {
    PUCHAR Registers;
    WDFTIMER Timer;
#if defined(LOCK_MUTEX)
    WDFWORKITEM WorkItem;
#else
    WDFDPC Dpc;
#endif
    WDFINTERRUPT Interrupt;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

static LONG CallbacksSoFar;

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_IN_CALLER_CONTEXT SampleEvtIoInCallerContext;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;
EVT_WDF_IO_QUEUE_IO_STOP SampleEvtIoStop;
EVT_WDF_REQUEST_CANCEL SampleEvtRequestCancel;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SampleCompletionRoutine;
EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
EVT_WDF_FILE_CLEANUP SampleEvtFileCleanup;
EVT_WDF_FILE_CLOSE SampleEvtFileClose;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
#if defined(LOCK_MUTEX)
EVT_WDF_WORKITEM SampleEvtWorkItem;
EVT_WDF_INTERRUPT_WORKITEM SampleEvtInterruptWorkItem;
#else
EVT_WDF_DPC SampleEvtDpcFunc;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
#endif
EVT_WDF_DEVICE_D0_EXIT SampleEvtDeviceD0Exit;
EVT_WDF_OBJECT_CONTEXT_CLEANUP SampleEvtCleanupCallback;

static VOID
SampleWork(VOID)
{
    InterlockedIncrement(&CallbacksSoFar);
    LabWork(8000);
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    PHYSICAL_ADDRESS address;
    WDF_TIMER_CONFIG timerConfig;
    WDF_INTERRUPT_CONFIG interruptConfig;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    WDF_TIMER_CONFIG_INIT(&timerConfig, SampleEvtTimerFunc);
    timerConfig.AutomaticSerialization = SERIALIZE;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
#if defined(LOCK_MUTEX)
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
#endif
    status = WdfTimerCreate(&timerConfig, &attributes, &context->Timer);
    NT_ASSERT(NT_SUCCESS(status));

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    {
#if defined(LOCK_MUTEX)
        WDF_WORKITEM_CONFIG config;

        WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
        config.AutomaticSerialization = SERIALIZE;
        status = WdfWorkItemCreate(&config, &attributes, &context->WorkItem);
#else
        WDF_DPC_CONFIG config;

        WDF_DPC_CONFIG_INIT(&config, SampleEvtDpcFunc);
        config.AutomaticSerialization = SERIALIZE;
        status = WdfDpcCreate(&config, &attributes, &context->Dpc);
#endif
        NT_ASSERT(NT_SUCCESS(status));
    }

    address.QuadPart = DEVICE_ADDRESS;
    context->Registers = (PUCHAR)MmMapIoSpaceEx(address, DEVICE_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
    NT_ASSERT(context->Registers != NULL);
#if defined(LOCK_MUTEX)
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, SampleEvtInterruptIsr, NULL);
    interruptConfig.EvtInterruptWorkItem = SampleEvtInterruptWorkItem;
#else
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
#endif
    interruptConfig.AutomaticSerialization = SERIALIZE;
    status = WdfInterruptCreate(Device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES, &context->Interrupt);
    NT_ASSERT(NT_SUCCESS(status));
    UNREFERENCED_PARAMETER(status);
}

// --- Requests, from their arrival to their end

_Use_decl_annotations_
VOID
SampleEvtIoInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    NTSTATUS status;

    SampleWork();
    status = WdfDeviceEnqueueRequest(Device, Request);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    SampleWork();
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// Sets off what its control code asks for.
_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    SampleWork();
    switch (IoControlCode) {
    case IOCTL_SAMPLE_START_TIMER:
        WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(10));
        break;
    case IOCTL_SAMPLE_QUEUE:
#if defined(LOCK_MUTEX)
        WdfWorkItemEnqueue(context->WorkItem);
#else
        WdfDpcEnqueue(context->Dpc);
#endif
        break;
    case IOCTL_SAMPLE_TRANSFER:
        WRITE_REGISTER_ULONG((volatile ULONG *)(context->Registers + REGISTER_TRANSFER), 1);
        break;
    case IOCTL_SAMPLE_SEND_ON:
        WdfRequestFormatRequestUsingCurrentType(Request);
        WdfRequestSetCompletionRoutine(Request, SampleCompletionRoutine, NULL);
        if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(device), WDF_NO_SEND_OPTIONS)) {
            WdfRequestComplete(Request, WdfRequestGetStatus(Request));
        }
        return;
    case IOCTL_SAMPLE_KEEP:
        // Until its sender or the power manager no longer wants it.
        WdfRequestMarkCancelable(Request, SampleEvtRequestCancel);
        return;
    default:
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
        return;
    }
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(ActionFlags);
    SampleWork();
    // What is being cancelled is completed by its cancel routine, and what was sent on by its completion routine.
    if (NT_SUCCESS(WdfRequestUnmarkCancelable(Request))) {
        WdfRequestComplete(Request, STATUS_CANCELLED);
    }
}

_Use_decl_annotations_
VOID
SampleEvtRequestCancel(WDFREQUEST Request)
{
    SampleWork();
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

_Use_decl_annotations_
VOID
SampleCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Target);
    SampleWork();
    WdfRequestComplete(Request, Params->IoStatus.Status);
}

// --- Files

_Use_decl_annotations_
VOID
SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    NTSTATUS status;
    WDFOBJECT child;
    WDF_OBJECT_ATTRIBUTES attributes;

    UNREFERENCED_PARAMETER(Device);
    SampleWork();
    // Something that ends with the file.
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = FileObject;
    attributes.EvtCleanupCallback = SampleEvtCleanupCallback;
    status = WdfObjectCreate(&attributes, &child);
    WdfRequestComplete(Request, status);
}

_Use_decl_annotations_
VOID
SampleEvtFileCleanup(WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    SampleWork();
}

_Use_decl_annotations_
VOID
SampleEvtFileClose(WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    SampleWork();
}

// Of the file's child.
_Use_decl_annotations_
VOID
SampleEvtCleanupCallback(WDFOBJECT Object)
{
    UNREFERENCED_PARAMETER(Object);
    SampleWork();
}

// --- Timer, DPC or work item, interrupt

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    UNREFERENCED_PARAMETER(Timer);
    SampleWork();
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
    SampleWork();
#if defined(LOCK_MUTEX)
    WdfInterruptQueueWorkItemForIsr(Interrupt);
#else
    WdfInterruptQueueDpcForIsr(Interrupt);
#endif
    return TRUE;
}

#if defined(LOCK_MUTEX)

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    UNREFERENCED_PARAMETER(WorkItem);
    SampleWork();
}

_Use_decl_annotations_
VOID
SampleEvtInterruptWorkItem(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    (VOID)READ_REGISTER_ULONG((volatile ULONG *)(GetDeviceContext(WdfInterruptGetDevice(Interrupt))->Registers + REGISTER_EVENT));
    SampleWork();
}

#else

_Use_decl_annotations_
VOID
SampleEvtDpcFunc(WDFDPC Dpc)
{
    UNREFERENCED_PARAMETER(Dpc);
    SampleWork();
}

_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(AssociatedObject);
    (VOID)READ_REGISTER_ULONG((volatile ULONG *)(GetDeviceContext(WdfInterruptGetDevice(Interrupt))->Registers + REGISTER_EVENT));
    SampleWork();
}

#endif

// --- Power

_Use_decl_annotations_
NTSTATUS
SampleEvtDeviceD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(TargetState);
    SampleWork();
    return STATUS_SUCCESS;
}
