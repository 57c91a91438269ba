// Actions of the window: files, and undoing.
#include "app/views/configuration/configuration_editor.h"
#include "app/views/source/driver_panel.h"
#include "app/window/main_window.h"

namespace syncscope::window {

void MainWindow::makeFileActions()
{
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "open", .group = Group::File, .text = tr("&Open…"), .keys = {QKeySequence::Open}, .tip = tr("Open a scenario.json of your own"), .icon = "folder-open"},
        [this] { openDialog(); });
    add({.id = "reload", .group = Group::File, .text = tr("&Read again"), .keys = {Qt::CTRL | Qt::Key_R}, .tip = tr("Read the scenario's files again"), .icon = "refresh-cw"},
        [this] { m_document.reload(); });
    add({.id = "export-svg", .group = Group::File, .text = tr("&Export timeline as SVG…"), .keys = {Qt::CTRL | Qt::Key_E}, .tip = tr("Write the timeline of the whole run as SVG"),
            .icon = "download"},
        [this] { exportDialog(true); });
    add({.id = "export-picture", .group = Group::File, .text = tr("Export &picture…"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
            .tip = tr("Write the timeline of the whole run as PNG or PDF"), .icon = "image"},
        [this] { exportDialog(false); });
    add({.id = "quit", .group = Group::File, .text = tr("&Quit"), .keys = {Qt::CTRL | Qt::Key_Q}, .tip = tr("Close the window")}, [this] { close(); });
}

void MainWindow::makeEditActions()
{
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "undo", .group = Group::Edit, .text = tr("&Undo"), .keys = {Qt::CTRL | Qt::Key_Z}, .tip = tr("Take the last change back"), .icon = "undo"},
        [this] { m_document.undoStack().undo(); });
    add({.id = "redo", .group = Group::Edit, .text = tr("&Redo"), .keys = {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
            .tip = tr("Make the change that was taken back again"), .icon = "redo"},
        [this] { m_document.undoStack().redo(); });
    add({.id = "edit-configuration", .group = Group::Edit, .text = tr("&Configuration"), .keys = {Qt::CTRL | Qt::Key_6},
            .tip = tr("Edit every setting of objects, workload, hardware, machine and costs"), .icon = "settings"},
        [this] {
            m_tabs->setCurrentWidget(m_editor);
            m_editor->tree().setFocus(Qt::ShortcutFocusReason);
        });
    add({.id = "find-text", .group = Group::Edit, .text = tr("&Find and replace in driver.c…"), .keys = {Qt::CTRL | Qt::Key_H},
            .tip = tr("Find in the driver text, and replace; Ctrl+F while it has the focus"), .icon = "search"},
        [this] {
            m_tabs->setCurrentWidget(m_driver);
            m_driver->showFind();
        });
}

} // namespace syncscope::window
