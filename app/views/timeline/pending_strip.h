// What is pending at the playhead: timers, DPCs, work items, interrupts and arrivals that are on their way, by how far off they
// are. The axis is logarithmic: what comes in a microsecond has its room beside what comes in ten milliseconds.
#pragma once

#include "app/views/timeline/timeline_view.h"

namespace syncscope::views {

class PendingStrip : public QWidget {
    Q_OBJECT

public:
    PendingStrip(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    struct Pin {
        document::Pending pending;
        QString name, tip; // "Timer", "Timer is due in 2 ms"
        QRect box;         // of pin and name
    };
    const std::vector<Pin>& pins() const { return m_pins; }
    // There is something to show at some time of this run.
    bool isOfUse() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void place();
    void go(const Pin& pin);
    int xOf(std::int64_t ns) const;
    QRect plot() const;

    document::Document& m_document;
    TimelineView& m_timeline;
    const Appearance& m_appearance;
    std::vector<Pin> m_pins;
    std::size_t m_inAll = 0;
    int m_chosen = -1; // by key
};

} // namespace syncscope::views
