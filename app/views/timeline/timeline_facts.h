// What can be said of one event and the slice around it, and of a stretch of a run: for the details, in words.
#pragma once

#include "app/document/run.h"

#include "engine/picture/measure.h"

#include <QtCore/QString>

#include <vector>

namespace syncscope::views {

struct Fact {
    QString label, text;
    EventIndex event; // where the text leads; none: nowhere
};
struct Facts {
    QString title;
    std::vector<Fact> facts;
};

Facts factsOf(const document::Run& run, EventIndex event);
Facts factsOf(const picture::RangeSummary& range);
// "5 µs, 2 µs of it its own": of the slice that begins with the event, where something else runs on top of it; otherwise nothing.
QString ownTimeOf(const document::Run& run, EventIndex event);

} // namespace syncscope::views
