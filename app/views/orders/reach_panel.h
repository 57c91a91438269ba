// "Can this happen?": a condition, and the order that makes it true, to open as a run; or that there is none.
#pragma once

#include "app/document/reach.h"
#include "app/views/common/condition_field.h"
#include "app/views/common/widgets.h"

namespace syncscope::views {

class ReachPanel : public QWidget {
    Q_OBJECT

public:
    ReachPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    document::Reach& reach() { return *m_reach; }
    ConditionField& field() { return *m_field; }
    Button& ask() { return *m_ask; }
    Button& open() { return *m_open; }
    QString verdict() const { return m_verdict->text(); }
    QString coverage() const { return m_coverage->text(); }
    QString statement() const { return m_statement->text(); }
    bool answered() const { return m_card->isVisibleTo(this); }

    void setBound(std::optional<std::uint32_t> preemptions) { m_bound = preemptions; } // of the orders that are asked about

private:
    void askNow();
    void follow();
    void style();

    document::Document& m_document;
    const Appearance& m_appearance;
    document::Reach* m_reach;
    std::optional<std::uint32_t> m_bound;
    QLabel* m_label;
    ConditionField* m_field;
    Button* m_ask;
    Card* m_card;
    QLabel *m_icon, *m_verdict, *m_coverage, *m_statement;
    Button* m_open;
};

} // namespace syncscope::views
