// Driver text that breaks the rules of the kernel and of the framework's locks: what a free build lets pass and what stops
// the machine, with and without the verifiers (NT section 1.3, KMDF section 4).
#include "engine/analysis/findings.h"
#include "engine/scenario/read.h"
#include "engine/simulation/run.h"
#include "tests/support/case_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kFree = "";
constexpr const char* kDriverVerifier = "\"driver_verifier\": true";
constexpr const char* kWdfVerifier = "\"wdf_verifier\": true";
constexpr const char* kPagedOut = "\"paged_out\": true";

// One device without a scope, kept in `Device`; thread T0 runs T0(), T1 on the other processor T1() if there is one.
struct Outcome1 {
    std::string bugCheck;             // "0xD1 1 2 3 4 NT V1", addresses in hexadecimal; empty = none
    std::vector<std::string> hazards; // rules, in order
    std::vector<std::string> prints;
    trace::TracePtr trace;
};

Outcome1 runText(const std::string& body, const std::string& machine = kFree, const std::string& device = {}, const std::string& queue = {})
{
    const std::string driver = "#include <ntddk.h>\n#include <wdf.h>\n#include \"lab.h\"\n"
                               "WDFDEVICE Device; WDFQUEUE Queue;\nVOID Keep(WDFDEVICE d) { Device = d; }\nVOID KeepQueue(WDFQUEUE q) { Queue = q; }\n"
        + body;
    std::string threads = R"({"name": "T0", "routine": "T0"})";
    if (body.find("VOID T1(") != std::string::npos)
        threads += R"(, {"name": "T1", "processor": 1, "start_ns": 1000, "routine": "T1"})";
    if (body.find("two senders") != std::string::npos)
        threads += R"(, {"name": "Sender2", "processor": 1, "start_ns": 5000, "sends": [{"request": "read"}]})";
    if (!queue.empty())
        threads += R"(, {"name": "Sender", "processor": 1, "start_ns": 5000, "sends": [{"request": "read"}]})";
    const std::string costs = R"("costs": {"load": 0, "add": 0, "store": 0, "irql_change": 0, "spin_acquire_uncontended": 0, "spin_release": 0, "context_switch": 0,
        "fast_mutex_uncontended": 0, "ke_wait_satisfied": 0, "page_fault": 5000, "interlocked": 0, "ipi": 0, "isr_to_dpc": 0, "thread_wake": 0, "clock_isr": 0})";
    const std::string text = R"({"format": 1, "id": "x", "title": "x", "summary": "x", "machine": {)" + (machine.find("clock_ns") != std::string::npos ? machine : "\"clock_ns\": 0" + (machine.empty() ? "" : ", " + machine)) + "}, " + costs
        + R"(, "objects": [{"type": "WDFDEVICE", "name": "Device", "initialize": "Keep")" + device + "}"
        + (queue.empty() ? "" : R"(, {"type": "WDFQUEUE", "name": "Queue", "parent": "Device", "initialize": "KeepQueue", "handlers": ["EvtIoRead=Read"])" + queue + "}")
        + R"(], "workload": {"threads": [)" + threads + "]}}";
    scenario::Texts texts;
    texts.scenario = text;
    texts.driver = driver;
    const auto read = scenario::read(texts);
    if (!read) {
        ADD_FAILURE() << format(read.error().front());
        return {};
    }
    const auto model = simulation::build(read->scenario);
    if (!model) {
        ADD_FAILURE() << format(model.error().front());
        return {};
    }
    const auto run = simulation::run(*model, {});
    if (!run) {
        ADD_FAILURE() << format(run.error().front());
        return {};
    }
    Outcome1 o;
    o.trace = run->trace;
    o.prints = run->trace->names.texts;
    run->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::Hazard)
            o.hazards.push_back(run->trace->names.hazards.at(e.value).rule);
    });
    if (run->trace->bugCheck) {
        const trace::BugCheck& b = *run->trace->bugCheck;
        char number[32];
        std::snprintf(number, sizeof number, "0x%X", b.code);
        o.bugCheck = number;
        for (const std::uint64_t p : b.parameters) {
            std::snprintf(number, sizeof number, p >> 32 ? " 0x%llX" : " %llu", static_cast<unsigned long long>(p));
            o.bugCheck += number;
        }
        o.bugCheck += " " + b.rule;
    }
    return o;
}

// --- pageable code and data

constexpr const char* kPagedFunction = "LONG Count;\nVOID Paged(VOID);\n#pragma alloc_text(PAGE, Paged)\nVOID Paged(VOID) { LabPrint(\"in\"); Count++; }\n";

// Rule: NT V1, NT V2, NT R-IRQL-5
TEST(PagedCode, RunsAnywhereBelowDispatchLevel)
{
    for (const char* machine : {kFree, kPagedOut, kDriverVerifier}) {
        const Outcome1 o = runText(std::string(kPagedFunction) + "VOID T0(PVOID c) { KIRQL i; Paged(); KeRaiseIrql(APC_LEVEL, &i); Paged(); KeLowerIrql(i); }", machine);
        EXPECT_EQ(o.bugCheck, "") << machine;
        EXPECT_THAT(o.hazards, IsEmpty()) << machine;
        EXPECT_THAT(o.prints, ElementsAre("in", "in"));
    }
}

// Rule: NT V1, NT V2
TEST(PagedCode, AtDispatchLevelItNeedsItsPage)
{
    const std::string text = std::string(kPagedFunction) + "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); Paged(); KeLowerIrql(i); }";
    const Outcome1 resident = runText(text);
    EXPECT_EQ(resident.bugCheck, "");
    EXPECT_THAT(resident.hazards, ElementsAre("NT V2"));
    EXPECT_THAT(resident.prints, ElementsAre("in"));
    for (const char* machine : {kPagedOut, kDriverVerifier}) { // not there, or put out by the raise
        const Outcome1 o = runText(text, machine);
        EXPECT_THAT(o.bugCheck, testing::MatchesRegex("0xD1 0xFFFFF801000000[0-9A-F]0 2 8 0xFFFFF801000000[0-9A-F]0 NT V1"));
        EXPECT_THAT(o.prints, IsEmpty());
    }
}

// Brought back once, for as long as nobody trims it.
// Rule: NT V1
TEST(PagedCode, ComingBackTakesTime)
{
    const std::string text = std::string(kPagedFunction) + "VOID T0(PVOID c) { Paged(); Paged(); }";
    EXPECT_EQ(runText(text).trace->end.ns, 0);
    EXPECT_EQ(runText(text, kPagedOut).trace->end.ns, 5000);
    const std::string raises = std::string(kPagedFunction)
        + "VOID T0(PVOID c) { KIRQL i; Paged(); Paged(); KeRaiseIrql(DISPATCH_LEVEL, &i); KeLowerIrql(i); Paged(); Paged(); }";
    EXPECT_EQ(runText(raises, kPagedOut).trace->end.ns, 5000);
    EXPECT_EQ(runText(raises, kDriverVerifier).trace->end.ns, 5000); // resident at first; Force IRQL Checking put it out once
    EXPECT_EQ(runText(raises, std::string(kDriverVerifier) + ", " + kPagedOut).trace->end.ns, 10'000);
}

// A lock taken in the middle of a pageable function: its own instructions are what is touched next.
// Rule: NT V1, NT V2, NT R-SPN-9
TEST(PagedCode, TakesNoSpinLock)
{
    const std::string text = "KSPIN_LOCK L;\nVOID Paged(VOID);\n#pragma alloc_text(PAGE, Paged)\nVOID Paged(VOID) { KIRQL i; KeAcquireSpinLock(&L, &i); LabPrint(\"held\"); "
                             "KeReleaseSpinLock(&L, i); }\nVOID T0(PVOID c) { KeInitializeSpinLock(&L); Paged(); }";
    EXPECT_THAT(runText(text).hazards, ElementsAre("NT V2"));
    EXPECT_EQ(runText(text).bugCheck, "");
    EXPECT_THAT(runText(text, kDriverVerifier).bugCheck, testing::StartsWith("0xD1 0xFFFFF801"));
    EXPECT_THAT(runText(text, kDriverVerifier).prints, IsEmpty());
}

struct PagedData {
    const char* name;
    const char* text; // defines *P, which is pageable, before T0
};
class PagedMemory : public testing::TestWithParam<PagedData> {};
// Rule: NT V1, NT V2, NT R-IRQL-5
TEST_P(PagedMemory, IsFollowedByItsLevel)
{
    const std::string text = std::string(GetParam().text)
        + "VOID T0(PVOID c) { KIRQL i; Make(); *P = 5; KeRaiseIrql(DISPATCH_LEVEL, &i); *P = 6; LabPrint(\"%d\", *P); KeLowerIrql(i); }";
    const Outcome1 resident = runText(text);
    EXPECT_EQ(resident.bugCheck, "");
    EXPECT_THAT(resident.hazards, ElementsAre("NT V2")); // said once for the page
    EXPECT_THAT(resident.prints, ElementsAre("6"));
    EXPECT_THAT(runText(text, kDriverVerifier).bugCheck, testing::MatchesRegex("0xD1 0xFFFFC00[0-9A-F]+ 2 1 [0-9]+ NT V1"));
    EXPECT_EQ(runText(text, kPagedOut).trace->end.ns, 5000); // below DISPATCH_LEVEL it came back, and stays
    const std::string untouched = std::string(GetParam().text) + "VOID T0(PVOID c) { KIRQL i; Make(); KeRaiseIrql(DISPATCH_LEVEL, &i); LabPrint(\"%d\", *P); }";
    EXPECT_THAT(runText(untouched, kPagedOut).bugCheck, testing::MatchesRegex("0xD1 0xFFFFC00[0-9A-F]+ 2 0 [0-9]+ NT V1"));
}
INSTANTIATE_TEST_SUITE_P(Kinds, PagedMemory,
    testing::Values(PagedData{"Pool", "PLONG P;\nVOID Make(VOID) { P = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT'); }\n"},
        PagedData{"OldPool", "PLONG P;\nVOID Make(VOID) { P = ExAllocatePoolWithTag(PagedPool, 64, 'tseT'); }\n"},
        PagedData{"Variable", "#pragma data_seg(\"PAGEDATA\")\nLONG Value;\n#pragma data_seg()\nPLONG P;\nVOID Make(VOID) { P = &Value; }\n"}),
    caseName);

// Contexts, globals and non-paged pool may be touched at any level.
// Rule: NT R-SPN-9, NT R-IRQL-5
TEST(NonPagedMemory, IsFineAtDispatchLevel)
{
    for (const char* machine : {kFree, kPagedOut, kDriverVerifier}) {
        const Outcome1 o = runText("PLONG P; LONG G;\nVOID T0(PVOID c) { KIRQL i; P = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT'); KeRaiseIrql(DISPATCH_LEVEL, &i); "
                                   "*P = 1; G = 2; LabPrint(\"%d\", *P + G); KeLowerIrql(i); }",
            machine);
        EXPECT_EQ(o.bugCheck, "");
        EXPECT_THAT(o.hazards, IsEmpty());
        EXPECT_THAT(o.prints, ElementsAre("3"));
    }
}

// Rule: NT R-SPN-9, NT V1
TEST(PagedLocks, ALockBelongsIntoNonPagedMemory)
{
    const std::string make = "PKSPIN_LOCK L;\nVOID T0(PVOID c) { KIRQL i; L = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT'); KeInitializeSpinLock(L); ";
    const std::string use = make + "KeAcquireSpinLock(L, &i); LabPrint(\"held\"); KeReleaseSpinLock(L, i); }";
    const Outcome1 resident = runText(use);
    EXPECT_THAT(resident.hazards, ElementsAre("NT R-SPN-9", "NT V2"));
    EXPECT_THAT(resident.prints, ElementsAre("held"));
    EXPECT_THAT(runText(use, kDriverVerifier).bugCheck, testing::MatchesRegex("0xC4 225 0xFFFFC00[0-9A-F]+ 0 0 NT R-SPN-9")); // 0xE1
    const Outcome1 out = runText(use, kPagedOut); // the kernel faults on the driver's behalf
    EXPECT_THAT(out.bugCheck, testing::MatchesRegex("0xA 0xFFFFC00[0-9A-F]+ 2 1 0 NT V1"));
    EXPECT_THAT(out.prints, IsEmpty());
}

// --- calls at the wrong level

struct Call {
    const char* name;
    const char* text;
    std::vector<std::string> hazards;
    std::string free, verified;
};
class Calls : public testing::TestWithParam<Call> {};
// Rule: NT R-IRQL-3, NT V7, NT V21, NT V22, NT V23, NT V24
TEST_P(Calls, FreeAndVerified)
{
    const Outcome1 free = runText(GetParam().text), verified = runText(GetParam().text, kDriverVerifier);
    EXPECT_EQ(free.hazards, GetParam().hazards);
    EXPECT_EQ(free.bugCheck, GetParam().free);
    EXPECT_THAT(verified.bugCheck, testing::MatchesRegex(GetParam().verified));
}
INSTANTIATE_TEST_SUITE_P(Section13, Calls,
    testing::Values(
        Call{"V21RaiseToLower", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(5, &i); KeRaiseIrql(2, &i); }", {"NT V21"}, "0x9 5 2 0 0 NT V21", "0xC4 48 5 2 0 NT V21"},
        Call{"V21RaiseBeyond", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(16, &i); }", {"NT V21"}, "0x9 0 16 0 0 NT V21", "0xC4 48 0 16 0 NT V21"},
        Call{"V21LowerToHigher", "VOID T0(PVOID c) { KeLowerIrql(2); }", {"NT V21"}, "0xA 2 0 0 0 NT V21", "0xC4 49 0 2 0 NT V21"},
        Call{"V21SavedAndRestored", "VOID T0(PVOID c) { KIRQL i; KIRQL j; KeRaiseIrql(1, &i); KeRaiseIrql(1, &j); KeLowerIrql(j); KeLowerIrql(i); }", {}, "", ""},
        Call{"V22SetEventAboveDispatch",
            "KEVENT E; VOID T0(PVOID c) { KIRQL i; KeInitializeEvent(&E, NotificationEvent, FALSE); KeRaiseIrql(5, &i); KeSetEvent(&E, 0, FALSE); KeLowerIrql(i); }",
            {"NT V22"}, "", "0xC4 128 5 0xFFFFC00[0-9A-F]+ 0 NT V22"},
        Call{"V22SetEventAtDispatch",
            "KEVENT E; VOID T0(PVOID c) { KIRQL i; KeInitializeEvent(&E, NotificationEvent, FALSE); KeRaiseIrql(2, &i); KeSetEvent(&E, 0, FALSE); KeLowerIrql(i); }",
            {}, "", ""},
        Call{"V23MutexNotOwned", "KMUTEX M; VOID T0(PVOID c) { KeInitializeMutex(&M, 0); KeReleaseMutex(&M, FALSE); }", {}, "0x1E 3221225542 0 0 0 NT V23",
            "0x1E 3221225542 0 0 0 NT V23"}, // STATUS_MUTANT_NOT_OWNED
        Call{"V24PagedPool", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(2, &i); ExAllocatePool2(POOL_FLAG_PAGED, 100, 'tseT'); KeLowerIrql(i); }", {"NT V24"}, "",
            "0xC4 1 2 1 100 NT V24"},
        Call{"V24PagedPoolAtApc", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(1, &i); ExAllocatePool2(POOL_FLAG_PAGED, 100, 'tseT'); KeLowerIrql(i); }", {}, "", ""},
        Call{"V24NonPagedPool", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(3, &i); ExAllocatePool2(POOL_FLAG_NON_PAGED, 100, 'tseT'); KeLowerIrql(i); }", {"NT V24"}, "",
            "0xC4 2 3 512 100 NT V24"},
        Call{"V24NonPagedPoolAtDispatch", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(2, &i); ExAllocatePool2(POOL_FLAG_NON_PAGED, 100, 'tseT'); KeLowerIrql(i); }", {}, "", ""},
        Call{"V24FreeOfPagedPool",
            "PVOID P; VOID T0(PVOID c) { KIRQL i; P = ExAllocatePool2(POOL_FLAG_PAGED, 100, 'tseT'); KeRaiseIrql(2, &i); ExFreePool(P); KeLowerIrql(i); }", {"NT V24"}, "",
            "0xC4 17 2 1 0xFFFFC00[0-9A-F]+ NT V24"},
        Call{"V7Enter", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(2, &i); KeEnterCriticalRegion(); KeLowerIrql(i); KeLeaveCriticalRegion(); }", {"NT V7"}, "",
            "0xC4 282 2 0 0 NT V7"},
        Call{"V7Leave", "VOID T0(PVOID c) { KIRQL i; KeEnterCriticalRegion(); KeRaiseIrql(2, &i); KeLeaveCriticalRegion(); KeLowerIrql(i); }", {"NT V7"}, "",
            "0xC4 283 2 0 0 NT V7"},
        Call{"V7AtApc", "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(1, &i); KeEnterCriticalRegion(); KeLeaveCriticalRegion(); KeLowerIrql(i); }", {}, "", ""}),
    caseName);

// --- pools

TEST(Pools, GiveZeroedMemoryThatIsUsedAgain)
{
    const Outcome1 o = runText("PLONG A; PLONG B; LONG n; LONG i;\nVOID T0(PVOID c) { A = ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'a'); *A = 7; LabPrint(\"%d\", A[1]); "
                               "ExFreePoolWithTag(A, 'a'); for (i = 0; i < 5000; i++) { B = ExAllocatePool2(POOL_FLAG_PAGED, 1024, 'b'); if (B == NULL) { n++; } else { "
                               "ExFreePool(B); } } LabPrint(\"%d\", n); for (i = 0; i < 100; i++) { if (ExAllocatePool2(POOL_FLAG_PAGED, 1024, 'b') == NULL) { n++; } } "
                               "LabPrint(\"%d %d\", n > 0, n < 100); }");
    EXPECT_THAT(o.prints, ElementsAre("0", "0", "1 1"));
    EXPECT_EQ(o.bugCheck, "");
}

TEST(Pools, WhatWasGivenBackIsNotTheDriversAnyMore)
{
    const std::string text = "PLONG A; VOID T0(PVOID c) { A = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'a'); ExFreePool(A); *A = 1; *A = 2; }";
    const Outcome1 o = runText(text);
    EXPECT_EQ(o.bugCheck, "");
    EXPECT_EQ(o.hazards.size(), 1u);
    EXPECT_THAT(runText(text, kDriverVerifier).bugCheck, testing::MatchesRegex("0xD5 0xFFFFC00[0-9A-F]+ 1 [0-9]+ 0 NT V1"));
    const std::string twice = "PLONG A; VOID T0(PVOID c) { A = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'a'); ExFreePool(A); ExFreePool(A); }";
    EXPECT_THAT(runText(twice).bugCheck, testing::StartsWith("0xC2 7 0 0 0xFFFFC00"));
    EXPECT_THAT(runText(twice, kDriverVerifier).bugCheck, testing::StartsWith("0xC4 19 0 0xFFFFC00"));
}

// --- the machine

// Rule: NT R-DPC-12
TEST(NtRDpc12, TheLimitsAndWhatIsLeftOfThem)
{
    const Outcome1 o = runText("KDPC D; NTSTATUS S;\nVOID Say(VOID) { KDPC_WATCHDOG_INFORMATION w; S = KeQueryDpcWatchdogInformation(&w); if (S == STATUS_SUCCESS) { "
                               "LabPrint(\"%u %u %u %u\", w.DpcTimeLimit, w.DpcTimeCount, w.DpcWatchdogLimit, w.DpcWatchdogCount); } else { LabPrint(\"%x\", S); } }\n"
                               "VOID Routine(PKDPC d, PVOID a, PVOID b, PVOID c) { LabWork(2400000); Say(); }\n"
                               "VOID T0(PVOID c) { KIRQL i; Say(); KeRaiseIrql(DISPATCH_LEVEL, &i); LabWork(3500000); Say(); KeLowerIrql(i); Say(); "
                               "KeInitializeDpc(&D, Routine, NULL); KeInsertQueueDpc(&D, NULL, NULL); }",
        "\"clock_ns\": 1000000, \"watchdog\": {\"single_ticks\": 5, \"cumulative_ticks\": 9}");
    EXPECT_THAT(o.prints, ElementsAre("c0000001", "5 5 9 6", "c0000001", "5 3 9 7"));
}

TEST(Machine, SaysWhatItIs)
{
    const Outcome1 o = runText("VOID T0(PVOID c) { LARGE_INTEGER f; LARGE_INTEGER t; KAFFINITY m; LabWork(12300); t = KeQueryPerformanceCounter(&f); "
                               "LabPrint(\"%I64d %I64d\", t.QuadPart, f.QuadPart); LabPrint(\"%u\", KeQueryActiveProcessorCount(&m)); LabPrint(\"%I64u\", m); "
                               "LabPrint(\"%p\", KeGetCurrentThread()); KeBugCheckEx(0xE2, 1, 2, 3, 4); }",
        "\"processors\": 3");
    EXPECT_THAT(o.prints, ElementsAre("123 10000000", "3", "7", "FFFFA00000000000"));
    EXPECT_THAT(o.bugCheck, testing::StartsWith("0xE2 1 2 3 4"));
}

// A DPC that is queued at once runs before the next instruction.
// Rule: NT R-IRQL-4, NT R-DPC-2
TEST(NtRIrql4, ADpcQueuedByItsOwnProcessorRunsAtOnce)
{
    const Outcome1 o = runText("KDPC D; VOID Routine(PKDPC d, PVOID a, PVOID b, PVOID c) { LabPrint(\"dpc\"); }\n"
                               "VOID T0(PVOID c) { KeInitializeDpc(&D, Routine, NULL); KeInsertQueueDpc(&D, NULL, NULL); LabPrint(\"thread\"); }");
    EXPECT_THAT(o.prints, ElementsAre("dpc", "thread"));
}

// --- what is on screen when it stops: the contexts of that processor, innermost first, and the locks

// Rule: NT V3
TEST(BugChecks, TellTheContextsAndTheLocksOfThatInstant)
{
    const Outcome1 o = runText("KDPC D; KEVENT E; KSPIN_LOCK L; FAST_MUTEX M;\n"
                               "VOID Wait(VOID) { KIRQL i; KeAcquireSpinLock(&L, &i); KeWaitForSingleObject(&E, Executive, KernelMode, FALSE, NULL); }\n"
                               "VOID Routine(PKDPC d, PVOID a, PVOID b, PVOID c) { Wait(); }\n"
                               "VOID T0(PVOID c) { KeInitializeSpinLock(&L); KeInitializeEvent(&E, NotificationEvent, FALSE); ExInitializeFastMutex(&M); "
                               "ExAcquireFastMutex(&M); KeInitializeDpc(&D, Routine, NULL); KeInsertQueueDpc(&D, NULL, NULL); }");
    EXPECT_THAT(o.bugCheck, testing::StartsWith("0xB8 0xFFFFA00000000000 0xFFFFA0000400"));
    ASSERT_TRUE(o.trace->bugCheck);
    EXPECT_THAT(o.trace->bugCheck->stack, ElementsAre("Wait", "Routine", "DPC on 0", "T0", "thread T0"));
    EXPECT_EQ(o.trace->bugCheck->processor, ProcessorId(0));
    ASSERT_EQ(o.trace->bugCheck->locks.size(), 2u);
    EXPECT_EQ(o.trace->bugCheck->locks[0].name, "L");
    EXPECT_EQ(o.trace->bugCheck->locks[0].owner, "DPC on 0");
    EXPECT_EQ(o.trace->bugCheck->locks[1].name, "M");
    EXPECT_EQ(o.trace->bugCheck->locks[1].owner, "T0");
}

// --- the framework's locks

constexpr const char* kScopeDevice = R"(, "sync_scope": "Device")";
constexpr const char* kPassive = R"(, "sync_scope": "Device", "execution_level": "Passive")";

// A device always has a lock, a scope or not; a queue has its own or the device's; a driver has none.
// Rule: KMDF L7, KMDF L9, NT V13
TEST(KmdfL7, TheObjectItselfIsAskedForItsLock)
{
    const std::string read = "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfRequestComplete(r, STATUS_SUCCESS); }\n";
    const Outcome1 o = runText(read + "VOID T0(PVOID c) { WdfObjectAcquireLock(Device); LabPrint(\"%u\", KeGetCurrentIrql()); WdfObjectReleaseLock(Device); "
                                      "WdfObjectAcquireLock(Queue); LabPrint(\"%u\", KeGetCurrentIrql()); WdfObjectReleaseLock(Queue); LabPrint(\"%u\", KeGetCurrentIrql()); }",
        kFree, "", " ");
    EXPECT_THAT(o.prints, ElementsAre("2", "2", "0"));
    EXPECT_EQ(o.bugCheck, "");
    // With scope None the queue has a lock of its own: both can be had at once. With scope Device it is the same one.
    const std::string both = read + "VOID T0(PVOID c) { WdfObjectAcquireLock(Device); WdfObjectAcquireLock(Queue); WdfObjectReleaseLock(Queue); WdfObjectReleaseLock(Device); }";
    EXPECT_EQ(runText(both, kFree, "", " ").bugCheck, "");
    EXPECT_THAT(runText(both, kFree, kScopeDevice, " ").bugCheck, testing::StartsWith("0x10D 2 0xFFFFE0"));
    EXPECT_THAT(runText("VOID T0(PVOID c) { WdfObjectAcquireLock(WdfGetDriver()); }").bugCheck, testing::MatchesRegex("0x10D 11 0xFFFFE0[0-9A-F]+ 0 0 KMDF L9"));
}

// The passive flavour: a critical region and no change of level.
// Rule: KMDF L7, KMDF L2
TEST(KmdfL7, APassiveDeviceHasAMutex)
{
    const Outcome1 o = runText("VOID T0(PVOID c) { WdfObjectAcquireLock(Device); LabPrint(\"%u\", KeGetCurrentIrql()); WdfObjectReleaseLock(Device); }", kFree, kPassive);
    EXPECT_THAT(o.prints, ElementsAre("0"));
    EXPECT_EQ(o.bugCheck, "");
}

// The level to go back to stays with the lock, not with the caller.
// Rule: KMDF L8
TEST(KmdfL8, TheLevelBeforeIsKeptInTheLock)
{
    const Outcome1 o = runText("VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(APC_LEVEL, &i); WdfObjectAcquireLock(Device); WdfObjectReleaseLock(Device); "
                               "LabPrint(\"%u\", KeGetCurrentIrql()); KeLowerIrql(i); }");
    EXPECT_THAT(o.prints, ElementsAre("1"));
    // A callback's own lock given back from inside: the level used is a stale one, of the last call of this function.
    const std::string stale = "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfObjectReleaseLock(Device); LabPrint(\"%u\", KeGetCurrentIrql()); }\n"
                              "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(APC_LEVEL, &i); WdfObjectAcquireLock(Device); WdfObjectReleaseLock(Device); KeLowerIrql(i); }";
    const Outcome1 inside = runText(stale, kFree, kScopeDevice, " ");
    EXPECT_THAT(inside.prints, ElementsAre("1")); // the callback was entered from PASSIVE_LEVEL
    EXPECT_THAT(inside.bugCheck, testing::StartsWith("0x10D 14 2 1"));
}

// Rule: KMDF L10, NT V12
TEST(KmdfL10, InsideASerializedCallbackItIsABugCheck)
{
    for (const char* device : {kScopeDevice, kPassive})
        EXPECT_THAT(runText("VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfObjectAcquireLock(Device); }\nVOID T0(PVOID c) { }", kFree, device, " ").bugCheck,
            testing::MatchesRegex("0x10D 2 0xFFFFE0[0-9A-F]+ 0 0 KMDF L3"));
}

// Completing while the lock of the queue is held, scope or not: the next request is presented from the queue's DPC.
// Rule: KMDF L11
TEST(KmdfL11, CompletingUnderTheLockDefers)
{
    const std::string text = "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfObjectAcquireLock(q); WdfRequestComplete(r, STATUS_SUCCESS); WdfObjectReleaseLock(q); }\n"
                             "VOID T0(PVOID c) { }";
    const auto deferrals = [](const Outcome1& o) {
        std::size_t n = 0;
        o.trace->log.forEach([&](const trace::Event& e) { n += e.kind == trace::EventKind::Defer ? 1 : 0; });
        return n;
    };
    // Inside its own callback the loop is there already; kept and completed from elsewhere it is not.
    const std::string kept = "WDFREQUEST R;\nVOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { R = r; }\n"
                             "VOID T0(PVOID c) { LabWork(50000); HOW WdfRequestComplete(R, STATUS_SUCCESS); AFTER }";
    auto with = [&](const char* how, const char* after) {
        std::string t = kept;
        t.replace(t.find("HOW"), 3, how);
        t.replace(t.find("AFTER"), 5, after);
        return runText(t, kFree, "", " ");
    };
    EXPECT_EQ(deferrals(runText(text, kFree, "", " ")), 0u);
    EXPECT_EQ(deferrals(with("", "")), 0u);
    EXPECT_EQ(deferrals(with("WdfObjectAcquireLock(Queue);", "WdfObjectReleaseLock(Queue);")), 1u);
}

// Rule: KMDF L6
TEST(KmdfL6, NoLockIsHeldAroundACallbackWithoutScope)
{
    const Outcome1 o = runText("VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { LabPrint(\"%u\", KeGetCurrentIrql()); WdfRequestComplete(r, STATUS_SUCCESS); }\nVOID T0(PVOID c) { }",
        kFree, "", " ");
    EXPECT_THAT(o.prints, ElementsAre("0"));
    o.trace->log.forEach([&](const trace::Event& e) { EXPECT_NE(e.kind, trace::EventKind::LockAcquire); }, o.trace->setUpEvents);
}

// Rule: KMDF L12, NT V13
TEST(KmdfL12, ASpinLockObjectGivenBackByAnotherThread)
{
    const std::string text = "WDFSPINLOCK S;\nVOID T0(PVOID c) { WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &S); WdfSpinLockAcquire(S); LabWork(20000); }\n"
                             "VOID T1(PVOID c) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); WdfSpinLockRelease(S); }";
    const Outcome1 free = runText(text);
    EXPECT_THAT(free.hazards, Contains("NT V10"));
    EXPECT_EQ(free.bugCheck, "");
    EXPECT_THAT(runText(text, kWdfVerifier).bugCheck, testing::MatchesRegex("0x10D 11 0xFFFFE0[0-9A-F]+ 1 0 KMDF L9"));
}

// Not detected, not even by Driver Verifier, which sees the framework's calls and not the driver's: it spins for ever.
// Rule: KMDF L12
TEST(KmdfL12, RecursionIsARealDeadlock)
{
    for (const char* machine : {kFree, kDriverVerifier, kWdfVerifier}) {
        const Outcome1 o = runText("WDFSPINLOCK S;\nVOID T0(PVOID c) { WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &S); WdfSpinLockAcquire(S); LabPrint(\"%u\", KeGetCurrentIrql()); "
                                   "WdfSpinLockAcquire(S); }",
            machine);
        EXPECT_THAT(o.prints, ElementsAre("2"));
        EXPECT_EQ(o.bugCheck, "");
        EXPECT_EQ(o.trace->outcome, Outcome::Deadlock);
    }
}

// Rule: NT V25, KMDF L13, KMDF L15
TEST(NtV25, AWaitLockAtDispatchLevel)
{
    const std::string text = "WDFWAITLOCK W; NTSTATUS S;\nVOID T0(PVOID c) { KIRQL i; WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &W); KeRaiseIrql(DISPATCH_LEVEL, &i); "
                             "S = WdfWaitLockAcquire(W, TIMEOUT); LabPrint(\"%x\", S); }";
    auto with = [&](const std::string& timeout) {
        std::string t = text;
        t.replace(t.find("TIMEOUT"), 7, timeout);
        return "LONGLONG Zero = 0; LONGLONG Some = -100;\n" + t;
    };
    // Free: nobody looks; it is free, so nothing happens either.
    EXPECT_THAT(runText(with("NULL")).prints, ElementsAre("0"));
    EXPECT_THAT(runText(with("NULL")).hazards, ElementsAre("NT V3"));
    for (const char* timeout : {"NULL", "&Some"}) {
        const Outcome1 o = runText(with(timeout), kWdfVerifier);
        EXPECT_THAT(o.prints, ElementsAre("c0000010")); // STATUS_INVALID_DEVICE_REQUEST, and the lock is not taken
        EXPECT_THAT(o.hazards, ElementsAre("NT V25"));
        o.trace->log.forEach([&](const trace::Event& e) { EXPECT_NE(e.kind, trace::EventKind::LockAcquire); }, o.trace->setUpEvents);
    }
    EXPECT_THAT(runText(with("&Zero"), kWdfVerifier).prints, ElementsAre("0"));
    EXPECT_THAT(runText(with("&Zero"), kWdfVerifier).hazards, IsEmpty());
    EXPECT_THAT(runText(with("NULL"), kDriverVerifier).bugCheck, testing::StartsWith("0xC4 282 2")); // its critical region
}

// Held by somebody else, a free build runs into the wait.
// Rule: NT V25, NT V4
TEST(NtV25, AHeldWaitLockAtDispatchLevelStopsAFreeBuild)
{
    const Outcome1 o = runText("WDFWAITLOCK W;\nVOID T0(PVOID c) { WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &W); WdfWaitLockAcquire(W, NULL); LabWork(20000); }\n"
                               "VOID T1(PVOID c) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); WdfWaitLockAcquire(W, NULL); }");
    EXPECT_THAT(o.bugCheck, testing::StartsWith("0xA 0 2 0 0 NT V3"));
}

// Rule: KMDF L5
TEST(KmdfL5, TheVerifierSeesTheOrderOfTheFrameworksLocks)
{
    const std::string read = "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfRequestComplete(r, STATUS_SUCCESS); }\n";
    const std::string wrong = read + "VOID T0(PVOID c) { WdfObjectAcquireLock(Queue); WdfObjectAcquireLock(Device); WdfObjectReleaseLock(Device); WdfObjectReleaseLock(Queue); }";
    const std::string right = read + "VOID T0(PVOID c) { WdfObjectAcquireLock(Device); WdfObjectAcquireLock(Queue); WdfObjectReleaseLock(Queue); WdfObjectReleaseLock(Device); }";
    EXPECT_THAT(runText(wrong, kWdfVerifier, "", " ").hazards, ElementsAre("KMDF L5"));
    EXPECT_THAT(runText(wrong, kFree, "", " ").hazards, IsEmpty());
    EXPECT_THAT(runText(right, kWdfVerifier, "", " ").hazards, IsEmpty());
}

// Rule: KMDF L5
TEST(KmdfL5, TheVerifierForcesASwitchBeforeASpinLock)
{
    const std::string text = "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { WdfRequestComplete(r, STATUS_SUCCESS); }\nVOID T0(PVOID c) { }";
    const auto sleeps = [](const Outcome1& o) {
        std::size_t n = 0;
        o.trace->log.forEach([&](const trace::Event& e) { n += e.kind == trace::EventKind::ThreadWait && e.subject.kind == trace::SubjectKind::None ? 1 : 0; });
        return n;
    };
    EXPECT_EQ(sleeps(runText(text, kFree, kScopeDevice, " ")), 0u);
    EXPECT_EQ(sleeps(runText(text, kWdfVerifier, kScopeDevice, " ")), 1u);
    EXPECT_EQ(sleeps(runText(text, kWdfVerifier, kPassive, " ")), 0u);
    EXPECT_EQ(sleeps(runText(text, kWdfVerifier, "", " ")), 0u);
}

// What completing runs, it runs under the driver's lock: here the next request, whose callback wants the same one.
// Rule: NT R-SPN-8
TEST(NtRSpn8, CompletingUnderASpinLockRunsOthersUnderIt)
{
    const std::string text = "KSPIN_LOCK L; WDFREQUEST R; LONG n; // two senders\n"
                             "VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { KIRQL i; if (n++ == 0) { R = r; return; } KeAcquireSpinLock(&L, &i); }\n"
                             "VOID T0(PVOID c) { KIRQL i; KeInitializeSpinLock(&L); LabWork(50000); UNDER WdfRequestComplete(R, STATUS_SUCCESS); }";
    auto with = [&](const char* under) {
        std::string t = text;
        return runText(t.replace(t.find("UNDER"), 5, under), kFree, "", " ");
    };
    EXPECT_THAT(with("KeAcquireSpinLock(&L, &i);").hazards, Contains("NT V11"));
    EXPECT_THAT(with("").hazards, testing::Not(Contains("NT V11")));
}

// Rule: NT R-SPN-5
TEST(NtRSpn5, QueuedCallsAreNotMixedAndTheirHandleLiesOnTheStack)
{
    const auto hazards = [](const char* body) { return runText(std::string("KSPIN_LOCK L; KLOCK_QUEUE_HANDLE G;\nVOID T0(PVOID c) { KIRQL i; KLOCK_QUEUE_HANDLE h; "
                                                                           "KLOCK_QUEUE_HANDLE g; KeInitializeSpinLock(&L); ") + body + " }").hazards; };
    EXPECT_THAT(hazards("KeAcquireInStackQueuedSpinLock(&L, &h); KeReleaseInStackQueuedSpinLock(&h); KeAcquireInStackQueuedSpinLock(&L, &h); KeReleaseInStackQueuedSpinLock(&h);"), IsEmpty());
    EXPECT_THAT(hazards("KeAcquireSpinLock(&L, &i); KeReleaseSpinLock(&L, i); KeAcquireInStackQueuedSpinLock(&L, &h); KeReleaseInStackQueuedSpinLock(&h);"), ElementsAre("NT R-SPN-5"));
    EXPECT_THAT(hazards("KeAcquireInStackQueuedSpinLock(&L, &h); KeReleaseInStackQueuedSpinLock(&h); KeAcquireSpinLock(&L, &i); KeReleaseSpinLock(&L, i);"), ElementsAre("NT R-SPN-5"));
    EXPECT_THAT(hazards("KeAcquireInStackQueuedSpinLock(&L, &G); KeReleaseInStackQueuedSpinLock(&G);"), ElementsAre("NT R-SPN-5"));
}

// Asked for as alertable, a wait ends by the object or by its time, as any other.
// Rule: NT R-DSP-8
TEST(NtRDsp8, AnAlertableWaitIsAWait)
{
    const Outcome1 o = runText("KEVENT E; LARGE_INTEGER D;\nVOID T0(PVOID c) { KeInitializeEvent(&E, SynchronizationEvent, TRUE); D.QuadPart = -100; "
                               "LabPrint(\"%x\", KeWaitForSingleObject(&E, Executive, KernelMode, TRUE, NULL)); "
                               "LabPrint(\"%x\", KeWaitForSingleObject(&E, Executive, KernelMode, TRUE, &D)); }");
    EXPECT_THAT(o.prints, ElementsAre("0", "102"));
}

// A worker is no workload, and still has to come to the end of its work item.
// Rule: NT R-WRK-4
TEST(NtRWrk4, AWorkItemThatWaitsForEverIsADeadlock)
{
    const auto run = [](const std::string& more) {
        return runText("KEVENT Never; WDFWORKITEM Item; KTIMER Timer;\nEVT_WDF_WORKITEM EvtItem;\nVOID EvtItem(WDFWORKITEM i) { KeWaitForSingleObject(&Never, Executive, KernelMode, FALSE, NULL); LabPrint(\"on\"); }\n"
                       "VOID T0(PVOID c) { WDF_WORKITEM_CONFIG k; WDF_OBJECT_ATTRIBUTES a; LARGE_INTEGER due; KeInitializeEvent(&Never, NotificationEvent, FALSE); WDF_WORKITEM_CONFIG_INIT(&k, EvtItem); "
                       "k.AutomaticSerialization = FALSE; WDF_OBJECT_ATTRIBUTES_INIT(&a); a.ParentObject = Device; WdfWorkItemCreate(&k, &a, &Item); WdfWorkItemEnqueue(Item); due.QuadPart = -10; "
                       "KeInitializeTimer(&Timer); " + more + " }");
    };
    const Outcome1 o = run("");
    ASSERT_EQ(o.trace->outcome, Outcome::Deadlock);
    const auto findings = analysis::study(*o.trace, {}).findings;
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().kind, analysis::FindingKind::Deadlock);
    EXPECT_EQ(findings.front().message, "Worker 3 in Item work item waits for Never, which nobody sets");

    EXPECT_EQ(run("LabWork(20000); KeSetEvent(&Never, 0, FALSE);").trace->outcome, Outcome::Completed);
    EXPECT_EQ(run("KeSetTimerEx(&Timer, due, 1, NULL);").trace->outcome, Outcome::Completed); // what beats might still set it
}

// Taken in opposite order, as a circle of owners: no timer can help (NT section 7: the owner is a thread).
// Rule: NT R-DSP-4
TEST(NtRDsp4, TwoKernelMutexesInOppositeOrder)
{
    const Outcome1 o = runText("KMUTEX A, B; KTIMER T;\n"
                               "VOID T0(PVOID c) { LARGE_INTEGER d; d.QuadPart = -10; KeInitializeMutex(&A, 0); KeInitializeMutex(&B, 0); KeInitializeTimer(&T); KeSetTimerEx(&T, d, 1, NULL); "
                               "KeWaitForSingleObject(&A, Executive, KernelMode, FALSE, NULL); LabWork(5000); KeWaitForSingleObject(&B, Executive, KernelMode, FALSE, NULL); }\n"
                               "VOID T1(PVOID c) { KeWaitForSingleObject(&B, Executive, KernelMode, FALSE, NULL); LabWork(5000); KeWaitForSingleObject(&A, Executive, KernelMode, FALSE, NULL); }");
    ASSERT_EQ(o.trace->outcome, Outcome::Deadlock);
    const auto findings = analysis::study(*o.trace, {}).findings;
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().message, "T0 waits for B, taken by T1; T1 waits for A, taken by T0");
}

// --- KeWaitForMultipleObjects

const std::string kTwoEvents = "KEVENT A, B; KSEMAPHORE S; PVOID Objects[5];\n"
                               "VOID Prepare(VOID) { KeInitializeEvent(&A, SynchronizationEvent, FALSE); KeInitializeEvent(&B, SynchronizationEvent, FALSE); "
                               "KeInitializeSemaphore(&S, 3, 9); Objects[0] = &A; Objects[1] = &B; Objects[2] = &S; Objects[3] = &S; Objects[4] = &S; }\n";

std::string waitForMany(const std::string& count, const std::string& type, const std::string& timeout, const std::string& blocks = "NULL")
{
    return "KeWaitForMultipleObjects(" + count + ", Objects, " + type + ", Executive, KernelMode, FALSE, " + timeout + ", " + blocks + ")";
}

// Rule: NT R-DSP-2
TEST(WaitForMultiple, AnswersWithTheObjectOrWithSuccessForAll)
{
    const Outcome1 o = runText(kTwoEvents + "VOID T0(PVOID c) { LARGE_INTEGER d; d.QuadPart = -100; Prepare(); LabPrint(\"%x\", " + waitForMany("2", "WaitAny", "&d") + "); KeSetEvent(&B, 0, FALSE); "
        "LabPrint(\"%d\", " + waitForMany("2", "WaitAny", "NULL") + " == STATUS_WAIT_1); LabPrint(\"%x\", " + waitForMany("3", "WaitAny", "NULL") + "); KeSetEvent(&A, 0, FALSE); KeSetEvent(&B, 0, FALSE); "
        "LabPrint(\"%x %d\", " + waitForMany("3", "WaitAll", "&d") + ", KeReadStateSemaphore(&S)); LabPrint(\"%x\", " + waitForMany("3", "WaitAll", "&d") + "); LabPrint(\"%d\", KeReadStateSemaphore(&S)); }");
    EXPECT_EQ(o.trace->outcome, Outcome::Completed);
    EXPECT_THAT(o.prints, ElementsAre("102", "1", "2", "0 1", "102", "1"));
}

// Three fit into the thread's own wait blocks; more need a WaitBlockArray.
// Rule: NT R-DSP-2
TEST(WaitForMultiple, NeedsWaitBlocksForMoreThanThree)
{
    const auto bugCheck = [](const std::string& call) { return runText(kTwoEvents + "KWAIT_BLOCK *Blocks = (PKWAIT_BLOCK)&Objects;\nVOID T0(PVOID c) { Prepare(); (VOID)" + call + "; LabPrint(\"on\"); }").bugCheck; };
    EXPECT_EQ(bugCheck(waitForMany("3", "WaitAny", "NULL")), "");
    EXPECT_EQ(bugCheck(waitForMany("4", "WaitAny", "NULL")), "0xC 0 0 0 0 NT R-DSP-2");
    EXPECT_EQ(bugCheck(waitForMany("5", "WaitAny", "NULL", "Blocks")), "");
    EXPECT_EQ(bugCheck(waitForMany("65", "WaitAny", "NULL", "Blocks")), "0xC 0 0 0 0 NT R-DSP-2");
    EXPECT_EQ(bugCheck(waitForMany("0", "WaitAny", "NULL")), "0xC 0 0 0 0 NT R-DSP-2");
}

// Rule: NT V4, NT V5
TEST(WaitForMultiple, AtDispatchLevelMayOnlyTry)
{
    const std::string begin = kTwoEvents + "VOID T0(PVOID c) { KIRQL i; LARGE_INTEGER d; d.QuadPart = 0; Prepare(); KeRaiseIrql(DISPATCH_LEVEL, &i); ";
    EXPECT_THAT(runText(begin + "LabPrint(\"%x\", " + waitForMany("2", "WaitAny", "&d") + "); KeLowerIrql(i); }").prints, ElementsAre("102"));
    const Outcome1 blocked = runText(begin + waitForMany("2", "WaitAny", "NULL") + "; }");
    EXPECT_THAT(blocked.bugCheck, testing::MatchesRegex("0xA 0x[0-9A-F]+ 2 0 0 NT V3"));
    EXPECT_THAT(runText(begin + waitForMany("2", "WaitAny", "NULL") + "; }", kDriverVerifier).bugCheck, testing::MatchesRegex("0xC4 289 2 0x[0-9A-F]+ 0 NT V3"));
}

// The finding names the object of several that closes the circle.
TEST(WaitForMultiple, ClosesACircleOfMutexes)
{
    const Outcome1 o = runText("KMUTEX M, N; KEVENT Never; PVOID Objects[2];\n"
                               "VOID T0(PVOID c) { KeInitializeMutex(&M, 0); KeInitializeMutex(&N, 0); KeInitializeEvent(&Never, NotificationEvent, FALSE); Objects[0] = &Never; Objects[1] = &N; "
                               "KeWaitForSingleObject(&M, Executive, KernelMode, FALSE, NULL); LabWork(5000); " + waitForMany("2", "WaitAll", "NULL") + "; }\n"
                               "VOID T1(PVOID c) { KeWaitForSingleObject(&N, Executive, KernelMode, FALSE, NULL); LabWork(5000); KeWaitForSingleObject(&M, Executive, KernelMode, FALSE, NULL); }");
    ASSERT_EQ(o.trace->outcome, Outcome::Deadlock);
    EXPECT_EQ(analysis::study(*o.trace, {}).findings.front().message, "T0 waits for N, taken by T1; T1 waits for M, taken by T0");
}

// --- timers of the executive

// Rule: NT R-TMR-4, NT R-TMR-10
TEST(ExTimers, CallTheirRoutineAtDispatchLevel)
{
    const std::string driver = "PEX_TIMER Timer; LONG Calls;\nEXT_CALLBACK Expired;\n"
                               "VOID Expired(PEX_TIMER t, PVOID c) { Calls++; LabPrint(\"%d at %d after %d us\", t == Timer && c == (PVOID)&Calls, KeGetCurrentIrql(), (LONG)(KeQueryInterruptTime() / 10)); }\n"
                               "VOID T0(PVOID c) { Timer = ExAllocateTimer(Expired, &Calls, ATTRIBUTES); LabPrint(\"%d\", ExSetTimer(Timer, -20000, PERIOD, NULL)); LabWork(WORK); "
                               "LabPrint(\"%d\", ExCancelTimer(Timer, NULL)); LabPrint(\"%d\", ExDeleteTimer(Timer, TRUE, TRUE, NULL)); }";
    const auto prints = [&](const std::string& attributes, const std::string& period, const std::string& work) {
        std::string t = driver;
        for (const auto& [from, to] : {std::pair<std::string, std::string>("ATTRIBUTES", attributes), {"PERIOD", period}, {"WORK", work}})
            t.replace(t.find(from), from.size(), to);
        return runText(t, "\"clock_ns\": 15625000").prints;
    };
    // Due after 2 ms: at the next tick, or with high resolution within a millisecond.
    EXPECT_THAT(prints("0", "0", "40000000"), ElementsAre("0", "1 at 2 after 15625 us", "0", "0"));
    EXPECT_THAT(prints("EX_TIMER_HIGH_RESOLUTION", "0", "40000000"), ElementsAre("0", "1 at 2 after 2000 us", "0", "0"));
    EXPECT_THAT(prints("EX_TIMER_HIGH_RESOLUTION", "50000", "9000000"), ElementsAre("0", "1 at 2 after 2000 us", "1 at 2 after 7000 us", "1", "0"));
    EXPECT_THAT(prints("0", "0", "1000"), ElementsAre("0", "1", "0"));
}

// Rule: NT R-TMR-4
TEST(ExTimers, OfHighResolutionHaveARelativeTimeAndNoTolerance)
{
    const auto hazards = [](const std::string& due, const std::string& tolerance) {
        return runText("VOID T0(PVOID c) { EXT_SET_PARAMETERS p; PEX_TIMER t = ExAllocateTimer(NULL, NULL, EX_TIMER_HIGH_RESOLUTION); ExInitializeSetTimerParameters(&p); p.NoWakeTolerance = " + tolerance
                       + "; LabPrint(\"%d\", ExSetTimer(t, " + due + ", 0, &p)); LabWork(5000); LabPrint(\"%d\", KeWaitForSingleObject(t, Executive, KernelMode, FALSE, NULL)); }")
            .hazards;
    };
    EXPECT_THAT(hazards("-10", "0"), IsEmpty());
    EXPECT_THAT(hazards("10", "0"), ElementsAre("NT R-TMR-4"));
    EXPECT_THAT(hazards("-10", "100"), ElementsAre("NT R-TMR-4"));
}

// With Wait the caller goes on when the routine has ended, with a delete callback when that has been called, too.
TEST(ExTimers, AreDeletedWhenTheirRoutineHasEnded)
{
    const std::string driver = "PEX_TIMER Timer;\nEXT_CALLBACK Expired;\nEXT_DELETE_CALLBACK Gone;\nVOID Expired(PEX_TIMER t, PVOID c) { LabPrint(\"begins\"); LabWork(5000); LabPrint(\"ends\"); }\n"
                               "VOID Gone(PVOID c) { LabPrint(\"gone %d\", c == (PVOID)&Timer); }\n"
                               "VOID T0(PVOID c) { Timer = ExAllocateTimer(Expired, NULL, 0); ExSetTimer(Timer, -10, 0, NULL); LabWork(100000); LabPrint(\"done\"); }\n"
                               "VOID T1(PVOID c) { EXT_DELETE_PARAMETERS p; ExInitializeDeleteTimerParameters(&p); p.DeleteCallback = Gone; p.DeleteContext = &Timer; LabWork(1000); "
                               "LabPrint(\"%d\", ExDeleteTimer(Timer, TRUE, TRUE, &p)); AGAIN }";
    std::string once = driver, again = driver;
    once.replace(once.find("AGAIN"), 5, "");
    again.replace(again.find("AGAIN"), 5, "ExSetTimer(Timer, -10, 0, NULL);");
    EXPECT_THAT(runText(once).prints, ElementsAre("begins", "ends", "gone 1", "0", "done"));
    EXPECT_THAT(runText(again).bugCheck, testing::MatchesRegex("0x50 0x[0-9A-F]+ 0 0 0 NT V1"));
}

// --- delays, tolerances, APCs

// Rule: NT R-TMR-3
TEST(NtRTmr3, ADelayEndsAtATickOfTheClock)
{
    const std::string text = "VOID T0(PVOID c) { LARGE_INTEGER d; d.QuadPart = -10000; LabWork(15000000); KeDelayExecutionThread(KernelMode, FALSE, &d); LabPrint(\"%d\", (LONG)(KeQueryInterruptTime() / 10)); }";
    EXPECT_THAT(runText(text, "\"clock_ns\": 15625000").prints, ElementsAre("31250")); // 15 ms and one more are beyond the first tick
    EXPECT_THAT(runText(text).prints, ElementsAre("16000"));
}

// Rule: KMDF P1
TEST(KmdfP1, ATolerableDelayMovesTheExpiryOnlyBefore113)
{
    const auto fires = [](const std::string& version) {
        return runText("WDFTIMER Timer;\nEVT_WDF_TIMER Fires;\nVOID Fires(WDFTIMER t) { LabPrint(\"%d\", (LONG)(KeQueryInterruptTime() / 10)); }\n"
                       "VOID T0(PVOID c) { WDF_TIMER_CONFIG k; WDF_OBJECT_ATTRIBUTES a; WDF_TIMER_CONFIG_INIT(&k, Fires); k.AutomaticSerialization = FALSE; k.TolerableDelay = 40; "
                       "WDF_OBJECT_ATTRIBUTES_INIT(&a); a.ParentObject = Device; WdfTimerCreate(&k, &a, &Timer); WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_MS(10)); LabWork(90000000); }",
            "\"clock_ns\": 15625000, \"kmdf_version\": \"" + version + "\"")
            .prints;
    };
    EXPECT_THAT(fires("1.11"), ElementsAre("46875")); // the last tick up to 10 ms + 40 ms
    EXPECT_THAT(fires("1.13"), ElementsAre("15625"));
}

TEST(NtSection3, ACoalescableTimerOfTheKernel)
{
    const std::string text = "KTIMER T;\nVOID T0(PVOID c) { LARGE_INTEGER d; d.QuadPart = -100000; KeInitializeTimer(&T); KeSetCoalescableTimer(&T, d, 0, 40, NULL); "
                             "KeWaitForSingleObject(&T, Executive, KernelMode, FALSE, NULL); LabPrint(\"%d %d\", (LONG)(KeQueryInterruptTime() / 10), KeReadStateTimer(&T)); }";
    EXPECT_THAT(runText(text, "\"clock_ns\": 15625000").prints, ElementsAre("46875 1"));
}

// Rule: NT R-THR-18
TEST(NtRThr18, WhoIsInACriticalRegionHasNoNormalApcs)
{
    const Outcome1 o = runText("KMUTEX M; FAST_MUTEX F;\nVOID Say(VOID) { LabPrint(\"%d%d\", KeAreApcsDisabled(), KeAreAllApcsDisabled()); }\n"
                               "VOID T0(PVOID c) { KeInitializeMutex(&M, 0); ExInitializeFastMutex(&F); Say(); KeEnterCriticalRegion(); Say(); KeEnterCriticalRegion(); KeLeaveCriticalRegion(); Say(); KeLeaveCriticalRegion(); "
                               "Say(); KeWaitForSingleObject(&M, Executive, KernelMode, FALSE, NULL); Say(); KeReleaseMutex(&M, FALSE); ExAcquireFastMutex(&F); Say(); ExReleaseFastMutex(&F); Say(); }");
    EXPECT_THAT(o.prints, ElementsAre("00", "10", "10", "00", "10", "01", "00"));
}

// A guarded region holds back the special ones too, and counts as a critical region to whoever looks for one that was left open.
// Rule: NT R-THR-18, NT V14
TEST(NtRThr18, WhoIsInAGuardedRegionHasNoneAtAll)
{
    const Outcome1 o = runText("VOID Say(VOID) { LabPrint(\"%d%d\", KeAreApcsDisabled(), KeAreAllApcsDisabled()); }\n"
                               "VOID T0(PVOID c) { KeEnterGuardedRegion(); Say(); KeEnterCriticalRegion(); KeEnterGuardedRegion(); KeLeaveGuardedRegion(); Say(); KeLeaveGuardedRegion(); Say(); "
                               "KeLeaveCriticalRegion(); Say(); }");
    EXPECT_THAT(o.prints, ElementsAre("11", "11", "10", "00"));
    const Outcome1 kept = runText("VOID Read(WDFQUEUE q, WDFREQUEST r, size_t l) { KeEnterGuardedRegion(); WdfRequestComplete(r, STATUS_SUCCESS); }\nVOID T0(PVOID c) { }", kFree, "", " ");
    EXPECT_THAT(kept.bugCheck, testing::StartsWith("0x10D 15 "));
    EXPECT_THAT(runText("VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); KeEnterGuardedRegion(); KeLeaveGuardedRegion(); KeLowerIrql(i); }").hazards, ElementsAre("NT V7", "NT V7"));
}

// A work item that is no framework object: off the queue before its routine is called, so that the routine may put it there again; one that is queued is left as it is.
// Rule: NT R-WRK-1, NT R-WRK-2, NT R-WRK-6
TEST(NtRWrk2, AWorkItemOfTheIoManager)
{
    const std::string text = "PIO_WORKITEM Item;\nIO_WORKITEM_ROUTINE Work;\nVOID Work(PDEVICE_OBJECT d, PVOID c) { LabPrint(\"%d at %u, %d\", (INT)(LONG_PTR)c, KeGetCurrentIrql(), d == WdfDeviceWdmGetDeviceObject(Device)); "
                             "if (c == (PVOID)1) { IoQueueWorkItem(Item, Work, DelayedWorkQueue, (PVOID)2); LabWork(100000); LabPrint(\"ends\"); } else { IoFreeWorkItem(Item); AFTER } }\n"
                             "VOID T0(PVOID c) { KIRQL i; KeRaiseIrql(DISPATCH_LEVEL, &i); Item = IoAllocateWorkItem(WdfDeviceWdmGetDeviceObject(Device)); IoQueueWorkItem(Item, Work, DelayedWorkQueue, (PVOID)1); "
                             "IoQueueWorkItem(Item, Work, DelayedWorkQueue, (PVOID)7); LabPrint(\"queued\"); KeLowerIrql(i); }";
    const auto with = [&](const std::string& after) {
        std::string t = text;
        return t.replace(t.find("AFTER"), 5, after);
    };
    const Outcome1 o = runText(with(""));
    EXPECT_THAT(o.prints, ElementsAre("queued", "1 at 0, 1", "2 at 0, 1", "ends")); // the second beside the first, on another worker
    EXPECT_THAT(o.hazards, IsEmpty());
    EXPECT_THAT(runText(with("IoQueueWorkItem(Item, Work, DelayedWorkQueue, NULL);")).bugCheck, testing::StartsWith("0x50 0xFFFFC900"));
    const Outcome1 again = runText(with("Item = IoAllocateWorkItem(d); IoQueueWorkItem(Item, Work, DelayedWorkQueue, (PVOID)3);")); // its memory serves again
    EXPECT_THAT(again.prints, testing::Contains("3 at 0, 1"));
    EXPECT_THAT(runText(with("KIRQL up; KeRaiseIrql(DISPATCH_LEVEL, &up);")).bugCheck, testing::StartsWith("0xE1 ")); // NT V16
}

// As published samples ask which framework they run under.
TEST(Machine, TheVersionOfTheFramework)
{
    const Outcome1 o = runText("VOID T0(PVOID c) { WDFSTRING s; UNICODE_STRING u; WDF_DRIVER_VERSION_AVAILABLE_PARAMS v; WdfStringCreate(NULL, WDF_NO_OBJECT_ATTRIBUTES, &s); "
                               "LabPrint(\"%x\", WdfDriverRetrieveVersionString(WdfGetDriver(), s)); WdfStringGetUnicodeString(s, &u); LabPrint(\"%wZ\", &u); WdfObjectDelete(s); "
                               "WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(&v, 1, 9); LabPrint(\"%u\", WdfDriverIsVersionAvailable(WdfGetDriver(), &v)); "
                               "WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(&v, 1, 13); LabPrint(\"%u\", WdfDriverIsVersionAvailable(WdfGetDriver(), &v)); "
                               "RtlInitUnicodeString(&u, L\"a text\"); WdfStringCreate(&u, WDF_NO_OBJECT_ATTRIBUTES, &s); u.Buffer = NULL; WdfStringGetUnicodeString(s, &u); LabPrint(\"%wZ %u\", &u, u.Length); }",
        "\"kmdf_version\": \"1.11\"");
    EXPECT_THAT(o.prints, ElementsAre("0", testing::StartsWith("Kernel Mode Driver Framework"), "1", "0", "a text 12"));
}

// Rule: NT V7, KMDF L2
TEST(NtV7, APassiveDeviceLockInADpc)
{
    const std::string text = "KDPC D;\nVOID Routine(PKDPC d, PVOID a, PVOID b, PVOID c) { WdfObjectAcquireLock(Device); LabPrint(\"held\"); WdfObjectReleaseLock(Device); }\n"
                             "VOID T0(PVOID c) { KeInitializeDpc(&D, Routine, NULL); KeInsertQueueDpc(&D, NULL, NULL); }";
    const Outcome1 free = runText(text, kFree, kPassive);
    EXPECT_THAT(free.prints, ElementsAre("held"));
    EXPECT_THAT(free.hazards, ElementsAre("NT V7"));
    EXPECT_EQ(runText(text, kDriverVerifier, kPassive).bugCheck, "0xC4 282 2 0 0 NT V7");
}

} // namespace
} // namespace syncscope::test
