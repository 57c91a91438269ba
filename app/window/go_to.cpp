// Where a person wants to be in a run, as it is typed.
#include "app/window/main_window.h"

#include "app/document/searches.h"
#include "app/views/timeline/timeline_panel.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <cmath>

namespace syncscope::window {

namespace {

using views::Moment;

// A thing by its name, or by what stands last in it: "TotalReads" of "Device.TotalReads".
bool isNamed(const std::string& name, const QString& wanted)
{
    const QString whole = QString::fromStdString(name);
    return whole.compare(wanted, Qt::CaseInsensitive) == 0 || whole.endsWith(QLatin1Char('.') + wanted, Qt::CaseInsensitive);
}

// "next acquire of Device.lock", "previous write of TotalReads", from where one is; "request 2", where it is sent.
std::optional<EventIndex> eventSought(const document::Run& run, EventIndex here, const QString& where)
{
    using trace::EventKind;
    const trace::Names& names = run.trace->names;
    const auto find = [&](EventIndex from, document::Direction direction, const auto& fits) -> std::optional<EventIndex> {
        const EventIndex found = document::findEvent(*run.trace, from, direction, fits);
        return found && found.value >= run.trace->setUpEvents ? std::optional(found) : std::nullopt;
    };
    static const QRegularExpression request(QStringLiteral("\\A\\s*(?:request|anforderung)\\s*#?\\s*(\\d+)\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = request.match(where); match.hasMatch()) {
        const std::string name = "#" + match.captured(1).toStdString();
        return find({}, document::Direction::Forward, [&](const trace::Event& e) { return e.kind == EventKind::RequestSend && names.of(e.subject) == name; });
    }
    // Of each pair of words the second is the German window's.
    static const QRegularExpression form(QStringLiteral("\\A\\s*(?:(next|nächstes|nächster)|previous|voriges|voriger)\\s+(?:(acquire|nehmen)|(release|freigeben)|(read|lesen)|(write|schreiben)|call|aufruf)"
                                                        "(?:\\s+(?:of|von)\\s+(\\S+))?\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(where);
    if (!match.hasMatch())
        return std::nullopt;
    const auto is = [&](int word) { return match.capturedLength(word) > 0; };
    const document::Direction direction = is(1) ? document::Direction::Forward : document::Direction::Back;
    const bool acquires = is(2), releases = is(3), read = is(4), write = is(5);
    const QString name = match.captured(6);
    const EventIndex from = here || run.trace->setUpEvents == 0 ? here : EventIndex(run.trace->setUpEvents - 1);
    return find(from, direction, [&](const trace::Event& e) {
        if (acquires || releases)
            return e.kind == (acquires ? EventKind::LockAcquire : EventKind::LockRelease) && e.subject.index < names.locks.size()
                && (name.isEmpty() || isNamed(names.locks[e.subject.index].name, name));
        if (!read && !write)
            return e.kind == EventKind::CallbackEnter && (name.isEmpty() || isNamed(analysis::callbackName(names, e.subject), name));
        const bool touches = e.kind == EventKind::Modify || e.kind == (read ? EventKind::Load : EventKind::Store);
        const trace::Variable* v = touches ? names.variableAt(e.subject.index) : nullptr;
        return v && (name.isEmpty() || isNamed(v->name, name));
    });
}

// An event, a time, a finding or a marker. What it is called may be English or German, as its fraction may be.
std::optional<Moment> momentOf(const document::Run& run, const views::Measurements& measurements, EventIndex here, const QString& where)
{
    const auto at = [&](EventIndex event) { return Moment{run.trace->log.at(event.value).time, event}; };
    if (const auto sought = eventSought(run, here, where))
        return at(*sought);
    static const QRegularExpression marker(QStringLiteral("\\A\\s*(?:(?:marker|marke)\\s*)?([AB])\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = marker.match(where); match.hasMatch())
        return measurements.markers[match.captured(1).toUpper() == QLatin1String("A") ? 0 : 1];
    static const QRegularExpression finding(QStringLiteral("\\A\\s*(?:finding|befund|#)\\s*(\\d+)\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = finding.match(where); match.hasMatch()) {
        const std::uint32_t row = match.captured(1).toUInt();
        const auto& all = run.study.findings;
        if (row >= all.size() || all[row].events.empty())
            return std::nullopt;
        return at(*std::max_element(all[row].events.begin(), all[row].events.end()));
    }
    static const QRegularExpression form(QStringLiteral("\\A\\s*(?:(?:event|ereignis)\\s*)?(\\d+(?:[.,]\\d+)?)\\s*(ns|us|µs|μs|ms|s)?\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
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
    return Moment{Instant{std::llround(QString(match.captured(1)).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * scale)}, {}};
}

} // namespace

bool MainWindow::goTo(const QString& where)
{
    const document::RunPtr& run = m_document.run();
    views::TimelineView& timeline = m_timeline->view();
    if (!run)
        return false;
    const qsizetype dots = where.indexOf(QLatin1String(".."));
    const EventIndex here = m_document.cursor().event();
    const auto from = momentOf(*run, timeline.measurements(), here, where.left(dots));
    if (!from)
        return false;
    if (dots < 0) {
        if (from->event)
            m_document.cursor().select(from->event);
        else
            m_document.cursor().seekTime(from->time);
        return true;
    }
    const auto to = momentOf(*run, timeline.measurements(), here, where.mid(dots + 2));
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
    const QString where = QInputDialog::getText(this, tr("Go to"), tr("Event number, a time such as 5.3us, finding 0, request 2, marker A, next acquire of Device.lock, previous write of TotalReads,\nor a stretch such as A..B or 2us..8us:"), QLineEdit::Normal, {}, &given);
    if (given && !goTo(where))
        statusBar()->showMessage(tr("\"%1\" is no event, finding, time, marker or stretch of this run").arg(where), 6000);
}

} // namespace syncscope::window
