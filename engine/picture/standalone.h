// A picture of a run that stands alone, in a document or on a slide: what it shows and how large it is, as values. The
// window's export and the command line ask for it in the same words, so the same wish gives the same bytes.
#pragma once

#include "engine/picture/figure.h"
#include "engine/picture/timeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

struct Wish {
    std::optional<Range> times;     // nanoseconds, half open; the whole run otherwise
    std::vector<std::string> lanes; // by id, title or group, in this order; empty: all
    AxisMode axis = AxisMode::Linear;
    Theme theme = Theme::Light;
    Size size = Size::Window;
    int width = 0, height = 0;      // pixels; > 0: in place of size
    std::string ownTitle;           // in place of the scenario's
    bool title = true, configuration = true, legend = true, fingerprint = true;

    friend bool operator==(const Wish&, const Wish&) = default;
};

// "processors", "variables", ...: what --lanes calls all lanes of a kind.
std::string_view groupOf(LaneKind kind);
// Lanes that a word means, by id ("cpu-0"), title ("Device.lock") or group; empty where there is none.
std::vector<std::uint32_t> lanesNamed(const TimelineModel& model, std::string_view word);
std::vector<std::string> laneNames(const TimelineModel& model); // every word that means some

// "1280x720". None: it says no size, or one that nobody can read or draw (least 320x120, most 10000x10000).
std::optional<std::pair<int, int>> customSize(std::string_view text);

// Only how large a picture is, and its text.
TimelineOptions sizeOf(const Wish& wish);
FigureFrame frameOf(const Wish& wish); // likewise, of a table or a chart
// model: in the wish's axis mode. page: with everything that can be said; the wish leaves parts out. Words that mean no lane
// are skipped.
TimelineOptions optionsOf(const TimelineModel& model, Page page, const Wish& wish);
TimelinePicture standalone(const TimelineModel& model, Page page, const Wish& wish);

// The same wish spread over as many pictures as it takes to leave no lane out; just this one where all have room. Each has the
// processors, as far as they are wished for, so that it can be read by itself.
std::vector<Wish> split(const TimelineModel& model, const Page& page, const Wish& wish);

} // namespace syncscope::picture
