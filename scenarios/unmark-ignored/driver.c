// A timer completes the request that EvtIoRead keeps. IGNORED: whatever unmark says. USED: only if unmark says it may.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFTIMER Timer;
    WDFREQUEST Request;
    LONG ByTimer;
    LONG ByCancel;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_REQUEST_CANCEL SampleEvtRequestCancel;
EVT_WDF_TIMER SampleEvtTimerFunc;

_Use_decl_annotations_
VOID
SampleEvtRequestCancel(WDFREQUEST Request)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(WdfRequestGetIoQueue(Request)));

    LabWork(5000);
    context->Request = NULL;
    context->ByCancel++;
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));
    WDFREQUEST request = context->Request;

    if (request == NULL) {
        return;
    }
    LabWork(5000);
#if defined(RESULT_USED)
    if (WdfRequestUnmarkCancelable(request) == STATUS_CANCELLED) {
        return;
    }
#else
    WdfRequestUnmarkCancelable(request);
#endif
    context->Request = NULL;
    context->ByTimer++;
    WdfRequestComplete(request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Length);
    status = WdfRequestMarkCancelableEx(Request, SampleEvtRequestCancel);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    context->Request = Request;
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(100));
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfTimerCreate(&config, &attributes, &context->Timer);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfTimerCreate: %x", status);
    }
}
