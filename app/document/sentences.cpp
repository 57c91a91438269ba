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

QString said(const Phrase& phrase) { return QString::fromStdString(phrase.in(tongue())); }

} // namespace syncscope::document
