// All of a scenario that does not change during a run: program, sizes of the tables, where everything lies.
#pragma once

#include "engine/base/expected.h"
#include "engine/driver/vm.h"
#include "engine/framework/framework.h"
#include "engine/scenario/lower.h"
#include "engine/scenario/scenario.h"

#include <memory>
#include <string>
#include <vector>

namespace syncscope::simulation {

inline constexpr std::uint32_t kDrawStreams = 8;
static_assert(driver::kFunctionBase == kernel::kCodeBase);

// What the simulation itself keeps in a World.
struct State {
    std::uint64_t ticks = 0;           // actions of processors and alarms, steps or not
    std::uint32_t contextTop = 0;      // next free byte of driver memory
    std::uint32_t deviceAdds = 0;      // EvtDriverDeviceAdd calls made
    std::uint32_t deviceAdd = FunctionId::kNone;
    std::uint32_t driver = ObjectId::kNone;
    std::uint32_t refused = ObjectId::kNone; // the object whose creation failed last
    std::uint32_t uninitialized = 0;   // locks used before they were initialized
    std::uint32_t untimed = 0;         // 1 = what happens next is chosen, never due (untimed.cpp)
    std::uint32_t unused = 0;
    std::uint64_t circleAt = 200'000;  // livelock.cpp: the tick at which it looks next
    std::uint64_t circleUntil = 0, circleNext = 0, circleOutline = 0;
    std::uint64_t circleKey[2] = {};
};

// An allocation of the pools.
struct PoolBlock {
    enum State : std::uint8_t { Unused, Live, Freed };
    std::uint8_t state = Unused;
    std::uint8_t paged = 0;
    std::uint8_t said = 0;             // a touch after it was given back has been told
    std::uint8_t unused = 0;
    std::uint32_t offset = 0;          // in driver memory
    std::uint32_t bytes = 0;
    std::uint32_t tag = 0;
};

// Calls that look into a queue, change it as a whole, or put a request into one.
inline constexpr driver::Service kAsksQueues[] = {driver::Service::WdfIoQueueRetrieveNextRequest, driver::Service::WdfIoQueueRetrieveRequestByFileObject,
    driver::Service::WdfIoQueueFindRequest, driver::Service::WdfIoQueueRetrieveFoundRequest, driver::Service::WdfIoQueueStart, driver::Service::WdfIoQueueStop,
    driver::Service::WdfIoQueueStopSynchronously, driver::Service::WdfIoQueuePurge, driver::Service::WdfIoQueuePurgeSynchronously, driver::Service::WdfIoQueueDrain,
    driver::Service::WdfIoQueueDrainSynchronously, driver::Service::WdfIoQueueStopAndPurge, driver::Service::WdfIoQueueStopAndPurgeSynchronously,
    driver::Service::WdfIoQueueGetState, driver::Service::WdfIoQueueReadyNotify, driver::Service::WdfRequestForwardToIoQueue, driver::Service::WdfRequestRequeue};

struct Model {
    scenario::Scenario scenario;
    scenario::Lowered setUp;
    driver::Program program;
    Diagnostics warnings;
    std::vector<driver::AnnotationNote> annotations; // of the driver text

    kernel::Config kernelConfig;
    framework::Config frameworkConfig;
    kernel::Tables kernel;
    framework::Tables framework;
    driver::Tables driver;
    Table<State> state;
    Table<std::uint32_t> draws;        // activity * kDrawStreams: numbers drawn
    Table<PoolBlock> pool;
    Table<std::uint32_t> pages;        // of driver memory, then one for each function; empty where nothing is pageable
    std::uint32_t blockBytes = 0;

    std::uint32_t contextBase = 0;     // driver memory: contexts from here
    std::uint32_t requestContextBase = 0; // contexts of requests from here, one of requestContextBytes for each request row
    std::uint32_t requestContextBytes = 0;
    std::uint32_t requestContext(std::uint32_t row) const { return requestContextBase + row * requestContextBytes; }
    std::uint32_t bufferBase = 0;      // request buffers from here, one of bufferBytes for each request row
    std::uint32_t bufferBytes = 0;
    std::uint32_t completionParamsBase = 0; // what completion routines are told, by request row
    std::uint32_t systemThread = 0;    // runs DriverEntry and EvtDriverDeviceAdd, and starts the devices
    std::uint32_t pnpThread = 0;       // runs what workload.power asks for; none without it
    std::uint32_t poolBase = 0, poolBytes = 0;
    std::uint32_t dataPages = 0;       // first page of the functions
    std::uint32_t watchedBase = 0, watchedBytes = 0; // driver memory in which something is pageable or may be given back
    std::uint32_t setUpFile = 0xFFFF;  // index in Program::files
    bool asksQueues = false;           // driver looks into a queue, stops one or puts a request into one: who has which requests can be told
    bool tellsTime = false;            // driver or workload can tell what time it is, not only how long something takes
    std::vector<std::uint32_t> deviceObjects; // rows of scenario objects that are devices

    // LabDraw(stream) takes from these numbers in turn; none = from the seed. They lie in `scenario`.
    struct Draws {
        const std::uint64_t* first = nullptr;
        std::uint64_t size = 0;
        std::uint64_t mask = 0; // size - 1 where that is a power of two
    };
    Draws drawTables[kDrawStreams];

    // Offset and size of a field of one of the framework's structures in driver memory.
    struct Place {
        std::uint32_t offset = 0, bytes = 0;
    };
    Place place(const char* structure, const char* field) const;
    std::uint32_t structureBytes(const char* structure) const;
};

using ModelPtr = std::shared_ptr<const Model>;

// The same machine with work that costs nothing but what the driver asks for by LabWork.
ModelPtr withoutCosts(const Model& model);
// The same machine, whose draws begin from another seed.
ModelPtr withSeed(const Model& model, std::uint64_t seed);

// Compiles the driver, lowers the objects and plans the tables; or every mistake in the texts.
Expected<ModelPtr> build(const scenario::Scenario& scenario);

} // namespace syncscope::simulation
