#include "engine/simulation/run.h"

#include "engine/base/random.h"

#include <algorithm>

namespace syncscope::simulation {

using trace::EventKind;
using trace::SubjectKind;

namespace {

// A seeded run takes any processor that is due within this many ns of the earliest: races vary, times stay meaningful.
constexpr std::int64_t kSeededWindowNs = 1000;

// Which processor a slot's step belongs to, for the schedule text.
struct Stepper {
    World& world;
    trace::ScheduleText& text;

    bool tick(std::uint32_t slot)
    {
        if (slot < world.model().kernelConfig.processors) {
            const bool step = world.tick(slot);
            if (step)
                text.add(slot);
            return step;
        }
        if (!world.kernel().slotIsChoice(slot))
            return world.tick(slot);
        const trace::Choice choice = world.choiceOf(slot); // Before: the next interrupt of a device may go elsewhere.
        const bool step = world.tick(slot);
        if (step)
            text.add(choice.processor, choice.name);
        return step;
    }
    void tickThrough(std::uint32_t slot)
    {
        if (slot >= world.model().kernelConfig.processors) {
            tick(slot);
            return;
        }
        if (const std::uint32_t steps = world.tickThrough(slot); steps > 0)
            text.add(slot, {}, steps);
    }
};

std::string choiceText(const trace::Choice& c)
{
    return c.processor == trace::kUntimed ? "untimed" : std::to_string(c.processor) + (c.name.empty() ? "" : ":" + c.name);
}

} // namespace

Expected<Run> run(const ModelPtr& model, const RunOptions& options)
{
    std::vector<std::string> prints;
    auto trace = std::make_shared<trace::Trace>();
    Run result{nullptr, {}, World(model), false};
    World& world = result.end;
    world.record({&trace->log, &prints, &result.marks, &result.deeds});
    world.kernel().machine().omission = options.without;
    world.setUp();
    trace->setUpEvents = world.events();

    trace::ScheduleText text;
    Stepper stepper{world, text};
    const scenario::Scenario& s = model->scenario;
    auto cancelled = [&] { return result.cancelled = result.cancelled || (options.cancelled && options.cancelled()); };
    // Whether a processor comes to a step is only known afterwards. A choice that led to none was no choice: the schedule
    // does not tell of it, so it must leave nothing behind.
    std::optional<World> before;
    auto attempt = [&](const trace::Choice& c) {
        if (before)
            *before = world;
        else
            before.emplace(world);
        const std::uint32_t events = trace->log.size();
        const std::size_t marks = result.marks.size(), deeds = result.deeds.size(), printed = prints.size();
        if (world.take(c)) {
            text.add(c.processor, c.name);
            return true;
        }
        world = *before;
        trace->log.truncate(events);
        result.marks.resize(marks);
        result.deeds.resize(deeds);
        prints.resize(printed);
        return false;
    };
    const bool wish = !options.schedule.has_value();
    const std::string schedule = wish ? (options.keepWish ? s.interleaving : std::string()) : *options.schedule;
    auto choices = trace::parseSchedule(schedule, wish ? s.id + "/interleaving" : "schedule");
    if (!choices && !wish)
        return unexpected(std::move(choices.error()));
    if (!choices) {
        for (const Diagnostic& d : choices.error())
            trace->notes.push_back(phrase(d));
        choices = std::vector<trace::Choice>();
    }
    bool fits = true;
    std::uint64_t taken = 0;
    // The word that says how all are meant is none of them: whoever chooses steps has not written it.
    const std::size_t words = !choices->empty() && choices->front().processor == trace::kUntimed ? 1 : 0;
    for (std::size_t n = 0; n < choices->size() && fits && !result.cancelled; ++n) {
        const trace::Choice& c = (*choices)[n];
        for (std::uint64_t r = 0; r < c.repeat && !result.cancelled; ++r) {
            if (!world.running() && c.name.empty() && wish)
                break;
            if ((++taken & 0xFFF) == 0 && cancelled())
                break;
            if (attempt(c))
                continue;
            if (options.skipMisfits)
                break; // and as often as it is repeated
            Phrase what;
            if (c.processor >= model->kernelConfig.processors) {
                what = say("the machine has processors 0 to %1", model->kernelConfig.processors - 1);
            } else if (!world.running()) {
                what = say("the run has ended");
            } else if (world.kernel().isPlacing() && !c.name.empty() && !world.placedElsewhere(c.processor).empty()) {
                what = say("processor %1 %2", c.processor, world.placedElsewhere(c.processor));
            } else if (!c.name.empty()) {
                what = say("nothing named %1 can come in on processor %2 now", c.name, c.processor);
            } else {
                const Phrase reason = world.blockedReason(c.processor);
                what = say("processor %1 %2", c.processor, reason.empty() ? say("has no step to take") : reason);
            }
            const Phrase why = c.repeat > 1 ? say("token %1 (%2), time %3 of %4, does not fit: %5", n + 1 - words, choiceText(c), r + 1, c.repeat, what)
                                            : say("token %1 (%2) does not fit: %3", n + 1 - words, choiceText(c), what);
            if (!wish)
                return unexpected(Diagnostics{{{"schedule", c.line, c.column}, Severity::Error, "schedule-misfit", why, say("expected a processor that can take a step")}});
            trace->notes.push_back(say("The interleaving of the scenario could not be met: %1. The run went on in time order.", why));
            fits = false;
            break;
        }
    }

    // A schedule that ends early goes on in time order (contract).
    if (!options.stopAfterSchedule)
        world.endUntimed();
    const scenario::Order order = options.schedule ? scenario::Order::Time : options.order.value_or(s.machine.order);
    std::uint64_t draws = 0;
    std::uint64_t askAgain = 0; // whether to stop
    while (!options.stopAfterSchedule && !result.cancelled) {
        const std::uint32_t earliest = world.next();
        if (earliest == World::kNoSlot)
            break;
        if (world.ticks() >= askAgain) {
            askAgain = world.ticks() + 0x1000;
            if (cancelled())
                break;
        }
        if (order == scenario::Order::Time) {
            stepper.tickThrough(earliest);
            continue;
        }
        const Agenda& agenda = model->kernel.agenda;
        const std::int64_t until = agenda.time(world.block(), earliest).ns + kSeededWindowNs;
        std::uint32_t count = 0;
        std::uint32_t slots[64];
        for (std::uint32_t p = 0; p < model->kernelConfig.processors; ++p)
            if (agenda.time(world.block(), p).ns <= until)
                slots[count++] = p;
        if (count <= 1 || earliest >= model->kernelConfig.processors) {
            stepper.tick(earliest);
            continue;
        }
        const std::uint32_t pick = slots[drawBelow(draw(s.seed, 0x0DDE5u, draws++), count)];
        if (!attempt({.processor = pick}))
            stepper.tick(earliest);
    }
    world.record({});
    trace->schedule = text.text();
    describe(world, prints, *trace);
    result.trace = std::move(trace);
    return result;
}

void goOn(World& world, const Run& run, std::uint64_t from, std::uint64_t to)
{
    auto deed = std::lower_bound(run.deeds.begin(), run.deeds.end(), from, [](const Deed& d, std::uint64_t tick) { return d.before < tick; });
    for (; from < to; ++from) {
        for (; deed != run.deeds.end() && deed->before == from; ++deed)
            world.again(*deed);
        world.again(run.marks[from]);
    }
    for (; to == run.marks.size() && deed != run.deeds.end(); ++deed)
        world.again(*deed);
}

namespace {

// Whether an activity is inside a driver callback that the framework presented, and has taken a step there.
bool insideCallback(World& w, std::uint32_t p)
{
    kernel::Kernel& k = w.kernel();
    const std::uint32_t a = k.current(p);
    if (a == ActivityId::kNone)
        return false;
    for (std::uint32_t d = 0; d < k.activity(a).depth; ++d) {
        const kernel::Frame& f = k.frame(a, d);
        if (f.routine == static_cast<std::uint16_t>(framework::Routine::Callback) && f.state == 2)
            return true;
    }
    return false;
}

std::int64_t signedValue(std::uint64_t v, const trace::Variable& x)
{
    if (!x.isSigned || x.bytes == 8)
        return static_cast<std::int64_t>(v);
    const unsigned shift = 64 - 8 * x.bytes;
    return static_cast<std::int64_t>(v << shift) >> shift;
}

} // namespace

Reference serialReference(const ModelPtr& model, const trace::Trace& of, const std::function<bool()>& cancelled)
{
    // Which variables the run wrote.
    std::map<std::uint32_t, const trace::Variable*> written;
    of.log.forEach(
        [&](const trace::Event& e) {
            if ((e.kind == EventKind::Store || e.kind == EventKind::Modify) && e.subject.kind == SubjectKind::Variable)
                if (const trace::Variable* v = of.names.variableAt(e.subject.index))
                    written[v->offset] = v;
        },
        of.setUpEvents);
    Reference reference;
    auto& values = reference.values;
    for (const auto& [offset, v] : written)
        values[v->name] = std::nullopt;
    for (const scenario::Object& o : model->scenario.objects)
        if (o.type == ObjectType::Queue && o.dispatch == DispatchType::Sequential)
            reference.sequentialQueues.push_back(o.name);

    World world(model);
    world.setUp();
    auto valueOf = [&world](std::uint32_t offset, const trace::Variable& v) {
        std::uint64_t raw = 0;
        world.vm().read(world.block(), driver::kMemoryBase + offset, &raw, v.bytes);
        return signedValue(raw, v);
    };
    for (const auto& [offset, v] : written)
        if (const std::int64_t value = valueOf(offset, *v); v->bytes <= 8 && value != 0)
            reference.initial[v->name] = value;
    if (written.empty())
        return reference;
    const Agenda& agenda = model->kernel.agenda;
    std::uint32_t owner = World::kNoSlot; // processor whose callback runs alone
    for (std::uint32_t ticks = 1; world.next() != World::kNoSlot; ++ticks) {
        if ((ticks & 0xFFF) == 0 && cancelled && cancelled())
            return reference;
        if (owner != World::kNoSlot && !insideCallback(world, owner))
            owner = World::kNoSlot;
        if (owner == World::kNoSlot) {
            // In time order, until a processor is about to take the first step of a callback: from then on it runs alone.
            const std::uint32_t slot = world.next();
            if (slot < model->kernelConfig.processors && world.kernel().slotIsChoice(slot) && insideCallback(world, slot))
                owner = slot;
            world.tick(slot);
            continue;
        }
        if (agenda.time(world.block(), owner) != Instant::never()) {
            world.tick(owner);
            continue;
        }
        // It waits: something that is no other callback is to help it. Only where nothing can, the callback it waits for goes on, as when
        // a completion presents a request under a lock that a callback on another processor has.
        std::uint32_t best = World::kNoSlot;
        bool bestInside = true;
        for (std::uint32_t slot = 0; slot < agenda.slots(); ++slot) {
            if (agenda.time(world.block(), slot) == Instant::never())
                continue;
            const bool inside = slot < model->kernelConfig.processors && insideCallback(world, slot);
            if (best == World::kNoSlot || inside < bestInside || (inside == bestInside && agenda.key(world.block(), slot) < agenda.key(world.block(), best))) {
                best = slot;
                bestInside = inside;
            }
        }
        if (best == World::kNoSlot || world.now().ns > model->scenario.limits.timeNs)
            return reference;
        world.tick(best);
    }
    if (world.outcome() != Outcome::Completed)
        return reference;
    for (const auto& [offset, v] : written)
        if (v->bytes <= 8)
            values[v->name] = valueOf(offset, *v);
    return reference;
}

} // namespace syncscope::simulation
