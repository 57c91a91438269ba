#include "app/views/library/library_view.h"

#include "app/models/library_model.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyledItemDelegate>

namespace syncscope::views {

using models::LibraryModel;
using picture::Face;
using picture::Token;

namespace {

// A part as a small heading; a scenario as its number, its title and, at the right, its difficulty as one to three dots.
class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), QFontMetrics(m_appearance.font()).height() + (index.parent().isValid() ? 8 : 12)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect r = option.rect;
        if (!index.parent().isValid()) {
            painter->setFont(m_appearance.font(Face::SansBold, -1));
            painter->setPen(m_appearance.ink(Token::MutedText));
            const QString text = QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, r.width() - 8);
            painter->drawText(r.adjusted(4, 4, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? m_appearance.wash(Token::Selection, 16) : m_appearance.wash(Token::Text, 6));
            painter->drawRoundedRect(QRectF(r).adjusted(2, 1, -2, -1), 5, 5);
        }
        if (selected) { // Not by its colour alone.
            painter->setBrush(m_appearance.ink(Token::Selection));
            painter->drawRoundedRect(QRectF(r.left() + 2, r.top() + 4, 3, r.height() - 8), 1.5, 1.5);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_appearance.ink(Token::Selection), 1.5));
            painter->drawRoundedRect(QRectF(r).adjusted(2.5, 1.5, -2.5, -1.5), 5, 5);
        }
        const QFont plain = m_appearance.font(selected ? Face::SansBold : Face::Sans), number = m_appearance.font(Face::Mono, -1);
        const int numbers = QFontMetrics(number).horizontalAdvance(QStringLiteral("A00"));
        painter->setFont(number);
        painter->setPen(m_appearance.ink(Token::MutedText));
        painter->drawText(QRect(r.left() + 11, r.top(), numbers, r.height()), Qt::AlignVCenter | Qt::AlignLeft, index.data(LibraryModel::Number).toString());
        const int difficulty = index.data(LibraryModel::Difficulty).toInt();
        for (int i = 0; i < 3; ++i) {
            const QRectF dot(r.right() - 30 + i * 8, r.center().y() - 2, 5, 5);
            painter->setPen(QPen(m_appearance.ink(Token::MutedText), 1));
            painter->setBrush(i < difficulty ? m_appearance.ink(Token::MutedText) : Qt::transparent);
            painter->drawEllipse(dot);
        }
        const QRect text(r.left() + 11 + numbers + 7, r.top(), r.width() - numbers - 60, r.height());
        painter->setFont(plain);
        painter->setPen(m_appearance.ink(Token::Text));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(plain).elidedText(index.data(LibraryModel::Title).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Appearance& m_appearance;
};

} // namespace

LibraryView::LibraryView(document::Document& document, const Appearance& appearance, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_model = new LibraryModel(document.library().scenarios(), this);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterRole(LibraryModel::SearchText);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("library-filter"));
    m_filter->setPlaceholderText(tr("Find a scenario"));
    m_filter->setAccessibleName(tr("Find a scenario"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("library"));
    m_tree->setAccessibleName(tr("Scenarios"));
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new EntryDelegate(appearance, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->expandAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        m_tree->expandAll();
        showOpen();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        // The first that is left.
        const QModelIndex part = m_shown->index(0, 0), first = m_shown->index(0, 0, part);
        if (first.isValid())
            Q_EMIT chosen(first.data(LibraryModel::Id).toString());
    });
    const auto choose = [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            return;
        Q_EMIT chosen(index.data(LibraryModel::Id).toString());
        showOpen(); // Not the chosen one where what was open has changes that somebody wants to keep.
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
    connect(&document, &document::Document::opened, this, &LibraryView::showOpen);
    connect(&appearance, &Appearance::changed, m_tree, [this] { m_tree->doItemsLayout(); });
    showOpen();
}

void LibraryView::showOpen()
{
    const auto& source = m_document.source();
    if (!source || !source->shipped) {
        m_tree->clearSelection();
        return;
    }
    for (const files::Shipped& s : m_document.library().scenarios()) {
        if (QFileInfo(QString::fromStdString(s.folder)) != QFileInfo(source->place))
            continue;
        const QModelIndex at = m_shown->mapFromSource(m_model->indexOf(QString::fromStdString(s.scenario.id)));
        if (at.isValid()) {
            m_tree->setCurrentIndex(at);
            m_tree->scrollTo(at);
        }
    }
}

} // namespace syncscope::views
