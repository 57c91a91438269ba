// What the engine says, in the language of the window.
#pragma once

#include "engine/base/diagnostics.h"

#include <QtCore/QString>

namespace syncscope::document {

// Property of the application: "de" while its texts are German. None: English.
inline constexpr char kLanguageProperty[] = "labLanguage";
QString language();

// Asks the translators that are installed; from any thread.
Tongue tongue();
QString said(const Phrase& phrase);
QString said(const Diagnostic& diagnostic); // with its place, in a list of several
// A title, summary or part of a scenario that comes with the program. Of one that does not: as it is.
QString shipped(const std::string& text);
// What the engine says of a finding stands after a name elsewhere, and begins small; by itself it is a sentence.
QString sentence(const Phrase& phrase);
// Of a thing in a trace: "Device.Timer work item", "DPC on 1".
QString nameText(const std::string& name);
// A value as scenarios have it: "Device", "read", "device_control"; names of Windows and of the driver's author stay.
QString valueText(const std::string& value);
// What a name that #if asks for, and a value of it, are called where they are chosen: LOCKING_WORK_ITEM is a "locking work item". The
// driver text and the command line have the names as they are. In another language those stay, too, but for GUARD, which many share.
QString definitionText(const QString& name);
QString definitionText(const QString& name, const QString& value);
// What a field of a scenario is, and its unit.
QString fieldText(const std::string& text);
// Where a number is from: "NT section 10".
QString sourceText(const std::string& source);
// "spin", "none": kinds of locks as the conformance cases call them.
QString lockText(const std::string& kind);

} // namespace syncscope::document
