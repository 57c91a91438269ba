// PATH=VALUE: which paths a scenario has, and what they change in its tree before it is read.
#pragma once

#include "engine/scenario/codec.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace syncscope::scenario {

// Paths of a tree, each with the keys and positions that lead there from the root. Names come from its objects, threads and definitions.
using Steps = std::vector<std::variant<std::string, std::size_t>>;
using Paths = std::map<std::string, Steps>;
Paths paths(const json::Value& root);

// Changes the tree; an unknown path is noted with the nearest one. The value is checked when the tree is read.
void edit(json::Value& root, const Paths& paths, const std::string& text, json::Place place, Notes& notes);

} // namespace syncscope::scenario
