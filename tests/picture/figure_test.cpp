// Tables and charts as pictures: everything is said, nothing leaves the picture, and the same values give the same bytes.
#include "engine/picture/figure.h"
#include "engine/picture/svg.h"

#include <gmock/gmock.h>

namespace syncscope::picture {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> texts(const DisplayList& list)
{
    std::vector<std::string> all;
    for (const Item& i : list.items())
        if (i.shape == Shape::Text)
            all.emplace_back(list.string(i.data));
    return all;
}

void expectInside(const DisplayList& list)
{
    for (const Item& i : list.items()) {
        if (i.shape == Shape::Polyline || i.shape == Shape::Polygon) {
            for (const Point p : list.points(i.data)) {
                EXPECT_TRUE(p.x >= 0 && p.x <= list.width && p.y >= 0 && p.y <= list.height) << p.x << ' ' << p.y;
            }
            continue;
        }
        const Unit left = i.shape != Shape::Text || i.anchor == Anchor::Start ? i.box.x : i.anchor == Anchor::End ? i.box.x - i.box.w : i.box.x - i.box.w / 2;
        EXPECT_TRUE(left >= 0 && left + i.box.w <= list.width && i.box.y >= 0 && i.box.y + (i.shape == Shape::Text ? 0 : i.box.h) <= list.height)
            << (i.shape == Shape::Text ? std::string(list.string(i.data)) : "shape") << " at " << left << ", " << i.box.y << " by " << i.box.w << ", " << i.box.h << " in " << list.width << ", "
            << list.height;
    }
}

TableFigure table()
{
    TableFigure f;
    f.title = "The lost update";
    f.line = "2 configurations";
    f.columns = {{"Scope", false}, {"Verdict", false}, {"Requests/s", true}};
    f.rows = {{{"None", "1 update lost", "262,812"}, true}, {{"Device", "safe", "198,020"}, false}};
    return f;
}

ChartFigure chart(ChartFigure::Form form)
{
    ChartFigure f;
    f.form = form;
    f.title = "Time by IRQL";
    f.line = "all processors together";
    f.horizontal = "processors";
    f.vertical = "requests per second";
    f.table = {"", form == ChartFigure::Form::Stacked ? "ns" : "1/s", {"PASSIVE", "DISPATCH", "DIRQL"}, {"None, Dispatch", "Device, Dispatch"}, {{1'200, 3'500, 0}, {900, 4'100, -1}}};
    f.marks = {0};
    f.markText = "the ranking changes";
    return f;
}

TEST(Figures, NumbersAreWrittenAlikeEverywhere)
{
    EXPECT_EQ(numberText(1'234'567, "1/s"), "1,234,567");
    EXPECT_EQ(numberText(523, "thousandths"), "52.3 %");
    EXPECT_EQ(numberText(7, "thousandths"), "0.7 %");
    EXPECT_EQ(numberText(999, "ns"), "999 ns");
    EXPECT_EQ(numberText(3'250, "ns"), "3.250 µs");
    EXPECT_EQ(numberText(12'007'500, "ns"), "12.007 ms");
    EXPECT_EQ(numberText(-1, "ns"), "–");
}

TEST(Figures, NumbersAreThoseOfTheLanguage)
{
    const Tongue german = [](std::string_view pattern) -> std::string { return pattern == kDecimalPoint ? "," : pattern == kGroupMark ? "." : std::string(pattern); };
    EXPECT_EQ(numberText(1'234'567, "1/s", german), "1.234.567");
    EXPECT_EQ(numberText(523, "thousandths", german), "52,3 %");
    EXPECT_EQ(numberText(3'250, "ns", german), "3,250 µs");
    for (const auto form : {ChartFigure::Form::Bars, ChartFigure::Form::Lines}) {
        ChartFigure f = chart(form);
        const std::string number = form == ChartFigure::Form::Bars ? "3,500" : "2,000", inGerman = form == ChartFigure::Form::Bars ? "3.500" : "2.000";
        EXPECT_THAT(texts(drawChart(f)), Contains(number));
        f.tongue = german;
        EXPECT_THAT(texts(drawChart(f)), Contains(inGerman));
        EXPECT_THAT(texts(drawChart(f)), Not(Contains(number)));
    }
}

TEST(Figures, ATableSaysEveryCellAndMarksWhatIsBadTwice)
{
    const DisplayList list = drawTable(table());
    expectInside(list);
    const auto all = texts(list);
    for (const char* text : {"The lost update", "2 configurations", "Scope", "Requests/s", "None", "1 update lost", "262,812", "Device", "safe", "198,020"})
        EXPECT_THAT(all, Contains(text));
    int signs = 0, inks = 0;
    for (const Item& i : list.items()) {
        signs += i.shape == Shape::Polygon && i.style.fill == Token::Violation;
        inks += i.shape == Shape::Text && i.style.fill == Token::Violation;
    }
    EXPECT_EQ(signs, 1);
    EXPECT_EQ(inks, 3);
}

TEST(Figures, BarsAreAsLongAsTheirNumbers)
{
    const DisplayList list = drawChart(chart(ChartFigure::Form::Bars));
    expectInside(list);
    for (const char* text : {"1,200", "3,500", "4,100", "–", "None, Dispatch", "DISPATCH"})
        EXPECT_THAT(texts(list), Contains(text));
    std::vector<Unit> lengths; // of outlined bars as high as bars are
    for (const Item& i : list.items())
        if (i.shape == Shape::Rect && i.box.h == px(16) && i.style.stroke != Token::None)
            lengths.push_back(i.box.w);
    ASSERT_EQ(lengths.size(), 4u); // nothing has no bar
    EXPECT_NEAR(lengths[1] / double(lengths[3]), 3'500 / 4'100., 0.01);
    EXPECT_NEAR(lengths[0] / double(lengths[3]), 1'200 / 4'100., 0.01);
}

TEST(Figures, StackedBarsAndLinesStayInside)
{
    expectInside(drawChart(chart(ChartFigure::Form::Stacked)));
    ChartFigure lines = chart(ChartFigure::Form::Lines);
    expectInside(drawChart(lines));
    EXPECT_THAT(texts(drawChart(lines)), Contains("the ranking changes"));
    lines.rows = {1};
    EXPECT_THAT(texts(drawChart(lines)), Not(Contains("None, Dispatch")));
    // What is long is shortened, what is empty is drawn.
    ChartFigure odd = chart(ChartFigure::Form::Bars);
    odd.table.rows = {std::string(300, 'm'), ""};
    odd.title = std::string(400, 'W');
    expectInside(drawChart(odd));
    odd.table = {};
    expectInside(drawChart(odd));
    TableFigure wide = table();
    wide.rows[0].cells[1] = std::string(300, 'W');
    expectInside(drawTable(wide));
    expectInside(drawTable({}));
}

// A slide, a page, a column: that wide, that high, nothing outside, and no text below the smallest.
TEST(Figures, FillTheFrameTheyAreFor)
{
    TableFigure many = table();
    for (int i = 0; i < 60; ++i)
        many.rows.push_back({{"None", "1 update lost", std::to_string(i)}, i % 2 == 0});
    for (int i = 0; i < 9; ++i) {
        many.columns.push_back({"Another column", true});
        for (TableFigure::Row& r : many.rows)
            r.cells.push_back("12.345 µs");
    }
    ChartFigure bars = chart(ChartFigure::Form::Bars);
    for (int i = 0; i < 60; ++i) {
        bars.table.rows.push_back("Device, Dispatch, " + std::to_string(i));
        bars.table.numbers.push_back({1, 2, 3});
    }
    const FigureFrame frames[] = {{px(1920), px(1080), px(22), 1950}, {px(1123), px(794), px(12), 975}, {px(321), 0, 933, 800}, {px(320), px(240), px(10), px(10)}};
    for (const FigureFrame& frame : frames) {
        const auto expect = [&](const DisplayList& list, bool all) {
            EXPECT_EQ(list.width, frame.width);
            if (frame.height > 0) {
                EXPECT_EQ(list.height, frame.height);
            }
            expectInside(list);
            bool said = false;
            for (const Item& i : list.items())
                if (i.shape == Shape::Text) {
                    EXPECT_GE(i.size, frame.least * 12 / 13 - 1) << list.string(i.data);
                    said = said || list.string(i.data).find("not shown for want of room") != std::string_view::npos;
                }
            EXPECT_TRUE(all || said) << frame.width / 100;
            return said;
        };
        EXPECT_FALSE(expect(drawTable(table(), frame), true));
        expect(drawTable(many, frame), false);
        expect(drawChart(bars, frame), frame.height == 0);
        for (const auto form : {ChartFigure::Form::Bars, ChartFigure::Form::Stacked, ChartFigure::Form::Lines})
            expect(drawChart(chart(form), frame), true);
    }
}

TEST(Figures, SayInTheirTongueWhatHasNoRoom)
{
    const Tongue tongue = [](std::string_view pattern) { return pattern.find("not shown") != std::string_view::npos ? std::string("%1 fehlen") : std::string(pattern); };
    TableFigure many = table();
    for (int i = 0; i < 60; ++i)
        many.rows.push_back({{"None", "1 update lost", std::to_string(i)}, false});
    ChartFigure bars = chart(ChartFigure::Form::Bars);
    for (int i = 0; i < 60; ++i) {
        bars.table.rows.push_back("Device, Dispatch, " + std::to_string(i));
        bars.table.numbers.push_back({1, 2, 3});
    }
    many.tongue = bars.tongue = tongue;
    const FigureFrame frame{px(700), px(300), px(13), px(13)};
    for (const DisplayList& list : {drawTable(many, frame), drawChart(bars, frame)}) {
        EXPECT_NE(list.description.find(" fehlen"), std::string::npos) << list.description;
        EXPECT_EQ(list.description.find("not shown"), std::string::npos) << list.description;
    }
}

TEST(Figures, TheSameValuesGiveTheSameBytes)
{
    EXPECT_EQ(svg(drawTable(table()), Theme::Light), svg(drawTable(table()), Theme::Light));
    const std::string lines = svg(drawChart(chart(ChartFigure::Form::Lines)), Theme::Dark);
    EXPECT_EQ(lines, svg(drawChart(chart(ChartFigure::Form::Lines)), Theme::Dark));
    EXPECT_THAT(lines, HasSubstr("Time by IRQL"));
}

} // namespace
} // namespace syncscope::picture
