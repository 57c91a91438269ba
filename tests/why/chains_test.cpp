// Of every shipped scenario: each link of a chain is what its relation says, seen in the trace alone, and without the root
// of a finding that finding is gone or another one.
#include "tests/support/places.h"
#include "tests/why/asked.h"
#include "tests/why/sound.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace syncscope::test {
namespace {

using trace::Event;
using trace::EventKind;

std::vector<std::string> ruleIds()
{
    std::vector<std::string> ids;
    std::ifstream in(repository() / "tests" / "rules" / "rules.txt");
    for (std::string line; std::getline(in, line);)
        if (const std::size_t bar = line.find(" | "); bar != std::string::npos && (line.starts_with("NT ") || line.starts_with("KMDF ")))
            ids.push_back(line.substr(0, bar));
    return ids;
}

std::vector<std::string> variantsOf(const std::string& id)
{
    const scenario::Scenario plain = shipped(id);
    std::vector<std::string> names;
    for (const scenario::Variant& v : plain.variants)
        names.push_back(v.name);
    return names;
}

class ShippedWhy : public testing::TestWithParam<std::string> {};

TEST_P(ShippedWhy, EveryLinkIsAnEdgeOfTheTraceAndTheLastOneARoot)
{
    const ScenarioRun run(GetParam());
    const Asked asked(run);
    const Log log(run.trace());
    const std::uint32_t stride = std::max<std::uint32_t>(1, log.size() / 400);
    for (std::uint32_t i = 0; i < log.size(); i += i < 200 ? 1 : stride) {
        SCOPED_TRACE("event " + std::to_string(i));
        const analysis::Chain chain = asked.causes().of(EventIndex(i));
        expectSound(log, chain);
        ASSERT_EQ(chain.asked(), EventIndex(i));
        // Nothing that another activity did lets the root go on, or the chain has come round in a circle.
        const EventIndex before = log.at(chain.root()).cause;
        EXPECT_TRUE(before.isNone() || std::any_of(chain.links.begin(), chain.links.end(), [&](const analysis::Link& l) { return l.event == before; })
            || log.at(chain.root()).kind == EventKind::LockAcquire)
            << "the root " << chain.root().value << " has the cause " << before.value;
    }
}

TEST_P(ShippedWhy, WithoutTheRootOfAFindingItIsGoneOrAnother)
{
    std::vector<std::string> variants = variantsOf(GetParam());
    if (variants.empty())
        variants.emplace_back();
    const std::vector<std::string> ids = ruleIds();
    for (const std::string& variant : variants) {
        const ScenarioRun run(GetParam(), variant);
        const Asked asked(run);
        const Log log(run.trace());
        const report::Words words(run.trace(), run.intervals());
        // A question to a long run is answered by several long ones: of many findings some are asked about, the first and the last.
        const std::size_t findings = run.study().findings.size();
        const std::size_t most = run.trace().log.size() > 40'000 ? 6 : findings;
        std::size_t n = 0;
        for (const analysis::Finding& f : run.study().findings) {
            if (findings > most && n >= most / 2 && n < findings - most / 2) {
                ++n;
                continue;
            }
            SCOPED_TRACE(variant + " finding " + std::to_string(n++) + ": " + std::string(analysis::name(f.kind)) + " " + f.object);
            const analysis::Chain whole = asked.causes().of(f);
            expectSound(log, whole);
            if (f.kind == analysis::FindingKind::CreationRefused)
                continue; // a setting is tried in its place
            const analysis::Answer answer = asked.answer({EventIndex(), &f});
            EXPECT_TRUE(answer.counterfactual.without) << "nothing could be left out";
            EXPECT_NE(answer.counterfactual.found.change, analysis::Change::Same);
            EXPECT_EQ(answer.counterfactual.without, answer.chain.root());
            for (const report::WhySentence& s : report::why(words, run.trace(), run.intervals(), {EventIndex(), &f}, answer).chain) {
                EXPECT_TRUE(s.sentence.ends_with(".")) << s.sentence;
                EXPECT_TRUE(s.rule.empty() || !(s.rule.starts_with("NT ") || s.rule.starts_with("KMDF ")) || std::find(ids.begin(), ids.end(), s.rule) != ids.end())
                    << s.rule << " is no rule: " << s.sentence;
            }
        }
    }
}

// What nobody asks for: set-up, with which every run begins. Everything else has a run in which it is otherwise.
constexpr EventKind kOfSetUp[] = {EventKind::ThreadReady, EventKind::ThreadSwitch, EventKind::ThreadEnd, EventKind::CallbackEnter, EventKind::CallbackLeave, EventKind::ObjectCreate,
    EventKind::ObjectDelete, EventKind::DevicePower, EventKind::Load, EventKind::Store, EventKind::Print, EventKind::LockRequest, EventKind::LockAcquire, EventKind::LockRelease};

void expectLastLines(const std::string& scenario, const std::string& variant, std::size_t ofAKind)
{
    const ScenarioRun run(scenario, variant);
    const trace::Trace& t = run.trace();
    const Asked asked(run);
    const Log log(t);
    const report::Words words(t, run.intervals());
    std::map<EventKind, std::vector<EventIndex>> kinds;
    for (std::uint32_t i = 0; i < log.size(); ++i) {
        const EventKind kind = log.at(EventIndex(i)).kind;
        if (i >= t.setUpEvents) {
            kinds[kind].push_back(EventIndex(i));
        } else if (kind == EventKind::End) {
            EXPECT_TRUE(compare::refusedIn(asked.causes(), t, {EventIndex(i), nullptr})) << "set-up ends the run, and nothing was refused";
        } else {
            EXPECT_NE(std::find(std::begin(kOfSetUp), std::end(kOfSetUp), kind), std::end(kOfSetUp)) << "set-up has " << trace::name(kind) << ", event " << i;
        }
    }
    for (const auto& [kind, events] : kinds)
        for (std::size_t n = 0, all = std::min(ofAKind, events.size()); n < all; ++n) {
            const EventIndex event = events[all == 1 ? events.size() / 2 : n * (events.size() - 1) / (all - 1)]; // the first, the last, and between
            if (compare::refusedIn(asked.causes(), t, {event, nullptr}))
                continue; // a setting is tried
            const analysis::Answer answer = asked.answer({event, nullptr});
            const report::Why why = report::why(words, t, run.intervals(), {event, nullptr}, answer);
            SCOPED_TRACE(variant + " event " + std::to_string(event.value) + ": " + why.question);
            expectSound(log, answer.chain);
            EXPECT_TRUE(answer.counterfactual.run) << why.otherwise.english();
            EXPECT_NE(answer.counterfactual.found.change, analysis::Change::Same) << why.counterfactual;
            EXPECT_NE(answer.counterfactual.without.isNone(), answer.counterfactual.setting.empty());
            if (answer.counterfactual.without) {
                EXPECT_EQ(answer.counterfactual.without, answer.chain.root());
            }
            EXPECT_TRUE(why.counterfactual.ends_with(".")) << why.counterfactual;
        }
    // Of set-up it is said why there is none.
    const report::Why first = report::why(words, t, run.intervals(), {EventIndex(0), nullptr}, asked.answer({EventIndex(0), nullptr}));
    EXPECT_EQ(first.counterfactual, "");
    EXPECT_EQ(first.otherwise.english(), "Every run begins with setting up, so nothing was left out: nobody asked for it but the driver's own text.");
}

TEST_P(ShippedWhy, TheLastLineIsARunInWhichItIsOtherwise) { expectLastLines(GetParam(), {}, 6); }

TEST_P(ShippedWhy, TheLastLineIsOneInEveryVariant)
{
    for (const std::string& variant : variantsOf(GetParam()))
        expectLastLines(GetParam(), variant, 1);
}

// The same run, when it is built again from the scenario as it is.
TEST_P(ShippedWhy, WithoutAnotherSettingItIsTheSameRun)
{
    for (const std::string& variant : variantsOf(GetParam())) {
        const ScenarioRun run(GetParam(), variant);
        const auto again = simulation::rerunWith(run.model(), run.trace(), {});
        ASSERT_TRUE(again) << variant;
        EXPECT_EQ(again->trace->fingerprint(), run.trace().fingerprint()) << variant;
    }
}

// Of a refused creation the root is a setting, not an event: with one that the answer names in its place the object is created.
TEST_P(ShippedWhy, WithoutTheSettingThatRefusesTheObjectIsCreated)
{
    for (const std::string& variant : variantsOf(GetParam())) {
        const ScenarioRun run(GetParam(), variant);
        if (!run.trace().refused || run.trace().refused->fixes.empty())
            continue;
        const trace::Refusal& refusal = *run.trace().refused;
        for (const std::string& fix : refusal.fixes) {
            const ScenarioRun mended(GetParam(), variant, {fix});
            EXPECT_FALSE(mended.trace().refused && mended.trace().refused->object == refusal.object && mended.trace().refused->rule == refusal.rule)
                << variant << ": " << refusal.object << " is still refused with " << fix;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedWhy, testing::ValuesIn(shippedScenarios()), [](const auto& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

// "Who last wrote this?" lands on the store whose value is read.
TEST_P(ShippedWhy, WhoWroteLastWroteWhatIsRead)
{
    const ScenarioRun run(GetParam());
    const Asked asked(run);
    const Log log(run.trace());
    std::uint32_t tried = 0;
    for (std::uint32_t i = run.trace().setUpEvents; i < log.size() && tried < 300; ++i) {
        const Event& e = log.at(EventIndex(i));
        const trace::Variable* v = e.kind == EventKind::Load ? run.trace().names.variableAt(e.subject.index) : nullptr;
        if (v == nullptr || !analysis::isScalar(*v))
            continue;
        ++tried;
        const EventIndex w = asked.causes().lastWrite(e.subject.index, e.index);
        if (w && log.at(w).subject == e.subject && log.at(w).extra == e.extra) {
            EXPECT_EQ(log.at(w).value, e.value) << "event " << i;
        }
    }
}

} // namespace
} // namespace syncscope::test
