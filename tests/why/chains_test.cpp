// Of every shipped scenario: each link of a chain is what its relation says, seen in the trace alone, and without the root
// of a finding that finding is gone or another one.
#include "engine/analysis/marks.h"
#include "tests/support/places.h"
#include "tests/why/asked.h"
#include "tests/why/sound.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
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

std::vector<std::string> marksOf(const std::string& id, const std::string& file)
{
    std::ifstream in(repository() / "scenarios" / id / file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const std::string lesson = text.str(), link = "](lab:why/";
    std::vector<std::string> marks;
    for (std::size_t at = lesson.find(link); at != std::string::npos; at = lesson.find(link, at + 1))
        marks.push_back(lesson.substr(at + link.size(), lesson.find(')', at) - at - link.size()));
    return marks;
}

// When, with what value, and until when: of every event that is the same thing by the same activity.
std::vector<std::array<std::uint64_t, 4>> occurrences(const trace::Trace& t, const Event& of)
{
    std::vector<std::array<std::uint64_t, 4>> found;
    bool open = false; // the last one's next event is still to come
    t.log.forEach([&](const Event& e) {
        if (e.activity != of.activity)
            return;
        if (open)
            found.back()[3] = static_cast<std::uint64_t>(e.time.ns);
        open = e.kind == of.kind && (e.subject == of.subject || (e.subject.kind == trace::SubjectKind::Request && of.subject.kind == trace::SubjectKind::Request));
        if (open)
            found.push_back({static_cast<std::uint64_t>(e.time.ns), e.value, e.extra, 0});
    });
    return found;
}

// What the lessons mark: every link is an edge, and in the run without the named root it is otherwise, seen in the two traces.
TEST_P(ShippedWhy, WithoutTheRootOfAMarkedQuestionItIsOtherwise)
{
    const std::vector<std::string> marks = marksOf(GetParam(), "lesson.md");
    EXPECT_FALSE(marks.empty()) << "the lesson marks no question";
    EXPECT_EQ(marksOf(GetParam(), "lesson.de.md"), marks);
    for (const std::string& mark : marks) {
        SCOPED_TRACE(mark);
        const auto [what, variant] = analysis::partsOfMark(mark);
        const ScenarioRun run(GetParam(), std::string(variant));
        const trace::Trace& t = run.trace();
        const Asked asked(run);
        const auto question = analysis::questionNamed(t, run.study(), what);
        ASSERT_TRUE(question) << "the run has no such thing";
        if (compare::refusedIn(asked.causes(), t, *question)) {
            auto again = simulation::run(run.model());
            ASSERT_TRUE(again);
            const compare::Why why = compare::why(asked.causes(), *again, run.intervals(), *question);
            expectSound(Log(t), why.answer.chain);
            ASSERT_TRUE(why.refusal);
            ASSERT_FALSE(why.refusal->fixes.empty());
            const ScenarioRun mended(GetParam(), std::string(variant), {why.refusal->fixes.front()});
            // The object has its name from what it is for once it is there; the place is the same.
            const auto statuses = [](const trace::Trace& of, EventIndex end) {
                std::vector<std::uint32_t> all;
                of.log.forEach([&](const Event& e) { e.kind == EventKind::ObjectCreate ? all.push_back(static_cast<std::uint32_t>(e.value)) : void(); }, 0, end.value);
                return all;
            };
            const std::size_t place = statuses(t, question->event).size();
            const auto there = statuses(mended.trace(), EventIndex(mended.trace().log.size()));
            ASSERT_LT(place, there.size());
            EXPECT_EQ(there[place], 0u) << why.refusal->object << " is not created with " << why.refusal->fixes.front();
            continue;
        }
        const analysis::Answer answer = asked.answer(*question);
        expectSound(Log(t), answer.chain);
        const EventIndex root = answer.counterfactual.without;
        ASSERT_TRUE(root) << "nothing could be left out";
        EXPECT_EQ(root, answer.chain.root());
        EXPECT_NE(answer.counterfactual.found.change, analysis::Change::Same);
        const auto without = simulation::rerunWithout(run.model(), t, root);
        ASSERT_TRUE(without);
        if (question->finding) {
            const analysis::Intervals in = analysis::intervals(*without->trace);
            const analysis::Study study = analysis::study(*without->trace, in, compare::referenceOf(run.model(), *without->trace));
            for (const analysis::Finding& f : study.findings)
                EXPECT_FALSE(f.kind == question->finding->kind && f.object == question->finding->object && f.events == question->finding->events && f.actual == question->finding->actual)
                    << "the same is found without event " << root.value;
        } else {
            const Event e = t.log.at(question->event.value);
            std::size_t n = 0;
            t.log.forEach([&](const Event& x) { n += x.activity == e.activity && x.kind == e.kind && (x.subject == e.subject || e.subject.kind == trace::SubjectKind::Request) ? 1 : 0; }, 0, e.index.value);
            const auto here = occurrences(t, e), there = occurrences(*without->trace, e);
            ASSERT_LT(n, here.size());
            EXPECT_TRUE(n >= there.size() || there[n] != here[n]) << "the same happens without event " << root.value;
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
