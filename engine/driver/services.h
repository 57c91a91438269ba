// The calls a driver text may make that the simulated machine answers itself: every prototype without a body in the
// built-in headers is one of these. The list is the one place where a new one is named.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace syncscope::driver {

// X(name), by who carries them out.

// lab.h
#define SYNCSCOPE_LAB_SERVICES(X) \
    X(LabWork) X(LabDraw) X(LabPrint)

// Ke*, Ex*, Interlocked*
#define SYNCSCOPE_KERNEL_SERVICES(X) \
    /* spin locks */ \
    X(KeInitializeSpinLock) X(KeAcquireSpinLock) X(KeReleaseSpinLock) X(KeAcquireSpinLockRaiseToDpc) \
    X(KeAcquireSpinLockAtDpcLevel) X(KeReleaseSpinLockFromDpcLevel) X(KeTryToAcquireSpinLockAtDpcLevel) \
    X(KeAcquireInStackQueuedSpinLock) X(KeReleaseInStackQueuedSpinLock) X(KeAcquireInStackQueuedSpinLockAtDpcLevel) \
    X(KeReleaseInStackQueuedSpinLockFromDpcLevel) \
    /* IRQL */ \
    X(KeGetCurrentIrql) X(KeRaiseIrql) X(KeLowerIrql) X(KeGetCurrentProcessorNumber) \
    /* fast mutexes and critical regions */ \
    X(ExInitializeFastMutex) X(ExAcquireFastMutex) X(ExReleaseFastMutex) X(ExTryToAcquireFastMutex) \
    X(ExAcquireFastMutexUnsafe) X(ExReleaseFastMutexUnsafe) X(KeEnterCriticalRegion) X(KeLeaveCriticalRegion) \
    X(KeEnterGuardedRegion) X(KeLeaveGuardedRegion) \
    /* dispatcher objects */ \
    X(KeInitializeMutex) X(KeReleaseMutex) X(KeInitializeEvent) X(KeSetEvent) X(KeClearEvent) X(KeResetEvent) \
    X(KeReadStateEvent) X(KeInitializeSemaphore) X(KeReleaseSemaphore) X(KeWaitForSingleObject) X(KeDelayExecutionThread) \
    X(KeSetCoalescableTimer) X(KeAreApcsDisabled) X(KeAreAllApcsDisabled) \
    X(KeWaitForMultipleObjects) X(KeReadStateMutex) X(KeReadStateSemaphore) X(KeReadStateTimer) \
    X(KeInitializeTimer) X(KeInitializeTimerEx) X(KeSetTimer) X(KeSetTimerEx) X(KeCancelTimer) X(KeInitializeDpc) \
    X(KeInsertQueueDpc) X(KeRemoveQueueDpc) X(KeSetImportanceDpc) X(KeSetTargetProcessorDpc) X(KeStallExecutionProcessor) \
    X(KeQuerySystemTime) X(KeQueryInterruptTime) \
    /* the machine, pools */ \
    X(KeQueryDpcWatchdogInformation) X(KeQueryPerformanceCounter) X(KeGetCurrentThread) X(KeQueryActiveProcessorCount) X(KeBugCheckEx) \
    X(ExAllocatePool2) X(ExAllocatePoolWithTag) X(ExAllocatePoolZero) X(ExFreePoolWithTag) X(ExFreePool) \
    /* work items of the I/O manager */ \
    X(IoAllocateWorkItem) X(IoQueueWorkItem) X(IoFreeWorkItem) \
    /* interlocked */ \
    X(InterlockedIncrement) X(InterlockedDecrement) X(InterlockedAdd) X(InterlockedExchange) X(InterlockedCompareExchange) \
    X(InterlockedExchangeAdd) X(InterlockedIncrement64) X(InterlockedDecrement64) X(InterlockedAdd64) \
    X(InterlockedExchangeAdd64) X(InterlockedExchange64) X(InterlockedCompareExchange64) X(InterlockedOr) X(InterlockedAnd)

// WDF: creation, contexts, locks
#define SYNCSCOPE_OBJECT_SERVICES(X) \
    /* WDF: creation */ \
    X(WdfDriverCreate) X(WdfDeviceCreate) X(WdfIoQueueCreate) X(WdfDeviceConfigureRequestDispatching) \
    X(WdfObjectGetTypedContextWorker) X(WdfSpinLockCreate) X(WdfWaitLockCreate) \
    X(WdfTimerCreate) X(WdfWorkItemCreate) X(WdfDpcCreate) X(WdfInterruptCreate) X(WdfObjectCreate) X(WdfRequestCreate) \
    X(WdfDeviceCreateDeviceInterface) X(WdfDeviceInitSetIoType) X(WdfDeviceInitSetExclusive) \
    X(WdfDeviceInitSetFileObjectConfig) X(WdfDeviceInitSetRequestAttributes) X(WdfObjectAllocateContext) \
    X(WdfObjectContextGetObject) X(WdfTimerGetParentObject) X(WdfWorkItemGetParentObject) X(WdfDpcGetParentObject) \
    X(WdfInterruptGetDevice) X(WdfFileObjectGetDevice) X(WdfDeviceGetDriver) X(WdfGetDriver) \
    X(WdfDeviceWdmGetDeviceObject) X(WdfDriverIsVersionAvailable) \
    /* WDF: locks */ \
    X(WdfSpinLockAcquire) X(WdfSpinLockRelease) X(WdfWaitLockAcquire) X(WdfWaitLockRelease) X(WdfObjectAcquireLock) \
    X(WdfObjectReleaseLock)

// WDF: queues and requests
#define SYNCSCOPE_REQUEST_SERVICES(X) \
    X(WdfIoQueueGetDevice) X(WdfDeviceGetDefaultQueue) X(WdfIoQueueRetrieveNextRequest) X(WdfRequestComplete) \
    X(WdfRequestCompleteWithInformation) X(WdfRequestSetInformation) X(WdfRequestGetInformation) \
    X(WdfRequestRetrieveInputBuffer) X(WdfRequestRetrieveOutputBuffer) X(WdfRequestGetIoQueue) X(WdfRequestForwardToIoQueue) \
    X(WdfRequestGetStatus) X(WdfRequestGetParameters) \
    X(WdfRequestRetrieveInputMemory) X(WdfRequestRetrieveOutputMemory) X(WdfMemoryGetBuffer) X(WdfMemoryCopyToBuffer) X(WdfMemoryCopyFromBuffer) \
    /* taking out, putting back */ \
    X(WdfIoQueueRetrieveRequestByFileObject) X(WdfIoQueueFindRequest) X(WdfIoQueueRetrieveFoundRequest) X(WdfRequestRequeue) \
    /* a queue as a whole */ \
    X(WdfIoQueueStart) X(WdfIoQueueStop) X(WdfIoQueueStopSynchronously) X(WdfIoQueuePurge) X(WdfIoQueuePurgeSynchronously) \
    X(WdfIoQueueDrain) X(WdfIoQueueDrainSynchronously) X(WdfIoQueueStopAndPurge) X(WdfIoQueueStopAndPurgeSynchronously) \
    X(WdfIoQueueGetState) X(WdfIoQueueReadyNotify) \
    /* cancelling */ \
    X(WdfRequestMarkCancelable) X(WdfRequestMarkCancelableEx) X(WdfRequestUnmarkCancelable) X(WdfRequestIsCanceled)

// WDF: PnP, power, and what comes before a device's queues
#define SYNCSCOPE_POWER_SERVICES(X) \
    X(WdfDeviceInitSetPnpPowerEventCallbacks) X(WdfDeviceInitSetIoInCallerContextCallback) X(WdfFdoInitSetFilter) X(WdfDeviceInitSetPowerPolicyOwnership) \
    X(WdfRequestStopAcknowledge) X(WdfDeviceEnqueueRequest) X(WdfRequestGetFileObject) \
    X(WdfObjectDelete) X(WdfObjectReference) X(WdfObjectDereference) \
    X(WdfDeviceAssignS0IdleSettings) X(WdfDeviceStopIdle) X(WdfDeviceResumeIdle)

// WDF: I/O targets
#define SYNCSCOPE_TARGET_SERVICES(X) \
    X(WdfDeviceGetIoTarget) X(WdfRequestFormatRequestUsingCurrentType) X(WdfRequestSetCompletionRoutine) X(WdfRequestSend) \
    X(WdfRequestCancelSentRequest)

// Timers, work items, DPCs, interrupts and registers
#define SYNCSCOPE_DEFERRED_SERVICES(X) \
    X(WdfTimerStart) X(WdfTimerStop) X(WdfWorkItemEnqueue) X(WdfWorkItemFlush) X(WdfDpcEnqueue) X(WdfDpcCancel) \
    X(WdfInterruptQueueDpcForIsr) X(WdfInterruptQueueWorkItemForIsr) X(WdfInterruptSynchronize) X(WdfInterruptAcquireLock) \
    X(WdfInterruptReleaseLock) X(WdfInterruptWdmGetInterrupt) \
    X(WdfInterruptTryToAcquireLock) X(WdfInterruptEnable) X(WdfInterruptDisable) \
    X(KeFlushQueuedDpcs) X(KeSynchronizeExecution) X(KeAcquireInterruptSpinLock) X(KeReleaseInterruptSpinLock) \
    X(ExAllocateTimer) X(ExSetTimer) X(ExCancelTimer) X(ExDeleteTimer) \
    X(ExSetTimerResolution) X(MmMapIoSpaceEx) X(MmUnmapIoSpace) \
    X(READ_REGISTER_UCHAR) X(READ_REGISTER_USHORT) X(READ_REGISTER_ULONG) \
    X(READ_REGISTER_BUFFER_UCHAR) X(READ_REGISTER_BUFFER_USHORT) X(READ_REGISTER_BUFFER_ULONG) \
    X(WRITE_REGISTER_UCHAR) X(WRITE_REGISTER_USHORT) X(WRITE_REGISTER_ULONG) \
    X(WRITE_REGISTER_BUFFER_UCHAR) X(WRITE_REGISTER_BUFFER_USHORT) X(WRITE_REGISTER_BUFFER_ULONG)

#define SYNCSCOPE_SERVICES(X) \
    SYNCSCOPE_LAB_SERVICES(X) SYNCSCOPE_KERNEL_SERVICES(X) SYNCSCOPE_OBJECT_SERVICES(X) SYNCSCOPE_REQUEST_SERVICES(X) \
    SYNCSCOPE_POWER_SERVICES(X) SYNCSCOPE_TARGET_SERVICES(X) SYNCSCOPE_DEFERRED_SERVICES(X)

enum class Service : std::uint16_t {
#define X(name) name,
    SYNCSCOPE_SERVICES(X)
#undef X
        Count
};

// Stands at the entry of a pageable function, before its first statement. Has no name: no text can call it.
inline constexpr Service kEnterPagedCode = static_cast<Service>(static_cast<std::uint16_t>(Service::Count) + 1);

enum class ServiceGroup : std::uint8_t { Lab, Kernel, Objects, Requests, Power, Targets, Deferred };

inline constexpr ServiceGroup kServiceGroups[] = {
#define X(name) ServiceGroup::Lab,
    SYNCSCOPE_LAB_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Kernel,
    SYNCSCOPE_KERNEL_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Objects,
    SYNCSCOPE_OBJECT_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Requests,
    SYNCSCOPE_REQUEST_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Power,
    SYNCSCOPE_POWER_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Targets,
    SYNCSCOPE_TARGET_SERVICES(X)
#undef X
#define X(name) ServiceGroup::Deferred,
    SYNCSCOPE_DEFERRED_SERVICES(X)
#undef X
};
constexpr ServiceGroup group(Service s) { return kServiceGroups[static_cast<std::size_t>(s)]; }

std::string_view name(Service);
// Service::Count when the name is none of them.
Service serviceByName(std::string_view);

// Whether some place in the driver's code calls one of them.
struct Program;
bool calls(const Program& program, std::span<const Service> any);
inline bool calls(const Program& program, std::initializer_list<Service> any) { return calls(program, std::span(any.begin(), any.size())); }

} // namespace syncscope::driver
