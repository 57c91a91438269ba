#include "app/views/objects/objects_view.h"

#include "app/views/common/widgets.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace syncscope::views {

using models::MachineModel;
using models::MachineTable;

namespace {

// What the last step changed stands out in bold on a tint.
class ChangeDelegate : public QStyledItemDelegate {
public:
    ChangeDelegate(const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(MachineModel::ChangedRole).toBool())
            return;
        option->font.setBold(true);
        option->backgroundBrush = m_appearance.wash(picture::Token::Selection, 14);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

ObjectsView::ObjectsView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("objects"));
    setAccessibleName(tr("The machine at the cursor"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(4);
    const std::pair<MachineTable, QString> tables[] = {{MachineTable::Processors, tr("Processors")}, {MachineTable::Objects, tr("Objects")}, {MachineTable::Locks, tr("Locks")},
        {MachineTable::Threads, tr("Threads")}, {MachineTable::Variables, tr("Variables")}};
    for (const auto& [kind, title] : tables) {
        auto* model = new MachineModel(kind, this);
        auto* view = new QTableView;
        view->setModel(model);
        view->setAccessibleName(title);
        view->setItemDelegate(new ChangeDelegate(appearance, view));
        view->setFrameShape(NoFrame);
        view->setShowGrid(false);
        view->setAlternatingRowColors(true);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        layout->addWidget(new SectionLabel(title, appearance));
        layout->addWidget(view);
        layout->addSpacing(10);
        m_tables.push_back({kind, model, view});
    }
    layout->addStretch(1);
    setWidget(body);
    connect(&document.cursor(), &document::Cursor::runChanged, this, [this] { follow(true); });
    connect(&document.cursor(), &document::Cursor::moved, this, [this] { follow(false); });
    connect(&appearance, &Appearance::changed, this, &ObjectsView::fit);
    follow(true);
}

QTableView* ObjectsView::table(MachineTable table) const
{
    const auto at = std::find_if(m_tables.begin(), m_tables.end(), [table](const Table& t) { return t.kind == table; });
    return at == m_tables.end() ? nullptr : at->view;
}

void ObjectsView::follow(bool another)
{
    bool grown = false;
    for (const Table& t : m_tables) {
        const int before = t.model->rowCount();
        t.model->show(m_document.cursor().view(), another);
        grown = grown || t.model->rowCount() != before;
    }
    if (grown)
        fit();
}

void ObjectsView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ObjectsView::fit, Qt::QueuedConnection); // when the tables have their width, too
}

void ObjectsView::fit()
{
    for (const Table& t : m_tables) {
        // The last takes the room that is left, but not less than its words need.
        t.view->horizontalHeader()->setStretchLastSection(false);
        t.view->resizeColumnsToContents();
        t.view->horizontalHeader()->setStretchLastSection(t.view->horizontalHeader()->length() < t.view->viewport()->width());
        const int row = QFontMetrics(m_appearance.font()).height() + 6;
        t.view->verticalHeader()->setDefaultSectionSize(row);
        const int bar = t.view->horizontalScrollBar()->sizeHint().height();
        t.view->setFixedHeight(t.view->horizontalHeader()->sizeHint().height() + row * std::max(1, t.model->rowCount()) + bar);
    }
}

} // namespace syncscope::views
