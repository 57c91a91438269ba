#include "app/window/translations.h"

#include "app/document/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

static void initTranslations() { Q_INIT_RESOURCE(app_window_translations); }

namespace syncscope::window {

namespace {

// The words of Qt itself that a person meets here, for a computer where Qt's own translations are not installed.
[[maybe_unused]] constexpr const char* kOfQt[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Esc"), QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"), QT_TRANSLATE_NOOP("QShortcut", "Del"), QT_TRANSLATE_NOOP("QShortcut", "Pause"),
    QT_TRANSLATE_NOOP("QShortcut", "Print"), QT_TRANSLATE_NOOP("QShortcut", "Home"), QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"), QT_TRANSLATE_NOOP("QShortcut", "Up"), QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"), QT_TRANSLATE_NOOP("QShortcut", "PgUp"), QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"), QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"), QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"), QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"), QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"), QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"), QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"), QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"), QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"), QT_TRANSLATE_NOOP("QLineEdit", "&Redo"), QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"), QT_TRANSLATE_NOOP("QLineEdit", "&Paste"), QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"), QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."), QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "File &name:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"), QT_TRANSLATE_NOOP("QFileDialog", "&Open"), QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"), QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"), QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"), QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"), QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"), QT_TRANSLATE_NOOP("QFileDialog", "Back"), QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"), QT_TRANSLATE_NOOP("QFileSystemModel", "Size"), QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
};

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
            return translator->language().section(QLatin1Char('_'), 0, 0);
        }
        delete translator;
        return QString();
    };
    // English: "1 event", "2 events". It stays below the other, for texts that are younger than their translation.
    install([](QTranslator& t) { return t.load(kFile + QStringLiteral("_en"), kFolder); });
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        if (const QString found = install([&](QTranslator& t) { return t.load(locale, kFile, QStringLiteral("_"), kFolder); }); !found.isEmpty())
            language = found;
    // Buttons of Qt's own dialogs.
    if (language != QLatin1String("en"))
        install([&](QTranslator& t) { return t.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); });
    application.setProperty(document::kLanguageProperty, language);
    // Numbers are those of the texts; a German's Switzerland or Austria stays.
    const QLocale own(language);
    QLocale::setDefault(own.language() == locale.language() ? locale : own);
}

std::vector<Language> languages()
{
    return {{QString(), QCoreApplication::translate("syncscope::window::Language", "As the system")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QLocale localeOf(const QString& code) { return code.isEmpty() ? QLocale::system() : QLocale(code); }

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
    longer = longer.trimmed();
    return longer.isEmpty() ? out : out + QLatin1Char(' ') + longer;
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
