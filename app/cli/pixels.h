// Pictures that need Qt: PNG and PDF, drawn without a display.
#pragma once

#include "engine/picture/display_list.h"

#include <string>

namespace syncscope::cli {

std::string png(const picture::DisplayList& list, picture::Theme theme, int scale);
std::string pdf(const picture::DisplayList& list, picture::Theme theme);

} // namespace syncscope::cli
