// The window's log: to stderr, and to a file that is rotated where the system has a place for one. Qt's messages go there, too.
#pragma once

namespace syncscope::window {

void startLogging(bool verbose);

} // namespace syncscope::window
