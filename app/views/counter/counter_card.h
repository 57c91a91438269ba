// The number everything is about: what the counter ended at, what it should have, and how many updates are missing.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

namespace syncscope::views {

class CounterCard : public Card {
    Q_OBJECT

public:
    CounterCard(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QString statement() const { return m_statement; } // "1 update lost"

    // Where it is narrow: what it ended at and what is said of it, the expected value in place of the one at the cursor.
    void setBrief(bool brief);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void grown(); // or shrunk: it asks for another width

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QString below() const { return m_brief ? m_expected : m_now; }
    int left() const; // the width of the name and of what is expected

    document::Document& m_document;
    const Appearance& m_appearance;
    QString m_name, m_expected, m_actual, m_now, m_statement;
    bool m_brief = false;
};

} // namespace syncscope::views
