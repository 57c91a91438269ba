#include "engine/explore/explore.h"

#include "engine/explore/classes.h"
#include "engine/explore/count.h"
#include "engine/explore/graphs.h"
#include "engine/explore/predicate.h"
#include "engine/explore/simplest.h"
#include "engine/explore/stale.h"
#include "engine/explore/walk.h"

#include <algorithm>
#include <tuple>

namespace syncscope::explore {

std::string_view name(Reduction r)
{
    switch (r) {
    case Reduction::States: return "states";
    case Reduction::Symmetry: return "symmetry";
    case Reduction::Dpor: return "dpor";
    case Reduction::None: return "none";
    }
    return "?";
}

std::string_view name(Verdict v) { return v == Verdict::Safe ? "safe" : v == Verdict::Unsafe ? "unsafe" : "unknown"; }
std::string_view name(Coverage c) { return c == Coverage::Exhaustive ? "exhaustive" : c == Coverage::Bounded ? "bounded" : "limit"; }

namespace {

// Bad ones first, the simplest of them before all others.
void sortOutcomes(std::vector<Outcome>& outcomes)
{
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome& x, const Outcome& y) {
        constexpr std::uint32_t kFar = 0xFFFFFFFFu;
        return std::tuple(!x.bad, x.preemptions.value_or(kFar), x.steps, x.values, static_cast<int>(x.outcome), x.detail)
            < std::tuple(!y.bad, y.preemptions.value_or(kFar), y.steps, y.values, static_cast<int>(y.outcome), y.detail);
    });
}

constexpr std::uint64_t kMostToJudge = 1'000'000;     // states; beyond, values that no serial order comes to are bad
constexpr std::uint64_t kMostAtOnce = 5'000;
constexpr std::uint64_t kMostSerialStates = 20'000; // beyond, what is expected is what one serial run comes to

struct TriedOrders {
    std::optional<std::uint32_t> bad; // row of Ends
    std::vector<trace::Choice> choices; // of the order that came to it
};

// Orders in which whoever goes on does so for as long as it can, but that the first one is pre-empted once: nowhere, before its last step, before
// the one before that.
TriedOrders tryOrders(Stepper& stepper, Ends& ends, const std::function<bool(std::uint64_t)>& goOn)
{
    constexpr std::size_t kMostSteps = 100'000, kMostOrders = 13;
    TriedOrders tried;
    std::vector<std::uint32_t> row, to(stepper.columns());
    std::uint64_t looked = stepper.work();
    std::size_t firstStretch = 0; // steps until the first one could not go on
    for (std::size_t order = 0; order < kMostOrders && order <= firstStretch; ++order) {
        const std::size_t preempted = order == 0 ? kMostSteps : firstStretch - order;
        std::uint32_t last = 0xFFFFFFFFu;
        bool first = true;
        row = stepper.root();
        tried.choices.clear();
        while (true) {
            if (stepper.work() - looked >= Watch::kWork || tried.choices.empty()) {
                if (!goOn(stepper.work() - looked))
                    return tried;
                looked = stepper.work();
            }
            const auto& successors = stepper.successors(row.data());
            if (successors.empty())
                break;
            if (tried.choices.size() >= kMostSteps)
                return tried;
            const bool away = tried.choices.size() == preempted;
            const Successor* next = nullptr;
            for (const Successor& s : successors)
                if (s.isStep && (s.option.processor == last) != away && (next == nullptr || s.option.processor == last))
                    next = &s;
            if (next == nullptr)
                for (const Successor& s : successors)
                    if (s.isStep && next == nullptr)
                        next = &s;
            if (next == nullptr)
                next = &successors.front();
            if (next->isStep && last != 0xFFFFFFFFu && next->option.processor != last)
                first = false;
            if (order == 0 && first && next->isStep)
                firstStretch = tried.choices.size() + 1;
            last = next->isStep ? next->option.processor : last;
            stepper.rowOf(row.data(), *next, to.data());
            trace::Choice choice{.processor = next->option.processor};
            if (next->option.kind != simulation::World::Option::Kind::Step)
                choice = stepper.world(stepper.end() != nullptr ? stepper.end() : row.data()).choiceOf(next->option);
            tried.choices.push_back(std::move(choice));
            row = to;
        }
        const std::uint32_t end = ends.rowOf(stepper, stepper.end());
        if (ends.isBad(end)) {
            tried.bad = end;
            return tried;
        }
    }
    return tried;
}

class Explorer {
public:
    Explorer(const simulation::ModelPtr& model, const Options& options, Ends ends, bool asked)
        : m_model(model), m_options(options), m_ends(std::move(ends)), m_stepper(model), m_watch(m_options)
    {
        if (asked)
            m_watch.limit = Watch::asked();
    }

    Expected<Result> explore()
    {
        lookAtSerialOrders();
        if (!m_options.reach.empty())
            return reach();
        if (m_options.reduction != Reduction::Dpor && m_options.reduction != Reduction::None && m_options.preemptions.value_or(1) > 0 && m_options.shard.of == 1)
            m_watch.onceLarge = [this] { tryAFew(); };
        search();
        m_watch.onceLarge = {};
        judgeValues();
        if (m_watch.limit == Watch::bad() && !anyBad()) { // What it was stopped by is not bad after all, and nothing like it is.
            m_watch.limit = {};
            m_watch.progress.foundBad = false;
            search();
        }
        if (m_options.classes && m_options.reduction != Reduction::Dpor)
            countClasses();
        const bool known = m_complete && !m_undecided;
        sayWhyNot();
        const Phrase limit = m_unjudged && m_watch.limit.empty() ? say("what serial orders come to is not known") : m_watch.limit;
        if ((m_complete || anyBad()) && m_options.schedules != Options::Schedules::None && !m_watch.isAsked())
            lookForSchedules();
        conclude(known, limit);
        if (m_options.classOrders > 0 && m_result.classes && m_options.reduction == Reduction::States && !m_watch.isAsked())
            showClasses();
        return std::move(m_result);
    }

private:
    void lookAtSerialOrders()
    {
        Options few = m_options;
        few.states = kMostSerialStates;
        few.threads = 1;
        few.firstBad = false;
        Watch watch(few);
        watch.limit = m_watch.limit;
        watch.progress.doing = m_watch.progress.doing = "serial orders";
        SerialGraph graph(m_stepper);
        const bool all = Counter<Wide, SerialGraph>(graph, m_stepper, m_ends, watch).count().complete;
        if (watch.isAsked()) // Whoever asked is not asked again.
            m_watch.limit = watch.limit;
        std::uint64_t looks = 0;
        const auto enough = [&] { return m_watch.ask() || ++looks > Ends::kMostLooks; }; // An endless one gives way.
        m_ends.takeAsSerial(all ? std::nullopt : std::optional(simulation::serialReference(m_model, m_ends.run(), enough)));
    }

    template <class Number, class Graph>
    Counts<Number> count(Graph& graph)
    {
        m_watch.progress.depth = 0;
        return Counter<Number, Graph>(graph, m_stepper, m_ends, m_watch, m_options.shard).count();
    }

    template <class Graph>
    void countOrders(Graph&& graph)
    {
        m_watch.progress.doing = "orders";
        const auto counts = count<Wide>(graph);
        m_bounded = graph.left();
        if (counts.fits || !counts.complete)
            take(counts);
        else
            take(count<Huge>(graph));
    }
    void countOrders()
    {
        if (m_options.preemptions)
            countOrders(BoundedGraph(m_stepper, *m_options.preemptions));
        else
            countOrders(OrdersGraph(m_stepper, m_options.reduction == Reduction::Symmetry));
    }
    template <class Number>
    void take(const Counts<Number>& counts)
    {
        m_complete = counts.complete;
        m_result.states = counts.states;
        m_result.transitions = counts.edges;
        m_result.bytes = counts.bytes;
        m_result.endless = counts.endless;
        m_result.remaining = counts.complete ? std::nullopt : counts.remaining;
        m_seen = counts.ends;
        if (!m_bounded) // What cannot end with few pre-emptions may end with more.
            m_traps = counts.traps;
        m_orders.resize(m_ends.rows().size());
        for (std::size_t i = 0; i < counts.byEnd.size(); ++i)
            if (counts.complete && !counts.endless)
                m_orders[i] = decimal(counts.byEnd[i]);
        if (counts.complete && !counts.endless && !m_bounded) {
            Huge sum = 0;
            for (const auto& orders : m_orders)
                sum += orders ? Huge(*orders) : Huge(0);
            m_result.orders = decimal(sum);
        }
        if (m_traps)
            see(m_ends.livelock());
    }

    void see(std::uint32_t row)
    {
        m_seen.resize(std::max<std::size_t>(m_seen.size(), row + 1));
        m_seen[row] = true;
    }

    void countClasses()
    {
        if (m_options.reduction == Reduction::None || m_bounded || !m_complete || m_result.endless)
            return;
        m_watch.progress.doing = "classes";
        ClassesGraph graph(m_stepper, m_options.reduction == Reduction::Symmetry);
        auto takeClasses = [this](const auto& counts) {
            if (!counts.complete || counts.endless)
                return;
            m_classes.resize(m_ends.rows().size());
            Huge sum = 0;
            for (std::size_t i = 0; i < counts.byEnd.size(); ++i) {
                m_classes[i] = decimal(counts.byEnd[i]);
                sum += Huge(*m_classes[i]);
            }
            m_result.classes = decimal(sum);
        };
        if (auto counts = count<Wide>(graph); counts.fits || !counts.complete)
            takeClasses(counts);
        else
            takeClasses(count<Huge>(graph));
        if (!m_result.classes)
            m_result.classesNot = m_watch.isAsked() ? say("the search was stopped") : say("stopped at %1", m_watch.limit);
        if (!m_watch.isAsked())
            m_watch.limit = {}; // It only leaves the classes uncounted.
    }
    void sayWhyNot()
    {
        const Phrase stopped = say("the search was stopped");
        if (!m_result.orders)
            m_result.ordersNot = !m_complete ? stopped
                : m_result.endless ? say("some never end")
                : m_bounded ? say("those with more pre-emptions were left out")
                            : say("one order of each class was gone through");
        if (!m_result.classes && m_result.classesNot.empty())
            m_result.classesNot = !m_complete ? stopped
                : m_result.endless ? say("some orders never end")
                : m_bounded ? say("orders of one class differ in pre-emptions, so the bound cuts through classes")
                : !m_options.classes ? say("nobody asked for them")
                                     : say("each order was gone through by itself");
    }

    void search()
    {
        if (m_options.reduction == Reduction::Dpor || m_options.reduction == Reduction::None)
            goThrough();
        else
            countOrders();
    }
    // A search that goes through all orders layer by layer comes to an end of one last. A large one may never: a few orders are gone
    // through to their ends, each with a single pre-emption, late in the first stretch, and the first bad one is kept.
    void tryAFew()
    {
        const std::unique_ptr<Stepper> stepper = m_stepper.another(1);
        TriedOrders tried = tryOrders(*stepper, m_ends, [this](std::uint64_t work) {
            m_watch.progress.work += work;
            return !m_watch.ask();
        });
        m_stepper.join(*stepper);
        if (!tried.bad || m_watch.isAsked())
            return;
        const bool byValues = m_ends.outcomeOf(*tried.bad) == syncscope::Outcome::Completed;
        if (byValues && !somethingIsLost(*stepper))
            return;
        m_found.isLost = byValues;
        m_found.end = *tried.bad;
        m_found.schedule = proven(tried.choices, *tried.bad, m_found.replays);
        m_found.steps = static_cast<std::uint32_t>(tried.choices.size());
        m_watch.progress.foundBad = true;
    }
    // Whether some order has routines in a circle (stale.h); undecided is taken for yes.
    bool somethingIsLost(Stepper& stepper)
    {
        const Phrase limit = std::exchange(m_watch.limit, {}); // This is another search.
        Progress progress = m_watch.progress;
        m_watch.progress.doing = "values";
        m_watch.progress.foundBad = false;
        const bool lost = overtaken(stepper, m_watch, std::min(m_options.states, kMostToJudge)) != Overtaken::Never;
        progress.work = m_watch.progress.work;
        m_watch.progress = progress;
        if (!m_watch.isAsked())
            m_watch.limit = limit;
        return lost;
    }
    bool anyBad() const
    {
        return std::any_of(m_ends.rows().begin(), m_ends.rows().end(), [](const Ends::End& e) { return e.bad; });
    }
    // Values that no serial order comes to are bad where something can be lost on the way.
    void judgeValues()
    {
        const auto& rows = m_ends.rows();
        const bool other = std::any_of(rows.begin(), rows.end(), [](const Ends::End& e) { return e.bad && e.outcome == syncscope::Outcome::Completed; });
        if (m_complete && !anyBad() && m_ends.leavesUnjudged(m_stepper) && !m_watch.isAsked())
            m_unjudged = m_undecided = somethingIsLost(m_stepper);
        if (!other || m_found.isLost)
            return;
        if (!m_watch.isAsked()) {
            if (!somethingIsLost(m_stepper))
                m_ends.forgive();
            return;
        }
        // Whoever asked does not wait for long: what is not seen at once is not known to be bad.
        const Options few;
        Watch quick(few);
        const Overtaken seen = overtaken(m_stepper, quick, kMostAtOnce);
        m_undecided = seen == Overtaken::Unknown;
        if (seen != Overtaken::Somewhere)
            m_ends.forgive();
    }

    void goThrough()
    {
        const bool perClass = m_options.reduction == Reduction::Dpor;
        m_watch.progress.doing = perClass ? "classes" : "orders";
        const Walked walked = walk(m_stepper, m_ends, m_watch, perClass);
        m_complete = walked.complete;
        m_result.executions = walked.executions;
        m_result.blocked = walked.blocked;
        m_result.transitions = walked.steps;
        for (std::uint32_t row = 0; row < walked.byEnd.size(); ++row)
            see(row);
        if (!m_complete) {
            m_result.remaining = m_watch.progress.remaining;
            return;
        }
        auto& rows = perClass ? m_classes : m_orders;
        rows.resize(m_ends.rows().size());
        for (std::size_t i = 0; i < walked.byEnd.size(); ++i)
            rows[i] = std::to_string(walked.byEnd[i]);
        (perClass ? m_result.classes : m_result.orders) = std::to_string(walked.executions);
    }

    void lookForSchedules()
    {
        m_watch.progress.doing = "schedules";
        m_watch.limit = {}; // This is another search.
        m_watch.progress.executions = 0;
        m_options.firstBad = false;
        SimplestSearch search;
        // A state is kept for each activity that may have taken the last step.
        m_watch.most = m_options.states * (m_stepper.model().kernel.activities + 1);
        search.states = m_watch.most;
        search.bound = m_options.preemptions;
        search.wanted.assign(m_ends.rows().size(), m_complete);
        search.firstBad = m_options.schedules == Options::Schedules::LeastBad || !m_complete;
        if (search.firstBad && !anyBad())
            return;
        if (m_traps) { // Looked for below.
            search.wanted[m_ends.livelock()] = false;
            if (std::none_of(search.wanted.begin(), search.wanted.end(), [](bool w) { return w; }))
                search.firstBad = false;
        }
        SimplestResult found = simplest(m_stepper, m_ends, m_watch, search);
        m_simplest = std::move(found.byEnd);
        if (m_traps && m_watch.limit.empty()) {
            SimplestSearch trap;
            trap.states = m_watch.most;
            trap.isTrap = [this](const std::uint32_t* row) { return m_traps->find(row) != StateSet::kFull; };
            found = simplest(m_stepper, m_ends, m_watch, trap);
            m_simplest.resize(m_ends.rows().size());
            m_simplest[m_ends.livelock()] = std::move(found.state);
        }
    }

    // The text that a run, with its costs, takes to the same end.
    std::string proven(const std::vector<trace::Choice>& choices, std::uint32_t end, bool& replays)
    {
        const auto [plain, untimed] = textsOf(choices);
        const bool isTrap = m_ends.outcomeOf(end) == syncscope::Outcome::Livelock && m_traps;
        for (const std::string& schedule : {plain, untimed}) {
            if (m_watch.isAsked())
                break;
            if (isTrap) { // What follows goes in circles: that the steps fit is all there is to prove.
                replays = simulation::run(m_model, {.schedule = schedule, .order = {}, .stopAfterSchedule = true, .cancelled = [this] { return m_watch.ask(); }}).has_value();
                if (replays)
                    return schedule;
                continue;
            }
            auto run = simulation::run(m_model, {.schedule = schedule, .order = {}, .cancelled = [this] { return m_watch.ask(); }});
            if (!run || run->cancelled)
                continue;
            const auto row = m_ends.rowOf(run->end);
            replays = row && *row == end && trace::stepsOf(run->trace->schedule) == choices.size(); // One that is longer was gone on with by time.
            if (replays)
                return schedule;
        }
        return untimed;
    }
    // By time, and without.
    static std::pair<std::string, std::string> textsOf(const std::vector<trace::Choice>& choices)
    {
        trace::ScheduleText text;
        for (const trace::Choice& c : choices)
            text.add(c.processor, c.name);
        const std::string plain = text.text();
        return {plain, plain.empty() ? "untimed" : "untimed " + plain};
    }

    // What Windows and the framework decide by a rule, as far as it comes up.
    void sayWhatIsAssumed()
    {
        const simulation::Model& m = m_stepper.model();
        if (m_stepper.inLine())
            m_result.assumed.push_back(say("a mutex goes to who asked for it first"));
        using driver::Service;
        constexpr Service kClock[] = {Service::KeQuerySystemTime, Service::KeQueryInterruptTime, Service::KeQueryPerformanceCounter, Service::KeQueryDpcWatchdogInformation};
        if (driver::calls(m.program, kClock))
            m_result.assumed.push_back(say("what a driver reads from the clock is the time of its step before that"));
    }

    // What a run of such an order has as a finding; how an order ends does not tell of it.
    void sayWhatIsBroken()
    {
        const auto& names = m_ends.run().names.hazards;
        for (const std::uint64_t h : m_stepper.hazards())
            if (h < names.size())
                m_result.broken.push_back(names[h].rule.empty() ? names[h].words : say("%1 (%2)", names[h].words, names[h].rule));
    }

    void conclude(bool known, const Phrase& limit)
    {
        m_result.expected = m_ends.expected(m_stepper);
        sayWhatIsAssumed();
        if (known)
            sayWhatIsBroken();
        bool bad = false, good = false;
        for (std::uint32_t row = 0; row < m_ends.rows().size(); ++row) {
            const bool isFound = row < m_simplest.size() && m_simplest[row].found;
            const bool isTried = row == m_found.end;
            if (!isFound && !isTried && (row >= m_seen.size() || !m_seen[row]))
                continue;
            Outcome o = m_ends.asOutcome(row, m_stepper);
            if (row < m_orders.size() && m_orders[row])
                o.orders = m_orders[row];
            if (row < m_classes.size() && m_classes[row])
                o.classes = m_classes[row];
            if (isFound) {
                o.preemptions = m_simplest[row].preemptions;
                o.steps = m_simplest[row].steps;
                bool replays = false;
                o.schedule = proven(m_simplest[row].choices, row, replays);
                o.replays = replays;
            } else if (isTried) { // It may not be the simplest.
                o.steps = m_found.steps;
                o.schedule = m_found.schedule;
                o.replays = m_found.replays;
            }
            bad = bad || o.bad;
            good = good || o.outcome == syncscope::Outcome::Completed;
            m_result.outcomes.push_back(std::move(o));
        }
        sortOutcomes(m_result.outcomes);
        if (bad && m_result.outcomes.front().preemptions)
            m_result.leastBad = 0;
        const bool limited = std::any_of(m_result.outcomes.begin(), m_result.outcomes.end(), [](const Outcome& o) { return o.outcome == syncscope::Outcome::Limit; });
        m_result.coverage = !known ? Coverage::Limit : m_bounded || m_options.shard.of > 1 ? Coverage::Bounded : Coverage::Exhaustive;
        m_result.limit = known ? Phrase() : limit;
        m_result.shard = m_options.shard;
        if (limited && m_result.coverage == Coverage::Exhaustive) {
            m_result.coverage = Coverage::Limit;
            m_result.limit = say("a limit of the scenario ended some order");
        }
        m_result.verdict = bad ? Verdict::Unsafe : m_result.coverage == Coverage::Exhaustive && good ? Verdict::Safe : Verdict::Unknown;
    }

    void showClasses()
    {
        m_watch.progress.doing = "one order of each class";
        std::vector<std::size_t> places(m_ends.rows().size());
        for (std::uint32_t row = 0; row < places.size(); ++row) {
            const Outcome o = m_ends.asOutcome(row, m_stepper);
            const auto same = [&o](const Outcome& x) { return x.outcome == o.outcome && x.detail == o.detail && x.values == o.values; };
            places[row] = static_cast<std::size_t>(std::find_if(m_result.outcomes.begin(), m_result.outcomes.end(), same) - m_result.outcomes.begin());
        }
        for (const OneOfAClass& one : oneOfEachClass(m_stepper, m_ends, m_watch, m_options.classOrders)) {
            ClassOrder order;
            bool replays = false;
            for (const auto* choices : {&one.inStretches, &one.asFound})
                if (!replays)
                    order.schedule = proven(*choices, one.end, replays);
            if (one.orders)
                order.orders = decimal(*one.orders);
            order.outcome = places[one.end];
            m_result.classOrders.push_back(std::move(order));
            if (!m_watch.goOn())
                return;
        }
    }

    Expected<Result> reach()
    {
        auto predicate = Predicate::parse(m_options.reach, m_ends.names());
        if (!predicate)
            return unexpected(std::move(predicate.error()));
        m_watch.progress.doing = "states";
        SimplestSearch search;
        search.states = m_options.states;
        search.bound = m_options.preemptions;
        search.holds = [&](simulation::World& world) { return predicate->holds(world); };
        search.atEnd = predicate->atEnd();
        const SimplestResult found = simplest(m_stepper, m_ends, m_watch, search);
        m_result.states = found.states;
        if (found.state.found) {
            m_result.reached = true;
            const auto [plain, untimed] = textsOf(found.state.choices);
            m_result.reachSchedule = untimed;
            for (const std::string& schedule : {plain, untimed}) {
                auto run = simulation::run(m_model, {.schedule = schedule, .order = {}, .stopAfterSchedule = !predicate->atEnd(), .cancelled = {}});
                if (run && predicate->holds(run->end) && (!predicate->atEnd() || trace::stepsOf(run->trace->schedule) == found.state.choices.size())) {
                    m_result.reachSchedule = schedule;
                    break;
                }
            }
            m_result.reachPreemptions = found.state.preemptions;
        } else if (found.complete) {
            m_result.reached = false;
        }
        m_result.expected = m_ends.expected(m_stepper);
        sayWhatIsAssumed();
        m_result.coverage = found.complete ? Coverage::Exhaustive : m_watch.limit.empty() ? Coverage::Bounded : Coverage::Limit;
        m_result.limit = m_watch.limit;
        return std::move(m_result);
    }

    simulation::ModelPtr m_model;
    Options m_options;
    Ends m_ends;
    Stepper m_stepper;
    Watch m_watch;
    Result m_result;
    bool m_complete = false, m_bounded = false;
    bool m_undecided = false; // whether values are bad
    bool m_unjudged = false;  // for nobody knows what they should be
    std::vector<std::optional<std::string>> m_orders, m_classes; // by row of Ends
    std::vector<Simplest> m_simplest;
    struct {
        std::uint32_t end = 0xFFFFFFFFu; // row of Ends; none so far
        std::uint32_t steps = 0;
        std::string schedule;
        bool replays = false, isLost = false;
    } m_found; // by tryAFew
    std::vector<bool> m_seen; // by row of Ends: orders that were gone through come to it
    std::shared_ptr<StateSet> m_traps;
};

} // namespace

Expected<Result> explore(const simulation::ModelPtr& model, const Options& options)
{
    Progress beginning;
    beginning.doing = "serial orders";
    bool asked = false;
    auto ends = Ends::make(model, [&] { return asked = asked || (options.goOn && !options.goOn(beginning)); });
    if (!ends)
        return unexpected(std::move(ends.error()));
    return Explorer(model, options, std::move(*ends), asked).explore();
}

Result merge(const std::vector<Result>& shards)
{
    Result all;
    all.coverage = Coverage::Exhaustive;
    auto addUp = [](std::optional<std::string>& to, const std::optional<std::string>& n, bool first) {
        if (first)
            to = n;
        else
            to = to && n ? std::optional(decimal(Huge(*to) + Huge(*n))) : std::nullopt;
    };
    bool good = false;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const Result& r = shards[i];
        addUp(all.orders, r.orders, i == 0);
        addUp(all.classes, r.classes, i == 0);
        all.executions += r.executions;
        all.states += r.states;
        all.transitions += r.transitions;
        all.endless = all.endless || r.endless;
        if (!r.orders)
            all.ordersNot = r.ordersNot;
        if (!r.classes)
            all.classesNot = r.classesNot;
        for (const std::string& line : r.expected) // Of the variables that an order of this part writes.
            if (std::find(all.expected.begin(), all.expected.end(), line) == all.expected.end())
                all.expected.push_back(line);
        for (auto [lines, to] : {std::pair(&r.assumed, &all.assumed), std::pair(&r.broken, &all.broken)})
            for (const Phrase& line : *lines)
                if (std::find(to->begin(), to->end(), line) == to->end())
                    to->push_back(line);
        if (r.coverage == Coverage::Limit) {
            all.coverage = Coverage::Limit;
            all.limit = r.limit;
        }
        for (const Outcome& o : r.outcomes) {
            const auto same = std::find_if(all.outcomes.begin(), all.outcomes.end(),
                [&o](const Outcome& x) { return x.outcome == o.outcome && x.detail == o.detail && x.values == o.values; });
            good = good || o.outcome == syncscope::Outcome::Completed;
            if (same == all.outcomes.end()) {
                all.outcomes.push_back(o);
                continue;
            }
            if (o.orders)
                addUp(same->orders, o.orders, !same->orders);
            if (o.classes)
                addUp(same->classes, o.classes, !same->classes);
            if (o.preemptions && (!same->preemptions || std::tuple(*o.preemptions, o.steps) < std::tuple(*same->preemptions, same->steps))) {
                same->preemptions = o.preemptions;
                same->steps = o.steps;
                same->schedule = o.schedule;
                same->replays = o.replays;
            }
        }
    }
    sortOutcomes(all.outcomes);
    const bool bad = !all.outcomes.empty() && all.outcomes.front().bad;
    if (bad && all.outcomes.front().preemptions)
        all.leastBad = 0;
    all.verdict = bad ? Verdict::Unsafe : good && all.coverage == Coverage::Exhaustive ? Verdict::Safe : Verdict::Unknown;
    return all;
}

} // namespace syncscope::explore
