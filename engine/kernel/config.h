// What the simulated machine is made of and what its work costs. Set by the scenario, constant during a run.
#pragma once

#include "engine/base/phrase.h"
#include "engine/base/words.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace syncscope::kernel {

// Costs in ns (NT section 10). Each has a grade and a source in the field table.
struct Costs {
    std::int64_t load = 4;                     // of shared memory, as part of a statistics update
    std::int64_t add = 1;
    std::int64_t store = 5;
    std::int64_t irqlChange = 5;               // each raise and each lower
    std::int64_t spinAcquireUncontended = 20;
    std::int64_t spinRelease = 10;
    std::int64_t spinHandoffContended = 125;   // ordinary lock, release to the next owner
    std::int64_t spinQueuedHandoff = 80;       // in-stack queued lock
    std::int64_t interlocked = 7;
    std::int64_t fastMutexUncontended = 25;
    std::int64_t keWaitSatisfied = 300;
    std::int64_t contextSwitch = 2000;
    std::int64_t threadWake = 1000;
    std::int64_t ipi = 1000;
    std::int64_t isrEntry = 700;
    std::int64_t isrToDpc = 1200;
    std::int64_t clockIsr = 2000;
    std::int64_t workItemLatencyIdle = 6000;
    std::int64_t syscall = 300;                // each way of a request from user mode
    std::int64_t ioPathUserToEvtIo = 3000;     // from the sender to the queue
    std::int64_t pioRegisterWrite = 200;
    std::int64_t pioRegisterRead = 1000;
    std::int64_t pageFault = 100'000;          // a page comes back from disk
};

struct Watchdog {                              // bug check 0x133 (NT section 4.7)
    bool enabled = true;
    std::uint32_t singleTicks = 1280;
    std::uint32_t cumulativeTicks = 7680;
    std::uint32_t clockTicks = 24;             // bug check 0x101 (NT V19)

    // Whether so short a stay at DISPATCH_LEVEL can be told. Limits as long as those of a real machine are met by no order that can be gone through.
    static constexpr std::int64_t kSoonNs = 100'000'000;
    bool bitesWithin(std::int64_t ns, std::int64_t clockNs) const { return enabled && clockNs > 0 && std::min(singleTicks, cumulativeTicks) * clockNs < ns; }
};

// How a device tells its processor: by a message, which is an edge, or by a line that stays up until it is acknowledged (NT R-INT-2).
enum class InterruptMode : std::uint8_t { Message, Line };
constexpr std::string_view name(InterruptMode m) { return m == InterruptMode::Message ? pattern("Message") : m == InterruptMode::Line ? pattern("Line") : "?"; }

// Things a device has to tell on its own: count of them, from a time on.
struct DeviceEvents {
    std::int64_t atNs = 0;
    std::int64_t periodNs = 0;
    std::uint32_t count = 1;

    friend bool operator==(const DeviceEvents&, const DeviceEvents&) = default;
};
inline constexpr std::uint32_t kDeviceEventLists = 8;

// A simulated device; base/registers.h has its registers.
struct DeviceConfig {
    std::int64_t transferNs = 10'000;          // of a transfer, whatever its length
    std::int64_t transferNsPerByte = 0;        // and for each byte
    InterruptMode mode = InterruptMode::Message;
    std::uint32_t line = 0;                    // devices with the same line share it
    std::uint8_t irql = 5;
    std::vector<std::uint32_t> processors;     // its interrupts go to each in turn; empty = to processor 0
    std::vector<DeviceEvents> events;          // at most kDeviceEventLists

    std::uint32_t target(std::uint32_t turn) const { return processors.empty() ? 0 : processors[turn % processors.size()]; }
    friend bool operator==(const DeviceConfig&, const DeviceConfig&) = default;
};

struct Config {
    std::uint32_t processors = 2;
    std::int64_t clockNs = 15'625'000;         // 0 = no clock interrupt; timers then expire exactly when due
    std::uint32_t quantumUnits = 6;            // three make a clock tick (NT section 2.3)
    SpinFairness spinFairness = SpinFairness::Fifo;
    bool driverVerifier = false;
    Watchdog watchdog;
    bool timersOnSetter = false;               // a timer expires on the processor that set it, not on processor 0 (NT R-TMR-9)
    std::int64_t clockStaggerNs = 0;           // processor p's clock ticks come this much after those of p - 1 (NT R-CLK-4)
    std::vector<DeviceConfig> hardware;
    bool likeProcessors = false;               // nothing that runs asks for the number of its processor or goes by it
    Costs costs;
    std::uint64_t seed = 1;
    // Rows of the tables. A full table ends the run with the outcome limit.
    std::uint32_t threads = 0;                 // workload threads first, then the workers
    std::uint32_t workers = 4;
    std::uint32_t dynamicWorkers = 0;          // rows behind the workers, for those the pool adds (NT R-WRK-3)
    std::uint32_t firstWorker = 0;             // row
    std::uint32_t locks = 64;
    std::uint32_t waitables = 64;
    std::uint32_t waitObjects = 0;             // most that one KeWaitForMultipleObjects is given; 0 = nobody calls it
    std::uint32_t dpcs = 64;
    std::uint32_t timers = 32;
    std::uint32_t interrupts = 8;
    std::uint32_t workItems = 64;
    std::uint32_t frameDepth = 24;             // nested routines of one activity
};

} // namespace syncscope::kernel
