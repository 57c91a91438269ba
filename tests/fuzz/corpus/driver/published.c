// A driver in the way published ones are written: headers of its own, tracing, tables of requests, packed descriptors, bits,
// lists, texts, cleaning up by goto, annotations. gcc and the lab's front end must have nothing to say about it.
#include <ntddk.h>
#include <wdf.h>
#include <initguid.h>
#include <stdarg.h>

#define POOL_TAG 'bulP'
#define DBG_INIT 0x00000001
#define DBG_RW 0x00000002
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_VERBOSE 5
#define MAX_LENGTH 0x200
#define NTDEVICE_NAME_STRING L"\\Device\\Published"

#define IOCTL_LAB_GET_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LAB_SET_STATE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LAB_RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_WRITE_DATA)

#define SET_FLAG(_Ext, _Flag) ((_Ext)->Flags |= (_Flag))
#define CLEAR_FLAG(_Ext, _Flag) ((_Ext)->Flags &= ~(_Flag))
#define TEST_FLAG(_Ext, _Flag) (((_Ext)->Flags & (_Flag)) != 0)
#define FLAG_STARTED 0x00000001
#define FLAG_HARDWARE_ERROR 0x00400000
#define COUNT_DOWN(_Ext, _Times) \
{ \
    int counter; \
    for (counter = (_Times); counter != 0; counter--) { \
        if (!TEST_FLAG(_Ext, FLAG_STARTED)) \
            break; \
        (_Ext)->Rounds++; \
    } \
}

DEFINE_GUID(GUID_DEVINTERFACE_LAB,
    0x5b3d2c19, 0x70a4, 0x4e0f, 0x92, 0x3d, 0x1a, 0x2b, 0x3c, 0x4d, 0x5e, 0x6f);

#pragma pack(push, 1)
typedef struct _LAB_DESCRIPTOR {
    UCHAR Length;
    UCHAR Type;
    USHORT Version;
    struct {
        UCHAR ReportType;
        USHORT ReportLength;
    } List[1];
} LAB_DESCRIPTOR, *PLAB_DESCRIPTOR;
#pragma pack(pop)
C_ASSERT(sizeof(LAB_DESCRIPTOR) == 7);

typedef union _STATUS_REGISTER {
    struct {
        ULONG Ready : 1;
        ULONG Mode : 3;
        ULONG : 4;
        ULONG Errors : 8;
        ULONG Reserved : 16;
    } DUMMYSTRUCTNAME;
    ULONG AsUlong;
} STATUS_REGISTER, *PSTATUS_REGISTER;

typedef enum _LAB_STATE {
    LabStateUnknown = 0,
    LabStateStarted,
    LabStateStopped = 0x10,
    LabStateMaximum
} LAB_STATE;

typedef struct _PENDING_ENTRY {
    LIST_ENTRY ListEntry;
    WDFREQUEST Request;
    ULONG Length;
    UCHAR Data[ANYSIZE_ARRAY];
} PENDING_ENTRY, *PPENDING_ENTRY;

typedef struct _DEVICE_EXTENSION {
    WDFDEVICE WdfDevice;
    WDFQUEUE DefaultQueue;
    WDFSPINLOCK ListLock;
    _Guarded_by_(ListLock) LIST_ENTRY PendingList;
    _Guarded_by_(ListLock) ULONG PendingCount;
    _Interlocked_ volatile LONG OpenCount;
    ULONG Flags;
    ULONG Rounds;
    LAB_STATE State;
    STATUS_REGISTER Status;
    LAB_DESCRIPTOR Descriptor;
    union {
        UCHAR Byte[8];
        ULONGLONG Quad;
    } Scratch;
} DEVICE_EXTENSION, *PDEVICE_EXTENSION;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_EXTENSION, LabGetData)

typedef struct xstr {
    char *_buf;
    short _len;
} xstr_t;
__inline static xstr_t log_xstr(void *p, short l) { xstr_t xs = {(char *)p, l}; return xs; }

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD LabEvtDeviceAdd;
EVT_WDF_IO_QUEUE_IO_READ LabEvtIoRead;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL LabEvtIoDeviceControl;

typedef NTSTATUS LAB_IOCTL_HANDLER(_In_ PDEVICE_EXTENSION Extension, _Inout_updates_bytes_(Length) PVOID Buffer, _In_ size_t Length);
static LAB_IOCTL_HANDLER LabGetState, LabSetState, LabReset;

static const struct _LAB_DISPATCH {
    ULONG IoControlCode;
    size_t MinimumLength;
    LAB_IOCTL_HANDLER *Handler;
    PCSTR Name;
} LabDispatchTable[] = {
    {IOCTL_LAB_GET_STATE, sizeof(LAB_STATE), LabGetState, "get state"},
    {IOCTL_LAB_SET_STATE, sizeof(LAB_STATE), LabSetState, "set state"},
    {.IoControlCode = IOCTL_LAB_RESET, .Handler = LabReset, .Name = "reset"},
};

static UCHAR LabReportDescriptor[] = {
    0x06, 0x00, 0xFF,
    0x09, 0x01,
    0x96, (MAX_LENGTH & 0xff), (MAX_LENGTH >> 8),
    0xC0,
};
static const LAB_DESCRIPTOR LabDefaultDescriptor = {
    sizeof(LAB_DESCRIPTOR),
    0x21,
    0x0100,
    {{
        0x22,
        sizeof(LabReportDescriptor)
    }}
};
ULONG DebugLevel = TRACE_LEVEL_VERBOSE;

VOID
TraceEvents(
    IN ULONG DebugPrintLevel,
    IN ULONG DebugPrintFlag,
    IN PCSTR DebugMessage,
    ...
    )
{
    va_list list;
    ULONG first;

    if (DebugMessage == NULL || DebugPrintLevel > DebugLevel || (DebugPrintFlag & (DBG_INIT | DBG_RW)) == 0)
        return;
    va_start(list, DebugMessage);
    first = va_arg(list, ULONG);
    va_end(list);
    DbgPrint("trace %s: %lu\n", DebugMessage, first);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_not_held_(Extension->ListLock)
static VOID
LabCountPending(
    _In_ PDEVICE_EXTENSION Extension,
    _Out_ PULONG Count
    )
{
    WdfSpinLockAcquire(Extension->ListLock);
    *Count = Extension->PendingCount;
    WdfSpinLockRelease(Extension->ListLock);
}

_Requires_lock_held_(Extension->ListLock)
static PPENDING_ENTRY
LabFindPending(
    _In_ PDEVICE_EXTENSION Extension,
    _In_ WDFREQUEST Request
    )
{
    PLIST_ENTRY link;

    for (link = Extension->PendingList.Flink; link != &Extension->PendingList; link = link->Flink) {
        PPENDING_ENTRY entry = CONTAINING_RECORD(link, PENDING_ENTRY, ListEntry);
        if (entry->Request == Request)
            return entry;
    }
    return NULL;
}

static NTSTATUS
LabGetState(
    _In_ PDEVICE_EXTENSION Extension,
    _Inout_updates_bytes_(Length) PVOID Buffer,
    _In_ size_t Length
    )
{
    ULONG pending;

    UNREFERENCED_PARAMETER(Length);
    LabCountPending(Extension, &pending);
    *(LAB_STATE *)Buffer = pending > 0 ? LabStateStarted : Extension->State;
    return STATUS_SUCCESS;
}

static NTSTATUS
LabSetState(
    _In_ PDEVICE_EXTENSION Extension,
    _Inout_updates_bytes_(Length) PVOID Buffer,
    _In_ size_t Length
    )
{
    NTSTATUS status = STATUS_SUCCESS;
    LAB_STATE state = *(const LAB_STATE *)Buffer;
    STATUS_REGISTER before = Extension->Status;

    if (Length > MAX_LENGTH) {
        status = STATUS_INVALID_BUFFER_SIZE;
        goto End;
    }

    switch (state) {
    case LabStateStarted:
        SET_FLAG(Extension, FLAG_STARTED);
        Extension->Status.Mode = 5;
        /* fall through */
    case LabStateStopped:
        Extension->Status.Ready = (state == LabStateStarted);
        break;
    case LabStateUnknown:
    case LabStateMaximum:
    default:
        Extension->Status.Errors++;
        status = STATUS_INVALID_PARAMETER;
        goto End;
    }
    Extension->State = state;

End:
    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, DBG_RW, "LabSetState failed", status);
        Extension->Status.AsUlong = before.AsUlong;
    }
    return status;
}

static NTSTATUS
LabReset(
    _In_ PDEVICE_EXTENSION Extension,
    _Inout_updates_bytes_(Length) PVOID Buffer,
    _In_ size_t Length
    )
{
    const UNICODE_STRING name = RTL_CONSTANT_STRING(NTDEVICE_NAME_STRING);
    xstr_t text = log_xstr(name.Buffer, (short)name.Length);

    UNREFERENCED_PARAMETER(Buffer);
    UNREFERENCED_PARAMETER(Length);
    do {
        if (TEST_FLAG(Extension, FLAG_HARDWARE_ERROR))
            break;
        COUNT_DOWN(Extension, 3);
        CLEAR_FLAG(Extension, FLAG_STARTED);
    } while (FALSE);
    RtlZeroMemory(&Extension->Scratch, sizeof(Extension->Scratch));
    Extension->Scratch.Byte[0] = (UCHAR)text._len;
    Extension->Status = (STATUS_REGISTER){.AsUlong = 0};
    return STATUS_SUCCESS;
}

VOID
LabEvtIoDeviceControl(
    IN WDFQUEUE Queue,
    IN WDFREQUEST Request,
    IN size_t OutputBufferLength,
    IN size_t InputBufferLength,
    IN ULONG IoControlCode
    )
{
    PDEVICE_EXTENSION extension = LabGetData(WdfIoQueueGetDevice(Queue));
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    size_t length = 0;
    PVOID buffer = NULL;
    ULONG i;

    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);

    for (i = 0; i < RTL_NUMBER_OF(LabDispatchTable); i++) {
        if (LabDispatchTable[i].IoControlCode != IoControlCode)
            continue;
        if (LabDispatchTable[i].MinimumLength > 0) {
            status = WdfRequestRetrieveInputBuffer(Request, LabDispatchTable[i].MinimumLength, &buffer, &length);
            if (!NT_SUCCESS(status))
                break;
        }
        status = LabDispatchTable[i].Handler(extension, buffer, length);
        TraceEvents(TRACE_LEVEL_VERBOSE, DBG_RW, LabDispatchTable[i].Name, status);
        break;
    }
    WdfRequestCompleteWithInformation(Request, status, NT_SUCCESS(status) ? (ULONG_PTR)length : 0);
}

VOID
LabEvtIoRead(
    IN WDFQUEUE Queue,
    IN WDFREQUEST Request,
    IN size_t Length
    )
{
    PDEVICE_EXTENSION extension = LabGetData(WdfIoQueueGetDevice(Queue));
    PENDING_ENTRY entry = {{NULL, NULL}, Request, (ULONG)Length, {0}};

    KdPrint(("--> LabEvtIoRead Request 0x%p Length %Iu\n", Request, Length));
    _Analysis_assume_(Length > 0);

    InterlockedIncrement(&extension->OpenCount);
    WdfSpinLockAcquire(extension->ListLock);
    InsertTailList(&extension->PendingList, &entry.ListEntry);
    extension->PendingCount += 1;
    if (LabFindPending(extension, Request) != NULL) {
        RemoveEntryList(&entry.ListEntry);
        extension->PendingCount -= 1;
    }
    WdfSpinLockRelease(extension->ListLock);
    InterlockedDecrement(&extension->OpenCount);

    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, min(Length, (size_t)MAX_LENGTH));
    KdPrint(("<-- LabEvtIoRead\n"));
}

_Use_decl_annotations_
NTSTATUS
LabEvtDeviceAdd(
    WDFDRIVER Driver,
    PWDFDEVICE_INIT DeviceInit
    )
{
    NTSTATUS status;
    WDFDEVICE device;
    PDEVICE_EXTENSION extension;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG queueConfig;
    DECLARE_CONST_UNICODE_STRING(deviceName, NTDEVICE_NAME_STRING);

    UNREFERENCED_PARAMETER(Driver);
    UNREFERENCED_PARAMETER(deviceName);
    PAGED_CODE();

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_EXTENSION);
    attributes.SynchronizationScope = WdfSynchronizationScopeNone;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        KdPrint(("%s: WdfDeviceCreate failed 0x%x\n", __FUNCTION__, status));
        return status;
    }

    extension = LabGetData(device);
    extension->WdfDevice = device;
    extension->State = LabStateUnknown;
    extension->Descriptor = LabDefaultDescriptor;
    InitializeListHead(&extension->PendingList);
    status = WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &extension->ListLock);
    if (!NT_SUCCESS(status))
        goto End;

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchParallel);
    queueConfig.EvtIoRead = LabEvtIoRead;
    queueConfig.EvtIoDeviceControl = LabEvtIoDeviceControl;
    #pragma warning(suppress: 28024)
    status = WdfIoQueueCreate(device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &extension->DefaultQueue);

End:
    return status;
}

_Use_decl_annotations_
NTSTATUS
DriverEntry(
    PDRIVER_OBJECT DriverObject,
    PUNICODE_STRING RegistryPath
    )
{
    NTSTATUS status;
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, LabEvtDeviceAdd);
    config.DriverPoolTag = POOL_TAG;
    status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        KdPrint(("WdfDriverCreate failed with status 0x%x\n", status));
        return status;
    }
#if DBG
    TraceEvents(TRACE_LEVEL_VERBOSE, DBG_INIT, "DriverEntry", IsEqualGUID(&GUID_DEVINTERFACE_LAB, &GUID_DEVINTERFACE_LAB));
#endif
    return status;
}
