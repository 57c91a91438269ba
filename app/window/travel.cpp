#include "app/window/travel.h"

#include "app/models/finding_model.h"
#include "app/models/machine_model.h"
#include "app/views/breakpoints/breakpoints_panel.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/events/events_view.h"
#include "app/views/messages/message_panel.h"
#include "app/views/objects/objects_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/why/why_panel.h"
#include "app/window/guide.h"
#include "app/window/main_window.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace syncscope::window {

using document::Direction;
using document::Thing;
using models::MachineTable;

namespace {

constexpr int kPatience = 4000; // ms that a message of the status bar stays

const QString kFindings = QStringLiteral("findings"); // the list of findings, wherever it stands

Thing thingOf(MachineTable table)
{
    switch (table) {
    case MachineTable::Processors: return Thing::Processor;
    case MachineTable::Objects: return Thing::Object;
    case MachineTable::Locks: return Thing::Lock;
    case MachineTable::Threads: return Thing::Thread;
    case MachineTable::Variables: return Thing::Variable;
    }
    return Thing::Object;
}

constexpr MachineTable kTables[] = {MachineTable::Processors, MachineTable::Objects, MachineTable::Locks, MachineTable::Threads, MachineTable::Variables};

} // namespace

Travel::Travel(MainWindow& window, document::Document& document, ActionRegistry& actions)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_actions(actions)
    , m_explainer(document)
    , m_scheduler(document)
{
    makeActions();
    connect(&m_explainer, &document::Explainer::nothingMarked, this, [this] { why({}); });
}

void Travel::makeActions()
{
    document::Cursor& cursor = m_document.cursor();
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions.add(info, std::move(act)); };

    add({.id = "why", .group = Group::Findings, .text = tr("&Why?"), .shortText = tr("Why?"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Y},
            .tip = tr("Why the event at the cursor happened, or what is selected in a table: its causes, one after the other"), .icon = "circle-question-mark", .canvasKeys = {Qt::Key_Y}},
        [this] { whyHere(); });
    add({.id = "last-write", .group = Group::Run, .text = tr("W&ho last wrote this?"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
            .tip = tr("Go back to the write whose value this variable has here; again, to the one before"), .icon = "undo", .canvasKeys = {Qt::Key_B}},
        [this] { lastWrite(variableHere()); });
    add({.id = "next-acquire", .group = Group::Run, .text = tr("Where this &lock is acquired next"), .tip = tr("Go to where the lock is taken next"), .icon = "lock", .canvasKeys = {Qt::Key_L}},
        [this] { acquire(Direction::Forward); });
    add({.id = "previous-acquire", .group = Group::Run, .text = tr("Where this lock was acquire&d before"), .tip = tr("Go to where the lock was taken before"), .icon = "lock",
            .canvasKeys = {Qt::SHIFT | Qt::Key_L}},
        [this] { acquire(Direction::Back); });

    add({.id = "toggle-breakpoint", .group = Group::Run, .text = tr("Breakpo&int on this line"), .keys = {Qt::Key_F9}, .tip = tr("Stop where a processor comes to this line of the driver, or no more")},
        [this] { toggleBreakpoint(); });
    add({.id = "run-to-cursor", .group = Group::Run, .text = tr("Run to the text cursor"), .keys = {Qt::CTRL | Qt::Key_F10},
            .tip = tr("Go on to where a processor comes next to the line of the driver the text cursor is on")},
        [this, &cursor] {
            const int line = m_window.source().lineOfRun(m_window.source().textCursor().blockNumber() + 1);
            if (line == 0 || !cursor.runToLine(static_cast<std::uint32_t>(line)))
                say(line == 0 ? tr("That line is not in the text that was run") : tr("No processor comes to line %1 after this").arg(line));
        });
    add({.id = "run-to-breakpoint", .group = Group::Run, .text = tr("Run to the ne&xt breakpoint"), .keys = {Qt::CTRL | Qt::Key_F5}, .tip = tr("Go on to where a breakpoint is hit next"),
            .icon = "chevrons-right"},
        [this, &cursor] {
            if (!cursor.runToBreakpoint(Direction::Forward))
                say(cursor.breakpoints().all().empty() ? tr("There is no breakpoint yet: F9 on a line of the driver sets one") : tr("No breakpoint is hit after this"));
        });
    add({.id = "run-back-to-breakpoint", .group = Group::Run, .text = tr("Run &back to the breakpoint before"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_F5},
            .tip = tr("Go back to where a breakpoint was hit before"), .icon = "chevrons-left"},
        [this, &cursor] {
            if (!cursor.runToBreakpoint(Direction::Back))
                say(cursor.breakpoints().all().empty() ? tr("There is no breakpoint yet: F9 on a line of the driver sets one") : tr("No breakpoint is hit before this"));
        });
    add({.id = "show-breakpoints", .group = Group::View, .text = tr("&Breakpoints"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, .tip = tr("Show or hide the list of breakpoints"), .icon = "list"}, [this] {
        if (m_breakpointsDock->isVisible() && !m_breakpointsDock->visibleRegion().isEmpty()) {
            m_breakpointsDock->hide();
        } else {
            raise(m_breakpointsDock);
            m_breakpoints->kind().setFocus(Qt::ShortcutFocusReason);
        }
    });

    add({.id = "history-back", .group = Group::View, .text = tr("Back to where I &was"), .keys = {Qt::ALT | Qt::Key_Left}, .tip = tr("Back to the place in the run before the last jump"),
            .icon = "chevron-left"},
        [&cursor] { cursor.goBack(); });
    add({.id = "history-forward", .group = Group::View, .text = tr("Forw&ard again"), .keys = {Qt::ALT | Qt::Key_Right}, .tip = tr("Forward again after going back"), .icon = "chevron-right"},
        [&cursor] { cursor.goForward(); });

    QAction* schedule = m_actions.addToggle({.id = "schedule", .group = Group::Explore, .text = tr("&You are the scheduler"), .shortText = tr("You schedule"),
                                                .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, .tip = tr("Choose yourself which processor takes the next step"), .icon = "cpu"},
        [this](bool on) {
            if (on)
                m_scheduler.begin();
            else
                m_scheduler.leave(true);
            m_actions.action(QStringLiteral("schedule"))->setChecked(m_scheduler.active());
            if (m_scheduler.active() && m_schedule)
                m_schedule->setFocus(Qt::ShortcutFocusReason);
        });
    connect(&m_scheduler, &document::Scheduler::activeChanged, this, [this, schedule] {
        schedule->setChecked(m_scheduler.active());
        if (m_schedule)
            m_schedule->setVisible(m_scheduler.active());
    });
}

QDockWidget* Travel::makeDock(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setWidget(content);
    auto* head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(14, 6, 8, 2);
    row->addWidget(new views::SectionLabel(title, m_window.appearance()));
    row->addStretch(1);
    auto* close = new views::Button(m_window.appearance());
    close->setText(tr("Close"));
    close->setTextShown(false);
    close->setIconName(QStringLiteral("x"));
    close->setToolTip(tr("Close this panel"));
    connect(close, &QAbstractButton::clicked, dock, &QWidget::hide);
    row->addWidget(close);
    dock->setTitleBarWidget(head);
    return dock;
}

void Travel::place(QBoxLayout& center)
{
    views::Appearance& appearance = m_window.appearance();
    m_schedule = new views::SchedulePanel(m_scheduler, appearance);
    m_schedule->hide();
    center.insertWidget(1, m_schedule);
    m_why = new views::WhyPanel(m_document, m_explainer, appearance);
    connect(m_why, &views::WhyPanel::termAsked, this, [this](const QString& id) { m_window.guide().showHelp(id); });
    m_breakpoints = new views::BreakpointsPanel(m_document, appearance);
    m_whyDock = makeDock(QStringLiteral("why-dock"), tr("Why?"), m_why);
    // What was asked was of another run: what is opened shows its lesson.
    connect(&m_document, &document::Document::opened, this, [this] {
        auto* lesson = m_window.findChild<QDockWidget*>(QStringLiteral("lesson-dock"));
        if (lesson && !lesson->isHidden() && !m_whyDock->isHidden() && m_window.tabifiedDockWidgets(m_whyDock).contains(lesson))
            lesson->raise();
    });
    m_breakpointsDock = makeDock(QStringLiteral("breakpoints-dock"), tr("Breakpoints"), m_breakpoints);
    const auto hint = [this] {
        m_why->setHint(tr("Nothing has been asked yet. Select a slice, a wait, a value or a finding and press %1, or take \"Why?\" from its menu.")
                           .arg(m_actions.action(QStringLiteral("why"))->shortcut().toString(QKeySequence::NativeText)));
    };
    hint();
    connect(&m_actions, &ActionRegistry::keysChanged, this, hint);

    for (const MachineTable kind : kTables)
        if (QTableView* table = m_window.objects().table(kind)) {
            table->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint& at) { tableMenu(table, at); });
        }
    QTableView* events = &m_window.events().table();
    events->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(events, &QWidget::customContextMenuRequested, this, [this, events](const QPoint& at) { tableMenu(events, at); });
    if (auto* findings = m_window.findChild<QListView*>(kFindings)) {
        findings->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(findings, &QWidget::customContextMenuRequested, this, [this, findings](const QPoint& at) { tableMenu(findings, at); });
    }
    views::SourceView* source = &m_window.source();
    source->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(source, &QWidget::customContextMenuRequested, this, [this, source](const QPoint& at) {
        const bool isOnLine = !source->textCursor().hasSelection();
        if (isOnLine)
            source->setTextCursor(source->cursorForPosition(at));
        QMenu* menu = source->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSeparator();
        menu->addAction(m_actions.action(QStringLiteral("toggle-breakpoint")));
        if (m_document.run())
            fill(*menu, {}, variableNamed(wordInText()), std::nullopt);
        menu->popup(source->viewport()->mapToGlobal(at));
    });
    connect(source, &views::SourceView::gutterClicked, this, [this](int line) { m_document.cursor().breakpoints().toggleLine(static_cast<std::uint32_t>(line)); });
    connect(&m_window.timeline().view(), &views::TimelineView::menuWanted, this, [this](QMenu& menu, EventIndex about) {
        menu.setDefaultAction(menu.addAction(m_window.appearance().icon(QStringLiteral("circle-question-mark")), tr("Why?"), this, [this, about] { why(about); }));
        const picture::TimelineModel* model = m_window.timeline().view().model();
        const picture::Lane& lane = model->lanes()[m_window.timeline().view().focusedLane()];
        auto variable = document::variableOf(*m_document.run()->trace, about);
        auto lock = document::lockOf(*m_document.run()->trace, about);
        if (lane.kind == picture::LaneKind::Variable)
            variable = lane.subject;
        else if (lane.kind == picture::LaneKind::Lock)
            lock = LockId(lane.subject);
        fill(menu, about, variable, lock);
        menu.addSeparator();
    });
    connect(&m_window.messages(), &views::MessagePanel::whyWanted, this, &Travel::why);
    connect(&m_document.cursor(), &document::Cursor::moved, this, &Travel::followCursor);
    connect(&m_document.cursor(), &document::Cursor::historyChanged, this, &Travel::followCursor);
    connect(&m_document.cursor().breakpoints(), &document::Breakpoints::changed, this, &Travel::followCursor);
    followCursor();
}

void Travel::resetLayout()
{
    auto* lesson = m_window.findChild<QDockWidget*>(QStringLiteral("lesson-dock"));
    for (QDockWidget* dock : {m_whyDock, m_breakpointsDock}) {
        m_window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        if (lesson)
            m_window.tabifyDockWidget(lesson, dock);
        dock->hide();
    }
}

void Travel::raise(QDockWidget* dock)
{
    dock->show();
    dock->raise();
}

void Travel::say(const QString& words) { m_window.statusBar()->showMessage(words, kPatience); }

void Travel::followCursor()
{
    const document::Cursor& cursor = m_document.cursor();
    const bool run = m_document.run() != nullptr;
    const auto enable = [this](const char* id, bool on) { m_actions.action(QLatin1String(id))->setEnabled(on); };
    for (const char* id : {"why", "last-write", "next-acquire", "previous-acquire", "toggle-breakpoint", "run-to-cursor", "run-to-breakpoint", "run-back-to-breakpoint"})
        enable(id, run);
    enable("schedule", m_scheduler.active() || (run && !m_document.run()->trace->refused));
    enable("history-back", run && cursor.canGoBack());
    enable("history-forward", run && cursor.canGoForward());
}

// --- why ----------------------------------------------------------------------------------------------------------------

void Travel::why(EventIndex event)
{
    if (!event) {
        say(tr("Nothing has happened there yet that could be asked about"));
        return;
    }
    m_explainer.ask(event);
    raise(m_whyDock);
}

void Travel::whyFinding(std::size_t row)
{
    m_explainer.askFinding(row);
    raise(m_whyDock);
}

void Travel::whyMarked(const QString& mark)
{
    if (m_explainer.askMarked(mark))
        raise(m_whyDock);
    else
        why({}); // says that there is nothing to ask about
}

bool Travel::whyRow(QWidget* widget)
{
    const document::RunPtr& run = m_document.run();
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    if (!view || !run || !view->currentIndex().isValid())
        return false;
    const QModelIndex index = view->currentIndex();
    if (view == &m_window.events().table()) {
        why(m_window.events().model().eventAt(index.row()));
        return true;
    }
    if (view->objectName() == kFindings) {
        const auto* model = qobject_cast<const models::FindingModel*>(view->model());
        const analysis::Finding* finding = model ? model->finding(index) : nullptr;
        const auto& all = run->study.findings;
        if (!finding || all.empty() || finding < all.data() || finding >= all.data() + all.size())
            return false;
        whyFinding(static_cast<std::size_t>(finding - all.data()));
        return true;
    }
    for (const MachineTable kind : kTables) {
        if (m_window.objects().table(kind) != view)
            continue;
        QString name = index.siblingAtColumn(0).data().toString();
        if (kind == MachineTable::Processors)
            name = QString::number(index.row());
        why(document::eventAbout(*run, thingOf(kind), name.toStdString(), m_document.cursor().view().events));
        return true;
    }
    return false;
}

void Travel::whyHere()
{
    if (!whyRow(QApplication::focusWidget()))
        why(m_document.cursor().event());
}

// --- looking for something ----------------------------------------------------------------------------------------------

QString Travel::wordInText() const
{
    QTextCursor at = m_window.source().textCursor();
    if (!at.hasSelection())
        at.select(QTextCursor::WordUnderCursor);
    return at.selectedText();
}

// The last part of what the trace calls it will do.
std::optional<std::uint32_t> Travel::variableNamed(const QString& word) const
{
    const auto& all = m_document.run()->trace->names.variables;
    for (std::uint32_t i = 0; i < all.size() && !word.isEmpty(); ++i) {
        const QString name = QString::fromStdString(all[i].name);
        if (name == word || name.endsWith(QLatin1Char('.') + word))
            return i;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> Travel::variableHere() const
{
    const document::RunPtr& run = m_document.run();
    if (!run)
        return std::nullopt;
    const QWidget* focus = QApplication::focusWidget();
    if (focus == &m_window.source())
        if (const auto row = variableNamed(wordInText()))
            return row;
    if (const QTableView* table = m_window.objects().table(MachineTable::Variables); focus == table && table && table->currentIndex().isValid())
        return variableNamed(table->currentIndex().siblingAtColumn(0).data().toString());
    const views::TimelineView& timeline = m_window.timeline().view();
    const auto lane = [&]() -> std::optional<std::uint32_t> {
        const picture::TimelineModel* model = timeline.model();
        if (!model || timeline.focusedLane() >= model->lanes().size() || model->lanes()[timeline.focusedLane()].kind != picture::LaneKind::Variable)
            return std::nullopt;
        return model->lanes()[timeline.focusedLane()].subject;
    };
    if (focus == &timeline)
        if (const auto row = lane())
            return row;
    if (const auto row = document::variableOf(*run->trace, m_document.cursor().event()))
        return row;
    return lane();
}

std::optional<LockId> Travel::lockHere() const
{
    const document::RunPtr& run = m_document.run();
    if (!run)
        return std::nullopt;
    const QWidget* focus = QApplication::focusWidget();
    if (const QTableView* table = m_window.objects().table(MachineTable::Locks); focus == table && table && table->currentIndex().isValid())
        return document::lockNamed(run->trace->names, table->currentIndex().siblingAtColumn(0).data().toString().toStdString());
    const views::TimelineView& timeline = m_window.timeline().view();
    const auto lane = [&]() -> std::optional<LockId> {
        const picture::TimelineModel* model = timeline.model();
        if (!model || timeline.focusedLane() >= model->lanes().size() || model->lanes()[timeline.focusedLane()].kind != picture::LaneKind::Lock)
            return std::nullopt;
        return LockId(model->lanes()[timeline.focusedLane()].subject);
    };
    if (focus == &timeline)
        if (const auto lock = lane())
            return lock;
    if (const auto lock = document::lockOf(*run->trace, m_document.cursor().event()))
        return lock;
    return lane();
}

void Travel::lastWrite(std::optional<std::uint32_t> variable)
{
    if (!variable)
        say(tr("Which variable? Put the cursor on its name in the driver, or select its lane, its row or an access to it"));
    else if (!m_document.cursor().toLastWrite(*variable))
        say(tr("Nobody has written %1 before this").arg(QString::fromStdString(m_document.run()->trace->names.variables[*variable].name)));
}

void Travel::acquire(Direction direction)
{
    auto lock = lockHere();
    const document::RunPtr& run = m_document.run();
    if (!lock && run) // The nearest of any; from there on it is that one.
        lock = document::lockOf(*run->trace,
            document::findEvent(*run->trace, m_document.cursor().event(), direction, [](const trace::Event& e) { return e.kind == trace::EventKind::LockAcquire; }));
    if (!lock)
        say(tr("No lock is acquired in that direction"));
    else if (!m_document.cursor().toAcquire(*lock, direction))
        say((direction == Direction::Forward ? tr("%1 is not acquired after this") : tr("%1 is not acquired before this"))
                .arg(QString::fromStdString(m_document.run()->trace->names.locks[lock->value].name)));
}

void Travel::toggleBreakpoint()
{
    document::Breakpoints& breakpoints = m_document.cursor().breakpoints();
    const std::size_t before = breakpoints.all().size();
    const int asked = m_window.source().lineOfRun(m_window.source().textCursor().blockNumber() + 1);
    const std::uint32_t line = breakpoints.toggleLine(static_cast<std::uint32_t>(asked));
    if (line > 0)
        say(static_cast<int>(line) == asked ? tr("Breakpoint on line %1").arg(line) : tr("Breakpoint on line %1: nothing is recorded on line %2").arg(line).arg(asked));
    else if (breakpoints.all().size() < before)
        say(tr("Breakpoint taken away"));
}

// --- menus --------------------------------------------------------------------------------------------------------------

void Travel::fill(QMenu& menu, EventIndex event, std::optional<std::uint32_t> variable, std::optional<LockId> lock)
{
    const document::RunPtr& run = m_document.run();
    if (event)
        menu.addAction(tr("Go there"), this, [this, event] { m_document.cursor().select(event); });
    document::Breakpoints& breakpoints = m_document.cursor().breakpoints();
    if (variable) {
        const QString name = QString::fromStdString(run->trace->names.variables[*variable].name);
        menu.addAction(tr("Who last wrote %1?").arg(name.section(QLatin1Char('.'), -1)), this, [this, variable] { lastWrite(variable); });
        menu.addAction(tr("Stop where it is written"), this, [&breakpoints, name] {
            document::Breakpoint b;
            b.kind = document::Breakpoint::Kind::Value;
            b.name = name;
            breakpoints.add(b);
        });
    }
    if (lock) {
        const QString name = QString::fromStdString(run->trace->names.locks[lock->value].name);
        for (const Direction direction : {Direction::Forward, Direction::Back})
            menu.addAction(direction == Direction::Forward ? tr("Next acquire of %1").arg(name) : tr("Previous acquire of %1").arg(name), this, [this, lock, direction] {
                if (!m_document.cursor().toAcquire(*lock, direction))
                    say(tr("It is not acquired in that direction"));
            });
        menu.addAction(tr("Stop where it is acquired"), this, [&breakpoints, name] {
            document::Breakpoint b;
            b.kind = document::Breakpoint::Kind::LockAcquire;
            b.name = name;
            breakpoints.add(b);
        });
    }
}

void Travel::tableMenu(QWidget* widget, const QPoint& at)
{
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    const document::RunPtr& run = m_document.run();
    if (!view || !run)
        return;
    if (const QModelIndex index = view->indexAt(at); index.isValid() && index.row() != view->currentIndex().row())
        view->setCurrentIndex(index);
    if (!view->currentIndex().isValid())
        return;
    auto* menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* why = menu->addAction(m_window.appearance().icon(QStringLiteral("circle-question-mark")), tr("Why?"), this, [this, view] { whyRow(view); });
    menu->setDefaultAction(why);
    const QString name = view->currentIndex().siblingAtColumn(0).data().toString();
    if (view == &m_window.events().table()) {
        const EventIndex event = m_window.events().model().eventAt(view->currentIndex().row());
        fill(*menu, {}, document::variableOf(*run->trace, event), document::lockOf(*run->trace, event));
    } else if (view == m_window.objects().table(MachineTable::Variables)) {
        fill(*menu, {}, document::variableNamed(run->trace->names, name.toStdString()), std::nullopt);
    } else if (view == m_window.objects().table(MachineTable::Locks)) {
        fill(*menu, {}, std::nullopt, document::lockNamed(run->trace->names, name.toStdString()));
    }
    menu->popup(view->viewport()->mapToGlobal(at));
}

} // namespace syncscope::window
