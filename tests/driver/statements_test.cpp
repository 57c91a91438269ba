// Small functions with a known result: control flow, pointers, arrays, structures, initializers, calls.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* name;
    const char* text; // defines LONGLONG F(LONGLONG a, LONGLONG b)
    std::int64_t a, b;
    std::int64_t result;
};

#define F "LONGLONG F(LONGLONG a, LONGLONG b) "

constexpr Case kCases[] = {
    {"If", F "{ if (a > b) return 1; else if (a == b) return 2; return 3; }", 4, 4, 2},
    {"DanglingElse", F "{ if (a) if (b) return 1; else return 2; return 3; }", 1, 0, 2},
    {"While", F "{ LONGLONG n = 0; while (a > 0) { n += a; a--; } return n; }", 10, 0, 55},
    {"DoRunsOnce", F "{ LONGLONG n = 0; do n++; while (a-- > 0); return n; }", 0, 0, 1},
    {"For", F "{ LONGLONG n = 0; for (INT i = 0; i < a; i++) { if (i % 2) continue; if (i > b) break; n += i; } return n; }", 20, 10, 30},
    {"ForWithoutParts", F "{ for (;;) { if (a++ > 5) break; } return a; }", 0, 0, 7},
    {"NestedLoops", F "{ LONGLONG n = 0, i, j; for (i = 0; i < a; ++i) for (j = 0; j <= i; ++j) { if (j == 3) break; n++; } return n; }", 6, 0, 15},
    {"Switch", F "{ switch (a) { case 1: return 10; case 2: case 3: return 23; default: return 99; } }", 3, 0, 23},
    {"SwitchFallsThrough", F "{ LONGLONG n = 0; switch (a) { case 1: n += 1; case 2: n += 2; case 3: n += 3; break; case 4: n += 4; } return n; }", 2, 0, 5},
    {"SwitchDefaultInTheMiddle", F "{ switch (a) { case 1: return 1; default: a = 7; case 2: return a; } }", 5, 0, 7},
    {"SwitchWithoutMatch", F "{ switch (a) { case 1: return 1; } return 5; }", 9, 0, 5},
    {"SwitchInLoop", F "{ LONGLONG n = 0; for (INT i = 0; i < 5; i++) { switch (i) { case 2: continue; case 3: break; default: n += 10; } n += i; } return n; }", 0, 0, 38},
    {"SwitchOnEnum", "typedef enum { Red = 5, Green, Blue = -1 } COLOR; " F "{ COLOR c = (COLOR)a; switch (c) { case Green: return 1; case Blue: return 2; case Red: return 3; } return 4; }", -1, 0, 2},
    {"Goto", F "{ again: if (a < b) { a += 3; goto again; } goto done; a = 0; done: return a; }", 0, 10, 12},
    {"GotoCleanup", F "{ LONGLONG r = 1; if (a == 0) goto Exit; r = 2; if (b == 0) goto Exit; r = 3; Exit: return r; }", 1, 0, 2},
    {"ShortCircuitAnd", "LONG n; LONG Hit(VOID) { n++; return 1; } " F "{ n = 0; if (a && Hit()) n += 10; return n; }", 0, 0, 0},
    {"ShortCircuitOr", "LONG n; LONG Hit(VOID) { n++; return 1; } " F "{ n = 0; if (a || Hit()) n += 10; return n; }", 1, 0, 10},
    {"LogicalValue", F "{ LONGLONG x = a && b; LONGLONG y = a || b; return x * 10 + y; }", 5, 0, 1},
    {"LogicalIntoItsOperand", F "{ a = a && b; return a; }", 5, 7, 1},
    {"Ternary", F "{ return a > b ? a : b; }", 3, 9, 9},
    {"TernaryAsArgument", "LONGLONG Twice(LONGLONG x) { return x * 2; } " F "{ return Twice(a ? b : 1) + Twice(a ? 1 : b); }", 1, 5, 12},
    {"Comma", F "{ LONGLONG x = (a++, b++, a + b); return x; }", 1, 2, 5},
    {"PrefixAndPostfix", F "{ LONGLONG x = a++; LONGLONG y = ++b; return x * 100 + y * 10 + a - b--; }", 3, 4, 349},
    {"PostfixOnItself", F "{ UCHAR c = 255; LONGLONG x = c++; return x * 10 + c; }", 0, 0, 2550},
    {"AssignmentChain", F "{ LONGLONG x, y; x = y = a + 1; return x + y; }", 4, 0, 10},
    {"AssignmentNarrows", F "{ UCHAR c; LONGLONG x = c = (UCHAR)a; return x; }", 300, 0, 44},
    {"CompoundNarrows", F "{ UCHAR c = (UCHAR)a; c += (UCHAR)b; return c; }", 200, 100, 44},
    {"Pointers", F "{ LONGLONG *p = &a; *p += 5; return a + *p; }", 1, 0, 12},
    {"PointerToPointer", F "{ LONGLONG *p = &a, **q = &p; **q = 9; *q = &b; **q = 3; return a * 10 + b; }", 0, 0, 93},
    {"PointerSteps", F "{ LONG x[5] = {1, 2, 3, 4, 5}; LONG *p = x; p++; p += 2; return *p * 100 + *(p - 1) * 10 + (p - x); }", 0, 0, 433},
    {"PointerPostIncrement", F "{ LONG x[3] = {7, 8, 9}; LONG *p = x; LONGLONG r = *p++; r = r * 10 + *p++; return r * 10 + *p; }", 0, 0, 789},
    {"PointerPreDecrement", F "{ LONG x[3] = {7, 8, 9}; LONG *p = x + 3; return *--p * 10 + *--p; }", 0, 0, 98},
    {"PointerComparison", F "{ LONG x[3]; return (x < x + 1) * 100 + (&x[2] == x + 2) * 10 + (x != NULL); }", 0, 0, 111},
    {"NegativeIndex", F "{ LONG x[3] = {7, 8, 9}; LONG *p = &x[2]; return p[-1] * 10 + p[-2]; }", 0, 0, 87},
    {"IndexBackwards", F "{ LONG x[3] = {7, 8, 9}; return 1[x]; }", 0, 0, 8},
    {"ArrayOfArrays", F "{ SHORT m[3][4] = {{1, 2, 3, 4}, {5, 6}, {9}}; return m[0][3] * 1000 + m[1][1] * 100 + m[1][2] * 10 + m[2][0]; }", 0, 0, 4609},
    {"ArrayWithoutBraces", F "{ SHORT m[2][3] = {1, 2, 3, 4, 5, 6}; return m[1][0] * 100 + m[0][2] * 10 + m[1][2]; }", 0, 0, 436},
    {"ArrayAsParameter", "LONGLONG Sum(LONG x[], LONG n) { LONGLONG s = 0; while (n-- > 0) s += x[n]; return s; } " F "{ LONG x[] = {1, 2, 3, 4}; return Sum(x, sizeof(x) / sizeof(x[0])); }", 0, 0, 10},
    {"ArrayIndexVariable", F "{ LONG x[8] = {0}; for (INT i = 0; i < 8; i++) x[i] = i * i; return x[a] + x[b]; }", 3, 5, 34},
    {"DesignatedArray", F "{ LONG x[6] = {[2] = 5, 6, [0] = 1}; return x[0] * 1000 + x[1] * 100 + x[2] * 10 + x[3] + x[5]; }", 0, 0, 1056},
    {"Structure", "typedef struct { CHAR c; LONG l; LONGLONG q; } S; " F "{ S s; s.c = (CHAR)a; s.l = 5; s.q = s.c + s.l; return s.q; }", 300, 0, 49},
    {"StructureInitializer", "typedef struct { LONG x; struct { SHORT y, z; } in; LONG w[2]; } S; " F "{ S s = {1, {2, 3}, {4, 5}}; return s.x * 10000 + s.in.y * 1000 + s.in.z * 100 + s.w[0] * 10 + s.w[1]; }", 0, 0, 12345},
    {"StructureElidedBraces", "typedef struct { LONG x; struct { SHORT y, z; } in; LONG w[2]; } S; " F "{ S s = {1, 2, 3, 4, 5}; return s.x * 10000 + s.in.y * 1000 + s.in.z * 100 + s.w[0] * 10 + s.w[1]; }", 0, 0, 12345},
    {"DesignatedStructure", "typedef struct { LONG x, y, z; struct { LONG u; } in; } S; " F "{ S s = {.z = 3, .x = 1, .in.u = 7}; return s.x * 1000 + s.y * 100 + s.z * 10 + s.in.u; }", 0, 0, 1037},
    {"ZeroInitializer", "typedef struct { LONG x[40]; LONGLONG y; } S; " F "{ LONGLONG r = 0; for (INT k = 0; k < 2; k++) { S s = {0}; r = r * 10 + s.x[39] + s.y; s.x[39] = 5; s.y = 5; } return r; }", 0, 0, 0},
    {"StructureAssignment", "typedef struct { CHAR c[3]; LONG l; CHAR d; } S; " F "{ S s = {{1, 2, 3}, 4, 5}, t; t = s; s.l = 9; return t.c[2] * 100 + t.l * 10 + t.d; }", 0, 0, 345},
    {"LargeStructureAssignment", "typedef struct { LONG x[50]; CHAR y; } S; " F "{ S s, t; for (INT i = 0; i < 50; i++) s.x[i] = i; s.y = 77; t = s; return t.x[49] * 100 + t.y; }", 0, 0, 4977},
    {"StructureChain", "typedef struct { LONG x; } S; " F "{ S s, t, u = {6}; s = t = u; return s.x * 10 + t.x; }", 0, 0, 66},
    {"StructureConditional", "typedef struct { LONG x; } S; " F "{ S s = {1}, t = {2}, u; u = a ? s : t; return u.x * 10 + (a ? t : s).x; }", 1, 0, 12},
    {"StructurePointer", "typedef struct _N { LONG v; struct _N *next; } N; " F "{ N x = {1, NULL}, y = {2, &x}, z = {3, &y}; LONGLONG s = 0; for (N *p = &z; p; p = p->next) s = s * 10 + p->v; return s; }", 0, 0, 321},
    {"ArrayOfStructures", "typedef struct { LONG x; CHAR y; } S; " F "{ S s[3] = {{1, 2}, {3, 4}, {5, 6}}; S *p = &s[1]; p++; return s[a].y * 100 + p->x * 10 + (p - s); }", 1, 0, 452},
    {"AnonymousUnion", "typedef struct { LONG kind; union { LONG l; UCHAR b[4]; struct { USHORT lo, hi; }; }; } S; " F "{ S s = {0}; s.l = 0x01020304; return s.b[0] * 1000 + s.hi + s.lo; }", 0, 0, 4000 + 0x0102 + 0x0304},
    {"LargeInteger", F "{ LARGE_INTEGER x; x.QuadPart = a; return x.HighPart * 10 + (x.LowPart == x.u.LowPart) + (LONGLONG)x.LowPart; }", 0x300000002LL, 0, 33},
    {"SmallStructureByValue", "LONGLONG Half(LARGE_INTEGER v) { v.QuadPart /= 2; return v.QuadPart; } " F "{ LARGE_INTEGER x; x.QuadPart = a; LONGLONG h = Half(x); return h * 10 + x.QuadPart; }", 8, 0, 48},
    {"SmallStructureResult", "LARGE_INTEGER Make(LONGLONG v) { LARGE_INTEGER x; x.QuadPart = v; return x; } " F "{ LARGE_INTEGER y = Make(a), z; z = Make(b); return y.QuadPart * 100 + z.QuadPart * 10 + Make(5).LowPart; }", 1, 2, 125},
    {"FunctionPointer", "LONGLONG Add(LONGLONG x, LONGLONG y) { return x + y; } LONGLONG Sub(LONGLONG x, LONGLONG y) { return x - y; } " F "{ LONGLONG (*f)(LONGLONG, LONGLONG) = a > b ? Sub : &Add; return f(a, b) * 10 + (*f)(1, 1); }", 2, 3, 52},
    {"FunctionPointerTable", "typedef LONGLONG OP(LONGLONG); OP Inc, Dec; LONGLONG Inc(LONGLONG x) { return x + 1; } LONGLONG Dec(LONGLONG x) { return x - 1; } static OP *const ops[] = {Inc, Dec}; " F "{ return ops[0](a) * 10 + ops[1](b); }", 1, 1, 20},
    {"FunctionPointerField", "typedef struct { LONGLONG (*f)(LONGLONG); } S; LONGLONG Twice(LONGLONG x) { return 2 * x; } " F "{ S s = {Twice}; return s.f(a) + (s.f != NULL); }", 4, 0, 9},
    {"Recursion", "LONGLONG Fib(LONGLONG n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); } " F "{ return Fib(a); }", 12, 0, 144},
    {"NestedCalls", "LONGLONG G(LONGLONG x, LONGLONG y, LONGLONG z) { return x * 100 + y * 10 + z; } " F "{ return G(1, G(0, 0, 2), G(0, 0, G(0, 0, 3))); }", 0, 0, 123},
    {"Globals", "LONG g = 5; static SHORT h[3] = {1, 2}; LONG *p = &g; " F "{ g += (LONG)a; *p += 1; h[2] = (SHORT)g; return h[2] * 10 + h[1]; }", 3, 0, 92},
    {"GlobalPointers", "static const CHAR text[] = \"hello\"; const CHAR *t = &text[1]; struct { const CHAR *s; LONG n; } e[] = {{\"ab\", 1}, {\"cd\", 2}}; " F "{ return t[0] * 1000 + e[1].s[0] * 10 + e[1].n - sizeof(text); }", 0, 0, 'e' * 1000 + 'c' * 10 + 2 - 6},
    {"StaticLocal", "LONG Next(VOID) { static LONG n = 10; return n++; } " F "{ Next(); Next(); return Next(); }", 0, 0, 12},
    {"StringInArray", F "{ CHAR s[] = \"abc\"; CHAR t[6] = \"xy\"; s[0] = 'z'; return s[0] * 1000 + sizeof(s) * 100 + t[1] - t[2] + t[5]; }", 0, 0, 'z' * 1000 + 400 + 'y'},
    {"WideString", F "{ WCHAR s[] = L\"a\\x3b1\"; return s[1] + sizeof(s); }", 0, 0, 0x3b1 + 6},
    {"Shadowing", F "{ LONGLONG x = 1; { LONGLONG x = 2; { LONGLONG x = 3; a += x; } a += x; } return a + x; }", 0, 0, 6},
    {"ContainingRecord", "typedef struct { LONG a; LIST_ENTRY e; LONG b; } S; " F "{ S s = {0}; s.b = 42; LIST_ENTRY *p = &s.e; return CONTAINING_RECORD(p, S, e)->b; }", 0, 0, 42},
    {"Lists", "typedef struct { LIST_ENTRY e; LONG v; } S; " F "{ LIST_ENTRY h; S s[3]; LONGLONG r = 0; InitializeListHead(&h); for (INT i = 0; i < 3; i++) { s[i].v = i + 1; InsertTailList(&h, &s[i].e); } RemoveEntryList(&s[1].e); while (!IsListEmpty(&h)) r = r * 10 + CONTAINING_RECORD(RemoveHeadList(&h), S, e)->v; return r; }", 0, 0, 13},
    {"ZeroMemory", F "{ UCHAR x[19]; RtlFillMemory(x, sizeof(x), 0xAB); RtlZeroMemory(x + 1, 17); LONGLONG s = 0; for (INT i = 0; i < 19; i++) s += x[i]; return s; }", 0, 0, 2 * 0xAB},
    {"CopyAndCompare", F "{ UCHAR x[11] = \"0123456789\", y[11]; RtlCopyMemory(y, x, 11); LONGLONG e = RtlEqualMemory(x, y, 11); y[9] = 0; return e * 100 + RtlCompareMemory(x, y, 11); }", 0, 0, 109},
    {"MoveMemoryOverlaps", F "{ UCHAR x[6] = \"abcde\"; RtlMoveMemory(x + 1, x, 4); return x[1] * 1000 + x[4]; }", 0, 0, 'a' * 1000 + 'd'},
    {"UnicodeString", F "{ UNICODE_STRING s; DECLARE_CONST_UNICODE_STRING(d, L\"ab\"); RtlInitUnicodeString(&s, L\"abc\"); return s.Length * 100 + s.MaximumLength * 10 + d.Length; }", 0, 0, 684},
    {"ConstPointer", F "{ const LONGLONG *p = &a; LONGLONG *const q = &b; *q = *p; return b; }", 7, 0, 7},
    {"VolatileLocal", F "{ volatile LONGLONG x = a; x++; return x; }", 7, 0, 8},
    {"Timeouts", F "{ return WDF_REL_TIMEOUT_IN_MS((ULONGLONG)a); }", 3, 0, -30000},
    {"Unreachable", F "{ return a; b = 1; while (1) { } }", 3, 0, 3},
    {"EndlessLoopLeft", F "{ while (TRUE) { if (a++ == b) return a; } }", 0, 3, 4},
    {"DeclarationInCase", F "{ switch (a) { case 1: { LONGLONG x = 5; b += x; break; } default: ; LONGLONG y = 6; b += y; } return b; }", 1, 1, 6},
    {"CastedLoad", F "{ LONGLONG x = a; return *(UCHAR *)&x * 1000 + ((USHORT *)&x)[1]; }", 0x00020304, 0, 4002},
    {"PointerToArray", F "{ LONG m[2][3] = {{1, 2, 3}, {4, 5, 6}}; LONG (*row)[3] = m; row++; return (*row)[1] * 10 + sizeof(*row); }", 0, 0, 62},
    {"SizeofDoesNotRun", F "{ LONGLONG n = sizeof(a++); return n * 10 + a; }", 1, 0, 81},
    {"NullTest", F "{ LONG *p = NULL; LONG x; if (!p) p = &x; if (p) return p == &x; return 9; }", 0, 0, 1},
    {"StructureOfItself", "typedef struct { LONG v[3]; } S; " F "{ S s = {{1, 2, 3}}; S t = s; s.v[1] = 9; return t.v[1]; }", 0, 0, 2},
    {"TypedefHidden", "typedef LONG T; " F "{ T T = 5; return T; }", 0, 0, 5},
    {"LabelAndTypedefShareAName", "typedef LONG T; " F "{ goto T; T: return 4; }", 0, 0, 4},
    {"IncrementThroughCall", "LONG x[2]; LONG *P(VOID) { x[1]++; return x; } " F "{ (*P())++; *P() += 5; return x[0] * 10 + x[1]; }", 0, 0, 62},
    {"ManyArguments", "LONGLONG G(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h) { return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8; } " F "{ return G(1, 1, 1, 1, 1, 1, 1, 1); }", 0, 0, 36},
};

#undef F

class Function : public testing::TestWithParam<Case> {};

TEST_P(Function, Returns)
{
    const Case& c = GetParam();
    Machine machine(c.text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const auto result = machine.run("F", {static_cast<std::uint64_t>(c.a), static_cast<std::uint64_t>(c.b)});
    ASSERT_TRUE(result) << c.text;
    EXPECT_EQ(static_cast<std::int64_t>(*result), c.result) << c.text;
    // Once more on the same memory: nothing is left of the first call but globals.
    EXPECT_EQ(machine.tables().stacks.at(machine.world(), 0).depth, 0u);
    EXPECT_EQ(machine.tables().stacks.at(machine.world(), 0).registerTop, 0u);
}

INSTANTIATE_TEST_SUITE_P(Table, Function, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

} // namespace
} // namespace syncscope::driver::test
