#include "app/window/action_registry.h"

#include "app/views/timeline/timeline_view.h"
#include "app/window/key_schemes.h"

#include "engine/base/assert.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace syncscope::window {

namespace {

const QString kKeys = QStringLiteral("keys");
const QString kScheme = QStringLiteral("keys/scheme");
const QString kLetters = QStringLiteral("keys/letters");
const QString kCanvas = QStringLiteral("@canvas"); // after the id

QStringList textsOf(const Keys& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

Keys keysOf(const QStringList& texts)
{
    Keys keys;
    for (const QString& text : texts)
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    return keys;
}

// The key of an event; W, A, S and D by their places on the keyboard, whatever its layout. Empty where it is none of ours.
QKeySequence keyOf(const QKeyEvent& event)
{
    const int key = views::placedKey(event);
    if (key == 0 || key == Qt::Key_unknown || key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta)
        return {};
    Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // "?" is Shift and another key on most keyboards, and on some it is not.
    const bool letter = (key >= Qt::Key_A && key <= Qt::Key_Z) || key > 0xFFFF;
    if (!letter && key != Qt::Key_Space)
        held &= ~Qt::ShiftModifier;
    return {static_cast<int>(held) | key};
}

} // namespace

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
    case Group::Present: return ActionRegistry::tr("Presenter mode");
    case Group::Help: return ActionRegistry::tr("Help");
    }
    return {};
}

QString title(Context context)
{
    switch (context) {
    case Context::Window: return ActionRegistry::tr("Everywhere");
    case Context::Canvas: return ActionRegistry::tr("In the timeline");
    case Context::Presenter: return ActionRegistry::tr("In presenter mode");
    }
    return {};
}

bool isLetter(const QKeySequence& key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination first = key[0];
    return !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

ActionRegistry::ActionRegistry(QWidget* window, const views::Appearance& appearance)
    : QObject(window)
    , m_window(window)
    , m_appearance(appearance)
    , m_scheme(keySchemes().front().name)
{
    connect(&appearance, &views::Appearance::changed, this, &ActionRegistry::style);
}

QAction* ActionRegistry::make(const ActionInfo& info)
{
    SYNCSCOPE_ASSERT(std::none_of(m_infos.begin(), m_infos.end(), [&](const ActionInfo& other) { return other.id == info.id; }));
    SYNCSCOPE_ASSERT(info.context != Context::Canvas);
    auto* action = new QAction(info.text, m_window);
    action->setObjectName(info.id);
    action->setIconText(info.shortText.isEmpty() ? QString(info.text).remove(QLatin1Char('&')) : info.shortText);
    action->setProperty("iconName", info.icon);
    action->setStatusTip(info.tip);
    if (!info.icon.isEmpty())
        action->setIcon(m_appearance.icon(info.icon));
    if (info.context == Context::Window)
        m_window->addAction(action);
    m_infos.push_back(info);
    m_bound.push_back({action, {}, {}});
    const std::size_t row = m_infos.size() - 1;
    m_bound[row].keys = usualKeys(row, info.context);
    m_bound[row].canvasKeys = usualKeys(row, Context::Canvas);
    bind(row);
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

void ActionRegistry::attachCanvas(QWidget* canvas) { canvas->installEventFilter(this); }

void ActionRegistry::attachPresenter(QWidget* presenter)
{
    for (std::size_t row = 0; row < m_infos.size(); ++row)
        if (m_infos[row].context == Context::Presenter)
            presenter->addAction(m_bound[row].action);
}

std::size_t ActionRegistry::rowOf(const QString& id) const
{
    const auto at = std::find_if(m_infos.begin(), m_infos.end(), [&](const ActionInfo& i) { return i.id == id; });
    SYNCSCOPE_ASSERT(at != m_infos.end());
    return static_cast<std::size_t>(at - m_infos.begin());
}

QAction* ActionRegistry::action(const QString& id) const { return m_bound[rowOf(id)].action; }

const ActionInfo& ActionRegistry::info(const QString& id) const { return m_infos[rowOf(id)]; }

Keys ActionRegistry::keys(const QString& id, Context context) const
{
    const std::size_t row = rowOf(id);
    if (context == Context::Canvas)
        return m_bound[row].canvasKeys;
    return context == m_infos[row].context ? m_bound[row].keys : Keys();
}

Keys ActionRegistry::allKeys(const QString& id) const
{
    const Bound& bound = m_bound[rowOf(id)];
    return bound.keys + bound.canvasKeys;
}

Keys ActionRegistry::usualKeys(std::size_t row, Context context) const
{
    const ActionInfo& info = m_infos[row];
    if (context == Context::Presenter)
        return info.keys;
    for (const KeyScheme& scheme : keySchemes()) {
        if (scheme.name != m_scheme)
            continue;
        if (const auto own = scheme.keys.find(info.id); own != scheme.keys.end() && context == Context::Window)
            return own->second;
        Keys keys = context == Context::Canvas ? info.canvasKeys : info.keys;
        for (const auto& [id, taken] : scheme.keys)
            for (const QKeySequence& key : taken)
                keys.removeAll(key);
        return keys;
    }
    return context == Context::Canvas ? info.canvasKeys : info.keys;
}

void ActionRegistry::bind(std::size_t row)
{
    const ActionInfo& info = m_infos[row];
    const Bound& bound = m_bound[row];
    bound.action->setShortcuts(bound.keys);
    const Keys all = bound.keys + bound.canvasKeys;
    const QString key = all.isEmpty() ? QString() : all.front().toString(QKeySequence::NativeText);
    bound.action->setToolTip(info.tip + (key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key)));
}

void ActionRegistry::setKeys(const QString& id, Context context, const Keys& keys)
{
    const std::size_t row = rowOf(id);
    (context == Context::Canvas ? m_bound[row].canvasKeys : m_bound[row].keys) = keys;
    bind(row);
    Q_EMIT keysChanged();
}

bool ActionRegistry::areUsual(const QString& id) const
{
    const std::size_t row = rowOf(id);
    return m_bound[row].keys == usualKeys(row, m_infos[row].context) && m_bound[row].canvasKeys == usualKeys(row, Context::Canvas);
}

void ActionRegistry::resetKeys(const QString& id)
{
    const std::size_t row = rowOf(id);
    m_bound[row].keys = usualKeys(row, m_infos[row].context);
    m_bound[row].canvasKeys = usualKeys(row, Context::Canvas);
    bind(row);
    Q_EMIT keysChanged();
}

void ActionRegistry::rebind()
{
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        m_bound[row].keys = usualKeys(row, m_infos[row].context);
        m_bound[row].canvasKeys = usualKeys(row, Context::Canvas);
        bind(row);
    }
}

void ActionRegistry::resetAllKeys()
{
    rebind();
    Q_EMIT keysChanged();
}

void ActionRegistry::setScheme(const QString& name)
{
    const std::vector<KeyScheme>& all = keySchemes();
    if (std::none_of(all.begin(), all.end(), [&](const KeyScheme& s) { return s.name == name; }))
        return;
    m_scheme = name;
    resetAllKeys();
}

void ActionRegistry::setLettersAct(bool act)
{
    m_lettersAct = act;
    Q_EMIT keysChanged();
}

QStringList ActionRegistry::holders(const QString& id, Context context, const QKeySequence& key) const
{
    QStringList ids;
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        if (m_infos[row].id == id)
            continue;
        if ((overlap(context, m_infos[row].context) && m_bound[row].keys.contains(key)) || (overlap(context, Context::Canvas) && m_bound[row].canvasKeys.contains(key)))
            ids << m_infos[row].id;
    }
    return ids;
}

std::vector<std::pair<QString, QString>> ActionRegistry::conflicts() const
{
    std::vector<std::pair<QString, QString>> pairs;
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        const QString& id = m_infos[row].id;
        QStringList others;
        for (const QKeySequence& key : m_bound[row].keys)
            others += holders(id, m_infos[row].context, key);
        for (const QKeySequence& key : m_bound[row].canvasKeys)
            others += holders(id, Context::Canvas, key);
        others.removeDuplicates();
        for (const QString& other : others)
            if (rowOf(other) > row)
                pairs.push_back({id, other});
    }
    return pairs;
}

void ActionRegistry::save(QSettings& settings) const
{
    settings.remove(kKeys);
    settings.setValue(kScheme, m_scheme);
    settings.setValue(kLetters, m_lettersAct);
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        const QString place = kKeys + QLatin1Char('/') + m_infos[row].id;
        if (m_bound[row].keys != usualKeys(row, m_infos[row].context))
            settings.setValue(place, textsOf(m_bound[row].keys));
        if (m_bound[row].canvasKeys != usualKeys(row, Context::Canvas))
            settings.setValue(place + kCanvas, textsOf(m_bound[row].canvasKeys));
    }
}

void ActionRegistry::restore(const QSettings& settings)
{
    const QString scheme = settings.value(kScheme).toString();
    const std::vector<KeyScheme>& all = keySchemes();
    if (std::any_of(all.begin(), all.end(), [&](const KeyScheme& s) { return s.name == scheme; }))
        m_scheme = scheme;
    m_lettersAct = settings.value(kLetters, true).toBool();
    rebind();
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        const QString place = kKeys + QLatin1Char('/') + m_infos[row].id;
        if (settings.contains(place))
            m_bound[row].keys = keysOf(settings.value(place).toStringList());
        if (settings.contains(place + kCanvas))
            m_bound[row].canvasKeys = keysOf(settings.value(place + kCanvas).toStringList());
        bind(row);
    }
    Q_EMIT keysChanged();
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const QKeySequence key = keyOf(*static_cast<QKeyEvent*>(event));
    if (key.isEmpty())
        return false;
    QAction *meant = nullptr, *usual = nullptr;
    for (std::size_t row = 0; row < m_infos.size(); ++row) {
        if (m_bound[row].canvasKeys.contains(key))
            meant = m_bound[row].action;
        if (m_infos[row].canvasKeys.contains(key))
            usual = m_bound[row].action;
    }
    // Held, the bar drags the canvas; only the canvas knows whether it did, and does what it usually means where it did not.
    if (key == QKeySequence(Qt::Key_Space) && meant && meant == usual)
        return false;
    const bool silent = isLetter(key) && !m_lettersAct;
    if (!meant && !silent && !usual)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && meant && !silent && meant->isEnabled())
        meant->trigger();
    return true;
}

QString ActionRegistry::sheet() const
{
    QString html;
    for (const Group group :
        {Group::Run, Group::Findings, Group::Timeline, Group::Explore, Group::Present, Group::Edit, Group::View, Group::File, Group::Help}) {
        QString rows;
        for (std::size_t row = 0; row < m_infos.size(); ++row) {
            const ActionInfo& info = m_infos[row];
            const Bound& bound = m_bound[row];
            if (info.group != group || (bound.keys.isEmpty() && bound.canvasKeys.isEmpty()))
                continue;
            const auto listed = [](const Keys& keys) {
                QStringList texts;
                for (const QKeySequence& key : keys)
                    texts << QStringLiteral("<b>%1</b>").arg(key.toString(QKeySequence::NativeText).toHtmlEscaped());
                return texts.join(tr(" or "));
            };
            QStringList all;
            if (!bound.keys.isEmpty())
                all << listed(bound.keys);
            if (!bound.canvasKeys.isEmpty())
                all << tr("%1 in the timeline").arg(listed(bound.canvasKeys));
            rows += QStringLiteral("<tr><td width='64%' style='padding:2px 18px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>")
                        .arg(info.tip.toHtmlEscaped(), all.join(QStringLiteral("; ")));
        }
        if (!rows.isEmpty())
            html += QStringLiteral("<h3>%1</h3><table width='100%'>%2</table>").arg(title(group).toHtmlEscaped(), rows);
    }
    return html;
}

void ActionRegistry::style()
{
    for (std::size_t i = 0; i < m_infos.size(); ++i)
        if (!m_infos[i].icon.isEmpty())
            m_bound[i].action->setIcon(m_appearance.icon(m_infos[i].icon));
}

} // namespace syncscope::window
