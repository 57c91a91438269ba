#include "app/views/timeline/timeline_search.h"

#include "app/document/sentences.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace syncscope::views {

namespace {

constexpr std::uint32_t kPart = 512; // events between looks at the clock
constexpr int kPartMs = 6;

bool has(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

TimelineSearch::TimelineSearch(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TimelineSearch::work);
}

void TimelineSearch::search(document::RunPtr run, const QString& text)
{
    m_timer.stop();
    m_run = std::move(run);
    m_text = text;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    m_words = text.split(space, Qt::SkipEmptyParts);
    m_hits.clear();
    m_named.clear();
    if (m_run && !m_words.isEmpty()) {
        const auto timeline = document::timelineOf(*m_run, m_run->axisMode);
        const picture::TimelineModel& model = *timeline;
        m_named.resize(m_run->trace->log.size());
        std::vector<signed char> known; // by name: -1 not looked at
        const auto named = [&](std::uint32_t name) {
            if (known.size() <= name)
                known.resize(name + 1u, -1);
            if (known[name] < 0)
                known[name] = has(QString::fromUtf8(model.name(name).data(), static_cast<qsizetype>(model.name(name).size())), m_words) ? 1 : 0;
            return known[name] == 1;
        };
        for (const picture::Lane& lane : model.lanes())
            for (const picture::SliceRow& row : lane.rows)
                for (std::uint32_t i = 0; i < row.size(); ++i)
                    if (const picture::Slice s = row.at(i); s.event && s.look != picture::Look::Idle && s.event.value < m_named.size() && named(s.name))
                        m_named[s.event.value] = true;
        m_at = m_run->trace->setUpEvents; // a timeline begins behind the set-up
        m_timer.start();
        work();
        return;
    }
    Q_EMIT changed();
}

void TimelineSearch::work()
{
    QElapsedTimer clock;
    clock.start();
    const std::uint32_t size = m_run->trace->log.size();
    while (m_at < size && clock.elapsed() < kPartMs) {
        m_run->trace->log.forEach([&](const trace::Event& e) {
            if (m_named[e.index.value] || has(document::said(m_run->words->phrase(e)), m_words))
                m_hits.push_back(e.index);
        }, m_at, m_at + kPart);
        m_at += kPart;
    }
    if (m_at >= size)
        m_timer.stop();
    Q_EMIT changed();
}

EventIndex TimelineSearch::next(EventIndex from, bool forward) const
{
    if (m_hits.empty())
        return {};
    if (forward) {
        const auto at = from ? std::upper_bound(m_hits.begin(), m_hits.end(), from) : m_hits.begin();
        return at == m_hits.end() ? m_hits.front() : *at;
    }
    const auto at = from ? std::lower_bound(m_hits.begin(), m_hits.end(), from) : m_hits.begin();
    return at == m_hits.begin() ? m_hits.back() : *(at - 1);
}

std::size_t TimelineSearch::number(EventIndex event) const
{
    const auto at = std::lower_bound(m_hits.begin(), m_hits.end(), event);
    return at != m_hits.end() && *at == event ? static_cast<std::size_t>(at - m_hits.begin()) + 1 : 0;
}

} // namespace syncscope::views
