// Back is the earlier state, for every variant of every shipped scenario: at each of the first 10,000 positions and at 1,000 beyond
// by the hash of the machine, at 100 of them by its bytes. What is compared with is a machine that got there by itself and never
// went back.
#include "engine/base/random.h"
#include "engine/simulation/session.h"
#include "tests/stories/scenario_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace syncscope::test {
namespace {

using simulation::Session;
using simulation::World;

constexpr std::uint64_t kEach = 10'000, kBeyond = 1'000, kByBytes = 100;

class ShippedBack : public testing::TestWithParam<std::string> {};

void expectEarlierStates(const std::string& scenario, const std::string& variant)
{
    const auto model = simulation::build(shipped(scenario, variant));
    ASSERT_TRUE(model);
    const auto reference = simulation::run(*model);
    auto made = Session::make(*model);
    ASSERT_TRUE(reference && made);
    Session& session = **made;
    const std::uint64_t ticks = session.ticks();
    ASSERT_EQ(ticks, reference->marks.size());

    std::set<std::uint64_t> positions;
    for (std::uint64_t k = 0; k <= std::min(ticks, kEach); ++k)
        positions.insert(k);
    for (std::uint64_t n = 0; ticks > kEach && n < kBeyond; ++n)
        positions.insert(kEach + 1 + draw(1, 0, n) % (ticks - kEach));
    std::set<std::uint64_t> byBytes;
    const std::vector<std::uint64_t> all(positions.begin(), positions.end());
    for (std::uint64_t n = 0; n < kByBytes; ++n)
        byBytes.insert(all[draw(1, 1, n) % all.size()]);

    // Forwards, by itself.
    std::vector<Hash128> hashes;
    std::map<std::uint64_t, World> worlds;
    World world(*model);
    world.setUp();
    std::uint64_t at = 0;
    for (const std::uint64_t p : all) {
        goOn(world, *reference, at, p);
        at = p;
        const World& here = p == ticks ? reference->end : world;
        hashes.push_back(here.hash());
        if (byBytes.count(p))
            worlds.emplace(p, here);
    }
    // Backwards, from the end.
    session.at(ticks);
    for (std::size_t i = all.size(); i > 0; --i) {
        const World back = session.at(all[i - 1]);
        ASSERT_EQ(back.hash(), hashes[i - 1]) << "position " << all[i - 1] << " of " << ticks;
        if (const auto same = worlds.find(all[i - 1]); same != worlds.end()) {
            ASSERT_TRUE(back == same->second) << "position " << all[i - 1] << " of " << ticks;
        }
    }
    // From anywhere to anywhere before it.
    for (std::uint64_t n = 0; n < 50; ++n) {
        const std::size_t from = draw(1, 2, n) % all.size(), to = draw(1, 3, n) % (from + 1);
        session.at(all[from]);
        ASSERT_EQ(session.at(all[to]).hash(), hashes[to]) << "position " << all[to] << " from " << all[from];
    }
}

TEST_P(ShippedBack, IsTheEarlierState) { expectEarlierStates(GetParam(), {}); }

TEST_P(ShippedBack, IsTheEarlierStateInEveryOtherVariant)
{
    const scenario::Scenario plain = shipped(GetParam());
    for (std::size_t i = 1; i < plain.variants.size(); ++i) { // the first is the scenario itself
        SCOPED_TRACE(plain.variants[i].name);
        ASSERT_NO_FATAL_FAILURE(expectEarlierStates(GetParam(), plain.variants[i].name));
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedBack, testing::ValuesIn(shippedScenarios()), [](const auto& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::test
