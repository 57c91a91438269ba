// Where a person wants to be in a run, as it is typed.
#include "app/window/main_window.h"

#include "app/views/timeline/timeline_panel.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <cmath>

namespace syncscope::window {

namespace {

using views::Moment;

// An event, a time, a finding or a marker.
std::optional<Moment> momentOf(const document::Run& run, const views::Measurements& measurements, const QString& where)
{
    const auto at = [&](EventIndex event) { return Moment{run.trace->log.at(event.value).time, event}; };
    static const QRegularExpression marker(QStringLiteral("\\A\\s*(?:marker\\s*)?([AB])\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = marker.match(where); match.hasMatch())
        return measurements.markers[match.captured(1).toUpper() == QLatin1String("A") ? 0 : 1];
    static const QRegularExpression finding(QStringLiteral("\\A\\s*(?:finding|#)\\s*(\\d+)\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = finding.match(where); match.hasMatch()) {
        const std::uint32_t row = match.captured(1).toUInt();
        const auto& all = run.study.findings;
        if (row >= all.size() || all[row].events.empty())
            return std::nullopt;
        return at(*std::max_element(all[row].events.begin(), all[row].events.end()));
    }
    static const QRegularExpression form(QStringLiteral("\\A\\s*(?:event\\s*)?(\\d+(?:\\.\\d+)?)\\s*(ns|us|µs|ms|s)?\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(where);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    if (unit.isEmpty()) {
        bool whole = false;
        const std::uint32_t event = match.captured(1).toUInt(&whole);
        return whole && event < run.trace->log.size() ? std::optional(at(EventIndex(event))) : std::nullopt;
    }
    const double scale = unit == QLatin1String("ns") ? 1 : unit == QLatin1String("ms") ? 1e6 : unit == QLatin1String("s") ? 1e9 : 1e3;
    return Moment{Instant{std::llround(match.captured(1).toDouble() * scale)}, {}};
}

} // namespace

bool MainWindow::goTo(const QString& where)
{
    const document::RunPtr& run = m_document.run();
    views::TimelineView& timeline = m_timeline->view();
    if (!run)
        return false;
    const qsizetype dots = where.indexOf(QLatin1String(".."));
    const auto from = momentOf(*run, timeline.measurements(), where.left(dots));
    if (!from)
        return false;
    if (dots < 0) {
        if (from->event)
            m_document.cursor().select(from->event);
        else
            m_document.cursor().seekTime(from->time);
        return true;
    }
    const auto to = momentOf(*run, timeline.measurements(), where.mid(dots + 2));
    if (!to || !timeline.model())
        return false;
    const auto [begin, end] = std::minmax({from->position(timeline.model()->scale()), to->position(timeline.model()->scale())});
    if (begin == end)
        return false;
    timeline.setVisible({begin, end});
    return true;
}

void MainWindow::goToDialog()
{
    bool given = false;
    const QString where = QInputDialog::getText(this, tr("Go to"), tr("Event number, a time such as 5.3us, finding 0, marker A, or a stretch such as A..B or 2us..8us:"), QLineEdit::Normal, {}, &given);
    if (given && !goTo(where))
        statusBar()->showMessage(tr("\"%1\" is no event, finding, time, marker or stretch of this run").arg(where), 6000);
}

} // namespace syncscope::window
