#include "app/views/lesson/lesson_editor.h"

#include "app/views/common/edited_text.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QBoxLayout>

namespace syncscope::views {

using picture::Face;
using picture::Token;

LessonText::LessonText(document::Document& document, const Appearance& appearance, QWidget* parent) : QPlainTextEdit(parent), m_document(document), m_appearance(appearance)
{
    setObjectName(QStringLiteral("lesson-text"));
    setAccessibleName(tr("Text of the lesson, in Markdown"));
    setFrameShape(NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(this->document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (m_taking)
            return;
        const TypedCounts counts = typedCounts(*this->document(), position, removed, added);
        m_document.typeLesson(toPlainText(), position, counts.removed, counts.added);
    });
    connect(&document, &document::Document::lessonChanged, this, &LessonText::takeText);
    connect(&document, &document::Document::opened, this, &LessonText::takeText);
    connect(&appearance, &Appearance::changed, this, &LessonText::style);
    style();
    takeText();
}

void LessonText::style() { setFont(m_appearance.font(Face::Mono, 0)); }

void LessonText::takeText()
{
    QString wanted = m_document.lessonText();
    wanted.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    setReadOnly(!m_document.source());
    m_taking = true;
    if (const auto cursor = views::takeText(*this, wanted); cursor && hasFocus())
        setTextCursor(*cursor);
    m_taking = false;
}

bool LessonText::event(QEvent* event)
{
    if (leftToTheWindow(*event))
        return false;
    return QPlainTextEdit::event(event);
}

void LessonText::focusOutEvent(QFocusEvent* event)
{
    m_document.endTyping();
    QPlainTextEdit::focusOutEvent(event);
}

LessonEditor::LessonEditor(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_text(new LessonText(document, appearance))
    , m_preview(new LessonView(document, appearance))
{
    setObjectName(QStringLiteral("lesson-editor"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 5, 8, 5);
    bar->setSpacing(6);
    const auto button = [&](const QString& text, const QString& tip, const QString& before, const QString& after) {
        auto* b = new Button(appearance);
        b->setText(text);
        b->setToolTip(tip);
        connect(b, &QAbstractButton::clicked, this, [this, before, after] { insert(before, after); });
        bar->addWidget(b);
    };
    button(tr("Heading"), tr("A heading"), QStringLiteral("\n## "), QStringLiteral("\n"));
    button(tr("Code"), tr("A name of the driver, or of a variant: that becomes a link which takes it"), QStringLiteral("`"), QStringLiteral("`"));
    button(tr("Question"), tr("A question to predict, with the answer folded until one wants to know"), QStringLiteral("\n## Predict\n\n"), QStringLiteral("\n\n## Answer\n\n"));
    bar->addStretch(1);
    layout->addLayout(bar);
    m_preview->setObjectName(QStringLiteral("lesson-preview"));
    m_preview->setAccessibleName(tr("What the lesson looks like"));
    m_preview->setAnswerShown(true);
    connect(&document, &document::Document::opened, m_preview, [this] { m_preview->setAnswerShown(true); });
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(m_preview);
    m_text->setMinimumWidth(160);
    m_text->document()->setDocumentMargin(10);
    m_preview->setMinimumWidth(120);
    splitter->setSizes({500, 400});
    layout->addWidget(splitter, 1);
}

void LessonEditor::insert(const QString& before, const QString& after)
{
    QTextCursor cursor = m_text->textCursor();
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    cursor.beginEditBlock();
    cursor.insertText(before + selected + after);
    cursor.endEditBlock();
    if (selected.isEmpty())
        cursor.setPosition(cursor.position() - static_cast<int>(after.size()));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace syncscope::views
