#include "app/views/events/events_view.h"

#include "app/document/sentences.h"
#include "app/views/common/row_table.h"
#include "app/views/common/widgets.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace syncscope::views {

namespace {

constexpr int kHeadMargin = 16; // px, of the words over a column

} // namespace

EventsView::EventsView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    m_model = new models::EventModel(this);
    setObjectName(QStringLiteral("events-panel"));
    m_table = makeRowTable(m_model, QStringLiteral("events"), tr("Events"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("event-filter"));
    m_filter->setPlaceholderText(tr("Filter: words that must occur"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setClearButtonEnabled(true);
    auto* groups = new Button(m_appearance);
    groups->setText(tr("Kinds"));
    groups->setIconName(QStringLiteral("chevron-down"));
    groups->setToolTip(tr("Which kinds of events are shown"));
    groups->setAccessibleName(groups->toolTip());
    auto* menu = new QMenu(groups);
    const std::pair<QString, std::uint32_t> kinds[] = {{tr("Memory"), models::kMemory}, {tr("Locks"), models::kLocks}, {tr("Callbacks and framework"), models::kCallbacks},
        {tr("Requests"), models::kRequests}, {tr("Processors: IRQL, interrupts, DPCs, timers"), models::kProcessors}, {tr("Threads"), models::kThreads},
        {tr("Set-up"), models::kSetUp}};
    for (const auto& [text, group] : kinds) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(group != models::kSetUp);
        connect(action, &QAction::toggled, this, &EventsView::applyFilter);
        m_groups.push_back({action, group});
    }
    connect(groups, &QAbstractButton::clicked, menu, [groups, menu] { menu->popup(groups->mapToGlobal(QPoint(0, groups->height()))); });
    m_count = new QLabel;

    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 10, 6);
    top->addWidget(m_filter, 1);
    top->addWidget(groups);
    top->addSpacing(4);
    top->addWidget(m_count);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &EventsView::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!m_following && current.isValid())
            m_document.cursor().select(m_model->eventAt(current.row()));
    });
    const auto count = [this] {
        const int shown = m_model->rowCount();
        const std::uint32_t events = m_document.run() ? m_document.run()->trace->log.size() : 0;
        m_count->setText(tr("%1 of %2").arg(shown).arg(events));
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, count);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this, count] {
        count();
        follow();
    });
    connect(&document, &document::Document::runChanged, this, [this] {
        m_model->setRun(m_document.run());
        follow();
    });
    connect(&document.cursor(), &document::Cursor::moved, this, &EventsView::follow);
    connect(&appearance, &Appearance::changed, this, &EventsView::style);
    style();
    m_model->setRun(document.run());
    count();
}

void EventsView::style()
{
    const QFontMetrics metrics(m_appearance.font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    const int widths[] = {6, 9, 9, 14, 17};
    for (int c = 0; c < static_cast<int>(std::size(widths)); ++c)
        m_table->setColumnWidth(c, metrics.averageCharWidth() * widths[c] + 16);
    for (int c = 0; c + 1 < m_model->columnCount(); ++c)
        m_table->setColumnWidth(c, std::max(m_table->columnWidth(c), metrics.horizontalAdvance(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString()) + kHeadMargin));
    // Kinds have words in other languages.
    int kind = m_table->columnWidth(models::EventModel::Kind);
    for (int k = 0; k < trace::kEventKinds; ++k)
        kind = std::max(kind, metrics.horizontalAdvance(document::said(say(trace::name(static_cast<trace::EventKind>(k))))) + 16);
    m_table->setColumnWidth(models::EventModel::Kind, std::min(kind, metrics.averageCharWidth() * 27 + 16));
}

void EventsView::applyFilter()
{
    std::uint32_t groups = 0;
    for (const auto& [action, group] : m_groups)
        groups |= action->isChecked() ? group : 0;
    m_model->setFilter(groups, m_filter->text());
    follow();
}

void EventsView::follow()
{
    if (m_model->rowCount() == 0 || !m_document.run())
        return;
    const int row = m_model->rowOf(m_document.cursor().event());
    m_following = true;
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else if (m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::EnsureVisible);
    }
    m_following = false;
}

} // namespace syncscope::views
