#include "tests/explore/brute_force.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace syncscope::test {

namespace {

using simulation::World;
using Kind = World::Option::Kind;
using trace::EventKind;

// A step of an order, for its class: whose it is and what it touched.
struct Step {
    std::uint32_t processor = 0;
    std::uint32_t nth = 0; // of its processor
    bool own = true;       // of the processor's program
    std::set<std::pair<std::string, bool>> touches; // what, and whether it writes
};

bool conflict(const Step& x, const Step& y)
{
    if (x.processor == y.processor || !x.own || !y.own)
        return true;
    for (const auto& [what, writes] : x.touches)
        for (const auto& [other, otherWrites] : y.touches)
            if (what == other && (writes || otherWrites))
                return true;
    return false;
}

class Search {
public:
    Search(const simulation::ModelPtr& model, const std::vector<std::string>& variables, std::uint64_t most) : m_variables(&variables), m_most(most)
    {
        World world(model);
        world.setUp();
        world.beginUntimed();
        m_names = namesOf(world, {});
        go(world, {}, 0);
    }
    BruteForce result;

private:
    static constexpr std::uint32_t kNobody = 0xFFFFFFFFu;
    // How an order has been so far.
    struct Past {
        std::uint32_t last = kNobody; // activity that took the last step, unless what it ran is over
        std::uint32_t preemptions = 0;
        bool serial = true;
        std::uint32_t turn = kNobody; // who took the last step, in a routine that has not ended
        std::set<std::uint32_t> begun; // activities that have taken a step in a routine of the driver that has not ended
    };

    static std::uint32_t currentOn(World& w, std::uint32_t p) { return w.kernel().current(p); }
    static bool isInDriver(World& w, std::uint32_t a) { return w.model().driver.stacks.at(w.block(), a).depth > 0; }
    static bool waits(World& w, std::uint32_t a) { return w.kernel().activity(a).kind == kernel::ActivityKind::Thread && w.kernel().thread(a).state == ThreadState::Waiting; }

    // Who takes a step by it.
    static std::uint32_t taker(World& world, const World::Option& o)
    {
        if (o.kind == Kind::Preempt)
            return o.row;
        return o.kind == Kind::Step || o.kind == Kind::Waiter ? currentOn(world, o.processor) : kNobody;
    }
    // By which of the options a routine goes on: its own step, or, where something else has its processor, that one's.
    static std::vector<const World::Option*> waysOn(World& world, std::uint32_t a, const std::vector<World::Option>& options)
    {
        std::vector<const World::Option*> ways;
        for (const World::Option& o : options)
            if (taker(world, o) == a)
                ways.push_back(&o);
        if (ways.empty() && !waits(world, a))
            for (const World::Option& o : options)
                if ((o.kind == Kind::Step || o.kind == Kind::Waiter) && o.processor == world.kernel().activity(a).processor)
                    ways.push_back(&o);
        return ways;
    }

    // Who is ready and has no processor, by the tables alone: it is in no list, runs nowhere and stands by nowhere. It may go to any
    // processor that is idle, and where none is to any.
    static std::vector<World::Option> placements(World& world)
    {
        kernel::Kernel& k = world.kernel();
        const std::uint32_t processors = world.model().kernelConfig.processors;
        std::set<std::uint32_t> somewhere;
        std::vector<std::uint8_t> idle;
        for (std::uint32_t p = 0; p < processors; ++p) {
            const kernel::Processor& x = k.processor(p);
            somewhere.insert({x.thread, x.standby});
            for (std::uint16_t head : x.readyHead)
                for (std::uint16_t t = head; t != kernel::kNo16; t = k.thread(t).next)
                    somewhere.insert(t);
            if (x.thread == kernel::kNo16 && x.standby == kernel::kNo16)
                idle.push_back(static_cast<std::uint8_t>(p));
        }
        std::vector<World::Option> all;
        if (idle.size() == 1 || !world.running())
            return all;
        for (std::uint32_t p = 0; idle.empty() && p < processors; ++p)
            all.push_back({Kind::Place, static_cast<std::uint8_t>(p), 0});
        for (const std::uint8_t p : idle)
            all.push_back({Kind::Place, p, 0});
        for (std::uint16_t t = 0; t < world.model().kernel.threads; ++t)
            if (k.thread(t).state == ThreadState::Ready && somewhere.count(t) == 0)
                return all;
        return {};
    }

    void go(World& world, const Past& past, std::uint32_t steps)
    {
        result.complete = result.complete && steps < kDeepest; // A level is a whole World: no stack holds many of them.
        if (!result.complete)
            return;
        std::vector<World::Option> options = placements(world);
        if (options.empty())
            world.options(options);
        if (options.empty()) {
            end(world, past, steps);
            return;
        }
        auto isStep = [](const World::Option& o) { return o.kind == Kind::Step || o.kind == Kind::Waiter; };
        const auto lastOwn = std::find_if(options.begin(), options.end(), [&](const World::Option& o) { return isStep(o) && currentOn(world, o.processor) == past.last; });
        const bool could = past.last != kNobody && lastOwn != options.end();
        std::vector<const World::Option*> serial;
        if (past.turn != kNobody)
            serial = waysOn(world, past.turn, options);
        if (serial.empty())
            for (const std::uint32_t a : past.begun)
                for (const World::Option* o : waysOn(world, a, options))
                    serial.push_back(o);
        for (const World::Option& o : options) {
            World next(world);
            trace::Log log;
            next.record({&log, nullptr, nullptr});
            const bool was = next.takeOption(o);
            next.record({});
            const std::uint32_t who = isStep(o) || was ? taker(world, o) : kNobody;
            Past then = past;
            if (could && who != past.last && (who != kNobody || currentOn(world, lastOwn->processor) != currentOn(next, lastOwn->processor)))
                ++then.preemptions;
            then.serial = past.serial && (serial.empty() || std::find(serial.begin(), serial.end(), &o) != serial.end());
            bool over = false;
            log.forEach([&](const trace::Event& e) {
                over = over
                    || (e.activity.value == who && (e.kind == EventKind::ThreadEnd || e.kind == EventKind::DpcEnd || e.kind == EventKind::IsrEnd || e.kind == EventKind::WorkItemEnd));
            });
            if (who != kNobody) {
                then.last = over ? kNobody : who;
                if (!over && isInDriver(next, who))
                    then.begun.insert(who);
                else
                    then.begun.erase(who);
            }
            if (o.kind != Kind::Place)
                then.turn = then.begun.count(who) > 0 ? who : kNobody;
            Step step;
            step.processor = o.processor;
            step.own = isStep(o);
            step.nth = static_cast<std::uint32_t>(std::count_if(m_path.begin(), m_path.end(), [&](const Step& s) { return s.processor == o.processor; }));
            const std::size_t accesses = m_accesses.size();
            log.forEach([&](const trace::Event& e) {
                const std::string what = m_names.of(e.subject);
                if ((e.kind == EventKind::Load || e.kind == EventKind::Store || e.kind == EventKind::Modify) && e.subject.kind == trace::SubjectKind::Variable)
                    m_accesses.push_back({{e.activity.value, m_ended[e.activity.value]}, e.subject.index, e.kind});
                switch (e.kind) {
                case EventKind::LockRequest: // A try.
                    if (e.extra == 1)
                        step.touches.emplace(what, false);
                    break;
                case EventKind::Load: step.touches.emplace(what, false); break;
                case EventKind::Store: case EventKind::Modify: case EventKind::LockAcquire: case EventKind::LockRelease: case EventKind::Signal:
                case EventKind::WaitDone: case EventKind::ThreadWait:
                    step.touches.emplace(what, true);
                    break;
                default: break;
                }
            });
            m_path.push_back(std::move(step));
            if (over)
                ++m_ended[who];
            go(next, then, steps + 1);
            if (over)
                --m_ended[who];
            m_accesses.resize(accesses);
            m_path.pop_back();
        }
    }

    // Whether the routines of this order have to be before one another in a circle: of two accesses to a variable that conflict, whose came first
    // has to be first.
    bool isCircle() const
    {
        std::map<Routine, std::set<Routine>> before;
        for (std::size_t i = 0; i < m_accesses.size(); ++i)
            for (std::size_t j = i + 1; j < m_accesses.size(); ++j) {
                const Access &x = m_accesses[i], &y = m_accesses[j];
                const bool reads = x.kind == EventKind::Load && y.kind == EventKind::Load, counts = x.kind == EventKind::Modify && y.kind == EventKind::Modify;
                if (x.routine != y.routine && x.variable == y.variable && !reads && !counts)
                    before[x.routine].insert(y.routine);
            }
        for (bool changed = true; changed;) {
            changed = false;
            for (auto& [routine, after] : before)
                for (const Routine& r : std::set<Routine>(after))
                    if (const auto further = before.find(r); further != before.end())
                        for (const Routine& f : further->second)
                            changed = after.insert(f).second || changed;
        }
        return std::any_of(before.begin(), before.end(), [](const auto& entry) { return entry.second.count(entry.first) > 0; });
    }

    void end(World& world, const Past& past, std::uint32_t steps)
    {
        if (++result.orders > m_most) {
            result.complete = false;
            return;
        }
        std::string key(name(world.outcome()));
        for (const trace::Variable& v : m_names.variables) {
            std::uint64_t raw = 0;
            if (std::find(m_variables->begin(), m_variables->end(), v.name) == m_variables->end())
                continue;
            world.vm().read(world.block(), driver::kMemoryBase + v.offset, &raw, v.bytes);
            key += ", " + v.name + " = " + std::to_string(static_cast<std::int32_t>(raw));
        }
        BruteForce::End& e = result.ends[key];
        ++e.orders;
        if (std::pair(past.preemptions, steps) < std::pair(e.preemptions, e.steps) || e.orders == 1) {
            e.preemptions = past.preemptions;
            e.steps = steps;
        }
        e.serial = e.serial || past.serial;
        result.circle = result.circle || isCircle();
        // Which of each two steps that conflict came first is all that a class is.
        std::vector<std::string> pairs;
        for (std::size_t i = 0; i < m_path.size(); ++i)
            for (std::size_t j = i + 1; j < m_path.size(); ++j)
                if (m_path[i].processor != m_path[j].processor && conflict(m_path[i], m_path[j]))
                    pairs.push_back(std::to_string(m_path[i].processor) + "." + std::to_string(m_path[i].nth) + "<" + std::to_string(m_path[j].processor) + "."
                        + std::to_string(m_path[j].nth) + ";");
        std::sort(pairs.begin(), pairs.end());
        std::string text;
        for (const std::string& p : pairs)
            text += p;
        e.classes.insert(std::move(text));
    }

    static constexpr std::uint32_t kDeepest = 150;
    const std::vector<std::string>* m_variables;
    std::uint64_t m_most;
    trace::Names m_names;
    std::vector<Step> m_path;
    using Routine = std::pair<std::uint32_t, std::uint32_t>; // activity, and how many it has ended before
    struct Access {
        Routine routine;
        std::uint32_t variable = 0;
        EventKind kind = EventKind::Load;
    };
    std::vector<Access> m_accesses;
    std::map<std::uint32_t, std::uint32_t> m_ended;
};

} // namespace

BruteForce bruteForce(const simulation::ModelPtr& model, const std::vector<std::string>& variables, std::uint64_t mostOrders)
{
    return Search(model, variables, mostOrders).result;
}

} // namespace syncscope::test
