// A device that answers from a table in pageable memory: the control code says which entry. Its author has seen its callback
// at PASSIVE_LEVEL only.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

#define ENTRIES 2048

typedef struct _DEVICE_CONTEXT {
    LONG LastIrql;
    LONG LastAnswer;
    LONG Answered;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;

#ifdef ALLOC_PRAGMA
#pragma data_seg("PAGE")
#endif
static LONG Table[ENTRIES] = {0};
#ifdef ALLOC_PRAGMA
#pragma data_seg()
#endif

_Use_decl_annotations_
VOID
SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    context->LastIrql = KeGetCurrentIrql();
    LabWork(2000);
    context->LastAnswer = Table[IoControlCode % ENTRIES];
    context->Answered++;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
