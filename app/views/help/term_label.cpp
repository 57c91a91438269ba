#include "app/views/help/term_label.h"

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace syncscope::views {

using picture::Token;

TermLabel::TermLabel(const Appearance& appearance, QWidget* parent)
    : QLabel(parent)
    , m_appearance(appearance)
{
    setWordWrap(true);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(kTermLink))
            Q_EMIT termAsked(link.mid(kTermLink.size()));
    });
}

TermLabel::TermLabel(const QString& words, QStringList& seen, const Appearance& appearance, QWidget* parent)
    : TermLabel(appearance, parent)
{
    setWords(words, seen);
}

void TermLabel::show(const QString& text, Qt::TextFormat format, Qt::TextInteractionFlags flags, Qt::FocusPolicy focus)
{
    if (text == m_shown)
        return;
    m_shown = text;
    setTextFormat(format);
    setText(text);
    setTextInteractionFlags(flags);
    setFocusPolicy(focus);
}

void TermLabel::setWords(const QString& words, QStringList& seen, bool breaksNames)
{
    m_said = words;
    m_linked.clear();
    const auto broken = [&](const QString& text) { return breaksNames ? breakable(text) : text; };
    const std::vector<Glossary::Piece> pieces = glossary().pieces(words, seen);
    if (std::none_of(pieces.begin(), pieces.end(), [](const Glossary::Piece& p) { return p.term != nullptr; })) {
        setAccessibleName({});
        show(broken(words), Qt::PlainText, Qt::TextSelectableByMouse, Qt::ClickFocus);
        return;
    }
    QString html;
    for (const Glossary::Piece& p : pieces) {
        const QString text = (p.term ? p.text : broken(p.text)).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        html += p.term ? QStringLiteral("<a href=\"%1%2\" title=\"%3\" style=\"color: %4\">%5</a>")
                             .arg(kTermLink, p.term->id(), p.term->text.toHtmlEscaped(), m_appearance.ink(Token::Text).name(), text)
                       : text;
    }
    setAccessibleName(words);
    show(html, Qt::RichText, Qt::TextBrowserInteraction, Qt::StrongFocus);
}

void TermLabel::setMarkdown(const QString& markdown, QStringList& seen)
{
    m_said = markdown;
    const QString linked = glossary().linked(markdown, kTermLink, seen), ink = m_appearance.ink(Token::Text).name();
    if (m_linked == ink + linked)
        return;
    m_linked = ink + linked;
    QTextDocument page;
    page.setMarkdown(linked);
    setAccessibleName(page.toPlainText());
    if (linked == markdown) { // What else is a link is said by a button, too.
        show(markdown, Qt::MarkdownText, Qt::TextBrowserInteraction, Qt::NoFocus);
        return;
    }
    QString html = page.toHtml();
    // The font is this label's; and a term is text first.
    static const QRegularExpression body(QStringLiteral("<body[^>]*>"));
    static const QRegularExpression link(QStringLiteral("<a href=\"%1([^\"]*)\"><span style=\"([^\"]*)\">").arg(kTermLink)), colour(QStringLiteral("color:#[0-9a-f]+"));
    html.replace(body, QStringLiteral("<body>"));
    QString quiet;
    qsizetype done = 0;
    for (auto it = link.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Term* term = glossary().find(match.captured(1));
        quiet += html.mid(done, match.capturedStart() - done)
            + QStringLiteral("<a href=\"%1%2\" title=\"%3\"><span style=\"%4\">")
                  .arg(kTermLink, match.captured(1), term ? term->text.toHtmlEscaped() : QString(), match.captured(2).replace(colour, QStringLiteral("color:") + ink));
        done = match.capturedEnd();
    }
    show(quiet + html.mid(done), Qt::RichText, Qt::TextBrowserInteraction, Qt::StrongFocus);
}

// The frame of the link itself is thin, and there is none before the first Tab in it.
void TermLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void styleTerm(QTextCharFormat& format, const Appearance& appearance)
{
    format.setForeground(appearance.ink(Token::Text));
    format.setFontUnderline(false);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(appearance.ink(Token::MutedText));
    if (const Term* term = glossary().find(format.anchorHref().mid(kTermLink.size())))
        format.setToolTip(term->text);
}

void styleTerms(QTextDocument& page, const Appearance& appearance)
{
    QTextCursor edit(&page);
    edit.beginEditBlock();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor() || !format.anchorHref().startsWith(kTermLink))
                continue;
            styleTerm(format, appearance);
            edit.setPosition(fragment.position());
            edit.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            edit.setCharFormat(format);
        }
    edit.endEditBlock();
}

QStringList namesNotTerms(const document::Document& document)
{
    QStringList names;
    if (const document::RunPtr& run = document.run())
        for (const simulation::ObjectView& o : run->objects)
            names << Term{QString::fromStdString(o.name), {}, {}, {}}.id();
    return names;
}

} // namespace syncscope::views
