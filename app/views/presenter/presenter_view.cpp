#include "app/views/presenter/presenter_view.h"

#include "app/document/sentences.h"
#include "app/views/presenter/presenter_canvas.h"
#include "app/views/presenter/presenter_code.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QCursor>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

RoomSizes roomSizes(int screenHeight)
{
    // Smaller words of the timeline have 11 twelfths of its text; those, too, must be read.
    const int least = (screenHeight + 49) / 50;
    return {(least * 12 + 10) / 11, screenHeight / 30, screenHeight / 26};
}

QString captionOf(const report::Words& words, const trace::Event& event, int most)
{
    QString text = document::said(words.phrase(event));
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    if (text.size() + 1 > most) {
        // What is said first is what happened; a clause is left out before a word is cut.
        qsizetype cut = -1;
        for (const QString& joint : {QStringLiteral("; "), QStringLiteral(", "), QStringLiteral(": ")})
            cut = std::max(cut, text.left(most - 1).lastIndexOf(joint));
        if (cut < most / 3) {
            cut = text.left(most - 2).lastIndexOf(QLatin1Char(' '));
            text = text.left(cut > 0 ? cut : most - 2) + QChar(0x2026);
            return text;
        }
        text.truncate(cut);
    }
    return text + QLatin1Char('.');
}

namespace {

// One line of Markdown, with code as high as the words around it.
QString inlineHtml(const QString& markdown, int pixels)
{
    struct Mark {
        QRegularExpression form;
        QString html;
    };
    const QString code = QStringLiteral("<span style=\"font-family:'%1'; font-size:%2px\">\\1</span>").arg(theme::font(Face::Mono, pixels).family()).arg(pixels * 11 / 12);
    const Mark marks[] = {{QRegularExpression(QStringLiteral("`([^`]+)`")), code},
        {QRegularExpression(QStringLiteral("\\[([^\\]]+)\\]\\([^)]*\\)")), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("\\*\\*([^*]+)\\*\\*")), QStringLiteral("<b>\\1</b>")},
        {QRegularExpression(QStringLiteral("\\*([^*]+)\\*")), QStringLiteral("<i>\\1</i>")},
        {QRegularExpression(QStringLiteral("\n\n")), QStringLiteral("<br/>")}};
    QString text = markdown.toHtmlEscaped();
    for (const Mark& mark : marks)
        text.replace(mark.form, mark.html);
    return text;
}

// At the end with what it should have been.
QString counterText(const document::Counter& counter, const QString& value, bool atEnd)
{
    return QString::fromStdString(counter.name.substr(counter.name.rfind('.') + 1)) + QStringLiteral(" = ") + value
        + (atEnd && counter.expected && *counter.expected != counter.actual ? PresenterView::tr(", expected %1").arg(*counter.expected) : QString());
}

} // namespace

// Covers everything in black; nothing is shown, and nothing is read out but that.
class PresenterView::Blank : public QWidget {
public:
    explicit Blank(QWidget* parent) : QWidget(parent)
    {
        setAccessibleName(PresenterView::tr("Blank screen"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::black); }
};

// A red spot where the mouse is; lets everything through.
class PresenterView::Laser : public QWidget {
public:
    explicit Laser(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        m_timer.setInterval(16);
        connect(&m_timer, &QTimer::timeout, this, [this] { update(); });
    }
    void setOn(bool on)
    {
        setVisible(on);
        on ? m_timer.start() : m_timer.stop();
        if (on)
            raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF at = mapFromGlobal(QCursor::pos());
        const qreal r = std::max(8, height() / 70);
        QRadialGradient glow(at, 2 * r);
        glow.setColorAt(0, QColor(255, 0, 0, 230));
        glow.setColorAt(0.45, QColor(255, 0, 0, 200));
        glow.setColorAt(0.5, QColor(255, 255, 255, 160));
        glow.setColorAt(0.6, QColor(255, 0, 0, 90));
        glow.setColorAt(1, QColor(255, 0, 0, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(glow);
        painter.drawEllipse(at, 2 * r, 2 * r);
    }

private:
    QTimer m_timer;
};

PresenterView::PresenterView(document::Document& document, Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("presenter"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto label = [this](const char* name) {
        auto* l = new QLabel(this);
        l->setObjectName(QLatin1String(name));
        return l;
    };
    m_title = label("presenter-title");
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_values = label("presenter-values");
    m_card = label("presenter-card");
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::RichText);
    m_card->setMargin(12);
    m_card->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_captionLabel = label("presenter-caption");
    m_captionLabel->setWordWrap(true);
    m_captionLabel->setMargin(8);
    m_captionLabel->setBackgroundRole(QPalette::Window); // the page's own would be inherited
    m_captionLabel->setForegroundRole(QPalette::WindowText);
    m_captionLabel->setAutoFillBackground(true);
    m_progress = label("presenter-progress");
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_code = new PresenterCode(document, appearance);
    m_canvas = new PresenterCanvas(document, appearance);

    m_head = new QHBoxLayout;
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_values);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_captionLabel, 1);
    foot->addWidget(m_progress);
    m_rows = new QVBoxLayout;
    m_rows->addLayout(m_head);
    m_rows->addWidget(m_code);
    m_rows->addWidget(m_card);
    m_rows->addWidget(m_canvas, 1);
    m_rows->addLayout(foot);
    m_middle = new QHBoxLayout(this);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addLayout(m_rows, 1);
    m_blank = new Blank(this);
    m_laser = new Laser(this);

    connect(&document, &document::Document::runChanged, this, &PresenterView::takeRun);
    connect(&document.cursor(), &document::Cursor::moved, this, [this] {
        // Moved by somebody else, the question is behind us or to come, and the title is over.
        if (!m_moving && m_beat != Beat::Step)
            show(m_document.cursor().atEnd() ? Beat::End : Beat::Step);
        follow();
    });
    connect(&appearance, &Appearance::changed, this, &PresenterView::follow);
    takeRun();
    show(document.cursor().atStart() || !document.run() ? Beat::Title : Beat::Step);
}

QString PresenterView::nextSaid() const
{
    const document::RunPtr& run = m_document.run();
    const document::Cursor& cursor = m_document.cursor();
    if (!run || m_beat == Beat::End)
        return {};
    if (m_beat == Beat::Question)
        return tr("The answer");
    const std::uint64_t next = run->session->next(cursor.position(), cursor.grain());
    const auto end = run->session->viewAt(next).events;
    if (m_beat == Beat::Step && m_question && !m_asked)
        if (const EventIndex telling = run->tellingEvent(); next >= run->session->ticks() || (telling && end > telling.value && (!cursor.event() || cursor.event() < telling)))
            return tr("The question: %1").arg(m_question->text);
    return end == 0 || next == cursor.position() ? QString() : captionOf(*run->words, run->trace->log.at(end - 1), 400);
}

void PresenterView::takeRun()
{
    m_question = questionOf(m_document.lesson());
    const QString place = m_document.source() ? m_document.source()->place : QString();
    if (place != m_place) {
        m_place = place;
        m_asked = false;
    }
    follow();
}

void PresenterView::show(Beat beat)
{
    m_beat = beat;
    m_canvas->setFutureHidden(beat == Beat::Question);
    const bool card = beat == Beat::Title || beat == Beat::Question || beat == Beat::Answer;
    m_card->setVisible(card);
    m_code->setVisible(!card && m_codeShown);
    m_canvas->setVisible(beat != Beat::Title);
    m_rows->setStretchFactor(m_card, beat == Beat::Title ? 1 : 0);
    follow();
    Q_EMIT beatChanged();
}

void PresenterView::follow()
{
    const document::RunPtr& run = m_document.run();
    const document::Cursor& cursor = m_document.cursor();
    m_title->setText(run ? document::shipped(run->scenario.title.empty() ? run->scenario.id : run->scenario.title) : QString());
    QStringList values;
    if (run && m_beat != Beat::Title) {
        for (const document::Counter& c : run->counters) {
            if (values.size() == 1)
                break;
            for (const simulation::VariableView& v : cursor.view().variables)
                if (v.name == c.name)
                    values << counterText(c, QString::fromStdString(v.text.empty() ? std::to_string(v.value) : v.text), cursor.atEnd());
        }
    }
    m_values->setText(values.join(QStringLiteral("   ")));

    switch (m_beat) {
    case Beat::Title:
        m_caption = tr("Forward with PageDown, back with PageUp.");
        break;
    case Beat::Question:
    case Beat::Answer:
        m_caption = m_beat == Beat::Question ? tr("What do you expect? The next key shows the answer.") : tr("The next key goes on.");
        break;
    case Beat::Step:
    case Beat::End:
        if (run && cursor.event())
            m_caption = captionOf(*run->words, run->trace->log.at(cursor.event().value));
        else
            m_caption = run ? tr("Nothing has happened yet.") : tr("Nothing is open.");
        if (m_beat == Beat::End && m_caption.size() + 20 <= 90)
            m_caption += QLatin1Char(' ') + tr("The run ends here.");
        break;
    }
    if (m_captionLabel->text() != m_caption) {
        m_captionLabel->setText(m_caption);
        QAccessibleEvent event(m_captionLabel, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    m_progress->setText(run && cursor.event() ? tr("%1 of %2").arg(cursor.event().value).arg(run->trace->log.size()) : QString());
    fit();
}

QString PresenterView::cardOf(int pixels) const
{
    const document::RunPtr& run = m_document.run();
    const auto html = [pixels](const QString& markdown) { return inlineHtml(markdown, pixels); };
    if (m_beat == Beat::Title) {
        const QString introduction = introductionOf(m_document.lesson());
        return html(introduction.isEmpty() && run ? document::shipped(run->scenario.summary) : introduction);
    }
    if ((m_beat != Beat::Question && m_beat != Beat::Answer) || !m_question)
        return {};
    QString text = QStringLiteral("<p style=\"margin:0\"><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"%2\">").arg(html(m_question->text)).arg(std::max(1, pixels / 10));
    for (const Choice& c : m_question->choices) {
        const bool right = m_beat == Beat::Answer && c.letter == m_question->right;
        text += QStringLiteral("<tr><td width=\"%1\"><b>%2</b></td><td>%3</td></tr>")
                    .arg(pixels * 5 / 2)
                    .arg((right ? QStringLiteral("✔\u00A0") : QString()) + c.letter.toUpper(), right ? QStringLiteral("<b>%1</b>").arg(html(c.text)) : html(c.text));
    }
    text += QStringLiteral("</table>");
    if (m_beat == Beat::Answer)
        text += QStringLiteral("<p style=\"margin:%1px 0 0 0\">%2</p>").arg(pixels / 3).arg(html(m_question->answer));
    return text;
}

void PresenterView::fit()
{
    const RoomSizes sizes = roomSizes(height());
    const auto set = [](QLabel* label, Face face, int pixels) {
        const QFont font = theme::font(face, pixels);
        if (label->font() != font)
            label->setFont(font);
    };
    const int gap = sizes.text / 2;
    m_rows->setContentsMargins(gap * 2, gap, gap * 2, gap);
    m_rows->setSpacing(gap);
    set(m_values, Face::SansBold, sizes.text);
    set(m_progress, Face::Sans, sizes.text);
    set(m_captionLabel, Face::SansBold, sizes.caption);
    QPalette bar = theme::palette(m_appearance.theme());
    bar.setColor(QPalette::Window, m_appearance.ink(Token::Text));
    bar.setColor(QPalette::WindowText, m_appearance.ink(Token::Surface));
    m_captionLabel->setPalette(bar);
    m_captionLabel->setMinimumHeight(QFontMetrics(m_captionLabel->font()).lineSpacing() * (width() < height() * 3 / 2 ? 2 : 1) + 16);
    m_code->setFixedHeight(m_code->lineHeight() * (height() < 900 ? 7 : 9));
    // As large as its text may be with a timeline beside it, and never below what the last row can read.
    const int room = m_beat == Beat::Title ? height() * 7 / 10 : height() * 11 / 20;
    const int across = std::max(100, width() - gap * 4 - (m_drawer && m_drawer->isVisible() ? m_drawer->width() : 0));
    int pixels = m_beat == Beat::Title ? sizes.title * 8 / 5 : sizes.caption; // The introduction is alone on its slide.
    for (; pixels > sizes.text; --pixels) {
        set(m_card, Face::Sans, pixels);
        m_card->setText(cardOf(pixels));
        if (m_card->heightForWidth(across) <= room)
            break;
    }
    set(m_card, Face::Sans, pixels);
    m_card->setText(cardOf(pixels));
    fitHead(across);
}

// Title and values beside each other, the title smaller where it must be; else below each other, and a title that is too long
// even for a line of its own has two. Measured with the values of the end, so that nothing moves on the way there.
void PresenterView::fitHead(int across)
{
    const RoomSizes sizes = roomSizes(height());
    across -= sizes.text / 3; // the last letter may reach over its advance
    const auto widthOf = [](const QString& text, int pixels) { return QFontMetrics(theme::font(Face::SansBold, pixels)).horizontalAdvance(text); };
    int values = widthOf(m_values->text(), sizes.text);
    if (const document::RunPtr& run = m_document.run(); run && !run->counters.empty() && m_beat != Beat::Title)
        values = std::max(values, widthOf(counterText(run->counters.front(), QString::number(run->counters.front().actual), true), sizes.text));
    const auto largest = [&](int room) {
        int pixels = sizes.title;
        while (pixels > sizes.text && widthOf(m_title->text(), pixels) > room)
            --pixels;
        return pixels;
    };
    const int gap = values > 0 ? sizes.text : 0, room = across - values - gap;
    const bool beside = values == 0 || widthOf(m_title->text(), sizes.text) <= room;
    m_title->setFont(theme::font(Face::SansBold, largest(beside ? room : across)));
    m_title->setWordWrap(widthOf(m_title->text(), sizes.text) > (beside ? room : across));
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(beside ? gap : 0);
    m_values->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_values->setVisible(!m_values->text().isEmpty());
}

void PresenterView::resizeEvent(QResizeEvent*)
{
    m_appearance.set(m_appearance.theme(), roomSizes(height()).text);
    m_blank->setGeometry(rect());
    m_laser->setGeometry(rect());
    follow();
}

void PresenterView::next()
{
    if (isBlank()) {
        setBlank(false);
        return;
    }
    document::Cursor& cursor = m_document.cursor();
    if (!m_document.run())
        return;
    switch (m_beat) {
    case Beat::Title: show(cursor.atEnd() ? Beat::End : Beat::Step); return;
    case Beat::Question: show(Beat::Answer); return;
    case Beat::Answer: show(Beat::Step); [[fallthrough]];
    case Beat::Step: break;
    case Beat::End: return;
    }
    m_moving = true;
    const std::uint64_t before = cursor.position();
    const EventIndex focus = cursor.event();
    cursor.stepForward();
    const EventIndex telling = m_document.run()->tellingEvent();
    const bool decides = cursor.atEnd() || (telling && cursor.event() && cursor.event() >= telling && (!focus || focus < telling));
    if (m_question && !m_asked && decides) {
        cursor.seek(before);
        m_asked = true;
        m_moving = false;
        show(Beat::Question);
        return;
    }
    m_moving = false;
    if (cursor.atEnd() != (m_beat == Beat::End))
        show(cursor.atEnd() ? Beat::End : Beat::Step);
    Q_EMIT beatChanged();
}

void PresenterView::back()
{
    if (isBlank()) {
        setBlank(false);
        return;
    }
    document::Cursor& cursor = m_document.cursor();
    switch (m_beat) {
    case Beat::Title: return;
    case Beat::Answer: show(Beat::Question); return;
    case Beat::Question:
        m_asked = false;
        show(Beat::Step);
        return;
    case Beat::Step:
    case Beat::End: break;
    }
    if (cursor.atStart()) {
        show(Beat::Title);
        return;
    }
    m_moving = true;
    cursor.stepBack();
    m_moving = false;
    if (m_beat == Beat::End)
        show(Beat::Step);
    Q_EMIT beatChanged();
}

void PresenterView::begin()
{
    setBlank(false);
    m_asked = false;
    m_moving = true;
    m_document.cursor().toStart();
    m_moving = false;
    show(Beat::Title);
}

void PresenterView::goToBeat(int beat)
{
    begin();
    for (int i = 0; i < beat && m_beat != Beat::End; ++i)
        next();
}

bool PresenterView::isBlank() const { return !m_blank->isHidden(); }

void PresenterView::setBlank(bool blank)
{
    m_blank->setVisible(blank);
    m_blank->raise();
}

void PresenterView::spotlightNext()
{
    const QString lane = m_canvas->spotlightNext();
    m_canvas->setAccessibleDescription(lane.isEmpty() ? QString() : tr("In the light: %1").arg(lane));
}

void PresenterView::setLaser(bool on) { m_laser->setOn(on); }
bool PresenterView::laserIsOn() const { return !m_laser->isHidden(); }

void PresenterView::setCodeShown(bool shown)
{
    m_codeShown = shown;
    show(m_beat);
}

void PresenterView::nearer() { m_canvas->nearer(); }
void PresenterView::farther() { m_canvas->farther(); }

void PresenterView::setDrawer(QWidget* drawer)
{
    m_drawer = drawer;
    m_middle->addWidget(drawer);
    drawer->installEventFilter(this);
}

bool PresenterView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_drawer && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QTimer::singleShot(0, this, &PresenterView::follow);
    return QWidget::eventFilter(watched, event);
}

} // namespace syncscope::views
