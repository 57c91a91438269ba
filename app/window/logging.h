// The window's log: to stderr, and to a file that is rotated where the system has a place for one. Qt's messages go there, too.
#pragma once

#include <QtCore/QString>

namespace syncscope::window {

void startLogging(bool verbose);
// Empty: there is none, since there is no place for it.
QString logFile();

} // namespace syncscope::window
