// The bar on top: what is open, the controls of the cursor, where it stands, and the counter.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"
#include "app/views/counter/counter_card.h"

#include <QtWidgets/QComboBox>

namespace syncscope::views {

// Made by the window; a control here does the same as the menu and the key.
struct TransportActions {
    QAction *toStart, *back, *step, *play, *toEnd, *untilFinding, *why, *schedule;
};

class TransportBar : public QWidget {
    Q_OBJECT

public:
    TransportBar(document::Document& document, const Appearance& appearance, const TransportActions& actions, QWidget* parent = nullptr);

    CounterCard& counter() { return *m_counter; }
    TitleLabel& title() { return *m_title; }
    QComboBox& grain() { return *m_grain; }
    QComboBox& speed() { return *m_speed; }
    QString positionText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void style();
    void squeeze();

    document::Document& m_document;
    const Appearance& m_appearance;
    TitleLabel* m_title;
    QString m_part;
    Button* m_play;
    std::vector<Button*> m_buttons; // those whose text may go
    std::vector<Button*> m_spare;   // that go where there is hardly any room: the menu has them as well
    QComboBox* m_grain;
    QComboBox* m_speed;
    QLabel* m_position;
    CounterCard* m_counter;
};

} // namespace syncscope::views
