#include "app/views/timeline/lane_arrangement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace syncscope::views {

namespace {

template <class Keys>
QJsonArray listOf(const Keys& keys)
{
    QJsonArray list;
    for (const std::string& key : keys)
        list.append(QString::fromStdString(key));
    return list;
}

} // namespace

void LaneArrangement::set(std::set<std::string>& of, const std::string& key, bool on)
{
    if (on)
        of.insert(key);
    else
        of.erase(key);
}

void LaneArrangement::rename(const std::string& from, const std::string& to)
{
    const auto renamed = [&](const std::string& key) { // "lock:Device.lock"
        const std::size_t name = key.find(':') + 1, end = name + from.size();
        const bool is = key.compare(name, from.size(), from) == 0 && (end == key.size() || key[end] == '.');
        return is ? key.substr(0, name) + to + key.substr(end) : key;
    };
    for (std::string& key : m_order)
        key = renamed(key);
    for (std::set<std::string>* keys : {&m_pinned, &m_folded, &m_hidden, &m_known}) {
        std::set<std::string> all;
        for (const std::string& key : *keys)
            all.insert(renamed(key));
        *keys = std::move(all);
    }
}

std::vector<std::uint32_t> LaneArrangement::ordered(const picture::TimelineModel& model) const
{
    std::vector<std::uint32_t> lanes;
    for (const std::string& key : m_order)
        for (std::uint32_t i = 0; i < model.lanes().size(); ++i)
            if (model.lanes()[i].key == key && std::find(lanes.begin(), lanes.end(), i) == lanes.end())
                lanes.push_back(i);
    // A lane that was not there when they were put in order stands behind the one it follows in the model.
    for (std::uint32_t i = 0; i < model.lanes().size(); ++i) {
        if (std::find(lanes.begin(), lanes.end(), i) != lanes.end())
            continue;
        const auto before = i == 0 ? lanes.end() : std::find(lanes.begin(), lanes.end(), i - 1);
        lanes.insert(before == lanes.end() ? (i == 0 ? lanes.begin() : lanes.end()) : before + 1, i);
    }
    return lanes;
}

LaneArrangement::Shown LaneArrangement::shown(const picture::TimelineModel& model) const
{
    Shown shown;
    shown.lanes = ordered(model);
    std::erase_if(shown.lanes, [&](std::uint32_t i) { return isHidden(model.lanes()[i]); });
    const auto firstLoose = std::stable_partition(shown.lanes.begin(), shown.lanes.end(), [&](std::uint32_t i) { return isPinned(model.lanes()[i]); });
    shown.pinned = static_cast<std::uint32_t>(firstLoose - shown.lanes.begin());
    for (const std::uint32_t i : shown.lanes)
        if (isFolded(model.lanes()[i]))
            shown.folded.push_back(i);
    return shown;
}

std::vector<std::uint32_t> LaneArrangement::hidden(const picture::TimelineModel& model) const
{
    std::vector<std::uint32_t> lanes;
    for (std::uint32_t i = 0; i < model.lanes().size(); ++i)
        if (isHidden(model.lanes()[i]))
            lanes.push_back(i);
    return lanes;
}

void LaneArrangement::move(const picture::TimelineModel& model, std::uint32_t lane, std::size_t place)
{
    std::vector<std::uint32_t> now = shown(model).lanes;
    std::erase(now, lane);
    place = std::min(place, now.size());
    const auto isPinnedAt = [&](std::size_t i) { return i < now.size() && isPinned(model.lanes()[now[i]]); };
    // Between the last pinned lane and the first loose one it stays what it is.
    if (isPinnedAt(place))
        setPinned(model.lanes()[lane], true);
    else if (place > 0 && !isPinnedAt(place - 1))
        setPinned(model.lanes()[lane], false);
    now.insert(now.begin() + static_cast<std::ptrdiff_t>(place), lane);
    // Hidden lanes keep their place behind the lane they follow.
    const std::vector<std::uint32_t> before = ordered(model);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::find(now.begin(), now.end(), before[i]) != now.end())
            continue;
        const auto after = i == 0 ? now.end() : std::find(now.begin(), now.end(), before[i - 1]);
        now.insert(after == now.end() ? now.begin() : after + 1, before[i]);
    }
    m_order.clear();
    for (const std::uint32_t i : now)
        m_order.push_back(model.lanes()[i].key);
}

QJsonValue LaneArrangement::toJson() const
{
    return QJsonObject{{QStringLiteral("order"), listOf(m_order)},
        {QStringLiteral("pinned"), listOf(m_pinned)},
        {QStringLiteral("folded"), listOf(m_folded)},
        {QStringLiteral("hidden"), listOf(m_hidden)},
        {QStringLiteral("known"), listOf(m_known)}};
}

std::optional<LaneArrangement> LaneArrangement::fromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    LaneArrangement all;
    bool isOne = true;
    const auto take = [&](const char* what, auto&& into) {
        const QJsonValue list = json.toObject().value(QLatin1String(what));
        isOne = isOne && (list.isArray() || list.isUndefined());
        for (const QJsonValue& key : list.toArray()) {
            isOne = isOne && key.isString();
            into(key.toString().toStdString());
        }
    };
    take("order", [&](std::string key) { all.m_order.push_back(std::move(key)); });
    for (const auto& [what, keys] : {std::pair{"pinned", &all.m_pinned}, std::pair{"folded", &all.m_folded}, std::pair{"hidden", &all.m_hidden}, std::pair{"known", &all.m_known}})
        take(what, [keys = keys](std::string key) { keys->insert(std::move(key)); });
    return isOne ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace syncscope::views
