// A device that is opened, read and closed. What a reader and a closer share is a counter.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
EVT_WDF_FILE_CLEANUP SampleEvtFileCleanup;
EVT_WDF_FILE_CLOSE SampleEvtFileClose;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

_Use_decl_annotations_
VOID
SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileObject);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// The last handle of a file is closed.
_Use_decl_annotations_
VOID
SampleEvtFileCleanup(WDFFILEOBJECT FileObject)
{
    LabWork(5000);
    GetDeviceContext(WdfFileObjectGetDevice(FileObject))->TotalRequestsProcessed++;
}

_Use_decl_annotations_
VOID
SampleEvtFileClose(WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(FileObject);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    LabWork(20000);
    GetDeviceContext(WdfIoQueueGetDevice(Queue))->TotalRequestsProcessed++;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
