// A read starts a timer that counts in a block of memory. A write is the end: the timer is to stop, and the block to go.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define SAMPLE_TAG 'lpmS'

typedef struct _DEVICE_CONTEXT {
    WDFTIMER Timer;
    WDFWORKITEM WorkItem;
    PLONG Block;
    LONG Stopped;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_WORKITEM SampleEvtWorkItem;

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));
    PLONG block = context->Block;

#if defined(TEARDOWN_IN_CALLBACK)
    context->Stopped = WdfTimerStop(Timer, TRUE);
#endif
    LabWork(20000);
    *block = *block + 1;
}

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfWorkItemGetParentObject(WorkItem));

    // Returns when no callback of the timer is running any more.
    WdfTimerStop(context->Timer, TRUE);
    ExFreePoolWithTag(context->Block, SAMPLE_TAG);
    context->Block = NULL;
    context->Stopped = TRUE;
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WdfTimerStart(GetDeviceContext(WdfIoQueueGetDevice(Queue))->Timer, WDF_REL_TIMEOUT_IN_US(100));
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
#if defined(TEARDOWN_UNDER_LOCK)
    WdfTimerStop(context->Timer, TRUE);
    context->Stopped = TRUE;
#elif defined(TEARDOWN_NO_WAIT)
    WdfTimerStop(context->Timer, FALSE);
    ExFreePoolWithTag(context->Block, SAMPLE_TAG);
    context->Block = NULL;
    context->Stopped = TRUE;
#elif defined(TEARDOWN_WORK_ITEM)
    WdfWorkItemEnqueue(context->WorkItem);
#else
    UNREFERENCED_PARAMETER(context);
#endif
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_TIMER_CONFIG timer;
    WDF_WORKITEM_CONFIG workItem;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    context->Block = (PLONG)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*context->Block), SAMPLE_TAG);
    if (context->Block == NULL) {
        return;
    }
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    WDF_WORKITEM_CONFIG_INIT(&workItem, SampleEvtWorkItem);
    workItem.AutomaticSerialization = FALSE;
    status = WdfWorkItemCreate(&workItem, &attributes, &context->WorkItem);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfWorkItemCreate: %x", status);
        return;
    }
    WDF_TIMER_CONFIG_INIT(&timer, SampleEvtTimerFunc);
#if defined(TEARDOWN_IN_CALLBACK) || defined(TEARDOWN_UNDER_LOCK)
    // A passive timer: its callback is called by a system worker.
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
#else
    // Outside the scope: EvtIoWrite holds the lock, and is at DISPATCH_LEVEL for it.
    timer.AutomaticSerialization = FALSE;
#endif
    status = WdfTimerCreate(&timer, &attributes, &context->Timer);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfTimerCreate: %x", status);
    }
}
