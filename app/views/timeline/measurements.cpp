#include "app/views/timeline/measurements.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace syncscope::views {

namespace {

QString placeOf(const QString& scenario, const char* what)
{
    return QStringLiteral("timeline/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(scenario)), QLatin1String(what));
}

QString text(const Moment& m) { return QStringLiteral("%1 %2").arg(m.time.ns).arg(m.event ? static_cast<qint64>(m.event.value) : -1); }

std::optional<Moment> momentIn(const QStringList& numbers, qsizetype first)
{
    if (first + 1 >= numbers.size())
        return std::nullopt;
    const qint64 event = numbers[first + 1].toLongLong();
    return Moment{Instant{numbers[first].toLongLong()}, event < 0 ? EventIndex() : EventIndex(static_cast<std::uint32_t>(event))};
}

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
    QStringList list, marked;
    for (const auto& [from, to] : kept)
        list << text(from) + QLatin1Char(' ') + text(to);
    settings.setValue(placeOf(scenario, "measurements"), list);
    for (const auto& marker : markers)
        marked << (marker ? text(*marker) : QString());
    settings.setValue(placeOf(scenario, "markers"), marked);
}

void Measurements::read(const QSettings& settings, const QString& scenario)
{
    *this = {};
    for (const QString& line : settings.value(placeOf(scenario, "measurements")).toStringList()) {
        const QStringList numbers = line.split(QLatin1Char(' '));
        if (numbers.size() == 4)
            kept.emplace_back(*momentIn(numbers, 0), *momentIn(numbers, 2));
    }
    const QStringList marked = settings.value(placeOf(scenario, "markers")).toStringList();
    for (qsizetype i = 0; i < marked.size() && i < 2; ++i)
        markers[static_cast<std::size_t>(i)] = momentIn(marked[i].split(QLatin1Char(' ')), 0);
}

} // namespace syncscope::views
