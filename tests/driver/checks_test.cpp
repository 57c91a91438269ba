// Locks along the paths of a function: what is not given back, not taken, not initialized, not held.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* name;
    const char* text; // line 1 is the prelude
    std::vector<std::pair<std::uint32_t, std::string>> warnings; // line and code
};

constexpr const char* kPrelude =
    "typedef struct _C { KSPIN_LOCK Lock; FAST_MUTEX Mutex; WDFSPINLOCK Spin; WDFWAITLOCK Wait; KEVENT Event; _Guarded_by_(Lock) LONG Count; _Guarded_by_(Spin) LONG Slots[4]; LONG Free; } C; "
    "VOID Init(C *c) { KeInitializeSpinLock(&c->Lock); ExInitializeFastMutex(&c->Mutex); WdfSpinLockCreate(NULL, &c->Spin); WdfWaitLockCreate(NULL, &c->Wait); KeInitializeEvent(&c->Event, SynchronizationEvent, FALSE); }\n";

const std::vector<Case> kCases = {
    {"Balanced", "VOID F(C *c) { KIRQL i; KeAcquireSpinLock(&c->Lock, &i); c->Count++; KeReleaseSpinLock(&c->Lock, i); }", {}},
    {"Forgotten", "VOID F(C *c)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    c->Count++;\n}", {{7, "lock-not-released"}}},
    {"ForgottenOnAnEarlyReturn", "LONG F(C *c)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    if (c->Count > 3)\n        return 1;\n    KeReleaseSpinLock(&c->Lock, i);\n    return 0;\n}", {{7, "lock-not-released"}}},
    {"ReleasedOnBothPaths", "LONG F(C *c) { KIRQL i; KeAcquireSpinLock(&c->Lock, &i); if (c->Count) { KeReleaseSpinLock(&c->Lock, i); return 1; } KeReleaseSpinLock(&c->Lock, i); return 0; }", {}},
    {"ReleasedByGoto", "LONG F(C *c) { KIRQL i; LONG r = 1; KeAcquireSpinLock(&c->Lock, &i); if (c->Count) goto Exit; r = 2; Exit: KeReleaseSpinLock(&c->Lock, i); return r; }", {}},
    {"TakenOnOnePathOnly", "VOID F(C *c, BOOLEAN b)\n{\n    KIRQL i = 0;\n    if (b) KeAcquireSpinLock(&c->Lock, &i);\n    c->Free++;\n}", {{7, "lock-not-released"}}},
    {"InALoop", "VOID F(C *c) { KIRQL i; while (c->Free) { KeAcquireSpinLock(&c->Lock, &i); c->Count++; KeReleaseSpinLock(&c->Lock, i); } }", {}},
    {"LeftByBreak", "VOID F(C *c)\n{\n    KIRQL i;\n    while (c->Free) {\n        KeAcquireSpinLock(&c->Lock, &i);\n        if (c->Count) break;\n        KeReleaseSpinLock(&c->Lock, i);\n    }\n}", {{10, "lock-not-released"}}},
    {"TakenTwice", "VOID F(C *c)\n{\n    KIRQL i, j;\n    KeAcquireSpinLock(&c->Lock, &i);\n    KeAcquireSpinLock(&c->Lock, &j);\n    KeReleaseSpinLock(&c->Lock, i);\n}", {{6, "lock-recursion"}}},
    {"GivenBackOnly", "VOID F(C *c)\n{\n    KeReleaseSpinLock(&c->Lock, 0);\n}", {{4, "release-without-acquire"}}},
    {"GivenBackTwice", "VOID F(C *c)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    KeReleaseSpinLock(&c->Lock, i);\n    KeReleaseSpinLock(&c->Lock, i);\n}", {{7, "release-without-acquire"}}},
    {"AnotherObject", "VOID F(C *c, C *d)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    KeReleaseSpinLock(&d->Lock, i);\n}", {{6, "release-without-acquire"}, {7, "lock-not-released"}}},
    {"Queued", "VOID F(C *c) { KLOCK_QUEUE_HANDLE h; KeAcquireInStackQueuedSpinLock(&c->Lock, &h); c->Count++; KeReleaseInStackQueuedSpinLock(&h); }", {}},
    {"QueuedForgotten", "VOID F(C *c)\n{\n    KLOCK_QUEUE_HANDLE h;\n    KeAcquireInStackQueuedSpinLock(&c->Lock, &h);\n}", {{6, "lock-not-released"}}},
    {"FastMutexForgotten", "VOID F(C *c)\n{\n    ExAcquireFastMutex(&c->Mutex);\n}", {{5, "lock-not-released"}}},
    {"WdfLocks", "VOID F(C *c) { WdfSpinLockAcquire(c->Spin); c->Slots[1]++; WdfSpinLockRelease(c->Spin); WdfWaitLockAcquire(c->Wait, NULL); WdfWaitLockRelease(c->Wait); }", {}},
    {"WdfLockForgotten", "VOID F(C *c)\n{\n    WdfWaitLockAcquire(c->Wait, NULL);\n}", {{5, "lock-not-released"}}},
    {"ObjectLock", "VOID F(WDFDEVICE d)\n{\n    WdfObjectAcquireLock(d);\n}", {{5, "lock-not-released"}}},
    {"CriticalRegion", "VOID F(C *c) { KeEnterCriticalRegion(); ExAcquireFastMutexUnsafe(&c->Mutex); ExReleaseFastMutexUnsafe(&c->Mutex); KeLeaveCriticalRegion(); }", {}},
    {"CriticalRegionLeftOpen", "VOID F(VOID)\n{\n    KeEnterCriticalRegion();\n}", {{5, "lock-not-released"}}},
    {"Try", "VOID F(C *c) { if (ExTryToAcquireFastMutex(&c->Mutex)) { c->Free++; ExReleaseFastMutex(&c->Mutex); } }", {}},
    {"TryNegated", "VOID F(C *c) { if (!ExTryToAcquireFastMutex(&c->Mutex)) return; ExReleaseFastMutex(&c->Mutex); }", {}},
    {"TryForgotten", "VOID F(C *c)\n{\n    if (!ExTryToAcquireFastMutex(&c->Mutex))\n        return;\n    c->Free++;\n}", {{7, "lock-not-released"}}},
    {"TryKeptForLater", "VOID F(C *c) { BOOLEAN b = ExTryToAcquireFastMutex(&c->Mutex); if (b) ExReleaseFastMutex(&c->Mutex); }", {}},
    {"HelperWithoutAnnotation", "VOID L(C *c, KIRQL *i)\n{\n    KeAcquireSpinLock(&c->Lock, i);\n}", {{5, "lock-not-released"}}},
    {"HelpersWithAnnotations", "_Acquires_lock_(c->Lock) VOID L(C *c, KIRQL *i) { KeAcquireSpinLock(&c->Lock, i); }\n_Releases_lock_(c->Lock) VOID U(C *c, KIRQL i) { KeReleaseSpinLock(&c->Lock, i); }\nVOID F(C *x) { KIRQL i; L(x, &i); x->Count++; U(x, i); }", {}},
    {"HelperForgotten", "_Acquires_lock_(c->Lock) VOID L(C *c, KIRQL *i) { KeAcquireSpinLock(&c->Lock, i); }\nVOID F(C *x)\n{\n    KIRQL i;\n    L(x, &i);\n}", {{7, "lock-not-released"}}},
    {"AnnotationNotKept", "_Acquires_lock_(c->Lock) VOID L(C *c)\n{\n    c->Free++;\n}", {{5, "lock-not-held"}}},
    {"RequiredHeld", "_Requires_lock_held_(c->Lock) VOID H(C *c) { c->Count++; }\nVOID F(C *x) { KIRQL i; KeAcquireSpinLock(&x->Lock, &i); H(x); KeReleaseSpinLock(&x->Lock, i); }", {}},
    {"RequiredNotHeld", "_Requires_lock_held_(c->Lock) VOID H(C *c) { c->Count++; }\nVOID F(C *x)\n{\n    H(x);\n}", {{5, "lock-required"}}},
    {"GuardedWithout", "VOID F(C *c)\n{\n    c->Count++;\n}", {{4, "guarded-by"}}},
    {"GuardedByTheOtherLock", "VOID F(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    c->Count = 1;\n    WdfSpinLockRelease(c->Spin);\n}", {{5, "guarded-by"}}},
    {"GuardedElement", "LONG F(C *c, LONG n)\n{\n    return c->Slots[n];\n}", {{4, "guarded-by"}}},
    {"GuardedAfterRelease", "VOID F(C *c)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    KeReleaseSpinLock(&c->Lock, i);\n    c->Count = 1;\n}", {{7, "guarded-by"}}},
    {"GuardedWhileInitializing", "VOID F(C *c) { KeInitializeSpinLock(&c->Lock); c->Count = 0; }", {}},
    {"GuardedAddress", "LONG *F(C *c) { return &c->Count; }", {}},
    {"PassiveCallUnderASpinLock", "VOID F(C *c)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&c->Lock, &i);\n    ExAcquireFastMutex(&c->Mutex);\n    ExReleaseFastMutex(&c->Mutex);\n    KeReleaseSpinLock(&c->Lock, i);\n}", {{6, "irql-too-high"}}},
    {"DeclaredPassive", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID P(VOID) { }\nVOID F(C *c)\n{\n    WdfSpinLockAcquire(c->Spin);\n    P();\n    WdfSpinLockRelease(c->Spin);\n}", {{6, "irql-too-high"}}},
    {"DeclaredAtDispatch", "_IRQL_requires_(DISPATCH_LEVEL) VOID F(C *c)\n{\n    WdfWaitLockAcquire(c->Wait, NULL);\n    WdfWaitLockRelease(c->Wait);\n}", {{4, "irql-too-high"}}},
    {"NeverInitialized", "typedef struct { KSPIN_LOCK Other; } D;\nVOID F(D *d)\n{\n    KIRQL i;\n    KeAcquireSpinLock(&d->Other, &i);\n    KeReleaseSpinLock(&d->Other, i);\n}", {{6, "lock-never-initialized"}}},
    {"NeverInitializedGlobal", "FAST_MUTEX m;\nVOID F(VOID)\n{\n    ExAcquireFastMutex(&m);\n    ExReleaseFastMutex(&m);\n}", {{5, "lock-never-initialized"}}},
    {"NeverInitializedEvent", "KEVENT e;\nVOID F(VOID)\n{\n    KeWaitForSingleObject(&e, Executive, KernelMode, FALSE, NULL);\n}", {{5, "lock-never-initialized"}}},
    {"NeverCreated", "typedef struct { WDFSPINLOCK s; } D;\nVOID F(D *d)\n{\n    WdfSpinLockAcquire(d->s);\n    WdfSpinLockRelease(d->s);\n}", {{5, "lock-never-initialized"}}},
    {"InitializedByAFunction", "KSPIN_LOCK k; VOID My(KSPIN_LOCK *l) { KeInitializeSpinLock(l); } VOID F(VOID) { KIRQL i; My(&k); KeAcquireSpinLock(&k, &i); KeReleaseSpinLock(&k, i); }", {}},
    {"HandleAssigned", "typedef struct { WDFSPINLOCK s; } D; VOID G(D *d, WDFSPINLOCK s) { d->s = s; } VOID F(D *d) { WdfSpinLockAcquire(d->s); WdfSpinLockRelease(d->s); }", {}},
    {"ReturnMissingOnOnePath", "LONG F(LONG a)\n{\n    if (a)\n        return 1;\n}", {{6, "missing-return"}}},
    {"NoReturnNeeded", "LONG F(LONG a) { for (;;) { if (a++ > 5) return a; } } LONG G(LONG a) { switch (a) { case 1: return 1; default: return 2; } } LONG H(LONG a) { again: if (a) return 1; a++; goto again; }", {}},
};

class Locks : public testing::TestWithParam<Case> {};

TEST_P(Locks, AreFollowed)
{
    const Diagnostics d = diagnosticsOf(std::string(kPrelude) + GetParam().text);
    std::vector<std::pair<std::uint32_t, std::string>> found;
    for (const Diagnostic& x : d) {
        EXPECT_EQ(x.severity, Severity::Warning);
        found.emplace_back(x.place.line, x.code);
    }
    EXPECT_EQ(found, GetParam().warnings) << lines(d);
}

INSTANTIATE_TEST_SUITE_P(Table, Locks, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

TEST(Locks, TheWarningNamesBothPlaces)
{
    const Diagnostics d = diagnosticsOf("typedef struct { KSPIN_LOCK Lock; } C;\nVOID F(C *c, BOOLEAN b)\n{\n    KIRQL i;\n    KeInitializeSpinLock(&c->Lock);\n    KeAcquireSpinLock(&c->Lock, &i);\n    if (b)\n        return;\n    KeReleaseSpinLock(&c->Lock, i);\n}");
    ASSERT_EQ(d.size(), 1u);
    EXPECT_EQ(format(d[0]), "driver.c:8:9: warning: the lock 'c->Lock', taken on line 6, is not given back before 'F' returns here "
                            "(where the caller gives it back, say so: _Acquires_lock_(c->Lock))");
}

} // namespace
} // namespace syncscope::driver::test
