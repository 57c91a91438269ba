// The first minute: what the parts of the window are for, one after the other, each in the light while it is spoken of.
#pragma once

#include "app/views/common/widgets.h"

#include <functional>
#include <vector>

namespace syncscope::window {

struct TourStop {
    std::function<QWidget*()> target; // null: nothing is in the light
    QString title, text;
};

class Tour : public QWidget {
    Q_OBJECT

public:
    // Covers `over` until it is finished or given up; deletes itself.
    Tour(std::vector<TourStop> stops, const views::Appearance& appearance, QWidget* over);

    int stop() const { return m_stop; }
    int stops() const { return static_cast<int>(m_stops.size()); }
    QString text() const;
    QRect light() const { return m_light; }
    views::Card& bubble() { return *m_bubble; }
    views::Button& nextButton() { return *m_next; }
    views::Button& backButton() { return *m_back; }
    views::Button& skipButton() { return *m_skip; }

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int stop);
    void place();
    void end();

    std::vector<TourStop> m_stops;
    const views::Appearance& m_appearance;
    int m_stop = 0;
    QRect m_light;
    views::Card* m_bubble;
    QLabel *m_title, *m_text, *m_count;
    views::Button *m_next, *m_back, *m_skip;
};

} // namespace syncscope::window
