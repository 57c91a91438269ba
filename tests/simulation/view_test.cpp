// What somebody who looks at a moment of a run is told.
#include "engine/simulation/session.h"
#include "tests/simulation/small_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace syncscope::test {
namespace {

TEST(View, NamesTheCallbackAndItsRequestFromTheWaitForTheLockToItsRelease)
{
    SmallModel m;
    m.machine = R"("clock_ns": 0, "processors": 2)";
    m.objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device"},
        {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})";
    m.threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read"}]}, {"name": "T1", "processor": 1, "sends": [{"request": "read"}]})";
    m.driver = R"(
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    LabWork(1000);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)";
    const simulation::ModelPtr model = build(m);
    ASSERT_TRUE(model);
    const auto session = simulation::Session::make(model);
    ASSERT_TRUE(session);
    std::set<std::string> first, second;
    for (std::uint64_t p = 0; p <= (*session)->ticks(); ++p) {
        const simulation::View view = (*session)->viewAt(p);
        first.insert(view.processors[0].callback);
        second.insert(view.processors[1].callback);
    }
    EXPECT_THAT(first, testing::ElementsAre("", "EvtIoRead #1"));
    EXPECT_THAT(second, testing::ElementsAre("", "EvtIoRead #2"));
}

} // namespace
} // namespace syncscope::test
