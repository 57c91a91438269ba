#include "app/window/translations.h"

#include "app/document/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

static void initTranslations() { Q_INIT_RESOURCE(app_window_translations); }

namespace syncscope::window {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kFile = QStringLiteral("syncscope-lab");

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    initTranslations();
    const QString mark = QStringLiteral("lab-translator");
    for (QTranslator* old : application.findChildren<QTranslator*>(mark)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    QString language = QStringLiteral("en");
    const auto install = [&](auto&& load) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(mark);
        if (load(*translator)) {
            QCoreApplication::installTranslator(translator);
            return true;
        }
        delete translator;
        return false;
    };
    // English: "1 event", "2 events". It stays below the other, for texts that are younger than their translation.
    install([](QTranslator& t) { return t.load(kFile + QStringLiteral("_en"), kFolder); });
    if (locale.language() != QLocale::English && locale.language() != QLocale::C && install([&](QTranslator& t) { return t.load(locale, kFile, QStringLiteral("_"), kFolder); }))
        language = locale.name().section(QLatin1Char('_'), 0, 0);
    // Buttons of Qt's own dialogs.
    if (language != QLatin1String("en"))
        install([&](QTranslator& t) { return t.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); });
    application.setProperty(document::kLanguageProperty, language);
}

std::vector<Language> languages()
{
    return {{QString(), QCoreApplication::translate("syncscope::window::Language", "As the system")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QLocale localeOf(const QString& code) { return code.isEmpty() ? QLocale() : QLocale(code); }

QString installedLanguage() { return document::language(); }

QString PseudoTranslator::pseudo(const QString& text)
{
    static const QString plain = QStringLiteral("aeiouyAEIOUYcnsz"), strange = QString::fromUtf8("àéîõüýÀÉÎÕÜÝçñšž");
    static const QRegularExpression kept(QStringLiteral("<[^>]*>|&[a-z]+;|%L?\\d+|%n|&&?"));
    QString out;
    qsizetype letters = 0, at = 0;
    const auto change = [&](QStringView part) {
        for (const QChar c : part) {
            const qsizetype i = plain.indexOf(c);
            out += i < 0 ? c : strange[i];
            letters += c.isLetter();
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        change(QStringView(text).mid(at, match.capturedStart() - at));
        out += match.captured();
        at = match.capturedEnd();
    }
    change(QStringView(text).mid(at));
    QString longer;
    static const QString filler = QStringLiteral("lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy ");
    for (qsizetype i = 0; i < (letters * 2 + 4) / 5; ++i)
        longer += filler[i % filler.size()];
    return text.isEmpty() ? text : out + QLatin1Char(' ') + longer.trimmed();
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int n) const
{
    // Qt's own texts are not ours.
    if (!QByteArray(context).startsWith("syncscope::"))
        return {};
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.remove(QStringLiteral("(s)"));
    return pseudo(text);
}

} // namespace syncscope::window
