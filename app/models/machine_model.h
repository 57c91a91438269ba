// The state of the machine at the cursor as tables, one kind of thing each.
#pragma once

#include "app/document/cursor.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace syncscope::models {

enum class MachineTable { Processors, Objects, Locks, Threads, Variables };

class MachineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Set on a cell whose text the last move of the cursor changed.
    static constexpr int ChangedRole = Qt::UserRole;

    explicit MachineModel(MachineTable table, QObject* parent = nullptr);

    // another: of another run, so that nothing counts as changed.
    void show(const simulation::View& view, bool another = false);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString text;
        bool changed = false;
    };
    std::vector<QStringList> rowsOf(const simulation::View& view) const;

    MachineTable m_table;
    QStringList m_titles;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace syncscope::models
