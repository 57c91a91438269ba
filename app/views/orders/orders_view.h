// All orders of the scenario: how many there are, what they come to, whether a condition can come true, and every class of them as a
// tree of choices, to open as a run.
#pragma once

#include "app/document/orders.h"
#include "app/views/common/widgets.h"
#include "app/views/orders/reach_panel.h"

#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTreeWidget>

class QSplitter;

namespace syncscope::views {

class OrdersView : public QWidget {
    Q_OBJECT

public:
    OrdersView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    document::Orders& orders() { return *m_orders; }
    QTreeWidget& outcomes() { return *m_outcomes; }
    QTreeWidget& tree() { return *m_tree; }
    Segmented& bound() { return *m_bound; }
    Segmented& page() { return *m_page; }
    Button& start() { return *m_start; }
    Button& cancel() { return *m_cancel; }
    Button& what() { return *m_what; }
    ReachPanel& reach() { return *m_reach; }
    QString verdict() const { return m_verdict->text(); }
    QString coverage() const { return m_coverage->text(); }
    QString statement() const { return m_statement->text(); }
    QString countedText() const;

    void begin(); // explores when that was not done yet

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void followProgress();
    void followCurrent();
    void fillOutcomes();
    void fitOutcomes();
    void share(); // the width between the two tables, until somebody moves the bar
    void fillTree();
    void fitTree();
    void addBranches(QTreeWidgetItem* to, const std::vector<document::Branch>& branches);
    void style();
    void arrange();
    // Of a variable: "Device.TotalReads = 1", "TotalReads = 1", "…Reads=1".
    enum class Names { Full, Last, Brief };
    QString valuesText(const explore::Outcome& outcome, Names names) const;
    void nameValues(Names names); // in the table
    void explore();
    std::optional<std::uint32_t> bounded() const;

    document::Document& m_document;
    const Appearance& m_appearance;
    document::Orders* m_orders;
    Card* m_card;
    QLabel *m_icon, *m_verdict, *m_coverage, *m_statement;
    Segmented *m_bound, *m_page;
    QProgressBar* m_progress;
    Button *m_start, *m_cancel, *m_what;
    QLabel* m_counted;
    ReachPanel* m_reach;
    QSplitter* m_splitter;
    QTreeWidget *m_outcomes, *m_tree;
    bool m_moved = false; // the bar between the tables, by hand
    const void *m_shown = nullptr, *m_shownChoices = nullptr; // what is in the tables
};

} // namespace syncscope::views
