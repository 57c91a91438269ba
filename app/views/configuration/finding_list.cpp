#include "app/views/configuration/finding_list.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace syncscope::views {

using models::FindingModel;
using picture::Face;
using picture::Token;

namespace {

constexpr int kLinkedRows = 60; // a term has had its first place long before
constexpr int kTop = 5, kBelow = 9, kLeft = 9;

// "lost update · TotalRequestsProcessed"
QString headOf(const QModelIndex& index)
{
    const QString object = index.data(FindingModel::Object).toString();
    return index.data(FindingModel::Kind).toString() + (object.isEmpty() ? QString() : QStringLiteral(" · ") + object);
}

} // namespace

// A sign, the kind in bold, the message over as many lines as it takes.
class FindingList::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(FindingList& list) : QStyledItemDelegate(&list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = std::max(120, option.rect.width() > 0 ? option.rect.width() : m_list.viewport()->width());
        return {width, m_list.shapeOf(index.row(), width).height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Appearance& appearance = m_list.m_appearance;
        const Shape shape = m_list.shapeOf(index.row(), option.rect.width());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool advice = index.data(FindingModel::Advice).toBool();
        const QRect r = option.rect.adjusted(0, 1, 0, -3);
        const Token ink = advice ? Token::Dispatch : Token::Violation;
        painter->setPen(QPen(appearance.ink(ink), option.state & (QStyle::State_Selected | QStyle::State_HasFocus) ? 2 : 1));
        painter->setBrush(appearance.wash(ink, option.state & QStyle::State_MouseOver ? 14 : 7));
        painter->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 6, 6);
        const int head = QFontMetrics(appearance.font(Face::SansBold, -1)).height(), icon = appearance.text();
        appearance.icon(advice ? QStringLiteral("info") : QStringLiteral("triangle-alert"), advice ? Token::Text : Token::Violation)
            .paint(painter, QRect(r.left() + 8, r.top() + kTop + (head - icon) / 2, icon, icon));
        painter->setPen(appearance.ink(advice ? Token::Text : Token::Violation));
        for (const auto& line : shape.head)
            line->draw(painter, option.rect.topLeft());
        painter->setPen(appearance.ink(Token::Text));
        shape.body->draw(painter, option.rect.topLeft());
        if (m_list.hasFocus() && m_list.currentIndex() == index && m_list.m_chosen && *m_list.m_chosen < shape.terms.size()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(appearance.ink(Token::Selection), 2));
            painter->drawRoundedRect(QRectF(shape.terms[*m_list.m_chosen].translated(option.rect.topLeft())).adjusted(-2, -1, 2, 1), 3, 3);
        }
        painter->restore();
    }

private:
    FindingList& m_list;
};

FindingList::FindingList(FindingModel& model, const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setAccessibleDescription(tr("Return goes to what is found. Right chooses a term of it, and Return then says what it means."));
    setModel(&model);
    setItemDelegate(new Delegate(*this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
}

void FindingList::follow(const QStringList& names)
{
    m_marks.clear();
    m_chosen.reset();
    m_pressed = nullptr;
    QStringList seen = names;
    for (int row = 0; row < std::min(m_model.rowCount(), kLinkedRows); ++row) {
        const QModelIndex index = m_model.index(row);
        std::vector<Mark> marks;
        for (const bool inHead : {true, false}) {
            int at = 0;
            // What is named in the head, behind its kind, is an object.
            for (const Glossary::Piece& piece : glossary().pieces(inHead ? index.data(FindingModel::Kind).toString() : index.data().toString(), seen)) {
                if (piece.term != nullptr)
                    marks.push_back({inHead, at, static_cast<int>(piece.text.size()), piece.term});
                at += static_cast<int>(piece.text.size());
            }
        }
        m_marks.push_back(std::move(marks));
    }
}

const std::vector<FindingList::Mark>& FindingList::marksOf(int row) const
{
    static const std::vector<Mark> kNone;
    return static_cast<std::size_t>(row) < m_marks.size() ? m_marks[static_cast<std::size_t>(row)] : kNone;
}

QStringList FindingList::terms(int row) const
{
    QStringList ids;
    for (const Mark& m : marksOf(row))
        ids << m.term->id();
    return ids;
}

FindingList::Shape FindingList::shapeOf(int row, int width) const
{
    const QModelIndex index = m_model.index(row);
    const QFont bold = m_appearance.font(Face::SansBold, -1), sans = m_appearance.font(Face::Sans, -1);
    const int headLeft = 14 + m_appearance.text(), headRoom = width - headLeft - 8;
    Shape shape;
    int y = 1 + kTop;
    const auto layOut = [&](const QString& text, const QFont& font, int left, int room, bool inHead, bool hasTerms) {
        auto layout = std::make_unique<QTextLayout>(text, font);
        QTextOption how(Qt::AlignLeft);
        how.setWrapMode(inHead ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(how);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat dotted;
        dotted.setUnderlineStyle(QTextCharFormat::DotLine);
        const auto isHere = [&](const Mark& m) { return m.begin + m.length <= text.size(); }; // and not cut off
        for (const Mark& m : marksOf(row))
            if (hasTerms && m.inHead == inHead && isHere(m))
                formats.push_back({m.begin, m.length, dotted});
        layout->setFormats(formats);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(room);
            line.setPosition(QPointF(left, y));
            y += static_cast<int>(std::ceil(line.height()));
        }
        layout->endLayout();
        for (const Mark& m : marksOf(row)) {
            if (!hasTerms || m.inHead != inHead)
                continue;
            if (!isHere(m)) {
                shape.terms.emplace_back();
                continue;
            }
            const QTextLine line = layout->lineForTextPosition(m.begin);
            const int end = std::min(m.begin + m.length, line.textStart() + line.textLength());
            const qreal from = line.cursorToX(m.begin), to = line.cursorToX(end);
            shape.terms.push_back(QRectF(line.x() - left + from, line.y(), to - from, line.height()).toAlignedRect());
        }
        return layout;
    };
    // Kind and object below each other where they do not fit beside each other.
    const QFontMetrics metrics(bold);
    QStringList lines{headOf(index)};
    if (metrics.horizontalAdvance(lines.front()) > headRoom)
        lines = {index.data(FindingModel::Kind).toString(), index.data(FindingModel::Object).toString()};
    lines.removeAll(QString());
    for (qsizetype i = 0; i < lines.size(); ++i) // the object alone is no term
        shape.head.push_back(layOut(metrics.elidedText(lines[i], Qt::ElideRight, headRoom), bold, headLeft, headRoom, true, i == 0));
    shape.body = layOut(index.data().toString(), sans, kLeft, width - 2 * kLeft - 2, false, true);
    shape.height = y + kBelow;
    return shape;
}

void FindingList::fit()
{
    doItemsLayout();
    setFixedHeight(contentsSize().height() + 4);
}

QRect FindingList::termRect(int row, std::size_t term) const
{
    const QRect card = visualRect(m_model.index(row));
    const Shape shape = shapeOf(row, card.width());
    return term < shape.terms.size() ? shape.terms[term].translated(card.topLeft()) : QRect();
}

const Term* FindingList::termAt(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || marksOf(index.row()).empty())
        return nullptr;
    const QRect card = visualRect(index);
    const Shape shape = shapeOf(index.row(), card.width());
    for (std::size_t i = 0; i < shape.terms.size(); ++i)
        if (shape.terms[i].translated(card.topLeft()).contains(at))
            return marksOf(index.row())[i].term;
    return nullptr;
}

void FindingList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? termAt(event->pos()) : nullptr;
    if (m_pressed != nullptr)
        event->accept(); // It is no click on the card.
    else
        QListView::mousePressEvent(event);
}

void FindingList::mouseReleaseEvent(QMouseEvent* event)
{
    if (const Term* pressed = std::exchange(m_pressed, nullptr)) {
        if (termAt(event->pos()) == pressed)
            Q_EMIT termAsked(pressed->id());
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void FindingList::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(termAt(event->pos()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_pressed == nullptr)
        QListView::mouseMoveEvent(event);
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const std::size_t count = currentIndex().isValid() ? marksOf(row).size() : 0;
    const int key = event->key();
    const auto choose = [&](std::optional<std::size_t> term) {
        m_chosen = term;
        viewport()->update();
        if (m_chosen)
            QToolTip::showText(viewport()->mapToGlobal(termRect(row, *m_chosen).bottomLeft()), marksOf(row)[*m_chosen].term->text, viewport());
    };
    if (key == Qt::Key_Right && count > 0) {
        choose(m_chosen ? std::min(*m_chosen + 1, count - 1) : 0);
    } else if (key == Qt::Key_Left && m_chosen) {
        choose(*m_chosen == 0 ? std::nullopt : std::optional(*m_chosen - 1));
    } else if (key == Qt::Key_Escape && m_chosen) {
        choose(std::nullopt);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_chosen && *m_chosen < count) {
        Q_EMIT termAsked(marksOf(row)[*m_chosen].term->id());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool FindingList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const Term* term = termAt(help->pos())) {
            QToolTip::showText(help->globalPos(), term->text, viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void FindingList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_chosen.reset();
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentMoved();
}

} // namespace syncscope::views
