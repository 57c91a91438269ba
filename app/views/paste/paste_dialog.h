// Lines out of a driver become the configuration they set up: pasted into a dialog, which shows while one types what would change and
// what was not understood, and taken over as one step of the undo stack.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/scenario/take_over.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace syncscope::views {

class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(document::Document& document, const Appearance& appearance, const QString& lines, QWidget* parent);

    QPlainTextEdit& lines() { return *m_lines; }
    QTreeWidget& changes() { return *m_changes; }
    QTreeWidget& remarks() { return *m_remarks; }
    QLabel& summary() { return *m_summary; }
    QPushButton& applyButton() { return *m_apply; }
    // Of any text, as that of the clipboard: nothing of one that was not copied for this.
    static QString linesIn(const QString& text);
    // Waits for no pause in typing.
    void recogniseNow();
    static int pauseMs() { return 150; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the tables: Enter is not Apply there

private:
    void apply();
    void showLine(const QTreeWidgetItem* item);

    document::Document& m_document;
    const Appearance& m_appearance;
    scenario::TakeOver m_change;
    QPlainTextEdit* m_lines;
    QLabel* m_summary;
    QTreeWidget *m_changes, *m_remarks;
    QLabel* m_remarksLabel;
    QPushButton* m_apply;
    QTimer m_pause;
};

} // namespace syncscope::views
