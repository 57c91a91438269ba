// A driver with every callback that a scope could cover. A read sets them all off. What could not be created is left out.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define CARD_ADDRESS 0xFEB00000
#define CARD_LENGTH 0x2000
#define CARDS 2
#define REGISTER_STATUS 0x04
#define REGISTER_ACKNOWLEDGE 0x08
#define REGISTER_TRANSFER 0x10
#define STATUS_INTERRUPT 0x4

typedef struct _DEVICE_CONTEXT {
    PUCHAR Cards[CARDS];
    WDFTIMER Timer;
    WDFTIMER PassiveTimer;
    WDFWORKITEM WorkItem;
    WDFDPC Dpc;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

static LONG CallbacksSoFar;

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
VOID SampleKeepTimer(_In_ WDFTIMER Timer);
VOID SampleKeepPassiveTimer(_In_ WDFTIMER Timer);
VOID SampleKeepWorkItem(_In_ WDFWORKITEM WorkItem);
VOID SampleKeepDpc(_In_ WDFDPC Dpc);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
EVT_WDF_FILE_CLEANUP SampleEvtFileCleanup;
EVT_WDF_FILE_CLOSE SampleEvtFileClose;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_WORKITEM SampleEvtWorkItem;
EVT_WDF_DPC SampleEvtDpcFunc;
EVT_WDF_INTERRUPT_ISR IsrThatQueuesADpc;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
EVT_WDF_INTERRUPT_ISR IsrThatQueuesAWorkItem;
EVT_WDF_INTERRUPT_WORKITEM SampleEvtInterruptWorkItem;

// --- Objects, as far as there are any

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PHYSICAL_ADDRESS address;
    ULONG i;

    for (i = 0; i < CARDS; ++i) {
        address.QuadPart = CARD_ADDRESS + i * CARD_LENGTH;
        GetDeviceContext(Device)->Cards[i] = (PUCHAR)MmMapIoSpaceEx(address, CARD_LENGTH, PAGE_READWRITE | PAGE_NOCACHE);
        NT_ASSERT(GetDeviceContext(Device)->Cards[i] != NULL);
    }
}

_Use_decl_annotations_
VOID
SampleKeepTimer(WDFTIMER Timer)
{
    GetDeviceContext(WdfTimerGetParentObject(Timer))->Timer = Timer;
}

_Use_decl_annotations_
VOID
SampleKeepPassiveTimer(WDFTIMER Timer)
{
    GetDeviceContext(WdfTimerGetParentObject(Timer))->PassiveTimer = Timer;
}

_Use_decl_annotations_
VOID
SampleKeepWorkItem(WDFWORKITEM WorkItem)
{
    GetDeviceContext(WdfWorkItemGetParentObject(WorkItem))->WorkItem = WorkItem;
}

_Use_decl_annotations_
VOID
SampleKeepDpc(WDFDPC Dpc)
{
    GetDeviceContext(WdfDpcGetParentObject(Dpc))->Dpc = Dpc;
}

// --- Callbacks

static VOID
SampleWork(VOID)
{
    InterlockedIncrement(&CallbacksSoFar);
    LabWork(5000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    ULONG i;
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    SampleWork();
    for (i = 0; i < CARDS; ++i) {
        WRITE_REGISTER_ULONG((volatile ULONG *)(context->Cards[i] + REGISTER_TRANSFER), (ULONG)Length);
    }
    if (context->Timer != NULL) {
        WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(30));
    }
    if (context->PassiveTimer != NULL) {
        WdfTimerStart(context->PassiveTimer, WDF_REL_TIMEOUT_IN_US(120));
    }
    if (context->WorkItem != NULL) {
        WdfWorkItemEnqueue(context->WorkItem);
    }
    if (context->Dpc != NULL) {
        WdfDpcEnqueue(context->Dpc);
    }
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileObject);
    SampleWork();
    WdfRequestComplete(Request, STATUS_SUCCESS);
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

// Of both timers.
_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    UNREFERENCED_PARAMETER(Timer);
    SampleWork();
}

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    UNREFERENCED_PARAMETER(WorkItem);
    SampleWork();
}

_Use_decl_annotations_
VOID
SampleEvtDpcFunc(WDFDPC Dpc)
{
    UNREFERENCED_PARAMETER(Dpc);
    SampleWork();
}

// Which card an interrupt belongs to depends on how many of them could be created.
static BOOLEAN
SampleAcknowledge(_In_ WDFINTERRUPT Interrupt)
{
    ULONG i;
    PUCHAR card;

    for (i = 0; i < CARDS; ++i) {
        card = GetDeviceContext(WdfInterruptGetDevice(Interrupt))->Cards[i];
        if ((READ_REGISTER_ULONG((volatile ULONG *)(card + REGISTER_STATUS)) & STATUS_INTERRUPT) != 0) {
            WRITE_REGISTER_ULONG((volatile ULONG *)(card + REGISTER_ACKNOWLEDGE), STATUS_INTERRUPT);
            return TRUE;
        }
    }
    return FALSE;
}

_Use_decl_annotations_
BOOLEAN
IsrThatQueuesADpc(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(MessageID);
    if (!SampleAcknowledge(Interrupt)) {
        return FALSE;
    }
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtInterruptDpc(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(Interrupt);
    UNREFERENCED_PARAMETER(AssociatedObject);
    SampleWork();
}

_Use_decl_annotations_
BOOLEAN
IsrThatQueuesAWorkItem(WDFINTERRUPT Interrupt, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(MessageID);
    if (!SampleAcknowledge(Interrupt)) {
        return FALSE;
    }
    WdfInterruptQueueWorkItemForIsr(Interrupt);
    return TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtInterruptWorkItem(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(Interrupt);
    UNREFERENCED_PARAMETER(AssociatedObject);
    SampleWork();
}
