#include "app/views/source/c_highlighter.h"
#include "app/views/source/source_view.h"
#include "tests/document/open_scenario.h"

#include <QtGui/QTextBlock>

namespace syncscope::test {

using views::CodeInk;
using views::SourceView;

TEST(CodeInks, CanBeReadInEveryTheme)
{
    for (const picture::Theme theme : {picture::Theme::Light, picture::Theme::Dark, picture::Theme::HighContrast}) {
        const picture::Rgb surface = picture::colour(theme, picture::Token::Surface);
        for (int i = 0; i < views::kCodeInks; ++i) {
            const QColor c = views::codeInk(theme, static_cast<CodeInk>(i));
            const picture::Rgb ink{static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())};
            EXPECT_GE(picture::contrast(ink, surface), 450) << "ink " << i << " on " << name(theme);
        }
    }
}

TEST(FoldedLines, AChainThatLeavesSomethingOutIsFoldedWhole)
{
    const QString text = QStringLiteral("a\n#if X\nb\n#elif Y\nc\n#else\nd\n#endif\ne\n#ifdef Z\nf\n#endif\n");
    // Y holds: lines 3 and 7 are left out; Z holds, and nothing of it is.
    const std::vector<std::pair<int, int>> wanted = {{2, 4}, {6, 8}};
    EXPECT_EQ(views::foldedLines(text, {{3, 3}, {7, 7}}), wanted);
    EXPECT_TRUE(views::foldedLines(text, {}).empty());
}

TEST(FoldedLines, AnOuterChainStaysWhereOnlyAnInnerOneLeavesOut)
{
    const QString text = QStringLiteral("#if A\n#if B\nx\n#endif\ny\n#endif\n");
    const std::vector<std::pair<int, int>> wanted = {{2, 4}};
    EXPECT_EQ(views::foldedLines(text, {{3, 3}}), wanted);
}

TEST(SourceView, MarksTheLinesWhereProcessorsStand)
{
    document::Document document(files::dataFolder());
    views::Appearance appearance;
    SourceView view(SourceView::Text::Driver, document, appearance);
    view.resize(900, 400);
    view.show();
    ASSERT_TRUE(document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(document));
    document.cursor().select(document.run()->intervals.overwrites.front().lost);
    ASSERT_EQ(document.cursor().markers().size(), 2u);
    for (const document::Marker& m : document.cursor().markers()) {
        const int line = static_cast<int>(m.place.line);
        EXPECT_FALSE(view.markersAt(line).empty());
        EXPECT_TRUE(view.document()->findBlockByNumber(line - 1).isVisible());
        EXPECT_TRUE(view.document()->findBlockByNumber(line - 1).text().contains(QStringLiteral("Total")));
    }
    EXPECT_FALSE(view.extraSelections().isEmpty());
    EXPECT_TRUE(view.grab().toImage().pixelColor(4, 4).isValid());
}

TEST(SourceView, FoldsWhatTheConfigurationLeavesOut)
{
    document::Document document(files::dataFolder());
    views::Appearance appearance;
    SourceView view(SourceView::Text::Driver, document, appearance);
    ASSERT_TRUE(document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(document));
    const auto visibleLine = [&](const QString& text) {
        for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next())
            if (b.isVisible() && b.text().contains(text))
                return true;
        return false;
    };
    EXPECT_FALSE(visibleLine(QStringLiteral("KeAcquireSpinLock")));
    view.setFolds(false);
    EXPECT_TRUE(visibleLine(QStringLiteral("KeAcquireSpinLock")));
    view.setFolds(true);
    document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(document));
    EXPECT_TRUE(visibleLine(QStringLiteral("KeAcquireSpinLock")));
    EXPECT_FALSE(visibleLine(QStringLiteral("WdfWaitLockAcquire")));
}

TEST(SourceView, ShowsTheSetUpTextThatIsRun)
{
    document::Document document(files::dataFolder());
    views::Appearance appearance;
    SourceView view(SourceView::Text::SetUp, document, appearance);
    ASSERT_TRUE(document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(document));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("WdfSynchronizationScopeDevice")));
    EXPECT_TRUE(view.isReadOnly());
}

} // namespace syncscope::test
