// The token table as the window's own colours, fonts and icons.
#pragma once

#include "engine/picture/text.h"
#include "engine/picture/tokens.h"

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

#include <optional>

namespace syncscope::theme {

enum class Setting { System, Light, Dark, HighContrast };
QString name(Setting setting); // "system", ...: as it is kept in settings
std::optional<Setting> settingNamed(const QString& name);

// system: what SystemColours says.
picture::Theme resolve(Setting setting, picture::Theme system);
bool isDark(const QPalette& palette);

QColor ink(picture::Theme theme, picture::Token token);
// For the style Fusion.
QPalette palette(picture::Theme theme);

// Registers the bundled fonts with Qt, once; what follows does so by itself. False where Qt cannot read them.
bool loadFonts();
// Without hinting and kerning: text is as wide as engine/picture says, on every machine and at every scale.
QFont font(picture::Face face, int pixels);

} // namespace syncscope::theme
