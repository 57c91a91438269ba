#include "app/document/cursor.h"

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
    pause();
    m_run = std::move(run);
    m_position = 0;
    m_event = {};
    m_view = {};
    m_markers.clear();
    if (m_run) {
        const std::uint64_t position = at ? m_run->session->positionOf(at) : 0;
        m_position = position;
        m_event = at ? at : focusAt(position);
        m_view = m_run->session->viewAt(position);
        collectMarkers();
    }
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
    moveTo(m_run->session->positionOf(event), event);
}

void Cursor::seek(std::uint64_t position)
{
    if (!m_run)
        return;
    pause();
    position = std::min(position, m_run->session->ticks());
    moveTo(position, focusAt(position));
}

void Cursor::seekTime(Instant time)
{
    if (m_run)
        seek(m_run->session->positionAt(time));
}

void Cursor::stepForward()
{
    if (m_run)
        seek(m_run->session->next(m_position, m_grain));
}

void Cursor::stepBack()
{
    if (m_run)
        seek(m_run->session->previous(m_position, m_grain));
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
            m.note = QString::fromStdString(v.doing).replace(QLatin1String("processor "), QLatin1String("CPU "));
            m.brief = tr("spins");
        } else {
            // The last access of what this processor runs, as far as it is of the callback it stands in.
            const analysis::Access* last = nullptr;
            for (std::uint32_t a = 0; a < m_run->accesses.size(); ++a) {
                const trace::ActivityName& activity = trace.names.activities[a];
                const bool here = v.activity == activity.name || v.activity == "thread " + activity.name || v.activity == "worker thread " + activity.name;
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
                    m.brief = (load ? tr("read → %1") : tr("wrote %1")).arg(last->value);
                    m.note = load ? sameLine ? m.brief : tr("read %1 → %2").arg(name).arg(last->value) : tr("wrote %1 = %2").arg(name).arg(last->value);
                }
            }
        }
        if (!v.spinning && !v.pending.empty()) {
            const QString next = QString::fromStdString(v.pending.substr(0, v.pending.find(' ')));
            m.note += (m.note.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("next: %1").arg(next);
        }
        m_markers.push_back(std::move(m));
    }
}

} // namespace syncscope::document
