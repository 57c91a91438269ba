// Timers, work items, DPCs, interrupts and registers as a driver's C sees them.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using testing::ElementsAre;
using trace::EventKind;

// What a run printed, as "TIME Pn WORDS".
class Told {
public:
    explicit Told(const SmallModel& parts, const std::string& schedule = {})
    {
        const ModelPtr model = build(parts);
        if (!model)
            return;
        simulation::RunOptions options;
        if (!schedule.empty())
            options.schedule = schedule;
        auto r = simulation::run(model, options);
        EXPECT_TRUE(r) << (r ? std::string() : format(r.error().front()));
        if (!r)
            return;
        m_trace = r->trace;
        m_trace->log.forEach([&](const trace::Event& e) {
            if (e.kind == EventKind::Print)
                said.push_back(std::to_string(e.time.ns) + " P" + std::to_string(e.processor.value) + " " + m_trace->names.of(e.subject));
            if (e.kind == EventKind::Hazard)
                hazards.push_back(m_trace->names.hazards[e.value].rule);
        });
    }
    Outcome outcome() const { return m_trace ? m_trace->outcome : Outcome::Running; }
    std::uint32_t count(EventKind kind) const
    {
        std::uint32_t n = 0;
        m_trace->log.forEach([&](const trace::Event& e) { n += e.kind == kind ? 1 : 0; });
        return n;
    }
    // "P1 spin Device.lock 400": what happened to one kind of thing.
    std::vector<std::string> story(std::initializer_list<EventKind> kinds) const
    {
        std::vector<std::string> lines;
        m_trace->log.forEach([&](const trace::Event& e) {
            if (std::find(kinds.begin(), kinds.end(), e.kind) != kinds.end() && e.index.value >= m_trace->setUpEvents)
                lines.push_back(std::to_string(e.time.ns) + (e.processor ? " P" + std::to_string(e.processor.value) : " -") + " " + std::string(name(e.kind)) + " "
                    + m_trace->names.of(e.subject));
        });
        return lines;
    }
    const trace::Trace& trace() const { return *m_trace; }

    std::vector<std::string> said, hazards;

private:
    trace::TracePtr m_trace;
};

// Nothing but the work of the text takes time.
const std::string kFree = R"("costs": {"load": 0, "add": 0, "store": 0, "irql_change": 0, "spin_acquire_uncontended": 0, "spin_release": 0,
  "spin_handoff_contended": 0, "interlocked": 0, "fast_mutex_uncontended": 0, "ke_wait_satisfied": 0, "context_switch": 0, "thread_wake": 0, "ipi": 0, "isr_entry": 0,
  "isr_to_dpc": 0, "clock_isr": 0, "work_item_latency_idle": 0, "syscall": 0, "io_path_user_to_evt_io": 0, "pio_register_write": 0, "pio_register_read": 0},)";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// --- C1, C2: a timer of a device with a scope

const char* const kTimer = R"(
WDFTIMER Timer;
LONG Total;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID SampleEvtTimerFunc(WDFTIMER Handle)
{
    LabPrint("timer of %s at %d", WdfTimerGetParentObject(Handle) != NULL ? "its device" : "nobody", (INT)KeGetCurrentIrql());
    Total = Total + 1;
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    LONG old;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    old = Total;
    LabPrint("read");
    LabWork(5000);
    Total = old + 1;
    LabPrint("read ends");
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
    SERIALIZE
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    if (!NT_SUCCESS(WdfTimerCreate(&config, &attributes, &Timer)))
        LabPrint("no timer");
}
VOID SampleStart(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_US(2));
    LabWork(20000);
    LabPrint("total %d", (INT)Total);
}
)";

Told timerRun(const std::string& serialize, const std::string& scope)
{
    return Told({.driver = replaced(kTimer, "SERIALIZE", serialize),
        .threads = R"({"name": "T0", "processor": 0, "start_ns": 1000, "sends": [{"request": "read"}]}, {"name": "T1", "processor": 1, "routine": "SampleStart"})",
        .machine = R"("clock_ns": 0, "timers_on_setter": true)",
        .more = kFree,
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": ")" + scope + R"(", "initialize": "SampleInitializeDevice"},
            {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})"});
}

// Rule: KMDF C7, KMDF P2
TEST(C1, ATimerOfAScopedDeviceWaitsForTheReadByDefault)
{
    const Told r = timerRun("", "Device");
    EXPECT_THAT(r.said, ElementsAre("1000 P0 read", "6000 P0 read ends", "6000 P1 timer of its device at 2", "24000 P1 total 2"));
    EXPECT_THAT(r.story({EventKind::LockSpin}), ElementsAre("2000 P1 lock-spin Device.lock"));
    EXPECT_THAT(r.story({EventKind::TimerExpire}), ElementsAre("2000 P1 timer-expire Timer"));
}

TEST(C2, OptedOutItRunsBesideTheRead)
{
    const Told r = timerRun("config.AutomaticSerialization = FALSE;", "Device");
    EXPECT_THAT(r.said, ElementsAre("1000 P0 read", "2000 P1 timer of its device at 2", "6000 P0 read ends", "20000 P1 total 1"));
}

// --- registers, transfers, interrupts

const char* const kHardware = R"(
#define REGISTERS 0xFEB00000
#define STATUS 0x04
#define ACKNOWLEDGE 0x08
#define TAG 0x0C
#define LENGTH 0x10
#define EVENT 0x14
PUCHAR Registers;
WDFINTERRUPT Interrupt;
LONG Shadow, Handled, Refused;
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
BOOLEAN SampleEvtInterruptIsr(WDFINTERRUPT Handle, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(MessageID);
    if ((READ_REGISTER_ULONG((PULONG)(Registers + STATUS)) & 4) == 0)
        return FALSE;
    WRITE_REGISTER_ULONG((PULONG)(Registers + ACKNOWLEDGE), 4);
    ISR
    if (!WdfInterruptQueueDpcForIsr(Handle))
        Refused = Refused + 1;
    return TRUE;
}
VOID SampleEvtInterruptDpc(WDFINTERRUPT Handle, WDFOBJECT AssociatedObject)
{
    ULONG event;
    UNREFERENCED_PARAMETER(Handle);
    UNREFERENCED_PARAMETER(AssociatedObject);
    DPC
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_INTERRUPT_CONFIG config;
    PHYSICAL_ADDRESS address;
    address.QuadPart = REGISTERS;
    Registers = (PUCHAR)MmMapIoSpaceEx(address, 0x2000, PAGE_READWRITE | PAGE_NOCACHE);
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
    if (!NT_SUCCESS(WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Interrupt)))
        LabPrint("no interrupt");
}
)";
std::string hardwareText(const std::string& isr, const std::string& dpc, const std::string& more)
{
    return replaced(replaced(kHardware, "    ISR\n", "    " + isr + "\n"), "    DPC\n", "    " + dpc + "\n") + more;
}
const std::string kDevice = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})";
std::string disk(const std::string& more) { return R"("hardware": {"devices": [{"name": "Disk")" + more + "}]},"; }

TEST(Hardware, ATransferIsStartedByItsLengthAndEndsWithAnInterruptAndAnEvent)
{
    const Told r({.driver = hardwareText("LabPrint(\"isr at %d\", (INT)KeGetCurrentIrql());", R"(
    while ((event = READ_REGISTER_ULONG((PULONG)(Registers + EVENT))) != 0)
        LabPrint("transfer %d done, at %d", (INT)event, (INT)KeGetCurrentIrql());)",
                      R"(
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WRITE_REGISTER_ULONG((PULONG)(Registers + TAG), 7);
    WRITE_REGISTER_ULONG((PULONG)(Registers + LENGTH), 512);
    LabPrint("busy %d", (INT)(READ_REGISTER_ULONG((PULONG)(Registers + STATUS)) & 1));
    LabWork(20000);
}
)"),
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = kFree + disk(R"(, "transfer_ns": 1000, "transfer_ns_per_byte": 2, "irql": 7, "processors": [1])"),
        .objects = kDevice});
    EXPECT_THAT(r.said, ElementsAre("0 P0 busy 1", "2024 P1 isr at 7", "2024 P1 transfer 7 done, at 2"));
    EXPECT_THAT(r.story({EventKind::TransferStart, EventKind::DeviceEvent, EventKind::InterruptAssert, EventKind::IsrStart}),
        ElementsAre("0 P0 transfer-start Disk", "2024 - device-event Disk", "2024 P1 interrupt-assert Interrupt", "2024 P1 isr-start Interrupt"));
}

// Rule: KMDF P9, NT R-INT-7
TEST(J13, FiveInterruptsFewerDpcsAndADriverThatDrainsLosesNothing)
{
    const std::string interrupts = disk(R"(, "events": [{"at_ns": 1000, "period_ns": 3000, "count": 5}])");
    const std::string one = R"(
    LabWork(10000);
    event = READ_REGISTER_ULONG((PULONG)(Registers + EVENT));
    if (event != 0)
        Handled = Handled + 1;)";
    const std::string all = R"(
    LabWork(10000);
    while ((event = READ_REGISTER_ULONG((PULONG)(Registers + EVENT))) != 0)
        Handled = Handled + 1;)";
    const std::string thread = R"(
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    LabWork(100000);
    LabPrint("handled %d, refused %d", (INT)Handled, (INT)Refused);
}
)";
    for (const bool drains : {false, true}) {
        const Told r({.driver = hardwareText("LabWork(1000);", drains ? all : one, thread),
            .threads = R"({"name": "T0", "processor": 1, "routine": "SampleRoutine"})",
            .more = kFree + interrupts,
            .objects = kDevice});
        const std::uint32_t runs = r.count(EventKind::DpcStart), refused = r.count(EventKind::DpcCoalesce);
        EXPECT_EQ(runs + refused, 5u);
        EXPECT_GE(runs, 1u);
        EXPECT_LE(runs, 4u);
        ASSERT_EQ(r.said.size(), 1u);
        EXPECT_THAT(r.said[0], testing::EndsWith(drains ? "handled 5, refused " + std::to_string(refused) : "handled " + std::to_string(runs) + ", refused " + std::to_string(refused)));
    }
}

// Rule: NT R-INT-4, NT R-INT-5, KMDF L14
TEST(J14, TheIsrChangesWhatTheReadWorksOnUnlessItHoldsTheInterruptLock)
{
    const std::string thread = R"(
VOID SampleRoutine(PVOID Context)
{
    LONG old;
    UNREFERENCED_PARAMETER(Context);
    ACQUIRE
    old = Shadow;
    LabPrint("read at %d", (INT)KeGetCurrentIrql());
    LabWork(5000);
    Shadow = old + 1;
    RELEASE
    LabWork(5000);
    LabPrint("shadow %d at %d", (INT)Shadow, (INT)KeGetCurrentIrql());
}
)";
    for (const bool locked : {false, true}) {
        const Told r({.driver = hardwareText("Shadow = Shadow + 1;", "event = 0;",
                          replaced(replaced(thread, "ACQUIRE", locked ? "WdfInterruptAcquireLock(Interrupt);" : ""), "RELEASE",
                              locked ? "WdfInterruptReleaseLock(Interrupt);" : "")),
            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
            .more = kFree + disk(R"(, "irql": 6, "processors": [1], "events": [{"at_ns": 1000}])"),
            .objects = kDevice});
        EXPECT_THAT(r.said, ElementsAre(locked ? "0 P0 read at 6" : "0 P0 read at 0", locked ? "10000 P0 shadow 2 at 0" : "10000 P0 shadow 1 at 0"));
        EXPECT_EQ(r.count(EventKind::LockSpin), locked ? 1u : 0u);
    }
}

TEST(Hardware, ProgrammedIoCostsItsTimeForEachItemUnderOneLock)
{
    const Told r({.driver = hardwareText("", "event = 0;", R"(
UCHAR Buffer[4096];
KSPIN_LOCK Lock;
VOID SampleRoutine(PVOID Context)
{
    KIRQL old;
    UNREFERENCED_PARAMETER(Context);
    KeInitializeSpinLock(&Lock);
    KeAcquireSpinLock(&Lock, &old);
    WRITE_REGISTER_BUFFER_UCHAR(Registers + 0x1000, Buffer, 4096);
    KeReleaseSpinLock(&Lock, old);
    LabPrint("done");
}
)"),
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = replaced(kFree, "\"pio_register_write\": 0", "\"pio_register_write\": 200") + disk(""),
        .objects = kDevice});
    EXPECT_THAT(r.said, ElementsAre("819200 P0 done"));
}

TEST(Hardware, AnAddressBesideTheRegistersIsAFault)
{
    const Told r({.driver = hardwareText("", "event = 0;", R"(
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WRITE_REGISTER_ULONG((PULONG)(Registers + 0x2000), 1);
}
)"),
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = disk(""),
        .objects = kDevice});
    EXPECT_EQ(r.outcome(), Outcome::BugCheck);
}

// A schedule names the interrupt by its device, and gives the run back.
TEST(Schedules, NameAnInterruptByItsDevice)
{
    const SmallModel parts{.driver = hardwareText("Shadow = 1;", "event = 0;", R"(
VOID SampleRoutine(PVOID Context)
{
    LONG i;
    UNREFERENCED_PARAMETER(Context);
    for (i = 0; i < 4; i += 1)
        Handled = Handled + 1;
}
)"),
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = disk(R"(, "processors": [1], "events": [{"at_ns": 2010}])"),
        .objects = kDevice};
    const Told first(parts);
    EXPECT_THAT(first.trace().schedule, testing::HasSubstr("1:Disk"));
    const Told again(parts, first.trace().schedule);
    EXPECT_EQ(again.trace().fingerprint(), first.trace().fingerprint());
    const Told early(parts, "0 1:Disk");
    EXPECT_THAT(early.trace().schedule, testing::StartsWith("0 1:Disk"));
}

// Rule: KMDF P13
TEST(KmdfP13, AtDispatchLevelTheVerifierKeepsAPassiveInterruptFromBeingWaitedFor)
{
    const Told r({.driver = R"(
WDFINTERRUPT Interrupt;
EVT_WDF_INTERRUPT_SYNCHRONIZE SampleEvtInterruptSynchronize;
BOOLEAN SampleEvtInterruptSynchronize(WDFINTERRUPT Handle, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Handle);
    UNREFERENCED_PARAMETER(Context);
    LabPrint("in at %u", KeGetCurrentIrql());
    return TRUE;
}
BOOLEAN SampleEvtInterruptIsr(WDFINTERRUPT Handle, ULONG Message) { UNREFERENCED_PARAMETER(Handle); UNREFERENCED_PARAMETER(Message); return TRUE; }
VOID SampleInitializeInterrupt(WDFINTERRUPT Handle) { Interrupt = Handle; }
VOID SampleRoutine(PVOID Context)
{
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    LabPrint("%u", WdfInterruptSynchronize(Interrupt, SampleEvtInterruptSynchronize, NULL));
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    LabPrint("%u", WdfInterruptSynchronize(Interrupt, SampleEvtInterruptSynchronize, NULL));
    KeLowerIrql(irql);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .machine = R"("clock_ns": 0, "wdf_verifier": true)",
        .more = kFree + disk(R"(, "interrupt": "Line")"),
        .objects = R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFINTERRUPT", "name": "Interrupt", "parent": "Device", "initialize": "SampleInitializeInterrupt",
            "kind": {"passive_handling": true}, "handlers": ["EvtInterruptIsr=SampleEvtInterruptIsr"]})"});
    EXPECT_THAT(r.said, ElementsAre("0 P0 in at 0", "0 P0 1", "0 P0 0"));
    EXPECT_THAT(r.hazards, ElementsAre("NT V25"));
}

// --- work items

const char* const kWorkItem = R"(
WDFWORKITEM Item;
LONG Runs;
EVT_WDF_WORKITEM SampleEvtWorkItem;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl;
VOID SampleEvtWorkItem(WDFWORKITEM Handle)
{
    LabPrint("run %d begins", (INT)InterlockedIncrement(&Runs));
    if (Runs == 1)
        WdfWorkItemEnqueue(Handle);
    LabWork(100000);
    LabPrint("ends");
}
VOID SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    Runs = 5;
    WdfWorkItemEnqueue(Item);
    WdfWorkItemFlush(Item);
    LabPrint("flushed");
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_WORKITEM_CONFIG_INIT(&config, SampleEvtWorkItem);
    SERIALIZE
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    if (!NT_SUCCESS(WdfWorkItemCreate(&config, &attributes, &Item)))
        LabPrint("no work item");
}
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WdfWorkItemEnqueue(Item);
    WdfWorkItemEnqueue(Item);
}
)";
Told workItemRun(const std::string& scope, const std::string& serialize, const std::string& thread)
{
    return Told({.driver = replaced(kWorkItem, "SERIALIZE", serialize),
        .threads = thread,
        .more = kFree,
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": ")" + scope + R"(", "execution_level": "Passive", "initialize": "SampleInitializeDevice"},
            {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoDeviceControl"]})"});
}

// Rule: KMDF P6, NT R-WRK-2
TEST(J17, AWorkItemOnTopOfItselfUnlessSerialized)
{
    const std::string thread = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})";
    const Told none = workItemRun("None", "", thread);
    EXPECT_THAT(none.said, ElementsAre("0 P1 run 1 begins", "0 P0 run 2 begins", "100000 P1 ends", "100000 P0 ends"));
    EXPECT_EQ(none.count(EventKind::WorkItemCoalesce), 1u);
    const Told device = workItemRun("Device", "", thread);
    EXPECT_THAT(device.said, ElementsAre("0 P1 run 1 begins", "100000 P1 ends", "100000 P0 run 2 begins", "200000 P0 ends"));
    EXPECT_THAT(device.story({EventKind::LockBlock}), ElementsAre("0 P0 lock-block Device.lock"));
}

// Rule: KMDF P7
TEST(J7, FlushingUnderTheScopesLockNeverEndsWithoutSerializationItDoes)
{
    const std::string thread = R"({"name": "T0", "processor": 0, "sends": [{"request": "device_control"}]})";
    const Told stuck = workItemRun("Device", "", thread);
    EXPECT_EQ(stuck.outcome(), Outcome::Deadlock);
    EXPECT_THAT(stuck.hazards, ElementsAre("KMDF P7"));
    EXPECT_THAT(stuck.said, testing::IsEmpty());
    const Told free = workItemRun("Device", "config.AutomaticSerialization = FALSE;", thread);
    EXPECT_EQ(free.outcome(), Outcome::Completed);
    EXPECT_THAT(free.said, ElementsAre("0 P1 run 6 begins", "100000 P1 ends", "100000 P0 flushed"));
}

// --- J18: "I asked for one millisecond"

TEST(J18, AMillisecondIsATickAMillisecondClockOrAHighResolutionTimer)
{
    const char* const text = R"(
WDFTIMER Timer;
EVT_WDF_TIMER SampleEvtTimerFunc;
VOID SampleEvtTimerFunc(WDFTIMER Handle) { UNREFERENCED_PARAMETER(Handle); LabPrint("timer"); }
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG_INIT(&config, SampleEvtTimerFunc);
    RESOLUTION
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    if (!NT_SUCCESS(WdfTimerCreate(&config, &attributes, &Timer)))
        LabPrint("no timer");
}
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    CLOCK
    LabWork(2300000);
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_MS(1));
    LabWork(40000000);
}
)";
    auto run = [&](const std::string& resolution, const std::string& clock) {
        return Told({.driver = replaced(replaced(text, "RESOLUTION", resolution), "CLOCK", clock),
            .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
            .machine = R"("clock_ns": 15625000)",
            .more = kFree,
            .objects = kDevice})
            .said;
    };
    EXPECT_THAT(run("", ""), ElementsAre("15625000 P0 timer"));
    EXPECT_THAT(run("", "ExSetTimerResolution(10000, TRUE);"), ElementsAre("3000000 P0 timer"));
    EXPECT_THAT(run("config.UseHighResolutionTimer = WdfTrue;", ""), ElementsAre("4000000 P0 timer"));
}

// --- C3, C5: the DpcForIsr, its scope, and a dead-man timer

const char* const kDeadMan = R"(
#define REGISTERS 0xFEB00000
PUCHAR Registers;
WDFINTERRUPT Interrupt;
WDFTIMER Timer;
WDFREQUEST Pending;
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
EVT_WDF_INTERRUPT_DPC SampleEvtInterruptDpc;
EVT_WDF_TIMER SampleEvtTimerFunc;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
BOOLEAN SampleEvtInterruptIsr(WDFINTERRUPT Handle, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(MessageID);
    WRITE_REGISTER_ULONG((PULONG)(Registers + 0x08), 4);
    WdfInterruptQueueDpcForIsr(Handle);
    return TRUE;
}
VOID Finish(NTSTATUS Status)
{
    WDFREQUEST request = Pending;
    if (request == NULL) {
        LabPrint("nothing to do");
        return;
    }
    LabWork(1000);
    Pending = NULL;
    LabPrint("completes with %x", Status);
    WdfRequestComplete(request, Status);
}
VOID SampleEvtInterruptDpc(WDFINTERRUPT Handle, WDFOBJECT AssociatedObject)
{
    UNREFERENCED_PARAMETER(Handle);
    UNREFERENCED_PARAMETER(AssociatedObject);
    Finish(STATUS_SUCCESS);
}
VOID SampleEvtTimerFunc(WDFTIMER Handle)
{
    UNREFERENCED_PARAMETER(Handle);
    Finish(STATUS_IO_TIMEOUT);
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    Pending = Request;
    WdfTimerStart(Timer, WDF_REL_TIMEOUT_IN_MS(1));
    WRITE_REGISTER_ULONG((PULONG)(Registers + 0x10), (ULONG)Length);
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_INTERRUPT_CONFIG interrupt;
    WDF_TIMER_CONFIG timer;
    WDF_OBJECT_ATTRIBUTES attributes;
    PHYSICAL_ADDRESS address;
    address.QuadPart = REGISTERS;
    Registers = (PUCHAR)MmMapIoSpaceEx(address, 0x2000, PAGE_READWRITE | PAGE_NOCACHE);
    WDF_INTERRUPT_CONFIG_INIT(&interrupt, SampleEvtInterruptIsr, SampleEvtInterruptDpc);
    interrupt.AutomaticSerialization = SERIALIZE;
    WDF_TIMER_CONFIG_INIT(&timer, SampleEvtTimerFunc);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Device;
    if (!NT_SUCCESS(WdfInterruptCreate(Device, &interrupt, WDF_NO_OBJECT_ATTRIBUTES, &Interrupt)) || !NT_SUCCESS(WdfTimerCreate(&timer, &attributes, &Timer)))
        LabPrint("not created");
}
)";
Told deadMan(const std::string& scope, bool serialize)
{
    return Told({.driver = replaced(kDeadMan, "SERIALIZE", serialize ? "TRUE" : "FALSE"),
        .threads = R"({"name": "T0", "processor": 1, "sends": [{"request": "read"}]})",
        .machine = R"("clock_ns": 0, "timers_on_setter": true)",
        .more = kFree + disk(R"(, "transfer_ns": 1000000)"),
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": ")" + scope + R"(", "initialize": "SampleInitializeDevice"},
            {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]})"});
}

// Rule: KMDF C10
TEST(C5, ASequentialQueueDoesNotKeepTimerAndDpcApartAScopeDoes)
{
    const Told none = deadMan("None", false);
    EXPECT_EQ(none.outcome(), Outcome::BugCheck);
    ASSERT_TRUE(none.trace().bugCheck);
    EXPECT_EQ(none.trace().bugCheck->code, 0x10Du);
    const Told device = deadMan("Device", true);
    EXPECT_EQ(device.outcome(), Outcome::Completed);
    ASSERT_EQ(device.said.size(), 2u);
    EXPECT_THAT(device.said[0], testing::HasSubstr("completes with"));
    EXPECT_THAT(device.said[1], testing::HasSubstr("nothing to do"));
    // The ISR waits for nobody; the DPC or the timer spins for the other.
    EXPECT_EQ(device.count(EventKind::LockSpin), 1u);
}

// Rule: KMDF L12
TEST(KmdfL12, ASpinLockGivenToAnInterruptIsIgnoredByWdfSpinLockAcquire)
{
    const Told r({.driver = R"(
WDFINTERRUPT Interrupt;
WDFSPINLOCK Lock;
EVT_WDF_INTERRUPT_ISR SampleEvtInterruptIsr;
BOOLEAN SampleEvtInterruptIsr(WDFINTERRUPT Handle, ULONG MessageID)
{
    UNREFERENCED_PARAMETER(Handle);
    UNREFERENCED_PARAMETER(MessageID);
    return TRUE;
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_INTERRUPT_CONFIG config;
    WDF_INTERRUPT_CONFIG_INIT(&config, SampleEvtInterruptIsr, NULL);
    WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
    config.SpinLock = Lock;
    WdfInterruptCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Interrupt);
}
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    WdfSpinLockAcquire(Lock);
    LabPrint("at %d", (INT)KeGetCurrentIrql());
    WdfSpinLockRelease(Lock);
    WdfInterruptAcquireLock(Interrupt);
    LabPrint("at %d", (INT)KeGetCurrentIrql());
    WdfInterruptReleaseLock(Interrupt);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .machine = R"("clock_ns": 0, "wdf_verifier": true)",
        .more = kFree + disk(R"(, "irql": 9)"),
        .objects = kDevice});
    EXPECT_THAT(r.said, ElementsAre("0 P0 at 0", "0 P0 at 9"));
    EXPECT_THAT(r.hazards, ElementsAre("KMDF L12", "KMDF L12"));
}

} // namespace
} // namespace syncscope::test
