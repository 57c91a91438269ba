#include "engine/picture/svg.h"
#include "engine/picture/timeline.h"
#include "tests/picture/sample_trace.h"

#include <gmock/gmock.h>

#include <set>
#include <string>
#include <vector>

namespace syncscope::picture {
namespace {

using testing::HasSubstr;
using testing::Not;

// Checks that a document is well formed, and collects its elements; independent of the writer.
class Xml {
public:
    explicit Xml(const std::string& text)
    {
        std::size_t at = 0;
        if (text.rfind("<?xml", 0) == 0)
            at = text.find("?>") + 2;
        while (at < text.size()) {
            const std::size_t open = text.find('<', at);
            checkText(text.substr(at, open == std::string::npos ? std::string::npos : open - at));
            if (open == std::string::npos)
                break;
            const std::size_t close = endOfTag(text, open);
            if (close == std::string::npos) {
                problems.push_back("a tag without its end");
                return;
            }
            tag(text.substr(open + 1, close - open - 1));
            at = close + 1;
        }
        if (!m_open.empty())
            problems.push_back("left open: " + m_open.back());
    }

    std::vector<std::string> problems;
    std::vector<std::string> elements, ids, texts;

private:
    static std::size_t endOfTag(const std::string& text, std::size_t at)
    {
        for (bool quoted = false; at < text.size(); ++at) {
            if (text[at] == '"')
                quoted = !quoted;
            else if (text[at] == '>' && !quoted)
                return at;
        }
        return std::string::npos;
    }
    void tag(std::string t)
    {
        if (t[0] == '/') {
            if (m_open.empty() || m_open.back() != t.substr(1))
                problems.push_back("closes what is not open: " + t);
            else
                m_open.pop_back();
            return;
        }
        const bool empty = t.back() == '/';
        if (empty)
            t.pop_back();
        std::size_t at = t.find(' ');
        const std::string element = t.substr(0, at);
        elements.push_back(element);
        std::set<std::string> attributes;
        while (at != std::string::npos && (at = t.find_first_not_of(' ', at)) != std::string::npos) {
            const std::size_t equals = t.find("=\"", at);
            const std::size_t end = equals == std::string::npos ? equals : t.find('"', equals + 2);
            if (end == std::string::npos) {
                problems.push_back("attribute without a value in " + t);
                return;
            }
            const std::string name = t.substr(at, equals - at), value = t.substr(equals + 2, end - equals - 2);
            if (!attributes.insert(name).second)
                problems.push_back("twice: " + name + " in " + t);
            if (name == "id")
                ids.push_back(value);
            checkText(value);
            at = end + 1;
        }
        if (!empty)
            m_open.push_back(element);
    }
    void checkText(const std::string& t)
    {
        for (std::size_t at = t.find('&'); at != std::string::npos; at = t.find('&', at + 1))
            if (t.compare(at, 5, "&amp;") != 0 && t.compare(at, 4, "&lt;") != 0 && t.compare(at, 4, "&gt;") != 0 && t.compare(at, 6, "&quot;") != 0)
                problems.push_back("bare ampersand: " + t);
        for (const char c : t)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
                problems.push_back("control character");
        texts.push_back(t);
    }
    std::vector<std::string> m_open;
};

std::string exported(Size size, Theme theme, AxisMode mode = AxisMode::Linear)
{
    const trace::Trace trace = test::deviceScope();
    const TimelineModel model(trace, analysis::intervals(trace), {}, mode);
    TimelineOptions options;
    options.page = Page{"3 · Sync scope: Device", "Sync scope: Device · lock: spin · CPUs: 2 · seed 7", "Sync Scope Lab"};
    options.titles = true;
    return svg(layoutTimeline(model, sized(options, size)).list, theme);
}

struct Case {
    Size size;
    Theme theme;
    AxisMode mode;
};
class SvgExport : public testing::TestWithParam<Case> {};

TEST_P(SvgExport, IsWellFormedWithUniqueIds)
{
    const Xml xml(exported(GetParam().size, GetParam().theme, GetParam().mode));
    EXPECT_THAT(xml.problems, testing::IsEmpty());
    EXPECT_EQ(std::set<std::string>(xml.ids.begin(), xml.ids.end()).size(), xml.ids.size());
    EXPECT_THAT(xml.ids, testing::IsSupersetOf({"picture-title", "picture-desc", "axis", "legend", "footer", "cpu-0", "cpu-1"}));
}

TEST_P(SvgExport, IsTheSameTwice)
{
    EXPECT_EQ(exported(GetParam().size, GetParam().theme, GetParam().mode), exported(GetParam().size, GetParam().theme, GetParam().mode));
}

TEST_P(SvgExport, SaysWhatItShows)
{
    const std::string text = exported(GetParam().size, GetParam().theme, GetParam().mode);
    for (const std::string& part : {std::string("3 · Sync scope: Device"), std::string(name(GetParam().mode)) + " time axis", std::string("PASSIVE_LEVEL"),
             std::string("lock held"), std::string("waits, spinning"), std::string("µs"), std::string("run ")})
        EXPECT_THAT(text, HasSubstr(part));
}

INSTANTIATE_TEST_SUITE_P(Kinds, SvgExport, testing::Values(Case{Size::Window, Theme::Light, AxisMode::Linear}, Case{Size::Slide, Theme::Dark, AxisMode::Linear},
    Case{Size::Handout, Theme::PrintMono, AxisMode::Event}, Case{Size::Column, Theme::Light, AxisMode::Linear}, Case{Size::Window, Theme::HighContrast, AxisMode::Compressed}));

TEST(Svg, HasTheSizeOfItsPreset)
{
    EXPECT_THAT(exported(Size::Slide, Theme::Light), HasSubstr("width=\"1920\" height=\"1080\" viewBox=\"0 0 1920 1080\" role=\"img\""));
    EXPECT_THAT(exported(Size::Handout, Theme::Light), HasSubstr("width=\"1123\" height=\"794\""));
    EXPECT_THAT(exported(Size::Column, Theme::Light), HasSubstr("width=\"321\""));
}

TEST(Svg, SpeaksOfEachSlice)
{
    const std::string text = exported(Size::Window, Theme::Light);
    EXPECT_THAT(text, HasSubstr("<title>EvtIoRead #1, CPU 0, DISPATCH_LEVEL, 1.2 µs to 3.3 µs (2.1 µs)</title>"));
    EXPECT_THAT(text, HasSubstr("<title>spins for Device.lock, CPU 1, DISPATCH_LEVEL, 1.5 µs to 3.35 µs (1.85 µs)</title>"));
}

TEST(Svg, UsesRealPatternsAndNoClipping)
{
    const std::string text = exported(Size::Window, Theme::Light);
    EXPECT_THAT(text, HasSubstr("<pattern id=\"hatch-dispatch\""));
    EXPECT_THAT(text, HasSubstr(".hatch-dispatch{fill:url(#hatch-dispatch)}"));
    EXPECT_THAT(text, Not(HasSubstr("clip")));
    EXPECT_THAT(text, Not(HasSubstr("\r")));
}

TEST(Svg, EscapesWhatPeopleWrite)
{
    DisplayList list;
    list.width = list.height = px(10);
    list.title = "a < b & \"c\"\x01";
    list.text({0, 0}, "x</text>\xFF", Face::Mono, px(12), Token::Text);
    const std::string text = svg(list, Theme::Light);
    EXPECT_THAT(Xml(text).problems, testing::IsEmpty());
    EXPECT_THAT(text, HasSubstr("a &lt; b &amp; &quot;c&quot;</title>"));
    EXPECT_THAT(text, HasSubstr("x&lt;/text&gt;\xEF\xBF\xBD</text>"));
}

TEST(Svg, WritesHundredthsWithoutRounding)
{
    DisplayList list;
    list.width = px(10);
    list.height = 1005;
    list.rect({-5, 110, 1001, 250}, {.fill = Token::Passive, .opacity = 35}, 50).event = EventIndex(123);
    list.rect({0, 0, 400, 300}, {.stroke = Token::Text, .dash = Dash::Dashed, .strokeWidth = 150});
    const std::string text = svg(list, Theme::Dark);
    EXPECT_THAT(text, HasSubstr("height=\"10.05\""));
    EXPECT_THAT(text, HasSubstr("<rect id=\"ev-000123\" class=\"f-passive\" x=\"-0.05\" y=\"1.1\" width=\"10.01\" height=\"2.5\" rx=\"0.5\" opacity=\"0.35\"/>"));
    EXPECT_THAT(text, HasSubstr("x=\"0.75\" y=\"0.75\" width=\"2.5\" height=\"1.5\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>")); // the stroke lies inside
    EXPECT_THAT(text, HasSubstr(".f-passive{fill:#39766e}"));
}

TEST(Svg, GivesAnIdOnlyOnce)
{
    DisplayList list;
    list.rect({0, 0, 10, 10}, {.fill = Token::Text}).event = EventIndex(7);
    list.rect({0, 0, 10, 10}, {.fill = Token::Text}).event = EventIndex(7);
    EXPECT_EQ(Xml(svg(list, Theme::Light)).ids, (std::vector<std::string>{"picture-title", "picture-desc", "ev-000007"}));
}

} // namespace
} // namespace syncscope::picture
