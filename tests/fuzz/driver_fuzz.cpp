// Any text through the compiler; what compiles runs a little, with answers made of the text.
#include "engine/driver/compile.h"
#include "engine/driver/vm.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace syncscope;
using namespace syncscope::driver;

namespace {

constexpr std::uint32_t kHeap = 4096;
constexpr std::uint32_t kRegisters = 8192;
constexpr std::uint32_t kStack = 32 * 1024;
constexpr std::uint32_t kDepth = 16;

void runALittle(const Program& program)
{
    Tables t;
    Layout layout;
    t.stackBase = static_cast<std::uint32_t>((program.globals.size() + 15) / 16 * 16) + kHeap;
    t.depthPerActivity = kDepth;
    t.registersPerActivity = kRegisters;
    t.stackBytesPerActivity = kStack;
    t.stacks = layout.table<Stack>(1);
    t.activations = layout.table<Activation>(kDepth);
    t.registers = layout.table<std::uint64_t>(kRegisters);
    t.memory = layout.table<std::uint8_t>(t.stackBase + kStack);
    Block world(layout.bytes());
    std::copy(program.globals.begin(), program.globals.end(), t.memory.rows(world).begin());
    const Vm vm(program, t);
    const std::uint64_t heap = kMemoryBase + t.stackBase - kHeap;
    std::uint64_t total = 20'000; // for all functions: there may be many
    for (std::uint32_t f = 0; f < program.functions.size() && total > 0; ++f) {
        const std::vector<std::uint64_t> arguments(program.functions[f].parameters, f % 3 == 0 ? f : heap);
        if (!vm.enter(world, 0, FunctionId(f), arguments))
            continue;
        std::uint64_t budget = 1000;
        for (int stops = 0; stops < 300; ++stops) {
            const Stop s = vm.run(world, 0, 0, budget);
            if (s.kind == Stop::Kind::Service)
                vm.finishService(world, 0, s.argumentCount > 0 ? s.arguments[0] : heap);
            else if (s.kind == Stop::Kind::Load || s.kind == Stop::Kind::Store || s.kind == Stop::Kind::Update)
                vm.perform(world, 0);
            else
                break;
        }
        t.stacks.at(world, 0) = {};
        total -= std::min<std::uint64_t>(total, 1000 - budget + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const SourceFile file{"driver.c", std::string(reinterpret_cast<const char*>(data), size)};
    const CompileOptions options{{{"GUARD", "SPIN"}}};
    if (const auto compiled = compile({file}, options))
        runALittle(compiled->program);
    deadLines(file, options);
    return 0;
}
