// The field table: every key of scenario.json once, with its meaning, range, default, unit, grade and source.
//
// describe() names the fields of a structure to a visitor, in the order in which they are written. Reading, checking,
// writing, the JSON Schema, the --set paths and the help are visitors, so they cannot disagree. A default is the value
// the member has in a new object.
//
// A visitor has
//   value(key, field, about)   a value without keys of its own, or a list of such
//   group(key, field, about)   a structure
//   list(key, items, about)    a list of structures
//   within(key, about, body)   keys that lie one level deeper in the file than in Scenario
//   type(objectType)           the fields that follow belong to an object of this type
// One key may stand for several fields, of different object types.
#pragma once

#include "engine/scenario/scenario.h"

#include <cstdint>
#include <limits>

namespace syncscope::scenario {

enum class Syntax : std::uint8_t {
    Line,       // any text
    Name,       // a C identifier
    Id,         // letters, digits and - . _
    Schedule,
    Definition, // a C identifier or a whole number
};

enum Rule : std::uint8_t {
    kRequired = 1,
    kFixed = 2,    // not a setting: no --set path
    kNullable = 4, // null or empty = not set
    kAlways = 8,   // written even when it has its default, since what an absent key means depends on its neighbours
};

constexpr std::uint32_t typeBit(ObjectType t) { return 1u << static_cast<std::uint32_t>(t); }
inline constexpr std::uint32_t kEveryType = ~0u;
inline constexpr std::uint32_t kQueueOnly = typeBit(ObjectType::Queue);
inline constexpr std::uint32_t kDeviceOnly = typeBit(ObjectType::Device);

// Those a file may ask for: the simulated framework answers the calls that create them (creatingCall() in lower.h).
inline constexpr ObjectType kCreatedTypes[] = {ObjectType::Driver, ObjectType::Device, ObjectType::Queue, ObjectType::Request, ObjectType::FileObject,
    ObjectType::Timer, ObjectType::WorkItem, ObjectType::Dpc, ObjectType::Interrupt, ObjectType::SpinLock, ObjectType::WaitLock, ObjectType::General};
inline constexpr std::uint32_t kTimerOnly = typeBit(ObjectType::Timer);
inline constexpr std::uint32_t kRequestOnly = typeBit(ObjectType::Request);
inline constexpr std::uint32_t kInterruptOnly = typeBit(ObjectType::Interrupt);
inline constexpr std::uint32_t kSerializable = kTimerOnly | kInterruptOnly | typeBit(ObjectType::WorkItem) | typeBit(ObjectType::Dpc);

struct About {
    const char* help = "";
    std::uint8_t rules = 0;
    Syntax syntax = Syntax::Line;
    std::int64_t min = 0;
    std::uint64_t max = std::numeric_limits<std::uint64_t>::max(); // of a number; of a list, how many items
    const char* unit = "";
    const char* grade = "";
    const char* source = "";
    std::uint32_t types = kEveryType; // object types that have the field

    bool has(Rule rule) const { return (rules & rule) != 0; }
};

// Spellings in the file that differ from the members.
struct KmdfVersion {
    std::uint32_t minor = 33; // "1.33"
};
enum class Attributes : std::uint8_t { Init, Null };
enum class LibraryKind : std::uint8_t { Scenario, Exercise, Model };

namespace detail {
inline constexpr std::uint64_t kLongNs = 1'000'000'000'000'000; // some eleven days
inline constexpr About cost(const char* help, const char* grade, const char* source)
{
    return {.help = help, .max = 1'000'000'000, .unit = "ns", .grade = grade, .source = source};
}
} // namespace detail

template <class V>
void describe(V& v, Watchdog& w)
{
    v.value("enabled", w.enabled, {.help = "bug check 0x133 when DPCs or DISPATCH_LEVEL last too long", .source = "NT R-DPC-10"});
    v.value("single_ticks", w.singleTicks, {.help = "limit of one DPC", .min = 1, .max = 1'000'000'000, .unit = "clock ticks", .source = "NT R-DPC-10"});
    v.value("cumulative_ticks", w.cumulativeTicks,
        {.help = "limit of time at DISPATCH_LEVEL or above", .min = 1, .max = 1'000'000'000, .unit = "clock ticks", .source = "NT R-DPC-10"});
    v.value("clock_ticks", w.clockTicks,
        {.help = "limit of clock interrupts a processor may miss before bug check 0x101", .min = 1, .max = 60'000, .unit = "clock ticks", .grade = "A", .source = "NT V19"});
}

template <class V>
void describe(V& v, Machine& m)
{
    v.value("processors", m.processors, {.help = "logical processors, numbered from 0", .min = 1, .max = 64});
    v.value("clock_ns", m.clockNs, {.help = "period of the clock interrupt; 0 = none", .max = 1'000'000'000, .unit = "ns", .source = "NT R-CLK-1"});
    v.value("quantum_units", m.quantumUnits,
        {.help = "a thread's quantum; a clock tick charges 3", .min = 1, .max = 1'000'000, .source = "NT R-THR-14"});
    v.value("spin_fairness", m.spinFairness, {.help = "who gets a contended ordinary spin lock next; Windows leaves it open", .source = "NT R-SPN-4"});
    v.value("order", m.order, {.help = "which step comes next when several could: in time order, or drawn from the seed"});
    v.value("workers", m.workers, {.help = "system worker threads", .min = 1, .max = 64});
    v.value("dynamic_workers", m.dynamicWorkers,
        {.help = "worker threads that may be added, one for each second in which none took a work item", .max = 16, .grade = "A", .source = "NT R-WRK-3"});
    v.value("paged_out", m.pagedOut, {.help = "pageable code and data of the driver start out of memory", .source = "NT V1"});
    v.value("driver_verifier", m.driverVerifier, {.help = "Driver Verifier watches the driver"});
    v.value("wdf_verifier", m.wdfVerifier, {.help = "the framework's verifier watches the driver"});
    v.group("watchdog", m.watchdog, {.help = "DPC watchdog"});
    v.value("timers_on_setter", m.timersOnSetter, {.help = "a timer expires on the processor that set it; otherwise on processor 0", .source = "NT R-TMR-9"});
    v.value("clock_stagger_ns", m.clockStaggerNs,
        {.help = "how much later each processor's clock ticks than that of the one before it", .max = 1'000'000'000, .unit = "ns", .source = "NT R-CLK-4"});
    KmdfVersion version{m.kmdfMinor};
    v.value("kmdf_version", version, {.help = "KMDF version the driver is bound to, \"1.0\" to \"1.33\""});
    m.kmdfMinor = version.minor;
}

// Defaults, grades and sources. A = assumed, T = measured (the source names the measurement), D = derived.
template <class V>
void describe(V& v, Costs& c)
{
    using detail::cost;
    v.value("load", c.load, cost("a load of shared memory", "A", "order of magnitude, not measured"));
    v.value("add", c.add, cost("the add of a compound assignment", "A", "order of magnitude, not measured"));
    v.value("store", c.store, cost("a store to shared memory", "A", "order of magnitude, not measured"));
    v.value("irql_change", c.irqlChange, cost("each raise and each lower of the IRQL", "A", "one register write, not measured"));
    v.value("spin_acquire_uncontended", c.spinAcquireUncontended,
        cost("taking a free spin lock", "T", "locks of Windows timed (pullrequest.ru/659449); split assumed"));
    v.value("spin_release", c.spinRelease, cost("giving a spin lock back", "A", "order of magnitude, not measured"));
    v.value("spin_handoff_contended", c.spinHandoffContended,
        cost("release of an ordinary spin lock to its next owner", "T", "T. Downs, A Concurrency Cost Hierarchy"));
    v.value("spin_queued_handoff", c.spinQueuedHandoff,
        cost("release of an in-stack queued spin lock to its next owner", "A", "order of magnitude, not measured"));
    v.value("interlocked", c.interlocked,
        cost("an interlocked operation", "T", "T. Downs, A Concurrency Cost Hierarchy; value assumed"));
    v.value("fast_mutex_uncontended", c.fastMutexUncontended, cost("taking a free fast mutex", "A", "order of magnitude, not measured"));
    v.value("ke_wait_satisfied", c.keWaitSatisfied,
        cost("a wait that need not block", "T", "locks of Windows timed (pullrequest.ru/659449); kernel part assumed"));
    v.value("context_switch", c.contextSwitch,
        cost("from one thread to another", "D", "LatencyMon reports: musiker-board.de, forums.overclockers.co.uk"));
    v.value("thread_wake", c.threadWake, cost("making a waiting thread ready", "A", "order of magnitude, not measured"));
    v.value("ipi", c.ipi, cost("an interrupt sent to another processor", "A", "order of magnitude, not measured"));
    v.value("isr_entry", c.isrEntry, cost("from an interrupt to its service routine", "A", "order of magnitude, not measured"));
    v.value("isr_to_dpc", c.isrToDpc,
        cost("from the service routine to its DPC", "T", "LatencyMon reports: musiker-board.de, forums.overclockers.co.uk"));
    v.value("clock_isr", c.clockIsr, cost("the clock interrupt", "A", "order of magnitude, not measured"));
    v.value("work_item_latency_idle", c.workItemLatencyIdle,
        cost("from queuing a work item to an idle worker", "D", "LatencyMon reports; handling of the queue assumed"));
    v.value("syscall", c.syscall, cost("each way between user and kernel mode", "T", "T. Downs, A Concurrency Cost Hierarchy"));
    v.value("io_path_user_to_evt_io", c.ioPathUserToEvtIo,
        cost("a request's way from its sender to the queue", "A", "order of magnitude, not measured"));
    v.value("pio_register_write", c.pioRegisterWrite, cost("a write to a device register", "A", "order of magnitude, not measured"));
    v.value("pio_register_read", c.pioRegisterRead, cost("a read of a device register", "A", "order of magnitude, not measured"));
    v.value("page_fault", c.pageFault, cost("bringing a page back below DISPATCH_LEVEL", "A", "order of magnitude, not measured (NT V1)"));
}

template <class V>
void describe(V& v, Limits& l)
{
    v.value("steps", l.steps, {.help = "a run that takes more steps ends with the outcome limit", .min = 1, .max = 1'000'000'000'000});
    v.value("events", l.events, {.help = "longest trace", .min = 1, .max = 4'000'000'000});
    v.value("time_ns", l.timeNs, {.help = "longest run", .min = 1, .max = detail::kLongNs, .unit = "ns"});
    v.value("memory_bytes", l.memoryBytes, {.help = "driver memory", .min = 4096, .max = 64u << 20, .unit = "bytes"});
    v.value("call_depth", l.callDepth, {.help = "nested calls of driver functions", .min = 4, .max = 1024});
}

template <class V>
void describe(V& v, Driver& d)
{
    v.value("file", d.file, {.help = "the driver text, a file beside scenario.json", .rules = kFixed});
    v.value("definitions", d.definitions, {.help = "names for #if and their values, set as driver.NAME", .rules = kFixed, .max = 64});
    v.value("on_refusal", d.onRefusal,
        {.help = "when an object is refused, the set-up returns its status, or continues without it and what depends on it"});
    v.value("definition_values", d.definitionValues, {.help = "the values a name may be set to; a name not listed may have any", .rules = kFixed, .max = 64});
}

template <class V>
void describe(V& v, LowerDriver& d)
{
    v.value("completes", d.completes, {.help = "dpc = later, in the DPC of its interrupt; inline = before WdfRequestSend returns", .source = "NT R-IRP-4"});
    v.value("latency_ns", d.latencyNs, {.help = "from the send to its interrupt", .max = detail::kLongNs, .unit = "ns", .grade = "A"});
    v.value("processor", d.processor, {.help = "processor its interrupt comes in on", .max = 63});
}

template <class V>
void describe(V& v, InterruptKind& k)
{
    v.value("passive_handling", k.passiveHandling, {.help = "its service routine runs at PASSIVE_LEVEL", .source = "KMDF I3"});
    v.value("evt_dpc", k.evtDpc, {.help = "it has an EvtInterruptDpc"});
    v.value("evt_workitem", k.evtWorkItem, {.help = "it has an EvtInterruptWorkItem", .source = "KMDF I3"});
    v.value("spin_lock", k.spinLock, {.help = "it uses a WDFSPINLOCK of the driver"});
    v.value("wait_lock", k.waitLock, {.help = "it uses a WDFWAITLOCK of the driver", .source = "KMDF I3"});
}

template <class V>
void describe(V& v, Object& o)
{
    v.value("type", o.type, {.help = "kind of framework object", .rules = kRequired | kFixed});
    v.value("name", o.name, {.help = "name on screen, in paths and, with a small first letter, of its handle in the C text", .rules = kRequired | kFixed, .syntax = Syntax::Name});
    v.type(o.type);
    v.value("parent", o.parent,
        {.help = "object it is created for; the only candidate when absent", .rules = kNullable, .syntax = Syntax::Name,
            .types = kEveryType & ~typeBit(ObjectType::Driver)});
    v.value("parent_object", o.parentObject, {.help = "ParentObject of its attributes; null = not set", .rules = kNullable, .syntax = Syntax::Name});
    Attributes attributes = o.nullAttributes ? Attributes::Null : Attributes::Init;
    v.value("attributes", attributes, {.help = "init = an initialized WDF_OBJECT_ATTRIBUTES, null = WDF_NO_OBJECT_ATTRIBUTES"});
    o.nullAttributes = attributes == Attributes::Null;
    v.value("sync_scope", o.syncScope, {.help = "SynchronizationScope of its attributes", .source = "KMDF section 1"});
    v.value("execution_level", o.executionLevel, {.help = "ExecutionLevel of its attributes", .source = "KMDF section 1"});
    v.value("context_type", o.contextType, {.help = "structure of the driver text kept as its context", .rules = kNullable, .syntax = Syntax::Name});
    v.value("initialize", o.initialize, {.help = "driver function VOID f(handle) called right after it is created", .rules = kNullable, .syntax = Syntax::Name});
    v.value("dispatch", o.dispatch, {.help = "how the queue presents its requests", .types = kQueueOnly});
    v.value("default_queue", o.defaultQueue,
        {.help = "takes the request types no other queue of the device is configured for; a device's only queue without request_types is its default queue",
            .rules = kAlways, .types = kQueueOnly});
    v.value("request_types", o.requestTypes, {.help = "types sent here by WdfDeviceConfigureRequestDispatching", .max = 5, .types = kQueueOnly});
    v.value("handlers", o.handlers,
        {.help = "callbacks, as \"EvtIoRead\" or \"EvtIoRead=SampleEvtIoRead\"; without = the function of the driver text whose name ends so",
            .max = 32});
    v.value("power_managed", o.powerManaged, {.help = "PowerManaged of its configuration; null = WdfUseDefault", .rules = kNullable, .source = "KMDF X29", .types = kQueueOnly});
    v.value("filter", o.filter, {.help = "the device is a filter: WdfFdoInitSetFilter", .source = "KMDF X29", .types = kDeviceOnly});
    v.group("lower_driver", o.lowerDriver, {.help = "the driver below, which completes what is sent to the device's I/O target", .types = kDeviceOnly});
    v.value("number_of_presented_requests", o.numberOfPresentedRequests,
        {.help = "Settings.Parallel.NumberOfPresentedRequests; null = not set", .rules = kNullable, .max = 0xFFFFFFFFu, .types = kQueueOnly});
    v.value("creator", o.creator, {.help = "who creates the queue: the driver, or a class extension on its behalf", .source = "KMDF Q4", .types = kQueueOnly});
    v.value("automatic_serialization", o.automaticSerialization,
        {.help = "AutomaticSerialization of its configuration; null = what its INIT function says: true, for an interrupt false", .source = "KMDF T1", .types = kSerializable});
    v.value("period", o.period, {.help = "Period of the timer; 0 = it expires once", .max = 0xFFFFFFFFu, .unit = "ms", .source = "KMDF T3", .types = kTimerOnly});
    v.value("tolerable_delay", o.tolerableDelay, {.help = "TolerableDelay of the timer", .max = 0xFFFFFFFFu, .unit = "ms", .source = "KMDF T3", .types = kTimerOnly});
    v.value("high_resolution", o.highResolution, {.help = "UseHighResolutionTimer", .source = "KMDF T3", .types = kTimerOnly});
    v.value("evt_create", o.evtCreate, {.help = "EvtDeviceFileCreate is registered", .source = "KMDF F6", .types = typeBit(ObjectType::FileObject)});
    v.group("kind", o.interrupt, {.help = "what the interrupt is", .source = "KMDF I1", .types = kInterruptOnly});
    v.value("kind", o.request, {.help = "presented = comes to a queue, driver_created = by WdfRequestCreate, attributes = what all requests of the device get", .source = "KMDF R1",
        .types = kRequestOnly});
    v.value("device", o.device, {.help = "of a presented request: where it is sent", .rules = kNullable, .syntax = Syntax::Name, .types = kRequestOnly});
}

template <class V>
void describe(V& v, Send& s)
{
    v.value("request", s.request, {.help = "type of the request", .rules = kRequired});
    v.value("device", s.device, {.help = "where it is sent; the only device when absent", .syntax = Syntax::Name});
    v.value("length", s.length, {.help = "length of its buffer", .max = 16u << 20, .unit = "bytes"});
    v.value("repeat", s.repeat, {.help = "how many, one after the other", .min = 1, .max = 1'000'000});
    v.value("gap_ns", s.gapNs, {.help = "pause after each", .max = detail::kLongNs, .unit = "ns"});
    v.value("control_code", s.controlCode, {.help = "IoControlCode of a device control", .max = 0xFFFFFFFFu});
    v.value("wait", s.wait, {.help = "false = the thread goes on when the call returns, whether the request is completed or not"});
    v.value("cancel_after_ns", s.cancelAfterNs, {.help = "its sender cancels it when it is not completed so long after it was sent; 0 = never", .max = detail::kLongNs, .unit = "ns"});
    v.value("at_dispatch", s.atDispatch, {.help = "sent at DISPATCH_LEVEL, as by a driver above from its completion routine", .source = "NT R-IRP-3"});
}

template <class V>
void describe(V& v, Cancel& c)
{
    v.value("thread", c.thread, {.help = "whose requests are cancelled: all that have not come back, the oldest first", .rules = kRequired, .syntax = Syntax::Name});
    v.value("after_ns", c.afterNs, {.help = "pause before it", .max = detail::kLongNs, .unit = "ns"});
}

template <class V>
void describe(V& v, Thread& t)
{
    v.value("name", t.name, {.help = "name on screen and in paths", .rules = kRequired | kFixed, .syntax = Syntax::Name});
    v.value("processor", t.processor, {.help = "processor it starts on", .max = 63});
    v.value("bound", t.bound, {.help = "it stays on that processor"});
    v.value("priority", t.priority, {.help = "scheduling priority", .min = 1, .max = 31, .source = "NT R-THR-2"});
    v.value("start_ns", t.startNs, {.help = "when it becomes ready", .max = detail::kLongNs, .unit = "ns"});
    v.value("dispatch_level", t.dispatchLevel,
        {.help = "an upper driver: its requests are sent from a DPC of its own, at DISPATCH_LEVEL", .source = "NT R-IRP-3"});
    v.list("sends", t.sends, {.help = "requests it sends, each after the one before is completed", .max = 1000});
    v.list("cancels", t.cancels, {.help = "cancels requests of other threads instead of sending", .max = 100});
    v.value("routine", t.routine, {.help = "driver function VOID f(PVOID) it runs instead of sending", .rules = kNullable, .syntax = Syntax::Name});
    v.value("argument", t.argument, {.help = "argument of the routine"});
}

template <class V>
void describe(V& v, PowerAction& p)
{
    v.value("action", p.action, {.help = "what the PnP manager or the power manager does", .rules = kRequired, .source = "KMDF X30, X32"});
    v.value("device", p.device, {.help = "to which device; the only one when absent", .syntax = Syntax::Name});
    v.value("at_ns", p.atNs, {.help = "when; not before the one before it has ended", .max = detail::kLongNs, .unit = "ns"});
}

template <class V>
void describe(V& v, kernel::DeviceEvents& e)
{
    v.value("at_ns", e.atNs, {.help = "when the first comes", .max = detail::kLongNs, .unit = "ns"});
    v.value("period_ns", e.periodNs, {.help = "from each to the next", .max = detail::kLongNs, .unit = "ns"});
    v.value("count", e.count, {.help = "how many", .min = 1, .max = 1'000'000});
}

template <class V>
void describe(V& v, HardwareDevice& d)
{
    v.value("name", d.name, {.help = "name on screen and in paths and interleavings", .rules = kRequired | kFixed, .syntax = Syntax::Name});
    v.value("device", d.device, {.help = "the WDFDEVICE whose interrupt objects are connected to it; any when absent", .rules = kNullable, .syntax = Syntax::Name});
    v.value("transfer_ns", d.transferNs, {.help = "time of a transfer, whatever its length", .max = detail::kLongNs, .unit = "ns"});
    v.value("transfer_ns_per_byte", d.transferNsPerByte, {.help = "and for each of its bytes", .max = 1'000'000, .unit = "ns"});
    v.value("interrupt", d.interrupt, {.help = "Message: each event sends one. Line: it stays up until it is acknowledged", .source = "NT R-INT-2"});
    v.value("line", d.sharedLine, {.help = "number of the line; devices with the same one share it", .max = 255, .source = "NT R-INT-2"});
    v.value("irql", d.irql, {.help = "level of its interrupts (DIRQL)", .min = 3, .max = 11, .source = "NT R-IRQL-4"});
    v.value("processors", d.processors, {.help = "its interrupts go to each of them in turn; processor 0 when absent", .max = 64});
    v.list("events", d.events, {.help = "what it has to tell on its own, besides the ends of transfers", .max = kernel::kDeviceEventLists});
}

template <class V>
void describe(V& v, Variant& t)
{
    v.value("name", t.name, {.help = "as in --variant NAME", .rules = kRequired | kFixed, .syntax = Syntax::Id});
    v.value("title", t.title, {.help = "for the list of variants", .rules = kFixed});
    v.value("set", t.set, {.help = "its settings, each PATH=VALUE", .rules = kFixed, .max = 100});
    v.value("interleaving", t.interleaving, {.help = "replaces the scenario's", .rules = kFixed | kNullable, .syntax = Syntax::Schedule});
    v.value("seed", t.seed, {.help = "replaces the scenario's", .rules = kFixed | kNullable});
}

template <class V>
void describe(V& v, Scenario& s)
{
    v.value("format", s.format, {.help = "version of this file format", .rules = kRequired | kFixed | kAlways, .min = 1, .max = 1});
    v.value("id", s.id, {.help = "name of its folder", .rules = kFixed, .syntax = Syntax::Id});
    v.value("number", s.number, {.help = "number in the course", .rules = kFixed});
    v.value("title", s.title, {.help = "title in the library", .rules = kFixed});
    v.value("part", s.part, {.help = "part of the course", .rules = kFixed});
    v.value("difficulty", s.difficulty, {.help = "1 easy to 3 hard", .rules = kFixed, .min = 1, .max = 3});
    LibraryKind kind = s.kind == "exercise" ? LibraryKind::Exercise : s.kind == "model" ? LibraryKind::Model : LibraryKind::Scenario;
    v.value("kind", kind, {.help = "where the library shows it", .rules = kFixed});
    s.kind = kind == LibraryKind::Exercise ? "exercise" : kind == LibraryKind::Model ? "model" : "scenario";
    v.value("summary", s.summary, {.help = "one sentence for the library", .rules = kFixed});
    v.value("sources", s.sources, {.help = "where its facts come from", .rules = kFixed, .max = 100});
    v.value("variant", s.variant, {.help = "this file is fixed to that variant: its settings are already here", .rules = kFixed, .syntax = Syntax::Id});
    v.value("seed", s.seed, {.help = "of every draw"});
    v.value("interleaving", s.interleaving, {.help = "schedule to follow as far as it can be met", .syntax = Syntax::Schedule});
    v.group("machine", s.machine, {.help = "the simulated computer"});
    v.group("costs", s.costs, {.help = "durations: a model, not a benchmark. Grades: T measured elsewhere, D derived, A assumed"});
    v.group("limits", s.limits, {.help = "where a run stops"});
    v.group("driver", s.driver, {.help = "the driver text"});
    v.value("draws", s.draws, {.help = "tables for LabDraw(stream), each used in turn; without them 0 to 999 from the seed", .max = 64});
    v.value("draw_stride", s.drawStride, {.help = "each thread starts this much further into the table", .max = 1'000'000});
    v.list("objects", s.objects, {.help = "framework objects in the order of their creation; a driver object is added when there is none", .max = 250});
    v.within("hardware", {.help = "the simulated hardware"}, [&] { v.list("devices", s.hardware, {.help = "devices with registers, transfers and interrupts", .max = 32}); });
    v.within("workload", {.help = "what uses the driver"}, [&] {
        v.list("threads", s.threads, {.help = "threads that send requests or run a routine", .max = 250});
        v.list("power", s.power, {.help = "what happens to the power of devices, one after the other", .max = 100});
    });
    v.value("watch", s.watch, {.help = "variables shown on top, as Device.TotalRequestsProcessed", .rules = kFixed, .max = 64});
    v.list("variants", s.variants, {.help = "named settings; the first is taken unless another is asked for", .max = 100});
}

} // namespace syncscope::scenario
