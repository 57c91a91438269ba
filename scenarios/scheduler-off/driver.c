// A read that copies for forty milliseconds. With a scope it does so at DISPATCH_LEVEL, where no thread is switched.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID Urgent(_In_ PVOID Context);

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalRequestsProcessed++;
    LabWork(40000000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

// Somebody else's thread, of high priority: it has one millisecond of work.
_Use_decl_annotations_
VOID
Urgent(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    LabWork(1000000);
}
