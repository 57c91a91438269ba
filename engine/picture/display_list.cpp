#include "engine/picture/display_list.h"

#include <algorithm>

namespace syncscope::picture {

Item& DisplayList::add(Shape shape, const Style& style)
{
    Item& item = m_items.emplace_back();
    item.shape = shape;
    item.style = style;
    return item;
}

Item& DisplayList::rect(Box box, Style style, Unit radius)
{
    Item& item = add(Shape::Rect, style);
    item.box = box;
    item.size = radius;
    return item;
}

Item& DisplayList::line(Point from, Point to, Style style)
{
    Item& item = add(Shape::Line, style);
    item.box = {from.x, from.y, to.x - from.x, to.y - from.y};
    return item;
}

Item& DisplayList::polyline(std::span<const Point> points, Style style)
{
    Item& item = add(Shape::Polyline, style);
    item.data = {static_cast<std::uint32_t>(m_points.size()), static_cast<std::uint32_t>(points.size())};
    m_points.insert(m_points.end(), points.begin(), points.end());
    return item;
}

Item& DisplayList::polygon(std::span<const Point> points, Style style)
{
    Item& item = polyline(points, style);
    item.shape = Shape::Polygon;
    return item;
}

void DisplayList::text(Point baseline, std::string_view utf8, Face face, Unit size, Token token, Anchor anchor)
{
    if (utf8.empty())
        return;
    const Span characters = keep(utf8);
    Item& item = add(Shape::Text, {.fill = token});
    item.face = face;
    item.anchor = anchor;
    item.size = size;
    item.box = {baseline.x, baseline.y, textWidth(utf8, face, size), 0};
    item.data = characters;
}

void DisplayList::beginGroup(std::string_view id, std::string_view groupTitle)
{
    const Span name = keep(id), said = keep(groupTitle);
    Item& item = add(Shape::GroupBegin, {});
    item.data = name;
    item.title = said;
}

void DisplayList::endGroup() { add(Shape::GroupEnd, {}); }

Span DisplayList::keep(std::string_view utf8)
{
    const Span span{static_cast<std::uint32_t>(m_strings.size()), static_cast<std::uint32_t>(utf8.size())};
    m_strings += utf8;
    return span;
}

void DisplayList::append(const DisplayList& other)
{
    const auto points = static_cast<std::uint32_t>(m_points.size());
    const auto strings = static_cast<std::uint32_t>(m_strings.size());
    m_points.insert(m_points.end(), other.m_points.begin(), other.m_points.end());
    m_strings += other.m_strings;
    for (Item item : other.m_items) {
        item.data.first += item.shape == Shape::Polyline || item.shape == Shape::Polygon ? points : strings;
        item.title.first += strings;
        m_items.push_back(item);
    }
}

void DisplayList::thicken(Unit least)
{
    for (Item& item : m_items)
        if (item.style.stroke != Token::None)
            item.style.strokeWidth = std::max(item.style.strokeWidth, least);
}

void DisplayList::clear() { *this = {}; }

} // namespace syncscope::picture
