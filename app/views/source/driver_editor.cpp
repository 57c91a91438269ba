#include "app/views/source/driver_editor.h"

#include "app/document/sentences.h"
#include "app/views/common/edited_text.h"
#include "engine/scenario/source_names.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>

#include <algorithm>

namespace syncscope::views {

using picture::Token;

namespace {

constexpr int kIndent = 4;
constexpr int kUnasked = 3; // letters after which names are offered

QString words(const std::string& s) { return QString::fromStdString(s); }

QString shown(QString text) { return text.replace(QLatin1String("\r\n"), QLatin1String("\n")); }

bool isLetter(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

// Columns count code points; the text is UTF-16.
int indexOf(const QString& line, std::uint32_t column)
{
    int at = 0;
    for (std::uint32_t c = 1; c < column && at < line.size(); ++c)
        at += line[at].isHighSurrogate() ? 2 : 1;
    return at;
}

} // namespace

DriverEditor::DriverEditor(document::Document& document, const Appearance& appearance, QWidget* parent)
    : SourceView(Text::Driver, document, appearance, parent)
    , m_completion(new Completion(appearance, this))
{
    setUndoRedoEnabled(false);
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setAccessibleName(tr("Driver text, can be edited"));
    connect(this->document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (m_taking || isReadOnly())
            return;
        m_hold = true;
        const TypedCounts counts = typedCounts(*this->document(), position, removed, added);
        lab().typeDriver(toPlainText(), position, counts.removed, counts.added);
    });
    connect(&document, &document::Document::driverTextChanged, this, &DriverEditor::takeText);
    connect(&document, &document::Document::opened, this, [this] {
        m_hold = false;
        takeText();
    });
    connect(&document, &document::Document::problemsChanged, this, &DriverEditor::takeNotes);
    connect(&document, &document::Document::checkedChanged, this, &DriverEditor::takeNotes);
    connect(&document, &document::Document::runChanged, this, [this] {
        compare();
        takeRun();
        takeNotes();
    });
    connect(m_completion, &Completion::accepted, this, &DriverEditor::accept);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_completion->isVisible() && wordBefore().isEmpty())
            m_completion->hide();
    });
    takeText();
    takeNotes();
}

QString DriverEditor::wantedText() const { return shown(lab().driverText()); }

bool DriverEditor::isOlder() const { return !m_same; }

void DriverEditor::takeText()
{
    setReadOnly(!lab().source());
    m_taking = true;
    if (const auto cursor = views::takeText(*this, wantedText()); cursor && hasFocus()) {
        setTextCursor(*cursor);
        unfold(cursor->block());
        ensureCursorVisible();
    }
    m_taking = false;
    compare();
    mark(false);
}

void DriverEditor::compare()
{
    const document::RunPtr& run = lab().run();
    const bool before = m_same;
    m_linesOfRun = run ? shown(words(run->scenario.driver.text)).split(QLatin1Char('\n')) : QStringList();
    const QStringList now = toPlainText().split(QLatin1Char('\n'));
    m_same = !run || m_linesOfRun == now;
    const qsizetype most = std::min(now.size(), m_linesOfRun.size());
    qsizetype head = 0, tail = 0;
    while (head < most && now[head] == m_linesOfRun[head])
        ++head;
    while (tail < most - head && now[now.size() - 1 - tail] == m_linesOfRun[m_linesOfRun.size() - 1 - tail])
        ++tail;
    m_head = static_cast<int>(head);
    m_tail = static_cast<int>(tail);
    m_delta = static_cast<int>(now.size() - m_linesOfRun.size());
    if (before != m_same)
        Q_EMIT olderChanged();
}

int DriverEditor::lineNow(int lineOfRun) const
{
    if (m_same || lineOfRun <= m_head)
        return lineOfRun;
    return lineOfRun > m_linesOfRun.size() - m_tail ? lineOfRun + m_delta : 0;
}

void DriverEditor::takeNotes()
{
    m_notes.clear();
    const auto take = [&](const Diagnostic& d) {
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(std::max(1u, d.place.line)) - 1);
        if (!block.isValid())
            return;
        const QString line = block.text();
        const int size = static_cast<int>(line.size());
        int from = std::min(indexOf(line, std::max(1u, d.place.column)), size), to = from;
        while (to < size && isLetter(line[to]))
            ++to;
        if (to == from) { // A sign, or the end of the line: the one before it, then.
            to = std::min(from + 1, size);
            from = to == from ? std::max(0, from - 1) : from;
        }
        TextNote note;
        note.place = QTextCursor(document());
        note.place.setPosition(block.position() + from);
        note.place.setPosition(block.position() + to, QTextCursor::KeepAnchor);
        note.isError = d.severity == Severity::Error;
        note.message = document::said(d.message);
        note.hint = document::said(d.hint);
        m_notes.push_back(std::move(note));
    };
    // The check knows sooner; until it does, what the last attempt to run said.
    const document::CheckPtr check = lab().checked();
    const document::RunPtr& run = lab().run();
    const auto takeAll = [&](const Diagnostics& all) {
        for (const Diagnostic& d : all)
            if (lab().source() && (d.place.file == lab().source()->texts.driverFile || d.place.file == lab().scenario().driver.file))
                take(d);
    };
    if (check)
        takeAll(check->mistakes);
    else
        takeAll(lab().problems());
    if (m_notes.empty() && check)
        takeAll(check->warnings);
    else if (m_notes.empty() && run && m_same)
        takeAll(run->warnings);
    mark(false);
    Q_EMIT notesChanged();
}

void DriverEditor::addSelections(QList<QTextEdit::ExtraSelection>& selections) const
{
    for (const TextNote& note : m_notes) {
        QTextEdit::ExtraSelection s;
        s.cursor = note.place;
        s.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        s.format.setUnderlineColor(appearance().ink(note.isError ? Token::Violation : Token::Dispatch));
        selections.push_back(s);
    }
}

void DriverEditor::paintMark(QPainter& painter, int line, const QRectF& gutter) const
{
    const auto note = std::find_if(m_notes.begin(), m_notes.end(), [&](const TextNote& n) { return n.line() == line; });
    if (note == m_notes.end())
        return;
    // A triangle for a mistake, a ring for a warning: told by more than the colour.
    const qreal size = std::min<qreal>(9, gutter.height() - 6);
    const QRectF box(gutter.left() + 2, gutter.center().y() - size / 2, size, size);
    const QColor ink = appearance().ink(note->isError ? Token::Violation : Token::Dispatch);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(note->isError ? QBrush(ink) : QBrush(Qt::NoBrush));
    if (note->isError)
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, {box.right(), box.bottom()}, {box.left(), box.bottom()}}));
    else
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
}

QString DriverEditor::tipAt(const QPoint& place) const
{
    const QTextCursor at = cursorForPosition(place);
    const int column = at.positionInBlock();
    QStringList lines;
    for (const TextNote& note : m_notes)
        if (at.position() >= note.place.selectionStart() && at.position() <= note.place.selectionEnd())
            lines << note.message << (note.hint.isEmpty() ? QStringList() : QStringList(note.hint));
    if (!lines.isEmpty())
        return lines.join(QLatin1Char('\n'));
    const QString text = at.block().text();
    int from = column, to = column;
    while (from > 0 && isLetter(text[from - 1]))
        --from;
    while (to < text.size() && isLetter(text[to]))
        ++to;
    return codeTip(text.mid(from, to - from));
}

void DriverEditor::goTo(const TextNote& note)
{
    unfold(document()->findBlock(note.place.selectionStart()));
    setTextCursor(note.place);
    setFocus(Qt::OtherFocusReason);
    ensureCursorVisible();
}

// --- keys -----------------------------------------------------------------------------------------------------------------

bool DriverEditor::event(QEvent* event)
{
    if (leftToTheWindow(*event))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool finds = key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3;
        const bool asks = key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
        if (finds || asks || (key->key() == Qt::Key_Escape && m_completion->isVisible())) {
            event->accept();
            return true;
        }
    }
    return SourceView::event(event);
}

void DriverEditor::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (m_completion->isVisible()) {
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            m_completion->move(key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8);
            return;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            accept();
            return;
        }
        if (key == Qt::Key_Escape) {
            m_completion->hide();
            return;
        }
    }
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        Q_EMIT findWanted();
        return;
    }
    if (key == Qt::Key_F3) {
        Q_EMIT findNextWanted((event->modifiers() & Qt::ShiftModifier) != 0);
        return;
    }
    if (isReadOnly() || !plain) {
        SourceView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        indent(key == Qt::Key_Tab);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        newLine();
        return;
    }
    if (event->text() == QLatin1String("}")) {
        closeBrace();
        return;
    }
    SourceView::keyPressEvent(event);
    const QString typed = event->text();
    if (typed.size() == 1 && isLetter(typed[0]))
        complete(false);
    else if (key == Qt::Key_Backspace && m_completion->isVisible())
        complete(true);
    else if (!typed.isEmpty() || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End)
        m_completion->hide();
}

void DriverEditor::focusOutEvent(QFocusEvent* event)
{
    m_completion->hide();
    lab().endTyping();
    SourceView::focusOutEvent(event);
}

void DriverEditor::mousePressEvent(QMouseEvent* event)
{
    m_completion->hide();
    lab().endTyping();
    SourceView::mousePressEvent(event);
}

void DriverEditor::indent(bool deeper)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && deeper) {
        cursor.insertText(QString(kIndent - cursor.positionInBlock() % kIndent, QLatin1Char(' ')));
        return;
    }
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    if (last > first && cursor.selectionEnd() == document()->findBlockByNumber(last).position())
        --last;
    cursor.beginEditBlock();
    for (int line = first; line <= last; ++line) {
        const QTextBlock block = document()->findBlockByNumber(line);
        QTextCursor at(block);
        if (deeper) {
            if (!block.text().trimmed().isEmpty())
                at.insertText(QString(kIndent, QLatin1Char(' ')));
            continue;
        }
        int blanks = 0;
        while (blanks < kIndent && blanks < block.text().size() && block.text()[blanks] == QLatin1Char(' '))
            ++blanks;
        if (blanks == 0 && block.text().startsWith(QLatin1Char('\t')))
            blanks = 1;
        at.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, blanks);
        at.removeSelectedText();
    }
    cursor.endEditBlock();
}

void DriverEditor::newLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < before.size() && before[blanks].isSpace())
        ++blanks;
    QString lead = before.left(blanks);
    if (before.trimmed().endsWith(QLatin1Char('{')))
        lead += QString(kIndent, QLatin1Char(' '));
    cursor.insertText(QLatin1Char('\n') + lead);
    setTextCursor(cursor);
    ensureCursorVisible();
}

// On a line of its own it stands under its block's beginning.
void DriverEditor::closeBrace()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (!cursor.hasSelection() && before.trimmed().isEmpty() && before.size() >= kIndent)
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, kIndent);
    cursor.insertText(QStringLiteral("}"));
    setTextCursor(cursor);
}

// --- completion -----------------------------------------------------------------------------------------------------------

QString DriverEditor::wordBefore() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype from = before.size();
    while (from > 0 && isLetter(before[from - 1]))
        --from;
    const QString word = before.mid(from);
    return word.isEmpty() || word[0].isDigit() ? QString() : word;
}

void DriverEditor::complete(bool asked)
{
    const QString word = wordBefore();
    if (isReadOnly() || (!asked && word.size() < kUnasked) || (asked && word.isEmpty())) {
        m_completion->hide();
        return;
    }
    QStringList own;
    for (const std::string& name : scenario::sourceNames(toPlainText().toStdString()).identifiers)
        if (const QString one = words(name); one != word)
            own << one;
    QRect caret = cursorRect();
    caret.translate(-QFontMetrics(font()).horizontalAdvance(word), 0);
    m_completion->offer(word, own, QRect(viewport()->mapToGlobal(caret.topLeft()), caret.size()));
}

void DriverEditor::accept()
{
    const QString chosen = m_completion->chosen(), word = wordBefore();
    m_completion->hide();
    if (chosen.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(word.size()));
    cursor.insertText(chosen);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

// --- find -------------------------------------------------------------------------------------------------------------------

namespace {

QTextDocument::FindFlags flagsFor(const QString& what, bool backward)
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backward);
    flags.setFlag(QTextDocument::FindCaseSensitively, what != what.toLower());
    return flags;
}

bool isMatch(const QString& text, const QString& what) { return text.compare(what, what != what.toLower() ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0; }

} // namespace

bool DriverEditor::find(const QString& what, bool backward)
{
    if (what.isEmpty())
        return false;
    QTextCursor found = document()->find(what, textCursor(), flagsFor(what, backward));
    if (found.isNull()) {
        QTextCursor end(document());
        end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(what, end, flagsFor(what, backward));
    }
    if (found.isNull())
        return false;
    unfold(found.block());
    m_hold = true;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

bool DriverEditor::replace(const QString& what, const QString& with)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && isMatch(cursor.selectedText(), what)) {
        lab().endTyping();
        cursor.insertText(with);
        setTextCursor(cursor);
    }
    return find(what, false);
}

int DriverEditor::replaceAll(const QString& what, const QString& with)
{
    if (what.isEmpty() || isReadOnly())
        return 0;
    int count = 0;
    lab().endTyping();
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextCursor at = document()->find(what, 0, flagsFor(what, false)); !at.isNull(); at = document()->find(what, at, flagsFor(what, false))) {
        at.insertText(with);
        ++count;
    }
    all.endEditBlock();
    return count;
}

} // namespace syncscope::views
