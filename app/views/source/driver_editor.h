// The driver's text, edited in place: mistakes under it, names completed, find and replace, indentation. Undo is the
// document's, so a keystroke and a setting are steps of one stack.
#pragma once

#include "app/views/source/completion.h"
#include "app/views/source/source_view.h"

#include <QtCore/QStringList>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>

#include <optional>

namespace syncscope::views {

// A mistake or warning of the driver's text. The characters it is about are selected by a cursor, which moves with them.
struct TextNote {
    QTextCursor place;
    bool isError = true;
    QString message, hint;

    int line() const { return place.document()->findBlock(place.selectionStart()).blockNumber() + 1; }
};

class DriverEditor : public SourceView {
    Q_OBJECT

public:
    DriverEditor(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    const std::vector<TextNote>& notes() const { return m_notes; }
    bool isOlder() const override;
    void goTo(const TextNote& note);

    // From the selection on and round the end; false = there is none. Case counts when `what` has a capital.
    bool find(const QString& what, bool backward);
    // The selection when it is `what`, then the next.
    bool replace(const QString& what, const QString& with);
    int replaceAll(const QString& what, const QString& with);

    Completion& completion() { return *m_completion; }

Q_SIGNALS:
    void notesChanged();
    void findWanted();
    void findNextWanted(bool backward);
    void olderChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

    QString wantedText() const override;
    int lineNow(int lineOfRun) const override;
    void addSelections(QList<QTextEdit::ExtraSelection>& selections) const override;
    void paintMark(QPainter& painter, int line, const QRectF& gutter) const override;
    QString tipAt(const QPoint& place) const override;

private:
    void takeText();
    void takeNotes();
    void compare();
    void indent(bool deeper);
    void newLine();
    void closeBrace();
    void complete(bool asked);
    void accept();
    QString wordBefore() const;

    Completion* m_completion;
    std::vector<TextNote> m_notes;
    QStringList m_linesOfRun;
    int m_head = 0, m_tail = 0, m_delta = 0; // lines that are the same in both texts, and how far the last of them moved
    bool m_same = true;                      // this text is the run's
    bool m_taking = false;                   // the document changes the text, not a person
};

} // namespace syncscope::views
