// What the engine says, in the language of the window.
#pragma once

#include "engine/base/phrase.h"

#include <QtCore/QString>

namespace syncscope::document {

// Property of the application: "de" while its texts are German. None: English.
inline constexpr char kLanguageProperty[] = "labLanguage";
QString language();

// Asks the translators that are installed; from any thread.
Tongue tongue();
QString said(const Phrase& phrase);

} // namespace syncscope::document
