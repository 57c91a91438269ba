// What recognised lines change in a scenario, and that change as an edit.
//
// An object of the lines is one of the scenario when it has the same type and its name, else one of its callbacks, else when there is
// only one of that type on both sides; the others are added. Nothing is removed. What the scenario's driver text has not,
// functions and structures of contexts, is left out and said.
#pragma once

#include "engine/scenario/draft.h"
#include "engine/scenario/recognise.h"

namespace syncscope::scenario {

struct SettingChange {
    std::string object;
    ObjectType type = ObjectType::General;
    bool added = false;  // the object is new
    std::string setting; // "sync_scope"; empty = that the object is added
    std::string now, then; // as behind PATH=; "" = not set
    std::uint32_t line = 0;
};

struct TakeOver {
    std::vector<SettingChange> changes; // in the order of the lines; none: the scenario is so already
    std::vector<Remark> remarks;        // of the lines, then of taking them over
    std::vector<std::string> objects;   // by recognised object: its name in the scenario
    std::vector<std::string> parents;   // likewise: what an added one is created for; may be empty

    std::string parentOf(const std::string& object) const;
};

TakeOver takeOver(const Recognition& recognition, const Scenario& scenario, const Draft& draft);
void carryOut(const TakeOver& change, Draft& draft);

} // namespace syncscope::scenario
