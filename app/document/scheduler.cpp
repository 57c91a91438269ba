#include "app/document/scheduler.h"

#include "app/document/sentences.h"

#include "engine/explore/predicate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace syncscope::document {

using trace::Event;
using trace::EventKind;

namespace {

struct Words { // for tr()
    Q_DECLARE_TR_FUNCTIONS(syncscope::document::Scheduler)
};

QString toText(const std::string& s) { return QString::fromStdString(s); }
QString shortName(const std::string& name) { return toText(name).section(QLatin1Char('.'), -1); }

std::string textOf(const std::vector<trace::Choice>& choices)
{
    trace::ScheduleText text;
    for (const trace::Choice& c : choices)
        text.add(c.processor, c.name, c.repeat);
    return text.text();
}

// The step among the events it comes with, in the imperative: it is still to come.
int weight(const Event& e)
{
    switch (e.kind) {
    case EventKind::BugCheck: return 9;
    case EventKind::Load:
    case EventKind::Store:
    case EventKind::Modify: return 8;
    case EventKind::LockSpin:
    case EventKind::LockBlock: return 7;
    case EventKind::LockAcquire:
    case EventKind::LockRelease: return 6;
    case EventKind::RequestSend:
    case EventKind::RequestComplete:
    case EventKind::InterruptAssert:
    case EventKind::Print:
    case EventKind::Work: return 5;
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave: return 4;
    default: return 1;
    }
}

QString command(const Event& e, const trace::Names& names)
{
    const trace::Variable* v = e.subject.kind == trace::SubjectKind::Variable ? names.variableAt(e.subject.index) : nullptr;
    const QString it = v ? shortName(v->name) : e.subject.kind == trace::SubjectKind::Variable ? Words::tr("memory") : nameText(names.of(e.subject));
    switch (e.kind) {
    case EventKind::Load: return Words::tr("load %1").arg(it);
    case EventKind::Store: return Words::tr("store %1").arg(it);
    case EventKind::Modify: return Words::tr("change %1 in one step").arg(it);
    case EventKind::LockSpin: return Words::tr("ask for %1, and spin").arg(it);
    case EventKind::LockBlock: return Words::tr("ask for %1, and wait").arg(it);
    case EventKind::LockRequest: return Words::tr("ask for %1").arg(it);
    case EventKind::LockAcquire: return Words::tr("take %1").arg(it);
    case EventKind::LockRelease: return Words::tr("release %1").arg(it);
    case EventKind::RequestSend: return Words::tr("send request %1").arg(it);
    case EventKind::RequestComplete: return Words::tr("complete request %1").arg(it);
    case EventKind::InterruptAssert: return Words::tr("%1 interrupts").arg(it);
    case EventKind::CallbackEnter: return Words::tr("enter %1").arg(toText(analysis::callbackName(names, e.subject)));
    case EventKind::CallbackLeave: return Words::tr("return from %1").arg(toText(analysis::callbackName(names, e.subject)));
    case EventKind::Work: return Words::tr("work for %1 ns").arg(e.value);
    case EventKind::Print: return Words::tr("print");
    case EventKind::IrqlRaise: return Words::tr("raise the IRQL");
    case EventKind::IrqlLower: return Words::tr("lower the IRQL");
    case EventKind::ClockTick: return Words::tr("take the clock tick");
    case EventKind::DispatchRequest: return Words::tr("ask for the work at DISPATCH_LEVEL");
    case EventKind::DispatchStart: return Words::tr("begin the work at DISPATCH_LEVEL");
    case EventKind::DispatchEnd: return Words::tr("end the work at DISPATCH_LEVEL");
    case EventKind::ThreadReady: return Words::tr("make %1 ready").arg(it);
    case EventKind::ThreadStandby: return Words::tr("choose %1 to run next").arg(it);
    case EventKind::ThreadSwitch: return e.subject.kind == trace::SubjectKind::None ? Words::tr("go idle") : Words::tr("switch to %1").arg(it);
    case EventKind::ThreadWait: return e.subject.kind == trace::SubjectKind::None ? Words::tr("sleep") : Words::tr("wait for %1").arg(it);
    case EventKind::ThreadPreempt: return Words::tr("take the processor from %1").arg(it);
    case EventKind::QuantumEnd: return Words::tr("end the quantum of %1").arg(it);
    case EventKind::ThreadEnd: return Words::tr("end %1").arg(it);
    case EventKind::DpcQueue: return Words::tr("queue the DPC %1").arg(it);
    case EventKind::DpcCoalesce: return Words::tr("queue the DPC %1, which is queued already").arg(it);
    case EventKind::DpcStart: return Words::tr("begin the DPC %1").arg(it);
    case EventKind::DpcEnd: return Words::tr("end the DPC %1").arg(it);
    case EventKind::TimerSet: return Words::tr("set the timer %1").arg(it);
    case EventKind::TimerCancel: return Words::tr("cancel the timer %1").arg(it);
    case EventKind::TimerExpire: return Words::tr("the timer %1 expires").arg(it);
    case EventKind::IsrStart: return Words::tr("begin the interrupt service routine of %1").arg(it);
    case EventKind::IsrEnd: return Words::tr("end the interrupt service routine of %1").arg(it);
    case EventKind::WorkItemQueue: return Words::tr("queue the work item %1").arg(it);
    case EventKind::WorkItemCoalesce: return Words::tr("queue the work item %1, which is queued already").arg(it);
    case EventKind::WorkItemStart: return Words::tr("begin the work item %1").arg(it);
    case EventKind::WorkItemEnd: return Words::tr("end the work item %1").arg(it);
    case EventKind::Signal: return Words::tr("signal %1").arg(it);
    case EventKind::WaitDone: return Words::tr("end the wait for %1").arg(it);
    case EventKind::ObjectCreate: return Words::tr("create %1").arg(it);
    case EventKind::ObjectDelete: return Words::tr("delete %1").arg(it);
    case EventKind::RequestArrive: return Words::tr("request %1 arrives").arg(it);
    case EventKind::RequestQueue: return Words::tr("put request %1 into its queue").arg(it);
    case EventKind::RequestPresent: return Words::tr("present request %1").arg(it);
    case EventKind::RequestReturn: return Words::tr("request %1 returns to its sender").arg(it);
    case EventKind::RequestCancel: return Words::tr("ask to cancel request %1").arg(it);
    case EventKind::Defer: return Words::tr("put off what %1 presents").arg(it);
    case EventKind::BugCheck: return Words::tr("stop the machine");
    case EventKind::Hazard: return Words::tr("do what a free build lets pass");
    case EventKind::Note: return it;
    case EventKind::End: return Words::tr("end the run");
    case EventKind::DevicePower: return Words::tr("change the power of %1").arg(it);
    case EventKind::TargetSend: return Words::tr("send request %1 on").arg(it);
    case EventKind::TargetComplete: return Words::tr("the lower driver completes request %1").arg(it);
    case EventKind::QueueState: return Words::tr("change the state of %1").arg(it);
    case EventKind::RegisterRead: return Words::tr("read a register of %1").arg(it);
    case EventKind::RegisterWrite: return Words::tr("write a register of %1").arg(it);
    case EventKind::TransferStart: return Words::tr("begin a transfer of %1").arg(it);
    case EventKind::DeviceEvent: return Words::tr("%1 has something to tell").arg(it);
    }
    return {};
}

QString reasonOf(const Run& run, const simulation::View& view, std::uint32_t p)
{
    const simulation::ProcessorView& x = view.processors[p];
    if (view.outcome != Outcome::Running)
        return Words::tr("the run has ended");
    if (x.spinning) {
        QString text = said(x.blocked.empty() ? x.doing : x.blocked);
        for (const analysis::LockHold& h : run.intervals.holds)
            if (!h.release && h.lock == x.spinsFor)
                text += Words::tr(", since %1").arg(said(report::duration(h.start.ns)));
        return text;
    }
    QStringList waiting;
    for (const simulation::ThreadView& t : view.threads)
        if (t.processor == std::to_string(p) && !t.waitsFor.empty())
            waiting << Words::tr("%1 waits for %2").arg(nameText(t.name), said(t.waitsFor));
    if (!waiting.isEmpty())
        return waiting.join(QStringLiteral("; "));
    return x.blocked.empty() ? Words::tr("has no step to take") : said(x.blocked);
}

// "EvtIoRead": which of the calls it is, the timeline says.
QString callbackOf(const simulation::ProcessorView& p) { return toText(p.callback).section(QLatin1String(" #"), 0, 0); }

using Option = simulation::World::Option;

// Events of a try, with names for them.
struct Tried {
    bool fits = false;
    std::vector<std::string> prints;
    trace::Log log;
    std::vector<simulation::Mark> marks;
    std::uint32_t before = 0; // events there were
    trace::Names names;
    simulation::View after;
};

template <class Take>
void tryIt(Tried& t, const simulation::World& world, Take&& take)
{
    simulation::World copy = world;
    copy.record({&t.log, &t.prints, &t.marks});
    t.before = copy.events();
    t.fits = take(copy);
    copy.record({});
    t.names = simulation::namesOf(copy, t.prints);
    t.after = simulation::look(copy, t.names);
}

// The weightiest of the events in [first, end), counted from the beginning of the try.
QString told(const Tried& t, std::uint32_t first, std::uint32_t end)
{
    QString text;
    int most = 0;
    t.log.forEach(
        [&](const Event& e) {
            if (const int w = weight(e); w > most) {
                most = w;
                text = command(e, t.names);
            }
        },
        first, end);
    return text;
}

// What happens when the choice is made in a machine with time: the events of its last tick, the step, are told of. Where it comes to no
// step, what it comes to instead is the reason.
Offer tried(const Run& run, const simulation::World& world, const trace::Choice& choice)
{
    Tried t;
    tryIt(t, world, [&](simulation::World& copy) { return copy.take(choice); });
    Offer offer;
    if (!t.fits) {
        offer.blocked = reasonOf(run, t.after, choice.processor);
        return offer;
    }
    offer.choice = choice;
    offer.next = told(t, t.marks.size() > 1 ? t.marks[t.marks.size() - 2].events - t.before : 0, t.log.size());
    if (choice.processor < t.after.processors.size())
        offer.where = callbackOf(t.after.processors[choice.processor]);
    return offer;
}

// The same without time: the events of the step, and not those that follow it at once.
Offer tried(const simulation::World& world, const Option& option)
{
    Tried t;
    // A lock that is offered is then taken: that is the step.
    tryIt(t, world, [&](simulation::World& copy) {
        return copy.takeOption(option) || (option.kind == Option::Kind::Waiter && copy.takeOption({.kind = Option::Kind::Step, .processor = option.processor}));
    });
    Offer offer;
    std::uint32_t first = 0, end = t.log.size(), from = 0;
    for (const simulation::Mark& m : t.marks) {
        const std::uint32_t to = m.events - t.before;
        if (m.flags & simulation::Mark::kStep) {
            first = from;
            end = to;
            break;
        }
        from = to;
    }
    offer.next = told(t, first, end);
    if (option.processor < t.after.processors.size())
        offer.where = callbackOf(t.after.processors[option.processor]);
    return offer;
}

bool isOfProcessor(const Option& o) { return o.kind == Option::Kind::Step || o.kind == Option::Kind::Waiter; }

QString comesIn(const Option& o, const QString& what)
{
    switch (o.kind) {
    case Option::Kind::Preempt: return what.isEmpty() ? Words::tr("the quantum ends, and it goes on") : Words::tr("the quantum ends; then: %1").arg(what);
    case Option::Kind::Place: return Words::tr("it is ready, and goes to this processor");
    case Option::Kind::Signal: return Words::tr("the interrupt of another processor comes in");
    case Option::Kind::Send: return Words::tr("it sends its next request");
    case Option::Kind::Thread: return Words::tr("it starts, or its wait is over");
    case Option::Kind::Timer: return Words::tr("the timer expires");
    case Option::Kind::Sweep: return Words::tr("the clock finds the DPC");
    default: return what.isEmpty() ? Words::tr("it comes in") : what;
    }
}

// Everything that may come next without time, and what may not with the reason: processors first, each once.
std::vector<Offer> untimedOffers(const Run& run, simulation::World& world)
{
    std::vector<Offer> offers;
    std::vector<Option> now, early;
    if (world.running()) {
        world.options(now);
        world.options(early, true);
        if (world.kernel().isPlacing()) // Also where nothing tells a processor from another one.
            now = early;
    }
    const trace::Names names = simulation::namesOf(world, {});
    const simulation::View view = simulation::look(world, names);
    for (std::uint32_t p = 0; p < world.model().kernelConfig.processors; ++p) {
        const auto own = std::find_if(now.begin(), now.end(), [p](const Option& o) { return isOfProcessor(o) && o.processor == p; });
        Offer offer;
        if (own != now.end()) {
            offer = tried(world, *own);
            if (const QString at = callbackOf(view.processors[p]); !at.isEmpty())
                offer.where = at;
            if (offer.next.isEmpty())
                offer.next = Words::tr("add"); // The one step that leaves no event: of a compound assignment.
        } else {
            offer.blocked = reasonOf(run, view, p);
        }
        offer.choice = {.processor = p};
        offer.who = Words::tr("CPU %1").arg(p);
        offers.push_back(std::move(offer));
    }
    QString first;
    const auto named = [&](const Option& o, Offer& offer) {
        offer.choice = world.choiceOf(o);
        offer.who = Words::tr("%1 on CPU %2").arg(toText(offer.choice.name)).arg(offer.choice.processor);
        return !offer.choice.name.empty();
    };
    for (const Option& o : now) {
        if (isOfProcessor(o))
            continue;
        Offer offer = tried(world, o);
        if (!named(o, offer))
            continue;
        offer.next = comesIn(o, offer.next);
        if (first.isEmpty() && o.kind != Option::Kind::Preempt && o.kind != Option::Kind::Signal)
            first = offer.who;
        offers.push_back(std::move(offer));
    }
    for (std::uint32_t p = 0; world.running() && world.kernel().isPlacing() && p < world.model().kernelConfig.processors; ++p) {
        const Phrase elsewhere = world.placedElsewhere(p);
        Offer offer;
        if (elsewhere.empty() || !named({.kind = Option::Kind::Place, .processor = static_cast<std::uint8_t>(p), .row = world.kernel().machine().toPlace}, offer))
            continue;
        offer.blocked = said(elsewhere);
        offers.push_back(std::move(offer));
    }
    // Time brings one thing after the other.
    for (const Option& o : early) {
        Offer offer;
        const auto isThere = [&](const Offer& there) { return there.choice.processor == offer.choice.processor && there.choice.name == offer.choice.name; };
        if (isOfProcessor(o) || first.isEmpty() || !named(o, offer) || std::any_of(offers.begin(), offers.end(), isThere))
            continue;
        offer.blocked = Words::tr("comes after %1, which is due first").arg(first);
        offers.push_back(std::move(offer));
    }
    return offers;
}

// What may come next in a machine with time: for a run that did other things than a choice without time can do.
std::vector<Offer> timedOffers(const Run& run, simulation::World& world)
{
    std::vector<Offer> offers;
    const trace::Names names = simulation::namesOf(world, {});
    const simulation::View view = simulation::look(world, names);
    const std::uint32_t processors = world.model().kernelConfig.processors;
    for (std::uint32_t p = 0; p < processors; ++p) {
        Offer offer;
        if (world.running())
            offer = tried(run, world, {.processor = p});
        else
            offer.blocked = Words::tr("the run has ended");
        if (offer.blocked.isEmpty()) {
            if (const QString at = callbackOf(view.processors[p]); !at.isEmpty())
                offer.where = at;
            if (offer.next.isEmpty())
                offer.next = Words::tr("add");
        }
        offer.choice = {.processor = p};
        offer.who = Words::tr("CPU %1").arg(p);
        offers.push_back(std::move(offer));
    }
    const Agenda& agenda = world.model().kernel.agenda;
    for (std::uint32_t slot = processors; world.running() && slot < agenda.slots(); ++slot) {
        if (!world.kernel().slotIsChoice(slot) || agenda.time(world.block(), slot) == Instant::never())
            continue;
        const trace::Choice choice = world.choiceOf(slot);
        if (choice.name.empty())
            continue;
        Offer offer = tried(run, world, choice);
        if (!offer.blocked.isEmpty())
            continue;
        offer.who = Words::tr("%1 on CPU %2").arg(toText(choice.name)).arg(choice.processor);
        offers.push_back(std::move(offer));
    }
    return offers;
}

const std::string kUntimedWord = "untimed";

bool saysUntimed(const std::string& schedule) { return schedule.compare(schedule.find_first_not_of(" \t\n") == std::string::npos ? 0 : schedule.find_first_not_of(" \t\n"), kUntimedWord.size(), kUntimedWord) == 0; }

std::vector<trace::Choice> choicesIn(const std::string& schedule)
{
    auto choices = trace::parseSchedule(schedule);
    if (!choices)
        return {};
    std::erase_if(*choices, [](const trace::Choice& c) { return c.processor == trace::kUntimed; });
    return std::move(*choices);
}

std::string withoutTime(const std::string& schedule) { return schedule.empty() ? kUntimedWord : kUntimedWord + " " + schedule; }

// Whether the two machines have come to the same values: then the times of the one did no harm.
bool haveSameValues(simulation::World& a, simulation::World& b, const trace::Names& names)
{
    return std::all_of(names.variables.begin(), names.variables.end(), [&](const trace::Variable& v) {
        std::uint64_t x = 0, y = 0;
        if (v.bytes > sizeof x)
            return true;
        a.vm().read(a.block(), driver::kMemoryBase + v.offset, &x, v.bytes);
        b.vm().read(b.block(), driver::kMemoryBase + v.offset, &y, v.bytes);
        return x == y;
    });
}

} // namespace

Expected<Turn> turnOf(const Run& whole, const std::string& schedule, bool runOn, bool skipMisfits, const std::function<bool()>& cancelled)
{
    Turn turn;
    const simulation::ModelPtr& model = whole.session->model();
    const bool isUntimed = saysUntimed(schedule);
    auto without = simulation::run(model, {.schedule = isUntimed ? schedule : withoutTime(schedule), .order = {}, .stopAfterSchedule = true, .skipMisfits = skipMisfits, .cancelled = cancelled});
    const std::vector<trace::Choice> choices = without ? choicesIn(without->trace->schedule) : std::vector<trace::Choice>();
    const std::string plain = without ? textOf(choices) : schedule;
    // With its times, where they bring nothing that was not chosen.
    bool withTime = false;
    if (!isUntimed || without) {
        auto with = simulation::run(model, {.schedule = plain, .order = {}, .stopAfterSchedule = true, .skipMisfits = !without && skipMisfits, .cancelled = cancelled});
        withTime = with.has_value() && (!without || (choicesIn(with->trace->schedule) == choices && haveSameValues(without->end, with->end, with->trace->names)));
    }
    if (!without && !withTime) {
        Diagnostics mistakes = std::move(without.error());
        for (Diagnostic& d : mistakes) // Their places are those in the text that was given.
            if (!isUntimed && d.place.line == 1 && d.place.column > kUntimedWord.size() + 1)
                d.place.column -= static_cast<std::uint32_t>(kUntimedWord.size()) + 1;
        return unexpected(std::move(mistakes));
    }
    auto run = computeAgain(whole, {.schedule = withTime ? plain : withoutTime(plain), .stopAfterSchedule = !runOn, .skipMisfits = !without && skipMisfits, .cancelled = cancelled});
    if (!run)
        return unexpected(std::move(run.error()));
    if (!*run)
        return turn;
    simulation::Session& session = *(*run)->session;
    if (without && !runOn) {
        turn.offers = untimedOffers(**run, without->end);
    } else {
        simulation::World world = session.at(session.ticks());
        turn.offers = timedOffers(**run, world);
    }
    turn.run = *run;
    turn.ended = std::none_of(turn.offers.begin(), turn.offers.end(), [](const Offer& o) { return o.blocked.isEmpty(); });
    if (turn.ended && !runOn) {
        // Nothing is left to choose: what time alone still brings belongs to this run, and how it ends.
        auto end = computeAgain(whole, {.schedule = (*run)->trace->schedule, .cancelled = cancelled});
        if (!end)
            return unexpected(std::move(end.error()));
        turn.run = *end;
    }
    return turn;
}

// --- goals --------------------------------------------------------------------------------------------------------------

std::vector<Goal> goalsOf(const Run& whole)
{
    std::vector<Goal> goals;
    for (const Counter& c : whole.counters) {
        std::uint32_t writes = 0;
        ActivityId first;
        bool shared = false; // What one activity alone writes comes to the same in every order.
        for (const analysis::Access& a : whole.intervals.accesses)
            if (a.variable == c.variable && a.kind != EventKind::Load) {
                first = writes++ == 0 ? a.activity : first;
                shared = shared || a.activity != first;
            }
        if (!c.expected || !shared)
            continue;
        const auto initial = whole.reference.initial.find(c.name);
        const std::int64_t begin = initial == whole.reference.initial.end() ? 0 : initial->second, all = *c.expected - begin;
        if (all == 0 || all % writes != 0)
            continue;
        const QString name = shortName(c.name);
        const auto add = [&](std::int64_t value) {
            Goal g;
            g.kind = Goal::Kind::Value;
            g.variable = c.name;
            g.value = value;
            g.writes = writes;
            g.title = Words::tr("Finish with %1 at %2").arg(name).arg(value);
            g.condition = Words::tr("Reached in every state in which %1 has been written %n time(s), as often as in the usual run, and is %2.", nullptr, static_cast<int>(writes)).arg(name).arg(value);
            goals.push_back(std::move(g));
        };
        add(*c.expected - all / static_cast<std::int64_t>(writes));
        add(*c.expected);
    }
    goals.push_back({Goal::Kind::LostUpdate, Words::tr("Lose an update"),
        Words::tr("Reached in every state in which a store has overwritten another one that it did not know of: its value was computed from a load before that store."), {}, 0, 0});
    if (whole.trace->names.locks.size() > 1 || whole.trace->outcome == Outcome::Deadlock)
        goals.push_back({Goal::Kind::Deadlock, Words::tr("Bring the machine to a deadlock"),
            Words::tr("Reached in every state from which nothing can go on any more while work is left, because each waits for what another holds."), {}, 0, 0});
    goals.push_back({Goal::Kind::None, Words::tr("No goal: just try"), Words::tr("Choose as you like; nothing is judged."), {}, 0, 0});
    return goals;
}

Goal ownGoal(const QString& condition)
{
    Goal g;
    g.kind = Goal::Kind::Own;
    g.variable = condition.toStdString();
    g.title = condition;
    static const QString kAtEnd = QStringLiteral(" at end");
    g.condition = condition.endsWith(kAtEnd) ? Words::tr("Reached when nothing is left to choose and %1.").arg(condition.chopped(kAtEnd.size()).trimmed())
                                             : Words::tr("Reached in every state in which %1.").arg(condition);
    return g;
}

namespace {

bool holds(const Goal& goal, const Run& run, bool ended)
{
    const auto predicate = explore::Predicate::parse(goal.variable, run.trace->names);
    if (!predicate || (predicate->atEnd() && !ended))
        return false;
    simulation::World world = run.session->at(run.session->ticks());
    return predicate->holds(world);
}

// A variable's writes after set-up, and what it holds at the end.
std::pair<std::uint32_t, std::int64_t> writesOf(const Run& run, const std::string& name)
{
    const auto initial = run.reference.initial.find(name);
    std::pair<std::uint32_t, std::int64_t> result{0, initial == run.reference.initial.end() ? 0 : initial->second};
    const auto row = variableNamed(run.trace->names, name);
    for (const analysis::Access& a : run.intervals.accesses)
        if (row && a.variable == *row && a.kind != EventKind::Load) {
            ++result.first;
            result.second = a.value;
        }
    return result;
}

} // namespace

Verdict judge(const Goal& goal, const Run& run, bool ended)
{
    const Verdict otherwise = ended ? Verdict::Lost : Verdict::Open;
    switch (goal.kind) {
    case Goal::Kind::None: return Verdict::Open;
    case Goal::Kind::LostUpdate: return run.intervals.overwrites.empty() ? otherwise : Verdict::Won;
    case Goal::Kind::Own: return holds(goal, run, ended) ? Verdict::Won : otherwise;
    case Goal::Kind::Deadlock: return run.trace->outcome == Outcome::Deadlock ? Verdict::Won : otherwise;
    case Goal::Kind::Value: {
        const auto [writes, value] = writesOf(run, goal.variable);
        if (writes < goal.writes)
            return otherwise;
        return value == goal.value ? Verdict::Won : Verdict::Lost;
    }
    }
    return Verdict::Open;
}

// --- choosing -----------------------------------------------------------------------------------------------------------

Scheduler::Scheduler(Document& document, QObject* parent) : QObject(parent), m_document(document), m_task(QStringLiteral("scheduler"))
{
    connect(&document, &Document::runChanged, this, &Scheduler::followDocument);
    connect(&document, &Document::opened, this, [this] {
        if (active())
            end();
    });
    connect(&document, &Document::renamed, this, [this](const QString& from, const QString& to) {
        const bool isChosen = m_goal < m_goals.size() && m_goals[m_goal].kind == Goal::Kind::Own;
        m_ownGoal = QString::fromStdString(scenario::withName(m_ownGoal.toStdString(), from.toStdString(), to.toStdString()));
        if (isChosen) // So that it is found again when the run comes.
            m_goals[m_goal].title = ownGoal(m_ownGoal).title;
    });
    connect(&m_task, &Background::runningChanged, this, &Scheduler::changed);
}

void Scheduler::begin()
{
    if (active() || !m_document.run() || m_document.run()->trace->refused)
        return;
    m_whole = m_document.run();
    m_goals = goalsOf(*m_whole);
    m_goal = 0;
    m_ownGoal.clear();
    ask({});
    Q_EMIT activeChanged();
}

void Scheduler::leave(bool keep)
{
    if (!active())
        return;
    const RunPtr whole = m_whole;
    const QString text = schedule();
    end();
    m_document.show(whole, whole->tellingEvent());
    if (keep && !text.isEmpty())
        m_document.set(QStringLiteral("interleaving"), text);
}

void Scheduler::end()
{
    m_task.cancel();
    m_whole.reset();
    m_turn = {};
    m_taken.clear();
    m_wanted.clear();
    m_undone.clear();
    m_mistakes.clear();
    m_note.clear();
    m_goals.clear();
    m_verdict = Verdict::Open;
    Q_EMIT activeChanged();
    Q_EMIT changed();
}

void Scheduler::followDocument()
{
    if (!active() || m_showing)
        return;
    if (!m_document.run()) {
        end();
        return;
    }
    // Something was edited: the same choices, as far as they still fit.
    const QString title = m_goal < m_goals.size() ? m_goals[m_goal].title : QString();
    m_whole = m_document.run();
    m_goals = goalsOf(*m_whole);
    if (!m_ownGoal.isEmpty() && mistakesIn(m_ownGoal).empty())
        m_goals.push_back(ownGoal(m_ownGoal));
    const auto same = std::find_if(m_goals.begin(), m_goals.end(), [&](const Goal& g) { return g.title == title; });
    m_goal = same == m_goals.end() ? 0 : static_cast<std::size_t>(same - m_goals.begin());
    m_undone.clear();
    ask(m_taken, false, true);
}

QString Scheduler::schedule() const
{
    const std::string text = textOf(m_taken);
    return toText(m_untimed && !text.empty() ? withoutTime(text) : text);
}

std::uint64_t Scheduler::steps() const
{
    std::uint64_t steps = 0;
    for (const trace::Choice& c : m_taken)
        steps += c.repeat;
    return steps;
}

void Scheduler::ask(Choices wanted, bool runOn, bool skipMisfits)
{
    m_wanted = std::move(wanted);
    m_task.start([whole = m_whole, schedule = textOf(m_wanted), runOn, skipMisfits, this](const Background::Stop& stop, const Background::Post& post) {
        auto turn = turnOf(*whole, schedule, runOn, skipMisfits, stop);
        post([this, schedule, skipMisfits, turn = std::move(turn)] { answer(turn, skipMisfits ? std::optional(schedule) : std::nullopt); });
    });
}

// wished: the choices of before, of which those that do not fit any more were left out.
void Scheduler::answer(const Expected<Turn>& turn, const std::optional<std::string>& wished)
{
    if (!turn) {
        m_mistakes = turn.error();
        m_wanted = m_taken;
        Q_EMIT changed();
    } else if (turn->run) {
        m_note = wished && !wished->empty() && textOf(choicesIn(turn->run->trace->schedule)) != *wished ? tr("Not all that was chosen before is possible now: what is not was left out.") : QString();
        take(*turn);
    }
}

void Scheduler::take(Turn turn)
{
    m_turn = std::move(turn);
    m_mistakes.clear();
    m_taken = choicesIn(m_turn.run->trace->schedule);
    m_untimed = saysUntimed(m_turn.run->trace->schedule);
    m_wanted = m_taken;
    judgeNow();
    m_showing = true;
    m_document.show(m_turn.run);
    m_showing = false;
    Q_EMIT changed();
}

void Scheduler::judgeNow() { m_verdict = m_goal < m_goals.size() && m_turn.run ? judge(m_goals[m_goal], *m_turn.run, m_turn.ended) : Verdict::Open; }

void Scheduler::choose(std::size_t offer)
{
    if (!active() || offer >= m_turn.offers.size())
        return;
    // While a turn is worked out the offers are those of the one before; the machine then says itself what does not fit.
    if (!waiting() && !m_turn.offers[offer].blocked.isEmpty())
        return;
    m_undone.clear();
    Choices next = m_wanted;
    next.push_back({.processor = m_turn.offers[offer].choice.processor, .name = m_turn.offers[offer].choice.name});
    ask(std::move(next));
}

void Scheduler::takeBack()
{
    if (!canTakeBack())
        return;
    Choices next = m_wanted;
    trace::Choice last = next.back();
    if (--next.back().repeat == 0)
        next.pop_back();
    last.repeat = 1;
    m_undone.push_back(last);
    ask(std::move(next));
}

void Scheduler::takeAgain()
{
    if (!canTakeAgain())
        return;
    Choices next = m_wanted;
    next.push_back(m_undone.back());
    m_undone.pop_back();
    ask(std::move(next));
}

void Scheduler::restart()
{
    if (!active())
        return;
    m_undone.clear();
    ask({});
}

void Scheduler::runOn()
{
    if (active() && !m_turn.ended) {
        m_undone.clear();
        ask(m_wanted, true);
    }
}

void Scheduler::setSchedule(const QString& text)
{
    if (!active())
        return;
    auto choices = trace::parseSchedule(text.toStdString());
    if (!choices) {
        m_mistakes = std::move(choices.error());
        Q_EMIT changed();
        return;
    }
    m_undone.clear();
    // The text itself, not what it is normalised to: mistakes have their place in it.
    m_wanted = choicesIn(text.toStdString());
    m_task.start([whole = m_whole, schedule = text.toStdString(), this](const Background::Stop& stop, const Background::Post& post) {
        auto turn = turnOf(*whole, schedule, false, false, stop);
        post([this, turn = std::move(turn)] { answer(turn, {}); });
    });
}

Diagnostics Scheduler::mistakesIn(const QString& condition) const
{
    if (!active())
        return {};
    auto read = explore::Predicate::parse(condition.toStdString(), m_whole->trace->names, "goal");
    return read ? Diagnostics() : std::move(read.error());
}

QStringList Scheduler::names() const
{
    QStringList all;
    if (active())
        for (const std::string& name : explore::Predicate::known(m_whole->trace->names))
            all << toText(name);
    return all;
}

void Scheduler::setOwnGoal(const QString& condition)
{
    if (!active() || condition.trimmed().isEmpty() || !mistakesIn(condition).empty())
        return;
    m_ownGoal = condition.trimmed();
    std::erase_if(m_goals, [](const Goal& g) { return g.kind == Goal::Kind::Own; });
    m_goals.push_back(ownGoal(m_ownGoal));
    m_goal = m_goals.size() - 1;
    judgeNow();
    Q_EMIT changed();
}

void Scheduler::setGoal(std::size_t goal)
{
    if (goal >= m_goals.size() || goal == m_goal)
        return;
    m_goal = goal;
    judgeNow();
    Q_EMIT changed();
}

QString Scheduler::verdictText() const
{
    if (m_verdict == Verdict::Open || m_goal >= m_goals.size())
        return {};
    const Goal& g = m_goals[m_goal];
    const int taken = static_cast<int>(std::min<std::uint64_t>(steps(), 2'000'000'000));
    if (m_verdict == Verdict::Won)
        return tr("Reached in %n step(s): %1.", nullptr, taken)
            .arg(g.kind == Goal::Kind::Value ? tr("%1 is %2").arg(shortName(g.variable)).arg(g.value) : g.kind == Goal::Kind::Own ? toText(g.variable) : g.kind == Goal::Kind::Deadlock ? tr("nobody can go on") : tr("an update is lost"));
    if (g.kind == Goal::Kind::Value && m_turn.run)
        return tr("Not reached: %1 is %2. Step back and choose otherwise.").arg(shortName(g.variable)).arg(writesOf(*m_turn.run, g.variable).second);
    return tr("Not reached: nothing is left to choose. Step back and choose otherwise.");
}

} // namespace syncscope::document
