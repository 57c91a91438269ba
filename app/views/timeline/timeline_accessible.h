// The timeline for assistive tools: a list named "Timeline" whose value says where the playhead stands, with what the
// lane that has the focus shows as its items.
#pragma once

namespace syncscope::views {

class TimelineView;

void installTimelineAccessibility(); // once; later calls do nothing
// Tells assistive tools that the playhead, or the focus among lanes, is elsewhere.
void timelineMoved(TimelineView& view);

} // namespace syncscope::views
