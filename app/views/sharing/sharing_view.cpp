#include "app/views/sharing/sharing_view.h"

#include "app/document/sentences.h"

#include "engine/report/sharing.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace syncscope::views {

using analysis::SharedCell;
using picture::Face;
using picture::Token;

namespace {

constexpr int kLeastRows = 4; // of the table, with its head

// It has what the words below leave, and at least a few rows.
class Table : public QTableWidget {
public:
    QSize sizeHint() const override { return {QTableWidget::sizeHint().width(), minimumHeight()}; }
};

QString toText(const std::string& s) { return QString::fromStdString(s); }
QString shortName(const std::string& name) { return toText(name).section(QLatin1Char('.'), -1); }

} // namespace

SharingView::SharingView(document::Document& document, document::Orders& orders, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_orders(orders)
    , m_appearance(appearance)
    , m_task(QStringLiteral("sharing"))
{
    setObjectName(QStringLiteral("sharing"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_head = new Card(appearance);
    m_summaryIcon = new QLabel;
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("sharing-summary"));
    m_summary->setWordWrap(true);
    m_copy = new Button(appearance);
    m_copy->setObjectName(QStringLiteral("sharing-copy"));
    m_copy->setText(tr("Copy with the C"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_copy->setToolTip(tr("Copy which lock guards which data as a comment, with the C that creates the objects so"));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(10);
    head->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);

    m_table = new Table;
    m_table->setObjectName(QStringLiteral("sharing-table"));
    m_table->setAccessibleName(tr("Data by callbacks"));
    m_table->setToolTip(tr("A marked cell can meet another one: nothing keeps the two accesses apart"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_card = new Card(appearance);
    m_detailsTitle = new QLabel;
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("sharing-details"));
    m_orderText = new QLabel;
    for (QLabel* l : {m_detailsTitle, m_details, m_orderText}) {
        l->setWordWrap(true);
        l->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_meet = new Button(appearance);
    m_meet->setObjectName(QStringLiteral("sharing-meet"));
    m_meet->setText(tr("Show the two accesses"));
    m_meet->setIconName(QStringLiteral("target"));
    m_meet->setToolTip(tr("Go to the second of the two accesses in the timeline"));
    m_order = new Button(appearance);
    m_order->setObjectName(QStringLiteral("sharing-order"));
    m_order->setIconName(QStringLiteral("route"));
    auto* said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_detailsTitle);
    said->addWidget(m_details);
    said->addWidget(m_orderText);
    m_buttonRows = new QVBoxLayout;
    m_buttonRows->setSpacing(6);
    m_buttonRows->addWidget(m_meet);
    m_buttonRows->addWidget(m_order);
    m_buttonRows->addStretch(1);
    m_cardRows = new QHBoxLayout(m_card);
    m_cardRows->setContentsMargins(12, 8, 12, 8);
    m_cardRows->setSpacing(12);
    m_cardRows->addLayout(said, 1);
    m_cardRows->addLayout(m_buttonRows);

    // Where there is no room for all of it, it is scrolled, and nothing is cut.
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrollArea(page));
    const auto inset = [&](QWidget* w) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(12, 8, 12, 4);
        row->addWidget(w);
        all->addLayout(row);
    };
    inset(m_head);
    all->addWidget(m_table, 1);
    inset(m_card);

    connect(m_table, &QTableWidget::currentCellChanged, this, &SharingView::followCell);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (m_meet->isEnabled())
            m_meet->click();
    });
    connect(m_meet, &QAbstractButton::clicked, this, [this] {
        const auto v = variable(), u = user();
        if (const analysis::Meeting* m = v && u && sharing() ? m_sharing.meeting(*v, *u) : nullptr)
            Q_EMIT eventWanted(m->event[1]);
    });
    connect(m_order, &QAbstractButton::clicked, this, &SharingView::searchOrder);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(&document, &document::Document::runChanged, this, [this] {
        if (isVisible())
            begin();
    });
    connect(&orders, &document::Orders::changed, this, &SharingView::followOrders);
    connect(&orders, &document::Orders::runningChanged, this, &SharingView::followOrders);
    connect(&appearance, &Appearance::changed, this, &SharingView::style);
    style();
}

void SharingView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    begin();
}

void SharingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Buttons stand beside the words, or below them where those would have no room left.
void SharingView::arrange()
{
    const int buttons = std::max(m_meet->sizeHint().width(), m_order->sizeHint().width());
    const bool narrow = width() < buttons + 30 * m_appearance.text();
    m_cardRows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cardRows->setSpacing(narrow ? 8 : 12);
    m_buttonRows->setDirection(narrow && width() > m_meet->sizeHint().width() + m_order->sizeHint().width() + 60 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SharingView::style()
{
    m_table->setMinimumHeight(kLeastRows * (QFontMetrics(m_appearance.font()).height() + 12));
    m_summary->setFont(m_appearance.font(Face::SansBold));
    m_detailsTitle->setFont(m_appearance.font(Face::SansBold));
    m_details->setFont(m_appearance.font());
    m_orderText->setFont(m_appearance.font());
    fill();
}

void SharingView::begin()
{
    const document::RunPtr& run = m_document.run();
    if (m_of == run || !run || run->partial)
        return;
    m_task.start([this, run](const document::Background::Stop&, const document::Background::Post& post) {
        post([this, run, map = analysis::sharing(*run->trace, run->reference)] {
            m_of = run;
            m_sharing = map;
            fill();
        });
    });
}

void SharingView::fill()
{
    const QSignalBlocker quiet(m_table);
    const int row = std::max(0, m_table->currentRow()), column = m_table->currentColumn();
    m_table->clear();
    const bool known = m_of != nullptr;
    m_table->setRowCount(known ? static_cast<int>(m_sharing.variables.size()) : 0);
    m_table->setColumnCount(known ? FirstUser + static_cast<int>(m_sharing.functions.size()) : 0);
    m_copy->setEnabled(known);
    int open = 0, firstMarked = -1, firstColumn = FirstUser;
    if (known) {
        const trace::Names& names = m_of->trace->names;
        QStringList heads{tr("Data"), tr("Guarded by")};
        for (const std::uint32_t f : m_sharing.functions)
            heads << (f == analysis::kNoFunction ? tr("A thread's own routine") : document::said(report::userName(names, f)));
        m_table->setHorizontalHeaderLabels(heads);
        for (int r = 0; r < m_table->rowCount(); ++r) {
            const std::uint32_t v = m_sharing.variables[static_cast<std::size_t>(r)];
            auto* variable = new QTableWidgetItem(toText(names.variables[v].name));
            variable->setToolTip(variable->text());
            auto* guard = new QTableWidgetItem(document::said(report::guardText(names, m_sharing, v)));
            guard->setToolTip(guard->text());
            m_table->setItem(r, Data, variable);
            m_table->setItem(r, Guard, guard);
            bool meets = false;
            for (std::size_t f = 0; f < m_sharing.functions.size(); ++f) {
                auto* item = new QTableWidgetItem;
                m_table->setItem(r, FirstUser + static_cast<int>(f), item);
                const SharedCell* c = m_sharing.cell(v, m_sharing.functions[f]);
                if (!c)
                    continue;
                QStringList does;
                if (c->reads > 0)
                    does << tr("reads");
                if (c->writes > 0)
                    does << tr("writes");
                if (c->interlocked > 0)
                    does << tr("interlocked");
                item->setText(does.join(QStringLiteral(", ")));
                if (!c->with.empty()) {
                    meets = true;
                    item->setIcon(m_appearance.icon(QStringLiteral("triangle-alert"), Token::Violation));
                    item->setForeground(m_appearance.ink(Token::Violation));
                    item->setFont(m_appearance.font(Face::SansBold));
                    item->setData(Qt::AccessibleTextRole, tr("%1, not kept apart").arg(item->text()));
                    if (firstMarked < 0) {
                        firstMarked = r;
                        firstColumn = FirstUser + static_cast<int>(f);
                    }
                } else if (const QString locks = document::said(report::lockNames(names, c->locks)); !locks.isEmpty()) {
                    item->setIcon(m_appearance.icon(QStringLiteral("lock"), Token::MutedText));
                    item->setToolTip(tr("holding %1").arg(locks));
                }
            }
            if (meets) {
                ++open;
                guard->setForeground(m_appearance.ink(Token::Violation));
            }
        }
        m_table->resizeColumnsToContents();
        for (int c = 0; c < m_table->columnCount(); ++c)
            m_table->setColumnWidth(c, std::clamp(m_table->columnWidth(c) + 16, 90, 380));
        m_table->horizontalHeader()->setStretchLastSection(true);
    }
    const int size = m_appearance.text() + 5;
    m_head->setTone(!known ? Tone::Neutral : open > 0 ? Tone::Bad : Tone::Good);
    m_summaryIcon->setPixmap(m_appearance.icon(!known ? QStringLiteral("info") : open > 0 ? QStringLiteral("triangle-alert") : QStringLiteral("check"),
                                             !known ? Token::MutedText : open > 0 ? Token::Violation : Token::Text).pixmap(size, size));
    m_summary->setText(!known                        ? tr("Which callbacks touch which data: there is no run yet.")
            : m_sharing.variables.empty()            ? tr("The callbacks share no data in this run.")
            : open > 0                               ? tr("At %1 of %n variable(s) two callbacks can meet that nothing keeps apart.", nullptr, static_cast<int>(m_sharing.variables.size())).arg(open)
                                                     : tr("Nothing is touched by two callbacks at once."));
    m_head->setAccessibleName(m_summary->text());
    if (m_table->rowCount() > 0) {
        const bool stays = column >= 0 && row < m_table->rowCount() && column < m_table->columnCount();
        m_table->setCurrentCell(stays ? row : std::max(0, firstMarked), stays ? column : firstColumn);
    }
    followCell();
}

std::optional<std::uint32_t> SharingView::variable() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_sharing.variables.size() ? std::optional(m_sharing.variables[static_cast<std::size_t>(row)]) : std::nullopt;
}

std::optional<std::uint32_t> SharingView::user() const
{
    const int column = m_table->currentColumn() - FirstUser;
    if (column >= 0 && static_cast<std::size_t>(column) < m_sharing.functions.size())
        return m_sharing.functions[static_cast<std::size_t>(column)];
    // A row as such stands for the first that is marked.
    if (const auto v = variable())
        for (const SharedCell& c : m_sharing.cells)
            if (c.variable == *v && !c.with.empty())
                return c.function;
    return {};
}

void SharingView::followCell()
{
    const auto v = variable(), u = user();
    const bool known = sharing() != nullptr && v;
    m_card->setVisible(known);
    if (!known)
        return;
    const trace::Names& names = m_of->trace->names;
    const SharedCell* c = u ? m_sharing.cell(*v, *u) : nullptr;
    const QString said = shortName(names.variables[*v].name);
    QStringList lines;
    if (!c) {
        m_detailsTitle->setText(said);
        lines << tr("Guarded by: %1.").arg(document::said(report::guardText(names, m_sharing, *v)));
    } else {
        const QString name = document::said(report::userName(names, c->function)), locks = document::said(report::lockNames(names, c->locks));
        m_detailsTitle->setText(tr("%1 at %2").arg(name, said));
        lines << (locks.isEmpty() ? tr("It reads %1 and writes %2 times, holding no lock at all of them.").arg(c->reads).arg(c->writes + c->interlocked)
                                  : tr("It reads %1 and writes %2 times, always holding %3.").arg(c->reads).arg(c->writes + c->interlocked).arg(locks));
        QStringList others;
        for (const std::uint32_t f : c->with)
            others << (f == c->function ? tr("%1 on another processor").arg(name) : document::said(report::userName(names, f)));
        if (!others.isEmpty())
            lines << tr("Nothing keeps it apart from: %1.").arg(others.join(QStringLiteral(", ")));
    }
    const bool meets = c && !c->with.empty();
    m_card->setTone(meets ? Tone::Bad : Tone::Neutral);
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_meet->setVisible(meets);
    m_meet->setEnabled(meets);
    m_order->setVisible(meets);
    followOrders();
}

std::optional<std::size_t> SharingView::badOrder() const
{
    const auto v = variable();
    const auto& result = m_orders.result();
    if (!v || !m_of || !result || m_orders.isOlder())
        return {};
    const std::string& name = m_of->trace->names.variables[*v].name;
    const auto valueIn = [&](const explore::Outcome& o) -> std::optional<std::int64_t> {
        for (const auto& [variable, value] : o.values)
            if (variable == name)
                return value;
        return {};
    };
    // Bad ones come first, the simplest of them first. A value that a good order comes to is not what is wrong.
    for (std::size_t i = 0; i < result->outcomes.size(); ++i) {
        const explore::Outcome& o = result->outcomes[i];
        const auto value = valueIn(o);
        if (!o.bad || !value || o.schedule.empty())
            continue;
        const bool good = std::any_of(result->outcomes.begin(), result->outcomes.end(), [&](const explore::Outcome& other) { return !other.bad && valueIn(other) == value; });
        if (!good)
            return i;
    }
    return {};
}

void SharingView::followOrders()
{
    if (!m_card->isVisibleTo(this))
        return;
    const bool known = m_orders.result() && !m_orders.isOlder();
    const auto bad = badOrder();
    QString said;
    if (m_orders.running())
        said = tr("Going through all orders…");
    else if (known && bad) {
        const explore::Outcome& o = m_orders.result()->outcomes[*bad];
        QStringList values;
        for (const auto& [variable, value] : o.values)
            values << QStringLiteral("%1 = %2").arg(shortName(variable)).arg(value);
        said = tr("The simplest order that breaks it: %1, which ends with %2.").arg(toText(o.schedule), values.join(QStringLiteral(", ")));
    } else if (known)
        said = tr("No order was found that ends with a wrong value of it.");
    const bool meets = m_order->isVisibleTo(m_card);
    m_orderText->setText(said);
    m_orderText->setVisible(meets && !said.isEmpty());
    m_order->setText(known && bad ? tr("Open this order") : tr("Find the order that breaks it"));
    m_order->setToolTip(known && bad ? tr("The run in this order, as an edit that can be undone") : tr("Go through all orders, and show the simplest in which this goes wrong"));
    m_order->setEnabled(!m_orders.running() && !(known && !bad));
    m_order->updateGeometry();
}

void SharingView::searchOrder()
{
    if (const auto bad = badOrder())
        m_orders.show(*bad);
    else if (!m_orders.running())
        m_orders.start(std::nullopt);
}

QString SharingView::text() const
{
    if (!m_of)
        return {};
    std::string configuration;
    for (const scenario::Variant& v : m_of->scenario.variants)
        if (v.name == m_of->scenario.variant)
            configuration = m_of->scenario.title + ": " + v.title + ".";
    if (configuration.empty())
        configuration = m_of->scenario.title + ".";
    std::vector<std::string> uncovered;
    for (const document::CallbackView& c : m_of->callbacks)
        if (c.lock == "none")
            uncovered.push_back(c.object + "." + c.callback);
    return toText(report::sharingComment(*m_of->trace, m_sharing, configuration, uncovered)) + QLatin1Char('\n')
        + QString::fromUtf8(m_of->setUpText().data(), static_cast<qsizetype>(m_of->setUpText().size()));
}

} // namespace syncscope::views
