// The findings of a run as a list: what went wrong first, then advice.
#pragma once

#include "app/document/run.h"

#include <QtCore/QAbstractListModel>

namespace syncscope::models {

class FindingModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Kind = Qt::UserRole, Object /* without its owner: "TotalReads" */, Advice, Rule, Event /* the last one it names */ };

    using QAbstractListModel::QAbstractListModel;

    void setRun(document::RunPtr run);
    const analysis::Finding* finding(const QModelIndex& index) const; // null where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    document::RunPtr m_run;
};

// "lost update"
QString words(analysis::FindingKind kind);

} // namespace syncscope::models
