#include "engine/driver/calls.h"

#include <algorithm>
#include <vector>

namespace syncscope::driver {

void measureCalls(const CodeFacts& facts, const TypeTable& types, Program& program)
{
    const auto count = static_cast<std::uint32_t>(program.functions.size());
    std::vector<std::vector<std::uint32_t>> callees(count);
    std::vector<std::uint32_t> reachable; // through pointers
    for (std::uint32_t f = 0; f < count; ++f)
        if (facts.functions[f]->addressTaken)
            reachable.push_back(f);
    for (const CodeFacts::At& at : facts.calls) {
        const Instruction& i = program.code[at.instruction];
        std::vector<std::uint32_t>& to = callees[program.places[at.instruction].function];
        if (i.op == Op::Call) {
            to.push_back(static_cast<std::uint32_t>(i.imm));
        } else if (i.op == Op::CallPointer) {
            for (const std::uint32_t f : reachable)
                if (types.same(facts.functions[f]->type.type, at.expression->a->type->base.type))
                    to.push_back(f);
        }
    }
    std::vector<std::uint32_t> callers(count, 0); // not yet done
    for (std::vector<std::uint32_t>& list : callees) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        for (const std::uint32_t f : list)
            ++callers[f];
    }
    struct Need {
        std::uint32_t depth = 0, registers = 0, bytes = 0; // of the callers
    };
    std::vector<Need> before(count);
    std::vector<std::uint32_t> ready;
    for (std::uint32_t f = 0; f < count; ++f)
        if (callers[f] == 0)
            ready.push_back(f);
    Need most;
    std::uint32_t done = 0;
    while (!ready.empty()) {
        const std::uint32_t f = ready.back();
        ready.pop_back();
        ++done;
        Need need = before[f];
        need.depth += 1;
        need.registers += program.functions[f].registers;
        need.bytes += program.functions[f].stackBytes;
        auto raise = [](Need& to, const Need& n) {
            to.depth = std::max(to.depth, n.depth);
            to.registers = std::max(to.registers, n.registers);
            to.bytes = std::max(to.bytes, n.bytes);
        };
        raise(most, need);
        for (const std::uint32_t g : callees[f]) {
            raise(before[g], need);
            if (--callers[g] == 0)
                ready.push_back(g);
        }
    }
    program.recursive = done < count;
    if (program.recursive) {
        most = {};
        for (const Function& f : program.functions) {
            most.registers = std::max<std::uint32_t>(most.registers, f.registers);
            most.bytes = std::max(most.bytes, f.stackBytes);
        }
    }
    program.stackDepth = most.depth;
    program.stackRegisters = most.registers;
    program.stackBytes = most.bytes;
}

} // namespace syncscope::driver
