#include "app/models/library_model.h"

#include "app/document/sentences.h"

#include <algorithm>

namespace syncscope::models {

namespace {
constexpr quintptr kPart = 0; // internal id of a part; of a scenario 1 + the row of its part
}

LibraryModel::LibraryModel(const std::vector<files::Shipped>& scenarios, QObject* parent) : QAbstractItemModel(parent)
{
    for (const auto& [folder, s] : scenarios) {
        const QString title = s.kind == "model" ? tr("Models")
            : s.kind == "exercise"              ? tr("Exercises")
            : s.part.empty()                    ? tr("Other scenarios")
                                                : document::shipped(s.part);
        auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.title == title; });
        if (part == m_parts.end())
            part = m_parts.insert(m_parts.end(), Part{title, {}});
        part->entries.push_back({QString::fromStdString(s.id), QString::fromStdString(s.number), document::shipped(s.title.empty() ? s.id : s.title),
            document::shipped(s.summary), QString::fromStdString(folder), static_cast<int>(s.difficulty)});
    }
}

QModelIndex LibraryModel::indexOf(const QString& id) const
{
    for (std::size_t p = 0; p < m_parts.size(); ++p)
        for (std::size_t e = 0; e < m_parts[p].entries.size(); ++e)
            if (m_parts[p].entries[e].id == id)
                return createIndex(static_cast<int>(e), 0, static_cast<quintptr>(p) + 1);
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kPart);
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kPart)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kPart);
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    if (parent.internalId() != kPart || parent.column() != 0)
        return 0;
    return static_cast<int>(m_parts[static_cast<std::size_t>(parent.row())].entries.size());
}

int LibraryModel::columnCount(const QModelIndex&) const { return 1; }

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kPart) {
        const Part& part = m_parts[static_cast<std::size_t>(index.row())];
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Title ? part.title : QVariant();
    }
    const Entry& e = m_parts[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return e.number.isEmpty() ? e.title : e.number + QStringLiteral("  ") + e.title;
    case Qt::ToolTipRole: return e.summary.isEmpty() ? e.title : e.summary;
    case Qt::AccessibleTextRole:
        return tr("%1 %2, difficulty %3 of 3").arg(e.number, e.title).arg(e.difficulty);
    case Id: return e.id;
    case Number: return e.number;
    case Title: return e.title;
    case Summary: return e.summary;
    case Difficulty: return e.difficulty;
    case Folder: return e.folder;
    case SearchText: return QString(e.number + QLatin1Char(' ') + e.title + QLatin1Char(' ') + e.id + QLatin1Char(' ') + e.summary);
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == kPart ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace syncscope::models
