#include "app/window/action_registry.h"

#include "engine/base/assert.h"

#include <QtWidgets/QWidget>

#include <algorithm>

namespace syncscope::window {

QString title(Group group)
{
    switch (group) {
    case Group::File: return ActionRegistry::tr("File");
    case Group::Edit: return ActionRegistry::tr("Edit");
    case Group::Run: return ActionRegistry::tr("Run");
    case Group::Findings: return ActionRegistry::tr("Findings");
    case Group::Timeline: return ActionRegistry::tr("Timeline");
    case Group::View: return ActionRegistry::tr("View");
    case Group::Explore: return ActionRegistry::tr("Explore");
    case Group::Help: return ActionRegistry::tr("Help");
    }
    return {};
}

ActionRegistry::ActionRegistry(QWidget* window, const views::Appearance& appearance) : QObject(window), m_window(window), m_appearance(appearance)
{
    connect(&appearance, &views::Appearance::changed, this, &ActionRegistry::style);
}

QAction* ActionRegistry::make(const ActionInfo& info)
{
    SYNCSCOPE_ASSERT(std::none_of(m_infos.begin(), m_infos.end(), [&](const ActionInfo& other) { return other.id == info.id; }));
    auto* action = new QAction(info.text, m_window);
    action->setObjectName(info.id);
    action->setIconText(info.shortText.isEmpty() ? QString(info.text).remove(QLatin1Char('&')) : info.shortText);
    action->setShortcuts(info.keys);
    action->setProperty("iconName", info.icon);
    const QString keys = info.keys.isEmpty() ? QString() : info.keys.front().toString(QKeySequence::NativeText);
    action->setToolTip(info.tip + (keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys)));
    action->setStatusTip(info.tip);
    if (!info.icon.isEmpty())
        action->setIcon(m_appearance.icon(info.icon));
    m_window->addAction(action);
    m_infos.push_back(info);
    m_actions.push_back(action);
    return action;
}

QAction* ActionRegistry::add(const ActionInfo& info, std::function<void()> act)
{
    QAction* action = make(info);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

QAction* ActionRegistry::addToggle(const ActionInfo& info, std::function<void(bool)> act)
{
    QAction* action = make(info);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [act = std::move(act)](bool on) { act(on); });
    return action;
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto at = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction* a) { return a->objectName() == id; });
    SYNCSCOPE_ASSERT(at != m_actions.end());
    return *at;
}

std::vector<std::pair<QString, QString>> ActionRegistry::conflicts() const
{
    std::vector<std::pair<QString, QString>> pairs;
    for (std::size_t a = 0; a < m_infos.size(); ++a)
        for (std::size_t b = a + 1; b < m_infos.size(); ++b)
            for (const QKeySequence& key : m_infos[a].keys)
                if (m_infos[b].keys.contains(key))
                    pairs.push_back({m_infos[a].id, m_infos[b].id});
    return pairs;
}

QString ActionRegistry::sheet() const
{
    QString html;
    for (const Group group : {Group::Run, Group::Findings, Group::Timeline, Group::Explore, Group::Edit, Group::View, Group::File, Group::Help}) {
        QString rows;
        for (const ActionInfo& info : m_infos) {
            if (info.group != group || (info.keys.isEmpty() && info.canvasKeys.isEmpty()))
                continue;
            QStringList keys;
            for (const QKeySequence& key : info.keys)
                keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
            QString all = keys.join(tr(" or "));
            if (!info.canvasKeys.isEmpty())
                all += (all.isEmpty() ? QString() : QStringLiteral("; ")) + tr("%1 in the timeline").arg(info.canvasKeys.toHtmlEscaped());
            rows += QStringLiteral("<tr><td style='padding:2px 18px 2px 0'>%1</td><td style='padding:2px 0'><b>%2</b></td></tr>")
                        .arg(info.tip.toHtmlEscaped(), all);
        }
        if (!rows.isEmpty())
            html += QStringLiteral("<h3>%1</h3><table>%2</table>").arg(title(group).toHtmlEscaped(), rows);
    }
    return html;
}

void ActionRegistry::style()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        if (!m_infos[i].icon.isEmpty())
            m_actions[i]->setIcon(m_appearance.icon(m_infos[i].icon));
}

} // namespace syncscope::window
