#include "app/views/common/row_table.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QHeaderView>

namespace syncscope::views {

namespace {

// Whoever comes by key has a row to begin with, unless rows that are chosen change what else is shown.
class FirstRow : public QObject {
public:
    explicit FirstRow(QTableView* table) : QObject(table) { table->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* table = static_cast<QTableView*>(watched);
        if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason && !table->currentIndex().isValid()
            && table->selectionMode() == QAbstractItemView::SingleSelection)
            table->selectRow(0);
        return false;
    }
};

} // namespace

QTableView* makeRowTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName)
{
    auto* table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    new FirstRow(table);
    return table;
}

} // namespace syncscope::views
