#include "app/models/event_model.h"
#include "app/models/finding_model.h"
#include "app/models/library_model.h"
#include "app/models/machine_model.h"
#include "tests/document/open_scenario.h"

#include <QtTest/QAbstractItemModelTester>

namespace syncscope::test {

using namespace models;

// A failing check of the model tester is a warning of this category; here it fails the test.
void failOnModelWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && QByteArray(context.category) == "qt.modeltest")
        ADD_FAILURE() << message.toStdString();
}

class ModelTest : public testing::Test {
protected:
    ModelTest() : m_before(qInstallMessageHandler(failOnModelWarnings)) {}
    ~ModelTest() override { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};
constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::Warning;

class EventModelTest : public ModelTest {};

TEST_F(EventModelTest, ShowsAllButSetUp)
{
    EventModel model;
    QAbstractItemModelTester tester(&model, kMode);
    const document::RunPtr run = runOf("lost-update");
    model.setRun(run);
    EXPECT_EQ(model.rowCount(), static_cast<int>(run->trace->log.size() - run->trace->setUpEvents));
    EXPECT_EQ(model.eventAt(0).value, run->trace->setUpEvents);
    model.setFilter(kAllGroups, {});
    EXPECT_EQ(model.rowCount(), static_cast<int>(run->trace->log.size()));
    EXPECT_EQ(model.data(model.index(3, EventModel::Number)).toString(), QStringLiteral("3"));
}

TEST_F(EventModelTest, FiltersByGroupAndWords)
{
    EventModel model;
    QAbstractItemModelTester tester(&model, kMode);
    const document::RunPtr run = runOf("lost-update");
    model.setRun(run);
    model.setFilter(kMemory, {});
    EXPECT_EQ(model.rowCount(), static_cast<int>(run->intervals.accesses.size()));
    model.setFilter(kMemory, QStringLiteral("t1 TOTALREADS"));
    ASSERT_EQ(model.rowCount(), 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString what = model.data(model.index(row, EventModel::What)).toString();
        EXPECT_TRUE(what.contains(QStringLiteral("TotalReads"))) << what.toStdString();
        EXPECT_EQ(model.rowOf(model.eventAt(row)), row);
    }
    model.setFilter(kMemory, QStringLiteral("no such word"));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(EventIndex(20)), -1);
}

// A long trace is searched piece by piece, and in the end all that fits is there.
TEST_F(EventModelTest, FindsTheRestOfALongTraceLater)
{
    const document::RunPtr run = runOf("how-wrong");
    ASSERT_GT(run->trace->log.size(), 8192u);
    EventModel model;
    QAbstractItemModelTester tester(&model, kMode);
    model.setRun(run);
    model.setFilter(kRequests, {});
    EXPECT_FALSE(model.whole());
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.whole(); }, 30'000));
    int wanted = 0;
    run->trace->log.forEach([&](const trace::Event& e) { wanted += e.index.value >= run->trace->setUpEvents && groupOf(e.kind) == kRequests ? 1 : 0; });
    EXPECT_EQ(model.rowCount(), wanted);
}

TEST_F(EventModelTest, EveryKindHasAGroup)
{
    for (int k = 0; k < trace::kEventKinds; ++k) {
        const std::uint32_t group = groupOf(static_cast<trace::EventKind>(k));
        EXPECT_EQ(group & (group - 1), 0u);
        EXPECT_NE(group, static_cast<std::uint32_t>(kSetUp)); // told by its place, not its kind
    }
}

class MachineModelTest : public ModelTest, public testing::WithParamInterface<MachineTable> {};

TEST_P(MachineModelTest, FollowsTheCursor)
{
    MachineModel model(GetParam());
    QAbstractItemModelTester tester(&model, kMode);
    document::Cursor cursor;
    cursor.setRun(runOf("sync-scope-device"), {});
    model.show(cursor.view(), true);
    const int rows = model.rowCount();
    EXPECT_GT(rows, 0);
    bool changed = false;
    while (!cursor.atEnd()) {
        cursor.stepForward();
        model.show(cursor.view());
        for (int r = 0; r < model.rowCount(); ++r)
            for (int c = 0; c < model.columnCount(); ++c)
                changed = changed || model.data(model.index(r, c), MachineModel::ChangedRole).toBool();
    }
    EXPECT_TRUE(changed);
    model.show({}, true);
    EXPECT_EQ(model.rowCount(), 0);
}

INSTANTIATE_TEST_SUITE_P(Tables, MachineModelTest,
    testing::Values(MachineTable::Processors, MachineTable::Objects, MachineTable::Locks, MachineTable::Threads, MachineTable::Variables),
    [](const auto& each) { return "Table" + std::to_string(static_cast<int>(each.param)); });

class FindingModelTest : public ModelTest {};

TEST_F(FindingModelTest, ListsWhatTheStudyFound)
{
    FindingModel model;
    QAbstractItemModelTester tester(&model, kMode);
    const document::RunPtr run = runOf("lost-update");
    model.setRun(run);
    ASSERT_EQ(model.rowCount(), static_cast<int>(run->study.findings.size()));
    bool lost = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lost = lost || index.data(FindingModel::Kind).toString() == QStringLiteral("lost update");
        EXPECT_TRUE(index.data(FindingModel::Event).isValid());
        EXPECT_FALSE(index.data(FindingModel::Object).toString().contains(QLatin1Char('.')));
    }
    EXPECT_TRUE(lost);
    model.setRun(runOf("sync-scope-device"));
    EXPECT_EQ(model.rowCount(), 0);
}

class LibraryModelTest : public ModelTest {};

TEST_F(LibraryModelTest, GroupsByPartInTeachingOrder)
{
    const files::Library library(files::dataFolder());
    LibraryModel model(library.scenarios());
    QAbstractItemModelTester tester(&model, kMode);
    int scenarios = 0;
    for (int part = 0; part < model.rowCount(); ++part)
        scenarios += model.rowCount(model.index(part, 0));
    EXPECT_EQ(scenarios, static_cast<int>(library.scenarios().size()));
    const QModelIndex lost = model.indexOf(QStringLiteral("lost-update"));
    ASSERT_TRUE(lost.isValid());
    EXPECT_EQ(lost.data(LibraryModel::Number).toString(), QStringLiteral("A2"));
    EXPECT_EQ(lost.parent().data().toString(), QStringLiteral("What's the problem?"));
    EXPECT_FALSE(model.indexOf(QStringLiteral("no-such")).isValid());
}

} // namespace syncscope::test
