// Wherever one looks, no text is cut: in German, and where every text is longer by two fifths; at an ordinary size and at the smallest that is meant.
#include "app/views/breakpoints/breakpoints_panel.h"
#include "app/views/common/widgets.h"
#include "app/views/compare/compare_view.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/help/help_view.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/orders/orders_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/sharing/sharing_view.h"
#include "app/views/source/driver_panel.h"
#include "app/views/start/start_page.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/export_dialog.h"
#include "app/window/guide.h"
#include "app/window/presenter.h"
#include "app/window/saving.h"
#include "app/window/studies.h"
#include "app/window/tour.h"
#include "app/window/travel.h"
#include "tests/window/cut_texts.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

#include <set>

namespace syncscope::test {

using views::LessonGuide;

// What is found is found: each kind of widget, once with the room its text needs and once with too little.
TEST(CutTexts, AreFoundInEveryKindOfWidget)
{
    const QString words = QStringLiteral("A text that takes its room");
    const auto one = [](QWidget& w, int width, int height = 0) {
        QWidget window;
        window.resize(900, 500);
        w.setParent(&window);
        w.setGeometry(10, 10, width, height > 0 ? height : std::max(w.sizeHint().height(), 24));
        window.show();
        QTest::qWait(5);
        const QStringList found = cutTexts(window);
        w.setParent(nullptr);
        return found;
    };
    const auto cut = [&](QWidget& w, int small, bool isWhole = true) {
        EXPECT_EQ(one(w, 700).join(QStringLiteral("; ")), QString());
        EXPECT_EQ(one(w, small).size(), 1) << one(w, small).join(QLatin1Char(';')).toStdString();
        if (!isWhole)
            return;
        // Wide enough, but beyond what it lies in.
        QWidget window, box(&window);
        window.resize(900, 500);
        box.setGeometry(0, 0, 300, 400);
        w.setParent(&box);
        w.setGeometry(10, 10, 700, std::max(w.sizeHint().height(), 24));
        w.show();
        window.show();
        QTest::qWait(5);
        EXPECT_FALSE(cutTexts(window).isEmpty()) << w.metaObject()->className();
        w.setParent(nullptr);
    };
    QLabel plain(words), bold(QStringLiteral("<b>A text</b> that takes its room"));
    cut(plain, 60);
    cut(bold, 60);
    QLabel wrapped(words + QLatin1Char(' ') + words);
    wrapped.setWordWrap(true);
    EXPECT_TRUE(one(wrapped, 100, 200).isEmpty());
    EXPECT_EQ(one(wrapped, 100, 20).size(), 1);
    QLabel word(QStringLiteral("SynchronizationScopeInheritFromParent"));
    word.setWordWrap(true);
    EXPECT_TRUE(one(word, 400, 40).isEmpty());
    EXPECT_EQ(one(word, 90, 200).size(), 1);
    QPushButton push(words);
    cut(push, 60);
    QCheckBox check(words);
    cut(check, 60);
    QRadioButton radio(words);
    cut(radio, 60);
    QGroupBox group(words);
    cut(group, 60);
    QComboBox combo;
    combo.addItems({words, QStringLiteral("x")});
    cut(combo, 90);
    combo.setToolTip(words);
    EXPECT_TRUE(one(combo, 90).isEmpty());
    combo.setToolTip({});
    combo.setCurrentIndex(1);
    EXPECT_TRUE(one(combo, 90).isEmpty());
    QLineEdit line;
    line.setPlaceholderText(words);
    cut(line, 70);
    line.setText(words);
    EXPECT_TRUE(one(line, 70).isEmpty()); // is scrolled
    QTabBar tabs;
    tabs.addTab(words);
    tabs.setUsesScrollButtons(false);
    tabs.setElideMode(Qt::ElideRight);
    cut(tabs, 90, false);
    tabs.setUsesScrollButtons(true);
    tabs.setElideMode(Qt::ElideNone);
    tabs.addTab(words);
    EXPECT_EQ(one(tabs, 200).size(), 1);
    tabs.setTabToolTip(1, words);
    EXPECT_TRUE(one(tabs, 200).isEmpty());
    QStatusBar status;
    status.showMessage(words);
    cut(status, 60);
    QTreeWidget tree;
    tree.setHeaderLabels({words, QStringLiteral("x")});
    tree.header()->setTextElideMode(Qt::ElideRight);
    tree.setColumnWidth(0, 400);
    EXPECT_TRUE(one(tree, 700, 200).isEmpty());
    tree.setColumnWidth(0, 60);
    EXPECT_EQ(one(tree, 700, 200).size(), 1) << one(tree, 700, 200).join(QLatin1Char(';')).toStdString();
    tree.headerItem()->setToolTip(0, words);
    EXPECT_TRUE(one(tree, 700, 200).isEmpty());
    auto* row = new QTreeWidgetItem(&tree, {words, QString()});
    EXPECT_EQ(one(tree, 700, 200).size(), 1);
    row->setToolTip(0, words);
    EXPECT_TRUE(one(tree, 700, 200).isEmpty());
    // What scrolls is looked at, too.
    QScrollArea area;
    auto* inside = new QLabel(words);
    auto* scrolled = new QWidget;
    scrolled->setFixedSize(200, 300);
    inside->setParent(scrolled);
    inside->setGeometry(0, 150, 60, 20);
    area.setWidget(scrolled);
    EXPECT_EQ(one(area, 250, 100).size(), 1);
    inside->setGeometry(0, 150, 200, 20); // below what is seen
    EXPECT_TRUE(one(area, 250, 100).isEmpty());
    EXPECT_TRUE(one(area, 150, 100).isEmpty());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    EXPECT_EQ(one(area, 150, 100).size(), 1);
    // What is not seen is not cut.
    plain.hide();
    EXPECT_TRUE(one(plain, 60).isEmpty());
}

// A width that lasts no longer than a layout leaves no trace.
TEST(Segments, AreAsHighAsTheirLastWidthNeeds)
{
    const views::Appearance appearance;
    views::Segmented segments(QStringLiteral("Scope"), appearance);
    std::vector<views::Segmented::Choice> choices;
    for (const char* scope : {"InheritFromParent", "None", "Queue", "Device", "OutOfRange"})
        choices.push_back({QLatin1String(scope), QLatin1String(scope), QString()});
    segments.setChoices(choices);
    segments.resize(200, 100);
    segments.show();
    QTest::qWait(5);
    const int high = segments.heightForWidth(200);
    EXPECT_GT(high, segments.heightForWidth(900));
    EXPECT_EQ(segments.minimumHeight(), high);
    segments.resize(900, 100);
    segments.resize(200, 100);
    QTest::qWait(5);
    EXPECT_EQ(segments.minimumHeight(), high);
}

struct Speech {
    bool german;
    int width, height;
};

class Whole : public WindowTest, public testing::WithParamInterface<Speech> {
protected:
    Whole()
    {
        m_window.reset();
        if (GetParam().german) {
            window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
        } else {
            m_pseudo = new window::PseudoTranslator(QApplication::instance());
            QCoreApplication::installTranslator(m_pseudo);
        }
        m_window.emplace(m_document, m_settings);
        m_window->resize(GetParam().width, GetParam().height);
        m_window->show();
        m_window->resetLayout();
    }
    ~Whole() override
    {
        m_window->saving().questions().unsaved = [](const QString&) { return window::Saving::Answer::Discard; };
        m_window.reset();
        if (m_pseudo)
            QCoreApplication::removeTranslator(m_pseudo);
        delete m_pseudo;
        window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    }

    // Panels that make room for one another take a few rounds. What was told of one view is not told of the next. With SYNCSCOPE_CUT_PICTURES there is a picture
    // of each in that folder.
    void look(QWidget& at, const QString& place)
    {
        const auto fresh = [&] {
            QStringList all;
            for (const QString& text : cutTexts(at))
                if (!m_told.contains(text))
                    all << text;
            return all;
        };
        QTest::qWait(15);
        if (!QTest::qWaitFor([&] { return fresh().isEmpty(); }, 1000))
            for (const QString& text : fresh()) {
                ADD_FAILURE() << place.toStdString() << ": " << text.toStdString();
                m_told.insert(text);
            }
        if (const QString folder = qEnvironmentVariable("SYNCSCOPE_CUT_PICTURES"); !folder.isEmpty()) {
            static const QRegularExpression odd(QStringLiteral("[^\\w, ]"));
            EXPECT_TRUE(at.grab().save(folder + QLatin1Char('/') + (GetParam().german ? QStringLiteral("de") : QStringLiteral("longer")) + QString::number(GetParam().width) + QLatin1Char(' ')
                + QString(place).remove(odd).left(80) + QStringLiteral(".png")));
        }
    }
    void look(const QString& place)
    {
        look(*m_window, place);
        EXPECT_LE(m_window->width(), GetParam().width) << place.toStdString();
        EXPECT_LE(m_window->height(), GetParam().height) << place.toStdString();
        if (m_window->height() > GetParam().height) // what asks for it
            for (const QWidget* w : m_window->findChildren<QWidget*>())
                if (w->isVisible() && w->minimumSizeHint().height() > 100)
                    std::printf("%s %s: at least %d, is %d at %d\n", w->metaObject()->className(), qPrintable(w->objectName()), w->minimumSizeHint().height(), w->height(), w->mapTo(&*m_window, QPoint()).y());
    }
    // A dialog that comes back when it is closed.
    void lookAtModal(const QString& place, const std::function<void()>& open)
    {
        bool seen = false;
        QTimer::singleShot(60, &*m_window, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            look(*dialog, place);
            seen = true;
            dialog->close();
        });
        open(); // Some come back when they are closed, others at once.
        EXPECT_TRUE(QTest::qWaitFor([&] { return seen; }, 5000)) << place.toStdString();
    }

    window::PseudoTranslator* m_pseudo = nullptr;
    std::set<QString> m_told;
};

TEST_P(Whole, PanelsAndTabs)
{
    m_window->showStartPage(true);
    look(QStringLiteral("start page"));
    m_window->showStartPage(false);
    for (const char* scenario : {"lost-update", "dpc-for-isr"}) {
        open(QLatin1String(scenario));
        m_window->resetLayout();
        const auto at = [&](const QString& place) { look(QLatin1String(scenario) + QStringLiteral(", ") + place); };
        at(QStringLiteral("at first"));
        trigger("edit-lesson");
        for (int tab = 0; tab < m_window->tabs().count(); ++tab) {
            m_window->tabs().setCurrentIndex(tab);
            ASSERT_TRUE(QTest::qWaitFor([&] {
                window::Studies& all = m_window->studies();
                return !all.compare().comparer().running() && !all.orders().orders().running() && !all.sharing().waiting();
            }, kRunLimit));
            at(QStringLiteral("tab ") + QString::number(tab) + QLatin1Char(' ') + m_window->tabs().tabText(tab));
        }
        m_window->tabs().setCurrentIndex(0);
        for (const char* action : {"details", "find", "show-breakpoints", "why"}) {
            trigger(action);
            at(QLatin1String(action));
        }
        m_window->travel().why(m_document.run()->tellingEvent());
        at(QStringLiteral("why of what tells"));
        for (const window::Arrangement a : {window::Arrangement::Lecture, window::Arrangement::Compare}) {
            m_window->arrange(a);
            at(QStringLiteral("layout ") + QString::number(static_cast<int>(a)));
        }
        m_window->arrange(window::Arrangement::Explore);
    }
    m_window->resetLayout();
    m_document.typeDriver(QStringLiteral("ULONGG x;\n") + m_document.driverText(), 0, 0, 10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->driver().mistakes() > 0 && !m_document.problems().empty(); }, 10'000));
    m_window->tabs().setCurrentIndex(0);
    look(QStringLiteral("driver with a mistake"));
}

TEST_P(Whole, LessonsInEveryPart)
{
    for (const char* scenario : {"two-increments", "lost-update", "own-lock-twice"}) {
        open(QLatin1String(scenario));
        m_window->arrange(window::Arrangement::Lecture);
        LessonGuide& guide = m_window->lessonGuide();
        for (const auto part : {LessonGuide::Watch, LessonGuide::Predict, LessonGuide::Break, LessonGuide::Fix}) {
            if (!guide.has(part))
                continue;
            const QString place = QLatin1String(scenario) + QStringLiteral(", part ") + QString::number(static_cast<int>(part));
            guide.setPart(part);
            look(place);
            if (part == LessonGuide::Predict && !guide.answers().empty()) {
                guide.answers().back()->click();
                look(place + QStringLiteral(", answered"));
            }
            if (part == LessonGuide::Break) {
                guide.chooseButton().click();
                look(place + QStringLiteral(", choosing"));
                m_window->travel().scheduler().leave(false);
                ASSERT_TRUE(settled(m_document));
            }
            if (part == LessonGuide::Fix && !guide.repairs().empty()) {
                guide.repairs().front()->click();
                ASSERT_TRUE(settled(m_document));
                look(place + QStringLiteral(", repaired"));
            }
        }
    }
}

TEST_P(Whole, ComparisonsAndOrders)
{
    open(QStringLiteral("lost-update"));
    views::CompareView& compare = m_window->studies().compare();
    const auto done = [&](document::Comparer& comparer) { return QTest::qWaitFor([&] { return !comparer.running() && !comparer.judging(); }, kRunLimit) && comparer.whole(); };
    trigger("compare");
    look(QStringLiteral("grid, at work"));
    ASSERT_TRUE(done(compare.comparer()));
    compare.table().selectRow(1);
    look(QStringLiteral("grid"));
    compare.table().selectRow(compare.table().model()->rowCount() - 1);
    look(QStringLiteral("grid, last row"));
    trigger("compare-charts");
    for (const auto& choice : compare.charts().choices()) {
        compare.charts().button(choice.value)->click();
        QTest::qWait(150);
        look(QStringLiteral("chart ") + choice.value);
    }
    trigger("sweep");
    look(QStringLiteral("sweep, before"));
    compare.startSweep();
    ASSERT_TRUE(done(compare.sweeper()));
    look(QStringLiteral("sweep"));
    trigger("compare");
    for (int row = 0; row < compare.table().model()->rowCount() && !compare.pairButton().isEnabled(); ++row)
        compare.table().selectRow(row);
    compare.pairButton().click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare.pairWaits(); }, kRunLimit));
    look(QStringLiteral("two runs"));
    trigger("orders");
    views::OrdersView& orders = m_window->studies().orders();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !orders.orders().running() && orders.orders().result(); }, kRunLimit));
    look(QStringLiteral("orders"));
    for (const auto& choice : orders.page().choices()) {
        orders.page().button(choice.value)->click();
        look(QStringLiteral("orders, ") + choice.value);
    }
    for (const char* condition : {"TotalRequestsProcessed == 1 at end", "TotalRequestsProcessed == 99 at end"}) {
        orders.reach().field().line().setText(QLatin1String(condition));
        orders.reach().ask().click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !orders.reach().reach().running(); }, kRunLimit));
        look(QStringLiteral("can this happen: ") + QLatin1String(condition));
    }
    orders.reach().field().line().setText(QStringLiteral("TotalRequestsProcessed = 1"));
    look(QStringLiteral("can this happen, a mistake"));
    m_window->tabs().setCurrentWidget(&m_window->studies().sharing());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->studies().sharing().waiting(); }, kRunLimit));
    m_window->studies().sharing().table().selectRow(0);
    look(QStringLiteral("shared data"));
}

TEST_P(Whole, TheConfigurationOnEveryPage)
{
    for (const char* scenario : {"lost-update", "dpc-for-isr"}) {
        open(QLatin1String(scenario));
        trigger("edit-configuration");
        if (QLatin1String(scenario) == QLatin1String("lost-update")) {
            m_document.apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("passive"));
            m_window->editor().select(QStringLiteral("object:Queue"));
            m_window->editor().add(QStringLiteral("WDFDPC"));
        }
        m_window->editor().add(QStringLiteral("power"));
        ASSERT_TRUE(settled(m_document));
        // The tree is filled anew when something becomes known: its pages are gone to by name.
        QStringList pages;
        const std::function<void(QTreeWidgetItem*)> visit = [&](QTreeWidgetItem* item) {
            m_window->editor().tree().setCurrentItem(item);
            pages << m_window->editor().selected();
            for (int i = 0; i < item->childCount(); ++i)
                visit(item->child(i));
        };
        for (int i = 0; i < m_window->editor().tree().topLevelItemCount(); ++i)
            visit(m_window->editor().tree().topLevelItem(i));
        EXPECT_GE(pages.size(), 14);
        for (const QString& page : pages) {
            m_window->editor().select(page);
            look(QLatin1String(scenario) + QStringLiteral(", page ") + page);
        }
        m_document.undoStack().setIndex(0);
        ASSERT_TRUE(settled(m_document));
    }
}

TEST_P(Whole, TheSchedulerAndBreakpoints)
{
    open(QStringLiteral("two-increments"));
    trigger("schedule");
    look(QStringLiteral("schedule"));
    document::Scheduler& scheduler = m_window->travel().scheduler();
    views::SchedulePanel& panel = m_window->travel().schedulePanel();
    for (const char* schedule : {"0 1", "0 1x3 0x2", "0x9999", "7"}) {
        scheduler.setSchedule(QLatin1String(schedule));
        QTest::qWait(60);
        look(QStringLiteral("schedule ") + QLatin1String(schedule));
    }
    for (int goal = 0; goal < panel.goal().count(); ++goal) {
        panel.goal().setCurrentIndex(goal);
        Q_EMIT panel.goal().activated(goal);
        look(QStringLiteral("goal ") + QString::number(goal));
    }
    panel.ownGoal().line().setText(QStringLiteral("TotalRequestProcessed == 2"));
    look(QStringLiteral("a goal of one's own, a mistake"));
    panel.ownGoal().line().setText(QStringLiteral("TotalRequestsProcessed == 1 at end"));
    Q_EMIT panel.ownGoal().entered();
    QTest::qWait(60);
    look(QStringLiteral("a goal of one's own"));
    scheduler.leave(false);
    ASSERT_TRUE(settled(m_document));
    open(QStringLiteral("sync-scope-device"));
    trigger("show-breakpoints");
    views::BreakpointsPanel& breakpoints = m_window->travel().breakpointsPanel();
    for (int kind = 0; kind < breakpoints.kind().count(); ++kind) {
        breakpoints.kind().setCurrentIndex(kind);
        look(QStringLiteral("new breakpoint ") + breakpoints.kind().currentText());
        breakpoints.value().setText(QStringLiteral("no such value"));
        breakpoints.addButton().click();
        look(QStringLiteral("new breakpoint, a mistake ") + breakpoints.kind().currentText());
        breakpoints.value().clear();
    }
    document::Breakpoint lock;
    lock.kind = document::Breakpoint::Kind::LockAcquire;
    lock.name = QStringLiteral("Device.lock");
    cursor().breakpoints().add(lock);
    look(QStringLiteral("a breakpoint"));
}

TEST_P(Whole, Dialogs)
{
    open(QStringLiteral("lost-update"));
    const auto dialog = [&](const char* action, const QString& object) {
        trigger(action);
        QPointer<QDialog> opened = object.isEmpty() ? m_window->findChild<window::ExportDialog*>() : m_window->findChild<QDialog*>(object);
        ASSERT_NE(opened, nullptr) << action;
        look(*opened, QLatin1String(action));
        if (auto* picture = qobject_cast<window::ExportDialog*>(opened))
            for (int format = 0; format < picture->formats().count(); ++format) {
                picture->formats().setCurrentIndex(format);
                look(*opened, QLatin1String(action) + QStringLiteral(" ") + picture->formats().currentText());
            }
        opened->close();
        static_cast<void>(QTest::qWaitFor([&] { return opened.isNull(); }, 2000));
    };
    dialog("preferences", QStringLiteral("preferences"));
    dialog("commands", QStringLiteral("command-palette"));
    dialog("report", QStringLiteral("problem-report"));
    dialog("export", {});
    trigger("compare");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->studies().compare().comparer().running() && !m_window->studies().compare().comparer().judging(); }, kRunLimit));
    dialog("export", {});
    trigger("compare-charts");
    QTest::qWait(300);
    dialog("export", {});
    m_window->tabs().setCurrentIndex(0);
    m_window->guide().showHelp(QStringLiteral("presentation-lock"));
    look(*m_window->guide().help(), QStringLiteral("glossary"));
    m_window->guide().help()->close();
    for (const char* action : {"shortcuts", "change-keys", "go-to", "about"})
        lookAtModal(QLatin1String(action), [&] { trigger(action); });
    const window::Saving::Questions& questions = m_window->saving().questions();
    lookAtModal(QStringLiteral("unsaved"), [&] { static_cast<void>(questions.unsaved(QStringLiteral("lost-update"))); });
    trigger("tour");
    window::Tour* tour = m_window->guide().tour();
    ASSERT_NE(tour, nullptr);
    for (int stop = 0; stop < tour->stops(); ++stop) {
        look(*tour, QStringLiteral("tour ") + QString::number(stop));
        if (stop + 1 < tour->stops())
            QTest::keyClick(tour, Qt::Key_Right);
    }
    QTest::keyClick(tour, Qt::Key_Escape);
    for (const QString& message : {window::MainWindow::tr("\"%1\" is no event, finding, time, marker or stretch of this run").arg(QStringLiteral("12 parsecs")),
             QCoreApplication::translate("syncscope::window::Travel", "There is no breakpoint yet: F9 on a line of the driver sets one"),
             QCoreApplication::translate("syncscope::window::Guide", "There is no log file: the folder for it cannot be written")}) {
        m_window->statusBar()->showMessage(message);
        look(message);
    }
}

TEST_P(Whole, ThePresenterAndItsDrawer)
{
    open(QStringLiteral("lost-update"));
    m_window->presenter().start(0);
    window::PresenterWindow* presenter = m_window->presenter().window();
    ASSERT_NE(presenter, nullptr);
    presenter->showNormal();
    presenter->resize(GetParam().width, GetParam().height);
    views::PresenterView& view = presenter->view();
    using Beat = views::PresenterView::Beat;
    std::set<Beat> seen;
    for (int beat = 0; beat < 200 && view.beat() != Beat::End; ++beat) {
        if (seen.insert(view.beat()).second)
            look(*presenter, QStringLiteral("beat ") + QString::number(beat));
        view.next();
    }
    EXPECT_GE(seen.size(), 3u);
    look(*presenter, QStringLiteral("end"));
    presenter->setDrawerOpen(true);
    look(*presenter, QStringLiteral("drawer"));
    m_window->presenter().setNotesShown(true);
    if (m_window->presenter().notes())
        look(*m_window->presenter().notes(), QStringLiteral("notes"));
    m_window->presenter().stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().window() == nullptr; }, 2000));
}

INSTANTIATE_TEST_SUITE_P(Speeches, Whole, testing::Values(Speech{true, 1024, 768}, Speech{true, 1280, 800}, Speech{false, 1024, 768}, Speech{false, 1280, 800}),
    [](const auto& each) { return std::string(each.param.german ? "German" : "Longer") + std::to_string(each.param.width); });

} // namespace syncscope::test
