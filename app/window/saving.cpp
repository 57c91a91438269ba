#include "app/window/saving.h"

#include "app/document/sentences.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

namespace {

QString titleOf(const document::Document& document)
{
    const scenario::Scenario& s = document.scenario();
    return document::shipped(s.title.empty() ? s.id : s.title);
}

} // namespace

Saving::Saving(QMainWindow& window, document::Document& document, ActionRegistry& actions)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_actions(actions)
{
    actions.add({.id = QStringLiteral("save"), .group = Group::File, .text = tr("&Save"), .keys = {QKeySequence::Save}, .tip = tr("Write the scenario to its folder"), .icon = QStringLiteral("save")},
        [this] { save(); });
    actions.add({.id = QStringLiteral("save-as"), .group = Group::File, .text = tr("Save &as…"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                    .tip = tr("Write the scenario to another folder, and go on there")},
        [this] { saveAs(); });
    actions.add({.id = QStringLiteral("duplicate"), .group = Group::File, .text = tr("&Duplicate"), .tip = tr("Go on with a copy of this scenario, which is not saved yet"), .icon = QStringLiteral("copy")},
        [this] { m_document.duplicate(); });
    actions.add({.id = QStringLiteral("revert"), .group = Group::File, .text = tr("Re&vert to saved"), .tip = tr("Take back every change since the scenario was read or saved"), .icon = QStringLiteral("rotate-ccw")}, [this] {
        const int clean = m_document.undoStack().cleanIndex();
        if (clean >= 0)
            m_document.undoStack().setIndex(clean); // and redo brings the changes back
        else
            m_document.reload();
    });

    m_questions.unsaved = [this](const QString& title) {
        QMessageBox box(QMessageBox::Question, QString(), tr("“%1” has changes that are not saved.").arg(title), QMessageBox::NoButton, &m_window);
        box.setInformativeText(tr("Without saving they are lost."));
        const QPushButton* keep = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
        const QPushButton* drop = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == keep ? Answer::Save : box.clickedButton() == drop ? Answer::Discard : Answer::Cancel;
    };
    m_questions.folder = [this](const QString& proposed) -> std::optional<QString> {
        QFileDialog dialog(&m_window, tr("Save the scenario in a folder of its own"), QFileInfo(proposed).path());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setLabelText(QFileDialog::FileName, tr("Folder:"));
        dialog.selectFile(QFileInfo(proposed).fileName());
        if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
            return std::nullopt;
        return dialog.selectedFiles().front();
    };
    m_questions.sure = [this](const QString& question) {
        return QMessageBox::question(&m_window, QString(), question, QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Yes;
    };
    m_questions.report = [this](const Diagnostics& mistakes) {
        QStringList lines;
        for (const Diagnostic& d : mistakes)
            lines << document::said(d);
        QMessageBox::warning(&m_window, tr("Not saved"), lines.join(QLatin1Char('\n')));
    };
    m_questions.recover = [this](const document::Leftover& left) {
        const QDateTime time = QDateTime::fromString(left.time, Qt::ISODate);
        QMessageBox box(QMessageBox::Question, QString(), tr("The program ended before “%1” was saved.").arg(document::shipped(left.title.toStdString())), QMessageBox::NoButton, &m_window);
        box.setInformativeText(tr("What was kept is from %1.").arg(QLocale().toString(time, QLocale::ShortFormat)));
        const QPushButton* open = box.addButton(tr("&Open it"), QMessageBox::AcceptRole);
        box.addButton(tr("&Throw it away"), QMessageBox::DestructiveRole);
        box.setDefaultButton(const_cast<QPushButton*>(open));
        box.exec();
        return box.clickedButton() == open;
    };

    document.setGuard([this] { return mayDiscard(); });
    connect(&document, &document::Document::modifiedChanged, this, &Saving::follow);
    connect(&document, &document::Document::opened, this, &Saving::follow);
    connect(&document, &document::Document::placeChanged, this, &Saving::follow);
    follow();
}

void Saving::follow()
{
    const bool open = m_document.source().has_value();
    m_window.setWindowModified(m_document.modified());
    for (const char* id : {"save-as", "duplicate"})
        m_actions.action(QLatin1String(id))->setEnabled(open);
    m_actions.action(QStringLiteral("save"))->setEnabled(open && (m_document.modified() || !m_document.hasPlace()));
    const bool back = m_document.undoStack().cleanIndex() >= 0 || m_document.hasPlace();
    m_actions.action(QStringLiteral("revert"))->setEnabled(open && m_document.modified() && back);
}

bool Saving::mayDiscard()
{
    if (!m_document.hasWork())
        return true;
    switch (m_questions.unsaved(titleOf(m_document))) {
    case Answer::Save: return save();
    case Answer::Discard: return true;
    case Answer::Cancel: break;
    }
    return false;
}

bool Saving::report(const Diagnostics& mistakes)
{
    if (mistakes.empty()) {
        m_window.statusBar()->showMessage(tr("Saved in %1").arg(QDir::toNativeSeparators(m_document.source()->place)), 6000);
        return true;
    }
    m_questions.report(mistakes);
    return false;
}

bool Saving::save()
{
    if (!m_document.source())
        return false;
    if (!m_document.hasPlace())
        return saveAs();
    if (m_document.changedOutside() && !m_questions.sure(tr("The files of this scenario were changed by another program since they were read. Replace them?")))
        return false;
    return report(m_document.save());
}

QString Saving::proposedFolder() const
{
    QString name;
    for (const QChar c : titleOf(m_document).toLower())
        name += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('-');
    name = name.split(QLatin1Char('-'), Qt::SkipEmptyParts).join(QLatin1Char('-'));
    QDir home(m_document.hasPlace() ? QFileInfo(m_document.source()->place).path() : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem = name.isEmpty() ? QStringLiteral("scenario") : name;
    name = stem;
    for (int n = 2; home.exists(name) && n < 1000; ++n)
        name = stem + QStringLiteral("-%1").arg(n);
    return home.filePath(name);
}

bool Saving::saveAs()
{
    if (!m_document.source())
        return false;
    const std::optional<QString> folder = m_questions.folder(proposedFolder());
    if (!folder)
        return false;
    if (QFileInfo::exists(QDir(*folder).filePath(QStringLiteral("scenario.json"))) && QFileInfo(*folder) != QFileInfo(m_document.source()->place)
        && !m_questions.sure(tr("There is already a scenario in %1. Replace it?").arg(QDir::toNativeSeparators(*folder))))
        return false;
    return report(m_document.saveAs(*folder));
}

bool Saving::offerRecovery()
{
    document::Recovery* recovery = m_document.recovery();
    if (!recovery)
        return false;
    for (const document::Leftover& left : recovery->leftovers()) {
        if (m_questions.recover(left)) {
            m_document.recover(left);
            return true; // The others are offered the next time.
        }
        recovery->discard(left);
    }
    return false;
}

} // namespace syncscope::window
