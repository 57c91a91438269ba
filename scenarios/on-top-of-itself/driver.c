// A work item whose first run queues it once more and then works on.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFWORKITEM WorkItem;
    LONG Runs;
    LONG Finished;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;
EVT_WDF_WORKITEM SampleEvtWorkItem;

_Use_decl_annotations_
VOID
SampleEvtWorkItem(WDFWORKITEM WorkItem)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfWorkItemGetParentObject(WorkItem));

    if (InterlockedIncrement(&context->Runs) == 1) {
        WdfWorkItemEnqueue(WorkItem);
    }
    LabWork(100000);
    InterlockedIncrement(&context->Finished);
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfWorkItemEnqueue(context->WorkItem);
    // Still in the queue: this changes nothing.
    WdfWorkItemEnqueue(context->WorkItem);
    WdfRequestComplete(Request, STATUS_SUCCESS);
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
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfWorkItemCreate(&config, &attributes, &context->WorkItem);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfWorkItemCreate: %x", status);
    }
}
