// A stand-in for the WDK's wdm.h: enough of the kernel's names for gcc to check the C of a teaching driver.
//
// Ours, written from the published documentation. Sizes are those of Windows x64 where a driver can see them; the insides of
// kernel objects are not, and nothing here can be linked. Use: x86_64-w64-mingw32-gcc -fsyntax-only -Wall -I <this folder> driver.c
#pragma once

#define _WDMDDK_

#include "sal.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wunknown-pragmas" // alloc_text, warning, prefast: right in a driver, unknown to gcc.
#pragma GCC diagnostic ignored "-Wmultichar"       // Pool tags.
#endif

// ---- Words -----------------------------------------------------------------------------------------------------------------

#define VOID void
#define CONST const
#define IN
#define OUT
#define OPTIONAL
#define NTAPI
#define NTKERNELAPI
#define NTSYSAPI
#define FASTCALL
#define DECLSPEC_ALIGN(bytes) __attribute__((aligned(bytes)))
#define DECLSPEC_NORETURN __attribute__((noreturn))
#define FORCEINLINE static __inline__ __attribute__((always_inline))
#define ANYSIZE_ARRAY 1
#define DECLSPEC_CACHEALIGN __attribute__((aligned(64)))
#undef UNALIGNED
#define UNALIGNED
#define DUMMYUNIONNAME
#define DUMMYSTRUCTNAME

#ifndef NULL
#define NULL ((void*)0)
#endif
#define TRUE 1
#define FALSE 0

// ---- Types: LLP64 ----------------------------------------------------------------------------------------------------------

typedef char CHAR, *PCHAR, *PSTR;
typedef const char *PCSTR, *LPCSTR, *PCSZ;
typedef unsigned char UCHAR, *PUCHAR, BYTE;
typedef UCHAR BOOLEAN, *PBOOLEAN;
typedef int BOOL;
typedef short SHORT, *PSHORT, CSHORT;
typedef unsigned short USHORT, *PUSHORT, WORD;
typedef int INT;
typedef unsigned int UINT;
typedef long LONG, *PLONG;
typedef unsigned long ULONG, *PULONG, DWORD;
typedef long long LONGLONG, *PLONGLONG;
typedef unsigned long long ULONGLONG, *PULONGLONG;
typedef signed char INT8;
typedef short INT16;
typedef int INT32;
typedef long long INT64;
typedef unsigned char UINT8;
typedef unsigned short UINT16;
typedef unsigned int UINT32, ULONG32, DWORD32;
typedef long LONG32;
typedef unsigned long long UINT64, *PUINT64, ULONG64, *PULONG64, DWORD64;
typedef long long LONG64, *PLONG64;
typedef long long INT_PTR, LONG_PTR, *PLONG_PTR;
typedef unsigned long long UINT_PTR, ULONG_PTR, *PULONG_PTR;
typedef ULONG_PTR SIZE_T, *PSIZE_T;
typedef LONG_PTR SSIZE_T;
typedef void *PVOID, **PPVOID;
typedef const void* PCVOID;
typedef wchar_t WCHAR, *PWCHAR, *PWSTR, *PWCH;
typedef const wchar_t *PCWSTR, *LPCWSTR;
typedef PVOID HANDLE, *PHANDLE;
typedef LONG NTSTATUS, *PNTSTATUS;
typedef UCHAR KIRQL, *PKIRQL;
typedef CHAR KPROCESSOR_MODE;
typedef CHAR CCHAR, *PCCHAR;
typedef LONG KPRIORITY;
typedef ULONG_PTR KAFFINITY, *PKAFFINITY;
typedef ULONG_PTR KSPIN_LOCK, *PKSPIN_LOCK;
typedef ULONG DEVICE_TYPE, ACCESS_MASK;
typedef ULONG64 POOL_FLAGS;

_Static_assert(sizeof(long) == 4 && sizeof(void*) == 8, "drivers are checked for 64-bit Windows: use x86_64-w64-mingw32-gcc");

typedef union _LARGE_INTEGER {
    struct {
        ULONG LowPart;
        LONG HighPart;
    };
    struct {
        ULONG LowPart;
        LONG HighPart;
    } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;

typedef union _ULARGE_INTEGER {
    struct {
        ULONG LowPart;
        ULONG HighPart;
    };
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;

typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;

typedef struct _GUID {
    ULONG Data1;
    USHORT Data2;
    USHORT Data3;
    UCHAR Data4[8];
} GUID, *LPGUID;
typedef const GUID *LPCGUID, *REFGUID;

#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    static const GUID name __attribute__((unused)) = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}

typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING* PCUNICODE_STRING;

#define DECLARE_CONST_UNICODE_STRING(variable, string) \
    const UNICODE_STRING variable = {sizeof(string) - sizeof(WCHAR), sizeof(string), (PWCH)(string)}

typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY* Flink;
    struct _LIST_ENTRY* Blink;
} LIST_ENTRY, *PLIST_ENTRY;

typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY* Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;

typedef struct DECLSPEC_ALIGN(16) _SLIST_ENTRY {
    struct _SLIST_ENTRY* Next;
} SLIST_ENTRY, *PSLIST_ENTRY;

typedef union DECLSPEC_ALIGN(16) _SLIST_HEADER {
    ULONGLONG Opaque[2];
} SLIST_HEADER, *PSLIST_HEADER;

// ---- Helpers ---------------------------------------------------------------------------------------------------------------

#define UNREFERENCED_PARAMETER(parameter) ((void)(parameter))
#define UNREFERENCED_LOCAL_VARIABLE(variable) ((void)(variable))
#define FIELD_OFFSET(type, field) ((LONG)offsetof(type, field))
#define CONTAINING_RECORD(address, type, field) ((type*)((PCHAR)(address) - offsetof(type, field)))
#define RTL_NUMBER_OF(array) (sizeof(array) / sizeof((array)[0]))
#define ARRAYSIZE(array) RTL_NUMBER_OF(array)
#define _countof(array) RTL_NUMBER_OF(array)
#define TYPE_ALIGNMENT(type) ((LONG)__alignof__(type))
#define RTL_CONSTANT_STRING(text) {sizeof(text) - sizeof((text)[0]), sizeof(text), (PVOID)(text)}
#define NT_ASSERTMSG(message, condition) ((void)(message), (void)(condition))
#define C_ASSERT(condition) _Static_assert(condition, #condition)
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define MAXLONG 0x7fffffffL
#define MAXULONG 0xffffffffUL
#define MAXLONGLONG 0x7fffffffffffffffLL

#define PAGED_CODE() ((void)0)
#define PAGED_CODE_LOCKED() ((void)0)
#define NT_ASSERT(condition) ((void)(condition))
#define NT_VERIFY(condition) ((void)(condition))
#define ASSERT(condition) ((void)(condition))
#define ASSERTMSG(message, condition) ((void)(message), (void)(condition))

ULONG DbgPrint(PCSTR Format, ...);
ULONG DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...);
VOID DbgBreakPoint(VOID);
#define DPFLTR_IHVDRIVER_ID 77
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define KdPrint(arguments) ((void)(DbgPrint arguments))
#define KdPrintEx(arguments) ((void)(DbgPrintEx arguments))

void* memcpy(void* destination, const void* source, size_t bytes);
void* memmove(void* destination, const void* source, size_t bytes);
void* memset(void* destination, int value, size_t bytes);
int memcmp(const void* first, const void* second, size_t bytes);
size_t strlen(const char* text);
#define RtlZeroMemory(destination, bytes) memset((destination), 0, (bytes))
#define RtlFillMemory(destination, bytes, value) memset((destination), (value), (bytes))
#define RtlCopyMemory(destination, source, bytes) memcpy((destination), (source), (bytes))
#define RtlMoveMemory(destination, source, bytes) memmove((destination), (source), (bytes))
#define RtlEqualMemory(first, second, bytes) (!memcmp((first), (second), (bytes)))
SIZE_T RtlCompareMemory(const VOID* First, const VOID* Second, SIZE_T Length);
#define IsEqualGUID(first, second) (RtlCompareMemory((first), (second), sizeof(GUID)) == sizeof(GUID))
PVOID RtlSecureZeroMemory(PVOID Destination, SIZE_T Bytes);
VOID RtlInitUnicodeString(PUNICODE_STRING Destination, PCWSTR Source);

FORCEINLINE VOID InitializeListHead(PLIST_ENTRY ListHead) { ListHead->Flink = ListHead->Blink = ListHead; }
FORCEINLINE BOOLEAN IsListEmpty(const LIST_ENTRY* ListHead) { return ListHead->Flink == ListHead; }
FORCEINLINE BOOLEAN RemoveEntryList(PLIST_ENTRY Entry)
{
    PLIST_ENTRY after = Entry->Flink, before = Entry->Blink;
    before->Flink = after;
    after->Blink = before;
    return before == after;
}
FORCEINLINE PLIST_ENTRY RemoveHeadList(PLIST_ENTRY ListHead)
{
    PLIST_ENTRY entry = ListHead->Flink;
    RemoveEntryList(entry);
    return entry;
}
FORCEINLINE PLIST_ENTRY RemoveTailList(PLIST_ENTRY ListHead)
{
    PLIST_ENTRY entry = ListHead->Blink;
    RemoveEntryList(entry);
    return entry;
}
FORCEINLINE VOID InsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry)
{
    Entry->Flink = ListHead;
    Entry->Blink = ListHead->Blink;
    ListHead->Blink->Flink = Entry;
    ListHead->Blink = Entry;
}
FORCEINLINE VOID InsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry)
{
    Entry->Blink = ListHead;
    Entry->Flink = ListHead->Flink;
    ListHead->Flink->Blink = Entry;
    ListHead->Flink = Entry;
}

// ---- Status codes ----------------------------------------------------------------------------------------------------------

#define NT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)
#define NT_INFORMATION(status) ((((ULONG)(status)) >> 30) == 1)
#define NT_WARNING(status) ((((ULONG)(status)) >> 30) == 2)
#define NT_ERROR(status) ((((ULONG)(status)) >> 30) == 3)

#define STATUS_SUCCESS ((NTSTATUS)0x00000000L)
#define STATUS_WAIT_0 ((NTSTATUS)0x00000000L)
#define STATUS_WAIT_1 ((NTSTATUS)0x00000001L)
#define STATUS_WAIT_2 ((NTSTATUS)0x00000002L)
#define STATUS_WAIT_3 ((NTSTATUS)0x00000003L)
#define STATUS_ABANDONED ((NTSTATUS)0x00000080L)
#define STATUS_USER_APC ((NTSTATUS)0x000000C0L)
#define STATUS_ALERTED ((NTSTATUS)0x00000101L)
#define STATUS_TIMEOUT ((NTSTATUS)0x00000102L)
#define STATUS_PENDING ((NTSTATUS)0x00000103L)
#define STATUS_BUFFER_OVERFLOW ((NTSTATUS)0x80000005L)
#define STATUS_NO_MORE_FILES ((NTSTATUS)0x80000006L)
#define STATUS_DEVICE_BUSY ((NTSTATUS)0x80000011L)
#define STATUS_NO_MORE_ENTRIES ((NTSTATUS)0x8000001AL)
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001L)
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002L)
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004L)
#define STATUS_INVALID_HANDLE ((NTSTATUS)0xC0000008L)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000DL)
#define STATUS_NO_SUCH_DEVICE ((NTSTATUS)0xC000000EL)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010L)
#define STATUS_END_OF_FILE ((NTSTATUS)0xC0000011L)
#define STATUS_NO_MEMORY ((NTSTATUS)0xC0000017L)
#define STATUS_MORE_PROCESSING_REQUIRED ((NTSTATUS)0xC0000016L)
#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022L)
#define STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0000023L)
#define STATUS_MUTANT_NOT_OWNED ((NTSTATUS)0xC0000046L)
#define STATUS_SEMAPHORE_LIMIT_EXCEEDED ((NTSTATUS)0xC0000047L)
#define STATUS_DELETE_PENDING ((NTSTATUS)0xC0000056L)
#define STATUS_PRIVILEGE_NOT_HELD ((NTSTATUS)0xC0000061L)
#define STATUS_INTEGER_OVERFLOW ((NTSTATUS)0xC0000095L)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009AL)
#define STATUS_DEVICE_DATA_ERROR ((NTSTATUS)0xC000009CL)
#define STATUS_DEVICE_NOT_CONNECTED ((NTSTATUS)0xC000009DL)
#define STATUS_DEVICE_NOT_READY ((NTSTATUS)0xC00000A3L)
#define STATUS_IO_TIMEOUT ((NTSTATUS)0xC00000B5L)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BBL)
#define STATUS_INTERNAL_ERROR ((NTSTATUS)0xC00000E5L)
#define STATUS_CANCELLED ((NTSTATUS)0xC0000120L)
#define STATUS_FILE_CLOSED ((NTSTATUS)0xC0000128L)
#define STATUS_INVALID_DEVICE_STATE ((NTSTATUS)0xC0000184L)
#define STATUS_IO_DEVICE_ERROR ((NTSTATUS)0xC0000185L)
#define STATUS_INVALID_BUFFER_SIZE ((NTSTATUS)0xC0000206L)
#define STATUS_NOT_FOUND ((NTSTATUS)0xC0000225L)
#define STATUS_POWER_STATE_INVALID ((NTSTATUS)0xC00002D3L)
#define STATUS_DEVICE_REMOVED ((NTSTATUS)0xC00002B6L)
#define STATUS_POSSIBLE_DEADLOCK ((NTSTATUS)0xC0000194L)

// ---- IRQL ------------------------------------------------------------------------------------------------------------------

#define PASSIVE_LEVEL 0
#define LOW_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2
#define CMCI_LEVEL 5
#define CLOCK_LEVEL 13
#define IPI_LEVEL 14
#define DRS_LEVEL 14
#define POWER_LEVEL 14
#define PROFILE_LEVEL 15
#define HIGH_LEVEL 15

KIRQL KeGetCurrentIrql(VOID);
VOID KeRaiseIrql(_In_ KIRQL NewIrql, _Out_ PKIRQL OldIrql);
KIRQL KeRaiseIrqlToDpcLevel(VOID);
KIRQL KfRaiseIrql(_In_ KIRQL NewIrql);
VOID KeLowerIrql(_In_ KIRQL NewIrql);

// ---- Spin locks ------------------------------------------------------------------------------------------------------------

typedef struct _KSPIN_LOCK_QUEUE {
    struct _KSPIN_LOCK_QUEUE* volatile Next;
    PKSPIN_LOCK volatile Lock;
} KSPIN_LOCK_QUEUE, *PKSPIN_LOCK_QUEUE;

typedef struct _KLOCK_QUEUE_HANDLE {
    KSPIN_LOCK_QUEUE LockQueue;
    KIRQL OldIrql;
} KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;

typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;

VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);
VOID KeAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKIRQL OldIrql);
KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock);
VOID KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql);
VOID KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
VOID KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock);
KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock);
VOID KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL OldIrql);
VOID KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);
VOID KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle);
KIRQL ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql);
KIRQL ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock);
VOID ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql);

// ---- Dispatcher objects ----------------------------------------------------------------------------------------------------

typedef struct _DISPATCHER_HEADER {
    LONG Lock;
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER;

typedef struct _KTHREAD *PKTHREAD, *PRKTHREAD, *PETHREAD;

typedef struct _KEVENT {
    DISPATCHER_HEADER Header;
} KEVENT, *PKEVENT, *PRKEVENT;

typedef struct _KSEMAPHORE {
    DISPATCHER_HEADER Header;
    LONG Limit;
} KSEMAPHORE, *PKSEMAPHORE, *PRKSEMAPHORE;

typedef struct _KMUTANT {
    DISPATCHER_HEADER Header;
    LIST_ENTRY MutantListEntry;
    PKTHREAD OwnerThread;
    BOOLEAN Abandoned;
    UCHAR ApcDisable;
} KMUTANT, *PKMUTANT, KMUTEX, *PKMUTEX, *PRKMUTEX;

typedef struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
} FAST_MUTEX, *PFAST_MUTEX;

typedef struct _KGUARDED_MUTEX {
    FAST_MUTEX Mutex;
} KGUARDED_MUTEX, *PKGUARDED_MUTEX;

typedef ULONG_PTR EX_PUSH_LOCK, *PEX_PUSH_LOCK;

typedef struct _EX_RUNDOWN_REF {
    ULONG_PTR Count;
} EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;

typedef struct _ERESOURCE {
    ULONG_PTR Opaque[13];
} ERESOURCE, *PERESOURCE;

typedef enum _DEVICE_POWER_STATE {
    PowerDeviceUnspecified = 0,
    PowerDeviceD0,
    PowerDeviceD1,
    PowerDeviceD2,
    PowerDeviceD3,
    PowerDeviceMaximum
} DEVICE_POWER_STATE, *PDEVICE_POWER_STATE;

typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny } WAIT_TYPE;
typedef enum _MODE { KernelMode, UserMode, MaximumMode } MODE;

typedef enum _KWAIT_REASON { Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest } KWAIT_REASON;

typedef struct _KWAIT_BLOCK {
    ULONG_PTR Opaque[6];
} KWAIT_BLOCK, *PKWAIT_BLOCK;

#define IO_NO_INCREMENT 0
#define EVENT_INCREMENT 1
#define SEMAPHORE_INCREMENT 1
#define MUTEX_INCREMENT 1

#define THREAD_WAIT_OBJECTS 3
#define MAXIMUM_WAIT_OBJECTS 64

NTSTATUS KeWaitForSingleObject(_In_ PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable,
    _In_opt_ PLARGE_INTEGER Timeout);
NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID Object[], _In_ WAIT_TYPE WaitType, _In_ KWAIT_REASON WaitReason,
    _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray);
#define KeWaitForMutexObject KeWaitForSingleObject
NTSTATUS KeDelayExecutionThread(_In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval);

VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State);
LONG KeSetEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);
LONG KeResetEvent(_Inout_ PRKEVENT Event);
VOID KeClearEvent(_Inout_ PRKEVENT Event);
LONG KeReadStateEvent(_In_ PRKEVENT Event);

VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit);
LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait);
LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore);

VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level);
LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, _In_ BOOLEAN Wait);
LONG KeReadStateMutex(_In_ PRKMUTEX Mutex);

VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex);
VOID ExAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);
VOID ExReleaseFastMutex(_Inout_ PFAST_MUTEX FastMutex);
BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);
VOID ExAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);
VOID ExReleaseFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);

VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex);
VOID KeAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);
VOID KeReleaseGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);
BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);

VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
VOID ExAcquirePushLockExclusive(_Inout_ PEX_PUSH_LOCK PushLock);
VOID ExReleasePushLockExclusive(_Inout_ PEX_PUSH_LOCK PushLock);
VOID ExAcquirePushLockShared(_Inout_ PEX_PUSH_LOCK PushLock);
VOID ExReleasePushLockShared(_Inout_ PEX_PUSH_LOCK PushLock);

NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource);
NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource);
BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);
BOOLEAN ExAcquireResourceSharedLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);
VOID ExReleaseResourceLite(_Inout_ PERESOURCE Resource);

VOID ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef);
BOOLEAN ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
VOID ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
VOID ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef);

VOID KeEnterCriticalRegion(VOID);
VOID KeLeaveCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) VOID KeEnterGuardedRegion(VOID);
VOID KeLeaveGuardedRegion(VOID);
BOOLEAN KeAreApcsDisabled(VOID);
BOOLEAN KeAreAllApcsDisabled(VOID);

// ---- DPCs, timers, interrupts ----------------------------------------------------------------------------------------------

struct _KDPC;
typedef VOID KDEFERRED_ROUTINE(_In_ struct _KDPC* Dpc, _In_opt_ PVOID DeferredContext, _In_opt_ PVOID SystemArgument1,
    _In_opt_ PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE* PKDEFERRED_ROUTINE;

typedef struct _KDPC {
    ULONG TargetInfo;
    SINGLE_LIST_ENTRY DpcListEntry;
    KAFFINITY ProcessorHistory;
    PKDEFERRED_ROUTINE DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    PVOID DpcData;
} KDPC, *PKDPC, *PRKDPC;

typedef enum _KDPC_IMPORTANCE { LowImportance, MediumImportance, HighImportance, MediumHighImportance } KDPC_IMPORTANCE;

typedef struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    PKDPC Dpc;
    ULONG Processor;
    ULONG Period;
} KTIMER, *PKTIMER, *PRKTIMER;

typedef struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
} PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;

typedef struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} GROUP_AFFINITY, *PGROUP_AFFINITY;

VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);
VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);
BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc);
VOID KeFlushQueuedDpcs(VOID);
ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution);
VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance);
VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number);
NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, _In_ PPROCESSOR_NUMBER ProcNumber);
BOOLEAN KeShouldYieldProcessor(VOID);

VOID KeInitializeTimer(_Out_ PKTIMER Timer);
VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type);
BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc);
BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period, _In_opt_ PKDPC Dpc);
BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period, _In_ ULONG TolerableDelay,
    _In_opt_ PKDPC Dpc);
BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer);
BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer);

// Timers of the executive: the kernel's own memory, a routine at DISPATCH_LEVEL
typedef struct _EX_TIMER* PEX_TIMER;
typedef VOID EXT_CALLBACK(_In_ PEX_TIMER Timer, _In_opt_ PVOID Context);
typedef EXT_CALLBACK* PEXT_CALLBACK;
typedef VOID EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef EXT_DELETE_CALLBACK* PEXT_DELETE_CALLBACK;
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

typedef struct _KINTERRUPT* PKINTERRUPT;
typedef enum _KINTERRUPT_MODE { LevelSensitive, Latched } KINTERRUPT_MODE;
typedef BOOLEAN KSERVICE_ROUTINE(_In_ PKINTERRUPT Interrupt, _In_opt_ PVOID ServiceContext);
typedef BOOLEAN KSYNCHRONIZE_ROUTINE(_In_opt_ PVOID SynchronizeContext);
typedef KSYNCHRONIZE_ROUTINE* PKSYNCHRONIZE_ROUTINE;
BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext);
KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt);
VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ KIRQL OldIrql);

// ---- Threads, processors, time ---------------------------------------------------------------------------------------------

typedef VOID KSTART_ROUTINE(_In_ PVOID StartContext);
typedef KSTART_ROUTINE* PKSTART_ROUTINE;
typedef struct _OBJECT_ATTRIBUTES* POBJECT_ATTRIBUTES;
typedef struct _CLIENT_ID* PCLIENT_ID;
#define THREAD_ALL_ACCESS 0x1FFFFFL
#define LOW_PRIORITY 0
#define LOW_REALTIME_PRIORITY 16
#define HIGH_PRIORITY 31

NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);
NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus);
NTSTATUS ObReferenceObjectByHandle(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PVOID ObjectType,
    _In_ KPROCESSOR_MODE AccessMode, _Out_ PVOID* Object, PVOID HandleInformation);
LONG_PTR ObDereferenceObject(_In_ PVOID Object);
NTSTATUS ZwClose(_In_ HANDLE Handle);
PKTHREAD KeGetCurrentThread(VOID);
PETHREAD PsGetCurrentThread(VOID);
KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority);
ULONG KeGetCurrentProcessorNumber(VOID);
ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber);
ULONG KeGetCurrentProcessorIndex(VOID);
ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber);
#define ALL_PROCESSOR_GROUPS 0xffff

VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);
VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount);
ULONG KeQueryTimeIncrement(VOID);
ULONGLONG KeQueryInterruptTime(VOID);
ULONGLONG KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
typedef struct _KDPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
} KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;
NTSTATUS KeQueryDpcWatchdogInformation(_Out_ PKDPC_WATCHDOG_INFORMATION WatchdogInformation);
LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);
VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds);
DECLSPEC_NORETURN VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR P1, _In_ ULONG_PTR P2, _In_ ULONG_PTR P3, _In_ ULONG_PTR P4);
DECLSPEC_NORETURN VOID KeBugCheck(_In_ ULONG BugCheckCode);

// ---- Interlocked operations ------------------------------------------------------------------------------------------------

LONG InterlockedIncrement(_Inout_ LONG volatile* Addend);
LONG InterlockedDecrement(_Inout_ LONG volatile* Addend);
LONG InterlockedAdd(_Inout_ LONG volatile* Addend, _In_ LONG Value);
LONG InterlockedExchange(_Inout_ LONG volatile* Target, _In_ LONG Value);
LONG InterlockedExchangeAdd(_Inout_ LONG volatile* Addend, _In_ LONG Value);
LONG InterlockedCompareExchange(_Inout_ LONG volatile* Destination, _In_ LONG Exchange, _In_ LONG Comparand);
LONG InterlockedAnd(_Inout_ LONG volatile* Destination, _In_ LONG Value);
LONG InterlockedOr(_Inout_ LONG volatile* Destination, _In_ LONG Value);
LONG InterlockedXor(_Inout_ LONG volatile* Destination, _In_ LONG Value);
UCHAR InterlockedBitTestAndSet(_Inout_ LONG volatile* Base, _In_ LONG Bit);
UCHAR InterlockedBitTestAndReset(_Inout_ LONG volatile* Base, _In_ LONG Bit);
LONG64 InterlockedIncrement64(_Inout_ LONG64 volatile* Addend);
LONG64 InterlockedDecrement64(_Inout_ LONG64 volatile* Addend);
LONG64 InterlockedAdd64(_Inout_ LONG64 volatile* Addend, _In_ LONG64 Value);
LONG64 InterlockedExchange64(_Inout_ LONG64 volatile* Target, _In_ LONG64 Value);
LONG64 InterlockedExchangeAdd64(_Inout_ LONG64 volatile* Addend, _In_ LONG64 Value);
LONG64 InterlockedCompareExchange64(_Inout_ LONG64 volatile* Destination, _In_ LONG64 Exchange, _In_ LONG64 Comparand);
LONG64 InterlockedAnd64(_Inout_ LONG64 volatile* Destination, _In_ LONG64 Value);
LONG64 InterlockedOr64(_Inout_ LONG64 volatile* Destination, _In_ LONG64 Value);
PVOID InterlockedExchangePointer(_Inout_ PVOID volatile* Target, _In_opt_ PVOID Value);
PVOID InterlockedCompareExchangePointer(_Inout_ PVOID volatile* Destination, _In_opt_ PVOID Exchange, _In_opt_ PVOID Comparand);
LONG ReadAcquire(_In_ LONG const volatile* Source);
LONG ReadNoFence(_In_ LONG const volatile* Source);
VOID WriteRelease(_Out_ LONG volatile* Destination, _In_ LONG Value);
VOID WriteNoFence(_Out_ LONG volatile* Destination, _In_ LONG Value);
LONG64 ReadAcquire64(_In_ LONG64 const volatile* Source);
LONG64 ReadNoFence64(_In_ LONG64 const volatile* Source);
VOID WriteRelease64(_Out_ LONG64 volatile* Destination, _In_ LONG64 Value);
VOID WriteNoFence64(_Out_ LONG64 volatile* Destination, _In_ LONG64 Value);
VOID KeMemoryBarrier(VOID);
VOID MemoryBarrier(VOID);
VOID YieldProcessor(VOID);

PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock);
VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead);
PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry);
PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);

// ---- Registers -------------------------------------------------------------------------------------------------------------

UCHAR READ_REGISTER_UCHAR(_In_ volatile UCHAR* Register);
USHORT READ_REGISTER_USHORT(_In_ volatile USHORT* Register);
ULONG READ_REGISTER_ULONG(_In_ volatile ULONG* Register);
ULONG64 READ_REGISTER_ULONG64(_In_ volatile ULONG64* Register);
VOID READ_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR* Register, _Out_ PUCHAR Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_USHORT(_In_ volatile USHORT* Register, _Out_ PUSHORT Buffer, _In_ ULONG Count);
VOID READ_REGISTER_BUFFER_ULONG(_In_ volatile ULONG* Register, _Out_ PULONG Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_UCHAR(_In_ volatile UCHAR* Register, _In_ UCHAR Value);
VOID WRITE_REGISTER_USHORT(_In_ volatile USHORT* Register, _In_ USHORT Value);
VOID WRITE_REGISTER_ULONG(_In_ volatile ULONG* Register, _In_ ULONG Value);
VOID WRITE_REGISTER_ULONG64(_In_ volatile ULONG64* Register, _In_ ULONG64 Value);
VOID WRITE_REGISTER_BUFFER_UCHAR(_In_ volatile UCHAR* Register, _In_ PUCHAR Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_USHORT(_In_ volatile USHORT* Register, _In_ PUSHORT Buffer, _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG(_In_ volatile ULONG* Register, _In_ PULONG Buffer, _In_ ULONG Count);
UCHAR READ_PORT_UCHAR(_In_ PUCHAR Port);
USHORT READ_PORT_USHORT(_In_ PUSHORT Port);
ULONG READ_PORT_ULONG(_In_ PULONG Port);
VOID WRITE_PORT_UCHAR(_In_ PUCHAR Port, _In_ UCHAR Value);
VOID WRITE_PORT_USHORT(_In_ PUSHORT Port, _In_ USHORT Value);
VOID WRITE_PORT_ULONG(_In_ PULONG Port, _In_ ULONG Value);

typedef enum _MEMORY_CACHING_TYPE { MmNonCached, MmCached, MmWriteCombined } MEMORY_CACHING_TYPE;
PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);
PVOID MmMapIoSpaceEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Protect);
VOID MmUnmapIoSpace(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);
#define PAGE_READWRITE 0x04
#define PAGE_NOCACHE 0x200

// ---- Memory ----------------------------------------------------------------------------------------------------------------

typedef enum _POOL_TYPE { NonPagedPool = 0, NonPagedPoolExecute = 0, PagedPool = 1, NonPagedPoolNx = 512 } POOL_TYPE;
#define POOL_FLAG_UNINITIALIZED 0x2ULL
#define POOL_FLAG_NON_PAGED 0x40ULL
#define POOL_FLAG_PAGED 0x100ULL
PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
PVOID ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
VOID ExFreePoolWithTag(_In_ PVOID P, _In_ ULONG Tag);
VOID ExFreePool(_In_ PVOID P);

typedef struct _MDL* PMDL;
#define NormalPagePriority 16
PVOID MmGetSystemAddressForMdlSafe(_In_ PMDL Mdl, _In_ ULONG Priority);
ULONG MmGetMdlByteCount(_In_ PMDL Mdl);

// ---- I/O -------------------------------------------------------------------------------------------------------------------

typedef struct _IRP* PIRP;
typedef struct _FILE_OBJECT* PFILE_OBJECT;
typedef struct _IO_WORKITEM* PIO_WORKITEM;
typedef struct _CM_RESOURCE_LIST* PCM_RESOURCE_LIST;

typedef struct _DEVICE_OBJECT {
    PVOID DeviceExtension;
    ULONG Flags;
    CCHAR StackSize;
} DEVICE_OBJECT, *PDEVICE_OBJECT;

struct _DRIVER_OBJECT;
typedef VOID DRIVER_UNLOAD(_In_ struct _DRIVER_OBJECT* DriverObject);
typedef struct _DRIVER_OBJECT {
    PDEVICE_OBJECT DeviceObject;
    ULONG Flags;
    DRIVER_UNLOAD* DriverUnload;
} DRIVER_OBJECT, *PDRIVER_OBJECT;

typedef NTSTATUS DRIVER_INITIALIZE(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath);

typedef struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;

typedef struct _CM_PARTIAL_RESOURCE_DESCRIPTOR {
    UCHAR Type;
    UCHAR ShareDisposition;
    USHORT Flags;
    union {
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Generic, Port, Memory;
        struct {
            USHORT Level;
            USHORT Group;
            ULONG Vector;
            KAFFINITY Affinity;
        } Interrupt;
    } u;
} CM_PARTIAL_RESOURCE_DESCRIPTOR, *PCM_PARTIAL_RESOURCE_DESCRIPTOR;

#define CmResourceTypePort 1
#define CmResourceTypeInterrupt 2
#define CmResourceTypeMemory 3
#define CM_RESOURCE_INTERRUPT_LATCHED 1
#define CM_RESOURCE_INTERRUPT_MESSAGE 2

typedef enum _WORK_QUEUE_TYPE { CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue } WORK_QUEUE_TYPE;
typedef _IRQL_requires_same_ _IRQL_requires_(PASSIVE_LEVEL) VOID IO_WORKITEM_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Context);
typedef IO_WORKITEM_ROUTINE* PIO_WORKITEM_ROUTINE;
_IRQL_requires_max_(DISPATCH_LEVEL) PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
    _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem);

#define IO_TYPE_DEVICE 3
#define FILE_DEVICE_UNKNOWN 0x00000022
#define FILE_DEVICE_SECURE_OPEN 0x00000100
#define FILE_ANY_ACCESS 0
#define FILE_READ_ACCESS 0x0001
#define FILE_WRITE_ACCESS 0x0002
#define FILE_READ_DATA 0x0001
#define FILE_WRITE_DATA 0x0002
#define METHOD_BUFFERED 0
#define METHOD_IN_DIRECT 1
#define METHOD_OUT_DIRECT 2
#define METHOD_NEITHER 3
#define CTL_CODE(type, function, method, access) (((ULONG)(type) << 16) | ((access) << 14) | ((function) << 2) | (method))

#define IRP_MJ_CREATE 0x00
#define IRP_MJ_CLOSE 0x02
#define IRP_MJ_READ 0x03
#define IRP_MJ_WRITE 0x04
#define IRP_MJ_DEVICE_CONTROL 0x0e
#define IRP_MJ_INTERNAL_DEVICE_CONTROL 0x0f
#define IRP_MJ_CLEANUP 0x12
