#include "app/document/cursor.h"

#include "app/document/sentences.h"

#include <algorithm>
#include <cmath>

namespace syncscope::document {

using trace::EventKind;

namespace {

// How well an event stands for the step it belongs to; the step of an access is its load or store.
int weight(const trace::Event& e, Grain grain)
{
    switch (e.kind) {
    case EventKind::Load:
    case EventKind::Store:
    case EventKind::Modify: return grain == Grain::Access || grain == Grain::Statement ? 4 : 1;
    case EventKind::LockAcquire:
    case EventKind::LockRelease:
    case EventKind::LockSpin:
    case EventKind::LockBlock: return 3;
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave: return grain == Grain::Framework ? 4 : 2;
    case EventKind::RequestSend:
    case EventKind::RequestComplete:
    case EventKind::RequestReturn: return grain == Grain::Request ? 5 : 1;
    case EventKind::BugCheck:
    case EventKind::Hazard: return 6;
    case EventKind::Print:
    case EventKind::Work:
    case EventKind::End: return 1;
    default: return 0;
    }
}

QString shortName(const std::string& variable)
{
    const std::size_t dot = variable.rfind('.');
    return QString::fromStdString(dot == std::string::npos ? variable : variable.substr(dot + 1));
}

} // namespace

Cursor::Cursor(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, &Cursor::advance);
}

void Cursor::setRun(RunPtr run, EventIndex at)
{
    const std::uint64_t position = run && at ? run->session->positionOf(at) : 0;
    adopt(std::move(run), position, at);
}

void Cursor::setRunAtEnd(RunPtr run)
{
    const std::uint64_t position = run ? run->session->ticks() : 0;
    adopt(std::move(run), position, {});
}

void Cursor::adopt(RunPtr run, std::uint64_t position, EventIndex event)
{
    pause();
    m_run = std::move(run);
    m_position = 0;
    m_event = {};
    m_view = {};
    m_markers.clear();
    m_past.clear();
    m_future.clear();
    m_sight.reset();
    m_here.invalidate();
    if (m_run) {
        m_position = position;
        m_event = event ? event : focusAt(position);
        m_view = m_run->session->viewAt(position);
        collectMarkers();
    }
    m_breakpoints.setRun(m_run);
    Q_EMIT runChanged();
    Q_EMIT moved();
}

void Cursor::setGrain(Grain grain)
{
    if (grain == m_grain)
        return;
    m_grain = grain;
    Q_EMIT grainChanged();
    Q_EMIT moved();
}

void Cursor::select(EventIndex event)
{
    if (!m_run || !event || event.value >= m_run->trace->log.size())
        return;
    pause();
    leave();
    moveTo(m_run->session->positionOf(event), event);
}

void Cursor::seek(std::uint64_t position)
{
    if (!m_run)
        return;
    pause();
    leave();
    position = std::min(position, m_run->session->ticks());
    moveTo(position, focusAt(position));
}

void Cursor::walk(std::uint64_t position)
{
    pause();
    moveTo(position, focusAt(position));
}

void Cursor::leave()
{
    const Place here{m_position, m_event, m_sight};
    const bool isOnTheWay = m_here.isValid() && m_here.elapsed() < m_rest;
    if (!isOnTheWay && (m_past.empty() || !(m_past.back() == here))) {
        m_past.push_back(here);
        if (m_past.size() > kMostPlaces)
            m_past.erase(m_past.begin());
    }
    m_future.clear();
    m_here.start();
    Q_EMIT historyChanged();
}

void Cursor::lookAway()
{
    if (m_run)
        leave();
}

void Cursor::swapPlace(std::vector<Place>& from, std::vector<Place>& to)
{
    const Place here{m_position, m_event, m_sight};
    while (!from.empty() && from.back() == here)
        from.pop_back();
    if (!m_run || from.empty()) {
        Q_EMIT historyChanged(); // What was to go to has gone.
        return;
    }
    pause();
    const Place there = from.back();
    from.pop_back();
    to.push_back(here);
    m_here.invalidate();
    moveTo(there.position, there.event);
    if (there.sight) // after the move, which brings the playhead into sight
        Q_EMIT sightWanted(*there.sight);
    Q_EMIT historyChanged();
}

void Cursor::goBack() { swapPlace(m_past, m_future); }

void Cursor::goForward() { swapPlace(m_future, m_past); }

bool Cursor::runToBreakpoint(Direction direction)
{
    const EventIndex hit = direction == Direction::Forward ? m_breakpoints.next(m_event) : m_breakpoints.previous(m_event);
    select(hit);
    return static_cast<bool>(hit);
}

bool Cursor::runToLine(std::uint32_t line)
{
    Breakpoints here; // one that nobody else knows of
    here.setRun(m_run);
    const EventIndex hit = here.toggleLine(line) > 0 ? here.next(m_event) : EventIndex();
    select(hit);
    return static_cast<bool>(hit);
}

bool Cursor::toLastWrite(std::uint32_t variable)
{
    if (!m_run || variable >= m_run->trace->names.variables.size())
        return false;
    const EventIndex write = lastWriteAt(*m_run->trace, variable, m_event, m_run->session->eventsAt(m_position));
    select(write);
    return static_cast<bool>(write);
}

bool Cursor::toAcquire(LockId lock, Direction direction)
{
    const EventIndex acquire = m_run ? acquireOf(*m_run->trace, lock, m_event, direction) : EventIndex();
    select(acquire);
    return static_cast<bool>(acquire);
}

void Cursor::seekTime(Instant time)
{
    if (m_run)
        seek(m_run->session->positionAt(time));
}

void Cursor::stepForward()
{
    if (m_run)
        walk(m_run->session->next(m_position, m_grain));
}

void Cursor::stepBack()
{
    if (m_run)
        walk(m_run->session->previous(m_position, m_grain));
}

void Cursor::toEnd()
{
    if (m_run)
        seek(m_run->session->ticks());
}

bool Cursor::nextFinding()
{
    if (!m_run)
        return false;
    EventIndex best;
    for (const analysis::Finding& f : m_run->study.findings) {
        if (f.events.empty())
            continue;
        const EventIndex last = *std::max_element(f.events.begin(), f.events.end());
        if (m_run->session->positionOf(last) > m_position && (!best || last < best))
            best = last;
    }
    if (best)
        select(best);
    return static_cast<bool>(best);
}

bool Cursor::previousFinding()
{
    if (!m_run)
        return false;
    EventIndex best;
    for (const analysis::Finding& f : m_run->study.findings) {
        if (f.events.empty())
            continue;
        const EventIndex last = *std::max_element(f.events.begin(), f.events.end());
        if (m_run->session->positionOf(last) < m_position && (!best || last > best))
            best = last;
    }
    if (best)
        select(best);
    return static_cast<bool>(best);
}

void Cursor::play()
{
    if (!m_run || playing())
        return;
    if (atEnd())
        moveTo(0, focusAt(0));
    m_owed = 0;
    m_clock.start();
    m_timer.start();
    Q_EMIT playbackChanged();
}

void Cursor::pause()
{
    if (!playing())
        return;
    m_timer.stop();
    Q_EMIT playbackChanged();
}

void Cursor::setSpeed(double stepsPerSecond)
{
    m_speed = std::clamp(stepsPerSecond, 0.25, 64.0);
    Q_EMIT playbackChanged();
}

void Cursor::advance()
{
    m_owed += static_cast<double>(m_clock.restart()) * m_speed / 1000.0;
    const double whole = std::floor(m_owed);
    if (whole < 1)
        return;
    m_owed -= whole;
    std::uint64_t position = m_position;
    for (double i = 0; i < whole && position < m_run->session->ticks(); ++i)
        position = m_run->session->next(position, m_grain);
    const std::uint32_t happened = m_run->session->eventsAt(m_position);
    const EventIndex stop = m_breakpoints.next(happened > 0 ? EventIndex(m_event ? std::max(happened - 1, m_event.value) : happened - 1) : EventIndex());
    if (stop && stop.value < m_run->session->eventsAt(position)) {
        moveTo(m_run->session->positionOf(stop), stop);
        pause();
        return;
    }
    moveTo(position, focusAt(position));
    if (atEnd())
        pause();
}

void Cursor::moveTo(std::uint64_t position, EventIndex event)
{
    if (position == m_position && event == m_event)
        return;
    if (position != m_position)
        m_view = m_run->session->viewAt(position);
    m_position = position;
    m_event = event;
    collectMarkers();
    Q_EMIT moved();
}

EventIndex Cursor::focusAt(std::uint64_t position) const
{
    const std::uint32_t last = m_run->session->eventsAt(position);
    if (last == 0)
        return {};
    const std::uint32_t first = position == 0 ? last - 1 : m_run->session->eventsAt(position - 1);
    EventIndex best(last - 1);
    int most = -1;
    for (std::uint32_t i = first; i < last; ++i) {
        const int w = weight(m_run->trace->log.at(i), m_grain);
        if (w > most) {
            most = w;
            best = EventIndex(i);
        }
    }
    return best;
}

void Cursor::retell()
{
    if (m_run)
        collectMarkers();
}

void Cursor::collectMarkers()
{
    m_markers.clear();
    const trace::Trace& trace = *m_run->trace;
    const std::uint32_t happened = m_view.events;
    for (std::uint32_t p = 0; p < m_view.processors.size(); ++p) {
        const simulation::ProcessorView& v = m_view.processors[p];
        if (!v.place || v.place->line == 0)
            continue;
        Marker m{p, *v.place, v.spinning, {}, {}};
        if (v.spinning) {
            m.note = said(v.doing);
            m.brief = tr("spins");
        } else {
            // The last access of what this processor runs, as far as it is of the callback it stands in.
            const analysis::Access* last = nullptr;
            const std::string running = v.activity.english();
            for (std::uint32_t a = 0; a < m_run->accesses.size(); ++a) {
                const trace::ActivityName& activity = trace.names.activities[a];
                const bool here = running == activity.name || running == "thread " + activity.name || running == "worker thread " + activity.name;
                if (!here)
                    continue;
                const auto& rows = m_run->accesses[a];
                const auto after = std::partition_point(rows.begin(), rows.end(),
                    [&](std::uint32_t row) { return m_run->intervals.accesses[row].event.value < happened; });
                if (after != rows.begin())
                    last = &m_run->intervals.accesses[*(after - 1)];
            }
            if (last && last->variable != analysis::kNoVariable) {
                const trace::Event e = trace.log.at(last->event.value);
                const bool sameFunction = e.code != trace::kNoCode && e.code < trace.names.code.size()
                    && trace.names.code[e.code].file == m.place.file && trace.names.code[e.code].function == m.place.function;
                const bool sameLine = sameFunction && trace.names.code[e.code].line == m.place.line;
                const QString name = shortName(trace.names.variables[last->variable].name);
                if (sameFunction) {
                    const bool load = last->kind == EventKind::Load;
                    const trace::Variable& variable = trace.names.variables[last->variable];
                    const QString value = QString::fromStdString(trace::valueText(&variable, static_cast<std::uint64_t>(last->value), variable.bytes));
                    m.brief = (load ? tr("read → %1") : tr("wrote %1")).arg(value);
                    m.note = load ? sameLine ? m.brief : tr("read %1 → %2").arg(name, value) : tr("wrote %1 = %2").arg(name, value);
                }
            }
        }
        if (!v.spinning && !v.pending.empty()) {
            const QString next = said(v.pending).section(QLatin1Char(' '), 0, 0);
            m.note += (m.note.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("next: %1").arg(next);
        }
        m_markers.push_back(std::move(m));
    }
}

} // namespace syncscope::document
