#include "app/views/common/edited_text.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace syncscope::views {

namespace {

constexpr qsizetype kLeastInCommon = 8; // characters

} // namespace

std::optional<QTextCursor> takeText(QPlainTextEdit& editor, const QString& wanted)
{
    const QString mine = editor.toPlainText();
    if (wanted == mine)
        return std::nullopt;
    const qsizetype most = std::min(wanted.size(), mine.size());
    qsizetype head = 0, tail = 0;
    while (head < most && wanted[head] == mine[head])
        ++head;
    while (tail < most - head && wanted[wanted.size() - 1 - tail] == mine[mine.size() - 1 - tail])
        ++tail;
    if (head + tail < kLeastInCommon) {
        editor.setPlainText(wanted);
        return std::nullopt;
    }
    QTextCursor cursor(editor.document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(mine.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(head, wanted.size() - head - tail));
    return cursor;
}

TypedCounts typedCounts(const QTextDocument& text, int position, int removed, int added)
{
    // A paragraph's end is counted by Qt where nobody typed one.
    const int size = text.characterCount() - 1;
    return {std::min(removed, size + removed), std::min(added, size - position)};
}

bool leftToTheWindow(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    event.ignore();
    return true;
}

} // namespace syncscope::views
