#include "app/views/help/term_label.h"

#include "app/document/document.h"

#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace syncscope::views {

using picture::Token;

TermLabel::TermLabel(const QString& words, QStringList& seen, const Appearance& appearance, QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    const std::vector<Glossary::Piece> pieces = glossary().pieces(words, seen);
    if (std::none_of(pieces.begin(), pieces.end(), [](const Glossary::Piece& p) { return p.term != nullptr; })) {
        setTextFormat(Qt::PlainText);
        setText(words);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        return;
    }
    QString html;
    for (const Glossary::Piece& p : pieces) {
        const QString text = p.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        html += p.term ? QStringLiteral("<a href=\"%1%2\" title=\"%3\" style=\"color: %4\">%5</a>")
                             .arg(kTermLink, p.term->id(), p.term->text.toHtmlEscaped(), appearance.ink(Token::Text).name(), text)
                       : text;
    }
    setTextFormat(Qt::RichText);
    setText(html);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(words);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(kTermLink))
            Q_EMIT termAsked(link.mid(kTermLink.size()));
    });
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
