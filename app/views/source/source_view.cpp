#include "app/views/source/source_view.h"

#include "app/views/source/c_highlighter.h"

#include "app/document/sentences.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

QString fromView(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

} // namespace

std::vector<std::pair<int, int>> foldedLines(const QString& text, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& dead)
{
    struct Chain {
        std::vector<int> directives;
        bool leavesOut = false;
    };
    const QStringList lines = text.split(QLatin1Char('\n'));
    std::vector<bool> folded(static_cast<std::size_t>(lines.size()) + 2, false);
    for (const auto& [first, last] : dead)
        for (std::uint32_t line = first; line <= last && line < folded.size(); ++line)
            folded[line] = true;
    std::vector<Chain> open;
    for (int line = 1; line <= lines.size(); ++line) {
        QString directive = lines[line - 1].trimmed();
        const bool isDirective = directive.startsWith(QLatin1Char('#'));
        directive = directive.mid(1).trimmed();
        if (isDirective && directive.startsWith(QLatin1String("if"))) {
            open.push_back({{line}, false});
        } else if (isDirective && !open.empty() && (directive.startsWith(QLatin1String("el")) || directive.startsWith(QLatin1String("endif")))) {
            open.back().directives.push_back(line);
            if (directive.startsWith(QLatin1String("endif"))) {
                if (open.back().leavesOut)
                    for (const int d : open.back().directives)
                        folded[static_cast<std::size_t>(d)] = true;
                open.pop_back();
            }
        } else if (folded[static_cast<std::size_t>(line)] && !open.empty()) {
            open.back().leavesOut = true;
        }
    }
    std::vector<std::pair<int, int>> ranges;
    for (int line = 1; line <= lines.size(); ++line) {
        if (!folded[static_cast<std::size_t>(line)])
            continue;
        if (!ranges.empty() && ranges.back().second == line - 1)
            ranges.back().second = line;
        else
            ranges.push_back({line, line});
    }
    return ranges;
}

class SourceView::Gutter : public QWidget {
public:
    explicit Gutter(SourceView* view) : QWidget(view), m_view(view)
    {
        setObjectName(QStringLiteral("gutter"));
        setAccessibleName(SourceView::tr("Line numbers and processors"));
        if (view->m_text == Text::Driver) {
            setCursor(Qt::PointingHandCursor);
            setToolTip(SourceView::tr("Click: stop where a processor comes to this line (F9)"));
        }
    }
    QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || m_view->m_text != Text::Driver)
            return;
        const int line = m_view->lineOfRun(m_view->cursorForPosition(QPoint(0, event->position().toPoint().y())).blockNumber() + 1);
        if (line > 0)
            Q_EMIT m_view->gutterClicked(line);
    }

private:
    SourceView* m_view;
};

SourceView::SourceView(Text text, document::Document& document, const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_text(text)
    , m_document(document)
    , m_appearance(appearance)
    , m_gutter(new Gutter(this))
    , m_highlighter(new CHighlighter(this->document(), appearance))
{
    setObjectName(text == Text::Driver ? QStringLiteral("driver") : QStringLiteral("setup"));
    setAccessibleName(text == Text::Driver ? tr("Driver text") : tr("C for this configuration"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    connect(&document, &document::Document::runChanged, this, &SourceView::takeRun);
    connect(&document.cursor(), &document::Cursor::moved, this, &SourceView::follow);
    connect(&document.cursor().breakpoints(), &document::Breakpoints::changed, this, [this] { m_gutter->update(); });
    connect(&appearance, &Appearance::changed, this, &SourceView::style);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    style();
    takeRun();
}

void SourceView::style()
{
    QFont font = m_appearance.font(Face::Mono);
    setFont(font);
    document()->setDefaultFont(font);
    QFontMetrics metrics(font);
    setTabStopDistance(metrics.horizontalAdvance(QLatin1Char(' ')) * 4);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_appearance.ink(Token::Surface));
    colours.setColor(QPalette::Text, m_appearance.ink(Token::Text));
    setPalette(colours);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    mark(!m_hold);
}

int SourceView::gutterWidth() const
{
    const QFontMetrics metrics(m_appearance.font(Face::Mono)), bold(m_appearance.font(Face::SansBold, -2));
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return 14 + metrics.horizontalAdvance(QLatin1Char('9')) * digits + 10 + (m_text == Text::Driver ? bold.horizontalAdvance(tr("CPU %1").arg(00)) + 34 : 6);
}

QString SourceView::wantedText() const
{
    const document::RunPtr& run = m_document.run();
    return !run ? QString() : m_text == Text::Driver ? QString::fromStdString(run->scenario.driver.text) : fromView(run->setUpText());
}

void SourceView::takeRun()
{
    const document::RunPtr& run = m_document.run();
    m_lastRun = run;
    const QString text = wantedText();
    const bool same = text == toPlainText();
    const int top = verticalScrollBar()->value();
    if (!same)
        setPlainText(text);
    if (!isOlder()) { // Otherwise what is folded stays so: the lines are others.
        m_dead = run && m_text == Text::Driver ? run->deadLines : decltype(m_dead)();
        fold();
    }
    setViewportMargins(gutterWidth(), 0, 0, 0);
    if (same)
        verticalScrollBar()->setValue(top);
    mark(!m_hold);
}

void SourceView::setFolds(bool folds)
{
    m_folds = folds;
    if (isOlder() && !folds) // The lines that are left out are not known by their numbers now.
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.setVisible(true);
    if (!isOlder())
        fold();
    document()->markContentsDirty(0, document()->characterCount());
    mark(!m_hold);
}

void SourceView::unfold(const QTextBlock& block)
{
    if (block.isVisible())
        return;
    QTextBlock first = block, last = block;
    while (first.previous().isValid() && !first.previous().isVisible())
        first = first.previous();
    while (last.next().isValid() && !last.next().isVisible())
        last = last.next();
    for (QTextBlock b = first; b.isValid(); b = b.next()) {
        b.setVisible(true);
        if (b == last)
            break;
    }
    document()->markContentsDirty(first.position(), last.position() + last.length() - first.position());
    viewport()->update();
}

void SourceView::fold()
{
    m_folded = m_folds ? foldedLines(toPlainText(), m_dead) : decltype(m_folded)();
    std::size_t d = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        while (d < m_folded.size() && m_folded[d].second < line)
            ++d;
        block.setVisible(d == m_folded.size() || line < m_folded[d].first);
    }
    if (!isReadOnly() && hasFocus()) // What is being edited stays in sight.
        unfold(textCursor().block());
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
    m_gutter->update();
}

QColor SourceView::inkOf(std::uint32_t processor) const { return m_appearance.ink(picture::processorToken(processor)); }

// Behind a line where processors stand: in the colour of the one, or of none where there are several.
QColor SourceView::washOf(int line) const
{
    const auto markers = markersAt(line);
    const QColor ink = markers.size() == 1 ? inkOf(markers.front().processor) : m_appearance.ink(Token::Text);
    const int weight = markers.size() == 1 ? 13 : 9;
    return mixed(m_appearance.ink(Token::Surface), ink, m_appearance.theme() == picture::Theme::HighContrast ? 30 : weight);
}

std::vector<document::Marker> SourceView::markersAt(int line) const
{
    std::vector<document::Marker> all;
    for (const document::Marker& m : m_markers)
        if (static_cast<int>(m.place.line) == line)
            all.push_back(m);
    return all;
}

void SourceView::follow()
{
    if (m_document.run() == m_lastRun)
        m_hold = false; // Somebody steps.
    mark(!m_hold);
}

void SourceView::mark(bool scroll)
{
    m_markers.clear();
    const document::RunPtr& run = m_document.run();
    QList<QTextEdit::ExtraSelection> selections;
    const auto whole = [&](int line, const QColor& background) {
        QTextEdit::ExtraSelection s;
        s.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        s.format.setBackground(background);
        s.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.push_back(s);
    };
    if (!m_folds) {
        for (const auto& [first, last] : m_dead) {
            for (std::uint32_t old = first; old <= last; ++old) {
                const int line = lineNow(static_cast<int>(old));
                if (line == 0)
                    continue;
                QTextEdit::ExtraSelection s;
                s.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
                s.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
                s.format.setForeground(mixed(m_appearance.ink(Token::Surface), m_appearance.ink(Token::MutedText), 70));
                selections.push_back(s);
            }
        }
    }
    int lineInFocus = 0;
    if (run) {
        const std::string& mine = m_text == Text::Driver ? run->scenario.driver.file : std::string(scenario::kSetUpFile);
        const auto& files = run->trace->names.files;
        for (const document::Marker& m : m_document.cursor().markers())
            if (m.place.file < files.size() && files[m.place.file] == mine)
                if (const int line = lineNow(static_cast<int>(m.place.line)); line > 0) {
                    m_markers.push_back(m);
                    m_markers.back().place.line = static_cast<std::uint32_t>(line);
                }
        const EventIndex e = m_document.cursor().event();
        if (e) {
            const trace::Event event = run->trace->log.at(e.value);
            for (const document::Marker& m : m_markers)
                if (event.processor && m.processor == event.processor.value)
                    lineInFocus = static_cast<int>(m.place.line);
        }
        if (lineInFocus == 0 && !m_markers.empty())
            lineInFocus = static_cast<int>(m_markers.front().place.line);
    }
    for (const document::Marker& m : m_markers)
        whole(static_cast<int>(m.place.line), washOf(static_cast<int>(m.place.line)));
    addSelections(selections);
    setExtraSelections(selections);
    if (lineInFocus > 0 && scroll)
        showLine(lineInFocus);
    viewport()->update();
    m_gutter->update();
}

void SourceView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    const QRectF box = lineBox(block);
    const qreal height = box.height();
    // A few lines of what is around stay in sight.
    if (box.top() >= 2 * height && box.bottom() <= viewport()->height() - 3 * height)
        return;
    int visible = 0;
    for (QTextBlock b = document()->begin(); b.isValid() && b != block; b = b.next())
        visible += b.isVisible() ? 1 : 0;
    const int rows = std::max(1, static_cast<int>(viewport()->height() / std::max(1.0, blockBoundingRect(block).height())));
    verticalScrollBar()->setValue(std::max(0, visible - rows * 2 / 5));
}

int SourceView::lineOfRun(int line) const
{
    if (lineNow(line) == line)
        return line;
    for (int of = 1; of <= blockCount() + line; ++of)
        if (lineNow(of) == line)
            return of;
    return 0;
}

// A disc; one that is switched off is a ring.
void SourceView::paintBreakpoint(QPainter& painter, int line, const QRectF& gutter) const
{
    if (m_text != Text::Driver)
        return;
    for (const document::Breakpoint& b : m_document.cursor().breakpoints().all()) {
        if (b.kind != document::Breakpoint::Kind::Line || lineNow(static_cast<int>(b.line)) != line)
            continue;
        const qreal size = std::min<qreal>(11, gutter.height() - 4);
        const QColor ink = m_appearance.ink(Token::Playhead);
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(b.enabled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(gutter.left() + 2.5, gutter.center().y() - size / 2, size, size).adjusted(0.8, 0.8, -0.8, -0.8));
    }
}

QRectF SourceView::lineBox(const QTextBlock& block) const { return blockBoundingGeometry(block).translated(contentOffset()); }

void SourceView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_appearance.font(Face::Mono, -2);
    const QFontMetrics metrics(font), code(m_appearance.font(Face::Mono));
    const auto pill = [&](qreal x, const QRectF& line, const QString& text, const QColor& ink, const QColor& face, bool dashed) {
        const QRectF box(x + 0.5, line.top() + 1.5, metrics.horizontalAdvance(text) + 16, line.height() - 3);
        painter.setPen(QPen(ink, 1, dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(face);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, text);
        return box.right() + 8;
    };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF line = lineBox(block);
        if (line.top() > viewport()->height())
            break;
        const int number = block.blockNumber() + 1;
        qreal x = line.left() + document()->documentMargin() + code.horizontalAdvance(block.text()) + 16;
        const auto markers = markersAt(number);
        qreal room = viewport()->width() - x;
        for (const document::Marker& m : markers)
            room -= m.note.isEmpty() ? 0 : metrics.horizontalAdvance(m.note) + 24;
        for (const document::Marker& m : markers)
            if (const QString& note = room < 0 ? m.brief : m.note; !note.isEmpty())
                x = pill(x, line, note, inkOf(m.processor), m_appearance.ink(Token::Surface), m.spinning);
        int left = 0;
        for (QTextBlock out = block.next(); out.isValid() && !out.isVisible(); out = out.next())
            ++left;
        if (left > 0)
            pill(x, line, tr("%n line(s) left out by #if", nullptr, left), m_appearance.ink(Token::MutedText), m_appearance.ink(Token::Surface), true);
    }
}

void SourceView::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_appearance.ink(Token::Surface));
    const QFont mono = m_appearance.font(Face::Mono, -1), bold = m_appearance.font(Face::SansBold, -2);
    const QFontMetrics digits(m_appearance.font(Face::Mono));
    const int numbers = 14 + digits.horizontalAdvance(QLatin1Char('9')) * std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF line = lineBox(block);
        if (line.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const auto markers = markersAt(number);
        if (!markers.empty())
            painter.fillRect(QRectF(0, line.top(), m_gutter->width(), line.height()), washOf(number));
        painter.setFont(mono);
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.drawText(QRectF(0, line.top(), numbers, line.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        paintBreakpoint(painter, number, QRectF(0, line.top(), numbers, line.height()));
        paintMark(painter, number, QRectF(0, line.top(), numbers, line.height()));
        if (markers.empty())
            continue;
        // One pill, or as many beside each other as there are processors on the line.
        const QRectF room(numbers + 8.5, line.top() + 1.5, m_gutter->width() - numbers - 15, line.height() - 3);
        const std::size_t shown = std::min<std::size_t>(markers.size(), 3);
        for (std::size_t i = 0; i < shown; ++i) {
            const document::Marker& m = markers[i];
            const qreal width = room.width() / static_cast<qreal>(shown);
            const QRectF box(room.left() + width * static_cast<qreal>(i), room.top(), width - (shown > 1 ? 2 : 0), room.height());
            const QColor own = inkOf(m.processor), surface = m_appearance.ink(Token::Surface);
            const QColor ink = isOlder() ? surface : own, text = isOlder() ? own : surface; // hollow: where it stood in the older text
            painter.setPen(QPen(own, 1, isOlder() ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(ink);
            painter.drawRoundedRect(box, 4, 4);
            if (m.processor % 2 == 1) { // Every second processor is told by more than its colour.
                painter.setPen(QPen(text, 1));
                painter.drawLine(QPointF(box.left() + 3.5, box.top() + 3), QPointF(box.left() + 3.5, box.bottom() - 3));
            }
            painter.setFont(bold);
            painter.setPen(text);
            const QString label = i == 2 && markers.size() > 3 ? QStringLiteral("+%1").arg(markers.size() - 2)
                : shown == 1                                   ? tr("CPU %1").arg(m.processor)
                                                               : QString::number(m.processor);
            painter.drawText(box.adjusted(shown == 1 ? 7 : 5, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, label);
            // Runs: a triangle. Spins: a ring that is not closed.
            const QPointF middle(box.right() - 8, box.center().y());
            if (m.spinning) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(text, 1.6));
                painter.drawArc(QRectF(middle.x() - 3.5, middle.y() - 3.5, 7, 7), 40 * 16, 290 * 16);
            } else {
                painter.setPen(Qt::NoPen);
                painter.setBrush(text);
                painter.drawPolygon(QPolygonF({{middle.x() - 3, middle.y() - 4}, {middle.x() + 4, middle.y()}, {middle.x() - 3, middle.y() + 4}}));
            }
        }
    }
}

bool SourceView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = cursorForPosition(help->pos()).blockNumber() + 1;
        QStringList words;
        if (const QString tip = tipAt(help->pos()); !tip.isEmpty())
            words << tip;
        for (const document::Marker& m : markersAt(line)) {
            const simulation::ProcessorView& p = m_document.cursor().view().processors[m.processor];
            QString text = tr("CPU %1: %2, %3").arg(m.processor).arg(document::said(p.activity), document::said(p.doing));
            if (!p.pending.empty())
                text += tr(", next: %1").arg(document::said(p.pending));
            words << text;
        }
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    // Who types goes on seeing where, also when what is said of it takes the room.
    const int caret = cursorRect().bottom();
    const bool covered = caret > event->size().height() && caret <= event->oldSize().height();
    QPlainTextEdit::resizeEvent(event);
    if (covered && !isReadOnly())
        ensureCursorVisible();
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
    mark(!m_hold);
}

void SourceView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_gutter)
        setViewportMargins(gutterWidth(), 0, 0, 0);
}

} // namespace syncscope::views
