// Actions of the window: help.
#include "app/window/main_window.h"

#include "app/window/command_palette.h"
#include "app/window/keys_dialog.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace syncscope::window {

void MainWindow::makeHelpActions()
{
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "commands", .group = Group::Help, .text = tr("&Commands…"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, .tip = tr("Find anything that can be done, by typing"),
            .icon = "search"},
        [this] { showCommands(); });
    add({.id = "shortcuts", .group = Group::Help, .text = tr("&Keys"), .keys = {Qt::CTRL | Qt::Key_F1}, .tip = tr("Show every key"), .icon = "circle-question-mark",
            .canvasKeys = {Qt::Key_Question}, .dialog = true},
        [this] { showSheet(); });
    add({.id = "change-keys", .group = Group::Help, .text = tr("Cha&nge keys…"), .tip = tr("Give actions other keys"), .icon = "settings"}, [this] { changeKeys(); });
    add({.id = "about", .group = Group::Help, .text = tr("&About Sync Scope Lab"), .tip = tr("Version and licence"), .icon = "info", .dialog = true}, [this] { showAbout(); });
}

void MainWindow::showCommands()
{
    auto* palette = new CommandPalette(*m_actions, m_document, m_appearance, [this](const QString& id) { m_document.open(id); }, this);
    palette->open();
}

void MainWindow::showSheet()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("keys-sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    auto* text = new QTextBrowser;
    text->setHtml(m_actions->sheet());
    text->setAccessibleName(tr("Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* change = buttons->addButton(tr("Cha&nge keys…"), QDialogButtonBox::ActionRole);
    change->setToolTip(tr("Give actions other keys"));
    connect(change, &QPushButton::clicked, dialog, [this, dialog] { KeysDialog::openOver(*m_actions, m_settings, m_appearance, dialog); });
    connect(m_actions, &ActionRegistry::keysChanged, text, [this, text] { text->setHtml(m_actions->sheet()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(std::min(width() - 60, m_appearance.text() * 60), std::min(height() - 60, m_appearance.text() * 50));
    dialog->open();
}

void MainWindow::changeKeys() { KeysDialog::openOver(*m_actions, m_settings, m_appearance, this); }

} // namespace syncscope::window
