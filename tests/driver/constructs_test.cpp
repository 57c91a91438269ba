// What published drivers are written in, run: bit-fields, structures by value, objects in place, variable arguments, packed and
// open-ended structures, tables of functions.
#include "tests/driver/machine.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* name;
    const char* text;
    std::uint64_t result; // of F()
};

const std::vector<Case> kCases = {
    // bit-fields
    {"BitFieldsKeepTheirBits", "typedef struct { ULONG a : 3; ULONG b : 5; ULONG c : 1; } B; ULONG F(VOID) { B b = {0}; b.a = 13; b.b = 31; b.c = 1; return b.a * 10000 + b.b * 100 + b.c; }", 53101},
    {"BitFieldsLieInTheirUnit", "typedef union { struct { ULONG a : 3; ULONG b : 5; ULONG c : 24; }; ULONG all; } B; ULONG F(VOID) { B b = {0}; b.a = 5; b.b = 2; b.c = 0xABCDEF; return b.all; }", 0xABCDEF15},
    {"BitFieldsWithASign", "typedef struct { LONG a : 3; LONG b : 3; } B; ULONG F(VOID) { B b; b.a = 3; b.b = 5; return (b.a == 3) * 10 + (b.b == -3); }", 11},
    {"BitFieldsCountInTheirBits", "typedef struct { ULONG a : 2; ULONG b : 30; } B; ULONG F(VOID) { B b = {3, 7}; b.a++; b.b += 2; return b.a * 100 + b.b; }", 9},
    {"BitFieldsAsValues", "typedef struct { UCHAR a : 4, b : 4; } B; ULONG F(VOID) { B b = {0}; ULONG x = (b.a = 18); ULONG y = b.b++; ULONG z = ++b.b; return x * 100 + y * 10 + z; }", 202},
    {"BitFieldsOfAnotherSizeBeginAnew", "typedef struct { UCHAR a : 4; USHORT b : 4; UCHAR c : 4; } B; ULONG F(VOID) { return sizeof(B); }", 6},
    {"BitFieldsThatDoNotFitBeginAnew", "typedef struct { ULONG a : 20; ULONG b : 20; } B; ULONG F(VOID) { return sizeof(B); }", 8},
    {"RoomBetweenBitFields", "typedef union { struct { ULONG a : 4; ULONG : 4; ULONG b : 4; ULONG : 0; ULONG c : 4; } s; ULONG w[2]; } B; ULONG F(VOID) { B b = {{1, 2, 3}}; return b.w[0] * 10 + b.w[1]; }", 0x201 * 10 + 3},
    {"BitFieldsOutsideOfFunctions", "typedef struct { ULONG a : 4; ULONG b : 8; USHORT c; } B; B g = {.b = 0x5A, .c = 7, .a = 2}; ULONG F(VOID) { return *(ULONG *)&g + g.c; }", 0x5A2 + 7},
    {"ABitFieldOf64Bits", "typedef struct { ULONGLONG a : 40; ULONGLONG b : 24; } B; ULONGLONG F(VOID) { B b; b.a = 0x123456789AULL; b.b = 0xABCDEF; return b.a ^ b.b; }", 0x123456789AULL ^ 0xABCDEF},
    // structures by value
    {"ALargeParameterIsACopy", "typedef struct { LONG v[5]; } L; LONG Add(L l, LONG n) { l.v[0] += n; return l.v[0] + l.v[4]; } LONG F(VOID) { L l = {{1, 2, 3, 4, 5}}; LONG r = Add(l, 10); return r * 10 + l.v[0]; }", 161},
    {"ALargeResult", "typedef struct { LONG v[5]; } L; L Make(LONG n) { L l = {{n, n + 1}}; l.v[4] = 2 * n; return l; } LONG F(VOID) { L a = Make(3), b; b = Make(4); return a.v[4] * 100 + b.v[1] * 10 + Make(7).v[0]; }", 657},
    {"ALargeResultAsArgument", "typedef struct { LONG a; PVOID p; } L; L Make(LONG n) { L l; l.a = n; l.p = NULL; return l; } LONG Sum(L x, L y) { return x.a * 10 + y.a; } LONG F(VOID) { return Sum(Make(3), Make(4)); }", 34},
    {"ALargeResultThroughAPointer", "typedef struct { LONG v[3]; } L; typedef L MAKE(L from, LONG n); static L Turn(L l, LONG n) { L r = {{l.v[2], l.v[1], l.v[0] + n}}; return r; } LONG F(VOID) { MAKE *m = Turn; L l = {{1, 2, 3}}; l = m(m(l, 10), 5); return l.v[0] * 100 + l.v[1] * 10 + l.v[2]; }", 1128},
    {"ALargeConditionalResult", "typedef struct { LONG v[3]; } L; L Pick(LONG n, L a, L b) { return n ? a : b; } LONG F(VOID) { L a = {{1}}, b = {{2}}; return Pick(1, a, b).v[0] * 10 + Pick(0, a, b).v[0]; }", 12},
    {"OneByteStaysInARegister", "typedef struct { UCHAR c; } S; S Make(UCHAR n) { S s = {n}; return s; } LONG F(VOID) { return Make(200).c; }", 200},
    // objects in place
    {"AStructureInPlace", "typedef struct { LONG x, y; } P; LONG Sum(const P *p) { return p->x * 10 + p->y; } LONG F(VOID) { P q; q = (P){.y = 3}; return Sum(&(P){4, 5}) * 100 + Sum(&q); }", 4503},
    {"AnArrayInPlace", "LONG F(VOID) { LONG *a = (LONG[]){1, 2, 3}; return a[0] * 100 + a[1] * 10 + a[2]; }", 123},
    {"InPlaceAnewEachTime", "LONG F(VOID) { LONG sum = 0; for (LONG i = 0; i < 3; i++) { LONG *a = (LONG[2]){i}; a[1] += 5; sum += a[0] + a[1]; } return sum; }", 18},
    {"InPlaceOutsideOfFunctions", "typedef struct { LONG x; } P; P *g = &(P){7}; LONG F(VOID) { g->x++; return g->x; }", 8},
    {"AMemberOfWhatIsInPlace", "typedef struct { LONG x, y; } P; LONG F(VOID) { return ((P){1, 2}).y; }", 2},
    // variable arguments
    {"VariableArguments", "LONG Sum(LONG n, ...) { va_list a; LONG s = 0; va_start(a, n); while (n-- > 0) s += va_arg(a, LONG); va_end(a); return s; } LONG F(VOID) { return Sum(3, 1, 20, -300) + Sum(0); }", static_cast<std::uint64_t>(-279)},
    {"VariableArgumentsOfAllKinds", "LONGLONG Mix(PCSTR f, ...) { va_list a; va_start(a, f); UCHAR c = (UCHAR)va_arg(a, int); PCSTR s = va_arg(a, PCSTR); LONGLONG q = va_arg(a, LONGLONG); va_end(a); return c + s[1] + q; } LONGLONG F(VOID) { return Mix(\"\", (UCHAR)200, \"abc\", 0x100000000LL); }", 200 + 'b' + 0x100000000LL},
    {"VariableArgumentsPassedOn", "LONG Last(LONG n, va_list a) { LONG x = 0; while (n--) x = va_arg(a, LONG); return x; } LONG Of(LONG n, ...) { va_list a, b; va_start(a, n); va_copy(b, a); LONG r = Last(n, a) * 10 + va_arg(b, LONG); va_end(a); va_end(b); return r; } LONG F(VOID) { return Of(3, 5, 6, 7); }", 75},
    {"VariableArgumentsThroughAPointer", "LONG Second(LONG n, ...) { va_list a; va_start(a, n); (VOID)va_arg(a, LONG); return va_arg(a, LONG); } LONG F(VOID) { LONG (*p)(LONG n, ...) = Second; return p(2, 8, 9); }", 9},
    // layout
    {"PackedByAHeader", "#include <pshpack1.h>\ntypedef struct { UCHAR a; ULONG b; struct { UCHAR t; USHORT l; } d[1]; } H;\n#include <poppack.h>\ntypedef struct { UCHAR a; ULONG b; } N; ULONG F(VOID) { return sizeof(H) * 100 + FIELD_OFFSET(H, d[0].l) * 10 + sizeof(N); }", 8 * 100 + 6 * 10 + 8},
    {"PackedByAPragma", "#pragma pack(push, 2)\ntypedef struct { UCHAR a; ULONG b; } H;\n#pragma pack(pop)\n#pragma pack(1)\ntypedef struct { UCHAR a; ULONG b; } I;\n#pragma pack()\ntypedef struct { UCHAR a; ULONG b; } J; ULONG F(VOID) { return sizeof(H) * 100 + sizeof(I) * 10 + sizeof(J); }", 658},
    {"APackedFieldIsRead", "#pragma pack(1)\ntypedef struct { UCHAR a; ULONG b; } H;\n#pragma pack()\nUCHAR g[5] = {1, 2, 3, 4, 5}; ULONG F(VOID) { return ((H *)g)->b; }", 0x05040302},
    {"Aligned", "typedef struct DECLSPEC_ALIGN(16) { ULONG a; } A; struct DECLSPEC_CACHEALIGN C { UCHAR x; }; typedef __declspec(align(32)) struct { ULONG a; } D; ULONG F(VOID) { return sizeof(A) + sizeof(struct C) + sizeof(D) + TYPE_ALIGNMENT(ULONGLONG) * 1000 + __alignof(A) * 100000; }", 16 + 64 + 32 + 8000 + 1600000},
    {"OpenEnded", "typedef struct { ULONG n; USHORT d[]; } A; typedef struct { UCHAR n; ULONG d[0]; } B; ULONG G[4] = {2, 0x00040003, 0x00060005}; ULONG F(VOID) { A *a = (A *)G; return sizeof(A) * 1000 + sizeof(B) * 100 + a->d[1] * 10 + a->d[2]; }", 4000 + 400 + 40 + 5},
    // tables and texts
    {"ATableOfFunctions", "typedef NTSTATUS HANDLER(PVOID c, ULONG n); HANDLER A, B; static struct { ULONG code; HANDLER *h; const char *name; } T[] = {{7, A, \"a\"}, {9, B, \"bc\"}, {0}}; NTSTATUS A(PVOID c, ULONG n) { return c ? 1 : (NTSTATUS)n; } NTSTATUS B(PVOID c, ULONG n) { return c ? 2 : (NTSTATUS)(2 * n); }"
        " LONG F(VOID) { LONG sum = 0; for (ULONG i = 0; T[i].h; i++) sum += T[i].h(NULL, T[i].code) * 10 + T[i].name[i]; return sum; }", 70 + 'a' + 180 + 'c'},
    {"AResultThatIsAFunction", "NTSTATUS A(LONG n) { return n + 1; } NTSTATUS (*Pick(LONG i))(LONG) { return i ? A : NULL; } LONG F(VOID) { return Pick(1)(4) * 10 + (Pick(0) == NULL); }", 51},
    {"WideTexts", "const WCHAR w[] = L\"ab\" L\"c\"; ULONG F(VOID) { UNICODE_STRING s = RTL_CONSTANT_STRING(L\"\\\\Device\\\\X\"); return _countof(w) * 10000 + s.Length * 100 + s.MaximumLength + s.Buffer[1]; }", 40000 + 18 * 100 + 20 + 'D'},
    {"WideTextsOutside", "static const UNICODE_STRING g = RTL_CONSTANT_STRING(L\"abc\"); ULONG F(VOID) { return g.Length * 1000 + g.Buffer[2]; }", 6000 + 'c'},
    {"Guids", "DEFINE_GUID(GuidA, 0x61d6c3a1, 0x4d52, 0x4a3e, 0x8b, 0x5e, 1, 2, 3, 4, 5, 6); ULONG F(VOID) { GUID b = GuidA; BOOLEAN same = IsEqualGUID((LPGUID)&GuidA, &b); b.Data4[7]++; return same * 10 + IsEqualGUID(&GuidA, &b); }", 10},
    {"FunctionNames", "ULONG Where(VOID) { return sizeof(__FUNCTION__) * 1000 + __func__[2]; } ULONG F(VOID) { return Where(); }", 6000 + 'e'},
    {"PoolTags", "ULONG F(VOID) { return 'abcd'; }", 0x61626364},
    {"LaterDeclarations", "LONG F(VOID) { LONG a = 1; a++; LONG b = a * 10; for (LONG i = 0, n = 2; i < n; i++, b--) { LONG a = i; b += a; } return a + b; }", 2 + 20 - 2 + 1},
    {"CommaAndConditional", "LONG F(VOID) { LONG a = 1, b = 2; a = (b++, a + b); b = a > 3 ? a : b > 2 ? 7 : 8; return a * 10 + b; }", 44},
    {"FallThrough", "LONG F(VOID) { LONG r = 0; for (LONG i = 0; i < 4; i++) switch (i) { case 0: r += 1; case 1: r += 10; break; case 2: { r += 100; } default: r += 1000; } return r; }", 1 + 10 + 10 + 100 + 1000 + 1000},
    {"LinkedList", "typedef struct { LIST_ENTRY Link; LONG n; } I; LIST_ENTRY Head; I a, b; LONG F(VOID) { InitializeListHead(&Head); a.n = 3; b.n = 4; InsertTailList(&Head, &a.Link); InsertHeadList(&Head, &b.Link); LONG s = 0; for (PLIST_ENTRY e = Head.Flink; e != &Head; e = e->Flink) s = s * 10 + CONTAINING_RECORD(e, I, Link)->n; return s; }", 43},
    {"MacrosOfManyStatements", "#define WAIT(c, t, r) { int n; r = FALSE; for (n = (t) * 2; n != 0; n--) { if (c) { r = TRUE; break; } } }\nLONG F(VOID) { LONG k = 0; BOOLEAN r; WAIT(++k == 5, 4, r); return k * 10 + r; }", 51},
};

class Constructs : public testing::TestWithParam<Case> {};

TEST_P(Constructs, GiveWhatCGives)
{
    Machine machine(GetParam().text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    EXPECT_EQ(flaw(machine.program()), "");
    const auto result = machine.run("F");
    ASSERT_TRUE(result);
    EXPECT_EQ(static_cast<std::uint32_t>(*result), static_cast<std::uint32_t>(GetParam().result));
    EXPECT_EQ(*result >> 32, GetParam().result >> 32);
}

INSTANTIATE_TEST_SUITE_P(Table, Constructs, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

// A bit-field shares its unit: changing it reads and writes the neighbours, which is how one of them gets lost.
TEST(BitFields, AreChangedByReadingAndWritingTheWholeUnit)
{
    Machine machine("typedef struct { ULONG a : 4; ULONG b : 4; } B; B g = {1, 2}; VOID Set(VOID) { g.a = 3; } VOID Count(VOID) { g.b++; }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    for (const char* f : {"Set", "Count"}) {
        ASSERT_TRUE(machine.run(f));
        ASSERT_GE(machine.stops.size(), 2u) << f;
        EXPECT_EQ(machine.stops[0].kind, Stop::Kind::Load) << f;
        EXPECT_EQ(machine.stops[1].kind, Stop::Kind::Store) << f;
        EXPECT_EQ(machine.stops[1].bytes, 4u) << f;
    }
    EXPECT_EQ(machine.stops[1].value, 0x33u);
}

TEST(BitFields, AreOneVariableToWhoLooksFromOutside)
{
    Machine machine("typedef struct { ULONG Busy : 1; ULONG Count : 7; LONG Other; } STATE; STATE g;");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    std::vector<std::string> names;
    for (const Field& f : machine.program().globalFields)
        names.push_back(f.name);
    EXPECT_THAT(names, testing::ElementsAre("g.{Busy, Count}", "g.Other"));
}

std::string house(const std::string& driver)
{
    std::ifstream file(syncscope::test::repository() / "tests/house/drivers" / driver);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// gcc reads the same text (house.driver.published).
TEST(Published, DriversCompileWithoutAWord)
{
    Machine machine(house("published.c"));
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    EXPECT_EQ(flaw(machine.program()), "");
    EXPECT_FALSE(machine.program().recursive);
    for (const char* f : {"DriverEntry", "LabEvtDeviceAdd", "LabEvtIoRead", "LabEvtIoDeviceControl", "LabFindPending", "LabReset"})
        EXPECT_FALSE(machine.program().function(f).isNone()) << f;
}

TEST(Tracing, IsPrinting)
{
    Machine machine(R"(
#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Trace, (61d6c3a1,4d52,4a3e,8b5e,112c3d4e5f60), WPP_DEFINE_BIT(DBG_INIT) WPP_DEFINE_BIT(DBG_RW))
#include "driver.tmh"
VOID F(PDRIVER_OBJECT d, PUNICODE_STRING r) { WPP_INIT_TRACING(d, r); TraceEvents(TRACE_LEVEL_ERROR, DBG_INIT, "failed %!STATUS!", 5); DoTraceMessage(DBG_RW, "read"); WPP_CLEANUP(d); })");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    ASSERT_TRUE(machine.run("F", {0, 0}));
    ASSERT_EQ(machine.calls.size(), 2u);
    EXPECT_EQ(machine.calls[0].text, "failed %!STATUS!");
    EXPECT_EQ(machine.calls[0].arguments[1], 5u);
    EXPECT_EQ(machine.calls[1].text, "read");
}

TEST(Tracing, OfTheDriversOwnIsLeftAlone)
{
    Machine machine("VOID TraceEvents(ULONG Level, ULONG Flags, PCCHAR Message, ...) { va_list l; va_start(l, Message); LabPrint(Message, va_arg(l, ULONG)); va_end(l); UNREFERENCED_PARAMETER(Level); UNREFERENCED_PARAMETER(Flags); }\n"
                    "VOID F(VOID) { TraceEvents(1, 2, \"n %d\", 7); }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    ASSERT_TRUE(machine.run("F"));
    ASSERT_EQ(machine.calls.size(), 1u);
    EXPECT_EQ(machine.calls[0].text, "n %d");
    EXPECT_EQ(machine.calls[0].arguments[1], 7u);
}

} // namespace
} // namespace syncscope::driver::test
