#include "app/document/basis.h"

#include "engine/scenario/read.h"
#include "engine/simulation/run.h"

#include <algorithm>

namespace syncscope::document {

namespace {

const QString kOrder = QStringLiteral("interleaving");

scenario::Edits withoutOrder(scenario::Edits edits)
{
    std::erase_if(edits.set, [](const std::string& setting) { return setting.starts_with(kOrder.toStdString() + "="); });
    std::sort(edits.set.begin(), edits.set.end());
    return edits;
}

} // namespace

Basis Basis::of(const Document& document)
{
    const auto& source = document.source();
    return source ? Basis{source->texts, document.edits()} : Basis();
}

bool Basis::isOlder(const Document& document) const
{
    const auto& source = document.source();
    if (!source)
        return false;
    const scenario::Edits then = withoutOrder(edits), now = withoutOrder(document.edits());
    return source->texts.scenario != texts.scenario || source->texts.driver != texts.driver || then.variant != now.variant || then.set != now.set;
}

Expected<simulation::ModelPtr> Basis::model() const
{
    auto read = scenario::read(texts, edits);
    if (!read)
        return unexpected(std::move(read.error()));
    return simulation::build(read->scenario);
}

explore::Options watched(explore::Options how)
{
    how.states = 20'000'000;
    how.bytes = 2ull << 30;
    return how;
}

explore::Options beside()
{
    explore::Options how;
    how.states = 300'000;
    how.bytes = 512ull << 20;
    how.classes = false;
    how.schedules = explore::Options::Schedules::None;
    return how;
}

Expected<explore::Result> search(const simulation::ModelPtr& model, explore::Options how, const Background::Stop& stop, const QElapsedTimer& clock,
    const std::function<void(const explore::Progress&, qint64)>& tell)
{
    constexpr qint64 kTell = 60; // ms between two counters that are shown
    how = watched(std::move(how));
    qint64 told = 0;
    how.goOn = [&](const explore::Progress& p) {
        if (const qint64 now = clock.elapsed(); now - told >= kTell) {
            told = now;
            tell(p, now);
        }
        return !stop();
    };
    return explore::explore(model, how);
}

void openOrder(Document& document, const std::string& schedule, EventIndex at)
{
    const QString order = QString::fromStdString(schedule);
    const auto go = [&document, order, at] {
        if (at && document.run() && at.value < document.run()->trace->log.size() && document.value(kOrder) == order)
            document.cursor().select(at);
    };
    if (document.value(kOrder) == order && !document.running()) {
        go();
        return;
    }
    document.apply({kOrder + QLatin1Char('=') + order}, Document::tr("order %1").arg(order.left(24)));
    if (at)
        QObject::connect(&document, &Document::runChanged, &document, go, Qt::SingleShotConnection);
}

} // namespace syncscope::document
