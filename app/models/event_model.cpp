#include "app/models/event_model.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include "engine/picture/time_axis.h"

#include <algorithm>

namespace syncscope::models {

using trace::EventKind;

namespace {
constexpr std::uint32_t kAtOnce = 4096; // events looked at between two turns of the event loop
}

EventGroup groupOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Load:
    case EventKind::Store:
    case EventKind::Modify:
    case EventKind::RegisterRead:
    case EventKind::RegisterWrite: return kMemory;
    case EventKind::LockRequest:
    case EventKind::LockSpin:
    case EventKind::LockBlock:
    case EventKind::LockAcquire:
    case EventKind::LockRelease: return kLocks;
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave:
    case EventKind::Work:
    case EventKind::Print:
    case EventKind::ObjectCreate:
    case EventKind::ObjectDelete:
    case EventKind::Defer:
    case EventKind::WorkItemQueue:
    case EventKind::WorkItemCoalesce:
    case EventKind::WorkItemStart:
    case EventKind::WorkItemEnd:
    case EventKind::BugCheck:
    case EventKind::Hazard:
    case EventKind::Note:
    case EventKind::End: return kCallbacks;
    case EventKind::RequestSend:
    case EventKind::RequestArrive:
    case EventKind::RequestQueue:
    case EventKind::RequestPresent:
    case EventKind::RequestComplete:
    case EventKind::RequestReturn:
    case EventKind::RequestCancel:
    case EventKind::QueueState: return kRequests;
    case EventKind::ThreadReady:
    case EventKind::ThreadStandby:
    case EventKind::ThreadSwitch:
    case EventKind::ThreadWait:
    case EventKind::ThreadPreempt:
    case EventKind::QuantumEnd:
    case EventKind::ThreadEnd:
    case EventKind::Signal:
    case EventKind::WaitDone: return kThreads;
    default: return kProcessors;
    }
}

EventModel::EventModel(QObject* parent) : QAbstractTableModel(parent)
{
    m_search.setInterval(0);
    connect(&m_search, &QTimer::timeout, this, &EventModel::search);
}

void EventModel::setRun(document::RunPtr run)
{
    beginResetModel();
    m_run = std::move(run);
    restart();
    endResetModel();
}

void EventModel::setFilter(std::uint32_t groups, const QString& words)
{
    const QStringList list = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (groups == m_groups && list == m_words)
        return;
    beginResetModel();
    m_groups = groups;
    m_words = list;
    restart();
    endResetModel();
}

void EventModel::restart()
{
    m_rows.clear();
    m_searched = 0;
    m_search.stop();
    if (!m_run || !filtered())
        return;
    // A lesson's trace is searched here and now; the rest of a long one while nothing else is to be done.
    const std::uint32_t size = m_run->trace->log.size(), first = std::min(size, kAtOnce);
    m_run->trace->log.forEach([this](const trace::Event& e) {
        if (passes(e))
            m_rows.push_back(e.index.value);
    }, 0, first);
    m_searched = first;
    if (m_searched < size)
        m_search.start();
}

void EventModel::search()
{
    const std::uint32_t size = m_run->trace->log.size(), last = std::min(size, m_searched + kAtOnce);
    std::vector<std::uint32_t> found;
    m_run->trace->log.forEach([&](const trace::Event& e) {
        if (passes(e))
            found.push_back(e.index.value);
    }, m_searched, last);
    m_searched = last;
    if (m_searched == size)
        m_search.stop();
    if (found.empty())
        return;
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row + static_cast<int>(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    endInsertRows();
}

bool EventModel::passes(const trace::Event& e) const
{
    const bool setUp = e.index.value < m_run->trace->setUpEvents;
    if (setUp ? !(m_groups & kSetUp) : !(m_groups & groupOf(e.kind)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < Columns; ++column)
        all += text(e, column) + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

EventIndex EventModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return EventIndex(filtered() ? m_rows[static_cast<std::size_t>(row)] : static_cast<std::uint32_t>(row));
}

int EventModel::rowOf(EventIndex event) const
{
    if (!m_run || !event || event.value >= m_run->trace->log.size())
        return -1;
    if (!filtered())
        return static_cast<int>(event.value);
    return static_cast<int>(std::upper_bound(m_rows.begin(), m_rows.end(), event.value) - m_rows.begin()) - 1;
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_run)
        return 0;
    return static_cast<int>(filtered() ? m_rows.size() : m_run->trace->log.size());
}

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString EventModel::text(const trace::Event& e, int column) const
{
    switch (column) {
    case Number: return QString::number(e.index.value);
    case Time: return document::timeText(e.time.ns);
    case Processor: return e.processor ? tr("CPU %1").arg(e.processor.value) : QString();
    case Activity: return e.activity ? document::said(m_run->words->actor(e.activity)) : QString();
    case Kind: return document::said(say(trace::name(e.kind)));
    case What: return document::said(m_run->words->phrase(e));
    default: return {};
    }
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    const EventIndex event = index.isValid() ? eventAt(index.row()) : EventIndex();
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(m_run->trace->log.at(event.value), index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? text(m_run->trace->log.at(event.value), What) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() <= Time ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::UserRole: return event.value;
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(section <= Time ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Number: return tr("Event");
    case Time: return tr("Time");
    case Processor: return tr("Processor");
    case Activity: return tr("Activity");
    case Kind: return tr("Kind");
    case What: return tr("What happened");
    default: return {};
    }
}

} // namespace syncscope::models
