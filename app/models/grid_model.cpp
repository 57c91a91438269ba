#include "app/models/grid_model.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include "app/models/finding_model.h"

#include "engine/base/words.h"
#include "engine/picture/comparison.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace syncscope::models {

namespace {

QString utf8(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

QString percent(std::uint32_t thousandths) { return GridModel::tr("%1 %").arg((thousandths + 5) / 10); }

} // namespace


QString title(const analysis::Axis& axis)
{
    const QString name = utf8(axis.name), last = name.section(QLatin1Char('.'), -1);
    if (last == QLatin1String("sync_scope"))
        return GridModel::tr("Scope");
    if (last == QLatin1String("execution_level"))
        return GridModel::tr("Level");
    if (last == QLatin1String("GUARD"))
        return GridModel::tr("Guard");
    return name.startsWith(QLatin1String("driver.")) ? document::definitionText(last) : name;
}

QString words(const analysis::Verdict& v)
{
    if (v.lostUpdates == 1)
        return GridModel::tr("1 update lost");
    if (v.lostUpdates > 1)
        return GridModel::tr("%1 updates lost").arg(v.lostUpdates);
    if (v.safety == analysis::Safety::Unsafe && !v.findings.empty()) {
        QStringList all;
        for (const analysis::FindingKind k : v.findings)
            all << words(k);
        return all.join(QStringLiteral(", "));
    }
    switch (v.safety) {
    case analysis::Safety::Safe: return GridModel::tr("safe");
    case analysis::Safety::Unsafe: return GridModel::tr("unsafe");
    case analysis::Safety::Bounded: return GridModel::tr("bounded");
    case analysis::Safety::Unknown: break;
    }
    return GridModel::tr("unknown");
}

GridModel::GridModel(document::Comparer& comparer, QObject* parent) : QAbstractTableModel(parent), m_comparer(comparer)
{
    connect(&comparer, &document::Comparer::begun, this, [this] {
        beginResetModel();
        m_greatestRate = 0;
        endResetModel();
    });
    connect(&comparer, &document::Comparer::cellDone, this, [this](std::size_t number) {
        const auto row = static_cast<int>(number);
        const std::int64_t rate = m_comparer.cell(number)->legal ? m_comparer.cell(number)->metrics.requestsPerSecond : 0;
        const bool greater = rate > m_greatestRate;
        m_greatestRate = std::max(rate, m_greatestRate);
        Q_EMIT dataChanged(index(greater ? 0 : row, 0), index(greater ? rowCount() - 1 : row, columnCount() - 1));
    });
    connect(&comparer, &document::Comparer::cellJudged, this, [this](std::size_t number) {
        const QModelIndex at = index(static_cast<int>(number), columnOf(AllOrders));
        Q_EMIT dataChanged(at, at);
    });
    connect(&comparer, &document::Comparer::documentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Current});
    });
}

int GridModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_comparer.size()); }
int GridModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || m_comparer.size() == 0 ? 0 : axes() + Columns; }

QString GridModel::text(const analysis::Cell& c, int column) const
{
    switch (column) {
    case Creation: return c.legal ? tr("legal") : utf8(ntstatusName(c.status));
    case Verdict: return c.verdict ? words(*c.verdict) : QStringLiteral("–");
    default: break;
    }
    if (!c.legal)
        return QStringLiteral("–");
    switch (column) {
    case AllOrders: {
        const document::Judged* j = m_comparer.judged(m_comparer.numberOf(c));
        return !j ? QStringLiteral("…") : j->safety == analysis::Safety::Safe ? tr("safe") : j->safety == analysis::Safety::Unsafe ? tr("unsafe") : tr("bounded");
    }
    case Rate: return QLocale().toString(static_cast<qlonglong>(c.metrics.requestsPerSecond));
    case P50: return document::briefTimeText(c.metrics.latency.p50);
    case P99: return document::briefTimeText(c.metrics.latency.p99);
    case AtDispatch: return document::briefTimeText(c.totals.dispatchNs);
    case Longest: return document::briefTimeText(c.totals.longestDispatchNs);
    case LockWait: return document::briefTimeText(c.totals.lockWaitNs);
    case Deferrals: return QString::number(c.totals.deferrals);
    case Busy: {
        QStringList all;
        for (const std::uint32_t u : c.totals.utilisation)
            all << percent(u);
        return all.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant GridModel::number(const analysis::Cell& c, int column) const
{
    if (column == Creation)
        return c.legal ? QString() : text(c, column); // legal ones first
    if (!c.legal)
        return {}; // last, whatever the order
    switch (column) {
    case Verdict:
        return c.verdict && c.verdict->safety == analysis::Safety::Safe ? 0.0
            : c.verdict && c.verdict->safety != analysis::Safety::Unsafe ? 0.5
                                                                         : 1.0 + static_cast<double>(c.verdict ? c.verdict->lostUpdates : 0);
    case AllOrders: {
        const document::Judged* j = m_comparer.judged(m_comparer.numberOf(c));
        return !j ? QVariant() : j->safety == analysis::Safety::Safe ? 0.0 : j->safety == analysis::Safety::Unsafe ? 2.0 : 1.0;
    }
    case Rate: return static_cast<double>(c.metrics.requestsPerSecond);
    case P50: return static_cast<double>(c.metrics.latency.p50);
    case P99: return static_cast<double>(c.metrics.latency.p99);
    case AtDispatch: return static_cast<double>(c.totals.dispatchNs);
    case Longest: return static_cast<double>(c.totals.longestDispatchNs);
    case LockWait: return static_cast<double>(c.totals.lockWaitNs);
    case Deferrals: return static_cast<double>(c.totals.deferrals);
    case Busy: {
        double sum = 0;
        for (const std::uint32_t u : c.totals.utilisation)
            sum += u;
        return sum;
    }
    default: return {};
    }
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const analysis::Cell* c = m_comparer.cell(row);
    const int column = index.column() - axes();
    if (role == Current)
        return m_comparer.current() == row;
    if (role == Done)
        return c != nullptr;
    if (column < 0) { // known before the cell is
        const auto& all = m_comparer.grid().axes;
        std::size_t rest = row, at = 0;
        for (std::size_t a = all.size(); a-- > 0; rest /= all[a].values.size())
            if (a == static_cast<std::size_t>(index.column()))
                at = rest % all[a].values.size();
        if (role == Qt::DisplayRole)
            return document::valueText(all[static_cast<std::size_t>(index.column())].wordOf(at));
        if (role == Sort)
            return static_cast<double>(at);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(column >= Rate && column < Busy ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (!c)
        return role == Qt::DisplayRole && column == Creation ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return column < 0 ? QVariant() : QVariant(text(*c, column));
    case Qt::ToolTipRole:
        if (!c->legal)
            return QStringLiteral("%1: %2").arg(QString::fromStdString(c->object), document::said(say(c->reason)));
        if (const document::Judged* j = column == AllOrders ? m_comparer.judged(row) : nullptr) {
            const QString orders = j->orders.empty() ? tr("The orders were not counted") : tr("%1 order(s)", nullptr, document::plural(j->orders)).arg(document::grouped(j->orders));
            return j->limit.empty() ? orders : tr("%1; not all were gone through: %2").arg(orders, QString::fromStdString(j->limit));
        }
        return column < 0 ? QVariant() : QVariant(QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), text(*c, column)));
    case Sort: return number(*c, column);
    case Legal: return c->legal;
    case OrdersSafety: {
        const document::Judged* j = m_comparer.judged(row);
        return j ? QVariant(static_cast<int>(j->safety)) : QVariant();
    }
    case Safe: return c->verdict && c->verdict->safety == analysis::Safety::Safe;
    case Share: return m_greatestRate > 0 && c->legal ? static_cast<double>(c->metrics.requestsPerSecond) / static_cast<double>(m_greatestRate) : 0.0;
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const int column = section - axes();
        return QVariant(column >= Rate && column < Busy ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section < axes()) {
        const analysis::Axis& a = m_comparer.grid().axes[static_cast<std::size_t>(section)];
        return role == Qt::DisplayRole ? title(a) : QString::fromStdString(a.name);
    }
    const bool brief = role == Qt::DisplayRole;
    switch (section - axes()) {
    case Creation: return brief ? tr("Creation") : tr("Whether every object could be created, or the status of the first that could not");
    case Verdict: return brief ? tr("This run") : tr("What went wrong in the run of this configuration");
    case AllOrders: return brief ? tr("All orders") : tr("Whether any order of the steps goes wrong: bounded where not all could be gone through");
    case Rate: return brief ? tr("Requests/s") : tr("Requests completed in a second of simulated time");
    case P50: return brief ? tr("p50") : tr("Half of the requests came back within this time");
    case P99: return brief ? tr("p99") : tr("99 of a hundred requests came back within this time");
    case AtDispatch: return brief ? tr("At DISPATCH") : tr("Time at DISPATCH_LEVEL or above, of all processors together");
    case Longest: return brief ? tr("Longest stay") : tr("Longest stretch at DISPATCH_LEVEL or above without a break");
    case LockWait: return brief ? tr("Lock wait") : tr("Time spent waiting for locks, of all who waited together");
    case Deferrals: return brief ? tr("Deferrals") : tr("How often the framework put a callback off");
    case Busy: return brief ? tr("Processors busy") : tr("Share of the time in which each processor was not idle");
    default: return {};
    }
}

} // namespace syncscope::models
