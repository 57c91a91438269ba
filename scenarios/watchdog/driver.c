// LONG_DPC: one DPC of 4 ms. MANY_DPCS: thirty DPCs of 0.3 ms that queue one another. CALLBACK: EvtIoRead itself works for 9 ms.
#include <ntddk.h>
#include <wdf.h>

#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    KDPC Dpc;
    LONG Left;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

VOID SampleInitializeDevice(_In_ WDFDEVICE Device);
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
KDEFERRED_ROUTINE SampleDpc;

_Use_decl_annotations_
VOID
SampleDpc(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDEVICE_CONTEXT context = (PDEVICE_CONTEXT)DeferredContext;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
#if defined(WORK_LONG_DPC)
    LabWork(4000000);
#else
    LabWork(300000);
#endif
    // Each queues the next, so the processor never comes down from DISPATCH_LEVEL in between.
    if (--context->Left > 0) {
        KeInsertQueueDpc(&context->Dpc, NULL, NULL);
    }
}

_Use_decl_annotations_
VOID
SampleInitializeDevice(WDFDEVICE Device)
{
    PDEVICE_CONTEXT context = GetDeviceContext(Device);

    KeInitializeDpc(&context->Dpc, SampleDpc, context);
}

_Use_decl_annotations_
VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));

    context->TotalRequestsProcessed++;
#if defined(WORK_CALLBACK)
    LabWork(9000000);
#elif defined(WORK_LONG_DPC)
    context->Left = 1;
    KeInsertQueueDpc(&context->Dpc, NULL, NULL);
#else
    context->Left = 30;
    KeInsertQueueDpc(&context->Dpc, NULL, NULL);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
