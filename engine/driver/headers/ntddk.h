// What a driver text sees of the Windows kernel. Types have the sizes they have on x64; what belongs to the kernel is opaque.
#define _WIN64 1
#define _AMD64_ 1
#define _M_AMD64 100
#define _KERNEL_MODE 1
#define NTDDI_VERSION 0x0A00000C
#define SYNCSCOPE_LAB 1
#define ALLOC_PRAGMA 1

#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define FAR
#define NEAR
#define FORCEINLINE static __forceinline
#define DECLSPEC_ALIGN(x) __declspec(align(x))
#define DECLSPEC_CACHEALIGN __declspec(align(64))
#define DECLSPEC_NORETURN
#define UNALIGNED
#define __unaligned
#define __pragma(x)
#define __alignof _Alignof
#define ANYSIZE_ARRAY 1
#define DUMMYUNIONNAME
#define DUMMYSTRUCTNAME
#define __analysis_assume(e) ((void)0)
#define DECLSPEC_NOINLINE
#define DECLSPEC_IMPORT
#define NTAPI
#define NTKERNELAPI
#define NTSYSAPI
#define WINAPI
#define APIENTRY
#define CALLBACK
#define __stdcall
#define __cdecl
#define __fastcall
#define __restrict
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END

typedef void VOID;
typedef void *PVOID;
typedef const void *PCVOID, *LPCVOID;
typedef char CHAR, *PCHAR, *PSTR, *LPSTR;
typedef const char *PCSTR, *LPCSTR;
typedef char CCHAR, *PCCHAR;
typedef signed char INT8, *PINT8;
typedef unsigned char UCHAR, *PUCHAR, UINT8, *PUINT8, BYTE, *PBYTE, BOOLEAN, *PBOOLEAN;
typedef short SHORT, *PSHORT, INT16, *PINT16, CSHORT;
typedef unsigned short USHORT, *PUSHORT, UINT16, *PUINT16, WORD, *PWORD;
typedef unsigned short WCHAR, *PWCHAR, *PWSTR, *PWCH;
typedef const unsigned short *PCWSTR, *PCWCH;
typedef int INT, *PINT, INT32, *PINT32, BOOL, *PBOOL;
typedef unsigned int UINT, *PUINT, UINT32, *PUINT32;
typedef long LONG, *PLONG, LONG32, *PLONG32;
typedef unsigned long ULONG, *PULONG, DWORD, *PDWORD, ULONG32, *PULONG32;
typedef long long LONGLONG, *PLONGLONG, LONG64, *PLONG64, INT64, *PINT64;
typedef unsigned long long ULONGLONG, *PULONGLONG, ULONG64, *PULONG64, UINT64, *PUINT64, DWORD64, DWORDLONG;
typedef long long LONG_PTR, *PLONG_PTR, INT_PTR, *PINT_PTR, SSIZE_T, ptrdiff_t, intptr_t;
typedef unsigned long long ULONG_PTR, *PULONG_PTR, UINT_PTR, *PUINT_PTR, DWORD_PTR, SIZE_T, *PSIZE_T, size_t, uintptr_t;
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef unsigned short wchar_t;
typedef ULONG_PTR KAFFINITY, *PKAFFINITY;
typedef PVOID HANDLE, *PHANDLE;
typedef LONG NTSTATUS, *PNTSTATUS;
typedef UCHAR KIRQL, *PKIRQL;
typedef CCHAR KPROCESSOR_MODE;
typedef LONG KPRIORITY;
typedef LONGLONG PHYSICAL_ADDRESS_VALUE;
typedef ULONG ACCESS_MASK, DEVICE_TYPE, POOL_TYPE_VALUE;
typedef ULONG64 POOL_FLAGS;

#define NULL ((void *)0)
#define TRUE 1
#define FALSE 0
#define UCHAR_MAX 0xff
#define USHRT_MAX 0xffff
#define INT_MAX 0x7fffffff
#define UINT_MAX 0xffffffffU
#define LONG_MAX 0x7fffffffL
#define ULONG_MAX 0xffffffffUL
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXLONG 0x7fffffff
#define MINLONG (-0x7fffffff - 1)
#define MAXLONGLONG 0x7fffffffffffffff
#define MAXULONGLONG 0xffffffffffffffffULL

#define UNREFERENCED_PARAMETER(P) ((void)(P))
#define UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))
#define DBG_UNREFERENCED_PARAMETER(P) ((void)(P))
#define FIELD_OFFSET(type, field) ((LONG)(LONG_PTR)&(((type *)0)->field))
#define UFIELD_OFFSET(type, field) ((ULONG)(LONG_PTR)&(((type *)0)->field))
#define offsetof(type, field) ((size_t)&(((type *)0)->field))
#define CONTAINING_RECORD(address, type, field) ((type *)((PCHAR)(address) - (ULONG_PTR)(&((type *)0)->field)))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define _countof(a) RTL_NUMBER_OF(a)
#define TYPE_ALIGNMENT(t) ((LONG)_Alignof(t))
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), (PVOID)(s)}
#define NT_ASSERTMSG(m, e) ((void)0)
#define KdBreakPoint() ((void)0)
#define DbgBreakPoint() ((void)0)
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define C_ASSERT(e) _Static_assert(e, #e)
#define static_assert _Static_assert
#define PAGED_CODE() __paged_code()
#define PAGED_CODE_LOCKED() ((void)0)
#define NT_ASSERT(e) ((void)0)
#define NT_VERIFY(e) ((void)(e))
#define ASSERT(e) ((void)0)
#define ASSERTMSG(m, e) ((void)0)
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define MAKEULONG(low, high) ((ULONG)(((USHORT)(low)) | ((ULONG)((USHORT)(high))) << 16))
#define FlagOn(f, b) ((f) & (b))
#define SetFlag(f, b) ((f) |= (b))
#define ClearFlag(f, b) ((f) &= ~(b))
#define BooleanFlagOn(f, b) ((BOOLEAN)(((f) & (b)) != 0))

#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)
#define NT_INFORMATION(Status) ((((ULONG)(Status)) >> 30) == 1)
#define NT_WARNING(Status) ((((ULONG)(Status)) >> 30) == 2)
#define NT_ERROR(Status) ((((ULONG)(Status)) >> 30) == 3)

#define STATUS_SUCCESS ((NTSTATUS)0x00000000L)
#define STATUS_WAIT_0 ((NTSTATUS)0x00000000L)
#define STATUS_WAIT_1 ((NTSTATUS)0x00000001L)
#define STATUS_USER_APC ((NTSTATUS)0x000000C0L)
#define STATUS_ALERTED ((NTSTATUS)0x00000101L)
#define STATUS_TIMEOUT ((NTSTATUS)0x00000102L)
#define STATUS_PENDING ((NTSTATUS)0x00000103L)
#define STATUS_BUFFER_OVERFLOW ((NTSTATUS)0x80000005L)
#define STATUS_NO_MORE_FILES ((NTSTATUS)0x80000006L)
#define STATUS_NO_MORE_ENTRIES ((NTSTATUS)0x8000001AL)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001L)
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002L)
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004L)
#define STATUS_ACCESS_VIOLATION ((NTSTATUS)0xC0000005L)
#define STATUS_INVALID_HANDLE ((NTSTATUS)0xC0000008L)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000DL)
#define STATUS_NO_SUCH_DEVICE ((NTSTATUS)0xC000000EL)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010L)
#define STATUS_END_OF_FILE ((NTSTATUS)0xC0000011L)
#define STATUS_MORE_PROCESSING_REQUIRED ((NTSTATUS)0xC0000016L)
#define STATUS_NO_MEMORY ((NTSTATUS)0xC0000017L)
#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022L)
#define STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0000023L)
#define STATUS_OBJECT_NAME_COLLISION ((NTSTATUS)0xC0000035L)
#define STATUS_DATA_ERROR ((NTSTATUS)0xC000003EL)
#define STATUS_MUTANT_NOT_OWNED ((NTSTATUS)0xC0000046L)
#define STATUS_SEMAPHORE_LIMIT_EXCEEDED ((NTSTATUS)0xC0000047L)
#define STATUS_DELETE_PENDING ((NTSTATUS)0xC0000056L)
#define STATUS_INTEGER_OVERFLOW ((NTSTATUS)0xC0000095L)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009AL)
#define STATUS_DEVICE_NOT_READY ((NTSTATUS)0xC00000A3L)
#define STATUS_IO_TIMEOUT ((NTSTATUS)0xC00000B5L)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BBL)
#define STATUS_INTERNAL_ERROR ((NTSTATUS)0xC00000E5L)
#define STATUS_CANCELLED ((NTSTATUS)0xC0000120L)
#define STATUS_DEVICE_NOT_CONNECTED ((NTSTATUS)0xC000009DL)
#define STATUS_INVALID_DEVICE_STATE ((NTSTATUS)0xC0000184L)
#define STATUS_IO_DEVICE_ERROR ((NTSTATUS)0xC0000185L)
#define STATUS_INVALID_BUFFER_SIZE ((NTSTATUS)0xC0000206L)
#define STATUS_NOT_FOUND ((NTSTATUS)0xC0000225L)
#define STATUS_POWER_STATE_INVALID ((NTSTATUS)0xC00002D3L)
#define STATUS_DEVICE_BUSY ((NTSTATUS)0x80000011L)

#define PASSIVE_LEVEL 0
#define LOW_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2
#define CLOCK_LEVEL 13
#define IPI_LEVEL 14
#define POWER_LEVEL 14
#define PROFILE_LEVEL 15
#define HIGH_LEVEL 15

#define IO_NO_INCREMENT 0
#define IO_DISK_INCREMENT 1
#define IO_SERIAL_INCREMENT 2
#define IO_NETWORK_INCREMENT 2
#define EVENT_INCREMENT 1
#define MUTANT_INCREMENT 1
#define SEMAPHORE_INCREMENT 1
#define LOW_PRIORITY 0
#define LOW_REALTIME_PRIORITY 16
#define HIGH_PRIORITY 31
#define MAXIMUM_PROCESSORS 64

#define POOL_FLAG_UNINITIALIZED 0x0000000000000002ULL
#define POOL_FLAG_NON_PAGED 0x0000000000000040ULL
#define POOL_FLAG_PAGED 0x0000000000000100ULL

#define METHOD_BUFFERED 0
#define METHOD_IN_DIRECT 1
#define METHOD_OUT_DIRECT 2
#define METHOD_NEITHER 3
#define FILE_ANY_ACCESS 0
#define FILE_READ_ACCESS 1
#define FILE_WRITE_ACCESS 2
#define FILE_READ_DATA 1
#define FILE_WRITE_DATA 2
#define FILE_DEVICE_UNKNOWN 0x00000022
#define CTL_CODE(DeviceType, Function, Method, Access) (((DeviceType) << 16) | ((Access) << 14) | ((Function) << 2) | (Method))

typedef union _LARGE_INTEGER {
    struct { ULONG LowPart; LONG HighPart; };
    struct { ULONG LowPart; LONG HighPart; } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
typedef union _ULARGE_INTEGER {
    struct { ULONG LowPart; ULONG HighPart; };
    struct { ULONG LowPart; ULONG HighPart; } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;

typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
#define DECLARE_CONST_UNICODE_STRING(_var, _string) \
    const WCHAR _var##_buffer[] = _string; \
    const UNICODE_STRING _var = {sizeof(_string) - sizeof(WCHAR), sizeof(_string), (PWCH)_var##_buffer}

typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
} LIST_ENTRY, *PLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct _GUID {
    ULONG Data1;
    USHORT Data2;
    USHORT Data3;
    UCHAR Data4[8];
} GUID, *PGUID;
typedef GUID *LPGUID;
typedef const GUID *LPCGUID, *REFGUID;
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) static const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}

typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;
typedef struct _DEVICE_OBJECT DEVICE_OBJECT, *PDEVICE_OBJECT;
typedef struct _FILE_OBJECT FILE_OBJECT, *PFILE_OBJECT;
typedef struct _IRP IRP, *PIRP;
typedef struct _MDL MDL, *PMDL;
typedef struct _KWAIT_BLOCK KWAIT_BLOCK, *PKWAIT_BLOCK;
typedef struct _KTHREAD KTHREAD, *PKTHREAD, *PRKTHREAD;
typedef struct _KTHREAD *PETHREAD;
typedef struct _EPROCESS *PEPROCESS;
typedef struct _OBJECT_ATTRIBUTES *POBJECT_ATTRIBUTES;
typedef struct _CLIENT_ID *PCLIENT_ID;

// Objects of the kernel in a driver's memory: the first 8 bytes are the kernel's handle.
typedef ULONG_PTR KSPIN_LOCK, *PKSPIN_LOCK;
typedef struct _KEVENT { ULONG_PTR Kernel[3]; } KEVENT, *PKEVENT, *PRKEVENT;
typedef struct _KMUTANT { ULONG_PTR Kernel[7]; } KMUTANT, *PKMUTANT, *PRKMUTANT, KMUTEX, *PKMUTEX, *PRKMUTEX;
typedef struct _KSEMAPHORE { ULONG_PTR Kernel[4]; } KSEMAPHORE, *PKSEMAPHORE, *PRKSEMAPHORE;
typedef struct _KTIMER { ULONG_PTR Kernel[8]; } KTIMER, *PKTIMER, *PRKTIMER;
typedef struct _KDPC { ULONG_PTR Kernel[8]; } KDPC, *PKDPC, *PRKDPC;
typedef struct _FAST_MUTEX { ULONG_PTR Kernel[7]; } FAST_MUTEX, *PFAST_MUTEX;
typedef struct _KLOCK_QUEUE_HANDLE { ULONG_PTR Kernel[3]; } KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;

// In clock ticks; 0 = no limit.
typedef struct _KDPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
} KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;

typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _MODE { KernelMode, UserMode, MaximumMode } MODE;
typedef enum _KWAIT_REASON { Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest } KWAIT_REASON;
typedef enum _KDPC_IMPORTANCE { LowImportance, MediumImportance, HighImportance, MediumHighImportance } KDPC_IMPORTANCE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny } WAIT_TYPE;
typedef enum _DEVICE_POWER_STATE { PowerDeviceUnspecified, PowerDeviceD0, PowerDeviceD1, PowerDeviceD2, PowerDeviceD3, PowerDeviceMaximum } DEVICE_POWER_STATE;

typedef _IRQL_requires_same_ _IRQL_requires_(PASSIVE_LEVEL) NTSTATUS DRIVER_INITIALIZE(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath);
typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;
typedef _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL) VOID DRIVER_UNLOAD(_In_ PDRIVER_OBJECT DriverObject);
typedef VOID KSTART_ROUTINE(_In_ PVOID StartContext);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;
typedef VOID KDEFERRED_ROUTINE(_In_ PKDPC Dpc, _In_opt_ PVOID DeferredContext, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;

// Spin locks
VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) VOID KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Must_inspect_result_ BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

// IRQL and processors
KIRQL KeGetCurrentIrql(VOID);
VOID KeRaiseIrql(_In_ KIRQL NewIrql, _Out_ PKIRQL OldIrql);
VOID KeLowerIrql(_In_ KIRQL NewIrql);
ULONG KeGetCurrentProcessorNumber(VOID);
ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
PKTHREAD KeGetCurrentThread(VOID);

// Fast mutexes and critical regions
VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);
VOID ExReleaseFastMutex(_Inout_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);
VOID ExReleaseFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeEnterCriticalRegion(VOID);
VOID KeLeaveCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) VOID KeEnterGuardedRegion(VOID);
VOID KeLeaveGuardedRegion(VOID);
BOOLEAN KeAreApcsDisabled(VOID);
BOOLEAN KeAreAllApcsDisabled(VOID);
// Since Windows 8 a guarded mutex is a fast mutex (NT section 7).
typedef FAST_MUTEX KGUARDED_MUTEX, *PKGUARDED_MUTEX;
#define KeInitializeGuardedMutex ExInitializeFastMutex
#define KeAcquireGuardedMutex ExAcquireFastMutex
#define KeReleaseGuardedMutex ExReleaseFastMutex
#define KeTryToAcquireGuardedMutex ExTryToAcquireFastMutex

// Dispatcher objects
VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level);
LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, _In_ BOOLEAN Wait);
LONG KeReadStateMutex(_In_ PRKMUTEX Mutex);
VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State);
LONG KeSetEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);
VOID KeClearEvent(_Inout_ PRKEVENT Event);
LONG KeResetEvent(_Inout_ PRKEVENT Event);
LONG KeReadStateEvent(_In_ PRKEVENT Event);
VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit);
LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait);
LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore);
NTSTATUS KeWaitForSingleObject(_In_ PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
#define THREAD_WAIT_OBJECTS 3
#define MAXIMUM_WAIT_OBJECTS 64
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID Object[], _In_ WAIT_TYPE WaitType, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode,
    _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDelayExecutionThread(_In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval);
VOID KeInitializeTimer(_Out_ PKTIMER Timer);
VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type);
BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc);
BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period, _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period, _In_ ULONG TolerableDelay,
    _In_opt_ PKDPC Dpc);
BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer);
BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer);
VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);
BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc);
VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance);
VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KeFlushQueuedDpcs(VOID);
typedef struct _KINTERRUPT *PKINTERRUPT;
typedef BOOLEAN KSYNCHRONIZE_ROUTINE(_In_opt_ PVOID SynchronizeContext);
typedef KSYNCHRONIZE_ROUTINE *PKSYNCHRONIZE_ROUTINE;
BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext);
KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt);
VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ KIRQL OldIrql);
ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution);

// Timers of the executive: the kernel's own memory, a routine at DISPATCH_LEVEL
typedef struct _EX_TIMER *PEX_TIMER;
typedef VOID EXT_CALLBACK(_In_ PEX_TIMER Timer, _In_opt_ PVOID Context);
typedef EXT_CALLBACK *PEXT_CALLBACK;
typedef VOID EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;
typedef PVOID PEXT_CANCEL_PARAMETERS;
typedef struct _EXT_SET_PARAMETERS_V0 {
    ULONG Version;
    ULONG Reserved;
    LONGLONG NoWakeTolerance;
} EXT_SET_PARAMETERS, *PEXT_SET_PARAMETERS;
typedef struct _EXT_DELETE_PARAMETERS {
    ULONG Version;
    ULONG Reserved;
    PEXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
} EXT_DELETE_PARAMETERS, *PEXT_DELETE_PARAMETERS;
#define EX_TIMER_HIGH_RESOLUTION 4
#define EX_TIMER_NO_WAKE 8
#define EX_TIMER_UNLIMITED_TOLERANCE ((LONGLONG)-1)
#define EX_TIMER_NOTIFICATION 0x80000000u
FORCEINLINE VOID ExInitializeSetTimerParameters(_Out_ PEXT_SET_PARAMETERS Parameters)
{
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->NoWakeTolerance = 0;
}
FORCEINLINE VOID ExInitializeDeleteTimerParameters(_Out_ PEXT_DELETE_PARAMETERS Parameters)
{
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->DeleteCallback = NULL;
    Parameters->DeleteContext = NULL;
}
_IRQL_requires_max_(DISPATCH_LEVEL) PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExSetTimer(_In_ PEX_TIMER Timer, _In_ LONGLONG DueTime, _In_ LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer, _In_opt_ PEXT_CANCEL_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExDeleteTimer(_In_ PEX_TIMER Timer, _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters);

// Work items of the I/O manager
typedef enum _WORK_QUEUE_TYPE { CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue } WORK_QUEUE_TYPE;
typedef struct _IO_WORKITEM *PIO_WORKITEM;
typedef _IRQL_requires_same_ _IRQL_requires_(PASSIVE_LEVEL) VOID IO_WORKITEM_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Context);
typedef IO_WORKITEM_ROUTINE *PIO_WORKITEM_ROUTINE;
_IRQL_requires_max_(DISPATCH_LEVEL) PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem);

// Registers of a device
#ifndef PAGE_READWRITE
#define PAGE_READWRITE 0x04
#define PAGE_NOCACHE 0x200
#endif
PVOID MmMapIoSpaceEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Protect);
VOID MmUnmapIoSpace(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);
UCHAR READ_REGISTER_UCHAR(_In_ volatile UCHAR *Register);
USHORT READ_REGISTER_USHORT(_In_ volatile USHORT *Register);
ULONG READ_REGISTER_ULONG(_In_ volatile ULONG *Register);
VOID READ_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR *Register, _Out_ PUCHAR Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_USHORT(_In_ volatile USHORT *Register, _Out_ PUSHORT Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_ULONG(_In_ volatile ULONG *Register, _Out_ PULONG Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_UCHAR(_In_ volatile UCHAR *Register, _In_ UCHAR Value);
VOID WRITE_REGISTER_USHORT(_In_ volatile USHORT *Register, _In_ USHORT Value);
VOID WRITE_REGISTER_ULONG(_In_ volatile ULONG *Register, _In_ ULONG Value);
VOID WRITE_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR *Register, _In_ PUCHAR Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_USHORT(_In_ volatile USHORT *Register, _In_ PUSHORT Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG(_In_ volatile ULONG *Register, _In_ PULONG Buffer, _In_ ULONG Count);

VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds);
VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
ULONGLONG KeQueryInterruptTime(VOID);
NTSTATUS KeQueryDpcWatchdogInformation(_Out_ PKDPC_WATCHDOG_INFORMATION WatchdogInformation);
LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);
NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle,
    _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);
NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus);
NTSTATUS ZwClose(_In_ HANDLE Handle);
typedef enum _POOL_TYPE { NonPagedPool = 0, NonPagedPoolExecute = 0, PagedPool = 1, NonPagedPoolNx = 512 } POOL_TYPE;
PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
VOID ExFreePoolWithTag(_In_ PVOID P, _In_ ULONG Tag);
VOID ExFreePool(_In_ PVOID P);
VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR P1, _In_ ULONG_PTR P2, _In_ ULONG_PTR P3, _In_ ULONG_PTR P4);

// Interlocked operations: one indivisible step each
LONG InterlockedIncrement(_Inout_ LONG volatile *Addend);
LONG InterlockedDecrement(_Inout_ LONG volatile *Addend);
LONG InterlockedAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value);
LONG InterlockedExchange(_Inout_ LONG volatile *Target, _In_ LONG Value);
LONG InterlockedCompareExchange(_Inout_ LONG volatile *Destination, _In_ LONG Exchange, _In_ LONG Comparand);
LONG InterlockedExchangeAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value);
LONG InterlockedOr(_Inout_ LONG volatile *Destination, _In_ LONG Value);
LONG InterlockedAnd(_Inout_ LONG volatile *Destination, _In_ LONG Value);
LONG64 InterlockedIncrement64(_Inout_ LONG64 volatile *Addend);
LONG64 InterlockedDecrement64(_Inout_ LONG64 volatile *Addend);
LONG64 InterlockedAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value);
LONG64 InterlockedExchange64(_Inout_ LONG64 volatile *Target, _In_ LONG64 Value);
LONG64 InterlockedExchangeAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value);
LONG64 InterlockedCompareExchange64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Exchange, _In_ LONG64 Comparand);
#define KeWaitForMutexObject KeWaitForSingleObject
#define InterlockedExchangePointer(Target, Value) ((PVOID)InterlockedExchange64((LONG64 volatile *)(Target), (LONG64)(Value)))
#define InterlockedCompareExchangePointer(Destination, Exchange, Comparand) \
    ((PVOID)InterlockedCompareExchange64((LONG64 volatile *)(Destination), (LONG64)(Exchange), (LONG64)(Comparand)))

// Memory: word by word, as plain loads and stores
FORCEINLINE VOID RtlFillMemory(_Out_ PVOID Destination, SIZE_T Length, INT Fill)
{
    PUCHAR to = (PUCHAR)Destination;
    ULONGLONG word = (UCHAR)Fill * 0x0101010101010101ULL;
    while (Length >= 8) {
        *(PULONGLONG)to = word;
        to += 8;
        Length -= 8;
    }
    while (Length > 0) {
        *to = (UCHAR)Fill;
        to += 1;
        Length -= 1;
    }
}
FORCEINLINE VOID RtlZeroMemory(_Out_ PVOID Destination, SIZE_T Length) { RtlFillMemory(Destination, Length, 0); }
FORCEINLINE VOID RtlCopyMemory(_Out_ PVOID Destination, _In_ const VOID *Source, SIZE_T Length)
{
    PUCHAR to = (PUCHAR)Destination;
    const UCHAR *from = (const UCHAR *)Source;
    while (Length >= 8) {
        *(PULONGLONG)to = *(const ULONGLONG *)from;
        to += 8;
        from += 8;
        Length -= 8;
    }
    while (Length > 0) {
        *to = *from;
        to += 1;
        from += 1;
        Length -= 1;
    }
}
FORCEINLINE VOID RtlMoveMemory(_Out_ PVOID Destination, _In_ const VOID *Source, SIZE_T Length)
{
    PUCHAR to = (PUCHAR)Destination;
    const UCHAR *from = (const UCHAR *)Source;
    if (to <= from || to >= from + Length) {
        RtlCopyMemory(Destination, Source, Length);
        return;
    }
    while (Length > 0) {
        Length -= 1;
        to[Length] = from[Length];
    }
}
FORCEINLINE SIZE_T RtlCompareMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, SIZE_T Length)
{
    const UCHAR *a = (const UCHAR *)Source1;
    const UCHAR *b = (const UCHAR *)Source2;
    SIZE_T i;
    for (i = 0; i < Length; i += 1) {
        if (a[i] != b[i])
            break;
    }
    return i;
}
#define RtlEqualMemory(a, b, n) (RtlCompareMemory((a), (b), (n)) == (n))
#define memset(d, v, n) RtlFillMemory((d), (n), (v))
#define memcpy(d, s, n) RtlCopyMemory((d), (s), (n))
#define memmove(d, s, n) RtlMoveMemory((d), (s), (n))
#define RtlSecureZeroMemory(d, n) RtlZeroMemory((d), (n))

// Doubly linked lists
FORCEINLINE VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead) { ListHead->Flink = ListHead->Blink = ListHead; }
FORCEINLINE BOOLEAN IsListEmpty(_In_ const LIST_ENTRY *ListHead) { return (BOOLEAN)(ListHead->Flink == ListHead); }
FORCEINLINE BOOLEAN RemoveEntryList(_In_ PLIST_ENTRY Entry)
{
    PLIST_ENTRY next = Entry->Flink;
    PLIST_ENTRY previous = Entry->Blink;
    previous->Flink = next;
    next->Blink = previous;
    return (BOOLEAN)(previous == next);
}
FORCEINLINE PLIST_ENTRY RemoveHeadList(_Inout_ PLIST_ENTRY ListHead)
{
    PLIST_ENTRY entry = ListHead->Flink;
    PLIST_ENTRY next = entry->Flink;
    ListHead->Flink = next;
    next->Blink = ListHead;
    return entry;
}
FORCEINLINE PLIST_ENTRY RemoveTailList(_Inout_ PLIST_ENTRY ListHead)
{
    PLIST_ENTRY entry = ListHead->Blink;
    PLIST_ENTRY previous = entry->Blink;
    ListHead->Blink = previous;
    previous->Flink = ListHead;
    return entry;
}
FORCEINLINE VOID InsertTailList(_Inout_ PLIST_ENTRY ListHead, _Out_ PLIST_ENTRY Entry)
{
    PLIST_ENTRY previous = ListHead->Blink;
    Entry->Flink = ListHead;
    Entry->Blink = previous;
    previous->Flink = Entry;
    ListHead->Blink = Entry;
}
FORCEINLINE VOID InsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Out_ PLIST_ENTRY Entry)
{
    PLIST_ENTRY next = ListHead->Flink;
    Entry->Flink = next;
    Entry->Blink = ListHead;
    next->Blink = Entry;
    ListHead->Flink = Entry;
}

FORCEINLINE VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString)
{
    USHORT length = 0;
    if (SourceString != NULL) {
        while (SourceString[length / 2] != 0)
            length += 2;
    }
    DestinationString->Length = length;
    DestinationString->MaximumLength = (USHORT)(SourceString != NULL ? length + 2 : 0);
    DestinationString->Buffer = (PWCH)SourceString;
}

FORCEINLINE BOOLEAN IsEqualGUID(_In_ REFGUID a, _In_ REFGUID b) { return (BOOLEAN)(RtlCompareMemory(a, b, sizeof(GUID)) == sizeof(GUID)); }
#define InlineIsEqualGUID(a, b) IsEqualGUID((a), (b))

// Arguments behind ...: 8 bytes each, where the caller has put them.
typedef char *va_list;
#define va_start(ap, last) ((void)((ap) = (va_list)__va_area, (last)))
#define va_arg(ap, type) (*(type *)(((ap) += 8) - 8))
#define va_end(ap) ((void)(ap))
#define va_copy(to, from) ((void)((to) = (from)))

// I/O
typedef struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;
