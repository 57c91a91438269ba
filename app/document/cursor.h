// Where in a run everybody looks: the position, the event in focus, and playing on from there. Shared by all views.
//
// The position says which state of the machine is shown; the event in focus is one of those that led to it.
// Going somewhere, other than step by step, is remembered, so that one can go back to where one was. What of the run was in
// sight belongs to it, and looking at another stretch is going somewhere, too.
#pragma once

#include "app/document/breakpoints.h"
#include "app/document/run.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace syncscope::document {

using simulation::Grain;

// A processor that stands in driver code, and what it last did there.
struct Marker {
    std::uint32_t processor = 0;
    trace::CodePlace place;
    bool spinning = false;
    QString note;  // "read → 0 · next: add", "spins for Device.lock"; may be empty
    QString brief; // the same where room is scarce: "wrote 1"
};

// What of a run somebody shows.
struct Sight {
    picture::AxisMode mode = picture::AxisMode::Event;
    std::optional<picture::TimeAxis> seen; // of any width; none = the whole
    friend bool operator==(const Sight&, const Sight&) = default;
};

class Cursor : public QObject {
    Q_OBJECT

public:
    explicit Cursor(QObject* parent = nullptr);

    const RunPtr& run() const { return m_run; }
    void setRun(RunPtr run, EventIndex at);
    void setRunAtEnd(RunPtr run); // where the last step of it has just been taken

    std::uint64_t position() const { return m_position; }
    using QObject::event; // the base class handles events by that name
    EventIndex event() const { return m_event; } // none before the first
    Instant time() const { return m_view.now; }
    const simulation::View& view() const { return m_view; }
    const std::vector<Marker>& markers() const { return m_markers; }
    void retell(); // the notes of the markers, in the language spoken now
    bool atStart() const { return m_position == 0; }
    bool atEnd() const { return !m_run || m_position == m_run->session->ticks(); }

    Grain grain() const { return m_grain; }
    void setGrain(Grain grain);

    // The state in which the event has happened, with the event in focus.
    void select(EventIndex event);
    void seek(std::uint64_t position);
    void seekTime(Instant time);
    void stepForward();
    void stepBack();
    void toStart() { seek(0); }
    void toEnd();
    // The next or previous event that a finding names as its last; false when there is none in that direction.
    bool nextFinding();
    bool previousFinding();

    // What everybody looks for from here; false when there is none in that direction.
    Breakpoints& breakpoints() { return m_breakpoints; }
    const Breakpoints& breakpoints() const { return m_breakpoints; }
    bool runToBreakpoint(Direction direction);
    bool runToLine(std::uint32_t line); // of the driver's text; or the next one in the same function where something is recorded
    bool toLastWrite(std::uint32_t variable); // row of Names::variables
    bool toAcquire(LockId lock, Direction direction);

    // Places one was at before going somewhere else.
    bool canGoBack() const { return !m_past.empty(); }
    bool canGoForward() const { return !m_future.empty(); }
    void goBack();
    void goForward();
    // Said by who shows the run, whenever it shows something else. Remembered as a place to come back to only by lookAway(),
    // which is said before.
    void setSight(const Sight& sight) { m_sight = sight; }
    void lookAway();
    // Places one leaves sooner are on the way, as when the playhead is dragged; in milliseconds.
    void setRest(int ms) { m_rest = ms; }

    bool playing() const { return m_timer.isActive(); }
    void play(); // until the end, or a breakpoint
    void pause();
    // Steps a second; between 0.25 and 64.
    double speed() const { return m_speed; }
    void setSpeed(double stepsPerSecond);

Q_SIGNALS:
    void runChanged();
    void moved();
    void grainChanged();
    void playbackChanged(); // playing, or the speed
    void historyChanged();
    void sightWanted(const syncscope::document::Sight& sight);

private:
    struct Place {
        std::uint64_t position = 0;
        EventIndex event;
        std::optional<Sight> sight; // none: nobody has shown the run
        friend bool operator==(const Place&, const Place&) = default;
    };
    static constexpr std::size_t kMostPlaces = 200;

    void adopt(RunPtr run, std::uint64_t position, EventIndex event);
    void walk(std::uint64_t position);
    void leave(); // the place is one to come back to
    void swapPlace(std::vector<Place>& from, std::vector<Place>& to);
    void moveTo(std::uint64_t position, EventIndex event);
    EventIndex focusAt(std::uint64_t position) const;
    void collectMarkers();
    void advance();

    RunPtr m_run;
    std::uint64_t m_position = 0;
    EventIndex m_event;
    simulation::View m_view;
    std::vector<Marker> m_markers;
    Grain m_grain = Grain::Access;
    QTimer m_timer;
    QElapsedTimer m_clock; // decides how far playing has come; the timer only wakes us
    double m_speed = 2;
    double m_owed = 0;     // steps
    Breakpoints m_breakpoints;
    std::vector<Place> m_past, m_future;
    std::optional<Sight> m_sight;
    QElapsedTimer m_here;  // since one came by going
    int m_rest = 400;
};

} // namespace syncscope::document
