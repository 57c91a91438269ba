// Directives, macros, and the lines that #if leaves out.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* name;
    const char* text; // defines LONGLONG F(VOID)
    std::int64_t result;
    std::vector<std::pair<std::string, std::string>> definitions = {};
};

const std::vector<Case> kCases = {
    {"Object", "#define N 5\nLONGLONG F(VOID) { return N * N; }", 25},
    {"Function", "#define SQ(x) ((x) * (x))\nLONGLONG F(VOID) { return SQ(2 + 3); }", 25},
    {"FunctionNameAlone", "#define G(x) 7\nLONGLONG F(VOID) { LONG G = 3; return G + G(1); }", 10},
    {"ArgumentsOverLines", "#define ADD(a, b) ((a) + (b))\nLONGLONG F(VOID) { return ADD(1,\n   2); }", 3},
    {"NestedArguments", "#define ADD(a, b) ((a) + (b))\nLONGLONG F(VOID) { return ADD(ADD(1, 2), ADD(3, (4, 5))); }", 11},
    {"Stringize", "#define S(x) #x\nLONGLONG F(VOID) { return sizeof(S(a  +  \"b\\n\")); }", 10},
    {"Paste", "#define P(a, b) a##b\nLONGLONG F(VOID) { LONG xy = 4; return P(x, y) + P(1, 2); }", 16},
    {"PasteThree", "#define P(a, b, c) a##b##c\nLONGLONG F(VOID) { return P(1, 2, 3); }", 123},
    {"PasteEmpty", "#define P(a, b) a##b\nLONGLONG F(VOID) { return P(, 5) + P(6, ); }", 11},
    {"PasteThenExpand", "#define XY 9\n#define P(a, b) a##b\nLONGLONG F(VOID) { return P(X, Y); }", 9},
    {"PastedArgumentsAreNotExpanded", "#define X 1\n#define P(a) a##2\nLONGLONG F(VOID) { LONG X2 = 8; return P(X); }", 8},
    {"SelfReference", "LONG x = 3;\n#define x (x + 1)\nLONGLONG F(VOID) { return x; }", 4},
    {"MutualReference", "LONG a = 3;\n#define a b\n#define b a\nLONGLONG F(VOID) { return a; }", 3},
    {"ExpansionMakesACall", "#define G() 5\n#define H G\nLONGLONG F(VOID) { return H(); }", 5},
    {"Variadic", "#define FIRST(a, ...) a\n#define REST(a, ...) (__VA_ARGS__)\nLONGLONG F(VOID) { return FIRST(1, 2, 3) * 10 + REST(1, 2, 3); }", 13},
    {"VariadicCommaGoes", "LONGLONG G(LONG a) { return a; }\n#define CALL(f, a, ...) f(a, ##__VA_ARGS__)\nLONGLONG F(VOID) { return CALL(G, 4); }", 4},
    {"Undef", "#define N 5\n#undef N\nLONG N = 6;\nLONGLONG F(VOID) { return N; }", 6},
    {"Continuation", "#define N 1 + \\\n  2\nLONGLONG F(VOID) { return N; }", 3},
    {"CommentInMacro", "#define N /* one */ 1 // two\nLONGLONG F(VOID) { return N; }", 1},
    {"If", "#if 1 + 1 == 2\nLONGLONG F(VOID) { return 1; }\n#else\nLONGLONG F(VOID) { return 2; }\n#endif", 1},
    {"Elif", "#define V 2\n#if V == 1\n#define R 10\n#elif V == 2\n#define R 20\n#elif V == 2\n#define R 30\n#else\n#define R 40\n#endif\nLONGLONG F(VOID) { return R; }", 20},
    {"NestedDead", "#if 0\n#if 1\nerror here\n#else\nanother\n#endif\n#elif 1\nLONGLONG F(VOID) { return 3; }\n#endif", 3},
    {"Defined", "#define A\n#if defined(A) && defined A && !defined(B)\nLONGLONG F(VOID) { return 4; }\n#endif", 4},
    {"Ifdef", "#ifdef A\n#define R 1\n#else\n#define R 2\n#endif\n#ifndef A\n#define Q 3\n#endif\nLONGLONG F(VOID) { return R * 10 + Q; }", 23},
    {"DeadTextNeedNotBeC", "#if 0\nit's not C: \" 'ab @ `\n#endif\nLONGLONG F(VOID) { return 5; }", 5},
    {"UnknownNameIsZero", "#if UNKNOWN || UNKNOWN == 1\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 2},
    {"DivisionInDeadBranch", "#if 0\n#if 1 / 0\n#endif\n#endif\nLONGLONG F(VOID) { return 6; }", 6},
    {"UnsignedCondition", "#if -1 > 0u\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 1},
    {"TernaryCondition", "#if (1 ? 0 : 1) || (0 ? 0 : 1)\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 1},
    {"WordsCompareBySpelling", "#if GUARD == SPIN\n#define R 1\n#elif GUARD == NONE\n#define R 2\n#else\n#define R 3\n#endif\nLONGLONG F(VOID) { return R; }", 1, {{"GUARD", "SPIN"}}},
    {"OtherWord", "#if GUARD == SPIN\n#define R 1\n#elif GUARD == NONE\n#define R 2\n#else\n#define R 3\n#endif\nLONGLONG F(VOID) { return R; }", 2, {{"GUARD", "NONE"}}},
    {"WordNotEqual", "#if GUARD != SPIN\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 1, {{"GUARD", "FAST_MUTEX"}}},
    {"WordWithoutDefinition", "#if GUARD == SPIN\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 2},
    {"WordDefinesItsOwnName", "#if defined(GUARD_SPIN) && GUARD_SPIN && !defined(GUARD_NONE)\n#define R 1\n#else\n#define R 2\n#endif\nLONGLONG F(VOID) { return R; }", 1, {{"GUARD", "SPIN"}}},
    {"NumberDefinition", "#if COUNT > 3\nLONGLONG F(VOID) { return COUNT; }\n#endif", 12, {{"COUNT", "12"}}},
    {"DefinitionCanBeTested", "#ifndef COUNT\n#define COUNT 5\n#endif\nLONGLONG F(VOID) { return COUNT; }", 12, {{"COUNT", "12"}}},
    {"Includes", "#include <ntddk.h>\n#include <wdf.h>\n#include \"lab.h\"\n#  include <WDM.H>\nLONGLONG F(VOID) { return 7; }", 7},
    {"IncludeOfItself", "#include \"driver.c\"\nLONGLONG F(VOID) { return 8; }", 8},
    {"Pragmas", "#pragma once\n#pragma warning(disable : 4100)\n#pragma\nLONGLONG F(VOID) { return 9; }", 9},
    {"EmptyDirective", "#\n# \nLONGLONG F(VOID) { return 9; }", 9},
    {"LineNumber", "\n\nLONGLONG F(VOID) { return __LINE__; }", 3},
    {"FileName", "LONGLONG F(VOID) { return sizeof(__FILE__); }", 9},
    {"ByteOrderMarkAndCarriageReturns", "\xEF\xBB\xBF#define N 3\r\n#if N == 3\r\nLONGLONG F(VOID)\r\n{ return N; }\r\n#endif\r\n", 3},
    {"WdkMacrosMayBeDefinedAgain", "#define FORCEINLINE static\n#define max(a, b) 4\nFORCEINLINE LONG G(VOID) { return max(1, 2); }\nLONGLONG F(VOID) { return G(); }", 4},
};

class Preprocessing : public testing::TestWithParam<Case> {};

TEST_P(Preprocessing, LeavesTheRightProgram)
{
    Machine machine(GetParam().text, GetParam().definitions);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    EXPECT_EQ(machine.run("F"), static_cast<std::uint64_t>(GetParam().result));
}

INSTANTIATE_TEST_SUITE_P(Table, Preprocessing, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

TEST(Places, AreThoseOfTheUseOfAMacro)
{
    const Diagnostics d = diagnosticsOf("#define TWICE(x) ((x) + undeclared + (x))\nLONG F(LONG a)\n{\n    return TWICE(a) + TWICE(wrong);\n}");
    ASSERT_EQ(d.size(), 2u) << lines(d);
    EXPECT_EQ(d[0].place.line, 4u);
    EXPECT_EQ(d[0].place.column, 12u); // in the macro's text: the use
    EXPECT_EQ(d[1].place.line, 4u);
    EXPECT_EQ(d[1].place.column, 29u); // in an argument: there
}

TEST(Places, ColumnsCountCodePoints)
{
    const Diagnostics d = diagnosticsOf("VOID F(VOID) { LabPrint(\"gr\xC3\xBC\xC3\x9F\xE2\x82\xAC\"); x; }");
    ASSERT_EQ(d.size(), 1u) << lines(d);
    EXPECT_EQ(d[0].place.column, 35u);
}

using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TEST(DeadLines, AreTheBranchesNotTaken)
{
    const SourceFile file{"driver.c",
        "#if GUARD == SPIN\n"      // 1
        "spin\n"                   // 2
        "spin\n"                   // 3
        "#elif GUARD == NONE\n"    // 4
        "none\n"                   // 5
        "#if 0\n"                  // 6
        "never\n"                  // 7
        "#else\n"                  // 8
        "always\n"                 // 9
        "#endif\n"                 // 10
        "#else\n"                  // 11
        "#if 1\n"                  // 12
        "other\n"                  // 13
        "#endif\n"                 // 14
        "#endif\n"                 // 15
        "#ifdef GUARD_SPIN\n"      // 16
        "#endif\n"};
    EXPECT_EQ(deadLines(file, {{{"GUARD", "SPIN"}}}), (Ranges{{5, 10}, {12, 14}}));
    EXPECT_EQ(deadLines(file, {{{"GUARD", "NONE"}}}), (Ranges{{2, 3}, {7, 7}, {12, 14}}));
    EXPECT_EQ(deadLines(file, {{{"GUARD", "WAIT"}}}), (Ranges{{2, 3}, {5, 10}}));
}

TEST(DeadLines, ReachTheEndOfAnUnfinishedText)
{
    EXPECT_EQ(deadLines({"driver.c", "a\n#if 0\nb\nc"}, {}), (Ranges{{3, 4}}));
    EXPECT_EQ(deadLines({"driver.c", "#if 1\nb\n#endif"}, {}), Ranges{});
    EXPECT_EQ(deadLines({"driver.c", ""}, {}), Ranges{});
}

TEST(Paged, ComesFromPragmaAndFromPagedCode)
{
    Machine machine("VOID A(VOID);\n#pragma alloc_text(PAGE, A, D)\n#pragma alloc_text(INIT, C)\nVOID A(VOID) { }\nVOID B(VOID) { PAGED_CODE(); }\nVOID C(VOID) { }\nVOID D(VOID) { }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Program& p = machine.program();
    auto paged = [&](const char* name) { return p.functions[p.function(name).value].paged; };
    EXPECT_TRUE(paged("A"));
    EXPECT_TRUE(paged("B"));
    EXPECT_FALSE(paged("C"));
    EXPECT_TRUE(paged("D"));
}

} // namespace
} // namespace syncscope::driver::test
