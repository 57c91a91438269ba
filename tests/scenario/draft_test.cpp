// A scenario.json that is worked on: what names the changed place follows.
#include "engine/scenario/draft.h"
#include "engine/scenario/source_names.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace syncscope::scenario {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kScenario = R"({
  "format": 1,
  "objects": [
    { "type": "WDFDEVICE", "name": "Device" },
    { "type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"] },
    { "type": "WDFTIMER", "name": "Timer", "parent": "Queue" },
    { "type": "WDFSPINLOCK", "name": "Lock", "parent": "Device" }
  ],
  "hardware": { "devices": [{ "name": "Hardware", "device": "Device" }] },
  "workload": {
    "threads": [
      { "name": "T0", "sends": [{ "request": "read", "device": "Device" }, { "request": "write", "device": "Device" }] },
      { "name": "T1", "processor": 1, "cancels": [{ "thread": "T0" }] }
    ],
    "power": [{ "action": "power_down", "device": "Device", "at_ns": 100000 }]
  },
  "watch": ["Device.Count"],
  "variants": [
    { "name": "plain" },
    { "name": "scope", "set": ["Device.sync_scope=Device", "T0.sends.1.repeat=3", "Timer.period=2"] }
  ]
})";

constexpr const char* kDriver = "typedef struct _C { LONG Count; } C;\nVOID SampleEvtIoRead(VOID)\n{\n}\n";

Texts textsOf(const std::string& scenario)
{
    Texts texts;
    texts.scenario = scenario;
    texts.driver = kDriver;
    return texts;
}

class DraftTest : public testing::Test {
protected:
    DraftTest() : m_draft(*Draft::of(textsOf(kScenario), {{}, {"Queue.dispatch=Parallel", "threads.T0.sends.0.length=7", "T0.sends.1.length=9"}})) {}

    Scenario read(const std::string& variant = {}) const
    {
        Edits edits = m_draft.edits();
        edits.variant = variant;
        const auto r = scenario::read(textsOf(m_draft.text()), edits);
        if (!r)
            for (const Diagnostic& d : r.error())
                ADD_FAILURE() << format(d) << "\n" << m_draft.text();
        return r ? r->scenario : Scenario();
    }

    Draft m_draft;
};

TEST_F(DraftTest, AssignsASettingInPlaceOfAnother)
{
    m_draft.assign("Queue.dispatch", "Manual");
    EXPECT_THAT(m_draft.edits().set, ElementsAre("threads.T0.sends.0.length=7", "T0.sends.1.length=9", "Queue.dispatch=Manual"));
    EXPECT_EQ(read().objects[2].dispatch, DispatchType::Manual);
    // Of a variant, too, without a change of what it says.
    m_draft.assign("Timer.period", "5");
    EXPECT_EQ(read("scope").objects[3].period, 5u);
    EXPECT_THAT(m_draft.text(), HasSubstr("Timer.period=2"));
}

TEST_F(DraftTest, ANewNameIsFollowedByAllThatNamesIt)
{
    m_draft.rename("Device", "Disk");
    m_draft.rename("T0", "Reader");
    m_draft.rename("Queue", "Incoming");
    const Scenario s = read("scope");
    EXPECT_EQ(s.objects[1].name, "Disk");
    EXPECT_EQ(s.objects[1].syncScope, SyncScope::Device); // the variant's setting
    EXPECT_EQ(s.objects[2].dispatch, DispatchType::Parallel);
    EXPECT_EQ(s.objects[3].parent, "Incoming");
    EXPECT_EQ(s.objects[4].parent, "Disk");
    EXPECT_EQ(s.hardware[0].device, "Disk");
    EXPECT_EQ(s.power[0].device, "Disk");
    EXPECT_EQ(s.threads[0].sends[1].device, "Disk");
    EXPECT_EQ(s.threads[0].sends[1].repeat, 3u);
    EXPECT_EQ(s.threads[0].sends[0].length, 7u);
    EXPECT_EQ(s.threads[1].cancels[0].thread, "Reader");
    EXPECT_THAT(s.watch, ElementsAre("Disk.Count"));
}

TEST_F(DraftTest, ARemovedObjectTakesWhatIsCreatedForIt)
{
    m_draft.remove("Queue");
    const Scenario s = read("scope");
    ASSERT_EQ(s.objects.size(), 3u); // the driver, the device, its lock
    EXPECT_EQ(s.objects[2].name, "Lock");
    EXPECT_TRUE(std::none_of(m_draft.edits().set.begin(), m_draft.edits().set.end(), [](const std::string& e) { return e.starts_with("Queue."); }));
    EXPECT_THAT(m_draft.text(), Not(HasSubstr("Timer.period")));
}

TEST_F(DraftTest, ARemovedDeviceTakesWhatIsSentToIt)
{
    m_draft.remove("T1"); // There is nothing left that it could cancel.
    m_draft.remove("Device");
    EXPECT_THAT(m_draft.text(), Not(HasSubstr("\"Device\"")));
    EXPECT_THAT(m_draft.text(), Not(HasSubstr("Device.")));
    const Scenario s = read();
    EXPECT_EQ(s.objects.size(), 1u);
    EXPECT_TRUE(s.threads[0].sends.empty());
    EXPECT_TRUE(s.power.empty());
}

TEST_F(DraftTest, ARemovedThreadIsNotCancelled)
{
    m_draft.remove("T0");
    const Scenario s = read("scope");
    ASSERT_EQ(s.threads.size(), 1u);
    EXPECT_TRUE(s.threads[0].cancels.empty());
}

TEST_F(DraftTest, SettingsOfListItemsMoveWithThem)
{
    m_draft.erase({"workload", "threads", std::size_t{0}, "sends"}, 0);
    Scenario s = read("scope");
    ASSERT_EQ(s.threads[0].sends.size(), 1u);
    EXPECT_EQ(s.threads[0].sends[0].request, RequestType::Write);
    EXPECT_EQ(s.threads[0].sends[0].repeat, 3u);
    EXPECT_EQ(s.threads[0].sends[0].length, 9u);
    json::Value send = json::object();
    send.set("request", json::string("read"));
    m_draft.insert({"workload", "threads", std::size_t{0}, "sends"}, 0, send);
    s = read("scope");
    EXPECT_EQ(s.threads[0].sends[0].repeat, 1u);
    EXPECT_EQ(s.threads[0].sends[1].repeat, 3u);
    m_draft.move({"workload", "threads", std::size_t{0}, "sends"}, 1, 0);
    s = read("scope");
    EXPECT_EQ(s.threads[0].sends[0].request, RequestType::Write);
    EXPECT_EQ(s.threads[0].sends[0].length, 9u);
}

TEST_F(DraftTest, ASecondQueueLeavesTheFirstTheDefault)
{
    m_draft.addObject(ObjectType::Queue, m_draft.freeName("Queue"), "Device");
    const Scenario s = read();
    ASSERT_EQ(s.objects.size(), 6u);
    EXPECT_EQ(s.objects[5].name, "Queue2");
    EXPECT_FALSE(s.objects[5].defaultQueue);
    EXPECT_TRUE(s.objects[2].defaultQueue);
}

TEST_F(DraftTest, AnObjectIsCreatedAfterItsNewParent)
{
    m_draft.addObject(ObjectType::Device, "Other", "Driver");
    m_draft.reparent("Timer", "Other");
    const Scenario s = read();
    EXPECT_EQ(s.objects.back().name, "Timer");
    EXPECT_EQ(s.objects.back().parent, "Other");
    // Not for what is created for it.
    const std::string before = m_draft.text();
    m_draft.reparent("Device", "Queue");
    EXPECT_EQ(m_draft.text(), before);
}

TEST_F(DraftTest, ACopyHasTheSameSettings)
{
    m_draft.duplicate("T0", "T2");
    const Scenario s = read();
    ASSERT_EQ(s.threads.size(), 3u);
    EXPECT_EQ(s.threads[1].name, "T2");
    EXPECT_EQ(s.threads[1].sends[0].length, 7u);
}

TEST_F(DraftTest, SettingsBecomeTheVariantsAndItComesFirst)
{
    const Texts texts = textsOf(kScenario);
    const Edits edits{"scope", {"Queue.dispatch=Manual", "T0.sends.1.repeat=5", "machine.processors=4"}};
    const auto wanted = scenario::read(texts, edits);
    ASSERT_TRUE(wanted);
    const auto got = scenario::read(textsOf(withSettings(texts, edits)));
    ASSERT_TRUE(got) << format(got.error().front());
    EXPECT_EQ(got->scenario.variant, "scope");
    EXPECT_EQ(got->scenario.threads, wanted->scenario.threads);
    EXPECT_EQ(got->scenario.machine, wanted->scenario.machine);
    EXPECT_EQ(got->scenario.objects[2].dispatch, DispatchType::Manual);
    // The others stay what they were.
    EXPECT_EQ(scenario::read(textsOf(withSettings(texts, edits)), {"plain", {}})->scenario.machine.processors, 2u);
}

TEST_F(DraftTest, WithoutVariantsSettingsBecomeKeys)
{
    Texts texts = textsOf(R"({ "format": 1, "machine": { "processors": 4, "kmdf_version": "1.11" }, "driver": { "definitions": { "GUARD": "NONE" } },
  "objects": [{ "type": "WDFDEVICE", "name": "Device", "sync_scope": "Queue" }, { "type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"] }],
  "workload": { "threads": [{ "name": "T0", "sends": [{ "request": "read" }] }] } })");
    const Edits edits{{}, {"machine.processors=2", "Device.sync_scope=Device", "Queue.request_types=read,write", "T0.bound=false", "T0.sends.0.control_code=7", "driver.GUARD=SPIN",
                              "machine.watchdog.enabled=false", "Queue.power_managed=false", "interleaving=0 0", "machine.kmdf_version=1.9"}};
    const auto wanted = scenario::read(texts, edits);
    ASSERT_TRUE(wanted) << format(wanted.error().front());
    texts.scenario = withSettings(texts, edits);
    const auto got = scenario::read(texts);
    ASSERT_TRUE(got) << format(got.error().front()) << texts.scenario;
    const auto same = [](Scenario s) {
        for (Object& o : s.objects)
            o.line = 0;
        return write(s);
    };
    EXPECT_EQ(same(got->scenario), same(wanted->scenario));
    EXPECT_THAT(texts.scenario, Not(HasSubstr("processors"))); // two are what there is anyway
}

TEST_F(DraftTest, AMistakenSettingIsKeptToo)
{
    const Texts texts = textsOf(R"({ "format": 1, "objects": [{ "type": "WDFDEVICE", "name": "Device" }] })");
    EXPECT_THAT(withSettings(texts, {{}, {"machine.processors=0", "Device.sync_scope=Everywhere"}}), testing::AllOf(HasSubstr("\"processors\": 0"), HasSubstr("Everywhere")));
}

// What is named elsewhere follows: references, orders, and settings of variants and of the line.
TEST(Draft, ANewNameIsInOrdersToo)
{
    Texts texts;
    texts.scenarioFile = "scenario.json";
    texts.scenario = R"({"format": 1, "id": "x", "interleaving": "0 1:Disk 0x2 1:Disk2", "objects": [], "workload": {"threads": [{"name": "T0"}]},
        "hardware": {"devices": [{"name": "Disk"}]},
        "variants": [{"name": "a", "interleaving": "1:Disk", "set": ["Disk.latency_ns=5", "interleaving=0:T0 1:Disk"]}]})";
    auto draft = Draft::of(texts, {.variant = "a", .set = {"interleaving=1:Disk 0", "Disk2.x=1"}});
    ASSERT_TRUE(draft);
    draft->rename("Disk", "Platter");
    draft->rename("T0", "Reader");
    EXPECT_THAT(draft->text(), HasSubstr("0 1:Platter 0x2 1:Disk2"));
    EXPECT_THAT(draft->text(), HasSubstr("\"interleaving\": \"1:Platter\""));
    EXPECT_THAT(draft->text(), HasSubstr("Platter.latency_ns=5"));
    EXPECT_THAT(draft->text(), HasSubstr("interleaving=0:Reader 1:Platter"));
    EXPECT_EQ(draft->edits().set[0], "interleaving=1:Platter 0");
    EXPECT_EQ(draft->edits().set[1], "Disk2.x=1");
    ASSERT_EQ(draft->renamed().size(), 2u);
    EXPECT_EQ(draft->renamed()[0], (std::pair<std::string, std::string>("Disk", "Platter")));
    draft->renameVariant("a", "b");
    EXPECT_THAT(draft->text(), HasSubstr("\"name\": \"b\""));
    EXPECT_EQ(draft->edits().variant, "b") << "the one that is open stays open";
}

TEST(Draft, ADefinitionKeepsItsPlaceValueAndSettings)
{
    Texts texts;
    texts.scenarioFile = "scenario.json";
    texts.scenario = R"({"format": 1, "id": "x", "driver": {"definitions": {"GUARD": "NONE", "N": "1"}, "definition_values": {"GUARD": ["NONE", "SPIN"]}}, "objects": [],
        "variants": [{"name": "a", "set": ["driver.GUARD=SPIN", "driver.GUARDS=2"]}]})";
    auto draft = Draft::of(texts, {.variant = {}, .set = {"driver.GUARD=SPIN"}});
    ASSERT_TRUE(draft);
    draft->renameDefinition("GUARD", "LOCK");
    EXPECT_THAT(draft->text(), HasSubstr(R"("definitions": { "LOCK": "NONE", "N": "1" })"));
    EXPECT_THAT(draft->text(), HasSubstr(R"("definition_values": { "LOCK": ["NONE", "SPIN"] })"));
    EXPECT_THAT(draft->text(), HasSubstr("driver.LOCK=SPIN"));
    EXPECT_THAT(draft->text(), HasSubstr("driver.GUARDS=2"));
    EXPECT_EQ(draft->edits().set[0], "driver.LOCK=SPIN");
    EXPECT_EQ(withName("Device.lock == free && Other.Device == 1 && Devices == 2", "Device", "Card"), "Card.lock == free && Other.Device == 1 && Devices == 2");
    EXPECT_EQ(mentions("no-lock, no-lock-at-all, Device.lock and its lock", "no-lock"), 1u);
    EXPECT_EQ(mentions("no-lock, no-lock-at-all, Device.lock and its lock", "lock"), 1u);
    EXPECT_EQ(asksFor("#if GUARD == 1 // GUARD\n#elif defined(GUARD_SPIN) || defined(GUARD_SPINNING)\n  \"GUARD\" /* GUARD_SPIN */ GUARDS", "GUARD", {"NONE", "SPIN"}), 2u);
}

} // namespace
} // namespace syncscope::scenario
