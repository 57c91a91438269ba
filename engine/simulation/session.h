// A finished run that can be looked at from any of its moments, in both directions.
//
// A position is a number of ticks after set-up, 0..ticks(). Seeking copies the nearest World before it and goes on from
// there along the recorded ticks, so the state after "n forward, n-k back" is that of "k forward", byte for byte.
#pragma once

#include "engine/simulation/run.h"
#include "engine/simulation/view.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace syncscope::simulation {

enum class Grain : std::uint8_t { Access, Statement, Framework, Request };

class Session {
public:
    // Runs the model and lays the checkpoints. Not thread-safe; hand it over whole.
    static Expected<std::shared_ptr<Session>> make(const ModelPtr& model, const RunOptions& options = {});

    const ModelPtr& model() const { return m_run.end.modelPtr(); }
    const trace::TracePtr& trace() const { return m_run.trace; }
    bool cancelled() const { return m_run.cancelled; }

    std::uint64_t ticks() const { return m_run.marks.size(); }
    // Events that have happened at a position, set-up included.
    std::uint32_t eventsAt(std::uint64_t position) const;
    // The first position at which the event has happened.
    std::uint64_t positionOf(EventIndex event) const;
    // The last position whose events are all at or before that time.
    std::uint64_t positionAt(Instant time) const;

    // The next position at that grain; ticks() when there is none. Previous: the mirror; 0 when there is none.
    std::uint64_t next(std::uint64_t position, Grain grain) const;
    std::uint64_t previous(std::uint64_t position, Grain grain) const;
    // Steps at that grain passed at a position, and in all.
    std::uint64_t count(std::uint64_t position, Grain grain) const;

    World at(std::uint64_t position);
    View viewAt(std::uint64_t position);

private:
    explicit Session(Run run);
    static std::uint16_t flagOf(Grain grain);

    Run m_run;
    std::vector<World> m_checkpoints; // at m_interval * i
    std::uint64_t m_interval = 1024;
    std::optional<World> m_near;      // where the last seek ended: dragging forward goes on from here
    std::uint64_t m_nearPosition = 0;
};

} // namespace syncscope::simulation
