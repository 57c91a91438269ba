// A read is finished a little later: by a passive timer or by a work item, made for it, which deletes itself.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFREQUEST Request;
    LONG Finished;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_WORKITEM SampleEvtWorkItem;

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));

    LabWork(5000);
    WdfObjectDelete(Timer);
    context->Finished++;
    WdfRequestComplete(context->Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfWorkItemGetParentObject(WorkItem));

    LabWork(5000);
    WdfObjectDelete(WorkItem);
    context->Finished++;
    WdfRequestComplete(context->Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;
#if defined(WHO_WORK_ITEM)
    WDF_WORKITEM_CONFIG config;
    WDFWORKITEM workItem;
#else
    WDF_TIMER_CONFIG config;
    WDFTIMER timer;
#endif

    UNREFERENCED_PARAMETER(Length);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
#if defined(WHO_WORK_ITEM)
    WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
    status = WdfWorkItemCreate(&config, &attributes, &workItem);
#else
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
    status = WdfTimerCreate(&config, &attributes, &timer);
#endif
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    GetDeviceContext(device)->Request = Request;
#if defined(WHO_WORK_ITEM)
    WdfWorkItemEnqueue(workItem);
#else
    WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_US(10));
#endif
}
