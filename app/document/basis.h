// What a search was made of: texts and settings, whatever order of theirs is asked for. Which order that is says nothing about what
// orders there are.
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"

#include "engine/explore/explore.h"

#include <QtCore/QElapsedTimer>

namespace syncscope::document {

struct Basis {
    scenario::Texts texts;
    scenario::Edits edits;

    static Basis of(const Document& document); // what is open
    // What is open is something else, apart from the order that is asked for.
    bool isOlder(const Document& document) const;
    // The machine to search; otherwise what is wrong with the texts or the settings.
    Expected<simulation::ModelPtr> model() const;
};

// What a search may take: one that somebody watches, and one beside the window, for a verdict or a number and nothing else.
explore::Options watched(explore::Options how = {});
explore::Options beside();

// All of its orders, in a background, watched. `tell` hears the counters now and then, and
// the milliseconds of the clock; it is called in the thread of the search.
Expected<explore::Result> search(const simulation::ModelPtr& model, explore::Options how, const Background::Stop& stop, const QElapsedTimer& clock,
    const std::function<void(const explore::Progress&, qint64)>& tell);

// Makes that order the scenario's, one step to undo. The run follows, and with it the cursor goes to the event; none: as with any run.
void openOrder(Document& document, const std::string& schedule, EventIndex at = {});

} // namespace syncscope::document
