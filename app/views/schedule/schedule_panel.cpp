#include "app/views/schedule/schedule_panel.h"

#include "app/document/sentences.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace syncscope::views {

using document::Verdict;
using picture::Face;
using picture::Token;

namespace {

constexpr int kOfferWidth = 190; // at least, of a button
constexpr int kGoalFrame = 44;   // px of the box around its words
constexpr int kMostGoal = 27;    // times the height of text
constexpr std::size_t kKeys = 9;

} // namespace

OfferButton::OfferButton(const Appearance& appearance, QWidget* parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString OfferButton::said() const
{
    return isBlocked() ? m_offer.blocked : m_offer.where.isEmpty() ? m_offer.next : tr("%1: %2").arg(m_offer.where, m_offer.next);
}

void OfferButton::setOffer(const document::Offer& offer, std::size_t row)
{
    m_offer = offer;
    m_row = row;
    setCursor(isBlocked() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(isBlocked() ? tr("%1 cannot be chosen: %2").arg(offer.who, offer.blocked) : tr("%1 next: %2").arg(offer.who, said()));
    setToolTip(isBlocked() ? accessibleName() : row < kKeys ? tr("Let %1 take the next step: %2 (key %3)").arg(offer.who, said()).arg(row + 1) : accessibleName());
    updateGeometry();
    update();
}

QSize OfferButton::sizeHint() const { return {kOfferWidth + 40, heightForWidth(kOfferWidth + 40)}; }

QSize OfferButton::minimumSizeHint() const { return {120, heightForWidth(kOfferWidth)}; }

int OfferButton::heightForWidth(int width) const
{
    const QFontMetrics head(m_appearance.font(Face::SansBold, 2)), body(m_appearance.font());
    const int lines = body.boundingRect(QRect(0, 0, std::max(60, textWidth(width)), 10'000), Qt::TextWordWrap, said()).height();
    return 8 + head.height() + 2 + std::max(lines, body.height()) + 9;
}

void OfferButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool blocked = isBlocked();
    const QColor ink = m_appearance.ink(picture::processorToken(m_offer.choice.processor)), text = m_appearance.ink(blocked ? Token::MutedText : Token::Text);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(blocked ? m_appearance.border() : ink, 1.4, blocked ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(blocked ? m_appearance.ink(Token::Surface) : mixed(m_appearance.ink(Token::Surface), ink, isDown() ? 24 : underMouse() ? 16 : 8));
    painter.drawRoundedRect(box, 7, 7);
    // A bar in the processor's colour; every second one is striped, as in the text.
    painter.setPen(Qt::NoPen);
    painter.setBrush(blocked ? m_appearance.border() : ink);
    painter.drawRoundedRect(QRectF(box.left() + 5, box.top() + 6, 4, box.height() - 12), 2, 2);
    if (m_offer.choice.processor % 2 == 1)
        painter.drawRoundedRect(QRectF(box.left() + 11, box.top() + 6, 2, box.height() - 12), 1, 1);
    const QFont head = m_appearance.font(Face::SansBold, 2), body = m_appearance.font(), small = m_appearance.font(Face::Mono, -1);
    const int headHeight = QFontMetrics(head).height();
    painter.setFont(head);
    painter.setPen(text);
    painter.drawText(QRect(19, 7, width() - 50, headHeight), Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(head).elidedText(m_offer.who, Qt::ElideRight, width() - 50));
    painter.setFont(body);
    painter.drawText(QRect(19, 7 + headHeight + 2, textWidth(width()), height()), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, said());
    const int icon = m_appearance.text() + 2;
    const QRect corner(width() - 12 - std::max(icon, 18), 8, std::max(icon, 18), headHeight);
    if (blocked) {
        m_appearance.icon(QStringLiteral("lock"), Token::MutedText).paint(&painter, QRect(corner.right() - icon, corner.top() + (headHeight - icon) / 2, icon, icon));
    } else if (m_row < kKeys) {
        painter.setFont(small);
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(corner).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.drawText(corner, Qt::AlignCenter, QString::number(m_row + 1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
}

SchedulePanel::SchedulePanel(document::Scheduler& scheduler, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_scheduler(scheduler)
    , m_appearance(appearance)
    , m_title(new SectionLabel(tr("You are the scheduler"), appearance))
    , m_goal(new QComboBox)
    , m_own(new ConditionField(tr("Goal of your own"), QStringLiteral("TotalReads == 1 at end"), appearance))
    , m_condition(new QLabel)
    , m_verdict(new Card(appearance))
    , m_verdictSign(new QLabel)
    , m_verdictText(new QLabel)
    , m_grid(new QGridLayout)
    , m_text(new QLineEdit)
    , m_mistake(new QLabel)
{
    setObjectName(QStringLiteral("schedule"));
    setAccessibleName(tr("You are the scheduler"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::ClickFocus);
    m_goal->setObjectName(QStringLiteral("goal"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->setToolTip(tr("What to reach by choosing the order"));
    m_goal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_goal->setMinimumContentsLength(14);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setWordWrap(true);
    m_condition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdictText->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("schedule-text"));
    m_text->setAccessibleName(tr("Schedule"));
    m_text->setToolTip(tr("The schedule so far: a processor's number for each step, x3 repeats it, 1:NAME lets what has that name come in. Enter takes what is typed"));
    m_text->setMinimumWidth(110);
    m_text->setPlaceholderText(tr("Such as 0 1x3 0x2"));
    m_mistake->setObjectName(QStringLiteral("schedule-mistake"));
    m_mistake->setWordWrap(true);
    m_mistake->hide();

    m_verdictBack = button(tr("Step back"), QStringLiteral("undo"), tr("Take the last choice back"), [this] { m_scheduler.takeBack(); });
    m_back = button(tr("Back"), QStringLiteral("undo"), tr("Take the last choice back (Backspace)"), [this] { m_scheduler.takeBack(); });
    m_again = button(tr("Again"), QStringLiteral("redo"), tr("Make the choice that was taken back again"), [this] { m_scheduler.takeAgain(); });
    m_restart = button(tr("Start again"), QStringLiteral("rotate-ccw"), tr("Take all choices back"), [this] { m_scheduler.restart(); });
    m_runOn = button(tr("Run on"), QStringLiteral("fast-forward"), tr("Let the rest run in time order, to the end"), [this] { m_scheduler.runOn(); });
    m_copy = button(tr("Copy"), QStringLiteral("copy"), tr("Copy the schedule"), [this] { QGuiApplication::clipboard()->setText(m_scheduler.schedule()); });
    m_paste = button(tr("Paste"), QStringLiteral("download"), tr("Take the schedule that was copied"), [this] { m_scheduler.setSchedule(QGuiApplication::clipboard()->text()); });
    m_keep = button(tr("Keep and leave"), QStringLiteral("check"), tr("Leave, and keep this order as the scenario's own; undo takes it back"), [this] { m_scheduler.leave(true); });
    m_leave = button(tr("Leave"), QStringLiteral("x"), tr("Leave, and show the run from before"), [this] { m_scheduler.leave(false); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(7);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addSpacing(4);
    top->addWidget(m_goal, 1);
    top->addWidget(m_keep);
    top->addWidget(m_leave);
    layout->addLayout(top);
    layout->addWidget(m_own);
    layout->addWidget(m_condition);
    m_grid->setSpacing(8);
    layout->addLayout(m_grid);
    auto* verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(10, 6, 8, 6);
    verdict->setSpacing(8);
    verdict->addWidget(m_verdictSign);
    verdict->addWidget(m_verdictText, 1);
    verdict->addWidget(m_verdictBack);
    layout->addWidget(m_verdict);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_back);
    line->addWidget(m_again);
    line->addWidget(m_restart);
    line->addWidget(m_text, 1);
    line->addWidget(m_copy);
    line->addWidget(m_paste);
    line->addWidget(m_runOn);
    layout->addLayout(line);
    layout->addWidget(m_mistake);

    m_own->line().setObjectName(QStringLiteral("own-goal"));
    m_own->line().setToolTip(tr("What is to be reached: a condition on variables and locks, such as TotalRequestsProcessed == 1 && Device.lock == free; \"at end\" behind it asks when nothing is left "
                                "to choose. Enter takes it"));
    m_own->setHint(tr("Enter takes it as the goal"));
    m_own->setCheck([this](const QString& condition) { return m_scheduler.mistakesIn(condition); });
    m_own->hide();
    connect(m_own, &ConditionField::entered, this, [this] { m_scheduler.setOwnGoal(m_own->text()); });
    connect(m_goal, &QComboBox::activated, this, [this](int row) {
        const auto& goals = m_scheduler.goals();
        const auto goal = static_cast<std::size_t>(row);
        m_ownAsked = goal >= goals.size() || goals[goal].kind == document::Goal::Kind::Own;
        if (goal < goals.size())
            m_scheduler.setGoal(goal);
        follow();
        if (goal >= goals.size())
            m_own->line().setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { m_scheduler.setSchedule(m_text->text()); });
    connect(&scheduler, &document::Scheduler::changed, this, &SchedulePanel::follow);
    connect(&scheduler, &document::Scheduler::activeChanged, this, &SchedulePanel::follow);
    connect(&appearance, &Appearance::changed, this, &SchedulePanel::style);
    style();
}

Button* SchedulePanel::button(const QString& text, const QString& icon, const QString& tip, std::function<void()> act)
{
    auto* made = new Button(m_appearance);
    made->setText(text);
    made->setIconName(icon);
    made->setToolTip(tip);
    connect(made, &QAbstractButton::clicked, this, std::move(act));
    return made;
}

void SchedulePanel::style()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_appearance.wash(Token::Selection, 5));
    setPalette(colours);
    m_text->setFont(m_appearance.font(Face::Mono));
    m_condition->setFont(m_appearance.font(Face::Sans, -1));
    m_verdictText->setFont(m_appearance.font(Face::SansBold));
    m_mistake->setFont(m_appearance.font(Face::Mono, -1));
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, m_appearance.ink(Token::Violation));
    m_mistake->setPalette(bad);
    follow();
    squeeze();
}

void SchedulePanel::follow()
{
    const auto& goals = m_scheduler.goals();
    // Behind the goals there are: one of one's own, as long as there is none.
    const bool hasOwn = std::any_of(goals.begin(), goals.end(), [](const document::Goal& g) { return g.kind == document::Goal::Kind::Own; });
    const int count = static_cast<int>(goals.size()) + (hasOwn || goals.empty() ? 0 : 1);
    bool same = m_goal->count() == count;
    for (std::size_t i = 0; same && i < goals.size(); ++i)
        same = m_goal->itemText(static_cast<int>(i)) == goals[i].title;
    if (!same) {
        m_goal->clear();
        for (const document::Goal& g : goals) {
            m_goal->addItem(g.title);
            m_goal->setItemData(m_goal->count() - 1, g.condition, Qt::ToolTipRole);
        }
        if (m_goal->count() < count)
            m_goal->addItem(tr("A goal of your own…"));
        // Those that there are have room; a long one of one's own is told by its tip.
        int widest = 0;
        for (int i = 0; i < m_goal->count(); ++i)
            widest = std::max(widest, m_goal->fontMetrics().horizontalAdvance(m_goal->itemText(i)));
        m_goal->setMinimumWidth(std::min(widest + kGoalFrame, kMostGoal * m_appearance.text()));
    }
    if (!m_scheduler.active())
        m_ownAsked = false;
    const bool typing = m_ownAsked && !hasOwn;
    m_goal->setCurrentIndex(typing ? count - 1 : static_cast<int>(m_scheduler.goal()));
    m_own->setVisible(m_ownAsked);
    m_own->line().setNames(m_scheduler.names());
    m_goal->setToolTip(tr("What to reach by choosing the order") + QLatin1Char('\n') + m_goal->currentText());
    m_condition->setVisible(!typing);
    m_condition->setText(m_scheduler.goal() < goals.size() ? goals[m_scheduler.goal()].condition : QString());

    const auto& offers = m_scheduler.offers();
    while (m_made.size() < offers.size()) {
        auto* made = new OfferButton(m_appearance, this);
        const std::size_t row = m_made.size();
        connect(made, &QAbstractButton::clicked, this, [this, row] { m_scheduler.choose(row); });
        m_made.push_back(made);
    }
    if (m_offers.size() != offers.size()) {
        m_offers.assign(m_made.begin(), m_made.begin() + static_cast<std::ptrdiff_t>(offers.size()));
        m_columns = 0;
    }
    for (std::size_t i = 0; i < offers.size(); ++i)
        m_offers[i]->setOffer(offers[i], i);
    arrange();

    if (m_scheduler.schedule() != m_shown || m_scheduler.mistakes().empty()) { // What is wrong stays to be mended.
        m_shown = m_scheduler.schedule();
        if (!m_scheduler.waiting() && m_text->text() != m_shown)
            m_text->setText(m_shown);
    }
    m_back->setEnabled(m_scheduler.canTakeBack());
    m_again->setEnabled(m_scheduler.canTakeAgain());
    m_restart->setEnabled(m_scheduler.canTakeBack());
    m_runOn->setEnabled(!m_scheduler.ended());
    m_copy->setEnabled(m_scheduler.steps() > 0);
    m_keep->setEnabled(m_scheduler.steps() > 0);

    const Verdict v = m_scheduler.verdict();
    m_verdict->setVisible(v != Verdict::Open);
    if (v != Verdict::Open) {
        m_verdict->setTone(v == Verdict::Won ? Tone::Good : Tone::Caution);
        const int icon = m_appearance.text() + 4;
        m_verdictSign->setPixmap(m_appearance.icon(v == Verdict::Won ? QStringLiteral("check") : QStringLiteral("info")).pixmap(icon, icon));
        m_verdictText->setText(m_scheduler.verdictText());
        m_verdict->setAccessibleName(m_scheduler.verdictText());
        m_verdictBack->setVisible(v == Verdict::Lost && m_scheduler.canTakeBack());
    }
    QStringList lines;
    for (const Diagnostic& d : m_scheduler.mistakes())
        lines << document::said(d);
    if (!m_scheduler.note().isEmpty())
        lines << m_scheduler.note();
    m_mistake->setText(lines.join(QLatin1Char('\n')));
    m_mistake->setVisible(!lines.isEmpty());
}

void SchedulePanel::arrange()
{
    const int room = std::max(width() - 24, kOfferWidth), fits = std::max(1, (room + m_grid->spacing()) / (kOfferWidth + m_grid->spacing()));
    const int columns = std::clamp(fits, 1, std::max(1, static_cast<int>(m_offers.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (OfferButton* b : m_made)
        b->hide();
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        m_grid->addWidget(m_offers[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        m_offers[i]->show();
    }
}

void SchedulePanel::squeeze()
{
    const auto show = [this](bool title, bool texts, bool keep) {
        m_title->setVisible(title);
        for (Button* b : {m_back, m_again, m_restart, m_runOn, m_copy, m_paste, m_leave})
            b->setTextShown(texts);
        m_keep->setTextShown(keep);
        layout()->activate();
    };
    const auto fits = [this] { return layout()->minimumSize().width() <= width(); };
    show(true, true, true);
    if (!fits())
        show(false, true, true);
    if (!fits())
        show(false, false, true);
    if (!fits())
        show(false, false, false);
}

void SchedulePanel::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        m_scheduler.choose(static_cast<std::size_t>(event->key() - Qt::Key_1));
    else if (plain && event->key() == Qt::Key_Backspace)
        m_scheduler.takeBack();
    else if (auto* offer = qobject_cast<OfferButton*>(focusWidget()); offer && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        offer->click();
    else
        QWidget::keyPressEvent(event);
}

void SchedulePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    squeeze();
    arrange();
}

} // namespace syncscope::views
