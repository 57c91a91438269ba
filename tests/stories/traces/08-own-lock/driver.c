// EvtIoRead takes the lock of its device.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WdfObjectAcquireLock(WdfIoQueueGetDevice(Queue));
    LabWork(1000);
    WdfObjectReleaseLock(WdfIoQueueGetDevice(Queue));
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
