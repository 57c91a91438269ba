#include "tests/document/open_scenario.h"

#include "app/document/scheduler.h"

#include <set>

namespace syncscope::test {

using document::Goal;
using document::Scheduler;
using document::Verdict;

class SchedulerTest : public testing::Test {
protected:
    SchedulerTest() : m_document(files::dataFolder()), m_scheduler(m_document) {}

    void begin(const char* scenario)
    {
        ASSERT_TRUE(m_document.open(QString::fromLatin1(scenario)));
        ASSERT_TRUE(settled(m_document));
        ASSERT_TRUE(m_document.run());
        m_scheduler.begin();
        wait();
    }
    void wait() { ASSERT_TRUE(QTest::qWaitFor([&] { return !m_scheduler.waiting() && !m_document.running(); }, kRunLimit)); }
    void choose(std::initializer_list<std::size_t> processors)
    {
        for (const std::size_t p : processors) {
            m_scheduler.choose(p);
            wait();
            ASSERT_TRUE(m_scheduler.mistakes().empty()) << format(m_scheduler.mistakes().front());
        }
    }
    std::optional<std::size_t> goal(const char* title) const
    {
        for (std::size_t i = 0; i < m_scheduler.goals().size(); ++i)
            if (m_scheduler.goals()[i].title == QLatin1String(title))
                return i;
        return std::nullopt;
    }

    document::Document m_document;
    Scheduler m_scheduler;
};

// Contract, schedule text: the lost update of two-increments is `0 1x3 0x2`.
TEST_F(SchedulerTest, TheCounterIsBroughtToOneInSixChoices)
{
    begin("two-increments");
    ASSERT_TRUE(m_scheduler.active());
    EXPECT_EQ(m_scheduler.steps(), 0u);
    EXPECT_EQ(m_scheduler.goals().front().title, QStringLiteral("Finish with TotalRequestsProcessed at 1"));
    EXPECT_EQ(m_scheduler.goals().front().condition,
        QStringLiteral("Reached in every state in which TotalRequestsProcessed has been written 2 time(s), as often as in the usual run, and is 1."));
    choose({0, 1, 1, 1, 0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Open);
    choose({0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Won);
    EXPECT_EQ(m_scheduler.verdictText(), QStringLiteral("Reached in 6 step(s): TotalRequestsProcessed is 1."));
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0 1x3 0x2"));
    EXPECT_EQ(m_document.run()->trace->schedule, "0 1x3 0x2");
    EXPECT_TRUE(m_document.cursor().atEnd());
}

TEST_F(SchedulerTest, AnotherOrderLosesTheGoalAndStepsBack)
{
    begin("two-increments");
    choose({0, 0, 0, 1, 1, 1});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Lost);
    EXPECT_EQ(m_scheduler.verdictText(), QStringLiteral("Not reached: TotalRequestsProcessed is 2. Step back and choose otherwise."));
    for (int i = 0; i < 5; ++i) {
        m_scheduler.takeBack();
        wait();
    }
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0"));
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Open);
    m_scheduler.takeAgain();
    wait();
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0x2"));
    choose({1, 1, 1, 0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Won);
    EXPECT_FALSE(m_scheduler.canTakeAgain());
}

TEST_F(SchedulerTest, SaysWhatComesNext)
{
    begin("two-increments");
    ASSERT_GE(m_scheduler.offers().size(), 2u);
    EXPECT_EQ(m_scheduler.offers()[0].who, QStringLiteral("CPU 0"));
    EXPECT_EQ(m_scheduler.offers()[0].next, QStringLiteral("load TotalRequestsProcessed"));
    EXPECT_EQ(m_scheduler.offers()[0].where, QStringLiteral("EvtIoRead"));
    choose({0});
    EXPECT_EQ(m_scheduler.offers()[0].next, QStringLiteral("add"));
    choose({0});
    EXPECT_EQ(m_scheduler.offers()[0].next, QStringLiteral("store TotalRequestsProcessed"));
    EXPECT_EQ(m_scheduler.offers()[1].next, QStringLiteral("load TotalRequestsProcessed"));
}

// Whatever the machine does after a choice is what it would do in time order: nothing but the schedule is kept.
TEST_F(SchedulerTest, ThePastedScheduleGivesTheSameRun)
{
    begin("lost-update");
    choose({0, 1, 0, 0, 1, 1, 1});
    const QString text = m_scheduler.schedule();
    const std::string fingerprint = m_document.run()->trace->fingerprint();
    m_scheduler.restart();
    wait();
    EXPECT_EQ(m_scheduler.steps(), 0u);
    m_scheduler.setSchedule(text);
    wait();
    EXPECT_EQ(m_document.run()->trace->fingerprint(), fingerprint);
    EXPECT_EQ(m_scheduler.schedule(), text);
}

TEST_F(SchedulerTest, MistakesOfASchedulesTextHaveTheirPlace)
{
    begin("two-increments");
    choose({0});
    m_scheduler.setSchedule(QStringLiteral("0 1 x 0"));
    wait();
    ASSERT_FALSE(m_scheduler.mistakes().empty());
    EXPECT_EQ(m_scheduler.mistakes().front().place.column, 5u);
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0")); // what there was stays
    m_scheduler.setSchedule(QStringLiteral("0 1 7"));
    wait();
    ASSERT_FALSE(m_scheduler.mistakes().empty());
    EXPECT_EQ(m_scheduler.mistakes().front().place.column, 5u);
    // The third of what was typed, whatever is put before it to try it without time.
    EXPECT_TRUE(m_scheduler.mistakes().front().message.english().starts_with("token 3 (7) does not fit")) << m_scheduler.mistakes().front().message.english();
    choose({1});
    EXPECT_TRUE(m_scheduler.mistakes().empty());
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0 1"));
}

TEST_F(SchedulerTest, ABlockedProcessorSaysWhyAndCannotBeChosen)
{
    begin("sync-scope-device");
    // CPU 0 until it holds the lock of the device; then CPU 1, which cannot get it.
    for (int i = 0; i < 60 && m_scheduler.offers()[1].blocked.isEmpty(); ++i) {
        const bool holds = std::any_of(m_document.run()->intervals.holds.begin(), m_document.run()->intervals.holds.end(), [](const analysis::LockHold& h) { return !h.release; });
        choose({holds ? std::size_t(1) : std::size_t(0)});
    }
    const QString why = m_scheduler.offers()[1].blocked;
    EXPECT_TRUE(why.startsWith(QStringLiteral("spins for Device.lock, held by CPU 0, since "))) << why.toStdString();
    const QString before = m_scheduler.schedule();
    m_scheduler.choose(1);
    wait();
    EXPECT_EQ(m_scheduler.schedule(), before);
    EXPECT_TRUE(m_scheduler.offers()[0].blocked.isEmpty());
}

TEST_F(SchedulerTest, RunningOnReachesTheEndAndStepsBackFromThere)
{
    begin("lost-update");
    choose({0, 1});
    m_scheduler.runOn();
    wait();
    EXPECT_TRUE(m_scheduler.ended());
    EXPECT_EQ(m_document.run()->trace->outcome, Outcome::Completed);
    for (const document::Offer& o : m_scheduler.offers())
        EXPECT_FALSE(o.blocked.isEmpty());
    m_scheduler.takeBack();
    wait();
    EXPECT_FALSE(m_scheduler.ended());
}

TEST_F(SchedulerTest, LeavingKeepsTheRunAsTheOrderOfTheScenario)
{
    begin("two-increments");
    m_scheduler.leave(false);
    const std::int64_t usual = m_document.run()->counters.front().actual;
    m_scheduler.begin();
    wait();
    choose({0, 0, 0, 1, 1, 1});
    m_scheduler.leave(true);
    wait();
    ASSERT_TRUE(settled(m_document));
    EXPECT_FALSE(m_scheduler.active());
    EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), QStringLiteral("0x3 1x3"));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_FALSE(m_document.run()->partial);
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, usual);
}

TEST_F(SchedulerTest, LeavingWithoutKeepingBringsTheRunBack)
{
    begin("lost-update");
    choose({1, 1});
    m_scheduler.leave(false);
    EXPECT_FALSE(m_scheduler.active());
    EXPECT_FALSE(m_document.run()->partial);
    EXPECT_FALSE(m_document.undoStack().canUndo());
    EXPECT_EQ(m_document.run()->trace->outcome, Outcome::Completed);
}

TEST_F(SchedulerTest, AnEditGoesOnWithTheSameChoices)
{
    begin("two-increments");
    choose({0, 1});
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("4"));
    wait();
    EXPECT_TRUE(m_scheduler.active());
    EXPECT_TRUE(m_document.run()->partial);
    EXPECT_EQ(m_scheduler.schedule(), QStringLiteral("0 1"));
    EXPECT_EQ(m_scheduler.offers().size(), 4u);
    ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
    EXPECT_FALSE(m_scheduler.active()); // another scenario is another matter
    ASSERT_TRUE(settled(m_document));
}

// NT R-SPN-4: a spin lock that is free goes to any of those who wait, whoever asked first.
TEST_F(SchedulerTest, WhichWaiterGetsALockIsChosen)
{
    begin("three-increments");
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    wait();
    const auto canChoose = [&](std::size_t p) { return m_scheduler.offers()[p].blocked.isEmpty(); };
    const auto holder = [&] {
        for (const analysis::LockHold& h : m_document.run()->intervals.holds)
            if (!h.release)
                return true;
        return false;
    };
    // CPU 2 takes the lock and gives it back; then each of the others may have it, also the one with the higher number.
    choose({2});
    EXPECT_FALSE(canChoose(0));
    EXPECT_FALSE(canChoose(1));
    EXPECT_TRUE(m_scheduler.offers()[1].blocked.contains(QStringLiteral("StatisticsLock"))) << m_scheduler.offers()[1].blocked.toStdString();
    for (int i = 0; i < 10 && !canChoose(1); ++i)
        choose({2});
    EXPECT_TRUE(canChoose(0));
    ASSERT_TRUE(canChoose(1));
    EXPECT_TRUE(m_scheduler.offers()[1].next.startsWith(QStringLiteral("take "))) << m_scheduler.offers()[1].next.toStdString();
    choose({1});
    EXPECT_TRUE(holder());
    EXPECT_FALSE(canChoose(0));
}

// Everything an order is made of may be chosen, and nothing else: at each step the offers are the options of the machine without time.
TEST(Offers, AreTheOptionsOfTheMachineWithoutTime)
{
    std::size_t placed = 0;
    for (const char* id : {"dead-man-timer", "dpc-for-isr", "cancel-or-timer", "two-increments", "on-top-of-itself"}) {
        const document::RunPtr whole = runOf(id);
        ASSERT_TRUE(whole);
        std::string schedule;
        std::size_t others = 0, greyed = 0;
        for (int step = 0; step < 14; ++step) {
            const auto turn = document::turnOf(*whole, schedule, false);
            ASSERT_TRUE(turn) << id << ": " << schedule << ": " << format(turn.error().front());
            auto without = simulation::run(whole->session->model(), {.schedule = schedule.empty() ? "untimed" : "untimed " + schedule, .order = {}, .stopAfterSchedule = true, .cancelled = {}});
            ASSERT_TRUE(without) << id << ": " << schedule;
            std::vector<simulation::World::Option> options;
            without->end.options(options, without->end.kernel().isPlacing()); // Also where nothing tells a processor from another one.
            placed += without->end.kernel().isPlacing() ? 1 : 0;
            std::set<std::string> expected, offered;
            for (const auto& o : options) {
                const trace::Choice c = without->end.choiceOf(o);
                expected.insert(std::to_string(c.processor) + ":" + c.name);
            }
            const document::Offer* next = nullptr;
            for (const document::Offer& o : turn->offers) {
                greyed += o.blocked.isEmpty() ? 0 : 1;
                if (!o.blocked.isEmpty())
                    continue;
                EXPECT_FALSE(o.next.isEmpty()) << id << ": " << o.who.toStdString();
                offered.insert(std::to_string(o.choice.processor) + ":" + o.choice.name);
                others += o.choice.name.empty() ? 0 : 1;
                next = &o; // what comes from outside, where there is something
            }
            EXPECT_EQ(offered, expected) << id << ": " << schedule;
            if (!next)
                break;
            schedule += (schedule.empty() ? "" : " ") + std::to_string(next->choice.processor) + (next->choice.name.empty() ? "" : ":" + next->choice.name);
        }
        EXPECT_EQ(others > 0, std::string(id) != "two-increments") << id;
        EXPECT_TRUE(greyed > 0) << id;
    }
    EXPECT_GT(placed, 0u) << "a worker is given a processor";
}

TEST_F(SchedulerTest, AGoalOfOnesOwnIsJudgedExactly)
{
    begin("two-increments");
    m_scheduler.setOwnGoal(QStringLiteral("TotalRequestsProcessed = 1"));
    EXPECT_EQ(m_scheduler.goal(), 0u) << "that is no condition";
    m_scheduler.setOwnGoal(QStringLiteral("TotalRequestsProcessed == 1 at end"));
    EXPECT_EQ(m_scheduler.goals()[m_scheduler.goal()].condition, QStringLiteral("Reached when nothing is left to choose and TotalRequestsProcessed == 1."));
    choose({0, 0, 0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Open) << "1 on the way is not 1 at the end";
    choose({1, 1, 1});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Lost);
    m_scheduler.restart();
    wait();
    choose({0, 1, 1, 1, 0, 0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Won);
    EXPECT_EQ(m_scheduler.verdictText(), QStringLiteral("Reached in 6 step(s): TotalRequestsProcessed == 1 at end."));
    // Of every state, it is one on the way; the new one takes the place of the old.
    const std::size_t goals = m_scheduler.goals().size();
    m_scheduler.setOwnGoal(QStringLiteral("Device.TotalRequestsProcessed > 0"));
    EXPECT_EQ(m_scheduler.goals().size(), goals);
    m_scheduler.restart();
    wait();
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Open);
    choose({0, 0, 0});
    EXPECT_EQ(m_scheduler.verdict(), Verdict::Won);
    // An edit keeps it.
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("4"));
    wait();
    EXPECT_EQ(m_scheduler.goals()[m_scheduler.goal()].kind, Goal::Kind::Own);
}

// Every order of two increments: a state wins exactly when both stores have been made and the counter is 1, whatever the way to it.
TEST(Goals, AreJudgedByTheStateInEveryReachableOne)
{
    const document::RunPtr whole = runOf("two-increments");
    ASSERT_TRUE(whole);
    const Goal goal = document::goalsOf(*whole).front();
    ASSERT_EQ(goal.value, 1);
    std::vector<std::string> open{""};
    std::size_t won = 0, lost = 0, states = 0;
    while (!open.empty()) {
        const std::string schedule = open.back();
        open.pop_back();
        const auto turn = document::turnOf(*whole, schedule, false);
        ASSERT_TRUE(turn) << schedule;
        ++states;
        std::uint32_t stores = 0;
        std::int64_t value = 0;
        for (const analysis::Access& a : turn->run->intervals.accesses)
            if (a.kind == trace::EventKind::Store && a.variable == whole->counters.front().variable) {
                ++stores;
                value = a.value;
            }
        const Verdict expected = stores < 2 ? Verdict::Open : value == 1 ? Verdict::Won : Verdict::Lost;
        const Verdict verdict = document::judge(goal, *turn->run, turn->ended);
        EXPECT_EQ(verdict, expected) << schedule;
        if (verdict != Verdict::Open) {
            won += verdict == Verdict::Won ? 1 : 0;
            lost += verdict == Verdict::Lost ? 1 : 0;
            continue;
        }
        for (const document::Offer& o : turn->offers)
            if (o.blocked.isEmpty() && o.choice.name.empty())
                open.push_back(schedule + (schedule.empty() ? "" : " ") + std::to_string(o.choice.processor));
    }
    // 20 orders; 2 of them keep both updates.
    EXPECT_EQ(won, 18u);
    EXPECT_EQ(lost, 2u);
    EXPECT_GT(states, 20u);
}

// Its value is the same in every order: there is nothing to break.
TEST(Goals, WhatOneThreadAloneWritesIsNoGoal)
{
    const auto hasValue = [](const std::vector<Goal>& goals) { return std::any_of(goals.begin(), goals.end(), [](const Goal& g) { return g.kind == Goal::Kind::Value; }); };
    const document::RunPtr alone = runOf("one-request-at-a-time"), two = runOf("one-processor");
    ASSERT_TRUE(alone && two);
    EXPECT_FALSE(hasValue(document::goalsOf(*alone)));
    EXPECT_TRUE(hasValue(document::goalsOf(*two))); // two threads of one processor
}

TEST(Goals, ADeadlockWinsWhereNothingCanGoOn)
{
    const files::Library library(files::dataFolder());
    std::size_t deadlocks = 0;
    for (const files::Shipped& s : library.scenarios()) {
        const document::RunPtr run = runOf(s.scenario.id);
        if (!run || run->trace->outcome != Outcome::Deadlock || run->trace->log.size() > 2000)
            continue;
        const auto goals = document::goalsOf(*run);
        const auto goal = std::find_if(goals.begin(), goals.end(), [](const Goal& g) { return g.kind == Goal::Kind::Deadlock; });
        ASSERT_NE(goal, goals.end()) << s.scenario.id;
        const auto turn = document::turnOf(*run, run->trace->schedule, false);
        ASSERT_TRUE(turn) << s.scenario.id << ": " << format(turn.error().front());
        EXPECT_TRUE(turn->ended) << s.scenario.id;
        EXPECT_EQ(document::judge(*goal, *turn->run, turn->ended), Verdict::Won) << s.scenario.id;
        if (++deadlocks == 3)
            break;
    }
    EXPECT_GT(deadlocks, 0u);
}

} // namespace syncscope::test
