// Who works without a mouse sees where the focus is, hears what has it, gets out again, and is helped in dialogs, too.
#include "app/views/compare/compare_view.h"
#include "app/views/compare/number_chart.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/help/help_view.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/export_dialog.h"
#include "app/window/guide.h"
#include "app/window/keys_dialog.h"
#include "app/window/preferences.h"
#include "app/window/studies.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QTabWidget>

#include <algorithm>
#include <set>

namespace syncscope::test {

class AccessTest : public WindowTest {
protected:
    AccessTest() : m_flash(QApplication::cursorFlashTime()) { QApplication::setCursorFlashTime(0); } // A caret is there or is not.
    ~AccessTest() override { QApplication::setCursorFlashTime(m_flash); }

    static int differences(const QImage& before, const QImage& after)
    {
        if (before.size() != after.size())
            return before.width() * before.height();
        int count = 0;
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                count += before.pixel(x, y) != after.pixel(x, y);
        return count;
    }

    // Of everything that can be reached by Tab as the window stands; each widget once.
    void look(QWidget& window)
    {
        QCoreApplication::processEvents();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        for (QWidget* w : window.findChildren<QWidget*>()) {
            if (w->window() != &window || !w->isVisible() || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus) || w->focusProxy()
                || !m_seen.insert(w).second)
                continue;
            const std::string name = std::string(w->metaObject()->className()) + ' ' + w->objectName().toStdString() + " in " + m_place;
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(w);
            ASSERT_NE(face, nullptr) << name;
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty() && !w->objectName().startsWith(QLatin1String("qt_"))) << name;
            if (QWidget* now = QApplication::focusWidget())
                now->clearFocus();
            QCoreApplication::processEvents();
            const QImage before = w->grab().toImage();
            w->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (QApplication::focusWidget() != w)
                continue; // It hands the focus on, to what is looked at by itself.
            EXPECT_GT(differences(before, w->grab().toImage()), 12) << name;
            ++m_looked;
        }
    }

    std::set<const QWidget*> m_seen;
    std::string m_place = "the window";
    int m_looked = 0, m_flash;
};

TEST_F(AccessTest, TheFocusIsSeenInEveryTabAndPanel)
{
    open(QStringLiteral("lost-update"));
    look(*m_window);
    for (int i = 0; i < m_window->tabs().count(); ++i) {
        m_window->tabs().setCurrentIndex(i);
        m_place = m_window->tabs().tabText(i).toStdString();
        look(*m_window);
    }
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        m_place = dock->objectName().toStdString();
        look(*m_window);
    }
    EXPECT_GT(m_looked, 60);
    for (const char* name : {"lesson", "configuration", "configuration-page", "objects", "grid"})
        EXPECT_TRUE(m_seen.contains(m_window->findChild<QWidget*>(QLatin1String(name)))) << name;
}

// Of Compare, of the configuration, of the lesson, and where one chooses the steps.
TEST_F(AccessTest, TheFocusIsSeenOnPages)
{
    open(QStringLiteral("lost-update"));
    const auto lookAt = [this](const QString& place) {
        m_place = place.toStdString();
        m_looked = 0;
        QTest::qWait(20);
        m_seen.clear(); // What is there now may lie where something else lay.
        look(*m_window);
        EXPECT_GT(m_looked, 20) << m_place;
    };
    trigger("compare");
    for (const auto page : {views::CompareView::Charts, views::CompareView::Sweep, views::CompareView::Pair}) {
        m_window->studies().compare().setPage(page);
        lookAt(QStringLiteral("page %1 of Compare").arg(static_cast<int>(page)));
    }
    trigger("edit-configuration");
    QTreeView& tree = m_window->editor().tree();
    const auto* rows = tree.model();
    std::vector<QModelIndex> parts;
    for (int r = 0; r < rows->rowCount(); ++r) {
        parts.push_back(rows->index(r, 0));
        if (rows->rowCount(parts.back()) > 0)
            parts.push_back(rows->index(0, 0, parts.back()));
    }
    EXPECT_GT(parts.size(), 4u);
    for (const QModelIndex& part : parts) {
        tree.setCurrentIndex(part);
        lookAt(part.data().toString());
    }
    for (const auto part : {views::LessonGuide::Predict, views::LessonGuide::Break, views::LessonGuide::Fix}) {
        m_window->lessonGuide().setPart(part);
        lookAt(QStringLiteral("part %1 of the lesson").arg(static_cast<int>(part)));
    }
    trigger("schedule");
    lookAt(QStringLiteral("schedule"));
}

TEST_F(AccessTest, TheFocusIsSeenInDialogs)
{
    open(QStringLiteral("lost-update"));
    const auto lookAt = [this](QDialog& dialog) {
        m_place = dialog.objectName().toStdString();
        m_looked = 0;
        dialog.open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        look(dialog);
        EXPECT_GT(m_looked, 1) << m_place;
        dialog.close();
        m_seen.clear(); // The next may lie where this one lay.
    };
    {
        window::PreferencesDialog dialog(*m_window, m_settings);
        lookAt(dialog);
    }
    {
        window::KeysDialog dialog(m_window->actions(), m_settings, m_window->appearance(), &*m_window);
        lookAt(dialog);
    }
    {
        views::HelpView dialog(QStringLiteral("en"), m_window->appearance(), &*m_window);
        lookAt(dialog);
    }
    lookAt(*m_window->exportDialog());
}

// By the mouse one sees where one clicked.
TEST_F(AccessTest, AClickFramesNothing)
{
    open(QStringLiteral("lost-update"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    auto* objects = m_window->findChild<QAbstractScrollArea*>(QStringLiteral("objects"));
    m_window->tabs().setCurrentWidget(objects);
    const auto framed = [objects] {
        const auto* frame = objects->findChild<QFocusFrame*>(QString(), Qt::FindDirectChildrenOnly);
        return frame && frame->isVisible();
    };
    objects->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(framed());
    m_window->timeline().view().setFocus(Qt::TabFocusReason);
    objects->setFocus(Qt::BacktabFocusReason);
    ASSERT_TRUE(framed());
    objects->resize(objects->size() - QSize(10, 10));
    EXPECT_EQ(objects->findChild<QFocusFrame*>(QString(), Qt::FindDirectChildrenOnly)->geometry(), objects->rect());
    objects->clearFocus();
    EXPECT_FALSE(framed());
}

// Tab is for the text there, so another key leads out, and the help tells of it.
TEST_F(AccessTest, TheDriverTextIsLeftByKey)
{
    open(QStringLiteral("lost-update"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    QTest::keyClick(&*m_window, Qt::Key_1, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), &m_window->source());
    QTest::keyClick(&m_window->source(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &m_window->source());
    QTest::keyClick(&m_window->source(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), &m_window->timeline().view());
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), &m_window->timeline().view());
    EXPECT_NE(QApplication::focusWidget(), &m_window->source());
    for (const auto& [language, key] : {std::pair("en", "**Ctrl+5**"), std::pair("de", "**Strg+5**")}) {
        const auto topics = views::helpTopics(QLatin1String(language));
        const auto source = std::find_if(topics.begin(), topics.end(), [](const views::HelpTopic& t) { return t.id == QLatin1String("source"); });
        ASSERT_NE(source, topics.end());
        EXPECT_TRUE(source->text.contains(QLatin1String(key))) << language;
    }
}

TEST_F(AccessTest, TheGridBeginsWithItsFirstRow)
{
    open(QStringLiteral("lost-update"));
    trigger("compare");
    views::CompareView& compare = m_window->studies().compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return compare.table().model()->rowCount() > 1; }, 20000));
    compare.table().setCurrentIndex({});
    compare.table().clearSelection();
    m_window->timeline().view().setFocus(Qt::TabFocusReason);
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    compare.table().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(compare.table().currentIndex().row(), 0);
    ASSERT_EQ(compare.table().selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(compare.table().selectionModel()->selectedRows().front().row(), 0);
    // Rows of a chart's table that are chosen are the lines it draws: to come there chooses none.
    compare.setPage(views::CompareView::Charts);
    QTableView& numbers = compare.chart().table();
    ASSERT_TRUE(QTest::qWaitFor([&] { return numbers.model()->rowCount() > 1; }, 20000));
    numbers.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(numbers.hasFocus());
    EXPECT_FALSE(numbers.selectionModel()->hasSelection());
}

// F1 in a dialog explains that dialog, in a window that can be used while the dialog waits; other keys of the window do not act.
TEST_F(AccessTest, DialogsAreHelpedToo)
{
    open(QStringLiteral("lost-update"));
    const int tab = m_window->tabs().currentIndex();
    const auto position = cursor().position();
    for (const auto& [action, topic] : {std::pair("preferences", "preferences"), std::pair("commands", "commands"), std::pair("report", "report"), std::pair("export", "export"), std::pair("paste-code", "paste")}) {
        SCOPED_TRACE(action);
        trigger(action);
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->windowHandle(), Qt::Key_F10);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_4, Qt::ControlModifier);
        EXPECT_EQ(m_window->tabs().currentIndex(), tab);
        EXPECT_EQ(cursor().position(), position);

        QTest::keyClick(dialog->windowHandle(), Qt::Key_F1);
        const QPointer<views::HelpView> help = m_window->guide().help();
        ASSERT_TRUE(help);
        EXPECT_EQ(help->topic(), QLatin1String(topic));
        ASSERT_TRUE(QTest::qWaitForWindowActive(help));
        EXPECT_EQ(help->windowHandle()->transientParent(), dialog->windowHandle()); // Else the dialog would shut it out.
        QTest::keyClick(help->windowHandle(), Qt::Key_F1);
        EXPECT_EQ(m_window->guide().help(), help);
        QTest::keyClick(help->windowHandle(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(help);
        ASSERT_TRUE(dialog && dialog->isVisible());
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(dialog);
        for (const char* language : {"en", "de"}) {
            const auto topics = views::helpTopics(QLatin1String(language));
            EXPECT_TRUE(std::any_of(topics.begin(), topics.end(), [id = topic](const views::HelpTopic& t) { return t.id == QLatin1String(id) && t.text.size() > 40; })) << language;
        }
    }
    // The one of the window comes back to the window.
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_F1);
    ASSERT_TRUE(m_window->guide().help());
    EXPECT_EQ(m_window->guide().help()->parentWidget(), &*m_window);
}

} // namespace syncscope::test
