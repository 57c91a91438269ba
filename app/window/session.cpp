#include "app/window/session.h"

#include "app/document/sentences.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

namespace syncscope::window {

namespace {

const QString kProgress = QStringLiteral("progress");
const QString kSession = QStringLiteral("session");
const QString kPlace = QStringLiteral("session/place"), kTitle = QStringLiteral("session/title"), kVariant = QStringLiteral("session/variant");
const QString kSet = QStringLiteral("session/set"), kEvent = QStringLiteral("session/event"), kEvents = QStringLiteral("session/events");

} // namespace

Session::Session(document::Document& document, QSettings& settings, QObject* parent) : QObject(parent), m_document(document), m_settings(settings)
{
    connect(&document, &document::Document::opened, this, [this] {
        note(views::Progress::Begun);
        takeBreakpoints();
    });
    connect(&document, &document::Document::placeChanged, this, [this] {
        m_breakpointsOf = breakpointsKey();
        keepBreakpoints();
    });
    connect(&document.cursor().breakpoints(), &document::Breakpoints::changed, this, &Session::keepBreakpoints);
    connect(&document.cursor(), &document::Cursor::moved, this, [this] {
        if (m_document.run() && m_document.cursor().atEnd())
            finish();
    });
    connect(&document, &document::Document::runChanged, this, [this] {
        if (!m_wanted || !m_document.run())
            return;
        Wanted wanted = *m_wanted;
        if (!wanted.set.isEmpty() || !wanted.variant.isEmpty()) {
            m_wanted->set.clear();
            m_wanted->variant.clear();
            if (!wanted.variant.isEmpty())
                m_document.takeVariant(wanted.variant);
            if (!wanted.set.isEmpty())
                m_document.apply(wanted.set, tr("the last session's settings"));
            return;
        }
        m_wanted.reset();
        if (wanted.event < m_document.run()->trace->log.size())
            m_document.cursor().select(EventIndex(wanted.event));
    });
}

void Session::note(views::Progress progress)
{
    if (!m_document.source() || !m_document.source()->shipped)
        return;
    // The folder of a shipped scenario has its id.
    const QString id = QString::fromStdString(files::idFromPlace(m_document.source()->place.toStdString()));
    const QString key = kProgress + QLatin1Char('/') + id;
    if (m_settings.value(key).toInt() >= static_cast<int>(progress))
        return;
    m_settings.setValue(key, static_cast<int>(progress));
    Q_EMIT progressChanged();
}

void Session::finish() { note(views::Progress::Done); }

std::map<QString, views::Progress> Session::progress() const
{
    std::map<QString, views::Progress> all;
    for (const files::Shipped& shipped : m_document.library().scenarios()) {
        const QString id = QString::fromStdString(shipped.scenario.id);
        const int value = m_settings.value(kProgress + QLatin1Char('/') + id).toInt();
        if (value > 0)
            all[id] = value == 1 ? views::Progress::Begun : views::Progress::Done;
    }
    return all;
}

void Session::forgetProgress()
{
    m_settings.remove(kProgress);
    Q_EMIT progressChanged();
}

// Every scenario has breakpoints of its own, which are there again when one comes back to it.
QString Session::breakpointsKey() const
{
    const QString key = m_document.memoryKey();
    return key.isEmpty() ? key : QStringLiteral("breakpoints/") + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

void Session::takeBreakpoints()
{
    const QString key = breakpointsKey();
    if (key == m_breakpointsOf && !key.isEmpty())
        return;
    m_breakpointsOf.clear(); // Nothing is kept while they change hands.
    document::Breakpoints& breakpoints = m_document.cursor().breakpoints();
    breakpoints.clear();
    for (const document::Breakpoint& b : key.isEmpty() ? std::vector<document::Breakpoint>() : document::savedBreakpoints(m_settings.value(key).toString()))
        breakpoints.add(b);
    m_breakpointsOf = key;
}

void Session::keepBreakpoints()
{
    if (m_breakpointsOf.isEmpty())
        return;
    const QString text = document::saved(m_document.cursor().breakpoints().all());
    if (text.isEmpty())
        m_settings.remove(m_breakpointsOf);
    else if (m_settings.value(m_breakpointsOf).toString() != text)
        m_settings.setValue(m_breakpointsOf, text);
}

void Session::keep()
{
    m_settings.remove(kSession);
    const auto& source = m_document.source();
    const document::RunPtr& run = m_document.run();
    if (!source || source->place.isEmpty() || !run)
        return;
    m_settings.setValue(kPlace, source->shipped ? QString::fromStdString(run->scenario.id) : source->place);
    m_settings.setValue(kTitle, QString::fromStdString(run->scenario.title.empty() ? run->scenario.id : run->scenario.title));
    m_settings.setValue(kVariant, QString::fromStdString(m_document.edits().variant));
    QStringList set;
    for (const std::string& assignment : m_document.edits().set)
        set << QString::fromStdString(assignment);
    m_settings.setValue(kSet, set);
    const EventIndex event = m_document.cursor().event();
    m_settings.setValue(kEvent, event ? event.value : 0);
    m_settings.setValue(kEvents, static_cast<uint>(run->trace->log.size()));
}

bool Session::hasKept() const { return m_settings.contains(kPlace); }
QString Session::keptTitle() const { return document::shipped(m_settings.value(kTitle).toString().toStdString()); }

QString Session::keptWhere() const
{
    return hasKept() ? tr("event %1 of %2").arg(m_settings.value(kEvent).toUInt()).arg(m_settings.value(kEvents).toUInt()) : QString();
}

bool Session::restore()
{
    if (!hasKept())
        return false;
    m_wanted = Wanted{m_settings.value(kSet).toStringList(), m_settings.value(kVariant).toString(), m_settings.value(kEvent).toUInt()};
    if (m_document.open(m_settings.value(kPlace).toString()))
        return true;
    m_wanted.reset();
    return false;
}

} // namespace syncscope::window
