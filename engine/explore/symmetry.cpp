// Like threads: each bound to a processor of its own, and nothing but its call stack tells them apart. States that differ in which
// of them is which have the same future, and one stands for all.
#include "engine/explore/stepper.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace syncscope::explore {

using driver::Service;
using kernel::kNo16;
using kernel::kNo8;

namespace {

// Calls that do not ask who the caller is, and make nothing that belongs to a processor.
bool isBlind(Service s)
{
    switch (s) {
    case Service::KeInitializeSpinLock:
    case Service::KeAcquireSpinLock:
    case Service::KeReleaseSpinLock:
    case Service::InterlockedIncrement: case Service::InterlockedIncrement64:
    case Service::InterlockedDecrement: case Service::InterlockedDecrement64:
    case Service::InterlockedAdd: case Service::InterlockedAdd64:
    case Service::InterlockedExchangeAdd: case Service::InterlockedExchangeAdd64:
    case Service::InterlockedExchange: case Service::InterlockedExchange64:
    case Service::InterlockedCompareExchange: case Service::InterlockedCompareExchange64:
    case Service::InterlockedOr: case Service::InterlockedAnd:
    case Service::LabWork:
        return true;
    default:
        return false;
    }
}

} // namespace

void Stepper::findLikeThreads()
{
    const scenario::Scenario& s = m_model->scenario;
    if (s.threads.size() < 2 || s.threads.size() > kMostLike || !s.hardware.empty() || !s.power.empty() || m_model->kernelConfig.workers > 0)
        return;
    // An address on a stack would say whose it is.
    if (m_model->program.stackBytes > 0 || m_model->program.recursive)
        return;
    for (const driver::Instruction& i : m_model->program.code)
        if (i.op == driver::Op::Service && !isBlind(static_cast<Service>(i.imm)))
            return;
    for (std::size_t t = 0; t < s.threads.size(); ++t) {
        const scenario::Thread& x = s.threads[t];
        if (x.routine.empty() || !x.bound || x.priority != s.threads.front().priority)
            return;
        for (std::size_t other = 0; other < t; ++other)
            if (s.threads[other].processor == x.processor)
                return;
    }
    m_like.resize(s.threads.size());
    std::iota(m_like.begin(), m_like.end(), std::uint8_t{0});
}

void Stepper::canonical(std::uint32_t* row, std::uint64_t* processorBits)
{
    if (m_like.size() < 2 || std::is_sorted(row, row + m_like.size()))
        return;
    std::array<std::uint8_t, kMostLike> order{}; // of old threads in the new row
    const std::size_t n = m_like.size();
    std::iota(order.begin(), order.begin() + n, std::uint8_t{0});
    std::stable_sort(order.begin(), order.begin() + n, [row](std::uint8_t x, std::uint8_t y) { return row[x] < row[y]; });
    std::uint64_t packed = 0;
    for (std::size_t i = 0; i < n; ++i)
        packed = packed << 4 | order[i];
    std::uint32_t to = permutedSlot(row[m_kernel], packed);
    if (to == 0) {
        const std::uint32_t kernelNumber = row[m_kernel];
        to = permuted(row, order.data()) + 1;
        permutedSlot(kernelNumber, packed) = to;
    }
    if (to == kNoWay)
        return;
    row[m_kernel] = to - 1;
    std::array<std::uint32_t, kMostLike> stacks{};
    for (std::size_t i = 0; i < n; ++i)
        stacks[i] = row[order[i]];
    std::copy_n(stacks.begin(), n, row);
    if (processorBits == nullptr || *processorBits == 0)
        return;
    const auto& threads = m_model->scenario.threads;
    std::uint64_t moved = *processorBits;
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint64_t bit = 1ull << threads[i].processor;
        moved = (*processorBits >> threads[order[i]].processor & 1) ? moved | bit : moved & ~bit;
    }
    *processorBits = moved;
}

std::uint32_t& Stepper::permutedSlot(std::uint32_t kernelNumber, std::uint64_t order)
{
    if (m_permutedCount * 4 > m_permuted.size()) {
        std::vector<Permuted> before = std::move(m_permuted);
        m_permuted.assign(before.size() * 2, {});
        m_permutedCount = 0;
        for (const Permuted& p : before)
            if (p.to != 0)
                permutedSlot(p.kernel, p.order) = p.to;
    }
    std::uint64_t h = (order ^ static_cast<std::uint64_t>(kernelNumber) << 40) * 0x9E3779B97F4A7C15ull;
    for (std::size_t i = (h ^ h >> 32) & (m_permuted.size() - 1);; i = (i + 1) & (m_permuted.size() - 1)) {
        Permuted& p = m_permuted[i];
        if (p.to == 0) { // Whoever asks fills it in.
            p.order = order;
            p.kernel = kernelNumber;
            ++m_permutedCount;
        }
        if (p.order == order && p.kernel == kernelNumber)
            return p.to;
    }
}

// The kernel's part of the state with its threads, and their processors, in that order; kNoWay - 1 where that cannot be said.
std::uint32_t Stepper::permuted(const std::uint32_t* row, const std::uint8_t* order)
{
    const scenario::Scenario& s = m_model->scenario;
    const kernel::Tables& tables = m_model->kernel;
    load(row);
    Block& block = m_world.block();
    const std::size_t n = m_like.size();
    std::array<std::uint16_t, kMostLike> to{}; // new thread of an old one
    for (std::size_t i = 0; i < n; ++i)
        to[order[i]] = static_cast<std::uint16_t>(i);
    auto newThread = [&](std::uint16_t t) { return t < n ? to[t] : t; };
    auto processorOf = [&](std::size_t t) { return s.threads[t].processor; };
    auto newProcessor = [&](std::uint8_t p) {
        for (std::size_t t = 0; t < n; ++t)
            if (processorOf(t) == p)
                return static_cast<std::uint8_t>(processorOf(to[t]));
        return p;
    };

    const auto processors = tables.processor.rows(block);
    const auto threads = tables.thread.rows(block);
    const auto activities = tables.activity.rows(block);
    for (const kernel::Processor& p : processors)
        if (p.nesting > 0 || p.readyMask != 0 || p.standby != kNo16 || p.dpcHead != kNo16)
            return kNoWay - 1;
    const std::vector<kernel::Processor> oldProcessors(processors.begin(), processors.end());
    const std::vector<kernel::Thread> oldThreads(threads.begin(), threads.end());
    const std::vector<kernel::Activity> oldActivities(activities.begin(), activities.end());
    std::vector<AgendaKey> oldKeys;
    for (std::uint32_t slot = 0; slot < tables.agenda.slots(); ++slot)
        oldKeys.push_back(tables.agenda.key(block, slot));
    auto moveKey = [&](std::uint32_t from, std::uint32_t slot) { tables.agenda.set(block, slot, {oldKeys[from].time}, oldKeys[from].sequence); };
    for (std::size_t t = 0; t < n; ++t) {
        const std::uint32_t p = processorOf(t), q = processorOf(to[t]);
        processors[q] = oldProcessors[p];
        if (processors[q].thread != kNo16)
            processors[q].thread = newThread(processors[q].thread);
        threads[to[t]] = oldThreads[t];
        threads[to[t]].ideal = static_cast<std::uint8_t>(q);
        if (threads[to[t]].processor != kNo8)
            threads[to[t]].processor = newProcessor(threads[to[t]].processor);
        kernel::Activity& a = activities[to[t]];
        a = oldActivities[t];
        a.row = to[t];
        if (a.processor != kNo8)
            a.processor = newProcessor(a.processor);
        if (a.nextWaiter != kNo16)
            a.nextWaiter = newThread(a.nextWaiter);
        moveKey(tables.processorSlot(p), tables.processorSlot(q));
        moveKey(tables.clockSlot(p), tables.clockSlot(q));
        moveKey(tables.threadSlot(static_cast<std::uint32_t>(t)), tables.threadSlot(to[t]));
    }
    for (kernel::Lock& l : tables.lock.rows(block))
        for (std::uint16_t* thread : {&l.owner, &l.ownerThread, &l.reserved, &l.waiterHead, &l.waiterTail})
            if (*thread != kNo16)
                *thread = newThread(*thread);
    // The stacks go with them; then all is put in its usual order.
    for (std::size_t t = 0; t < n; ++t)
        loadStack(static_cast<std::uint32_t>(t), row[order[t]]);
    m_world.forgetPast(m_liveness);
    std::vector<std::uint32_t> kept(row, row + m_columns);
    keep(kept.data());
    m_loaded = kept;
    return kept[m_kernel];
}

} // namespace syncscope::explore
