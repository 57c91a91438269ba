// A device that wants a work item. A read queues it, if it could be created; it counts too.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    NTSTATUS WorkItemStatus;
    WDFWORKITEM WorkItem;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_WORKITEM SampleEvtWorkItem;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

// The device works without its work item, so a failure is kept and not passed on.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
#if defined(SERIALIZATION_OFF)
    config.AutomaticSerialization = FALSE;
#endif
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    context->WorkItemStatus = WdfWorkItemCreate(&config, &attributes, &context->WorkItem);
    if (!NT_SUCCESS(context->WorkItemStatus)) {
        KdPrint(("WdfWorkItemCreate failed: 0x%08X\n", context->WorkItemStatus));
        context->WorkItem = NULL;
    }
}

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    GetDeviceContext(WdfWorkItemGetParentObject(WorkItem))->TotalRequestsProcessed++;
    LabWork(5000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    if (context->WorkItem != NULL) {
        WdfWorkItemEnqueue(context->WorkItem);
    }
    LabWork(20000);
    context->TotalRequestsProcessed++;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
