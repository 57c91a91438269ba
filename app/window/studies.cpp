#include "app/window/studies.h"

#include "app/document/document.h"
#include "app/views/compare/compare_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/sharing/sharing_view.h"
#include "app/window/figure_export.h"

#include <QtCore/QTimer>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace syncscope::window {

namespace {

constexpr int kOrdersShare = 62, kSharingShare = 62;
constexpr int kMostHeight = 560; // pixels of a page that asks for room

} // namespace

Studies::Studies(QWidget* window, document::Document& document, ActionRegistry& actions) : QObject(window), m_window(window), m_document(document), m_actions(actions)
{
    const auto page = [this](views::CompareView::Page which) {
        show(m_compare);
        m_compare->setPage(which);
    };
    actions.add({.id = QStringLiteral("compare"), .group = Group::Explore, .text = tr("&Compare configurations"), .shortText = tr("Compare"), .keys = {Qt::CTRL | Qt::Key_7},
                    .tip = tr("Every sync scope, execution level and guard, under the same arrivals"), .icon = QStringLiteral("table")},
        [page] { page(views::CompareView::Grid); });
    actions.add({.id = QStringLiteral("compare-charts"), .group = Group::Explore, .text = tr("C&harts"),
                    .tip = tr("Throughput, latency, time by IRQL, locks and processors of every configuration"), .icon = QStringLiteral("chart-column")},
        [page] { page(views::CompareView::Charts); });
    actions.add({.id = QStringLiteral("sweep"), .group = Group::Explore, .text = tr("&Sweep a parameter"), .tip = tr("One setting over several values, and where the ranking changes")},
        [page] { page(views::CompareView::Sweep); });
    actions.add({.id = QStringLiteral("two-runs"), .group = Group::Explore, .text = tr("&Two runs side by side"), .tip = tr("Two configurations under one axis of time"),
                    .icon = QStringLiteral("columns-2")},
        [page] { page(views::CompareView::Pair); });
    actions.add({.id = QStringLiteral("orders"), .group = Group::Explore, .text = tr("All &orders"), .keys = {Qt::CTRL | Qt::Key_8},
                    .tip = tr("Every way in which the steps can follow one another, and what each comes to"), .icon = QStringLiteral("route")},
        [this] { show(m_orders); });
    actions.add({.id = QStringLiteral("sharing"), .group = Group::Explore, .text = tr("Shared &data"),
                    .tip = tr("Which callbacks touch which data, what guards it, and which two can meet there"), .icon = QStringLiteral("share-2")},
        [this] {
            show(m_sharing);
            m_sharing->table().setFocus(Qt::ShortcutFocusReason);
        });
}

void Studies::place(QTabWidget& tabs, QWidget& below, const views::Appearance& appearance)
{
    m_tabs = &tabs;
    m_below = &below;
    m_appearance = &appearance;
    m_compare = new views::CompareView(m_document, appearance);
    tabs.addTab(m_compare, tr("Compare"));
    connect(m_compare, &views::CompareView::pictureWanted, m_actions.action(QStringLiteral("export")), &QAction::trigger);
    m_orders = new views::OrdersView(m_document, appearance);
    tabs.addTab(m_orders, tr("All orders"));
    giveRoom(m_orders, kOrdersShare);
    m_sharing = new views::SharingView(m_document, m_orders->orders(), appearance);
    tabs.addTab(m_sharing, tr("Shared data"));
    giveRoom(m_sharing, kSharingShare);
    connect(m_sharing, &views::SharingView::eventWanted, this, [this](EventIndex event) {
        m_document.cursor().select(event);
        m_actions.action(QStringLiteral("focus-timeline"))->trigger();
    });
    const auto follow = [this] {
        if (m_below)
            m_below->setVisible(m_tabs->currentWidget() != m_compare);
        QTimer::singleShot(0, this, [this] { makeRoom(); }); // when the places are known
    };
    connect(&tabs, &QTabWidget::currentChanged, this, follow);
    connect(m_actions.action(QStringLiteral("focus-timeline")), &QAction::triggered, this, [this] {
        if (m_tabs->currentWidget() == m_compare) {
            m_tabs->setCurrentIndex(0);
            m_actions.action(QStringLiteral("focus-timeline"))->trigger();
        }
    });
    follow();
}

// Some pages need room, as long as they are looked at.
void Studies::makeRoom()
{
    auto* splitter = qobject_cast<QSplitter*>(m_tabs->parentWidget());
    if (!splitter || !m_window->isVisible())
        return;
    if (!m_sizes.isEmpty()) {
        splitter->setSizes(m_sizes);
        m_sizes.clear();
    }
    const auto share = m_shares.find(m_tabs->currentWidget());
    if (share == m_shares.end())
        return;
    const int room = splitter->height(), wanted = std::min(kMostHeight, room * share->second / 100);
    if (splitter->sizes().front() >= wanted)
        return;
    m_sizes = splitter->sizes();
    splitter->setSizes({wanted, room - wanted});
}

ExportDialog* Studies::figureExport()
{
    if (m_tabs->currentWidget() != m_compare || !m_compare->isVisible() || m_compare->page() == views::CompareView::Pair)
        return nullptr;
    return new FigureExport(*m_compare, QString::fromStdString(m_document.scenario().id), commandScope(m_document, nullptr), *m_appearance, m_window);
}

void Studies::show(QWidget* tab)
{
    m_tabs->setCurrentWidget(tab);
    tab->setFocus(Qt::ShortcutFocusReason);
}

} // namespace syncscope::window
