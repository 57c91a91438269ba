// A scenario as a value: the machine, the driver, its objects, the workload, and the lesson around them.
//
// What scenario.json says, completed by defaults. Units are in the names or the types; times are nanoseconds.
#pragma once

#include "engine/base/words.h"
#include "engine/kernel/config.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace syncscope::scenario {

// Which step comes next when several could (contract: run).
enum class Order : std::uint8_t { Time, Seeded };

using Costs = kernel::Costs;
using Watchdog = kernel::Watchdog;
static_assert(std::has_unique_object_representations_v<Costs>, "compared as bytes");
inline bool operator==(const Costs& a, const Costs& b) { return std::memcmp(&a, &b, sizeof a) == 0; }
inline bool operator==(const Watchdog& a, const Watchdog& b)
{
    const auto& [enabled, single, cumulative, clock] = a;
    return enabled == b.enabled && single == b.singleTicks && cumulative == b.cumulativeTicks && clock == b.clockTicks;
}

struct Machine {
    std::uint32_t processors = 2;              // 1..64
    std::int64_t clockNs = 15'625'000;         // 0 = no clock interrupt
    std::uint32_t quantumUnits = 6;            // a clock tick charges 3 (NT section 2.3)
    SpinFairness spinFairness = SpinFairness::Fifo;
    Order order = Order::Time;
    std::uint32_t workers = 4;                 // system worker threads of the delayed queue
    std::uint32_t dynamicWorkers = 16;         // at most added to them (NT R-WRK-3)
    bool pagedOut = false;                     // pageable memory of the driver starts non-resident (NT V1)
    bool driverVerifier = false;
    bool wdfVerifier = false;
    Watchdog watchdog;
    bool timersOnSetter = false;               // timers expire on the processor that set them, not on processor 0 (NT R-TMR-9)
    std::int64_t clockStaggerNs = 0;           // between the clock ticks of neighbouring processors (NT R-CLK-4)
    std::uint32_t kmdfMinor = 33;              // client driver bound to KMDF 1.x ("kmdf_version": "1.33")

    friend bool operator==(const Machine&, const Machine&) = default;
};

struct Limits {
    std::uint64_t steps = 5'000'000;
    std::uint64_t events = 20'000'000;
    std::int64_t timeNs = 600'000'000'000;
    std::uint32_t memoryBytes = 1 << 20;       // driver memory
    std::uint32_t callDepth = 64;

    friend bool operator==(const Limits&, const Limits&) = default;
};

// What the set-up text does when an object is refused.
enum class OnRefusal : std::uint8_t { Return /* its status */, Continue /* without it and what depends on it */ };

struct Driver {
    std::string file = "driver.c";
    std::string text;                          // read with the scenario
    std::vector<std::pair<std::string, std::string>> definitions; // for #if: GUARD = NONE
    std::vector<std::pair<std::string, std::vector<std::string>>> definitionValues; // what a name may be set to; not listed = anything

    OnRefusal onRefusal = OnRefusal::Return;

    friend bool operator==(const Driver&, const Driver&) = default;
};

struct Handler {
    std::string callback;                      // "EvtIoRead"
    std::string function;                      // name in the driver text

    friend bool operator==(const Handler&, const Handler&) = default;
};

// The driver below a device, which completes what is sent to the device's I/O target.
struct LowerDriver {
    LowerCompletion completes = LowerCompletion::Dpc;
    std::int64_t latencyNs = 10'000;
    std::uint32_t processor = 0;               // that its interrupt comes in on

    friend bool operator==(const LowerDriver&, const LowerDriver&) = default;
};

enum class Creator : std::uint8_t { Client, ClassExtension };

// Whether a request comes from outside, is created by the driver, or stands for the attributes all requests of the device get.
enum class RequestKind : std::uint8_t { Presented, DriverCreated, Attributes };

struct InterruptKind {
    bool passiveHandling = false;
    bool evtDpc = false;
    bool evtWorkItem = false;
    bool spinLock = false;                     // a lock of the driver's in the configuration
    bool waitLock = false;

    friend bool operator==(const InterruptKind&, const InterruptKind&) = default;
};

// A WDF object that EvtDriverDeviceAdd (or DriverEntry) creates. Field names as in the conformance cases.
struct Object {
    ObjectType type = ObjectType::General;
    std::string name;
    std::string parent;                        // created for; empty = none
    std::string parentObject;                  // ParentObject in the attributes; empty = not set
    bool nullAttributes = false;               // "attributes": "null"
    SyncScope syncScope = SyncScope::Inherit;
    ExecutionLevel executionLevel = ExecutionLevel::Inherit;
    std::optional<bool> automaticSerialization;
    std::string contextType;                   // structure of the driver text kept as its context; empty = none
    std::string initialize;                    // driver function VOID f(HANDLE) called right after creation; empty = none
    // queue
    DispatchType dispatch = DispatchType::Sequential;
    bool defaultQueue = false;                 // takes the request types no other queue of the device is configured for
    std::vector<RequestType> requestTypes;     // types routed here by WdfDeviceConfigureRequestDispatching
    std::optional<bool> powerManaged;          // absent = WdfUseDefault (KMDF X29)
    // device
    bool filter = false;                       // WdfFdoInitSetFilter
    LowerDriver lowerDriver;
    // callbacks of any type
    std::vector<Handler> handlers;
    std::optional<std::uint32_t> numberOfPresentedRequests;
    Creator creator = Creator::Client;
    // timer
    std::uint32_t period = 0;                  // ms
    std::uint32_t tolerableDelay = 0;          // ms
    bool highResolution = false;
    // interrupt, request, file object configuration
    InterruptKind interrupt;
    RequestKind request = RequestKind::Presented;
    std::string device;                        // of a presented request
    bool evtCreate = false;
    std::uint32_t line = 0;                    // in scenario.json; 0 = added by default

    friend bool operator==(const Object&, const Object&) = default;
};

struct Send {
    RequestType request = RequestType::Read;
    std::string device;
    std::uint32_t length = 512;                // bytes
    std::uint32_t repeat = 1;
    std::int64_t gapNs = 0;                    // pause after each
    std::uint32_t controlCode = 0;             // IoControlCode
    bool wait = true;                          // for its completion, before the next
    std::int64_t cancelAfterNs = 0;            // its sender cancels it when it waits for so long; 0 = never
    bool atDispatch = false;                   // sent at DISPATCH_LEVEL, as by a driver above from its completion routine

    friend bool operator==(const Send&, const Send&) = default;
};

// Cancels what another thread has sent and not got back.
struct Cancel {
    std::string thread;
    std::int64_t afterNs = 0;                  // pause before it

    friend bool operator==(const Cancel&, const Cancel&) = default;
};

// A thread of the workload: it sends requests, one after the other, cancels those of others, or runs a routine of the driver text.
struct Thread {
    std::string name;
    std::uint32_t processor = 0;
    bool bound = true;                         // stays on that processor
    std::uint32_t priority = 8;                // 1..31
    std::int64_t startNs = 0;
    bool dispatchLevel = false;                // an upper driver, which sends from a DPC of its own
    std::vector<Send> sends;
    std::vector<Cancel> cancels;
    std::string routine;                       // VOID f(PVOID); empty = sends
    std::uint64_t argument = 0;

    friend bool operator==(const Thread&, const Thread&) = default;
};

// Something the PnP manager or the power manager does to a device.
struct PowerAction {
    PnpAction action = PnpAction::PowerDown;
    std::string device;
    std::int64_t atNs = 0;                     // not before the one listed before it has ended

    friend bool operator==(const PowerAction&, const PowerAction&) = default;
};

// A device of the simulated hardware (base/registers.h): what the driver's registers, transfers and interrupts belong to.
struct HardwareDevice {
    std::string name;
    std::string device;                        // WDFDEVICE it belongs to; empty = whichever asks first
    std::int64_t transferNs = 10'000;
    std::int64_t transferNsPerByte = 0;
    kernel::InterruptMode interrupt = kernel::InterruptMode::Message;
    std::uint32_t sharedLine = 0;
    std::uint32_t irql = 5;
    std::vector<std::uint32_t> processors;     // its interrupts go to; empty = processor 0
    std::vector<kernel::DeviceEvents> events;

    friend bool operator==(const HardwareDevice&, const HardwareDevice&) = default;
};

struct Variant {
    std::string name;
    std::string title;
    std::vector<std::string> set;              // PATH=VALUE
    std::optional<std::string> interleaving;
    std::optional<std::uint64_t> seed;

    friend bool operator==(const Variant&, const Variant&) = default;
};

struct Scenario {
    std::uint32_t format = 1;
    std::string id;                            // folder name: "lost-update"
    std::string number;                        // "A2"; empty for models
    std::string title;
    std::string part;                          // "What's the problem?"
    std::uint32_t difficulty = 1;
    std::string kind = "scenario";             // scenario, exercise, model
    std::string summary;                       // one sentence for the library
    std::vector<std::string> sources;
    std::string variant;                       // the one taken; written, it says that its settings are already in the file
    std::uint64_t seed = 1;
    std::string interleaving;                  // schedule text, a wish
    Machine machine;
    Costs costs;
    Limits limits;
    Driver driver;
    std::vector<std::vector<std::uint64_t>> draws; // LabDraw(stream) tables: stream s takes draws[s % size] in turn; empty = 0..999 from the seed
    std::uint32_t drawStride = 0;              // each thread starts this much further into the table
    std::vector<Object> objects;
    std::vector<HardwareDevice> hardware;
    std::vector<Thread> threads;
    std::vector<PowerAction> power;
    std::vector<std::string> watch;            // variable names shown on top; empty = the first field of the first context
    std::vector<Variant> variants;
    std::string lesson;                        // Markdown

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace syncscope::scenario
