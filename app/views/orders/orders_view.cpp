#include "app/views/orders/orders_view.h"

#include "app/document/numbers.h"
#include "app/document/order_count.h"
#include "app/document/sentences.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace syncscope::views {

using document::grouped;
using document::plural;
using explore::Coverage;
using picture::Face;
using picture::Token;

namespace {

enum Column { OrdersColumn, ShareColumn, ClassesColumn, PreemptionsColumn, OutcomeColumn, ScheduleColumn, Columns };
enum TreeColumn { ChoiceColumn, TreeClassesColumn, DoneColumn };
constexpr int kIndent = 14; // pixels
constexpr int kCellMargin = 14; // pixels
constexpr int kBriefOutcome = 26, kBriefSchedule = 13; // characters: with less, something else makes room
constexpr int kLeastRows = 7; // lines of text, of the tables with their heads
constexpr int kBoth = 900; // pixels, for two tables side by side
constexpr int kOutcome = Qt::UserRole, kSchedule = Qt::UserRole + 1, kEvent = Qt::UserRole + 2;

QString text(const std::string& s) { return QString::fromStdString(s); }
QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

QString counted(const QString& words, std::uint64_t n) { return words.arg(grouped(std::to_string(n))); }

// They take what is left, and ask for a few rows.
class Tables : public QSplitter {
public:
    Tables() : QSplitter(Qt::Horizontal) {}
    QSize sizeHint() const override { return {QSplitter::sizeHint().width(), minimumHeight()}; }
};

QTreeWidget* list(const char* name, const QString& accessible)
{
    auto* tree = new QTreeWidget;
    tree->setObjectName(QLatin1String(name));
    tree->setAccessibleName(accessible);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return tree;
}

} // namespace

OrdersView::OrdersView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("orders"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_orders = new document::Orders(document, this);

    m_card = new Card(appearance);
    m_icon = new QLabel;
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("orders-verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_coverage = new QLabel;
    m_coverage->setObjectName(QStringLiteral("orders-coverage"));
    m_statement = new QLabel;
    m_statement->setObjectName(QStringLiteral("orders-statement"));
    m_statement->setWordWrap(true);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QGridLayout(m_card);
    words->setContentsMargins(12, 8, 12, 8);
    words->setHorizontalSpacing(10);
    words->setVerticalSpacing(2);
    words->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    words->addWidget(m_verdict, 0, 1);
    words->addWidget(m_coverage, 0, 2, Qt::AlignTop | Qt::AlignRight);
    words->addWidget(m_statement, 1, 1, 1, 2);
    words->setColumnStretch(1, 1);

    auto* label = new QLabel(tr("Pre-emptions"));
    m_bound = new Segmented(tr("Pre-emptions"), appearance);
    m_bound->setObjectName(QStringLiteral("orders-bound"));
    const QString least = tr("Only orders in which a processor takes over at most so often from one that could have gone on: the result is bounded");
    m_bound->setChoices({{QString(), tr("any"), tr("All orders")}, {QStringLiteral("0"), QStringLiteral("0"), least}, {QStringLiteral("1"), QStringLiteral("≤ 1"), least},
        {QStringLiteral("2"), QStringLiteral("≤ 2"), least}, {QStringLiteral("3"), QStringLiteral("≤ 3"), least}});
    m_bound->setValue(QString());
    label->setToolTip(least);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(90);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Exploring"));
    m_start = new Button(appearance);
    m_start->setObjectName(QStringLiteral("orders-start"));
    m_start->setIconName(QStringLiteral("route"));
    m_start->setText(tr("Explore"));
    m_start->setToolTip(tr("Go through all orders of what is open"));
    m_cancel = new Button(appearance);
    m_cancel->setObjectName(QStringLiteral("orders-cancel"));
    m_cancel->setIconName(QStringLiteral("x"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop here"));
    m_what = new Button(appearance);
    m_what->setObjectName(QStringLiteral("orders-what"));
    m_what->setIconName(QStringLiteral("circle-question-mark"));
    m_what->setText(tr("What is counted"));
    m_what->setToolTip(tr("Which steps are choices, and what an order, a class and a pre-emption are"));
    m_what->setCheckable(true);
    m_counted = new QLabel(countedText());
    m_counted->setObjectName(QStringLiteral("orders-counted"));
    m_counted->setWordWrap(true);
    m_counted->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counted->hide();
    m_page = new Segmented(tr("Shown"), appearance);
    m_page->setObjectName(QStringLiteral("orders-page"));
    m_page->setChoices({{QStringLiteral("outcomes"), tr("Outcomes"), tr("What the orders come to")}, {QStringLiteral("choices"), tr("Choices"), tr("The orders as a tree of choices")}});
    m_page->setValue(QStringLiteral("outcomes"));
    connect(m_page, &Segmented::chosen, this, [this](const QString& page) {
        m_page->setValue(page);
        arrange();
    });
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(label);
    controls->addWidget(m_bound, 1);
    controls->addWidget(m_progress);
    controls->addWidget(m_what);
    controls->addWidget(m_start);
    controls->addWidget(m_cancel);

    m_outcomes = list("outcomes", tr("Outcomes"));
    m_outcomes->setRootIsDecorated(false);
    m_outcomes->header()->setStretchLastSection(false);
    m_outcomes->setAlternatingRowColors(true);
    m_outcomes->setHeaderLabels({tr("Orders"), tr("Share"), tr("Classes"), tr("Pre-emptions"), tr("Outcome"), tr("Simplest order")});
    const QString tips[] = {tr("In how many ways the steps can follow one another so that this comes out"), tr("Of all orders"), tr("Orders that differ only in steps that do not conflict are one class"),
        tr("Of the simplest order: how often one takes over from another that could have gone on"), tr("How it ends, and the final values of what the driver writes"),
        tr("Fewest pre-emptions, then fewest steps: click to open it as a run")};
    for (int c = 0; c < Columns; ++c) {
        m_outcomes->headerItem()->setToolTip(c, tips[c]);
        m_outcomes->headerItem()->setTextAlignment(c, c < OutcomeColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_tree = list("choices", tr("Choices"));
    m_tree->setIndentation(kIndent);
    m_tree->setHeaderLabels({tr("Choices"), tr("Classes"), tr("What is done")});
    m_tree->headerItem()->setToolTip(DoneColumn, tr("The step, or what the order ends with"));
    m_tree->headerItem()->setToolTip(TreeClassesColumn, tr("That go on from here, and how many of them go wrong"));
    m_reach = new ReachPanel(document, appearance);
    m_splitter = new Tables;
    m_splitter->setObjectName(QStringLiteral("orders-splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_outcomes);
    m_splitter->addWidget(m_tree);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->setSpacing(8);
    top->addWidget(m_card);
    top->addLayout(controls);
    top->addWidget(m_counted);
    top->addWidget(m_reach);
    auto* pages = new QHBoxLayout; // over what it changes; the switch of the bound has a row for itself
    pages->addWidget(m_page, 1);
    top->addLayout(pages);
    // Where there is no room for all of it, it is scrolled, and nothing is cut.
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    inner->addLayout(top);
    inner->addWidget(m_splitter, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeScrollArea(page));

    connect(m_what, &QAbstractButton::toggled, m_counted, &QWidget::setVisible);
    connect(m_start, &QAbstractButton::clicked, this, &OrdersView::explore);
    connect(m_cancel, &QAbstractButton::clicked, m_orders, &document::Orders::cancel);
    connect(m_bound, &Segmented::chosen, this, [this](const QString& value) {
        m_bound->setValue(value);
        m_reach->setBound(bounded());
        explore();
    });
    const auto show = [this](QTreeWidgetItem* item) {
        if (item->data(0, kOutcome).isValid())
            m_orders->show(static_cast<std::size_t>(item->data(0, kOutcome).toULongLong()));
        else if (item->data(0, kSchedule).isValid())
            m_orders->showSchedule(item->data(0, kSchedule).toString().toStdString(), EventIndex(item->data(0, kEvent).toUInt()));
    };
    m_outcomes->viewport()->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    for (QTreeWidget* tree : {m_outcomes, m_tree}) {
        connect(tree, &QTreeWidget::itemClicked, this, show);
        connect(tree, &QTreeWidget::itemActivated, this, show);
    }
    connect(m_orders, &document::Orders::changed, this, &OrdersView::follow);
    connect(m_orders, &document::Orders::runningChanged, this, &OrdersView::follow);
    connect(m_orders, &document::Orders::progressed, this, &OrdersView::followProgress);
    connect(&document, &document::Document::opened, this, [this] {
        if (isVisible())
            begin();
    });
    connect(&appearance, &Appearance::changed, this, &OrdersView::style);
    style();
}

QString OrdersView::countedText() const
{
    return tr("A step is a load or a store of shared memory, the add of ++, an interlocked operation, a lock that is taken or given back, the beginning of a wait, "
              "the setting of an event, the queueing of a DPC or a work item, the setting of a timer, the marking of a request, a question for the state of one of these, an interrupt, a DPC, a timer or a work item that "
              "starts, a cancel; the same in every scenario. Where a driver asks queues, that and the completion of a request are steps, too. All else follows the step before it "
              "at once. An order is a sequence of such steps from start to end. A class is all orders that differ only in steps that do not conflict. A pre-emption: somebody else takes the "
              "next step although the one who took the last could have gone on. Bad is a bug check, a deadlock, a livelock, or final values that no serial order comes to. "
              "Memory is taken to be sequentially consistent.");
}

void OrdersView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    begin();
}

void OrdersView::begin()
{
    if (m_document.source() && !m_orders->running() && !m_orders->result() && m_orders->mistakes().empty() && !m_orders->hasProgress())
        explore();
}

void OrdersView::explore()
{
    m_orders->start(bounded());
}

std::optional<std::uint32_t> OrdersView::bounded() const
{
    const QString bound = m_bound->value();
    return bound.isEmpty() ? std::nullopt : std::optional(bound.toUInt());
}

void OrdersView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool OrdersView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_outcomes->viewport() && event->type() == QEvent::Resize)
        fitOutcomes();
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitTree();
    return QWidget::eventFilter(watched, event);
}

// Numbers have the room they need; the outcome and its order share the rest, and end in dots where that is too little. The share of
// all orders, which can be worked out, is the first to go.
void OrdersView::fitOutcomes()
{
    nameValues(Names::Last);
    const QFontMetrics metrics(m_appearance.font());
    const QAbstractItemView& view = *m_outcomes; // whose hints can be asked for
    const auto needed = [&](int c) { return std::max(view.sizeHintForColumn(c), metrics.horizontalAdvance(m_outcomes->headerItem()->text(c))) + kCellMargin; };
    const int em = metrics.averageCharWidth(), outcome = needed(OutcomeColumn), schedule = needed(ScheduleColumn);
    int left = m_outcomes->viewport()->width();
    for (int c = 0; c < OutcomeColumn; ++c)
        left -= needed(c);
    const bool tight = left < std::min(outcome, kBriefOutcome * em) + std::min(schedule, kBriefSchedule * em);
    m_outcomes->setColumnHidden(ShareColumn, tight);
    if (tight)
        left += needed(ShareColumn);
    for (int c = 0; c < OutcomeColumn; ++c)
        if (!m_outcomes->isColumnHidden(c))
            m_outcomes->setColumnWidth(c, needed(c));
    left = std::max(left, (kBriefOutcome + kBriefSchedule) * em / 2);
    int forOutcome = outcome + schedule <= left ? outcome : std::min(outcome, std::max(left - schedule, left * 3 / 5));
    // Before values are lost in dots, their names are told by their last word, and then the order makes room: it is in the tip of its row.
    bool alone = false;
    if (forOutcome < outcome) {
        nameValues(Names::Brief);
        const int brief = std::min(needed(OutcomeColumn), left);
        alone = left - brief < std::min(schedule, kBriefSchedule * em);
        forOutcome = alone ? left : std::max(brief, forOutcome);
    }
    m_outcomes->setColumnHidden(ScheduleColumn, alone);
    m_outcomes->setColumnWidth(OutcomeColumn, forOutcome);
    if (!alone)
        m_outcomes->setColumnWidth(ScheduleColumn, left - forOutcome);
}

void OrdersView::nameValues(Names names)
{
    if (const auto& r = m_orders->result())
        for (int i = 0; i < m_outcomes->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_outcomes->topLevelItem(i);
            const std::size_t row = item->data(0, kOutcome).toULongLong();
            if (row < r->outcomes.size())
                item->setText(OutcomeColumn, valuesText(r->outcomes[row], names));
        }
}

// Final values are what one reads first: they get more than half where that makes them whole.
void OrdersView::share()
{
    const int room = m_splitter->width() - m_splitter->handleWidth();
    if (m_moved || m_outcomes->isHidden() || m_tree->isHidden() || m_outcomes->topLevelItemCount() == 0)
        return;
    nameValues(Names::Brief);
    const QFontMetrics metrics(m_appearance.font());
    const QAbstractItemView& view = *m_outcomes;
    int needed = m_outcomes->verticalScrollBar()->sizeHint().width();
    for (const int c : {OrdersColumn, ClassesColumn, PreemptionsColumn, OutcomeColumn})
        needed += std::max(view.sizeHintForColumn(c), metrics.horizontalAdvance(m_outcomes->headerItem()->text(c))) + kCellMargin;
    const int half = room / 2, outcomes = needed <= half || needed > room * 2 / 3 ? half : needed;
    m_splitter->setSizes({outcomes, room - outcomes});
    fitOutcomes();
}

// What is done is seen beside the choices, which go in ever deeper.
void OrdersView::fitTree()
{
    const int em = m_tree->fontMetrics().averageCharWidth(), least = 16 * m_appearance.text();
    m_tree->resizeColumnToContents(ChoiceColumn);
    m_tree->resizeColumnToContents(TreeClassesColumn);
    const int others = (m_tree->isColumnHidden(TreeClassesColumn) ? 0 : m_tree->columnWidth(TreeClassesColumn)) + std::max(12 * em, m_tree->header()->sectionSizeHint(DoneColumn));
    m_tree->setColumnWidth(ChoiceColumn, std::clamp(m_tree->columnWidth(ChoiceColumn), least, std::max(least, std::min(34 * m_appearance.text(), m_tree->viewport()->width() - others))));
}

// Where there is no room for both, one of the tables.
void OrdersView::arrange()
{
    const bool narrow = width() < kBoth;
    m_page->setVisible(narrow);
    for (Button* b : {m_what, m_start})
        b->setTextShown(!narrow);
    const bool choices = m_page->value() == QLatin1String("choices");
    m_outcomes->setVisible(!narrow || !choices);
    m_tree->setVisible(!narrow || choices);
    share();
}

void OrdersView::style()
{
    m_verdict->setFont(m_appearance.font(Face::SansBold, 2));
    m_coverage->setFont(m_appearance.font(Face::SansBold, -2));
    m_counted->setFont(m_appearance.font(Face::Sans, -1));
    const int em = QFontMetrics(m_appearance.font()).averageCharWidth();
    // The head of the outcomes stands over their words, clear of the numbers before it.
    QPixmap nothing(m_outcomes->iconSize().isValid() ? m_outcomes->iconSize() : QSize(16, 16));
    nothing.fill(Qt::transparent);
    m_outcomes->headerItem()->setIcon(OutcomeColumn, QIcon(nothing));
    m_splitter->setMinimumHeight(kLeastRows * m_outcomes->fontMetrics().height());
    m_tree->setColumnWidth(TreeClassesColumn, 12 * em);
    m_shown = m_shownChoices = nullptr;
    follow();
}

QString OrdersView::valuesText(const explore::Outcome& o, Names names) const
{
    const auto named = [names](const std::string& variable) {
        const QString whole = text(variable), last = whole.section(QLatin1Char('.'), -1);
        static const QRegularExpression words(QStringLiteral("[a-z0-9](?=[A-Z])"));
        const qsizetype at = names == Names::Brief ? last.lastIndexOf(words) : -1;
        return names == Names::Full ? whole : at < 0 ? last : QChar(0x2026) + last.mid(at + 1);
    };
    QStringList all;
    if (o.outcome != syncscope::Outcome::Completed || o.values.empty())
        all << document::said(say(name(o.outcome)));
    if (!o.detail.empty()) {
        // "0xD1: why", or the name of what was refused.
        const std::size_t why = o.detail.find(": ");
        all << (why == std::string::npos ? text(o.detail) : text(o.detail.substr(0, why + 2)) + document::said(say(o.detail.substr(why + 2))));
    }
    for (const auto& [variable, value] : o.values)
        all << (names == Names::Brief ? QStringLiteral("%1=%2") : QStringLiteral("%1 = %2")).arg(named(variable)).arg(value);
    return all.join(names == Names::Brief ? QStringLiteral("  ") : QStringLiteral(", "));
}

void OrdersView::follow()
{
    const bool running = m_orders->running(), older = m_orders->isOlder();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_start->setVisible(!running);
    m_start->setPrimary(older || !m_orders->result());
    m_start->setText(m_orders->result() ? tr("Again") : tr("Explore"));
    m_start->updateGeometry();

    const auto& result = m_orders->result();
    QString icon = QStringLiteral("route"), verdict, coverage;
    QStringList lines;
    Tone tone = Tone::Neutral;
    if (!m_orders->mistakes().empty()) {
        tone = Tone::Caution;
        icon = QStringLiteral("triangle-alert");
        verdict = tr("The orders cannot be explored");
        lines << document::said(m_orders->mistakes().front().message);
    } else if (running && !result) {
        verdict = tr("Going through all orders…");
    } else if (!result) {
        verdict = m_orders->hasProgress() ? tr("Stopped before the end") : tr("A run shows one order. Here are all of them.");
    } else {
        const explore::Result& r = *result;
        const auto numbers = document::badAndAll(r);
        coverage = r.coverage == Coverage::Exhaustive ? tr("EXHAUSTIVE") : r.coverage == Coverage::Bounded ? tr("BOUNDED") : tr("STOPPED AT A LIMIT");
        switch (r.verdict) {
        case explore::Verdict::Unsafe:
            tone = Tone::Bad;
            icon = QStringLiteral("triangle-alert");
            verdict = numbers ? tr("Unsafe: %1 of %2 order(s) go wrong", nullptr, plural(*r.orders)).arg(numbers->bad, numbers->all) : tr("Unsafe: some orders go wrong");
            break;
        case explore::Verdict::Safe:
            tone = Tone::Good;
            icon = QStringLiteral("check");
            if (!r.broken.empty()) {
                tone = Tone::Caution;
                icon = QStringLiteral("triangle-alert");
                verdict = numbers ? tr("Rules are broken on the way, but none of the %1 order(s) ends badly, and there are no others", nullptr, plural(*r.orders)).arg(numbers->all)
                                  : tr("Rules are broken on the way, but no order ends badly");
                break;
            }
            verdict = numbers ? tr("Safe: none of the %1 order(s) goes wrong, and there are no others", nullptr, plural(*r.orders)).arg(numbers->all) : tr("Safe: no order goes wrong");
            break;
        case explore::Verdict::Unknown:
            tone = Tone::Caution;
            icon = QStringLiteral("circle-question-mark");
            verdict = r.coverage == Coverage::Bounded ? tr("Unknown: no order goes wrong within the bound; beyond it nobody has looked") : tr("Unknown: no bad order was found, but not all were gone through");
            break;
        }
        if (document::nothingRan(r)) {
            tone = Tone::Caution;
            icon = QStringLiteral("triangle-alert");
            verdict = tr("The framework refuses this configuration: nothing runs, so there are no orders");
        }
        if (older)
            lines << tr("The scenario has changed since.");
        QStringList counts;
        if (!r.ordersNot.empty())
            counts << tr("orders are not counted: %1").arg(document::said(r.ordersNot));
        if (r.classes)
            counts << tr("%1 class(es)", nullptr, plural(*r.classes)).arg(grouped(*r.classes));
        else if (!r.classesNot.empty() && r.classesNot != r.ordersNot)
            counts << tr("classes are not counted: %1").arg(document::said(r.classesNot));
        counts << tr("%1 state(s) gone through in %2 s", nullptr, plural(std::to_string(r.states))).arg(grouped(std::to_string(r.states)), QLocale().toString(m_orders->seconds(), 'f', 2));
        if (!r.limit.empty())
            counts << document::said(r.limit);
        if (r.leastBad && r.outcomes[*r.leastBad].preemptions)
            counts << tr("the least bad order has %n pre-emption(s)", nullptr, static_cast<int>(*r.outcomes[*r.leastBad].preemptions));
        lines << counts.join(QStringLiteral(" · "));
        if (!r.expected.empty()) {
            QStringList expected;
            for (const std::string& e : r.expected)
                expected << text(e).section(QLatin1Char('.'), -1);
            lines << tr("By a serial run: %1").arg(expected.join(QStringLiteral(", ")));
        }
        for (const Phrase& broken : r.broken)
            lines << tr("Broken on the way: %1").arg(document::said(broken));
        for (const Phrase& assumed : r.assumed)
            lines << tr("Taken for granted: %1").arg(document::said(assumed));
    }
    m_card->setTone(tone);
    const int size = m_appearance.text() + 8;
    m_icon->setPixmap(m_appearance.icon(icon, tone == Tone::Neutral ? Token::MutedText : Card::inkOf(tone)).pixmap(size, size));
    m_verdict->setText(verdict);
    m_coverage->setText(coverage);
    m_coverage->setToolTip(tr("Whether all orders were gone through, only those within a bound, or as many as a limit allows. Only an exhaustive result may say safe."));
    m_card->setAccessibleName(verdict + QStringLiteral(", ") + coverage.toLower());
    if (!running || result || !m_orders->mistakes().empty())
        m_statement->setText(lines.join(QLatin1Char('\n')));
    m_statement->setVisible(running || !lines.isEmpty());
    if (running && !result && !m_orders->hasProgress())
        m_statement->setText(tr("Beginning…"));

    const void* now = result ? static_cast<const void*>(result->outcomes.data()) : nullptr;
    if (now != m_shown || !now) {
        m_shown = now;
        fillOutcomes();
    }
    const void* choices = m_orders->choices() ? static_cast<const void*>(m_orders->choices()->orders.data()) : nullptr;
    if (choices != m_shownChoices || !choices) {
        m_shownChoices = choices;
        fillTree();
    }
    followCurrent();
}

void OrdersView::followProgress()
{
    if (!m_orders->running() || m_orders->result())
        return;
    const explore::Progress& p = m_orders->progress();
    const QString doing = text(std::string_view(p.doing));
    QStringList all;
    all << (doing == QLatin1String("orders")          ? tr("Counting orders")
               : doing == QLatin1String("classes")    ? tr("Counting classes")
               : doing == QLatin1String("schedules")  ? tr("Looking for the simplest order of each outcome")
               : doing == QLatin1String("one order of each class") ? tr("One order of each class")
               : doing == QLatin1String("serial orders") ? tr("Serial orders, for what is expected")
               : doing == QLatin1String("values")        ? tr("Looking for a value that is lost")
               : doing == QLatin1String("states")        ? tr("Going through states")
                                                      : doing);
    all << counted(tr("%1 state(s) found", nullptr, plural(std::to_string(p.states))), p.states);
    if (p.waiting > 0) {
        all << tr("%1 still to go through").arg(grouped(std::to_string(p.waiting)));
        const double seconds = m_orders->seconds(), gone = static_cast<double>(p.states - std::min(p.states, p.waiting));
        if (seconds > 0.5 && gone > 0)
            all << tr("at least %1 s more").arg(QLocale().toString(static_cast<double>(p.waiting) / (gone / seconds), 'f', 1));
    }
    if (p.executions > 0)
        all << counted(tr("%1 order(s) ended", nullptr, plural(std::to_string(p.executions))), p.executions);
    all << tr("step %1").arg(p.depth) << tr("%1 MB").arg(p.bytes >> 20) << tr("%1 s").arg(QLocale().toString(m_orders->seconds(), 'f', 1));
    if (p.foundBad)
        all << tr("a bad order is known");
    m_statement->setText(all.join(QStringLiteral(" · ")));
    m_statement->setVisible(true);
}

void OrdersView::fillOutcomes()
{
    m_outcomes->clear();
    const auto& r = m_orders->result();
    if (!r)
        return;
    const double whole = r->orders ? text(*r->orders).toDouble() : 0;
    for (std::size_t i = 0; i < r->outcomes.size(); ++i) {
        const explore::Outcome& o = r->outcomes[i];
        auto* item = new QTreeWidgetItem(m_outcomes);
        item->setText(OrdersColumn, o.orders ? grouped(*o.orders) : QStringLiteral("–"));
        item->setText(ShareColumn, o.orders && whole > 0 ? tr("%1 %").arg(QLocale().toString(100 * text(*o.orders).toDouble() / whole, 'f', 1)) : QStringLiteral("–"));
        item->setText(ClassesColumn, o.classes ? grouped(*o.classes) : QStringLiteral("–"));
        item->setText(PreemptionsColumn, o.preemptions ? QString::number(*o.preemptions) : QStringLiteral("–"));
        item->setText(ScheduleColumn, text(o.schedule));
        for (const int c : {OrdersColumn, ShareColumn, ClassesColumn, PreemptionsColumn})
            item->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(OutcomeColumn, o.schedule.empty() ? valuesText(o, Names::Full) : valuesText(o, Names::Full) + QLatin1Char('\n') + text(o.schedule));
        item->setToolTip(ScheduleColumn, o.replays ? tr("%1\nA run of it was made and came to this outcome.").arg(text(o.schedule)) : text(o.schedule));
        item->setIcon(OutcomeColumn, m_appearance.icon(o.bad ? QStringLiteral("triangle-alert") : QStringLiteral("check"), o.bad ? Token::Violation : Token::Text));
        if (o.bad)
            item->setForeground(OutcomeColumn, m_appearance.ink(Token::Violation));
        item->setData(OutcomeColumn, Qt::AccessibleTextRole, (o.bad ? tr("bad: %1") : tr("good: %1")).arg(valuesText(o, Names::Last)));
        item->setFont(ScheduleColumn, m_appearance.font(Face::Mono, -1));
        item->setData(0, kOutcome, static_cast<qulonglong>(i));
    }
    share();
    fitOutcomes();
}

void OrdersView::addBranches(QTreeWidgetItem* to, const std::vector<document::Branch>& branches)
{
    const document::Choices& choices = *m_orders->choices();
    const bool classes = choices.what != document::Choices::What::Simplest;
    const QIcon bad = m_appearance.icon(QStringLiteral("triangle-alert"), Token::Violation), good = m_appearance.icon(QStringLiteral("check"), Token::Text);
    // What goes on without a choice stays on one level: only where orders part it goes deeper.
    const bool parts = branches.size() > 1;
    for (const document::Branch& b : branches) {
        auto* item = new QTreeWidgetItem(to);
        QTreeWidgetItem* const below = parts || b.branches.size() > 1 ? item : to;
        item->setText(ChoiceColumn, tr("%1, %n step(s)", nullptr, plural(std::to_string(b.steps))).arg(b.who));
        item->setText(DoneColumn, b.what);
        item->setToolTip(DoneColumn, b.what);
        item->setData(0, kSchedule, text(b.schedule));
        item->setData(0, kEvent, b.event.value);
        item->setToolTip(ChoiceColumn, tr("Open the order up to here in the timeline: %1").arg(text(b.schedule)));
        if (b.orders > 1 || !b.order) {
            item->setText(TreeClassesColumn, b.bad == 0 ? QLocale().toString(static_cast<qulonglong>(b.orders))
                                                       : tr("%1, %2 bad").arg(static_cast<qulonglong>(b.orders)).arg(static_cast<qulonglong>(b.bad)));
            if (b.bad == b.orders)
                item->setForeground(TreeClassesColumn, m_appearance.ink(Token::Violation));
        }
        if (b.order) {
            const explore::ClassOrder& order = choices.orders[*b.order];
            const explore::Outcome& o = m_orders->result()->outcomes[order.outcome];
            auto* leaf = new QTreeWidgetItem(below);
            const QString count = order.orders ? tr("%1 order(s)", nullptr, plural(*order.orders)).arg(grouped(*order.orders)) : QString();
            leaf->setText(ChoiceColumn, classes ? (count.isEmpty() ? tr("A class") : tr("A class of %1").arg(count)) : count.isEmpty() ? tr("Outcome") : tr("%1 like this").arg(count));
            leaf->setText(DoneColumn, valuesText(o, Names::Last));
            leaf->setToolTip(DoneColumn, valuesText(o, Names::Full));
            leaf->setToolTip(ChoiceColumn, tr("Open this order in the timeline: %1").arg(text(order.schedule)));
            leaf->setIcon(ChoiceColumn, o.bad ? bad : good);
            leaf->setData(DoneColumn, Qt::AccessibleTextRole, (o.bad ? tr("bad: %1") : tr("good: %1")).arg(valuesText(o, Names::Last)));
            if (o.bad)
                for (const int c : {ChoiceColumn, DoneColumn})
                    leaf->setForeground(c, m_appearance.ink(Token::Violation));
            leaf->setFont(ChoiceColumn, m_appearance.font(Face::SansBold));
            leaf->setData(0, kSchedule, text(order.schedule));
        }
        addBranches(below, b.branches);
    }
}

void OrdersView::fillTree()
{
    m_tree->clear();
    const auto& choices = m_orders->choices();
    QString head = tr("Choices"), tip = tr("Orders that begin alike are one branch, and part where somebody else takes the next step; click a step to open the run up to there");
    if (choices && m_orders->result()) {
        using What = document::Choices::What;
        const int shown = static_cast<int>(choices->orders.size());
        const auto& all = m_orders->result()->classes;
        switch (choices->what) {
        case What::Classes:
            head = tr("Choices: %n class(es)", nullptr, shown);
            tip.prepend(tr("One order of each class.") + QLatin1Char(' '));
            break;
        case What::SomeClasses:
            head = tr("Choices: %1 of %2 class(es)", nullptr, plural(all.value_or("0"))).arg(shown).arg(grouped(all.value_or("0")));
            tip.prepend(tr("One order each of some classes of every outcome: there are too many to show all.") + QLatin1Char(' '));
            break;
        case What::Simplest:
            head = tr("Choices: simplest orders");
            tip.prepend(tr("The simplest order of each outcome; classes were not counted.") + QLatin1Char(' '));
            break;
        }
        m_tree->headerItem()->setToolTip(ChoiceColumn, tip);
        m_tree->setColumnHidden(TreeClassesColumn, choices->what == What::Simplest);
        addBranches(m_tree->invisibleRootItem(), choices->branches);
        m_tree->expandAll();
    }
    m_tree->headerItem()->setText(ChoiceColumn, head);
    fitTree();
}

void OrdersView::followCurrent()
{
    const auto current = m_orders->current();
    for (int i = 0; i < m_outcomes->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_outcomes->topLevelItem(i);
        const bool open = current == static_cast<std::size_t>(i);
        item->setFont(OutcomeColumn, m_appearance.font(open ? Face::SansBold : Face::Sans));
    }
}

} // namespace syncscope::views
