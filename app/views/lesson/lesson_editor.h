// The lesson's Markdown, to be written, and beside it what it will look like. Undo is the document's.
#pragma once

#include "app/views/lesson/lesson_view.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>

namespace syncscope::views {

class LessonText : public QPlainTextEdit {
    Q_OBJECT

public:
    LessonText(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeText();
    void style();

    document::Document& m_document;
    const Appearance& m_appearance;
    bool m_taking = false; // the document changes the text, not a person
};

class LessonEditor : public QWidget {
    Q_OBJECT

public:
    LessonEditor(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    LessonText& text() { return *m_text; }
    LessonView& preview() { return *m_preview; }
    void insert(const QString& before, const QString& after); // around the selection

private:
    LessonText* m_text;
    LessonView* m_preview;
};

} // namespace syncscope::views
