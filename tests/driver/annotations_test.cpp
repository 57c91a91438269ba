// SAL before the run: what is read, what is followed, and what is left alone.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kPrelude =
    "typedef struct _C { KSPIN_LOCK Lock; FAST_MUTEX Mutex; WDFSPINLOCK Spin; _Guarded_by_(Lock) LONG Count; _Write_guarded_by_(Lock) LONG Shown; _Interlocked_ LONG volatile Users; "
    "LONG Free; KEVENT Event; _IRQL_requires_max_(PASSIVE_LEVEL) VOID (*Slow)(LONG a); struct _C *Next; } C; "
    "VOID Init(C *c) { KeInitializeSpinLock(&c->Lock); ExInitializeFastMutex(&c->Mutex); (VOID)WdfSpinLockCreate(NULL, &c->Spin); KeInitializeEvent(&c->Event, SynchronizationEvent, FALSE); } "
    "_IRQL_requires_max_(PASSIVE_LEVEL) VOID Passive(VOID) { } _IRQL_requires_max_(DISPATCH_LEVEL) VOID Low(VOID) { } _IRQL_requires_(DISPATCH_LEVEL) VOID Exactly(VOID) { } "
    "_IRQL_requires_min_(DISPATCH_LEVEL) VOID High(VOID) { }\n";

struct Case {
    const char* name;
    const char* text; // line 1 is the prelude
    std::uint32_t line; // 0: nothing is to be said
    std::uint32_t column;
    const char* code;
    const char* part; // of the message or the hint
};

const std::vector<Case> kCases = {
    // IRQL of calls
    {"UnknownLevelIsNoMistake", "VOID F(VOID) { Passive(); High(); }", 0, 0, "", ""},
    {"TheMaximumOfTheCallerIsNoMistake", "_IRQL_requires_max_(DISPATCH_LEVEL) VOID F(VOID) { Passive(); }", 0, 0, "", ""},
    {"TooHighByRaising", "VOID F(VOID)\n{\n    KIRQL i;\n    KeRaiseIrql(DISPATCH_LEVEL, &i);\n    Passive();\n    KeLowerIrql(i);\n}", 6, 5, "irql-too-high", "Passive may be called at PASSIVE_LEVEL at most; KeRaiseIrql on line 5 raises to DISPATCH_LEVEL"},
    {"LoweredAgain", "VOID F(VOID) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); KeLowerIrql(i); Passive(); }", 0, 0, "", ""},
    {"LoweredAgainThroughAVariable", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID F(VOID) { KIRQL i, j; KeRaiseIrql(APC_LEVEL, &i); KeRaiseIrql(DISPATCH_LEVEL, &j); Low(); KeLowerIrql(j); KeLowerIrql(i); Passive(); }", 0, 0, "", ""},
    {"LoweredHalfWay", "VOID F(VOID)\n{\n    KIRQL i, j;\n    KeRaiseIrql(APC_LEVEL, &i);\n    KeRaiseIrql(DISPATCH_LEVEL, &j);\n    KeLowerIrql(j);\n    Passive();\n    KeLowerIrql(i);\n}", 8, 5, "irql-too-high", "KeRaiseIrql on line 5 raises to APC_LEVEL"},
    {"OnOnePathOnly", "VOID F(BOOLEAN b) { KIRQL i = 0; if (b) KeRaiseIrql(DISPATCH_LEVEL, &i); Passive(); if (b) KeLowerIrql(i); }", 0, 0, "", ""},
    {"UnderAFastMutex", "VOID F(C *c)\n{\n    ExAcquireFastMutex(&c->Mutex);\n    Passive();\n    ExReleaseFastMutex(&c->Mutex);\n}", 5, 5, "irql-too-high", "the fast mutex 'c->Mutex', taken on line 4, raises to APC_LEVEL"},
    {"AfterTheSpinLock", "VOID F(C *c) { KIRQL i; KeAcquireSpinLock(&c->Lock, &i); KeReleaseSpinLock(&c->Lock, i); Passive(); }", 0, 0, "", ""},
    {"TooLow", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID F(VOID)\n{\n    High();\n}", 4, 5, "irql-too-low", "High may be called at DISPATCH_LEVEL at least; here it is PASSIVE_LEVEL, by what 'F' says of itself"},
    {"ExactlyTooLow", "_IRQL_requires_(PASSIVE_LEVEL) VOID F(VOID)\n{\n    Exactly();\n}", 4, 5, "irql-too-low", "at DISPATCH_LEVEL at least"},
    {"HighUnderALock", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID F(C *c) { WdfSpinLockAcquire(c->Spin); High(); Exactly(); WdfSpinLockRelease(c->Spin); }", 0, 0, "", ""},
    {"PagedCodeIsLow", "VOID F(VOID)\n{\n    PAGED_CODE();\n    High();\n}", 5, 5, "irql-too-low", "here it is PASSIVE_LEVEL to APC_LEVEL"},
    {"PagedCodeCalledHigh", "VOID P(VOID) { PAGED_CODE(); }\nVOID F(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    P();\n    WdfSpinLockRelease(c->Spin);\n}", 6, 5, "irql-too-high", "its code can be paged out"},
    {"WaitForEver", "_IRQL_requires_(DISPATCH_LEVEL) VOID F(C *c)\n{\n    (VOID)KeWaitForSingleObject(&c->Event, Executive, KernelMode, FALSE, NULL);\n}", 4, 11, "irql-too-high", "APC_LEVEL at most; 'F' is declared to run above that"},
    {"LookWithoutWaiting", "_IRQL_requires_(DISPATCH_LEVEL) VOID F(C *c) { LARGE_INTEGER t; t.QuadPart = 0; (VOID)KeWaitForSingleObject(&c->Event, Executive, KernelMode, FALSE, &t); }", 0, 0, "", ""},
    {"ThroughAFieldThatIsAPointer", "VOID F(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    c->Slow(1);\n    WdfSpinLockRelease(c->Spin);\n}", 5, 5, "irql-too-high", "'c->Slow' may be called at PASSIVE_LEVEL at most"},
    {"ThroughARole", "typedef _IRQL_requires_max_(PASSIVE_LEVEL) VOID SLOW(LONG a);\nVOID F(C *c, SLOW *s)\n{\n    WdfSpinLockAcquire(c->Spin);\n    s(1);\n    WdfSpinLockRelease(c->Spin);\n}", 6, 5, "irql-too-high", "'s' may be called at PASSIVE_LEVEL at most"},
    {"ThroughAPointerToARole", "typedef _IRQL_requires_max_(PASSIVE_LEVEL) VOID SLOW(LONG a); typedef SLOW *PSLOW;\nVOID F(C *c, PSLOW s)\n{\n    WdfSpinLockAcquire(c->Spin);\n    (*s)(1);\n    WdfSpinLockRelease(c->Spin);\n}", 6, 5, "irql-too-high", "PASSIVE_LEVEL at most"},
    {"TheRoleOfTheCaller", "typedef _IRQL_requires_(DISPATCH_LEVEL) VOID FAST(LONG a); FAST F;\nVOID F(LONG a)\n{\n    Passive();\n}", 5, 5, "irql-too-high", "'F' runs above that, as a FAST"},
    {"ARoleTakesTheDeclared", "typedef _IRQL_requires_max_(PASSIVE_LEVEL) VOID SLOW(LONG a); SLOW F;\nVOID G(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    F(2);\n    WdfSpinLockRelease(c->Spin);\n}\nVOID F(LONG a) { c_assert: ; }", 6, 5, "irql-too-high", "F may be called at PASSIVE_LEVEL"},
    // IRQL at the return
    {"NotLowered", "VOID F(VOID)\n{\n    KIRQL i;\n    KeRaiseIrql(DISPATCH_LEVEL, &i);\n}", 6, 1, "irql-not-restored", "'F' returns here at DISPATCH_LEVEL, where KeRaiseIrql on line 5 left it"},
    {"NotLoweredOnAnEarlyReturn", "VOID F(LONG a)\n{\n    KIRQL i;\n    KeRaiseIrql(DISPATCH_LEVEL, &i);\n    if (a)\n        return;\n    KeLowerIrql(i);\n}", 7, 9, "irql-not-restored", "or say so: _IRQL_raises_(DISPATCH_LEVEL)"},
    {"SaidToRaise", "_IRQL_raises_(DISPATCH_LEVEL) VOID F(_IRQL_saves_ PKIRQL i) { KeRaiseIrql(DISPATCH_LEVEL, i); }", 0, 0, "", ""},
    {"SaidToRaiseHigher", "_IRQL_raises_(DISPATCH_LEVEL) VOID F(_IRQL_saves_ PKIRQL i)\n{\n    KeRaiseIrql(APC_LEVEL, i);\n}", 5, 1, "irql-not-raised", "returns here at APC_LEVEL; its _IRQL_raises_ says DISPATCH_LEVEL"},
    {"SaidToKeepIt", "_IRQL_requires_same_ _Acquires_lock_(c->Lock) VOID F(C *c, PKIRQL i)\n{\n    KeAcquireSpinLock(&c->Lock, i);\n}", 5, 1, "irql-not-restored", "_IRQL_requires_same_ says it returns at the level it was called at"},
    {"PairOfHelpers", "_IRQL_raises_(DISPATCH_LEVEL) VOID Up(_IRQL_saves_ PKIRQL i) { KeRaiseIrql(DISPATCH_LEVEL, i); }\nVOID Down(_IRQL_restores_ KIRQL i) { KeLowerIrql(i); }\nVOID F(VOID) { KIRQL i; Up(&i); High(); Down(i); Passive(); }", 0, 0, "", ""},
    {"PairOfHelpersHigh", "_IRQL_raises_(DISPATCH_LEVEL) VOID Up(_IRQL_saves_ PKIRQL i) { KeRaiseIrql(DISPATCH_LEVEL, i); }\nVOID Down(_IRQL_restores_ KIRQL i) { KeLowerIrql(i); }\nVOID F(VOID)\n{\n    KIRQL i;\n    Up(&i);\n    Passive();\n    Down(i);\n}", 8, 5, "irql-too-high", "Up on line 7 raises to DISPATCH_LEVEL"},
    {"ResultSavesTheLevel", "_IRQL_saves_ _IRQL_raises_(DISPATCH_LEVEL) KIRQL Up(VOID) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); return i; }\nVOID Down(_IRQL_restores_ KIRQL i) { KeLowerIrql(i); }\nVOID F(VOID) { KIRQL i = Up(); Down(i); Passive(); }", 0, 0, "", ""},
    // locks
    {"FlagRemembersTheLock", "VOID F(C *c, LONG n) { KIRQL i = 0; BOOLEAN held = FALSE; if (n > 3) { KeAcquireSpinLock(&c->Lock, &i); held = TRUE; c->Count++; } c->Free++; if (held) KeReleaseSpinLock(&c->Lock, i); }", 0, 0, "", ""},
    {"FlagForgetsTheLock", "VOID F(C *c, LONG n)\n{\n    KIRQL i = 0;\n    BOOLEAN held = FALSE;\n    if (n > 3) {\n        KeAcquireSpinLock(&c->Lock, &i);\n        c->Count++;\n    }\n    if (held)\n        KeReleaseSpinLock(&c->Lock, i);\n}", 12, 1, "lock-not-released", "on some path"},
    {"SameConditionTwice", "VOID F(C *c, BOOLEAN b) { KIRQL i = 0; if (b) KeAcquireSpinLock(&c->Lock, &i); if (b) c->Count++; if (b) KeReleaseSpinLock(&c->Lock, i); }", 0, 0, "", ""},
    {"StatusRemembersTheLock", "LONG G(VOID) { return 1; }\nVOID F(C *c) { KIRQL i = 0; NTSTATUS s = G(); if (NT_SUCCESS(s)) KeAcquireSpinLock(&c->Lock, &i); if (!NT_SUCCESS(s)) return; c->Count++; KeReleaseSpinLock(&c->Lock, i); }", 0, 0, "", ""},
    {"UnknownAtAJoinIsNoMistake", "VOID F(C *c) { KIRQL i = 0; if (c->Free) KeAcquireSpinLock(&c->Lock, &i); c->Count++; KeReleaseSpinLock(&c->Lock, i); }", 0, 0, "", ""},
    {"WaitLockThatMayTimeOut", "typedef struct { WDFWAITLOCK Wait; _Guarded_by_(Wait) LONG n; } D; VOID I(D *d) { (VOID)WdfWaitLockCreate(NULL, &d->Wait); }\nVOID F(D *d) { LONGLONG t = 0; if (WdfWaitLockAcquire(d->Wait, &t) == STATUS_SUCCESS) { d->n++; WdfWaitLockRelease(d->Wait); } }", 0, 0, "", ""},
    {"WaitLockThatTimedOut", "typedef struct { WDFWAITLOCK Wait; _Guarded_by_(Wait) LONG n; } D; VOID I(D *d) { (VOID)WdfWaitLockCreate(NULL, &d->Wait); }\nVOID F(D *d)\n{\n    LONGLONG t = 0;\n    if (WdfWaitLockAcquire(d->Wait, &t) == STATUS_TIMEOUT) {\n        d->n++;\n        return;\n    }\n    WdfWaitLockRelease(d->Wait);\n}", 7, 9, "guarded-by", "'d->n' is used without the lock 'd->Wait'"},
    {"MustNotHold", "_Requires_lock_not_held_(c->Lock) VOID G(C *c) { c->Free++; }\nVOID F(C *x)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&x->Lock, &i);\n    G(x);\n    KeReleaseSpinLock(&x->Lock, i);\n}", 7, 5, "lock-forbidden", "G must not be called with the lock 'x->Lock' held"},
    {"MustNotHoldAndDoesNot", "_Requires_lock_not_held_(c->Lock) VOID G(C *c) { KIRQL i; KeAcquireSpinLock(&c->Lock, &i); KeReleaseSpinLock(&c->Lock, i); }\nVOID F(C *x) { G(x); }", 0, 0, "", ""},
    {"MustHoldNone", "_Requires_no_locks_held_ VOID G(VOID) { }\nVOID F(C *x)\n{\n    WdfSpinLockAcquire(x->Spin);\n    G();\n    WdfSpinLockRelease(x->Spin);\n}", 6, 5, "lock-forbidden", "G must be called without any lock; this path holds 'x->Spin'"},
    {"OnAParameter", "VOID L(_Acquires_lock_(*_Curr_) PKSPIN_LOCK l, PKIRQL i) { KeAcquireSpinLock(l, i); }\nVOID F(C *c)\n{\n    KIRQL i;\n    L(&c->Lock, &i);\n}", 7, 1, "lock-not-released", "the lock 'c->Lock', taken on line 6"},
    {"RequiredThroughAPointer", "typedef _Requires_lock_held_(c->Lock) VOID USE(C *c);\nVOID F(C *x, USE *u)\n{\n    u(x);\n}", 5, 5, "lock-required", "'u' must be called with the lock 'x->Lock' held"},
    {"AfterTheDeclarator", "VOID G(C *c) _Requires_lock_held_(c->Lock);\nVOID F(C *x)\n{\n    G(x);\n}\nVOID G(C *c) { c->Count++; }", 5, 5, "lock-required", "with the lock 'x->Lock' held"},
    {"GivenBackOnOnePathByAnnotation", "_Releases_lock_(c->Lock) VOID U(C *c, LONG n)\n{\n    if (n)\n        return;\n    KeReleaseSpinLock(&c->Lock, 0);\n}", 5, 9, "lock-not-released", "though _Releases_lock_ says it is given back"},
    {"UnderACondition", "_When_(return != 0, _Acquires_lock_(c->Lock)) BOOLEAN T(C *c, PKIRQL i) { if (c->Free) return FALSE; KeAcquireSpinLock(&c->Lock, i); return TRUE; }\nVOID F(C *x) { KIRQL i = 0; if (T(x, &i)) { x->Count++; KeReleaseSpinLock(&x->Lock, i); } }", 0, 0, "", ""},
    // guards
    {"ReadingWhatOnlyWritingGuards", "LONG F(C *c) { return c->Shown; }", 0, 0, "", ""},
    {"WritingWhatWritingGuards", "VOID F(C *c)\n{\n    c->Shown = 1;\n}", 4, 5, "guarded-by", "'c->Shown' is changed without the lock 'c->Lock'"},
    {"AVariable", "KSPIN_LOCK gLock; _Guarded_by_(gLock) LONG gCount;\nVOID I(VOID) { KeInitializeSpinLock(&gLock); }\nVOID F(VOID)\n{\n    gCount = 2;\n}", 6, 5, "guarded-by", "'gCount' is used without the lock 'gLock'"},
    {"AVariableWithItsLock", "KSPIN_LOCK gLock; _Guarded_by_(gLock) LONG gCount;\nVOID I(VOID) { KeInitializeSpinLock(&gLock); }\nVOID F(VOID) { KIRQL i; KeAcquireSpinLock(&gLock, &i); gCount = 2; KeReleaseSpinLock(&gLock, i); }", 0, 0, "", ""},
    {"AfterTheName", "typedef struct { KSPIN_LOCK Lock; LONG Count _Guarded_by_(Lock); } D; VOID I(D *d) { KeInitializeSpinLock(&d->Lock); }\nVOID F(D *d)\n{\n    d->Count = 2;\n}", 5, 5, "guarded-by", "'d->Count' is used without the lock 'd->Lock'"},
    {"Interlocked", "VOID F(C *c) { InterlockedIncrement(&c->Users); if (c->Users > 3) InterlockedExchange(&c->Users, 0); }", 0, 0, "", ""},
    {"NotInterlocked", "VOID F(C *c)\n{\n    c->Users++;\n}", 4, 5, "not-interlocked", "its declaration says _Interlocked_"},
    {"NobodyElseYet", "_No_competing_thread_ VOID F(C *c) { c->Count = 0; }", 0, 0, "", ""},
    {"BeforeTheDeviceIsThere", "EVT_WDF_DRIVER_DEVICE_ADD EvtAdd;\nC g;\nNTSTATUS EvtAdd(WDFDRIVER d, PWDFDEVICE_INIT i) { g.Count = 0; return STATUS_SUCCESS; }", 0, 0, "", ""},
    {"TheLockOfAQueueIsLeftToTheRun", "typedef struct { WDFQUEUE Queue; _Guarded_by_(Queue) LONG n; } D;\nVOID F(D *d) { d->n++; }", 0, 0, "", ""},
    // results and parameters
    {"ResultThrownAway", "_Must_inspect_result_ NTSTATUS Try(VOID) { return 1; }\nVOID F(VOID)\n{\n    Try();\n}", 5, 5, "result-not-inspected", "the result of Try is not looked at"},
    {"ResultThrownAwayOnPurpose", "_Check_return_ NTSTATUS Try(VOID) { return 1; }\nVOID F(VOID) { (VOID)Try(); }", 0, 0, "", ""},
    {"ResultKeptAndForgotten", "_Must_inspect_result_ NTSTATUS Try(VOID) { return 1; }\nVOID F(VOID)\n{\n    NTSTATUS s;\n    s = Try();\n}", 6, 9, "result-not-inspected", "goes into 's' and is never looked at"},
    {"ResultLookedAt", "_Must_inspect_result_ NTSTATUS Try(VOID) { return 1; }\nNTSTATUS F(VOID) { NTSTATUS s = Try(); return s; }", 0, 0, "", ""},
    {"NullForIn", "VOID G(_In_ C *c, _In_opt_ C *d) { }\nVOID F(C *x)\n{\n    G(x, NULL);\n    G(NULL, x);\n}", 6, 7, "null-argument", "argument 1 of G (c) is NULL"},
    {"OutNeverWritten", "NTSTATUS G(_In_ LONG a,\n    _Out_ PLONG b)\n{\n    return a;\n}", 3, 17, "out-not-written", "'G' never writes what its _Out_ parameter 'b' points to"},
    {"OutWritten", "NTSTATUS G(_In_ LONG a, _Out_ PLONG b) { *b = a; return a; }", 0, 0, "", ""},
    // the words themselves
    {"Misspelled", "_Gaurded_by_(Lock) LONG x;", 2, 1, "unknown-annotation", "did you mean '_Guarded_by_'?"},
    {"MisspelledCase", "_Irql_requires_max_(2) VOID F(VOID) { }", 2, 1, "unknown-annotation", "did you mean '_IRQL_requires_max_'?"},
    {"MisspelledLock", "_Requires_lock_hold_(c->Lock) VOID F(C *c) { }", 2, 1, "unknown-annotation", "did you mean '_Requires_lock_held_'?"},
    {"NoAnnotationOfOurs", "_My_own_word_ VOID F(VOID) { }", 0, 0, "", ""},
    {"NoLevel", "_IRQL_requires_max_(DISPATH_LEVEL) VOID F(VOID) { }", 2, 21, "annotation-argument", "did you mean 'DISPATCH_LEVEL'?"},
    {"NoLevelAtAll", "_IRQL_requires_max_ VOID F(VOID) { }", 2, 1, "annotation-argument", "needs an IRQL; found nothing"},
    {"LevelTooHigh", "_IRQL_requires_max_(77) VOID F(VOID) { }", 2, 21, "annotation-argument", "found '77'"},
    {"NoSuchField", "typedef struct { KSPIN_LOCK StatisticsLock; _Guarded_by_(StatisticLock) LONG n; } D;", 2, 45, "unknown-lock", "did you mean 'StatisticsLock'?"},
    {"NoSuchParameter", "_Requires_lock_held_(Contxt->Lock) VOID F(C *Context) { }", 2, 1, "unknown-lock", "did you mean 'Context'?"},
    {"AGuardThatIsNoLock", "typedef struct { LONG Other; _Guarded_by_(Other) LONG n; } D;", 2, 30, "no-lock", "which is no lock but a number"},
    {"AnIdeaInsteadOfALock", "_Requires_lock_held_(_Global_order_) VOID F(VOID) { }", 0, 0, "", ""},
    {"NoLock", "_Guarded_by_() LONG x;", 2, 1, "annotation-argument", "names no lock"},
    {"Contradiction", "_IRQL_requires_min_(DISPATCH_LEVEL) _IRQL_requires_max_(PASSIVE_LEVEL) VOID F(VOID) { }", 2, 77, "irql-contradiction", "at DISPATCH_LEVEL at least and at PASSIVE_LEVEL at most"},
    {"ContradictionWithTheRole", "typedef _IRQL_requires_(DISPATCH_LEVEL) VOID FAST(LONG a); _IRQL_requires_max_(PASSIVE_LEVEL) FAST F; VOID F(LONG a) { }", 2, 100, "irql-contradiction", "at DISPATCH_LEVEL at least as a FAST"},
    {"NothingDeclared", "_Use_decl_annotations_ VOID F(VOID) { }", 2, 29, "no-declaration", "there is none of 'F'"},
    {"TakenFromTheDeclaration", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID F(VOID);\n_Use_decl_annotations_ VOID F(VOID)\n{\n    High();\n}", 5, 5, "irql-too-low", "here it is PASSIVE_LEVEL"},
    {"OtherThanDeclared", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID F(VOID);\n_IRQL_requires_max_(DISPATCH_LEVEL) VOID F(VOID) { }", 3, 42, "annotations-differ", "are not those of line 2"},
    {"OldSpelling", "__drv_maxIRQL(PASSIVE_LEVEL) VOID P(VOID) { }\nVOID F(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    P();\n    WdfSpinLockRelease(c->Spin);\n}", 6, 5, "irql-too-high", "P may be called at PASSIVE_LEVEL at most"},
};

class Annotations : public testing::TestWithParam<Case> {};

TEST_P(Annotations, AreFollowed)
{
    const Case& c = GetParam();
    const Diagnostics d = diagnosticsOf(std::string(kPrelude) + c.text);
    if (c.line == 0) {
        EXPECT_THAT(d, IsEmpty()) << lines(d);
        return;
    }
    ASSERT_EQ(d.size(), 1u) << lines(d);
    EXPECT_EQ(d[0].severity, Severity::Warning);
    EXPECT_EQ(d[0].place.line, c.line) << lines(d);
    EXPECT_EQ(d[0].place.column, c.column) << lines(d);
    EXPECT_EQ(d[0].code, c.code) << lines(d);
    EXPECT_THAT(format(d[0]), HasSubstr(c.part));
}

INSTANTIATE_TEST_SUITE_P(Table, Annotations, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

TEST(AnnotationNotes, SayWhenEachIsChecked)
{
    const auto compiled = compile({{"driver.c",
        "typedef struct { KSPIN_LOCK Lock; _Guarded_by_(Lock) LONG n; } D;\n"
        "_IRQL_requires_max_(DISPATCH_LEVEL)\n_Requires_lock_held_(d->Lock) _Must_inspect_result_ _Success_(return)\nLONG F(_In_ D *d) { return d->n; }\n"}}, {});
    ASSERT_TRUE(compiled);
    std::vector<std::string> notes;
    for (const AnnotationNote& a : compiled->annotations)
        notes.push_back(std::to_string(a.place.line) + " " + a.text + " of " + a.of + (a.before ? " before" : "") + (a.during ? " during" : ""));
    EXPECT_THAT(notes, ElementsAre("1 _Guarded_by_(Lock) of n before during", "2 _IRQL_requires_max_(DISPATCH_LEVEL) of F before during",
        "3 _Requires_lock_held_(d->Lock) of F before during", "3 _Must_inspect_result_ of F before", "3 _Success_(return) of F", "4 _In_ of F before"));
}

} // namespace
} // namespace syncscope::driver::test
