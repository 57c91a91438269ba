#include "app/views/orders/reach_panel.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace syncscope::views {

using document::grouped;
using document::plural;
using explore::Coverage;
using picture::Face;
using picture::Token;

ReachPanel::ReachPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_reach(new document::Reach(document, this))
    , m_label(new QLabel(tr("Can this happen?")))
    , m_field(new ConditionField(tr("Can this happen?"), QStringLiteral("TotalReads == 1 at end"), appearance))
    , m_ask(new Button(appearance))
    , m_card(new Card(appearance))
    , m_icon(new QLabel)
    , m_verdict(new QLabel)
    , m_coverage(new QLabel)
    , m_statement(new QLabel)
    , m_open(new Button(appearance))
{
    setObjectName(QStringLiteral("reach"));
    const QString tip = tr("A condition on variables and locks: NAME == NUMBER, with == != < <= > >=, or LOCK == held or free; && joins several, and \"at end\" behind it "
                           "asks of the last state of an order only");
    m_field->line().setObjectName(QStringLiteral("reach-condition"));
    m_field->line().setToolTip(tip);
    m_label->setToolTip(tip);
    m_label->setBuddy(&m_field->line());
    m_ask->setObjectName(QStringLiteral("reach-ask"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statement->setWordWrap(true);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_coverage->setToolTip(tr("Whether all orders were gone through, only those within a bound, or as many as a limit allows"));
    m_open->setObjectName(QStringLiteral("reach-open"));
    m_open->setText(tr("Show in the timeline"));
    m_open->setIconName(QStringLiteral("route"));
    m_open->setToolTip(tr("Make this order the scenario's, and go to where the condition comes true; undo takes it back"));

    auto* words = new QGridLayout(m_card);
    words->setContentsMargins(12, 6, 8, 6);
    words->setHorizontalSpacing(10);
    words->setVerticalSpacing(1);
    words->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    words->addWidget(m_verdict, 0, 1);
    words->addWidget(m_coverage, 0, 2, Qt::AlignTop | Qt::AlignRight);
    words->addWidget(m_statement, 1, 1, 1, 2);
    words->addWidget(m_open, 0, 3, 2, 1, Qt::AlignVCenter);
    words->setColumnStretch(1, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label, 0, Qt::AlignTop);
    line->addWidget(m_field, 1);
    line->addWidget(m_ask, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(line);
    all->addWidget(m_card);

    m_field->setCheck([this](const QString& condition) { return m_reach->mistakesIn(condition); });
    connect(m_field, &ConditionField::entered, this, &ReachPanel::askNow);
    connect(m_field, &ConditionField::edited, this, &ReachPanel::follow);
    connect(m_ask, &QAbstractButton::clicked, this, [this] {
        if (m_reach->running())
            m_reach->cancel();
        else
            askNow();
    });
    connect(m_open, &QAbstractButton::clicked, m_reach, &document::Reach::show);
    connect(m_reach, &document::Reach::changed, this, &ReachPanel::follow);
    connect(m_reach, &document::Reach::progressed, this, &ReachPanel::follow);
    connect(m_reach, &document::Reach::renamed, this, [this](const QString& from, const QString& to) {
        QLineEdit& edit = m_field->line();
        const QString before = edit.text(), now = document::Reach::withName(before, from, to);
        if (now == before)
            return;
        const qsizetype behind = before.size() - edit.cursorPosition();
        edit.setText(now);
        edit.setCursorPosition(static_cast<int>(std::max<qsizetype>(0, now.size() - behind)));
    });
    connect(&document, &document::Document::runChanged, this, [this] {
        m_field->line().setNames(m_reach->names());
        m_field->check();
        follow();
    });
    connect(&appearance, &Appearance::changed, this, &ReachPanel::style);
    m_field->line().setNames(m_reach->names());
    style();
}

void ReachPanel::askNow()
{
    if (m_field->isGood() && m_document.source())
        m_reach->ask(m_field->text(), m_bound);
}

void ReachPanel::style()
{
    m_verdict->setFont(m_appearance.font(Face::SansBold));
    m_coverage->setFont(m_appearance.font(Face::SansBold, -2));
    m_statement->setFont(m_appearance.font(Face::Sans, -1));
    const int height = m_field->line().sizeHint().height();
    m_label->setFixedHeight(height);
    follow();
}

void ReachPanel::follow()
{
    const bool running = m_reach->running();
    m_ask->setText(running ? tr("Cancel") : tr("Ask"));
    m_ask->setIconName(running ? QStringLiteral("x") : QStringLiteral("circle-question-mark"));
    m_ask->setToolTip(running ? tr("Stop here") : tr("Look for an order that makes it true (Enter)"));
    m_ask->setEnabled(running || m_field->isGood());
    m_ask->updateGeometry();

    // An answer is to the condition that stands there.
    const auto& answer = m_reach->answer();
    const bool answered = answer && answer->condition == m_field->text();
    QString verdict, coverage, icon = QStringLiteral("circle-question-mark");
    QStringList lines;
    Tone tone = Tone::Neutral;
    if (running) {
        const std::uint64_t states = m_reach->progress().states;
        verdict = tr("Looking for an order that makes it true…");
        lines << tr("%1 state(s) found", nullptr, plural(std::to_string(states))).arg(grouped(std::to_string(states)));
    } else if (!m_reach->mistakes().empty()) {
        tone = Tone::Caution;
        icon = QStringLiteral("triangle-alert");
        verdict = tr("This cannot be answered");
        lines << document::said(m_reach->mistakes().front().message);
    } else if (answered) {
        const document::Reached& a = *answer;
        const QString states = tr("%1 state(s) gone through in %2 s", nullptr, plural(std::to_string(a.states)))
                                   .arg(grouped(std::to_string(a.states)), QLocale().toString(a.seconds, 'f', 2));
        if (a.reached.value_or(false)) {
            icon = QStringLiteral("check"); // Neither good nor bad: that is for who asks to say.
            verdict = a.steps == 0 ? tr("Yes: it is so from the beginning")
                                   : tr("Yes: after %1, with %2")
                                         .arg(tr("%n step(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(a.steps, 1'000'000))))
                                         .arg(tr("%n pre-emption(s)", nullptr, static_cast<int>(a.preemptions)));
            if (a.steps > 0)
                lines << QString::fromStdString(a.schedule);
        } else {
            coverage = a.coverage == Coverage::Exhaustive ? tr("EXHAUSTIVE") : a.coverage == Coverage::Bounded ? tr("BOUNDED") : tr("STOPPED AT A LIMIT");
            const bool proven = a.reached.has_value() && a.coverage == Coverage::Exhaustive;
            tone = proven ? Tone::Neutral : Tone::Caution;
            icon = proven ? QStringLiteral("x") : QStringLiteral("circle-question-mark");
            verdict = proven                              ? tr("No order reaches it")
                : a.coverage == Coverage::Bounded ? tr("No order within the bound reaches it; beyond it nobody has looked")
                                                  : tr("Not decided: no order was found, but not all were gone through");
            if (!a.limit.isEmpty())
                lines << a.limit;
            lines << states;
        }
        if (m_reach->isOlder())
            lines << tr("The scenario has changed since.");
    }
    m_card->setVisible(!verdict.isEmpty());
    m_card->setTone(tone);
    m_card->setAccessibleName(coverage.isEmpty() ? verdict : verdict + QStringLiteral(", ") + coverage.toLower());
    const int size = m_appearance.text() + 4;
    m_icon->setPixmap(m_appearance.icon(icon, tone == Tone::Neutral ? Token::Text : Card::inkOf(tone)).pixmap(size, size));
    m_verdict->setText(verdict);
    m_coverage->setText(coverage);
    m_statement->setText(lines.join(QStringLiteral(" · ")));
    m_open->setVisible(answered && !running && m_reach->canShow());
}

} // namespace syncscope::views
