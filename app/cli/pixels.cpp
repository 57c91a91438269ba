#ifdef SYNCSCOPE_WITH_PAINT

#include "app/cli/pixels.h"

#include "app/paint/render.h"

#include <QtGui/QGuiApplication>

namespace syncscope::cli {

namespace {

constexpr int kScale = 2; // pixels to a pixel of the list: sharp on paper and on dense screens

// Fonts need an application; it must not ask for a display, nor listen to what the environment says of one.
void startQt()
{
    static int count = 3;
    static char program[] = "syncscope", option[] = "-platform", platform[] = "offscreen";
    static char* words[] = {program, option, platform, nullptr};
    if (QCoreApplication::instance() != nullptr)
        return;
    qputenv("QT_SCALE_FACTOR", "1");
    static const QGuiApplication application(count, words);
}

} // namespace

std::string png(const picture::DisplayList& list, picture::Theme theme)
{
    startQt();
    return paint::renderPng(list, theme, kScale).toStdString();
}

std::string pdf(const picture::DisplayList& list, picture::Theme theme)
{
    startQt();
    return paint::renderPdf(list, theme).toStdString();
}

} // namespace syncscope::cli

#endif
