// syncscope-lab: the window.
#include "app/document/document.h"
#include "app/files/library.h"
#include "app/theme/system_colours.h"
#include "app/theme/theme.h"
#include "app/views/common/lab_style.h"
#include "app/window/arguments.h"
#include "app/window/saving.h"
#include "app/window/logging.h"
#include "app/window/laboratory.h"
#include "app/window/preferences.h"
#include "app/window/presenter.h"
#include "app/window/shots.h"
#include "app/window/translations.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QHashSeed>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <spdlog/spdlog.h>

#include <cstdio>
#include <utility>

int main(int argc, char** argv)
{
    using namespace syncscope;
    QHashSeed::setDeterministicGlobalSeed(); // A PDF lists its fonts in the order of a hash table.
    QApplication application(argc, argv);
    QApplication::setStyle(new views::LabStyle); // the application owns it
    QApplication::setApplicationName(QStringLiteral("syncscope-lab"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sync Scope Lab"));
    QApplication::setApplicationVersion(QStringLiteral(SYNCSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("syncscope-lab"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sync-scope-lab"), QStringLiteral("syncscope-lab"));
    // Its help is in the language, too.
    const QString wanted = window::languageIn(QApplication::arguments());
    window::installTranslations(application, window::localeOf(wanted.isEmpty() ? settings.value(window::settings::kLanguage).toString() : wanted));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A laboratory for WDF synchronization scope."));
    parser.addHelpOption();
    parser.addVersionOption();
    window::addArguments(parser);
    parser.process(application);
    const window::Arguments arguments = window::argumentsIn(parser);
    if (!arguments.mistake.isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("syncscope-lab: error: %1\n").arg(arguments.mistake)), stderr);
        return 2;
    }

    if (arguments.shots.isEmpty())
        theme::systemColours().followPortal();
    window::startLogging(arguments.verbose);
    if (!theme::loadFonts())
        spdlog::warn("the bundled fonts cannot be read; text may look different");

    document::Document document(files::dataFolder());
    for (const Diagnostic& d : document.library().mistakes())
        spdlog::warn("{}", format(d));
    window::Laboratory lab(document, settings);
    if (!arguments.shots.isEmpty())
        return window::takeShots(lab.window(), arguments.shots) ? 0 : 1;

    document.keepRecovery(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved"));
    lab.window().fitScreen();
    lab.window().show();
    if (!lab.window().saving().offerRecovery()) {
        if (arguments.scenario.isEmpty())
            lab.begin();
        else
            document.open(arguments.scenario);
    }
    if (arguments.present)
        QObject::connect(&document, &document::Document::runChanged, &lab,
            [&lab, &arguments, once = false]() mutable {
                if (!std::exchange(once, true))
                    lab.window().presenter().start(arguments.beat, arguments.profile);
            });
    return QApplication::exec();
}
