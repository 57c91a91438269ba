#include "engine/base/random.h"
#include "engine/trace/trace.h"
#include "tests/support/case_name.h"

#include <gtest/gtest.h>

#include <set>

namespace syncscope::trace {
namespace {

struct Entry {
    Event event;
    bool payload = false;
};

void append(Log& log, const Entry& x)
{
    const Event& e = x.event;
    if (x.payload)
        log.append(e.time, e.kind, e.processor, e.activity, e.subject, e.cause, e.value, e.extra, e.code);
    else
        log.append(e.time, e.kind, e.processor, e.activity, e.subject, e.cause);
}

void expectSame(const Event& a, const Event& b)
{
    EXPECT_EQ(a.index, b.index);
    EXPECT_EQ(a.time, b.time);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.processor, b.processor);
    EXPECT_EQ(a.activity, b.activity);
    EXPECT_EQ(a.subject, b.subject);
    EXPECT_EQ(a.cause, b.cause);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.extra, b.extra);
    EXPECT_EQ(a.code, b.code);
}

// Events with every field at its limits now and then, some without a value, time going back and far forward.
std::vector<Entry> entries(std::uint64_t seed, std::uint32_t count)
{
    std::vector<Entry> list;
    std::int64_t time = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint64_t n = 0;
        auto random = [&] { return draw(seed, i, n++); };
        auto below = [&](std::uint32_t bound) { return drawBelow(random(), bound); };
        constexpr std::int64_t kSteps[] = {0, 1, 1000, 0xFFFFFFFE, 0xFFFFFFFF, 0x100000000, -5, 1'000'000'000'000};
        time = std::max<std::int64_t>(0, time + kSteps[below(8)]);
        Entry x;
        x.event.index = EventIndex(i);
        x.event.time = {time};
        x.event.kind = static_cast<EventKind>(below(kEventKinds));
        x.event.processor = below(5) == 0 ? ProcessorId() : ProcessorId(below(255));
        x.event.activity = below(5) == 0 ? ActivityId() : ActivityId(below(0xFFFF));
        x.event.subject = {static_cast<SubjectKind>(below(14)), below(4) == 0 ? (1u << 24) - 1 : below(1u << 24)};
        x.event.cause = below(2) == 0 ? EventIndex() : EventIndex(below(0xFFFFFFFF));
        x.payload = below(2) == 0;
        if (x.payload) {
            x.event.value = random();
            x.event.extra = static_cast<std::uint32_t>(random());
            x.event.code = below(2) == 0 ? kNoCode : below(0xFFFFFFFF);
        }
        list.push_back(x);
    }
    return list;
}

class LogSizes : public testing::TestWithParam<std::uint32_t> {};

TEST_P(LogSizes, GivesBackWhatWasAppended)
{
    const auto list = entries(1, GetParam());
    Log log;
    for (const Entry& x : list)
        append(log, x);
    ASSERT_EQ(log.size(), list.size());
    for (std::uint32_t i = 0; i < list.size(); ++i)
        expectSame(log.at(i), list[i].event);
    std::uint32_t i = 0;
    log.forEach([&](const Event& e) { expectSame(e, list[i++].event); });
    EXPECT_EQ(i, list.size());
}

TEST_P(LogSizes, GivesAnyStretch)
{
    const auto list = entries(2, GetParam());
    Log log;
    for (const Entry& x : list)
        append(log, x);
    for (const std::uint32_t first : {0u, 1u, 63u, 64u, 65u, 130u, 1000u})
        for (const std::uint32_t length : {0u, 1u, 64u, 1000u}) {
            std::uint32_t next = first;
            log.forEach(
                [&](const Event& e) {
                    ASSERT_LT(next, list.size());
                    expectSame(e, list[next++].event);
                },
                first, first + length);
            EXPECT_EQ(next, std::max(first, std::min<std::uint32_t>(first + length, static_cast<std::uint32_t>(list.size()))));
        }
}

// Back to any length: the log of a run that never went further, and it can go on from there.
TEST_P(LogSizes, ForgetsWithoutATrace)
{
    const auto list = entries(3, GetParam());
    const auto other = entries(4, 40);
    for (const std::uint32_t count : {0u, 1u, 5u, 63u, 64u, 65u, 127u, 128u, GetParam()}) {
        if (count > list.size())
            continue;
        Log log, fresh;
        for (const Entry& x : list)
            append(log, x);
        log.truncate(count);
        for (std::uint32_t i = 0; i < count; ++i)
            append(fresh, list[i]);
        EXPECT_EQ(log.size(), count);
        EXPECT_EQ(log.hash(), fresh.hash());
        EXPECT_EQ(log.bytes(), fresh.bytes());
        for (const Entry& x : other) {
            append(log, x);
            append(fresh, x);
        }
        EXPECT_EQ(log.hash(), fresh.hash());
        for (std::uint32_t i = 0; i < fresh.size(); ++i)
            expectSame(log.at(i), fresh.at(i));
    }
}
INSTANTIATE_TEST_SUITE_P(Sizes, LogSizes, testing::Values(0, 1, 63, 64, 65, 128, 200));

TEST(Log, TruncatingBeyondItsEndChangesNothing)
{
    Log log;
    for (const Entry& x : entries(5, 10))
        append(log, x);
    const Hash128 before = log.hash();
    log.truncate(10);
    log.truncate(11);
    EXPECT_EQ(log.hash(), before);
    EXPECT_EQ(log.size(), 10u);
    log.clear();
    EXPECT_EQ(log.size(), 0u);
    EXPECT_EQ(log.hash(), Log().hash());
}

// The fingerprint covers (time, processor, kind, subject, value), and nothing else.
struct Change {
    const char* name;
    bool seen;
    void (*change)(Entry&);
};
class Fingerprint : public testing::TestWithParam<Change> {};
TEST_P(Fingerprint, CoversWhatHappened)
{
    Entry x;
    x.event.time = {500};
    x.event.kind = EventKind::LockAcquire;
    x.event.processor = ProcessorId(1);
    x.event.activity = ActivityId(2);
    x.event.subject = {SubjectKind::Lock, 3};
    x.event.cause = EventIndex(0);
    x.event.value = 0;
    x.payload = true;
    Entry y = x;
    GetParam().change(y);
    Log a, b;
    append(a, x);
    append(b, y);
    EXPECT_EQ(a.hash() != b.hash(), GetParam().seen);
}
INSTANTIATE_TEST_SUITE_P(Fields, Fingerprint,
    testing::Values(Change{"Time", true, [](Entry& e) { ++e.event.time.ns; }},
        Change{"Processor", true, [](Entry& e) { e.event.processor = ProcessorId(0); }},
        Change{"Kind", true, [](Entry& e) { e.event.kind = EventKind::LockRelease; }},
        Change{"Subject", true, [](Entry& e) { e.event.subject.index = 4; }},
        Change{"SubjectKind", true, [](Entry& e) { e.event.subject.kind = SubjectKind::Dpc; }},
        Change{"Value", true, [](Entry& e) { e.event.value = 1; }}, Change{"Activity", false, [](Entry& e) { e.event.activity = ActivityId(7); }},
        Change{"Cause", false, [](Entry& e) { e.event.cause = EventIndex(); }}, Change{"Extra", false, [](Entry& e) { e.event.extra = 1; }},
        Change{"Code", false, [](Entry& e) { e.event.code = 12; }},
        // A record without a value is one of the value 0, written shorter.
        Change{"Layout", false, [](Entry& e) { e.payload = false; }}),
    test::caseName);

TEST(Fingerprint, DependsOnTheOrder)
{
    const auto list = entries(6, 2);
    Log a, b;
    append(a, list[0]);
    append(a, list[1]);
    append(b, list[1]);
    append(b, list[0]);
    EXPECT_NE(a.hash(), b.hash());
    Trace t;
    t.log = a;
    EXPECT_EQ(t.fingerprint(), a.hash().hex());
    EXPECT_EQ(t.fingerprint().size(), 32u);
}

TEST(EventKinds, HaveNamesOfTheirOwn)
{
    std::set<std::string_view> names;
    for (int k = 0; k < kEventKinds; ++k) {
        const std::string_view n = name(static_cast<EventKind>(k));
        EXPECT_TRUE(names.insert(n).second) << n;
        EXPECT_EQ(n.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos) << n;
    }
    EXPECT_EQ(name(EventKind::IrqlRaise), "irql-raise");
    EXPECT_EQ(name(EventKind::LockAcquire), "lock-acquire");
    EXPECT_EQ(name(EventKind::BugCheck), "bug-check");
    EXPECT_EQ(name(EventKind::End), "end");
}

} // namespace
} // namespace syncscope::trace
