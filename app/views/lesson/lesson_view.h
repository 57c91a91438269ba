// The lesson of the scenario: its Markdown text, in the colours of the theme. Where it says of how many orders how many go wrong, as
// "[18 of 20 orders](lab:orders)", the numbers are those of the configuration that is open, and the link shows them all. A question that
// it marks, "[Why is an update lost?](lab:why/finding/lost-update)", is asked of the run.
#pragma once

#include "app/document/order_count.h"
#include "app/views/common/appearance.h"
#include "app/views/help/glossary.h"

#include <QtWidgets/QTextBrowser>

namespace syncscope::views {

class LessonView : public QTextBrowser {
    Q_OBJECT

public:
    LessonView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // What is asked and answered below "Predict" stays folded until one wants to know.
    void setAnswerShown(bool shown);
    const document::OrderCount& orders() const { return *m_orders; }

Q_SIGNALS:
    void answerAsked();
    void predictAsked();
    void termAsked(const QString& id); // of the glossary
    void variantChosen(const QString& name);
    void ordersAsked();
    void whyAsked(const QString& mark); // analysis/marks.h

private:
    void show();
    QString withCountedOrders(const QString& markdown) const;

    document::Document& m_document;
    const Appearance& m_appearance;
    document::OrderCount* m_orders;
    QString m_place;
    bool m_answerShown = false;
};

} // namespace syncscope::views
