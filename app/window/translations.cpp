#include "app/window/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

static void initTranslations() { Q_INIT_RESOURCE(app_window_translations); }

namespace syncscope::window {

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    initTranslations();
    const QString folder = QStringLiteral(":/i18n");
    auto* plurals = new QTranslator(&application); // English: "1 event", "2 events"
    if (plurals->load(QStringLiteral("syncscope-lab_en"), folder))
        QCoreApplication::installTranslator(plurals);
    if (locale.language() == QLocale::English)
        return;
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, QStringLiteral("syncscope-lab"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace syncscope::window
