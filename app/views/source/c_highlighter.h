// Colours C as a driver developer reads it: keywords, types of C and of Windows, calls, comments, texts, directives.
#pragma once

#include "app/views/common/appearance.h"

#include <QtGui/QSyntaxHighlighter>

namespace syncscope::views {

enum class CodeInk { Plain, Keyword, Type, Call, Number, Text, Comment, Directive };
inline constexpr int kCodeInks = 8;
// At least 4.5 to 1 on the theme's surface.
QColor codeInk(picture::Theme theme, CodeInk ink);

class CHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    CHighlighter(QTextDocument* document, const Appearance& appearance);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Appearance& m_appearance;
};

} // namespace syncscope::views
