#include "app/window/logging.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QString>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <vector>

namespace syncscope::window {

namespace {

QString s_file;

void forward(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const spdlog::level::level_enum level = type == QtDebugMsg ? spdlog::level::debug
        : type == QtInfoMsg                                    ? spdlog::level::info
        : type == QtWarningMsg                                 ? spdlog::level::warn
        : type == QtCriticalMsg                                ? spdlog::level::err
                                                               : spdlog::level::critical;
    const QString category = QString::fromUtf8(context.category);
    spdlog::log(level, "{}{}", category.isEmpty() || category == QLatin1String("default") ? std::string() : category.toStdString() + ": ", message.toStdString());
    if (type == QtFatalMsg)
        spdlog::shutdown(); // Qt ends the program after this.
}

} // namespace

QString logFile() { return s_file; }

void startLogging(bool verbose)
{
    std::vector<spdlog::sink_ptr> sinks;
    auto screen = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    screen->set_level(verbose ? spdlog::level::debug : spdlog::level::warn);
    sinks.push_back(screen);
    // Without a home, or on a full or read-only disk, the log is stderr alone.
    try {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            const QString file = QDir(folder).filePath(QStringLiteral("lab.log"));
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), 1 << 20, 3));
            s_file = file;
        }
    } catch (const spdlog::spdlog_ex& e) {
        screen->log({{}, "lab", spdlog::level::warn, e.what()});
    }
    auto logger = std::make_shared<spdlog::logger>("lab", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(forward);
}

} // namespace syncscope::window
