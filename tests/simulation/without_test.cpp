// Each kind of action that a run can do without.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"
#include "tests/support/case_name.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using trace::EventKind;

struct Action {
    const char* name;
    EventKind kind;
    const char* subject;
    EventKind follows; // happens because of it
};
class Actions : public testing::TestWithParam<Action> {};

TEST_P(Actions, LeaveNothingBehind)
{
    const ModelPtr model = build({.driver = R"(
KDPC Dpc;
KDPC TimerDpc;
KTIMER Timer;
KEVENT Event;
LONG Shared;
VOID SampleDpc(PKDPC Object, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Object); UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(First); UNREFERENCED_PARAMETER(Second);
    Shared++;
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    UNREFERENCED_PARAMETER(Device);
    KeInitializeDpc(&Dpc, SampleDpc, NULL);
    KeInitializeDpc(&TimerDpc, SampleDpc, NULL);
    KeInitializeTimer(&Timer);
    KeInitializeEvent(&Event, SynchronizationEvent, FALSE);
}
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = -100;
    KeSetTimer(&Timer, due, &TimerDpc);
    KeInsertQueueDpc(&Dpc, NULL, NULL);
    LabWork(20000);
    KeInsertQueueDpc(&Dpc, NULL, NULL);
    LabWork(20000);
    KeSetEvent(&Event, 0, FALSE);
}
VOID SampleWaiter(PVOID Context)
{
    LARGE_INTEGER timeout;
    UNREFERENCED_PARAMETER(Context);
    timeout.QuadPart = -10000;
    KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &timeout);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"}, {"name": "T1", "processor": 1, "routine": "SampleWaiter"})",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    const auto first = run(model);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->trace->outcome, Outcome::Completed);
    auto count = [](const trace::Trace& t, EventKind kind, const std::string& subject) {
        std::uint32_t n = 0;
        t.log.forEach([&](const trace::Event& e) { n += e.kind == kind && (subject.empty() || t.names.of(e.subject) == subject) ? 1 : 0; });
        return n;
    };
    // The last one of them: those before stay.
    EventIndex last;
    first->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == GetParam().kind && first->trace->names.of(e.subject) == GetParam().subject)
            last = e.index;
    });
    ASSERT_FALSE(last.isNone());
    const auto without = rerunWithout(model, *first->trace, last);
    ASSERT_TRUE(without) << format(without.error().front());
    EXPECT_EQ(without->trace->outcome, Outcome::Completed);
    EXPECT_EQ(count(*without->trace, GetParam().kind, GetParam().subject), count(*first->trace, GetParam().kind, GetParam().subject) - 1);
    EXPECT_EQ(count(*without->trace, GetParam().follows, ""), count(*first->trace, GetParam().follows, "") - 1);
}

INSTANTIATE_TEST_SUITE_P(Table, Actions,
    testing::Values(Action{"Timer", EventKind::TimerSet, "Timer", EventKind::TimerExpire}, Action{"Dpc", EventKind::DpcQueue, "Dpc", EventKind::DpcStart},
        Action{"Event", EventKind::Signal, "Event", EventKind::Signal}),
    caseName);

// What a timer queues follows from the timer.
TEST(NoActions, OfATimer)
{
    const ModelPtr model = build({.driver = R"(
KDPC Dpc;
KTIMER Timer;
VOID SampleDpc(PKDPC Object, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Object); UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(First); UNREFERENCED_PARAMETER(Second);
}
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = -100;
    KeInitializeDpc(&Dpc, SampleDpc, NULL);
    KeInitializeTimer(&Timer);
    KeSetTimer(&Timer, due, &Dpc);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"});
    ASSERT_TRUE(model);
    const auto first = run(model);
    ASSERT_TRUE(first);
    EventIndex set, queued;
    first->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::TimerSet)
            set = e.index;
        if (e.kind == EventKind::DpcQueue)
            queued = e.index;
    });
    ASSERT_FALSE(queued.isNone());
    const auto r = rerunWithout(model, *first->trace, queued);
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().front().hint.english(), "leave out event " + std::to_string(set.value));
    EXPECT_TRUE(rerunWithout(model, *first->trace, set));
}

// A file has to be open before anything is sent through it: without its opening the thread would open it for what comes next.
TEST(NoActions, OpeningAFileThatIsUsed)
{
    for (const bool used : {true, false}) {
        const ModelPtr model = build({.driver = R"(
EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileObject);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)",
            .threads = std::string(R"({"name": "T0", "processor": 0, "sends": [{"request": "create"})") + (used ? R"(, {"request": "read"})" : "") + "]}",
            .objects = R"({"type": "WDFDEVICE", "name": "Device"},
                {"type": "WDFFILEOBJECT", "name": "File", "evt_create": true, "handlers": ["EvtDeviceFileCreate"]},
                {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]})"});
        ASSERT_TRUE(model);
        const auto first = run(model);
        ASSERT_TRUE(first);
        std::vector<EventIndex> sends;
        first->trace->log.forEach([&](const trace::Event& e) {
            if (e.kind == EventKind::RequestSend)
                sends.push_back(e.index);
        });
        ASSERT_EQ(sends.size(), used ? 2u : 1u);
        const auto r = rerunWithout(model, *first->trace, sends[0]);
        ASSERT_EQ(static_cast<bool>(r), !used);
        if (used) {
            EXPECT_EQ(r.error().front().hint.english(), "leave out event " + std::to_string(sends[1].value));
        }
    }
}

} // namespace
} // namespace syncscope::test
