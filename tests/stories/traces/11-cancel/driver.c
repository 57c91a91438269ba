// EvtIoRead makes its request cancelable, works on and leaves it pending.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_REQUEST_CANCEL SampleEvtRequestCancel;

_Use_decl_annotations_
VOID
SampleEvtRequestCancel(WDFREQUEST Request)
{
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestMarkCancelable(Request, SampleEvtRequestCancel);
    LabWork(30000);
}
