// How runs end, and that everybody who looks sees the same end.
#include "engine/simulation/session.h"
#include "tests/simulation/small_model.h"
#include "tests/support/case_name.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using simulation::Session;

const char* const kDevice = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})";

struct End {
    const char* name;
    SmallModel model;
    Outcome outcome;
};
class RunEnds : public testing::TestWithParam<End> {};

TEST_P(RunEnds, AreTheLastEventAndTheLastPosition)
{
    const ModelPtr model = build(GetParam().model);
    ASSERT_TRUE(model);
    const auto made = Session::make(model);
    ASSERT_TRUE(made);
    Session& session = **made;
    const trace::Trace& t = *session.trace();
    ASSERT_EQ(t.outcome, GetParam().outcome) << name(t.outcome);
    std::uint32_t ends = 0;
    t.log.forEach([&](const trace::Event& e) { ends += e.kind == trace::EventKind::End ? 1 : 0; });
    EXPECT_EQ(ends, 1u);
    const trace::Event last = t.log.at(t.log.size() - 1);
    EXPECT_EQ(last.kind, trace::EventKind::End);
    EXPECT_EQ(last.value, static_cast<std::uint64_t>(GetParam().outcome));
    EXPECT_EQ(last.time, t.end);
    EXPECT_TRUE(last.cause.isNone());
    EXPECT_EQ(session.positionOf(last.index), session.ticks());
    EXPECT_EQ(session.eventsAt(session.ticks()), t.log.size());
    EXPECT_EQ(session.at(session.ticks()).outcome(), GetParam().outcome);
    const simulation::View view = session.viewAt(session.ticks());
    EXPECT_EQ(view.outcome, GetParam().outcome);
    EXPECT_EQ(view.events, t.log.size());
    for (const simulation::ProcessorView& p : view.processors)
        EXPECT_EQ(p.blocked.english(), "the run has ended");
    if (session.ticks() > 0) {
        EXPECT_EQ(session.viewAt(session.ticks() - 1).outcome, Outcome::Running);
        EXPECT_EQ(session.viewAt(session.ticks()).outcome, GetParam().outcome); // and back again
    }
    if (t.bugCheck) {
        EXPECT_EQ(t.log.at(t.bugCheck->event.value).kind, trace::EventKind::BugCheck);
    }
}

INSTANTIATE_TEST_SUITE_P(Outcomes, RunEnds,
    testing::Values(
        End{"Completed", {.driver = "VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); LabWork(10); }",
                             .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"}, Outcome::Completed},
        End{"CompletedAtOnce", {.driver = "", .threads = ""}, Outcome::Completed},
        // Without a clock a periodic timer is due again and again: it brings nothing of its own that would have to end.
        End{"CompletedUnderAPeriodicTimer", {.driver = R"(
KTIMER Timer;
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Device);
    due.QuadPart = -10000;
    KeInitializeTimer(&Timer);
    KeSetTimerEx(&Timer, due, 1, NULL);
}
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); LabWork(3500000); }
)",
                                                .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .objects = kDevice}, Outcome::Completed},
        End{"Deadlock", {.driver = R"(
KEVENT Event;
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); KeInitializeEvent(&Event, NotificationEvent, FALSE); }
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL); }
)",
                            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .objects = kDevice}, Outcome::Deadlock},
        End{"BugCheck", {.driver = R"(
LONG* Nowhere;
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); *Nowhere = 1; }
)",
                            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"}, Outcome::BugCheck},
        End{"Refused", {.driver = "", .threads = "", .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": "OutOfRange"})"}, Outcome::Refused},
        End{"Limit", {.driver = R"(
LONG Shared;
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); for (;;) { Shared++; } }
)",
                         .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .more = R"("limits": {"steps": 100},)"}, Outcome::Limit},
        // No livelock, for it counts: also where a tick does no more than begin to take the lock or to give it back.
        End{"LimitOfALoopThatGetsOn", {.driver = R"(
KSPIN_LOCK Lock;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeSpinLock(&Lock);
    return STATUS_SUCCESS;
}
VOID SampleRoutine(PVOID Context)
{
    KIRQL irql;
    ULONG n;
    UNREFERENCED_PARAMETER(Context);
    for (n = 0;; n++) {
        LabWork(1000);
        KeAcquireSpinLock(&Lock, &irql);
        KeReleaseSpinLock(&Lock, irql);
    }
}
)",
                                          .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .machine = R"("processors": 1)", .more = R"("limits": {"steps": 250000, "events": 2000000},)", .objects = ""}, Outcome::Limit},
        // Nothing but the clock goes on for a long time, and then something does.
        End{"CompletedAfterALongSleep", {.driver = R"(
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = -600000000LL;
    KeDelayExecutionThread(KernelMode, FALSE, &due);
}
)",
                                            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .machine = R"("processors": 1, "clock_ns": 100000)", .more = R"("limits": {"steps": 2000000, "events": 2000000},)", .objects = ""}, Outcome::Completed},
        End{"Livelock", {.driver = R"(
LONG Shared;
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); while (Shared == 0) { } }
)",
                            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"}, Outcome::Livelock}),
    caseName);

} // namespace
} // namespace syncscope::test
