#include "app/views/timeline/search_bar.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>

namespace syncscope::views {

SearchBar::SearchBar(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_timeline(timeline)
{
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("timeline-search"));
    m_line->setPlaceholderText(tr("Find in the timeline"));
    m_line->setAccessibleName(tr("Find in the timeline"));
    m_line->setToolTip(tr("Words that must occur in the name of a callback, a lock, a request or an event. Enter goes to the next hit, Shift+Enter to the one before, Esc closes"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("timeline-search-count"));
    m_count->setMinimumWidth(QFontMetrics(appearance.font()).horizontalAdvance(QStringLiteral("8,888 of 8,888")));
    const auto button = [&](const QString& icon, const QString& text, auto act) {
        auto* b = new Button(appearance);
        b->setIconName(icon);
        b->setText(text);
        b->setTextShown(false);
        b->setToolTip(text);
        b->setAccessibleName(text);
        connect(b, &QAbstractButton::clicked, this, act);
        return b;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 6);
    layout->setSpacing(6);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(button(QStringLiteral("chevron-up"), tr("The hit before (Shift+F3)"), [this] { m_timeline.findNext(false); }));
    layout->addWidget(button(QStringLiteral("chevron-down"), tr("The next hit (F3)"), [this] { m_timeline.findNext(true); }));
    layout->addWidget(button(QStringLiteral("x"), tr("Close (Esc)"), [this] { close(); }));
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) { m_timeline.search().search(m_document.run(), text); });
    connect(&timeline.search(), &TimelineSearch::changed, this, &SearchBar::follow);
    connect(&document.cursor(), &document::Cursor::moved, this, &SearchBar::follow);
    follow();
    hide();
}

void SearchBar::open()
{
    show();
    if (!m_line->text().isEmpty())
        m_timeline.search().search(m_document.run(), m_line->text());
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::close()
{
    hide();
    m_timeline.search().search(nullptr, {});
    m_timeline.setFocus(Qt::OtherFocusReason);
}

void SearchBar::follow()
{
    const TimelineSearch& search = m_timeline.search();
    const QLocale locale;
    const QString all = locale.toString(static_cast<qulonglong>(search.hits().size())) + (search.running() ? QStringLiteral("…") : QString());
    const std::size_t number = search.number(m_document.cursor().event());
    m_count->setText(m_line->text().trimmed().isEmpty() ? QString()
            : search.hits().empty() && !search.running() ? tr("not found")
            : number > 0                                 ? tr("%1 of %2").arg(locale.toString(static_cast<qulonglong>(number)), all)
                                                         : tr("%1 found").arg(all));
}

bool SearchBar::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_timeline.findNext(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace syncscope::views
