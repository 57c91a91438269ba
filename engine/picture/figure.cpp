#include "engine/picture/figure.h"

#include "engine/base/digits.h"
#include "engine/picture/time_axis.h"

#include <algorithm>

namespace syncscope::picture {

namespace {

constexpr Unit kText = px(13), kSmall = px(12), kTitle = px(17);
constexpr Unit kMargin = px(20), kGap = px(14), kRow = px(24), kHead = px(28);
constexpr Unit kWidth = px(960);       // of a chart
constexpr Unit kMostCell = px(260);    // longer text ends in dots
constexpr Unit kBar = px(16), kBarGap = px(3), kSetGap = px(12);
constexpr Unit kPlot = px(340);        // height, of lines
constexpr Pattern kPatterns[] = {Pattern::Solid, Pattern::Hatch, Pattern::BackHatch, Pattern::Dots};
constexpr Dash kDashes[] = {Dash::Solid, Dash::Dashed, Dash::Dotted};
constexpr Token kInks[] = {Token::Processor0, Token::Processor1, Token::Processor2, Token::Processor3};

std::string fixed(std::int64_t thousandths, int digits)
{
    std::string text = std::to_string(thousandths / 1000);
    std::string rest = std::to_string(1000 + thousandths % 1000).substr(1);
    return digits == 0 ? text : text + '.' + rest.substr(0, static_cast<std::size_t>(digits));
}

// Title and line; where what follows begins.
Unit drawHead(DisplayList& list, const std::string& title, const std::string& line)
{
    Unit y = kMargin;
    list.text({kMargin, y + ascent(kTitle)}, elide(title, Face::SansBold, kTitle, list.width - 2 * kMargin), Face::SansBold, kTitle, Token::Text);
    y += kTitle + px(8);
    // In two lines where one is too short for it.
    constexpr std::string_view joint = " · ";
    const std::size_t cut = textWidth(line, Face::Sans, kSmall) > list.width - 2 * kMargin ? line.rfind(joint) : std::string::npos;
    for (const std::string& part : {line.substr(0, cut), cut == std::string::npos ? std::string() : line.substr(cut + joint.size())})
        if (!part.empty()) {
            list.text({kMargin, y + ascent(kSmall)}, elide(part, Face::Sans, kSmall, list.width - 2 * kMargin), Face::Sans, kSmall, Token::MutedText);
            y += kSmall + px(8);
        }
    return y + px(6);
}

struct Look {
    Token ink = Token::Processor0;
    Pattern pattern = Pattern::Solid;
    Dash dash = Dash::Solid;
};

Look lookOf(const std::vector<Token>& inks, std::size_t i)
{
    const std::size_t own = inks.empty() ? std::size(kInks) : inks.size();
    return {inks.empty() ? kInks[i % own] : inks[i % own], kPatterns[i % std::size(kPatterns)], kDashes[i % std::size(kDashes)]};
}

void swatch(DisplayList& list, Box box, const Look& look)
{
    list.rect(box, {.fill = look.pattern == Pattern::Solid ? look.ink : Token::Surface, .stroke = look.ink});
    if (look.pattern != Pattern::Solid)
        list.rect(box, {.fill = look.ink, .pattern = look.pattern});
}

// Names with what they look like, in as many lines as they need; where what follows begins.
Unit drawLegend(DisplayList& list, Unit y, const std::vector<std::string>& names, const std::vector<Look>& looks, bool lines)
{
    Unit x = kMargin;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = elide(names[i], Face::Sans, kSmall, list.width - 2 * kMargin - px(30));
        const Unit w = px(26) + textWidth(name, Face::Sans, kSmall) + kGap;
        if (x > kMargin && x + w > list.width - kMargin) {
            x = kMargin;
            y += px(20);
        }
        if (lines)
            list.line({x, y + px(8)}, {x + px(20), y + px(8)}, {.stroke = looks[i].ink, .dash = looks[i].dash, .strokeWidth = px(2)});
        else
            swatch(list, {x, y + px(2), px(20), px(12)}, looks[i]);
        list.text({x + px(26), y + centredBaseline(px(16), kSmall)}, name, Face::Sans, kSmall, Token::Text);
        x += w;
    }
    return y + px(28);
}

std::vector<std::size_t> drawnRows(const ChartFigure& f)
{
    if (!f.rows.empty())
        return f.rows;
    std::vector<std::size_t> all(f.table.rows.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return all;
}

DisplayList finished(DisplayList&& content, Unit width, Unit height, const std::string& title, const std::string& line)
{
    DisplayList list;
    list.width = width;
    list.height = height;
    list.title = title;
    list.description = line;
    list.rect({0, 0, width, height}, {.fill = Token::Surface});
    list.append(content);
    return list;
}

// stretch: of the bars, in hundredths.
DisplayList drawBars(const ChartFigure& f, const std::vector<std::size_t>& rows, Unit width, Unit stretch)
{
    const auto& t = f.table;
    const bool stacked = f.form == ChartFigure::Form::Stacked;
    const Unit bar = kBar * stretch / 100, barGap = kBarGap * stretch / 100, setGap = kSetGap * stretch / 100;
    DisplayList list;
    list.width = width;
    Unit names = px(60), numbers = px(40);
    std::int64_t most = 1;
    for (const std::size_t r : rows) {
        names = std::max(names, std::min({textWidth(t.rows[r], Face::Sans, kText), kMostCell, width / 2}));
        std::int64_t sum = 0;
        for (const std::int64_t n : t.numbers[r]) {
            sum += std::max<std::int64_t>(n, 0);
            most = std::max(most, stacked ? sum : n);
            numbers = std::max(numbers, textWidth(numberText(n, t.unit, f.tongue), Face::Sans, kSmall));
        }
    }
    std::vector<Look> looks;
    for (std::size_t c = 0; c < t.columns.size(); ++c)
        looks.push_back(lookOf(f.inks, c));
    Unit y = drawHead(list, f.title, f.line);
    if (t.columns.size() > 1)
        y = drawLegend(list, y, t.columns, looks, false);
    const Unit left = kMargin + names + px(10), room = width - kMargin - left - (stacked ? 0 : numbers + px(8));
    const auto lengthOf = [&](std::int64_t n) { return static_cast<Unit>(std::max<std::int64_t>(n, 0) * room / most); };
    for (const std::size_t r : rows) {
        const auto bars = static_cast<Unit>(stacked ? 1 : t.columns.size());
        const Unit height = bars * (bar + barGap) - barGap;
        list.text({left - px(10), y + centredBaseline(height, kText)}, elide(t.rows[r], Face::Sans, kText, names), Face::Sans, kText, Token::Text, Anchor::End);
        Unit x = left, top = y;
        for (std::size_t c = 0; c < t.columns.size(); ++c) {
            const std::int64_t n = t.numbers[r][c];
            const Unit w = lengthOf(n);
            if (w > 0)
                swatch(list, {x, top, w, bar}, looks[c]);
            if (stacked) {
                x += w;
            } else {
                list.text({left + w + px(6), top + centredBaseline(bar, kSmall)}, numberText(n, t.unit, f.tongue), Face::Sans, kSmall, Token::Text);
                top += bar + barGap;
            }
        }
        y += height + setGap;
    }
    return finished(std::move(list), width, y - setGap + kMargin, f.title, f.line);
}

// At a line of the axis: without digits that say nothing.
std::string axisText(std::int64_t number, std::string_view unit, const Tongue& tongue)
{
    return unit == "ns" && number >= 0 ? formatTime(number, tongue) : numberText(number, unit, tongue);
}

// The least of 1, 2, 5 times a power of ten that makes at most six steps.
std::int64_t stepFor(std::int64_t most)
{
    std::int64_t step = 1;
    for (int i = 0; most / step > 6; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

// plot: the height of what the axes enclose.
DisplayList drawLines(const ChartFigure& f, const std::vector<std::size_t>& rows, Unit width, Unit plot)
{
    const auto& t = f.table;
    DisplayList list;
    list.width = width;
    std::int64_t most = 1;
    for (const std::size_t r : rows)
        for (const std::int64_t n : t.numbers[r])
            most = std::max(most, n);
    const std::int64_t step = stepFor(most);
    const std::int64_t top = (most + step - 1) / step * step;
    Unit y = drawHead(list, f.title, f.line);
    std::vector<Look> looks;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        looks.push_back(lookOf(f.inks, i));
        names.push_back(t.rows[rows[i]]);
    }
    y = drawLegend(list, y, names, looks, true);
    if (!f.vertical.empty())
        list.text({kMargin, y + ascent(kSmall)}, f.vertical, Face::Sans, kSmall, Token::MutedText);
    y += px(26);
    Unit labels = 0;
    for (std::int64_t n = 0; n <= top; n += step)
        labels = std::max(labels, textWidth(axisText(n, t.unit, f.tongue), Face::Sans, kSmall));
    const Unit left = kMargin + labels + px(8), right = width - kMargin, bottom = y + plot;
    const auto yOf = [&](std::int64_t n) { return bottom - static_cast<Unit>(std::max<std::int64_t>(n, 0) * plot / top); };
    const auto columns = static_cast<Unit>(t.columns.size());
    const auto xOf = [&](std::size_t c) { return left + (right - left) * (2 * static_cast<Unit>(c) + 1) / (2 * std::max<Unit>(columns, 1)); };
    for (std::int64_t n = 0; n <= top; n += step) {
        list.line({left, yOf(n)}, {right, yOf(n)}, {.stroke = n == 0 ? Token::MutedText : Token::Grid});
        list.text({left - px(8), yOf(n) + kSmall / 3}, axisText(n, t.unit, f.tongue), Face::Sans, kSmall, Token::MutedText, Anchor::End);
    }
    for (std::size_t c = 0; c < t.columns.size(); ++c)
        list.text({xOf(c), bottom + px(6) + ascent(kSmall)}, elide(t.columns[c], Face::Sans, kSmall, (right - left) / std::max<Unit>(columns, 1)), Face::Sans, kSmall, Token::Text, Anchor::Middle);
    for (const std::size_t m : f.marks)
        if (m + 1 < t.columns.size()) {
            const Unit x = (xOf(m) + xOf(m + 1)) / 2;
            list.line({x, y}, {x, bottom}, {.stroke = Token::Playhead, .dash = Dash::Dashed});
            list.text({x + px(4), y + ascent(kSmall)}, f.markText, Face::Sans, kSmall, Token::Playhead);
        }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<Point> points;
        for (std::size_t c = 0; c < t.columns.size(); ++c)
            if (const std::int64_t n = t.numbers[rows[i]][c]; n >= 0)
                points.push_back({xOf(c), yOf(n)});
        list.polyline(points, {.stroke = looks[i].ink, .dash = looks[i].dash, .strokeWidth = px(2)});
        for (const Point p : points)
            list.rect({p.x - px(3), p.y - px(3), px(6), px(6)}, {.fill = looks[i].ink});
    }
    y = bottom + px(24);
    if (!f.horizontal.empty()) {
        list.text({(left + right) / 2, y + ascent(kSmall)}, f.horizontal, Face::Sans, kSmall, Token::MutedText, Anchor::Middle);
        y += px(18);
    }
    return finished(std::move(list), width, y + kMargin, f.title, f.line);
}

// As large as it is to be, on the ground that it is to have.
DisplayList scaled(const DisplayList& list, Unit text, Unit width, Unit height)
{
    const auto of = [&](Unit u) { return static_cast<Unit>(std::int64_t{u} * text / kText); };
    DisplayList out;
    out.width = width > 0 ? width : of(list.width);
    out.height = height > 0 ? height : of(list.height);
    out.title = list.title;
    out.description = list.description;
    out.rect({0, 0, out.width, out.height}, {.fill = Token::Surface});
    for (std::size_t i = 1; i < list.items().size(); ++i) { // the first is the ground
        const Item& item = list.items()[i];
        Style style = item.style;
        style.strokeWidth = of(style.strokeWidth);
        const Box box{of(item.box.x), of(item.box.y), of(item.box.w), of(item.box.h)};
        std::vector<Point> points;
        if (item.shape == Shape::Polyline || item.shape == Shape::Polygon)
            for (const Point p : list.points(item.data))
                points.push_back({of(p.x), of(p.y)});
        switch (item.shape) {
        case Shape::Rect: out.rect(box, style, of(item.size)); break;
        case Shape::Line: out.line({box.x, box.y}, {box.right(), box.bottom()}, style); break;
        case Shape::Polyline: out.polyline(points, style); break;
        case Shape::Polygon: out.polygon(points, style); break;
        case Shape::Text: out.text({box.x, box.y}, list.string(item.data), item.face, of(item.size), item.style.fill, item.anchor); break;
        case Shape::GroupBegin: out.beginGroup(list.string(item.data), list.string(item.title)); break;
        case Shape::GroupEnd: out.endGroup(); break;
        }
    }
    return out;
}

// Behind the line of a figure.
std::string behind(const Phrase& more, const Tongue& tongue) { return more.empty() ? std::string() : " · " + more.in(tongue); }

Phrase rowsLeftOut(std::size_t n)
{
    return n == 0 ? Phrase() : n == 1 ? say("%1 row is not shown for want of room", n) : say("%1 rows are not shown for want of room", n);
}

Phrase columnsLeftOut(std::size_t n)
{
    return n == 0 ? Phrase() : n == 1 ? say("%1 column is not shown for want of room", n) : say("%1 columns are not shown for want of room", n);
}

// draw(width, height) draws at kText, for at most that much where it is not 0. The largest text with which it fits.
template <class Draw>
DisplayList framed(const FigureFrame& frame, const Draw& draw)
{
    const auto inside = [](Unit u, Unit text) { return static_cast<Unit>(std::int64_t{u} * kText / text); };
    for (Unit text = std::max(frame.text, frame.least);; text = std::max(text - px(1), frame.least)) {
        const Unit width = inside(frame.width, text), height = inside(frame.height, text);
        const bool last = text == frame.least;
        const DisplayList list = draw(width, height, last);
        if (last || ((width == 0 || list.width <= width) && (height == 0 || list.height <= height)))
            return scaled(list, text, frame.width, frame.height);
    }
}

} // namespace

std::string numberText(std::int64_t number, std::string_view unit, const Tongue& tongue)
{
    if (number < 0)
        return "–";
    if (unit == "thousandths")
        return decimal(fixed(number * 100, 1) + " %").in(tongue);
    if (unit != "ns")
        return grouped(std::to_string(number), tongue ? tongue(kGroupMark) : std::string(kGroupMark));
    if (number < 1'000)
        return std::to_string(number) + " ns";
    if (number < 1'000'000)
        return decimal(fixed(number, 3) + " µs").in(tongue);
    return decimal(fixed(number / 1'000, 3) + " ms").in(tongue);
}

namespace {

struct TableSpace {
    std::size_t rows = 0, columns = 0; // that are drawn, of the first
    Unit width = 0;                    // at least
    Unit stretch = 100;                // of rows, in hundredths
};

DisplayList drawTableIn(const TableFigure& f, const TableSpace& space)
{
    DisplayList list;
    std::vector<Unit> widths;
    for (std::size_t c = 0; c < space.columns; ++c) {
        Unit w = textWidth(f.columns[c].name, Face::SansBold, kSmall);
        for (std::size_t r = 0; r < space.rows; ++r)
            w = std::max(w, textWidth(f.rows[r].cells[c], Face::Sans, kText));
        widths.push_back(std::min(w, kMostCell));
    }
    const Unit sign = std::any_of(f.rows.begin(), f.rows.begin() + static_cast<std::ptrdiff_t>(space.rows), [](const TableFigure::Row& r) { return r.isBad; }) ? px(20) : 0;
    Unit width = 2 * kMargin + sign;
    for (const Unit w : widths)
        width += w + kGap;
    width -= widths.empty() ? 0 : kGap;
    const std::string line = f.line + behind(rowsLeftOut(f.rows.size() - space.rows), f.tongue) + behind(columnsLeftOut(f.columns.size() - space.columns), f.tongue);
    // Columns are spread over what there is.
    const Unit gap = kGap + (widths.size() > 1 ? std::max<Unit>(0, space.width - width) / static_cast<Unit>(widths.size() - 1) : 0);
    list.width = space.width > 0 ? std::max(width, space.width) : std::max({width, px(360), textWidth(f.title, Face::SansBold, kTitle) + 2 * kMargin});
    const Unit row = kRow * space.stretch / 100;
    Unit y = drawHead(list, f.title, line);
    const auto cells = [&](auto&& textOf, Face face, Unit size, Unit height, Token ink) {
        Unit x = kMargin + sign;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const bool right = f.columns[c].isNumber;
            list.text({right ? x + widths[c] : x, y + centredBaseline(height, size)}, elide(textOf(c), face, size, widths[c]), face, size, ink, right ? Anchor::End : Anchor::Start);
            x += widths[c] + gap;
        }
        y += height;
    };
    cells([&](std::size_t c) { return f.columns[c].name; }, Face::SansBold, kSmall, kHead, Token::Text);
    list.line({kMargin, y}, {list.width - kMargin, y}, {.stroke = Token::MutedText});
    for (std::size_t r = 0; r < space.rows; ++r) {
        const TableFigure::Row& each = f.rows[r];
        if (r % 2 == 1)
            list.rect({kMargin, y, list.width - 2 * kMargin, row}, {.fill = Token::Lane});
        if (each.isBad) { // A triangle: not by colour alone.
            const Unit top = y + (row - kRow) / 2;
            const Point corners[] = {{kMargin + px(8), top + px(6)}, {kMargin + px(14), top + px(18)}, {kMargin + px(2), top + px(18)}};
            list.polygon(corners, {.fill = Token::Violation});
        }
        cells([&](std::size_t c) { return each.cells[c]; }, Face::Sans, kText, row, each.isBad ? Token::Violation : Token::Text);
    }
    list.line({kMargin, y}, {list.width - kMargin, y}, {.stroke = Token::Grid});
    const Unit w = list.width;
    return finished(std::move(list), w, y + kMargin, f.title, line);
}

constexpr Unit kMostStretch = 200;

} // namespace

DisplayList drawTable(const TableFigure& f, const FigureFrame& frame)
{
    const TableSpace all{f.rows.size(), f.columns.size()};
    if (frame.width == 0)
        return drawTableIn(f, all);
    return framed(frame, [&](Unit width, Unit height, bool last) {
        TableSpace space = all;
        const auto tooWide = [&] { return drawTableIn(f, space).width > width; };
        const auto tooHigh = [&] { return height > 0 && drawTableIn(f, space).height > height; };
        while (last && space.columns > 2 && tooWide())
            --space.columns;
        while (last && space.rows > 1 && tooHigh())
            --space.rows;
        if (tooWide() || tooHigh())
            return drawTableIn(f, space);
        space.width = width;
        for (space.stretch = kMostStretch; height > 0 && space.stretch > 100 && tooHigh();)
            space.stretch -= 10;
        if (height == 0)
            space.stretch = 100;
        return drawTableIn(f, space);
    });
}

DisplayList drawChart(const ChartFigure& figure, const FigureFrame& frame)
{
    const bool lines = figure.form == ChartFigure::Form::Lines;
    const std::vector<std::size_t> all = drawnRows(figure);
    if (frame.width == 0)
        return lines ? drawLines(figure, all, kWidth, kPlot) : drawBars(figure, all, kWidth, 100);
    constexpr Unit leastPlot = px(120);
    return framed(frame, [&](Unit width, Unit height, bool last) {
        if (lines) {
            const DisplayList list = drawLines(figure, all, width, kPlot);
            return height == 0 ? list : drawLines(figure, all, width, std::max(leastPlot, kPlot + height - list.height));
        }
        ChartFigure shown = figure;
        std::vector<std::size_t> rows = all;
        const auto fits = [&](Unit stretch) { return height == 0 || drawBars(shown, rows, width, stretch).height <= height; };
        while (last && rows.size() > 1 && !fits(100)) {
            rows.pop_back();
            shown.line = figure.line + behind(rowsLeftOut(all.size() - rows.size()), figure.tongue);
        }
        Unit stretch = 100;
        while (height > 0 && stretch < kMostStretch && fits(stretch + 10))
            stretch += 10;
        return drawBars(shown, rows, width, stretch);
    });
}

} // namespace syncscope::picture
