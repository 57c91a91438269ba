// syncscope-lab: the window.
#include "app/document/document.h"
#include "app/files/library.h"
#include "app/theme/system_colours.h"
#include "app/theme/theme.h"
#include "app/views/common/lab_style.h"
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

#include <optional>
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
    window::installTranslations(application, window::localeOf(settings.value(window::settings::kLanguage).toString()));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A laboratory for WDF synchronization scope."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption shots(QStringLiteral("shots"), QCoreApplication::translate("main", "Write pictures of the main screens into DIR, and end."), QStringLiteral("DIR"));
    const QCommandLineOption verbose(QStringLiteral("verbose"), QCoreApplication::translate("main", "Log more, to standard error too."));
    parser.addOption(shots);
    parser.addOption(verbose);
    const QCommandLineOption present(QStringLiteral("present"), QCoreApplication::translate("main", "Begin in presenter mode."));
    const QCommandLineOption beat(QStringLiteral("beat"), QCoreApplication::translate("main", "Begin in presenter mode, N keys after the title."), QStringLiteral("N"));
    parser.addOption(present);
    parser.addOption(beat);
    parser.addPositionalArgument(QStringLiteral("SCENARIO"), QCoreApplication::translate("main", "A folder, a scenario.json, or the id or number of a shipped scenario."),
        QStringLiteral("[SCENARIO]"));
    parser.process(application);

    if (!parser.isSet(shots))
        theme::systemColours().followPortal();
    window::startLogging(parser.isSet(verbose));
    if (!theme::loadFonts())
        spdlog::warn("the bundled fonts cannot be read; text may look different");

    document::Document document(files::dataFolder());
    for (const Diagnostic& d : document.library().mistakes())
        spdlog::warn("{}", format(d));
    window::Laboratory lab(document, settings);
    if (parser.isSet(shots))
        return window::takeShots(lab.window(), parser.value(shots)) ? 0 : 1;

    document.keepRecovery(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved"));
    const QStringList scenarios = parser.positionalArguments();
    lab.window().fitScreen();
    lab.window().show();
    if (!lab.window().saving().offerRecovery()) {
        if (scenarios.isEmpty())
            lab.begin();
        else
            document.open(scenarios.front());
    }
    if (parser.isSet(present) || parser.isSet(beat))
        QObject::connect(&document, &document::Document::runChanged, &lab,
            [&, once = false]() mutable {
                if (!std::exchange(once, true))
                    lab.window().presenter().start(parser.isSet(beat) ? std::optional(parser.value(beat).toInt()) : std::nullopt);
            });
    return QApplication::exec();
}
