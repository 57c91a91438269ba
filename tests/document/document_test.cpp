#include "tests/document/open_scenario.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

namespace syncscope::test {

using document::Document;

class DocumentTest : public testing::Test {
protected:
    DocumentTest() : m_document(files::dataFolder()) {}

    void open(const char* scenario)
    {
        ASSERT_TRUE(m_document.open(QString::fromLatin1(scenario)));
        ASSERT_TRUE(settled(m_document));
        ASSERT_TRUE(m_document.run());
    }

    Document m_document;
};

TEST_F(DocumentTest, OpensByIdNumberAndFolder)
{
    open("lost-update");
    const std::string fingerprint = m_document.run()->trace->fingerprint();
    EXPECT_TRUE(m_document.source()->shipped);
    for (const std::string& name : {std::string("A2"), std::string("a2"), files::dataFolder() + "/scenarios/lost-update"}) {
        open(name.c_str());
        EXPECT_EQ(m_document.run()->trace->fingerprint(), fingerprint) << name;
    }
}

TEST_F(DocumentTest, AnEditRunsAgainAndUndoGivesTheFirstRunBack)
{
    open("lost-update");
    const std::string before = m_document.run()->trace->fingerprint();
    QSignalSpy runs(&m_document, &Document::runChanged);
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    EXPECT_TRUE(m_document.running());
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(runs.count(), 1);
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_EQ(m_document.value(QStringLiteral("Device.sync_scope")), QStringLiteral("Device"));
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->trace->fingerprint(), before);
    EXPECT_EQ(m_document.value(QStringLiteral("Device.sync_scope")), QStringLiteral("Inherit"));
    m_document.undoStack().redo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
}

TEST_F(DocumentTest, SettingWhatIsInForceIsNoEdit)
{
    open("lost-update");
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("NONE"));
    EXPECT_FALSE(m_document.undoStack().canUndo());
    EXPECT_FALSE(m_document.running());
}

TEST_F(DocumentTest, OnlyTheLastOfManyEditsComesBack)
{
    open("lost-update");
    QSignalSpy runs(&m_document, &Document::runChanged);
    for (const char* guard : {"SPIN", "QUEUED_SPIN", "WAIT", "FAST_MUTEX", "INTERLOCKED"})
        m_document.set(QStringLiteral("driver.GUARD"), QString::fromLatin1(guard));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(runs.count(), 1);
    EXPECT_EQ(m_document.run()->scenario.driver.definitions.front().second, "INTERLOCKED");
}

TEST_F(DocumentTest, TakingAVariantDropsEditsByHand)
{
    open("lost-update");
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    m_document.takeVariant(QStringLiteral("device-scope"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.variant, "device-scope");
    EXPECT_EQ(m_document.value(QStringLiteral("driver.GUARD")), QStringLiteral("NONE"));
}

TEST_F(DocumentTest, WhatWasOpenStaysWhenAFileHasMistakes)
{
    open("lost-update");
    const std::string before = m_document.run()->trace->fingerprint();
    QTemporaryDir folder;
    const QByteArray broken = "{\n  \"format\": 1,\n  \"titel\": \"x\",\n  \"machine\": {\"processors\": 0}\n}\n";
    QFile file(QDir(folder.path()).filePath(QStringLiteral("scenario.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();
    QFile driver(QDir(folder.path()).filePath(QStringLiteral("driver.c")));
    ASSERT_TRUE(driver.open(QIODevice::WriteOnly));
    driver.close();
    EXPECT_TRUE(m_document.open(folder.path())); // readable; what it says is found out by the worker
    ASSERT_TRUE(settled(m_document));
    ASSERT_GE(m_document.problems().size(), 2u);
    EXPECT_EQ(m_document.problems().front().place.line, 3u);
    EXPECT_EQ(m_document.run()->trace->fingerprint(), before);
    EXPECT_TRUE(m_document.source()->place.endsWith(QStringLiteral("lost-update")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), broken);
    m_document.dismissProblems();
    EXPECT_TRUE(m_document.problems().empty());
}

TEST_F(DocumentTest, AnEditWithAMistakeKeepsTheRunAndCanBeUndone)
{
    open("lost-update");
    const std::string before = m_document.run()->trace->fingerprint();
    m_document.apply({QStringLiteral("machine.processors=0")}, QStringLiteral("no processors"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_FALSE(m_document.problems().empty());
    EXPECT_EQ(m_document.run()->trace->fingerprint(), before);
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty());
}

TEST_F(DocumentTest, NothingThereIsSaidWithTheNearestName)
{
    EXPECT_FALSE(m_document.open(QStringLiteral("lost-updat")));
    ASSERT_EQ(m_document.problems().size(), 1u);
    EXPECT_NE(m_document.problems().front().hint.english().find("lost-update"), std::string::npos);
}

TEST_F(DocumentTest, CancelGoesBackToWhatIsShown)
{
    open("lost-update");
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    m_document.cancel();
    EXPECT_FALSE(m_document.running());
    EXPECT_EQ(m_document.value(QStringLiteral("driver.GUARD")), QStringLiteral("NONE"));
    QTest::qWait(100);
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
}

} // namespace syncscope::test
