// Keys, the command palette and the editor of keys: all from the one registry.
#include "app/views/library/library_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/command_palette.h"
#include "app/window/key_schemes.h"
#include "app/window/keys_dialog.h"
#include "app/window/preferences.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QPointer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

namespace syncscope::test {

using window::ActionInfo;
using window::ActionRegistry;
using window::Context;
using window::Group;
using window::Keys;

class KeysTest : public WindowTest {
protected:
    ActionRegistry& actions() { return m_window->actions(); }
    QWidget& canvas() { return m_window->timeline().view(); }
    window::CommandPalette* palette()
    {
        trigger("commands");
        auto* p = m_window->findChild<window::CommandPalette*>();
        EXPECT_NE(p, nullptr);
        return p;
    }
};

TEST_F(KeysTest, NoTwoActionsShareAKeyInAnyScheme)
{
    ASSERT_GE(window::keySchemes().size(), 3u);
    for (const window::KeyScheme& scheme : window::keySchemes()) {
        actions().setScheme(scheme.name);
        for (const auto& [a, b] : actions().conflicts())
            ADD_FAILURE() << scheme.name.toStdString() << ": " << a.toStdString() << " and " << b.toStdString();
        for (const auto& [id, keys] : scheme.keys)
            EXPECT_EQ(actions().keys(id, Context::Window), keys) << id.toStdString();
    }
}

// In the window, where the keys of the canvas are those of actions: the key at the place of A pans, though Q is written on it
// and Q would show the details.
TEST_F(KeysTest, LettersOfZoomingGoByTheirPlaces)
{
#ifdef Q_OS_WIN
    constexpr quint32 w = 17, a = 30, elsewhere = 44;
#else
    constexpr quint32 w = 25, a = 38, elsewhere = 52;
#endif
    open(QStringLiteral("lost-update"));
    views::TimelineView& view = m_window->timeline().view();
    view.setFocus();
    view.fit();
    view.picture();
    const auto press = [&](int key, quint32 place) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0, QString(QChar(key)).toLower());
        QApplication::sendEvent(&view, &event);
    };
    const bool details = actions().action(QStringLiteral("details"))->isChecked();
    const picture::Range whole = view.visible();
    press(Qt::Key_Z, w);
    const picture::Range near = view.visible();
    EXPECT_LT(near.length(), whole.length());
    view.setVisible({near.begin + 4, near.end + 4});
    const picture::Range there = view.visible();
    press(Qt::Key_Q, a);
    EXPECT_LT(view.visible().begin, there.begin);
    EXPECT_EQ(actions().action(QStringLiteral("details"))->isChecked(), details);
    const picture::Range left = view.visible();
    press(Qt::Key_W, elsewhere);
    EXPECT_EQ(view.visible(), left);
    press(Qt::Key_Q, elsewhere);
    EXPECT_NE(actions().action(QStringLiteral("details"))->isChecked(), details);
}

// What types something acts on the canvas only; what looks like a sentence is one.
TEST_F(KeysTest, EveryActionIsDescribedAndNoLetterActsEverywhere)
{
    const QString sheet = actions().sheet();
    for (const ActionInfo& info : actions().infos()) {
        EXPECT_FALSE(info.tip.isEmpty()) << info.id.toStdString();
        EXPECT_FALSE(info.tip.endsWith(QLatin1Char('.'))) << info.id.toStdString();
        for (const QKeySequence& key : info.keys) {
            if (info.context == Context::Window) {
                EXPECT_FALSE(window::isLetter(key)) << info.id.toStdString();
            }
        }
        for (const QKeySequence& key : info.keys + info.canvasKeys)
            EXPECT_TRUE(sheet.contains(key.toString(QKeySequence::NativeText).toHtmlEscaped())) << info.id.toStdString();
    }
}

TEST(Registry, FindsTwoActionsWithOneKeyWhereBothAct)
{
    QWidget owner;
    const views::Appearance appearance;
    ActionRegistry registry(&owner, appearance);
    registry.add({.id = QStringLiteral("a"), .keys = {Qt::Key_F2}, .tip = QStringLiteral("a")}, [] {});
    registry.add({.id = QStringLiteral("b"), .tip = QStringLiteral("b"), .canvasKeys = {Qt::Key_F2}}, [] {});
    registry.add({.id = QStringLiteral("c"), .keys = {Qt::Key_F2}, .tip = QStringLiteral("c"), .context = Context::Presenter}, [] {});
    ASSERT_EQ(registry.conflicts().size(), 1u);
    EXPECT_EQ(registry.conflicts().front(), std::pair(QStringLiteral("a"), QStringLiteral("b")));
    registry.add({.id = QStringLiteral("d"), .keys = {Qt::Key_F2}, .tip = QStringLiteral("d"), .context = Context::Presenter}, [] {});
    EXPECT_EQ(registry.conflicts().size(), 2u);
}

TEST_F(KeysTest, LettersActOnTheCanvasOnlyAndCanBeTurnedOff)
{
    open(QStringLiteral("lost-update"));
    cursor().toStart();
    QTest::keyClick(&*m_window, Qt::Key_Period);
    QTest::keyClick(&*m_window, Qt::Key_N);
    EXPECT_TRUE(cursor().atStart());
    QTest::keyClick(&canvas(), Qt::Key_Period);
    EXPECT_FALSE(cursor().atStart());
    QTest::keyClick(&canvas(), Qt::Key_Comma);
    EXPECT_TRUE(cursor().atStart());
    const picture::Range whole = m_window->timeline().view().visible();
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_LT(m_window->timeline().view().visible().length(), whole.length());
    QTest::keyClick(&canvas(), Qt::Key_0);

    actions().setLettersAct(false);
    QTest::keyClick(&canvas(), Qt::Key_Period);
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_TRUE(cursor().atStart());
    EXPECT_EQ(m_window->timeline().view().visible(), whole);
    QTest::keyClick(&canvas(), Qt::Key_Right); // types nothing
    EXPECT_FALSE(cursor().atStart());
    actions().save(m_settings);
    document::Document other(files::dataFolder());
    const window::MainWindow again(other, m_settings);
    EXPECT_FALSE(const_cast<window::MainWindow&>(again).actions().lettersAct());
}

TEST_F(KeysTest, AKeyThatIsTakenAwayFromTheCanvasDoesNothingThere)
{
    open(QStringLiteral("lost-update"));
    const picture::Range whole = m_window->timeline().view().visible();
    actions().setKeys(QStringLiteral("zoom-in"), Context::Canvas, {});
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_EQ(m_window->timeline().view().visible(), whole);
    actions().setKeys(QStringLiteral("zoom-in"), Context::Canvas, {Qt::Key_Z});
    QTest::keyClick(&canvas(), Qt::Key_Z);
    EXPECT_LT(m_window->timeline().view().visible().length(), whole.length());
}

// The bar plays as long as that is what it means.
TEST_F(KeysTest, TheSpaceBarIsAKeyLikeOthers)
{
    open(QStringLiteral("lost-update"));
    cursor().toStart();
    actions().setKeys(QStringLiteral("play"), Context::Canvas, {});
    QTest::keyClick(&canvas(), Qt::Key_Space);
    EXPECT_FALSE(cursor().playing());
    actions().setKeys(QStringLiteral("step"), Context::Canvas, {Qt::Key_Space});
    QTest::keyClick(&canvas(), Qt::Key_Space);
    EXPECT_FALSE(cursor().playing());
    EXPECT_FALSE(cursor().atStart());
    actions().resetAllKeys();
    QTest::keyClick(&canvas(), Qt::Key_Space);
    EXPECT_TRUE(cursor().playing());
    cursor().pause();
}

// The keys people know from elsewhere, as they are promised: by action, for the window and for the timeline.
TEST_F(KeysTest, AreThoseThatArePromised)
{
    struct Promise {
        const char* action;
        Keys window, canvas;
    };
    using namespace Qt;
    const Promise promised[] = {{"step", {Key_F10}, {Key_Right, Key_Period}}, {"back", {SHIFT | Key_F10}, {Key_Left, Key_Comma}}, {"next-in-lane", {}, {SHIFT | Key_Right}},
        {"previous-in-lane", {}, {SHIFT | Key_Left}}, {"next-finding", {}, {Key_N}}, {"previous-finding", {}, {Key_P}}, {"play", {Key_F5}, {Key_Space}},
        {"to-start", {SHIFT | Key_F5, Key_Home}, {}}, {"run-to-cursor", {CTRL | Key_F10}, {}}, {"to-end", {Key_End}, {}}, {"slower", {}, {Key_Minus}}, {"faster", {}, {Key_Plus}},
        {"present", {Key_F11}, {}}, {"export", {CTRL | Key_E}, {}}, {"zoom-in", {CTRL | Key_Plus, CTRL | Key_Equal}, {Key_W}}, {"zoom-out", {CTRL | Key_Minus}, {Key_S}},
        {"pan-left", {}, {Key_A}}, {"pan-right", {}, {Key_D}}, {"fit", {CTRL | Key_0}, {Key_0}}, {"fit-selection", {}, {Key_F}}, {"lane", {}, {Key_Return}},
        {"lane-pin", {CTRL | SHIFT | Key_L}, {}}, {"history-back", {ALT | Key_Left}, {}}, {"history-forward", {ALT | Key_Right}, {}}, {"marker-a", {}, {Key_1}}, {"marker-b", {}, {Key_2}},
        {"keep-measurement", {}, {Key_M}}, {"axis", {}, {Key_T}}, {"flows", {}, {Key_R}}, {"find", {CTRL | Key_F}, {}}, {"find-next", {Key_F3}, {}}, {"find-previous", {SHIFT | Key_F3}, {}},
        {"go-to", {CTRL | Key_G}, {}}, {"commands", {CTRL | SHIFT | Key_P}, {}}, {"help", {Key_F1}, {}}, {"shortcuts", {}, {Key_Question}}, {"undo", {CTRL | Key_Z}, {}},
        {"redo", {CTRL | Key_Y, CTRL | SHIFT | Key_Z}, {}}, {"to-cause", {}, {Key_BracketLeft}}, {"to-effect", {}, {Key_BracketRight}}, {"other-cause", {}, {CTRL | Key_BracketRight}},
        {"other-cause-back", {}, {CTRL | Key_BracketLeft}}};
    for (const Promise& p : promised) {
        const QString id = QLatin1String(p.action);
        for (const QKeySequence& key : p.window)
            EXPECT_TRUE(actions().keys(id, Context::Window).contains(key)) << p.action << ' ' << key.toString().toStdString();
        for (const QKeySequence& key : p.canvas)
            EXPECT_TRUE(actions().keys(id, Context::Canvas).contains(key)) << p.action << ' ' << key.toString().toStdString();
    }
}

TEST_F(KeysTest, ThePaletteFindsAndDoes)
{
    open(QStringLiteral("lost-update"));
    cursor().toStart();
    QTest::keyClick(&*m_window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* p = m_window->findChild<window::CommandPalette*>();
    ASSERT_NE(p, nullptr);
    QTest::keyClicks(&p->line(), QStringLiteral("end the"));
    EXPECT_EQ(p->list().model()->index(0, 0).data().toString(), QStringLiteral("To the end"));
    QTest::keyClick(&p->line(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cursor().atEnd(); }, 2000));
}

TEST_F(KeysTest, ThePaletteOpensScenariosByMouse)
{
    open(QStringLiteral("lost-update"));
    window::CommandPalette* p = palette();
    QTest::keyClicks(&p->line(), QStringLiteral("sync scope device repairs"));
    ASSERT_GE(p->list().model()->rowCount(), 1);
    QTest::mouseClick(p->list().viewport(), Qt::LeftButton, {}, p->list().visualRect(p->list().model()->index(0, 0)).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.source() && m_document.source()->place.contains(QStringLiteral("sync-scope-device")); }, 2000));
    ASSERT_TRUE(settled(m_document));
}

TEST_F(KeysTest, ThePaletteSaysWhenNothingFits)
{
    window::CommandPalette* p = palette();
    QTest::keyClicks(&p->line(), QStringLiteral("zzzz"));
    EXPECT_EQ(p->list().model()->rowCount(), 0);
    EXPECT_TRUE(p->list().isHidden());
    QTest::keyClick(&p->line(), Qt::Key_Return);
    EXPECT_TRUE(p->isVisible());
    QTest::keyClick(p, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<window::CommandPalette*>() == nullptr; }, 2000));
}

// Whatever they lie over may be closed first, by a program's end too.
TEST_F(KeysTest, TheEditorGoesAwayWithWhatItLiesOver)
{
    actions().action(QStringLiteral("preferences"))->trigger();
    QPointer<window::PreferencesDialog> preferences = m_window->findChild<window::PreferencesDialog*>();
    ASSERT_NE(preferences, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(preferences));
    auto* change = preferences->findChild<QPushButton*>(QStringLiteral("change-keys-button"));
    ASSERT_NE(change, nullptr);
    QTest::mouseClick(change, Qt::LeftButton);
    QPointer<window::KeysDialog> keys = preferences->findChild<window::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(keys));
    preferences->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !preferences && !keys; }, 2000));
}

TEST_F(KeysTest, TheSheetFollowsAKeyThatIsChangedOverIt)
{
    actions().action(QStringLiteral("shortcuts"))->trigger();
    QPointer<QDialog> sheet = m_window->findChild<QDialog*>(QStringLiteral("keys-sheet"));
    ASSERT_NE(sheet, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(sheet));
    auto* text = sheet->findChild<QTextBrowser*>();
    ASSERT_NE(text, nullptr);
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("Ctrl+Alt+F12")));
    actions().setKeys(QStringLiteral("reload"), Context::Window, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F12)});
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Ctrl+Alt+F12"))) << text->toPlainText().toStdString();
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sheet; }, 2000));
}

TEST(Palette, RanksBeginningsFirst)
{
    using window::matchRank;
    EXPECT_LT(*matchRank(QStringLiteral("st"), QStringLiteral("Step"), {}), *matchRank(QStringLiteral("st"), QStringLiteral("To the start"), {}));
    EXPECT_LT(*matchRank(QStringLiteral("st"), QStringLiteral("To the start"), {}), *matchRank(QStringLiteral("st"), QStringLiteral("Custom"), {}));
    EXPECT_TRUE(matchRank(QStringLiteral("offnen"), QString::fromUtf8("&Öffnen…"), {}).has_value());
    EXPECT_TRUE(matchRank(QStringLiteral("rslt"), QStringLiteral("Reset layout"), {}).has_value());
    EXPECT_FALSE(matchRank(QStringLiteral("xyz"), QStringLiteral("Reset layout"), {}).has_value());
}

class EditorTest : public KeysTest {
protected:
    EditorTest() : m_dialog(m_window->actions(), m_settings, m_window->appearance(), &*m_window) { m_dialog.show(); }
    void SetUp() override
    {
        KeysTest::SetUp();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_dialog));
    }

    window::KeysDialog m_dialog;
};

TEST_F(EditorTest, TellsWhoHasAKeyBeforeItIsTaken)
{
    m_dialog.select(QStringLiteral("reload"));
    m_dialog.edit().setKeySequence(Qt::Key_F10);
    EXPECT_TRUE(m_dialog.notice().text().contains(QStringLiteral("One step forward"))) << m_dialog.notice().text().toStdString();
    EXPECT_TRUE(actions().keys(QStringLiteral("step"), Context::Window).contains(QKeySequence(Qt::Key_F10)));
    QTest::mouseClick(&m_dialog.addButton(), Qt::LeftButton);
    EXPECT_FALSE(actions().keys(QStringLiteral("step"), Context::Window).contains(QKeySequence(Qt::Key_F10)));
    EXPECT_EQ(actions().action(QStringLiteral("reload"))->shortcut(), QKeySequence(Qt::Key_F10));
    EXPECT_TRUE(actions().conflicts().empty());
    // Another window reads the same.
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    EXPECT_EQ(again.actions().action(QStringLiteral("reload"))->shortcut(), QKeySequence(Qt::Key_F10));
    EXPECT_TRUE(again.actions().keys(QStringLiteral("step"), Context::Window).isEmpty());
    QTest::mouseClick(&m_dialog.resetAllButton(), Qt::LeftButton);
    EXPECT_EQ(actions().action(QStringLiteral("step"))->shortcut(), QKeySequence(Qt::Key_F10));
    EXPECT_TRUE(actions().conflicts().empty());
}

TEST_F(EditorTest, ByKeyboardOnly)
{
    m_dialog.select(QStringLiteral("step"));
    m_dialog.edit().setFocus();
    QTest::keyClick(&m_dialog.edit(), Qt::Key_F9, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_dialog.addButton().isEnabled(); }, 5000)) << m_dialog.notice().text().toStdString(); // Qt waits for a second stroke
    m_dialog.addButton().setFocus();
    QTest::keyClick(&m_dialog.addButton(), Qt::Key_Space);
    EXPECT_EQ(actions().action(QStringLiteral("step"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    EXPECT_TRUE(actions().action(QStringLiteral("step"))->toolTip().contains(QKeySequence(Qt::CTRL | Qt::Key_F9).toString(QKeySequence::NativeText)));
    m_dialog.removeButton().setFocus();
    QTest::keyClick(&m_dialog.removeButton(), Qt::Key_Space);
    EXPECT_TRUE(actions().keys(QStringLiteral("step"), Context::Window).isEmpty());
    EXPECT_FALSE(actions().keys(QStringLiteral("step"), Context::Canvas).isEmpty());
}

TEST_F(EditorTest, RefusesALetterForTheWholeWindow)
{
    m_dialog.select(QStringLiteral("reload"));
    m_dialog.edit().setKeySequence(Qt::Key_X);
    EXPECT_FALSE(m_dialog.addButton().isEnabled());
    m_dialog.context().setCurrentIndex(1);
    EXPECT_TRUE(m_dialog.addButton().isEnabled()) << m_dialog.notice().text().toStdString();
}

TEST_F(EditorTest, TakesTheSchemeOfAnotherProgram)
{
    QComboBox& schemes = m_dialog.schemes();
    schemes.setCurrentIndex(schemes.findData(QStringLiteral("ripes")));
    Q_EMIT schemes.activated(schemes.currentIndex());
    EXPECT_EQ(actions().action(QStringLiteral("back"))->shortcut(), QKeySequence(Qt::Key_F4));
    EXPECT_EQ(m_settings.value(QStringLiteral("keys/scheme")).toString(), QStringLiteral("ripes"));
    EXPECT_TRUE(actions().sheet().contains(QStringLiteral("F4")));
}

} // namespace syncscope::test
