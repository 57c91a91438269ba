#include "app/window/arguments.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <algorithm>

namespace syncscope::window {

namespace {

// Themes in which a room can be shown something.
constexpr picture::Theme kProfiles[] = {picture::Theme::Projector, picture::Theme::Light, picture::Theme::Dark, picture::Theme::HighContrast};

QString named(picture::Theme theme)
{
    const std::string_view name = picture::name(theme);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

const QString kShots = QStringLiteral("shots"), kVerbose = QStringLiteral("verbose"), kPresent = QStringLiteral("present"), kBeat = QStringLiteral("beat"), kProfile = QStringLiteral("profile"),
              kLanguage = QStringLiteral("language");

} // namespace

QString languageIn(const QStringList& words)
{
    const QString option = QStringLiteral("--") + kLanguage;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == option)
            return words.value(i + 1);
        if (words[i].startsWith(option + QLatin1Char('=')))
            return words[i].mid(option.size() + 1);
    }
    return {};
}

void addArguments(QCommandLineParser& parser)
{
    parser.addOption({kShots, QCoreApplication::translate("main", "Write pictures of the main screens into DIR, and end."), QStringLiteral("DIR")});
    parser.addOption({kLanguage, QCoreApplication::translate("main", "Texts and numbers in this language, this time: en or de."), QStringLiteral("CODE")});
    parser.addOption({kVerbose, QCoreApplication::translate("main", "Log more, to standard error too.")});
    parser.addOption({kPresent, QCoreApplication::translate("main", "Begin in presenter mode.")});
    parser.addOption({kBeat, QCoreApplication::translate("main", "Begin in presenter mode, N keys after the title."), QStringLiteral("N")});
    parser.addOption({kProfile, QCoreApplication::translate("main", "Begin in presenter mode, in the colours of projector, light, dark or high-contrast."), QStringLiteral("NAME")});
    parser.addPositionalArgument(QStringLiteral("SCENARIO"), QCoreApplication::translate("main", "A folder, a scenario.json, or the id or number of a shipped scenario."),
        QStringLiteral("[present] [SCENARIO]"));
}

Arguments argumentsIn(const QCommandLineParser& parser)
{
    Arguments a;
    a.shots = parser.value(kShots);
    a.verbose = parser.isSet(kVerbose);
    QStringList words = parser.positionalArguments();
    const bool isCommand = !words.isEmpty() && words.front() == kPresent;
    if (isCommand)
        words.removeFirst();
    if (const QString language = parser.value(kLanguage); parser.isSet(kLanguage) && language != QLatin1String("en") && language != QLatin1String("de"))
        a.mistake = QCoreApplication::translate("main", "--language: found \"%1\"; expected en or de").arg(language);
    a.present = isCommand || parser.isSet(kPresent) || parser.isSet(kBeat) || parser.isSet(kProfile);
    if (words.size() > 1)
        a.mistake = QCoreApplication::translate("main", "found \"%1\" after \"%2\"; expected one scenario").arg(words[1], words[0]);
    else if (!words.isEmpty())
        a.scenario = words.front();
    if (parser.isSet(kBeat)) {
        bool isNumber = false;
        const int beat = parser.value(kBeat).toInt(&isNumber);
        if (isNumber && beat >= 0)
            a.beat = beat;
        else
            a.mistake = QCoreApplication::translate("main", "--beat: found \"%1\"; expected a number of keys, from 0 on").arg(parser.value(kBeat));
    }
    if (parser.isSet(kProfile)) {
        QStringList known;
        for (const picture::Theme theme : kProfiles)
            known << named(theme);
        if (const qsizetype at = known.indexOf(parser.value(kProfile)); at >= 0)
            a.profile = kProfiles[at];
        else
            a.mistake = QCoreApplication::translate("main", "--profile: found \"%1\"; expected one of %2").arg(parser.value(kProfile), known.join(QStringLiteral(", ")));
    }
    return a;
}

} // namespace syncscope::window
