// The configurations of a comparison as a table: a row each from the beginning on, filled as they are worked out.
#pragma once

#include "app/document/comparer.h"

#include <QtCore/QAbstractTableModel>

namespace syncscope::models {

// "Sync scope", "Execution level", "Guard"; otherwise the path.
QString title(const analysis::Axis& axis);
// "safe", "2 updates lost", "deadlock, watchdog"
QString words(const analysis::Verdict& verdict);

class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Behind those of the axes.
    enum Column { Creation, Verdict, AllOrders, Rate, P50, P99, AtDispatch, Longest, LockWait, Deferrals, Busy, Columns };
    enum Role {
        Sort = Qt::UserRole,  // a number, or the text
        Done,                 // the cell is there
        Legal, Safe,
        OrdersSafety,         // of all orders, as analysis::Safety; nothing until it is known
        Current,              // the configuration that is open
        Share,                // of the greatest rate, 0..1
    };

    explicit GridModel(document::Comparer& comparer, QObject* parent = nullptr);

    int axes() const { return static_cast<int>(m_comparer.grid().axes.size()); }
    int columnOf(Column column) const { return axes() + column; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const analysis::Cell& cell, int column) const;
    QVariant number(const analysis::Cell& cell, int column) const;

    document::Comparer& m_comparer;
    std::int64_t m_greatestRate = 0;
};

} // namespace syncscope::models
