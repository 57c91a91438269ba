// What can go wrong on the machine, in words: the reason of a bug check, or of something a free build lets pass.
#pragma once

#include <cstdint>
#include <string_view>

namespace syncscope::kernel {

enum class Hazard : std::uint32_t {
    None,
    RecursiveCallbackLock,   // KMDF L3
    RecursiveSpinLock,       // NT V11
    WaitAtDispatch,          // NT V3, V4
    MutexAtDispatch,         // NT V6
    SpinLockAboveDispatch,   // NT V8
    AtDpcLevelBelowDispatch, // NT V9
    ReleaseAtWrongIrql,      // NT V10
    LockNotOwned,            // NT V10, KMDF L12
    RaiseToLower,            // NT V21
    LowerToHigher,           // NT V21
    CallbackIrqlChanged,     // NT V14
    CallbackInCriticalRegion,// NT V14
    DpcIrqlChanged,          // NT V15
    WorkerIrqlChanged,       // NT V16
    MutexNotOwned,           // NT V23
    UninitializedLock,
    UninitializedObject,
    BadAddress,              // NT V1: an address that is no memory of the driver
    DivisionByZero,
    DpcTooLong,              // NT section 4.7, parameter 1 = 0
    DispatchTooLong,         // NT section 4.7, parameter 1 = 1
    DoubleCompletion,        // KMDF: the request is not the driver's any more
    BadHandle,               // a handle of another type, or none
    NoCallbackLock,          // KMDF L9
    RecursiveMutex,          // NT R-DSP-1: fast mutex and guarded mutex
    RecursiveWaitLock,       // KMDF L13
    CriticalRegionAtDispatch,// NT V7
    EventAboveDispatch,      // NT V22
    PoolAtWrongIrql,         // NT V24
    ApcCountChanged,         // NT V15
    UserModeIrql,            // NT V17
    UserModeApcs,            // NT R-DSP-7
    ClockStopped,            // NT V19
    IsrTooLong,              // NT V20
    PagedResident,           // NT V2
    PagedFault,              // NT V1
    PagedLock,               // NT R-SPN-9
    LockOrder,               // NT V11, deadlock detection
    QueuedSpinMixed,         // NT R-SPN-5
    WorkersStarved,          // NT R-WRK-4
    FrameworkIrql,           // NT V25, KMDF L15
    FrameworkLockOrder,      // KMDF L5
    UseAfterFree,
    BadPoolCall,             // freeing what is no allocation
    DriverBugCheck,          // KeBugCheckEx
    UseAfterCompletion,      // KMDF: the same, by a call that does not complete it
    RequestInQueue,          // the framework has the request: it was never presented, or has been put back
    RequestMarkedTwice,      // KMDF section 6.4
    CompletedCancelable,     // KMDF section 6.4
    StopNotAsked,            // KMDF X30: WdfRequestStopAcknowledge without EvtIoStop
    WaitInOwnCallback,       // KMDF P5, P7
    FlushTakesLong,          // KMDF P7
    DeletedObject,           // KMDF P5
    InterruptNotConnected,   // KMDF L14
    PassiveMessage,          // KMDF P11
    InterruptSpinLock,       // KMDF L12
    NullPointer,             // NT V1: the same, from a pointer that is NULL
    DestroyedContext,        // KMDF C15
    TooManyWaitObjects,      // NT section 7
    HighResolutionTimer,     // NT R-TMR-4
    Count
};

// Of an address that is no memory of the driver. Windows maps nothing in the lowest 64 KB, so that NULL and what lies a field beyond it faults.
constexpr Hazard strayAddress(std::uint64_t address) { return address < 0x10000 ? Hazard::NullPointer : Hazard::BadAddress; }

struct HazardWords {
    std::string_view finding; // kind of finding (contract): "recursive-lock"
    std::string_view words;
    std::string_view rule;
};
const HazardWords& wordsOf(Hazard);

} // namespace syncscope::kernel
