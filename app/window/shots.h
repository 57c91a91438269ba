// Pictures of the real window on its main screens, for the README and for review (./dev shots).
#pragma once

#include <QtCore/QString>

namespace syncscope::window {

class MainWindow;

// Writes <scenario>-<theme>-<size>.png into the folder. False: something could not be opened or written.
bool takeShots(MainWindow& window, const QString& folder);

} // namespace syncscope::window
