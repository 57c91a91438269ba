// A device that answers reads and keeps statistics about them.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
    LONGLONG TotalBytesRead;
    LONG TotalWrites;
    LONGLONG TotalBytesWritten;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    NTSTATUS status;
    PDEVICE_CONTEXT context;
    PVOID buffer;
    size_t bufferLength;

    context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, &bufferLength);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }

    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += bufferLength;

    // The rest of the work: filling the buffer.
    LabWork(2000);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bufferLength);
}
