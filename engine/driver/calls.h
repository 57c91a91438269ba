// Who calls whom, and the registers and stack memory that takes.
#pragma once

#include "engine/driver/codegen.h"
#include "engine/driver/types.h"

namespace syncscope::driver {

// Fills stackDepth, stackRegisters, stackBytes and recursive of `program`: the most demanding chain of calls. A call
// through a pointer may reach every function of that type whose address is taken. With recursion there is no such chain:
// then the registers and bytes are those of the most demanding single function.
void measureCalls(const CodeFacts& facts, const TypeTable& types, Program& program);

} // namespace syncscope::driver
