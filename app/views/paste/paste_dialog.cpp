#include "app/views/paste/paste_dialog.h"

#include "app/document/sentences.h"
#include "app/views/configuration/field_form.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeWidget>

#include <algorithm>
#include <set>

namespace syncscope::views {

using picture::Token;
using scenario::RemarkKind;

namespace {

constexpr int kLine = Qt::UserRole;

QString words(const std::string& text) { return QString::fromStdString(text); }

QTreeWidget* table(const QStringList& headers, const QString& name, const QString& tip)
{
    auto* t = new QTreeWidget;
    t->setHeaderLabels(headers);
    t->setRootIsDecorated(false);
    t->setUniformRowHeights(true);
    t->setAllColumnsShowFocus(true);
    t->setAccessibleName(name);
    t->setToolTip(tip);
    t->setTextElideMode(Qt::ElideRight);
    t->header()->setSectionsMovable(false);
    return t;
}

QString valueText(const scenario::SettingChange& change, const std::string& value)
{
    static const QStringList names = {QStringLiteral("context_type"), QStringLiteral("initialize"), QStringLiteral("handlers"), QStringLiteral("parent"), QStringLiteral("parent_object")};
    const QString key = words(change.setting);
    if (value.empty() && change.setting == "automatic_serialization")
        return PasteDialog::tr("not set (%1)").arg(valueLabel(key, words(scenario::initialSerialization(change.type))));
    return !value.empty() && names.contains(key) ? words(value) : valueLabel(key, words(value));
}

// "Timer Poll", and "Queue" for a queue of that name.
QString objectText(const scenario::SettingChange& change)
{
    const QString type = typeLabel(change.type), name = words(change.object);
    return type.compare(name, Qt::CaseInsensitive) == 0 ? name : PasteDialog::tr("%1 %2").arg(type, name);
}

QString kindText(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Mistake: return PasteDialog::tr("Mistake");
    case RemarkKind::NotUnderstood: return PasteDialog::tr("Not understood");
    case RemarkKind::PassedOver: break;
    }
    return PasteDialog::tr("Passed over");
}

} // namespace

PasteDialog::PasteDialog(document::Document& document, const Appearance& appearance, const QString& lines, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("paste-code-dialog"));
    setProperty("help", QStringLiteral("paste"));
    setWindowTitle(tr("Paste WDF code"));
    m_lines = new QPlainTextEdit;
    m_lines->setFont(appearance.font(picture::Face::Mono));
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setAccessibleName(tr("Lines of a driver"));
    m_lines->setToolTip(tr("Lines out of a driver that set objects up: INIT calls, assignments, calls that create"));
    m_lines->setPlaceholderText(tr("Paste lines out of a driver here, such as\n\n%1")
                                    .arg(QStringLiteral("WDF_TIMER_CONFIG_INIT(&timerConfig, SampleEvtTimerFunc);\ntimerConfig.AutomaticSerialization = FALSE;\n"
                                                        "WDF_OBJECT_ATTRIBUTES_INIT(&attributes);\nattributes.ParentObject = device;\nstatus = WdfTimerCreate(&timerConfig, &attributes, &timer);")));
    auto* linesLabel = new QLabel(tr("&Lines of a driver:"));
    linesLabel->setBuddy(m_lines);

    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What the lines change"));
    m_summary->setFont(appearance.font(picture::Face::SansBold));
    m_changes = table({tr("Object"), tr("Setting"), tr("Now"), tr("Then"), tr("Line")}, tr("What would change"), tr("Each setting that the lines change; Enter shows the line"));
    m_remarksLabel = new QLabel(tr("&Remarks:"));
    m_remarks = table({tr("Line"), tr("Kind"), tr("Remark")}, tr("Remarks on the lines"), tr("Mistakes, lines that were not understood, and what was passed over; Enter shows the line"));
    m_remarksLabel->setBuddy(m_remarks);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setToolTip(tr("Change the configuration so; one step to undo"));
    m_apply->setDefault(true);

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(linesLabel);
    topLayout->addWidget(m_lines, 1);
    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->addWidget(m_summary);
    middleLayout->addWidget(m_changes, 1);
    auto* bottom = new QWidget;
    auto* bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins({});
    bottomLayout->addWidget(m_remarksLabel);
    bottomLayout->addWidget(m_remarks, 1);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    for (QWidget* part : {top, middle, bottom})
        parts->addWidget(part);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 4);
    parts->setStretchFactor(2, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(std::min(parent ? parent->width() - 60 : 900, appearance.text() * 72), std::min(parent ? parent->height() - 60 : 700, appearance.text() * 58));

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs());
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::recogniseNow);
    connect(m_lines, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QTreeWidget* t : {m_changes, m_remarks}) {
        const int wide = t == m_changes ? 3 : 2; // takes what the others leave
        t->header()->setStretchLastSection(false);
        for (int column = 0; column < t->columnCount(); ++column)
            t->header()->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        t->installEventFilter(this);
        connect(t, &QTreeWidget::itemDoubleClicked, this, &PasteDialog::showLine);
    }
    // It may be changed behind the dialog's back, by undoing.
    connect(&document, &document::Document::editsChanged, this, &PasteDialog::recogniseNow);
    connect(&document, &document::Document::opened, this, &QDialog::reject);
    m_lines->setPlainText(lines);
    recogniseNow();
    m_lines->setFocus();
}

void PasteDialog::recogniseNow()
{
    m_pause.stop();
    m_changes->clear();
    m_remarks->clear();
    m_change = {};
    const std::string text = m_lines->toPlainText().toStdString();
    const bool isEmpty = m_lines->toPlainText().trimmed().isEmpty();
    const scenario::Recognition recognition = scenario::recognise(text);
    auto draft = scenario::Draft::of(m_document.source()->texts, m_document.edits());
    QStringList mistakes;
    if (draft) {
        m_change = scenario::takeOver(recognition, m_document.scenario(), *draft);
        if (!m_change.changes.empty()) {
            // Checked as any edit is, before it is one.
            scenario::carryOut(m_change, *draft);
            scenario::Texts after = m_document.source()->texts;
            after.scenario = draft->text();
            const Diagnostics before = scenario::attempt(m_document.source()->texts, m_document.edits()).found;
            for (const Diagnostic& d : scenario::attempt(after, draft->edits()).found) {
                const auto same = [&](const Diagnostic& other) { return other.code == d.code && other.message == d.message; };
                if (d.severity == Severity::Error && std::none_of(before.begin(), before.end(), same))
                    mistakes << document::said(d.whole());
            }
        }
    } else {
        mistakes << document::said(draft.error()[0].whole());
    }

    std::set<std::string> objects;
    for (const scenario::SettingChange& c : m_change.changes) {
        objects.insert(c.object);
        const QString object = objectText(c);
        QStringList cells = {object, tr("is added"), QString(), QString(), QString::number(c.line)};
        if (!c.setting.empty()) {
            cells[1] = fieldLabel(words(c.setting));
            cells[2] = c.added ? QString() : valueText(c, c.now);
            cells[3] = valueText(c, c.then);
        } else if (const std::string parent = m_change.parentOf(c.object); !parent.empty()) {
            cells[3] = tr("for %1").arg(words(parent));
        }
        auto* row = new QTreeWidgetItem(m_changes, cells);
        row->setData(0, kLine, c.line);
        for (int column = 0; column < 4; ++column)
            row->setToolTip(column, row->text(column));
        row->setToolTip(1, words(c.setting.empty() ? c.object : c.object + "." + c.setting));
        if (!c.setting.empty()) {
            row->setFont(3, m_appearance.font(picture::Face::SansBold));
            continue;
        }
        // What INIT sets and no line says is what people do not know (KMDF T1); it is so without being written.
        const auto at = std::find(m_change.objects.begin(), m_change.objects.end(), c.object) - m_change.objects.begin();
        if (const scenario::Said* said = recognition.objects[static_cast<std::size_t>(at)].find("automatic_serialization"); said && said->byInit) {
            auto* more = new QTreeWidgetItem(m_changes, {object, fieldLabel(words(said->key)), QString(), tr("%1 (by INIT)").arg(valueLabel(words(said->key), words(said->value))), QString::number(said->line)});
            more->setData(0, kLine, said->line);
            for (int column = 0; column < m_changes->columnCount(); ++column)
                more->setForeground(column, m_appearance.ink(Token::MutedText));
        }
    }
    std::size_t wrong = static_cast<std::size_t>(mistakes.size()), unknown = 0;
    for (const QString& m : mistakes) {
        auto* row = new QTreeWidgetItem(m_remarks, {QString(), kindText(RemarkKind::Mistake), m});
        row->setIcon(1, m_appearance.icon(QStringLiteral("triangle-alert"), Token::Violation));
        row->setToolTip(2, m);
    }
    // What counts comes first, in the order of the lines.
    for (const RemarkKind kind : {RemarkKind::Mistake, RemarkKind::NotUnderstood, RemarkKind::PassedOver})
        for (const scenario::Remark& r : m_change.remarks) {
            if (r.kind != kind)
                continue;
            wrong += kind == RemarkKind::Mistake ? 1u : 0u;
            unknown += kind == RemarkKind::NotUnderstood ? 1u : 0u;
            auto* row = new QTreeWidgetItem(m_remarks, {QString::number(r.line), kindText(kind), document::sentence(r.message)});
            row->setData(0, kLine, r.line);
            row->setToolTip(2, row->text(2));
            if (kind != RemarkKind::PassedOver)
                row->setIcon(1, m_appearance.icon(kind == RemarkKind::Mistake ? QStringLiteral("triangle-alert") : QStringLiteral("circle-question-mark"),
                                    kind == RemarkKind::Mistake ? Token::Violation : Token::Text));
            else
                for (int column = 0; column < 3; ++column)
                    row->setForeground(column, m_appearance.ink(Token::MutedText));
        }

    QStringList summary;
    if (isEmpty)
        summary << tr("Nothing is pasted yet: copy the lines of a driver that set its objects up, and paste them above.");
    else if (recognition.objects.empty())
        summary << tr("No object is recognised. Add the call that creates it, as WdfTimerCreate, and the INIT calls before it.");
    else if (m_change.changes.empty())
        summary << tr("The configuration is so already.") << tr("Objects recognised: %1.").arg(recognition.objects.size());
    else
        summary << tr("Changes: %1, objects: %2.").arg(m_change.changes.size()).arg(objects.size());
    if (wrong > 0)
        summary << tr("Mistakes: %1.").arg(wrong);
    if (unknown > 0)
        summary << tr("Not understood: %1.").arg(unknown);
    m_summary->setText(summary.join(QLatin1Char(' ')));
    m_apply->setEnabled(!m_change.changes.empty());
    m_remarksLabel->parentWidget()->setVisible(m_remarks->topLevelItemCount() > 0);
}

bool PasteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QTreeWidgetItem* item = (watched == m_changes ? m_changes : m_remarks)->currentItem();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item) {
            showLine(item);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PasteDialog::showLine(const QTreeWidgetItem* item)
{
    const int line = item->data(0, kLine).toInt();
    const QTextBlock block = m_lines->document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_lines->setTextCursor(cursor);
    m_lines->centerCursor();
    m_lines->setFocus();
}

void PasteDialog::apply()
{
    recogniseNow();
    if (m_change.changes.empty())
        return;
    disconnect(&m_document, nullptr, this, nullptr);
    m_document.change(tr("configuration from pasted code"), [this](scenario::Draft& draft) { scenario::carryOut(m_change, draft); });
    accept();
}

QString PasteDialog::linesIn(const QString& text) { return scenario::looksLikeSetUp(text.toStdString()) ? text : QString(); }

} // namespace syncscope::views
