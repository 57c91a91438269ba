// Queue Main takes device controls; queue Side takes writes, and what is forwarded to it. STOPS says who stops Main, and how:
// OWN_QUEUE, Main's callback waits until Main is stopped; NO_WAIT, it asks to be told; FORWARDED, it forwards the control, and
// Side's callback waits until Main is empty.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    WDFQUEUE Main;
    WDFQUEUE Side;
    LONG Stopped;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeMain(_In_ WDFQUEUE Queue);
VOID SampleInitializeSide(_In_ WDFQUEUE Queue);
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControlMain;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControlSide;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_IO_QUEUE_STATE SampleEvtIoQueueState;

_Use_decl_annotations_
VOID
SampleInitializeMain(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->Main = Queue;
}

_Use_decl_annotations_
VOID
SampleInitializeSide(WDFQUEUE Queue)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->Side = Queue;
}

_Use_decl_annotations_
VOID
SampleEvtIoQueueState(WDFQUEUE Queue, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Queue);
    ((PDEVICE_CONTEXT)Context)->Stopped++;
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControlMain(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(STOPS_FORWARDED)
    NTSTATUS status;
#endif

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
#if defined(STOPS_OWN_QUEUE)
    WdfIoQueueStopSynchronously(Queue);
    context->Stopped++;
    WdfRequestComplete(Request, STATUS_SUCCESS);
#elif defined(STOPS_NO_WAIT)
    WdfIoQueueStop(Queue, SampleEvtIoQueueState, context);
    WdfRequestComplete(Request, STATUS_SUCCESS);
#else
    status = WdfRequestForwardToIoQueue(Request, context->Side);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
    LabWork(40000);
#endif
}

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControlSide(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    WdfIoQueuePurgeSynchronously(context->Main);
    context->Stopped++;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    LabWork(30000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
