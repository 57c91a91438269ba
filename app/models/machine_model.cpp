#include "app/models/machine_model.h"

#include "app/document/sentences.h"

namespace syncscope::models {

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }
QString text(const Phrase& p) { return document::said(p); }
QString orDash(const QString& s) { return s.isEmpty() ? QStringLiteral("–") : s; }
template <class Words>
QString orDash(const Words& s)
{
    return orDash(s.empty() ? QString() : text(s));
}

} // namespace

MachineModel::MachineModel(MachineTable table, QObject* parent) : QAbstractTableModel(parent), m_table(table)
{
    switch (table) {
    case MachineTable::Processors: m_titles = {tr("Processor"), tr("IRQL"), tr("Runs"), tr("Callback"), tr("Doing"), tr("Next step")}; break;
    case MachineTable::Objects:
        m_titles = {tr("Object"), tr("Type"), tr("Scope"), tr("Level"), tr("Callback lock"), tr("Lock owner"), tr("In queue"), tr("With driver"),
            tr("Deferrals"), tr("Status")};
        break;
    case MachineTable::Locks: m_titles = {tr("Lock"), tr("Kind"), tr("Made by"), tr("Held by"), tr("Waiting")}; break;
    case MachineTable::Threads: m_titles = {tr("Thread"), tr("State"), tr("Priority"), tr("Processor"), tr("Waits for")}; break;
    case MachineTable::Variables: m_titles = {tr("Variable"), tr("Value"), tr("Bytes")}; break;
    }
}

std::vector<QStringList> MachineModel::rowsOf(const simulation::View& view) const
{
    std::vector<QStringList> rows;
    switch (m_table) {
    case MachineTable::Processors:
        for (std::size_t p = 0; p < view.processors.size(); ++p) {
            const simulation::ProcessorView& v = view.processors[p];
            rows.push_back({tr("CPU %1").arg(p), text(v.irqlName), orDash(v.activity), orDash(v.callback), orDash(v.doing), orDash(v.pending)});
        }
        break;
    case MachineTable::Objects:
        for (const simulation::ObjectView& v : view.objects) {
            const bool queue = v.type == "WDFQUEUE";
            const auto number = [queue](std::uint32_t n) { return queue ? QString::number(n) : QStringLiteral("–"); };
            rows.push_back({text(v.name), text(v.type), orDash(document::valueText(v.effectiveScope)), orDash(document::valueText(v.effectiveLevel)), document::lockText(v.lock), orDash(v.lockOwner),
                number(v.depth), number(v.owned), number(v.deferrals), document::valueText(v.status)});
        }
        break;
    case MachineTable::Locks:
        for (const simulation::LockView& v : view.locks) {
            QStringList waiters;
            for (const Phrase& w : v.waiters)
                waiters << text(w);
            rows.push_back({text(v.name), document::lockText(v.kind), v.ofFramework ? tr("framework") : tr("driver"), v.owner.empty() ? tr("free") : text(v.owner),
                waiters.isEmpty() ? QStringLiteral("–") : waiters.join(QStringLiteral(", "))});
        }
        break;
    case MachineTable::Threads:
        for (const simulation::ThreadView& v : view.threads)
            rows.push_back({document::nameText(v.name), document::valueText(v.state), QString::number(v.priority), orDash(v.processor), orDash(v.waitsFor)});
        break;
    case MachineTable::Variables:
        for (const simulation::VariableView& v : view.variables)
            rows.push_back({text(v.name), text(v.text), QString::number(v.bytes)});
        break;
    }
    return rows;
}

void MachineModel::show(const simulation::View& view, bool another)
{
    const std::vector<QStringList> rows = rowsOf(view);
    const int had = rowCount(), have = static_cast<int>(rows.size());
    if (have < had) {
        beginRemoveRows({}, have, had - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (std::size_t c = 0; c < m_rows[r].size(); ++c) {
            Cell& cell = m_rows[r][c];
            const QString& now = rows[r][static_cast<qsizetype>(c)];
            cell.changed = !another && cell.text != now;
            cell.text = now;
        }
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
    if (have > had) {
        beginInsertRows({}, had, have - 1);
        for (int r = had; r < have; ++r) {
            std::vector<Cell> cells;
            for (const QString& now : rows[static_cast<std::size_t>(r)])
                cells.push_back({now, false});
            m_rows.push_back(std::move(cells));
        }
        endInsertRows();
    }
}

int MachineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int MachineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_titles.size()); }

QVariant MachineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case ChangedRole: return cell.changed;
    default: return {};
    }
}

QVariant MachineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? m_titles.value(section) : QVariant();
}

} // namespace syncscope::models
