#include "app/window/command_palette.h"

#include "app/document/document.h"
#include "app/document/sentences.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace syncscope::window {

using picture::Face;
using picture::Token;

namespace {

// "Öffnen" is found by "offnen".
QString folded(const QString& text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing && c != QLatin1Char('&'))
            bare += c.toCaseFolded();
    return bare;
}

constexpr int kBeginsText = 0, kBeginsWord = 1, kInText = 2, kInFurther = 3, kScattered = 8;

std::optional<int> rankOfWord(const QString& word, const QString& text, const QString& further)
{
    const qsizetype at = text.indexOf(word);
    if (at == 0)
        return kBeginsText;
    if (at > 0)
        return text[at - 1].isLetterOrNumber() ? kInText : kBeginsWord;
    if (further.contains(word))
        return kInFurther;
    qsizetype from = 0;
    for (const QChar c : word) {
        from = text.indexOf(c, from) + 1;
        if (from == 0)
            return std::nullopt;
    }
    return kScattered;
}

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const views::Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, m_appearance.text() * 5 / 2}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected, enabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_appearance.ink(Token::Selection));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 4, 4);
        }
        const QColor ink = chosen ? m_appearance.ink(Token::OnSelection) : enabled ? m_appearance.ink(Token::Text) : m_appearance.ink(Token::MutedText);
        const QColor quiet = chosen ? ink : m_appearance.ink(Token::MutedText);
        const int gap = m_appearance.text() * 3 / 4;
        QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        const int side = m_appearance.text() + 4;
        if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull() && !chosen)
            icon.paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + side + gap);
        const auto right = [&](const QString& text, const QFont& font) {
            if (text.isEmpty())
                return;
            painter->setFont(font);
            painter->setPen(quiet);
            const int width = QFontMetrics(font).horizontalAdvance(text);
            painter->drawText(QRect(room.right() - width, room.top(), width + 1, room.height()), Qt::AlignVCenter, text);
            room.setRight(room.right() - width - gap);
        };
        right(index.data(CommandModel::KeysRole).toString(), m_appearance.font(Face::Sans, -1));
        QFont font = m_appearance.font();
        const QString group = index.data(CommandModel::GroupRole).toString();
        if (QFontMetrics(font).horizontalAdvance(index.data().toString() + group) + 3 * gap < room.width())
            right(group, m_appearance.font(Face::Sans, -2));
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    const views::Appearance& m_appearance;
};

} // namespace

std::optional<int> matchRank(const QString& typed, const QString& text, const QString& further)
{
    const QString inText = folded(text), inFurther = folded(further);
    int worst = 0;
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString& word : folded(typed).split(blanks, Qt::SkipEmptyParts)) {
        const std::optional<int> rank = rankOfWord(word, inText, inFurther);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    return worst;
}

CommandModel::CommandModel(std::vector<Command> commands, QObject* parent) : QAbstractListModel(parent), m_commands(std::move(commands)) { filter({}); }

void CommandModel::filter(const QString& typed)
{
    beginResetModel();
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        if (const std::optional<int> rank = matchRank(typed, m_commands[i].text, m_commands[i].further + QLatin1Char(' ') + m_commands[i].group))
            ranked.push_back({*rank * 2 + (m_commands[i].enabled ? 0 : 1), i});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_shown.clear();
    for (const auto& [rank, i] : ranked)
        m_shown.push_back(i);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const Command& c = command(index.row());
    switch (role) {
    case Qt::DisplayRole: return c.text;
    case Qt::DecorationRole: return c.icon;
    case Qt::AccessibleTextRole: return c.keys.isEmpty() ? c.text : c.text + QStringLiteral(", ") + c.keys;
    case GroupRole: return c.group;
    case KeysRole: return c.keys;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    return command(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

CommandPalette::CommandPalette(
    const ActionRegistry& actions, const document::Document& document, const views::Appearance& appearance, std::function<void(const QString&)> openScenario, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setObjectName(QStringLiteral("command-palette"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::vector<CommandModel::Command> commands;
    for (const ActionInfo& info : actions.infos()) {
        if (info.context == Context::Presenter || info.id == QLatin1String("commands"))
            continue;
        QAction* action = actions.action(info.id);
        const Keys keys = actions.allKeys(info.id);
        commands.push_back({QString(action->text()).remove(QLatin1Char('&')), info.tip, title(info.group),
            keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText), action->icon(), action->isEnabled(), [action] { action->trigger(); }});
    }
    const QIcon lesson = appearance.icon(QStringLiteral("book-open"));
    for (const files::Shipped& shipped : document.library().scenarios()) {
        const scenario::Scenario& s = shipped.scenario;
        const QString id = QString::fromStdString(s.id);
        commands.push_back({(s.number.empty() ? QString() : QString::fromStdString(s.number) + QStringLiteral("  ")) + document::shipped(s.title), id + QLatin1Char(' ') + document::shipped(s.summary), tr("Scenarios"),
            {}, lesson, true, [openScenario, id] { openScenario(id); }});
    }
    m_model = new CommandModel(std::move(commands), this);

    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setToolTip(tr("Type parts of a command's or a scenario's name"));
    m_line->setFont(appearance.font(Face::Sans, 3));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(appearance, m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* nothing = new QLabel(tr("Nothing is called that. Type less, or another word."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(nothing, 1);
    const auto choose = [this] { m_list->setCurrentIndex(m_model->index(0, 0)); };
    connect(m_line, &QLineEdit::textChanged, this, [this, nothing, choose](const QString& typed) {
        m_model->filter(typed);
        nothing->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
        choose();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    choose();
    const int width = std::min(parent->width() - 40, appearance.text() * 48), height = std::min(parent->height() - 80, appearance.text() * 36);
    resize(width, height);
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 60)));
    m_line->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int rows = m_model->rowCount(), now = m_list->currentIndex().row();
    int to = now;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: to = now + 1; break;
    case Qt::Key_Up: to = now - 1; break;
    case Qt::Key_PageDown: to = now + 10; break;
    case Qt::Key_PageUp: to = now - 10; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, rows - 1), 0));
    return true;
}

void CommandPalette::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->command(index.row()).enabled)
        return;
    const std::function<void()> act = m_model->command(index.row()).act;
    accept();
    // The window has the focus again before the command acts.
    QTimer::singleShot(0, parentWidget(), act);
}

} // namespace syncscope::window
