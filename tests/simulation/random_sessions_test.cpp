// Going through a finished run: any position, from any other, is the World of a run that got there by itself.
#include "engine/base/random.h"
#include "engine/simulation/session.h"
#include "tests/simulation/random_runs.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::Grain;
using simulation::ModelPtr;
using simulation::RunOptions;
using simulation::Session;
using simulation::World;

constexpr std::uint64_t kShares = 4;
constexpr std::uint64_t kMost = 10'000; // Looking at a run from all sides costs more than running it.
class RandomSessions : public testing::TestWithParam<std::uint64_t> {};
INSTANTIATE_TEST_SUITE_P(Shares, RandomSessions, testing::Range<std::uint64_t>(0, kShares));

// Hashes of the Worlds of a fresh run at some positions, in order.
std::vector<Hash128> fresh(const simulation::Run& run, const ModelPtr& model, const std::vector<std::uint64_t>& positions)
{
    std::vector<Hash128> worlds;
    World world(model);
    world.setUp();
    std::uint64_t at = 0;
    for (const std::uint64_t p : positions) {
        goOn(world, run, at, p);
        at = p;
        worlds.push_back(p == run.marks.size() ? run.end.hash() : world.hash());
    }
    world.next(); // sees that it is over
    EXPECT_TRUE(world == run.end);
    return worlds;
}

TEST_P(RandomSessions, SeekToAnyPosition)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t seed) {
        RunOptions options;
        if (seed % 2)
            options.order = scenario::Order::Seeded;
        auto session = Session::make(model, options);
        const auto reference = run(model, options);
        ASSERT_TRUE(session && reference);
        const std::uint64_t ticks = (*session)->ticks();
        ASSERT_EQ(ticks, reference->marks.size());
        std::vector<std::uint64_t> positions{0, ticks};
        for (std::uint64_t n = 0; n < 100; ++n)
            positions.push_back(draw(seed, 7, n) % (ticks + 1));
        std::sort(positions.begin(), positions.end());
        const auto worlds = fresh(*reference, model, positions);
        // Forwards, backwards and here and there.
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < positions.size(); ++i)
            order.push_back(i);
        for (std::size_t i = positions.size(); i > 0; --i)
            order.push_back(i - 1);
        for (std::uint64_t n = 0; n < 20; ++n)
            order.push_back(draw(seed, 8, n) % positions.size());
        for (const std::size_t i : order)
            ASSERT_EQ((*session)->at(positions[i]).hash(), worlds[i]) << "position " << positions[i] << " of " << ticks;
        EXPECT_TRUE((*session)->at(ticks + 1000) == reference->end);
    }, kMost);
}

// n steps forward and n - k back are k steps forward, at every grain.
TEST_P(RandomSessions, GoBackTheWayTheyCame)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t seed) {
        auto made = Session::make(model);
        ASSERT_TRUE(made);
        Session& session = **made;
        for (const Grain grain : {Grain::Access, Grain::Statement, Grain::Framework, Grain::Request}) {
            const std::uint64_t all = session.count(session.ticks(), grain);
            std::vector<std::uint64_t> way{0};
            while (way.size() <= std::min<std::uint64_t>(all, 40))
                way.push_back(session.next(way.back(), grain));
            for (std::size_t i = 1; i < way.size(); ++i) {
                ASSERT_GT(way[i], way[i - 1]);
                ASSERT_EQ(session.count(way[i], grain), i);
                ASSERT_EQ(session.previous(way[i], grain), way[i - 1]);
            }
            const std::size_t n = way.size() - 1;
            const std::size_t k = n == 0 ? 0 : draw(seed, 9, static_cast<std::uint64_t>(grain)) % n;
            std::uint64_t back = way[n];
            for (std::size_t i = n; i > k; --i)
                back = session.previous(back, grain);
            EXPECT_EQ(back, way[k]);
            const World there = session.at(back);
            session.at(way[n]);
            EXPECT_TRUE(session.at(way[k]) == there);
        }
        EXPECT_EQ(session.next(session.ticks(), Grain::Access), session.ticks());
        EXPECT_EQ(session.previous(0, Grain::Access), 0u);
    }, kMost);
}

// Events and positions point at each other.
TEST_P(RandomSessions, FindTheirEvents)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t seed) {
        auto made = Session::make(model);
        ASSERT_TRUE(made);
        Session& session = **made;
        const trace::Trace& t = *session.trace();
        ASSERT_EQ(session.eventsAt(session.ticks()), session.at(session.ticks()).events());
        for (std::uint64_t n = 0; n < 30 && t.log.size() > 0; ++n) {
            const auto e = static_cast<std::uint32_t>(draw(seed, 10, n) % t.log.size());
            const std::uint64_t position = session.positionOf(EventIndex(e));
            EXPECT_GT(session.eventsAt(position), e);
            if (position > 0) {
                EXPECT_LE(session.eventsAt(position - 1), e);
            }
            const Instant time = t.log.at(e).time;
            const std::uint64_t latest = session.positionAt(time);
            EXPECT_GE(latest, position);
            const std::uint32_t events = session.eventsAt(latest);
            EXPECT_LE(t.log.at(events - 1).time, time);
            if (events < t.log.size()) {
                EXPECT_GE(t.log.at(events).time, time);
            }
        }
        session.viewAt(session.ticks() / 2); // and can be looked at
    }, kMost);
}

} // namespace
} // namespace syncscope::test
