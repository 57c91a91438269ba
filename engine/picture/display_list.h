// A picture as a flat list of values, in drawing order. Back ends draw it and decide nothing.
//
// Everything is clipped already: no item reaches outside the picture, and no back end needs a clip path.
// A group's items stand between its GroupBegin and its GroupEnd. Strings and points lie in pools of the list.
#pragma once

#include "engine/base/ids.h"
#include "engine/picture/text.h"
#include "engine/picture/tokens.h"
#include "engine/picture/units.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

enum class Shape : std::uint8_t { Rect, Line, Polyline, Polygon, Text, GroupBegin, GroupEnd };
enum class Pattern : std::uint8_t { Solid, Hatch /* like / */, BackHatch, Dots };
enum class Dash : std::uint8_t { Solid, Dashed, Dotted };
enum class Anchor : std::uint8_t { Start, Middle, End };

// How patterns look is the same on paper and on screen.
inline constexpr Unit kHatchStep = px(6);   // from line to line, along x
inline constexpr Unit kHatchWidth = 180;
inline constexpr Unit kDotStep = px(5);
inline constexpr Unit kDotSize = 180;

struct Style {
    Token fill = Token::None;
    Token stroke = Token::None;
    Pattern pattern = Pattern::Solid; // of the fill; what lies under it shows through
    Dash dash = Dash::Solid;
    Unit strokeWidth = px(1);
    std::uint8_t opacity = 100;       // in hundredths

    friend constexpr bool operator==(const Style&, const Style&) = default;
};

struct Span {
    std::uint32_t first = 0, count = 0;
};

struct Item {
    Shape shape = Shape::Rect;
    Face face = Face::Sans;
    Anchor anchor = Anchor::Start;
    Style style;      // text is filled
    Box box;          // Rect: the stroke lies inside it. Line: from (x, y) by (w, h). Text: x, y where the baseline is anchored, w its width
    Unit size = 0;    // Text: font size in pixels. Rect: radius of the corners
    Span data;        // Polyline, Polygon: points. Text: its characters. GroupBegin: its id
    Span title;       // what it says when asked
    EventIndex event; // what it stands for, where that is one event
};

class DisplayList {
public:
    Unit width = 0, height = 0;
    std::string title, description; // of the picture as a whole

    Item& rect(Box box, Style style, Unit radius = 0);
    Item& line(Point from, Point to, Style style);
    Item& polyline(std::span<const Point> points, Style style);
    Item& polygon(std::span<const Point> points, Style style);
    // Nothing is added for empty text.
    void text(Point baseline, std::string_view utf8, Face face, Unit size, Token token, Anchor anchor = Anchor::Start);
    void beginGroup(std::string_view id, std::string_view groupTitle = {});
    void endGroup();
    Span keep(std::string_view utf8); // puts a string into the pool, for Item::title
    void append(const DisplayList& other);
    void clear();
    void thicken(Unit least); // every stroke, to at least that width

    const std::vector<Item>& items() const { return m_items; }
    std::string_view string(Span s) const { return std::string_view(m_strings).substr(s.first, s.count); }
    std::span<const Point> points(Span s) const { return std::span(m_points).subspan(s.first, s.count); }

private:
    Item& add(Shape shape, const Style& style);

    std::vector<Item> m_items;
    std::vector<Point> m_points;
    std::string m_strings;
};

} // namespace syncscope::picture
