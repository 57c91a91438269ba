#include "app/document/sentences.h"

#include "engine/compare/compare.h"
#include "engine/trace/names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace syncscope::document {

QString language()
{
    const QString known = QCoreApplication::instance() ? QCoreApplication::instance()->property(kLanguageProperty).toString() : QString();
    return known.isEmpty() ? QStringLiteral("en") : known;
}

Tongue tongue()
{
    return [](std::string_view pattern) -> std::string {
        // Reports are plain ASCII; on screen the unit is written as in the timeline.
        if (pattern == "%1us" || pattern == "%1 us")
            return "%1 \u00B5s";
        if (pattern == kDecimalPoint)
            return QLocale().decimalPoint().toStdString();
        if (pattern == kGroupMark)
            return QLocale().groupSeparator().toStdString();
        const std::string text(pattern);
        QString said = QCoreApplication::translate("syncscope::Sentence", text.c_str());
        if (said == QString::fromStdString(text)) // What a key is for, in a sentence about it.
            said = QCoreApplication::translate("syncscope::Field", text.c_str());
        return said.toStdString();
    };
}

QString shipped(const std::string& text) { return text.empty() ? QString() : QCoreApplication::translate("syncscope::Scenario", text.c_str()); }

QString definitionText(const QString& name)
{
    if (name == QLatin1String("CALLBACK_NS"))
        return QCoreApplication::translate("syncscope::views::ConfigurationView", "Callback length [ns]");
    QString words = name == QLatin1String("GUARD") ? QCoreApplication::translate("syncscope::views::ConfigurationView", "Guard the statistics with") : definitionText(QString(), name);
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

QString definitionText(const QString& name, const QString& value)
{
    const Phrase phrase = compare::valueOfDefinition(name.toStdString(), value.toStdString());
    return phrase.patterns().empty() && language() != QLatin1String("en") ? value : said(phrase);
}

QString lockText(const std::string& kind)
{
    [[maybe_unused]] static constexpr const char* kinds[] = {QT_TRANSLATE_NOOP("syncscope::Lock", "none"), QT_TRANSLATE_NOOP("syncscope::Lock", "spin"), QT_TRANSLATE_NOOP("syncscope::Lock", "queued_spin"),
        QT_TRANSLATE_NOOP("syncscope::Lock", "fast_mutex"), QT_TRANSLATE_NOOP("syncscope::Lock", "mutex"), QT_TRANSLATE_NOOP("syncscope::Lock", "interrupt_spin"), QT_TRANSLATE_NOOP("syncscope::Lock", "wait_lock")};
    return kind.empty() ? QString() : QCoreApplication::translate("syncscope::Lock", kind.c_str());
}

QString nameText(const std::string& name) { return said(trace::said(name)); }

QString valueText(const std::string& value) { return value.empty() ? QString() : said(say(value)); }

QString sourceText(const std::string& source)
{
    // Of costs; what a source is called stays.
    [[maybe_unused]] static constexpr const char* ofCosts[] = {QT_TRANSLATE_NOOP("syncscope::Field", "order of magnitude, not measured"),
        QT_TRANSLATE_NOOP("syncscope::Field", "order of magnitude, not measured (NT V1)"), QT_TRANSLATE_NOOP("syncscope::Field", "one register write, not measured"),
        QT_TRANSLATE_NOOP("syncscope::Field", "locks of Windows timed (pullrequest.ru/659449); split assumed"),
        QT_TRANSLATE_NOOP("syncscope::Field", "locks of Windows timed (pullrequest.ru/659449); kernel part assumed"),
        QT_TRANSLATE_NOOP("syncscope::Field", "T. Downs, A Concurrency Cost Hierarchy; value assumed"),
        QT_TRANSLATE_NOOP("syncscope::Field", "LatencyMon reports: musiker-board.de, forums.overclockers.co.uk"),
        QT_TRANSLATE_NOOP("syncscope::Field", "LatencyMon reports; handling of the queue assumed")};
    if (const QString whole = fieldText(source); whole != QString::fromStdString(source))
        return whole;
    //: of a document: "NT section 10"
    return QString::fromStdString(source).replace(QStringLiteral(" section "), QCoreApplication::translate("syncscope::Field", " section "));
}

QString fieldText(const std::string& text) { return text.empty() ? QString() : QCoreApplication::translate("syncscope::Field", text.c_str()); }

QString sentence(const Phrase& phrase)
{
    // Other first words may be names of the driver text, which keep their letters.
    static const QStringList small = {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"), QStringLiteral("its"), QStringLiteral("it"), QStringLiteral("no"), QStringLiteral("creating"), QStringLiteral("ein"),
        QStringLiteral("eine"), QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("sein"), QStringLiteral("seine"), QStringLiteral("ihr"), QStringLiteral("ihre"), QStringLiteral("kein")};
    QString text = said(phrase);
    if (small.contains(text.section(QLatin1Char(' '), 0, 0)))
        text.front() = text.front().toUpper();
    return text;
}

QString said(const Phrase& phrase) { return QString::fromStdString(phrase.in(tongue())); }

QString said(const Diagnostic& diagnostic) { return said(phrase(diagnostic)); }

} // namespace syncscope::document
