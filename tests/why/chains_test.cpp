// Of every shipped scenario: each link of a chain is what its relation says, seen in the trace alone, and without the root
// of a finding that finding is gone or another one.
#include "tests/support/places.h"
#include "tests/why/asked.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace syncscope::test {
namespace {

using analysis::Relation;
using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

bool writes(EventKind k) { return k == EventKind::Store || k == EventKind::Modify; }
bool accesses(EventKind k) { return k == EventKind::Load || writes(k); }

class Log {
public:
    explicit Log(const trace::Trace& t) : m_trace(t) { t.log.forEach([&](const Event& e) { m_events.push_back(e); }); }

    const Event& at(EventIndex e) const { return m_events.at(e.value); }
    template <class Wanted>
    bool any(std::uint32_t first, std::uint32_t last, Wanted wanted) const // [first, last)
    {
        return first < last && std::any_of(m_events.begin() + first, m_events.begin() + last, wanted);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_events.size()); }

    // Whether `e` is to `later` what the relation says.
    bool holds(const Event& later, const Event& e, Relation relation) const
    {
        const std::uint32_t from = e.index.value + 1, to = later.index.value;
        switch (relation) {
        case Relation::Asked: return false; // only the first one
        case Relation::Cause: return later.cause == e.index;
        case Relation::Own: return e.activity == later.activity && e.index < later.index;
        case Relation::Holder:
            if (e.kind == EventKind::LockAcquire)
                return (e.subject == later.subject || later.kind == EventKind::BugCheck) && from <= to
                    && !any(from, to, [&](const Event& x) { return x.kind == EventKind::LockRelease && x.subject == e.subject; });
            if (e.kind == EventKind::WaitDone)
                return e.subject == later.subject && !any(from, to, [&](const Event& x) { return x.kind == EventKind::Signal && x.subject == e.subject && x.value > 0; });
            if (e.kind == EventKind::DpcQueue || e.kind == EventKind::WorkItemQueue)
                return e.subject == later.subject && from <= to
                    && !any(from, to, [&](const Event& x) { return x.subject == e.subject && (x.kind == EventKind::DpcStart || x.kind == EventKind::WorkItemStart); });
            if (later.kind == EventKind::Hazard) // waits for a worker
                return e.kind == EventKind::WorkItemStart && from <= to
                    && !any(from, to, [&](const Event& x) { return x.activity == e.activity && x.kind == EventKind::WorkItemEnd; });
            return (e.kind == EventKind::WorkItemStart || e.kind == EventKind::DpcStart) && e.subject == later.subject;
        case Relation::Stuck:
            if (e.kind == EventKind::ThreadPreempt)
                return !any(from, size(), [&](const Event& x) { return x.kind == EventKind::ThreadSwitch && x.subject == e.subject; });
            return e.activity == later.activity && e.index > later.index && !any(from, size(), [&](const Event& x) {
                return x.activity == e.activity && x.subject == e.subject && (x.kind == EventKind::LockAcquire || x.kind == EventKind::WaitDone);
            });
        case Relation::Level:
            return e.kind == EventKind::IrqlRaise && from <= to
                && !any(from, to, [&](const Event& x) { return x.kind == EventKind::IrqlLower && x.subject == e.subject && x.value <= e.extra; });
        case Relation::Written:
            return writes(e.kind) && e.subject == later.subject && accesses(later.kind) && from <= to
                && !any(from, to, [&](const Event& x) { return writes(x.kind) && x.subject == e.subject; });
        case Relation::Conflict: return accesses(e.kind) && accesses(later.kind) && e.subject == later.subject && e.activity != later.activity;
        case Relation::Request:
            return e.index < later.index && (e.subject == later.subject || (later.kind == EventKind::BugCheck && e.kind == EventKind::RequestComplete));
        case Relation::Owner:
            return e.kind == EventKind::RequestPresent && e.value == later.value && !(e.subject == later.subject) && from <= to
                && !any(from, to, [&](const Event& x) { return x.kind == EventKind::RequestComplete && x.subject == e.subject; });
        }
        return false;
    }

private:
    const trace::Trace& m_trace;
    std::vector<Event> m_events;
};

void expectSound(const Log& log, const analysis::Chain& chain)
{
    ASSERT_FALSE(chain.links.empty());
    EXPECT_EQ(chain.links.front().relation, Relation::Asked);
    for (std::size_t i = 1; i < chain.links.size(); ++i) {
        const Event& later = log.at(chain.links[i - 1].event);
        const Event& e = log.at(chain.links[i].event);
        EXPECT_TRUE(log.holds(later, e, chain.links[i].relation))
            << "event " << e.index.value << " (" << trace::name(e.kind) << ") is not the " << analysis::name(chain.links[i].relation) << " of event " << later.index.value << " ("
            << trace::name(later.kind) << ")";
    }
}

std::vector<std::string> ruleIds()
{
    std::vector<std::string> ids;
    std::ifstream in(repository() / "tests" / "rules" / "rules.txt");
    for (std::string line; std::getline(in, line);)
        if (const std::size_t bar = line.find(" | "); bar != std::string::npos && (line.starts_with("NT ") || line.starts_with("KMDF ")))
            ids.push_back(line.substr(0, bar));
    return ids;
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
    const ScenarioRun plain(GetParam());
    std::vector<std::string> variants{""};
    for (const scenario::Variant& v : plain.model()->scenario.variants)
        variants.push_back(v.name);
    const std::vector<std::string> ids = ruleIds();
    for (const std::string& variant : variants) {
        const ScenarioRun run(GetParam(), variant);
        if (run.trace().log.size() > 40'000)
            continue; // a question is answered by several runs
        const Asked asked(run);
        const Log log(run.trace());
        const report::Words words(run.trace(), run.intervals());
        std::size_t n = 0;
        for (const analysis::Finding& f : run.study().findings) {
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
