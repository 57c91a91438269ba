// A run of a million slices on eight processors, as a stress run makes them.
#pragma once

#include "engine/picture/timeline.h"

#include "engine/base/random.h"

#include <cstdint>
#include <string>

namespace syncscope::bench {

inline constexpr std::uint32_t kSlices = 1'000'000;
inline constexpr std::uint32_t kProcessors = 8;

inline const picture::TimelineModel& stressRun()
{
    using namespace picture;
    static const TimelineModel model = [] {
        std::uint64_t n = 0;
        const auto below = [&](std::uint32_t bound) { return drawBelow(draw(1, 0, n++), bound); };
        std::vector<Lane> lanes;
        std::int64_t end = 0;
        for (std::uint32_t p = 0; p < kProcessors; ++p) {
            Lane& lane = lanes.emplace_back();
            lane.subject = p;
            lane.id = "cpu-" + std::to_string(p);
            lane.title = "CPU " + std::to_string(p);
            SliceRow row;
            std::int64_t now = 0;
            for (std::uint32_t i = 0; i < kSlices / kProcessors; ++i) {
                const std::int64_t length = 200 + below(3000);
                const Look look = static_cast<Look>(static_cast<std::uint32_t>(Look::Passive) + below(4));
                row.add({{now, now + length}, below(4), EventIndex(i), EventIndex(i + 1), look, below(10'000) == 0});
                now += length + below(200);
            }
            row.finish();
            lane.irql = row;
            lane.rows.push_back(std::move(row));
            end = std::max(end, now);
        }
        return TimelineModel(TimeScale(AxisMode::Linear, {}, end), std::move(lanes), {"EvtIoRead #1", "EvtIoWrite #2", "DPC Line", "T0"});
    }();
    return model;
}

} // namespace syncscope::bench
