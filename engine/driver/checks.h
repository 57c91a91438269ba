// Mistakes that are legal C: locks that are not given back, not initialized or not held, calls at a wrong IRQL, annotations
// that are not kept, results nobody looks at, functions without a result.
//
// Said is only what holds on every path that leads there (lock_flow.h): these are warnings, not proofs, and what depends on
// who calls, on the configuration or on memory is left to the run. `program` learns which promises were found broken.
#pragma once

#include "engine/driver/ast.h"
#include "engine/driver/codegen.h"

namespace syncscope::driver {

void check(const Unit& unit, Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter);

} // namespace syncscope::driver
