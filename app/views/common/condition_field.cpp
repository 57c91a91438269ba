#include "app/views/common/condition_field.h"

#include "app/document/sentences.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

bool isOfName(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('[') || c == QLatin1Char(']'); }

} // namespace

ConditionLine::ConditionLine(const Appearance& appearance) : m_appearance(appearance), m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Names"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ConditionLine::complete);
    connect(this, &QLineEdit::textEdited, this, &ConditionLine::offer);
}

void ConditionLine::setWrong(std::vector<std::pair<int, int>> ranges)
{
    m_wrong = std::move(ranges);
    update();
}

void ConditionLine::setNames(const QStringList& names)
{
    if (names != m_names->stringList())
        m_names->setStringList(names);
}

int ConditionLine::wordBegin() const
{
    int begin = cursorPosition();
    while (begin > 0 && isOfName(text().at(begin - 1)))
        --begin;
    return begin;
}

void ConditionLine::offer()
{
    const int begin = wordBegin();
    const QString word = text().mid(begin, cursorPosition() - begin);
    m_completer->setCompletionPrefix(word);
    const bool whole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (word.isEmpty() || word.front().isDigit() || whole || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setFont(m_appearance.font());
    QRect at = cursorRect();
    at.setWidth(m_completer->popup()->sizeHintForColumn(0) + 32);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ConditionLine::complete(const QString& name)
{
    const int begin = wordBegin();
    setSelection(begin, cursorPosition() - begin);
    insert(name);
    Q_EMIT textEdited(text());
    m_completer->popup()->hide();
}

void ConditionLine::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the list's
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return) {
        Q_EMIT entered();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// The text scrolls under the caret, whose place is the only one that is known.
void ConditionLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_wrong.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.ink(Token::Violation), 1.2));
    const QFontMetricsF metrics(font());
    const QRect caret = cursorRect();
    const qreal zero = caret.center().x() - metrics.horizontalAdvance(text().left(cursorPosition())), y = caret.bottom() - 1;
    painter.setClipRect(rect().adjusted(3, 0, -3, 0));
    for (const auto& [first, count] : m_wrong) {
        const qreal left = zero + metrics.horizontalAdvance(text().left(first)), right = zero + metrics.horizontalAdvance(text().left(first + count)) + (count == 0 ? 8 : 0);
        QPainterPath wave(QPointF(left, y));
        for (int i = 1; left + 2 * i <= right; ++i)
            wave.lineTo(left + 2 * i, y + (i % 2 == 1 ? -2 : 0));
        painter.drawPath(wave);
    }
}

ConditionField::ConditionField(const QString& name, const QString& example, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_line(new ConditionLine(appearance))
    , m_message(new QLabel)
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(example);
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(120);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_line, &ConditionLine::entered, this, [this] {
        if (isGood())
            Q_EMIT entered();
    });
    connect(&appearance, &Appearance::changed, this, &ConditionField::style);
    style();
}

void ConditionField::style()
{
    m_line->setFont(m_appearance.font(Face::Mono));
    m_message->setFont(m_appearance.font(Face::Sans, -1));
    check();
}

void ConditionField::setHint(const QString& hint)
{
    m_hint = hint;
    check();
}

void ConditionField::setCheck(std::function<Diagnostics(const QString&)> check)
{
    m_check = std::move(check);
    this->check();
}

void ConditionField::check()
{
    const QString typed = m_line->text();
    m_mistakes = typed.trimmed().isEmpty() || !m_check ? Diagnostics() : m_check(typed);
    std::vector<std::pair<int, int>> wrong;
    QStringList lines;
    for (const Diagnostic& d : m_mistakes) {
        const int first = static_cast<int>(d.place.column) - 1;
        int end = first;
        while (end < typed.size() && !typed.at(end).isSpace())
            ++end;
        wrong.emplace_back(first, end - first);
        lines << tr("Character %1: %2; %3").arg(d.place.column).arg(document::said(d.message), document::said(d.hint));
    }
    m_line->setWrong(std::move(wrong));
    m_line->setAccessibleDescription(lines.join(QLatin1Char('\n')));
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, m_appearance.ink(lines.isEmpty() ? Token::MutedText : Token::Violation));
    m_message->setPalette(colours);
    m_message->setText(lines.isEmpty() ? m_hint : lines.join(QLatin1Char('\n')));
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace syncscope::views
