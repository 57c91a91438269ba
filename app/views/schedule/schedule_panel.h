// A person as the scheduler: a big button for whatever may take the next step, the goal, and the schedule as a text.
#pragma once

#include "app/document/scheduler.h"
#include "app/views/common/condition_field.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace syncscope::views {

// Says who would go on, and with what; or why it cannot. Never disabled, so that one can come to it and read the reason.
class OfferButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OfferButton(const Appearance& appearance, QWidget* parent = nullptr);

    void setOffer(const document::Offer& offer, std::size_t row);
    const document::Offer& offer() const { return m_offer; }
    bool isBlocked() const { return !m_offer.blocked.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth(int width) const { return width - 30; }
    QString said() const;

    const Appearance& m_appearance;
    document::Offer m_offer;
    std::size_t m_row = 0;
};

class SchedulePanel : public QWidget {
    Q_OBJECT

public:
    SchedulePanel(document::Scheduler& scheduler, const Appearance& appearance, QWidget* parent = nullptr);

    const std::vector<OfferButton*>& offers() const { return m_offers; } // those that are shown
    QComboBox& goal() { return *m_goal; }
    ConditionField& ownGoal() { return *m_own; }
    QLineEdit& text() { return *m_text; }
    QLabel& condition() { return *m_condition; }
    Card& verdict() { return *m_verdict; }
    QLabel& verdictText() { return *m_verdictText; }
    QLabel& mistake() { return *m_mistake; }
    Button& backButton() { return *m_back; }
    Button& againButton() { return *m_again; }
    Button& keepButton() { return *m_keep; }
    Button& leaveButton() { return *m_leave; }
    Button& runOnButton() { return *m_runOn; }

    QSize minimumSizeHint() const override { return {300, QWidget::minimumSizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void style();
    void arrange();
    void squeeze(); // what goes where it is narrow: the title, then the texts of buttons
    Button* button(const QString& text, const QString& icon, const QString& tip, std::function<void()> act);

    document::Scheduler& m_scheduler;
    const Appearance& m_appearance;
    QLabel* m_title;
    QComboBox* m_goal;
    ConditionField* m_own;
    bool m_ownAsked = false; // the field for a goal of one's own is shown
    QLabel* m_condition;
    Card* m_verdict;
    QLabel *m_verdictSign, *m_verdictText;
    Button* m_verdictBack;
    QGridLayout* m_grid;
    std::vector<OfferButton*> m_made, m_offers;
    int m_columns = 0;
    QLineEdit* m_text;
    QLabel* m_mistake;
    Button *m_back, *m_again, *m_restart, *m_runOn, *m_copy, *m_paste, *m_keep, *m_leave;
    QString m_shown; // the schedule in the line, as it is taken
};

} // namespace syncscope::views
