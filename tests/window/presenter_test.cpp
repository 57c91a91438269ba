// Presenter mode: what a room sees, at the sizes of real screens, and the keys that clickers send.
#include "app/views/configuration/configuration_view.h"
#include "app/views/presenter/presenter_canvas.h"
#include "app/views/presenter/presenter_code.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/arguments.h"
#include "app/window/presenter.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <set>

namespace syncscope::test {

using views::PresenterView;
using Beat = PresenterView::Beat;

class PresenterTest : public WindowTest {
protected:
    // What is laid out, and what follows from that, has been done: however slow the machine is.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            bool done = false;
            QTimer::singleShot(0, [&] { done = true; });
            ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, kRunLimit));
        }
        QTest::qWait(20);
    }
    window::PresenterWindow& start(QSize size = {1280, 720})
    {
        trigger("present");
        window::PresenterWindow* p = m_window->presenter().window();
        EXPECT_NE(p, nullptr);
        p->showNormal();
        p->resize(size);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(p));
        settle();
        return *p;
    }
};

TEST_F(PresenterTest, TheKeysOfClickersLeadThroughTheWholeLesson)
{
    open(QStringLiteral("lost-update"));
    window::PresenterWindow& p = start();
    PresenterView& view = p.view();
    view.begin();
    EXPECT_EQ(view.beat(), Beat::Title);
    std::vector<Beat> beats;
    for (int i = 0; i < 300 && view.beat() != Beat::End; ++i) {
        QTest::keyClick(&view, Qt::Key_PageDown);
        beats.push_back(view.beat());
    }
    EXPECT_EQ(view.beat(), Beat::End);
    EXPECT_TRUE(cursor().atEnd());
    EXPECT_EQ(std::count(beats.begin(), beats.end(), Beat::Question), 1);
    EXPECT_EQ(std::count(beats.begin(), beats.end(), Beat::Answer), 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_FALSE(cursor().atEnd());
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_TRUE(cursor().atStart());
    EXPECT_EQ(view.beat(), Beat::Title);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_FALSE(cursor().atStart());
    // An event has the number it has in the window.
    const auto* progress = view.findChild<QLabel*>(QStringLiteral("presenter-progress"));
    ASSERT_NE(progress, nullptr);
    EXPECT_EQ(progress->text(), QStringLiteral("%1 of %2").arg(cursor().event().value).arg(m_document.run()->trace->log.size()));
    EXPECT_TRUE(m_window->transport().positionText().contains(QStringLiteral("event ") + progress->text())) << m_window->transport().positionText().toStdString();
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_TRUE(cursor().atStart());
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().window() == nullptr; }, 2000));
}

// R14 (i): the button of a clicker sends F5 and Esc in turn, and either ends what is shown; F5 goes back to it, unless something else was
// pressed meanwhile.
TEST_F(PresenterTest, TheButtonOfAClickerEndsAndGoesBack)
{
    open(QStringLiteral("lost-update"));
    start().view().goToBeat(4);
    const std::uint64_t place = cursor().position();
    const auto ended = [&] { return m_window->presenter().window() == nullptr; };
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_Escape}) {
        QTest::keyClick(&m_window->presenter().window()->view(), key);
        ASSERT_TRUE(ended());
        QTest::keyClick(&*m_window, Qt::Key_F5);
        ASSERT_FALSE(ended());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window->presenter().window()));
        EXPECT_EQ(cursor().position(), place);
        EXPECT_EQ(m_window->presenter().window()->view().beat(), Beat::Step);
        EXPECT_FALSE(cursor().playing());
    }
    QTest::keyClick(&m_window->presenter().window()->view(), Qt::Key_F5);
    ASSERT_TRUE(ended());
    QTest::keyClick(&*m_window, Qt::Key_F10);
    QTest::keyClick(&*m_window, Qt::Key_F5); // plays, as always
    EXPECT_TRUE(ended());
    cursor().pause();
}

// R14 (v): the first lesson of each part from its title to its end, with one key.
TEST_F(PresenterTest, PageDownAloneLeadsThroughALesson)
{
    std::size_t lessons = 0, questions = 0;
    std::set<char> parts;
    for (const files::Shipped& shipped : m_document.library().scenarios()) {
        if (shipped.scenario.number.empty() || !parts.insert(shipped.scenario.number.front()).second)
            continue;
        open(QString::fromStdString(shipped.scenario.id));
        m_window->presenter().start(0);
        PresenterView& view = m_window->presenter().window()->view();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window->presenter().window()));
        ASSERT_EQ(view.beat(), Beat::Title) << shipped.scenario.id;
        QTest::qWait(10);
        const std::uint64_t most = m_document.run()->session->ticks() + 4;
        std::uint64_t keys = 0;
        for (; view.beat() != Beat::End && keys <= most; ++keys) {
            const Beat before = view.beat();
            const std::uint64_t place = cursor().position();
            QTest::keyClick(&view, Qt::Key_PageDown);
            ASSERT_TRUE(view.beat() != before || cursor().position() > place) << shipped.scenario.id << ", key " << keys << ", beat " << static_cast<int>(view.beat()) << (QApplication::activeWindow() == view.window() ? "" : ", not active");
            questions += view.beat() == Beat::Question;
        }
        EXPECT_EQ(view.beat(), Beat::End) << shipped.scenario.id;
        EXPECT_TRUE(cursor().atEnd()) << shipped.scenario.id;
        m_window->presenter().stop();
        ++lessons;
    }
    EXPECT_GE(lessons, 8u);
    EXPECT_GE(questions, 6u);
}

TEST_F(PresenterTest, TheQuestionComesBeforeTheStepThatDecides)
{
    open(QStringLiteral("lost-update"));
    PresenterView& view = start().view();
    view.begin();
    while (view.beat() != Beat::Question && !cursor().atEnd())
        view.next();
    ASSERT_EQ(view.beat(), Beat::Question);
    EXPECT_LT(cursor().event(), m_document.run()->tellingEvent());
    EXPECT_FALSE(view.canvas().hiddenPart().isEmpty());
    EXPECT_GT(view.canvas().hiddenPart().left(), 0);
    const auto* card = view.findChild<QLabel*>(QStringLiteral("presenter-card"));
    EXPECT_TRUE(card->text().contains(QStringLiteral("What is the final value"))) << card->text().toStdString();
    EXPECT_FALSE(card->text().contains(QStringLiteral("0 + 1")));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(view.beat(), Beat::Answer);
    EXPECT_TRUE(card->text().contains(QStringLiteral("0 + 1"))) << card->text().toStdString();
    EXPECT_TRUE(view.canvas().hiddenPart().isEmpty());
    view.next();
    EXPECT_GE(cursor().event(), m_document.run()->tellingEvent());
}

TEST_F(PresenterTest, BlankSpotlightLaserAndCode)
{
    open(QStringLiteral("lost-update"));
    PresenterView& view = start().view();
    view.goToBeat(4);
    const std::uint64_t before = cursor().position();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
        QTest::keyClick(&view, key);
        EXPECT_TRUE(view.isBlank());
        EXPECT_EQ(view.grab().toImage().pixelColor(view.width() / 2, view.height() / 2), QColor(Qt::black));
        QTest::keyClick(&view, Qt::Key_PageDown); // shows again and goes nowhere
        EXPECT_FALSE(view.isBlank());
        EXPECT_EQ(cursor().position(), before);
    }
    const std::size_t lanes = view.canvas().picture().lanes.size();
    for (std::size_t i = 0; i < lanes; ++i) {
        QTest::keyClick(&view, Qt::Key_L);
        EXPECT_EQ(view.canvas().spotlight(), std::optional(view.canvas().picture().lanes[i].lane));
        EXPECT_FALSE(view.canvas().spotlightBox().isEmpty());
    }
    QTest::keyClick(&view, Qt::Key_L);
    EXPECT_FALSE(view.canvas().spotlight().has_value());
    QTest::keyPress(&view, Qt::Key_Control);
    EXPECT_TRUE(view.laserIsOn());
    QTest::keyRelease(&view, Qt::Key_Control);
    EXPECT_FALSE(view.laserIsOn());
    EXPECT_TRUE(view.code().isVisible());
    QTest::keyClick(&view, Qt::Key_C);
    EXPECT_FALSE(view.code().isVisible());
}

TEST_F(PresenterTest, TheConfigurationIsChangedWhilePresenting)
{
    open(QStringLiteral("lost-update"));
    window::PresenterWindow& p = start({1920, 1080});
    QTest::keyClick(&p.view(), Qt::Key_E);
    ASSERT_TRUE(p.drawerIsOpen());
    views::Segmented* scope = p.drawer().control(QStringLiteral("Device.sync_scope"));
    ASSERT_NE(scope, nullptr);
    settle();
    QTest::mouseClick(scope->button(QStringLiteral("Device")), Qt::LeftButton);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    // Arrows belong to the control that has the focus, PageDown to the lecture.
    QAbstractButton* chosen = scope->button(scope->value());
    chosen->setFocus();
    const std::uint64_t before = cursor().position();
    QTest::keyClick(chosen, Qt::Key_Left);
    EXPECT_EQ(cursor().position(), before);
    ASSERT_TRUE(settled(m_document));
    QTest::keyClick(&p.view(), Qt::Key_Escape);
    EXPECT_FALSE(p.drawerIsOpen());
    EXPECT_NE(m_window->presenter().window(), nullptr);
    QTest::keyClick(&p.view(), Qt::Key_F11);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().window() == nullptr; }, 2000));
}

// F11, and the beat that a lecture asks for on the command line: as far as that many keys would have led.
TEST_F(PresenterTest, BeginsByItsKeyAndAtABeat)
{
    open(QStringLiteral("lost-update"));
    QTest::keyClick(&*m_window, Qt::Key_F11);
    window::PresenterWindow* p = m_window->presenter().window();
    ASSERT_NE(p, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(p));
    settle();
    EXPECT_EQ(p->view().beat(), Beat::Step) << "it goes on where one is";
    QTest::keyClick(&p->view(), Qt::Key_Home);
    ASSERT_EQ(p->view().beat(), Beat::Title);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&p->view(), Qt::Key_PageDown);
    const Beat beat = p->view().beat();
    const std::uint64_t position = cursor().position();
    EXPECT_NE(beat, Beat::Title);
    QTest::keyClick(&p->view(), Qt::Key_F11);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().window() == nullptr; }, 2000));
    cursor().toEnd();
    m_window->presenter().start(3);
    p = m_window->presenter().window();
    ASSERT_NE(p, nullptr);
    EXPECT_EQ(p->view().beat(), beat);
    EXPECT_EQ(cursor().position(), position);
    // Again while it is open: the same window goes there.
    m_window->presenter().start(0);
    EXPECT_EQ(m_window->presenter().window(), p);
    EXPECT_EQ(p->view().beat(), Beat::Title);
}

TEST_F(PresenterTest, NotesTellWhatComesNext)
{
    open(QStringLiteral("lost-update"));
    window::PresenterWindow& p = start();
    PresenterView& view = p.view();
    view.begin();
    QTest::keyClick(&view, Qt::Key_N);
    window::PresenterNotes* notes = m_window->presenter().notes();
    ASSERT_NE(notes, nullptr);
    EXPECT_EQ(notes->elapsed().section(QLatin1Char(':'), 0, 0), QStringLiteral("0"));
    int questions = 0;
    for (int i = 0; i < 300 && view.beat() != Beat::End; ++i) {
        const QString said = view.nextSaid();
        const Beat before = view.beat();
        view.next();
        if (view.beat() == Beat::Question) {
            ++questions;
            EXPECT_TRUE(said.contains(QStringLiteral("What is the final value"))) << said.toStdString();
        } else if (view.beat() == Beat::Step && before == Beat::Step) {
            EXPECT_TRUE(said.startsWith(view.caption().chopped(1))) << said.toStdString() << " / " << view.caption().toStdString();
        }
    }
    EXPECT_EQ(questions, 1);
    EXPECT_TRUE(view.nextSaid().isEmpty());
    // Who clicked into the notes goes on with the same keys.
    view.begin();
    const std::uint64_t first = cursor().position();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(notes, Qt::Key_PageDown);
    EXPECT_GT(cursor().position(), first);
    EXPECT_TRUE(QTest::qWaitFor([&] { return notes->elapsed() != QStringLiteral("0:00"); }, 2000));
    QTest::keyClick(notes, Qt::Key_N);
    EXPECT_EQ(m_window->presenter().notes(), nullptr);
    p.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&p));
    QTest::keyClick(&view, Qt::Key_N);
    ASSERT_NE(m_window->presenter().notes(), nullptr);
    EXPECT_NE(m_window->presenter().notes()->elapsed(), QStringLiteral("0:00")) << "since the presentation began, not since the notes were opened";
    m_window->presenter().setNotesShown(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().notes() == nullptr; }, 2000));
}

TEST_F(PresenterTest, ShowsOnlyCodeThatRunsAndTheCaptionAsABar)
{
    open(QStringLiteral("lost-update"));
    PresenterView& view = start().view();
    view.goToBeat(8);
    for (int i = 0; i < 20; ++i) {
        for (const views::PresenterCode::Line& line : view.code().lines()) {
            EXPECT_FALSE(line.text.trimmed().startsWith(QLatin1Char('#'))) << line.text.toStdString();
            EXPECT_FALSE(line.text.contains(QStringLiteral("KeAcquireSpinLock"))) << line.text.toStdString();
        }
        view.next();
    }
    auto* caption = view.findChild<QLabel*>(QStringLiteral("presenter-caption"));
    const QImage image = caption->grab().toImage();
    EXPECT_EQ(image.pixelColor(2, 2), caption->palette().color(QPalette::Window));
    EXPECT_LT(image.pixelColor(2, 2).lightness(), 64);
    EXPECT_GT(caption->palette().color(QPalette::WindowText).lightness(), 192);
}

TEST_F(PresenterTest, MarksTheAnswersByCapitalLettersUnderOneAnother)
{
    open(QStringLiteral("lost-update"));
    PresenterView& view = start().view();
    view.begin();
    while (view.beat() != Beat::Question && !cursor().atEnd())
        view.next();
    const QString card = view.findChild<QLabel*>(QStringLiteral("presenter-card"))->text();
    qsizetype last = -1;
    for (const char* letter : {"A", "B", "C", "D"}) {
        const qsizetype at = card.indexOf(QStringLiteral("<b>%1</b></td>").arg(QLatin1String(letter)));
        EXPECT_GT(at, last) << letter << "\n" << card.toStdString();
        last = at;
    }
}

struct Screen {
    int width, height;
};

class Screens : public PresenterTest, public testing::WithParamInterface<Screen> {
protected:
    // No label is cut off, and none that must be read is lower than a fiftieth of the screen.
    void expectReadable(PresenterView& view, const std::string& where)
    {
        const int least = (GetParam().height + 49) / 50;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || !label->objectName().startsWith(QLatin1String("presenter-")))
                continue;
            EXPECT_GE(label->font().pixelSize(), least) << where << ": " << label->objectName().toStdString();
            EXPECT_TRUE(view.rect().contains(QRect(label->mapTo(&view, QPoint()), label->size()))) << where << ": " << label->objectName().toStdString();
            if (label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << where << ": " << label->text().toStdString();
            } else {
                EXPECT_GE(label->contentsRect().width(), QFontMetrics(label->font()).horizontalAdvance(label->text())) << where << ": " << label->text().toStdString();
                EXPECT_GE(label->height(), QFontMetrics(label->font()).height()) << where << ": " << label->text().toStdString();
            }
        }
        if (view.code().isVisible()) {
            EXPECT_GE(view.code().textSize(), least) << where;
            EXPECT_GE(view.code().lines().size(), 3u) << where;
        }
        if (!view.canvas().isVisible())
            return;
        const picture::TimelinePicture& picture = view.canvas().picture();
        EXPECT_GE(picture.lanes.size(), 2u) << where;
        for (const picture::Item& item : picture.list.items()) {
            if (item.shape != picture::Shape::Text)
                continue;
            const std::string text(picture.list.string(item.data));
            EXPECT_GE(item.size, picture::px(least)) << where << ": " << text;
            const picture::Unit left = item.anchor == picture::Anchor::Start ? item.box.x : item.anchor == picture::Anchor::End ? item.box.x - item.box.w : item.box.x - item.box.w / 2;
            EXPECT_GE(left, -100) << where << ": " << text;
            EXPECT_LE(left + item.box.w, picture::px(view.canvas().width()) + 100) << where << ": " << text;
            EXPECT_LE(item.box.y, picture::px(view.canvas().height())) << where << ": " << text;
        }
    }
};

TEST_P(Screens, EverythingIsReadAndNothingIsClipped)
{
    for (const char* scenario : {"lost-update", "sync-scope-device", "two-queues"}) {
        open(QLatin1String(scenario));
        window::PresenterWindow& p = start({GetParam().width, GetParam().height});
        PresenterView& view = p.view();
        ASSERT_EQ(view.size(), QSize(GetParam().width, GetParam().height));
        view.begin();
        for (int i = 0; i < 200; ++i) {
            QApplication::processEvents();
            expectReadable(view, std::string(scenario) + ", beat " + std::to_string(i));
            EXPECT_LE(view.caption().size(), 90) << view.caption().toStdString();
            EXPECT_FALSE(view.caption().isEmpty());
            if (view.beat() == Beat::End || HasFailure())
                break;
            view.next();
        }
        m_window->presenter().stop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->presenter().window() == nullptr; }, 2000));
    }
}

// R14 (iii): the drawer, too; what it has more of is scrolled, up and down only.
TEST_P(Screens, TheDrawerIsReadAndNothingInItIsClipped)
{
    for (const char* scenario : {"lost-update", "dpc-for-isr"}) {
        open(QLatin1String(scenario));
        window::PresenterWindow& p = start({GetParam().width, GetParam().height});
        p.view().goToBeat(5);
        QTest::keyClick(&p.view(), Qt::Key_E);
        settle();
        const int least = (GetParam().height + 49) / 50;
        EXPECT_EQ(p.drawer().horizontalScrollBar()->maximum(), 0) << scenario;
        for (const QLabel* label : p.drawer().findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            EXPECT_GE(label->font().pixelSize(), least) << scenario << ": " << label->text().toStdString();
            if (label->wordWrap()) {
                EXPECT_GE(label->height() + 1, label->heightForWidth(label->width())) << scenario << ": " << label->text().toStdString();
            } else {
                EXPECT_GE(label->width(), label->sizeHint().width()) << scenario << ": " << label->text().toStdString();
            }
        }
        for (const QAbstractButton* b : p.drawer().findChildren<QAbstractButton*>())
            if (b->isVisible()) {
                EXPECT_TRUE(b->parentWidget()->rect().contains(b->geometry())) << scenario << ": " << b->text().toStdString();
                EXPECT_GE(b->width(), b->minimumSizeHint().width()) << scenario << ": " << b->text().toStdString();
            }
        expectReadable(p.view(), scenario);
        m_window->presenter().stop();
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Screens, testing::Values(Screen{1024, 768}, Screen{1280, 720}, Screen{1920, 1080}),
    [](const auto& each) { return "W" + std::to_string(each.param.width) + "H" + std::to_string(each.param.height); });

// Where kind and object of a finding do not fit beside each other in the drawer, each has a line of its own.
TEST_F(PresenterTest, TheDrawerNamesWhatAFindingIsAbout)
{
    open(QStringLiteral("lost-update"));
    window::PresenterWindow& p = start({1024, 768});
    p.setDrawerOpen(true);
    settle();
    auto* findings = p.drawer().findChild<QListView*>();
    ASSERT_NE(findings, nullptr);
    ASSERT_GT(findings->model()->rowCount(), 0);
    const QModelIndex first = findings->model()->index(0, 0);
    const auto heightAt = [&](int width) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 1);
        return findings->itemDelegate()->sizeHint(option, first).height();
    };
    // As wide as both, and with a body of one line; then narrower than the name.
    const int line = QFontMetrics(p.font()).height();
    EXPECT_LE(heightAt(4000), 2 * line + 16);
    const int room = findings->viewport()->width();
    const int body = QFontMetrics(p.font()).boundingRect(QRect(0, 0, room - 20, 10'000), Qt::TextWordWrap, first.data().toString()).height();
    EXPECT_GE(heightAt(room), body + line + 14 + line / 2) << "one line for both";
}

// The lanes by title in which an event has to be seen: the variable that is touched, the lock that is taken or given back.
std::vector<std::string> placesOf(const document::Run& run, EventIndex event)
{
    std::vector<std::string> titles;
    for (const analysis::Access& a : run.intervals.accesses)
        if (a.event == event && a.variable != analysis::kNoVariable) {
            const std::string& name = run.trace->names.variables[a.variable].name;
            titles.push_back(name.substr(name.rfind('.') + 1));
        }
    for (const analysis::LockHold& h : run.intervals.holds)
        if ((h.acquire == event || h.release == event) && h.acquire && h.acquire.value >= run.trace->setUpEvents)
            titles.push_back(run.trace->names.locks[h.lock.value].name);
    return titles;
}

// Lane titles, what lanes stand at, findings and the playhead are bold, and so are the title and the values above: none of them is
// shortened by dots, in any shipped scenario, with the configuration beside it or not. And the lane of what happens is there.
TEST(PresenterScreens, ShowWhatMustBeReadWholeInEveryScenario)
{
    const QString dots(QChar(0x2026));
    const files::Library library(files::dataFolder());
    document::Document document(files::dataFolder());
    const views::Appearance appearance;
    QWidget owner;
    window::ActionRegistry actions(&owner, appearance);
    window::PresenterWindow p(document, actions, picture::Theme::Projector);
    p.setAttribute(Qt::WA_DeleteOnClose, false);
    p.show();
    PresenterView& view = p.view();
    document::Cursor& cursor = document.cursor();
    int looked = 0, placed = 0, read = 0;
    const auto look = [&](const std::string& where) {
        QApplication::processEvents();
        const document::Run& run = *document.run();
        for (const char* name : {"presenter-title", "presenter-values"}) {
            const auto* label = view.findChild<QLabel*>(QLatin1String(name));
            if (label->isHidden())
                continue;
            EXPECT_FALSE(label->text().contains(dots)) << where << ": " << label->text().toStdString();
            const QRect text = QFontMetrics(label->font()).boundingRect(QRect(0, 0, label->width(), 1000), label->wordWrap() ? Qt::TextWordWrap : 0, label->text());
            EXPECT_TRUE(QRect(QPoint(), label->size()).adjusted(-1, -1, 1, 1).contains(QRect(QPoint(), text.size()))) << where << ": " << label->text().toStdString();
        }
        const picture::TimelinePicture& picture = view.canvas().picture();
        for (const picture::Item& item : picture.list.items())
            if (item.shape == picture::Shape::Text && item.face == picture::Face::SansBold) {
                ++read;
                EXPECT_EQ(picture.list.string(item.data).find("\u2026"), std::string_view::npos) << where << ": " << picture.list.string(item.data);
            }
        const auto model = document::timelineOf(run, picture::AxisMode::Event);
        for (const std::string& title : placesOf(run, cursor.event())) {
            ++placed;
            EXPECT_TRUE(std::any_of(picture.lanes.begin(), picture.lanes.end(), [&](const picture::LanePlace& l) { return model->lanes()[l.lane].title == title; }))
                << where << ": no lane " << title << " for " << view.caption().toStdString();
        }
        if (!p.drawerIsOpen())
            return;
        for (const QLabel* label : p.drawer().findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->textFormat() != Qt::RichText && label->pixmap(Qt::ReturnByValue).isNull()) {
                EXPECT_FALSE(label->text().contains(dots)) << where << ", drawer: " << label->text().toStdString();
                EXPECT_GE(label->width() + 1, label->sizeHint().width()) << where << ", drawer: " << label->text().toStdString();
            }
    };
    for (const files::Shipped& shipped : library.scenarios()) {
        ASSERT_TRUE(document.open(QString::fromStdString(shipped.scenario.id)));
        ASSERT_TRUE(settled(document));
        ASSERT_TRUE(document.run());
        ++looked;
        // Spread over the run, and where a variable that was not yet looked at is touched.
        std::vector<EventIndex> stops;
        const document::Run& run = *document.run();
        const std::uint32_t events = run.trace->log.size();
        for (std::uint32_t part = 1; part <= 4; ++part)
            stops.emplace_back(static_cast<std::uint32_t>(std::uint64_t{events - 1} * part / 4));
        std::set<std::uint32_t> variables;
        for (const analysis::Access& a : run.intervals.accesses)
            if (a.event.value >= run.trace->setUpEvents && variables.insert(a.variable).second)
                stops.push_back(a.event);
        for (const auto& [width, height] : {std::pair{1024, 768}, std::pair{1280, 720}, std::pair{1920, 1080}})
            for (const bool drawer : {false, true}) {
                p.resize(width, height);
                p.setDrawerOpen(drawer);
                QTest::qWait(10);
                ASSERT_EQ(view.size(), QSize(width, height)) << shipped.scenario.id;
                for (const EventIndex stop : stops) {
                    cursor.select(stop);
                    look(shipped.scenario.id + " at " + std::to_string(width) + " x " + std::to_string(height) + (drawer ? " with the drawer" : "") + ", event " + std::to_string(stop.value));
                }
            }
    }
    EXPECT_GE(looked, 60);
    EXPECT_GE(placed, 1000);
    EXPECT_GE(read, 10'000);
}

// R14 (vi), and the same by options.
TEST(Arguments, AskForAPresentation)
{
    const auto read = [](const QStringList& words) {
        QCommandLineParser parser;
        window::addArguments(parser);
        EXPECT_TRUE(parser.parse(QStringList{QStringLiteral("syncscope-lab")} + words)) << parser.errorText().toStdString();
        return window::argumentsIn(parser);
    };
    const window::Arguments asked = read({QStringLiteral("present"), QStringLiteral("lost-update"), QStringLiteral("--profile"), QStringLiteral("projector"), QStringLiteral("--beat"), QStringLiteral("3")});
    EXPECT_TRUE(asked.mistake.isEmpty()) << asked.mistake.toStdString();
    EXPECT_TRUE(asked.present);
    EXPECT_EQ(asked.scenario, QStringLiteral("lost-update"));
    EXPECT_EQ(asked.beat, 3);
    EXPECT_EQ(asked.profile, picture::Theme::Projector);
    EXPECT_EQ(read({QStringLiteral("A2"), QStringLiteral("--profile=dark")}).profile, picture::Theme::Dark);
    EXPECT_TRUE(read({QStringLiteral("A2"), QStringLiteral("--present")}).present);
    EXPECT_FALSE(read({QStringLiteral("A2")}).present);
    for (const QStringList& wrong : {QStringList{QStringLiteral("--beat"), QStringLiteral("three")}, QStringList{QStringLiteral("--profile"), QStringLiteral("beamer")},
             QStringList{QStringLiteral("present"), QStringLiteral("a"), QStringLiteral("b")}})
        EXPECT_FALSE(read(wrong).mistake.isEmpty()) << wrong.join(QLatin1Char(' ')).toStdString();
}

TEST_F(PresenterTest, BeginsAtABeatInTheColoursThatAreAskedFor)
{
    open(QStringLiteral("lost-update"));
    m_window->presenter().start(3, picture::Theme::HighContrast);
    window::PresenterWindow& p = *m_window->presenter().window();
    EXPECT_EQ(p.appearance().theme(), picture::Theme::HighContrast);
    EXPECT_EQ(p.view().beat(), Beat::Step);
    // The first key left the title; two went on.
    p.view().back();
    EXPECT_FALSE(cursor().atStart());
    p.view().back();
    EXPECT_TRUE(cursor().atStart());
}

TEST(Caption, IsOneSentenceOfAtMostNinetyCharacters)
{
    const files::Library library(files::dataFolder());
    for (const char* id : {"lost-update", "sync-scope-device", "the-lock"}) {
        const auto texts = files::readScenario(library.find(id)->folder);
        ASSERT_TRUE(texts);
        const auto run = document::compute(*texts, {});
        ASSERT_TRUE(run);
        (*run)->trace->log.forEach([&](const trace::Event& e) {
            const QString caption = views::captionOf(*(*run)->words, e);
            EXPECT_LE(caption.size(), 90) << caption.toStdString();
            EXPECT_TRUE(caption.endsWith(QLatin1Char('.')) || caption.endsWith(QChar(0x2026))) << caption.toStdString();
            EXPECT_EQ(caption[0], caption[0].toUpper());
        });
    }
}

TEST(Question, IsReadFromTheLesson)
{
    const auto q = views::questionOf(QStringLiteral("# T\n\nIntro of\ntwo lines.\n\n## Predict\n\nWhat then?\n\n- **a** one\n- **b** two\n  more\n\n## Answer\n\n**b.** Because\nof it.\n"));
    ASSERT_TRUE(q);
    EXPECT_EQ(q->text, QStringLiteral("What then?"));
    ASSERT_EQ(q->choices.size(), 2u);
    EXPECT_EQ(q->choices[1].letter, QStringLiteral("b"));
    EXPECT_EQ(q->choices[1].text, QStringLiteral("two more"));
    EXPECT_EQ(q->right, QStringLiteral("b"));
    EXPECT_EQ(q->answer, QStringLiteral("Because of it."));
    EXPECT_FALSE(views::questionOf(QStringLiteral("# T\n\nNothing asked.\n")).has_value());
    EXPECT_EQ(views::introductionOf(QStringLiteral("# T\n\nIntro of\ntwo lines.\n\n## Predict\n")), QStringLiteral("Intro of two lines."));
    // Every shipped lesson that asks names a choice it gives.
    const files::Library library(files::dataFolder());
    int asked = 0;
    for (const files::Shipped& shipped : library.scenarios()) {
        const auto texts = files::readScenario(shipped.folder);
        ASSERT_TRUE(texts);
        const auto question = views::questionOf(QString::fromStdString(texts->lesson));
        if (!question || question->choices.empty())
            continue;
        ++asked;
        EXPECT_TRUE(std::any_of(question->choices.begin(), question->choices.end(), [&](const views::Choice& c) { return c.letter == question->right; })) << shipped.scenario.id;
    }
    EXPECT_GE(asked, 10);
}

} // namespace syncscope::test
