#include "app/views/breakpoints/breakpoints_panel.h"

#include "engine/base/words.h"
#include "engine/report/words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

namespace syncscope::views {

using document::Breakpoint;
using document::Breakpoints;
using document::Direction;
using picture::Face;
using picture::Token;
using Kind = Breakpoint::Kind;

namespace {

QString toText(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

} // namespace

BreakpointsPanel::BreakpointsPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_list(new QTreeWidget)
    , m_none(new QLabel(tr("None yet. Click beside a line of the driver or press F9 there, or add one here.")))
    , m_kind(new QComboBox)
    , m_what(new QComboBox)
    , m_value(new QLineEdit)
    , m_mistake(new QLabel)
    , m_add(new Button(appearance))
    , m_remove(new Button(appearance))
{
    setObjectName(QStringLiteral("breakpoints"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("breakpoint-list"));
    m_list->setAccessibleName(tr("Breakpoints"));
    m_list->setToolTip(tr("Space switches one on or off, Enter goes to its next hit, Delete takes it away"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Stops where"), tr("Hits")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(12, 4, 12, 4);
    m_kind->setObjectName(QStringLiteral("breakpoint-kind"));
    m_kind->setAccessibleName(tr("Stop where"));
    m_kind->setToolTip(tr("What a new breakpoint waits for"));
    const std::pair<Kind, QString> kinds[] = {{Kind::LockAcquire, tr("a lock is acquired")}, {Kind::LockRelease, tr("a lock is released")}, {Kind::Irql, tr("the IRQL changes")},
        {Kind::Value, tr("a variable is written")}, {Kind::Callback, tr("a callback is entered")}, {Kind::Status, tr("an NTSTATUS comes back")}};
    for (const auto& [kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
    m_what->setObjectName(QStringLiteral("breakpoint-what"));
    m_what->setAccessibleName(tr("Which one"));
    m_what->setToolTip(tr("Which one it waits for"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_what->setMinimumContentsLength(8);
    for (QComboBox* box : {m_kind, m_what}) // Names, and other languages, may be long.
        connect(box, &QComboBox::currentTextChanged, box, [box, tip = box->toolTip()](const QString& chosen) { box->setToolTip(chosen.isEmpty() ? tip : chosen + QLatin1Char('\n') + tip); });
    m_kind->setToolTip(m_kind->currentText() + QLatin1Char('\n') + m_kind->toolTip());
    m_value->setObjectName(QStringLiteral("breakpoint-value"));
    m_value->setAccessibleName(tr("Value written"));
    m_value->setPlaceholderText(tr("any value"));
    m_value->setToolTip(tr("The value that must be written; empty for any"));
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    m_add->setText(tr("Add"));
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setToolTip(tr("Add this breakpoint"));
    m_remove->setText(tr("Remove"));
    m_remove->setIconName(QStringLiteral("x"));
    m_remove->setToolTip(tr("Take the selected breakpoint away"));

    // Where there is no room for all of it, it is scrolled.
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrollArea(page));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(m_none);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_list);
    layout->addLayout(inset, 1);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(12, 0, 12, 0);
    form->setSpacing(6);
    form->addWidget(m_kind);
    form->addWidget(m_what);
    form->addWidget(m_value);
    form->addWidget(m_mistake);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form->addLayout(buttons);
    layout->addLayout(form);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &BreakpointsPanel::offer);
    connect(m_add, &QAbstractButton::clicked, this, &BreakpointsPanel::add);
    connect(m_value, &QLineEdit::returnPressed, this, &BreakpointsPanel::add);
    connect(m_remove, &QAbstractButton::clicked, this, &BreakpointsPanel::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_remove->setEnabled(m_list->currentItem() != nullptr); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_building)
            m_document.cursor().breakpoints().setEnabled(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)), item->checkState(0) == Qt::Checked);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        // Around the end to the first.
        const auto& hits = m_document.cursor().breakpoints().hits(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)));
        if (hits.empty())
            return;
        const EventIndex here = m_document.cursor().event();
        const auto next = here ? std::upper_bound(hits.begin(), hits.end(), here) : hits.begin();
        m_document.cursor().select(next == hits.end() ? hits.front() : *next);
    });
    connect(&document.cursor().breakpoints(), &Breakpoints::changed, this, &BreakpointsPanel::rebuild);
    connect(&document.cursor(), &document::Cursor::moved, this, &BreakpointsPanel::mark);
    connect(&document, &document::Document::runChanged, this, &BreakpointsPanel::offer);
    connect(&appearance, &Appearance::changed, this, &BreakpointsPanel::rebuild);
    offer();
    rebuild();
}

void BreakpointsPanel::rebuild()
{
    m_building = true;
    const Breakpoints& all = m_document.cursor().breakpoints();
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (std::size_t i = 0; i < all.all().size(); ++i) {
        const Breakpoint& b = all.all()[i];
        const QString words = Breakpoints::words(b), hits = QString::number(all.hits(i).size());
        auto* item = new QTreeWidgetItem({words, hits});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, b.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, words);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(1, Qt::AccessibleTextRole, tr("%n hit(s) in this run", nullptr, static_cast<int>(all.hits(i).size())));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(std::max(current, 0), m_list->topLevelItemCount() - 1)));
    m_none->setVisible(all.all().empty());
    m_list->setVisible(!all.all().empty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_mistake->setFont(m_appearance.font(Face::Sans, -1));
    m_building = false;
    mark();
}

void BreakpointsPanel::mark()
{
    m_building = true;
    const Breakpoints& all = m_document.cursor().breakpoints();
    const auto here = all.hitBy(m_document.cursor().event());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const bool isHere = std::find(here.begin(), here.end(), static_cast<std::size_t>(i)) != here.end();
        QFont font = m_appearance.font(isHere ? Face::SansBold : Face::Sans);
        for (int column = 0; column < 2; ++column) {
            m_list->topLevelItem(i)->setFont(column, font);
            m_list->topLevelItem(i)->setBackground(column, isHere ? m_appearance.wash(Token::Selection, 14) : QBrush());
        }
    }
    m_building = false;
}

void BreakpointsPanel::offer()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const QVariant before = m_what->currentData();
    m_what->clear();
    m_value->setVisible(kind == Kind::Value);
    m_mistake->hide();
    const document::RunPtr& run = m_document.run();
    const auto add = [this](const QString& text, const QVariant& key) {
        if (m_what->findData(key) < 0)
            m_what->addItem(text, key);
    };
    switch (kind) {
    case Kind::Line: break;
    case Kind::LockAcquire:
    case Kind::LockRelease:
        add(tr("any lock"), QString());
        for (const trace::LockName& l : run ? run->trace->names.locks : std::vector<trace::LockName>())
            add(toText(l.name), toText(l.name));
        break;
    case Kind::Irql:
        add(tr("to any level"), QVariant());
        add(tr("to PASSIVE_LEVEL"), 0);
        add(tr("to APC_LEVEL"), 1);
        add(tr("to DISPATCH_LEVEL"), 2);
        for (const std::uint8_t level : run ? document::levelsIn(*run) : std::vector<std::uint8_t>())
            add(tr("to %1").arg(toText(report::levelName(level))), static_cast<int>(level));
        break;
    case Kind::Value:
        for (const std::string& name : run ? document::variablesIn(*run) : std::vector<std::string>())
            add(toText(name), toText(name));
        break;
    case Kind::Callback:
        add(tr("any callback"), QString());
        for (const trace::FunctionName& f : run ? run->trace->names.functions : std::vector<trace::FunctionName>())
            if (!f.callback.empty())
                add(toText(f.callback), toText(f.callback));
        break;
    case Kind::Status:
        add(tr("any error"), QVariant());
        for (const std::uint32_t status : run ? document::statusesIn(*run) : std::vector<std::uint32_t>()) // first what comes back in this run
            add(toText(report::statusName(status)), status);
        for (const std::uint32_t status : {0u, 0xC0000120u, 0xC00000B5u, 0xC0000010u, 0xC000009Au, 0xC020020Cu, 0xC0200203u, 0xC0000184u})
            if (const std::string_view name = ntstatusName(status); !name.empty())
                add(toText(name), status);
        break;
    }
    m_what->setCurrentIndex(std::max(0, m_what->findData(before)));
    m_add->setEnabled(m_what->count() > 0);
}

void BreakpointsPanel::add()
{
    Breakpoint b;
    b.kind = static_cast<Kind>(m_kind->currentData().toInt());
    const QVariant what = m_what->currentData();
    if (b.kind == Kind::Irql || b.kind == Kind::Status) {
        if (what.isValid())
            b.value = what.toLongLong();
    } else {
        b.name = what.toString();
    }
    if (b.kind == Kind::Value && !m_value->text().trimmed().isEmpty()) {
        bool isNumber = false;
        b.value = m_value->text().trimmed().toLongLong(&isNumber, 0);
        if (!isNumber) {
            m_mistake->setText(tr("\"%1\" is no number; expected one such as 1 or 0x10, or nothing for any value").arg(m_value->text().trimmed()));
            m_mistake->show();
            m_value->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_mistake->hide();
    const std::size_t row = m_document.cursor().breakpoints().add(b);
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(row)));
}

void BreakpointsPanel::remove()
{
    if (const int row = m_list->indexOfTopLevelItem(m_list->currentItem()); row >= 0)
        m_document.cursor().breakpoints().remove(static_cast<std::size_t>(row));
}

bool BreakpointsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace syncscope::views
