#include "app/document/sentences.h"
#include "app/theme/theme.h"
#include "app/views/common/lab_style.h"
#include "app/views/common/widgets.h"
#include "app/views/configuration/configuration_view.h"
#include "tests/document/open_scenario.h"

#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QStyleOption>

#include <cmath>

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

// The edge of a box to tick stands out from its ground as a control has to (3:1), ticked or not, in every theme.
TEST(LabStyle, ABoxToTickIsSeenInEveryTheme)
{
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const views::LabStyle style;
    for (const picture::Theme theme : {picture::Theme::Light, picture::Theme::Dark, picture::Theme::Projector, picture::Theme::HighContrast})
        for (const QStyle::PrimitiveElement what : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck})
            for (const bool on : {false, true}) {
                QStyleOptionButton option;
                option.palette = theme::palette(theme);
                option.rect = QRect(4, 4, 16, 16);
                option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
                QImage image(24, 24, QImage::Format_ARGB32);
                const QColor ground = option.palette.color(QPalette::Window);
                image.fill(ground);
                QPainter painter(&image);
                style.drawPrimitive(what, &option, &painter, nullptr);
                painter.end();
                double best = 1;
                int ink = 0;
                for (int x = 4; x < 20; ++x) {
                    const double a = luminance(image.pixelColor(x, 12)), b = luminance(ground);
                    best = std::max(best, (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05));
                    for (int y = 7; y < 17; ++y)
                        ink += x > 6 && x < 16 && image.pixelColor(x, y) != option.palette.color(QPalette::Base) ? 1 : 0;
                }
                EXPECT_GE(best, 3.0) << static_cast<int>(theme) << ' ' << static_cast<int>(what) << ' ' << on;
                EXPECT_EQ(ink > 8, on) << static_cast<int>(theme) << ' ' << static_cast<int>(what);
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

// What stands after a name begins small; by itself it is a sentence. A name of the driver text keeps its letters.
TEST(Sentence, BeginsWithACapital)
{
    EXPECT_EQ(document::sentence(say("a request is completed")), QStringLiteral("A request is completed"));
    EXPECT_EQ(document::sentence(say("readDone of T1 on CPU 1")), QStringLiteral("readDone of T1 on CPU 1"));
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
