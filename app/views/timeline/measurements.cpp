#include "app/views/timeline/measurements.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

namespace syncscope::views {

namespace {

const QString kMarkers = QStringLiteral("markers"), kMeasurements = QStringLiteral("measurements");
const QString kTime = QStringLiteral("ns"), kEvent = QStringLiteral("event");

QJsonValue jsonOf(const Moment& m)
{
    QJsonObject o{{kTime, static_cast<qint64>(m.time.ns)}};
    if (m.event)
        o.insert(kEvent, static_cast<qint64>(m.event.value));
    return o;
}

std::optional<Moment> momentIn(const QJsonValue& json)
{
    const QJsonValue time = json.toObject().value(kTime), event = json.toObject().value(kEvent);
    const qint64 ns = time.toInteger(-1), e = event.toInteger(-1);
    if (ns < 0 || (!event.isUndefined() && (e < 0 || e >= std::numeric_limits<std::uint32_t>::max())))
        return std::nullopt;
    return Moment{Instant{ns}, event.isUndefined() ? EventIndex() : EventIndex(static_cast<std::uint32_t>(e))};
}

bool isListOrMissing(const QJsonValue& json) { return json.isUndefined() || json.isArray(); }

} // namespace

Moment Moment::at(const picture::TimeScale& scale, std::int64_t position, EventIndex event)
{
    if (!event && scale.mode() == picture::AxisMode::Event && position < scale.whole().end)
        event = scale.eventAt(position);
    return {scale.timeAt(position), event};
}

std::int64_t Moment::position(const picture::TimeScale& scale) const
{
    if (event && event.value < scale.events() && scale.timeOf(event) == time)
        return scale.ofEvent(event);
    return scale.ofTime(time);
}

std::optional<std::pair<Moment, Moment>> Measurements::between() const
{
    if (!markers[0] || !markers[1])
        return std::nullopt;
    const auto key = [](const Moment& m) { return std::pair{m.time.ns, m.event ? m.event.value : 0u}; };
    return key(*markers[0]) <= key(*markers[1]) ? std::pair{*markers[0], *markers[1]} : std::pair{*markers[1], *markers[0]};
}

bool Measurements::keep()
{
    const auto both = between();
    if (!both)
        return false;
    if (const auto at = std::find(kept.begin(), kept.end(), *both); at != kept.end())
        kept.erase(at);
    else
        kept.push_back(*both);
    return true;
}

void Measurements::addTo(QJsonObject& view) const
{
    QJsonArray list, marked;
    for (const auto& [from, to] : kept)
        list.append(QJsonArray{jsonOf(from), jsonOf(to)});
    for (const auto& marker : markers)
        marked.append(marker ? jsonOf(*marker) : QJsonValue());
    view.insert(kMeasurements, list);
    view.insert(kMarkers, marked);
}

std::optional<Measurements> Measurements::in(const QJsonObject& view)
{
    const QJsonValue list = view.value(kMeasurements), marked = view.value(kMarkers);
    if (!isListOrMissing(list) || !isListOrMissing(marked) || marked.toArray().size() > 2)
        return std::nullopt;
    Measurements all;
    for (const QJsonValue& pair : list.toArray()) {
        const QJsonArray ends = pair.toArray();
        const auto from = momentIn(ends.at(0)), to = momentIn(ends.at(1));
        if (ends.size() != 2 || !from || !to)
            return std::nullopt;
        all.kept.emplace_back(*from, *to);
    }
    for (qsizetype i = 0; i < marked.toArray().size(); ++i) {
        const QJsonValue marker = marked.toArray().at(i);
        if (!marker.isNull() && !(all.markers[static_cast<std::size_t>(i)] = momentIn(marker)))
            return std::nullopt;
    }
    return all;
}

} // namespace syncscope::views
