// Scenarios drawn from a seed, for properties that must hold for all of them: machine, objects, workload and driver text.
//
// Every one reads without a mistake and its driver compiles. What happens when it runs is open: updates are lost, the
// framework refuses configurations, a lock is taken at the wrong IRQL. Each ends: loops are bounded and limits are low.
#pragma once

#include "engine/scenario/read.h"

#include <cstdint>

namespace syncscope::test {

scenario::Texts randomTexts(std::uint64_t seed);

} // namespace syncscope::test
