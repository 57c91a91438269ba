// EvtIoRead keeps its request; a timer's callback, or EvtIoRead itself, marks it cancelable. OWN_LOCK_ON: the driver guards what
// it keeps with a spin lock, and EvtRequestCancel takes it too. MARK says who marks: IN_TIMER, IN_TIMER_EX (by the call that
// returns a status), IN_READ.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    KSPIN_LOCK Lock;
    WDFTIMER Timer;
    WDFREQUEST Request;
    LONG Cancelled;
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
#if defined(OWN_LOCK_ON)
    KIRQL oldIrql;

    KeAcquireSpinLock(&context->Lock, &oldIrql);
#endif
    context->Request = NULL;
    context->Cancelled++;
#if defined(OWN_LOCK_ON)
    KeReleaseSpinLock(&context->Lock, oldIrql);
#endif
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

// Marks what is kept. With the lock held, as one does who believes that nobody else runs meanwhile.
static VOID
SampleMark(_Inout_ PDEVICE_CONTEXT Context)
{
    WDFREQUEST request;
    NTSTATUS status = STATUS_SUCCESS;
#if defined(OWN_LOCK_ON)
    KIRQL oldIrql;

    KeAcquireSpinLock(&Context->Lock, &oldIrql);
#endif
    request = Context->Request;
    if (request != NULL) {
#if defined(MARK_IN_TIMER_EX)
        status = WdfRequestMarkCancelableEx(request, SampleEvtRequestCancel);
        if (!NT_SUCCESS(status)) {
            Context->Request = NULL;
            Context->Cancelled++;
        }
#else
        WdfRequestMarkCancelable(request, SampleEvtRequestCancel);
#endif
    }
#if defined(OWN_LOCK_ON)
    KeReleaseSpinLock(&Context->Lock, oldIrql);
#endif
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(request, status);
    }
}

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Timer)
{
    SampleMark(GetDeviceContext(WdfTimerGetParentObject(Timer)));
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Length);
    context->Request = Request;
    LabWork(20000);
#if defined(MARK_IN_READ)
    SampleMark(context);
#else
    WdfTimerStart(context->Timer, WDF_REL_TIMEOUT_IN_US(100));
#endif
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    KeInitializeSpinLock(&context->Lock);
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    status = WdfTimerCreate(&config, &attributes, &context->Timer);
    NT_ASSERT(NT_SUCCESS(status));
    UNREFERENCED_PARAMETER(status);
}
