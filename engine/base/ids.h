// Typed ids: a row number in one of the tables of a World, worth 4 bytes and safe to copy.
#pragma once

#include <compare>
#include <cstdint>

namespace syncscope {

template <class Tag>
struct Id {
    static constexpr std::uint32_t kNone = 0xFFFFFFFFu;
    std::uint32_t value = kNone;

    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t v) : value(v) {}
    constexpr bool isNone() const { return value == kNone; }
    constexpr explicit operator bool() const { return value != kNone; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ProcessorId = Id<struct ProcessorTag>;     // numbered from 0
using ActivityId = Id<struct ActivityTag>;       // what a processor runs: a thread, its DPC drain, an interrupt service routine
using ThreadId = Id<struct ThreadTag>;
using LockId = Id<struct LockTag>;               // spin locks, fast mutexes and the locks WDF makes of them
using WaitableId = Id<struct WaitableTag>;       // dispatcher objects: KEVENT, KMUTEX, KSEMAPHORE, KTIMER, thread
using DpcId = Id<struct DpcTag>;
using TimerId = Id<struct TimerTag>;
using InterruptId = Id<struct InterruptTag>;
using WorkItemId = Id<struct WorkItemTag>;
using ObjectId = Id<struct ObjectTag>;           // a WDF object (driver, device, queue, timer, ...)
using RequestId = Id<struct RequestTag>;
using FunctionId = Id<struct FunctionTag>;       // a function of the driver text
using EventIndex = Id<struct EventIndexTag>;     // position in a trace

} // namespace syncscope
