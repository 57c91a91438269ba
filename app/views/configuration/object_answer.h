// What KMDF answers for an object of the scenario as it is now, in words: its status with the reason and what mends it, or what
// the framework does around its callbacks.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtCore/QStringList>

namespace syncscope::views {

struct ObjectAnswer {
    Tone tone = Tone::Neutral;
    QString title;
    QStringList lines;
    QStringList fixes; // each a PATH=VALUE that has been tried
};

// Nothing while it is not known yet.
ObjectAnswer answerOf(const document::Document& document, const std::string& object);
// "EvtIoRead (SampleEvtIoRead) runs with the spin lock of Device, at DISPATCH_LEVEL."
QString callbackSentence(const document::CallbackView& callback);
// The status of each object, by name; empty where it is not known.
QString statusOf(const document::Document& document, const std::string& object);
// Not created yet, since another was refused before it, and refused itself once that is mended.
bool isRefusedLater(const document::Document& document, const std::string& object);

} // namespace syncscope::views
