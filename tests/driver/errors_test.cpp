// Wrong drivers: each with the place, the code and a part of what is said.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* text; // after the prelude, which is lines 1 to 3
    std::uint32_t line, column;
    const char* code;
    const char* part; // of the message or the hint
};

constexpr const char* kPrelude =
    "typedef struct _C { LONG Count; LONGLONG Bytes; KSPIN_LOCK Lock; WDFSPINLOCK Handle; LONG Slots[4]; } C, *PC;\n"
    "LONG Add(LONG a, LONG b) { return a + b; } VOID Nothing(VOID) { }\n"
    "EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;\n";

const std::vector<Case> kCases = {
    // names
    {"LONG F(VOID) { return Cuont; }", 4, 23, "undeclared-name", "'Cuont' is not declared"},
    {"LONG F(LONG Total) { return Totla; }", 4, 29, "undeclared-name", "did you mean 'Total'?"},
    {"VOID F(PKSPIN_LOCK l, PKIRQL i) { KeAquireSpinLock(l, i); }", 4, 35, "undeclared-function", "did you mean 'KeAcquireSpinLock'?"},
    {"NTSTATUS F(VOID) { return STATUS_SUCESS; }", 4, 27, "undeclared-name", "did you mean 'STATUS_SUCCESS'?"},
    {"VOID F(PC c) { c->Cuont = 1; }", 4, 19, "unknown-member", "'C' has no field 'Cuont' (did you mean 'Count'?)"},
    {"LNOG F(VOID) { return 1; }", 4, 1, "unknown-type", "did you mean 'LONG'?"},
    {"VOID F(VOID) { LNOG x; x = 1; }", 4, 16, "unknown-type", "unknown type name 'LNOG'"},
    {"VOID F(WDFDEVCE d) { }", 4, 8, "unknown-type", "did you mean 'WDFDEVICE'?"},
    {"WDF_DECLARE_CONTEXT_TYPE_WITH_NAM(C, GetC)", 4, 1, "unknown-macro", "did you mean 'WDF_DECLARE_CONTEXT_TYPE_WITH_NAME'?"},
    {"VOID F(VOID) { goto Exti; Exit: ; }", 4, 21, "unknown-label", "did you mean 'Exit'?"},
    {"VOID G(VOID); VOID F(VOID) { G(); }", 4, 30, "undefined-function", "'G' is declared, but has no body"},
    {"extern LONG g; LONG F(VOID) { return g; }", 4, 38, "undefined-variable", "declared extern"},
    {"VOID F(VOID) { ZwClose(NULL); }", 4, 16, "not-simulated", "not simulated yet"},
    // calls
    {"VOID F(PC c) { KeAcquireSpinLock(&c->Lock); }", 4, 16, "argument-count", "is given 1 argument; expected 2"},
    {"LONG F(VOID) { return Add(1, 2, 3); }", 4, 23, "argument-count", "expected 2 (it is declared as LONG (LONG, LONG))"},
    {"VOID F(VOID) { LabPrint(); }", 4, 16, "argument-count", "expected at least 1"},
    {"VOID F(PC c) { KIRQL i; KeAcquireSpinLock(c->Lock, &i); }", 4, 43, "integer-to-pointer", "an & missing?"},
    {"VOID F(PC c) { KIRQL i; KeAcquireSpinLock(&c->Lock, i); }", 4, 53, "integer-to-pointer", "argument 2 of KeAcquireSpinLock (OldIrql): found 'KIRQL'; expected 'PKIRQL'"},
    {"VOID F(PC c) { WdfSpinLockAcquire(&c->Handle); }", 4, 35, "incompatible-pointer", "an & too much?"},
    {"VOID F(WDFQUEUE q) { WdfDeviceGetDefaultQueue(q); }", 4, 47, "incompatible-pointer", "found 'WDFQUEUE'; expected 'WDFDEVICE'"},
    {"VOID F(PC c) { InterlockedIncrement(&c->Bytes); }", 4, 37, "incompatible-pointer", "8 and 4 bytes"},
    {"VOID F(PC c) { WdfRequestComplete(c, STATUS_SUCCESS); }", 4, 35, "incompatible-pointer", "expected 'WDFREQUEST'"},
    {"VOID F(VOID) { Add(Nothing(), 1); }", 4, 20, "void-value", "found a call that returns VOID"},
    {"VOID F(LONG x) { x(); }", 4, 18, "not-a-function", "its type is 'LONG'"},
    {"VOID Handler(WDFQUEUE q, WDFREQUEST r) { } VOID F(WDF_IO_QUEUE_CONFIG *c) { c->EvtIoRead = Handler; }", 4, 92, "incompatible-function", "VOID (WDFQUEUE, WDFREQUEST, size_t)"},
    {"VOID *F(VOID) { return KeGetCurrentIrql; }", 4, 24, "function-of-windows", "cannot be taken"},
    // types and operators
    {"VOID F(VOID) { 5 = 6; }", 4, 16, "not-assignable", "cannot assign to this expression"},
    {"VOID F(LONG a) { a + 1 = 2; }", 4, 18, "not-assignable", "expected a variable"},
    {"VOID F(LONG a) { (a + 1)++; }", 4, 18, "not-assignable", "cannot increment"},
    {"VOID F(VOID) { LONG x[3]; LONG y[3]; x = y; }", 4, 38, "not-assignable", "an array as a whole"},
    {"VOID F(VOID) { const LONG x = 1; x = 2; }", 4, 34, "const-assignment", "'x', which is const"},
    {"VOID F(const C *c) { c->Count++; }", 4, 22, "const-assignment", "cannot increment '"},
    {"LONG *F(LONG x) { return &5; }", 4, 26, "not-an-lvalue", "& needs something with an address"},
    {"LONG F(LONG x) { return *x; }", 4, 25, "not-a-pointer", "* needs a pointer; found 'LONG'"},
    {"LONG F(PVOID p) { return *p; }", 4, 26, "void-pointer", "cast it"},
    {"LONG F(WDFDEVICE d) { return d->x; }", 4, 33, "incomplete-type", "a handle is opaque"},
    {"LONG F(PC c) { return c.Count; }", 4, 25, "not-a-structure", "did you mean -> ?"},
    {"LONG F(C *p) { C c; c->Count = 1; return 0; }", 4, 24, "not-a-structure", "did you mean . ?"},
    {"LONG F(LONG x) { return x[1]; }", 4, 25, "not-a-pointer", "[] needs an array"},
    {"LONG F(PC c) { return c * 2; }", 4, 25, "bad-operands", "'*' does not go with 'PC' and 'int'"},
    {"LONG F(PC c) { return c + c; }", 4, 25, "bad-operands", "does not go with"},
    {"LONG F(PC c) { return c == 5; }", 4, 25, "bad-operands", "compares a pointer with a number"},
    {"LONG F(PC c) { return -c; }", 4, 23, "bad-operands", "- needs a number"},
    {"PVOID F(PVOID p) { return p + 1; }", 4, 29, "pointer-arithmetic", "cast it to PUCHAR"},
    {"VOID F(PC c) { C d; c = d; }", 4, 25, "incompatible-type", "an & missing?"},
    {"struct N; VOID F(struct N n) { }", 4, 27, "incomplete-type", "pass a pointer"},
    {"struct N; struct N F(VOID);", 4, 21, "incomplete-type", "return a pointer"},
    {"VOID F(PC c) { LabPrint(\"x\", *c); }", 4, 30, "struct-by-value", "expected a number or a pointer"},
    {"LONG F(PC c) { return (LONG)*c; }", 4, 23, "bad-cast", "cannot cast 'C' to 'LONG'"},
    {"VOID F(PC c) { if (*c) c = NULL; }", 4, 20, "bad-operands", "if needs a number or a pointer"},
    {"VOID F(PC c) { switch (c) { } }", 4, 24, "bad-operands", "switch needs a whole number"},
    {"LONG F(LONG x) { return x ? Nothing() : 1; }", 4, 25, "void-value", "does not go with"},
    {"double F(VOID) { return 1; }", 4, 1, "floating-point", "LONGLONG"},
    {"LONG F(VOID) { return 1.5; }", 4, 23, "floating-point", "whole numbers"},
    {"LONG F(VOID) { return sizeof(WDFDEVICE_INIT); }", 4, 23, "incomplete-type", "size of 'WDFDEVICE_INIT' is not known"},
    // declarations
    {"VOID F(VOID) { LONG x; LONG x; }", 4, 29, "duplicate-definition", "'x' is declared again; first on line 4"},
    {"LONG Add(LONG a, LONG b) { return a; }", 4, 6, "duplicate-definition", "the function 'Add' is defined again; first on line 2"},
    {"VOID Add(LONG a);", 4, 6, "conflicting-declaration", "before it was LONG (LONG, LONG)"},
    {"VOID EvtIoRead(WDFQUEUE q, WDFREQUEST r) { }", 4, 6, "conflicting-declaration", "size_t"},
    {"VOID KeInitializeSpinLock(PKSPIN_LOCK l) { }", 4, 6, "duplicate-definition", "is a function of Windows"},
    {"typedef LONGLONG LONG;", 4, 18, "duplicate-definition", "Windows already declares it"},
    {"struct _C { LONG x; };", 4, 8, "duplicate-definition", "defined again; first on line 1"},
    {"struct S { LONG x; LONG x; };", 4, 25, "duplicate-definition", "two fields named 'x'"},
    {"enum { One, One };", 4, 13, "duplicate-definition", "'One' is defined again"},
    {"VOID F(LONG a, LONG a) { }", 4, 21, "duplicate-definition", "two parameters are named 'a'"},
    {"VOID F(VOID) { VOID x; }", 4, 21, "void-value", "cannot be of type VOID"},
    {"VOID F(VOID) { struct Unknown x; }", 4, 31, "incomplete-type", "whose fields are not known"},
    {"LONG x[];", 4, 6, "incomplete-type", "needs its number of elements"},
    {"LONG x[0];", 4, 8, "array-size", "at least one element"},
    {"VOID F(LONG n) { LONG x[n]; }", 4, 25, "not-constant", "the number of elements"},
    {"LONG n; LONG x = n;", 4, 18, "not-constant", "before the program runs"},
    {"LONG x[2] = {1, 2, 3};", 4, 20, "initializer-too-long", "it takes 2"},
    {"CHAR x[2] = \"abc\";", 4, 13, "initializer-too-long", "the array holds 2"},
    {"C c = {.Cuont = 1};", 4, 9, "unknown-member", "no field 'Cuont'"},
    {"LONG x[2] = {[5] = 1};", 4, 14, "bad-initializer", "outside the array"},
    {"struct S { LONG a : 33; };", 4, 21, "bit-field", "has 1 to 32 bits; found 33"},
    {"struct S { LONG a : 0; };", 4, 21, "bit-field", "has 1 to 32 bits; found 0"},
    {"struct S { LONG *a : 3; };", 4, 18, "bit-field", "a bit-field is a whole number; found 'LONG *'"},
    {"LONG n; struct S { LONG a : n; };", 4, 29, "not-constant", "the width of a bit-field"},
    {"struct S { LONG a : 3; }; LONG *F(struct S *s) { return &s->a; }", 4, 57, "bit-field", "a bit-field has no address"},
    {"struct S { LONG a : 3; }; ULONG F(struct S *s) { return sizeof(s->a); }", 4, 57, "bit-field", "no size in bytes"},
    {"struct S { LONG a[]; LONG b; };", 4, 17, "incomplete-type", "needs its number of elements"},
    {"struct S { LONG a[-1]; };", 4, 19, "array-size", "found -1"},
    {"LONG F(VOID) { return ((struct N){1}).x; }", 4, 24, "incomplete-type", "cannot be written in place"},
    {"LONG F(VOID) { return ((LONG){\"x\"}); }", 4, 31, "pointer-to-integer", "initializer"},
    {"VOID F(LONG a) { va_list l; va_start(l, a); }", 4, 29, "va-start", "end with ..."},
    {"VOID F(PLONG p) { __try { *p = 1; } __except(EXCEPTION_EXECUTE_HANDLER) { } *p = 2; }", 4, 19, "structured-exceptions", "a bad address stops this machine"},
    {"VOID F(PLONG p) { __try { *p = 1; __leave; } __finally { *p = 2; } }", 4, 19, "structured-exceptions", "goto a label at the end"},
    {"VOID F(VOID) { __finally { } }", 4, 16, "structured-exceptions", "without a __try"},
    {"__declspec(align(3)) LONG x;", 4, 18, "alignment", "a power of two up to 8192; found 3"},
    {"#pragma pack(3)", 4, 9, "bad-directive", "takes 1, 2, 4, 8 or 16; found 3"},
    {"VOID F(LONG) { }", 4, 8, "parameter-name", "has no name"},
    {"F(VOID) { }", 4, 1, "missing-type", "without the type it returns"},
    {"C_ASSERT(sizeof(LONG) == 8);", 4, 1, "static-assertion", "sizeof(LONG) == 8"},
    {"VOID F(VOID) { UCHAR x[30000]; x[0] = 1; }", 4, 6, "stack-too-large", "a kernel stack has 24576"},
    {"UCHAR big[2000000];", 4, 7, "globals-too-large", "larger than 1048576"},
    {"UCHAR huge[0x7fffffff];", 4, 11, "type-too-large", "the array is larger"},
    // statements
    {"LONG F(VOID) { return; }", 4, 16, "return-value", "'F' returns 'LONG'"},
    {"VOID F(VOID) { return 1; }", 4, 23, "return-value", "return takes no value"},
    {"LONG F(VOID) { return \"a\"; }", 4, 23, "pointer-to-integer", "return from 'F': found 'char [2]'; expected 'LONG'"},
    {"VOID F(VOID) { break; }", 4, 16, "break-outside", "outside of a loop or switch"},
    {"VOID F(LONG x) { switch (x) { case 1: continue; } }", 4, 39, "continue-outside", "outside of a loop"},
    {"VOID F(VOID) { case 1: ; }", 4, 16, "case-outside", "outside of a switch"},
    {"VOID F(LONG x) { switch (x) { case 1: case 1: ; } }", 4, 39, "duplicate-case", "first on line 4"},
    {"VOID F(LONG x) { switch (x) { default: default: ; } }", 4, 40, "duplicate-case", "a second default"},
    {"VOID F(LONG x) { switch (x) { case x: ; } }", 4, 36, "not-constant", "a case must be"},
    {"VOID F(VOID) { a: ; a: ; }", 4, 21, "duplicate-definition", "the label 'a' is defined again"},
    // syntax
    {"VOID F(VOID) { LONG x = 1 }", 4, 26, "missing-semicolon", "expected ';' after the declaration; found '}'"},
    {"LONG F(LONG a)\n{\n    a = 1\n    return a;\n}", 6, 10, "missing-semicolon", "found 'return'"},
    {"VOID F(LONG a) { a = (a + 1; }", 4, 28, "missing-parenthesis", "expected ')' after the expression"},
    {"VOID F(LONG a) { Add(a, 1; }", 4, 26, "missing-parenthesis", "after the arguments"},
    {"VOID F(LONG a) { if a > 1) a = 2; }", 4, 20, "missing-parenthesis", "expected '(' after if"},
    {"VOID F(LONG *a) { a[1; }", 4, 22, "missing-bracket", "expected ']'"},
    {"VOID F(LONG a) { a = ; }", 4, 22, "unexpected-token", "expected a value; found ';'"},
    {"VOID F(LONG a) { a = 1 +* ; }", 4, 27, "unexpected-token", "expected a value"},
    {"VOID F(LONG a) { else a = 1; }", 4, 18, "unexpected-token", "else without an if"},
    {"VOID F(LONG a) { do a = 1; }", 4, 27, "missing-while", "expected 'while'"},
    {"VOID F(LONG a) { switch (a) { case 1 a = 2; } }", 4, 37, "missing-colon", "after the case"},
    {"VOID F(LONG a) { LONG = 5; }", 4, 23, "unexpected-token", "expected a name"},
    {"VOID F(LONG a) { a = LONG; }", 4, 22, "unexpected-token", "is a type; expected a value"},
    {"VOID F(LONG a) {", 4, 16, "missing-brace", "no matching }"},
    {"VOID F(LONG a) { if (a) { a = 1; }\nVOID G(VOID)\n{\n}", 5, 6, "missing-brace", "begins inside 'F', whose } is missing"},
    {"}", 4, 1, "unexpected-token", "closes nothing"},
    {"struct { LONG x; } ;; 5;", 4, 23, "unexpected-token", "expected a declaration or a function"},
    {"VOID F(VOID) { LONG x = 0x1G; }", 4, 25, "bad-number", "'0x1G' is no number"},
    {"VOID F(VOID) { LONG x = 089; }", 4, 25, "bad-number", "'089'"},
    {"LONGLONG F(VOID) { return 99999999999999999999; }", 4, 27, "number-too-large", "64 bits"},
    {"LONG F(VOID) { return ''; }", 4, 23, "bad-character", "empty character"},
    {"LONG F(VOID) { return 'abcde'; }", 4, 23, "bad-character", "more than four characters"},
    {"VOID F(VOID) { LabPrint(\"\\q\"); }", 4, 25, "bad-escape", "\\q"},
    {"VOID F(VOID) { LabPrint(\"abc); }\nLONG x;", 4, 25, "unterminated-string", "does not end"},
    {"LONG x = 'a;", 4, 10, "unterminated-character", "does not end"},
    {"/* never ends", 4, 1, "unterminated-comment", "expected */"},
    {"LONG x @ 5;", 4, 8, "unexpected-character", "'@'"},
    // preprocessor
    {"#include <windows.h>", 4, 10, "unknown-include", "'windows.h' is not known"},
    {"#include <wdff.h>", 4, 10, "unknown-include", "did you mean wdf.h?"},
    {"#inclde <wdf.h>", 4, 2, "bad-directive", "did you mean #include?"},
    {"#if 1", 4, 1, "unterminated-if", "no #endif"},
    {"#endif", 4, 1, "unbalanced-if", "without an #if"},
    {"#else", 4, 1, "unbalanced-if", "without an #if"},
    {"#if 1\n#else\n#else\n#endif", 6, 1, "unbalanced-if", "after the #else"},
    {"#if (1\n#endif", 4, 1, "bad-condition", "expected )"},
    {"#if 1 +\n#endif", 4, 1, "bad-condition", "ends too early"},
    {"#if 1 2\n#endif", 4, 7, "bad-condition", "expected an operator"},
    {"#if 1 / 0\n#endif", 4, 1, "bad-condition", "division by zero"},
    {"#if 1.5\n#endif", 4, 5, "bad-condition", "no whole number"},
    {"#define", 4, 2, "bad-directive", "names nothing"},
    {"#define M(a, a\n", 4, 14, "bad-directive", "do not end"},
    {"#define M(a) a ##\n", 4, 9, "bad-directive", "## stands at an end"},
    {"#define M(a, b) a\nLONG x = M(1);", 5, 10, "macro-arguments", "is given 1 argument; expected 2"},
    {"#define M(a) a\nLONG x = M(1;", 5, 10, "unterminated-macro", "does not end"},
    {"#define M(a, b) a ## b\nLONG x = M(1, +);", 5, 10, "bad-paste", "'1' and '+'"},
    {"#error stop here", 4, 2, "error-directive", "#error stop here"},
    // said in whole
    {"#undef 3", 4, 2, "bad-directive", "#undef names nothing; expected the name of a macro"},
    {"#ifndef 3\n#endif", 4, 1, "bad-directive", "#ifndef names nothing; expected the name of a macro"},
    {"#define defined 1", 4, 9, "bad-directive", "'defined' may not be a macro"},
    {"enum E { A }; enum E { B };", 4, 20, "duplicate-definition", "the enumeration 'E' is defined again"},
    {"LONG F(PC c) { return +c; }", 4, 23, "bad-operands", "+ needs a number; found 'PC'"},
    {"PVOID F(PC c) { return ~c; }", 4, 24, "bad-operands", "~ needs a number; found 'PC'"},
    {"LONG F(VOID) { return L'ab'; }", 4, 23, "bad-character", "a character constant of more than one character"},
    {"LONG F(VOID) { return '\\xFFF'; }", 4, 23, "bad-character", "the escape sequence is too large for a character"},
    {"LONG ********************p;", 4, 22, "nesting-too-deep", "a pointer to a pointer more than 16 deep"},
    {"LONG a[2] = 5;", 4, 13, "bad-initializer", "an array is initialized by values between { and }"},
    {"LONG a = { };", 4, 10, "bad-initializer", "expected a value between { and }"},
    {"C c = { [0] = 1 };", 4, 9, "bad-initializer", "[] designates an element, but this is no array"},
    {"LONG a[2] = { .x = 1 };", 4, 16, "unknown-member", ". designates a field, but this is no structure"},
    {"VOID F(VOID) { LONG a[2]; a++; }", 4, 27, "not-assignable", "cannot increment an array as a whole; its type is 'LONG [2]'"},
    {"VOID F(VOID) { LONG a[2]; a--; }", 4, 27, "not-assignable", "cannot decrement an array as a whole; its type is 'LONG [2]'"},
    {"VOID F(const LONG a) { a--; }", 4, 24, "const-assignment", "cannot decrement 'a', which is const"},
    {"VOID F(LONG a) { (a + 1)--; }", 4, 18, "not-assignable", "cannot decrement this expression; expected a variable, a field or *pointer"},
    {"#if 1 ? 2\n#endif", 4, 1, "bad-condition", "expected : in the condition of #if"},
    {"VOID A(LONGLONG x) { } VOID F(VOID) { VOID (*f)(LONG) = A; f(1); }", 4, 57, "incompatible-function", "initializer of 'f': found a function 'VOID (LONGLONG)'; expected 'VOID (LONG)'"},
    {"VOID F(PC c) { VOID (*f)(PC) = NULL; f(5); }", 4, 40, "integer-to-pointer", "argument 1 of the function: found 'int'; expected 'PC'"},
    {"VOID F(PC c) { VOID (*f)(PC) = NULL; f(); }", 4, 38, "argument-count", "the function is given 0 arguments; expected 1 (it is declared as VOID (PC))"},
    {"struct { LONG a; } s; LONG F(VOID) { LONG x; x = s; return x; }", 4, 50, "incompatible-type", "assignment to 'x': found 'struct without a name'; expected 'LONG'"},
    {"LONG F(VOID) { return '\\\001'; }", 4, 23, "bad-character", "unknown escape sequence"},
    {"VOID F(struct Nix *p) { *p; }", 4, 25, "incomplete-type", "'struct Nix' has no known fields here (a WDF handle may not be dereferenced)"},
};

class Wrong : public testing::TestWithParam<Case> {};

TEST_P(Wrong, IsReportedAtItsPlace)
{
    const Case& c = GetParam();
    const Diagnostics d = diagnosticsOf(std::string(kPrelude) + c.text);
    ASSERT_TRUE(hasErrors(d)) << lines(d);
    const auto found = std::find_if(d.begin(), d.end(), [&](const Diagnostic& x) { return x.severity == Severity::Error; });
    EXPECT_EQ(found->place.file, "driver.c");
    EXPECT_EQ(found->place.line, c.line) << c.text << "\n" << lines(d);
    EXPECT_EQ(found->place.column, c.column) << c.text << "\n" << lines(d);
    EXPECT_EQ(found->code, c.code) << lines(d);
    EXPECT_THAT(format(*found), testing::HasSubstr(c.part));
    // One mistake, one error.
    EXPECT_EQ(std::count_if(d.begin(), d.end(), [](const Diagnostic& x) { return x.severity == Severity::Error; }), 1) << c.text << "\n" << lines(d);
}

INSTANTIATE_TEST_SUITE_P(Table, Wrong, testing::ValuesIn(kCases), [](const auto& i) {
    std::string name = "n" + std::to_string(i.index) + "_" + i.param.code;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

struct WarningCase {
    const char* text;
    std::uint32_t column;
    const char* code;
    const char* part;
};

const std::vector<WarningCase> kWarnings = {
    {"VOID F(LONG a) { if (a = 1) a = 2; }", 24, "assignment-as-condition", "did you mean == ?"},
    {"VOID F(LONG a) { a == 1; }", 20, "unused-value", "did you mean = ?"},
    {"VOID F(LONG a) { if (a); a = 2; }", 24, "empty-body", "what follows runs in any case"},
    {"LONG F(LONG a) { if (a) return 1; }", 35, "missing-return", "'F' ends here"},
    {"LONG F(LONG a) { return a / 0; }", 27, "division-by-zero", "stops the machine"},
    {"VOID F(PULONG a) { InterlockedIncrement(a); }", 41, "incompatible-pointer", "found 'PULONG'"},
    {"VOID F(const LONG *a) { InterlockedIncrement(a); }", 46, "discards-qualifier", "something const"},
    {"PVOID F(ULONG a) { return (PVOID)a; }", 27, "integer-to-pointer", "ULONG_PTR"},
    {"ULONG F(PVOID a) { return (ULONG)a; }", 27, "pointer-to-integer", "4 of the 8 bytes"},
    {"LONG F(PLONG a, PC b) { return a == b; }", 34, "incompatible-pointer", "pointers of different types"},
    {"LONG F(VOID) { LONG x[3] = {0}; return x[3]; }", 42, "index-outside", "which has 3"},
    {"#define M 1\n#define M 2", 9, "macro-redefined", "first on line 4"},
    {"#warning look", 2, "warning-directive", "#warning look"},
    {"#pragma alloc_text(PAGE, Nowhere)", 26, "unknown-function", "no function of the driver"},
};

class Warned : public testing::TestWithParam<WarningCase> {};

TEST_P(Warned, IsReportedAndCompiles)
{
    const WarningCase& c = GetParam();
    const Diagnostics d = diagnosticsOf(std::string(kPrelude) + c.text);
    EXPECT_FALSE(hasErrors(d)) << lines(d);
    ASSERT_EQ(d.size(), 1u) << lines(d);
    EXPECT_EQ(d[0].code, c.code);
    EXPECT_EQ(d[0].place.column, c.column) << lines(d);
    EXPECT_THAT(format(d[0]), testing::HasSubstr(c.part));
}

INSTANTIATE_TEST_SUITE_P(Table, Warned, testing::ValuesIn(kWarnings), [](const auto& i) { return "n" + std::to_string(i.index); });

TEST(Errors, AreReportedAllAtOnceInTheOrderOfTheText)
{
    const Diagnostics d = diagnosticsOf("LONG A(LONG a)\n{\n    LONG b = c;\n    a = 1\n    return a +;\n}\nFOO x;\nLONG B(VOID)\n{\n    A();\n    A(1)(2);\n    return \"\";\n}\nLONG z w;\n");
    std::vector<std::pair<std::uint32_t, std::string>> found;
    for (const Diagnostic& x : d)
        found.emplace_back(x.place.line, x.code);
    using P = std::pair<std::uint32_t, std::string>;
    EXPECT_THAT(found, testing::ElementsAre(P{3, "undeclared-name"}, P{4, "missing-semicolon"}, P{5, "unexpected-token"}, P{7, "unknown-type"}, P{10, "argument-count"},
                           P{11, "not-a-function"}, P{12, "pointer-to-integer"}, P{14, "missing-semicolon"})) << lines(d);
}

TEST(Errors, AreCappedAndSaySo)
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "LONG f" + std::to_string(i) + "(VOID) { return unknown" + std::to_string(i) + "; }\n";
    const Diagnostics d = diagnosticsOf(text);
    EXPECT_EQ(d.size(), 50u);
    EXPECT_THAT(d.back().hint.english(), testing::HasSubstr("further errors are not shown"));
}

TEST(Errors, AnUndeclaredNameIsReportedOnceAFunction)
{
    EXPECT_EQ(diagnosticsOf("LONG F(VOID) { x = 1; x = 2; return x; } LONG G(VOID) { return x; }").size(), 2u);
}

TEST(Limits, EndWithAnErrorNotWithACrash)
{
    auto repeated = [](const char* part, int n) {
        std::string s;
        for (int i = 0; i < n; ++i)
            s += part;
        return s;
    };
    struct {
        std::string text;
        const char* code;
    } cases[] = {
        {"LONG F(LONG a) { return " + repeated("(", 5000) + "a" + repeated(")", 5000) + "; }", "nesting-too-deep"},
        {"LONG F(LONG a) { return a" + repeated(" + a", 5000) + "; }", "nesting-too-deep"},
        {"LONG F(LONG a) { return " + repeated("-", 0) + repeated("!", 5000) + "a; }", "nesting-too-deep"},
        {"VOID F(VOID) " + repeated("{", 5000), "nesting-too-deep"},
        {"VOID F(LONG a) { " + repeated("if (a) ", 5000) + "; }", "nesting-too-deep"},
        {"LONG " + repeated("*", 5000) + "p;", "nesting-too-deep"},
        {"LONG " + repeated("(", 5000) + "p" + repeated(")", 5000) + ";", "nesting-too-deep"},
        {"LONG p" + repeated("[2]", 100) + ";", "nesting-too-deep"},
        {"LONG x = " + repeated("{", 5000) + "1;", "nesting-too-deep"},
        {repeated("struct { ", 5000), "nesting-too-deep"},
        {"VOID F(LONG *p) { p" + repeated("[0]", 5000) + "; }", "not-a-pointer"},
        {repeated("#if 1\n", 5000), "nesting-too-deep"},
        {"#if " + repeated("(", 5000) + "1\n#endif", "bad-condition"},
        {"#define A0 x x\n" + [] {
             std::string s;
             for (int i = 1; i < 40; ++i)
                 s += "#define A" + std::to_string(i) + " A" + std::to_string(i - 1) + " A" + std::to_string(i - 1) + "\n";
             return s;
         }() + "A39", "macro-too-large"},
        {"#define F(x) x\nLONG a = " + repeated("F(", 3000) + "1" + repeated(")", 3000) + ";", "macro-too-deep"},
        {"VOID F(" + repeated("LONG,", 100) + "LONG);", "too-many-parameters"},
        {std::string(2 << 20, ' '), "source-too-large"},
    };
    for (const auto& c : cases) {
        const Diagnostics d = diagnosticsOf(c.text);
        EXPECT_TRUE(std::any_of(d.begin(), d.end(), [&](const Diagnostic& x) { return x.code == c.code; })) << c.text.substr(0, 60) << "\n" << lines(d).substr(0, 500);
    }
}

} // namespace
} // namespace syncscope::driver::test
