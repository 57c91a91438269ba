// Everything that can be done, found by typing: actions with their keys, and the scenarios of the course.
#pragma once

#include "app/window/action_registry.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QDialog>

class QLineEdit;
class QListView;

namespace syncscope::document {
class Document;
}

namespace syncscope::window {

// How well a command answers to what was typed: 0 is best, none does not at all. Words may stand in any order; case, accents
// and mnemonics do not matter; letters in the right order do as a last resort.
std::optional<int> matchRank(const QString& typed, const QString& text, const QString& further);

class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Command {
        QString text, further; // further: what it can be found by, too
        QString group, keys;
        QIcon icon;
        bool enabled = true;
        std::function<void()> act;
    };
    enum Role { GroupRole = Qt::UserRole, KeysRole };

    explicit CommandModel(std::vector<Command> commands, QObject* parent = nullptr);

    void filter(const QString& typed);
    const Command& command(int row) const { return m_commands[m_shown[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown;
};

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    // openScenario: what choosing a scenario does.
    CommandPalette(const ActionRegistry& actions, const document::Document& document, const views::Appearance& appearance, std::function<void(const QString&)> openScenario,
        QWidget* parent);

    QLineEdit& line() { return *m_line; }
    QListView& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    CommandModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
};

} // namespace syncscope::window
