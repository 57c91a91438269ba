// A device that counts its reads. Each read also queues a work item, which counts too.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    WDFWORKITEM WorkItem;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_WORKITEM SampleEvtWorkItem;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID Other(_In_ PVOID Context);

// The device works without its work item; at execution level Dispatch it has to.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfWorkItemCreate(&config, &attributes, &context->WorkItem);
    if (!NT_SUCCESS(status)) {
        KdPrint(("WdfWorkItemCreate failed: 0x%08X\n", status));
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

    context->TotalRequestsProcessed++;
    if (context->WorkItem != NULL) {
        WdfWorkItemEnqueue(context->WorkItem);
    }
    LabWork(20000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// Somebody else's thread, of low priority.
_Use_decl_annotations_
VOID
Other(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    LabWork(10000);
}
