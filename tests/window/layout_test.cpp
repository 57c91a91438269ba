// At the smallest screen that is meant, the window keeps its size whatever is shown in it, and nothing in it is cut off.
#include "app/views/common/widgets.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/configuration/field_form.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/source/driver_panel.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/studies.h"
#include "app/window/travel.h"
#include "tests/window/window_fixture.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace syncscope::test {

using window::Arrangement;

constexpr QSize kSmallest(1024, 768);

class SmallWindow : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open(QStringLiteral("two-increments"));
        m_window->resize(kSmallest);
    }

    static void settle()
    {
        for (int round = 0; round < 6; ++round)
            QTest::qWait(5);
    }

    // A scroll area shows the rest by scrolling.
    static bool isScrolled(const QWidget* w)
    {
        for (const QWidget* p = w->parentWidget(); p && !p->isWindow(); p = p->parentWidget())
            if (qobject_cast<const QAbstractScrollArea*>(p))
                return true;
        return false;
    }

    void holds(const std::string& what)
    {
        settle();
        SCOPED_TRACE(what);
        EXPECT_EQ(m_window->width(), kSmallest.width());
        EXPECT_EQ(m_window->height(), kSmallest.height());
        if (m_window->size() != kSmallest) { // What asks for the room, to be told at once.
            for (const QWidget* w : m_window->findChildren<QWidget*>()) {
                const QSize least = w->minimumSizeHint();
                if (w->isVisible() && !isScrolled(w) && (least.height() > 150 || least.width() > 300))
                    std::printf("%s %s: at least %d x %d, is %d x %d\n", w->metaObject()->className(), qPrintable(w->objectName()), least.width(), least.height(), w->width(), w->height());
            }
        }
        const QRect room(QPoint(0, 0), kSmallest);
        for (const QWidget* w : m_window->findChildren<QWidget*>()) {
            if (!w->isVisible() || w->isWindow() || w->size().isEmpty() || isScrolled(w) || w->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (w->visibleRegion().isEmpty()) // Behind another tab.
                continue;
            const QRect box(w->mapTo(&*m_window, QPoint(0, 0)), w->size());
            EXPECT_TRUE(room.contains(box)) << w->metaObject()->className() << " " << w->objectName().toStdString() << " " << box.x() << "," << box.y() << " " << box.width() << "x" << box.height();
            if (const auto* dock = qobject_cast<const QDockWidget*>(w); dock && dock->widget()) {
                EXPECT_GE(dock->widget()->width(), dock->widget()->minimumSizeHint().width()) << dock->objectName().toStdString();
            }
            if (const auto* b = qobject_cast<const views::Button*>(w)) {
                EXPECT_GE(b->width(), b->sizeHint().width()) << b->text().toStdString() << " " << b->accessibleName().toStdString();
                EXPECT_TRUE(b->parentWidget()->rect().contains(b->geometry())) << b->text().toStdString() << " " << b->accessibleName().toStdString();
            }
        }
        for (const QScrollArea* area : m_window->findChildren<QScrollArea*>())
            if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
                EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << area->objectName().toStdString();
            }
        for (QTabBar* bar : m_window->findChildren<QTabBar*>()) {
            if (!bar->isVisible() || bar->count() == 0)
                continue;
            int width = 0;
            for (int i = 0; i < bar->count(); ++i)
                if (bar->isTabVisible(i)) {
                    width += bar->tabRect(i).width();
                    EXPECT_GE(bar->tabRect(i).width(), bar->fontMetrics().horizontalAdvance(bar->tabText(i).remove(QLatin1Char('&')))) << bar->tabText(i).toStdString();
                }
            // Where all of them do not fit, there are arrows to the others.
            EXPECT_TRUE(width <= bar->width() || bar->usesScrollButtons()) << bar->tabText(0).toStdString();
        }
        EXPECT_GE(m_window->transport().title().width(), 60);
    }

    // Every tab of the middle.
    void tabs(const std::string& what)
    {
        for (int tab = 0; tab < m_window->tabs().count(); ++tab) {
            if (!m_window->tabs().isTabVisible(tab))
                continue;
            m_window->tabs().setCurrentIndex(tab);
            holds(what + ", " + m_window->tabs().tabText(tab).toStdString());
        }
        m_window->tabs().setCurrentIndex(0);
    }
};

TEST_F(SmallWindow, KeepsItsSizeInEveryLayout)
{
    for (const auto& [arrangement, name] : {std::pair{Arrangement::Explore, "explore"}, std::pair{Arrangement::Lecture, "lecture"}, std::pair{Arrangement::Compare, "compare"}}) {
        m_window->arrange(arrangement);
        tabs(name);
        trigger("schedule");
        tabs(std::string(name) + ", scheduler");
        m_window->travel().scheduler().leave(false);
        ASSERT_TRUE(settled(m_document));
    }
}

TEST_F(SmallWindow, KeepsItsSizeWithEveryPanel)
{
    m_window->arrange(Arrangement::Explore);
    trigger("show-breakpoints");
    tabs("breakpoints");
    trigger("edit-lesson");
    holds("breakpoints, lesson.md");
    m_window->travel().why(m_document.run()->tellingEvent());
    tabs("why");
    trigger("schedule");
    tabs("why, scheduler");
    m_window->travel().scheduler().leave(false);
    ASSERT_TRUE(settled(m_document));
    for (const char* action : {"details", "find"})
        if (QAction* a = m_window->actions().action(QLatin1String(action)))
            a->trigger();
    tabs("details and search");
}

TEST_F(SmallWindow, KeepsItsSizeWithAMistakeAndOnTheStartPage)
{
    m_window->arrange(Arrangement::Explore);
    m_document.typeDriver(QStringLiteral("ULONGG x;\n") + m_document.driverText(), 0, 0, 10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->driver().mistakes() > 0 && !m_document.problems().empty(); }, 10'000));
    tabs("mistake");
    m_window->showStartPage(true);
    holds("start page");
}

// Fields may be wider than the page, which then scrolls; what is to be read goes with the page.
// Somebody makes the window small: its sides give way, so that tabs and legend stay whole. A width that was pulled stays.
TEST_F(SmallWindow, SidesAreNarrowInANarrowWindowUnlessSomebodyChoseOtherwise)
{
    auto* lesson = m_window->findChild<QDockWidget*>(QStringLiteral("lesson-dock"));
    auto* configuration = m_window->findChild<QDockWidget*>(QStringLiteral("configuration-dock"));
    ASSERT_TRUE(lesson && configuration);
    m_window->resize(1500, 900);
    settle();
    m_window->resetLayout();
    settle();
    EXPECT_NEAR(lesson->width(), 316, 3);
    EXPECT_NEAR(configuration->width(), 318, 3);
    m_window->resize(kSmallest);
    settle();
    EXPECT_LE(lesson->width(), 240);
    EXPECT_LE(configuration->width(), 250);
    const auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("tabs"))->tabBar();
    EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width());
    const auto* legend = m_window->timeline().findChild<views::Legend*>();
    EXPECT_GE(legend->width(), legend->briefWidth());
    m_window->resize(1500, 900);
    settle();
    EXPECT_NEAR(lesson->width(), 316, 3);
    m_window->resize(kSmallest);
    settle();
    m_window->resizeDocks({lesson}, {262}, Qt::Horizontal);
    settle();
    m_window->resize(1500, 900);
    settle();
    EXPECT_NEAR(lesson->width(), 262, 8);
    EXPECT_NEAR(configuration->width(), 318, 3);
}

// All of it, at widths between: beside the buttons in brief, or on a line of its own.
TEST_F(SmallWindow, TheLegendIsWhole)
{
    const auto* legend = m_window->timeline().findChild<views::Legend*>();
    for (int width = 1024; width <= 1720; width += 58) {
        m_window->resize(width, 800);
        settle();
        EXPECT_GE(legend->contentsRect().width(), legend->briefWidth()) << width;
    }
}

// What is said to an answer is seen, also where the choices take all the room.
// A long run has long numbers; what is said of them is what the window is about.
TEST_F(SmallWindow, TheVerdictIsWhole)
{
    for (const int larger : {0, 3}) {
        for (int i = 0; i < larger; ++i)
            trigger("text-larger");
        for (const char* scenario : {"two-increments", "how-wrong"}) {
            open(QLatin1String(scenario));
            settle();
            const views::CounterCard& card = m_window->transport().counter();
            EXPECT_TRUE(card.isVisible());
            EXPECT_GE(card.width(), card.sizeHint().width()) << scenario << " " << larger;
            EXPECT_LE(card.geometry().right(), m_window->transport().width()) << scenario << " " << larger;
            EXPECT_FALSE(card.geometry().intersects(m_window->transport().findChild<QLabel*>(QStringLiteral("position"))->geometry())) << scenario << " " << larger;
        }
    }
}

TEST_F(SmallWindow, WhatIsSaidToAnAnswerIsSeen)
{
    open(QStringLiteral("one-request-at-a-time"));
    views::LessonGuide& guide = m_window->lessonGuide();
    guide.setPart(views::LessonGuide::Predict);
    settle();
    ASSERT_GE(guide.answers().size(), 2u);
    for (const std::size_t which : {0u, 2u}) {
        QTest::mouseClick(guide.answers()[which], Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return guide.feedbackCard().visibleRegion().boundingRect().height() >= std::min(guide.feedbackCard().height(), 120); }, 1000)) << which;
    }
}

// Whatever a run brings into it: the panel scrolls, and squeezes nothing.
TEST_F(SmallWindow, TheConfigurationIsNotSqueezed)
{
    for (const QSize size : {QSize(1720, 1040), kSmallest}) {
        open(QStringLiteral("lost-update"));
        m_window->resize(size);
        settle();
        m_window->resetLayout();
        m_window->tabs().setCurrentWidget(&m_window->editor());
        m_document.apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("passive"));
        m_window->editor().select(QStringLiteral("object:Queue"));
        m_window->editor().add(QStringLiteral("WDFDPC"));
        ASSERT_TRUE(settled(m_document));
        for (const char* page : {"object:Dpc", "costs", "object:Queue"}) {
            m_window->editor().select(QLatin1String(page));
            QTest::qWait(120);
            m_window->grab();
            for (const auto* segments : m_window->configuration().findChildren<views::Segmented*>())
                EXPECT_GE(segments->height(), segments->heightForWidth(segments->width())) << segments->objectName().toStdString() << ' ' << page << ' ' << size.width();
        }
        m_document.undoStack().setIndex(0);
        ASSERT_TRUE(settled(m_document));
    }
}

// Its words begin where the heading does, and are whole where there is room for them.
TEST_F(SmallWindow, AFormStandsUnderItsHeading)
{
    open(QStringLiteral("lost-update"));
    m_window->arrange(Arrangement::Explore);
    m_window->resize(1720, 1040);
    settle();
    m_window->tabs().setCurrentWidget(&m_window->editor());
    m_window->editor().select(QStringLiteral("object:Queue"));
    m_window->editor().add(QStringLiteral("WDFDPC"));
    ASSERT_TRUE(settled(m_document));
    auto* const form = m_window->editor().findChild<views::FieldForm*>();
    ASSERT_NE(form, nullptr);
    for (const char* page : {"object:Dpc", "object:Queue", "thread:T0", "object:Device", "machine"}) {
        m_window->editor().select(QLatin1String(page));
        settle();
        int labels = 0;
        for (const QLabel* l : form->findChildren<QLabel*>())
            if (l->isVisible() && l->buddy()) {
                ++labels;
                EXPECT_EQ(l->x(), 0) << page << ": " << l->text().toStdString();
            }
        EXPECT_GT(labels, 2) << page;
        for (const QCheckBox* box : form->findChildren<QCheckBox*>())
            if (box->isVisible()) {
                EXPECT_EQ(box->text().toStdString(), box->accessibleName().toStdString()) << page << ": " << box->width() << " of " << box->parentWidget()->sizeHint().width() << ", " << box->fontMetrics().horizontalAdvance(box->accessibleName());
            }
    }
}

TEST_F(SmallWindow, WhatAFormSaysIsNotCut)
{
    open(QStringLiteral("lost-update"));
    m_window->arrange(Arrangement::Explore);
    m_window->resize(kSmallest);
    auto* const editor = m_window->findChild<views::ConfigurationEditor*>();
    ASSERT_NE(editor, nullptr);
    m_window->tabs().setCurrentWidget(editor);
    auto* const scroll = editor->findChild<QScrollArea*>(QStringLiteral("configuration-page"));
    for (const char* object : {"object:Queue", "object:Device"}) {
        editor->select(QLatin1String(object));
        settle();
        const QWidget* const room = scroll->viewport();
        int labels = 0;
        for (const QLabel* l : scroll->widget()->findChildren<QLabel*>()) {
            if (!l->isVisible() || l->buddy())
                continue;
            ++labels;
            EXPECT_LE(l->mapTo(room, QPoint(l->width(), 0)).x(), room->width()) << object << ": " << l->text().toStdString();
        }
        EXPECT_GT(labels, 3) << object;
    }
}

} // namespace syncscope::test
