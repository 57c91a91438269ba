// Mistakes that are legal C: locks that are not given back, not initialized or not held, functions without a result.
//
// The locks a function holds are followed along every path of its code. A lock is known by the way it is written
// (`context->StatisticsLock`), so two ways of writing one lock are two locks here: these are warnings, not proofs.
#pragma once

#include "engine/driver/ast.h"
#include "engine/driver/codegen.h"

namespace syncscope::driver {

void check(const Unit& unit, const Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter);

} // namespace syncscope::driver
