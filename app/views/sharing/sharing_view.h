// Who shares what: data by callbacks, what guards each, which two can meet at it, and the simplest order in which that goes wrong.
#pragma once

#include "app/document/orders.h"
#include "app/document/background.h"
#include "app/views/common/widgets.h"

#include "engine/analysis/sharing.h"

#include <QtWidgets/QTableWidget>

class QBoxLayout;

namespace syncscope::views {

class SharingView : public QWidget {
    Q_OBJECT

public:
    // orders: of the same document; they are gone through when one asks for a bad one.
    SharingView(document::Document& document, document::Orders& orders, const Appearance& appearance, QWidget* parent = nullptr);

    QTableWidget& table() { return *m_table; }
    QLabel& summary() { return *m_summary; }
    QLabel& details() { return *m_details; }
    Button& meetButton() { return *m_meet; }
    Button& orderButton() { return *m_order; }
    Button& copyButton() { return *m_copy; }
    bool waiting() const { return m_task.running(); }
    const analysis::Sharing* sharing() const { return m_of && m_of == m_document.run() ? &m_sharing : nullptr; }
    // Table of locks and data as a comment, and the C that makes the objects so.
    QString text() const;

Q_SIGNALS:
    void eventWanted(EventIndex event);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Column { Data, Guard, FirstUser };

    void arrange();
    void begin(); // the map of the run that is open, unless it is there
    void fill();
    void followCell();
    void followOrders();
    void style();
    void searchOrder();
    std::optional<std::size_t> badOrder() const; // an outcome with a wrong value of what is selected
    std::optional<std::uint32_t> variable() const;
    std::optional<std::uint32_t> user() const; // function of the selected column

    document::Document& m_document;
    document::Orders& m_orders;
    const Appearance& m_appearance;
    document::Background m_task;
    document::RunPtr m_of; // what the map is of
    analysis::Sharing m_sharing;
    bool m_searching = false;

    Card *m_head, *m_card;
    QBoxLayout *m_cardRows, *m_buttonRows;
    QLabel *m_summaryIcon, *m_summary, *m_detailsTitle, *m_details, *m_orderText;
    QTableWidget* m_table;
    Button *m_meet, *m_order, *m_copy;
};

} // namespace syncscope::views
