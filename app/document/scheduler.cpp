#include "app/document/scheduler.h"

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
QString withCpu(const std::string& s) { return toText(s).replace(QLatin1String("processor "), QLatin1String("CPU ")); }
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
    const QString it = v ? shortName(v->name) : e.subject.kind == trace::SubjectKind::Variable ? Words::tr("memory") : toText(names.of(e.subject));
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
    default: {
        const std::string_view kind = trace::name(e.kind);
        return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())).replace(QLatin1Char('-'), QLatin1Char(' ')) + (it.isEmpty() ? QString() : QLatin1Char(' ') + it);
    }
    }
}

QString reasonOf(const Run& run, const simulation::View& view, std::uint32_t p)
{
    const simulation::ProcessorView& x = view.processors[p];
    if (view.outcome != Outcome::Running)
        return Words::tr("the run has ended");
    if (x.spinning) {
        QString text = withCpu(x.blocked.empty() ? x.doing : x.blocked);
        for (const analysis::LockHold& h : run.intervals.holds)
            if (!h.release && x.doing.find("spins for " + run.trace->names.locks[h.lock.value].name) == 0)
                text += Words::tr(", since %1").arg(toText(report::microseconds(h.start.ns)));
        return text;
    }
    QStringList waiting;
    for (const simulation::ThreadView& t : view.threads)
        if (t.processor == std::to_string(p) && !t.waitsFor.empty())
            waiting << Words::tr("%1 waits for %2").arg(toText(t.name), toText(t.waitsFor));
    if (!waiting.isEmpty())
        return waiting.join(QStringLiteral("; "));
    return x.blocked.empty() ? Words::tr("has no step to take") : withCpu(x.blocked);
}

// "EvtIoRead": which of the calls it is, the timeline says.
QString callbackOf(const simulation::ProcessorView& p) { return toText(p.callback).section(QLatin1String(" #"), 0, 0); }

// What happens when that choice is made: the events of its last tick, the step, are told of. Where it comes to no step, what
// it comes to instead is the reason.
Offer tried(const Run& run, const simulation::World& world, const trace::Choice& choice)
{
    simulation::World copy = world;
    trace::Log log;
    std::vector<std::string> prints;
    std::vector<simulation::Mark> marks;
    copy.record({&log, &prints, &marks});
    const std::uint32_t before = copy.events();
    const bool fits = copy.take(choice);
    copy.record({});
    const trace::Names names = simulation::namesOf(copy, prints);
    const simulation::View after = simulation::look(copy, names);
    if (!fits) {
        Offer none;
        none.blocked = reasonOf(run, after, choice.processor);
        return none;
    }
    const std::uint32_t first = marks.size() > 1 ? marks[marks.size() - 2].events - before : 0;
    Offer offer;
    offer.choice = choice;
    int most = 0;
    log.forEach(
        [&](const Event& e) {
            if (const int w = weight(e); w > most) {
                most = w;
                offer.next = command(e, names);
            }
        },
        first);
    if (choice.processor < after.processors.size())
        offer.where = callbackOf(after.processors[choice.processor]);
    return offer;
}

} // namespace

Expected<Turn> turnOf(const Run& whole, const std::string& schedule, bool runOn, bool skipMisfits, const std::function<bool()>& cancelled)
{
    Turn turn;
    auto run = computeAgain(whole, {.schedule = schedule, .stopAfterSchedule = !runOn, .skipMisfits = skipMisfits, .cancelled = cancelled});
    if (!run)
        return unexpected(std::move(run.error()));
    if (!*run)
        return turn;
    simulation::Session& session = *(*run)->session;
    simulation::World world = session.at(session.ticks());
    simulation::View view = session.viewAt(session.ticks());
    const std::uint32_t processors = world.model().kernelConfig.processors;
    bool any = false;
    for (std::uint32_t p = 0; p < processors; ++p) {
        Offer offer;
        if (world.running())
            offer = tried(**run, world, {.processor = p});
        else
            offer.blocked = Words::tr("the run has ended");
        if (offer.blocked.isEmpty()) {
            const simulation::ProcessorView& x = view.processors[p];
            if (!x.callback.empty())
                offer.where = callbackOf(x);
            if (offer.next.isEmpty())
                offer.next = Words::tr("add"); // The one step that leaves no event: of a compound assignment.
            any = true;
        }
        offer.choice = {.processor = p};
        offer.who = Words::tr("CPU %1").arg(p);
        turn.offers.push_back(std::move(offer));
    }
    // What comes in from outside at a moment of its own.
    const Agenda& agenda = world.model().kernel.agenda;
    for (std::uint32_t slot = processors; world.running() && slot < agenda.slots(); ++slot) {
        if (!world.kernel().slotIsChoice(slot) || agenda.time(world.block(), slot) == Instant::never())
            continue;
        const trace::Choice choice = world.choiceOf(slot);
        if (choice.name.empty())
            continue;
        Offer offer = tried(**run, world, choice);
        if (!offer.blocked.isEmpty())
            continue;
        offer.who = Words::tr("%1 on CPU %2").arg(toText(choice.name)).arg(choice.processor);
        turn.offers.push_back(std::move(offer));
        any = true;
    }
    turn.run = *run;
    turn.ended = !any;
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
        for (const analysis::Access& a : whole.intervals.accesses)
            writes += a.variable == c.variable && a.kind != EventKind::Load ? 1 : 0;
        if (!c.expected || writes < 2)
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

namespace {

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

Scheduler::Scheduler(Document& document, QObject* parent) : QObject(parent), m_document(document), m_task(document.worker())
{
    connect(&document, &Document::runChanged, this, &Scheduler::followDocument);
    connect(&document, &Document::opened, this, [this] {
        if (active())
            end();
    });
    connect(&m_task, &Task::runningChanged, this, &Scheduler::changed);
}

void Scheduler::begin()
{
    if (active() || !m_document.run() || m_document.run()->trace->refused)
        return;
    m_whole = m_document.run();
    m_goals = goalsOf(*m_whole);
    m_goal = 0;
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
    const auto same = std::find_if(m_goals.begin(), m_goals.end(), [&](const Goal& g) { return g.title == title; });
    m_goal = same == m_goals.end() ? 0 : static_cast<std::size_t>(same - m_goals.begin());
    m_undone.clear();
    ask(m_taken, false, true);
}

QString Scheduler::schedule() const { return toText(textOf(m_taken)); }

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
    m_task.start([whole = m_whole, schedule = textOf(m_wanted), runOn, skipMisfits, this](const Task::Stale& stale) -> Task::Answer {
        auto turn = turnOf(*whole, schedule, runOn, skipMisfits, stale);
        return [this, schedule, skipMisfits, turn = std::move(turn)]() mutable {
            if (!turn) {
                m_mistakes = std::move(turn.error());
                m_wanted = m_taken;
                Q_EMIT changed();
                return;
            }
            if (!turn->run)
                return;
            m_note = skipMisfits && turn->run->trace->schedule != schedule && !schedule.empty() ? tr("Not all that was chosen before is possible now: what is not was left out.") : QString();
            take(std::move(*turn));
        };
    });
}

void Scheduler::take(Turn turn)
{
    m_turn = std::move(turn);
    m_mistakes.clear();
    if (auto taken = trace::parseSchedule(m_turn.run->trace->schedule))
        m_taken = std::move(*taken);
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
    m_wanted = std::move(*choices);
    m_task.start([whole = m_whole, schedule = text.toStdString(), this](const Task::Stale& stale) -> Task::Answer {
        auto turn = turnOf(*whole, schedule, false, false, stale);
        return [this, turn = std::move(turn)]() mutable {
            if (!turn) {
                m_mistakes = std::move(turn.error());
                m_wanted = m_taken;
                Q_EMIT changed();
            } else if (turn->run) {
                m_note.clear();
                take(std::move(*turn));
            }
        };
    });
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
            .arg(g.kind == Goal::Kind::Value ? tr("%1 is %2").arg(shortName(g.variable)).arg(g.value) : g.kind == Goal::Kind::Deadlock ? tr("nobody can go on") : tr("an update is lost"));
    if (g.kind == Goal::Kind::Value && m_turn.run)
        return tr("Not reached: %1 is %2. Step back and choose otherwise.").arg(shortName(g.variable)).arg(writesOf(*m_turn.run, g.variable).second);
    return tr("Not reached: nothing is left to choose. Step back and choose otherwise.");
}

} // namespace syncscope::document
