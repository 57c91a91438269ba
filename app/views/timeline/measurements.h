// Places that a person marked on a timeline: the markers A and B, and measurements that stay. They mean the same moments
// whatever the axis counts.
#pragma once

#include "engine/picture/timeline.h"

#include <QtCore/QJsonObject>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace syncscope::views {

// A moment of a run. Where several events share its time, the event says which; a run that has another event there only keeps the time.
struct Moment {
    Instant time;
    EventIndex event;

    static Moment at(const picture::TimeScale& scale, std::int64_t position, EventIndex event = {});
    std::int64_t position(const picture::TimeScale& scale) const;
    friend bool operator==(const Moment&, const Moment&) = default;
};

struct Measurements {
    std::array<std::optional<Moment>, 2> markers; // A and B
    std::vector<std::pair<Moment, Moment>> kept;  // each from earlier to later

    // From the earlier to the later marker, where both are set.
    std::optional<std::pair<Moment, Moment>> between() const;
    // Keeps what is between the markers, or gives it up where it is kept already. False: a marker is missing.
    bool keep();

    void addTo(QJsonObject& view) const;
    static std::optional<Measurements> in(const QJsonObject& view); // none: it has something else under their names
};

} // namespace syncscope::views
