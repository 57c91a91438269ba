#include "engine/simulation/session.h"

#include <algorithm>

namespace syncscope::simulation {

namespace {
constexpr std::uint64_t kCheckpoints = 1024; // at most about this many; seeking costs ticks / kCheckpoints at worst
}

Session::Session(Run run) : m_run(std::move(run)) {}

Expected<std::shared_ptr<Session>> Session::make(const ModelPtr& model, const RunOptions& options)
{
    auto run = simulation::run(model, options);
    if (!run)
        return unexpected(std::move(run.error()));
    std::shared_ptr<Session> s(new Session(std::move(*run)));
    s->m_interval = std::max<std::uint64_t>(256, s->ticks() / kCheckpoints + 1);
    World world(model);
    world.setUp();
    for (std::uint64_t i = 0; i < s->ticks(); ++i) {
        if (i % s->m_interval == 0)
            s->m_checkpoints.push_back(world);
        if ((i & 0xFFF) == 0 && options.cancelled && options.cancelled()) {
            s->m_run.cancelled = true;
            break;
        }
        goOn(world, s->m_run, i, i + 1);
    }
    if (s->m_checkpoints.empty())
        s->m_checkpoints.push_back(world);
    return s;
}

std::uint32_t Session::eventsAt(std::uint64_t position) const
{
    if (position >= ticks())
        return m_run.trace->log.size();
    return position == 0 ? m_run.trace->setUpEvents : m_run.marks[position - 1].events;
}

std::uint64_t Session::positionOf(EventIndex event) const
{
    if (event.value < m_run.trace->setUpEvents)
        return 0;
    const auto it = std::upper_bound(m_run.marks.begin(), m_run.marks.end(), event.value, [](std::uint32_t e, const Mark& m) { return e < m.events; });
    return it == m_run.marks.end() ? ticks() : static_cast<std::uint64_t>(it - m_run.marks.begin()) + 1;
}

std::uint64_t Session::positionAt(Instant time) const
{
    const trace::Log& log = m_run.trace->log;
    std::uint32_t low = m_run.trace->setUpEvents, high = log.size();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (log.at(middle).time <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low <= m_run.trace->setUpEvents ? 0 : positionOf(EventIndex(low - 1));
}

std::uint16_t Session::flagOf(Grain grain)
{
    switch (grain) {
    case Grain::Access: return Mark::kStep;
    case Grain::Statement: return Mark::kStatement;
    case Grain::Framework: return Mark::kFramework;
    case Grain::Request: return Mark::kRequest;
    }
    return Mark::kStep;
}

std::uint64_t Session::next(std::uint64_t position, Grain grain) const
{
    const std::uint16_t flag = flagOf(grain);
    while (position < ticks())
        if (m_run.marks[position++].flags & flag)
            return position;
    return ticks();
}

std::uint64_t Session::previous(std::uint64_t position, Grain grain) const
{
    const std::uint16_t flag = flagOf(grain);
    position = std::min(position, ticks());
    // Back over the step that led here, to the position the step before it led to.
    while (position > 1) {
        --position;
        if (m_run.marks[position - 1].flags & flag)
            return position;
    }
    return 0;
}

std::uint64_t Session::count(std::uint64_t position, Grain grain) const
{
    const std::uint16_t flag = flagOf(grain);
    position = std::min(position, ticks());
    return static_cast<std::uint64_t>(std::count_if(m_run.marks.begin(), m_run.marks.begin() + static_cast<std::ptrdiff_t>(position),
        [flag](const Mark& m) { return (m.flags & flag) != 0; }));
}

World Session::at(std::uint64_t position)
{
    if (position >= ticks())
        return m_run.end; // which has also seen that nothing is left to do
    const std::uint64_t checkpoint = std::min<std::uint64_t>(position / m_interval, m_checkpoints.size() - 1);
    std::uint64_t from = checkpoint * m_interval;
    const bool near = m_near && m_nearPosition <= position && m_nearPosition >= from;
    World world = near ? *m_near : m_checkpoints[checkpoint];
    from = near ? m_nearPosition : from;
    goOn(world, m_run, from, position);
    if (m_near)
        *m_near = world;
    else
        m_near.emplace(world);
    m_nearPosition = position;
    return world;
}

View Session::viewAt(std::uint64_t position)
{
    World world = at(position);
    return look(world, m_run.trace->names);
}

} // namespace syncscope::simulation
