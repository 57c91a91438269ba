#include "app/views/presenter/presenter_code.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

bool isCondition(const QString& line)
{
    const QString text = line.trimmed();
    if (!text.startsWith(QLatin1Char('#')))
        return false;
    const QString word = text.mid(1).trimmed();
    for (const char* directive : {"if", "elif", "else", "endif"})
        if (word.startsWith(QLatin1String(directive)))
            return true;
    return false;
}

} // namespace

PresenterCode::PresenterCode(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("presenter-code"));
    setAccessibleName(tr("Driver"));
    connect(&document, &document::Document::runChanged, this, &PresenterCode::follow);
    connect(&document.cursor(), &document::Cursor::moved, this, &PresenterCode::follow);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        follow();
    });
    follow();
}

int PresenterCode::lineHeight() const { return m_appearance.text() * 3 / 2; }

void PresenterCode::follow()
{
    const document::RunPtr& run = m_document.run();
    m_text.clear();
    if (run) {
        // What #if leaves out is no part of the driver that runs.
        const QString text = QString::fromStdString(run->scenario.driver.text);
        int number = 0;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            ++number;
            const auto at = static_cast<std::uint32_t>(number);
            const bool dead = std::any_of(run->deadLines.begin(), run->deadLines.end(), [at](const auto& d) { return d.first <= at && at <= d.second; });
            if (!dead && !isCondition(line))
                m_text.push_back({number, QString(line).replace(QLatin1Char('\t'), QStringLiteral("    "))});
        }
    }
    // The lines of all processors are in sight, as far as they fit; the one that acted last in any case.
    std::vector<int> wanted;
    for (const document::Marker& m : m_document.cursor().markers()) {
        const auto at = std::find_if(m_text.begin(), m_text.end(), [&](const auto& line) { return line.first >= static_cast<int>(m.place.line); });
        if (m.place.line > 0 && at != m_text.end())
            wanted.push_back(static_cast<int>(at - m_text.begin()));
    }
    const int shown = std::max(1, height() / lineHeight());
    if (!wanted.empty()) {
        const auto [low, high] = std::minmax_element(wanted.begin(), wanted.end());
        int from = *low, to = *high;
        if (to - from >= shown)
            from = to = wanted.front();
        const int margin = std::min(2, (shown - (to - from + 1)) / 2);
        if (from - margin < m_first)
            m_first = from - margin;
        if (to + margin >= m_first + shown)
            m_first = to + margin - shown + 1;
    }
    m_first = std::clamp(m_first, 0, std::max(0, static_cast<int>(m_text.size()) - shown));
    QStringList said;
    for (const Line& line : lines())
        for (const auto& [processor, note] : line.processors)
            said << tr("CPU %1, line %2: %3").arg(processor).arg(line.number).arg(line.text.trimmed());
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

std::vector<PresenterCode::Line> PresenterCode::lines() const
{
    std::vector<Line> lines;
    const int shown = std::max(1, height() / lineHeight());
    for (int i = m_first; i < std::min<int>(m_first + shown, static_cast<int>(m_text.size())); ++i) {
        const auto& [number, text] = m_text[static_cast<std::size_t>(i)];
        Line line{number, text, {}};
        for (const document::Marker& m : m_document.cursor().markers())
            if (static_cast<int>(m.place.line) == number)
                line.processors.push_back({m.processor, m.brief.isEmpty() ? m.note : m.brief});
        lines.push_back(std::move(line));
    }
    return lines;
}

void PresenterCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    const QFont mono = m_appearance.font(Face::Mono), bold = m_appearance.font(Face::SansBold);
    const QFontMetrics metrics(mono), boldMetrics(bold);
    const int high = lineHeight(), gap = m_appearance.text() / 2;
    const int tagWidth = boldMetrics.horizontalAdvance(QStringLiteral("CPU 0")) + gap;
    const int gutter = 2 * tagWidth + gap;
    int y = 0;
    for (const Line& line : lines()) {
        const QRect row(0, y, width(), high);
        int tag = gap / 2;
        if (!line.processors.empty())
            painter.fillRect(row, mixed(m_appearance.ink(Token::Surface), m_appearance.ink(picture::processorToken(line.processors.back().first)), 12));
        for (const auto& [processor, note] : line.processors) {
            const QColor ink = m_appearance.ink(picture::processorToken(processor));
            if (tag + tagWidth > gutter)
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            const QRect label(tag, y + high / 10, tagWidth, high - high / 5);
            painter.drawRoundedRect(label, 4, 4);
            painter.setPen(m_appearance.ink(Token::Surface));
            painter.setFont(bold);
            painter.drawText(label, Qt::AlignCenter, tr("CPU %1").arg(processor));
            tag += tagWidth + 4;
        }
        painter.setFont(mono);
        painter.setPen(m_appearance.ink(Token::Text));
        int right = width() - gap;
        for (auto at = line.processors.rbegin(); at != line.processors.rend(); ++at) { // from the right, in the order of the tags
            const auto& [processor, note] = *at;
            const int noteWidth = boldMetrics.horizontalAdvance(note);
            if (note.isEmpty() || noteWidth > width() / 3)
                continue;
            painter.setFont(bold);
            painter.setPen(m_appearance.ink(picture::processorToken(processor)));
            painter.drawText(QRect(right - noteWidth, y, noteWidth, high), Qt::AlignVCenter | Qt::AlignRight, note);
            right -= noteWidth + gap;
        }
        painter.setFont(mono);
        painter.setPen(line.processors.empty() ? m_appearance.ink(Token::MutedText) : m_appearance.ink(Token::Text));
        const int room = right - gutter - gap;
        painter.drawText(QRect(gutter, y, room, high), Qt::AlignVCenter, metrics.elidedText(line.text, Qt::ElideRight, room));
        y += high;
    }
}

} // namespace syncscope::views
