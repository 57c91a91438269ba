// A display list as PNG or PDF. Same list, theme and scale: the same bytes, whatever screen and time zone.
//
// Needs a QGuiApplication, of any platform but `minimal`.
#pragma once

#include "engine/picture/display_list.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace syncscope::paint {

// scale: 1, 2, 3: pixels to a pixel of the list. Opaque.
QImage renderImage(const picture::DisplayList& list, picture::Theme theme, int scale = 1);
QByteArray renderPng(const picture::DisplayList& list, picture::Theme theme, int scale = 1);

// One page of exactly the size of the list, at 96 of its pixels to the inch; text stays text, fonts are embedded.
QByteArray renderPdf(const picture::DisplayList& list, picture::Theme theme);

// Puts a constant date into a PDF that QPdfWriter wrote, and mends its table of offsets; their lengths may differ.
QByteArray withFixedDate(QByteArray pdf);

} // namespace syncscope::paint
