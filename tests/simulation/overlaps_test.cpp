// Synchronization scope, from outside: callbacks whose lock has one owner never overlap in any run, and every two callbacks
// that have none in common and that nothing else orders do overlap in some run.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"
#include "tests/support/case_name.h"

#include <gtest/gtest.h>

#include <map>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using trace::EventKind;

const std::vector<std::string> kScopes = {"Inherit", "None", "Queue", "Device"};

struct Queue {
    std::string scope, dispatch;
};
struct Configuration {
    std::string driver, device, level; // scopes, execution level of the device
    Queue reads, writes;
    enum { OneQueue, TwoQueues, TwoDevices } shape;

    std::string words() const
    {
        static const char* const kShapes[] = {"one queue", "two queues", "two devices"};
        return std::string(kShapes[shape]) + ", driver " + driver + ", device " + device + " " + level + ", reads " + reads.scope + " " + reads.dispatch + ", writes "
            + writes.scope + " " + writes.dispatch;
    }
    // KMDF section 1: a queue's own word, else its device's, else its driver's, else None.
    std::string effective(const Queue& q) const
    {
        for (const std::string& s : {q.scope, device, driver})
            if (s != "Inherit")
                return s;
        return "None";
    }
    std::string owner(bool ofReads) const
    {
        const std::string scope = effective(ofReads || shape == OneQueue ? reads : writes);
        if (scope == "None")
            return "";
        const std::string other = shape == TwoDevices && !ofReads ? "2" : "";
        return scope == "Device" ? "Device" + other : "Queue" + std::string(ofReads || shape == OneQueue ? "" : "2");
    }
    bool inTurn() const { return shape == OneQueue && reads.dispatch == "Sequential"; }
};

ModelPtr modelOf(const Configuration& c, std::uint64_t seed)
{
    auto device = [&](const std::string& name) {
        return R"({"type": "WDFDEVICE", "name": ")" + name + R"(", "parent": "Driver", "sync_scope": ")" + c.device + R"(", "execution_level": ")" + c.level + R"("})";
    };
    auto queue = [&](const std::string& name, const std::string& parent, const Queue& q, const std::string& handlers, const std::string& more) {
        return R"(, {"type": "WDFQUEUE", "name": ")" + name + R"(", "parent": ")" + parent + R"(", "sync_scope": ")" + q.scope + R"(", "dispatch": ")" + q.dispatch
            + R"(", "handlers": [)" + handlers + "]" + more + "}";
    };
    SmallModel m;
    m.objects = R"({"type": "WDFDRIVER", "name": "Driver", "sync_scope": ")" + c.driver + R"("}, )" + device("Device");
    switch (c.shape) {
    case Configuration::OneQueue: m.objects += queue("Queue", "Device", c.reads, R"("EvtIoRead", "EvtIoWrite")", ""); break;
    case Configuration::TwoQueues:
        m.objects += queue("Queue", "Device", c.reads, R"("EvtIoRead")", R"(, "default_queue": true)");
        m.objects += queue("Queue2", "Device", c.writes, R"("EvtIoWrite")", R"(, "request_types": ["write"])");
        break;
    case Configuration::TwoDevices:
        m.objects += queue("Queue", "Device", c.reads, R"("EvtIoRead")", "");
        m.objects += ", " + device("Device2") + queue("Queue2", "Device2", c.writes, R"("EvtIoWrite")", "");
        break;
    }
    m.driver = R"(
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue); UNREFERENCED_PARAMETER(Length);
    LabWork(5000);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
VOID SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue); UNREFERENCED_PARAMETER(Length);
    LabWork(5000);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)";
    const std::string other = c.shape == Configuration::TwoDevices ? "Device2" : "Device";
    m.threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "device": "Device", "repeat": 2}]}, {"name": "T1", "processor": 1, "start_ns": )"
        + std::to_string(seed * 700) + R"(, "sends": [{"request": "write", "device": ")" + other + R"(", "repeat": 2}]})";
    m.machine = R"("clock_ns": 0, "order": "seeded")";
    m.more = R"("seed": )" + std::to_string(seed) + ",";
    return build(m);
}

// Whether a read's and a write's callback were inside at the same time.
bool overlap(const trace::Trace& t)
{
    std::uint32_t reads = 0, writes = 0;
    bool both = false;
    t.log.forEach([&](const trace::Event& e) {
        if (e.kind != EventKind::CallbackEnter && e.kind != EventKind::CallbackLeave)
            return;
        std::uint32_t& inside = t.names.of(e.subject) == "SampleEvtIoRead" ? reads : writes;
        inside += e.kind == EventKind::CallbackEnter ? 1u : ~0u;
        both = both || (reads > 0 && writes > 0);
    });
    return both;
}

std::vector<Configuration> all()
{
    std::vector<Configuration> result;
    for (const char* driver : {"Inherit", "Device"})
        for (const std::string& device : kScopes)
            for (const char* level : {"Inherit", "Passive", "Dispatch"})
                for (const std::string& reads : kScopes)
                    for (const char* dispatch : {"Sequential", "Parallel"}) {
                        result.push_back({driver, device, level, {reads, dispatch}, {}, Configuration::OneQueue});
                        for (const std::string& writes : kScopes) {
                            result.push_back({driver, device, level, {reads, dispatch}, {writes, "Sequential"}, Configuration::TwoQueues});
                            if (driver == std::string("Inherit") && dispatch == std::string("Parallel"))
                                result.push_back({driver, device, level, {reads, dispatch}, {writes, "Parallel"}, Configuration::TwoDevices});
                        }
                    }
    return result;
}

class Overlaps : public testing::TestWithParam<std::uint64_t> {};
constexpr std::uint64_t kShares = 4;
INSTANTIATE_TEST_SUITE_P(Shares, Overlaps, testing::Range<std::uint64_t>(0, kShares));

// Rule: KMDF C1
TEST_P(Overlaps, HappenExactlyWhereNoOwnerIsShared)
{
    const std::vector<Configuration> configurations = all();
    std::map<std::string, int> seen;
    for (std::size_t i = GetParam(); i < configurations.size(); i += kShares) {
        const Configuration& c = configurations[i];
        SCOPED_TRACE(c.words());
        const bool apart = c.inTurn() || (!c.owner(true).empty() && c.owner(true) == c.owner(false));
        bool overlapped = false;
        std::uint64_t seed = 0;
        for (; seed < 8 && !(overlapped && !apart); ++seed) {
            const ModelPtr model = modelOf(c, seed);
            ASSERT_TRUE(model);
            const auto r = run(model);
            ASSERT_TRUE(r);
            if (r->trace->outcome == Outcome::Refused)
                break;
            ASSERT_EQ(r->trace->outcome, Outcome::Completed);
            overlapped = overlapped || overlap(*r->trace);
            ASSERT_FALSE(apart && overlapped) << "seed " << seed;
        }
        const bool refused = seed == 0;
        ++seen[refused ? "refused" : apart ? "apart" : "together"];
        EXPECT_TRUE(apart || refused || overlapped);
    }
    EXPECT_GT(seen["apart"], 20);
    EXPECT_GT(seen["together"], 20);
}

// The same for what runs later: a callback that the driver had serialized automatically has the device's lock.
struct Later {
    const char* name;
    const char* driver; // the object and its callback; SampleStart() has it run once
    const char* level;
};
class LaterOverlaps : public testing::TestWithParam<Later> {};

// Rule: KMDF C7, KMDF C8, KMDF C9
TEST_P(LaterOverlaps, HappenExactlyWhereNoOwnerIsShared)
{
    for (const bool device : {false, true})
        for (const bool serialized : {false, true}) {
            SCOPED_TRACE(std::string(device ? "device scope" : "no scope") + (serialized ? ", serialized" : ""));
            bool overlapped = false;
            std::uint32_t ran = 0;
            for (std::uint64_t seed = 0; seed < 10; ++seed) {
                SmallModel m;
                m.driver = std::string("#define SERIALIZED ") + (serialized ? "TRUE" : "FALSE") + R"(
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue); UNREFERENCED_PARAMETER(Length);
    LabWork(5000);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)" + GetParam().driver
                    + R"(
VOID SampleRoutine(PVOID Argument)
{
    LabWork((LONGLONG)(ULONG_PTR)Argument);
    SampleStart();
}
)";
                m.objects = std::string(R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice", "sync_scope": ")") + (device ? "Device" : "None")
                    + R"(", "execution_level": ")" + GetParam().level + R"("}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})";
                // A timer expires on processor 0: reads that hold its level up there would keep it away, lock or not.
                m.threads = R"({"name": "T0", "processor": 1, "sends": [{"request": "read", "repeat": 2}]}, {"name": "T1", "processor": 0, "routine": "SampleRoutine", "argument": )"
                    + std::to_string(1000 + seed * 1500) + "}";
                m.machine = R"("clock_ns": 0, "order": "seeded")";
                m.more = R"("seed": )" + std::to_string(seed) + ",";
                const ModelPtr model = build(m);
                ASSERT_TRUE(model);
                const auto r = run(model);
                ASSERT_TRUE(r);
                ASSERT_EQ(r->trace->outcome, Outcome::Completed);
                overlapped = overlapped || overlap(*r->trace);
                r->trace->log.forEach([&](const trace::Event& e) { ran += e.kind == EventKind::CallbackEnter && r->trace->names.of(e.subject) == "SampleLater" ? 1 : 0; });
            }
            EXPECT_EQ(ran, 10u);
            EXPECT_EQ(overlapped, !(device && serialized));
        }
}

INSTANTIATE_TEST_SUITE_P(Kinds, LaterOverlaps,
    testing::Values(Later{"Timer", R"(
WDFTIMER Timer;
VOID SampleLater(WDFTIMER Object) { UNREFERENCED_PARAMETER(Object); LabWork(3000); }
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    WDF_TIMER_CONFIG_INIT(&config, SampleLater);
    config.AutomaticSerialization = SERIALIZED;
    (VOID)WdfTimerCreate(&config, &attributes, &Timer);
}
VOID SampleStart(VOID) { (VOID)WdfTimerStart(Timer, -10); }
)", "Dispatch"},
        Later{"Dpc", R"(
WDFDPC Dpc;
VOID SampleLater(WDFDPC Object) { UNREFERENCED_PARAMETER(Object); LabWork(3000); }
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DPC_CONFIG config;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    WDF_DPC_CONFIG_INIT(&config, SampleLater);
    config.AutomaticSerialization = SERIALIZED;
    (VOID)WdfDpcCreate(&config, &attributes, &Dpc);
}
VOID SampleStart(VOID) { (VOID)WdfDpcEnqueue(Dpc); }
)", "Dispatch"},
        Later{"WorkItem", R"(
WDFWORKITEM WorkItem;
VOID SampleLater(WDFWORKITEM Object) { UNREFERENCED_PARAMETER(Object); LabWork(3000); }
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    WDF_WORKITEM_CONFIG_INIT(&config, SampleLater);
    config.AutomaticSerialization = SERIALIZED;
    (VOID)WdfWorkItemCreate(&config, &attributes, &WorkItem);
}
VOID SampleStart(VOID) { WdfWorkItemEnqueue(WorkItem); }
)", "Passive"}),
    caseName);

} // namespace
} // namespace syncscope::test
