// Editing the driver's text: mistakes under it, names completed, one undo stack, and the last run beside it.
#include "app/views/source/code_names.h"
#include "app/views/source/driver_panel.h"
#include "tests/document/open_scenario.h"

#include "engine/driver/services.h"

#include <QtCore/QSemaphore>
#include <QtGui/QTextBlock>

namespace syncscope::test {

using document::Document;
using views::CodeName;
using views::DriverEditor;
using views::DriverPanel;

TEST(CodeNames, EveryCallHasADeclarationAndALineOfHelp)
{
    for (std::uint16_t i = 0; i < static_cast<std::uint16_t>(driver::Service::Count); ++i) {
        const std::string_view name = driver::name(static_cast<driver::Service>(i));
        const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const CodeName* known = views::builtInName(text);
        ASSERT_NE(known, nullptr) << name;
        EXPECT_EQ(known->kind, CodeName::Kind::Call) << name;
        EXPECT_TRUE(known->declaration.contains(text + QLatin1Char('('))) << known->declaration.toStdString();
        EXPECT_FALSE(known->declaration.contains(QStringLiteral("_In_"))) << known->declaration.toStdString();
        EXPECT_FALSE(views::codeHelp(text).isEmpty()) << name;
    }
    EXPECT_EQ(views::builtInName(QStringLiteral("KeAcquireSpinLock"))->irql, QStringLiteral("max_DISPATCH_LEVEL"));
    EXPECT_EQ(views::builtInName(QStringLiteral("WdfSynchronizationScopeDevice"))->kind, CodeName::Kind::Constant);
    EXPECT_EQ(views::builtInName(QStringLiteral("EVT_WDF_TIMER"))->kind, CodeName::Kind::Callback);
    EXPECT_EQ(views::builtInName(QStringLiteral("WDFQUEUE"))->kind, CodeName::Kind::Type);
    EXPECT_EQ(views::builtInName(QStringLiteral("NT_SUCCESS"))->kind, CodeName::Kind::Macro);
}

// Whatever begins so is offered, with what it does, from where it may be called, and how.
TEST(CodeNames, AllCallsAreOffered)
{
    for (const char* beginning : {"Wdf", "Ke", "Ex", "Interlocked"}) {
        const QString prefix = QLatin1String(beginning);
        QStringList offered;
        for (const CodeName& n : views::completionsOf(prefix, {}))
            offered << n.name;
        for (std::uint16_t i = 0; i < static_cast<std::uint16_t>(driver::Service::Count); ++i) {
            const std::string_view name = driver::name(static_cast<driver::Service>(i));
            const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            if (!text.startsWith(prefix))
                continue;
            EXPECT_TRUE(offered.contains(text)) << name;
            const QString tip = views::codeTip(text);
            EXPECT_TRUE(tip.startsWith(views::codeHelp(text))) << name;
            EXPECT_TRUE(tip.contains(text + QLatin1Char('('))) << name;
        }
    }
    EXPECT_TRUE(views::codeTip(QStringLiteral("WdfWaitLockAcquire")).contains(QStringLiteral("To be called at most PASSIVE_LEVEL"))) << views::codeTip(QStringLiteral("WdfWaitLockAcquire")).toStdString();
    EXPECT_TRUE(views::codeTip(QStringLiteral("KeAcquireSpinLock")).contains(QStringLiteral("To be called at most DISPATCH_LEVEL")));
}

TEST(CodeNames, CompletionsBeginWithWhatFitsBest)
{
    EXPECT_EQ(views::completionsOf(QStringLiteral("WdfSpinLockA"), {}).front().name, QStringLiteral("WdfSpinLockAcquire"));
    EXPECT_EQ(views::completionsOf(QStringLiteral("wdfspinlocka"), {}).front().name, QStringLiteral("WdfSpinLockAcquire"));
    EXPECT_EQ(views::completionsOf(QStringLiteral("Count"), {QStringLiteral("Counter")}).front().name, QStringLiteral("Counter"));
    const auto byCapitals = views::completionsOf(QStringLiteral("WIQC"), {});
    EXPECT_TRUE(std::any_of(byCapitals.begin(), byCapitals.end(), [](const CodeName& n) { return n.name == QStringLiteral("WdfIoQueueCreate"); }));
    EXPECT_TRUE(views::completionsOf(QStringLiteral("Xyzzy"), {}).empty());
}

class DriverEditorTest : public testing::Test {
protected:
    DriverEditorTest() : m_document(files::dataFolder()), m_panel(m_document, m_appearance), m_editor(m_panel.editor()) {}

    void SetUp() override
    {
        m_panel.resize(900, 500);
        m_panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
        m_panel.activateWindow();
        m_editor.setFocus();
        ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
        ASSERT_TRUE(still());
    }
    bool still()
    {
        return QTest::qWaitFor([&] { return !m_document.running() && !m_document.waiting(); }, kRunLimit);
    }
    void caretTo(const QString& before)
    {
        const qsizetype at = m_editor.toPlainText().indexOf(before);
        ASSERT_GE(at, 0) << before.toStdString();
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(static_cast<int>(at));
        m_editor.setTextCursor(cursor);
    }
    QString line() const { return m_editor.textCursor().block().text(); }

    Document m_document;
    views::Appearance m_appearance;
    DriverPanel m_panel;
    DriverEditor& m_editor;
};

TEST_F(DriverEditorTest, WhatIsTypedIsTheDocumentsAndItsUndoGivesItBack)
{
    const QString before = m_editor.toPlainText();
    EXPECT_EQ(m_panel.state(), QStringLiteral("This text has run."));
    caretTo(QStringLiteral("VOID"));
    QTest::keyClicks(&m_editor, QStringLiteral("/* mine */ "));
    EXPECT_TRUE(m_document.driverText().contains(QStringLiteral("/* mine */ VOID")));
    EXPECT_EQ(m_document.undoStack().undoText(), QStringLiteral("typing"));
    EXPECT_LE(m_document.undoStack().count(), 3);
    ASSERT_TRUE(still());
    EXPECT_FALSE(m_editor.isOlder());
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    EXPECT_EQ(m_editor.toPlainText(), before);
    m_document.undoStack().redo();
    EXPECT_TRUE(m_editor.toPlainText().contains(QStringLiteral("/*")));
}

TEST_F(DriverEditorTest, AMistakeStandsUnderTheTextAndTheLastRunStays)
{
    const auto run = m_document.run();
    m_document.cursor().select(run->intervals.overwrites.front().lost);
    const int line = static_cast<int>(m_document.cursor().markers().front().place.line);
    ASSERT_FALSE(m_editor.markersAt(line).empty());
    QTextCursor start(m_editor.document());
    m_editor.setTextCursor(start);
    QTest::keyClicks(&m_editor, QStringLiteral("ULONGG Wrong;"));
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_TRUE(m_editor.isOlder());
    EXPECT_FALSE(m_editor.markersAt(line + 1).empty()); // moved with its line
    ASSERT_TRUE(still());
    ASSERT_FALSE(m_editor.notes().empty());
    const views::TextNote& note = m_editor.notes().front();
    EXPECT_EQ(note.line(), 1);
    EXPECT_EQ(note.place.selectedText(), QStringLiteral("ULONGG"));
    EXPECT_TRUE(note.hint.contains(QStringLiteral("ULONG"))) << note.hint.toStdString();
    EXPECT_EQ(m_document.run(), run);
    EXPECT_TRUE(m_panel.state().contains(QStringLiteral("older text"))) << m_panel.state().toStdString();
    EXPECT_EQ(m_panel.mistakes(), static_cast<int>(m_editor.notes().size()));
    const auto selections = m_editor.extraSelections();
    EXPECT_TRUE(std::any_of(selections.begin(), selections.end(), [](const QTextEdit::ExtraSelection& s) {
        return s.format.underlineStyle() == QTextCharFormat::WaveUnderline && s.cursor.selectedText() == QStringLiteral("ULONGG");
    }));
    ASSERT_GT(m_panel.list().count(), 0);
    EXPECT_TRUE(m_panel.list().item(0)->text().startsWith(QStringLiteral("line 1: ")));
    // From the list to the place, and mended there.
    Q_EMIT m_panel.list().itemActivated(m_panel.list().item(0));
    EXPECT_EQ(m_editor.textCursor().selectedText(), QStringLiteral("ULONGG"));
    QTest::keyClicks(&m_editor, QStringLiteral("ULONG"));
    ASSERT_TRUE(still());
    EXPECT_TRUE(m_document.problems().empty());
    EXPECT_EQ(m_panel.mistakes(), 0);
    EXPECT_FALSE(m_editor.isOlder());
    EXPECT_FALSE(m_panel.list().isVisible());
}

TEST_F(DriverEditorTest, MistakesAreToldWithoutARun)
{
    QSemaphore hold;
    m_document.worker().post([&] { hold.acquire(); }); // No run comes until then.
    QTextCursor start(m_editor.document());
    m_editor.setTextCursor(start);
    QTest::keyClicks(&m_editor, QStringLiteral("ULONGG Wrong;"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_panel.mistakes() == 1; }, 5000));
    ASSERT_EQ(m_panel.list().count(), 1);
    EXPECT_TRUE(m_panel.list().item(0)->text().startsWith(QStringLiteral("line 1: ")));
    EXPECT_TRUE(m_document.problems().empty());
    QTest::mouseClick(m_panel.list().viewport(), Qt::LeftButton, Qt::NoModifier, m_panel.list().visualItemRect(m_panel.list().item(0)).center());
    EXPECT_EQ(m_editor.textCursor().selectedText(), QStringLiteral("ULONGG"));
    QTest::keyClicks(&m_editor, QStringLiteral("ULONG"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_panel.mistakes() == 0; }, 5000));
    hold.release();
    ASSERT_TRUE(still());
    EXPECT_FALSE(m_editor.isOlder());
}

// The list of mistakes takes its room from the text, but not the line they are about.
TEST_F(DriverEditorTest, WhereOneTypesIsSeen)
{
    m_panel.resize(900, 260);
    m_editor.moveCursor(QTextCursor::End);
    m_editor.ensureCursorVisible();
    QTest::keyClicks(&m_editor, QStringLiteral("ULONGG Wrong; ULONGG Too; ULONGG Three;"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_panel.mistakes() == 3 && m_panel.list().isVisible(); }, 5000));
    ASSERT_TRUE(still());
    QTest::qWait(20);
    EXPECT_TRUE(m_editor.viewport()->rect().contains(m_editor.cursorRect().center())) << m_editor.cursorRect().bottom() << " of " << m_editor.viewport()->height();
}

TEST_F(DriverEditorTest, NamesAreCompletedByKeys)
{
    QTextCursor start(m_editor.document());
    m_editor.setTextCursor(start);
    QTest::keyClicks(&m_editor, QStringLiteral("KeAcquireSp"));
    ASSERT_TRUE(m_editor.completion().isVisible());
    EXPECT_EQ(m_editor.completion().chosen(), QStringLiteral("KeAcquireSpinLock"));
    QTest::keyClick(&m_editor, Qt::Key_Down);
    const QString second = m_editor.completion().chosen();
    EXPECT_NE(second, QStringLiteral("KeAcquireSpinLock"));
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_FALSE(m_editor.completion().isVisible());
    EXPECT_TRUE(line().startsWith(second)) << line().toStdString();
    QTest::keyClicks(&m_editor, QStringLiteral(" Wdf"));
    ASSERT_TRUE(m_editor.completion().isVisible());
    QTest::keyClick(&m_editor, Qt::Key_Escape);
    EXPECT_FALSE(m_editor.completion().isVisible());
    QTest::keyClick(&m_editor, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(m_editor.completion().isVisible());
    QTest::mouseClick(m_editor.completion().list().viewport(), Qt::LeftButton, Qt::NoModifier, m_editor.completion().list().visualItemRect(m_editor.completion().list().item(1)).center());
    EXPECT_FALSE(m_editor.completion().isVisible());
    EXPECT_FALSE(line().contains(QStringLiteral(" Wdf ")));
}

TEST_F(DriverEditorTest, LinesAreIndented)
{
    QTextCursor end(m_editor.document());
    end.movePosition(QTextCursor::End);
    m_editor.setTextCursor(end);
    QTest::keyClick(&m_editor, Qt::Key_Return);
    QTest::keyClicks(&m_editor, QStringLiteral("{"));
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_EQ(line(), QStringLiteral("    "));
    QTest::keyClicks(&m_editor, QStringLiteral("i;"));
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_EQ(line(), QStringLiteral("    "));
    QTest::keyClicks(&m_editor, QStringLiteral("}"));
    EXPECT_EQ(line(), QStringLiteral("}"));
    QTest::keyClick(&m_editor, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&m_editor, Qt::Key_Tab);
    EXPECT_TRUE(m_editor.toPlainText().endsWith(QStringLiteral("{\n        i;\n    }"))) << m_editor.toPlainText().right(30).toStdString();
    QTest::keyClick(&m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(m_editor.toPlainText().endsWith(QStringLiteral("{\n    i;\n}")));
}

TEST_F(DriverEditorTest, TextIsFoundAndReplacedAsOneStep)
{
    QTest::keyClick(&m_editor, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(m_panel.finds());
    QTest::keyClicks(&m_panel.findField(), QStringLiteral("totalrequestsprocessed"));
    EXPECT_EQ(m_editor.textCursor().selectedText(), QStringLiteral("TotalRequestsProcessed"));
    const int first = m_editor.textCursor().position();
    QTest::keyClick(&m_panel.findField(), Qt::Key_Return);
    EXPECT_NE(m_editor.textCursor().position(), first);
    QTest::keyClick(&m_panel.findField(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(m_editor.textCursor().position(), first);
    const qsizetype places = m_editor.toPlainText().count(QStringLiteral("TotalRequestsProcessed"));
    EXPECT_EQ(m_editor.replaceAll(QStringLiteral("TotalRequestsProcessed"), QStringLiteral("Total")), places);
    EXPECT_FALSE(m_document.driverText().contains(QStringLiteral("TotalRequestsProcessed")));
    EXPECT_EQ(m_document.undoStack().count(), 1);
    m_document.undoStack().undo();
    EXPECT_EQ(m_editor.toPlainText().count(QStringLiteral("TotalRequestsProcessed")), places);
    QTest::keyClick(&m_panel.findField(), Qt::Key_Escape);
    EXPECT_FALSE(m_panel.finds());
}

TEST_F(DriverEditorTest, AnotherScenarioBringsItsText)
{
    QTest::keyClicks(&m_editor, QStringLiteral("x"));
    ASSERT_TRUE(m_document.open(QStringLiteral("the-lock")));
    EXPECT_EQ(m_editor.toPlainText(), m_document.driverText());
    ASSERT_TRUE(still());
    EXPECT_FALSE(m_editor.isOlder());
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

} // namespace syncscope::test
