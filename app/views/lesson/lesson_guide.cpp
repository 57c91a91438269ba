#include "app/views/lesson/lesson_guide.h"

#include "app/document/numbers.h"
#include "app/document/order_count.h"
#include "app/document/searches.h"
#include "app/document/sentences.h"
#include "app/views/orders/orders_view.h"
#include "app/views/presenter/presenter_view.h"

#include "engine/analysis/marks.h"
#include "engine/analysis/metrics.h"
#include "engine/picture/time_axis.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace syncscope::views {

using document::Verdict;
using picture::Face;
using picture::Token;
using trace::Event;

namespace {

constexpr int kCaption = 140; // characters

QString text(const std::string& s) { return QString::fromStdString(s); }

// What is painted knows no Markdown.
QString plain(QString markdown)
{
    static const QRegularExpression marks(QStringLiteral("`|\\*\\*|(?<!\\w)\\*(?=\\w)|(?<=\\w)\\*(?!\\w)"));
    return markdown.remove(marks).trimmed();
}

} // namespace

EventIndex eventNamed(const document::Run& run, const QString& reference) { return analysis::eventNamed(*run.trace, reference.toStdString()); }

std::optional<std::uint64_t> beginningOf(const document::Run& run)
{
    if (run.intervals.overwrites.empty())
        return {};
    const std::uint64_t load = run.session->positionOf(run.intervals.overwrites.front().load);
    return load == 0 ? 0 : load - 1;
}

LessonGuide::LessonGuide(document::Document& document, document::Scheduler& scheduler, document::Orders& orders, LessonView* watch, const Actions& actions, const Appearance& appearance)
    : m_document(document)
    , m_scheduler(scheduler)
    , m_orders(orders)
    , m_actions(actions)
    , m_appearance(appearance)
    , m_parts(new Segmented(tr("Part of the lesson"), appearance))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("lesson-guide"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_parts->setObjectName(QStringLiteral("lesson-parts"));

    auto* first = new QWidget;
    auto* watching = new QVBoxLayout(first);
    watching->setContentsMargins(0, 0, 0, 0);
    watching->setSpacing(6);
    watching->addWidget(watch, 1);
    m_captionCard = new Card(appearance);
    m_caption = new TermLabel(appearance);
    m_caption->setObjectName(QStringLiteral("lesson-caption"));
    connect(m_caption, &TermLabel::termAsked, this, &LessonGuide::termAsked);
    auto* captionLayout = new QVBoxLayout(m_captionCard);
    captionLayout->setContentsMargins(10, 8, 10, 8);
    captionLayout->addWidget(m_caption);
    auto* captionRow = new QHBoxLayout;
    captionRow->setContentsMargins(10, 0, 10, 10);
    captionRow->addWidget(m_captionCard);
    watching->addLayout(captionRow);
    m_pages[Watch] = first;
    m_stack->addWidget(first);

    QVBoxLayout* predict = page(Predict, tr("Predict"));
    m_questionText = words(*predict);
    m_questionText->setObjectName(QStringLiteral("lesson-question"));
    m_answerRows = new QVBoxLayout;
    m_answerRows->setSpacing(6);
    predict->addLayout(m_answerRows);
    m_feedbackCard = new Card(appearance);
    auto* feedback = new QVBoxLayout(m_feedbackCard);
    feedback->setContentsMargins(10, 8, 10, 8);
    m_feedback = words(*feedback);
    m_feedback->setObjectName(QStringLiteral("lesson-feedback"));
    predict->addWidget(m_feedbackCard);
    predict->addStretch(1);

    QVBoxLayout* breaking = page(Break, tr("Break it"));
    m_breakText = words(*breaking);
    m_breakText->setObjectName(QStringLiteral("lesson-break"));
    say(m_breakText, tr("You choose which processor takes the next step. Any order that reaches the goal wins."));
    m_goalCard = new Card(appearance);
    auto* goal = new QVBoxLayout(m_goalCard);
    goal->setContentsMargins(10, 8, 10, 8);
    m_goal = words(*goal);
    m_goal->setObjectName(QStringLiteral("lesson-goal"));
    breaking->addWidget(m_goalCard);
    m_choose = new Button(appearance);
    m_choose->setObjectName(QStringLiteral("lesson-choose"));
    m_choose->setIconName(QStringLiteral("cpu"));
    breaking->addWidget(m_choose, 0, Qt::AlignLeft);
    m_boxes[0] = ordersBox(*breaking);
    breaking->addStretch(1);

    QVBoxLayout* fixing = page(Fix, tr("Fix it"));
    m_fixText = words(*fixing);
    m_fixText->setObjectName(QStringLiteral("lesson-fix"));
    say(m_fixText, tr("Choose a configuration. The same requests arrive at the same instants."));
    m_repairRows = new QVBoxLayout;
    m_repairRows->setSpacing(6);
    fixing->addLayout(m_repairRows);
    m_priceCard = new Card(appearance);
    auto* price = new QVBoxLayout(m_priceCard);
    price->setContentsMargins(10, 8, 10, 8);
    m_price = words(*price);
    m_price->setObjectName(QStringLiteral("lesson-price"));
    fixing->addWidget(m_priceCard);
    m_boxes[1] = ordersBox(*fixing);
    m_next = new Button(appearance);
    m_next->setObjectName(QStringLiteral("lesson-next-one"));
    m_next->setIconName(QStringLiteral("chevron-right"));
    fixing->addWidget(m_next, 0, Qt::AlignLeft);
    fixing->addStretch(1);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 2, 10, 4);
    head->addWidget(m_parts);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_stack, 1);

    connect(m_parts, &Segmented::chosen, this, [this](const QString& value) { setPart(static_cast<Part>(value.toInt())); });
    connect(watch, &LessonView::predictAsked, this, [this] { setPart(Predict); });
    connect(this, &LessonGuide::answered, watch, [watch] { watch->setAnswerShown(true); });
    connect(m_choose, &QAbstractButton::clicked, m_actions.schedule, &QAction::trigger);
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT lessonChosen(next()); });
    connect(&document, &document::Document::opened, this, [this] {
        m_begins = false;
        m_before.reset();
        read();
    });
    connect(&document, &document::Document::lessonChanged, this, &LessonGuide::read);
    connect(&document, &document::Document::runChanged, this, &LessonGuide::follow);
    const auto andLink = [this](void (LessonGuide::*what)()) {
        return [this, what] {
            (this->*what)();
            linkTerms();
        };
    };
    connect(&document, &document::Document::editsChanged, this, andLink(&LessonGuide::followOrders));
    connect(&document.cursor(), &document::Cursor::moved, this, &LessonGuide::followCursor);
    connect(&scheduler, &document::Scheduler::changed, this, andLink(&LessonGuide::followBreak));
    connect(&scheduler, &document::Scheduler::activeChanged, this, andLink(&LessonGuide::followBreak));
    connect(&orders, &document::Orders::changed, this, andLink(&LessonGuide::followOrders));
    connect(&orders, &document::Orders::runningChanged, this, andLink(&LessonGuide::followOrders));
    connect(&appearance, &Appearance::changed, this, &LessonGuide::style);
    read();
    style();
}

QVBoxLayout* LessonGuide::page(Part part, const QString& name)
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 6, 12, 12);
    layout->setSpacing(10);
    QScrollArea* area = makeScrollArea(content);
    area->setAccessibleName(name);
    m_pages[part] = area;
    m_stack->addWidget(area);
    return layout;
}

TermLabel* LessonGuide::words(QBoxLayout& to)
{
    auto* label = new TermLabel(m_appearance);
    connect(label, &QLabel::linkActivated, this, &LessonGuide::goToLink);
    connect(label, &TermLabel::termAsked, this, &LessonGuide::termAsked);
    to.addWidget(label);
    return label;
}

// On each page a term is a link where it stands first. What the author wrote may mean the term by the name of an object; what is said
// of the run means the object.
void LessonGuide::linkTerms()
{
    QStringList predict, breaking = namesNotTerms(m_document), fixing = breaking;
    const auto show = [this](TermLabel* label, QStringList& seen) {
        if (!label->parentWidget()->isHidden()) // a card that says nothing now has no first place
            label->setMarkdown(m_said[label], seen);
    };
    show(m_questionText, predict);
    show(m_feedback, predict);
    show(m_breakText, breaking);
    show(m_goal, breaking);
    show(m_boxes[0].text, breaking);
    show(m_fixText, fixing);
    show(m_price, fixing);
    show(m_boxes[1].text, fixing);
}

LessonGuide::OrdersBox LessonGuide::ordersBox(QBoxLayout& to)
{
    OrdersBox box;
    box.card = new Card(m_appearance);
    auto* layout = new QVBoxLayout(box.card);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    box.text = words(*layout);
    box.text->setObjectName(QStringLiteral("lesson-orders"));
    box.explore = new Button(m_appearance);
    box.explore->setText(tr("All orders"));
    box.explore->setToolTip(tr("Go through every way in which the steps can follow one another"));
    box.explore->setIconName(QStringLiteral("route"));
    layout->addWidget(box.explore, 0, Qt::AlignLeft);
    box.replay = new Button(m_appearance);
    box.replay->setText(tr("Replay the simplest bad one"));
    box.replay->setToolTip(tr("Open the bad order with the fewest pre-emptions as the run"));
    box.replay->setIconName(QStringLiteral("play"));
    layout->addWidget(box.replay, 0, Qt::AlignLeft);
    to.addWidget(box.card);
    connect(box.explore, &QAbstractButton::clicked, this, &LessonGuide::explore);
    connect(box.replay, &QAbstractButton::clicked, this, &LessonGuide::replay);
    return box;
}

void LessonGuide::style()
{
    m_caption->setFont(m_appearance.font());
    for (TermLabel* label : {m_questionText, m_goal, m_boxes[0].text, m_boxes[1].text})
        label->setFont(m_appearance.font(Face::SansBold));
    for (TermLabel* label : {m_feedback, m_breakText, m_fixText, m_price})
        label->setFont(m_appearance.font());
    follow();
}

void LessonGuide::read()
{
    const auto& source = m_document.source();
    const QString place = source ? source->place : QString(), lesson = m_document.lesson();
    if (place != m_place || lesson != m_lesson) {
        m_place = place;
        m_lesson = lesson;
        m_answer.reset();
        m_given.clear();
        m_question = questionOf(lesson);
        if (m_question && m_question->choices.empty())
            m_question.reset();
        m_part = Watch;
        const std::size_t rows = m_question ? m_question->choices.size() + 1 : 0;
        while (m_madeAnswers.size() < rows) {
            auto* made = new ChoiceButton(m_appearance);
            const std::size_t row = m_madeAnswers.size();
            connect(made, &QAbstractButton::clicked, this, [this, row] { answer(row); });
            m_answerRows->addWidget(made);
            m_madeAnswers.push_back(made);
        }
        m_answers.assign(m_madeAnswers.begin(), m_madeAnswers.begin() + static_cast<std::ptrdiff_t>(rows));
        for (std::size_t i = 0; i < m_madeAnswers.size(); ++i) {
            m_madeAnswers[i]->setVisible(i < rows);
            if (i + 1 < rows)
                m_madeAnswers[i]->setTexts(m_question->choices[i].letter, plain(m_question->choices[i].text));
            else if (i < rows)
                m_madeAnswers[i]->setTexts(QStringLiteral("?"), tr("I don't know"));
        }
        say(m_questionText, m_question ? m_question->text : QString());
    }
    follow();
}

void LessonGuide::begin()
{
    m_begins = true;
    setPart(Watch);
}

void LessonGuide::follow()
{
    const document::RunPtr& run = m_document.run();
    const bool whole = run && !run->partial;
    m_has[Predict] = m_question.has_value();
    if (whole && !m_scheduler.active()) {
        const auto goals = document::goalsOf(*run);
        // Something to be reached besides what can always be tried.
        m_has[Break] = goals.size() > 2 && !run->trace->refused;
        say(m_goal, goals.front().title + QLatin1Char('.'));
    }
    m_has[Fix] = run && run->scenario.variants.size() > 1;
    std::vector<Segmented::Choice> choices;
    const QString titles[] = {tr("Watch"), tr("Predict"), tr("Break it"), tr("Fix it")};
    const QString tips[] = {tr("What the lesson says, and what happens step by step"), tr("Say what will happen before you see it"), tr("Choose the order yourself until it goes wrong"),
        tr("Repair it, and see what that costs")};
    for (int p = 0; p < Parts; ++p)
        if (m_has[p])
            choices.push_back({QString::number(p), titles[p], tips[p]});
    if (!m_has[m_part])
        m_part = Watch;
    m_parts->setChoices(choices);
    m_parts->setVisible(choices.size() > 1);
    m_parts->setValue(QString::number(m_part));
    m_stack->setCurrentWidget(m_pages[m_part]);
    if (m_begins && whole) {
        m_begins = false;
        if (const auto position = beginningOf(*run))
            m_document.cursor().seek(*position);
    }
    if (whole && !m_before && !m_scheduler.active()) {
        const analysis::Metrics& metrics = run->study.metrics;
        Price price{metrics.durationNs, 0};
        for (const analysis::ProcessorTimes& p : metrics.processors)
            price.dispatchNs += p.dispatchNs;
        m_before = price;
    }
    followAnswers();
    followBreak();
    followFix();
    followOrders();
    followCursor();
    linkTerms();
}

void LessonGuide::setPart(Part part)
{
    if (!m_has[part])
        return;
    const bool changed = part != m_part;
    m_part = part;
    m_parts->setValue(QString::number(part));
    m_stack->setCurrentWidget(m_pages[part]);
    follow();
    if (changed)
        Q_EMIT partChanged();
}

void LessonGuide::go(int by)
{
    int part = m_part;
    do {
        part = (part + by + Parts) % Parts;
    } while (!m_has[part]);
    setPart(static_cast<Part>(part));
    QWidget* target = m_pages[Watch]->findChild<LessonView*>();
    if (m_part == Predict && !m_answers.empty())
        target = m_answers.front();
    else if (m_part == Break)
        target = m_choose;
    else if (m_part == Fix && !m_repairs.empty())
        target = m_repairs.front();
    target->setFocus(Qt::TabFocusReason);
}

void LessonGuide::followCursor()
{
    const document::RunPtr& run = m_document.run();
    const EventIndex at = m_document.cursor().event();
    m_captionCard->setVisible(run && at);
    if (!run || !at)
        return;
    QStringList lines{captionOf(*run->words, run->trace->log.at(at.value), kCaption)};
    for (const document::Marker& m : m_document.cursor().markers())
        if (!m.note.isEmpty() && !lines.front().contains(m.note)) // A wait is told once.
            lines << tr("CPU %1: %2").arg(m.processor).arg(m.note);
    QStringList seen = namesNotTerms(m_document);
    m_caption->setWords(lines.join(QLatin1Char('\n')), seen, true);
    const auto& lost = run->intervals.overwrites;
    const bool bad = std::any_of(lost.begin(), lost.end(), [&](const analysis::Overwrite& o) { return o.store == at; });
    m_captionCard->setTone(bad ? Tone::Bad : Tone::Neutral);
}

// --- predicting -----------------------------------------------------------------------------------------------------------

void LessonGuide::followAnswers()
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool given = std::find(m_given.begin(), m_given.end(), i) != m_given.end();
        const bool right = i < m_question->choices.size() && m_question->choices[i].letter == m_question->right;
        m_answers[i]->setChecked(m_answer == i);
        m_answers[i]->setTone(!given || i == m_question->choices.size() ? Tone::Neutral : right ? Tone::Good : Tone::Caution);
    }
    m_feedbackCard->setVisible(m_answer.has_value());
    if (!m_answer)
        return;
    const std::size_t row = *m_answer;
    const bool unsure = row == m_question->choices.size();
    const Choice* choice = unsure ? nullptr : &m_question->choices[row];
    QString said;
    if (choice && choice->letter == m_question->right) {
        m_feedbackCard->setTone(Tone::Good);
        said = tr("Right.") + QStringLiteral("\n\n") + m_question->answer;
    } else if (choice) {
        m_feedbackCard->setTone(Tone::Caution);
        said = tr("Not so.") + QStringLiteral(" ") + (choice->refuted.isEmpty() ? tr("The timeline shows what happens instead. Look, and choose again.") : choice->refuted);
    } else {
        m_feedbackCard->setTone(Tone::Neutral);
        said = tr("Then step on from here, one step at a time, and look at the values. Come back and choose.");
    }
    say(m_feedback, said);
}

void LessonGuide::answer(std::size_t row)
{
    if (row >= m_answers.size())
        return;
    m_answer = row;
    if (std::find(m_given.begin(), m_given.end(), row) == m_given.end())
        m_given.push_back(row);
    followAnswers();
    linkTerms();
    // What is said to it stands below the choices, which may be all there is room for.
    constexpr int kLaidOut = 40; // ms: its words are measured anew where a scroll bar takes from their width
    for (const int when : {0, kLaidOut})
        QTimer::singleShot(when, m_feedbackCard, [this] {
            if (m_feedbackCard->isVisible())
                static_cast<QScrollArea*>(m_pages[Predict])->ensureWidgetVisible(m_feedbackCard, 0, 10);
        });
    const document::RunPtr& run = m_document.run();
    if (row == m_question->choices.size() || !run)
        return;
    const Choice& choice = m_question->choices[row];
    if (choice.letter == m_question->right) {
        Q_EMIT answered();
        return;
    }
    // To where the run says no.
    static const QRegularExpression link(QStringLiteral("\\(lab:event/([^)]*)\\)"));
    const QRegularExpressionMatch match = link.match(choice.refuted);
    EventIndex event = match.hasMatch() ? eventNamed(*run, match.captured(1)) : EventIndex();
    if (!event)
        event = run->tellingEvent();
    if (event)
        m_document.cursor().select(event);
}

void LessonGuide::goToLink(const QString& link)
{
    if (!link.startsWith(kEventLink) || !m_document.run())
        return;
    if (const EventIndex event = eventNamed(*m_document.run(), link.mid(kEventLink.size())))
        m_document.cursor().select(event);
}

// --- breaking -------------------------------------------------------------------------------------------------------------

void LessonGuide::followBreak()
{
    const bool active = m_scheduler.active();
    m_choose->setText(active ? tr("Keep and leave") : tr("Choose the order"));
    m_choose->setToolTip(m_actions.schedule->toolTip());
    m_choose->updateGeometry();
    if (active && m_scheduler.goal() < m_scheduler.goals().size()) {
        const Verdict verdict = m_scheduler.verdict();
        const QString goal = m_scheduler.goals()[m_scheduler.goal()].title;
        m_goalCard->setTone(verdict == Verdict::Won ? Tone::Good : verdict == Verdict::Lost ? Tone::Caution : Tone::Neutral);
        say(m_goal, verdict == Verdict::Open ? goal + QLatin1Char('.') : goal + QStringLiteral(".\n\n") + m_scheduler.verdictText());
    } else {
        m_goalCard->setTone(Tone::Neutral);
    }
    m_choose->setPrimary(!active);
}

// --- repairing ------------------------------------------------------------------------------------------------------------

void LessonGuide::followFix()
{
    const document::RunPtr& run = m_document.run();
    if (!run)
        return;
    const auto& variants = run->scenario.variants;
    while (m_madeRepairs.size() + 1 < variants.size()) {
        auto* made = new ChoiceButton(m_appearance);
        const std::size_t row = m_madeRepairs.size();
        connect(made, &QAbstractButton::clicked, this, [this, row] { repair(row); });
        m_repairRows->addWidget(made);
        m_madeRepairs.push_back(made);
    }
    const std::size_t rows = variants.empty() ? 0 : variants.size() - 1;
    m_repairs.assign(m_madeRepairs.begin(), m_madeRepairs.begin() + static_cast<std::ptrdiff_t>(rows));
    const std::string& open = m_document.edits().variant;
    const bool isRepaired = !open.empty() && open != variants.front().name;
    for (std::size_t i = 0; i < m_madeRepairs.size(); ++i) {
        m_madeRepairs[i]->setVisible(i < rows);
        if (i >= rows)
            continue;
        const scenario::Variant& v = variants[i + 1]; // the first is the lesson itself
        m_madeRepairs[i]->setTexts({}, document::shipped(v.title.empty() ? v.name : v.title));
        m_madeRepairs[i]->setChecked(v.name == open);
    }
    m_priceCard->setVisible(isRepaired && !run->partial);
    if (const QString id = next(); !id.isEmpty()) {
        const files::Shipped* shipped = nullptr;
        for (const files::Shipped& s : m_document.library().scenarios())
            if (text(s.scenario.id) == id)
                shipped = &s;
        // Titles may be long.
        m_next->setText(tr("Next lesson"));
        m_next->setToolTip(tr("Open the lesson that follows: %1").arg(document::shipped(shipped->scenario.title)));
        m_next->setAccessibleName(m_next->toolTip());
        m_next->updateGeometry();
        m_next->setVisible(isRepaired);
    } else {
        m_next->hide();
    }
    if (!isRepaired || run->partial || m_part != Fix)
        return;
    QStringList said;
    bool good = !run->trace->refused && run->trace->outcome == Outcome::Completed;
    if (run->trace->refused)
        said << tr("The framework refuses this configuration.");
    for (const document::Counter& c : run->counters) {
        const QString name = text(c.name).section(QLatin1Char('.'), -1);
        if (c.expected && *c.expected != c.actual)
            good = false;
        said << (c.expected && *c.expected != c.actual ? tr("%1 ends at %2 instead of %3.").arg(name).arg(c.actual).arg(*c.expected) : tr("%1 ends at %2, as it must.").arg(name).arg(c.actual));
        break; // the one on top
    }
    const analysis::Metrics& metrics = run->study.metrics;
    const auto time = [](std::int64_t ns) { return document::timeText(ns); };
    std::int64_t held = 0, waited = 0, dispatch = 0;
    for (const analysis::LockTimes& l : metrics.locks) {
        held += l.heldNs;
        waited += l.waitNs;
    }
    for (const analysis::ProcessorTimes& p : metrics.processors)
        dispatch += p.dispatchNs;
    QStringList cost;
    if (held > 0)
        cost << tr("locks held for %1").arg(time(held));
    if (waited > 0)
        cost << tr("%1 spent waiting for them").arg(time(waited));
    if (m_before && dispatch > m_before->dispatchNs)
        cost << tr("%1 more at DISPATCH_LEVEL").arg(time(dispatch - m_before->dispatchNs));
    if (m_before)
        cost << tr("%1 from first to last instead of %2").arg(time(metrics.durationNs), time(m_before->durationNs));
    if (!run->trace->refused)
        said << tr("What it costs: %1.").arg(cost.join(QStringLiteral(", ")));
    m_priceCard->setTone(good ? Tone::Good : Tone::Bad);
    say(m_price, said.join(QStringLiteral("\n\n")));
}

void LessonGuide::repair(std::size_t row)
{
    const document::RunPtr& run = m_document.run();
    if (!run || row + 1 >= run->scenario.variants.size())
        return;
    const QString name = text(run->scenario.variants[row + 1].name);
    if (m_scheduler.active())
        m_scheduler.leave(false);
    Q_EMIT variantChosen(name);
    followFix(); // Clicking unchecks, and the one in force may be it.
    linkTerms();
}

QString LessonGuide::next() const
{
    const document::RunPtr& run = m_document.run();
    const auto& source = m_document.source();
    if (!run || !source || !source->shipped)
        return {};
    bool here = run->scenario.number.empty();
    for (const files::Shipped& s : m_document.library().scenarios()) {
        if (s.scenario.number.empty())
            continue;
        if (here)
            return text(s.scenario.id);
        here = s.scenario.id == run->scenario.id;
    }
    return {};
}

// --- all orders -----------------------------------------------------------------------------------------------------------

void LessonGuide::followOrders()
{
    const auto& result = m_orders.result();
    const bool known = result && !m_orders.isOlder();
    const bool refused = known ? document::nothingRan(*result) : m_document.run() && m_document.run()->trace->refused && !m_document.runIsOlder();
    QString said;
    Tone tone = Tone::Neutral;
    bool bad = false;
    if (refused) {
        tone = Tone::Caution;
        said = tr("The framework refuses this configuration: nothing runs, so there are no orders to go through.");
    } else if (m_orders.running()) {
        said = tr("Going through all orders…");
    } else if (!known) {
        said = tr("A run shows one order. How many others go wrong?");
    } else {
        const auto numbers = document::badAndAll(*result);
        bad = result->verdict == explore::Verdict::Unsafe;
        tone = bad ? Tone::Bad : result->verdict == explore::Verdict::Safe ? Tone::Good : Tone::Caution;
        if (result->verdict == explore::Verdict::Unknown)
            said = tr("Not all orders were gone through, and no bad one was found.");
        else if (numbers)
            said = tr("%1 of %2 orders go wrong.").arg(numbers->bad, numbers->all);
        else
            said = bad ? tr("Some orders go wrong.") : tr("No order goes wrong.");
    }
    for (const OrdersBox& box : m_boxes) {
        box.card->setTone(tone);
        say(box.text, said);
        box.explore->setVisible(!refused);
        box.replay->setVisible(bad && result->leastBad.has_value() && !m_orders.running());
    }
}

void LessonGuide::explore()
{
    m_actions.orders->trigger();
    if (!m_orders.running() && (!m_orders.result() || m_orders.isOlder()))
        m_orders.start(std::nullopt);
}

void LessonGuide::replay()
{
    const auto& result = m_orders.result();
    if (!result || !result->leastBad)
        return;
    if (m_scheduler.active())
        m_scheduler.leave(false);
    m_orders.show(*result->leastBad);
}

} // namespace syncscope::views
