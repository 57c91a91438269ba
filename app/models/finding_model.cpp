#include "app/models/finding_model.h"

#include "app/document/sentences.h"

#include <algorithm>

namespace syncscope::models {

QString words(analysis::FindingKind kind)
{
    return document::said(analysis::title(kind));
}

void FindingModel::setRun(document::RunPtr run)
{
    beginResetModel();
    m_run = std::move(run);
    endResetModel();
}

const analysis::Finding* FindingModel::finding(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_run->study.findings[static_cast<std::size_t>(index.row())] : nullptr;
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_run ? 0 : static_cast<int>(m_run->study.findings.size());
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    const analysis::Finding* f = finding(index);
    if (!f)
        return {};
    switch (role) {
    case Qt::DisplayRole: return document::sentence(f->said);
    case Qt::AccessibleTextRole: return tr("%1 of %2: %3").arg(words(f->kind), QString::fromStdString(f->object), document::said(f->said));
    case Qt::ToolTipRole: return f->rule.empty() ? words(f->kind) : tr("%1, by %2").arg(words(f->kind), QString::fromStdString(f->rule));
    case Kind: return words(f->kind);
    case Object: return QString::fromStdString(f->object).section(QLatin1Char('.'), -1);
    case Advice: return analysis::isAdvice(f->kind);
    case Rule: return QString::fromStdString(f->rule);
    case Event: return f->events.empty() ? QVariant() : QVariant(std::max_element(f->events.begin(), f->events.end())->value);
    default: return {};
    }
}

} // namespace syncscope::models
