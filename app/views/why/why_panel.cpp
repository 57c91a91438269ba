#include "app/views/why/why_panel.h"

#include "app/document/sentences.h"
#include "app/views/help/term_label.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

const QString kEvent = QStringLiteral("event");
const QString kCancel = QStringLiteral("lab:cancel");
const QString kWhole = QStringLiteral("lab:whole");

// A sentence that leads to its event, but for its terms, which lead to the glossary; without an event only the terms are links.
QString linked(const std::vector<Glossary::Piece>& pieces, EventIndex event)
{
    QString text;
    for (const Glossary::Piece& p : pieces) {
        const QString words = p.text.toHtmlEscaped();
        text += p.term ? QStringLiteral("<a href=\"%1%2\">%3</a>").arg(kTermLink, p.term->id(), words)
            : event    ? QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(kEvent).arg(event.value).arg(words)
                       : words;
    }
    return text;
}

} // namespace

WhyPanel::WhyPanel(document::Document& document, document::Explainer& explainer, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_explainer(explainer)
    , m_appearance(appearance)
    , m_text(new QTextBrowser)
    , m_copy(new Button(appearance))
{
    setObjectName(QStringLiteral("why"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("why-text"));
    m_text->setAccessibleName(tr("Why it happened"));
    m_text->setToolTip(tr("Each sentence is a link to its event"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(12);
    m_copy->setText(tr("Copy as text"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_copy->setToolTip(tr("Copy the whole answer as text"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_copy);
    row->addStretch(1);
    layout->addLayout(row);
    setFocusProxy(m_text);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_explainer.text()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == kEvent)
            m_document.cursor().select(EventIndex(url.path().toUInt()));
        else if (url.toString() == kCancel)
            m_explainer.cancel();
        else if (url.toString() == kWhole) {
            m_isWhole = true;
            findTerms();
            follow();
        } else if (url.toString().startsWith(kTermLink)) {
            Q_EMIT termAsked(url.toString().mid(kTermLink.size()));
        }
    });
    connect(&explainer, &document::Explainer::changed, this, [this] {
        m_isWhole = m_isWhole && m_explainer.why() != nullptr; // another question is short again
        findTerms();
        follow();
    });
    connect(&document.cursor(), &document::Cursor::moved, this, [this] {
        if (m_explainer.why())
            follow(); // the sentence one stands at
    });
    connect(&appearance, &Appearance::changed, this, &WhyPanel::style);
    style();
}

void WhyPanel::setHint(const QString& hint)
{
    m_hint = hint;
    follow();
}

void WhyPanel::style()
{
    m_text->document()->setDefaultFont(m_appearance.font());
    follow();
}

void WhyPanel::findTerms()
{
    m_pieces.clear();
    m_otherwise.clear();
    const report::Why* why = m_explainer.why();
    if (!why)
        return;
    const report::Between left = m_isWhole ? report::Between{} : report::between(*why);
    QStringList seen = namesNotTerms(m_document);
    for (std::size_t i = 0; i < why->chain.size(); ++i) {
        // What is not shown has no first place.
        const bool isLeft = i >= left.first && i < left.first + left.count;
        m_pieces.push_back(isLeft ? std::vector<Glossary::Piece>() : glossary().pieces(document::said(why->chain[i].said), seen));
    }
    m_otherwise = glossary().pieces(document::said(why->otherwise), seen);
}

void WhyPanel::follow()
{
    const auto ink = [this](Token token) { return m_appearance.ink(token).name(); };
    m_text->document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: none } p { margin: 0 0 9px 0 } .muted { color: %2 } .here { background: %3 }")
                                                 .arg(ink(Token::Text), ink(Token::MutedText), m_appearance.wash(Token::Selection, 16).name()));
    const report::Why* why = m_explainer.why();
    m_copy->setVisible(why != nullptr);
    const document::RunPtr& run = m_document.run();
    QString text;
    if (!why || !run) {
        text = m_explainer.trying() ? tr("<p class=\"muted\">Looking for the causes…</p>") : QStringLiteral("<p class=\"muted\">%1</p>").arg(m_hint.toHtmlEscaped());
    } else {
        if (m_pieces.size() != why->chain.size())
            findTerms();
        const int small = std::max(9, m_appearance.text() - 2);
        text = QStringLiteral("<p style=\"font-weight: bold; margin-bottom: 12px\">%1</p><table cellspacing=\"0\" cellpadding=\"0\">").arg(document::said(why->asked).toHtmlEscaped());
        const report::Between left = m_isWhole ? report::Between{} : report::between(*why);
        for (std::size_t i = 0; i < why->chain.size(); ++i) {
            if (i == left.first && left.count > 0) {
                text += QStringLiteral("<tr><td style=\"padding: 4px 8px 6px 0; color: %1\">⋮</td><td style=\"padding: 4px 6px 6px 6px\"><span class=\"muted\">%2</span> "
                                       "<a href=\"%3\"><u>%4</u></a></td></tr>")
                            .arg(ink(Token::MutedText), document::said(left.said).toHtmlEscaped(), kWhole, tr("Show all").toHtmlEscaped());
                i += left.count;
            }
            const report::WhySentence& s = why->chain[i];
            const bool isHere = s.event == m_document.cursor().event();
            const QString time = document::said(report::duration(run->trace->log.at(s.event.value).time.ns));
            // The event's number and time, then what it says: all of it one link.
            text += QStringLiteral("<tr><td style=\"padding: 4px 8px 6px 0; color: %1\">%2</td><td style=\"padding: 4px 6px 6px 6px\"%3>%4<br/>"
                                   "<span class=\"muted\" style=\"font-size: %5px\">%6</span></td></tr>")
                        .arg(ink(Token::MutedText), i == 0 ? QStringLiteral("●") : QStringLiteral("↑"), isHere ? QStringLiteral(" class=\"here\"") : QString())
                        .arg(linked(m_pieces[i], s.event))
                        .arg(small)
                        .arg((s.rule.empty() ? tr("event %1 · %2").arg(s.event.value).arg(time) : tr("event %1 · %2 · rule %3").arg(s.event.value).arg(time, QString::fromStdString(s.rule)))
                                 .toHtmlEscaped());
        }
        text += QStringLiteral("</table>");
        const QString box = QStringLiteral("<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\" style=\"margin-top: 8px; background: %1\"><tr><td><b>%2</b><br/>%3</td></tr></table>");
        const QString wash = m_appearance.wash(Token::Text, 6).name();
        if (m_explainer.trying())
            text += box.arg(wash, tr("What if not?").toHtmlEscaped(), tr("The machine runs again without its root… <a href=\"%1\"><u>Cancel</u></a>").arg(kCancel));
        else if (!why->counterfactual.empty())
            text += box.arg(wash, tr("What if not? The machine has run it.").toHtmlEscaped(), linked(m_otherwise, {}));
        else if (!why->otherwise.empty()) // else whoever asked did not wait for it
            text += box.arg(wash, tr("What if not?").toHtmlEscaped(), linked(m_otherwise, {}));
    }
    const int top = m_text->verticalScrollBar()->value();
    m_text->setHtml(text);
    styleTerms(*m_text->document(), m_appearance);
    m_text->verticalScrollBar()->setValue(top);
    setAccessibleDescription(m_text->toPlainText());
}

} // namespace syncscope::views
