#include "tests/explore/brute_force.h"

#include <algorithm>
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
        go(world, 0xFF, 0, 0);
    }
    BruteForce result;

private:
    static std::uint32_t currentOn(World& w, std::uint32_t p) { return p < w.model().kernelConfig.processors ? w.kernel().current(p) : 0; }

    void go(World& world, std::uint32_t last, std::uint32_t preemptions, std::uint32_t steps)
    {
        result.complete = result.complete && steps < kDeepest; // A level is a whole World: no stack holds many of them.
        if (!result.complete)
            return;
        std::vector<World::Option> options;
        world.options(options);
        if (options.empty()) {
            end(world, preemptions, steps);
            return;
        }
        auto isStep = [](const World::Option& o) { return o.kind == Kind::Step || o.kind == Kind::Waiter; };
        const bool could = std::any_of(options.begin(), options.end(), [&](const World::Option& o) { return isStep(o) && o.processor == last; });
        for (const World::Option& o : options) {
            World next(world);
            trace::Log log;
            next.record({&log, nullptr, nullptr});
            next.takeOption(o);
            next.record({});
            bool preempts = false;
            if (o.kind == Kind::Preempt)
                preempts = o.processor == last;
            else if (isStep(o))
                preempts = could && o.processor != last;
            else
                preempts = could && currentOn(world, last) != currentOn(next, last);
            Step step;
            step.processor = o.processor;
            step.own = isStep(o);
            step.nth = static_cast<std::uint32_t>(std::count_if(m_path.begin(), m_path.end(), [&](const Step& s) { return s.processor == o.processor; }));
            log.forEach([&](const trace::Event& e) {
                const std::string what = m_names.of(e.subject);
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
            const bool moves = isStep(o) || o.kind == Kind::Preempt;
            go(next, moves ? o.processor : last, preemptions + (preempts ? 1 : 0), steps + 1);
            m_path.pop_back();
        }
    }

    void end(World& world, std::uint32_t preemptions, std::uint32_t steps)
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
        if (std::pair(preemptions, steps) < std::pair(e.preemptions, e.steps) || e.orders == 1) {
            e.preemptions = preemptions;
            e.steps = steps;
        }
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
};

} // namespace

BruteForce bruteForce(const simulation::ModelPtr& model, const std::vector<std::string>& variables, std::uint64_t mostOrders)
{
    return Search(model, variables, mostOrders).result;
}

} // namespace syncscope::test
