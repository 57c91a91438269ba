// The whole run on a strip, with a window over the part that the timeline shows: drag it, or its edges.
#pragma once

#include "app/views/timeline/timeline_view.h"

namespace syncscope::views {

class RangeBar : public QWidget {
    Q_OBJECT

public:
    RangeBar(TimelineView& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {200, 30}; }
    QSize minimumSizeHint() const override { return {60, 30}; }
    QRect strip() const;  // below the plot of the timeline, so that what is over one another is the same lane width
    QRect window() const; // within it

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Left, Right, Whole };
    std::int64_t positionAt(int x) const;

    TimelineView& m_timeline;
    const Appearance& m_appearance;
    Drag m_drag = Drag::None;
    int m_last = 0;
};

} // namespace syncscope::views
