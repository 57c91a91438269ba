// A display list as an SVG document. Same list, same theme: the same bytes, on every machine.
#pragma once

#include "engine/picture/display_list.h"

#include <string>

namespace syncscope::picture {

// UTF-8 with LF; coordinates have two decimals at most. Slices are <rect id="ev-000123"> with a <title>, lanes are
// groups with the ids of the list, colours are classes, hatches are real patterns.
std::string svg(const DisplayList& list, Theme theme);

} // namespace syncscope::picture
