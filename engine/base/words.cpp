#include "engine/base/words.h"

#include "engine/base/phrase.h"

#include <array>
#include <utility>

namespace syncscope {

namespace {
template <std::size_t N, class E>
std::string_view pick(const std::array<std::string_view, N>& names, E value)
{
    const auto i = static_cast<std::size_t>(value);
    return i < N ? names[i] : std::string_view("?");
}
} // namespace

// What a pattern() is of, a window says in its own language; files and reports have the name as it is.

std::string_view name(Irql irql)
{
    switch (static_cast<int>(irql)) {
    case 0: return "PASSIVE_LEVEL";
    case 1: return "APC_LEVEL";
    case 2: return "DISPATCH_LEVEL";
    case 13: return "CLOCK_LEVEL";
    case 14: return "IPI_LEVEL";
    case 15: return "HIGH_LEVEL";
    default: return "DIRQL";
    }
}

std::string_view name(LockKind v) { return pick(std::array<std::string_view, 6>{"spin", "queued_spin", "fast_mutex", "mutex", "interrupt_spin", "wait_lock"}, v); }
std::string_view name(WaitableKind v)
{
    return pick(std::array<std::string_view, 7>{"notification_event", "synchronization_event", "mutex", "semaphore", "notification_timer", "synchronization_timer", "thread"}, v);
}
std::string_view name(SyncScope v)
{
    return pick(std::array<std::string_view, 6>{pattern("Invalid"), pattern("Inherit"), pattern("Device"), pattern("Queue"),
                    pattern("None"), "OutOfRange"}, v);
}
std::string_view name(ExecutionLevel v)
{
    return pick(std::array<std::string_view, 5>{pattern("Invalid"), pattern("Inherit"), pattern("Passive"), pattern("Dispatch"), "OutOfRange"}, v);
}
std::string_view name(DispatchType v)
{
    return pick(std::array<std::string_view, 5>{pattern("Invalid"), pattern("Sequential"), pattern("Parallel"), pattern("Manual"), "OutOfRange"}, v);
}
std::string_view name(RequestType v)
{
    return pick(std::array<std::string_view, 6>{pattern("read"), pattern("write"), pattern("device_control"),
                    pattern("internal_device_control"), pattern("create"), pattern("close")}, v);
}
std::string_view name(ObjectType v)
{
    return pick(std::array<std::string_view, 13>{"WDFDRIVER", "WDFDEVICE", "WDFQUEUE", "WDFREQUEST", "WDFFILEOBJECT", "WDFTIMER", "WDFWORKITEM", "WDFDPC",
                    "WDFINTERRUPT", "WDFSPINLOCK", "WDFWAITLOCK", "WDFOBJECT", "WDFIOTARGET"}, v);
}
std::string_view name(QueueChange v) { return pick(std::array<std::string_view, 5>{"start", "stop", "purge", "drain", "stop-and-purge"}, v); }
std::string_view name(ThreadState v)
{
    return pick(std::array<std::string_view, 6>{pattern("Initialized"), pattern("Ready"), pattern("Standby"), pattern("Running"),
                    pattern("Waiting"), pattern("Terminated")}, v);
}
std::string_view name(SpinFairness v) { return pick(std::array<std::string_view, 3>{pattern("fifo"), pattern("nearest"), pattern("random")}, v); }
std::string_view name(DpcImportance v) { return pick(std::array<std::string_view, 4>{"Low", "Medium", "MediumHigh", "High"}, v); }
std::string_view name(DevicePower v)
{
    return pick(std::array<std::string_view, 7>{pattern("NotStarted"), pattern("D0"), pattern("Moving"), pattern("Low"),
                    pattern("Stopped"), pattern("Failed"), pattern("Removed")}, v);
}
std::string_view name(LowerCompletion v) { return pick(std::array<std::string_view, 2>{pattern("dpc"), pattern("inline")}, v); }
std::string_view name(PnpAction v)
{
    return pick(std::array<std::string_view, 7>{pattern("start"), pattern("power_down"), pattern("power_up"), pattern("stop"),
                    pattern("restart"), pattern("remove"), pattern("surprise_remove")}, v);
}
std::string_view name(Outcome v)
{
    return pick(std::array<std::string_view, 7>{"running", "completed", "deadlock", "livelock", "bugcheck", "refused", "limit"}, v);
}

namespace {
using Code = std::pair<std::uint32_t, std::string_view>;

// wdfstatus.h of KMDF 1.33 (KMDF section 1) and ntstatus.h.
constexpr std::array kStatuses = {
    Code{0x00000000, "STATUS_SUCCESS"},
    Code{0x00000102, "STATUS_TIMEOUT"},
    Code{0x00000103, "STATUS_PENDING"},
    Code{0x8000001A, "STATUS_NO_MORE_ENTRIES"},
    Code{0xC0000001, "STATUS_UNSUCCESSFUL"},
    Code{0xC0000002, "STATUS_NOT_IMPLEMENTED"},
    Code{0xC0000004, "STATUS_INFO_LENGTH_MISMATCH"},
    Code{0xC0000008, "STATUS_INVALID_HANDLE"},
    Code{0xC000000D, "STATUS_INVALID_PARAMETER"},
    Code{0xC000000E, "STATUS_NO_SUCH_DEVICE"},
    Code{0xC0000010, "STATUS_INVALID_DEVICE_REQUEST"},
    Code{0xC0000023, "STATUS_BUFFER_TOO_SMALL"},
    Code{0xC0000046, "STATUS_MUTANT_NOT_OWNED"},
    Code{0xC000009A, "STATUS_INSUFFICIENT_RESOURCES"},
    Code{0xC00000A3, "STATUS_DEVICE_NOT_READY"},
    Code{0xC00000B5, "STATUS_IO_TIMEOUT"},
    Code{0xC00000BB, "STATUS_NOT_SUPPORTED"},
    Code{0xC0000120, "STATUS_CANCELLED"},
    Code{0xC0000184, "STATUS_INVALID_DEVICE_STATE"},
    Code{0xC0000225, "STATUS_NOT_FOUND"},
    Code{0xC00002D3, "STATUS_POWER_STATE_INVALID"},
    Code{0xC0200203, "STATUS_WDF_PAUSED"},
    Code{0xC0200204, "STATUS_WDF_BUSY"},
    Code{0xC0200209, "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID"},
    Code{0xC020020B, "STATUS_WDF_NO_CALLBACK"},
    Code{0xC020020C, "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"},
    Code{0xC020020F, "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED"},
    Code{0xC0200210, "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID"},
    Code{0xC0200211, "STATUS_WDF_EXECUTION_LEVEL_INVALID"},
    Code{0xC0200212, "STATUS_WDF_PARENT_NOT_SPECIFIED"},
};

constexpr std::array kBugChecks = {
    Code{0x01, "APC_INDEX_MISMATCH"},
    Code{0x0A, "IRQL_NOT_LESS_OR_EQUAL"},
    Code{0x09, "IRQL_NOT_GREATER_OR_EQUAL"},
    Code{0x0C, "MAXIMUM_WAIT_OBJECTS_EXCEEDED"},
    Code{0x0F, "SPIN_LOCK_ALREADY_OWNED"},
    Code{0x10, "SPIN_LOCK_NOT_OWNED"},
    Code{0x1E, "KMODE_EXCEPTION_NOT_HANDLED"},
    Code{0x4A, "IRQL_GT_ZERO_AT_SYSTEM_SERVICE"},
    Code{0x50, "PAGE_FAULT_IN_NONPAGED_AREA"},
    Code{0xB8, "ATTEMPTED_SWITCH_FROM_DPC"},
    Code{0xC2, "BAD_POOL_CALLER"},
    Code{0xC4, "DRIVER_VERIFIER_DETECTED_VIOLATION"},
    Code{0xC7, "TIMER_OR_DPC_INVALID"},
    Code{0xC8, "IRQL_UNEXPECTED_VALUE"},
    Code{0xD5, "DRIVER_PAGE_FAULT_IN_FREED_SPECIAL_POOL"},
    Code{0xD1, "DRIVER_IRQL_NOT_LESS_OR_EQUAL"},
    Code{0xE1, "WORKER_THREAD_RETURNED_AT_BAD_IRQL"},
    Code{0x101, "CLOCK_WATCHDOG_TIMEOUT"},
    Code{0x10D, "WDF_VIOLATION"},
    Code{0x133, "DPC_WATCHDOG_VIOLATION"},
};
} // namespace

std::string_view ntstatusName(std::uint32_t status)
{
    for (const Code& c : kStatuses)
        if (c.first == status)
            return c.second;
    return {};
}

std::optional<std::uint32_t> ntstatusCode(std::string_view wanted)
{
    for (const Code& c : kStatuses)
        if (c.second == wanted)
            return c.first;
    return std::nullopt;
}

std::string_view bugCheckName(std::uint32_t code)
{
    for (const Code& c : kBugChecks)
        if (c.first == code)
            return c.second;
    return {};
}

} // namespace syncscope
