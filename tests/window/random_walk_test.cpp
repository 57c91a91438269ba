// A person who tries everything: actions of the registry, keys, clicks, drags and wheels at random, on the window as the program
// makes it, its menus and dialogs too. Nothing crashes, nothing is warned of, and every step comes to an end, soon.
//
// A short walk with every commit. SYNCSCOPE_RANDOM_WALK=SECONDS makes a long one of other seeds (./dev check asan);
// SYNCSCOPE_RANDOM_WALK_SEED begins with a seed that was told of, SYNCSCOPE_RANDOM_WALK_LOUD tells of every step.
#include "app/theme/theme.h"
#include "app/views/compare/compare_view.h"
#include "app/views/orders/orders_view.h"
#include "app/window/laboratory.h"
#include "app/window/studies.h"
#include "app/window/travel.h"
#include "engine/base/random.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtGui/QDesktopServices>
#include <QtGui/QWindow>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QMenu>

#include <gtest/gtest-spi.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <mutex>
#include <optional>
#include <set>

namespace syncscope::test {

// Takes what would be opened by another program.
class Nobody : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl&) {}
};

namespace {

constexpr int kSteps = 60, kSeeds = 3;         // of the short walk
constexpr int kStepsOfASeed = 400;             // of the long one
constexpr int kRememberedSteps = 25;
constexpr int kMostRounds = 60;                // of the event loop after a step
constexpr qint64 kWedged = 120'000;            // ms by the clock: it waits for what does not come
// A step keeps the person waiting for so long at most; counted in time of the processor, of which other programs take none.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SYNCSCOPE_SANITIZED
#endif
#endif
#if defined(SYNCSCOPE_SANITIZED) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
constexpr double kLongestStep = 50; // s
#else
constexpr double kLongestStep = 5;
#endif
constexpr int kPatience = 4;                   // inputs a dialog or menu gets before it is left

// Seconds that the calling thread has computed.
double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// What was done last; read by whoever finds out that it went wrong.
class Diary {
public:
    explicit Diary(double longest = kLongestStep) : m_longest(longest) {}

    // By the thread that takes the steps.
    void begin(const QString& step)
    {
        end();
        const std::lock_guard guard(m_lock);
        static const bool loud = qEnvironmentVariableIsSet("SYNCSCOPE_RANDOM_WALK_LOUD");
        if (loud)
            std::fprintf(stderr, "%s\n", qUtf8Printable(step));
        m_steps.push_back(step.toStdString());
        if (m_steps.size() > kRememberedSteps)
            m_steps.pop_front();
        m_since.restart();
        m_from = computed();
    }
    // A step that froze the window is told of when it is over; the next one may begin inside it, in a dialog.
    void end()
    {
        const double took = m_from ? computed() - *m_from : 0;
        m_from.reset();
        m_slowest = std::max(m_slowest, took);
        if (took > m_longest)
            ADD_FAILURE() << "a step took " << took << " s, the last of\n" << text();
    }
    double slowest() const { return m_slowest; }
    std::string text()
    {
        const std::lock_guard guard(m_lock);
        std::string all;
        for (const std::string& s : m_steps)
            all += "  " + s + "\n";
        return all;
    }
    bool wedged()
    {
        const std::lock_guard guard(m_lock);
        return m_since.isValid() && m_since.elapsed() > kWedged;
    }
    void rest()
    {
        end();
        const std::lock_guard guard(m_lock);
        m_since.invalidate();
    }

private:
    std::mutex m_lock;
    std::deque<std::string> m_steps;
    QElapsedTimer m_since;
    double m_longest, m_slowest = 0;
    std::optional<double> m_from; // computed() when the step began
};

Diary diary;
std::atomic<int> warnings = 0;

void hear(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // The offscreen platform has no frames and no stacking.
    if (type == QtDebugMsg || type == QtInfoMsg || message.startsWith(QLatin1String("This plugin does not support")) || message.startsWith(QLatin1String("QStandardPaths: ")))
        return;
    ++warnings;
    ADD_FAILURE() << message.toStdString() << "\nafter\n" << diary.text();
}

// A step that does not end cannot be told of by the thread that is in it.
class Watchdog : public QThread {
public:
    ~Watchdog() override
    {
        m_over = true;
        wait();
    }

protected:
    void run() override
    {
        while (!m_over) {
            msleep(200);
            if (diary.wedged()) {
                std::fprintf(stderr, "a step does not end:\n%s", diary.text().c_str());
                std::abort();
            }
        }
    }

private:
    std::atomic<bool> m_over = false;
};

class RandomWalk : public testing::Test {
protected:
    RandomWalk()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_document(files::dataFolder())
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setStyle(new views::LabStyle);
        window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
        theme::loadFonts();
        QDir::setCurrent(m_folder.path()); // What is written without a folder goes away with it.
        for (const char* scheme : {"file", "http", "https", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &m_nobody, "open");
        m_before = qInstallMessageHandler(hear);
        m_lab.emplace(m_document, m_settings);
        lab().resize(1280, 800);
        lab().show();
        m_lab->begin();
        m_watchdog.start();
    }
    ~RandomWalk() override
    {
        diary.begin(QStringLiteral("the end"));
        calm();
        m_over = true;
        m_lab.reset();
        diary.rest();
        qInstallMessageHandler(m_before);
        for (const char* scheme : {"file", "http", "https", "mailto"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    MainWindow& lab() { return m_lab->window(); }
    std::uint32_t below(std::uint32_t bound) { return drawBelow(draw(m_seed, 0, m_drawn++), bound); }
    bool oneIn(std::uint32_t n) { return below(n) == 0; }

    // --- what is on the screen

    static std::vector<QWindow*> windows()
    {
        std::vector<QWindow*> all;
        for (QWidget* w : QApplication::topLevelWidgets())
            if (w->isVisible() && w->windowHandle())
                all.push_back(w->windowHandle());
        return all;
    }
    QWindow* aWindow()
    {
        if (QWidget* popup = QApplication::activePopupWidget(); popup && popup->windowHandle())
            return popup->windowHandle();
        if (QWidget* modal = QApplication::activeModalWidget(); modal && modal->windowHandle())
            return modal->windowHandle();
        const auto all = windows();
        return all.empty() ? nullptr : all[below(static_cast<std::uint32_t>(all.size()))];
    }
    static bool isFileDialog() { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; }

    // --- what one does

    QPoint aPlace(const QWindow& window)
    {
        const QPoint at = aPlaceIn(window);
        return {std::clamp(at.x(), 0, std::max(0, window.width() - 1)), std::clamp(at.y(), 0, std::max(0, window.height() - 1))};
    }
    QPoint aPlaceIn(const QWindow& window)
    {
        // Mostly somewhere that does something.
        QWidget* top = nullptr;
        for (QWidget* w : QApplication::topLevelWidgets())
            if (w->windowHandle() == &window)
                top = w;
        if (top && !oneIn(4)) {
            QList<QWidget*> all;
            for (QWidget* w : top->findChildren<QWidget*>())
                if (w->isVisible() && w->isEnabled() && !w->visibleRegion().isEmpty() && w->window() == top && w->focusPolicy() != Qt::NoFocus)
                    all << w;
            if (!all.isEmpty()) {
                QWidget* w = all[static_cast<qsizetype>(below(static_cast<std::uint32_t>(all.size())))];
                const QRect seen = w->visibleRegion().boundingRect();
                return w->mapTo(top, seen.topLeft() + QPoint(static_cast<int>(below(static_cast<std::uint32_t>(seen.width()))), static_cast<int>(below(static_cast<std::uint32_t>(seen.height())))));
            }
        }
        return {static_cast<int>(below(static_cast<std::uint32_t>(std::max(1, window.width())))), static_cast<int>(below(static_cast<std::uint32_t>(std::max(1, window.height()))))};
    }

    void mouse()
    {
        const QPointer<QWindow> window = aWindow();
        if (!window)
            return;
        const QPoint from = aPlace(*window);
        const Qt::MouseButton button = oneIn(6) ? Qt::RightButton : Qt::LeftButton;
        const Qt::KeyboardModifiers modifiers = oneIn(8) ? Qt::ControlModifier : oneIn(8) ? Qt::ShiftModifier : Qt::NoModifier;
        const bool drags = oneIn(4);
        const QPoint to = drags ? aPlace(*window) : from;
        diary.begin(QStringLiteral("%1 button at %2,%3%4 of %5").arg(button == Qt::LeftButton ? QStringLiteral("left") : QStringLiteral("right")).arg(from.x()).arg(from.y())
                        .arg(drags ? QStringLiteral(" to %1,%2").arg(to.x()).arg(to.y()) : QString(), window->objectName()));
        QTest::mousePress(window, button, modifiers, from);
        if (drags && window)
            QTest::mouseMove(window, to);
        if (window)
            QTest::mouseRelease(window, button, modifiers, to);
        if (oneIn(5)) { // twice
            if (window)
                QTest::mousePress(window, button, modifiers, to);
            if (window)
                QTest::mouseRelease(window, button, modifiers, to);
        }
    }

    void wheel()
    {
        QWidget* under = QApplication::widgetAt(lab().mapToGlobal(QPoint(static_cast<int>(below(1200)), static_cast<int>(below(760)))));
        if (!under)
            return;
        diary.begin(QStringLiteral("wheel over %1").arg(under->objectName()));
        const QPointF at = under->rect().center();
        QWheelEvent event(at, under->mapToGlobal(at), {}, {0, oneIn(2) ? 120 : -120}, Qt::NoButton, oneIn(3) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(under, &event);
    }

    // As QTest does it, but the window may go away in between.
    static void strike(const QPointer<QWindow>& window, int key, Qt::KeyboardModifiers modifiers)
    {
        const char letter = QTest::keyToAscii(static_cast<Qt::Key>(key));
        const QString text = letter != 0 && !(modifiers & (Qt::ControlModifier | Qt::AltModifier)) ? QString(QLatin1Char(letter)) : QString();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            if (window)
                qt_handleKeyEvent(window, type, key, modifiers, text);
    }

    void key()
    {
        static constexpr int kKeys[] = {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
            Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1, Qt::Key_F3, Qt::Key_F5, Qt::Key_F8, Qt::Key_F9, Qt::Key_F10,
            Qt::Key_F11, Qt::Key_Menu, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Comma, Qt::Key_Period, Qt::Key_BracketLeft, Qt::Key_BracketRight};
        const QPointer<QWindow> window = aWindow();
        if (!window)
            return;
        const bool letter = oneIn(3);
        const int key = letter ? static_cast<int>(oneIn(3) ? Qt::Key_0 + static_cast<int>(below(10)) : Qt::Key_A + static_cast<int>(below(26))) : kKeys[below(std::size(kKeys))];
        Qt::KeyboardModifiers modifiers;
        for (const Qt::KeyboardModifier m : {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier})
            if (oneIn(6))
                modifiers |= m;
        if (key == Qt::Key_Q && modifiers.testFlag(Qt::ControlModifier))
            return;
        diary.begin(QStringLiteral("key %1 in %2").arg(QKeySequence(static_cast<int>(modifiers) | key).toString(), window->objectName()));
        strike(window, key, modifiers);
    }

    void action()
    {
        const auto& all = lab().actions().infos();
        const QString id = all[below(static_cast<std::uint32_t>(all.size()))].id;
        if (id == QLatin1String("quit"))
            return;
        QAction* action = lab().actions().action(id);
        if (!action->isEnabled())
            return;
        m_taken.insert(id);
        diary.begin(QStringLiteral("action %1").arg(id));
        action->trigger();
    }

    void open()
    {
        static const char* const kSmall[] = {"lost-update", "sync-scope-device", "two-increments", "work-item-refused", "dead-man-timer", "lock-order", "two-queues", "passive-timer",
            "dpc-for-isr", "one-processor", "which-are-covered", "from-user-mode", "at-dpc-level", "file-callbacks"};
        const char* id = kSmall[below(std::size(kSmall))];
        diary.begin(QStringLiteral("open %1").arg(QLatin1String(id)));
        m_document.open(QLatin1String(id));
    }

    void size()
    {
        static constexpr QSize kSizes[] = {{1024, 768}, {1280, 800}, {1720, 1040}, {700, 500}};
        const QSize size = kSizes[below(std::size(kSizes))];
        diary.begin(QStringLiteral("size %1").arg(size.width()));
        lab().resize(size);
    }

    void step()
    {
        const std::uint32_t what = below(100);
        if (what < 40)
            action();
        else if (what < 65)
            mouse();
        else if (what < 88)
            key();
        else if (what < 93)
            wheel();
        else if (what < 98)
            open();
        else
            size();
        settle();
    }

    // As many rounds of the event loop as there is something to do, but not without end.
    void settle()
    {
        for (int round = 0; round < kMostRounds; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!m_document.running() && round > 2)
                break;
        }
        if (!lab().isVisible())
            lab().show();
    }

    // Nothing goes on any more that somebody began.
    void calm()
    {
        leave();
        m_document.cursor().pause();
        lab().studies().orders().orders().cancel();
        lab().studies().compare().comparer().cancel();
        lab().studies().compare().sweeper().cancel();
        if (m_document.running())
            m_document.cancel();
        settle();
    }

    // Every menu and dialog, from the innermost.
    void leave()
    {
        for (int i = 0; i < 30 && (QApplication::activePopupWidget() || QApplication::activeModalWidget()); ++i)
            escape();
    }
    void escape()
    {
        const QPointer<QWidget> open = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (!open)
            return;
        // Where a key is recorded Esc is one like any other: Tab leaves that field first. The keys go to what has the focus in that
        // window, whether or not it is the active one.
        if (open->windowHandle() && qobject_cast<QKeySequenceEdit*>(open->focusWidget()))
            strike(open->windowHandle(), Qt::Key_Tab, {});
        if (open && open->windowHandle())
            strike(open->windowHandle(), Qt::Key_Escape, {});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        // What asks back when it is left is left, too.
        if (open && open->isVisible() && (open == QApplication::activeModalWidget() || open == QApplication::activePopupWidget()))
            ++m_stubborn;
        else
            m_stubborn = 0;
        if (m_stubborn > 20 && open) {
            ADD_FAILURE() << open->metaObject()->className() << " " << open->objectName().toStdString() << " does not go away by Esc, after\n" << diary.text();
            open->close();
            m_stubborn = 0;
        }
    }

    // A dialog that waits for an answer waits inside the step that opened it: only a timer gets there. A new one each time, since
    // one that is in its slot does not come again.
    void watch()
    {
        QTimer::singleShot(25, &m_nobody, [this] {
            if (m_over)
                return;
            watch();
            if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget()) {
                m_inputs = 0;
                return;
            }
            if (m_inside) {
                // An input of ours is what waits: leave what it opened.
                escape();
                return;
            }
            m_inside = true;
            if (++m_inputs <= kPatience && !isFileDialog()) {
                if (oneIn(2))
                    key();
                else
                    mouse();
            } else {
                escape();
            }
            m_inside = false;
        });
    }

    void walk(std::uint64_t seed, int steps, const QElapsedTimer* clock = nullptr, qint64 most = 0)
    {
        m_seed = seed;
        m_drawn = 0;
        diary.begin(QStringLiteral("seed %1").arg(seed));
        m_document.open(QStringLiteral("lost-update")); // on the start page little can be done
        settle();
        for (int i = 0; i < steps && !(clock && clock->elapsed() > most) && warnings < 20; ++i) {
            step();
            if (i % 25 == 24)
                calm();
        }
        calm();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    document::Document m_document;
    Nobody m_nobody;
    QtMessageHandler m_before = nullptr;
    std::optional<window::Laboratory> m_lab;
    Watchdog m_watchdog;
    std::uint64_t m_seed = 0, m_drawn = 0;
    std::set<QString> m_taken; // actions
    int m_inputs = 0, m_stubborn = 0;
    bool m_inside = false, m_over = false;
};

TEST(Diary, TellsOfAStepThatFreezesTheWindow)
{
    Diary pages(0.05);
    const auto compute = [](double seconds) {
        for (const double from = computed(); computed() - from < seconds;) { }
    };
    pages.begin(QStringLiteral("short"));
    compute(0.01);
    pages.begin(QStringLiteral("waits"));
    QThread::msleep(80); // Another program has the processor.
    pages.begin(QStringLiteral("long"));
    compute(0.08);
    EXPECT_NONFATAL_FAILURE(pages.end(), "  short\n  waits\n  long\n");
    pages.rest();
    EXPECT_GT(pages.slowest(), 0.05);
    EXPECT_FALSE(pages.wedged());
}

TEST_F(RandomWalk, ComesToNoHarm)
{
    watch();
    const int seconds = qEnvironmentVariableIntValue("SYNCSCOPE_RANDOM_WALK");
    std::uint64_t seed = std::max(1, qEnvironmentVariableIntValue("SYNCSCOPE_RANDOM_WALK_SEED"));
    if (seconds == 0) {
        for (int i = 0; i < kSeeds; ++i)
            walk(seed++, kSteps);
    } else {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 1000ll * seconds && warnings < 20)
            walk(seed++, kStepsOfASeed, &clock, 1000ll * seconds);
        std::string never;
        int count = 0;
        for (const window::ActionInfo& info : lab().actions().infos())
            if (info.id != QLatin1String("quit") && !m_taken.contains(info.id)) {
                never += ' ' + info.id.toStdString();
                ++count;
            }
        std::fprintf(stderr, "random walk: up to seed %llu, longest step %.2f s of the processor, %d actions never taken%s%s\n", static_cast<unsigned long long>(seed - 1),
            diary.slowest(), count, count ? ":" : "", never.c_str());
    }
    EXPECT_EQ(warnings, 0);
}

} // namespace
} // namespace syncscope::test

#include "random_walk_test.moc"
