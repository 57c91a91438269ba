// Stops: what the simulation places in time, and what it does not see.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

using Kind = Stop::Kind;

std::vector<Kind> kinds(const std::vector<Stop>& stops)
{
    std::vector<Kind> k;
    for (const Stop& s : stops)
        k.push_back(s.kind);
    return k;
}

constexpr const char* kContext = "typedef struct { LONG TotalRequestsProcessed; LONG TotalReads; LONGLONG TotalBytesRead; UCHAR Small; LONG *Where; } C;\n";

struct StepCase {
    const char* name;
    const char* statement; // over `C *context` and `LONG n`
    std::vector<Kind> steps;
};

const std::vector<StepCase> kSteps = {
    {"Increment", "context->TotalRequestsProcessed++;", {Kind::Load, Kind::Update, Kind::Store}},
    {"PrefixIncrement", "++context->TotalRequestsProcessed;", {Kind::Load, Kind::Update, Kind::Store}},
    {"Decrement", "context->TotalRequestsProcessed--;", {Kind::Load, Kind::Update, Kind::Store}},
    {"CompoundAdd", "context->TotalBytesRead += n;", {Kind::Load, Kind::Update, Kind::Store}},
    {"CompoundAddOfAField", "context->TotalBytesRead += context->TotalReads;", {Kind::Load, Kind::Load, Kind::Update, Kind::Store}},
    {"CompoundShift", "context->Small <<= 2;", {Kind::Load, Kind::Update, Kind::Store}},
    {"CompoundDivide", "context->Small /= 3;", {Kind::Load, Kind::Update, Kind::Store}},
    {"IncrementUsed", "n = context->TotalReads++;", {Kind::Load, Kind::Update, Kind::Store}},
    {"StoreOfOldPlusOne", "context->TotalReads = n + 1;", {Kind::Store}},
    {"SumWithItself", "context->TotalReads = context->TotalReads + 1;", {Kind::Load, Kind::Store}},
    {"TwoLoads", "n = context->TotalReads + context->TotalRequestsProcessed;", {Kind::Load, Kind::Load}},
    {"Local", "n++; n += 5; n = n * 2;", {}},
    {"LocalInMemory", "LONG *p = &n; (*p)++; *p += 1;", {}},
    {"LocalStructure", "C c = {0}; C d; d = c; d.TotalReads++;", {}},
    {"ThroughAPointerField", "(*context->Where)++;", {Kind::Load, Kind::Load, Kind::Update, Kind::Store}},
    {"StructureCopyIn", "C c; c = *context;", {Kind::Load, Kind::Load, Kind::Load, Kind::Load}},
    {"Condition", "if (context->TotalReads > 3) n = 1;", {Kind::Load}},
    {"Global", "static LONG g; g++;", {Kind::Load, Kind::Update, Kind::Store}},
    {"AddressOnly", "LONG *p = &context->TotalReads; n = p != NULL;", {}},
};

class Steps : public testing::TestWithParam<StepCase> {};

TEST_P(Steps, AreLoadsUpdatesAndStoresOfSharedMemory)
{
    Machine machine(std::string(kContext) + "LONG F(C *context, LONG n) { " + GetParam().statement + " return n; }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    machine.setWord(machine.heap() + 24, 8, machine.heap() + 64);
    ASSERT_TRUE(machine.run("F", {machine.heap(), 5}));
    EXPECT_EQ(kinds(machine.stops), GetParam().steps);
    EXPECT_EQ(machine.tables().stacks.at(machine.world(), 0).sharedLoad, 0u);
}

INSTANTIATE_TEST_SUITE_P(Table, Steps, testing::ValuesIn(kSteps), [](const auto& i) { return i.param.name; });

TEST(Stops, SayAddressValueAndPlace)
{
    Machine machine(std::string(kContext) + "VOID F(C *context)\n{\n    context->TotalReads++;\n}");
    ASSERT_TRUE(machine.ok());
    machine.setWord(machine.heap() + 4, 4, 41);
    machine.run("F", {machine.heap()});
    ASSERT_EQ(machine.stops.size(), 3u);
    for (const Stop& s : {machine.stops[0], machine.stops[2]}) {
        EXPECT_EQ(s.address, machine.heap() + 4);
        EXPECT_EQ(s.bytes, 4);
    }
    EXPECT_FALSE(machine.stops[0].isWrite);
    EXPECT_EQ(machine.stops[1].value, 42u);
    EXPECT_EQ(machine.stops[2].value, 42u);
    EXPECT_TRUE(machine.stops[2].isWrite);
    EXPECT_EQ(machine.word(machine.heap() + 4, 4), 42u);
    for (const Stop& s : machine.stops) {
        const trace::CodePlace& place = machine.program().places[s.pc];
        EXPECT_EQ(machine.program().files[place.file], "driver.c");
        EXPECT_EQ(place.line, 4u);
        EXPECT_EQ(place.column, 5u);
        EXPECT_EQ(machine.program().functions[place.function].name, "F");
    }
    EXPECT_EQ(machine.program().code[machine.stops[0].pc].statement, machine.program().code[machine.stops[2].pc].statement);
}

TEST(Stops, AreTheSameWhenAskedForAgain)
{
    Machine machine(std::string(kContext) + "LONG F(C *context) { LONG n = 2; n *= 3; context->TotalReads += n; KeStallExecutionProcessor(7); return n; }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Vm& vm = machine.vm();
    const std::uint64_t arguments[] = {machine.heap()};
    ASSERT_TRUE(vm.enter(machine.world(), 0, machine.program().function("F"), arguments));
    std::vector<Kind> seen;
    for (;;) {
        std::uint64_t budget = 100;
        const Stop first = vm.run(machine.world(), 0, 0, budget);
        if (first.kind == Kind::Return) {
            EXPECT_EQ(first.value, 6u);
            break;
        }
        const Block before = machine.world();
        const Stop again = vm.run(machine.world(), 0, 0, budget);
        EXPECT_EQ(before, machine.world());
        EXPECT_EQ(first.kind, again.kind);
        EXPECT_EQ(first.pc, again.pc);
        EXPECT_EQ(first.value, again.value);
        EXPECT_EQ(first.pc, vm.pc(machine.world(), 0));
        seen.push_back(first.kind);
        if (first.kind == Kind::Service) {
            EXPECT_EQ(first.service, Service::KeStallExecutionProcessor);
            EXPECT_EQ(first.arguments[0], 7u);
            vm.finishService(machine.world(), 0, 0);
        } else {
            vm.perform(machine.world(), 0);
        }
    }
    EXPECT_EQ(seen, (std::vector<Kind>{Kind::Load, Kind::Update, Kind::Store, Kind::Service}));
    EXPECT_EQ(vm.pc(machine.world(), 0), trace::kNoCode);
}

TEST(Stops, TwoActivitiesLoseAnUpdate)
{
    Machine machine(std::string(kContext) + "VOID F(C *context) { context->TotalReads++; }");
    const Vm& vm = machine.vm();
    const std::uint64_t arguments[] = {machine.heap()};
    std::uint64_t budget = 1000;
    for (std::uint32_t a = 0; a < 2; ++a)
        ASSERT_TRUE(vm.enter(machine.world(), a, machine.program().function("F"), arguments));
    auto step = [&](std::uint32_t a) {
        vm.run(machine.world(), a, 0, budget);
        vm.perform(machine.world(), a);
    };
    step(0); // load
    step(1);
    step(1);
    step(1); // store
    step(0);
    step(0);
    EXPECT_EQ(machine.word(machine.heap() + 4, 4), 1u);
}

TEST(Stops, ACallbackRunsOnTopOfAServiceCall)
{
    Machine machine("LONG Inner(LONG x) { return x * 2; } LONG F(LONG x) { LONG r = KeReleaseMutex(NULL, FALSE); return r + x; }");
    const Vm& vm = machine.vm();
    std::uint64_t budget = 1000;
    const std::uint64_t outer[] = {5};
    ASSERT_TRUE(vm.enter(machine.world(), 0, machine.program().function("F"), outer));
    ASSERT_EQ(vm.run(machine.world(), 0, 0, budget).kind, Kind::Service);
    const std::uint64_t inner[] = {21};
    ASSERT_TRUE(vm.enter(machine.world(), 0, machine.program().function("Inner"), inner));
    const Stop back = vm.run(machine.world(), 0, 1, budget);
    EXPECT_EQ(back.kind, Kind::Return);
    EXPECT_EQ(back.value, 42u);
    vm.finishService(machine.world(), 0, back.value);
    EXPECT_EQ(vm.run(machine.world(), 0, 0, budget).value, 47u);
}

TEST(Stops, AServiceResultHasTheTypeItReturns)
{
    Machine machine("LONGLONG F(VOID) { return KeReleaseMutex(NULL, FALSE); } LONGLONG G(VOID) { return KeGetCurrentIrql(); }");
    machine.answer = [](const Call&) { return 0x1FFFFFFFFull; };
    EXPECT_EQ(machine.run("F"), ~std::uint64_t{0});
    EXPECT_EQ(machine.run("G"), 0xFFu);
}

struct FaultCase {
    const char* name;
    const char* text;
    std::uint64_t argument;
    Kind kind;
    std::uint64_t address;
    std::uint8_t bytes;
    bool isWrite;
};

const std::vector<FaultCase> kFaults = {
    {"NullLoad", "LONG F(LONG *p) { return *p; }", 0, Kind::Fault, 0, 4, false},
    {"NullStore", "LONG F(LONG *p) { *p = 1; return 0; }", 0, Kind::Fault, 0, 4, true},
    {"NullField", "LONG F(LIST_ENTRY *p) { return p->Blink != NULL; }", 0, Kind::Fault, 8, 8, false},
    {"Handle", "LONG F(LONG *p) { return *p; }", kObjectBase + 16, Kind::Fault, kObjectBase + 16, 4, false},
    {"BeforeMemory", "LONG F(LONG *p) { return *p; }", kMemoryBase - 2, Kind::Fault, kMemoryBase - 2, 4, false},
    {"FirstBytes", "LONG F(LONG *p) { return *p; }", kMemoryBase + 15, Kind::Fault, kMemoryBase + 15, 4, false},
    {"Code", "LONG F(LONG *p) { return *p; }", kFunctionBase, Kind::Fault, kFunctionBase, 4, false},
    {"Everywhere", "LONG F(LONG *p) { return *p; }", ~std::uint64_t{0}, Kind::Fault, ~std::uint64_t{0}, 4, false},
    {"DivisionByZero", "LONG F(LONG n) { return 1 / n; }", 0, Kind::Fault, 0, 0, false},
    {"RemainderByZero", "LONG F(LONG n) { return 1 % n; }", 0, Kind::Fault, 0, 0, false},
    {"CompoundDivisionByZero", "LONG F(LONG n) { static LONG x = 4; x /= n; return x; }", 0, Kind::Fault, 0, 0, false},
    {"CallOfNull", "LONG F(LONG (*f)(VOID)) { return f(); }", 0, Kind::Fault, 0, 1, false},
    {"CallOfData", "LONG F(LONG (*f)(VOID)) { return f(); }", kMemoryBase + 32, Kind::Fault, kMemoryBase + 32, 1, false},
    {"CallOfNoFunction", "LONG F(LONG (*f)(VOID)) { return f(); }", kFunctionBase + 16 * 1000, Kind::Fault, kFunctionBase + 16 * 1000, 1, false},
    {"CallIntoAFunction", "LONG F(LONG (*f)(VOID)) { return f(); }", kFunctionBase + 8, Kind::Fault, kFunctionBase + 8, 1, false},
    {"Endless", "LONG F(LONG n) { while (TRUE) n++; }", 0, Kind::Budget, 0, 0, false},
    {"EndlessRecursion", "LONG F(LONG n) { return F(n + 1) + 1; }", 0, Kind::Overflow, 0, 0, false},
    {"MuchStack", "LONG F(LONG n) { UCHAR x[20000]; x[n] = 1; return n > 5 ? x[0] : F(n + 1) + x[n]; }", 0, Kind::Overflow, 0, 0, false},
};

class Faults : public testing::TestWithParam<FaultCase> {};

TEST_P(Faults, StopTheActivity)
{
    const FaultCase& c = GetParam();
    Machine machine(c.text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.run("F", {c.argument}, 100'000), std::nullopt);
    ASSERT_FALSE(machine.stops.empty());
    const Stop& s = machine.stops.back();
    EXPECT_EQ(s.kind, c.kind);
    EXPECT_EQ(s.address, c.address);
    EXPECT_EQ(s.bytes, c.bytes);
    EXPECT_EQ(s.isWrite, c.isWrite);
    EXPECT_EQ(s.isExecute, c.bytes == 1);
}

INSTANTIATE_TEST_SUITE_P(Table, Faults, testing::ValuesIn(kFaults), [](const auto& i) { return i.param.name; });

TEST(Memory, EndsWhereItEnds)
{
    Machine machine("LONGLONG F(LONGLONG *p) { return *p; }");
    const std::uint64_t end = kMemoryBase + machine.tables().memory.count;
    EXPECT_EQ(machine.run("F", {end - 8}), 0u);
    EXPECT_EQ(machine.run("F", {end - 7}), std::nullopt);
    EXPECT_EQ(machine.run("F", {end}), std::nullopt);
    std::uint8_t byte = 0;
    EXPECT_TRUE(machine.vm().read(machine.world(), end - 1, &byte, 1));
    EXPECT_FALSE(machine.vm().read(machine.world(), end, &byte, 1));
    EXPECT_FALSE(machine.vm().write(machine.world(), kMemoryBase + 15, &byte, 1));
}

TEST(Memory, OfAStackIsPrivateToItsActivity)
{
    Machine machine("LONG *F(VOID) { static LONG *p; LONG x; p = &x; return p; }");
    const std::uint64_t address = machine.run("F").value();
    EXPECT_TRUE(machine.vm().isPrivate(0, address));
    EXPECT_FALSE(machine.vm().isPrivate(1, address));
    EXPECT_FALSE(machine.vm().isPrivate(0, machine.heap()));
}

TEST(Memory, ReadsTextUpToItsEndOrTheLimit)
{
    Machine machine("VOID F(VOID) { LabPrint(\"read %d of %s\", 5, \"abc\"); }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    machine.run("F");
    ASSERT_EQ(machine.calls.size(), 1u);
    EXPECT_EQ(machine.calls[0].text, "read %d of %s");
    EXPECT_EQ(machine.calls[0].arguments[1], 5u);
    EXPECT_EQ(machine.vm().text(machine.world(), machine.calls[0].arguments[2]), "abc");
    EXPECT_EQ(machine.vm().text(machine.world(), machine.calls[0].arguments[0], 4), "read");
    EXPECT_EQ(machine.vm().text(machine.world(), 0), "");
}

TEST(Calls, LeaveNothingForTheNext)
{
    Machine machine("LONG Dirty(LONG a) { LONG x = a, y = a; LONG z[4] = {a, a, a, a}; return x + y + z[3]; } LONG F(LONG a) { LONG x; LONG z[4]; if (a) x = 1; return x + z[2]; }");
    machine.run("Dirty", {77});
    EXPECT_EQ(machine.run("F", {0}), 0u);
}

TEST(Calls, AreOverWithoutATrace)
{
    Machine machine("LONG G(LONG a) { LONG z[4] = {a, a, a, a}; return z[a]; } LONG F(LONG *p) { LONG x = G(2); return *p + x + G(3); }");
    const Block before = machine.world();
    ASSERT_TRUE(machine.run("F", {machine.heap()}));
    EXPECT_EQ(before, machine.world());
}

TEST(Calls, EnterRefusesWhatDoesNotFit)
{
    Machine machine("LONG F(LONG a) { return a; }");
    const std::uint64_t arguments[] = {1};
    std::uint32_t entered = 0;
    while (machine.vm().enter(machine.world(), 0, machine.program().function("F"), arguments))
        ++entered;
    EXPECT_EQ(entered, machine.tables().depthPerActivity);
    const Block before = machine.world();
    EXPECT_FALSE(machine.vm().enter(machine.world(), 0, machine.program().function("F"), arguments));
    EXPECT_EQ(before, machine.world());
}

struct StackCase {
    const char* name;
    const char* text;
    std::uint32_t depth;
    bool recursive;
};

const std::vector<StackCase> kStacks = {
    {"One", "VOID A(VOID) { }", 1, false},
    {"Chain", "VOID C(VOID) { } VOID B(VOID) { C(); } VOID A(VOID) { B(); C(); }", 3, false},
    {"Itself", "VOID A(LONG n) { if (n) A(n - 1); }", 0, true},
    {"EachOther", "VOID B(LONG n); VOID A(LONG n) { if (n) B(n - 1); } VOID B(LONG n) { A(n); }", 0, true},
    {"ThroughAPointer", "typedef VOID CB(LONG); VOID B(LONG n) { } VOID C(LONG n) { B(n); } VOID A(LONG n) { CB *f = n ? B : C; f(n); }", 3, false},
    {"PointerOfAnotherType", "VOID B(LONGLONG n) { } VOID (*g)(LONGLONG) = B; VOID A(VOID (*f)(LONG)) { f(1); }", 1, false},
};

class StackNeed : public testing::TestWithParam<StackCase> {};

TEST_P(StackNeed, IsThatOfTheDeepestChain)
{
    Machine machine(GetParam().text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.program().stackDepth, GetParam().depth);
    EXPECT_EQ(machine.program().recursive, GetParam().recursive);
}

INSTANTIATE_TEST_SUITE_P(Table, StackNeed, testing::ValuesIn(kStacks), [](const auto& i) { return i.param.name; });

TEST(StackNeed, AddsRegistersAndBytes)
{
    Machine machine("VOID C(LONG *p) { LONGLONG x[4]; x[0] = *p; *p = (LONG)x[0]; } VOID A(VOID) { LONG y = 0; C(&y); }");
    const Program& p = machine.program();
    const Function& a = p.functions[p.function("A").value];
    const Function& c = p.functions[p.function("C").value];
    EXPECT_EQ(c.stackBytes, 32u);
    EXPECT_EQ(a.stackBytes, 8u);
    EXPECT_EQ(p.stackBytes, 40u);
    EXPECT_EQ(p.stackRegisters, a.registers + c.registers);
}

} // namespace
} // namespace syncscope::driver::test
