// A driver that was developed under one big lock. Six variables in its context are shared, and nothing in the text says so.
// COUNTERS and STATE are the exercise: what guards the three counters, and the three variables that belong together.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define MODE_FAST 1

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG Active;
    LONGLONG TotalBytes;
    LONGLONG Position;
    LONG NextTag;
    LONG Mode;
    KSPIN_LOCK Lock;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    KeInitializeSpinLock(&GetDeviceContext(Device)->Lock);
}

// A transfer has a tag, a place and a mode.
static VOID
SampleTransfer(_Inout_ PDEVICE_CONTEXT Context, _In_ size_t Length)
{
    LONG mode;
#if defined(STATE_SPIN)
    KIRQL oldIrql;
#endif

#if defined(COUNTERS_INTERLOCKED)
    InterlockedIncrement(&Context->Active);
#else
    Context->Active++;
#endif

#if defined(STATE_SPIN)
    KeAcquireSpinLock(&Context->Lock, &oldIrql);
#endif
    Context->NextTag++;
    Context->Position += Length;
    mode = Context->Mode;
#if defined(STATE_SPIN)
    KeReleaseSpinLock(&Context->Lock, oldIrql);
#endif

    LabWork(mode == MODE_FAST ? 4000 : 5000);

#if defined(COUNTERS_INTERLOCKED)
    InterlockedIncrement(&Context->TotalRequestsProcessed);
    InterlockedAdd64(&Context->TotalBytes, (LONG64)Length);
    InterlockedDecrement(&Context->Active);
#else
    Context->TotalRequestsProcessed++;
    Context->TotalBytes += Length;
    Context->Active--;
#endif
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleTransfer(GetDeviceContext(WdfIoQueueGetDevice(Queue)), Length);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

_Use_decl_annotations_
VOID
SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    SampleTransfer(GetDeviceContext(WdfIoQueueGetDevice(Queue)), Length);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// Changes the mode of what comes next.
_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if defined(STATE_SPIN)
    KIRQL oldIrql;
#endif

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
#if defined(STATE_SPIN)
    KeAcquireSpinLock(&context->Lock, &oldIrql);
#endif
    context->Mode = (LONG)IoControlCode;
#if defined(STATE_SPIN)
    KeReleaseSpinLock(&context->Lock, oldIrql);
#endif
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
