#include "app/views/source/driver_panel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

constexpr int kRows = 3; // of mistakes that are seen at once

}

DriverPanel::DriverPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_editor(new DriverEditor(document, appearance))
{
    setObjectName(QStringLiteral("driver-panel"));
    setFocusProxy(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(m_bar);
    layout->addWidget(m_editor, 1);

    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("driver-notes"));
    m_list->setAccessibleName(tr("Mistakes and warnings of the driver text"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list);

    auto* strip = new QWidget;
    strip->setBackgroundRole(QPalette::Base);
    strip->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 2, 12, 3);
    row->setSpacing(6);
    m_sign = new QLabel;
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("driver-state"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place = new QLabel;
    row->addWidget(m_sign);
    row->addWidget(m_state, 1);
    row->addWidget(m_place);
    layout->addWidget(strip);

    const auto go = [this](QListWidgetItem* item) {
        const int which = m_list->row(item);
        if (which >= 0 && which < static_cast<int>(m_editor->notes().size()))
            m_editor->goTo(m_editor->notes()[static_cast<std::size_t>(which)]);
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_editor, &DriverEditor::notesChanged, this, &DriverPanel::takeNotes);
    connect(m_editor, &DriverEditor::findWanted, this, &DriverPanel::showFind);
    connect(m_editor, &DriverEditor::findNextWanted, this, &DriverPanel::search);
    connect(m_editor, &DriverEditor::olderChanged, this, &DriverPanel::follow);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &DriverPanel::follow);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &DriverPanel::follow);
    connect(&document, &document::Document::runningChanged, this, &DriverPanel::follow);
    connect(&document, &document::Document::runChanged, this, &DriverPanel::follow);
    connect(&document, &document::Document::problemsChanged, this, &DriverPanel::follow);
    connect(&appearance, &Appearance::changed, this, &DriverPanel::style);
    style();
    takeNotes();
}

void DriverPanel::makeBar()
{
    m_bar = new QWidget;
    m_bar->setBackgroundRole(QPalette::Base);
    m_bar->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(6);
    const auto field = [&](const QString& label, const char* name) {
        auto* edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(label);
        edit->setToolTip(label);
        edit->setClearButtonEnabled(true);
        edit->setMinimumWidth(90);
        layout->addWidget(edit, 1);
        return edit;
    };
    const auto button = [&](const QString& text, const QString& tip, const QString& icon, auto act) {
        auto* b = new Button(m_appearance);
        b->setText(text);
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        if (!icon.isEmpty()) {
            b->setIconName(icon);
            b->setTextShown(false);
        }
        connect(b, &QAbstractButton::clicked, this, act);
        layout->addWidget(b);
    };
    m_find = field(tr("Find in driver.c"), "find-text");
    button(tr("Previous"), tr("Previous place (Shift+F3)"), QStringLiteral("chevron-up"), [this] { search(true); });
    button(tr("Next"), tr("Next place (F3)"), QStringLiteral("chevron-down"), [this] { search(false); });
    m_replace = field(tr("Replace by"), "replace-text");
    button(tr("Replace"), tr("Replace this one, and go to the next"), {}, [this] {
        if (!m_editor->replace(m_find->text(), m_replace->text()))
            m_found->setText(tr("no more"));
    });
    button(tr("All"), tr("Replace all of them"), {}, [this] {
        const int count = m_editor->replaceAll(m_find->text(), m_replace->text());
        m_found->setText(tr("%n replaced", nullptr, count));
    });
    m_found = new QLabel;
    layout->addWidget(m_found);
    button(tr("Close"), tr("Close (Esc)"), QStringLiteral("x"), [this] { hideFind(); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(m_replace, &QLineEdit::returnPressed, this, [this] { m_editor->replace(m_find->text(), m_replace->text()); });
    connect(m_find, &QLineEdit::textEdited, this, [this](const QString& what) {
        // From where the last one began, so that typing on does not run ahead.
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_editor->setTextCursor(cursor);
        m_found->setText(what.isEmpty() || m_editor->find(what, false) ? QString() : tr("not found"));
    });
    m_bar->hide();
}

void DriverPanel::showFind()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_found->clear();
    m_bar->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void DriverPanel::hideFind()
{
    m_bar->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DriverPanel::search(bool backward)
{
    if (m_find->text().isEmpty())
        showFind();
    else
        m_found->setText(m_editor->find(m_find->text(), backward) ? QString() : tr("not found"));
}

void DriverPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_bar->isVisible())
        hideFind();
    else if (event->key() == Qt::Key_F3)
        search((event->modifiers() & Qt::ShiftModifier) != 0);
    else
        QWidget::keyPressEvent(event);
}

int DriverPanel::mistakes() const
{
    return static_cast<int>(std::count_if(m_editor->notes().begin(), m_editor->notes().end(), [](const TextNote& n) { return n.isError; }));
}

void DriverPanel::takeNotes()
{
    m_list->clear();
    for (const TextNote& note : m_editor->notes()) {
        const QString hint = note.hint.isEmpty() ? QString() : QStringLiteral(" – ") + note.hint;
        auto* item = new QListWidgetItem(m_appearance.icon(note.isError ? QStringLiteral("triangle-alert") : QStringLiteral("info"), note.isError ? Token::Violation : Token::Text),
            tr("line %1: %2").arg(note.line()).arg(note.message) + hint);
        item->setToolTip(note.message + (note.hint.isEmpty() ? QString() : QLatin1Char('\n') + note.hint));
        m_list->addItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setFixedHeight(std::min(m_list->count(), kRows) * std::max(18, m_list->sizeHintForRow(0)) + 4);
    follow();
    Q_EMIT notesChanged();
}

void DriverPanel::follow()
{
    const int count = mistakes();
    const bool older = m_editor->isOlder() && m_document.run();
    QString text;
    if (count > 0)
        text = tr("%n mistake(s)", nullptr, count) + QStringLiteral(". ");
    if (!m_document.source())
        text = {};
    else if (older && count == 0 && (m_document.running() || m_document.waiting()))
        text += tr("Running this text…");
    else if (older)
        text += tr("The run shown is of an older text.");
    else if (!m_document.run() && !m_document.running())
        text += tr("Nothing has run yet.");
    else if (count == 0)
        text = tr("This text has run.");
    m_state->setText(text);
    m_state->setToolTip(older ? text + QLatin1Char('\n') + tr("Processors are marked hollow, in the lines that are still there.") : text);
    const int size = m_appearance.text();
    m_sign->setVisible(count > 0 || older);
    m_sign->setPixmap(m_appearance.icon(count > 0 ? QStringLiteral("triangle-alert") : QStringLiteral("clock"), count > 0 ? Token::Violation : Token::Text).pixmap(size, size));
    const QTextCursor cursor = m_editor->textCursor();
    m_place->setText(tr("line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

void DriverPanel::style()
{
    const QFont small = m_appearance.font(Face::Sans, -1);
    for (QWidget* w : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_found)})
        w->setFont(small);
    m_list->setIconSize(QSize(m_appearance.text(), m_appearance.text()));
    takeNotes();
}

} // namespace syncscope::views
