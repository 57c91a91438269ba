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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    QString m_name, m_expected, m_actual, m_now, m_statement;
};

} // namespace syncscope::views
