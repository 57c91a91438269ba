#include "tests/document/open_scenario.h"

#include "app/document/explainer.h"

#include <QtTest/QSignalSpy>

namespace syncscope::test {

using document::Explainer;
using trace::EventKind;

class ExplainerTest : public testing::Test {
protected:
    ExplainerTest() : m_document(files::dataFolder()), m_explainer(m_document) {}

    void open(const char* scenario)
    {
        ASSERT_TRUE(m_document.open(QString::fromLatin1(scenario)));
        ASSERT_TRUE(settled(m_document));
        ASSERT_TRUE(m_document.run());
    }
    EventIndex first(EventKind kind)
    {
        return document::findEvent(*m_document.run()->trace, {}, document::Direction::Forward, [&](const trace::Event& e) { return e.kind == kind; });
    }
    void wait() { ASSERT_TRUE(QTest::qWaitFor([&] { return !m_explainer.trying(); }, kRunLimit)); }

    document::Document m_document;
    Explainer m_explainer;
};

TEST_F(ExplainerTest, AWaitIsExplainedDownToARunWithoutItsRoot)
{
    open("sync-scope-device");
    const EventIndex spin = first(EventKind::LockSpin);
    ASSERT_TRUE(spin);
    m_explainer.ask(spin);
    EXPECT_EQ(m_explainer.why(), nullptr);
    wait();
    const report::Why* why = m_explainer.why();
    ASSERT_TRUE(why);
    ASSERT_EQ(why->chain.size(), 3u);
    EXPECT_EQ(why->chain.front().event, spin);
    EXPECT_EQ(why->chain.front().sentence, "CPU 1 spins for Device.lock, held by CPU 0.");
    EXPECT_EQ(why->chain.front().rule, "NT R-SPN-3");
    EXPECT_EQ(why->counterfactual, "Run again without event 13 (T0 sends #1, a read of 512 bytes), this does not happen.");
    EXPECT_TRUE(m_explainer.text().contains(QStringLiteral("[KMDF L1]")));
    const EventIndex holder = why->chain[1].event;
    m_explainer.ask(holder);
    EXPECT_EQ(m_explainer.asked(), holder);
    wait();
    ASSERT_TRUE(m_explainer.why());
    EXPECT_EQ(m_explainer.why()->chain.front().event, holder);
}

// A shorter run comes while the machine still tries what was not asked for.
TEST_F(ExplainerTest, NobodyIsToldOfCausesInARunThatIsNotShown)
{
    open("lost-update");
    const document::RunPtr whole = m_document.run();
    const auto shorter = document::computeAgain(*whole, {.schedule = "0", .order = {}, .stopAfterSchedule = true});
    ASSERT_TRUE(shorter);
    m_explainer.ask(whole->tellingEvent());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_explainer.why() != nullptr; }, kRunLimit));
    ASSERT_TRUE(m_explainer.trying());
    ASSERT_GE(m_explainer.why()->chain.front().event.value, (*shorter)->trace->log.size());
    int told = 0;
    QObject::connect(&m_explainer, &Explainer::changed, &m_explainer, [&] {
        ++told;
        EXPECT_EQ(m_explainer.why(), nullptr);
    });
    m_document.show(*shorter);
    EXPECT_GE(told, 1);
}

TEST_F(ExplainerTest, AFindingIsExplained)
{
    open("lost-update");
    const auto& findings = m_document.run()->study.findings;
    const auto lost = std::find_if(findings.begin(), findings.end(), [](const analysis::Finding& f) { return f.kind == analysis::FindingKind::LostUpdate; });
    ASSERT_NE(lost, findings.end());
    m_explainer.askFinding(static_cast<std::size_t>(lost - findings.begin()));
    wait();
    ASSERT_TRUE(m_explainer.why());
    EXPECT_GE(m_explainer.why()->chain.size(), 3u);
    EXPECT_FALSE(m_explainer.why()->counterfactual.empty());
}

TEST_F(ExplainerTest, ARefusalNamesTheSettingThatWasTried)
{
    open("work-item-refused");
    const EventIndex refused = document::findEvent(*m_document.run()->trace, {}, document::Direction::Forward,
        [](const trace::Event& e) { return e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) != 0; });
    ASSERT_TRUE(refused);
    m_explainer.ask(refused);
    wait();
    ASSERT_TRUE(m_explainer.why());
    EXPECT_FALSE(m_explainer.why()->setting.empty());
}

TEST_F(ExplainerTest, AnEditIsNotKeptWaitingAndTakesTheAnswerAway)
{
    open("sync-scope-device");
    m_explainer.ask(first(EventKind::LockSpin));
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("None"));
    EXPECT_FALSE(m_explainer.trying());
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_explainer.why(), nullptr);
    EXPECT_FALSE(m_explainer.asked());
    m_explainer.ask(EventIndex(100'000)); // not there
    EXPECT_FALSE(m_explainer.trying());
}

} // namespace syncscope::test
