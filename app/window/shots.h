// Pictures of the real window on its main screens, for the README and for review (./dev shots).
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace syncscope::window {

class MainWindow;

// Writes <scenario>-<theme>-<size>.png into the folder; with a scale factor of two or more, 200-<screen>.png. False: something could not be opened or written.
bool takeShots(MainWindow& window, const QString& folder);

// Those of more than one run: configurations side by side, charts, a sweep, two runs, all orders. `settle`: so many ms go by.
bool takeStudyShots(MainWindow& window, const std::function<bool(const QString&)>& save, const std::function<void(int)>& settle);

// The main screens where a pixel of the window is several of the screen.
bool takeDenseShots(MainWindow& window, const std::function<bool(QWidget*, const QString&)>& save, const std::function<void(int)>& settle);

} // namespace syncscope::window
