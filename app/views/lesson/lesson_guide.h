// A lesson as something to do: watch the run, predict, break it by choosing the order, repair it and see what that costs.
//
// Each part is there for the lessons that have it: a question, a goal, another configuration. Its buttons start what the rest
// of the window shows; what is done here and there is one state, that of the document, the scheduler and the orders.
#pragma once

#include "app/document/orders.h"
#include "app/document/scheduler.h"
#include "app/views/help/term_label.h"
#include "app/views/lesson/choice_button.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/presenter/question.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <map>

class QAction;
class QBoxLayout;

namespace syncscope::views {

// analysis/marks.h says how.
EventIndex eventNamed(const document::Run& run, const QString& reference);
inline const QString kEventLink = QStringLiteral("lab:event/");

// What the lesson that is told as one begins with: just before the load whose value is stored over another's store.
std::optional<std::uint64_t> beginningOf(const document::Run& run);

class LessonGuide : public QWidget {
    Q_OBJECT

public:
    enum Part { Watch, Predict, Break, Fix, Parts };

    struct Actions {
        QAction *schedule, *orders;
    };
    // watch: the lesson's text, which becomes the first part.
    LessonGuide(document::Document& document, document::Scheduler& scheduler, document::Orders& orders, LessonView* watch, const Actions& actions, const Appearance& appearance);

    bool has(Part part) const { return m_has[part]; }
    Part part() const { return m_part; }
    void setPart(Part part);
    // The part behind or before the one that is shown, or that one itself, and the focus into it.
    void go(int by);
    // Where the lesson is told from, once its run is there.
    void begin();

    Segmented& parts() { return *m_parts; }
    TermLabel& question() { return *m_questionText; }
    TermLabel& caption() { return *m_caption; }
    const std::vector<ChoiceButton*>& answers() const { return m_answers; } // the last: "I don't know"
    TermLabel& feedback() { return *m_feedback; }
    Card& feedbackCard() { return *m_feedbackCard; }
    Button& chooseButton() { return *m_choose; }
    TermLabel& goal() { return *m_goal; }
    const std::vector<ChoiceButton*>& repairs() const { return m_repairs; } // that are shown
    TermLabel& price() { return *m_price; }
    Button& nextLesson() { return *m_next; }
    // What all orders come to, in Break and in Fix.
    TermLabel& ordersText(Part part) { return *m_boxes[part == Fix].text; }
    Button& ordersButton(Part part) { return *m_boxes[part == Fix].explore; }
    Button& replayButton(Part part) { return *m_boxes[part == Fix].replay; }

Q_SIGNALS:
    void partChanged();
    void answered();                         // rightly
    void variantChosen(const QString& name);
    void lessonChosen(const QString& id);
    void termAsked(const QString& id);       // of the glossary

private:
    struct OrdersBox {
        Card* card = nullptr;
        TermLabel* text = nullptr;
        Button *explore = nullptr, *replay = nullptr;
    };
    struct Price { // of a run
        std::int64_t durationNs = 0, dispatchNs = 0;
    };

    QVBoxLayout* page(Part part, const QString& name);
    TermLabel* words(QBoxLayout& to);
    void say(TermLabel* label, const QString& markdown) { m_said[label] = markdown; } // shown by linkTerms()
    void linkTerms();
    OrdersBox ordersBox(QBoxLayout& to);
    void read();   // the lesson anew
    void follow(); // everything that may have changed
    void followAnswers();
    void followBreak();
    void followFix();
    void followOrders();
    void followCursor();
    void style();
    void answer(std::size_t row);
    void repair(std::size_t row);
    void explore();
    void replay();
    void goToLink(const QString& link);
    QString next() const; // id of the lesson to come

    document::Document& m_document;
    document::Scheduler& m_scheduler;
    document::Orders& m_orders;
    Actions m_actions;
    const Appearance& m_appearance;
    std::optional<Question> m_question;
    QString m_place, m_lesson;
    bool m_has[Parts] = {true, false, false, false};
    Part m_part = Watch;
    bool m_begins = false;
    std::optional<std::size_t> m_answer; // row of m_answers
    std::vector<std::size_t> m_given;    // every one so far
    std::optional<Price> m_before;       // of the run before any repair

    Segmented* m_parts;
    QStackedWidget* m_stack;
    QWidget* m_pages[Parts] = {};
    Card* m_captionCard;
    TermLabel* m_caption;
    TermLabel* m_questionText;
    std::map<TermLabel*, QString> m_said;
    QBoxLayout *m_answerRows, *m_repairRows;
    std::vector<ChoiceButton*> m_answers, m_repairs, m_madeAnswers, m_madeRepairs;
    Card *m_feedbackCard, *m_goalCard, *m_priceCard;
    TermLabel *m_feedback, *m_breakText, *m_goal, *m_fixText, *m_price;
    Button *m_choose, *m_next;
    OrdersBox m_boxes[2];
};

} // namespace syncscope::views
