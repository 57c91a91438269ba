// Lines out of a driver, pasted: what they would change is seen before, and done as one step; by mouse, and by keyboard alone.
#include "app/views/paste/paste_dialog.h"
#include "app/views/source/set_up_panel.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/guide.h"
#include "tests/window/window_fixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeWidget>

namespace syncscope::test {

using views::PasteDialog;

constexpr const char* kDevice = "WDF_OBJECT_ATTRIBUTES_INIT(&attributes);\n"
                                "attributes.SynchronizationScope = WdfSynchronizationScopeQueue;\n"
                                "attributes.ExecutionLevel = WdfExecutionLevelPassive;\n"
                                "attributes.Colour = 3;\n"
                                "status = WdfDeviceCreate(&DeviceInit, &attributes, &device);\n";

class PasteTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open(QStringLiteral("lost-update"));
    }
    PasteDialog* dialog() { return m_window->findChild<PasteDialog*>(); }
    static QStringList rows(const QTreeWidget& t)
    {
        QStringList all;
        for (int i = 0; i < t.topLevelItemCount(); ++i) {
            QStringList cells;
            for (int c = 0; c < t.columnCount(); ++c)
                cells << t.topLevelItem(i)->text(c);
            all << cells.join(QLatin1Char('|'));
        }
        return all;
    }
    QString value(const char* path) { return m_document.value(QLatin1String(path)); }
};

TEST_F(PasteTest, ByMouse)
{
    const QString scope = value("Device.sync_scope"), level = value("Device.execution_level"), context = value("Device.context_type");
    ASSERT_NE(scope, QStringLiteral("Queue"));
    QGuiApplication::clipboard()->setText(QLatin1String(kDevice));
    QAction* action = m_window->actions().action(QStringLiteral("paste-code"));
    QMenu* menu = nullptr;
    for (QAction* entry : m_window->menuBar()->actions())
        if (entry->menu() && entry->menu()->actions().contains(action))
            menu = entry->menu();
    ASSERT_NE(menu, nullptr);
    menu->popup(m_window->mapToGlobal(QPoint(40, 20)));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    ASSERT_NE(dialog(), nullptr);
    PasteDialog& d = *dialog();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&d));
    ASSERT_FALSE(menu->isVisible());
    EXPECT_EQ(rows(d.changes()).join(QLatin1Char('\n')).toStdString(), "Device|Synchronization scope|Inherit|Queue|2\nDevice|Execution level|Inherit|Passive|3");
    ASSERT_EQ(d.remarks().topLevelItemCount(), 1);
    EXPECT_EQ(d.remarks().topLevelItem(0)->text(0), QStringLiteral("4"));
    EXPECT_TRUE(d.remarks().topLevelItem(0)->text(2).contains(QStringLiteral("WDF_OBJECT_ATTRIBUTES has no member \"Colour\"")));
    EXPECT_EQ(d.summary().text(), QStringLiteral("Changes: 2, objects: 1. Mistakes: 1."));
    // A row shows its line.
    const QPoint row = d.remarks().visualItemRect(d.remarks().topLevelItem(0)).center();
    QTest::mouseClick(d.remarks().viewport(), Qt::LeftButton, {}, row);
    EXPECT_TRUE(d.remarks().topLevelItem(0)->isSelected());
    QTest::mouseDClick(d.remarks().viewport(), Qt::LeftButton, {}, row);
    EXPECT_EQ(d.lines().textCursor().selectedText(), QStringLiteral("attributes.Colour = 3;"));
    const int before = m_document.undoStack().index();
    QTest::mouseClick(&d.applyButton(), Qt::LeftButton);
    EXPECT_EQ(m_document.undoStack().index(), before + 1);
    EXPECT_EQ(value("Device.sync_scope"), QStringLiteral("Queue"));
    EXPECT_EQ(value("Device.execution_level"), QStringLiteral("Passive"));
    EXPECT_EQ(value("Device.context_type"), context);
    ASSERT_TRUE(settled(m_document));
    trigger("undo");
    EXPECT_EQ(value("Device.sync_scope"), scope);
    EXPECT_EQ(value("Device.execution_level"), level);
    ASSERT_TRUE(settled(m_document));
}

TEST_F(PasteTest, ByKeyboardAlone)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear all, please look at WdfDeviceCreate."));
    QTest::keyClick(&*m_window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(dialog(), nullptr);
    PasteDialog& d = *dialog();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&d));
    EXPECT_TRUE(d.lines().toPlainText().isEmpty()); // That was not copied for this.
    EXPECT_TRUE(d.summary().text().startsWith(QStringLiteral("Nothing is pasted yet")));
    EXPECT_FALSE(d.applyButton().isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return d.lines().hasFocus(); }, 5000));
    for (const char* line : {"WDF_TIMER_CONFIG_INIT_PERIODIC(&c, Tick, 5);", "WDF_OBJECT_ATTRIBUTES_INIT(&a);", "a.ParentObject = device;", "s = WdfTimerCreate(&c, &a, &tick);"}) {
        QTest::keyClicks(&d.lines(), QLatin1String(line));
        QTest::keyClick(&d.lines(), Qt::Key_Return);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return d.applyButton().isEnabled(); }, 5000));
    EXPECT_EQ(rows(d.changes()).first(), QStringLiteral("Timer Tick|is added||for Device|4"));
    EXPECT_EQ(rows(d.changes()).at(1), QStringLiteral("Timer Tick|Automatic serialization||yes (by INIT)|1"));
    QTest::keyClick(&d.lines(), Qt::Key_Tab);
    ASSERT_TRUE(d.changes().hasFocus());
    QTest::keyClick(&d.changes(), Qt::Key_Home);
    QTest::keyClick(&d.changes(), Qt::Key_Return);
    EXPECT_EQ(d.lines().textCursor().selectedText(), QStringLiteral("s = WdfTimerCreate(&c, &a, &tick);"));
    ASSERT_TRUE(d.isVisible());
    for (int i = 0; i < 8 && !d.applyButton().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(d.applyButton().hasFocus());
    QTest::keyClick(&d.applyButton(), Qt::Key_Space);
    EXPECT_EQ(value("Tick.period"), QStringLiteral("5"));
    EXPECT_EQ(value("Tick.parent_object"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_document.field(QStringLiteral("Tick.period")), nullptr);
    ASSERT_TRUE(settled(m_document));
}

// Beside the C for this configuration, which is the other direction.
TEST_F(PasteTest, IsOfferedUnderTheC)
{
    trigger("show-setup");
    QTest::qWait(20);
    ASSERT_TRUE(m_window->setUpPanel().pasteButton().isVisible());
    QTest::mouseClick(&m_window->setUpPanel().pasteButton(), Qt::LeftButton);
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(PasteTest, CancelChangesNothing)
{
    QGuiApplication::clipboard()->setText(QLatin1String(kDevice));
    trigger("paste-code");
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog()));
    const int before = m_document.undoStack().index();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(m_document.undoStack().index(), before);
    EXPECT_NE(value("Device.sync_scope"), QStringLiteral("Queue"));
}

TEST_F(PasteTest, SaysWhenThereIsNothingToChange)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(std::string(m_document.run()->setUpText())));
    trigger("paste-code");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->summary().text().startsWith(QStringLiteral("The configuration is so already. Objects recognised: 3.")));
    EXPECT_FALSE(dialog()->applyButton().isEnabled());
    dialog()->lines().setPlainText(QStringLiteral("int x;\n"));
    dialog()->recogniseNow();
    EXPECT_TRUE(dialog()->summary().text().startsWith(QStringLiteral("No object is recognised.")));
}

TEST_F(PasteTest, IsReadableAtTheSmallestSize)
{
    m_window->resize(1024, 768);
    QGuiApplication::clipboard()->setText(QLatin1String(kDevice));
    trigger("paste-code");
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog()));
    EXPECT_LE(dialog()->width(), 1024);
    EXPECT_LE(dialog()->height(), 768);
    EXPECT_EQ(dialog()->changes().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(dialog()->remarks().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(dialog()->property("help").toString(), QStringLiteral("paste"));
    QTest::keyClick(&dialog()->lines(), Qt::Key_F1);
    ASSERT_NE(m_window->guide().help(), nullptr);
}

} // namespace syncscope::test
