#include "app/window/paste_code.h"

#include "app/views/paste/paste_dialog.h"
#include "app/window/main_window.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

PasteCode::PasteCode(MainWindow& window) : QObject(&window), m_window(window)
{
    QAction* action = window.actions().add({.id = QStringLiteral("paste-code"), .group = Group::Edit, .text = tr("Paste &WDF code…"), .shortText = tr("Paste…"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_V},
                                               .tip = tr("Lines out of a driver become the configuration they set up"), .icon = QStringLiteral("code")},
        [this] { show(); });
    const auto follow = [action, &window] { action->setEnabled(window.document().source().has_value()); };
    connect(&window.document(), &document::Document::opened, action, follow);
    follow();
}

views::PasteDialog* PasteCode::show()
{
    if (!m_window.document().source())
        return nullptr;
    auto* dialog = new views::PasteDialog(m_window.document(), m_window.appearance(), views::PasteDialog::linesIn(QGuiApplication::clipboard()->text()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_window, [this] { m_window.statusBar()->showMessage(tr("The configuration is that of the pasted code; Ctrl+Z takes it back"), 6000); });
    dialog->open();
    return dialog;
}

} // namespace syncscope::window
