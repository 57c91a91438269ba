#include "engine/analysis/races.h"

#include "engine/analysis/sharing.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFFu;

class Clock {
public:
    std::uint32_t of(std::uint32_t component) const { return component < m_times.size() ? m_times[component] : 0; }
    void join(const Clock& other)
    {
        if (m_times.size() < other.m_times.size())
            m_times.resize(other.m_times.size(), 0);
        for (std::size_t i = 0; i < other.m_times.size(); ++i)
            m_times[i] = std::max(m_times[i], other.m_times[i]);
    }
    void tick(std::uint32_t component)
    {
        if (m_times.size() <= component)
            m_times.resize(component + 1, 0);
        ++m_times[component];
    }

private:
    std::vector<std::uint32_t> m_times;
};

using LockSet = std::vector<std::uint32_t>; // ascending

// What runs in program order, and what it has seen.
struct Actor {
    Clock clock;
    ActivityId activity;
    std::uint8_t baseIrql = 2;           // levels from here up exclude others on its processor
    std::uint32_t locks = 0;             // row of the interned lock sets
    std::vector<std::uint32_t> callbacks; // functions entered, innermost last
};

// An access as an epoch: another is ordered after it if it has seen `time` of `actor`.
struct Touch {
    std::uint32_t actor = kNobody;
    std::uint32_t time = 0;
    EventIndex event;
    ProcessorId processor;
    std::uint32_t locks = 0;
    std::uint32_t function = kNobody;
    EventKind kind = EventKind::Load;

    bool any() const { return actor != kNobody; }
    bool before(const Clock& c) const { return c.of(actor) >= time; }
};

struct VariableState {
    Touch write;
    Touch modify;             // the last interlocked operation; it has seen all those before it
    std::vector<Touch> reads; // since the last write that has seen them, those that have not seen each other
    Clock modified;           // what an interlocked operation hands to the next
    bool raced = false;
    std::uint32_t unguardedBy = kNobody;        // actor of the first access without the declared lock
    std::size_t unguardedFinding = 0;
    Phrase unguardedPlace;
    bool unguardedWrite = false;
    bool plainStore = false;                    // of what only interlocked operations are to change: told
};

struct Section { // a level of a processor, as a lock
    Clock clock;
    std::uint32_t owner = kNobody;
};

struct OrderUse { // lock b was taken while a was held
    EventIndex first, second;
    std::uint32_t actor = kNobody;
    std::uint32_t locks = 0;
};

class Detector {
public:
    Detector(const trace::Trace& trace, const Reference& reference) : m_trace(trace), m_names(trace.names)
    {
        m_actorOf.resize(m_names.activities.size(), kNobody);
        m_irql.resize(m_names.processors, 0);
        m_sections.resize(m_names.processors);
        m_threadWaits.resize(m_names.activities.size(), true); // A thread that has not begun is readied like one that waits.
        m_acquired.resize(m_names.locks.size());
        m_holder.resize(m_names.locks.size(), kNobody);
        m_states.resize(m_names.variables.size());
        m_sets.push_back({});
        m_setRow[{}] = 0;
        for (std::uint32_t o = 0; o < m_names.objects.size(); ++o)
            if (std::find(reference.sequentialQueues.begin(), reference.sequentialQueues.end(), m_names.objects[o].name) != reference.sequentialQueues.end())
                m_sequential.insert(o);
        for (std::uint32_t a = 0; a < m_names.activities.size(); ++a)
            if (isThread(a))
                m_activityOfThread[m_names.activities[a].row] = a;
        for (const trace::Variable& v : m_names.variables)
            m_guards.push_back(guardOf(v));
    }

    // Who can meet whom, instead of findings: locks keep apart, but do not say who comes first.
    Sharing map()
    {
        m_maps = true;
        run();
        Sharing all;
        all.functions = m_users;
        for (const auto& [at, uses] : m_uses) {
            if (all.variables.empty() || all.variables.back() != at.first)
                all.variables.push_back(at.first);
            const auto& [reads, writes, interlocked, locks, with] = uses;
            SharedCell c{at.first, m_users[at.second], reads, writes, interlocked, locks ? *locks : LockSet(), {}};
            for (const std::uint32_t user : with)
                c.with.push_back(m_users[user]);
            all.cells.push_back(std::move(c));
        }
        all.meetings = std::move(m_meetings);
        return all;
    }

    std::vector<Finding> run()
    {
        m_trace.log.forEach([&](const Event& e) {
            if (e.index.value < m_trace.setUpEvents)
                setUp(e);
            else
                take(e);
        });
        return std::move(m_findings);
    }

private:
    bool isThread(std::uint32_t a) const
    {
        const trace::ActivityKind kind = m_names.activities[a].kind;
        return kind == trace::ActivityKind::Thread || kind == trace::ActivityKind::Worker;
    }

    // _Guarded_by_ names a member beside the variable or a lock by its whole name.
    std::uint32_t guardOf(const trace::Variable& v) const
    {
        if (v.guardedBy.empty())
            return kNobody;
        const std::size_t dot = v.name.rfind('.');
        const std::string beside = dot == std::string::npos ? v.guardedBy : v.name.substr(0, dot + 1) + v.guardedBy;
        for (const std::string& wanted : {beside, v.guardedBy})
            for (std::uint32_t l = 0; l < m_names.locks.size(); ++l)
                if (m_names.locks[l].name == wanted)
                    return l;
        return kNoLock;
    }

    std::uint32_t newActor(ActivityId activity, std::uint8_t baseIrql)
    {
        const auto row = static_cast<std::uint32_t>(m_actors.size());
        Actor a;
        a.activity = activity;
        a.baseIrql = baseIrql;
        a.clock.tick(row);
        m_actors.push_back(std::move(a));
        return row;
    }

    std::uint32_t actor(const Event& e)
    {
        if (e.activity.isNone() || e.activity.value >= m_actorOf.size())
            return kNobody;
        std::uint32_t& row = m_actorOf[e.activity.value];
        if (row == kNobody && m_names.activities[e.activity.value].kind == trace::ActivityKind::Isr) {
            const std::uint8_t level = std::max<std::uint8_t>(e.processor.value < m_irql.size() ? m_irql[e.processor.value] : 0, 3);
            const auto [known, isNew] = m_isrActor.try_emplace({e.activity.value, level}, kNobody);
            if (isNew)
                known->second = newActor(e.activity, level);
            row = known->second;
        } else if (row == kNobody)
            row = newActor(e.activity, 2);
        return row;
    }
    // The next interrupt may be of another level, and then is somebody else.
    void interruptEnds(const Event& e)
    {
        if (e.activity.value < m_actorOf.size() && m_names.activities[e.activity.value].kind == trace::ActivityKind::Isr) {
            const std::uint32_t a = m_actorOf[e.activity.value];
            if (a != kNobody && m_actors[a].baseIrql > m_irql[e.processor.value])
                m_actorOf[e.activity.value] = kNobody;
        }
    }

    // --- channels: what one subject hands from who enables to who goes on

    void release(Clock& to, std::uint32_t a)
    {
        to.join(m_actors[a].clock);
        m_actors[a].clock.tick(a);
    }
    Clock& channel(Subject s) { return m_channels[{s.kind, s.index}]; }

    void give(Subject s, const Event& e, std::uint32_t a)
    {
        if (a != kNobody)
            release(channel(s), a);
        else if (e.cause) { // The machine itself passes on what its cause had to give.
            const Event by = m_trace.log.at(e.cause.value);
            if (by.kind == EventKind::DeviceEvent && by.extra == 0)
                return; // The device spoke on its own, whatever transfers there were.
            if (const auto from = m_channels.find(key(by.subject)); from != m_channels.end()) {
                const Clock passed = from->second;
                channel(s).join(passed);
            }
        }
    }
    void receive(Subject s, std::uint32_t a)
    {
        if (a == kNobody)
            return;
        if (const auto from = m_channels.find(key(s)); from != m_channels.end())
            m_actors[a].clock.join(from->second);
    }
    static std::pair<SubjectKind, std::uint32_t> key(Subject s) { return {s.kind, s.index}; }

    // --- levels of a processor

    void enterSections(std::uint32_t a, ProcessorId p)
    {
        if (p.value >= m_irql.size())
            return;
        for (std::uint8_t level = m_actors[a].baseIrql; level <= m_irql[p.value] && level < kLevels; ++level) {
            Section& s = m_sections[p.value][level];
            if (s.owner == a)
                continue;
            m_actors[a].clock.join(s.clock);
            s.owner = a;
        }
    }
    void leaveSections(std::uint32_t p, std::uint8_t above, std::uint32_t onlyOf = kNobody)
    {
        if (p >= m_irql.size())
            return;
        for (std::uint32_t level = above + 1u; level < kLevels; ++level) {
            Section& s = m_sections[p][level];
            if (s.owner == kNobody || (onlyOf != kNobody && s.owner != onlyOf))
                continue;
            release(s.clock, s.owner);
            s.owner = kNobody;
        }
    }

    // --- locks

    std::uint32_t intern(LockSet set)
    {
        const auto [at, isNew] = m_setRow.try_emplace(set, static_cast<std::uint32_t>(m_sets.size()));
        if (isNew)
            m_sets.push_back(std::move(set));
        return at->second;
    }
    bool contains(std::uint32_t set, std::uint32_t lock) const { return std::binary_search(m_sets[set].begin(), m_sets[set].end(), lock); }

    void take(std::uint32_t lock, std::uint32_t a)
    {
        LockSet set = m_sets[m_actors[a].locks];
        set.insert(std::upper_bound(set.begin(), set.end(), lock), lock);
        m_actors[a].locks = intern(std::move(set));
        m_holder[lock] = a;
    }
    void drop(std::uint32_t lock)
    {
        const std::uint32_t a = m_holder[lock]; // Not always who releases: a WDFWAITLOCK enforces no owner.
        if (a == kNobody)
            return;
        LockSet set = m_sets[m_actors[a].locks];
        if (const auto at = std::lower_bound(set.begin(), set.end(), lock); at != set.end() && *at == lock)
            set.erase(at);
        m_actors[a].locks = intern(std::move(set));
        m_holder[lock] = kNobody;
    }

    void acquired(const Event& e, std::uint32_t a)
    {
        const std::uint32_t lock = e.subject.index;
        if (lock >= m_acquired.size() || a == kNobody)
            return;
        for (const std::uint32_t held : m_sets[m_actors[a].locks])
            order(held, lock, e, a);
        if (m_acquired[lock].second && !m_maps)
            m_actors[a].clock.join(m_acquired[lock].first);
        take(lock, a);
        m_takenBy[lock] = e.index;
    }

    // Two activities that take two locks in opposite orders can deadlock, unless a third lock keeps them apart.
    void order(std::uint32_t held, std::uint32_t lock, const Event& e, std::uint32_t a)
    {
        if (held == lock)
            return;
        const std::uint32_t others = intern(without(m_actors[a].locks, held));
        std::vector<OrderUse>& uses = m_orders[{held, lock}];
        const bool known = std::any_of(uses.begin(), uses.end(), [&](const OrderUse& u) { return u.actor == a && u.locks == others; });
        if (known)
            return;
        uses.push_back({m_takenBy[held], e.index, a, others});
        const auto opposite = m_orders.find({lock, held});
        if (opposite == m_orders.end() || stuck() || !m_ordersFound.insert(std::minmax(held, lock)).second)
            return;
        for (const OrderUse& u : opposite->second) {
            if (u.actor == a || intersect(u.locks, others))
                continue;
            const std::string& first = m_names.locks[held].name;
            const std::string& second = m_names.locks[lock].name;
            Finding f;
            f.kind = FindingKind::LockOrder;
            f.object = second;
            f.events = {u.first, u.second, m_takenBy[held], e.index};
            f.rule = "NT R-SPN-7";
            f.say(say("%1 took %2 while it held %3, and %4 took %3 while it held %2: each can come to wait for the other", who(u.actor), first, second, who(a)));
            m_findings.push_back(std::move(f));
            return;
        }
        m_ordersFound.erase(std::minmax(held, lock));
    }
    // Then the cycle itself is the finding.
    bool stuck() const { return m_trace.outcome == Outcome::Deadlock || m_trace.outcome == Outcome::Livelock; }
    LockSet without(std::uint32_t set, std::uint32_t lock) const
    {
        LockSet out = m_sets[set];
        std::erase(out, lock);
        return out;
    }
    bool intersect(std::uint32_t a, std::uint32_t b) const
    {
        return std::any_of(m_sets[a].begin(), m_sets[a].end(), [&](std::uint32_t l) { return contains(b, l); });
    }
    Phrase who(std::uint32_t a) const { return trace::said(m_names.activities[m_actors[a].activity.value]); }

    // --- accesses

    VariableState& state(std::uint32_t offset, const trace::Variable* v)
    {
        return v ? m_states[static_cast<std::size_t>(v - m_names.variables.data())] : m_unnamed[offset];
    }

    void access(const Event& e, std::uint32_t a)
    {
        if (a == kNobody)
            return;
        const trace::Variable* v = m_names.variableAt(e.subject.index);
        if (v && !isScalar(*v))
            return;
        VariableState& s = state(e.subject.index, v);
        enterSections(a, e.processor);
        Actor& self = m_actors[a];
        if (m_maps) {
            if (v)
                use(e, a, static_cast<std::uint32_t>(v - m_names.variables.data()));
            return;
        }
        if (v)
            checkGuard(e, a, *v, s);
        if (e.kind == EventKind::Modify)
            self.clock.join(s.modified);
        const Touch now{a, self.clock.of(a), e.index, e.processor, self.locks, self.callbacks.empty() ? kNobody : self.callbacks.back(), e.kind};
        auto check = [&](const Touch& t) {
            if (!s.raced && t.any() && t.actor != a && !t.before(self.clock))
                race(e, t, now, s);
        };
        check(s.write);
        if (e.kind != EventKind::Modify)
            check(s.modify);
        if (e.kind != EventKind::Load)
            for (const Touch& t : s.reads)
                check(t);
        switch (e.kind) {
        case EventKind::Load:
            std::erase_if(s.reads, [&](const Touch& t) { return t.actor == a || t.before(self.clock); });
            s.reads.push_back(now);
            break;
        case EventKind::Store:
            s.write = now;
            s.reads.clear();
            break;
        default:
            s.modify = now;
            s.modified = self.clock;
            self.clock.tick(a);
        }
    }

    // --- who shares what

    struct Uses {
        std::uint64_t reads = 0, writes = 0, interlocked = 0;
        std::optional<LockSet> locks; // common to all so far
        std::set<std::uint32_t> with; // rows of m_users
    };

    void use(const Event& e, std::uint32_t a, std::uint32_t variable)
    {
        const Actor& self = m_actors[a];
        const Touch now{a, self.clock.of(a), e.index, e.processor, self.locks, self.callbacks.empty() ? kNobody : self.callbacks.back(), e.kind};
        const std::uint32_t user = userOf(now.function);
        Uses& uses = m_uses[{variable, user}];
        ++(e.kind == EventKind::Load ? uses.reads : e.kind == EventKind::Store ? uses.writes : uses.interlocked);
        const LockSet& held = m_sets[self.locks];
        if (uses.locks) {
            LockSet both;
            std::set_intersection(uses.locks->begin(), uses.locks->end(), held.begin(), held.end(), std::back_inserter(both));
            uses.locks = std::move(both);
        } else {
            uses.locks = held;
        }
        // The last access of each kind under each set of locks stands for those before it: who has seen it has seen them.
        std::vector<Touch>& touches = m_touches[variable];
        for (const Touch& t : touches) {
            if (t.actor == a || t.before(self.clock) || intersect(t.locks, now.locks))
                continue;
            if ((t.kind == EventKind::Load && e.kind == EventKind::Load) || (t.kind == EventKind::Modify && e.kind == EventKind::Modify))
                continue;
            const std::uint32_t other = userOf(t.function);
            if (m_pairs.insert({variable, std::min(user, other), std::max(user, other)}).second)
                m_meetings.push_back({variable, {t.function, now.function}, {t.event, now.event}});
            uses.with.insert(other);
            m_uses[{variable, other}].with.insert(user);
        }
        const auto same = std::find_if(touches.begin(), touches.end(), [&](const Touch& t) { return t.actor == a && t.function == now.function && t.kind == e.kind && t.locks == now.locks; });
        if (same != touches.end())
            *same = now;
        else
            touches.push_back(now);
    }
    std::uint32_t userOf(std::uint32_t function)
    {
        const auto at = std::find(m_users.begin(), m_users.end(), function);
        if (at != m_users.end())
            return static_cast<std::uint32_t>(at - m_users.begin());
        m_users.push_back(function);
        return static_cast<std::uint32_t>(m_users.size() - 1);
    }

    void checkGuard(const Event& e, std::uint32_t a, const trace::Variable& v, VariableState& s)
    {
        if (v.interlocked && e.kind == EventKind::Store && !s.plainStore) {
            s.plainStore = true;
            Finding f;
            f.kind = FindingKind::DataRace;
            f.object = v.name;
            f.events = {e.index};
            f.rule = "_Interlocked_";
            f.say(say("location written by an ordinary store of %1, though only interlocked operations are to change it; %2", placeOf(e, a), whenFound(v.foundBefore)));
            m_findings.push_back(std::move(f));
        }
        const std::uint32_t guard = m_guards[static_cast<std::size_t>(&v - m_names.variables.data())];
        if (v.guardsWrites && e.kind == EventKind::Load)
            return;
        if (guard == kNobody || s.unguardedWrite || (guard != kNoLock && contains(m_actors[a].locks, guard)))
            return;
        // A read that turns out to be the first half of an update is told as the write it was for.
        const bool again = s.unguardedBy != kNobody;
        if (again && (e.kind == EventKind::Load || s.unguardedBy != a))
            return;
        s.unguardedBy = a;
        s.unguardedWrite = e.kind != EventKind::Load;
        if (again) {
            Finding& f = m_findings[s.unguardedFinding];
            f.events.push_back(e.index);
            f.say(withoutLock(e, s.unguardedPlace, v, guard));
            return;
        }
        s.unguardedFinding = m_findings.size();
        Finding f;
        f.kind = FindingKind::LockNotHeld;
        f.object = v.name;
        f.events = {e.index};
        f.rule = std::string(v.guardsWrites ? "_Write_guarded_by_(" : "_Guarded_by_(") + v.guardedBy + ")";
        s.unguardedPlace = placeOf(e, a);
        f.say(withoutLock(e, s.unguardedPlace, v, guard));
        m_findings.push_back(std::move(f));
    }

    Phrase withoutLock(const Event& e, const Phrase& place, const trace::Variable& v, std::uint32_t guard) const
    {
        const std::string lock = guard == kNoLock ? v.guardedBy : m_names.locks[guard].name;
        return e.kind == EventKind::Load ? say("location read without its lock: %1 does not hold %2; %3", place, lock, whenFound(v.foundBefore))
                                         : say("location written without its lock: %1 does not hold %2; %3", place, lock, whenFound(v.foundBefore));
    }
    Phrase placeOf(const Event& e, std::uint32_t a) const
    {
        return place({a, 0, e.index, e.processor, m_actors[a].locks, m_actors[a].callbacks.empty() ? kNobody : m_actors[a].callbacks.back(), e.kind});
    }

    Phrase place(const Touch& t) const
    {
        const Phrase actor = t.processor ? say("%1 on CPU %2", who(t.actor), t.processor.value) : who(t.actor);
        return t.function == kNobody ? actor : say("%1 of %2", callbackName(m_names, {SubjectKind::Function, t.function}), actor);
    }
    Phrase touches(const Touch& t) const
    {
        Phrase held;
        for (const std::uint32_t l : m_sets[t.locks])
            held = held.empty() ? Phrase(m_names.locks[l].name) : say("%1 and %2", held, m_names.locks[l].name);
        if (held.empty())
            held = say("no lock");
        switch (t.kind) {
        case EventKind::Load: return say("%1 reads it holding %2", place(t), held);
        case EventKind::Store: return say("%1 writes it holding %2", place(t), held);
        default: return say("%1 updates interlocked it holding %2", place(t), held);
        }
    }

    void race(const Event& e, const Touch& before, const Touch& now, VariableState& s)
    {
        s.raced = true;
        Finding f;
        f.kind = FindingKind::DataRace;
        f.object = m_names.of(e.subject);
        f.events = {before.event, now.event};
        f.say(intersect(before.locks, now.locks) ? say("%1, %2: nothing orders the two", touches(before), touches(now))
                                                 : say("%1, %2: no common lock, and nothing orders the two", touches(before), touches(now)));
        m_findings.push_back(std::move(f));
    }

    // --- events

    void irql(const Event& e)
    {
        const std::uint32_t p = e.subject.kind == SubjectKind::Processor ? e.subject.index : e.processor.value;
        if (p >= m_irql.size())
            return;
        const auto level = static_cast<std::uint8_t>(std::min<std::uint64_t>(e.value, kLevels - 1));
        if (level < m_irql[p])
            leaveSections(p, level);
        m_irql[p] = level;
    }

    // Set-up comes before everything: of it only counts what is still so at its end.
    void setUp(const Event& e)
    {
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower)
            irql(e);
        else if (e.kind == EventKind::LockAcquire && e.subject.index < m_holder.size() && actor(e) != kNobody) {
            take(e.subject.index, actor(e));
            m_takenBy[e.subject.index] = e.index;
        } else if (e.kind == EventKind::LockRelease && e.subject.index < m_holder.size())
            drop(e.subject.index);
    }

    // A device goes when its queues are empty and its callbacks have returned: its contexts end after all that those who are in none have done.
    void removed(std::uint32_t by)
    {
        for (std::uint32_t a = 0; a < m_actors.size(); ++a)
            if (a != by && m_actors[a].callbacks.empty()) {
                m_actors[by].clock.join(m_actors[a].clock);
                m_actors[a].clock.tick(a);
            }
    }

    void take(const Event& e)
    {
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower) {
            irql(e);
            interruptEnds(e);
            return;
        }
        const std::uint32_t a = actor(e);
        switch (e.kind) {
        case EventKind::LockAcquire: acquired(e, a); break;
        case EventKind::LockRelease:
            if (e.subject.index >= m_acquired.size())
                break;
            drop(e.subject.index);
            if (a != kNobody) {
                m_acquired[e.subject.index] = {m_actors[a].clock, true};
                m_actors[a].clock.tick(a);
            }
            break;

        case EventKind::DpcQueue:
        case EventKind::DpcCoalesce: // The run it joins has not begun: that one starts after this, too.
        case EventKind::WorkItemQueue:
        case EventKind::WorkItemCoalesce:
        case EventKind::TimerSet:
        case EventKind::TransferStart: // Its end comes after all that the driver did before.
        case EventKind::InterruptAssert: give(e.subject, e, a); break;
        case EventKind::Signal:
            if (e.value > 0) // Not set: an event cleared, or a mutex its owner has taken more than once.
                give(e.subject, e, a);
            break;

        case EventKind::TimerExpire: receive(e.subject, a); break;
        case EventKind::DpcStart:
        case EventKind::WorkItemStart:
        case EventKind::IsrStart: receive(e.subject, a); break;
        case EventKind::WaitDone:
            receive(e.subject, a);
            if (e.cause) // A timer that could be waited on says nothing but that it expired.
                if (const Event by = m_trace.log.at(e.cause.value); by.kind == EventKind::TimerExpire)
                    receive(by.subject, a);
            break;
        case EventKind::DpcEnd:
        case EventKind::IsrEnd:
            if (a != kNobody)
                leaveSections(e.processor.value, 0, a);
            break;

        case EventKind::ThreadWait:
        case EventKind::LockBlock:
            if (e.activity && e.activity.value < m_threadWaits.size())
                m_threadWaits[e.activity.value] = true;
            break;
        case EventKind::ThreadReady: {
            const auto ready = m_activityOfThread.find(e.subject.index);
            if (a != kNobody && ready != m_activityOfThread.end() && ready->second != e.activity.value && m_threadWaits[ready->second])
                release(channel(e.subject), a);
            break;
        }
        case EventKind::ThreadSwitch:
            if (const auto next = m_activityOfThread.find(e.subject.index); e.subject.kind == SubjectKind::Thread && next != m_activityOfThread.end()) {
                std::uint32_t& row = m_actorOf[next->second];
                if (row == kNobody)
                    row = newActor(ActivityId(next->second), 2);
                if (m_threadWaits[next->second])
                    receive(e.subject, row);
                m_threadWaits[next->second] = false;
            }
            break;

        case EventKind::CallbackEnter:
            if (a != kNobody)
                m_actors[a].callbacks.push_back(e.subject.index);
            break;
        case EventKind::CallbackLeave:
            if (a != kNobody && !m_actors[a].callbacks.empty())
                m_actors[a].callbacks.pop_back();
            break;

        case EventKind::RequestSend:
            m_channels.erase(key(e.subject)); // A row used again is another request.
            give(e.subject, e, a);
            break;
        case EventKind::RequestPresent:
            presented(e, a);
            break;
        case EventKind::RequestArrive:
        case EventKind::RequestQueue:
            receive(e.subject, a);
            give(e.subject, e, a);
            break;
        case EventKind::RequestComplete:
            receive(e.subject, a);
            if (const auto queue = m_presentedBy.find(e.subject.index); a != kNobody && queue != m_presentedBy.end() && m_sequential.count(queue->second))
                release(m_queues[queue->second], a);
            give(e.subject, e, a);
            break;
        case EventKind::RequestReturn: receive(e.subject, a); break;
        case EventKind::DevicePower:
            if (a != kNobody && e.value == static_cast<std::uint64_t>(DevicePower::Removed))
                removed(a);
            break;

        case EventKind::Load:
        case EventKind::Store:
        case EventKind::Modify: access(e, a); break;
        default: break;
        }
    }

    void presented(const Event& e, std::uint32_t a)
    {
        const auto queue = static_cast<std::uint32_t>(e.value);
        m_presentedBy[e.subject.index] = queue;
        receive(e.subject, a);
        if (a != kNobody && m_sequential.count(queue))
            m_actors[a].clock.join(m_queues[queue]);
        if (e.cause)
            if (const Event by = m_trace.log.at(e.cause.value); by.kind == EventKind::RequestComplete)
                receive(by.subject, a);
        give(e.subject, e, a);
    }

    static constexpr std::uint32_t kNoLock = 0xFFFFFFFEu; // declared, but no such lock exists
    static constexpr std::size_t kLevels = 16;

    const trace::Trace& m_trace;
    const trace::Names& m_names;
    std::vector<Finding> m_findings;
    std::vector<Actor> m_actors;
    std::vector<std::uint32_t> m_actorOf;             // by activity: the one it is now
    std::map<std::pair<std::uint32_t, std::uint8_t>, std::uint32_t> m_isrActor; // by activity and level
    std::map<std::uint32_t, std::uint32_t> m_activityOfThread;
    std::vector<bool> m_threadWaits;                  // by activity
    std::map<std::pair<SubjectKind, std::uint32_t>, Clock> m_channels;
    std::vector<std::pair<Clock, bool>> m_acquired;   // by lock: what its last release hands on
    std::vector<std::uint32_t> m_holder;              // by lock: actor
    std::map<std::uint32_t, EventIndex> m_takenBy;    // by lock
    std::vector<LockSet> m_sets;
    std::map<LockSet, std::uint32_t> m_setRow;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<OrderUse>> m_orders;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_ordersFound;
    std::vector<std::uint8_t> m_irql;                 // by processor
    std::vector<std::array<Section, kLevels>> m_sections;
    std::set<std::uint32_t> m_sequential;             // queue objects
    std::map<std::uint32_t, Clock> m_queues;
    std::map<std::uint32_t, std::uint32_t> m_presentedBy; // by request
    std::vector<VariableState> m_states;              // by variable
    std::map<std::uint32_t, VariableState> m_unnamed; // by offset
    std::vector<std::uint32_t> m_guards;              // by variable: lock, kNobody, kNoLock
    bool m_maps = false;
    std::vector<std::uint32_t> m_users;               // functions that touch something
    std::map<std::pair<std::uint32_t, std::uint32_t>, Uses> m_uses; // by variable and row of m_users
    std::map<std::uint32_t, std::vector<Touch>> m_touches;          // by variable
    std::set<std::array<std::uint32_t, 3>> m_pairs;   // met: variable and two users
    std::vector<Meeting> m_meetings;
};

} // namespace

std::vector<Finding> races(const trace::Trace& trace, const Reference& reference) { return Detector(trace, reference).run(); }

Sharing sharing(const trace::Trace& trace, const Reference& reference) { return Detector(trace, reference).map(); }

} // namespace syncscope::analysis
