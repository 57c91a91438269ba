// A device that answers controls from memory; a disk that answers reads; and somebody else's work items, each of which waits for two
// seconds. On a real machine these are three drivers. BLOCKED says how many work items there are.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

static WDFWORKITEM OtherItems[BLOCKED];

VOID OtherInitializeDevice(_In_ WDFDEVICE Device);
VOID OtherSoftware(_In_ PVOID Unused);
EVT_WDF_WORKITEM OtherEvtWorkItem;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;
EVT_WDF_IO_QUEUE_IO_READ DiskEvtIoRead;

// --- The other software

_Use_decl_annotations_
VOID
OtherInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    ULONG i;

    WDF_WORKITEM_CONFIG_INIT(&config, OtherEvtWorkItem);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    for (i = 0; i < BLOCKED; ++i) {
        status = WdfWorkItemCreate(&config, &attributes, &OtherItems[i]);
        NT_ASSERT(NT_SUCCESS(status));
        UNREFERENCED_PARAMETER(status);
    }
}

_Use_decl_annotations_
VOID
OtherSoftware(PVOID Unused)
{
    ULONG i;

    UNREFERENCED_PARAMETER(Unused);
    for (i = 0; i < BLOCKED; ++i) {
        WdfWorkItemEnqueue(OtherItems[i]);
    }
}

// Allowed, and unkind: the worker waits with it.
_Use_decl_annotations_
VOID
OtherEvtWorkItem(WDFWORKITEM WorkItem)
{
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(WorkItem);
    interval.QuadPart = WDF_REL_TIMEOUT_IN_SEC(2);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
}

// --- The device that needs PASSIVE_LEVEL

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalRequestsProcessed++;
    LabWork(5000);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// --- The disk

_Use_decl_annotations_
VOID
DiskEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalRequestsProcessed++;
    LabWork(5000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
