// A read is answered from memory: EvtIoRead completes its request before it returns.
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
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    context->TotalRequestsProcessed++;
    LabWork(20000);
    // The framework does not present the next request here, inside this call: its loop goes on when the callback returns.
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
    LabWork(1000);
}
