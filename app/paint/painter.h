// A display list on a QPainter: the window, PNG and PDF show the same drawing.
#pragma once

#include "engine/picture/display_list.h"

#include <QtCore/QtGlobal>

class QPainter;

namespace syncscope::paint {

// DevicePixels: edges lie on whole pixels of the device, whatever its scale, so neighbours show no seam and thin things
// stay one pixel thin. Exact: as the list says, for paper.
enum class Precision { DevicePixels, Exact };

// The list's origin is the painter's; the painter is left as it was.
void paint(QPainter& painter, const picture::DisplayList& list, picture::Theme theme, Precision precision = Precision::DevicePixels);

} // namespace syncscope::paint
