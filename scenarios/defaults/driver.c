// Any driver: what counts here is which lock the framework chooses, and which configuration it refuses.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalRequestsProcessed++;
    LabWork(2000);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
