#include "app/document/sentences.h"

#include <QtCore/QCoreApplication>
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
        return QCoreApplication::translate("syncscope::Sentence", std::string(pattern).c_str()).toStdString();
    };
}

QString shipped(const std::string& text) { return text.empty() ? QString() : QCoreApplication::translate("syncscope::Scenario", text.c_str()); }

QString lockText(const std::string& kind)
{
    [[maybe_unused]] static constexpr const char* kinds[] = {QT_TRANSLATE_NOOP("syncscope::Lock", "none"), QT_TRANSLATE_NOOP("syncscope::Lock", "spin"), QT_TRANSLATE_NOOP("syncscope::Lock", "queued_spin"),
        QT_TRANSLATE_NOOP("syncscope::Lock", "fast_mutex"), QT_TRANSLATE_NOOP("syncscope::Lock", "mutex"), QT_TRANSLATE_NOOP("syncscope::Lock", "interrupt_spin"), QT_TRANSLATE_NOOP("syncscope::Lock", "wait_lock")};
    return kind.empty() ? QString() : QCoreApplication::translate("syncscope::Lock", kind.c_str());
}

QString fieldText(const std::string& text) { return text.empty() ? QString() : QCoreApplication::translate("syncscope::Field", text.c_str()); }

QString said(const Phrase& phrase) { return QString::fromStdString(phrase.in(tongue())); }

QString said(const Diagnostic& diagnostic) { return said(phrase(diagnostic)); }

} // namespace syncscope::document
