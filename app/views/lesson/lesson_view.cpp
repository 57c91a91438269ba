#include "app/views/lesson/lesson_view.h"

#include "app/document/sentences.h"
#include "app/views/help/term_label.h"
#include "app/views/presenter/question.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

const QString kAnswerLink = QStringLiteral("lab:answer");
const QString kPredictLink = QStringLiteral("lab:predict");
const QString kVariantLink = QStringLiteral("lab:variant/");
const QString kOrdersLink = QStringLiteral("lab:orders");
const QString kWhyLink = QStringLiteral("lab:why/");

} // namespace

LessonView::LessonView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QTextBrowser(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_orders(new document::OrderCount(document, this))
{
    setObjectName(QStringLiteral("lesson"));
    setAccessibleName(tr("Lesson"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    connect(&document, &document::Document::opened, this, [this] {
        const QString place = m_document.source() ? m_document.source()->place : QString();
        if (place != m_place)
            m_answerShown = false;
        m_place = place;
        show();
        verticalScrollBar()->setValue(0);
    });
    connect(&document, &document::Document::runChanged, this, &LessonView::show);
    connect(&document, &document::Document::lessonChanged, this, &LessonView::show);
    connect(m_orders, &document::OrderCount::changed, this, &LessonView::show);
    connect(&appearance, &Appearance::changed, this, &LessonView::show);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QString text = url.toString();
        if (text == kAnswerLink)
            setAnswerShown(true);
        else if (text == kPredictLink)
            Q_EMIT predictAsked();
        else if (text.startsWith(kVariantLink))
            Q_EMIT variantChosen(text.mid(kVariantLink.size()));
        else if (text == kOrdersLink)
            Q_EMIT ordersAsked();
        else if (text.startsWith(kWhyLink))
            Q_EMIT whyAsked(text.mid(kWhyLink.size()));
        else if (text.startsWith(kTermLink))
            Q_EMIT termAsked(text.mid(kTermLink.size()));
    });
    show();
}

void LessonView::setAnswerShown(bool shown)
{
    m_answerShown = shown;
    if (shown)
        Q_EMIT answerAsked();
    show();
}

// What the lesson says is true of the scenario as it is shipped, which a test sees to; of any other configuration it is counted.
QString LessonView::withCountedOrders(const QString& markdown) const
{
    // In any language: the bad orders first, then all of them.
    static const QRegularExpression claim(QStringLiteral("(\\[[^\\]\\d]*)\\d[\\d.,]*([^\\]\\d]+)\\d[\\d.,]*([^\\]]*\\]\\(lab:orders\\))"));
    if (!m_document.run() || m_document.run()->partial || !markdown.contains(claim))
        return markdown;
    if (m_document.run()->trace->refused) {
        // The lesson's own numbers, and that they are not of what is set: it has none.
        static const QRegularExpression link(QStringLiteral("\\[[^\\]]*\\]\\(lab:orders\\)"));
        QString noted = markdown;
        if (const auto first = link.match(noted); first.hasMatch())
            noted.insert(first.capturedEnd(), QStringLiteral(" *(") + tr("so it is as the lesson is set; the configuration now is refused, and nothing of it runs") + QStringLiteral(")*"));
        return noted;
    }
    m_orders->ask();
    const auto numbers = m_orders->numbers();
    const bool shipped = m_document.edits().set.empty() && m_document.edits().variant.empty() && !m_document.modified();
    if (!numbers && shipped)
        return markdown;
    const QString unknown = QStringLiteral("…");
    QString counted = markdown;
    return counted.replace(claim, QStringLiteral("\\1%1\\2%2\\3").arg(numbers ? numbers->bad : unknown, numbers ? numbers->all : unknown));
}

void LessonView::show()
{
    const int top = verticalScrollBar()->value();
    const QColor text = m_appearance.ink(Token::Text), muted = m_appearance.ink(Token::MutedText), code = m_appearance.wash(Token::Text, 7);
    document()->setDefaultFont(m_appearance.font());
    document()->setDocumentMargin(12);
    document()->setIndentWidth(m_appearance.text() + 5);
    QString markdown = m_document.lesson();
    if (markdown.trimmed().isEmpty()) {
        markdown = m_document.run() && !m_document.run()->scenario.summary.empty() ? document::shipped(m_document.run()->scenario.summary)
                                                                                  : tr("This scenario has no lesson.");
    }
    // The window's title has the lesson's already.
    markdown.remove(QRegularExpression(QStringLiteral("\\A\\s*# [^\\n]*\\n")));
    static const QRegularExpression wrong(QStringLiteral("\\n## Wrong answers\\s*\\n(?:(?!\\n## )[\\s\\S])*"));
    markdown.remove(wrong); // said to who gave one
    markdown = withCountedOrders(markdown);
    if (!m_answerShown) {
        // Where there is something to choose, one chooses first.
        static const QRegularExpression asked(QStringLiteral("\\n## Predict\\s*\\n(?:(?!\\n## )[\\s\\S])*"));
        const auto question = questionOf(markdown);
        const bool hasChoices = question && !question->choices.empty();
        if (hasChoices)
            markdown.remove(asked);
        static const QRegularExpression answer(QStringLiteral("\\n## Answer\\s*\\n(?:(?!\\n## )[\\s\\S])*"));
        markdown.replace(answer, QStringLiteral("\n\n[%1](%2)\n").arg(hasChoices ? tr("Predict what happens") : tr("Show the answer"), hasChoices ? kPredictLink : kAnswerLink));
    }
    // Headings are names that programs look for, in every language.
    const std::pair<const char*, QString> headings[] = {{"Look at", tr("Look at")}, {"Do", tr("Do")}, {"Change", tr("Change")}, {"Predict", tr("Predict")},
        {"Answer", tr("Answer")}, {"Footnotes", tr("Footnotes")}, {"Sources", tr("Sources")}};
    for (const auto& [name, title] : headings)
        markdown.replace(QStringLiteral("\n## %1\n").arg(QLatin1String(name)), QStringLiteral("\n## %1\n").arg(title));
    if (m_document.run()) {
        for (const scenario::Variant& v : m_document.run()->scenario.variants) {
            const QString name = QString::fromStdString(v.name);
            markdown.replace(QStringLiteral("`%1`").arg(name), QStringLiteral("[%1](%2%1)").arg(name, kVariantLink));
        }
    }
    setMarkdown(glossary().linked(markdown, kTermLink));

    // Qt's Markdown knows no style sheet: headings, code and links are styled block by block.
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        edit.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int heading = format.headingLevel();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(heading > 0 ? 12 : 3);
        format.setBottomMargin(heading > 0 ? 2 : 4);
        edit.setBlockFormat(format);
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat f = fragment.charFormat();
            f.clearProperty(QTextFormat::FontSizeAdjustment);
            edit.setPosition(fragment.position());
            edit.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            if (heading > 0) {
                f.setFont(m_appearance.font(Face::SansBold, heading <= 1 ? 3 : heading == 2 ? 0 : -1));
                f.setForeground(text);
            } else if (f.fontFixedPitch()) {
                f.setFont(m_appearance.font(Face::Mono, -1));
                f.setBackground(code);
                f.setForeground(text);
            } else {
                QFont font = m_appearance.font(f.fontWeight() >= QFont::DemiBold ? Face::SansBold : Face::Sans);
                font.setItalic(f.fontItalic());
                f.setFont(font);
                f.setForeground(f.fontItalic() ? muted : text);
            }
            if (f.isAnchor()) {
                if (f.anchorHref().startsWith(kTermLink)) {
                    styleTerm(f, m_appearance);
                } else {
                    f.setForeground(m_appearance.ink(Token::Selection));
                    f.setFontUnderline(true);
                }
            }
            edit.setCharFormat(f);
        }
    }
    edit.endEditBlock();
    verticalScrollBar()->setValue(top);
}

} // namespace syncscope::views
