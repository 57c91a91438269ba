// The canvas of the timeline: engine/picture's drawing of the run, with the shared cursor on it.
//
// One widget of the size of what is seen, whatever the length of the trace. Zooming and panning are arithmetic on the axis;
// the ruler stays while lanes scroll. Keys act while it has the focus.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/picture/timeline.h"

#include <QtWidgets/QWidget>

#include <array>
#include <memory>
#include <set>
#include <string>

namespace syncscope::views {

class TimelineView : public QWidget {
    Q_OBJECT

public:
    TimelineView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);
    ~TimelineView() override;

    picture::AxisMode axisMode() const { return m_mode; }
    void setAxisMode(picture::AxisMode mode);
    const picture::TimelineModel* model() const { return m_model.get(); }
    const picture::TimeAxis& axis() const { return m_axis; }
    void setVisible(picture::Range positions);
    using QWidget::setVisible;
    picture::Range visible() const { return m_axis.visible(); }
    // As laid out last; brings the layout up to date first.
    const picture::TimelinePicture& picture();

    void zoom(bool in, int x = -1); // about the pixel x; about the playhead when it is left out
    void pan(int pixels);           // content moves left
    void fit();
    void fitSelection();            // the range that was dragged, or the slice of the event in focus
    bool showsFlows() const { return m_flows; }
    void setShowsFlows(bool shows);

    int contentHeight() const;      // of lanes, below the ruler
    int viewportHeight() const;
    int scroll() const { return m_scroll; }
    void setScroll(int y);

    // Keyboard and assistive tools: the lane that has the focus, and what can be said of it.
    std::uint32_t focusedLane() const { return m_lane; }
    void focusLane(std::uint32_t lane);
    QString statement() const;      // "t = 5.306 µs, event 22 of 43"
    void stepInLane(bool forward);
    void toggleLane();              // collapses or opens the lane that has the focus
    QString describeAt(QPoint point);

    QSize sizeHint() const override { return {800, 360}; }
    QSize minimumSizeHint() const override { return {260, 120}; }

Q_SIGNALS:
    void axisChanged();      // mode, or what is seen
    void contentChanged();   // height, scroll
    void flowsChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag { None, Scrub, Pan, Select };

    void takeRun();
    void takeModel();
    void follow(); // the cursor
    void setAxis(const picture::TimeAxis& axis);
    void dirty();
    std::vector<picture::Flow> flows() const;
    picture::Point pointAt(QPoint p) const;
    void scrubTo(int x, bool snap);

    document::Document& m_document;
    const Appearance& m_appearance;
    picture::AxisMode m_mode = picture::AxisMode::Event;
    bool m_modeChosen = false; // by a person: then a new run keeps it
    std::shared_ptr<const picture::TimelineModel> m_model;
    std::array<std::shared_ptr<const picture::TimelineModel>, 3> m_models; // by mode, made when asked for
    document::RunPtr m_run;
    picture::TimeAxis m_axis;
    picture::TimelinePicture m_picture;
    bool m_dirty = true;
    bool m_fitted = true; // a new width shows the whole again
    bool m_flows = true;
    std::set<std::string> m_collapsed, m_known; // lanes by id
    std::optional<picture::Range> m_selection;
    std::uint32_t m_lane = 0;
    int m_scroll = 0;

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_last;
    bool m_moved = false;
    bool m_spaceHeld = false;
};

} // namespace syncscope::views
