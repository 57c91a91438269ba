// What a search was made of: texts and settings, whatever order of theirs is asked for. Which order that is says nothing about what
// orders there are.
#pragma once

#include "app/document/document.h"

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

// Makes that order the scenario's, one step to undo. The run follows, and with it the cursor goes to the event; none: as with any run.
void openOrder(Document& document, const std::string& schedule, EventIndex at = {});

} // namespace syncscope::document
