// Icons by name, drawn in the colours of the theme at any size and scale.
#pragma once

#include "engine/picture/tokens.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QIcon>

namespace syncscope::theme {

// "play", "zoom-in": the names of the files in assets/icons. A name that does not exist gives a null icon.
QIcon icon(const QString& name, picture::Theme theme, picture::Token ink = picture::Token::Text);

QStringList iconNames(); // sorted

} // namespace syncscope::theme
