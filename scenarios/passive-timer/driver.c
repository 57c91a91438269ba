// A timer at execution level Passive. PERIOD says of which sort; STARTS_TWO: a control starts it again while it is held up.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    NTSTATUS TimerStatus;
    WDFTIMER Timer;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;

// The status is kept for EvtIoDeviceControl, which fails without a timer.
_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

#if defined(PERIOD_PERIODIC)
    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, SampleEvtTimerFunc, 1);
#else
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
#endif
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    context->TimerStatus = WdfTimerCreate(&config, &attributes, &context->Timer);
    if (!NT_SUCCESS(context->TimerStatus)) {
        KdPrint(("WdfTimerCreate failed: 0x%08X\n", context->TimerStatus));
    }
}

// At PASSIVE_LEVEL, on a system worker.
_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    GetDeviceContext(WdfTimerGetParentObject(Timer))->TotalRequestsProcessed++;
    LabWork(5000);
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    if (!NT_SUCCESS(context->TimerStatus)) {
        WdfRequestComplete(Request, context->TimerStatus);
        return;
    }
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(500));
#if defined(STARTS_TWO)
    LabWork(2000000);
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(500));
    LabWork(2000000);
#endif
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
