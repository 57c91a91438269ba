#include "engine/explore/stepper.h"

#include <algorithm>
#include <cstring>

namespace syncscope::explore {

using simulation::World;
using trace::EventKind;
using trace::SubjectKind;

namespace {

struct StackHead {
    std::uint32_t frames = 0, calls = 0, registers = 0, memory = 0;
};

} // namespace

Stepper::Stepper(const simulation::ModelPtr& withCosts)
    : m_model(simulation::withoutCosts(*withCosts))
    , m_liveness(m_model->program)
    , m_world(m_model)
{
    const simulation::Model& m = *m_model;
    m_activities = m.kernel.activities;
    m_memory = m_activities;
    m_kernel = m_activities + 1;
    m_rest = m_activities + 2;
    m_columns = m_activities + 3;

    // Everything that is neither on a stack nor memory: the kernel's tables, and the rest.
    auto end = [](const auto& table) { return static_cast<std::uint32_t>(table.offset + table.count * sizeof(*table.rows(std::declval<Block&>()).data())); };
    const std::uint32_t framework = m.framework.state.offset;
    m_kernelRanges = {{0, m.kernel.frames.offset}, {end(m.kernel.frames), framework - end(m.kernel.frames)}};
    m_memoryRange = {m.driver.memory.offset, m.driver.stackBase};
    m_restRanges = {{framework, m.driver.stacks.offset - framework}, {end(m.driver.registers), m.driver.memory.offset - end(m.driver.registers)}};

    m_world.setUp();
    m_world.beginUntimed();
    m_world.forgetPast(m_liveness);
    m_world.record({&m_log, nullptr, nullptr});
    const StackHead none;
    m_noStack = m_stacks.numberOf(std::as_bytes(std::span(&none, 1)));
    m_root.assign(m_columns, m_noStack);
    m_root[m_memory] = m_root[m_kernel] = m_root[m_rest] = 0xFFFFFFFFu;
    m_touches.emplace_back();
    keep(m_root.data());
    m_loaded = m_root;
    growKnown();
    findLikeThreads();
}

std::unique_ptr<Stepper> Stepper::another(std::uint32_t hands) const
{
    std::unique_ptr<Stepper> other(new Stepper(*this));
    other->m_world.record({&other->m_log, nullptr, nullptr});
    other->m_mostKnown = kMostKnown / hands;
    other->m_performed = other->m_lookedUp = 0;
    return other;
}

void Stepper::join(const Stepper& other)
{
    m_inLine = m_inLine || other.m_inLine;
    m_hazards.insert(other.m_hazards.begin(), other.m_hazards.end());
    for (const Touch& t : other.m_written)
        if (std::find(m_written.begin(), m_written.end(), t) == m_written.end())
            m_written.push_back(t);
}

// --- between the World and rows

void Stepper::loadStack(std::uint32_t a, std::uint32_t number)
{
    const simulation::Model& m = *m_model;
    Block& block = m_world.block();
    const driver::Tables& d = m.driver;
    const std::uint32_t depth = m.kernel.frames.count / m_activities;
    kernel::Frame* const frames = m.kernel.frames.rows(block).data() + static_cast<std::size_t>(a) * depth;
    driver::Stack& stack = d.stacks.rows(block)[a];
    driver::Activation* const calls = d.activations.rows(block).data() + static_cast<std::size_t>(a) * d.depthPerActivity;
    std::uint64_t* const registers = d.registers.rows(block).data() + static_cast<std::size_t>(a) * d.registersPerActivity;
    std::uint8_t* const memory = d.memory.rows(block).data() + d.stackBase + static_cast<std::size_t>(a) * d.stackBytesPerActivity;

    StackHead before;
    std::memcpy(&before, m_stacks[m_loaded[a]].data(), sizeof before);
    const std::byte* from = m_stacks[number].data();
    StackHead head;
    std::memcpy(&head, from, sizeof head);
    from += sizeof head;
    auto copy = [&from](void* to, std::size_t bytes, std::size_t bytesBefore) {
        if (bytes > 0)
            std::memcpy(to, from, bytes);
        if (bytesBefore > bytes)
            std::memset(static_cast<std::byte*>(to) + bytes, 0, bytesBefore - bytes);
        from += bytes;
    };
    if (before.frames > head.frames)
        std::fill(frames + head.frames, frames + before.frames, kernel::Frame{});
    copy(frames, head.frames * sizeof(kernel::Frame), 0);
    if (head.frames > 0 || head.calls > 0)
        copy(&stack, sizeof stack, 0);
    else
        stack = {};
    copy(calls, head.calls * sizeof(driver::Activation), before.calls * sizeof(driver::Activation));
    copy(registers, head.registers * 8ull, before.registers * 8ull);
    copy(memory, head.memory, before.memory);
    m_loaded[a] = number;
}

namespace {

using Piece = std::span<const std::byte>;

template <class T>
Piece piece(const T* first, std::size_t count) { return {reinterpret_cast<const std::byte*>(first), count * sizeof(T)}; }

// The number of these bytes, one piece behind the other; `guess` is compared first.
std::uint32_t keepPieces(std::span<const Piece> pieces, Parts& parts, std::uint32_t guess, std::vector<std::byte>& scratch)
{
    if (guess != 0xFFFFFFFFu) {
        Piece known = parts[guess];
        bool equal = true;
        for (const Piece& p : pieces) {
            equal = equal && p.size() <= known.size() && (p.empty() || std::memcmp(p.data(), known.data(), p.size()) == 0);
            known = known.subspan(std::min(p.size(), known.size()));
        }
        if (equal && known.empty())
            return guess;
    }
    scratch.clear();
    for (const Piece& p : pieces)
        scratch.insert(scratch.end(), p.begin(), p.end());
    return parts.numberOf(scratch);
}

} // namespace

std::uint32_t Stepper::keepStack(std::uint32_t a, std::uint32_t guess)
{
    const simulation::Model& m = *m_model;
    const Block& block = m_world.block();
    const driver::Tables& d = m.driver;
    const std::uint32_t depth = m.kernel.frames.count / m_activities;
    const driver::Stack& stack = d.stacks.rows(block)[a];
    const StackHead head{m.kernel.activity.rows(block)[a].depth, stack.depth, stack.registerTop, stack.memoryTop};
    const Piece pieces[] = {
        piece(&head, 1),
        piece(m.kernel.frames.rows(block).data() + static_cast<std::size_t>(a) * depth, head.frames),
        piece(&stack, 1),
        piece(d.activations.rows(block).data() + static_cast<std::size_t>(a) * d.depthPerActivity, head.calls),
        piece(d.registers.rows(block).data() + static_cast<std::size_t>(a) * d.registersPerActivity, head.registers),
        piece(d.memory.rows(block).data() + d.stackBase + static_cast<std::size_t>(a) * d.stackBytesPerActivity, head.memory),
    };
    return keepPieces(pieces, m_stacks, guess, m_scratch);
}

namespace {

void loadRanges(Block& block, const auto& ranges, std::span<const std::byte> from)
{
    std::size_t at = 0;
    for (const auto& r : ranges) {
        std::memcpy(block.data() + r.first, from.data() + at, r.bytes);
        at += r.bytes;
    }
}

std::uint32_t keepRanges(const Block& block, const auto& ranges, Parts& parts, std::uint32_t guess, std::vector<std::byte>& scratch)
{
    Piece pieces[2];
    SYNCSCOPE_ASSERT(ranges.size() <= 2);
    std::transform(ranges.begin(), ranges.end(), pieces, [&block](const auto& r) { return piece(block.data() + r.first, r.bytes); });
    return keepPieces(std::span(pieces).first(ranges.size()), parts, guess, scratch);
}

} // namespace

void Stepper::load(const std::uint32_t* row)
{
    Block& block = m_world.block();
    for (std::uint32_t a = 0; a < m_activities; ++a)
        if (m_loaded[a] != row[a])
            loadStack(a, row[a]);
    if (m_loaded[m_memory] != row[m_memory])
        loadRanges(block, std::span(&m_memoryRange, 1), m_memories[row[m_memory]]);
    if (m_loaded[m_kernel] != row[m_kernel])
        loadRanges(block, m_kernelRanges, m_kernels[row[m_kernel]]);
    if (m_loaded[m_rest] != row[m_rest])
        loadRanges(block, m_restRanges, m_rests[row[m_rest]]);
    std::copy(row + m_activities, row + m_columns, m_loaded.begin() + m_activities);
}

// The row of the World as it is; `row` holds the one it came from, or guesses.
void Stepper::keep(std::uint32_t* row)
{
    const Block& block = m_world.block();
    const auto activities = m_model->kernel.activity.rows(block);
    const auto stacks = m_model->driver.stacks.rows(block);
    for (std::uint32_t a = 0; a < m_activities; ++a)
        row[a] = activities[a].depth == 0 && stacks[a].depth == 0 ? m_noStack : keepStack(a, row[a]);
    row[m_memory] = keepRanges(block, std::span(&m_memoryRange, 1), m_memories, row[m_memory], m_scratch);
    row[m_kernel] = keepRanges(block, m_kernelRanges, m_kernels, row[m_kernel], m_scratch);
    row[m_rest] = keepRanges(block, m_restRanges, m_rests, row[m_rest], m_scratch);
}

World& Stepper::world(const std::uint32_t* row)
{
    load(row);
    return m_world;
}

// --- steps

Stepper::Tables& Stepper::tablesOf(std::uint32_t number)
{
    if (number >= m_tables.size())
        m_tables.resize(std::max<std::size_t>(number + 1, m_tables.size() * 2));
    return m_tables[number];
}

// The activity that a processor runs.
std::uint64_t Stepper::stackOn(std::uint32_t kernelNumber, std::uint32_t processor) const
{
    kernel::Processor p;
    std::memcpy(&p, m_kernels[kernelNumber].data() + m_model->kernel.processor.offset + processor * sizeof p, sizeof p);
    return kernel::Kernel::current(p);
}

bool Stepper::displaces(const std::uint32_t* from, const Successor& s, std::uint32_t other) const
{
    const std::uint32_t kernelAfter = s.row != nullptr ? s.row[m_kernel] : s.change.kernel;
    return from[m_kernel] != kernelAfter && stackOn(from[m_kernel], other) != stackOn(kernelAfter, other);
}

bool Stepper::disturbs(const std::uint32_t* from, const Successor& s, std::uint32_t other) const
{
    if (displaces(from, s, other))
        return true;
    if (s.row == nullptr)
        return false; // It changed its own stack only.
    const std::uint64_t a = stackOn(from[m_kernel], other);
    return a != ActivityId::kNone && from[a] != s.row[a];
}

const std::vector<Successor>& Stepper::successors(const std::uint32_t* row)
{
    m_successors.clear();
    const std::uint32_t kernelNumber = row[m_kernel];
    m_end.clear();
    if (const Tables& tables = tablesOf(kernelNumber); tables.ended) {
        m_end.assign(row, row + m_columns);
        m_end[m_kernel] = tables.end;
        return m_successors;
    }
    if (!tablesOf(kernelNumber).known) {
        std::vector<std::uint32_t> from;
        load(row);
        kernel::Kernel& k = m_world.kernel();
        k.watchStack(ActivityId::kNone);
        m_world.options(m_options);
        const bool alone = !k.lookedAtOthers();
        // Otherwise asking may have moved the clock on.
        using Kind = World::Option::Kind;
        const Kind first = m_options.empty() ? Kind::Alarm : m_options.front().kind;
        const bool steps = first == Kind::Step || first == Kind::Waiter || first == Kind::Place;
        if (!steps) {
            // Asking may have moved the clock on, or ended the run.
            m_world.forgetPast(m_liveness);
            from.assign(row, row + m_columns);
            keep(from.data());
            m_loaded = from;
            m_end = from;
            bool same = alone && m_options.empty() && from[m_memory] == row[m_memory] && from[m_rest] == row[m_rest];
            for (std::uint32_t a = 0; a < m_activities; ++a)
                same = same && from[a] == row[a];
            if (same) {
                tablesOf(kernelNumber).ended = true;
                tablesOf(kernelNumber).end = from[m_kernel];
                return m_successors;
            }
        }
        Tables& tables = tablesOf(from.empty() ? kernelNumber : from[m_kernel]);
        tables.offers.clear();
        for (const World::Option& o : m_options) {
            const std::uint32_t a = k.current(o.processor);
            tables.offers.push_back({o, a == ActivityId::kNone ? kernel::kNo16 : static_cast<std::uint16_t>(a)});
        }
        tables.known = steps;
        if (!steps)
            row = m_end.data();
    }
    const std::vector<Offer>& offers = tablesOf(row[m_kernel]).offers;
    m_rows.resize(std::max(m_rows.size(), offers.size() * m_columns));
    m_successors.resize(offers.size());
    for (std::size_t i = 0; i < offers.size(); ++i)
        perform(offers[i], row, m_successors[i], m_rows.data() + i * m_columns);
    return m_successors;
}

void Stepper::perform(const Offer& offer, const std::uint32_t* from, Successor& to, std::uint32_t* row)
{
    using Kind = simulation::World::Option::Kind;
    to = {};
    to.option = offer.option;
    to.isStep = offer.option.kind == Kind::Step || offer.option.kind == Kind::Waiter;
    to.activity = offer.activity;
    to.taker = to.isStep ? offer.activity : offer.option.kind == Kind::Preempt ? offer.option.row : kernel::kNo16;
    Known key;
    if (offer.option.kind == Kind::Step) {
        ++m_lookedUp;
        key.processor = offer.option.processor;
        key.stack = from[offer.activity];
        key.memory = from[m_memory];
        key.kernel = from[m_kernel];
        key.rest = from[m_rest];
        if (const Known& known = slotFor(key); known.used) {
            to.change = known.to;
            to.touches = known.touches;
            to.ends = (known.ends & 1) != 0;
            to.over = (known.ends & 2) != 0;
            return;
        }
    }
    std::copy_n(from, m_columns, row);
    to.row = row;
    load(from);
    m_log.clear();
    const Instant before = m_world.now();
    m_world.kernel().watchStack(offer.activity);
    to.wasStep = m_world.takeOption(offer.option);
    // Time that went by is taken off what others wait for.
    const bool alone = !m_world.kernel().lookedAtOthers() && m_world.now() == before;
    to.touches = touchesOfStep();
    if (!to.isStep && !to.wasStep)
        to.taker = kernel::kNo16;
    to.ends = to.taker != kernel::kNo16 && endsRoutine(to.taker, from[to.taker]);
    to.over = to.taker != kernel::kNo16 && isOver(to.taker);
    m_world.forgetPast(m_liveness);
    ++m_performed;
    keep(row);
    std::copy_n(row, m_columns, m_loaded.begin());
    if (offer.option.kind != Kind::Step || !to.wasStep || !alone || m_knownCount >= m_mostKnown)
        return;
    for (std::uint32_t a = 0; a < m_activities; ++a)
        if (a != offer.activity && row[a] != from[a])
            return;
    key.to = {row[offer.activity], row[m_memory], row[m_kernel], row[m_rest]};
    key.touches = to.touches;
    key.used = 1;
    key.ends = static_cast<std::uint16_t>((to.ends ? 1 : 0) | (to.over ? 2 : 0));
    slotFor(key) = key;
    if (++m_knownCount * 2 > m_knownSteps.size())
        growKnown();
}

// Whether the routine of the driver that the activity was in, the outermost, has ended in the step that was just recorded.
bool Stepper::endsRoutine(std::uint32_t activity, std::uint32_t stack) const
{
    StackHead head;
    const std::byte* const bytes = m_stacks[stack].data();
    std::memcpy(&head, bytes, sizeof head);
    int inside = 0; // callbacks that were entered
    for (std::uint32_t d = 0; d < head.frames; ++d) {
        kernel::Frame f;
        std::memcpy(&f, bytes + sizeof head + d * sizeof f, sizeof f);
        inside += f.routine == static_cast<std::uint16_t>(framework::Routine::Callback) && f.state == 2 ? 1 : 0;
    }
    bool ends = false;
    const bool callback = inside > 0;
    m_log.forEach([&](const trace::Event& e) {
        if (e.activity.value != activity)
            return;
        if (e.kind == EventKind::CallbackEnter)
            ++inside;
        else if (e.kind == EventKind::CallbackLeave)
            ends = ends || --inside == 0;
        else if (!callback)
            ends = ends || e.kind == EventKind::DpcEnd || e.kind == EventKind::IsrEnd || e.kind == EventKind::WorkItemEnd || e.kind == EventKind::ThreadEnd;
    });
    return ends;
}

bool Stepper::isOver(std::uint32_t activity) const
{
    bool over = false;
    m_log.forEach([&](const trace::Event& e) {
        over = over
            || (e.activity.value == activity
                && (e.kind == EventKind::DpcEnd || e.kind == EventKind::IsrEnd || e.kind == EventKind::WorkItemEnd || e.kind == EventKind::ThreadEnd));
    });
    return over;
}

bool Stepper::inDriver(std::uint32_t stack) const
{
    StackHead head;
    std::memcpy(&head, m_stacks[stack].data(), sizeof head);
    return head.calls > 0;
}

Stepper::Known& Stepper::slotFor(const Known& key)
{
    std::uint64_t h = (static_cast<std::uint64_t>(key.stack) << 32 | key.memory) * 0x9E3779B97F4A7C15ull;
    h ^= h >> 31;
    h = (h ^ (static_cast<std::uint64_t>(key.kernel) << 24 ^ static_cast<std::uint64_t>(key.rest) << 8 ^ key.processor)) * 0xD6E8FEB86659FD93ull;
    h ^= h >> 32;
    for (std::size_t i = h & (m_knownSteps.size() - 1);; i = (i + 1) & (m_knownSteps.size() - 1)) {
        Known& k = m_knownSteps[i];
        if (!k.used || (k.stack == key.stack && k.memory == key.memory && k.kernel == key.kernel && k.rest == key.rest && k.processor == key.processor))
            return k;
    }
}

void Stepper::growKnown()
{
    std::vector<Known> before = std::move(m_knownSteps);
    m_knownSteps.assign(before.empty() ? 1024 : before.size() * 2, {});
    for (const Known& k : before)
        if (k.used)
            slotFor(k) = k;
}

// --- conflicts

// Whether it is an interlocked addition whose result nothing reads: of several it does not matter which came first.
bool Stepper::counts(std::uint32_t pc) const
{
    const driver::Program& program = m_model->program;
    if (pc >= program.code.size() || program.code[pc].op != driver::Op::Service)
        return false;
    const driver::Instruction& i = program.code[pc];
    using driver::Service;
    switch (static_cast<Service>(i.imm)) {
    case Service::InterlockedIncrement: case Service::InterlockedDecrement: case Service::InterlockedAdd: case Service::InterlockedExchangeAdd:
    case Service::InterlockedIncrement64: case Service::InterlockedDecrement64: case Service::InterlockedAdd64: case Service::InterlockedExchangeAdd64:
        return i.a == driver::kNoRegister || pc + 1 >= program.code.size() || !m_liveness.isLive(pc + 1, i.a, false);
    default: return false;
    }
}

std::uint32_t Stepper::touchesOfStep()
{
    std::vector<Touch> touches;
    auto add = [&](SubjectKind kind, std::uint32_t first, std::uint32_t end, bool writes, bool counts = false) {
        const Touch t{static_cast<std::uint32_t>(kind), first, end, writes, counts};
        if (std::find(touches.begin(), touches.end(), t) == touches.end())
            touches.push_back(t);
    };
    const bool asksQueues = m_world.model().asksQueues;
    m_log.forEach([&](const trace::Event& e) {
        const std::uint32_t i = e.subject.index;
        switch (e.kind) {
        case EventKind::Load: add(SubjectKind::Variable, i, i + (e.extra & 0xF), false); break;
        case EventKind::Store: add(SubjectKind::Variable, i, i + (e.extra & 0xF), true); break;
        case EventKind::Modify: add(SubjectKind::Variable, i, i + (e.extra & 0xF), true, counts(e.code)); break;
        case EventKind::Signal:
        case EventKind::WaitDone:
            // Of a wait for several: it looked at all of them, and who is woken may take others along.
            e.extra > 0 ? add(e.subject.kind, 0, ~0u, true) : add(e.subject.kind, i, i + 1, true);
            break;
        case EventKind::LockRequest: // A try looks whether the lock is free; asking for it is no step.
            if (e.extra == 1)
                add(e.subject.kind, i, i + 1, false);
            break;
        case EventKind::RequestArrive:
        case EventKind::RequestQueue:
        case EventKind::RequestPresent:
            if (asksQueues && e.value != ObjectId::kNone)
                add(SubjectKind::Object, static_cast<std::uint32_t>(e.value), static_cast<std::uint32_t>(e.value) + 1, true);
            break;
        case EventKind::LockBlock: m_inLine = true; break;
        case EventKind::Hazard: m_hazards.insert(e.value); break;
        case EventKind::WorkItemStart:
        case EventKind::LockAcquire:
        case EventKind::LockRelease:
        case EventKind::ThreadWait:
        case EventKind::TimerSet:
        case EventKind::TimerCancel:
        case EventKind::TimerExpire:
        case EventKind::DpcQueue:
        case EventKind::DpcCoalesce:
        case EventKind::DpcStart:
        case EventKind::WorkItemQueue:
        case EventKind::WorkItemCoalesce:
        case EventKind::IsrEnd:
        case EventKind::RegisterRead:
        case EventKind::RegisterWrite:
        case EventKind::RequestCancel:
        case EventKind::RequestComplete:
            if (e.subject.kind != SubjectKind::None)
                add(e.subject.kind, i, i + 1, true);
            break;
        default: break;
        }
    });
    for (const auto& [subject, changed] : m_world.kernel().lookedAt())
        add(subject.kind, subject.index, subject.index + 1, changed);
    for (const Touch& t : touches)
        if (t.writes && t.kind == static_cast<std::uint32_t>(SubjectKind::Variable) && std::find(m_written.begin(), m_written.end(), t) == m_written.end())
            m_written.push_back(t);
    const auto at = std::find(m_touches.begin(), m_touches.end(), touches);
    if (at != m_touches.end())
        return static_cast<std::uint32_t>(at - m_touches.begin());
    m_touches.push_back(std::move(touches));
    return static_cast<std::uint32_t>(m_touches.size() - 1);
}

bool Stepper::conflict(std::uint32_t x, std::uint32_t y)
{
    if (m_conflictSide < m_touches.size()) {
        m_conflictSide = std::max<std::size_t>(64, m_touches.size() * 2);
        m_conflicts.assign(m_conflictSide * m_conflictSide, 0);
    }
    std::uint8_t& known = m_conflicts[x * m_conflictSide + y];
    if (known == 0) {
        known = 1;
        for (const Touch& a : m_touches[x])
            for (const Touch& b : m_touches[y])
                if (a.kind == b.kind && (a.writes || b.writes) && a.first < b.end && b.first < a.end)
                    known = 2;
    }
    return known == 2;
}

std::uint64_t Stepper::content() const { return m_stacks.content() + m_memories.content() + m_kernels.content() + m_rests.content(); }

std::uint64_t Stepper::bytes() const
{
    return m_stacks.bytes() + m_memories.bytes() + m_kernels.bytes() + m_rests.bytes() + m_knownSteps.capacity() * sizeof(Known);
}

} // namespace syncscope::explore
