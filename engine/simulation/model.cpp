#include "engine/simulation/model.h"

#include "engine/scenario/source_names.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace syncscope::simulation {

namespace {
constexpr std::uint32_t kPoolBytes = 32'768, kPoolBlocks = 128; // both pools together
std::uint32_t roundUp(std::uint32_t n, std::uint32_t to) { return (n + to - 1) / to * to; }

using driver::Service;

constexpr std::uint32_t kForEachPlace = 4; // objects of one place in the text that creates them

// As many as a driver text may make at each place that creates one.
std::uint32_t madeInText(const Model& m, Service creates)
{
    std::uint32_t n = 0;
    for (std::size_t i = 0; i < m.program.code.size(); ++i)
        if (m.program.code[i].op == driver::Op::Service && m.program.code[i].imm == static_cast<int>(creates) && m.program.places[i].file != m.setUpFile)
            n += kForEachPlace;
    return n;
}

// Rows for objects of one kind: those of the scenario, and of the text.
std::uint32_t made(const Model& m, ObjectType type, Service creates)
{
    return madeInText(m, creates)
        + static_cast<std::uint32_t>(std::count_if(m.scenario.objects.begin(), m.scenario.objects.end(), [type](const scenario::Object& o) { return o.type == type; }));
}

// Bytes of each type of context that the program names and no object of the scenario has: WDF_DECLARE_CONTEXT_TYPE leaves a
// WDF_OBJECT_CONTEXT_TYPE_INFO that points to itself.
std::vector<std::uint32_t> contextTypes(const Model& m)
{
    constexpr const char* kType = "WDF_OBJECT_CONTEXT_TYPE_INFO";
    const std::uint32_t bytes = m.structureBytes(kType);
    const Model::Place self = m.place(kType, "UniqueType"), size = m.place(kType, "ContextSize"), name = m.place(kType, "ContextName");
    std::vector<std::uint32_t> all;
    const auto& globals = m.program.globals;
    for (std::size_t at = 0; bytes > 0 && at + bytes <= globals.size(); at += 8) {
        std::uint64_t pointer = 0, length = 0, text = 0;
        std::memcpy(&pointer, globals.data() + at + self.offset, sizeof pointer);
        std::memcpy(&length, globals.data() + at + size.offset, sizeof length);
        std::memcpy(&text, globals.data() + at + name.offset, sizeof text);
        if (pointer != driver::kMemoryBase + at || length >= 0x10000 || text - driver::kMemoryBase >= globals.size())
            continue;
        const auto first = globals.begin() + static_cast<std::ptrdiff_t>(text - driver::kMemoryBase);
        const std::string type(first, std::find(first, globals.end(), std::uint8_t{0}));
        if (std::none_of(m.scenario.objects.begin(), m.scenario.objects.end(), [&](const scenario::Object& o) { return o.contextType == type; }))
            all.push_back(roundUp(static_cast<std::uint32_t>(length), 16));
    }
    return all;
}

// Whether the text creates objects that may have contexts.
bool createsInText(const Model& m)
{
    for (const Service s : {Service::WdfDriverCreate, Service::WdfDeviceCreate, Service::WdfIoQueueCreate, Service::WdfTimerCreate, Service::WdfWorkItemCreate, Service::WdfDpcCreate,
             Service::WdfInterruptCreate, Service::WdfObjectCreate, Service::WdfRequestCreate, Service::WdfSpinLockCreate, Service::WdfWaitLockCreate, Service::WdfObjectAllocateContext})
        if (madeInText(m, s) > 0)
            return true;
    return false;
}

// Whether anything may have to run in a system worker thread.
bool usesWorkers(const Model& m)
{
    for (const scenario::Object& o : m.scenario.objects)
        if (o.executionLevel == ExecutionLevel::Passive || o.type == ObjectType::WorkItem || o.type == ObjectType::Interrupt)
            return true;
    if (calls(m.program, {Service::WdfWorkItemCreate, Service::WdfInterruptCreate, Service::WdfDeviceAssignS0IdleSettings, Service::IoAllocateWorkItem}))
        return true;
    const auto words = scenario::sourceNames(m.scenario.driver.text).identifiers;
    return words.count("WdfExecutionLevelPassive") > 0;
}
// They lie in the scenario of the same model.
void takeDrawTables(Model& m)
{
    const auto& draws = m.scenario.draws;
    for (std::uint32_t stream = 0; stream < kDrawStreams && !draws.empty(); ++stream) {
        const auto& table = draws[stream % draws.size()];
        m.drawTables[stream] = {table.data(), table.size(), std::has_single_bit(table.size()) ? table.size() - 1 : 0};
    }
}
} // namespace

Model::Place Model::place(const char* structure, const char* field) const
{
    for (const driver::Structure& s : program.structures)
        if (s.name == structure)
            for (const driver::Field& f : s.fields)
                if (f.name == field)
                    return {f.offset, f.bytes};
    return {};
}

std::uint32_t Model::structureBytes(const char* structure) const
{
    for (const driver::Structure& s : program.structures)
        if (s.name == structure)
            return s.bytes;
    return 0;
}

ModelPtr withoutCosts(const Model& model)
{
    auto free = std::make_shared<Model>(model);
    free->scenario.costs = std::bit_cast<scenario::Costs>(std::array<std::byte, sizeof(scenario::Costs)>{});
    free->kernelConfig.costs = free->scenario.costs;
    takeDrawTables(*free);
    return free;
}

ModelPtr withSeed(const Model& model, std::uint64_t seed)
{
    auto seeded = std::make_shared<Model>(model);
    seeded->scenario.seed = seeded->kernelConfig.seed = seed;
    takeDrawTables(*seeded);
    return seeded;
}

Expected<ModelPtr> build(const scenario::Scenario& scenario)
{
    auto compiled = scenario::compileDriver(scenario);
    if (!compiled)
        return unexpected(std::move(compiled.error()));

    auto model = std::make_shared<Model>();
    Model& m = *model;
    m.scenario = scenario;
    takeDrawTables(m);
    m.setUp = scenario::lower(scenario);
    m.program = std::move(compiled->program);
    m.warnings = std::move(compiled->warnings);
    m.annotations = std::move(compiled->annotations);
    std::erase_if(m.annotations, [&](const driver::AnnotationNote& a) { return a.place.file != scenario.driver.file; });
    for (std::size_t i = 0; i < m.program.files.size(); ++i)
        if (m.program.files[i] == scenario::kSetUpFile)
            m.setUpFile = static_cast<std::uint32_t>(i);
    for (std::size_t i = 0; i < scenario.objects.size(); ++i)
        if (scenario.objects[i].type == ObjectType::Device)
            m.deviceObjects.push_back(static_cast<std::uint32_t>(i));

    Diagnostics mistakes;
    for (const scenario::Thread& t : scenario.threads)
        if (!t.routine.empty() && m.program.function(t.routine).isNone())
            mistakes.push_back({{scenario.driver.file, 0, 0}, Severity::Error, "unknown-routine",
                say("thread %1 runs \"%2\", which the driver does not define", t.name, t.routine), say("expected a function VOID f(PVOID)")});
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));

    const auto workload = static_cast<std::uint32_t>(scenario.threads.size());
    const auto objects = static_cast<std::uint32_t>(scenario.objects.size());
    const std::uint32_t timers = made(m, ObjectType::Timer, Service::WdfTimerCreate), workItems = made(m, ObjectType::WorkItem, Service::WdfWorkItemCreate),
                        dpcs = made(m, ObjectType::Dpc, Service::WdfDpcCreate), interrupts = made(m, ObjectType::Interrupt, Service::WdfInterruptCreate);
    const std::uint32_t deferred = timers + workItems + dpcs + interrupts;
    const std::uint32_t others = made(m, ObjectType::General, Service::WdfObjectCreate) + made(m, ObjectType::Request, Service::WdfRequestCreate)
        + made(m, ObjectType::SpinLock, Service::WdfSpinLockCreate) + made(m, ObjectType::WaitLock, Service::WdfWaitLockCreate)
        + made(m, ObjectType::Queue, Service::WdfIoQueueCreate);
    const std::uint32_t files = made(m, ObjectType::FileObject, Service::WdfDeviceInitSetFileObjectConfig);
    std::uint32_t locksInText = 0;
    for (const driver::Structure& s : m.program.structures)
        for (const driver::Field& f : s.fields)
            locksInText += f.isLock ? 1 : 0;
    for (const driver::Field& f : m.program.globalFields)
        locksInText += f.isLock ? 1 : 0;

    kernel::Config& k = m.kernelConfig;
    k.processors = scenario.machine.processors;
    k.clockNs = scenario.machine.clockNs;
    k.quantumUnits = scenario.machine.quantumUnits;
    k.spinFairness = scenario.machine.spinFairness;
    k.driverVerifier = scenario.machine.driverVerifier;
    k.watchdog = scenario.machine.watchdog;
    k.costs = scenario.costs;
    k.timersOnSetter = scenario.machine.timersOnSetter;
    k.clockStaggerNs = scenario.machine.clockStaggerNs;
    for (const scenario::HardwareDevice& d : scenario.hardware)
        k.hardware.push_back({d.transferNs, d.transferNsPerByte, d.interrupt, d.sharedLine, static_cast<std::uint8_t>(d.irql), d.processors, d.events});
    // Ticks come to one after the other, and a driver may give a DPC a processor or leave it to a tick.
    k.likeProcessors = scenario.hardware.empty() && !scenario.machine.watchdog.bitesWithin(kernel::Watchdog::kSoonNs, k.clockNs)
        && !calls(m.program, {Service::KeGetCurrentProcessorNumber, Service::KeSetTargetProcessorDpc, Service::KeSetImportanceDpc});
    k.seed = scenario.seed;
    k.workers = usesWorkers(m) ? scenario.machine.workers : 0; // Nothing else needs one.
    k.firstWorker = workload;
    k.dynamicWorkers = k.workers > 0 ? scenario.machine.dynamicWorkers : 0;
    const bool pnp = !scenario.power.empty();
    k.threads = workload + k.workers + k.dynamicWorkers + 1 + (pnp ? 1 : 0);
    const std::uint32_t perDevice = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(m.deviceObjects.size()));
    const std::uint32_t rows = objects + deferred + others + files; // Those of the scenario are counted twice: a queue for create requests, say.
    const auto queues = static_cast<std::uint32_t>(std::count_if(scenario.objects.begin(), scenario.objects.end(), [](const scenario::Object& o) { return o.type == ObjectType::Queue; }));
    k.locks = rows + locksInText * perDevice + 8;
    k.waitables = locksInText * perDevice + timers + 8 + 2 * queues; // Stopping and purging a queue synchronously.
    if (calls(m.program, {Service::KeWaitForMultipleObjects}))
        k.waitObjects = 64;
    k.dpcs = rows + locksInText + 4;
    const std::uint32_t exTimers = madeInText(m, Service::ExAllocateTimer);
    k.timers = 4 + locksInText + timers + exTimers;
    k.waitables += exTimers;
    k.dpcs += exTimers;
    k.interrupts = std::max(1u, interrupts);
    k.workItems = rows + interrupts + madeInText(m, Service::IoAllocateWorkItem) + 2; // a passive interrupt's routine has one of its own
    k.frameDepth = 24;
    if (calls(m.program, {Service::WdfDeviceAssignS0IdleSettings, Service::WdfDeviceStopIdle})) { // KMDF X33
        k.timers += perDevice;
        k.dpcs += perDevice;
        k.workItems += perDevice;
        k.waitables += 2 * perDevice; // the timer's, and the event of those that wait for D0
    }
    m.systemThread = workload + k.workers + k.dynamicWorkers;
    m.pnpThread = pnp ? m.systemThread + 1 : kernel::kNo16;

    framework::Config& f = m.frameworkConfig;
    f.objects = rows + 8 + (files > 0 ? workload : 0); // Each thread opens a file.
    f.deferred = std::max(1u, deferred);
    f.fileConfigs = std::max(1u, files);
    f.contexts = made(m, ObjectType::Driver, Service::WdfObjectAllocateContext);
    // One for each thread, and what those that do not wait may have under way.
    std::uint64_t underWay = workload;
    for (const scenario::Thread& t : scenario.threads)
        for (const scenario::Send& s : t.sends)
            underWay += s.wait ? 0 : s.repeat;
    f.requests = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(underWay, 1, 4096));
    std::uint32_t opens = 0;
    for (const scenario::Thread& t : scenario.threads) {
        k.dpcs += t.dispatchLevel ? 1 : 0;
        for (const scenario::Send& s : t.sends)
            opens += s.request == RequestType::Create ? 1 : 0;
    }
    f.objects += std::min(opens * perDevice, 64u) + perDevice; // files, and an I/O target for each device
    if (calls(m.program, {Service::WdfRequestSend})) {
        k.interrupts += perDevice;
        k.dpcs += perDevice;
        k.waitables += f.requests;
        f.completionParamsBytes = roundUp(m.structureBytes("WDF_REQUEST_COMPLETION_PARAMS"), 16);
    }
    f.devices = std::max<std::uint32_t>(4, static_cast<std::uint32_t>(m.deviceObjects.size()));
    f.kmdfMinor = scenario.machine.kmdfMinor;
    f.wdfVerifier = scenario.machine.wdfVerifier;
    for (const scenario::HardwareDevice& d : scenario.hardware) {
        std::uint32_t owner = 0xFFFFFFFFu;
        for (std::size_t i = 0; i < scenario.objects.size() && !d.device.empty(); ++i)
            if (scenario.objects[i].name == d.device)
                owner = static_cast<std::uint32_t>(i);
        f.hardware.push_back(owner);
    }

    m.asksQueues = calls(m.program, kAsksQueues);
    m.tellsTime = pnp || calls(m.program, {Service::KeQuerySystemTime, Service::KeQueryInterruptTime, Service::KeQueryPerformanceCounter});

    Layout layout;
    m.kernel = kernel::Tables::plan(layout, k);
    m.framework = framework::Tables::plan(layout, f);
    m.state = layout.table<State>(1);
    const std::uint32_t activities = m.kernel.activities;
    m.draws = layout.table<std::uint32_t>(activities * kDrawStreams);

    // Driver code: callbacks may nest in one activity through the framework (KMDF X17, X20b), a few levels deep.
    constexpr std::uint32_t kNesting = 3;
    driver::Tables& d = m.driver;
    const bool recursive = m.program.recursive || m.program.stackDepth == 0;
    d.depthPerActivity = recursive ? scenario.limits.callDepth : std::min(scenario.limits.callDepth, m.program.stackDepth * kNesting);
    d.registersPerActivity = std::max<std::uint32_t>(16, (recursive ? m.program.stackRegisters * scenario.limits.callDepth / 4 : m.program.stackRegisters * kNesting));
    d.stackBytesPerActivity = roundUp(std::max<std::uint32_t>(64, recursive ? m.program.stackBytes * 8 : m.program.stackBytes * kNesting), 16);
    d.stacks = layout.table<driver::Stack>(activities);
    d.activations = layout.table<driver::Activation>(activities * d.depthPerActivity);
    d.registers = layout.table<std::uint64_t>(activities * d.registersPerActivity);

    m.contextBase = roundUp(std::max<std::uint32_t>(16, static_cast<std::uint32_t>(m.program.globals.size())), 16);
    std::uint32_t contextBytes = 64;
    for (const scenario::Object& o : scenario.objects)
        if (!o.contextType.empty())
            contextBytes += roundUp(m.structureBytes(o.contextType.c_str()), 16) * (o.type == ObjectType::FileObject ? std::max(1u, workload) : 1);
    std::uint32_t fileContext = 64; // of a configuration that driver text makes itself
    if (createsInText(m))
        for (const std::uint32_t bytes : contextTypes(m)) {
            contextBytes += bytes * kForEachPlace * perDevice;
            fileContext = std::max(fileContext, bytes);
        }
    if (files > static_cast<std::uint32_t>(std::count_if(scenario.objects.begin(), scenario.objects.end(), [](const scenario::Object& o) { return o.type == ObjectType::FileObject; })))
        contextBytes += fileContext * workload * perDevice;
    m.requestContextBase = roundUp(m.contextBase + contextBytes, 16);
    if (calls(m.program, {Service::WdfDeviceInitSetRequestAttributes}))
        for (const driver::Structure& s : m.program.structures) // Any of them may be their context.
            m.requestContextBytes = std::max(m.requestContextBytes, roundUp(s.bytes, 16));
    m.bufferBase = m.requestContext(f.requests);
    std::uint32_t longest = 0;
    for (const scenario::Thread& t : scenario.threads)
        for (const scenario::Send& s : t.sends)
            longest = std::max(longest, s.length);
    m.bufferBytes = calls(m.program, {Service::WdfRequestRetrieveInputBuffer, Service::WdfRequestRetrieveOutputBuffer, Service::WdfRequestRetrieveInputMemory, Service::WdfRequestRetrieveOutputMemory}) ? roundUp(std::max<std::uint32_t>(16, longest), 16) : 0;
    m.poolBase = m.bufferBase + m.bufferBytes * f.requests;
    m.poolBytes = calls(m.program, {Service::ExAllocatePool2, Service::ExAllocatePoolWithTag, Service::ExAllocatePoolZero}) ? kPoolBytes : 0;
    m.pool = layout.table<PoolBlock>(m.poolBytes > 0 ? kPoolBlocks : 0);
    m.watchedBase = m.poolBase;
    m.watchedBytes = m.poolBytes;
    for (const auto& [first, bytes] : m.program.pagedGlobals) {
        const std::uint32_t end = m.watchedBytes > 0 ? m.watchedBase + m.watchedBytes : first + bytes;
        m.watchedBase = m.watchedBytes > 0 ? std::min(m.watchedBase, first) : first;
        m.watchedBytes = std::max(end, first + bytes) - m.watchedBase;
    }
    m.dataPages = m.watchedBytes > 0 ? (m.poolBase + m.poolBytes) / 4096 + 1 : 0;
    // The context of an object goes with it (KMDF C15).
    const bool removes = std::any_of(scenario.power.begin(), scenario.power.end(), [](const scenario::PowerAction& p) { return p.action == PnpAction::Remove || p.action == PnpAction::SurpriseRemove; });
    if (removes || files > 0 || calls(m.program, {Service::WdfObjectDelete, Service::WdfObjectDereference})) {
        const std::uint32_t end = m.watchedBytes > 0 ? m.watchedBase + m.watchedBytes : m.requestContextBase;
        m.watchedBase = m.watchedBytes > 0 ? std::min(m.watchedBase, m.contextBase) : m.contextBase;
        m.watchedBytes = end - m.watchedBase;
    }
    m.pages = layout.table<std::uint32_t>(m.dataPages + (m.program.hasPagedCode ? static_cast<std::uint32_t>(m.program.functions.size()) : 0));
    m.completionParamsBase = m.poolBase + m.poolBytes;
    f.completionParams = driver::kMemoryBase + m.completionParamsBase;
    const std::uint64_t stackBase = static_cast<std::uint64_t>(m.completionParamsBase) + static_cast<std::uint64_t>(f.completionParamsBytes) * f.requests;
    const std::uint64_t memory = stackBase + static_cast<std::uint64_t>(d.stackBytesPerActivity) * activities;
    // A Variable of a trace names a byte of driver memory by 24 bits.
    const std::uint64_t most = std::min<std::uint64_t>(scenario.limits.memoryBytes, (1u << 24) - 1);
    if (memory > most)
        return unexpected(Diagnostics{{{scenario.driver.file, 0, 0}, Severity::Error, "too-much-memory",
            say("the driver, its contexts, request buffers and stacks need %1 bytes, the limit is %2", memory, most),
            say("fewer or smaller contexts, shorter requests, or a larger limits.memory_bytes")}});
    d.stackBase = static_cast<std::uint32_t>(stackBase);
    d.handedBytes = d.stackBase - m.completionParamsBase;
    d.memory = layout.table<std::uint8_t>(static_cast<std::uint32_t>(memory));
    m.blockBytes = layout.bytes();
    return ModelPtr(std::move(model));
}

} // namespace syncscope::simulation
