// Unit to instructions, driver memory and their descriptions.
#pragma once

#include "engine/driver/ast.h"
#include "engine/driver/program.h"

#include <cstdint>
#include <vector>

namespace syncscope::driver {

// What the checks need to know of the code besides the instructions.
struct CodeFacts {
    struct At {
        std::uint32_t instruction = 0;
        const Expression* expression = nullptr;
        bool isWrite = false;               // of an access
    };
    std::vector<At> calls;                  // in order of instruction
    std::vector<At> guardedAccesses;        // loads and stores of fields and variables with a guard
    std::vector<const Subroutine*> functions; // by FunctionId
};

// Fills code, places, functions, globals, globalFields and structures of `program`. Reports what cannot be run.
void generate(Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter, Program& program, CodeFacts& facts);

} // namespace syncscope::driver
