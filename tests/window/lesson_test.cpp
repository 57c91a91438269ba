// A lecturer writes a lesson: in the window, by mouse and by key, with what it looks like beside it and one undo for all.
#include "app/views/configuration/configuration_editor.h"
#include "app/views/lesson/lesson_editor.h"
#include "tests/window/window_fixture.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTabWidget>

namespace syncscope::test {

class LessonTest : public WindowTest {
protected:
    views::LessonEditor& editor() { return m_window->lessonEditor(); }
    void toEnd()
    {
        QTextCursor end = editor().text().textCursor();
        end.movePosition(QTextCursor::End);
        editor().text().setTextCursor(end);
    }
};

TEST_F(LessonTest, IsWrittenByKeyWithItsLookBesideIt)
{
    open(QStringLiteral("lost-update"));
    const document::RunPtr run = m_document.run();
    EXPECT_FALSE(editor().isVisible());
    trigger("edit-lesson");
    ASSERT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().text().toPlainText(), m_document.lessonText());
    toEnd();
    QTest::keyClick(&editor().text(), Qt::Key_Return);
    QTest::keyClicks(&editor().text(), QStringLiteral("## Mine"));
    EXPECT_TRUE(m_document.lessonText().endsWith(QStringLiteral("## Mine")));
    EXPECT_TRUE(editor().preview().toPlainText().endsWith(QStringLiteral("Mine"))) << editor().preview().toPlainText().right(40).toStdString();
    EXPECT_TRUE(m_window->lesson().toPlainText().contains(QStringLiteral("Mine")));
    EXPECT_TRUE(m_document.modified());
    EXPECT_TRUE(m_document.hasWork());
    // Nothing ran for it, and the run is not old.
    EXPECT_FALSE(m_document.running());
    EXPECT_FALSE(m_document.waiting());
    EXPECT_EQ(m_document.run(), run);
    EXPECT_FALSE(m_document.runIsOlder());
    while (m_document.undoStack().canUndo())
        trigger("undo");
    EXPECT_FALSE(editor().text().toPlainText().contains(QStringLiteral("Mine")));
    EXPECT_FALSE(m_document.modified());
    trigger("redo");
    EXPECT_TRUE(m_document.modified());
    // Saved, and there again.
    while (m_document.undoStack().canRedo())
        trigger("redo");
    const QString folder = m_folder.filePath(QStringLiteral("mine"));
    ASSERT_TRUE(m_document.saveAs(folder).empty());
    document::Document other(files::dataFolder());
    ASSERT_TRUE(other.open(folder));
    EXPECT_TRUE(other.lessonText().endsWith(QStringLiteral("## Mine")));
}

TEST_F(LessonTest, IsWrittenByMouse)
{
    open(QStringLiteral("lost-update"));
    m_window->tabs().setCurrentWidget(&m_window->editor());
    m_window->editor().select(QStringLiteral("scenario"));
    QAbstractButton* write = nullptr;
    for (QAbstractButton* b : m_window->editor().findChildren<QAbstractButton*>())
        write = b->isVisible() && b->text() == QStringLiteral("Write the lesson") ? b : write;
    ASSERT_NE(write, nullptr);
    QTest::mouseClick(write, Qt::LeftButton);
    ASSERT_TRUE(editor().isVisible());
    toEnd();
    for (QAbstractButton* b : editor().findChildren<QAbstractButton*>())
        if (b->text() == QStringLiteral("Question"))
            QTest::mouseClick(b, Qt::LeftButton);
    QTest::keyClicks(&editor().text(), QStringLiteral("What?"));
    EXPECT_TRUE(m_document.lessonText().contains(QStringLiteral("## Predict\n\nWhat?\n\n## Answer"))) << m_document.lessonText().right(60).toStdString();
    // A setting in between is a step of its own.
    const int steps = m_document.undoStack().count();
    m_document.set(QStringLiteral("seed"), QStringLiteral("9"));
    EXPECT_EQ(m_document.undoStack().count(), steps + 1);
    ASSERT_TRUE(settled(m_document));
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.lessonText().contains(QStringLiteral("What?")));
}

} // namespace syncscope::test
