// A device whose timer counts, as its reads do. SERIALIZATION_OFF: the driver asks that its timer run on its own.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    WDFTIMER Timer;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    NTSTATUS status;
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
#if defined(SERIALIZATION_OFF)
    config.AutomaticSerialization = FALSE;
#endif
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfTimerCreate(&config, &attributes, &GetDeviceContext(Device)->Timer);
    NT_ASSERT(NT_SUCCESS(status));
    UNREFERENCED_PARAMETER(status);
}

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfTimerGetParentObject(Timer));

    context->TotalRequestsProcessed++;
    LabWork(2000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    context->TotalRequestsProcessed++;
    LabWork(15000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// Starts the timer, on the processor of the sender.
_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(500));
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
