#include "app/paint/painter.h"

#include "app/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPen>

#include <array>
#include <cmath>
#include <vector>

namespace syncscope::paint {

namespace {

using picture::Item;
using picture::Pattern;
using picture::Shape;
using picture::Token;
using picture::Unit;

class Backend {
public:
    Backend(QPainter& painter, const picture::DisplayList& list, picture::Theme theme, Precision precision)
        : m_painter(painter), m_list(list), m_snap(precision == Precision::DevicePixels)
    {
        for (int t = 0; t < picture::kTokens; ++t)
            m_colours[static_cast<std::size_t>(t)] = theme::ink(theme, static_cast<Token>(t));
        // From here on one unit of the painter is one pixel of the device.
        const QTransform device = painter.deviceTransform();
        if (m_snap && device.isInvertible()) {
            m_scaleX = device.m11() / 100;
            m_scaleY = device.m22() / 100;
            m_originX = device.dx();
            m_originY = device.dy();
            painter.setTransform(device.inverted(), true);
        }
    }

    void run()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::TextAntialiasing);
        for (const Item& item : m_list.items()) {
            if (!isPlain(item))
                flush();
            draw(item);
        }
        flush();
    }

private:
    // Rectangles of one colour in a row are drawn in one go.
    static bool isPlain(const Item& item)
    {
        return item.shape == Shape::Rect && item.style.stroke == Token::None && item.style.pattern == Pattern::Solid && item.size == 0 && item.style.opacity == 100;
    }

    void flush()
    {
        if (m_batch.empty())
            return;
        m_painter.setRenderHint(QPainter::Antialiasing, !m_snap);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink(m_batchFill));
        m_painter.drawRects(m_batch.data(), static_cast<int>(m_batch.size()));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_batch.clear();
    }

    qreal x(Unit u) const { return u * m_scaleX + m_originX; }
    qreal y(Unit u) const { return u * m_scaleY + m_originY; }
    QColor ink(Token token) const { return m_colours[static_cast<std::size_t>(token)]; }

    QRectF rect(const picture::Box& box) const
    {
        qreal left = x(box.x), top = y(box.y), right = x(box.right()), bottom = y(box.bottom());
        if (m_snap) {
            left = std::round(left);
            top = std::round(top);
            right = std::round(right);
            bottom = std::round(bottom);
            if (box.w > 0)
                right = qMax(right, left + 1);
            if (box.h > 0)
                bottom = qMax(bottom, top + 1);
        }
        return {left, top, right - left, bottom - top};
    }

    qreal strokeWidth(Unit width) const
    {
        const qreal w = width * m_scaleX;
        return m_snap ? qMax<qreal>(1, std::round(w)) : w;
    }

    QPen pen(const picture::Style& style) const
    {
        if (style.stroke == Token::None)
            return Qt::NoPen;
        const qreal w = strokeWidth(style.strokeWidth);
        QPen p(ink(style.stroke), w);
        p.setCapStyle(Qt::FlatCap);
        p.setJoinStyle(Qt::MiterJoin);
        // The same lengths as in SVG, where they do not grow with the line; Qt counts them in line widths.
        const qreal unit = 100 * m_scaleX / w;
        if (style.dash == picture::Dash::Dashed)
            p.setDashPattern({5 * unit, 3 * unit});
        if (style.dash == picture::Dash::Dotted)
            p.setDashPattern({1.5 * unit, 2.5 * unit});
        return p;
    }

    // The middle of a line of this width, so that its edges lie on whole pixels.
    qreal middle(qreal at, qreal width) const
    {
        if (!m_snap)
            return at;
        return static_cast<int>(width) % 2 ? std::floor(at) + 0.5 : std::round(at);
    }

    void hatch(const Item& item)
    {
        const QRectF area = rect(item.box);
        m_painter.save();
        m_painter.setClipRect(area, Qt::IntersectClip);
        const picture::Box& b = item.box;
        if (item.style.pattern == Pattern::Dots) {
            for (Unit v = b.y / picture::kDotStep * picture::kDotStep; v < b.bottom(); v += picture::kDotStep)
                for (Unit u = b.x / picture::kDotStep * picture::kDotStep; u < b.right(); u += picture::kDotStep)
                    m_painter.fillRect(QRectF(x(u), y(v), picture::kDotSize * m_scaleX, picture::kDotSize * m_scaleY), ink(item.style.fill));
        } else {
            // Lines x + y = n * step, or x - y, as in the tiles of the SVG.
            m_painter.setPen(QPen(ink(item.style.fill), picture::kHatchWidth * m_scaleX, Qt::SolidLine, Qt::FlatCap));
            const Unit step = picture::kHatchStep;
            const bool rising = item.style.pattern == Pattern::Hatch;
            const Unit low = rising ? b.x + b.y : b.x - b.bottom(), high = rising ? b.right() + b.bottom() : b.right() - b.y;
            std::vector<QLineF> lines;
            for (Unit k = (low / step - 1) * step; k <= high + step; k += step) {
                const Unit top = b.y - step, bottom = b.bottom() + step;
                lines.emplace_back(x(rising ? k - top : k + top), y(top), x(rising ? k - bottom : k + bottom), y(bottom));
            }
            m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        }
        m_painter.restore();
    }

    void drawRect(const Item& item)
    {
        const picture::Style& style = item.style;
        if (isPlain(item)) {
            if (style.fill == Token::None)
                return;
            if (style.fill != m_batchFill)
                flush();
            m_batchFill = style.fill;
            m_batch.push_back(rect(item.box));
            return;
        }
        m_painter.setOpacity(style.opacity / 100.0);
        if (style.fill != Token::None && style.pattern != Pattern::Solid) {
            hatch(item);
        } else {
            QRectF area = rect(item.box);
            const QPen outline = pen(style);
            if (style.stroke != Token::None) {
                const qreal half = outline.widthF() / 2;
                area = QRectF(area.x() + half, area.y() + half, qMax<qreal>(0, area.width() - 2 * half), qMax<qreal>(0, area.height() - 2 * half));
            }
            m_painter.setPen(outline);
            m_painter.setBrush(style.fill == Token::None ? QBrush(Qt::NoBrush) : QBrush(ink(style.fill)));
            const qreal radius = item.size * m_scaleX;
            if (radius > 0)
                m_painter.drawRoundedRect(area, radius, radius);
            else
                m_painter.drawRect(area);
        }
        m_painter.setOpacity(1);
    }

    void drawText(const Item& item)
    {
        const QByteArray utf8 = QByteArray::fromRawData(m_list.string(item.data).data(), static_cast<qsizetype>(item.data.count));
        Unit left = item.box.x;
        if (item.anchor == picture::Anchor::Middle)
            left -= item.box.w / 2;
        else if (item.anchor == picture::Anchor::End)
            left -= item.box.w;
        // A font has a whole number of pixels; what is missing is made up by scaling.
        const qreal wanted = item.size * m_scaleY;
        const int pixels = qMax(1, qRound(wanted));
        m_painter.setFont(theme::font(item.face, pixels));
        m_painter.setPen(ink(item.style.fill));
        const QPointF at(x(left), m_snap ? std::round(y(item.box.y)) : y(item.box.y));
        if (std::abs(wanted - pixels) < 0.005) {
            m_painter.drawText(at, QString::fromUtf8(utf8));
            return;
        }
        m_painter.save();
        m_painter.translate(at);
        m_painter.scale(wanted / pixels, wanted / pixels);
        m_painter.drawText(QPointF(0, 0), QString::fromUtf8(utf8));
        m_painter.restore();
    }

    void draw(const Item& item)
    {
        switch (item.shape) {
        case Shape::Rect: drawRect(item); break;
        case Shape::Line: {
            const QPen p = pen(item.style);
            m_painter.setPen(p);
            QLineF line(x(item.box.x), y(item.box.y), x(item.box.right()), y(item.box.bottom()));
            if (item.box.w == 0) {
                const qreal at = middle(line.x1(), p.widthF());
                line = QLineF(at, m_snap ? std::round(line.y1()) : line.y1(), at, m_snap ? std::round(line.y2()) : line.y2());
            } else if (item.box.h == 0) {
                const qreal at = middle(line.y1(), p.widthF());
                line = QLineF(m_snap ? std::round(line.x1()) : line.x1(), at, m_snap ? std::round(line.x2()) : line.x2(), at);
            }
            m_painter.drawLine(line);
            break;
        }
        case Shape::Polyline:
        case Shape::Polygon: {
            const QPen p = pen(item.style);
            QPolygonF points;
            for (const picture::Point q : m_list.points(item.data))
                points.append(item.shape == Shape::Polyline ? QPointF(middle(x(q.x), p.widthF()), middle(y(q.y), p.widthF())) : QPointF(x(q.x), y(q.y)));
            m_painter.setPen(p);
            m_painter.setBrush(item.shape == Shape::Polygon && item.style.fill != Token::None ? QBrush(ink(item.style.fill)) : QBrush(Qt::NoBrush));
            if (item.shape == Shape::Polygon)
                m_painter.drawPolygon(points);
            else
                m_painter.drawPolyline(points);
            break;
        }
        case Shape::Text: drawText(item); break;
        case Shape::GroupBegin:
        case Shape::GroupEnd: break;
        }
    }

    QPainter& m_painter;
    const picture::DisplayList& m_list;
    bool m_snap;
    qreal m_scaleX = 0.01, m_scaleY = 0.01; // pixels of the device to a hundredth
    qreal m_originX = 0, m_originY = 0;
    std::array<QColor, picture::kTokens> m_colours;
    std::vector<QRectF> m_batch;
    Token m_batchFill = Token::None;
};

} // namespace

void paint(QPainter& painter, const picture::DisplayList& list, picture::Theme theme, Precision precision)
{
    painter.save();
    Backend(painter, list, theme, precision).run();
    painter.restore();
}

} // namespace syncscope::paint
