#include "app/views/source/c_highlighter.h"

#include <QtCore/QSet>

#include <array>

namespace syncscope::views {

using picture::Theme;

namespace {

const QSet<QString>& keywords()
{
    static const QSet<QString> all = {"auto", "break", "case", "const", "continue", "default", "do", "else", "enum", "extern", "for", "goto", "if", "inline",
        "register", "return", "sizeof", "static", "struct", "switch", "typedef", "union", "volatile", "while"};
    return all;
}

const QSet<QString>& types()
{
    static const QSet<QString> all = {"void", "char", "short", "int", "long", "signed", "unsigned", "size_t"};
    return all;
}

// A Windows type or constant is all capitals: which of the two shows in what follows.
bool isCapital(const QString& word)
{
    bool letter = false;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letter = letter || c.isUpper();
    }
    return letter && word.size() > 1;
}

bool isConstant(const QString& word)
{
    return word.startsWith(QLatin1String("STATUS_")) || word.endsWith(QLatin1String("_LEVEL")) || word == QLatin1String("NULL") || word == QLatin1String("TRUE")
        || word == QLatin1String("FALSE");
}

} // namespace

QColor codeInk(Theme theme, CodeInk ink)
{
    struct Row {
        const char *light, *dark, *contrast;
    };
    static constexpr std::array<Row, kCodeInks> kInks = {{
        {"#1b1f24", "#e6edf3", "#ffffff"}, // Plain
        {"#7a1fa2", "#d2a8ff", "#ff9df5"}, // Keyword
        {"#0b6e6e", "#5ed3c6", "#00e5d0"}, // Type
        {"#0b4fb3", "#8cc2ff", "#7cc4ff"}, // Call
        {"#8a4b00", "#f0b76b", "#ffd400"}, // Number
        {"#2f6f1e", "#9bd18b", "#a8ff8c"}, // Text
        {"#5b6570", "#9aa7b4", "#c8c8c8"}, // Comment
        {"#8b3a62", "#f0a6c4", "#ffb3d1"}, // Directive
    }};
    const Row& row = kInks[static_cast<std::size_t>(ink)];
    return QColor(QLatin1String(theme == Theme::Dark ? row.dark : theme == Theme::HighContrast ? row.contrast : row.light));
}

CHighlighter::CHighlighter(QTextDocument* document, const Appearance& appearance) : QSyntaxHighlighter(document), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &QSyntaxHighlighter::rehighlight);
}

void CHighlighter::highlightBlock(const QString& text)
{
    constexpr int kInComment = 1;
    const auto colour = [&](int from, int to, CodeInk ink, bool italic = false) {
        QTextCharFormat format;
        format.setForeground(codeInk(m_appearance.theme(), ink));
        format.setFontItalic(italic);
        setFormat(from, to - from, format);
    };
    const int size = static_cast<int>(text.size());
    setCurrentBlockState(0);
    int at = 0;
    const auto comment = [&](int from) {
        const int end = static_cast<int>(text.indexOf(QLatin1String("*/"), from));
        if (end < 0) {
            setCurrentBlockState(kInComment);
            return size;
        }
        return end + 2;
    };
    if (previousBlockState() == kInComment) {
        at = comment(0);
        colour(0, at, CodeInk::Comment);
    }
    if (at == 0 && text.trimmed().startsWith(QLatin1Char('#'))) {
        const int hash = static_cast<int>(text.indexOf(QLatin1Char('#')));
        int end = hash + 1;
        while (end < size && (text[end].isLetter() || text[end].isSpace()))
            ++end;
        colour(hash, end, CodeInk::Directive);
        at = text.contains(QLatin1String("include")) ? size : end;
        if (at == size)
            colour(hash, size, CodeInk::Directive);
    }
    while (at < size) {
        const QChar c = text[at];
        if (c == QLatin1Char('/') && at + 1 < size && text[at + 1] == QLatin1Char('/')) {
            colour(at, size, CodeInk::Comment);
            return;
        }
        if (c == QLatin1Char('/') && at + 1 < size && text[at + 1] == QLatin1Char('*')) {
            const int end = comment(at + 2);
            colour(at, end, CodeInk::Comment);
            at = end;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            int end = at + 1;
            while (end < size && text[end] != c)
                end += text[end] == QLatin1Char('\\') ? 2 : 1;
            end = std::min(end + 1, size);
            colour(at, end, CodeInk::Text);
            at = end;
        } else if (c.isDigit()) {
            int end = at;
            while (end < size && text[end].isLetterOrNumber())
                ++end;
            colour(at, end, CodeInk::Number);
            at = end;
        } else if (c.isLetter() || c == QLatin1Char('_')) {
            int end = at;
            while (end < size && (text[end].isLetterOrNumber() || text[end] == QLatin1Char('_')))
                ++end;
            const QString word = text.mid(at, end - at);
            int next = end;
            while (next < size && text[next].isSpace())
                ++next;
            if (keywords().contains(word) || word == QLatin1String("defined"))
                colour(at, end, CodeInk::Keyword);
            else if (types().contains(word))
                colour(at, end, CodeInk::Type);
            else if (isConstant(word))
                colour(at, end, CodeInk::Number);
            else if (next < size && text[next] == QLatin1Char('('))
                colour(at, end, CodeInk::Call);
            else if (isCapital(word))
                colour(at, end, CodeInk::Type);
            else if (word.startsWith(QLatin1Char('_')) && word.endsWith(QLatin1Char('_')))
                colour(at, end, CodeInk::Directive);
            at = end;
        } else {
            ++at;
        }
    }
}

} // namespace syncscope::views
