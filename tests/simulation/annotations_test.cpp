// SAL during the run: promises of functions looked at where they begin and return, guards at each access.
#include "engine/analysis/findings.h"
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"

#include <gmock/gmock.h>

namespace syncscope::test {
namespace {

using analysis::Finding;
using analysis::FindingKind;
using testing::AllOf;
using testing::HasSubstr;

constexpr const char* kDeclarations = R"(
typedef struct _CONTEXT {
    KSPIN_LOCK Lock;
    WDFSPINLOCK Handle;
    PKSPIN_LOCK Pointer;
    struct _CONTEXT *Other;
    _Guarded_by_(Lock) LONG Guarded;
    _Write_guarded_by_(Lock) LONG Shown;
    _Interlocked_ LONG volatile Counter;
    LONG Plain;
} CONTEXT;
CONTEXT C;
KSPIN_LOCK GlobalLock;
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    UNREFERENCED_PARAMETER(Device);
    KeInitializeSpinLock(&C.Lock);
    KeInitializeSpinLock(&GlobalLock);
    (VOID)WdfSpinLockCreate(NULL, &C.Handle);
    C.Pointer = &GlobalLock;
    C.Other = &C;
}
)";

struct Case {
    const char* name;
    const char* functions;
    const char* body; // of the routine
    FindingKind kind;
    const char* object; // nullptr: nothing is found
    const char* rule;
    const char* actual; // an IRQL; empty: nothing is said
    bool before = false; // the check of the text found it, too
};

class Promises : public testing::TestWithParam<Case> {};

TEST_P(Promises, AreLookedAt)
{
    const Case& c = GetParam();
    const simulation::ModelPtr model = build({.driver = std::string(kDeclarations) + c.functions + "\nVOID SampleRoutine(PVOID Context)\n{\n    UNREFERENCED_PARAMETER(Context);\n" + c.body + "\n}\n",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    const auto run = simulation::run(model, {});
    ASSERT_TRUE(run);
    std::vector<Finding> found = analysis::study(*run->trace, {}).findings;
    std::erase_if(found, [](const Finding& f) { return isAdvice(f.kind); });
    if (!c.object) {
        EXPECT_TRUE(found.empty()) << found[0].message;
        return;
    }
    ASSERT_EQ(found.size(), 1u);
    const Finding& f = found[0];
    EXPECT_EQ(name(f.kind), name(c.kind));
    EXPECT_EQ(f.object, c.object);
    EXPECT_EQ(f.rule, c.rule);
    if (*c.actual) {
        EXPECT_EQ(std::get<std::string>(f.actual), c.actual);
    }
    EXPECT_THAT(f.message, HasSubstr(c.before ? "the check of the text had found such a place before the run" : "only the run shows it"));
    ASSERT_FALSE(f.events.empty());
    EXPECT_EQ(run->trace->log.at(f.events[0].value).activity, ActivityId(0));
}


const std::vector<Case> kCases = {
    {"Above", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID Slow(VOID) { }", "    KIRQL i = 0;\n    C.Plain = 2;\n    KeRaiseIrql((KIRQL)C.Plain, &i);\n    Slow();\n    KeLowerIrql(i);",
        FindingKind::IrqlViolation, "Slow", "_IRQL_requires_max_(PASSIVE_LEVEL)", "DISPATCH_LEVEL"},
    {"AboveAndSeenBefore", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID Slow(VOID) { }", "    KIRQL i;\n    KeAcquireSpinLock(&C.Lock, &i);\n    Slow();\n    KeReleaseSpinLock(&C.Lock, i);",
        FindingKind::IrqlViolation, "Slow", "_IRQL_requires_max_(PASSIVE_LEVEL)", "DISPATCH_LEVEL", true},
    {"NotAbove", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID Slow(VOID) { }", "    Slow();", FindingKind::Hazard, nullptr, "", ""},
    {"ThroughAPointer", "_IRQL_requires_max_(APC_LEVEL) VOID Slow(VOID) { } VOID (*Pointer)(VOID) = Slow;", "    KIRQL i;\n    KeAcquireSpinLock(&C.Lock, &i);\n    Pointer();\n    KeReleaseSpinLock(&C.Lock, i);",
        FindingKind::IrqlViolation, "Slow", "_IRQL_requires_max_(APC_LEVEL)", "DISPATCH_LEVEL"},
    {"ARoleCalledTooHigh", "EVT_WDF_WORKITEM Item; VOID Item(WDFWORKITEM w) { UNREFERENCED_PARAMETER(w); }", "    KIRQL i = 0;\n    C.Plain = 2;\n    KeRaiseIrql((KIRQL)C.Plain, &i);\n    Item(NULL);\n    KeLowerIrql(i);",
        FindingKind::IrqlViolation, "Item", "_IRQL_requires_max_(PASSIVE_LEVEL)", "DISPATCH_LEVEL"},
    {"Below", "_IRQL_requires_min_(DISPATCH_LEVEL) VOID High(VOID) { }", "    High();", FindingKind::IrqlViolation, "High", "_IRQL_requires_min_(DISPATCH_LEVEL)", "PASSIVE_LEVEL"},
    {"NotExactly", "_IRQL_requires_(DISPATCH_LEVEL) VOID High(VOID) { }", "    High();", FindingKind::IrqlViolation, "High", "_IRQL_requires_(DISPATCH_LEVEL)", "PASSIVE_LEVEL"},
    {"NotTheSameAfterwards", "KIRQL gIrql; _IRQL_requires_same_ VOID Up(VOID) { C.Plain = 2; KeRaiseIrql((KIRQL)C.Plain, &gIrql); }", "    Up();\n    KeLowerIrql(gIrql);",
        FindingKind::IrqlViolation, "Up", "_IRQL_requires_same_", "DISPATCH_LEVEL"},
    {"TheSameAfterwards", "_IRQL_requires_same_ VOID Up(VOID) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); KeLowerIrql(i); }", "    Up();", FindingKind::Hazard, nullptr, "", ""},
    {"NotRaised", "_IRQL_raises_(DISPATCH_LEVEL) VOID Up(VOID) { }", "    Up();", FindingKind::IrqlViolation, "Up", "_IRQL_raises_(DISPATCH_LEVEL)", "PASSIVE_LEVEL"},
    {"NotHeld", "_Requires_lock_held_(c->Lock) VOID Count(CONTEXT *c) { c->Plain++; } VOID (*Pointer)(CONTEXT *c) = Count;", "    Pointer(&C);", FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(c->Lock)", ""},
    {"NotHeldAndSeenBefore", "_Requires_lock_held_(c->Lock) VOID Count(CONTEXT *c) { c->Plain++; }", "    Count(&C);", FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(c->Lock)", "", true},
    {"Held", "_Requires_lock_held_(c->Lock) VOID Count(CONTEXT *c) { c->Plain++; }", "    KIRQL i;\n    KeAcquireSpinLock(&C.Lock, &i);\n    Count(&C);\n    KeReleaseSpinLock(&C.Lock, i);",
        FindingKind::Hazard, nullptr, "", ""},
    {"HeldByHandle", "_Requires_lock_held_(c->Handle) VOID Count(CONTEXT *c) { c->Plain++; }", "    WdfSpinLockAcquire(C.Handle);\n    Count(&C);\n    WdfSpinLockRelease(C.Handle);", FindingKind::Hazard, nullptr, "", ""},
    {"NotHeldByHandle", "_Requires_lock_held_(c->Handle) VOID Count(CONTEXT *c) { c->Plain++; } VOID (*Pointer)(CONTEXT *c) = Count;", "    Pointer(&C);", FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(c->Handle)", ""},
    {"HeldThroughPointers", "_Requires_lock_held_(c->Other->Pointer) VOID Count(CONTEXT *c) { c->Plain++; } VOID (*Pointer)(CONTEXT *c) = Count;",
        "    KIRQL i;\n    KeAcquireSpinLock(&GlobalLock, &i);\n    Pointer(&C);\n    KeReleaseSpinLock(&GlobalLock, i);", FindingKind::Hazard, nullptr, "", ""},
    {"NotHeldThroughPointers", "_Requires_lock_held_(c->Other->Pointer) VOID Count(CONTEXT *c) { c->Plain++; } VOID (*Pointer)(CONTEXT *c) = Count;", "    Pointer(&C);",
        FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(c->Other->Pointer)", ""},
    {"AVariable", "_Requires_lock_held_(GlobalLock) VOID Count(VOID) { C.Plain++; } VOID (*Pointer)(VOID) = Count;", "    Pointer();", FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(GlobalLock)", ""},
    {"AParameter", "VOID Count(_Requires_lock_held_(*_Curr_) PKSPIN_LOCK l) { UNREFERENCED_PARAMETER(l); } VOID (*Pointer)(PKSPIN_LOCK l) = Count;", "    Pointer(&C.Lock);",
        FindingKind::LockNotHeld, "Count", "_Requires_lock_held_(l)", ""},
    {"HeldWhereItMustNotBe", "_Requires_lock_not_held_(GlobalLock) VOID Call(VOID) { } VOID (*Pointer)(VOID) = Call;",
        "    KIRQL i;\n    KeAcquireSpinLock(&GlobalLock, &i);\n    Pointer();\n    KeReleaseSpinLock(&GlobalLock, i);", FindingKind::RecursiveLock, "Call", "_Requires_lock_not_held_(GlobalLock)", ""},
    {"AnyLock", "_Requires_no_locks_held_ VOID Call(VOID) { } VOID (*Pointer)(VOID) = Call;", "    WdfSpinLockAcquire(C.Handle);\n    Pointer();\n    WdfSpinLockRelease(C.Handle);",
        FindingKind::LockOrder, "Call", "_Requires_no_locks_held_", ""},
    {"NotTaken", "_Acquires_lock_(c->Lock) VOID Take(CONTEXT *c) { KIRQL i; KeAcquireSpinLock(&c->Lock, &i); c->Plain++; if (c->Plain == 1) KeReleaseSpinLock(&c->Lock, i); }", "    Take(&C);",
        FindingKind::LockNotHeld, "Take", "_Acquires_lock_(c->Lock)", ""},
    {"NotGivenBack", "KIRQL gIrql; _Releases_lock_(c->Lock) VOID Give(CONTEXT *c) { if (c->Plain) KeReleaseSpinLock(&c->Lock, gIrql); }",
        "    KeAcquireSpinLock(&C.Lock, &gIrql);\n    Give(&C);\n    KeReleaseSpinLock(&C.Lock, gIrql);", FindingKind::Hazard, "Give", "_Releases_lock_(c->Lock)", "", true},
    {"GuardedThroughAnotherName", "LONG *Address(VOID) { return &C.Guarded; }", "    *Address() = 3;", FindingKind::LockNotHeld, "C.Guarded", "_Guarded_by_(C.Lock)", ""},
    {"GuardedAndSeenBefore", "", "    C.Guarded = 3;", FindingKind::LockNotHeld, "C.Guarded", "_Guarded_by_(C.Lock)", "", true},
    {"OnlyWritingIsGuarded", "", "    C.Plain = C.Shown;", FindingKind::Hazard, nullptr, "", ""},
    {"WritingIsGuarded", "LONG *Address(VOID) { return &C.Shown; }", "    *Address() = 3;", FindingKind::LockNotHeld, "C.Shown", "_Write_guarded_by_(C.Lock)", ""},
    {"Interlocked", "", "    InterlockedIncrement(&C.Counter);\n    C.Plain = C.Counter;", FindingKind::Hazard, nullptr, "", ""},
    {"NotInterlocked", "LONG volatile *Address(VOID) { return &C.Counter; }", "    *Address() = 3;", FindingKind::DataRace, "C.Counter", "_Interlocked_", ""},
};

INSTANTIATE_TEST_SUITE_P(Table, Promises, testing::ValuesIn(kCases), [](const auto& i) { return i.param.name; });

// What is looked at is no step and takes no time.
TEST(Promises, ChangeNothingOfTheRun)
{
    auto fingerprint = [](const char* annotation) {
        const simulation::ModelPtr model = build({.driver = std::string(kDeclarations) + annotation + " VOID Count(CONTEXT *c) { c->Plain++; }\nVOID SampleRoutine(PVOID Context) { KIRQL i; UNREFERENCED_PARAMETER(Context); "
                                                      "KeAcquireSpinLock(&C.Lock, &i); Count(&C); KeReleaseSpinLock(&C.Lock, i); }\n",
            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"}, {"name": "T1", "processor": 1, "routine": "SampleRoutine"})",
            .machine = R"("processors": 2, "clock_ns": 0)",
            .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
        const auto run = simulation::run(model, {});
        return run ? run->trace->fingerprint() : std::string();
    };
    const auto plain = fingerprint("");
    EXPECT_EQ(fingerprint("_Requires_lock_held_(c->Lock) _IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_same_"), plain);
}

// What is guarded by a queue or a device is guarded by the lock the framework holds around its callbacks.
TEST(Guards, OfTheFrameworkAreItsLocks)
{
    auto found = [](const char* scope) {
        const simulation::ModelPtr model = build({.driver = R"(
typedef struct { WDFDEVICE Device; _Guarded_by_(Device) LONG Count; } CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
VOID SampleInitializeDevice(WDFDEVICE Device) { GetContext(Device)->Device = Device; }
EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
VOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { GetContext(WdfIoQueueGetDevice(Queue))->Count++; WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length); }
)",
            .threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "length": 16}]})",
            .objects = std::string(R"({"type": "WDFDEVICE", "name": "Device", "context_type": "CONTEXT", "initialize": "SampleInitializeDevice", "sync_scope": ")") + scope
                + R"("}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})"});
        std::vector<std::string> rules;
        if (const auto run = model ? simulation::run(model, {}) : Expected<simulation::Run>(unexpected(Diagnostics())))
            for (const Finding& f : analysis::study(*run->trace, {}).findings)
                if (f.kind == FindingKind::LockNotHeld)
                    rules.push_back(f.rule);
        return rules;
    };
    EXPECT_THAT(found("Device"), testing::IsEmpty());
    EXPECT_THAT(found("None"), testing::ElementsAre(HasSubstr("_Guarded_by_(")));
}

TEST(Prints, AreWrittenAsDriversWriteThem)
{
    const simulation::ModelPtr model = build({.driver = R"(
VOID SampleRoutine(PVOID Context)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\X");
    UNREFERENCED_PARAMETER(Context);
    LabPrint("%08x|%4d|%-4d|%Iu|%hu|%wZ|%ws|%S|%s|%!STATUS!|%!FUNC!|%%", 0xABC, 42, 7, (size_t)0x100000000, (USHORT)9, &name, L"wide", L"W", "narrow", STATUS_CANCELLED, 5);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"});
    ASSERT_TRUE(model);
    const auto run = simulation::run(model, {});
    ASSERT_TRUE(run);
    EXPECT_THAT(run->trace->names.texts, testing::ElementsAre("00000abc|  42|7   |4294967296|9|\\Device\\X|wide|W|narrow|STATUS_CANCELLED|0x00000005|%"));
}

} // namespace
} // namespace syncscope::test
