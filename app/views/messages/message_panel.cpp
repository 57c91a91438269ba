#include "app/views/messages/message_panel.h"

#include "app/document/sentences.h"
#include "app/views/help/term_label.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

const QString kRows = QStringLiteral("message-rows"); // words, and what mends it
constexpr int kLeastWords = 14;                         // times the height of text: in narrower columns nobody reads

// Buttons stand beside the words, or below them where those would have no room left.
void arrange(const QWidget& in, int width, int text)
{
    constexpr int kAround = 60;
    for (QBoxLayout* rows : in.findChildren<QBoxLayout*>(kRows))
        rows->setDirection(width < rows->itemAt(1)->sizeHint().width() + kLeastWords * text + kAround ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

constexpr int kMostHeight = 230;
constexpr int kPartOfWindow = 4, kLeastHeight = 90; // what is below needs the room: more than a part of the window is scrolled

QString words(const std::string& s) { return QString::fromStdString(s); }

QString hexadecimal(std::uint64_t value) { return QStringLiteral("0x") + QString::number(value, 16).toUpper(); }

} // namespace

MessagePanel::MessagePanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("messages"));
    setAccessibleName(tr("Messages"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(10, 8, 10, 0);
    m_layout->setSpacing(6);
    setWidget(body);
    connect(&document, &document::Document::runChanged, this, &MessagePanel::rebuild);
    connect(&document, &document::Document::problemsChanged, this, &MessagePanel::rebuild);
    connect(&document, &document::Document::runningChanged, this, &MessagePanel::rebuild);
    connect(&document, &document::Document::checkedChanged, this, &MessagePanel::rebuild);
    connect(&appearance, &Appearance::changed, this, &MessagePanel::rebuild);
    rebuild();
}

void MessagePanel::add(Tone tone, const QString& title, const QString& body, const std::vector<Offer>& offers, bool mono)
{
    m_messages.push_back({tone, title, body, offers, mono});
    ++m_count;
    m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + title + (body.isEmpty() ? QString() : QLatin1Char('\n') + body);
}

void MessagePanel::put(const Message& m, QStringList& seen)
{
    auto* card = new Card(m_appearance);
    card->setTone(m.tone);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(10, 7, 8, 7);
    layout->setSpacing(10);
    auto* sign = new QLabel;
    const int size = m_appearance.text() + 4;
    const QString icon = m.tone == Tone::Bad ? QStringLiteral("triangle-alert") : QStringLiteral("info");
    sign->setPixmap(m_appearance.icon(icon, m.tone == Tone::Bad ? Token::Violation : Token::Text).pixmap(size, size));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* head = new QLabel(breakable(m.title));
    head->setFont(m_appearance.font(Face::SansBold));
    head->setWordWrap(true);
    column->addWidget(head);
    if (!m.body.isEmpty() && !m.mono) {
        auto* more = new TermLabel(m.body, seen, m_appearance);
        more->setFont(m_appearance.font(Face::Sans, -1));
        more->setTextInteractionFlags(more->textInteractionFlags() | Qt::TextSelectableByKeyboard);
        connect(more, &TermLabel::termAsked, this, &MessagePanel::termAsked);
        column->addWidget(more);
    } else if (!m.body.isEmpty()) { // lines of a text: nothing of the glossary
        auto* more = new QLabel(m.body);
        more->setTextFormat(Qt::PlainText);
        more->setFont(m_appearance.font(Face::Mono, -1));
        more->setWordWrap(true);
        more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(more);
    }
    column->addStretch(1);
    auto* rows = new QHBoxLayout;
    rows->setObjectName(kRows);
    rows->setSpacing(10);
    rows->addLayout(column, 1);
    layout->addLayout(rows, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (const Offer& offer : m.offers) {
        auto* button = new Button(m_appearance);
        button->setText(offer.label);
        button->setAccessibleName(offer.label);
        connect(button, &QAbstractButton::clicked, this, [act = offer.act, this] { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); });
        buttons->addWidget(button, 0, Qt::AlignRight);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_layout->addWidget(card);
    arrange(*card, viewport()->width(), m_appearance.text());
}

void MessagePanel::addRefusal(const trace::Refusal& refusal, bool happened)
{
    const document::RunPtr& run = m_document.run();
    std::vector<Offer> offers;
    for (const std::string& fix : refusal.fixes)
        offers.push_back({words(fix), [this, fix = words(fix)] { m_document.apply({fix}, tr("mend: %1").arg(fix)); }});
    if (const EventIndex e = happened ? document::eventAbout(*run, document::Thing::Object, refusal.object, run->trace->log.size()) : EventIndex())
        offers.push_back({tr("Why?"), [this, e] { Q_EMIT whyWanted(e); }});
    const std::string_view name = ntstatusName(refusal.status);
    const QString status = name.empty() ? hexadecimal(refusal.status) : words(std::string(name)), object = words(refusal.object);
    add(happened ? Tone::Bad : Tone::Caution, happened ? tr("%1 was refused: %2").arg(object, status) : tr("Next, %1 is refused: %2").arg(object, status),
        document::sentence(say(refusal.reason)) + (refusal.rule.empty() ? QString() : QStringLiteral(" (%1)").arg(words(refusal.rule)))
            + (refusal.fixes.empty() ? QString() : QLatin1Char('\n') + tr("Each of these settings mends it:")),
        offers);
}

void MessagePanel::rebuild()
{
    m_messages.clear();
    m_count = 0;
    m_text.clear();

    // Those of a text that is being edited stand under it, and the last run goes on being of use.
    Diagnostics problems = m_document.problems();
    if (m_document.run() && m_document.runIsOlder())
        std::erase_if(problems, [&](const Diagnostic& d) { return d.place.file == m_document.source()->texts.driverFile; });
    if (!problems.empty()) {
        QStringList lines;
        int errors = 0;
        for (const Diagnostic& d : problems) {
            Diagnostic named = d;
            if (m_document.source()) // It is in sight: its name says which, without the way to it.
                named.place.file = QFileInfo(words(d.place.file)).fileName().toStdString();
            lines << document::said(named);
            errors += d.severity == Severity::Error ? 1 : 0;
        }
        const bool edited = m_document.undoStack().canUndo();
        std::vector<Offer> offers;
        if (edited)
            offers.push_back({tr("Undo the change"), [this] { m_document.undoStack().undo(); }});
        else if (m_document.source())
            offers.push_back({tr("Read again"), [this] { m_document.reload(); }});
        offers.push_back({tr("Dismiss"), [this] { m_document.dismissProblems(); }});
        add(Tone::Bad,
            tr("%n mistake(s).", nullptr, errors) + QLatin1Char(' ')
                + (edited ? tr("What you see is the run before the change.") : m_document.run() ? tr("What was open stays open.") : m_document.source() ? tr("Nothing has run.") : tr("Nothing was opened.")),
            lines.join(QLatin1Char('\n')), offers, true);
    }

    if (m_document.running()) {
        // Only seen when a run takes long: the panel is rebuilt when it is done.
        if (!m_document.run())
            add(Tone::Neutral, tr("Running…"), {}, {{tr("Cancel"), [this] { m_document.cancel(); }}});
    } else if (const document::RunPtr& run = m_document.run()) {
        const trace::Trace& t = *run->trace;
        // All that set-up refuses, also where it goes on; what awaits those it did not come to is known by the check.
        std::vector<trace::Refusal> refused, later;
        if (t.refused)
            refused.push_back(*t.refused);
        if (const document::CheckPtr check = m_document.runIsOlder() ? nullptr : m_document.checked(); check && check->isBuilt) {
            for (const trace::Refusal& r : check->refusals)
                if ((!t.refused || r.object != t.refused->object) && !r.reason.empty())
                    refused.push_back(r);
            later = check->laterRefusals;
        }
        for (const trace::Refusal& r : refused)
            addRefusal(r, true);
        for (const trace::Refusal& r : later)
            addRefusal(r, false);
        if (t.bugCheck) {
            const trace::BugCheck& b = *t.bugCheck;
            QStringList parameters, stack;
            for (const std::uint64_t p : b.parameters)
                parameters << hexadecimal(p);
            for (const std::string& s : b.stack)
                stack << document::nameText(s);
            const std::string_view name = bugCheckName(b.code);
            std::vector<Offer> offers;
            if (b.event)
                offers.push_back({tr("Go there"), [this, e = b.event] { m_document.cursor().select(e); }});
            if (b.event)
                offers.push_back({tr("Why?"), [this, e = b.event] { Q_EMIT whyWanted(e); }});
            add(Tone::Bad,
                tr("Bug check %1 %2").arg(hexadecimal(b.code), words(std::string(name))) + (b.processor ? tr(" on CPU %1").arg(b.processor.value) : QString()),
                document::sentence(say(b.reason)) + (b.rule.empty() ? QString() : QStringLiteral(" (%1)").arg(words(b.rule))) + QLatin1Char('\n')
                    + tr("Parameters: %1").arg(parameters.join(QStringLiteral(", ")))
                    + (stack.isEmpty() ? QString() : QLatin1Char('\n') + tr("Stack, innermost first: %1").arg(stack.join(QStringLiteral(" ← ")))),
                offers);
        }
        if (t.outcome == Outcome::Deadlock || t.outcome == Outcome::Livelock) {
            const auto kind = t.outcome == Outcome::Deadlock ? analysis::FindingKind::Deadlock : analysis::FindingKind::Livelock;
            const auto f = std::find_if(run->study.findings.begin(), run->study.findings.end(), [kind](const analysis::Finding& x) { return x.kind == kind; });
            std::vector<Offer> offers;
            if (f != run->study.findings.end() && !f->events.empty())
                for (const bool why : {false, true})
                    offers.push_back({why ? tr("Why?") : tr("Go there"), [this, why, e = *std::max_element(f->events.begin(), f->events.end())] {
                                          if (why)
                                              Q_EMIT whyWanted(e);
                                          else
                                              m_document.cursor().select(e);
                                      }});
            add(Tone::Bad, t.outcome == Outcome::Deadlock ? tr("The run ended in a deadlock") : tr("The run ended in a livelock"),
                f == run->study.findings.end() ? QString() : document::said(f->said), offers);
        }
        if (t.outcome == Outcome::Limit)
            add(Tone::Caution, tr("The run was stopped at a limit of this program"), document::said(t.limit), {});
        if (m_dismissed != run.get() && (!t.notes.empty() || !run->warnings.empty())) {
            QStringList lines;
            for (const Phrase& note : t.notes)
                lines << document::said(note);
            for (const Diagnostic& d : run->warnings)
                lines << document::said(d);
            add(Tone::Neutral, t.notes.empty() ? tr("%n warning(s)", nullptr, static_cast<int>(run->warnings.size())) : tr("About this run"), lines.join(QLatin1Char('\n')),
                {{tr("Dismiss"), [this] {
                      m_dismissed = m_document.run().get();
                      rebuild();
                  }}});
        }
    }
    // What is there stays, as long as it says the same of the same run: it is read, or a button of it has the focus.
    QString now = m_text;
    for (const Message& m : m_messages)
        for (const Offer& o : m.offers)
            now += QLatin1Char('\n') + o.label;
    if (now == m_shown && m_shownRun == m_document.run() && m_shownTheme == m_appearance.theme() && m_shownSize == m_appearance.text())
        return;
    m_shown = now;
    m_shownRun = m_document.run();
    m_shownTheme = m_appearance.theme();
    m_shownSize = m_appearance.text();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList seen = namesNotTerms(m_document);
    for (const Message& m : m_messages)
        put(m, seen);
    setVisible(m_count > 0);
    setAccessibleDescription(m_text);
    updateGeometry();
    fit();
}

// Once more when the cards have their places: only then it is known where their words break.
void MessagePanel::fit()
{
    const auto now = [this] {
        m_layout->invalidate();
        if (sizeHint().height() != height())
            setFixedHeight(sizeHint().height());
    };
    now();
    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
}

QSize MessagePanel::sizeHint() const
{
    const int width = std::max(200, viewport()->width());
    const int wanted = m_count == 0 ? 0 : m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : m_layout->sizeHint().height();
    const int most = window() == this ? kMostHeight : std::min(kMostHeight, std::max(kLeastHeight, window()->height() / kPartOfWindow));
    return {width, std::min(wanted + 2, most)};
}

void MessagePanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    window()->installEventFilter(this);
}

bool MessagePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_count > 0)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

QSize MessagePanel::minimumSizeHint() const { return {100, 0}; }

void MessagePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange(*widget(), viewport()->width(), m_appearance.text());
    if (m_count > 0 && sizeHint().height() != height())
        fit();
}

} // namespace syncscope::views
