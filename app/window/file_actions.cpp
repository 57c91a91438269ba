// Actions of the window: files, and undoing.
#include "app/views/configuration/configuration_editor.h"
#include "app/views/lesson/lesson_editor.h"
#include "app/views/source/driver_panel.h"
#include "app/views/source/source_view.h"
#include "app/window/main_window.h"

#include "app/paint/render.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/studies.h"
#include "app/window/timeline_export.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

void MainWindow::makeFileActions()
{
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "open", .group = Group::File, .text = tr("&Open…"), .keys = {QKeySequence::Open}, .tip = tr("Open a scenario.json of your own"), .icon = "folder-open"},
        [this] { openDialog(); });
    add({.id = "reload", .group = Group::File, .text = tr("&Read again"), .keys = {Qt::CTRL | Qt::Key_R}, .tip = tr("Read the scenario's files again"), .icon = "refresh-cw"},
        [this] { m_document.reload(); });
    add({.id = "export", .group = Group::File, .text = tr("&Export a picture…"), .shortText = tr("Export"), .keys = {Qt::CTRL | Qt::Key_E},
            .tip = tr("Write the timeline as SVG, PNG or PDF, or copy it"), .icon = "download"},
        [this] { exportDialog(); });
    add({.id = "copy-picture", .group = Group::File, .text = tr("Cop&y as picture"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
            .tip = tr("Put a picture of the whole run on the clipboard"), .icon = "copy"},
        [this] { copyPicture(); });
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
    add({.id = "edit-lesson", .group = Group::Edit, .text = tr("&Lesson"), .tip = tr("Write lesson.md, with what it looks like beside it"), .icon = "book-open"},
        [this] {
            m_tabs->setTabVisible(m_tabs->indexOf(m_lessonEditor), true);
            m_tabs->setCurrentWidget(m_lessonEditor);
            m_lessonEditor->setFocus(Qt::ShortcutFocusReason);
        });
    add({.id = "copy-code", .group = Group::Edit, .text = tr("Copy the C for this confi&guration"), .shortText = tr("Copy"),
            .tip = tr("Put the C that creates the objects of this configuration on the clipboard"), .icon = "copy"},
        [this] {
            QGuiApplication::clipboard()->setText(m_setUp->toPlainText());
            statusBar()->showMessage(tr("The C for this configuration is on the clipboard"), 4000);
        });
    add({.id = "find-text", .group = Group::Edit, .text = tr("&Find and replace in driver.c…"), .keys = {Qt::CTRL | Qt::Key_H},
            .tip = tr("Find in the driver text, and replace; Ctrl+F while it has the focus"), .icon = "search"},
        [this] {
            m_tabs->setCurrentWidget(m_driver);
            m_driver->showFind();
        });
}

ExportDialog* MainWindow::exportDialog()
{
    if (!m_document.run())
        return nullptr;
    ExportDialog* dialog = m_studies->figureExport();
    if (!dialog) {
        const views::TimelineView& view = m_timeline->view();
        TimelineExport::Stretches stretches;
        if (const picture::TimelineModel* model = view.model()) {
            const picture::Range seen = view.visible();
            const auto times = [&](picture::Range r) { return picture::Range{model->scale().timeAt(r.begin).ns, model->scale().timeAt(r.end).ns}; };
            stretches.inView = times(seen);
            if (const auto range = view.range(); range && times(*range).length() > 0)
                stretches.selected = times(*range);
        }
        dialog = new TimelineExport(m_document.run(), stretches, commandScope(m_document, m_document.run().get()), m_appearance, this);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this](const QString& file) { statusBar()->showMessage(tr("Written: %1").arg(file), 6000); });
    dialog->open();
    return dialog;
}

void MainWindow::copyPicture()
{
    if (!m_document.run())
        return;
    const picture::DisplayList list = document::pictureOf(*m_document.run());
    auto* mime = new QMimeData;
    mime->setImageData(paint::renderImage(list, picture::Theme::Light, 2));
    mime->setData(QStringLiteral("image/svg+xml"), pictureBytes(list, picture::Theme::Light, PictureFormat::Svg, 1));
    QGuiApplication::clipboard()->setMimeData(mime);
    statusBar()->showMessage(tr("A picture of the run is on the clipboard"), 4000);
}

} // namespace syncscope::window
