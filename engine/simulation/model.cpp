#include "engine/simulation/model.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace syncscope::simulation {

namespace {
std::uint32_t roundUp(std::uint32_t n, std::uint32_t to) { return (n + to - 1) / to * to; }

bool usesBuffers(const driver::Program& program)
{
    return std::any_of(program.code.begin(), program.code.end(), [](const driver::Instruction& i) {
        return i.op == driver::Op::Service
            && (i.imm == static_cast<int>(driver::Service::WdfRequestRetrieveInputBuffer)
                || i.imm == static_cast<int>(driver::Service::WdfRequestRetrieveOutputBuffer));
    });
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

Expected<ModelPtr> build(const scenario::Scenario& scenario)
{
    auto compiled = scenario::compileDriver(scenario);
    if (!compiled)
        return unexpected(std::move(compiled.error()));

    auto model = std::make_shared<Model>();
    Model& m = *model;
    m.scenario = scenario;
    const auto& draws = m.scenario.draws;
    for (std::uint32_t stream = 0; stream < kDrawStreams && !draws.empty(); ++stream) {
        const auto& table = draws[stream % draws.size()];
        m.drawTables[stream] = {table.data(), table.size(), std::has_single_bit(table.size()) ? table.size() - 1 : 0};
    }
    m.setUp = scenario::lower(scenario);
    m.program = std::move(compiled->program);
    m.warnings = std::move(compiled->warnings);
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
                "thread " + t.name + " runs \"" + t.routine + "\", which the driver does not define", "expected a function VOID f(PVOID)"});
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));

    const auto workload = static_cast<std::uint32_t>(scenario.threads.size());
    const auto objects = static_cast<std::uint32_t>(scenario.objects.size());
    const bool passive = std::any_of(scenario.objects.begin(), scenario.objects.end(),
        [](const scenario::Object& o) { return o.executionLevel == ExecutionLevel::Passive; });
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
    k.seed = scenario.seed;
    k.workers = passive ? scenario.machine.workers : 0; // Nothing else needs one.
    k.threads = workload + k.workers + 1;
    const std::uint32_t perDevice = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(m.deviceObjects.size()));
    k.locks = objects + locksInText * perDevice + 8;
    k.waitables = locksInText * perDevice + 8;
    k.dpcs = objects + locksInText + 4;
    k.timers = 4 + locksInText;
    k.interrupts = 1;
    k.workItems = objects + 2;
    k.frameDepth = 24;
    m.systemThread = k.threads - 1;

    framework::Config& f = m.frameworkConfig;
    f.objects = objects + 8;
    f.requests = std::max(1u, workload);
    f.kmdfMinor = scenario.machine.kmdfMinor;
    f.wdfVerifier = scenario.machine.wdfVerifier;

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
            contextBytes += roundUp(m.structureBytes(o.contextType.c_str()), 16);
    m.bufferBase = roundUp(m.contextBase + contextBytes, 16);
    std::uint32_t longest = 0;
    for (const scenario::Thread& t : scenario.threads)
        for (const scenario::Send& s : t.sends)
            longest = std::max(longest, s.length);
    m.bufferBytes = usesBuffers(m.program) ? roundUp(std::max<std::uint32_t>(16, longest), 16) : 0;
    const std::uint64_t stackBase = static_cast<std::uint64_t>(m.bufferBase) + static_cast<std::uint64_t>(m.bufferBytes) * f.requests;
    const std::uint64_t memory = stackBase + static_cast<std::uint64_t>(d.stackBytesPerActivity) * activities;
    // A Variable of a trace names a byte of driver memory by 24 bits.
    const std::uint64_t most = std::min<std::uint64_t>(scenario.limits.memoryBytes, (1u << 24) - 1);
    if (memory > most)
        return unexpected(Diagnostics{{{scenario.driver.file, 0, 0}, Severity::Error, "too-much-memory",
            "the driver, its contexts, request buffers and stacks need " + std::to_string(memory) + " bytes, the limit is " + std::to_string(most),
            "fewer or smaller contexts, shorter requests, or a larger limits.memory_bytes"}});
    d.stackBase = static_cast<std::uint32_t>(stackBase);
    d.memory = layout.table<std::uint8_t>(static_cast<std::uint32_t>(memory));
    m.blockBytes = layout.bytes();
    return ModelPtr(std::move(model));
}

} // namespace syncscope::simulation
