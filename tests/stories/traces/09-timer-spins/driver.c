// A timer that is started on processor 2 expires while EvtIoRead works on processor 0.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

static WDFTIMER Timer;

VOID SampleKeepTimer(_In_ WDFTIMER Object);
VOID SampleStart(_In_ PVOID Context);
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleKeepTimer(WDFTIMER Object)
{
    Timer = Object;
}

_Use_decl_annotations_
VOID
SampleStart(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_US(500));
}

_Use_decl_annotations_
VOID
SampleEvtTimerFunc(WDFTIMER Object)
{
    UNREFERENCED_PARAMETER(Object);
    LabWork(1000);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    LabWork(50000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
