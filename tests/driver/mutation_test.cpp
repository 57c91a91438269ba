// Broken drivers by the thousand: compile() answers, with places that exist, and what compiles can be run.
#include "tests/driver/machine.h"
#include "tests/support/places.h"

#include "engine/base/random.h"

#include <gmock/gmock.h>

#include <array>
#include <fstream>
#include <sstream>

namespace syncscope::driver::test {
namespace {

constexpr std::array<const char*, 70> kPieces = {"(", ")", "{", "}", "[", "]", ";", ",", "*", "&", "->", ".", "=", "==", "++", "+=", "<<=", "?", ":", "#", "##", "\n#if 1\n", "\n#endif\n",
    "\n#else\n", "\n#define EvtIoRead x\n", "\n#define M(a, ...) #a __VA_ARGS__ a\n", "M(", "\"", "'", "/*", "*/", "//", "\\\n", "0", "1", "-1", "0xffffffffffffffff", "1.5", "struct ",
    "union { ", "enum { ", "typedef ", "static ", "const ", "sizeof ", "return ", "goto Exit; ", "case 1: ", "default: ", "break; ", "do ", "while (1) ", "VOID ", "LONG ", "_Guarded_by_(",
    "_Requires_lock_held_(x) ", "\xC3\xA4", "context->", " : 3", "(ENTRY){", "...", "__try { ", "} __except(1) { ", "va_arg(list, ", "_IRQL_requires_max_(", "_When_(1, _Acquires_lock_(", "\n#pragma pack(push, 1)\n",
    "\n#include \"x.tmh\"\n", "__declspec(align(", "KeRaiseIrql(2, &"};

std::string published()
{
    std::ifstream file(syncscope::test::repository() / "tests/house/drivers/published.c");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string mutated(std::string text, std::uint64_t seed)
{
    std::uint64_t n = 0;
    auto below = [&](std::size_t bound) { return bound == 0 ? 0 : drawBelow(draw(seed, 1, n++), static_cast<std::uint32_t>(bound)); };
    const std::size_t changes = 1 + below(4);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = below(text.size());
        switch (below(6)) {
        case 0: text.erase(at, 1 + below(12)); break;
        case 1: text.insert(at, kPieces[below(kPieces.size())]); break;
        case 2: text.insert(at, text.substr(below(text.size()), below(200))); break;
        case 3: text.erase(at, below(300)); break;
        case 4: text[at] = static_cast<char>(below(256)); break;
        default: text.resize(at + 1); break;
        }
        if (text.empty())
            text = " ";
    }
    return text;
}

class Mutations : public testing::TestWithParam<int> {};

TEST_P(Mutations, NeverBreakTheCompilerOrTheMachine)
{
    const std::string seeds[] = {kStatisticsDriver, kToolboxDriver, published()};
    for (std::uint64_t k = 0; k < 60; ++k) {
        const std::uint64_t seed = static_cast<std::uint64_t>(GetParam()) * 1000 + k;
        const std::string text = mutated(seeds[seed % 3], seed);
        SCOPED_TRACE("seed " + std::to_string(seed));
        Machine machine(text, {{"GUARD", seed % 3 == 0 ? "SPIN" : "FAST_MUTEX"}});
        const auto lineCount = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n') + 1);
        if (!machine.ok()) {
            const Diagnostics& d = machine.errors();
            ASSERT_TRUE(hasErrors(d));
            for (const Diagnostic& x : d) {
                ASSERT_EQ(x.place.file, "driver.c") << format(x);
                ASSERT_GE(x.place.line, 1u) << format(x);
                ASSERT_LE(x.place.line, lineCount) << format(x);
                ASSERT_GE(x.place.column, 1u) << format(x);
                ASSERT_FALSE(x.code.empty());
                ASSERT_FALSE(x.message.empty());
            }
            continue;
        }
        ASSERT_EQ(flaw(machine.program()), "");
        machine.answer = [&](const Call& c) { return draw(seed, 2, c.arguments.size()) % 2 ? machine.heap() : 0; };
        for (const Function& f : machine.program().functions) {
            std::vector<std::uint64_t> arguments;
            for (std::uint16_t i = 0; i < f.parameters; ++i)
                arguments.push_back(draw(seed, 3, i) % 3 == 0 ? i : machine.heap() + 64u * i);
            machine.run(f.name, arguments, 2000);
            machine.tables().stacks.at(machine.world(), 0) = {};
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Mutations, testing::Range(0, 12));

TEST(Mutations, OfNothingAndOfNoise)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        std::string text;
        const std::size_t length = drawBelow(draw(seed, 4, 0), 400);
        for (std::size_t i = 0; i < length; ++i) {
            const std::uint64_t r = draw(seed, 5, i);
            text += r % 4 == 0 ? std::string(1, static_cast<char>(r >> 32)) : std::string(kPieces[drawBelow(r, kPieces.size())]);
        }
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Diagnostics d = diagnosticsOf(text);
        for (const Diagnostic& x : d)
            ASSERT_FALSE(x.message.empty());
        deadLines({"driver.c", text}, {});
    }
}

} // namespace
} // namespace syncscope::driver::test
