// IN_READ: EvtIoRead takes the lock of its device. IN_WORK_ITEM: a work item that is not serialized does, and completes the request.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFWORKITEM WorkItem;
    WDFREQUEST Request;
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_WORKITEM SampleEvtWorkItem;

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    WDFDEVICE device = (WDFDEVICE)WdfWorkItemGetParentObject(WorkItem);
    PDEVICE_CONTEXT context = GetDeviceContext(device);
    WDFREQUEST request;

    WdfObjectAcquireLock(device);
    request = context->Request;
    context->Request = NULL;
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(device);
    WdfRequestComplete(request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);

#if defined(WHERE_IN_WORK_ITEM)
    UNREFERENCED_PARAMETER(Length);
    context->Request = Request;
    WdfWorkItemEnqueue(context->WorkItem);
#else
    WdfObjectAcquireLock(device);
    context->TotalRequestsProcessed++;
    WdfObjectReleaseLock(device);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
#endif
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
    config.AutomaticSerialization = FALSE;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfWorkItemCreate(&config, &attributes, &context->WorkItem);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfWorkItemCreate: %x", status);
    }
}
