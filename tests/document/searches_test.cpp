// Time travel: what is looked for in a run, breakpoints, and places one comes back to.
#include "tests/document/open_scenario.h"

#include <QtTest/QSignalSpy>

#include <algorithm>

namespace syncscope::test {

using document::Breakpoint;
using document::Breakpoints;
using document::Cursor;
using document::Direction;
using trace::EventKind;
using Kind = Breakpoint::Kind;

namespace {

std::uint32_t variable(const document::Run& run, const char* name)
{
    const auto row = document::variableNamed(run.trace->names, name);
    EXPECT_TRUE(row) << name;
    return row.value_or(0);
}

// Every event of a kind about a lock or a variable with that name, by a plain walk through the trace.
std::vector<EventIndex> walk(const document::Run& run, const std::function<bool(const trace::Event&)>& wanted)
{
    std::vector<EventIndex> all;
    for (std::uint32_t i = 0; i < run.trace->log.size(); ++i)
        if (wanted(run.trace->log.at(i)))
            all.push_back(EventIndex(i));
    return all;
}

// The line of the driver's text that contains it, 1-based.
std::uint32_t lineWith(const document::Run& run, const char* text)
{
    const QStringList lines = QString::fromStdString(run.scenario.driver.text).split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].contains(QLatin1String(text)))
            return static_cast<std::uint32_t>(i) + 1;
    ADD_FAILURE() << text;
    return 0;
}

} // namespace

// In every shipped scenario: whoever last wrote is the write whose value is read now.
TEST(Searches, TheLastWriteHasTheValueThatIsRead)
{
    const files::Library library(files::dataFolder());
    std::size_t loads = 0;
    for (const files::Shipped& s : library.scenarios()) {
        const document::RunPtr run = runOf(s.scenario.id);
        if (!run)
            continue;
        for (const analysis::Access& a : run->intervals.accesses) {
            if (a.kind != EventKind::Load || a.variable == analysis::kNoVariable || loads > 20'000)
                continue;
            const trace::Variable& v = run->trace->names.variables[a.variable];
            const EventIndex write = document::lastWriteAt(*run->trace, a.variable, a.event, run->trace->log.size());
            if (!write)
                continue;
            ASSERT_LT(write, a.event) << s.scenario.id;
            const trace::Event e = run->trace->log.at(write.value), read = run->trace->log.at(a.event.value);
            if (e.subject == read.subject && e.extra == v.bytes && read.extra == v.bytes) {
                EXPECT_EQ(e.value, read.value) << s.scenario.id << " event " << a.event.value;
                ++loads;
            }
        }
    }
    EXPECT_GT(loads, 100u);
}

TEST(Searches, NextAndPreviousAcquireGoThroughAllOfThem)
{
    const document::RunPtr run = runOf("sync-scope-device");
    ASSERT_TRUE(run);
    const auto lock = document::lockNamed(run->trace->names, "Device.lock");
    ASSERT_TRUE(lock);
    const auto all = walk(*run, [&](const trace::Event& e) { return e.kind == EventKind::LockAcquire && e.subject.index == lock->value; });
    ASSERT_EQ(all.size(), 2u);
    Cursor cursor;
    cursor.setRun(run, {});
    for (const EventIndex e : all) {
        EXPECT_TRUE(cursor.toAcquire(*lock, Direction::Forward));
        EXPECT_EQ(cursor.event(), e);
    }
    EXPECT_FALSE(cursor.toAcquire(*lock, Direction::Forward));
    EXPECT_EQ(cursor.event(), all[1]);
    EXPECT_TRUE(cursor.toAcquire(*lock, Direction::Back));
    EXPECT_EQ(cursor.event(), all[0]);
    EXPECT_FALSE(cursor.toAcquire(*lock, Direction::Back));
}

TEST(Searches, WhoLastWroteThisIsAskedAgainAndAgain)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    const std::uint32_t total = variable(*run, "Device.TotalRequestsProcessed");
    const auto writes = walk(*run, [&](const trace::Event& e) { return e.kind == EventKind::Store && document::variableOf(*run->trace, e.index) == total; });
    ASSERT_EQ(writes.size(), 2u);
    Cursor cursor;
    cursor.setRun(run, {});
    cursor.toEnd();
    EXPECT_TRUE(cursor.toLastWrite(total));
    EXPECT_EQ(cursor.event(), writes[1]);
    EXPECT_TRUE(cursor.toLastWrite(total)); // over whose value it wrote
    EXPECT_EQ(cursor.event(), writes[0]);
    EXPECT_FALSE(cursor.toLastWrite(total));
    EXPECT_EQ(cursor.event(), writes[0]);
}

struct Case {
    const char* name;
    const char* scenario;
    Breakpoint breakpoint;
    std::function<bool(const trace::Event&)> wanted; // what it must stop at, by a plain walk
    std::size_t least;
};
class BreakpointKinds : public testing::TestWithParam<Case> {};

// Forward from the start and back from the end, each stops at every hit once, and both at the same ones.
TEST_P(BreakpointKinds, StopsAtEachHitInBothDirections)
{
    const document::RunPtr run = runOf(GetParam().scenario);
    ASSERT_TRUE(run);
    const auto expected = walk(*run, GetParam().wanted);
    ASSERT_GE(expected.size(), GetParam().least);
    Cursor cursor;
    cursor.setRun(run, {});
    cursor.breakpoints().add(GetParam().breakpoint);
    EXPECT_EQ(cursor.breakpoints().hits(0), expected);
    std::vector<EventIndex> forward, back;
    cursor.toStart();
    const EventIndex start = cursor.event();
    while (cursor.runToBreakpoint(Direction::Forward))
        forward.push_back(cursor.event());
    std::vector<EventIndex> rest;
    std::copy_if(expected.begin(), expected.end(), std::back_inserter(rest), [&](EventIndex e) { return !start || e > start; });
    EXPECT_EQ(forward, rest);
    cursor.toEnd();
    const EventIndex end = cursor.event();
    while (cursor.runToBreakpoint(Direction::Back))
        back.push_back(cursor.event());
    std::reverse(back.begin(), back.end());
    std::vector<EventIndex> before = expected;
    std::erase_if(before, [&](EventIndex e) { return e >= end; });
    EXPECT_EQ(back, before);
}

Breakpoint breakpoint(Kind kind, const char* name = "", std::optional<std::int64_t> value = {}, std::optional<std::uint32_t> processor = {})
{
    return {.kind = kind, .name = QString::fromLatin1(name), .line = 0, .value = value, .processor = processor, .text = {}};
}

INSTANTIATE_TEST_SUITE_P(Table, BreakpointKinds,
    testing::Values(
        Case{"AnyLock", "sync-scope-device", breakpoint(Kind::LockAcquire), [](const trace::Event& e) { return e.kind == EventKind::LockAcquire; }, 2},
        Case{"Release", "sync-scope-device", breakpoint(Kind::LockRelease, "Device.lock"), [](const trace::Event& e) { return e.kind == EventKind::LockRelease; }, 2},
        Case{"LockOfNoName", "sync-scope-device", breakpoint(Kind::LockAcquire, "Nobody.lock"), [](const trace::Event&) { return false; }, 0},
        Case{"AnyLevel", "sync-scope-device", breakpoint(Kind::Irql), [](const trace::Event& e) { return e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower; }, 4},
        Case{"DispatchOnOne", "sync-scope-device", breakpoint(Kind::Irql, "", 2, 1),
            [](const trace::Event& e) { return (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower) && e.value == 2 && e.processor.value == 1; }, 1},
        Case{"Becomes512", "lost-update", breakpoint(Kind::Value, "Device.TotalBytesRead", 512),
            [](const trace::Event& e) { return e.kind == EventKind::Store && e.value == 512 && e.extra == 8; }, 1},
        Case{"AnyCallback", "lost-update", breakpoint(Kind::Callback), [](const trace::Event& e) { return e.kind == EventKind::CallbackEnter; }, 2},
        Case{"Success", "lost-update", breakpoint(Kind::Status, "", 0),
            [](const trace::Event& e) {
                return (e.kind == EventKind::RequestComplete && e.extra == 0) || ((e.kind == EventKind::RequestReturn || e.kind == EventKind::ObjectCreate || e.kind == EventKind::WaitDone) && e.value == 0);
            }, 4},
        Case{"AnyError", "work-item-refused", breakpoint(Kind::Status),
            [](const trace::Event& e) { return e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) >= 0xC0000000u; }, 1}),
    [](const auto& each) { return std::string(each.param.name); });

// A line stops each processor that comes to it, once for each time.
TEST(LineBreakpoints, StopEachTimeALineIsComeTo)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    const std::uint32_t line = lineWith(*run, "context->TotalReads++");
    EXPECT_EQ(cursor.breakpoints().toggleLine(line), line);
    const std::uint32_t reads = variable(*run, "Device.TotalReads");
    const auto loads = walk(*run, [&](const trace::Event& e) { return e.kind == EventKind::Load && document::variableOf(*run->trace, e.index) == reads; });
    ASSERT_EQ(loads.size(), 2u);
    EXPECT_EQ(cursor.breakpoints().hits(0), loads);
    EXPECT_TRUE(cursor.breakpoints().atLine(line));
    EXPECT_EQ(cursor.breakpoints().toggleLine(line), 0u);
    EXPECT_TRUE(cursor.breakpoints().all().empty());
}

TEST(LineBreakpoints, GoToTheNextLineOnWhichSomethingIsRecorded)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    const std::uint32_t quiet = lineWith(*run, "// The rest of the work"), work = lineWith(*run, "LabWork(CALLBACK_NS)");
    EXPECT_EQ(cursor.breakpoints().toggleLine(quiet), work);
    EXPECT_EQ(cursor.breakpoints().hits(0).size(), 2u);
    EXPECT_EQ(cursor.breakpoints().toggleLine(quiet), 0u); // and away by the same click
    EXPECT_TRUE(cursor.breakpoints().all().empty());
}

TEST(LineBreakpoints, GoWithTheirTextIntoAnotherRun)
{
    document::Document document(files::dataFolder());
    ASSERT_TRUE(document.open(QStringLiteral("lost-update")) && settled(document));
    Breakpoints& breakpoints = document.cursor().breakpoints();
    const std::uint32_t line = lineWith(*document.run(), "context->TotalReads++");
    ASSERT_EQ(breakpoints.toggleLine(line), line);
    QString text = document.driverText();
    document.typeDriver(QStringLiteral("// one line\n// and another\n") + text, 0, 0, 27);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document.waiting() && !document.running(); }, kRunLimit));
    EXPECT_EQ(breakpoints.all().front().line, line + 2);
    EXPECT_EQ(breakpoints.hits(0).size(), 2u);
}

TEST(Breakpoints, DisabledOnesAreKeptAndPassedBy)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    Breakpoints& b = cursor.breakpoints();
    QSignalSpy changed(&b, &Breakpoints::changed);
    b.add(breakpoint(Kind::Callback, "EvtIoRead"));
    b.setEnabled(0, false);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_FALSE(cursor.runToBreakpoint(Direction::Forward));
    EXPECT_EQ(b.hits(0).size(), 2u);
    EXPECT_EQ(b.add(breakpoint(Kind::Callback, "EvtIoRead")), 0u); // the same again enables it
    EXPECT_EQ(b.all().size(), 1u);
    EXPECT_TRUE(cursor.runToBreakpoint(Direction::Forward));
    EXPECT_EQ(b.hitBy(cursor.event()), std::vector<std::size_t>{0});
}

TEST(Breakpoints, PlayingStopsAtThem)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRun(run, {});
    const std::uint32_t total = variable(*run, "Device.TotalRequestsProcessed");
    cursor.breakpoints().add(breakpoint(Kind::Value, "Device.TotalRequestsProcessed"));
    cursor.setSpeed(64);
    cursor.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cursor.playing(); }, kRunLimit));
    ASSERT_FALSE(cursor.atEnd());
    EXPECT_EQ(document::variableOf(*run->trace, cursor.event()), total);
    const EventIndex first = cursor.event();
    cursor.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cursor.playing(); }, kRunLimit));
    EXPECT_GT(cursor.event(), first);
    EXPECT_EQ(document::variableOf(*run->trace, cursor.event()), total);
}

TEST(Breakpoints, SayWhatTheyWaitFor)
{
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::LockAcquire, "Device.lock")), QStringLiteral("Device.lock is acquired"));
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::LockRelease)), QStringLiteral("any lock is released"));
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::Irql, "", 2, 1)), QStringLiteral("IRQL becomes DISPATCH_LEVEL, on CPU 1"));
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::Value, "Device.TotalReads", -1)), QStringLiteral("TotalReads becomes -1"));
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::Callback, "EvtIoRead")), QStringLiteral("EvtIoRead is entered"));
    EXPECT_EQ(Breakpoints::words(breakpoint(Kind::Status, "", static_cast<std::int64_t>(0xC0000120u))), QStringLiteral("STATUS_CANCELLED"));
}

TEST(History, GoesBackToWhereOneWasAndForwardAgain)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRest(0);
    cursor.setRun(run, {});
    EXPECT_FALSE(cursor.canGoBack());
    cursor.select(EventIndex(20));
    cursor.stepForward(); // steps are no places to come back to, but where they led is
    const EventIndex stepped = cursor.event();
    cursor.select(EventIndex(40));
    cursor.goBack();
    EXPECT_EQ(cursor.event(), stepped);
    cursor.goBack();
    EXPECT_TRUE(cursor.atStart());
    EXPECT_FALSE(cursor.canGoBack());
    cursor.goForward();
    EXPECT_EQ(cursor.event(), stepped);
    cursor.goForward();
    EXPECT_EQ(cursor.event(), EventIndex(40));
    EXPECT_FALSE(cursor.canGoForward());
    cursor.goBack();
    cursor.select(EventIndex(30)); // from here another way: what was forward is gone
    EXPECT_FALSE(cursor.canGoForward());
    cursor.setRun(run, {});
    EXPECT_FALSE(cursor.canGoBack());
}

// What is in sight belongs to a place: looking elsewhere is to go somewhere, though the playhead stays.
TEST(History, BringsBackWhatWasInSight)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRest(0);
    cursor.setRun(run, EventIndex(20));
    std::vector<document::Sight> wanted;
    int told = 0;
    QObject::connect(&cursor, &Cursor::sightWanted, &cursor, [&](const document::Sight& sight) {
        wanted.push_back(sight);
        cursor.setSight(sight);
    });
    QObject::connect(&cursor, &Cursor::historyChanged, &cursor, [&] { ++told; });
    const document::Sight whole, near{picture::AxisMode::Event, picture::TimeAxis({10, 30}, 1)}, timed{picture::AxisMode::Linear, {}};
    cursor.setSight(whole);
    cursor.lookAway();
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(cursor.canGoBack());
    cursor.setSight(near);
    cursor.lookAway();
    cursor.setSight(timed);
    cursor.select(EventIndex(40));
    cursor.goBack();
    EXPECT_EQ(cursor.event(), EventIndex(20));
    EXPECT_EQ(wanted, std::vector{timed});
    cursor.goBack();
    cursor.goBack();
    EXPECT_EQ(wanted, (std::vector{timed, near, whole}));
    EXPECT_EQ(cursor.event(), EventIndex(20));
    EXPECT_FALSE(cursor.canGoBack());
    cursor.goForward();
    EXPECT_EQ(wanted.back(), near);
    // Another run is looked at anew.
    cursor.setRun(run, {});
    EXPECT_FALSE(cursor.canGoBack());
}

TEST(History, DraggingIsOneWay)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    Cursor cursor;
    cursor.setRest(60'000);
    cursor.setRun(run, {});
    for (std::uint32_t e = 12; e < 40; ++e)
        cursor.select(EventIndex(e));
    cursor.goBack();
    EXPECT_TRUE(cursor.atStart());
    cursor.goForward();
    EXPECT_EQ(cursor.event(), EventIndex(39));
}

} // namespace syncscope::test
