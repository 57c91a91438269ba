#include "tests/document/open_scenario.h"

#include <QtTest/QSignalSpy>

namespace syncscope::test {

using document::Cursor;
using document::Grain;

class CursorGrains : public testing::TestWithParam<Grain> {};

// n steps forward and k back is the machine after n - k steps, byte for byte.
TEST_P(CursorGrains, ForwardAndBackIsTheSameState)
{
    const document::RunPtr run = runOf("sync-scope-device");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    cursor.setGrain(GetParam());
    std::vector<std::uint64_t> positions{cursor.position()};
    while (!cursor.atEnd()) {
        cursor.stepForward();
        ASSERT_GT(cursor.position(), positions.back());
        positions.push_back(cursor.position());
    }
    ASSERT_GT(positions.size(), 3u);
    const document::RunPtr fresh = runOf("sync-scope-device"); // only sought in, never stepped through
    for (std::size_t k = 1; k < positions.size(); ++k) {
        cursor.stepBack();
        ASSERT_EQ(cursor.position(), positions[positions.size() - 1 - k]);
        Cursor other;
        other.setRun(fresh, {});
        other.setGrain(GetParam());
        other.seek(cursor.position());
        EXPECT_EQ(other.event(), cursor.event());
        EXPECT_EQ(other.time(), cursor.time());
        EXPECT_TRUE(run->session->at(cursor.position()).block() == fresh->session->at(cursor.position()).block()) << "position " << cursor.position();
    }
    EXPECT_TRUE(cursor.atStart());
}

INSTANTIATE_TEST_SUITE_P(Grains, CursorGrains, testing::Values(Grain::Access, Grain::Statement, Grain::Framework, Grain::Request),
    [](const auto& each) { return "Grain" + std::to_string(static_cast<int>(each.param)); });

TEST(Cursor, SelectingAnEventShowsTheStateInWhichItHasHappened)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    for (const analysis::Access& a : run->intervals.accesses) {
        cursor.select(a.event);
        EXPECT_EQ(cursor.event(), a.event);
        EXPECT_GT(cursor.view().events, a.event.value);
        if (a.kind != trace::EventKind::Store || a.variable == analysis::kNoVariable)
            continue;
        const std::string& name = run->trace->names.variables[a.variable].name;
        for (const simulation::VariableView& v : cursor.view().variables)
            if (v.name == name) {
                EXPECT_EQ(v.value, a.value) << name;
            }
    }
}

TEST(Cursor, MarkersSayWhatWasReadAndWritten)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    const analysis::Overwrite& lost = run->intervals.overwrites.front();
    cursor.select(lost.load); // by CPU 1; CPU 0 has read before
    ASSERT_EQ(cursor.markers().size(), 2u);
    EXPECT_TRUE(cursor.markers()[1].note.startsWith(QStringLiteral("read → 0"))) << cursor.markers()[1].note.toStdString();
    cursor.select(lost.lost); // CPU 0 writes
    EXPECT_TRUE(cursor.markers()[0].note.startsWith(QStringLiteral("wrote TotalRequestsProcessed = 1"))) << cursor.markers()[0].note.toStdString();
    EXPECT_EQ(cursor.markers()[0].brief, QStringLiteral("wrote 1"));
    EXPECT_TRUE(cursor.markers()[1].note.startsWith(QStringLiteral("read → 0")));
}

TEST(Cursor, SpinningProcessorIsMarked)
{
    const document::RunPtr run = runOf("sync-scope-device");
    ASSERT_TRUE(run);
    ASSERT_FALSE(run->intervals.waits.empty());
    Cursor cursor;
    cursor.setRun(run, run->intervals.waits.front().begin);
    int spinning = 0;
    for (const document::Marker& m : cursor.markers())
        spinning += m.spinning ? 1 : 0;
    EXPECT_EQ(spinning, 1);
}

TEST(Cursor, PlaysToTheEndAndStops)
{
    Cursor cursor;
    cursor.setRun(runOf("lost-update"), {});
    cursor.setSpeed(64);
    QSignalSpy moves(&cursor, &Cursor::moved);
    cursor.play();
    EXPECT_TRUE(cursor.playing());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !cursor.playing(); }, 20'000));
    EXPECT_TRUE(cursor.atEnd());
    EXPECT_GT(moves.count(), 3);
    cursor.play(); // from the end: again from the start
    EXPECT_TRUE(cursor.atStart());
    cursor.stepForward();
    EXPECT_FALSE(cursor.playing());
}

TEST(Cursor, FindingsFollowEachOther)
{
    Cursor cursor;
    const document::RunPtr run = runOf("lost-update");
    cursor.setRun(run, {});
    cursor.toStart();
    EXPECT_FALSE(cursor.previousFinding());
    int forward = 0, back = 0;
    while (cursor.nextFinding())
        ++forward;
    const EventIndex last = cursor.event();
    while (cursor.previousFinding())
        ++back;
    EXPECT_GE(forward, 3);
    EXPECT_EQ(back, forward - 1);
    EXPECT_LT(cursor.event(), last);
}

TEST(Cursor, SeeksATime)
{
    Cursor cursor;
    const document::RunPtr run = runOf("lost-update");
    cursor.setRun(run, {});
    const Instant middle{run->trace->end.ns / 2};
    cursor.seekTime(middle);
    EXPECT_LE(cursor.time(), middle);
    cursor.stepForward();
    EXPECT_GT(cursor.time(), middle);
}

} // namespace syncscope::test
