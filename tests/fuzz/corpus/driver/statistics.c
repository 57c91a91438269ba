// A KMDF driver that counts what it does.
#include <ntddk.h>
#include <wdf.h>
#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
    LONGLONG TotalBytesRead;
    LONG TotalWrites;
    LONGLONG TotalBytesWritten;
#if defined(GUARD_SPIN) || defined(GUARD_QUEUED_SPIN)
    KSPIN_LOCK StatisticsLock;
#elif defined(GUARD_WAIT)
    KEVENT StatisticsEvent;
#elif defined(GUARD_FAST_MUTEX)
    FAST_MUTEX StatisticsMutex;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif
#pragma alloc_text(PAGE, EvtDriverDeviceAdd)

static VOID
InitializeStatistics(_Out_ PDEVICE_CONTEXT Context)
{
    RtlZeroMemory(Context, sizeof(*Context));
#if GUARD == SPIN || GUARD == QUEUED_SPIN
    KeInitializeSpinLock(&Context->StatisticsLock);
#elif GUARD == WAIT
    KeInitializeEvent(&Context->StatisticsEvent, SynchronizationEvent, TRUE);
#elif GUARD == FAST_MUTEX
    ExInitializeFastMutex(&Context->StatisticsMutex);
#endif
}

_Use_decl_annotations_
VOID
EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if GUARD == SPIN
    KIRQL irql;
    KeAcquireSpinLock(&context->StatisticsLock, &irql);
#elif GUARD == QUEUED_SPIN
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(&context->StatisticsLock, &handle);
#elif GUARD == WAIT
    (VOID)KeWaitForSingleObject(&context->StatisticsEvent, Executive, KernelMode, FALSE, NULL);
#elif GUARD == FAST_MUTEX
    ExAcquireFastMutex(&context->StatisticsMutex);
#endif

#if GUARD == INTERLOCKED
    InterlockedIncrement(&context->TotalRequestsProcessed);
    InterlockedIncrement(&context->TotalReads);
    InterlockedExchangeAdd64(&context->TotalBytesRead, (LONGLONG)Length);
#else
    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += Length;
#endif

#if GUARD == SPIN
    KeReleaseSpinLock(&context->StatisticsLock, irql);
#elif GUARD == QUEUED_SPIN
    KeReleaseInStackQueuedSpinLock(&handle);
#elif GUARD == WAIT
    KeSetEvent(&context->StatisticsEvent, IO_NO_INCREMENT, FALSE);
#elif GUARD == FAST_MUTEX
    ExReleaseFastMutex(&context->StatisticsMutex);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

VOID
EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    LabWork(2000);
    context->TotalWrites += 1;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

NTSTATUS
EvtDriverDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDFDEVICE device;
    WDFQUEUE queue;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;

    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    InitializeStatistics(GetDeviceContext(device));

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoRead = EvtIoRead;
    config.EvtIoWrite = EvtIoWrite;
    status = WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (NT_SUCCESS(status))
        status = WdfDeviceConfigureRequestDispatching(device, queue, WdfRequestTypeWrite);
    return status;
}

NTSTATUS
DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, EvtDriverDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
