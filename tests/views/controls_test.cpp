#include "app/document/sentences.h"
#include "app/views/common/widgets.h"
#include "app/views/configuration/configuration_view.h"
#include "tests/document/open_scenario.h"

#include <QtTest/QSignalSpy>

namespace syncscope::test {

using views::Segmented;

TEST(Segmented, AClickAndAKeyChoose)
{
    views::Appearance appearance;
    Segmented control(QStringLiteral("Sync scope"), appearance);
    control.setChoices({{QStringLiteral("None"), QStringLiteral("None"), {}}, {QStringLiteral("Device"), QStringLiteral("Device"), {}}});
    control.setValue(QStringLiteral("None"));
    control.resize(300, 40);
    control.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&control));
    QSignalSpy chosen(&control, &Segmented::chosen);
    QTest::mouseClick(control.button(QStringLiteral("Device")), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.takeFirst().front().toString(), QStringLiteral("Device"));
    control.button(QStringLiteral("None"))->setFocus();
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(control.button(QStringLiteral("None")), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.takeFirst().front().toString(), QStringLiteral("None"));
    EXPECT_EQ(control.button(QStringLiteral("Device"))->accessibleName(), QStringLiteral("Sync scope: Device"));
}

TEST(Segmented, GoesOnInASecondRowWhereItIsNarrow)
{
    views::Appearance appearance;
    Segmented control(QStringLiteral("Guard"), appearance);
    std::vector<Segmented::Choice> choices;
    for (int i = 0; i < 6; ++i)
        choices.push_back({QString::number(i), QStringLiteral("a choice %1").arg(i), {}});
    control.setChoices(choices);
    EXPECT_GT(control.heightForWidth(200), control.heightForWidth(2000));
    control.resize(200, control.heightForWidth(200));
    control.show();
    for (const Segmented::Choice& c : choices) {
        EXPECT_TRUE(control.rect().contains(control.button(c.value)->geometry())) << c.value.toStdString();
        EXPECT_GE(control.button(c.value)->width(), control.button(c.value)->sizeHint().width());
    }
}

// Names of #if are C; where they are chosen they are read.
TEST(Definition, IsReadAsWords)
{
    EXPECT_EQ(document::definitionText(QStringLiteral("GUARD")), QStringLiteral("Guard the statistics with"));
    EXPECT_EQ(document::definitionText(QStringLiteral("GUARD"), QStringLiteral("QUEUED_SPIN")), QStringLiteral("queued spin lock"));
    EXPECT_EQ(document::definitionText(QStringLiteral("GUARD"), QStringLiteral("SPIN_FOR_READS")), QStringLiteral("spin for reads"));
    EXPECT_EQ(document::definitionText(QStringLiteral("SERIALIZATION")), QStringLiteral("Serialization"));
    EXPECT_EQ(document::definitionText(QStringLiteral("LOCKED_NS")), QStringLiteral("Locked [ns]"));
    EXPECT_EQ(document::definitionText(QStringLiteral("WORK"), QStringLiteral("MANY_DPCS")), QStringLiteral("many DPCs"));
    EXPECT_EQ(document::definitionText(QStringLiteral("FORM"), QStringLiteral("AT_DPC_LEVEL")), QStringLiteral("at DPC level"));
    EXPECT_EQ(document::definitionText(QStringLiteral("mode"), QStringLiteral("Fast")), QStringLiteral("Fast"));
}

TEST(FrameworkSentence, SaysLockOwnerAndLevel)
{
    simulation::ObjectView queue;
    queue.name = "Queue";
    queue.type = "WDFQUEUE";
    queue.effectiveScope = "None";
    queue.effectiveLevel = "Dispatch";
    queue.lock = "none";
    EXPECT_FALSE(views::frameworkSentence(queue).serializes);
    EXPECT_TRUE(views::frameworkSentence(queue).text.contains(QStringLiteral("up to DISPATCH_LEVEL")));
    queue.lock = "spin";
    queue.lockOwner = "Device";
    EXPECT_TRUE(views::frameworkSentence(queue).serializes);
    EXPECT_TRUE(views::frameworkSentence(queue).title.contains(QStringLiteral("spin lock of Device")));
    EXPECT_TRUE(views::frameworkSentence(queue).text.contains(QStringLiteral("always at DISPATCH_LEVEL")));
    queue.lock = "mutex";
    queue.lockOwner = "Queue";
    queue.effectiveLevel = "Passive";
    EXPECT_TRUE(views::frameworkSentence(queue).title.contains(QStringLiteral("mutex of its own")));
    EXPECT_TRUE(views::frameworkSentence(queue).text.contains(QStringLiteral("at PASSIVE_LEVEL")));
    queue.type = "WDFSPINLOCK";
    EXPECT_TRUE(views::frameworkSentence(queue).title.isEmpty());
}

} // namespace syncscope::test
