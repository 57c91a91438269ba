// Edits of what is open, and what becomes of them: undo, files, what a crash leaves.
#include "tests/document/open_scenario.h"

#include "app/files/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

namespace syncscope::test {

using document::Document;
using document::Merge;

class EditsTest : public testing::Test {
protected:
    EditsTest() : m_document(files::dataFolder()) {}

    static bool still(Document& document)
    {
        return QTest::qWaitFor([&] { return !document.running() && !document.waiting(); }, kRunLimit);
    }
    void open(const QString& scenario)
    {
        ASSERT_TRUE(m_document.open(scenario));
        ASSERT_TRUE(still(m_document));
        ASSERT_TRUE(m_document.run());
    }
    QString folder(const char* name) const { return QDir(m_folder.path()).filePath(QLatin1String(name)); }
    static std::string bytes(const QString& file) { return files::readText(file.toStdString()).value_or("(none)"); }
    void type(int position, const QString& text)
    {
        for (const QChar c : text) {
            QString whole = m_document.driverText();
            whole.insert(position, c);
            m_document.typeDriver(whole, position++, 0, 1);
        }
    }

    QTemporaryDir m_folder;
    Document m_document;
};

TEST_F(EditsTest, KeystrokesInAFieldAreOneStep)
{
    open(QStringLiteral("lost-update"));
    for (const char* typed : {"1", "10", "100"})
        m_document.set(QStringLiteral("T1.start_ns"), QLatin1String(typed), Merge::Typing);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_EQ(m_document.undoStack().undoText(), QStringLiteral("T1.start_ns to 100"));
    m_document.endTyping();
    m_document.set(QStringLiteral("T1.start_ns"), QStringLiteral("5"), Merge::Typing);
    EXPECT_EQ(m_document.undoStack().count(), 2);
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.value(QStringLiteral("T1.start_ns")), QStringLiteral("0"));
    EXPECT_FALSE(m_document.modified());
}

TEST_F(EditsTest, ObjectsAreAddedRenamedAndRemoved)
{
    open(QStringLiteral("lost-update"));
    m_document.change(QStringLiteral("add a timer"), [](scenario::Draft& d) { d.addObject(ObjectType::Timer, d.freeName("Timer"), "Queue"); });
    EXPECT_EQ(m_document.scenario().objects.back().name, "Timer"); // at once, before it runs
    m_document.change(QStringLiteral("rename"), [](scenario::Draft& d) { d.rename("Device", "Disk"); });
    ASSERT_TRUE(still(m_document));
    ASSERT_TRUE(m_document.problems().empty()) << format(m_document.problems().front());
    EXPECT_EQ(m_document.run()->counters.front().name, "Disk.TotalRequestsProcessed");
    EXPECT_EQ(m_document.run()->objects.back().name, "Timer");
    m_document.change(QStringLiteral("remove"), [](scenario::Draft& d) { d.remove("Timer"); });
    for (int i = 0; i < 3; ++i)
        m_document.undoStack().undo();
    ASSERT_TRUE(still(m_document));
    EXPECT_EQ(m_document.run()->counters.front().name, "Device.TotalRequestsProcessed");
    EXPECT_EQ(m_document.undoStack().redoText(), QStringLiteral("add a timer"));
}

TEST_F(EditsTest, TypedTextRunsAfterAPauseAndAMistakeKeepsTheRun)
{
    open(QStringLiteral("lost-update"));
    const auto before = m_document.run();
    const QString text = m_document.driverText();
    const int end = static_cast<int>(text.size());
    type(end, QStringLiteral("int broken"));
    EXPECT_EQ(m_document.undoStack().count(), 2); // two words
    EXPECT_FALSE(m_document.running());
    ASSERT_TRUE(still(m_document));
    ASSERT_FALSE(m_document.problems().empty());
    EXPECT_TRUE(m_document.problems().front().place.file.ends_with("driver.c"));
    EXPECT_EQ(m_document.run(), before);
    EXPECT_TRUE(m_document.runIsOlder());
    type(end + 10, QStringLiteral(";"));
    ASSERT_TRUE(still(m_document));
    EXPECT_TRUE(m_document.problems().empty());
    EXPECT_FALSE(m_document.runIsOlder());
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    EXPECT_EQ(m_document.driverText(), text);
    ASSERT_TRUE(still(m_document));
    EXPECT_EQ(m_document.run()->trace->fingerprint(), before->trace->fingerprint());
}

TEST_F(EditsTest, CancellingARunKeepsWhatWasTyped)
{
    open(QStringLiteral("lost-update"));
    type(0, QStringLiteral(" "));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_document.running(); }, 2000));
    m_document.cancel();
    EXPECT_TRUE(m_document.driverText().startsWith(QLatin1Char(' ')));
}

TEST_F(EditsTest, AShippedScenarioIsSavedAsACopyThatGivesTheSameRun)
{
    open(QStringLiteral("lost-update"));
    EXPECT_FALSE(m_document.hasPlace());
    m_document.takeVariant(QStringLiteral("spin-lock"));
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("4"));
    m_document.change(QStringLiteral("thread"), [](scenario::Draft& d) { d.duplicate("T1", d.freeName("T2")); });
    ASSERT_TRUE(still(m_document));
    const std::string fingerprint = m_document.run()->trace->fingerprint();
    EXPECT_TRUE(m_document.modified());
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    EXPECT_FALSE(m_document.modified());
    EXPECT_TRUE(m_document.hasPlace());
    EXPECT_TRUE(QFile::exists(folder("mine/lesson.md")));
    EXPECT_EQ(m_document.value(QStringLiteral("machine.processors")), QStringLiteral("4"));
    Document other(files::dataFolder());
    ASSERT_TRUE(other.open(folder("mine")));
    ASSERT_TRUE(still(other));
    ASSERT_TRUE(other.run());
    EXPECT_EQ(other.run()->trace->fingerprint(), fingerprint);
    EXPECT_EQ(other.run()->scenario.variant, "spin-lock"); // comes first
    EXPECT_EQ(other.run()->scenario.id, "mine");
    // What is shipped stays as it is.
    EXPECT_FALSE(m_document.saveAs(QString::fromStdString(files::dataFolder() + "/scenarios/lost-update")).empty());
}

TEST_F(EditsTest, UndoGoesBackPastASaveAndForwardToIt)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("seed"), QStringLiteral("7"));
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.modified());
    EXPECT_EQ(m_document.value(QStringLiteral("seed")), QStringLiteral("1"));
    m_document.undoStack().redo();
    EXPECT_FALSE(m_document.modified());
    // Another variant does not lose what was saved, nor what is done in one's own file afterwards.
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("3"));
    m_document.takeVariant(QStringLiteral("spin-lock"));
    m_document.takeVariant(QStringLiteral("race"));
    EXPECT_EQ(m_document.value(QStringLiteral("machine.processors")), QStringLiteral("3"));
    EXPECT_EQ(m_document.value(QStringLiteral("seed")), QStringLiteral("7"));
    ASSERT_TRUE(still(m_document));
    EXPECT_TRUE(m_document.problems().empty());
}

TEST_F(EditsTest, TheGuardIsAskedBeforeWorkIsLostButNotForASetting)
{
    int asked = 0;
    bool may = false;
    m_document.setGuard([&] {
        ++asked;
        return may;
    });
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("seed"), QStringLiteral("7"));
    open(QStringLiteral("the-lock"));
    EXPECT_EQ(asked, 0);
    type(0, QStringLiteral(" "));
    EXPECT_FALSE(m_document.open(QStringLiteral("lost-update")));
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(m_document.driverText().startsWith(QLatin1Char(' ')));
    may = true;
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(asked, 2);
}

TEST_F(EditsTest, AScenarioWithABrokenDriverOpensToBeMended)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    ASSERT_TRUE(files::writeText(folder("mine/driver.c").toStdString(), "VOID Broken(VOID)\n{\n    x = 1;\n}\n").empty());
    ASSERT_TRUE(m_document.changedOutside());
    ASSERT_TRUE(m_document.open(folder("mine")));
    ASSERT_TRUE(still(m_document));
    EXPECT_FALSE(m_document.problems().empty());
    EXPECT_EQ(m_document.run(), nullptr);
    EXPECT_TRUE(m_document.driverText().startsWith(QStringLiteral("VOID Broken")));
}

// One says "discard" to open another, and that one cannot be opened: the edits are still there, and so is the question.
TEST_F(EditsTest, WhatWasGivenUpInVainIsStillUnsaved)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    QDir().mkpath(folder("damaged"));
    ASSERT_TRUE(files::writeText(folder("damaged/scenario.json").toStdString(), "{ \"format\": 1, \"titel\": 3 }").empty());
    ASSERT_TRUE(files::writeText(folder("damaged/driver.c").toStdString(), "\n").empty());
    const auto openInVain = [&] {
        ASSERT_TRUE(m_document.open(folder("damaged")));
        ASSERT_TRUE(still(m_document));
        ASSERT_FALSE(m_document.problems().empty());
        ASSERT_TRUE(m_document.source()->place.endsWith(QStringLiteral("/mine")));
    };
    openInVain();
    EXPECT_FALSE(m_document.modified());
    EXPECT_FALSE(m_document.changedOutside()) << "its files are as they were read";
    m_document.setGuard([] { return true; }); // "Discard"
    m_document.change(QStringLiteral("a lock"), [](scenario::Draft& d) { d.addObject(ObjectType::SpinLock, "Mine", "Device"); });
    ASSERT_TRUE(still(m_document));
    openInVain();
    EXPECT_EQ(m_document.scenario().objects.back().name, "Mine");
    EXPECT_TRUE(m_document.modified());
    EXPECT_TRUE(m_document.hasWork());
    ASSERT_TRUE(m_document.save().empty());
    EXPECT_FALSE(m_document.modified());
    EXPECT_NE(bytes(folder("mine/scenario.json")).find("\"Mine\""), std::string::npos);
    openInVain();
    EXPECT_FALSE(m_document.modified());
    EXPECT_FALSE(m_document.changedOutside());
    // What another program wrote meanwhile is seen, though it cannot be read.
    ASSERT_TRUE(files::writeText(folder("mine/scenario.json").toStdString(), "{ \"format\": 1, \"titel\": 4 }").empty());
    ASSERT_TRUE(m_document.reload());
    ASSERT_TRUE(still(m_document));
    EXPECT_TRUE(m_document.changedOutside());
}

TEST_F(EditsTest, ADamagedScenarioIsNeverReplaced)
{
    QDir().mkpath(folder("damaged"));
    ASSERT_TRUE(files::writeText(folder("damaged/scenario.json").toStdString(), "{ \"format\": 1, ").empty());
    open(QStringLiteral("lost-update"));
    const Diagnostics refused = m_document.saveAs(folder("damaged"));
    ASSERT_EQ(refused.size(), 1u);
    EXPECT_EQ(refused.front().code, "damaged");
    EXPECT_EQ(bytes(folder("damaged/scenario.json")), "{ \"format\": 1, ");
    EXPECT_FALSE(QFile::exists(folder("damaged/driver.c")));
}

TEST_F(EditsTest, WhatCannotBeWrittenLeavesAllFilesAsTheyWere)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    const std::string driver = bytes(folder("mine/driver.c"));
    ASSERT_TRUE(QFile::remove(folder("mine/lesson.md")));
    ASSERT_TRUE(QDir().mkpath(folder("mine/lesson.md/in-the-way")));
    type(0, QStringLiteral(" "));
    EXPECT_FALSE(m_document.save().empty());
    EXPECT_EQ(bytes(folder("mine/driver.c")), driver);
    EXPECT_TRUE(m_document.modified());
    EXPECT_EQ(QDir(folder("mine")).entryList(QDir::Files).size(), 2) << QDir(folder("mine")).entryList().join(QLatin1Char(' ')).toStdString();
}

TEST_F(EditsTest, ACopyIsUnsavedAndHasNoPlace)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("seed"), QStringLiteral("7"));
    m_document.duplicate();
    ASSERT_TRUE(still(m_document));
    EXPECT_TRUE(m_document.modified());
    EXPECT_TRUE(m_document.hasWork());
    EXPECT_FALSE(m_document.hasPlace());
    EXPECT_EQ(m_document.run()->scenario.title, "Copy of The lost update");
    EXPECT_EQ(m_document.value(QStringLiteral("seed")), QStringLiteral("7"));
    EXPECT_TRUE(m_document.run()->scenario.number.empty());
}

TEST_F(EditsTest, LineEndsOfAFileStay)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(m_document.saveAs(folder("mine")).empty());
    QString crlf = m_document.driverText();
    crlf.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    ASSERT_TRUE(files::writeText(folder("mine/driver.c").toStdString(), crlf.toStdString()).empty());
    open(folder("mine"));
    QString shown = m_document.driverText();
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    m_document.typeDriver(QLatin1Char(' ') + shown, 0, 0, 1);
    EXPECT_EQ(m_document.driverText(), QLatin1Char(' ') + crlf);
}

TEST_F(EditsTest, UnsavedWorkSurvivesACrashAndIsGoneAfterASave)
{
    const QString kept = folder("unsaved");
    std::string scenario;
    {
        m_document.keepRecovery(kept);
        open(QStringLiteral("lost-update"));
        m_document.set(QStringLiteral("seed"), QStringLiteral("7")); // no work yet
        type(0, QStringLiteral("/* mine */"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files).isEmpty(); }, 5000));
    }
    document::Recovery later(kept);
    EXPECT_TRUE(later.leftovers().empty()); // its program lives
    // The crash: the file stays, and nobody holds its lock.
    const QString file = QDir(kept).filePath(QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files).front());
    const QString left = QDir(kept).filePath(QStringLiteral("left.unsaved.json"));
    ASSERT_TRUE(QFile::copy(file, left));
    // And one that is damaged.
    const QString damaged = QDir(kept).filePath(QStringLiteral("damaged.unsaved.json"));
    ASSERT_TRUE(files::writeText(damaged.toStdString(), "{ \"format\": 1, \"scena").empty());
    ASSERT_EQ(later.leftovers().size(), 1u);
    const document::Leftover leftover = later.leftovers().front();
    EXPECT_EQ(leftover.title, QStringLiteral("The lost update"));

    Document next(files::dataFolder());
    next.keepRecovery(kept);
    next.recover(leftover);
    ASSERT_TRUE(still(next));
    ASSERT_TRUE(next.run());
    EXPECT_TRUE(next.driverText().startsWith(QStringLiteral("/* mine */")));
    EXPECT_EQ(next.value(QStringLiteral("seed")), QStringLiteral("7"));
    EXPECT_TRUE(next.modified());
    EXPECT_FALSE(QFile::exists(left)); // its own file has it now
    EXPECT_EQ(bytes(damaged), "{ \"format\": 1, \"scena");
    EXPECT_EQ(QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files).size(), 3);
    ASSERT_TRUE(next.saveAs(folder("saved")).empty());
    EXPECT_EQ(QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files).size(), 2);
    EXPECT_EQ(bytes(damaged), "{ \"format\": 1, \"scena");
}

// Run by the test below, which kills it; by itself it writes nowhere.
TEST(EditsChild, TypesAndNeverSaves)
{
    const QString kept = qEnvironmentVariable("SYNCSCOPE_KEEP_UNSAVED");
    if (kept.isEmpty())
        GTEST_SKIP() << "only for EditsTest.AProgramThatIsKilledLeavesWhatWasTyped";
    Document document(files::dataFolder());
    document.keepRecovery(kept);
    ASSERT_TRUE(document.open(QStringLiteral("lost-update")));
    document.typeDriver(QStringLiteral("/* killed */") + document.driverText(), 0, 0, 12);
    QTest::qWait(60'000);
}

TEST_F(EditsTest, AProgramThatIsKilledLeavesWhatWasTyped)
{
    const QString kept = folder("unsaved");
    const auto files = [&] { return QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files); };
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SYNCSCOPE_KEEP_UNSAVED"), kept);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=EditsChild.TypesAndNeverSaves")});
    ASSERT_TRUE(child.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !files().isEmpty(); }, 30'000));
    EXPECT_TRUE(document::Recovery(kept).leftovers().empty()); // it lives
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_EQ(child.exitStatus(), QProcess::CrashExit);

    const std::vector<document::Leftover> left = document::Recovery(kept).leftovers();
    ASSERT_EQ(left.size(), 1u);
    m_document.keepRecovery(kept);
    m_document.recover(left.front());
    ASSERT_TRUE(still(m_document));
    EXPECT_TRUE(m_document.driverText().startsWith(QStringLiteral("/* killed */")));
    EXPECT_TRUE(m_document.modified());
}

} // namespace syncscope::test
