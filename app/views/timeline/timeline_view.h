// The canvas of the timeline: engine/picture's drawing of the run, with the shared cursor on it.
//
// One widget of the size of what is seen, whatever the length of the trace. Zooming and panning are arithmetic on the axis;
// the ruler stays while lanes scroll. Keys act while it has the focus.
#pragma once

#include "app/document/view_memory.h"
#include "app/views/common/appearance.h"
#include "app/views/timeline/lane_arrangement.h"
#include "app/views/timeline/measurements.h"
#include "app/views/timeline/timeline_search.h"

#include "engine/picture/timeline.h"

#include <QtWidgets/QWidget>

#include <array>
#include <memory>
#include <string>

class QKeyEvent;
class QMenu;

namespace syncscope::views {

// The key of an event, where W, A, S and D are those at their places on a keyboard of any layout; 0 for one of these letters
// at another place. The letter itself where the system does not tell the place.
int placedKey(const QKeyEvent& event);

// Which arrows are drawn: none, those of the selected event, all that end in sight.
enum class Arrows : std::uint8_t { None, Selection, All };

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
    // What has nothing to do with the event in focus stands back: after a click on it, or when asked for; until the cursor goes on.
    bool isolated() const { return m_related.has_value(); }
    void setIsolated(bool on);
    Arrows arrows() const { return m_arrows; }
    void setArrows(Arrows arrows);
    // To what caused the event in focus, or to what it caused; where there are several, first to the nearest.
    bool follow(bool effect);
    // Which of several causes or effects of the event one came from: the next of them.
    bool followOther(bool forward);

    // The wheel alone zooms and Ctrl scrolls the lanes, instead of the other way round.
    bool wheelZooms() const { return m_wheelZooms; }
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    int contentHeight() const;      // of lanes, below the ruler
    int viewportHeight() const;
    int scroll() const { return m_scroll; }
    void setScroll(int y);

    // Keyboard and assistive tools: the lane that has the focus, and what can be said of it.
    // Markers 0 = A and 1 = B: at the playhead, or at an edge near the point. A second time at the same place takes it away.
    void setMarker(int which, std::optional<Moment> at);
    void setMarkerAtPlayhead(int which);
    void setMarkerAt(int which, QPoint point);
    void clearMarkers(); // the range first, where one is dragged
    void keepMeasurement();
    const Measurements& measurements() const { return m_measurements; }
    // The stretch that was dragged, or else that between the markers; in positions.
    std::optional<picture::Range> range() const;

    // Order, pins, folds, markers and measurements are kept from now on: beside one's own scenario, or in the settings (ViewMemory).
    void keepIn(QSettings& settings);
    const LaneArrangement& arrangement() const { return m_arrangement; }
    void setLanePinned(std::uint32_t lane, bool pinned);
    void setLaneHidden(std::uint32_t lane, bool hidden);
    void moveLane(std::uint32_t lane, std::size_t place); // among those shown without it
    void moveFocusedLane(int by);
    void togglePin();
    void hideFocusedLane();
    void showAllLanes();
    void resetLanes();
    // Of all lanes: checked where they are shown.
    void fillLaneMenu(QMenu& menu);

    TimelineSearch& search() { return m_search; }
    bool findNext(bool forward);

    std::uint32_t focusedLane() const { return m_lane; }
    void focusLane(std::uint32_t lane);
    EventIndex selected() const { return m_document.cursor().event(); }
    int rowTop(const picture::RowPlace& row) const { return row.box.y / 100 - (row.box.y / 100 < frozen() ? 0 : m_scroll); } // in the view
    QString statement() const;      // "t = 5.306 µs, event 22 of 43"
    void stepInLane(bool forward);
    void toggleLane();              // collapses or opens the lane that has the focus
    QString describeAt(QPoint point);
    // Locks that the activity of an event holds when it happens, the one taken first first.
    std::vector<std::string> heldAt(EventIndex event) const;
    // What the pointer measures: the slice or the gap under it.
    QString measuredText() const { return m_hover ? m_hover->text : QString(); }

    QSize sizeHint() const override { return {800, 360}; }
    QSize minimumSizeHint() const override { return {260, 120}; }

Q_SIGNALS:
    void axisChanged();      // mode, or what is seen
    void contentChanged();   // height, scroll
    void flowsChanged();
    void measured();         // the range, the markers
    void lanesChanged();     // order, pins, what is hidden
    void notKept(const QString& why); // beside the scenario, but on this computer only
    void playheadMoved();
    void detailsWanted();
    void searchWanted();
    void menuWanted(QMenu& menu, syncscope::EventIndex about); // it opens, over that event or else at the one in focus

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
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { None, Scrub, Pan, Select, Lane, Marker };
    struct Hover {
        picture::Range at;
        int y;
        QString text;
    };

    void takeRun();
    void takeModel();
    std::optional<std::pair<Instant, Instant>> chosenStretch() const; // none: all of it
    void showStretch(const std::optional<std::pair<Instant, Instant>>& times);
    void bringPlayheadIntoSight();
    void followCursor();
    void setAxis(const picture::TimeAxis& axis, bool asked = true); // asked: by a person, who may want to come back
    void tellSight();
    void takeSight(const document::Sight& sight);
    void dirty();
    void changed(); // an arrangement: lays out anew and keeps it
    void keep();         // something was arranged
    void keepIfArranged();
    void tellTrouble();
    void measuredAnew();
    picture::Flows::Chosen flows() const;
    picture::Point pointAt(QPoint p) const;
    int frozen() const; // height of the ruler and the pinned lanes
    int pixelOf(std::int64_t position) const;
    std::optional<Moment> momentAt(QPoint point) const; // snapped to an edge near it
    int markerAt(QPoint point) const;                    // whose flag or line is there; -1 for none
    void setRange(std::optional<picture::Range> range);
    void measureUnder(QPoint point);
    std::optional<std::size_t> dropPlace(int y) const;
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
    Arrows m_arrows = Arrows::Selection;
    LaneArrangement m_arrangement;
    Measurements m_measurements;
    std::optional<document::ViewMemory> m_memory; // of the scenario they are of
    bool m_arranged = false;    // by a person, here or earlier
    bool m_opened = true;       // another scenario; its run comes later
    QString m_told;             // what notKept said last
    TimelineSearch m_search;
    mutable std::vector<std::vector<std::uint32_t>> m_holdsOf; // by activity: rows of the run's holds; empty until somebody asks
    std::optional<std::vector<EventIndex>> m_related;
    EventIndex m_relatedTo;
    std::optional<picture::Range> m_selection;
    std::optional<Hover> m_hover;
    std::vector<EventIndex> m_choices; // causes or effects among which followOther chooses
    std::uint32_t m_lane = 0;
    int m_scroll = 0;

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_last;
    bool m_moved = false;
    bool m_spaceHeld = false;
    bool m_wheelZooms = false;
    int m_draggedMarker = -1;
    int m_lastMarker = 1;
    std::optional<std::size_t> m_drop; // where a dragged lane would stand
};

} // namespace syncscope::views
