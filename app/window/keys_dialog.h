// The editor of keys: every action with its keys, by context; a key that belongs to another action is told before it is taken.
#pragma once

#include "app/window/action_registry.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace syncscope::window {

class KeysDialog : public QDialog {
    Q_OBJECT

public:
    // What is changed acts, and is kept in settings, at once.
    KeysDialog(ActionRegistry& actions, QSettings& settings, const views::Appearance& appearance, QWidget* parent);
    // Goes away with that window, or when it is closed.
    static void openOver(ActionRegistry& actions, QSettings& settings, const views::Appearance& appearance, QWidget* window);

    QTreeWidget& tree() { return *m_tree; }
    QComboBox& schemes() { return *m_schemes; }
    QComboBox& context() { return *m_context; }
    QKeySequenceEdit& edit() { return *m_edit; }
    QLabel& notice() { return *m_notice; }
    QPushButton& addButton() { return *m_add; }
    QPushButton& removeButton() { return *m_remove; }
    QPushButton& resetButton() { return *m_reset; }
    QPushButton& resetAllButton() { return *m_resetAll; }
    QCheckBox& letters() { return *m_letters; }
    void select(const QString& id);

private:
    QString chosen() const;
    Context chosenContext() const;
    void fill();
    void showKeys();
    void followChoice();
    void followEdit();
    void take();
    void clearKeys();
    void keep();

    ActionRegistry& m_actions;
    QSettings& m_settings;
    const views::Appearance& m_appearance;
    QTreeWidget* m_tree;
    QLineEdit* m_filter;
    QComboBox *m_schemes, *m_context;
    QKeySequenceEdit* m_edit;
    QLabel *m_action, *m_notice;
    QPushButton *m_add, *m_remove, *m_reset, *m_resetAll;
    QCheckBox* m_letters;
};

} // namespace syncscope::window
