#include "app/views/configuration/configuration_editor.h"

#include "app/document/sentences.h"
#include "app/views/configuration/object_answer.h"

#include "engine/scenario/codec.h"
#include "engine/scenario/recognise.h"
#include "engine/scenario/source_names.h"

#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;
using scenario::json::Value;

namespace {
constexpr int kPageLeft = 12, kPageRight = 8; // of the page of a form
constexpr int kKey = Qt::UserRole;

QString words(const std::string& s) { return QString::fromStdString(s); }
QString words(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

QString kindOf(const QString& key) { return key.section(QLatin1Char(':'), 0, 0); }

QString nameOf(const QString& key) { return key.section(QLatin1Char(':'), 1); }

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

bool isIdentifier(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,62}\\z"));
    return form.match(name).hasMatch() && scenario::isName(name.toStdString());
}

template <class E>
QStringList names()
{
    QStringList all;
    for (const std::string& n : scenario::choiceNames<E>())
        all << words(n);
    return all;
}

QStringList definitionNames(const scenario::Scenario& s)
{
    QStringList all;
    for (const auto& [name, value] : s.driver.definitions)
        all << words(name);
    return all;
}

QStringList parts(const QString& list, QLatin1Char between)
{
    QStringList all;
    for (const QString& one : list.split(between, Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty())
            all << one.trimmed();
    return all;
}

Value list(const QStringList& all)
{
    std::vector<std::string> items;
    for (const QString& one : all)
        items.push_back(one.toStdString());
    return items.empty() ? Value{} : scenario::json::strings(items);
}

const QStringList kYesNo = {QStringLiteral("true"), QStringLiteral("false")};

// The sign of an object in the tree.
QString signOf(ObjectType type)
{
    switch (type) {
    case ObjectType::Driver: return QStringLiteral("code");
    case ObjectType::Device: return QStringLiteral("cpu");
    case ObjectType::Queue: return QStringLiteral("list");
    case ObjectType::Request: return QStringLiteral("upload");
    case ObjectType::FileObject: return QStringLiteral("file-text");
    case ObjectType::Timer: return QStringLiteral("clock");
    case ObjectType::Interrupt: return QStringLiteral("flag");
    case ObjectType::SpinLock:
    case ObjectType::WaitLock: return QStringLiteral("lock");
    case ObjectType::IoTarget: return QStringLiteral("share-2");
    case ObjectType::WorkItem:
    case ObjectType::Dpc: return QStringLiteral("route");
    case ObjectType::General: break;
    }
    return QStringLiteral("square");
}

} // namespace

// --- the tree -------------------------------------------------------------------------------------------------------------

void ScenarioTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeWidget::dragMoveEvent(event);
    const QTreeWidgetItem* on = itemAt(event->position().toPoint());
    const bool fits = on && currentItem() && on != currentItem() && on->data(0, kKey).toString().startsWith(QLatin1String("object:"))
        && currentItem()->data(0, kKey).toString().startsWith(QLatin1String("object:"));
    fits ? event->accept() : event->ignore();
}

void ScenarioTree::dropEvent(QDropEvent* event)
{
    const QTreeWidgetItem* on = itemAt(event->position().toPoint());
    const QTreeWidgetItem* what = currentItem();
    event->setDropAction(Qt::IgnoreAction); // The tree is filled from the scenario.
    event->accept();
    if (on && what && on != what)
        Q_EMIT dropped(nameOf(what->data(0, kKey).toString()), nameOf(on->data(0, kKey).toString()));
}

// --- the editor -----------------------------------------------------------------------------------------------------------

ConfigurationEditor::ConfigurationEditor(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("configuration-editor"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = m_splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(8, 8, 4, 6);
    leftLayout->setSpacing(5);
    m_tree = new ScenarioTree;
    m_tree->setObjectName(QStringLiteral("scenario-tree"));
    m_tree->setAccessibleName(tr("Parts of the scenario"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(16);
    leftLayout->addWidget(m_tree, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    const auto button = [&](const QString& text, const QString& tip, const QString& icon, bool shown) {
        auto* b = new Button(m_appearance, text, tip, icon, shown);
        buttons->addWidget(b);
        return b;
    };
    m_add = button(tr("Add"), tr("Add an object, a thread or a device of the hardware"), QStringLiteral("plus"), true);
    m_duplicate = button(tr("Copy"), tr("Add a copy of it"), QStringLiteral("copy"), false);
    m_rename = button(tr("Rename"), tr("Rename it (F2)"), QStringLiteral("file-text"), false);
    m_remove = button(tr("Remove"), tr("Remove it, with what is created for it (Del)"), QStringLiteral("minus"), false);
    m_up = button(tr("Earlier"), tr("Earlier in the order of creation"), QStringLiteral("chevron-up"), false);
    m_down = button(tr("Later"), tr("Later in the order of creation"), QStringLiteral("chevron-down"), false);
    buttons->addStretch(1);
    leftLayout->addLayout(buttons);
    splitter->addWidget(left);

    m_addMenu = new QMenu(this);
    for (const ObjectType type : scenario::kCreatedTypes)
        if (type != ObjectType::Driver)
            m_addMenu->addAction(QStringLiteral("%1 (%2)").arg(typeLabel(type), words(name(type))), this, [this, type] { add(words(name(type))); });
    m_addMenu->addSeparator();
    m_addMenu->addAction(tr("Thread of the workload"), this, [this] { add(QStringLiteral("thread")); });
    m_addMenu->addAction(tr("Power change"), this, [this] { add(QStringLiteral("power")); });
    m_addMenu->addAction(tr("Device of the hardware"), this, [this] { add(QStringLiteral("hardware")); });

    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("configuration-page"));
    scroll->setAccessibleName(tr("The chosen part"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(kPageLeft, 10, kPageRight, 14);
    pageLayout->setSpacing(8);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_about = new QLabel;
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("configuration-note"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_head = new QWidget; // What is to be read keeps to the room there is; fields that are wider are scrolled.
    auto* headLayout = new QVBoxLayout(m_head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_about);
    headLayout->addWidget(m_note);
    m_answerBox = new QVBoxLayout;
    m_answerBox->setSpacing(6);
    headLayout->addLayout(m_answerBox);
    pageLayout->addWidget(m_head);
    m_form = new FieldForm(document, appearance);
    pageLayout->addWidget(m_form);
    m_tableTitle = new SectionLabel({}, appearance);
    m_table = new ListTable(tr("Rows"), appearance);
    m_secondTitle = new SectionLabel({}, appearance);
    m_second = new ListTable(tr("More rows"), appearance);
    pageLayout->addWidget(m_tableTitle);
    pageLayout->addWidget(m_table);
    pageLayout->addWidget(m_secondTitle);
    pageLayout->addWidget(m_second);
    m_code = new Button(appearance);
    m_code->setText(tr("C for this configuration"));
    m_code->setIconName(QStringLiteral("code"));
    m_code->setToolTip(tr("The set-up text that creates these objects, to read and to copy"));
    pageLayout->addWidget(m_code, 0, Qt::AlignLeft);
    m_lesson = new Button(appearance);
    m_lesson->setText(tr("Write the lesson"));
    m_lesson->setIconName(QStringLiteral("book-open"));
    m_lesson->setToolTip(tr("Edit lesson.md, with what it looks like beside it"));
    pageLayout->addWidget(m_lesson, 0, Qt::AlignLeft);
    pageLayout->addStretch(1);
    scroll->setWidget(page);
    scroll->viewport()->installEventFilter(this);
    page->installEventFilter(this);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 700});

    connect(m_add, &QAbstractButton::clicked, this, [this] { m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    connect(m_duplicate, &QAbstractButton::clicked, this, &ConfigurationEditor::duplicateSelected);
    connect(m_rename, &QAbstractButton::clicked, this, &ConfigurationEditor::renameSelected);
    connect(m_remove, &QAbstractButton::clicked, this, &ConfigurationEditor::removeSelected);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveSelected(1); });
    connect(m_code, &QAbstractButton::clicked, this, &ConfigurationEditor::codeWanted);
    connect(m_lesson, &QAbstractButton::clicked, this, &ConfigurationEditor::lessonWanted);
    auto* removing = new QAction(tr("Remove"), m_tree);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(removing);
    connect(removing, &QAction::triggered, this, &ConfigurationEditor::removeSelected);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (m_filling || !item)
            return;
        m_selected = item->data(0, kKey).toString();
        say({});
        showPage();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_filling)
            rename(item);
    });
    connect(m_tree, &ScenarioTree::dropped, this, [this](const QString& object, const QString& on) {
        m_document.change(tr("%1 created for %2").arg(object, on), [&](scenario::Draft& d) { d.reparent(object.toStdString(), on.toStdString()); });
    });
    connect(&document, &document::Document::editsChanged, this, &ConfigurationEditor::follow);
    connect(&document, &document::Document::opened, this, [this] { select(QString()); });
    connect(&document, &document::Document::runChanged, this, &ConfigurationEditor::follow);
    connect(&document, &document::Document::problemsChanged, this, &ConfigurationEditor::follow);
    connect(&document, &document::Document::checkedChanged, this, &ConfigurationEditor::follow);
    connect(&appearance, &Appearance::changed, this, &ConfigurationEditor::style);
    style();
    follow();
}

void ConfigurationEditor::style()
{
    m_title->setFont(m_appearance.font(Face::SansBold, 3));
    m_about->setFont(m_appearance.font(Face::Sans, -1));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_appearance.ink(Token::MutedText));
    m_about->setPalette(muted);
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, m_appearance.ink(Token::Violation));
    m_note->setPalette(bad);
    m_note->setFont(m_appearance.font(Face::Sans, -1));
    follow();
}

void ConfigurationEditor::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QTreeWidgetItem* ConfigurationEditor::itemOf(const QString& key) const
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        if ((*at)->data(0, kKey).toString() == key)
            return *at;
    return nullptr;
}

void ConfigurationEditor::select(const QString& item)
{
    m_selected = item;
    follow();
}

void ConfigurationEditor::fillTree()
{
    const scenario::Scenario& s = m_document.scenario();
    m_filling = true;
    // Filled anew with its state kept: it is small, and every edit may move something.
    QStringList closed;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        if ((*at)->childCount() > 0 && !(*at)->isExpanded())
            closed << (*at)->data(0, kKey).toString();
    m_tree->clear();
    const auto make = [&](QTreeWidgetItem* parent, const QString& text, const QString& key, const QString& icon, bool named) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        item->setText(0, text);
        item->setData(0, kKey, key);
        if (!icon.isEmpty())
            item->setIcon(0, m_appearance.icon(icon, named ? Token::MutedText : Token::Text)); // What somebody named is less than its heading.
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (named)
            flags |= Qt::ItemIsEditable;
        if (key.startsWith(QLatin1String("object:")))
            flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
        item->setFlags(flags);
        return item;
    };
    QTreeWidgetItem* scenarioItem = make(nullptr, tr("Scenario"), QStringLiteral("scenario"), QStringLiteral("book-open"), false);
    static_cast<void>(scenarioItem);
    make(nullptr, tr("Variants"), QStringLiteral("variants"), QStringLiteral("copy"), false);
    make(nullptr, tr("Driver text"), QStringLiteral("driver"), QStringLiteral("code"), false);
    QTreeWidgetItem* objects = make(nullptr, tr("Objects"), QStringLiteral("objects"), QStringLiteral("layout-panel-left"), false);
    std::map<std::string, QTreeWidgetItem*> items;
    for (const scenario::Object& o : s.objects) {
        const std::string above = o.parentObject.empty() ? o.parent : o.parentObject;
        const auto parent = items.find(above);
        QTreeWidgetItem* item = make(parent == items.end() ? objects : parent->second, words(o.name), QStringLiteral("object:") + words(o.name), signOf(o.type), true);
        item->setToolTip(0, tr("%1 (%2)").arg(typeLabel(o.type), words(name(o.type))));
        const QString status = statusOf(m_document, o.name);
        if (!status.isEmpty() && status != QLatin1String("STATUS_SUCCESS")) { // Told by more than the colour.
            item->setIcon(0, m_appearance.icon(status == QLatin1String("NOT_ATTEMPTED") && !isRefusedLater(m_document, o.name) ? QStringLiteral("minus") : QStringLiteral("triangle-alert"), Token::Violation));
            item->setToolTip(0, item->toolTip(0) + QLatin1Char('\n') + document::valueText(status.toStdString()));
        }
        item->setData(0, Qt::AccessibleDescriptionRole, QStringLiteral("%1 %2").arg(typeLabel(o.type), document::valueText(status.toStdString())));
        items.emplace(o.name, item);
    }
    QTreeWidgetItem* workload = make(nullptr, tr("Workload"), QStringLiteral("workload"), QStringLiteral("list"), false);
    for (const scenario::Thread& t : s.threads)
        make(workload, words(t.name), QStringLiteral("thread:") + words(t.name), QStringLiteral("play"), true);
    make(nullptr, tr("Power"), QStringLiteral("power"), QStringLiteral("refresh-cw"), false);
    QTreeWidgetItem* hardware = make(nullptr, tr("Hardware"), QStringLiteral("hardware"), QStringLiteral("settings"), false);
    for (const scenario::HardwareDevice& d : s.hardware)
        make(hardware, words(d.name), QStringLiteral("hardware:") + words(d.name), QStringLiteral("settings"), true);
    make(nullptr, tr("Machine"), QStringLiteral("machine"), QStringLiteral("cpu"), false);
    make(nullptr, tr("Costs"), QStringLiteral("costs"), QStringLiteral("clock"), false);
    make(nullptr, tr("Limits"), QStringLiteral("limits"), QStringLiteral("flag"), false);
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        (*at)->setExpanded(!closed.contains((*at)->data(0, kKey).toString()));
    QTreeWidgetItem* chosen = itemOf(m_selected);
    if (!chosen) { // The first queue says most.
        for (const scenario::Object& o : s.objects)
            if (!chosen && o.type == ObjectType::Queue)
                chosen = itemOf(QStringLiteral("object:") + words(o.name));
        chosen = chosen ? chosen : objects;
        m_selected = chosen->data(0, kKey).toString();
    }
    m_tree->setCurrentItem(chosen);
    m_filling = false;
}

void ConfigurationEditor::follow()
{
    if (!isVisible())
        return; // Caught up when it is shown.
    setEnabled(m_document.source().has_value());
    if (!m_tree->isEditing())
        fillTree();
    showPage();
}

void ConfigurationEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

// On a small screen the page needs the room more than the tree does.
bool ConfigurationEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) { // of the page or its viewport
        const QWidget *page = m_head->parentWidget(), *viewport = page->parentWidget();
        // By a margin: a width of its own would not count where the height of its lines is asked for.
        // Never so much that the page has to grow for it, and the margin with the page.
        const int words = m_head->layout()->minimumSize().width() - m_head->layout()->contentsMargins().right();
        const int most = std::max(0, page->width() - kPageLeft - kPageRight - words);
        const QMargins margins(0, 0, std::clamp(page->width() - viewport->width(), 0, most), 0);
        if (m_head->layout()->contentsMargins() != margins)
            m_head->layout()->setContentsMargins(margins);
        m_form->setRoom(std::max(1, viewport->width() - kPageLeft - kPageRight));
    }
    return QWidget::eventFilter(watched, event);
}

void ConfigurationEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 90 * QFontMetrics(m_appearance.font()).averageCharWidth();
    m_add->setTextShown(!narrow);
    if (narrow && !m_narrow) // No wider than its buttons, once those have become narrow.
        QMetaObject::invokeMethod(this, [this] { m_splitter->setSizes({1, width()}); }, Qt::QueuedConnection);
    m_narrow = narrow;
}

void ConfigurationEditor::showPage()
{
    const scenario::Scenario& s = m_document.scenario();
    const QString kind = kindOf(m_selected), name = nameOf(m_selected);
    const bool isNamed = m_selected.contains(QLatin1Char(':'));
    m_duplicate->setEnabled(isNamed);
    m_rename->setEnabled(isNamed);
    m_remove->setEnabled(isNamed);
    m_up->setEnabled(isNamed);
    m_down->setEnabled(isNamed);
    m_shown.clear();
    clear(m_answerBox);
    m_fixes.clear();
    m_answer.clear();
    m_code->setVisible(kind == QLatin1String("object") || kind == QLatin1String("objects"));
    m_lesson->setVisible(kind == QLatin1String("scenario"));
    QStringList wrong;
    for (const Diagnostic& d : m_document.mistakesOfFile())
        wrong << document::said(d.whole());
    if (!wrong.isEmpty())
        say(wrong.join(QLatin1Char('\n')));
    else if (!m_note->text().isEmpty() && m_note->property("ofFile").toBool())
        say({});
    m_note->setProperty("ofFile", !wrong.isEmpty());

    if (kind == QLatin1String("object")) {
        for (const scenario::Object& o : s.objects)
            if (words(o.name) == name)
                showObject(o);
    } else if (kind == QLatin1String("thread")) {
        for (std::size_t t = 0; t < s.threads.size(); ++t)
            if (words(s.threads[t].name) == name)
                showThread(t);
    } else if (kind == QLatin1String("hardware") && isNamed) {
        for (std::size_t d = 0; d < s.hardware.size(); ++d)
            if (words(s.hardware[d].name) == name)
                showHardware(d);
    } else if (kind == QLatin1String("machine") || kind == QLatin1String("limits")) {
        m_title->setText(kind == QLatin1String("machine") ? tr("Machine") : tr("Limits"));
        m_about->setText(kind == QLatin1String("machine") ? tr("The simulated computer.") : tr("Where a run stops, whatever goes on in it."));
        m_form->setFields(m_form->fieldsOf(kind + QLatin1Char('.')));
    } else if (kind == QLatin1String("costs")) {
        showCosts();
    } else if (kind == QLatin1String("workload")) {
        showWorkload();
    } else if (kind == QLatin1String("power")) {
        showPower();
    } else if (kind == QLatin1String("scenario")) {
        showScenario();
    } else if (kind == QLatin1String("variants")) {
        showVariants();
    } else if (kind == QLatin1String("driver")) {
        showDriver();
    } else if (kind == QLatin1String("hardware")) {
        m_title->setText(tr("Hardware"));
        m_about->setText(tr("Devices with registers, transfers and interrupts. Add one, and connect it to a WDFDEVICE."));
        m_form->setFields({});
    } else {
        m_title->setText(tr("Objects"));
        m_about->setText(tr("Framework objects in the order of their creation. Drag one onto another to have it created for that one."));
        m_form->setFields(m_form->fieldsOf(QStringLiteral("driver."), definitionNames(s)));
    }
    // What stays is not hidden in between: a cell may be open in it.
    for (QWidget* w : {static_cast<QWidget*>(m_tableTitle), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_secondTitle), static_cast<QWidget*>(m_second)})
        w->setVisible(std::find(m_shown.begin(), m_shown.end(), w) != m_shown.end());
}

// --- pages ----------------------------------------------------------------------------------------------------------------

void ConfigurationEditor::showObject(const scenario::Object& object)
{
    m_title->setText(words(object.name));
    m_about->setText(QStringLiteral("%1 · %2").arg(typeLabel(object.type), words(name(object.type))));
    showAnswer();
    m_form->setFields(m_form->fieldsOf(words(object.name) + QLatin1Char('.')));
}

void ConfigurationEditor::showAnswer()
{
    const QString object = nameOf(m_selected);
    const ObjectAnswer answer = answerOf(m_document, object.toStdString());
    if (answer.title.isEmpty())
        return;
    auto* card = new Card(m_appearance);
    card->setTone(answer.tone);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setSpacing(3);
    const auto text = [&](const QString& t, Face face) {
        auto* label = new QLabel(breakable(t));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(m_appearance.font(face, -1));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        m_answer << t;
    };
    text(answer.title, Face::SansBold);
    for (const QString& line : answer.lines)
        text(line, Face::Sans);
    for (const QString& fix : answer.fixes) {
        auto* button = new Button(m_appearance);
        button->setText(fix);
        button->setToolTip(tr("Set it so: tried, and then %1 is created").arg(object));
        button->setAccessibleName(tr("Mend: %1").arg(fix));
        connect(button, &QAbstractButton::clicked, this, [this, fix] { m_document.apply({fix}, tr("mend: %1").arg(fix)); });
        layout->addWidget(button, 0, Qt::AlignLeft);
        m_fixes.push_back(button);
    }
    m_answerBox->addWidget(card);
}

QString ConfigurationEditor::answer() const { return m_answer.join(QLatin1Char('\n')); }

ListTable::Source ConfigurationEditor::settings(const QString& prefix, const scenario::Steps& list, std::function<int()> rows, const QString& what)
{
    const auto path = [prefix](int row, const QString& key) { return QStringLiteral("%1%2.%3").arg(prefix).arg(row).arg(key); };
    ListTable::Source source;
    source.rows = std::move(rows);
    source.get = [this, path](int row, const QString& key) { return m_document.value(path(row, key)); };
    source.set = [this, path](int row, const QString& key, const QString& value) { m_document.set(path(row, key), value); };
    source.mistake = [this, path](int row, const QString& key) { return m_document.mistakeOf(path(row, key)); };
    source.remove = [this, list, what](int row) { m_document.change(tr("remove %1").arg(what), [&](scenario::Draft& d) { d.erase(list, static_cast<std::size_t>(row)); }); };
    source.move = [this, list, what](int from, int to) {
        m_document.change(tr("move %1").arg(what), [&](scenario::Draft& d) { d.move(list, static_cast<std::size_t>(from), static_cast<std::size_t>(to)); });
    };
    return source;
}

namespace {

QStringList devicesOf(const scenario::Scenario& s)
{
    QStringList all;
    for (const scenario::Object& o : s.objects)
        if (o.type == ObjectType::Device)
            all << words(o.name);
    return all;
}

Value newSend(const scenario::Scenario& s)
{
    Value send = scenario::json::object();
    send.set("request", scenario::json::string("read"));
    if (const QStringList devices = devicesOf(s); devices.size() > 1)
        send.set("device", scenario::json::string(devices.front().toStdString()));
    return send;
}

} // namespace

void ConfigurationEditor::showThread(std::size_t t)
{
    const scenario::Scenario& s = m_document.scenario();
    const QString thread = words(s.threads[t].name);
    m_title->setText(thread);
    m_about->setText(tr("A thread of the workload: it sends requests, cancels those of others, or runs a routine of the driver text."));
    m_form->setFields(m_form->fieldsOf(thread + QLatin1Char('.')));
    const scenario::Steps list = {"workload", "threads", t, "sends"};
    ListTable::Source source = settings(thread + QStringLiteral(".sends."), list,
        [this, t] { return t < m_document.scenario().threads.size() ? static_cast<int>(m_document.scenario().threads[t].sends.size()) : 0; }, tr("a send of %1").arg(thread));
    source.add = [this, list, thread] {
        m_document.change(tr("add a send to %1").arg(thread), [&](scenario::Draft& d) { d.insert(list, std::string::npos, newSend(m_document.scenario())); });
    };
    m_tableTitle->setText(tr("Sends, one after the other"));
    m_table->table().setAccessibleName(tr("Sends of %1").arg(thread));
    m_table->setList({{QStringLiteral("request"), tr("Request"), tr("type of the request"), names<RequestType>(), false, 120},
                         {QStringLiteral("device"), tr("To"), tr("device it is sent to"), devicesOf(s), false, 90},
                         {QStringLiteral("length"), tr("Bytes"), tr("length of its buffer"), {}, false, 70}, {QStringLiteral("repeat"), tr("Times"), tr("how many, one after the other"), {}, false, 70},
                         {QStringLiteral("gap_ns"), tr("Gap [ns]"), tr("pause after each"), {}, false, 80},
                         {QStringLiteral("wait"), tr("Waits"), tr("for its completion, before the next"), kYesNo, false, 70},
                         {QStringLiteral("control_code"), tr("Control code"), tr("of a device control"), {}, false, 100},
                         {QStringLiteral("cancel_after_ns"), tr("Cancel [ns]"), tr("its sender cancels it when it is not completed so long after it was sent; 0 = never"), {}, false, 90},
                         {QStringLiteral("at_dispatch"), tr("At DISPATCH"), tr("sent at DISPATCH_LEVEL, as by a driver above from its completion routine"), kYesNo, false, 95}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);

    QStringList others;
    for (const scenario::Thread& other : s.threads)
        if (words(other.name) != thread)
            others << words(other.name);
    if (others.isEmpty())
        return;
    const scenario::Steps cancels = {"workload", "threads", t, "cancels"};
    ListTable::Source cancelling = settings(thread + QStringLiteral(".cancels."), cancels,
        [this, t] { return t < m_document.scenario().threads.size() ? static_cast<int>(m_document.scenario().threads[t].cancels.size()) : 0; }, tr("a cancel of %1").arg(thread));
    cancelling.add = [this, cancels, thread, first = others.front()] {
        m_document.change(tr("add a cancel to %1").arg(thread), [&](scenario::Draft& d) {
            Value cancel = scenario::json::object();
            cancel.set("thread", scenario::json::string(first.toStdString()));
            d.insert(cancels, std::string::npos, std::move(cancel));
        });
    };
    m_secondTitle->setText(tr("Cancels, instead of sending"));
    m_second->table().setAccessibleName(tr("Cancels of %1").arg(thread));
    m_second->setList({{QStringLiteral("thread"), tr("Requests of"), tr("whose requests are cancelled, the oldest first"), others, false, 130},
                          {QStringLiteral("after_ns"), tr("After [ns]"), tr("pause before it"), {}, false, 100}},
        std::move(cancelling));
    m_shown.push_back(m_secondTitle);
    m_shown.push_back(m_second);
}

void ConfigurationEditor::showWorkload()
{
    m_title->setText(tr("Workload"));
    m_about->setText(tr("The threads that use the driver. All configurations see the same arrivals as long as these rows stay."));
    m_form->setFields(m_form->fieldsOf({}, {QStringLiteral("seed"), QStringLiteral("interleaving")}));
    const auto threadOf = [this](int row) {
        const auto& threads = m_document.scenario().threads;
        return static_cast<std::size_t>(row) < threads.size() ? &threads[static_cast<std::size_t>(row)] : nullptr;
    };
    ListTable::Source source;
    source.rows = [this] { return static_cast<int>(m_document.scenario().threads.size()); };
    source.get = [this, threadOf](int row, const QString& key) {
        const scenario::Thread* t = threadOf(row);
        if (!t)
            return QString();
        if (key == QLatin1String("name"))
            return words(t->name);
        if (key == QLatin1String("does")) {
            std::uint64_t count = 0;
            for (const scenario::Send& send : t->sends)
                count += send.repeat;
            return !t->routine.empty() ? tr("runs %1").arg(words(t->routine))
                : !t->cancels.empty()  ? tr("cancels, %n time(s)", nullptr, static_cast<int>(t->cancels.size()))
                                       : tr("sends %n request(s)", nullptr, static_cast<int>(count));
        }
        return m_document.value(words(t->name) + QLatin1Char('.') + key);
    };
    source.set = [this, threadOf](int row, const QString& key, const QString& value) {
        if (const scenario::Thread* t = threadOf(row))
            m_document.set(words(t->name) + QLatin1Char('.') + key, value);
    };
    source.mistake = [this, threadOf](int row, const QString& key) {
        const scenario::Thread* t = threadOf(row);
        return t ? m_document.mistakeOf(words(t->name) + QLatin1Char('.') + key) : QString();
    };
    source.add = [this] { add(QStringLiteral("thread")); };
    source.remove = [this, threadOf](int row) {
        if (const scenario::Thread* t = threadOf(row))
            m_document.change(tr("remove %1").arg(words(t->name)), [name = t->name](scenario::Draft& d) { d.remove(name); });
    };
    source.move = [this](int from, int to) {
        m_document.change(tr("move a thread"), [&](scenario::Draft& d) { d.move({"workload", "threads"}, static_cast<std::size_t>(from), static_cast<std::size_t>(to)); });
    };
    m_tableTitle->setText(tr("Threads"));
    m_table->table().setAccessibleName(tr("Threads"));
    m_table->setList({{QStringLiteral("name"), tr("Name"), tr("choose it in the tree to see all of it"), {}, true, 100},
                         {QStringLiteral("does"), tr("What it does"), {}, {}, true, 170}, {QStringLiteral("processor"), tr("Processor"), tr("processor it starts on"), {}, false, 80},
                         {QStringLiteral("bound"), tr("Stays"), tr("it stays on that processor"), kYesNo, false, 65},
                         {QStringLiteral("priority"), tr("Priority"), tr("1 to 31"), {}, false, 75}, {QStringLiteral("start_ns"), tr("Ready at [ns]"), tr("when it becomes ready"), {}, false, 105},
                         {QStringLiteral("dispatch_level"), tr("From a DPC"), tr("an upper driver: sends from a DPC of its own"), kYesNo, false, 95}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);
}

void ConfigurationEditor::showPower()
{
    m_title->setText(tr("Power"));
    m_about->setText(tr("What the PnP manager and the power manager do to devices, one after the other."));
    m_form->setFields({});
    const scenario::Steps list = {"workload", "power"};
    ListTable::Source source;
    source.rows = [this] { return static_cast<int>(m_document.scenario().power.size()); };
    source.get = [this](int row, const QString& key) {
        const auto& power = m_document.scenario().power;
        if (static_cast<std::size_t>(row) >= power.size())
            return QString();
        const scenario::PowerAction& p = power[static_cast<std::size_t>(row)];
        return key == QLatin1String("action") ? words(name(p.action)) : key == QLatin1String("device") ? words(p.device) : QString::number(p.atNs);
    };
    source.set = [this, list](int row, const QString& key, const QString& value) {
        bool isNumber = false;
        const std::uint64_t number = value.toULongLong(&isNumber);
        m_document.change(tr("a power change"), [&](scenario::Draft& d) {
            scenario::Steps to = list;
            to.emplace_back(static_cast<std::size_t>(row));
            to.emplace_back(key.toStdString());
            d.set(to, key == QLatin1String("at_ns") && isNumber ? scenario::json::number(number) : scenario::json::string(value.toStdString()));
        });
    };
    source.add = [this] { add(QStringLiteral("power")); };
    source.remove = [this, list](int row) { m_document.change(tr("remove a power change"), [&](scenario::Draft& d) { d.erase(list, static_cast<std::size_t>(row)); }); };
    source.move = [this, list](int from, int to) {
        m_document.change(tr("move a power change"), [&](scenario::Draft& d) { d.move(list, static_cast<std::size_t>(from), static_cast<std::size_t>(to)); });
    };
    m_tableTitle->setText(tr("Changes"));
    m_table->table().setAccessibleName(tr("Power changes"));
    m_table->setList({{QStringLiteral("action"), tr("Change"), {}, names<PnpAction>(), false, 150}, {QStringLiteral("device"), tr("Device"), {}, devicesOf(m_document.scenario()), false, 120},
                         {QStringLiteral("at_ns"), tr("At [ns]"), tr("not before the one before it has ended"), {}, false, 110}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);
}

void ConfigurationEditor::showHardware(std::size_t at)
{
    const QString device = words(m_document.scenario().hardware[at].name);
    m_title->setText(device);
    m_about->setText(tr("A device of the simulated hardware: its registers, transfers and interrupts."));
    m_form->setFields(m_form->fieldsOf(device + QLatin1Char('.')));
    const scenario::Steps list = {"hardware", "devices", at, "events"};
    ListTable::Source source = settings(device + QStringLiteral(".events."), list,
        [this, at] { return at < m_document.scenario().hardware.size() ? static_cast<int>(m_document.scenario().hardware[at].events.size()) : 0; }, tr("an event of %1").arg(device));
    source.add = [this, list, device] {
        m_document.change(tr("add an event to %1").arg(device), [&](scenario::Draft& d) {
            Value event = scenario::json::object();
            event.set("at_ns", scenario::json::number(std::uint64_t{10'000}));
            d.insert(list, std::string::npos, std::move(event));
        });
    };
    m_tableTitle->setText(tr("What it has to tell on its own"));
    m_table->table().setAccessibleName(tr("Events of %1").arg(device));
    m_table->setList({{QStringLiteral("at_ns"), tr("At [ns]"), tr("when the first comes"), {}, false, 110}, {QStringLiteral("period_ns"), tr("Every [ns]"), tr("from each to the next"), {}, false, 110},
                         {QStringLiteral("count"), tr("Times"), tr("how many"), {}, false, 80}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);
}

void ConfigurationEditor::showCosts()
{
    m_title->setText(tr("Costs"));
    m_about->setText(tr("Durations of what the machine does: a model, not a benchmark. A measured or derived value is a fact with a source; an assumed one is an estimate."));
    m_form->setFields({});
    std::vector<scenario::FieldHelp> costs;
    for (const scenario::FieldHelp& f : m_document.fields())
        if (f.path.starts_with("costs."))
            costs.push_back(f);
    const auto pathOf = [costs](int row) { return words(costs[static_cast<std::size_t>(row)].path); };
    ListTable::Source source;
    source.rows = [count = static_cast<int>(costs.size())] { return count; };
    source.get = [this, costs, pathOf](int row, const QString& key) {
        const scenario::FieldHelp& f = costs[static_cast<std::size_t>(row)];
        if (key == QLatin1String("value"))
            return m_document.value(pathOf(row));
        if (key == QLatin1String("usual"))
            return words(f.defaultValue);
        if (key == QLatin1String("grade"))
            return f.grade == "T" ? tr("fact: measured") : f.grade == "D" ? tr("fact: derived") : tr("estimate");
        return key == QLatin1String("source") ? document::sourceText(f.source) : document::fieldText(f.help);
    };
    source.set = [this, pathOf](int row, const QString&, const QString& value) { m_document.set(pathOf(row), value); };
    source.mistake = [this, pathOf](int row, const QString& key) { return key == QLatin1String("value") ? m_document.mistakeOf(pathOf(row)) : QString(); };
    m_table->table().setAccessibleName(tr("Costs"));
    m_table->setList({{QStringLiteral("what"), tr("Of"), {}, {}, true, 300}, {QStringLiteral("value"), tr("Cost [ns]"), {}, {}, false, 85}, {QStringLiteral("usual"), tr("Usually"), {}, {}, true, 70},
                         {QStringLiteral("grade"), tr("Grade"), tr("how well it is known"), {}, true, 115}, {QStringLiteral("source"), tr("Source"), {}, {}, true, 260}},
        std::move(source));
    m_shown.push_back(m_table);
}

void ConfigurationEditor::showScenario()
{
    m_title->setText(tr("Scenario"));
    m_about->setText(tr("What it is called, and what decides its order."));
    std::vector<FieldForm::Field> fields;
    const auto fixed = [&](const char* key, const QString& label, auto member) {
        FieldForm::Field f;
        f.path = QLatin1String(key);
        f.label = label;
        f.get = [this, member] { return words(m_document.scenario().*member); };
        f.set = [this, key, label](const QString& value) {
            m_document.change(tr("%1 of the scenario").arg(label), [&](scenario::Draft& d) { d.set({std::string(key)}, value.isEmpty() ? Value{} : scenario::json::string(value.toStdString())); },
                QLatin1String(key));
        };
        fields.push_back(std::move(f));
    };
    fixed("title", tr("Title"), &scenario::Scenario::title);
    fixed("part", tr("Part"), &scenario::Scenario::part);
    fixed("summary", tr("Summary"), &scenario::Scenario::summary);
    FieldForm::Field watch;
    watch.path = QStringLiteral("watch");
    watch.label = tr("Watched variables");
    watch.help = tr("shown on top, as Device.TotalRequestsProcessed, separated by commas");
    watch.get = [this] {
        QStringList all;
        for (const std::string& w : m_document.scenario().watch)
            all << words(w);
        return all.join(QLatin1Char(','));
    };
    watch.set = [this](const QString& value) {
        std::vector<std::string> all;
        const QStringList parts = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& part : parts)
            all.push_back(part.trimmed().toStdString());
        m_document.change(tr("watched variables"), [&](scenario::Draft& d) { d.set({std::string("watch")}, all.empty() ? Value{} : scenario::json::strings(all)); }, QStringLiteral("watch"));
    };
    fields.push_back(std::move(watch));
    for (FieldForm::Field& f : m_form->fieldsOf({}, {QStringLiteral("draws"), QStringLiteral("draw_stride")}))
        fields.push_back(std::move(f));
    m_form->setFields(std::move(fields));
}

// The settings of a variant stand in its row; taking one is what the box "Variant" beside the run is for.
void ConfigurationEditor::showVariants()
{
    m_title->setText(tr("Variants"));
    m_about->setText(tr("Ways to run this scenario, to be chosen by name: each takes the file with some settings of its own. The first is the one that opens. "
                        "A new one gets what is set by hand now."));
    m_form->setFields({});
    const auto variantOf = [this](int row) {
        const auto& all = m_document.scenario().variants;
        return static_cast<std::size_t>(row) < all.size() ? &all[static_cast<std::size_t>(row)] : nullptr;
    };
    ListTable::Source source;
    source.rows = [this] { return static_cast<int>(m_document.scenario().variants.size()); };
    source.get = [variantOf](int row, const QString& key) {
        const scenario::Variant* v = variantOf(row);
        if (!v)
            return QString();
        if (key != QLatin1String("set"))
            return words(key == QLatin1String("name") ? v->name : v->title);
        QStringList all;
        for (const std::string& one : v->set)
            all << words(one);
        return all.join(QStringLiteral("; "));
    };
    source.set = [this, variantOf](int row, const QString& key, const QString& value) {
        if (const scenario::Variant* v = variantOf(row); v && key == QLatin1String("name") && !value.isEmpty()) {
            const std::string before = v->name;
            m_document.change(tr("rename %1 to %2").arg(words(before), value), [&](scenario::Draft& d) { d.renameVariant(before, value.toStdString()); });
            say(stillNamed(words(before)));
            return;
        }
        m_document.change(tr("a variant"), [&](scenario::Draft& d) {
            const Value to = key == QLatin1String("set") ? list(parts(value, QLatin1Char(';'))) : value.isEmpty() ? Value{} : scenario::json::string(value.toStdString());
            d.set({"variants", static_cast<std::size_t>(row), key.toStdString()}, to);
        });
    };
    source.add = [this] {
        const scenario::Scenario& s = m_document.scenario();
        std::string name;
        for (std::size_t n = s.variants.size() + 1; name.empty(); ++n) {
            name = "variant-" + std::to_string(n);
            if (std::any_of(s.variants.begin(), s.variants.end(), [&](const scenario::Variant& v) { return v.name == name; }))
                name.clear();
        }
        QStringList now;
        for (const std::string& one : m_document.edits().set)
            now << words(one);
        m_document.change(tr("add a variant"), [&](scenario::Draft& d) {
            Value variant = scenario::json::object();
            variant.set("name", scenario::json::string(name));
            if (!now.isEmpty())
                variant.set("set", list(now));
            d.insert({"variants"}, std::string::npos, std::move(variant));
        });
    };
    source.remove = [this](int row) { m_document.change(tr("remove a variant"), [&](scenario::Draft& d) { d.erase({"variants"}, static_cast<std::size_t>(row)); }); };
    source.move = [this](int from, int to) {
        m_document.change(tr("move a variant"), [&](scenario::Draft& d) { d.move({"variants"}, static_cast<std::size_t>(from), static_cast<std::size_t>(to)); });
    };
    m_tableTitle->setText(tr("Variants"));
    m_table->table().setAccessibleName(tr("Variants"));
    m_table->setList({{QStringLiteral("name"), tr("Name"), tr("as in a link of the lesson, and in --variant"), {}, false, 120},
                         {QStringLiteral("title"), tr("Title"), tr("as it is shown"), {}, false, 230},
                         {QStringLiteral("set"), tr("Sets"), tr("PATH=VALUE, separated by semicolons; the paths are those of the forms' tips"), {}, false, 330}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);
}

void ConfigurationEditor::showDriver()
{
    m_title->setText(tr("Driver text"));
    m_about->setText(tr("Names that #if of the driver text asks for, as GUARD. Those with values to choose from have a switch beside the run."));
    m_form->setFields(m_form->fieldsOf(QStringLiteral("driver."), definitionNames(m_document.scenario())));
    const auto nameOf = [this](int row) {
        const auto& all = m_document.scenario().driver.definitions;
        return static_cast<std::size_t>(row) < all.size() ? all[static_cast<std::size_t>(row)].first : std::string();
    };
    const auto valuesOf = [this](const std::string& name) {
        for (const auto& [definition, values] : m_document.scenario().driver.definitionValues)
            if (definition == name)
                return values;
        return std::vector<std::string>();
    };
    ListTable::Source source;
    source.rows = [this] { return static_cast<int>(m_document.scenario().driver.definitions.size()); };
    source.get = [this, nameOf, valuesOf](int row, const QString& key) {
        const std::string name = nameOf(row);
        if (key == QLatin1String("values")) {
            QStringList all;
            for (const std::string& v : valuesOf(name))
                all << words(v);
            return all.join(QStringLiteral(", "));
        }
        return key == QLatin1String("name") ? words(name) : m_document.value(QStringLiteral("driver.") + words(name));
    };
    source.set = [this, nameOf, valuesOf](int row, const QString& key, const QString& value) {
        const std::string name = nameOf(row);
        if (name.empty())
            return;
        if (key == QLatin1String("value")) {
            m_document.set(QStringLiteral("driver.") + words(name), value);
        } else if (key == QLatin1String("values")) {
            m_document.change(tr("values of %1").arg(words(name)), [&](scenario::Draft& d) { d.set({"driver", "definition_values", name}, list(parts(value, QLatin1Char(',')))); });
        } else if (!isIdentifier(value)) {
            say(tr("“%1” is no name: expected letters, digits and _, as in C.").arg(value));
        } else {
            bool taken = false;
            for (const auto& [other, given] : m_document.scenario().driver.definitions)
                taken = taken || words(other) == value;
            if (taken) {
                say(tr("“%1” already names something else.").arg(value));
                return;
            }
            const std::vector<std::string> values = valuesOf(name);
            m_document.change(tr("rename %1 to %2").arg(words(name), value), [&](scenario::Draft& d) { d.renameDefinition(name, value.toStdString()); });
            say(stillNamed(words(name), &values));
        }
    };
    source.mistake = [this, nameOf](int row, const QString& key) { return key == QLatin1String("value") ? m_document.mistakeOf(QStringLiteral("driver.") + words(nameOf(row))) : QString(); };
    source.add = [this] {
        const QStringList taken = definitionNames(m_document.scenario());
        QString name = QStringLiteral("NAME");
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("NAME%1").arg(n);
        m_document.change(tr("add a definition"), [&](scenario::Draft& d) { d.set({"driver", "definitions", name.toStdString()}, scenario::json::string("0")); });
    };
    source.remove = [this, nameOf](int row) {
        m_document.change(tr("remove a definition"), [&](scenario::Draft& d) {
            d.set({"driver", "definitions", nameOf(row)}, {});
            d.set({"driver", "definition_values", nameOf(row)}, {});
        });
    };
    m_tableTitle->setText(tr("Definitions"));
    m_table->table().setAccessibleName(tr("Definitions"));
    m_table->setList({{QStringLiteral("name"), tr("Name"), tr("as #if has it"), {}, false, 150}, {QStringLiteral("value"), tr("Value"), {}, {}, false, 130},
                         {QStringLiteral("values"), tr("May be"), tr("what it may be set to, separated by commas; empty = anything"), {}, false, 360}},
        std::move(source));
    m_shown.push_back(m_tableTitle);
    m_shown.push_back(m_table);
}

// --- adding, removing, naming -------------------------------------------------------------------------------------------

void ConfigurationEditor::add(const QString& kind)
{
    const scenario::Scenario& s = m_document.scenario();
    QString made;
    say({});
    if (kind == QLatin1String("thread")) {
        m_document.change(tr("add a thread"), [&](scenario::Draft& d) {
            std::string name;
            for (std::size_t n = s.threads.size(); name.empty() || d.freeName(name) != name; ++n)
                name = "T" + std::to_string(n);
            Value thread = scenario::json::object();
            thread.set("name", scenario::json::string(name));
            thread.set("processor", scenario::json::number(std::uint64_t{s.threads.size() % std::max(1u, s.machine.processors)}));
            thread.set("sends", scenario::json::array({newSend(s)}));
            d.insert({"workload", "threads"}, std::string::npos, std::move(thread));
            made = QStringLiteral("thread:") + words(name);
        });
    } else if (kind == QLatin1String("hardware")) {
        m_document.change(tr("add a device of the hardware"), [&](scenario::Draft& d) {
            const std::string name = d.freeName("Hardware");
            Value device = scenario::json::object();
            device.set("name", scenario::json::string(name));
            d.insert({"hardware", "devices"}, std::string::npos, std::move(device));
            made = QStringLiteral("hardware:") + words(name);
        });
    } else if (kind == QLatin1String("power")) {
        m_document.change(tr("add a power change"), [&](scenario::Draft& d) {
            Value change = scenario::json::object();
            change.set("action", scenario::json::string(name(PnpAction::PowerDown)));
            if (const QStringList devices = devicesOf(s); !devices.isEmpty())
                change.set("device", scenario::json::string(devices.front().toStdString()));
            change.set("at_ns", scenario::json::number(std::uint64_t{s.power.empty() ? 100'000 : static_cast<std::uint64_t>(s.power.back().atNs) + 100'000}));
            d.insert({"workload", "power"}, std::string::npos, std::move(change));
            made = QStringLiteral("power");
        });
    } else {
        for (const ObjectType type : scenario::kCreatedTypes) {
            if (words(name(type)) != kind)
                continue;
            // For the chosen object, where that can be its parent; otherwise for the first that can.
            const bool ofDevice = type == ObjectType::Queue || type == ObjectType::Interrupt || type == ObjectType::FileObject;
            std::string parent;
            for (const scenario::Object& o : s.objects) {
                const bool fits = type == ObjectType::Device ? o.type == ObjectType::Driver
                    : ofDevice                               ? o.type == ObjectType::Device
                    : type == ObjectType::Request            ? o.type == ObjectType::Queue
                                                             : o.type != ObjectType::Driver;
                if (fits && (parent.empty() || m_selected == QStringLiteral("object:") + words(o.name)))
                    parent = o.name;
            }
            if (type == ObjectType::Device)
                parent.clear(); // There is one driver, which the file need not name.
            m_document.change(tr("add a %1").arg(typeLabel(type).toLower()), [&](scenario::Draft& d) {
                const std::string name = d.freeName(scenario::stemOf(type));
                d.addObject(type, name, parent);
                made = QStringLiteral("object:") + words(name);
            });
        }
    }
    if (!made.isEmpty())
        select(made);
}

void ConfigurationEditor::removeSelected()
{
    if (!m_selected.contains(QLatin1Char(':')))
        return;
    const std::string name = nameOf(m_selected).toStdString();
    // What comes before it is chosen then.
    QTreeWidgetItem* item = itemOf(m_selected);
    QTreeWidgetItem* above = item ? m_tree->itemAbove(item) : nullptr;
    const QString next = above ? above->data(0, kKey).toString() : QString();
    bool inFile = true;
    m_document.change(tr("remove %1").arg(words(name)), [&](scenario::Draft& d) {
        inFile = !d.find(name).empty();
        if (inFile)
            m_selected = next;
        d.remove(name);
    });
    if (!inFile)
        say(tr("The driver object is always there."));
    follow();
}

void ConfigurationEditor::duplicateSelected()
{
    if (!m_selected.contains(QLatin1Char(':')))
        return;
    const QString name = nameOf(m_selected);
    QString copy;
    m_document.change(tr("copy %1").arg(name), [&](scenario::Draft& d) {
        static const QRegularExpression number(QStringLiteral("\\d+\\z"));
        copy = words(d.freeName(QString(name).remove(number).toStdString()));
        d.duplicate(name.toStdString(), copy.toStdString());
        if (d.find(copy.toStdString()).empty())
            copy.clear();
    });
    if (!copy.isEmpty())
        select(kindOf(m_selected) + QLatin1Char(':') + copy);
}

void ConfigurationEditor::moveSelected(int by)
{
    const std::string name = nameOf(m_selected).toStdString();
    m_document.change(tr("move %1").arg(words(name)), [&](scenario::Draft& d) {
        const scenario::Steps place = d.find(name);
        if (place.empty())
            return;
        const std::size_t from = std::get<std::size_t>(place.back());
        if (by < 0 ? from > 0 : true)
            d.move(scenario::Steps(place.begin(), place.end() - 1), from, by < 0 ? from - 1 : from + 1);
    });
}

void ConfigurationEditor::renameSelected()
{
    // Asked again while a name is being typed: that goes on. Qt would warn that it cannot begin anew.
    if (m_tree->isEditing())
        return;
    QTreeWidgetItem* item = itemOf(m_selected);
    if (!isEnabled() || !item || (item->flags() & (Qt::ItemIsEditable | Qt::ItemIsEnabled)) != (Qt::ItemIsEditable | Qt::ItemIsEnabled))
        return;
    m_tree->setFocus(Qt::OtherFocusReason);
    // What had the focus may have taken an edit on that: the tree has been filled anew then, or is being asked elsewhere.
    item = itemOf(m_selected);
    if (item && !m_tree->isEditing())
        m_tree->editItem(item, 0);
}

void ConfigurationEditor::rename(QTreeWidgetItem* item)
{
    const QString key = item->data(0, kKey).toString(), from = nameOf(key), to = item->text(0).trimmed();
    if (from.isEmpty() || from == to)
        return;
    QString wrong;
    bool done = false;
    if (!isIdentifier(to)) {
        wrong = tr("“%1” is no name: expected letters, digits and _, as in C.").arg(to);
    } else {
        m_document.change(tr("rename %1 to %2").arg(from, to), [&](scenario::Draft& d) {
            if (d.find(from.toStdString()).empty())
                wrong = tr("The driver object is not in the file, so it keeps its name.");
            else if (d.freeName(to.toStdString()) != to.toStdString())
                wrong = tr("“%1” already names something else.").arg(to);
            else {
                m_selected = kindOf(key) + QLatin1Char(':') + to;
                d.rename(from.toStdString(), to.toStdString());
                done = true;
            }
        });
    }
    if (done)
        wrong = stillNamed(from);
    // The tree tells of a change while an item is still being edited.
    QMetaObject::invokeMethod(this, [this, wrong] {
        if (!m_tree->isEditing()) // Another name is being typed already.
            fillTree();
        showPage();
        if (!wrong.isEmpty())
            say(wrong);
    }, Qt::QueuedConnection);
}

QString ConfigurationEditor::stillNamed(const QString& name, const std::vector<std::string>* values) const
{
    QStringList where;
    const auto add = [&](std::size_t n, const std::string& file) {
        if (n > 0)
            where << tr("%1 (%n time(s))", nullptr, static_cast<int>(n)).arg(words(file));
    };
    if (values)
        add(scenario::asksFor(m_document.source()->texts.driver, name.toStdString(), *values), m_document.scenario().driver.file);
    // A lesson means it where it writes it as code, or leads to it; the same word in a sentence is a word.
    static const QRegularExpression meant(QStringLiteral("```.*?```|`[^`\\n]+`|\\]\\(lab:[^)\\s]*\\)"), QRegularExpression::DotMatchesEverythingOption);
    const QString lesson = m_document.lesson();
    std::size_t n = 0;
    for (auto part = meant.globalMatch(lesson); part.hasNext();)
        n += scenario::mentions(part.next().captured().toStdString(), name.toStdString());
    add(n, "lesson.md");
    return where.isEmpty() ? QString() : tr("“%1” still stands in %2: texts are left as they are.").arg(name, where.join(QStringLiteral(", ")));
}

} // namespace syncscope::views
