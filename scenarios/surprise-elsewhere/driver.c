// A device that uses a class extension. What begins with Extension stands for code of somebody else's: the driver calls it and
// cannot change it. It makes an object for the device and, for its own use, a work item.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFOBJECT Extension;
    NTSTATUS ExtensionStatus;
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

typedef struct _EXTENSION_CONTEXT {
    WDFWORKITEM WorkItem;
    LONG Told;
} EXTENSION_CONTEXT, *PEXTENSION_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(EXTENSION_CONTEXT, GetExtensionContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_WORKITEM ExtensionEvtWorkItem;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

// --- the extension's

_Use_decl_annotations_
VOID
ExtensionEvtWorkItem(WDFWORKITEM WorkItem)
{
    GetExtensionContext(WdfWorkItemGetParentObject(WorkItem))->Told++;
    LabWork(2000);
}

static NTSTATUS
ExtensionCreate(_In_ WDFDEVICE Device, _Out_ WDFOBJECT *Extension)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_WORKITEM_CONFIG config;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, EXTENSION_CONTEXT);
    attributes.ParentObject = Device;
    status = WdfObjectCreate(&attributes, Extension);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_WORKITEM_CONFIG_INIT(&config, ExtensionEvtWorkItem);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = *Extension;
    status = WdfWorkItemCreate(&config, &attributes, &GetExtensionContext(*Extension)->WorkItem);
    if (!NT_SUCCESS(status)) {
        WdfObjectDelete(*Extension);
        *Extension = NULL;
    }
    return status;
}

static VOID
ExtensionTell(_In_ WDFOBJECT Extension)
{
    WdfWorkItemEnqueue(GetExtensionContext(Extension)->WorkItem);
}

// --- the driver's

// The device works without its extension, so a failure is kept and not passed on.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    context->ExtensionStatus = ExtensionCreate(Device, &context->Extension);
    if (!NT_SUCCESS(context->ExtensionStatus)) {
        KdPrint(("ExtensionCreate failed: 0x%08X\n", context->ExtensionStatus));
    }
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    context->TotalRequestsProcessed++;
    if (context->Extension != NULL) {
        ExtensionTell(context->Extension);
    }
    LabWork(20000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
