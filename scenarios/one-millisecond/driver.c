// A read is to take a millisecond: EvtIoRead keeps the request and starts a timer, the timer completes it.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFTIMER Timer;
    WDFREQUEST Request;
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_TIMER SampleEvtTimerFunc;

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));

    context->TotalRequestsProcessed++;
    WdfRequestComplete(context->Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    context->Request = Request;
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_MS(1));
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

#if defined(TIMER_FASTER_CLOCK)
    // In units of 100 ns. A driver gives this back with FALSE when it no longer needs it.
    ExSetTimerResolution(10000, TRUE);
#endif
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
#if defined(TIMER_HIGH_RESOLUTION)
    config.UseHighResolutionTimer = WdfTrue;
#endif
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfTimerCreate(&config, &attributes, &context->Timer);
    if (!NT_SUCCESS(status)) {
        LabPrint("WdfTimerCreate: %x", status);
    }
}
