// Whole drivers, as they stand in scenarios.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {

const char* const kStatisticsDriver = R"(// A KMDF driver that counts what it does.
#include <ntddk.h>
#include <wdf.h>
#include "lab.h"

typedef struct _DEVICE_CONTEXT {
    LONG TotalRequestsProcessed;
    LONG TotalReads;
    LONGLONG TotalBytesRead;
    LONG TotalWrites;
    LONGLONG TotalBytesWritten;
#if defined(GUARD_SPIN) || defined(GUARD_QUEUED_SPIN)
    KSPIN_LOCK StatisticsLock;
#elif defined(GUARD_WAIT)
    KEVENT StatisticsEvent;
#elif defined(GUARD_FAST_MUTEX)
    FAST_MUTEX StatisticsMutex;
#endif
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif
#pragma alloc_text(PAGE, EvtDriverDeviceAdd)

static VOID
InitializeStatistics(_Out_ PDEVICE_CONTEXT Context)
{
    RtlZeroMemory(Context, sizeof(*Context));
#if GUARD == SPIN || GUARD == QUEUED_SPIN
    KeInitializeSpinLock(&Context->StatisticsLock);
#elif GUARD == WAIT
    KeInitializeEvent(&Context->StatisticsEvent, SynchronizationEvent, TRUE);
#elif GUARD == FAST_MUTEX
    ExInitializeFastMutex(&Context->StatisticsMutex);
#endif
}

_Use_decl_annotations_
VOID
EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
#if GUARD == SPIN
    KIRQL irql;
    KeAcquireSpinLock(&context->StatisticsLock, &irql);
#elif GUARD == QUEUED_SPIN
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(&context->StatisticsLock, &handle);
#elif GUARD == WAIT
    (VOID)KeWaitForSingleObject(&context->StatisticsEvent, Executive, KernelMode, FALSE, NULL);
#elif GUARD == FAST_MUTEX
    ExAcquireFastMutex(&context->StatisticsMutex);
#endif

#if GUARD == INTERLOCKED
    InterlockedIncrement(&context->TotalRequestsProcessed);
    InterlockedIncrement(&context->TotalReads);
    InterlockedExchangeAdd64(&context->TotalBytesRead, (LONGLONG)Length);
#else
    context->TotalRequestsProcessed++;
    context->TotalReads++;
    context->TotalBytesRead += Length;
#endif

#if GUARD == SPIN
    KeReleaseSpinLock(&context->StatisticsLock, irql);
#elif GUARD == QUEUED_SPIN
    KeReleaseInStackQueuedSpinLock(&handle);
#elif GUARD == WAIT
    KeSetEvent(&context->StatisticsEvent, IO_NO_INCREMENT, FALSE);
#elif GUARD == FAST_MUTEX
    ExReleaseFastMutex(&context->StatisticsMutex);
#endif
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

VOID
EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    PDEVICE_CONTEXT context = GetDeviceContext(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(Length);
    LabWork(2000);
    context->TotalWrites += 1;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

NTSTATUS
EvtDriverDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDFDEVICE device;
    WDFQUEUE queue;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;

    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    InitializeStatistics(GetDeviceContext(device));

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoRead = EvtIoRead;
    config.EvtIoWrite = EvtIoWrite;
    status = WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (NT_SUCCESS(status))
        status = WdfDeviceConfigureRequestDispatching(device, queue, WdfRequestTypeWrite);
    return status;
}

NTSTATUS
DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, EvtDriverDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
)";

const char* const kToolboxDriver = R"(// Most of the language in one text.
#include <ntddk.h>
#include <wdf.h>

#define RING_SIZE 8
#define NEXT(i) (((i) + 1) % RING_SIZE)
#define CHECK(condition, label) do { if (!(condition)) { status = STATUS_UNSUCCESSFUL; goto label; } } while (0)

typedef enum _COMMAND { CommandNone, CommandPut = 10, CommandTake, CommandClear } COMMAND;
typedef struct _RING {
    LIST_ENTRY Link;
    USHORT Head, Tail;
    union {
        LONG Word;
        struct { SHORT Low; SHORT High; };
    };
    LONG Items[RING_SIZE];
    KSPIN_LOCK Lock;
} RING, *PRING;
typedef NTSTATUS HANDLER(PRING Ring, LONG *Value);
typedef struct _ENTRY { COMMAND Command; HANDLER *Handler; PCSTR Name; } ENTRY;

static HANDLER Put, Take, Clear;
static const ENTRY Table[] = {
    {CommandPut, Put, "put"},
    {CommandTake, Take, "take"},
    {.Name = "clear", .Handler = Clear, .Command = CommandClear},
};
static ULONG Calls[RTL_NUMBER_OF(Table)];

static NTSTATUS Put(PRING Ring, LONG *Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    CHECK(NEXT(Ring->Tail) != Ring->Head, Exit);
    Ring->Items[Ring->Tail] = *Value;
    Ring->Tail = (USHORT)NEXT(Ring->Tail);
Exit:
    return status;
}

static NTSTATUS Take(PRING Ring, LONG *Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    CHECK(Ring->Tail != Ring->Head, Exit);
    *Value = Ring->Items[Ring->Head];
    Ring->Head = (USHORT)NEXT(Ring->Head);
Exit:
    return status;
}

static NTSTATUS Clear(PRING Ring, LONG *Value)
{
    RING empty = {0};
    LIST_ENTRY link = Ring->Link;
    empty.Word = 0x00020001;
    *Value = empty.Low * 10 + empty.High;
    *Ring = empty;
    Ring->Link = link;
    return STATUS_SUCCESS;
}

NTSTATUS Run(PRING Ring, COMMAND Command, LONG *Value)
{
    KIRQL irql;
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    KeAcquireSpinLock(&Ring->Lock, &irql);
    for (ULONG i = 0; i < RTL_NUMBER_OF(Table); ++i) {
        const ENTRY *entry = &Table[i];
        if (entry->Command != Command)
            continue;
        Calls[i] += 1;
        status = entry->Handler(Ring, Value);
        break;
    }
    KeReleaseSpinLock(&Ring->Lock, irql);
    return status;
}

LONGLONG Exercise(VOID)
{
    RING ring;
    LONG value, i;
    LONGLONG sum = 0;
    RtlZeroMemory(&ring, sizeof(ring));
    InitializeListHead(&ring.Link);
    KeInitializeSpinLock(&ring.Lock);
    for (i = 1; ; i++) {
        value = i * i;
        if (!NT_SUCCESS(Run(&ring, CommandPut, &value)))
            break;
    }
    while (NT_SUCCESS(Run(&ring, CommandTake, &value)))
        sum += value;
    switch (Run(&ring, CommandNone, &value)) {
    case STATUS_INVALID_PARAMETER:
        sum = sum * 100 + i;
    default:
        break;
    }
    Run(&ring, CommandClear, &value);
    return IsListEmpty(&ring.Link) ? sum * 100 + value : -1;
}
)";

namespace {

using Definitions = std::vector<std::pair<std::string, std::string>>;

class Guards : public testing::TestWithParam<const char*> {};

TEST_P(Guards, CompileWithoutAWordAndCount)
{
    const std::string guard = GetParam();
    Machine machine(kStatisticsDriver, Definitions{{"GUARD", guard}});
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    EXPECT_EQ(flaw(machine.program()), "");
    const std::uint64_t context = machine.heap();
    std::vector<Service> asked;
    machine.answer = [&](const Call& c) -> std::uint64_t {
        asked.push_back(c.service);
        switch (c.service) {
        case Service::WdfObjectGetTypedContextWorker: return context;
        case Service::InterlockedIncrement: {
            const std::uint64_t v = machine.word(c.arguments[0], 4) + 1;
            machine.setWord(c.arguments[0], 4, v);
            return v;
        }
        case Service::InterlockedExchangeAdd64: {
            const std::uint64_t v = machine.word(c.arguments[0], 8);
            machine.setWord(c.arguments[0], 8, v + c.arguments[1]);
            return v;
        }
        default: return 0;
        }
    };
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(machine.run("EvtIoRead", {1, 2, 512}));
    EXPECT_EQ(machine.word(context, 4), 3u);
    EXPECT_EQ(machine.word(context + 4, 4), 3u);
    EXPECT_EQ(machine.word(context + 8, 8), 1536u);
    const std::vector<std::pair<std::string, std::vector<Service>>> expected = {
        {"NONE", {}},
        {"SPIN", {Service::KeAcquireSpinLock, Service::KeReleaseSpinLock}},
        {"QUEUED_SPIN", {Service::KeAcquireInStackQueuedSpinLock, Service::KeReleaseInStackQueuedSpinLock}},
        {"WAIT", {Service::KeWaitForSingleObject, Service::KeSetEvent}},
        {"FAST_MUTEX", {Service::ExAcquireFastMutex, Service::ExReleaseFastMutex}},
        {"INTERLOCKED", {Service::InterlockedIncrement, Service::InterlockedIncrement, Service::InterlockedExchangeAdd64}},
    };
    const auto found = std::find_if(expected.begin(), expected.end(), [&](const auto& e) { return e.first == guard; });
    std::vector<Service> all = {Service::WdfIoQueueGetDevice, Service::WdfObjectGetTypedContextWorker};
    all.insert(all.end(), found->second.begin(), found->second.end());
    all.push_back(Service::WdfRequestCompleteWithInformation);
    all.resize(all.size() * 3);
    for (std::size_t i = all.size() / 3; i < all.size(); ++i)
        all[i] = all[i - all.size() / 3];
    EXPECT_EQ(asked, all);
}

INSTANTIATE_TEST_SUITE_P(All, Guards, testing::Values("NONE", "SPIN", "QUEUED_SPIN", "WAIT", "FAST_MUTEX", "INTERLOCKED"), [](const auto& i) { return std::string(i.param); });

TEST(Creation, WritesTheStructuresWdfReads)
{
    Machine machine(kStatisticsDriver, Definitions{{"GUARD", "NONE"}});
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    const Program& p = machine.program();
    EXPECT_TRUE(p.functions[p.function("EvtDriverDeviceAdd").value].paged);
    std::uint64_t deviceAttributes[2] = {};
    std::uint64_t read = 0;
    machine.answer = [&](const Call& c) -> std::uint64_t {
        switch (c.service) {
        case Service::WdfDriverCreate: EXPECT_EQ(machine.word(c.arguments[3] + 8, 8), kFunctionBase + 16 * p.function("EvtDriverDeviceAdd").value); return 0;
        case Service::WdfDeviceCreate:
            deviceAttributes[0] = machine.word(c.arguments[1] + 24, 4);
            deviceAttributes[1] = machine.word(c.arguments[1] + 28, 4);
            machine.setWord(c.arguments[2], 8, kObjectBase + 16);
            return 0;
        case Service::WdfObjectGetTypedContextWorker: return machine.heap();
        case Service::WdfIoQueueCreate:
            EXPECT_EQ(c.arguments[0], kObjectBase + 16);
            EXPECT_EQ(c.arguments[2], 0u);
            read = machine.word(c.arguments[1] + 24, 8);
            machine.setWord(c.arguments[3], 8, kObjectBase + 32);
            return 0;
        case Service::WdfDeviceConfigureRequestDispatching:
            EXPECT_EQ(c.arguments[1], kObjectBase + 32);
            EXPECT_EQ(c.arguments[2], 4u);
            return 0xC0200204; // as a ULONG: the function returns it as NTSTATUS
        default: return 0;
        }
    };
    EXPECT_EQ(machine.run("DriverEntry", {1, 2}), 0u);
    EXPECT_EQ(machine.run("EvtDriverDeviceAdd", {1, 2}), 0xFFFFFFFFC0200204ull);
    EXPECT_EQ(deviceAttributes[0], 2u);
    EXPECT_EQ(deviceAttributes[1], 2u);
    EXPECT_EQ(read, kFunctionBase + 16 * p.function("EvtIoRead").value);
}

TEST(Toolbox, Runs)
{
    Machine machine(kToolboxDriver);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(machine.diagnostics(), "");
    EXPECT_EQ(flaw(machine.program()), "");
    // 1 + 4 + ... + 49 = 140; the eighth does not fit; 1 * 10 + 2.
    EXPECT_EQ(machine.run("Exercise"), 140u * 10000 + 8 * 100 + 12);
}

TEST(SeveralFiles, AreOneText)
{
    const std::vector<SourceFile> files = {{"driver.h", "#pragma once\ntypedef struct { LONG x; } C;\nLONG G(C *c);\n"},
        {"driver.c", "#include \"driver.h\"\nLONG G(C *c) { return c->x; }\n"}, {"setup.c", "LONG F(C *c)\n{\n    return G(c) + unknown;\n}\n"}};
    const auto r = compile(files, {});
    ASSERT_FALSE(r);
    ASSERT_EQ(r.error().size(), 1u);
    EXPECT_EQ(r.error()[0].place.file, "setup.c");
    EXPECT_EQ(r.error()[0].place.line, 3u);
    EXPECT_EQ(r.error()[0].place.column, 19u);
}

TEST(Compilation, IsTheSameEveryTime)
{
    const Definitions definitions = {{"GUARD", "SPIN"}};
    const Machine a(kStatisticsDriver, definitions);
    const Machine b(kStatisticsDriver, definitions);
    const Program& p = a.program();
    const Program& q = b.program();
    ASSERT_EQ(p.code.size(), q.code.size());
    for (std::size_t i = 0; i < p.code.size(); ++i) {
        EXPECT_EQ(p.code[i].op, q.code[i].op);
        EXPECT_EQ(p.code[i].imm, q.code[i].imm);
    }
    EXPECT_EQ(p.globals, q.globals);
}

} // namespace
} // namespace syncscope::driver::test
