// Every conformance case, through scenario, set-up text and run.
#include "engine/simulation/conformance.h"

#include "engine/scenario/json.h"

#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace syncscope::simulation {
namespace {

std::vector<scenario::ConformanceCase> cases()
{
    std::stringstream text;
    text << std::ifstream(test::repository() / "tests/conformance/cases.json").rdbuf();
    auto all = scenario::readCases(text.str(), "cases.json");
    EXPECT_TRUE(all.has_value()) << format(all.error().front());
    return all ? std::move(*all) : std::vector<scenario::ConformanceCase>();
}

// What each family of cases is about; a case of every one fails when its rule is broken.
// Rule: KMDF V1, KMDF V5, KMDF V6, KMDF V7, KMDF V8, KMDF V9, KMDF V10, KMDF D1, KMDF D2, KMDF D3, KMDF D4, KMDF D5, KMDF DEV1, KMDF DEV2, KMDF DEV3, KMDF DEV4, KMDF DEV5
// Rule: KMDF Q1, KMDF Q2, KMDF Q3, KMDF Q4, KMDF Q5, KMDF Q6, KMDF Q7, KMDF Q8, KMDF Q9, KMDF Q10, KMDF F1, KMDF F2, KMDF F3, KMDF F4, KMDF F5, KMDF F6, KMDF F10
// Rule: KMDF R1, KMDF R2, KMDF T2, KMDF T3, KMDF T5, KMDF W1, KMDF I1, KMDF S1, KMDF S2, KMDF S3, KMDF S4, KMDF S5, KMDF S6, KMDF S7, KMDF S8, KMDF L7
// Rule: KMDF S6a, KMDF S6b, KMDF S6c, KMDF S6d, KMDF S6e, KMDF S6f, KMDF S6g, KMDF S6h, KMDF S6i
// Rule: KMDF C1, KMDF C2, KMDF C3, KMDF C4, KMDF C4b, KMDF C5, KMDF C6, KMDF C7, KMDF C8, KMDF C9, KMDF C10, KMDF C11, KMDF C12, KMDF C13, KMDF C14
TEST(Conformance, EveryCaseAgrees)
{
    const auto all = cases();
    EXPECT_EQ(all.size(), 710u);
    for (const scenario::ConformanceCase& c : all) {
        const auto result = conform(c);
        ASSERT_TRUE(result.has_value()) << c.id << " " << format(result.error().front());
        for (const Difference& d : result->differences)
            ADD_FAILURE() << c.id << ": " << d.object << " " << d.field << ": expected " << d.expected << ", found " << d.actual;
        // All were seen while they ran, and not only looked up.
        for (const auto& [callback, fields] : c.callbacks)
            EXPECT_THAT(result->traced, testing::Contains(callback)) << c.id;
    }
}

// A comparison that could not fail would prove nothing: each expectation is turned into another one, and each is noticed.
TEST(Conformance, NoticesEveryExpectationThatIsWrong)
{
    auto all = cases();
    std::size_t fields = 0;
    for (std::size_t i = 0; i < all.size(); i += 29) {
        scenario::ConformanceCase& c = all[i];
        std::size_t wrong = 0;
        for (auto* list : {&c.objects, &c.callbacks})
            for (auto& [name, expected] : *list)
                for (auto& [field, value] : expected) {
                    value = value == "wrong" ? "other" : "wrong";
                    ++wrong;
                }
        const auto result = conform(c);
        ASSERT_TRUE(result.has_value()) << c.id;
        std::set<std::pair<std::string, std::string>> noticed; // A callback that ran in several ways differs in each.
        for (const Difference& d : result->differences)
            if (d.expected == "wrong")
                noticed.emplace(d.object, d.field);
        EXPECT_EQ(noticed.size(), wrong) << c.id;
        fields += wrong;
    }
    EXPECT_GT(fields, 500u);
}

// Shapes the shared cases do not have: several devices, names that are none in C, callbacks of more kinds, objects below files, interrupts side by side.
constexpr const char* kOtherShapes = R"json({"cases": [
  {"id": "two devices", "kmdf_version": "1.33",
   "objects": [
    {"type": "WDFDRIVER", "name": "the driver", "sync_scope": "Queue"},
    {"type": "WDFDEVICE", "name": "device-1", "parent": "the driver", "sync_scope": "Device", "execution_level": "Passive"},
    {"type": "WDFQUEUE", "name": "int", "parent": "device-1", "dispatch": "Sequential", "handlers": ["EvtIoDefault", "EvtIoDefault"]},
    {"type": "WDFDEVICE", "name": "device.2", "parent": "the driver", "sync_scope": "Queue"},
    {"type": "WDFQUEUE", "name": "Drive", "parent": "device.2", "dispatch": "Parallel", "number_of_presented_requests": 1, "handlers": ["EvtIoInternalDeviceControl", "EvtIoStop"]},
    {"type": "WDFQUEUE", "name": "queue_Evt", "parent": "device.2", "dispatch": "Manual", "execution_level": "Passive", "sync_scope": "Queue"},
    {"type": "WDFWORKITEM", "name": "item", "parent": "queue_Evt", "parent_object": "queue_Evt", "automatic_serialization": true}
   ],
   "expect": {
    "objects": {"the driver": {"status": "STATUS_SUCCESS", "lock": "mutex", "lock_owner": "the driver"}, "int": {"presentation_lock": {"kind": "mutex", "owner": "device-1"}},
                "Drive": {"lock": "spin", "lock_owner": "Drive"}},
    "callbacks": {
      "the driver.EvtDriverDeviceAdd": {"serialized_by": "the driver", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "device.2.EvtDeviceD0Exit": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "device.2.EvtDeviceQueryStop": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "device.2.EvtDeviceReleaseHardware": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "device-1.EvtDeviceSelfManagedIoSuspend": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "device-1.EvtDeviceSurpriseRemoval": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "int.EvtIoDefault": {"serialized_by": "device-1", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "int.EvtIoCanceledOnQueue": {"serialized_by": "device-1", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "int.EvtRequestCompletionRoutine": {"serialized_by": null, "lock": "none", "irql": "<=DISPATCH_LEVEL"},
      "Drive.EvtIoInternalDeviceControl": {"serialized_by": "Drive", "lock": "spin", "irql": "DISPATCH_LEVEL"},
      "Drive.EvtIoStop": {"serialized_by": "Drive", "lock": "spin", "irql": "DISPATCH_LEVEL"},
      "queue_Evt.EvtIoQueueState(ReadyNotify)": {"serialized_by": "queue_Evt", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "queue_Evt.EvtRequestCancel": {"serialized_by": "queue_Evt", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "item.EvtWorkItem": {"serialized_by": "queue_Evt", "lock": "mutex", "irql": "PASSIVE_LEVEL"}
    }}},
  {"id": "interrupts", "kmdf_version": "1.11",
   "objects": [
    {"type": "WDFDRIVER", "name": "driver"},
    {"type": "WDFDEVICE", "name": "device", "parent": "driver", "sync_scope": "Device"},
    {"type": "WDFINTERRUPT", "name": "a", "parent": "device", "parent_object": "device", "automatic_serialization": true, "kind": {"evt_dpc": true, "spin_lock": true}},
    {"type": "WDFINTERRUPT", "name": "b", "parent": "device", "automatic_serialization": false, "kind": {"passive_handling": true, "evt_workitem": true}},
    {"type": "WDFINTERRUPT", "name": "c", "parent": "device"}
   ],
   "expect": {"objects": {"a": {"status": "STATUS_SUCCESS"}}, "callbacks": {
      "a.EvtInterruptIsr": {"serialized_by": "a", "lock": "interrupt_spin", "irql": "DIRQL"},
      "a.EvtInterruptDpc": {"serialized_by": "device", "lock": "spin", "irql": "DISPATCH_LEVEL"},
      "a.EvtInterruptEnable": {"serialized_by": "a", "lock": "interrupt_spin", "irql": "DIRQL"},
      "a.EvtInterruptSynchronize": {"serialized_by": "a", "lock": "interrupt_spin", "irql": "DIRQL"},
      "b.EvtInterruptIsr": {"serialized_by": "b", "lock": "interrupt_wait", "irql": "PASSIVE_LEVEL"},
      "b.EvtInterruptDisable": {"serialized_by": "b", "lock": "interrupt_wait", "irql": "PASSIVE_LEVEL"},
      "b.EvtInterruptWorkItem": {"serialized_by": null, "lock": "none", "irql": "PASSIVE_LEVEL"},
      "c.EvtInterruptIsr": {"serialized_by": "c", "lock": "interrupt_spin", "irql": "DIRQL"}
   }}},
  {"id": "files", "kmdf_version": "1.9",
   "objects": [
    {"type": "WDFDEVICE", "name": "device", "sync_scope": "Device", "execution_level": "Passive"},
    {"type": "WDFFILEOBJECT", "name": "file", "parent": "device", "sync_scope": "Device", "execution_level": "Passive"},
    {"type": "WDFTIMER", "name": "timer", "parent": "file", "parent_object": "file", "execution_level": "Passive", "period": 0},
    {"type": "WDFSPINLOCK", "name": "spin", "parent_object": "device"},
    {"type": "WDFWAITLOCK", "name": "wait"},
    {"type": "WDFTIMER", "name": "late", "parent": "device", "parent_object": "device", "automatic_serialization": false, "period": 1}
   ],
   "expect": {"objects": {"timer": {"status": "STATUS_SUCCESS", "lock": "mutex", "lock_owner": "device"}, "spin": {"status": "STATUS_SUCCESS", "presentation_lock": null}},
     "callbacks": {"file.EvtFileCleanup": {"serialized_by": "device", "lock": "mutex", "irql": "PASSIVE_LEVEL"}, "timer.EvtTimerFunc": {"serialized_by": "device", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "late.EvtTimerFunc": {"serialized_by": null, "lock": "none", "irql": "DISPATCH_LEVEL"}}}},
  {"id": "one of two devices", "kmdf_version": "1.33",
   "objects": [
    {"type": "WDFDRIVER", "name": "driver", "sync_scope": "Device"},
    {"type": "WDFDEVICE", "name": "refused", "parent": "driver", "sync_scope": "Queue"},
    {"type": "WDFFILEOBJECT", "name": "refusedFile", "parent": "refused"},
    {"type": "WDFQUEUE", "name": "absent", "parent": "refused", "dispatch": "Parallel", "handlers": ["EvtIoRead"]},
    {"type": "WDFDEVICE", "name": "device", "parent": "driver", "execution_level": "Passive"},
    {"type": "WDFFILEOBJECT", "name": "file", "parent": "device"},
    {"type": "WDFQUEUE", "name": "queue", "parent": "device", "dispatch": "Parallel", "handlers": ["EvtIoRead"]},
    {"type": "WDFWORKITEM", "name": "ofFile", "parent": "file", "parent_object": "file"},
    {"type": "WDFINTERRUPT", "name": "elsewhere", "parent": "refused", "parent_object": "queue", "automatic_serialization": true}
   ],
   "expect": {
    "objects": {"refused": {"status": "STATUS_INVALID_DEVICE_REQUEST", "failed_by": "refusedFile"}, "absent": {"status": "NOT_ATTEMPTED"}, "device": {"status": "STATUS_SUCCESS"},
      "queue": {"status": "STATUS_SUCCESS", "lock": "mutex", "lock_owner": "device"}, "ofFile": {"status": "STATUS_SUCCESS", "lock_owner": "device"}, "elsewhere": {"status": "NOT_ATTEMPTED"}},
    "callbacks": {"refused.EvtDeviceD0Entry": {"lock": "not created"}, "queue.EvtIoRead": {"serialized_by": "device", "lock": "mutex", "irql": "PASSIVE_LEVEL"}, "ofFile.EvtWorkItem": {"serialized_by": "device", "lock": "mutex", "irql": "PASSIVE_LEVEL"},
      "file.EvtFileCleanup": {"serialized_by": "device", "lock": "mutex", "irql": "PASSIVE_LEVEL"}}}},
  {"id": "parents of another device", "kmdf_version": "1.33",
   "objects": [
    {"type": "WDFDEVICE", "name": "device"},
    {"type": "WDFDEVICE", "name": "other"},
    {"type": "WDFQUEUE", "name": "ofOther", "parent": "other", "dispatch": "Manual"},
    {"type": "WDFQUEUE", "name": "queue", "parent": "device", "parent_object": "ofOther", "dispatch": "Manual"},
    {"type": "WDFINTERRUPT", "name": "interrupt", "parent": "device", "parent_object": "ofOther", "automatic_serialization": true},
    {"type": "WDFINTERRUPT", "name": "forbidden", "parent": "device", "parent_object": "other", "automatic_serialization": false}
   ],
   "expect": {"objects": {"queue": {"status": "STATUS_INVALID_DEVICE_REQUEST"}, "interrupt": {"status": "STATUS_INVALID_PARAMETER"}, "forbidden": {"status": "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED"}}}},
  {"id": "before the number of presented requests", "kmdf_version": "1.7",
   "objects": [
    {"type": "WDFDEVICE", "name": "device"},
    {"type": "WDFQUEUE", "name": "queue", "parent": "device", "dispatch": "Sequential", "number_of_presented_requests": 2, "handlers": ["EvtIoRead"]}
   ],
   "expect": {"objects": {"queue": {"status": "STATUS_SUCCESS"}}, "callbacks": {"queue.EvtIoRead": {"lock": "none"}}}},
  {"id": "only a driver", "kmdf_version": "1.0", "objects": [{"type": "WDFDRIVER", "name": "d"}], "expect": {"objects": {"d": {"status": "STATUS_SUCCESS", "passive_flag": true}}, "callbacks": {}}},
  {"id": "nothing", "objects": [], "expect": {}}
]}
)json";

// Rule: KMDF C11, KMDF C12, KMDF Q9, KMDF Q10, KMDF I2
TEST(Conformance, OtherShapesOfCasesRunToo)
{
    const auto all = scenario::readCases(kOtherShapes, "cases.json");
    ASSERT_TRUE(all.has_value()) << format(all.error().front());
    ASSERT_EQ(all->size(), 8u);
    for (const scenario::ConformanceCase& c : *all) {
        const auto result = conform(c);
        ASSERT_TRUE(result.has_value()) << c.id << " " << format(result.error().front());
        for (const Difference& d : result->differences)
            ADD_FAILURE() << c.id << ": " << d.object << " " << d.field << ": expected " << d.expected << ", found " << d.actual;
        for (const auto& [callback, fields] : c.callbacks)
            EXPECT_EQ(std::count(result->traced.begin(), result->traced.end(), callback), fields.front().second == "not created" ? 0 : 1) << c.id << callback;
    }
}

// As an editor lays it out, a file of many cases is longer than any scenario.
TEST(Conformance, AFileOfCasesMayBeLong)
{
    std::string text = "{\"cases\": [\n";
    text.append(scenario::json::kMaximumBytes, ' ');
    text += "{\"id\": \"X\", \"objects\": [], \"expect\": {}}]}";
    const auto all = scenario::readCases(text, "cases.json");
    ASSERT_TRUE(all.has_value()) << format(all.error().front());
    EXPECT_EQ(all->size(), 1u);
}

struct Malformed {
    const char* text;
    std::uint32_t line, column;
    const char* code;
};

TEST(Conformance, SaysWhereAFileOfCasesIsWrong)
{
    constexpr Malformed kTable[] = {
        {"{", 1, 2, "json-syntax"},
        {"{}", 1, 1, "wrong-type"},
        {"{\"cases\": 3}", 1, 11, "wrong-type"},
        {"{\"cases\": [\n  3]}", 2, 3, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": []}]}", 2, 3, "missing-key"},
        {"{\"cases\": [\n  {\"id\": 4, \"objects\": [], \"expect\": {}}]}", 2, 10, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": {}, \"expect\": {}}]}", 2, 26, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": [7], \"expect\": {}}]}", 2, 27, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": [], \"expect\": {\"objects\": []}}]}", 2, 52, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": [], \"expect\": {\"objects\": {\"queue\": {}}}}]}", 2, 53, "unknown-object"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": [], \"kmdf_version\": 1.33, \"expect\": {}}]}", 2, 46, "wrong-type"},
        {"{\"cases\": [\n  {\"id\": \"X\", \"objects\": [], \"expect\": {}},\n  {\"id\": \"X\", \"objects\": [], \"expect\": {}}]}", 3, 10, "duplicate-name"},
    };
    for (const Malformed& m : kTable) {
        const auto cases = scenario::readCases(m.text, "f");
        ASSERT_FALSE(cases.has_value()) << m.text;
        const Diagnostic& d = cases.error().front();
        EXPECT_EQ(d.place.file, "f") << m.text;
        EXPECT_EQ(d.place.line, m.line) << m.text << format(d);
        EXPECT_EQ(d.place.column, m.column) << m.text << format(d);
        EXPECT_EQ(d.code, m.code) << m.text << format(d);
    }
}

// What is wrong with an object is told where the object stands in the file of cases.
TEST(Conformance, SaysWhereAnObjectIsWrong)
{
    constexpr Malformed kTable[] = {
        {R"({"type": "WDFDEVICES", "name": "d"})", 2, 10, "unknown-value"},
        {R"({"type": "WDFDEVICE", "name": "d", "sync_scope": "device"})", 2, 50, "unknown-value"},
        {R"({"type": "WDFDEVICE", "name": "d", "scope": "Device"})", 2, 36, "unknown-key"},
        {R"({"type": "WDFDEVICE"})", 2, 1, "missing-key"},
        {R"({"type": "WDFDEVICE", "name": "d"}, {"type": "WDFQUEUE", "name": "q", "handlers": ["EvtIoReed"]})", 2, 84, "unknown-callback"},
        {R"({"type": "WDFDEVICE", "name": "d"}, {"type": "WDFQUEUE", "name": "q", "parent": "e"})", 2, 81, "unknown-object"},
    };
    for (const Malformed& m : kTable) {
        const std::string text = std::string("{\"cases\": [{\"id\": \"X\", \"expect\": {}, \"objects\": [\n") + m.text + "]}]}";
        const auto cases = scenario::readCases(text, "f");
        ASSERT_TRUE(cases.has_value()) << m.text;
        const auto result = conform(cases->front());
        ASSERT_FALSE(result.has_value()) << m.text;
        const Diagnostic& d = result.error().front();
        EXPECT_EQ(d.place.file, "f") << m.text;
        EXPECT_EQ(d.place.line, m.line) << m.text << format(d);
        EXPECT_EQ(d.place.column, m.column) << m.text << format(d);
        EXPECT_EQ(d.code, m.code) << m.text << format(d);
    }
}

} // namespace
} // namespace syncscope::simulation
