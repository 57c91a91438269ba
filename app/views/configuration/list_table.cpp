#include "app/views/configuration/list_table.h"

#include "app/views/configuration/field_form.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

constexpr int kHeadMargins = 14; // px, beside the words over a column
constexpr int kCellMargins = 16; // px, beside the words in a cell
constexpr int kMostRows = 14; // before it scrolls

class Cells : public QTableWidget {
public:
    bool isEditing() const { return state() == EditingState; }
};

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const std::vector<ListTable::Column>& columns, QObject* parent) : QStyledItemDelegate(parent), m_columns(columns) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ListTable::Column& column = m_columns[static_cast<std::size_t>(index.column())];
        if (column.choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* combo = new QComboBox(parent);
        for (const QString& c : column.choices)
            combo->addItem(valueLabel(column.key, c), c);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto* self = const_cast<CellDelegate*>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(combo->findData(index.data(Qt::UserRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    const std::vector<ListTable::Column>& m_columns;
};

} // namespace

ListTable::ListTable(const QString& name, const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_table = new Cells;
    m_table->setAccessibleName(name);
    m_table->setItemDelegate(new CellDelegate(m_columns, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false); // Tab leaves the table.
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    layout->addWidget(m_table);
    m_mistakes = new QLabel;
    m_mistakes->setWordWrap(true);
    m_mistakes->setTextFormat(Qt::PlainText);
    m_mistakes->hide();
    layout->addWidget(m_mistakes);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto button = [&](const QString& text, const QString& tip, const QString& icon, bool shown) {
        auto* b = new Button(m_appearance, text, tip, icon, shown);
        row->addWidget(b);
        return b;
    };
    m_add = button(tr("Add a row"), tr("Add a row to %1").arg(name), QStringLiteral("plus"), true);
    m_remove = button(tr("Remove"), tr("Remove the row of %1").arg(name), QStringLiteral("minus"), false);
    m_up = button(tr("Earlier"), tr("Move the row of %1 up").arg(name), QStringLiteral("chevron-up"), false);
    m_down = button(tr("Later"), tr("Move the row of %1 down").arg(name), QStringLiteral("chevron-down"), false);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_source.add();
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_source.remove(m_table->currentRow());
    });
    const auto move = [this](int by) {
        const int from = m_table->currentRow(), to = from + by, column = m_table->currentColumn();
        if (from < 0 || to < 0 || to >= m_table->rowCount())
            return;
        m_source.move(from, to);
        m_table->setCurrentCell(to, column);
    };
    connect(m_up, &QAbstractButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [move] { move(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ListTable::enable);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int r, int c) {
        if (!m_filling && c < static_cast<int>(m_columns.size())) {
            const QString key = m_columns[static_cast<std::size_t>(c)].key;
            // Later: the table may be filled anew by it. Of this list, whatever is here by then: a click on another page ends the typing.
            QMetaObject::invokeMethod(this, [this, r, key, get = m_source.get, set = m_source.set, value = m_table->item(r, c)->data(Qt::EditRole).toString()] {
                if (set && value != get(r, key))
                    set(r, key, value);
                follow();
            }, Qt::QueuedConnection);
        }
    });
}

void ListTable::setList(std::vector<Column> columns, Source source)
{
    m_source = std::move(source);
    const bool same = columns.size() == m_columns.size() && std::equal(columns.begin(), columns.end(), m_columns.begin(), [](const Column& a, const Column& b) { return a.key == b.key; });
    m_columns = std::move(columns);
    if (!same) {
        m_filling = true;
        m_table->setColumnCount(static_cast<int>(m_columns.size()));
        QStringList titles;
        for (const Column& c : m_columns)
            titles << c.title;
        m_table->setHorizontalHeaderLabels(titles);
        m_filling = false;
    }
    m_add->setVisible(static_cast<bool>(m_source.add));
    m_remove->setVisible(static_cast<bool>(m_source.remove));
    m_up->setVisible(static_cast<bool>(m_source.move));
    m_down->setVisible(static_cast<bool>(m_source.move));
    follow();
    if (!same)
        spread();
}

void ListTable::follow()
{
    if (!m_source.rows)
        return;
    m_filling = true;
    const int rows = m_source.rows();
    if (m_table->rowCount() != rows)
        m_table->setRowCount(rows);
    QStringList mistakes;
    const QTableWidgetItem* typed = static_cast<Cells*>(m_table)->isEditing() ? m_table->currentItem() : nullptr;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
            const Column& column = m_columns[static_cast<std::size_t>(c)];
            const QString value = m_source.get(r, column.key), mistake = m_source.mistake ? m_source.mistake(r, column.key) : QString();
            QTableWidgetItem* item = m_table->item(r, c);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(r, c, item);
            }
            const bool isChoice = !column.choices.isEmpty();
            if (item == typed)
                continue; // Whatever else becomes known meanwhile.
            item->setText(isChoice ? valueLabel(column.key, value) : value);
            item->setData(Qt::UserRole, value);
            item->setToolTip(!mistake.isEmpty() ? mistake : column.fixed ? item->text() : column.tip); // It may be cut off.
            item->setFont(m_appearance.font(column.fixed || isChoice ? Face::Sans : Face::Mono, -1));
            item->setForeground(mistake.isEmpty() ? (column.fixed ? m_appearance.ink(Token::MutedText) : m_appearance.ink(Token::Text)) : m_appearance.ink(Token::Violation));
            item->setIcon(mistake.isEmpty() ? QIcon() : m_appearance.icon(QStringLiteral("triangle-alert"), Token::Violation));
            item->setFlags(column.fixed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
            if (!mistake.isEmpty())
                mistakes << tr("row %1: %2").arg(r + 1).arg(mistake);
        }
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c)
        if (QTableWidgetItem* head = m_table->horizontalHeaderItem(c))
            head->setToolTip(m_columns[static_cast<std::size_t>(c)].tip);
    m_filling = false;
    m_mistakes->setText(mistakes.join(QLatin1Char('\n')));
    m_mistakes->setVisible(!mistakes.isEmpty());
    m_mistakes->setFont(m_appearance.font(Face::Sans, -1));
    QPalette colours = m_mistakes->palette();
    colours.setColor(QPalette::WindowText, m_appearance.ink(Token::Violation));
    m_mistakes->setPalette(colours);
    fit();
    enable();
}

void ListTable::fit()
{
    const int row = QFontMetrics(m_appearance.font(Face::Mono, -1)).height() + 10, head = m_table->horizontalHeader()->sizeHint().height() + 18;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    // Sentences that nobody can shorten go on in the next line.
    const bool wraps = !m_source.add && std::any_of(m_columns.begin(), m_columns.end(), [](const Column& c) { return c.fixed; });
    if (!wraps) {
        m_table->setFixedHeight(head + row * std::clamp(m_table->rowCount(), 1, m_source.add ? kMostRows : 40));
        return;
    }
    int all = 0;
    for (int r = 0; r < m_table->rowCount(); ++r) {
        int high = row;
        for (int c = 0; c < m_table->columnCount(); ++c)
            if (const QTableWidgetItem* item = m_table->item(r, c); item && m_columns[static_cast<std::size_t>(c)].fixed)
                high = std::max(high, QFontMetrics(item->font()).boundingRect(QRect(0, 0, std::max(1, m_table->columnWidth(c) - kCellMargins), 10'000), Qt::TextWordWrap, item->text()).height() + 8);
        m_table->setRowHeight(r, high);
        all += high;
    }
    m_table->setFixedHeight(head + std::max(row, all));
}

// Each column as wide as its words while there is room; where there is not, the longest give way first. Asked for when the table changes
// its columns or its width, so that what somebody has pulled meanwhile stays.
void ListTable::spread()
{
    const int count = static_cast<int>(m_columns.size());
    int room = m_table->viewport()->width();
    if (count == 0 || room <= 0)
        return;
    const QFontMetrics head(m_table->horizontalHeader()->font()), mono(m_appearance.font(Face::Mono, -1)), sans(m_appearance.font(Face::Sans, -1));
    std::vector<int> wanted, order;
    for (int c = 0; c < count; ++c) {
        const Column& column = m_columns[static_cast<std::size_t>(c)];
        int widest = head.horizontalAdvance(column.title);
        for (int r = 0; r < m_table->rowCount(); ++r)
            if (const QTableWidgetItem* item = m_table->item(r, c))
                widest = std::max(widest, (column.fixed || !column.choices.isEmpty() ? sans : mono).horizontalAdvance(item->text()) + (item->icon().isNull() ? 0 : 22));
        wanted.push_back(widest + 18);
        order.push_back(c);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return wanted[static_cast<std::size_t>(a)] < wanted[static_cast<std::size_t>(b)]; });
    std::vector<int> widths(wanted.size());
    int left = count, least = room;
    for (const int c : order) {
        const int given = std::min(wanted[static_cast<std::size_t>(c)], room / left);
        if (given < wanted[static_cast<std::size_t>(c)])
            least = std::min(least, given);
        if (given < head.horizontalAdvance(m_columns[static_cast<std::size_t>(c)].title) + kHeadMargins)
            least = 0; // not even its name has room
        widths[static_cast<std::size_t>(c)] = given;
        room -= given;
        --left;
    }
    // Too narrow for all of them: it scrolls, but not past the first column alone.
    const bool scrolls = least < 80 * m_appearance.text() / Appearance::kUsualText;
    for (int c = 0; c < count; ++c) {
        const int usual = m_columns[static_cast<std::size_t>(c)].width * m_appearance.text() / Appearance::kUsualText;
        const int words = head.horizontalAdvance(m_columns[static_cast<std::size_t>(c)].title) + kHeadMargins;
        m_table->setColumnWidth(c, !scrolls ? widths[static_cast<std::size_t>(c)] : c == 0 ? std::min(std::max(usual, words), m_table->viewport()->width() * 11 / 20) : std::max(usual, words));
    }
    fit();
}

bool ListTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        spread();
    return QWidget::eventFilter(watched, event);
}

void ListTable::enable()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace syncscope::views
