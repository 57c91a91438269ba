#include "engine/picture/svg.h"

#include "engine/base/assert.h"

#include <array>
#include <set>

namespace syncscope::picture {

namespace {

class Writer {
public:
    Writer(const DisplayList& list, Theme theme) : m_list(list), m_theme(theme) {}

    std::string write();

private:
    struct Uses {
        std::array<bool, kTokens> fill{}, stroke{};
        std::array<std::array<bool, kTokens>, 4> pattern{};
    };

    Uses uses() const;
    void number(Unit value);
    void attribute(std::string_view name, Unit value);
    void attribute(std::string_view name, std::string_view value);
    void escape(std::string_view text);
    void styleSheet(const Uses& used);
    void patterns(const Uses& used);
    void classes(const Item& item);
    void stroke(const Style& style);
    void points(const Item& item);
    void close(const Item& item, std::string_view element);
    void identity(const Item& item);
    void draw(const Item& item);
    void indent() { m_out.append(static_cast<std::size_t>(m_depth) * 2, ' '); }

    const DisplayList& m_list;
    Theme m_theme;
    std::string m_out;
    int m_depth = 1;
    std::set<std::uint32_t> m_named; // events that have their id already: an id is unique in a document
};

std::string patternId(Pattern pattern, Token token)
{
    static constexpr std::array<std::string_view, 4> names = {"solid", "hatch", "back-hatch", "dots"};
    return std::string(names[static_cast<std::size_t>(pattern)]).append("-").append(name(token));
}

void Writer::number(Unit value)
{
    if (value < 0) {
        m_out += '-';
        value = -value;
    }
    m_out += std::to_string(value / 100);
    if (const int rest = value % 100) {
        m_out += '.';
        m_out += static_cast<char>('0' + rest / 10);
        if (rest % 10)
            m_out += static_cast<char>('0' + rest % 10);
    }
}

void Writer::attribute(std::string_view name, Unit value)
{
    m_out.append(" ").append(name).append("=\"");
    number(value);
    m_out += '"';
}

void Writer::attribute(std::string_view name, std::string_view value)
{
    m_out.append(" ").append(name).append("=\"");
    escape(value);
    m_out += '"';
}

// Characters XML 1.0 does not know are dropped; bytes that are not UTF-8 become U+FFFD.
void Writer::escape(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = nextCodePoint(text, at);
        if (c == '&')
            m_out += "&amp;";
        else if (c == '<')
            m_out += "&lt;";
        else if (c == '>')
            m_out += "&gt;";
        else if (c == '"')
            m_out += "&quot;";
        else if (c == 0xFFFD)
            m_out += "\xEF\xBF\xBD";
        else if ((c >= 0x20 || c == '\t' || c == '\n') && c != 0x7F && c != 0xFFFE && c != 0xFFFF)
            m_out += text.substr(from, at - from);
    }
}

Writer::Uses Writer::uses() const
{
    Uses used;
    for (const Item& item : m_list.items()) {
        const auto fill = static_cast<std::size_t>(item.style.fill);
        if (item.style.pattern == Pattern::Solid)
            used.fill[fill] = true;
        else
            used.pattern[static_cast<std::size_t>(item.style.pattern)][fill] = true;
        used.stroke[static_cast<std::size_t>(item.style.stroke)] = true;
    }
    return used;
}

void Writer::styleSheet(const Uses& used)
{
    m_out += "  <style>\n"
             "    rect,line,polyline,polygon{fill:none}\n"
             "    text{font-kerning:none;white-space:pre}\n"
             "    .b{font-weight:700}\n"
             "    .m{font-family:'DejaVu Sans Mono',monospace}\n";
    for (int i = 1; i < kTokens; ++i) {
        const Token token = static_cast<Token>(i);
        const auto at = static_cast<std::size_t>(i);
        if (used.fill[at])
            m_out.append("    .f-").append(name(token)).append("{fill:").append(hex(colour(m_theme, token))).append("}\n");
        if (used.stroke[at])
            m_out.append("    .s-").append(name(token)).append("{stroke:").append(hex(colour(m_theme, token))).append("}\n");
        for (int p = 1; p < 4; ++p)
            if (used.pattern[static_cast<std::size_t>(p)][at]) {
                const std::string id = patternId(static_cast<Pattern>(p), token);
                m_out.append("    .").append(id).append("{fill:url(#").append(id).append(")}\n");
            }
    }
    m_out += "  </style>\n";
}

void Writer::patterns(const Uses& used)
{
    std::string before;
    before.swap(m_out);
    for (int p = 1; p < 4; ++p)
        for (int i = 1; i < kTokens; ++i) {
            if (!used.pattern[static_cast<std::size_t>(p)][static_cast<std::size_t>(i)])
                continue;
            const auto pattern = static_cast<Pattern>(p);
            const Token token = static_cast<Token>(i);
            const Unit step = pattern == Pattern::Dots ? kDotStep : kHatchStep;
            m_out += "    <pattern";
            attribute("id", patternId(pattern, token));
            attribute("width", step);
            attribute("height", step);
            attribute("patternUnits", "userSpaceOnUse");
            m_out += ">";
            if (pattern == Pattern::Dots) {
                m_out += "<rect";
                attribute("width", kDotSize);
                attribute("height", kDotSize);
                attribute("style", "fill:" + hex(colour(m_theme, token)));
            } else {
                // The line of the tile and the corners of its neighbours.
                m_out += "<path d=\"";
                const Unit half = step / 2;
                for (const Unit shift : {-step, 0, step}) {
                    m_out += shift == -step ? "M" : " M";
                    number(shift - half);
                    m_out += ' ';
                    number(pattern == Pattern::Hatch ? step + half : -half);
                    m_out += " L";
                    number(shift + step + half);
                    m_out += ' ';
                    number(pattern == Pattern::Hatch ? -half : step + half);
                }
                m_out += '"';
                attribute("style", "stroke:" + hex(colour(m_theme, token)));
                attribute("stroke-width", kHatchWidth);
            }
            m_out += "/></pattern>\n";
        }
    before.swap(m_out);
    if (!before.empty())
        m_out.append("  <defs>\n").append(before).append("  </defs>\n");
}

void Writer::classes(const Item& item)
{
    std::string text;
    const auto add = [&](std::string_view prefix, std::string_view word) {
        if (!text.empty())
            text += ' ';
        text.append(prefix).append(word);
    };
    if (item.style.fill != Token::None) {
        if (item.style.pattern == Pattern::Solid)
            add("f-", name(item.style.fill));
        else
            add("", patternId(item.style.pattern, item.style.fill));
    }
    if (item.style.stroke != Token::None)
        add("s-", name(item.style.stroke));
    if (item.shape == Shape::Text && item.face != Face::Sans)
        add("", item.face == Face::SansBold ? "b" : "m");
    if (!text.empty())
        attribute("class", text);
}

void Writer::stroke(const Style& style)
{
    if (style.stroke != Token::None) {
        if (style.strokeWidth != px(1))
            attribute("stroke-width", style.strokeWidth);
        if (style.dash == Dash::Dashed)
            attribute("stroke-dasharray", "5 3");
        if (style.dash == Dash::Dotted)
            attribute("stroke-dasharray", "1.5 2.5");
    }
    if (style.opacity != 100)
        attribute("opacity", static_cast<Unit>(style.opacity));
}

void Writer::identity(const Item& item)
{
    if (item.event && m_named.insert(item.event.value).second) {
        std::string digits = std::to_string(item.event.value);
        if (digits.size() < 6)
            digits.insert(0, 6 - digits.size(), '0');
        attribute("id", "ev-" + digits);
    }
}

void Writer::points(const Item& item)
{
    m_out += " points=\"";
    bool first = true;
    for (const Point p : m_list.points(item.data)) {
        if (!first)
            m_out += ' ';
        first = false;
        number(p.x);
        m_out += ',';
        number(p.y);
    }
    m_out += '"';
}

void Writer::close(const Item& item, std::string_view element)
{
    if (item.title.count == 0) {
        m_out += "/>\n";
        return;
    }
    m_out += "><title>";
    escape(m_list.string(item.title));
    m_out.append("</title></").append(element).append(">\n");
}

void Writer::draw(const Item& item)
{
    switch (item.shape) {
    case Shape::Rect: {
        indent();
        m_out += "<rect";
        identity(item);
        classes(item);
        Box box = item.box;
        if (item.style.stroke != Token::None) {
            const Unit half = item.style.strokeWidth / 2;
            box = {box.x + half, box.y + half, std::max<Unit>(0, box.w - 2 * half), std::max<Unit>(0, box.h - 2 * half)};
        }
        attribute("x", box.x);
        attribute("y", box.y);
        attribute("width", box.w);
        attribute("height", box.h);
        if (item.size)
            attribute("rx", item.size);
        stroke(item.style);
        close(item, "rect");
        break;
    }
    case Shape::Line:
        indent();
        m_out += "<line";
        identity(item);
        classes(item);
        attribute("x1", item.box.x);
        attribute("y1", item.box.y);
        attribute("x2", item.box.right());
        attribute("y2", item.box.bottom());
        stroke(item.style);
        close(item, "line");
        break;
    case Shape::Polyline:
    case Shape::Polygon: {
        const std::string_view element = item.shape == Shape::Polygon ? "polygon" : "polyline";
        indent();
        m_out.append("<").append(element);
        identity(item);
        classes(item);
        points(item);
        stroke(item.style);
        close(item, element);
        break;
    }
    case Shape::Text:
        indent();
        m_out += "<text";
        classes(item);
        attribute("x", item.box.x);
        attribute("y", item.box.y);
        attribute("font-size", item.size);
        if (item.anchor != Anchor::Start)
            attribute("text-anchor", item.anchor == Anchor::Middle ? "middle" : "end");
        stroke(item.style);
        m_out += '>';
        escape(m_list.string(item.data));
        m_out += "</text>\n";
        break;
    case Shape::GroupBegin:
        indent();
        m_out += "<g";
        attribute("id", m_list.string(item.data));
        m_out += ">\n";
        ++m_depth;
        if (item.title.count) {
            indent();
            m_out += "<title>";
            escape(m_list.string(item.title));
            m_out += "</title>\n";
        }
        break;
    case Shape::GroupEnd:
        SYNCSCOPE_ASSERT(m_depth > 1);
        --m_depth;
        indent();
        m_out += "</g>\n";
        break;
    }
}

std::string Writer::write()
{
    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    attribute("width", m_list.width);
    attribute("height", m_list.height);
    m_out += " viewBox=\"0 0 ";
    number(m_list.width);
    m_out += ' ';
    number(m_list.height);
    m_out += "\" role=\"img\" aria-labelledby=\"picture-title picture-desc\" font-family=\"'DejaVu Sans',Verdana,sans-serif\">\n";
    m_out += "  <title id=\"picture-title\">";
    escape(m_list.title);
    m_out += "</title>\n  <desc id=\"picture-desc\">";
    escape(m_list.description);
    m_out += "</desc>\n";
    const Uses used = uses();
    styleSheet(used);
    patterns(used);
    for (const Item& item : m_list.items())
        draw(item);
    SYNCSCOPE_ASSERT(m_depth == 1);
    m_out += "</svg>\n";
    return std::move(m_out);
}

} // namespace

std::string svg(const DisplayList& list, Theme theme) { return Writer(list, theme).write(); }

} // namespace syncscope::picture
