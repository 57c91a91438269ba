// Models to explore: shipped ones with edits, the family of increments in every size, and small ones from a few lines of C.
#pragma once

#include "engine/explore/explore.h"

#include <string>
#include <vector>

namespace syncscope::test {

// A shipped scenario. A mistake in it fails the test and gives null.
simulation::ModelPtr shipped(const std::string& id, const std::string& variant = {}, const std::vector<std::string>& set = {});

enum class Increments { Racy, Locked, Independent };
simulation::ModelPtr increments(Increments kind, unsigned threads, unsigned each);

// Driver text behind the includes, and threads and objects as JSON.
simulation::ModelPtr small(const std::string& driver, const std::string& threads, const std::string& machine = R"("processors": 2)", const std::string& objects = {});

explore::Result explored(const simulation::ModelPtr& model, const explore::Options& options = {});

// "18 x completed, Device.TotalRequestsProcessed = 1, bad", a line an outcome, sorted.
std::vector<std::string> orderLines(const explore::Result& result);
std::vector<std::string> classLines(const explore::Result& result);
std::string words(const explore::Outcome& outcome); // "completed, Device.TotalRequestsProcessed = 1"

} // namespace syncscope::test
