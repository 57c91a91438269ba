// Every action of the window, once: menus, buttons, keys, tooltips and the sheet of shortcuts are made from here.
#pragma once

#include "app/views/common/appearance.h"

#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <functional>
#include <vector>

namespace syncscope::window {

enum class Group { File, Edit, Run, Findings, Timeline, View, Explore, Help };
QString title(Group group);

struct ActionInfo {
    QString id;              // "step": stable; object name of the QAction
    Group group = Group::File;
    QString text;            // with its mnemonic
    QString shortText;       // on a button; empty = text
    QList<QKeySequence> keys;
    QString tip;             // what it does, in a sentence without a full stop
    QString icon;
    QString canvasKeys;      // further keys, which act while the timeline has the focus
};

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    // Actions get the window as parent, so that their keys work in all of it.
    ActionRegistry(QWidget* window, const views::Appearance& appearance);

    QAction* add(const ActionInfo& info, std::function<void()> act);
    QAction* addToggle(const ActionInfo& info, std::function<void(bool)> act);

    QAction* action(const QString& id) const; // expects that there is one
    const std::vector<ActionInfo>& infos() const { return m_infos; }
    // Two actions must not have one key; the ids of those that do, in pairs.
    std::vector<std::pair<QString, QString>> conflicts() const;
    // All of them with their keys, for people.
    QString sheet() const; // HTML

private:
    QAction* make(const ActionInfo& info);
    void style();

    QWidget* m_window;
    const views::Appearance& m_appearance;
    std::vector<ActionInfo> m_infos;
    std::vector<QAction*> m_actions;
};

} // namespace syncscope::window
