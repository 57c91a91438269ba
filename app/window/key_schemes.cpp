#include "app/window/key_schemes.h"

#include <QtCore/QCoreApplication>

namespace syncscope::window {

namespace {

constexpr const char* kContext = "syncscope::window::KeyScheme";

} // namespace

const std::vector<KeyScheme>& keySchemes()
{
    static const std::vector<KeyScheme> schemes = {
        {QStringLiteral("lab"), QStringLiteral(QT_TRANSLATE_NOOP("syncscope::window::KeyScheme", "Usual keys, as in WinDbg and Visual Studio")), {}},
        {QStringLiteral("ripes"), QStringLiteral(QT_TRANSLATE_NOOP("syncscope::window::KeyScheme", "As in Ripes: F3 start, F4 back, F5 step, F6 play")),
            {{QStringLiteral("to-start"), {Qt::Key_F3, Qt::Key_Home}}, {QStringLiteral("back"), {Qt::Key_F4}}, {QStringLiteral("step"), {Qt::Key_F5}},
                {QStringLiteral("play"), {Qt::Key_F6}}, {QStringLiteral("until-finding"), {Qt::Key_F8}}}},
        {QStringLiteral("qtenv"), QStringLiteral(QT_TRANSLATE_NOOP("syncscope::window::KeyScheme", "As in Qtenv: F4 step, F5 run, F7 to the end, F8 stop")),
            {{QStringLiteral("step"), {Qt::Key_F4}}, {QStringLiteral("back"), {Qt::SHIFT | Qt::Key_F4}}, {QStringLiteral("play"), {Qt::Key_F5}},
                {QStringLiteral("faster"), {Qt::Key_F6}}, {QStringLiteral("to-end"), {Qt::Key_F7, Qt::Key_End}},
                {QStringLiteral("cancel"), {Qt::Key_F8}}, {QStringLiteral("until-finding"), {Qt::CTRL | Qt::Key_F5}},
                {QStringLiteral("run-to-breakpoint"), {Qt::CTRL | Qt::Key_F9}}, {QStringLiteral("run-back-to-breakpoint"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F9}}}},
    };
    return schemes;
}

QString titleOf(const KeyScheme& scheme) { return QCoreApplication::translate(kContext, scheme.title.toUtf8().constData()); }

} // namespace syncscope::window
