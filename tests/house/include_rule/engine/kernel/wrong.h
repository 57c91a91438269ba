// Each line below breaks the rule once; include_rule_test.cmake names them.
#include "engine/framework/queue.h"
#include "app/views/timeline.h"
#include <QtCore/QString>
#include <fstream>
#include <rapidjson/reader.h>
#include <spdlog/spdlog.h>
#include <thread>
#include "dpc_queue.h"
inline auto now() { return std::chrono::steady_clock::now(); }
#  include <iostream>
inline int plain() { return "a;b[c]\\"[0]; }
#include <QWidget>
