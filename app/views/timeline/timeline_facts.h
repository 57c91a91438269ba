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

} // namespace syncscope::views
