// Every read is completed before its callback returns.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    LabWork(30000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
