// What the simulation reads of a program: fields of structures, variables, places.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

const Structure* structure(const Program& p, const std::string& name)
{
    for (const Structure& s : p.structures)
        if (s.name == name)
            return &s;
    return nullptr;
}

std::string described(const std::vector<Field>& fields)
{
    std::string text;
    for (const Field& f : fields)
        text += f.name + " " + std::to_string(f.offset) + ":" + std::to_string(f.bytes) + (f.isSigned ? " signed " : " ") + (f.isLock ? "lock " : "") + f.typeName
            + (f.guardedBy.empty() ? "" : " by " + f.guardedBy) + "\n";
    return text;
}

TEST(Structures, OfWdfHaveTheLayoutOfThePublicHeaders)
{
    Machine machine("VOID F(VOID) { }");
    const Program& p = machine.program();
    struct {
        const char* structure;
        const char* field;
        std::uint32_t offset, bytes;
    } expected[] = {
        {"WDF_OBJECT_ATTRIBUTES", "Size", 0, 4}, {"WDF_OBJECT_ATTRIBUTES", "EvtCleanupCallback", 8, 8}, {"WDF_OBJECT_ATTRIBUTES", "EvtDestroyCallback", 16, 8},
        {"WDF_OBJECT_ATTRIBUTES", "ExecutionLevel", 24, 4}, {"WDF_OBJECT_ATTRIBUTES", "SynchronizationScope", 28, 4}, {"WDF_OBJECT_ATTRIBUTES", "ParentObject", 32, 8},
        {"WDF_OBJECT_ATTRIBUTES", "ContextSizeOverride", 40, 8}, {"WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo", 48, 8},
        {"WDF_IO_QUEUE_CONFIG", "DispatchType", 4, 4}, {"WDF_IO_QUEUE_CONFIG", "PowerManaged", 8, 4}, {"WDF_IO_QUEUE_CONFIG", "AllowZeroLengthRequests", 12, 1},
        {"WDF_IO_QUEUE_CONFIG", "DefaultQueue", 13, 1}, {"WDF_IO_QUEUE_CONFIG", "EvtIoDefault", 16, 8}, {"WDF_IO_QUEUE_CONFIG", "EvtIoCanceledOnQueue", 72, 8},
        {"WDF_IO_QUEUE_CONFIG", "Settings.Parallel.NumberOfPresentedRequests", 80, 4}, {"WDF_IO_QUEUE_CONFIG", "Driver", 88, 8},
        {"WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextName", 8, 8}, {"WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextSize", 16, 8}, {"WDF_DRIVER_CONFIG", "EvtDriverDeviceAdd", 8, 8},
    };
    for (const auto& e : expected) {
        const Structure* s = structure(p, e.structure);
        ASSERT_TRUE(s) << e.structure;
        const auto f = std::find_if(s->fields.begin(), s->fields.end(), [&](const Field& x) { return x.name == e.field; });
        ASSERT_NE(f, s->fields.end()) << e.field;
        EXPECT_EQ(f->offset, e.offset) << e.field;
        EXPECT_EQ(f->bytes, e.bytes) << e.field;
    }
}

TEST(Structures, AreFlattened)
{
    Machine machine(R"(
        typedef struct _INNER { SHORT a; UCHAR b; } INNER;
        typedef struct _C {
            LONG Total;
            _Guarded_by_(Lock) INNER Slots[2];
            union { LONG l; UCHAR bytes[4]; };
            LARGE_INTEGER When;
            KSPIN_LOCK Lock;
            KEVENT Done;
            struct _C *Next;
            WDFQUEUE Queue;
            NTSTATUS (*Work)(LONG);
            UCHAR Buffer[1000];
        } C, *PC;)");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Structure* s = structure(machine.program(), "C");
    ASSERT_TRUE(s);
    EXPECT_EQ(s->bytes, 1080u);
    EXPECT_EQ(described(s->fields),
        "Total 0:4 signed LONG\n"
        "Slots[0].a 4:2 signed SHORT by Lock\n"
        "Slots[0].b 6:1 UCHAR by Lock\n"
        "Slots[1].a 8:2 signed SHORT by Lock\n"
        "Slots[1].b 10:1 UCHAR by Lock\n"
        "l 12:4 signed LONG\n"
        "When.QuadPart 16:8 signed LONGLONG\n"
        "Lock 24:8 lock KSPIN_LOCK\n"
        "Done 32:24 lock KEVENT\n"
        "Next 56:8 C *\n"
        "Queue 64:8 WDFQUEUE\n"
        "Work 72:8 NTSTATUS (*)(LONG)\n"
        "Buffer 80:1000 UCHAR [1000]\n");
}

TEST(Globals, AreNamedAndSorted)
{
    Machine machine("static LONG g_Count = 7; struct { SHORT a, b; } g_Pair = {1, -2}; KSPIN_LOCK g_Lock; VOID F(VOID) { static LONGLONG calls = 3; calls++; LabPrint(\"text\"); }\n"
                    "typedef struct { LONG x; } C; WDF_DECLARE_CONTEXT_TYPE(C)");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Program& p = machine.program();
    std::vector<std::string> names;
    for (const Field& f : p.globalFields)
        names.push_back(f.name);
    EXPECT_THAT(names, testing::IsSupersetOf({"g_Count", "g_Pair.a", "g_Pair.b", "g_Lock", "F.calls"}));
    EXPECT_TRUE(std::is_sorted(p.globalFields.begin(), p.globalFields.end(), [](const Field& a, const Field& b) { return a.offset < b.offset; }));
    for (const Field& f : p.globalFields) {
        EXPECT_GE(f.offset, 16u);
        EXPECT_LE(f.offset + f.bytes, p.globals.size());
        EXPECT_EQ(f.offset % f.bytes, 0u);
        if (f.name == "g_Count") {
            EXPECT_EQ(machine.word(kMemoryBase + f.offset, f.bytes), 7u);
        }
        if (f.name == "g_Pair.b") {
            EXPECT_EQ(machine.word(kMemoryBase + f.offset, f.bytes), 0xFFFEu);
        }
    }
}

TEST(Contexts, HaveTypeInfoAndAccessor)
{
    Machine machine("typedef struct _DEVICE_CONTEXT { LONG a[5]; } DEVICE_CONTEXT; WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext);\n"
                    "LONG F(WDFDEVICE d) { return GetDeviceContext(d)->a[1]; }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const std::uint64_t heap = machine.heap();
    machine.answer = [&](const Call& c) {
        EXPECT_EQ(c.service, Service::WdfObjectGetTypedContextWorker);
        EXPECT_EQ(c.arguments[0], 1234u);
        const std::uint64_t info = c.arguments[1];
        EXPECT_EQ(machine.word(info, 4), 40u);
        EXPECT_EQ(machine.vm().text(machine.world(), machine.word(info + 8, 8)), "DEVICE_CONTEXT");
        EXPECT_EQ(machine.word(info + 16, 8), 20u);
        EXPECT_EQ(machine.word(info + 24, 8), info);
        return heap;
    };
    machine.setWord(heap + 4, 4, 99);
    EXPECT_EQ(machine.run("F", {1234}), 99u);
}

TEST(Functions, KnowTheirRoleAndPlace)
{
    Machine machine("EVT_WDF_IO_QUEUE_IO_READ MyRead;\nVOID MyRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n{\n    WdfRequestComplete(Request, STATUS_SUCCESS);\n}\n"
                    "_Function_class_(EVT_WDF_TIMER) VOID MyTimer(WDFTIMER t) { }\nVOID Plain(VOID) { }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Program& p = machine.program();
    const Function& read = p.functions[p.function("MyRead").value];
    EXPECT_EQ(read.callback, "EVT_WDF_IO_QUEUE_IO_READ");
    EXPECT_EQ(read.parameters, 3);
    EXPECT_EQ(read.place.line, 2u);
    EXPECT_EQ(read.place.column, 6u);
    EXPECT_EQ(p.functions[p.function("MyTimer").value].callback, "EVT_WDF_TIMER");
    EXPECT_EQ(p.functions[p.function("Plain").value].callback, "");
    EXPECT_TRUE(p.function("Nowhere").isNone());
    EXPECT_EQ(p.places.size(), p.code.size());
    for (const Function& f : p.functions)
        EXPECT_LT(f.entry, f.end);
}

TEST(Statements, AreNumberedInOrder)
{
    Machine machine("LONG F(LONG a)\n{\n    LONG b = a;\n    b++;\n    if (b > 3)\n        b = 2;\n    return b;\n}");
    const Program& p = machine.program();
    std::vector<std::pair<std::int32_t, std::uint32_t>> seen; // statement and line, where it changes
    for (std::size_t i = 0; i < p.code.size(); ++i)
        if (seen.empty() || seen.back().first != p.code[i].statement)
            seen.emplace_back(p.code[i].statement, p.places[i].line);
    using S = std::pair<std::int32_t, std::uint32_t>;
    const std::int32_t first = seen.front().first;
    EXPECT_THAT(seen, testing::ElementsAre(S{first, 3}, S{first + 1, 4}, S{first + 2, 5}, S{first + 3, 6}, S{first + 4, 7}, S{first + 5, 8}));
}

TEST(BuiltIn, EveryServiceHasAPrototype)
{
    for (std::uint16_t s = 0; s < static_cast<std::uint16_t>(Service::Count); ++s) {
        const std::string service(name(static_cast<Service>(s)));
        EXPECT_EQ(serviceByName(service), static_cast<Service>(s));
        // Called without arguments: fine, or the wrong number of them; never unknown.
        const Diagnostics d = diagnosticsOf("VOID F(VOID) { " + service + "(); }");
        for (const Diagnostic& x : d)
            EXPECT_TRUE(x.severity == Severity::Warning || x.code == "argument-count") << service << "\n" << lines(d);
    }
    EXPECT_EQ(serviceByName("KeNothing"), Service::Count);
    EXPECT_EQ(serviceByName(""), Service::Count);
}

TEST(BuiltIn, EveryInlineFunctionCompiles)
{
    Machine machine(R"(
        VOID Attributes(WDF_OBJECT_ATTRIBUTES *a) { WDF_OBJECT_ATTRIBUTES_INIT(a); }
        VOID Queue(WDF_IO_QUEUE_CONFIG *c, WDF_IO_QUEUE_DISPATCH_TYPE t) { WDF_IO_QUEUE_CONFIG_INIT(c, t); }
        VOID DefaultQueue(WDF_IO_QUEUE_CONFIG *c, WDF_IO_QUEUE_DISPATCH_TYPE t) { WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(c, t); }
        VOID Driver(WDF_DRIVER_CONFIG *c, PFN_WDF_DRIVER_DEVICE_ADD f) { WDF_DRIVER_CONFIG_INIT(c, f); }
        VOID Timer(WDF_TIMER_CONFIG *c, PFN_WDF_TIMER f) { WDF_TIMER_CONFIG_INIT_PERIODIC(c, f, 100); }
        VOID Dpc(WDF_DPC_CONFIG *c, PFN_WDF_DPC f) { WDF_DPC_CONFIG_INIT(c, f); }
        VOID Item(WDF_WORKITEM_CONFIG *c, PFN_WDF_WORKITEM f) { WDF_WORKITEM_CONFIG_INIT(c, f); }
        VOID Interrupt(WDF_INTERRUPT_CONFIG *c, PFN_WDF_INTERRUPT_ISR f) { WDF_INTERRUPT_CONFIG_INIT(c, f, NULL); }
        VOID File(WDF_FILEOBJECT_CONFIG *c) { WDF_FILEOBJECT_CONFIG_INIT(c, NULL, NULL, NULL); }
        VOID Power(WDF_PNPPOWER_EVENT_CALLBACKS *c) { WDF_PNPPOWER_EVENT_CALLBACKS_INIT(c); })");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    const std::uint64_t at = machine.heap();
    auto fill = [&] {
        for (int i = 0; i < 200; i += 8)
            machine.setWord(at + static_cast<std::uint64_t>(i), 8, ~std::uint64_t{0});
    };
    fill();
    ASSERT_TRUE(machine.run("Attributes", {at}));
    EXPECT_EQ(machine.word(at, 4), 56u);
    EXPECT_EQ(machine.word(at + 24, 4), 1u); // inherit from parent: 0 would be refused (KMDF V7, V8)
    EXPECT_EQ(machine.word(at + 28, 4), 1u);
    EXPECT_EQ(machine.word(at + 48, 8), 0u);
    EXPECT_EQ(machine.word(at + 56, 8), ~std::uint64_t{0});
    fill();
    ASSERT_TRUE(machine.run("Queue", {at, 1}));
    EXPECT_EQ(machine.word(at, 4), 96u);
    EXPECT_EQ(machine.word(at + 4, 4), 1u);
    EXPECT_EQ(machine.word(at + 8, 4), 2u);
    EXPECT_EQ(machine.word(at + 13, 1), 0u);
    EXPECT_EQ(machine.word(at + 80, 4), 0u);
    ASSERT_TRUE(machine.run("DefaultQueue", {at, 2}));
    EXPECT_EQ(machine.word(at + 13, 1), 1u);
    EXPECT_EQ(machine.word(at + 80, 4), 0xFFFFFFFFu);
    ASSERT_TRUE(machine.run("Driver", {at, 77}));
    EXPECT_EQ(machine.word(at, 4), 32u);
    EXPECT_EQ(machine.word(at + 8, 8), 77u);
    fill();
    ASSERT_TRUE(machine.run("Timer", {at, 78}));
    EXPECT_EQ(machine.word(at + 8, 8), 78u);
    EXPECT_EQ(machine.word(at + 16, 4), 100u);
    EXPECT_EQ(machine.word(at + 20, 1), 1u); // automatic serialization is on by default
    for (const char* f : {"Dpc", "Item"}) {
        fill();
        ASSERT_TRUE(machine.run(f, {at, 79}));
        EXPECT_EQ(machine.word(at + 8, 8), 79u);
        EXPECT_EQ(machine.word(at + 16, 1), 1u);
    }
    for (const char* f : {"Interrupt", "File", "Power"}) {
        fill();
        ASSERT_TRUE(machine.run(f, {at, 80}));
        EXPECT_LT(machine.word(at, 4), 200u);
    }
}

} // namespace
} // namespace syncscope::driver::test
