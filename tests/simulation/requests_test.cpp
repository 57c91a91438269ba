// What a driver is told of a request.
#include "tests/simulation/small_model.h"

#include "engine/simulation/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

std::vector<std::string> printed(const SmallModel& m)
{
    const simulation::ModelPtr model = build(m);
    if (!model)
        return {};
    const auto run = simulation::run(model);
    if (!run)
        return {};
    std::vector<std::string> lines;
    run->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::Print)
            lines.push_back(run->trace->names.texts[e.subject.index]);
    });
    return lines;
}

TEST(RequestParameters, SayTypeAndLengthsOfEveryKindOfRequest)
{
    SmallModel m;
    m.objects = R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoDefault"]})";
    m.threads = R"({"name": "T0", "sends": [{"request": "read", "length": 257}, {"request": "write", "length": 300}, {"request": "device_control", "length": 16, "control_code": 2048}]})";
    m.driver = R"(
VOID SampleEvtIoDefault(WDFQUEUE Queue, WDFREQUEST Request)
{
    WDF_REQUEST_PARAMETERS p;

    UNREFERENCED_PARAMETER(Queue);
    WDF_REQUEST_PARAMETERS_INIT(&p);
    WdfRequestGetParameters(Request, &p);
    if (p.Type == WdfRequestTypeRead)
        LabPrint("read %d, key %d, offset %d", (int)p.Parameters.Read.Length, (int)p.Parameters.Read.Key, (int)p.Parameters.Read.DeviceOffset);
    else if (p.Type == WdfRequestTypeWrite)
        LabPrint("write %d, key %d, offset %d", (int)p.Parameters.Write.Length, (int)p.Parameters.Write.Key, (int)p.Parameters.Write.DeviceOffset);
    else
        LabPrint("control %d, out %d, in %d", (int)p.Parameters.DeviceIoControl.IoControlCode, (int)p.Parameters.DeviceIoControl.OutputBufferLength,
            (int)p.Parameters.DeviceIoControl.InputBufferLength);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)";
    EXPECT_THAT(printed(m), testing::ElementsAre("read 257, key 0, offset 0", "write 300, key 0, offset 0", "control 2048, out 16, in 16"));
}

} // namespace
} // namespace syncscope::test
