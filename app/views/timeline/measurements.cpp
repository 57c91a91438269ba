#include "app/views/timeline/measurements.h"

#include <algorithm>

namespace syncscope::views {

namespace {

QString placeOf(QString scenario)
{
    scenario.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QStringLiteral("timeline/%1/measurements").arg(scenario);
}

QString text(const Moment& m) { return QStringLiteral("%1 %2").arg(m.time.ns).arg(m.event ? static_cast<qint64>(m.event.value) : -1); }

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

void Measurements::write(QSettings& settings, const QString& scenario) const
{
    QStringList list;
    for (const auto& [from, to] : kept)
        list << text(from) + QLatin1Char(' ') + text(to);
    settings.setValue(placeOf(scenario), list);
}

void Measurements::read(const QSettings& settings, const QString& scenario)
{
    *this = {};
    for (const QString& line : settings.value(placeOf(scenario)).toStringList()) {
        const QStringList n = line.split(QLatin1Char(' '));
        if (n.size() != 4)
            continue;
        const auto moment = [&](qsizetype i) {
            const qint64 event = n[i + 1].toLongLong();
            return Moment{Instant{n[i].toLongLong()}, event < 0 ? EventIndex() : EventIndex(static_cast<std::uint32_t>(event))};
        };
        kept.emplace_back(moment(0), moment(2));
    }
}

} // namespace syncscope::views
