#ifdef SYNCSCOPE_WITH_PAINT

#include "app/cli/pixels.h"

#include "app/paint/render.h"

#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>
#include <spdlog/spdlog.h>

#include <optional>

namespace syncscope::cli {

namespace {

// Fonts need an application while they are used. It asks for no display, whatever the environment says of one.
class Application {
public:
    Application()
    {
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
            spdlog::log(type == QtCriticalMsg || type == QtFatalMsg ? spdlog::level::err : spdlog::level::debug, "Qt: {}", message.toStdString());
        });
        qputenv("QT_SCALE_FACTOR", "1");
        QHashSeed::setDeterministicGlobalSeed(); // A PDF lists its fonts in the order of a hash table.
        m_application.emplace(m_count, m_words);
    }

private:
    // Qt keeps these as long as it lives.
    int m_count = 3;
    char m_program[10] = "syncscope", m_option[10] = "-platform", m_platform[10] = "offscreen";
    char* m_words[4] = {m_program, m_option, m_platform, nullptr};
    std::optional<QGuiApplication> m_application;
};

} // namespace

std::string png(const picture::DisplayList& list, picture::Theme theme, int scale)
{
    const Application application;
    return paint::renderPng(list, theme, scale).toStdString();
}

std::string pdf(const picture::DisplayList& list, picture::Theme theme)
{
    const Application application;
    return paint::renderPdf(list, theme).toStdString();
}

} // namespace syncscope::cli

#endif
