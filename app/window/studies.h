// More than one run: the tabs in which configurations are compared and orders are explored, with their actions.
#pragma once

#include "app/views/common/appearance.h"
#include "app/window/action_registry.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <map>

class QTabWidget;

namespace syncscope::document {
class Document;
}
namespace syncscope::views {
class CompareView;
class OrdersView;
class SharingView;
}

namespace syncscope::window {

class ExportDialog;

class Studies : public QObject {
    Q_OBJECT

public:
    Studies(QWidget* window, document::Document& document, ActionRegistry& actions);

    // Adds the tabs. A comparison of runs needs the room of the one run below, so that is put away meanwhile.
    void place(QTabWidget& tabs, QWidget& below, const views::Appearance& appearance);
    // While this page is looked at, it has so much of the height, in hundredths, if it had less.
    void giveRoom(QWidget* page, int share) { m_shares[page] = share; }
    views::CompareView& compare() { return *m_compare; }
    views::OrdersView& orders() { return *m_orders; }
    views::SharingView& sharing() { return *m_sharing; }
    // Of what Compare shows, while it is in front; null where it shows no figure.
    ExportDialog* figureExport();

private:
    void show(QWidget* tab);
    void makeRoom();

    QWidget* m_window;
    document::Document& m_document;
    ActionRegistry& m_actions;
    QTabWidget* m_tabs = nullptr;
    QPointer<QWidget> m_below;
    const views::Appearance* m_appearance = nullptr;
    std::map<QWidget*, int> m_shares;
    QList<int> m_sizes; // of tabs and what is below, before a page took more
    views::CompareView* m_compare = nullptr;
    views::OrdersView* m_orders = nullptr;
    views::SharingView* m_sharing = nullptr;
};

} // namespace syncscope::window
