// What the editors of the document's texts have in common: a text that also changes without a person, and undo that is the window's.
#pragma once

#include <QtGui/QTextCursor>

#include <optional>

class QEvent;
class QPlainTextEdit;

namespace syncscope::views {

// The editor's text becomes `wanted` by the least change, so that caret and scrolling stay; the cursor is behind what is new.
// Nothing: it was that text, or has so little in common with it that it was taken as a whole.
std::optional<QTextCursor> takeText(QPlainTextEdit& editor, const QString& wanted);

// What QTextDocument::contentsChange tells of, counted in the characters of the text.
struct TypedCounts {
    int removed = 0, added = 0;
};
TypedCounts typedCounts(const QTextDocument& text, int position, int removed, int added);

// Undo and redo go to the window: one stack for all edits. True: it is one of them, and was left to it.
bool leftToTheWindow(QEvent& event);

} // namespace syncscope::views
