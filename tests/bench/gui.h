// One application for the benchmarks that draw: without a screen, with the program's own fonts.
#pragma once

#include "app/theme/theme.h"

#include <QtWidgets/QApplication>

namespace syncscope::bench {

inline void needGui()
{
    static int count = 1;
    static char name[] = "syncscope_bench";
    static char* arguments[] = {name, nullptr};
    static const QApplication* const application = [] {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const auto* made = new QApplication(count, arguments); // lives as long as the program
        theme::loadFonts();
        return made;
    }();
    static_cast<void>(application);
}

} // namespace syncscope::bench
