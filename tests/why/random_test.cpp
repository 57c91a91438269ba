// Random scenarios: whatever happens in them, it can be asked about, and every link holds.
#include "engine/analysis/difference.h"
#include "engine/compare/why.h"
#include "engine/report/exchange.h"
#include "engine/report/why.h"
#include "tests/support/random_scenario.h"
#include "tests/why/sound.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

constexpr std::uint64_t kSeeds = 80;

class RandomWhy : public testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomWhy, EverythingCanBeAskedAbout)
{
    for (std::uint64_t seed = GetParam(); seed <= kSeeds; seed += 4) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto read = scenario::read(randomTexts(seed));
        ASSERT_TRUE(read);
        const auto model = simulation::build(read->scenario);
        ASSERT_TRUE(model);
        simulation::RunOptions seeded;
        seeded.order = scenario::Order::Seeded;
        auto run = simulation::run(*model, seeded);
        ASSERT_TRUE(run);
        const trace::Trace& t = *run->trace;
        const analysis::Intervals in = analysis::intervals(t);
        const analysis::Study study = analysis::study(t, in, compare::referenceOf(*model, t));
        const analysis::Causes causes(t, in);
        const Log log(t);
        const report::Words words(t, in);
        const std::uint32_t stride = std::max<std::uint32_t>(1, t.log.size() / 150);
        for (std::uint32_t i = 0; i < t.log.size(); i += stride) {
            SCOPED_TRACE("event " + std::to_string(i));
            const analysis::Chain chain = causes.of(EventIndex(i));
            expectSound(log, chain);
            const report::Why why = report::why(words, t, in, {EventIndex(i), nullptr}, {chain, {}});
            ASSERT_EQ(why.chain.size(), chain.links.size());
            for (const report::WhySentence& s : why.chain)
                EXPECT_TRUE(s.sentence.size() > 1 && s.sentence.ends_with(".")) << s.sentence;
        }
        std::size_t n = 0;
        for (const analysis::Finding& f : study.findings) {
            SCOPED_TRACE("finding " + std::string(analysis::name(f.kind)) + " " + f.object);
            expectSound(log, causes.of(f));
            if (++n > 3)
                continue;
            const analysis::Answer answer = compare::answer(causes, *model, t, in, {EventIndex(), &f});
            EXPECT_FALSE(report::why(words, t, in, {EventIndex(), &f}, answer).question.empty());
        }
        EXPECT_FALSE(report::perfetto({}, t, in, study).empty());
        EXPECT_FALSE(report::mermaid({}, t, in).empty());
        EXPECT_FALSE(report::html({}, t, in, study, "<svg/>", "").empty());

        const auto timed = simulation::run(*model, {.order = scenario::Order::Time});
        ASSERT_TRUE(timed);
        const analysis::Difference d = analysis::difference(t, *timed->trace);
        for (std::size_t i = 1; i < d.axis.anchors().size(); ++i) {
            EXPECT_LE(d.axis.anchors()[i - 1].first, d.axis.anchors()[i].first);
            EXPECT_LE(d.axis.anchors()[i - 1].second, d.axis.anchors()[i].second);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shares, RandomWhy, testing::Range<std::uint64_t>(1, 5));

} // namespace
} // namespace syncscope::test
