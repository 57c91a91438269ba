// The words all rooms share: IRQL, kinds of locks, scopes, levels. Spelled on screen as Windows and WDF spell them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace syncscope {

// Interrupt request level of a processor on x64 (NT section 1.1). Devices use 3..11.
enum class Irql : std::uint8_t { Passive = 0, Apc = 1, Dispatch = 2, Device = 3, DeviceHigh = 11, Clock = 13, Ipi = 14, High = 15 };

enum class LockKind : std::uint8_t { Spin, QueuedSpin, FastMutex, PassiveCallback /* fast mutex in a critical region: KMDF L2 */, Interrupt, WaitLock /* KMDF L13 */ };

enum class WaitableKind : std::uint8_t { NotificationEvent, SynchronizationEvent, Mutex, Semaphore, NotificationTimer, SynchronizationTimer, Thread };

enum class SyncScope : std::uint8_t { Invalid = 0, Inherit = 1, Device = 2, Queue = 3, None = 4, OutOfRange = 5 };   // values of WDF_SYNCHRONIZATION_SCOPE
enum class ExecutionLevel : std::uint8_t { Invalid = 0, Inherit = 1, Passive = 2, Dispatch = 3, OutOfRange = 4 };    // values of WDF_EXECUTION_LEVEL
enum class DispatchType : std::uint8_t { Invalid = 0, Sequential = 1, Parallel = 2, Manual = 3, OutOfRange = 4 };    // values of WDF_IO_QUEUE_DISPATCH_TYPE
enum class RequestType : std::uint8_t { Read, Write, DeviceControl, InternalDeviceControl, Create, Close /* of a file object: never in a queue */ };

enum class ObjectType : std::uint8_t { Driver, Device, Queue, Request, FileObject, Timer, WorkItem, Dpc, Interrupt, SpinLock, WaitLock, General, IoTarget };

// What a driver does to a queue as a whole (KMDF X28).
enum class QueueChange : std::uint8_t { Start, Stop, Purge, Drain, StopAndPurge };

enum class ThreadState : std::uint8_t { Initialized, Ready, Standby, Running, Waiting, Terminated };

// How the next owner of a contended ordinary spin lock is found (NT R-SPN-4: Windows leaves it open).
enum class SpinFairness : std::uint8_t { Fifo, Nearest, Random };

enum class DpcImportance : std::uint8_t { Low, Medium, MediumHigh, High };

enum class DevicePower : std::uint8_t {
    NotStarted, // EvtDriverDeviceAdd has made it, nothing has been given to it
    D0,         // works
    Moving,     // on its way from one of the others to another
    Low,        // powered down; it keeps its resources
    Stopped,    // powered down; its resources are taken away
    Failed,     // a callback on its way up refused
    Removed
};

// How a lower driver completes what it is sent: inside the send, or later in its DPC.
enum class LowerCompletion : std::uint8_t { Dpc, Inline };

// What the PnP manager and the power manager ask of a device.
enum class PnpAction : std::uint8_t { Start, PowerDown, PowerUp, Stop, Restart, Remove, SurpriseRemove };

// What became of a run (contract: outcome).
enum class Outcome : std::uint8_t { Running, Completed, Deadlock, Livelock, BugCheck, Refused, Limit };

std::string_view name(Irql);            // "PASSIVE_LEVEL", "DIRQL" for 3..11
std::string_view name(LockKind);        // "spin", "queued_spin", "fast_mutex", "mutex", "interrupt_spin", "wait_lock"
// A waiter blocks, and its processor runs something else; at the other kinds it spins.
constexpr bool blocks(LockKind k) { return k == LockKind::FastMutex || k == LockKind::PassiveCallback || k == LockKind::WaitLock; }
std::string_view name(WaitableKind);
std::string_view name(SyncScope);       // "Device" ...
std::string_view name(ExecutionLevel);
std::string_view name(DispatchType);
std::string_view name(RequestType);     // "read" ...
std::string_view name(ObjectType);      // "WDFDEVICE" ...
std::string_view name(QueueChange);     // "start" ...
std::string_view name(ThreadState);
std::string_view name(SpinFairness);
std::string_view name(DpcImportance);
std::string_view name(DevicePower);     // "D0" ...
std::string_view name(LowerCompletion); // "dpc", "inline"
std::string_view name(PnpAction);       // "power_down" ...
std::string_view name(Outcome);         // "completed" ...

// An NTSTATUS by name ("STATUS_SUCCESS"); empty when the code is not one we know.
std::string_view ntstatusName(std::uint32_t status);
std::optional<std::uint32_t> ntstatusCode(std::string_view name);
std::string_view bugCheckName(std::uint32_t code); // "WDF_VIOLATION"; empty when unknown

} // namespace syncscope
