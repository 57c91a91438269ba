#include "tests/support/random_scenario.h"

#include "engine/base/random.h"
#include "engine/scenario/json.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace syncscope::test {

namespace {

namespace json = scenario::json;
using json::Value;

class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_seed(seed) {}

    std::uint64_t word() { return draw(m_seed, 0x5CE, m_next++); }
    std::uint32_t below(std::uint32_t bound) { return drawBelow(word(), bound); }
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + static_cast<std::int64_t>(word() % static_cast<std::uint64_t>(high - low + 1)); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    template <class T>
    const T& of(const std::vector<T>& items) { return items[below(static_cast<std::uint32_t>(items.size()))]; }
    std::string pick(const std::vector<std::string>& items) { return of(items); }

private:
    std::uint64_t m_seed;
    std::uint64_t m_next = 0;
};

Value object(std::vector<std::pair<std::string, Value>> members)
{
    Value v = json::object();
    for (auto& [key, value] : members)
        v.set(key, std::move(value));
    return v;
}

Value number(std::int64_t n) { return json::number(n); }
Value text(const std::string& t) { return json::string(t); }

struct Queue {
    std::string name, device;
    bool manual = false;
    std::vector<std::string> callbacks; // "EvtIoRead"
};

// What is drawn first and both texts speak of.
struct Plan {
    std::string guard;
    std::vector<std::string> devices;
    std::vector<Queue> queues;
    std::vector<std::string> routines;
    std::vector<std::string> powerCallbacks; // "EvtDeviceD0Exit"
    bool queueContext = false, pending = false, keepsSpinLock = false, keepsWaitLock = false, objectContext = false, driverContext = false;
    bool other = false;           // a queue that requests are forwarded to
    bool stops = false;           // EvtIoStop, EvtIoResume, EvtIoCanceledOnQueue
    bool callersContext = false;
    bool interrupts = false;      // callbacks of interrupts are the driver's
    bool idles = false;           // devices leave D0 by themselves
    bool fileContext = false, loose = false; // a context of each file; an object that is deleted while it may be in use
    bool ends = false;            // callbacks of the end of driver and devices
    std::vector<std::string> kept; // objects of scenario.json that driver text sets going: "WDFTIMER", "WDFDPC", "WDFWORKITEM"
};

// Not FAST_MUTEX: as a macro it would hide the type.
const std::vector<std::string> kGuards = {"NONE", "SPIN", "QUEUED_SPIN", "WAIT", "MUTEX", "INTERLOCKED"};

// --- the driver text -------------------------------------------------------------------------------------------------------

class DriverText {
public:
    DriverText(Draws& draws, const Plan& plan) : m_draws(draws), m_plan(plan) {}

    std::string all()
    {
        header();
        locks();
        helpers();
        deferred();
        initializers();
        std::vector<std::string> callbacks;
        for (const Queue& q : m_plan.queues)
            callbacks.insert(callbacks.end(), q.callbacks.begin(), q.callbacks.end());
        std::sort(callbacks.begin(), callbacks.end());
        callbacks.erase(std::unique(callbacks.begin(), callbacks.end()), callbacks.end());
        for (const std::string& c : callbacks)
            callback(c);
        for (const std::string& r : m_plan.routines)
            routine(r);
        for (const std::string& c : m_plan.powerCallbacks)
            powerCallback(c);
        around();
        return std::move(m_text);
    }

private:
    using Body = std::vector<std::string>;

    void line(const std::string& t) { m_text += t + "\n"; }
    void lines(const std::vector<std::string>& all)
    {
        for (const std::string& t : all)
            line(t);
    }

    void header()
    {
        lines({"// Drawn from a seed.", "#include <ntddk.h>", "#include <wdf.h>", "#include \"lab.h\"", ""});
        for (std::size_t i = 0; i < kGuards.size(); ++i)
            line("#define " + kGuards[i] + " " + std::to_string(i));
        if (m_plan.loose)
            lines({"", "typedef struct _LOOSE_CONTEXT {", "    LONG Uses;", "} LOOSE_CONTEXT;", "", "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LOOSE_CONTEXT, GetLooseContext)"});
        lines({"", "typedef struct _STATISTICS {", "    ULONG TotalRequestsProcessed;", "    ULONG TotalReads;", "    ULONGLONG TotalBytesRead;", "    ULONG TotalWrites;",
            "    ULONGLONG TotalBytesWritten;", "} STATISTICS, *PSTATISTICS;", "", "typedef struct _DEVICE_CONTEXT {", "    STATISTICS Statistics;",
            "    volatile LONG Hits;", "    LONG64 Hits64;", "    USHORT Slots[4];", "    UCHAR Flag;", "#if GUARD == SPIN || GUARD == QUEUED_SPIN", "    KSPIN_LOCK StatisticsLock;",
            "#elif GUARD == WAIT", "    WDFWAITLOCK StatisticsLock;", "#elif GUARD == MUTEX", "    FAST_MUTEX StatisticsLock;", "#endif", "    KSPIN_LOCK OtherLock;",
            "    WDFSPINLOCK ThirdLock;", "    WDFQUEUE Pending;", "    WDFQUEUE Other;", "    PUCHAR Registers;", "    FAST_MUTEX Fast;", "    KDPC Dpc;", "    KTIMER Timer;", "    KEVENT Event;", "    KSEMAPHORE Semaphore;",
            "    KMUTEX Mutex;", "    PEX_TIMER ExTimer;", "    WDFOBJECT Loose;", m_plan.loose ? "    LOOSE_CONTEXT* LooseContext;" : "    PVOID LooseContext;", "    WDFTIMER WdfTimer;", "    WDFWORKITEM WorkItem;", "    WDFDPC WdfDpc;", "} DEVICE_CONTEXT, *PDEVICE_CONTEXT;", "",
            "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceContext)", ""});
        if (m_plan.queueContext)
            lines({"typedef struct _QUEUE_CONTEXT {", "    LONG Presented;", "    LONG Deferred;", "} QUEUE_CONTEXT, *PQUEUE_CONTEXT;", "",
                "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE_CONTEXT, QueueContext)", ""});
        if (m_plan.objectContext)
            lines({"typedef struct _OBJECT_CONTEXT {", "    LONG Uses;", "} OBJECT_CONTEXT;", "", "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(OBJECT_CONTEXT, ObjectContext)", ""});
        if (m_plan.driverContext)
            lines({"typedef struct _DRIVER_CONTEXT {", "    LONG Devices;", "} DRIVER_CONTEXT;", "", "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DRIVER_CONTEXT, DriverContext)", ""});
        // By its role a callback is known to whoever reads the trace.
        for (const char* role : {"TIMER SampleEvtTimerFunc", "DPC SampleEvtDpcFunc", "WORKITEM SampleEvtWorkItem", "REQUEST_CANCEL SampleEvtRequestCancel",
                 "REQUEST_COMPLETION_ROUTINE SampleEvtRequestCompletionRoutine"})
            line(std::string("EVT_WDF_") + role + ";");
        if (m_plan.fileContext)
            lines({"typedef struct _FILE_CONTEXT {", "    LONG Uses;", "} FILE_CONTEXT;", "", "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FILE_CONTEXT, FileContext)", ""});
        if (m_plan.ends)
            lines({"EVT_WDF_DRIVER_UNLOAD SampleEvtDriverUnload;", "EVT_WDF_OBJECT_CONTEXT_CLEANUP SampleEvtCleanupCallback;", "EVT_WDF_OBJECT_CONTEXT_DESTROY SampleEvtDestroyCallback;"});
        const auto roles = [&](bool wanted, const std::vector<std::string>& all) {
            for (const std::string& role : all)
                if (wanted)
                    line("EVT_WDF_" + role + ";");
        };
        roles(m_plan.stops, {"IO_QUEUE_IO_STOP SampleEvtIoStop", "IO_QUEUE_IO_RESUME SampleEvtIoResume", "IO_QUEUE_IO_CANCELED_ON_QUEUE SampleEvtIoCanceledOnQueue"});
        roles(m_plan.callersContext, {"IO_IN_CALLER_CONTEXT SampleEvtIoInCallerContext"});
        roles(m_plan.interrupts, {"INTERRUPT_ISR SampleEvtInterruptIsr", "INTERRUPT_DPC SampleEvtInterruptDpc", "INTERRUPT_WORKITEM SampleEvtInterruptWorkItem"});
        for (const std::string& type : m_plan.kept)
            line(type == "WDFTIMER" ? "EVT_WDF_TIMER SampleKeptTimer;" : type == "WDFDPC" ? "EVT_WDF_DPC SampleKeptDpc;" : "EVT_WDF_WORKITEM SampleKeptWorkItem;");
        for (const Queue& q : m_plan.queues)
            for (const std::string& c : q.callbacks)
                m_declared.insert(c);
        for (const std::string& c : m_declared)
            line("EVT_WDF_IO_QUEUE_IO_" + std::string(c == "EvtIoRead" ? "READ" : c == "EvtIoWrite" ? "WRITE" : c == "EvtIoDefault" ? "DEFAULT" : c == "EvtIoDeviceControl" ? "DEVICE_CONTROL" : "INTERNAL_DEVICE_CONTROL")
                + " Sample" + c + ";");
        lines({"enum { MaximumSlots = 4 };", "", "LONG Shared;", "volatile LONG Ticks;"});
        if (m_plan.keepsSpinLock)
            line("WDFSPINLOCK KeptSpinLock;");
        if (m_plan.keepsWaitLock)
            line("WDFWAITLOCK KeptWaitLock;");
        for (const std::string& type : m_plan.kept)
            line(type + " Kept" + type + ";");
        line("");
    }

    void locks()
    {
        lines({"typedef struct _LOCK_STATE {", "    KIRQL OldIrql;", "    KLOCK_QUEUE_HANDLE Handle;", "} LOCK_STATE;", "",
            "VOID AcquireStatistics(PDEVICE_CONTEXT Context, LOCK_STATE* State)", "{", "#if GUARD == SPIN", "    KeAcquireSpinLock(&Context->StatisticsLock, &State->OldIrql);",
            "#elif GUARD == QUEUED_SPIN", "    KeAcquireInStackQueuedSpinLock(&Context->StatisticsLock, &State->Handle);", "#elif GUARD == WAIT",
            "    (VOID)WdfWaitLockAcquire(Context->StatisticsLock, NULL);", "    State->OldIrql = 0;", "#elif GUARD == MUTEX",
            "    ExAcquireFastMutex(&Context->StatisticsLock);", "    State->OldIrql = 0;", "#else", "    UNREFERENCED_PARAMETER(Context);", "    State->OldIrql = 0;", "#endif", "}",
            "", "VOID ReleaseStatistics(PDEVICE_CONTEXT Context, LOCK_STATE* State)", "{", "#if GUARD == SPIN",
            "    KeReleaseSpinLock(&Context->StatisticsLock, State->OldIrql);", "#elif GUARD == QUEUED_SPIN", "    UNREFERENCED_PARAMETER(Context);",
            "    KeReleaseInStackQueuedSpinLock(&State->Handle);", "#elif GUARD == WAIT", "    UNREFERENCED_PARAMETER(State);", "    WdfWaitLockRelease(Context->StatisticsLock);",
            "#elif GUARD == MUTEX", "    UNREFERENCED_PARAMETER(State);", "    ExReleaseFastMutex(&Context->StatisticsLock);", "#else",
            "    UNREFERENCED_PARAMETER(Context);", "    UNREFERENCED_PARAMETER(State);", "#endif", "}", ""});
    }

    void helpers()
    {
        lines({"ULONG AddTo(ULONG* Counter, ULONG Amount)", "{"});
        if (m_draws.chance(50))
            line("    *Counter += Amount;");
        else
            lines({"    ULONG old = *Counter;", "", "    *Counter = old + Amount;"});
        lines({"    return *Counter;", "}", ""});
    }

    // What runs later: of the kernel, and of the framework.
    void deferred()
    {
        Scope scope;
        scope.hasLength = false;
        scope.deferred = true;
        const Body kernelDpc = body(scope, 1 + m_draws.below(3));
        function("SampleDpc(PKDPC Dpc, PVOID DeferredContext, PVOID First, PVOID Second)", {"PDEVICE_CONTEXT context = (PDEVICE_CONTEXT)DeferredContext;"},
            kernelDpc, {"UNREFERENCED_PARAMETER(Dpc);", "UNREFERENCED_PARAMETER(First);", "UNREFERENCED_PARAMETER(Second);"});
        const Body expired = body(scope, 1 + m_draws.below(2));
        function("SampleExpired(PEX_TIMER Timer, PVOID Context)", {"PDEVICE_CONTEXT context = (PDEVICE_CONTEXT)Context;"}, expired, {"UNREFERENCED_PARAMETER(Timer);"});
        for (const char* head : {"SampleEvtTimerFunc(WDFTIMER Timer)", "SampleEvtDpcFunc(WDFDPC Timer)", "SampleEvtWorkItem(WDFWORKITEM Timer)"}) {
            Scope shared = scope;
            shared.hasContext = false;
            function(head, {}, body(shared, 1 + m_draws.below(2)), {"UNREFERENCED_PARAMETER(Timer);"});
        }
        lines({"VOID SampleEvtRequestCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)", "{",
            "    UNREFERENCED_PARAMETER(Target);", "    UNREFERENCED_PARAMETER(Params);", "    UNREFERENCED_PARAMETER(Context);", "    Ticks++;",
            "    WdfRequestComplete(Request, WdfRequestGetStatus(Request));", "}", ""});
        lines({"VOID SampleEvtRequestCancel(WDFREQUEST Request)", "{", "    Ticks++;", "    WdfRequestComplete(Request, STATUS_CANCELLED);", "}", ""});
    }

    // Objects that driver text creates: what they may be told in their attributes, right or wrong.
    Body creation(const std::string& kind, const std::string& init, const std::string& create)
    {
        Body all = {"WDF_OBJECT_ATTRIBUTES_INIT(&attributes);", "attributes.ParentObject = Device;"};
        if (m_draws.chance(50))
            all.push_back("attributes.ExecutionLevel = " + m_draws.pick({"WdfExecutionLevelPassive", "WdfExecutionLevelDispatch", "WdfExecutionLevelInheritFromParent"}) + ";");
        if (m_draws.chance(20))
            all.push_back("attributes.SynchronizationScope = " + m_draws.pick({"WdfSynchronizationScopeNone", "WdfSynchronizationScopeQueue", "WdfSynchronizationScopeInheritFromParent"}) + ";");
        all.push_back(init);
        if (m_draws.chance(60))
            all.push_back(kind + "Config.AutomaticSerialization = " + m_draws.pick({"TRUE", "FALSE"}) + ";");
        all.push_back(create);
        return all;
    }

    void initializers()
    {
        std::vector<std::string> locals, created;
        const auto add = [&](const std::string& local, const Body& statements) {
            locals.push_back(local);
            created.insert(created.end(), statements.begin(), statements.end());
        };
        if (m_draws.chance(40))
            add("WDF_TIMER_CONFIG timerConfig;", creation("timer", m_draws.chance(50) ? "WDF_TIMER_CONFIG_INIT(&timerConfig, SampleEvtTimerFunc);" : "WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, SampleEvtTimerFunc, 1);",
                "(VOID)WdfTimerCreate(&timerConfig, &attributes, &context->WdfTimer);"));
        if (m_draws.chance(40))
            add("WDF_WORKITEM_CONFIG itemConfig;", creation("item", "WDF_WORKITEM_CONFIG_INIT(&itemConfig, SampleEvtWorkItem);", "(VOID)WdfWorkItemCreate(&itemConfig, &attributes, &context->WorkItem);"));
        if (m_draws.chance(40))
            add("WDF_DPC_CONFIG dpcConfig;", creation("dpc", "WDF_DPC_CONFIG_INIT(&dpcConfig, SampleEvtDpcFunc);", "(VOID)WdfDpcCreate(&dpcConfig, &attributes, &context->WdfDpc);"));
        if (!created.empty())
            locals.push_back("WDF_OBJECT_ATTRIBUTES attributes;");
        lines({"VOID SampleInitializeDevice(WDFDEVICE Device)", "{", "    PDEVICE_CONTEXT context = DeviceContext(Device);"});
        for (const std::string& local : locals)
            line("    " + local);
        lines({"", "#if GUARD == SPIN || GUARD == QUEUED_SPIN",
            "    KeInitializeSpinLock(&context->StatisticsLock);", "#elif GUARD == WAIT", "    (VOID)WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &context->StatisticsLock);",
            "#elif GUARD == MUTEX", "    ExInitializeFastMutex(&context->StatisticsLock);", "#endif", "    KeInitializeSpinLock(&context->OtherLock);",
            "    (VOID)WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &context->ThirdLock);", "    ExInitializeFastMutex(&context->Fast);",
            "    KeInitializeDpc(&context->Dpc, SampleDpc, context);",
            m_draws.chance(50) ? "    KeInitializeTimer(&context->Timer);" : "    KeInitializeTimerEx(&context->Timer, SynchronizationTimer);",
            "    KeInitializeEvent(&context->Event, " + m_draws.pick({"NotificationEvent", "SynchronizationEvent"}) + ", " + m_draws.pick({"TRUE", "FALSE"}) + ");",
            "    KeInitializeSemaphore(&context->Semaphore, " + std::to_string(m_draws.below(3)) + ", 5);", "    KeInitializeMutex(&context->Mutex, 0);"});
        if (m_draws.chance(60))
            line("    context->ExTimer = ExAllocateTimer(SampleExpired, context, " + m_draws.pick({"0", "EX_TIMER_HIGH_RESOLUTION"}) + ");");
        for (const std::string& t : created)
            line("    " + t);
        if (m_plan.loose)
            lines({"    {", "        WDF_OBJECT_ATTRIBUTES looseAttributes;", "", "        WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&looseAttributes, LOOSE_CONTEXT);", "        looseAttributes.ParentObject = Device;",
                "        if (NT_SUCCESS(WdfObjectCreate(&looseAttributes, &context->Loose))) {", "            context->LooseContext = GetLooseContext(context->Loose);",
                m_draws.chance(40) ? "            WdfObjectReference(context->Loose);" : "            context->LooseContext->Uses = 1;", "        }", "    }"});
        if (m_plan.idles)
            lines({"    {", "        WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS settings;", "", "        WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&settings, IdleCannotWakeFromS0);",
                "        settings.IdleTimeout = " + std::to_string(m_draws.between(1, 20)) + ";", "        (VOID)WdfDeviceAssignS0IdleSettings(Device, &settings);", "    }"});
        if (m_plan.interrupts)
            lines({"    {", "        PHYSICAL_ADDRESS address;", "", "        address.QuadPart = 0xFEB00000;",
                "        context->Registers = (PUCHAR)MmMapIoSpaceEx(address, 0x2000, PAGE_READWRITE | PAGE_NOCACHE);", "    }"});
        lines({"}", ""});
        if (m_plan.pending)
            lines({"VOID SampleKeepPending(WDFQUEUE Queue)", "{", "    DeviceContext(WdfIoQueueGetDevice(Queue))->Pending = Queue;", "}", ""});
        if (m_plan.other)
            lines({"VOID SampleKeepOther(WDFQUEUE Queue)", "{", "    DeviceContext(WdfIoQueueGetDevice(Queue))->Other = Queue;", "}", ""});
        for (const std::string& type : m_plan.kept)
            lines({"VOID SampleKeep" + type + "(" + type + " Object)", "{", "    Kept" + type + " = Object;", "}", ""});
        if (m_plan.keepsSpinLock)
            lines({"VOID SampleKeepSpinLock(WDFSPINLOCK Lock)", "{", "    KeptSpinLock = Lock;", "}", ""});
        if (m_plan.keepsWaitLock)
            lines({"VOID SampleKeepWaitLock(WDFWAITLOCK Lock)", "{", "    KeptWaitLock = Lock;", "}", ""});
        if (m_plan.objectContext)
            lines({"VOID SampleInitializeObject(WDFWAITLOCK Object)", "{", "    ObjectContext(Object)->Uses = 1;", "}", ""});
        if (m_plan.driverContext)
            lines({"VOID SampleInitializeDriver(WDFDRIVER Driver)", "{", "    DriverContext(Driver)->Devices = 0;", "}", ""});
    }

    // --- statements: a body is drawn first, then its locals are declared ----------------------------------------------------

    struct Scope {
        bool hasContext = true; // DEVICE_CONTEXT in `context`
        bool hasLength = true;
        bool locked = false;    // within a lock, where no other may be taken
        bool deferred = false;  // at DISPATCH_LEVEL, most likely
        bool queue = false;     // Queue and Request are there
    };

    std::string use(const std::string& declaration, const std::string& localName)
    {
        m_locals.insert(declaration);
        return localName;
    }

    std::string amount(const Scope& s)
    {
        switch (m_draws.below(s.hasLength ? 4 : 3)) {
        case 0: return std::to_string(m_draws.between(1, 9));
        case 1: return "(ULONG)LabDraw(" + std::to_string(m_draws.below(3)) + ")";
        case 2: return "(ULONG)Ticks";
        default: return "(ULONG)Length";
        }
    }

    std::string field(const Scope& s)
    {
        if (!s.hasContext)
            return "Shared";
        return m_draws.pick({"context->Statistics.TotalRequestsProcessed", "context->Statistics.TotalReads", "context->Statistics.TotalWrites",
            "context->Statistics.TotalBytesRead", "context->Statistics.TotalBytesWritten", "context->Hits64", "context->Slots[" + std::to_string(m_draws.below(4)) + "]", "Shared"});
    }

    std::string condition(const Scope& s)
    {
        switch (m_draws.below(5)) {
        case 0: return "(" + field(s) + " & 1) == 0";
        case 1: return "LabDraw(" + std::to_string(m_draws.below(3)) + ") < 500";
        case 2: return use("    LONG local = 0;", "local") + " >= " + std::to_string(m_draws.below(5)) + " && " + field(s) + " != 3";
        case 3: return "!(" + field(s) + " > 7) || Ticks != 0";
        default: return "KeGetCurrentIrql() " + m_draws.pick({"==", "<", ">="}) + " DISPATCH_LEVEL";
        }
    }

    static void append(Body& to, const Body& from)
    {
        for (const std::string& t : from)
            to.push_back(t.empty() || t[0] == '#' ? t : "    " + t);
    }

    Body block(const Scope& s, int depth)
    {
        Body all;
        for (std::uint32_t n = 1 + m_draws.below(2); n > 0; --n) {
            const Body one = statement(s, depth);
            all.insert(all.end(), one.begin(), one.end());
        }
        return all;
    }

    Body guarded(const std::string& acquire, const std::string& release, Scope s, int depth)
    {
        s.locked = true;
        Body all = {acquire};
        const Body inside = block(s, depth + 1);
        all.insert(all.end(), inside.begin(), inside.end());
        all.push_back(release);
        return all;
    }

    Body statement(const Scope& s, int depth)
    {
        if (m_draws.chance(25))
            return s.hasContext ? kernelStatement(s, depth) : Body{"KeStallExecutionProcessor(" + std::to_string(m_draws.between(0, 3)) + ");"};
        const std::uint32_t kinds = depth < 3 ? 20 : 12;
        switch (m_draws.below(kinds)) {
        case 0:
        case 1: return {field(s) + "++;"};
        case 2: return {field(s) + " += " + amount(s) + ";"};
        case 3: {
            const std::string f = field(s);
            return {f + " = " + f + " + 1;"};
        }
        case 4: return {use("    LONG local = 0;", "local") + " = (LONG)" + field(s) + ";", m_draws.chance(50) ? "LabWork(" + std::to_string(m_draws.between(0, 2000)) + ");" : "local += 2;",
            s.hasContext ? "context->Slots[local & (MaximumSlots - 1)] = (USHORT)local;" : "Shared = local + 1;"};
        case 5: return {"LabWork(" + std::to_string(m_draws.between(0, 20'000)) + ");"};
        case 6: return {s.hasContext ? m_draws.pick({"InterlockedIncrement(&context->Hits);", "InterlockedAdd(&context->Hits, 3);", "InterlockedExchangeAdd(&context->Hits, 2);",
                                           "InterlockedIncrement64(&context->Hits64);", "(VOID)InterlockedCompareExchange(&context->Hits, 1, 0);", "InterlockedExchange(&context->Hits, 0);"})
                                     : m_draws.pick({"InterlockedIncrement(&Ticks);", "InterlockedDecrement(&Ticks);"})};
        case 7: return {s.hasContext ? use("    LONG local = 0;", "local") + " += (LONG)AddTo(&context->Statistics.TotalReads, " + amount(s) + ");" : "Ticks++;"};
        case 8: return {s.hasContext ? "context->Flag = (UCHAR)(context->Flag ^ 1);" : "Shared -= 1;"};
        case 9: return {"LabPrint(\"%d\", (int)" + field(s) + ");"};
        case 10: return {"Ticks = Ticks * 2 + (Ticks > 1000 ? -1000 : 1);"};
        case 11: return {"Shared--;"};
        case 12: {
            Body all = {"if (" + condition(s) + ") {"};
            append(all, block(s, depth + 1));
            if (m_draws.chance(50)) {
                all.push_back("} else {");
                append(all, block(s, depth + 1));
            }
            all.push_back("}");
            return all;
        }
        case 13: {
            const std::string i = use("    ULONG i" + std::to_string(depth) + ";", "i" + std::to_string(depth));
            Body all = {"for (" + i + " = 0; " + i + " < " + std::to_string(1 + m_draws.below(3)) + "; " + i + "++) {"};
            append(all, block(s, depth + 1));
            if (m_draws.chance(30))
                all.push_back("    " + m_draws.pick({"continue;", "if (" + condition(s) + ") break;"}));
            all.push_back("}");
            return all;
        }
        case 14: {
            const std::string i = use("    ULONG i" + std::to_string(depth) + ";", "i" + std::to_string(depth));
            const bool tail = m_draws.chance(50);
            Body all = {i + " = " + std::to_string(1 + m_draws.below(3)) + ";", tail ? "do {" : "while (" + i + " > 0) {"};
            append(all, block(s, depth + 1));
            all.push_back("    " + i + "--;");
            all.push_back(tail ? "} while (" + i + " > 0);" : "}");
            return all;
        }
        case 15: {
            Body all = {"switch (" + field(s) + " & 3) {", "case 0:"};
            append(all, block(s, depth + 1));
            all.insert(all.end(), {"    break;", "case 1:", "case 2:"});
            append(all, block(s, depth + 1));
            all.insert(all.end(), {"    break;", "default:", "    break;", "}"});
            return all;
        }
        case 16:
            if (s.locked || !s.hasContext || s.deferred)
                return {"LabWork(100);"};
            use("    LOCK_STATE state;", {});
            return guarded("AcquireStatistics(context, &state);", "ReleaseStatistics(context, &state);", s, depth);
        case 17:
            if (s.locked || !s.hasContext)
                return {"Shared ^= 5;"};
            if (m_draws.chance(50))
                return guarded("WdfSpinLockAcquire(context->ThirdLock);", "WdfSpinLockRelease(context->ThirdLock);", s, depth);
            use("    KIRQL otherIrql;", {});
            return guarded("KeAcquireSpinLock(&context->OtherLock, &otherIrql);", "KeReleaseSpinLock(&context->OtherLock, otherIrql);", s, depth);
        case 18: {
            if (s.locked)
                return {"Shared |= 2;"};
            if (m_plan.keepsSpinLock && m_draws.chance(70)) {
                Body all = {"if (KeptSpinLock != NULL) {"};
                append(all, guarded("WdfSpinLockAcquire(KeptSpinLock);", "WdfSpinLockRelease(KeptSpinLock);", s, depth));
                all.push_back("}");
                return all;
            }
            if (m_plan.keepsWaitLock) {
                Body all = {"if (KeptWaitLock != NULL && KeGetCurrentIrql() == PASSIVE_LEVEL) {"};
                append(all, guarded("(VOID)WdfWaitLockAcquire(KeptWaitLock, NULL);", "WdfWaitLockRelease(KeptWaitLock);", s, depth));
                all.push_back("}");
                return all;
            }
            return {"Shared &= ~4;"};
        }
        default: {
            // A branch of #if in the middle of a body.
            Body all = {"#if GUARD == INTERLOCKED", "InterlockedIncrement(&Ticks);", "#else"};
            const Body inside = statement(s, 3);
            all.insert(all.end(), inside.begin(), inside.end());
            all.push_back("#endif");
            return all;
        }
        }
    }

    // Only where waiting is allowed: mostly with a timeout, so that not every run ends there.
    Body waiting(const std::string& object, const Body& then)
    {
        const bool forEver = m_draws.chance(8);
        Body all = {"if (KeGetCurrentIrql() == PASSIVE_LEVEL) {"};
        if (!forEver) {
            use("    LARGE_INTEGER timeout;", {});
            all.push_back("    timeout.QuadPart = -" + std::to_string(m_draws.between(0, 300)) + ";");
        }
        const std::string wait = "KeWaitForSingleObject(&context->" + object + ", Executive, KernelMode, FALSE, " + (forEver ? "NULL" : "&timeout") + ")";
        if (then.empty()) {
            all.push_back("    " + wait + ";");
        } else {
            all.push_back("    if (" + wait + " == STATUS_SUCCESS) {");
            Body inside;
            append(inside, then);
            append(all, inside);
            all.push_back("    }");
        }
        all.push_back("}");
        return all;
    }

    // For any of them or for all, and what a mutex or a semaphore among them was taken for is given back.
    Body waitingForSeveral(const Scope&)
    {
        const bool forEver = m_draws.chance(8), all = m_draws.chance(40);
        use("    PVOID objects[3];", {});
        use("    NTSTATUS several;", {});
        Body body = {"if (KeGetCurrentIrql() == PASSIVE_LEVEL) {", "    objects[0] = &context->Event;", "    objects[1] = &context->Mutex;", "    objects[2] = &context->" + m_draws.pick({"Timer", "Event"}) + ";"};
        if (!forEver) {
            use("    LARGE_INTEGER timeout;", {});
            body.push_back("    timeout.QuadPart = -" + std::to_string(m_draws.between(0, 300)) + ";");
        }
        body.push_back("    several = KeWaitForMultipleObjects(" + std::string(m_draws.chance(50) ? "2" : "3") + ", objects, " + (all ? "WaitAll" : "WaitAny") + ", Executive, KernelMode, FALSE, " + (forEver ? "NULL" : "&timeout") + ", NULL);");
        body.push_back(all ? "    if (several == STATUS_SUCCESS) {" : "    if (several == STATUS_WAIT_1) {");
        body.insert(body.end(), {"        Shared++;", "        KeReleaseMutex(&context->Mutex, FALSE);", "    }", "}"});
        return body;
    }

    // What sets going or stops what runs later.
    Body frameworkStatement(const Scope& s)
    {
        const std::string due = "WDF_REL_TIMEOUT_IN_US(" + std::to_string(m_draws.between(0, 3000)) + ")";
        if (!m_plan.kept.empty() && m_draws.chance(50)) {
            const std::string& type = m_draws.of(m_plan.kept);
            const std::string call = type == "WDFTIMER" ? "WdfTimerStart(KeptWDFTIMER, " + due + ");" : type == "WDFDPC" ? "WdfDpcEnqueue(KeptWDFDPC);" : "WdfWorkItemEnqueue(KeptWDFWORKITEM);";
            return {"if (Kept" + type + " != NULL) {", "    " + call, "}"};
        }
        switch (m_draws.below(8)) {
        case 0:
        case 1: return {"if (context->WdfTimer != NULL) {", "    WdfTimerStart(context->WdfTimer, " + due + ");", "}"};
        case 2:
        case 3: return {"if (context->WorkItem != NULL) {", "    WdfWorkItemEnqueue(context->WorkItem);", "}"};
        case 4:
        case 5: return {"if (context->WdfDpc != NULL) {", "    WdfDpcEnqueue(context->WdfDpc);", "}"};
        case 6: return {"if (context->WdfTimer != NULL) {", "    WdfTimerStop(context->WdfTimer, " + std::string(s.locked || m_draws.chance(70) ? "FALSE" : "KeGetCurrentIrql() == PASSIVE_LEVEL") + ");", "}"};
        default: return s.locked ? Body{"Shared += 5;"} : Body{"if (context->WorkItem != NULL && KeGetCurrentIrql() == PASSIVE_LEVEL) {", "    WdfWorkItemFlush(context->WorkItem);", "}"};
        }
    }

    // Calls into the kernel and the framework beside those of statement().
    Body kernelStatement(const Scope& s, int depth)
    {
        if (m_draws.chance(25))
            return frameworkStatement(s);
        switch (m_draws.below(depth < 3 ? 25 : 11)) {
        case 0: return {"KeInsertQueueDpc(&context->Dpc, NULL, NULL);"};
        case 1: return {m_draws.pick({"KeSetImportanceDpc(&context->Dpc, LowImportance);", "KeSetImportanceDpc(&context->Dpc, HighImportance);",
            "KeSetTargetProcessorDpc(&context->Dpc, " + std::to_string(m_draws.below(3)) + ");", "(VOID)KeRemoveQueueDpc(&context->Dpc);"})};
        case 2:
            use("    LARGE_INTEGER due;", {});
            return {"due.QuadPart = -" + std::to_string(m_draws.between(0, 500)) + ";",
                m_draws.pick({"KeSetTimer(&context->Timer, due, NULL);", "KeSetTimer(&context->Timer, due, &context->Dpc);",
                    "KeSetTimerEx(&context->Timer, due, " + std::to_string(m_draws.between(0, 2)) + ", &context->Dpc);"})};
        case 3: return {"(VOID)KeCancelTimer(&context->Timer);"};
        case 4: return {m_draws.pick({"KeSetEvent(&context->Event, 0, FALSE);", "KeClearEvent(&context->Event);", "(VOID)KeResetEvent(&context->Event);",
            "if (KeReadStateEvent(&context->Event) != 0) { Ticks++; }"})};
        case 5: return {"KeStallExecutionProcessor(" + std::to_string(m_draws.between(0, 3)) + ");"};
        case 6: return {"if (KeGetCurrentProcessorNumber() == 0) { Shared++; }"};
        case 7: return {"(VOID)InterlockedOr(&context->Hits, 4);", "(VOID)InterlockedAnd(&context->Hits, ~1);", "(VOID)InterlockedCompareExchange64(&context->Hits64, 1, 0);"};
        case 8:
            if (m_plan.loose && m_draws.chance(50))
                return m_draws.chance(70) ? Body{"if (context->LooseContext != NULL) {", "    context->LooseContext->Uses++;", "}"}
                                          : Body{"if (context->Loose != NULL) {", "    WDFOBJECT loose = context->Loose;", "", "    context->Loose = NULL;", "    WdfObjectDelete(loose);", "}"};
            if (s.queue && m_plan.fileContext && m_draws.chance(50))
                return {"if (WdfRequestGetFileObject(Request) != NULL && FileContext(WdfRequestGetFileObject(Request)) != NULL) {", "    FileContext(WdfRequestGetFileObject(Request))->Uses++;", "}"};
            if (s.queue && m_plan.idles && m_draws.chance(60)) {
                Body all = {"if (NT_SUCCESS(WdfDeviceStopIdle(WdfIoQueueGetDevice(Queue), " + std::string(s.locked || m_draws.chance(70) ? "FALSE" : "KeGetCurrentIrql() == PASSIVE_LEVEL") + "))) {"};
                append(all, block(s, 3));
                all.insert(all.end(), {"    WdfDeviceResumeIdle(WdfIoQueueGetDevice(Queue));", "}"});
                return all;
            }
            if (s.queue)
                return {m_draws.pick({"WdfRequestSetInformation(Request, 7);", "if (WdfRequestIsCanceled(Request)) { Ticks++; }", "(VOID)WdfIoQueueGetState(Queue, NULL, NULL);",
                    "if (WdfRequestGetIoQueue(Request) == Queue) { Shared++; }"})};
            return {"LabWork(300);"};
        case 9:
            if (s.queue && m_draws.chance(30))
                return {"WdfIoQueueStop(Queue, NULL, NULL);", "WdfIoQueueStart(Queue);"};
            if (m_plan.pending && m_draws.chance(30))
                return {"if (context->Pending != NULL) {", "    WdfIoQueuePurge(context->Pending, NULL, NULL);", "    WdfIoQueueStart(context->Pending);", "}"};
            return {"KeQueryInterruptTime();"};
        case 10: return {"KeEnterCriticalRegion();", "Shared++;", "KeLeaveCriticalRegion();"};
        case 11: return waiting("Event", {});
        case 12: return waiting("Timer", {});
        case 13: {
            Scope inside = s;
            inside.locked = true;
            Body then = block(inside, 3);
            then.push_back("KeReleaseSemaphore(&context->Semaphore, 0, 1, FALSE);");
            return s.locked ? Body{"Shared += 2;"} : waiting("Semaphore", then);
        }
        case 14: {
            Scope inside = s;
            inside.locked = true;
            Body then = block(inside, 3);
            then.push_back("KeReleaseMutex(&context->Mutex, FALSE);");
            return s.locked ? Body{"Shared += 3;"} : waiting("Mutex", then);
        }
        case 15:
            use("    LARGE_INTEGER pause;", {});
            return {"if (KeGetCurrentIrql() == PASSIVE_LEVEL) {", "    pause.QuadPart = -" + std::to_string(m_draws.between(1, 300)) + ";",
                "    KeDelayExecutionThread(KernelMode, FALSE, &pause);", "}"};
        case 16: {
            use("    KIRQL raised;", {});
            Body all = {"KeRaiseIrql(DISPATCH_LEVEL, &raised);"};
            if (s.locked) {
                all.push_back("Shared++;");
            } else if (m_draws.chance(50)) {
                const Body inside = guarded("KeAcquireSpinLockAtDpcLevel(&context->OtherLock);", "KeReleaseSpinLockFromDpcLevel(&context->OtherLock);", s, 3);
                all.insert(all.end(), inside.begin(), inside.end());
            } else {
                all.insert(all.end(), {"if (KeTryToAcquireSpinLockAtDpcLevel(&context->OtherLock)) {", "    Shared++;", "    KeReleaseSpinLockFromDpcLevel(&context->OtherLock);", "}"});
            }
            all.push_back("KeLowerIrql(raised);");
            return all;
        }
        case 17: return s.locked || s.deferred ? Body{"Shared ^= 1;"}
                                               : Body{"if (KeGetCurrentIrql() == PASSIVE_LEVEL && ExTryToAcquireFastMutex(&context->Fast)) {", "    Shared++;", "    ExReleaseFastMutex(&context->Fast);", "}"};
        case 18: {
            if (s.locked)
                return {"Shared ^= 2;"};
            Body all = {"if (KeGetCurrentIrql() == PASSIVE_LEVEL) {", "    KeEnterCriticalRegion();"};
            append(all, guarded("ExAcquireFastMutexUnsafe(&context->Fast);", "ExReleaseFastMutexUnsafe(&context->Fast);", s, 3));
            all.insert(all.end(), {"    KeLeaveCriticalRegion();", "}"});
            return s.deferred ? Body{"Shared ^= 2;"} : all;
        }
        case 19:
            if (s.queue && !s.locked && m_draws.chance(15))
                return guarded("WdfObjectAcquireLock(Queue);", "WdfObjectReleaseLock(Queue);", s, 3);
            return {"Ticks--;"};
        case 20: return {"KeSetEvent(&context->Event, 0, FALSE);"};
        case 21: return s.locked ? Body{"Ticks++;"} : waitingForSeveral(s);
        case 22:
            use("    LARGE_INTEGER due;", {});
            return {"due.QuadPart = -" + std::to_string(m_draws.between(0, 500)) + ";",
                "KeSetCoalescableTimer(&context->Timer, due, " + std::to_string(m_draws.between(0, 2)) + ", " + std::to_string(m_draws.between(0, 40)) + ", &context->Dpc);"};
        case 23: {
            const std::string due = std::to_string(m_draws.between(0, 30'000));
            return {"if (context->ExTimer != NULL) {", m_draws.chance(70) ? "    ExSetTimer(context->ExTimer, -" + due + ", " + (m_draws.chance(70) ? "0" : "20000") + ", NULL);" : "    (VOID)ExCancelTimer(context->ExTimer, NULL);", "}"};
        }
        default: return {"KeInsertQueueDpc(&context->Dpc, NULL, NULL);", "LabWork(" + std::to_string(m_draws.between(0, 5000)) + ");"};
        }
    }

    Body body(const Scope& s, std::uint32_t statements)
    {
        Body all;
        for (std::uint32_t n = 0; n < statements; ++n) {
            const Body one = statement(s, 0);
            all.insert(all.end(), one.begin(), one.end());
        }
        return all;
    }

    void function(const std::string& head, const Body& first, const Body& statements, const Body& last)
    {
        lines({"VOID", head, "{"});
        for (const std::string& t : first)
            line("    " + t);
        Body declared = first;
        declared.insert(declared.end(), m_locals.begin(), m_locals.end());
        lines({m_locals.begin(), m_locals.end()});
        m_locals.clear();
        line("");
        Body all;
        for (const char* local : {"context", "local", "timeout", "due", "pause", "raised", "several"})
            if (std::any_of(declared.begin(), declared.end(), [&](const std::string& d) {
                    return d.find(" " + std::string(local) + " =") != std::string::npos || d.ends_with(" " + std::string(local) + ";");
                }))
                all.push_back("    UNREFERENCED_PARAMETER(" + std::string(local) + "); // perhaps only a branch of #if reads it");
        append(all, statements);
        append(all, last);
        lines(all);
        lines({"}", ""});
    }

    void callback(const std::string& name)
    {
        static const std::vector<std::pair<std::string, std::string>> kParameters = {
            {"EvtIoRead", "WDFQUEUE Queue, WDFREQUEST Request, size_t Length"}, {"EvtIoWrite", "WDFQUEUE Queue, WDFREQUEST Request, size_t Length"},
            {"EvtIoDeviceControl", "WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode"},
            {"EvtIoInternalDeviceControl", "WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode"},
            {"EvtIoDefault", "WDFQUEUE Queue, WDFREQUEST Request"}};
        const auto parameters = std::find_if(kParameters.begin(), kParameters.end(), [&](const auto& p) { return p.first == name; });
        Scope scope;
        scope.hasLength = name == "EvtIoRead" || name == "EvtIoWrite";
        scope.queue = true;
        Body statements;
        if (name == "EvtIoRead" && m_draws.chance(70)) {
            use("    LOCK_STATE state;", {});
            statements = {"AcquireStatistics(context, &state);", "context->Statistics.TotalRequestsProcessed++;", "context->Statistics.TotalReads++;",
                "context->Statistics.TotalBytesRead += Length;", "ReleaseStatistics(context, &state);"};
        }
        if (m_plan.queueContext && m_draws.chance(60))
            statements.push_back("if (QueueContext(Queue) != NULL) { QueueContext(Queue)->Presented++; }");
        const Body drawn = body(scope, 1 + m_draws.below(5));
        statements.insert(statements.end(), drawn.begin(), drawn.end());
        Body last;
        if (m_draws.chance(25))
            last = {"if (!NT_SUCCESS(WdfRequestMarkCancelableEx(Request, SampleEvtRequestCancel))) {", "    WdfRequestComplete(Request, STATUS_CANCELLED);", "    return;", "}",
                "LabWork(2000);", "if (WdfRequestUnmarkCancelable(Request) == STATUS_CANCELLED) {", "    return;", "}"};
        if (m_draws.chance(8))
            append(last, {m_draws.pick({"WdfIoQueueStop(Queue, NULL, NULL);", "WdfIoQueuePurge(Queue, NULL, NULL);", "WdfIoQueueDrain(Queue, NULL, NULL);",
                              "WdfIoQueueStopAndPurge(Queue, NULL, NULL);"}),
                             "LabWork(1000);", "WdfIoQueueStart(Queue);"});
        if (m_plan.pending && name == "EvtIoWrite") {
            append(last, {"if (context->Pending != NULL && NT_SUCCESS(WdfRequestForwardToIoQueue(Request, context->Pending))) {", "    return;", "}"});
        } else if (m_plan.pending) {
            use("    WDFREQUEST waiting;", {});
            append(last, {"if (context->Pending != NULL && NT_SUCCESS(WdfIoQueueRetrieveNextRequest(context->Pending, &waiting))) {",
                m_draws.chance(30) ? "    if (!NT_SUCCESS(WdfRequestRequeue(waiting))) { WdfRequestComplete(waiting, STATUS_SUCCESS); }" : "    WdfRequestComplete(waiting, STATUS_SUCCESS);", "}"});
        }
        if (m_plan.other && m_draws.chance(40))
            append(last, {"if (context->Other != NULL && LabDraw(1) < 600 && NT_SUCCESS(WdfRequestForwardToIoQueue(Request, context->Other))) {", "    return;", "}"});
        if (m_draws.chance(15))
            append(last, {"WdfRequestFormatRequestUsingCurrentType(Request);", "WdfRequestSetCompletionRoutine(Request, SampleEvtRequestCompletionRoutine, NULL);",
                "if (WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), WDF_NO_SEND_OPTIONS)) {", "    return;", "}"});
        if (m_draws.chance(15)) { // Whoever is first: the driver, or a purge.
            last.insert(last.begin(), "WdfRequestMarkCancelable(Request, SampleEvtRequestCancel);");
            last.insert(last.begin() + 1, "LabWork(" + std::to_string(m_draws.between(0, 3000)) + ");");
            last.insert(last.begin() + 2, {"if (WdfRequestUnmarkCancelable(Request) == STATUS_CANCELLED) {", "    return;", "}"});
        }
        last.push_back(scope.hasLength ? "WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);" : "WdfRequestComplete(Request, STATUS_SUCCESS);");
        Body first = {"PDEVICE_CONTEXT context = DeviceContext(WdfIoQueueGetDevice(Queue));"};
        if (name == "EvtIoDeviceControl" || name == "EvtIoInternalDeviceControl")
            statements.insert(statements.begin(), {"UNREFERENCED_PARAMETER(OutputBufferLength);", "UNREFERENCED_PARAMETER(InputBufferLength);", "UNREFERENCED_PARAMETER(IoControlCode);"});
        function("Sample" + name + "(" + parameters->second + ")", first, statements, last);
    }

    void routine(const std::string& name)
    {
        Scope scope;
        scope.hasContext = scope.hasLength = false;
        function(name + "(PVOID Argument)", {}, body(scope, 1 + m_draws.below(4)), {"Shared += (LONG)(ULONG_PTR)Argument;"});
    }

    // What a device is told of its power: it answers with success and touches what its I/O callbacks touch.
    void powerCallback(const std::string& name)
    {
        static const std::map<std::string, std::string> kParameters = {
            {"EvtDevicePrepareHardware", "WDFDEVICE Device, WDFCMRESLIST ResourcesRaw, WDFCMRESLIST ResourcesTranslated"},
            {"EvtDeviceReleaseHardware", "WDFDEVICE Device, WDFCMRESLIST ResourcesTranslated"},
            {"EvtDeviceD0Entry", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState"},
            {"EvtDeviceD0Exit", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState"},
            {"EvtDeviceSelfManagedIoSuspend", "WDFDEVICE Device"},
            {"EvtDeviceSelfManagedIoRestart", "WDFDEVICE Device"},
        };
        lines({"", "NTSTATUS", "Sample" + name + "(" + kParameters.at(name) + ")", "{"});
        if (name == "EvtDevicePrepareHardware")
            lines({"    UNREFERENCED_PARAMETER(ResourcesRaw);"});
        if (name == "EvtDevicePrepareHardware" || name == "EvtDeviceReleaseHardware")
            lines({"    UNREFERENCED_PARAMETER(ResourcesTranslated);"});
        lines({"    DeviceContext(Device)->Hits" + std::string(name == "EvtDeviceD0Entry" ? " = (LONG)PreviousState;" : name == "EvtDeviceD0Exit" ? " += (LONG)TargetState;" : "++;"),
            "    LabWork(500);", "    return STATUS_SUCCESS;", "}"});
    }

    // What comes before and around the queues, and the interrupts.
    void around()
    {
        if (m_plan.ends)
            lines({"VOID SampleEvtDriverUnload(WDFDRIVER Driver)", "{", "    UNREFERENCED_PARAMETER(Driver);", "    Shared++;", "    LabWork(500);", "}", "", "VOID SampleEvtCleanupCallback(WDFOBJECT Object)", "{",
                "    UNREFERENCED_PARAMETER(Object);", "    Shared--;", "}", "", "VOID SampleEvtDestroyCallback(WDFOBJECT Object)", "{", "    UNREFERENCED_PARAMETER(Object);", "    Ticks++;", "}", ""});
        if (m_plan.stops) {
            lines({"VOID SampleEvtIoStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags)", "{", "    UNREFERENCED_PARAMETER(Queue);", "    Ticks += (LONG)(ActionFlags & 3);",
                "    WdfRequestStopAcknowledge(Request, FALSE);", "}", "", "VOID SampleEvtIoResume(WDFQUEUE Queue, WDFREQUEST Request)", "{", "    UNREFERENCED_PARAMETER(Queue);",
                "    UNREFERENCED_PARAMETER(Request);", "    Shared++;", "    LabWork(500);", "}", "", "VOID SampleEvtIoCanceledOnQueue(WDFQUEUE Queue, WDFREQUEST Request)", "{",
                "    UNREFERENCED_PARAMETER(Queue);", "    Shared--;", "    WdfRequestComplete(Request, STATUS_CANCELLED);", "}", ""});
        }
        if (m_plan.callersContext)
            lines({"VOID SampleEvtIoInCallerContext(WDFDEVICE Device, WDFREQUEST Request)", "{", "    NTSTATUS status;", "", "    DeviceContext(Device)->Hits++;",
                "    status = WdfDeviceEnqueueRequest(Device, Request);", "    if (!NT_SUCCESS(status)) {", "        WdfRequestComplete(Request, status);", "    }", "}", ""});
        if (m_plan.interrupts) {
            lines({"BOOLEAN SampleEvtInterruptIsr(WDFINTERRUPT Interrupt, ULONG MessageID)", "{", "    PDEVICE_CONTEXT context = DeviceContext(WdfInterruptGetDevice(Interrupt));", "",
                "    Ticks += (LONG)MessageID;", "    if (context->Registers == NULL) {", "        return FALSE;", "    }",
                "    WRITE_REGISTER_ULONG((volatile ULONG *)(context->Registers + 0x08), 0xC);", "    context->Hits++;"});
            lines({m_draws.chance(70) ? "    WdfInterruptQueueDpcForIsr(Interrupt);" : "    Ticks--;", "    return TRUE;", "}", ""});
            Scope scope;
            scope.hasLength = false;
            scope.deferred = true;
            for (const char* name : {"SampleEvtInterruptDpc", "SampleEvtInterruptWorkItem"})
                function(std::string(name) + "(WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject)", {"PDEVICE_CONTEXT context = DeviceContext(AssociatedObject);"}, body(scope, 1 + m_draws.below(3)),
                    std::string(name) == "SampleEvtInterruptWorkItem"
                        ? Body{"if (WdfInterruptTryToAcquireLock(Interrupt)) {", "    Shared++;", "    WdfInterruptReleaseLock(Interrupt);", "}", m_draws.chance(50) ? "WdfInterruptEnable(Interrupt);" : "WdfInterruptDisable(Interrupt);"}
                        : Body{"UNREFERENCED_PARAMETER(Interrupt);"});
        }
        for (const std::string& type : m_plan.kept) { // Their callbacks touch what the others touch.
            const std::string name = type == "WDFTIMER" ? "SampleKeptTimer" : type == "WDFDPC" ? "SampleKeptDpc" : "SampleKeptWorkItem";
            Scope scope;
            scope.hasContext = scope.hasLength = false;
            scope.deferred = true;
            function(name + "(" + type + " Object)", {}, body(scope, 1 + m_draws.below(2)), {"UNREFERENCED_PARAMETER(Object);"});
        }
    }

    Draws& m_draws;
    const Plan& m_plan;
    std::string m_text;
    std::set<std::string> m_locals, m_declared;
};

// --- scenario.json -----------------------------------------------------------------------------------------------------------

class ScenarioText {
public:
    ScenarioText(Draws& draws, Plan& plan) : m_draws(draws), m_plan(plan) {}

    Value all()
    {
        Value root = object({{"format", number(1)}, {"id", text("random")}, {"title", text("Drawn \"at random\" \xE2\x80\x93 \\ \n\t")}});
        optional(root, 30, "number", [&] { return text("Z" + std::to_string(m_draws.below(99))); });
        optional(root, 30, "part", [&] { return text("What's the problem?"); });
        optional(root, 30, "difficulty", [&] { return number(m_draws.between(1, 3)); });
        optional(root, 30, "kind", [&] { return text(m_draws.pick({"scenario", "exercise", "model"})); });
        optional(root, 30, "summary", [&] { return text("One sentence."); });
        optional(root, 30, "sources", [&] { return json::strings({"[ART]", "R-DPC-3"}); });
        optional(root, 80, "seed", [&] { return json::number(m_draws.word()); });
        m_processors = static_cast<std::uint32_t>(m_draws.chance(10) ? m_draws.between(5, 64) : m_draws.between(1, 4));
        optional(root, 50, "interleaving", [&] { return text(interleaving()); });
        root.set("machine", machine());
        optional(root, 40, "costs", [&] { return costs(); });
        root.set("limits", object({{"steps", number(m_draws.between(2'000, 50'000))}, {"events", number(m_draws.between(10'000, 200'000))},
            {"time_ns", number(m_draws.between(1'000'000, 1'000'000'000))}, {"memory_bytes", number(1 << 20)}, {"call_depth", number(m_draws.between(8, 64))}}));
        m_plan.guard = m_draws.of(kGuards);
        Value driver = object({{"definitions", object({{"GUARD", text(m_plan.guard)}, {"BUFFERS", number(m_draws.between(-3, 9))}})}});
        optional(driver, 20, "file", [&] { return text("driver.c"); });
        optional(driver, 20, "on_refusal", [&] { return text(m_draws.pick({"return", "continue"})); });
        optional(driver, 50, "definition_values", [&] { return object({{"GUARD", json::strings(kGuards)}}); });
        root.set("driver", std::move(driver));
        optional(root, 40, "draws", [&] { return draws(); });
        optional(root, 30, "draw_stride", [&] { return number(m_draws.between(0, 5)); });
        root.set("objects", objects());
        Value workload = object({{"threads", threads()}});
        optional(workload, 25, "power", [&] { return power(); });
        m_plan.idles = m_draws.chance(20);
        m_plan.loose = m_draws.chance(15);
        root.set("workload", std::move(workload));
        optional(root, 30, "watch", [&] { return json::strings({m_plan.devices[0] + ".Statistics.TotalRequestsProcessed", "Shared"}); });
        optional(root, 40, "variants", [&] { return variants(); });
        optional(root, 30, "hardware", [&] { return object({{"devices", hardware()}}); });
        return root;
    }

private:
    template <class Make>
    void optional(Value& to, std::uint32_t percent, const char* key, Make make)
    {
        if (m_draws.chance(percent))
            to.set(key, make());
    }

    std::string scope() { return m_draws.chance(2) ? m_draws.pick({"Invalid", "OutOfRange"}) : m_draws.pick({"Inherit", "Device", "Queue", "None"}); }
    std::string level() { return m_draws.chance(2) ? m_draws.pick({"Invalid", "OutOfRange"}) : m_draws.pick({"Inherit", "Passive", "Dispatch"}); }

    std::string interleaving()
    {
        std::string all;
        for (std::uint32_t n = 1 + m_draws.below(12); n > 0; --n)
            all += (all.empty() ? "" : " ") + std::to_string(m_draws.below(m_processors)) + (m_draws.chance(30) ? "x" + std::to_string(m_draws.between(1, 9)) : "");
        return all;
    }

    Value machine()
    {
        Value m = object({{"processors", number(m_processors)}});
        optional(m, 40, "clock_ns", [&] { return number(m_draws.chance(30) ? 0 : m_draws.between(100'000, 20'000'000)); });
        optional(m, 30, "quantum_units", [&] { return number(m_draws.between(3, 36)); });
        optional(m, 60, "spin_fairness", [&] { return text(m_draws.pick({"fifo", "nearest", "random"})); });
        optional(m, 60, "order", [&] { return text(m_draws.pick({"time", "seeded"})); });
        optional(m, 30, "workers", [&] { return number(m_draws.between(1, 6)); });
        optional(m, 30, "driver_verifier", [&] { return json::boolean(m_draws.chance(50)); });
        optional(m, 30, "wdf_verifier", [&] { return json::boolean(m_draws.chance(50)); });
        optional(m, 30, "kmdf_version", [&] { return text(m_draws.pick({"1.9", "1.11", "1.13", "1.15", "1.33"})); });
        optional(m, 30, "watchdog", [&] {
            return object({{"enabled", json::boolean(m_draws.chance(70))}, {"single_ticks", number(m_draws.between(1, 2000))}, {"cumulative_ticks", number(m_draws.between(1, 8000))},
                {"clock_ticks", number(m_draws.between(1, 50))}});
        });
        optional(m, 30, "dynamic_workers", [&] { return number(m_draws.between(0, 16)); });
        optional(m, 30, "paged_out", [&] { return json::boolean(m_draws.chance(50)); });
        optional(m, 30, "timers_on_setter", [&] { return json::boolean(m_draws.chance(50)); });
        optional(m, 20, "clock_stagger_ns", [&] { return number(m_draws.between(0, 100'000)); });
        return m;
    }

    Value costs()
    {
        Value c = json::object();
        for (const char* key : {"load", "add", "store", "irql_change", "spin_acquire_uncontended", "spin_release", "spin_handoff_contended", "spin_queued_handoff", "interlocked",
                 "fast_mutex_uncontended", "ke_wait_satisfied", "context_switch", "thread_wake", "ipi", "isr_entry", "isr_to_dpc", "clock_isr", "work_item_latency_idle", "syscall",
                 "io_path_user_to_evt_io", "pio_register_write", "pio_register_read", "page_fault"})
            optional(c, 40, key, [&] { return number(m_draws.chance(20) ? 0 : m_draws.between(1, 5'000)); });
        return c;
    }

    Value draws()
    {
        Value all = json::array();
        for (std::uint32_t n = 1 + m_draws.below(3); n > 0; --n) {
            Value table = json::array();
            for (std::uint32_t k = 1 + m_draws.below(6); k > 0; --k)
                table.items.push_back(json::number(m_draws.chance(10) ? m_draws.word() : std::uint64_t{m_draws.below(1000)}));
            all.items.push_back(std::move(table));
        }
        return all;
    }

    void attributes(Value& o)
    {
        if (m_draws.chance(5)) {
            o.set("attributes", text("null"));
            return;
        }
        optional(o, 10, "attributes", [&] { return text("init"); });
        optional(o, 30, "sync_scope", [&] { return text(scope()); });
        optional(o, 25, "execution_level", [&] { return text(level()); });
    }

    Value objects()
    {
        Value all = json::array();
        const std::uint32_t deviceCount = 1 + m_draws.below(m_draws.chance(30) ? 3 : 1);
        const bool namedDriver = m_draws.chance(50);
        m_plan.ends = m_draws.chance(25);
        if (namedDriver) {
            m_plan.driverContext = m_draws.chance(50);
            Value d = object({{"type", text("WDFDRIVER")}, {"name", text("Driver")}});
            if (m_plan.driverContext) {
                d.set("context_type", text("DRIVER_CONTEXT"));
                d.set("initialize", text("SampleInitializeDriver"));
            }
            optional(d, 30, "sync_scope", [&] { return text(scope()); });
            optional(d, 30, "execution_level", [&] { return text(level()); });
            if (m_plan.ends)
                d.set("handlers", json::strings({"EvtDriverUnload", "EvtCleanupCallback", "EvtDestroyCallback"}));
            all.items.push_back(std::move(d));
        }
        m_plan.queueContext = m_draws.chance(40);
        for (std::uint32_t d = 0; d < deviceCount; ++d) {
            const std::string name = deviceCount == 1 ? "Device" : "Dev" + std::to_string(d + 1);
            m_plan.devices.push_back(name);
            Value o = object({{"type", text("WDFDEVICE")}, {"name", text(name)}});
            if (namedDriver)
                optional(o, 50, "parent", [&] { return text("Driver"); });
            optional(o, 30, "sync_scope", [&] { return text(scope()); });
            optional(o, 25, "execution_level", [&] { return text(level()); });
            o.set("context_type", text("DEVICE_CONTEXT"));
            o.set("initialize", text("SampleInitializeDevice"));
            optional(o, 10, "filter", [&] { return json::boolean(m_draws.chance(50)); });
            optional(o, 10, "lower_driver", [&] {
                return object({{"completes", text(m_draws.pick({"dpc", "inline"}))}, {"latency_ns", number(m_draws.between(0, 20'000))},
                    {"processor", number(m_draws.below(m_processors))}});
            });
            if (d == 0 && m_draws.chance(30)) {
                Value handlers = json::array();
                for (const char* c : {"EvtDevicePrepareHardware", "EvtDeviceReleaseHardware", "EvtDeviceD0Entry", "EvtDeviceD0Exit", "EvtDeviceSelfManagedIoSuspend",
                         "EvtDeviceSelfManagedIoRestart"})
                    if (m_draws.chance(50)) {
                        handlers.items.push_back(text(c));
                        m_plan.powerCallbacks.emplace_back(c);
                    }
                o.set("handlers", std::move(handlers));
            }
            if (m_draws.chance(15)) {
                m_plan.callersContext = true;
                if (o.find("handlers") == nullptr)
                    o.set("handlers", json::array());
                o.find("handlers")->items.push_back(text("EvtIoInCallerContext=SampleEvtIoInCallerContext"));
            }
            if (m_plan.ends) {
                if (o.find("handlers") == nullptr)
                    o.set("handlers", json::array());
                for (const char* c : {"EvtCleanupCallback", "EvtDestroyCallback"})
                    o.find("handlers")->items.push_back(text(c));
            }
            all.items.push_back(std::move(o));
            queues(all, name, d, deviceCount);
            others(all, name, d);
            deferred(all, name, d);
        }
        return all;
    }

    void queues(Value& all, const std::string& device, std::uint32_t d, std::uint32_t deviceCount)
    {
        static const std::vector<std::string> kTypes = {"read", "write", "device_control", "internal_device_control"};
        static const std::vector<std::string> kCallbacks = {"EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtIoInternalDeviceControl"};
        const std::uint32_t count = 1 + m_draws.below(3);
        std::uint32_t nextType = 0;
        for (std::uint32_t q = 0; q < count; ++q) {
            Queue queue{"Queue" + (deviceCount > 1 ? std::to_string(d + 1) : std::string()) + (count > 1 ? std::string(1, static_cast<char>('A' + q)) : std::string()), device, false, {}};
            Value o = object({{"type", text("WDFQUEUE")}, {"name", text(queue.name)}, {"dispatch", text(m_draws.pick({"Sequential", "Parallel"}))}});
            if (deviceCount > 1 || m_draws.chance(30))
                o.set("parent", text(device));
            attributes(o);
            const bool last = q + 1 == count;
            if (count > 1 && last) {
                o.set("default_queue", json::boolean(true));
                queue.callbacks = {"EvtIoDefault"};
            } else if (count > 1) {
                Value types = json::array();
                for (std::uint32_t n = 1 + m_draws.below(2); n > 0 && nextType < kTypes.size(); --n, ++nextType) {
                    types.items.push_back(text(kTypes[nextType]));
                    queue.callbacks.push_back(kCallbacks[nextType]);
                }
                o.set("request_types", std::move(types));
            } else {
                queue.callbacks = kCallbacks;
                if (m_draws.chance(30))
                    queue.callbacks = {"EvtIoRead", "EvtIoDefault"};
            }
            Value handlers = json::array();
            for (const std::string& c : queue.callbacks)
                handlers.items.push_back(text(m_draws.chance(70) ? c : c + "=Sample" + c));
            if (m_draws.chance(30)) {
                m_plan.stops = true;
                for (const char* c : {"EvtIoStop", "EvtIoResume", "EvtIoCanceledOnQueue"})
                    if (m_draws.chance(70))
                        handlers.items.push_back(text(std::string(c) + "=Sample" + c));
            }
            o.set("handlers", std::move(handlers));
            if (count > 1 && m_draws.chance(30)) {
                m_plan.other = true;
                o.set("initialize", text("SampleKeepOther"));
            }
            optional(o, 20, "power_managed", [&] { return m_draws.chance(20) ? Value{} : json::boolean(m_draws.chance(50)); });
            optional(o, o.find("dispatch")->text == "Parallel" ? 25 : 2, "number_of_presented_requests", [&] { return number(m_draws.between(1, 4)); });
            optional(o, 5, "creator", [&] { return text(m_draws.pick({"client", "class_extension"})); });
            if (m_plan.queueContext && o.find("attributes") == nullptr)
                o.set("context_type", text("QUEUE_CONTEXT"));
            all.items.push_back(std::move(o));
            m_plan.queues.push_back(std::move(queue));
        }
        if (m_draws.chance(25)) {
            m_plan.pending = true;
            all.items.push_back(object({{"type", text("WDFQUEUE")}, {"name", text("Pending" + std::to_string(d + 1))}, {"parent", text(device)}, {"dispatch", text("Manual")},
                {"default_queue", json::boolean(false)}, {"initialize", text("SampleKeepPending")}}));
            // With a second queue the device's first is its default only when it says so.
            for (Value& o : all.items)
                if (count == 1 && o.find("name")->text == m_plan.queues.back().name)
                    o.set("default_queue", json::boolean(true));
        }
    }

    void others(Value& all, const std::string& device, std::uint32_t d)
    {
        const std::string number = std::to_string(d + 1);
        const auto other = [&](const char* type, const std::string& name, const char* initialize) {
            Value o = object({{"type", text(type)}, {"name", text(name)}, {"initialize", text(initialize)}, {"parent", text(device)}});
            if (m_draws.chance(50))
                o.set("parent_object", text(m_draws.chance(80) ? device : m_plan.devices[0]));
            all.items.push_back(std::move(o));
            return &all.items.back();
        };
        if (m_draws.chance(20)) {
            m_plan.keepsSpinLock = true;
            other("WDFSPINLOCK", "SpinLock" + number, "SampleKeepSpinLock");
        }
        if (m_draws.chance(20)) {
            m_plan.keepsWaitLock = true;
            other("WDFWAITLOCK", "WaitLock" + number, "SampleKeepWaitLock");
        }
        if (m_draws.chance(20)) {
            m_plan.objectContext = true;
            Value* o = other("WDFWAITLOCK", "Object" + number, "SampleInitializeObject");
            o->set("context_type", text("OBJECT_CONTEXT"));
            optional(*o, 20, "execution_level", [&] { return text(level()); });
            optional(*o, 10, "sync_scope", [&] { return text(scope()); });
        }
    }

    // It is set going by driver text, and calls it.
    void keep(Value* o, const std::string& type, const char* handler)
    {
        if (m_draws.chance(25))
            return;
        o->set("initialize", text("SampleKeep" + type));
        o->set("handlers", json::strings({handler}));
        if (std::find(m_plan.kept.begin(), m_plan.kept.end(), type) == m_plan.kept.end())
            m_plan.kept.push_back(type);
    }

    Value hardware()
    {
        Value all = json::array();
        for (std::uint32_t n = 1 + m_draws.below(2); n > 0; --n) {
            Value d = object({{"name", text("Hardware" + std::to_string(n))}});
            optional(d, 50, "device", [&] { return text(m_draws.of(m_plan.devices)); });
            optional(d, 50, "transfer_ns", [&] { return number(m_draws.between(0, 50'000)); });
            optional(d, 30, "transfer_ns_per_byte", [&] { return number(m_draws.between(0, 10)); });
            optional(d, 60, "interrupt", [&] { return text(m_draws.pick({"Message", "Line"})); });
            d.set("line", number(n));
            optional(d, 50, "irql", [&] { return number(m_draws.between(3, 11)); });
            optional(d, 50, "processors", [&] {
                Value list = json::array();
                list.items.push_back(number(m_draws.below(m_processors)));
                return list;
            });
            optional(d, 70, "events", [&] {
                Value list = json::array();
                Value e = json::object();
                optional(e, 80, "at_ns", [&] { return number(m_draws.between(0, 50'000)); });
                e.set("period_ns", number(m_draws.between(1, 5'000)));
                optional(e, 60, "count", [&] { return number(m_draws.between(1, 20)); });
                list.items.push_back(std::move(e));
                return list;
            });
            all.items.push_back(std::move(d));
        }
        return all;
    }

    // Objects whose callbacks the set-up text supplies. Most are not serialized, so that most of them can be created.
    void deferred(Value& all, const std::string& device, std::uint32_t d)
    {
        const std::string number_ = std::to_string(d + 1);
        std::string parent = device;
        const auto add = [&](const char* type, const char* name, bool needsParent) {
            Value o = object({{"type", text(type)}, {"name", text(name + number_)}});
            if (needsParent || m_draws.chance(50))
                o.set("parent_object", text(parent));
            if (m_draws.chance(50))
                o.set("parent", text(device));
            all.items.push_back(std::move(o));
            return &all.items.back();
        };
        const auto serialized = [&](Value* o) {
            if (m_draws.chance(80))
                o->set("automatic_serialization", json::boolean(m_draws.chance(20)));
        };
        if (m_draws.chance(10)) {
            Value* o = add("WDFOBJECT", "Parent", true);
            optional(*o, 50, "execution_level", [&] { return text(level()); });
            parent = "Parent" + number_;
        } else if (m_draws.chance(15)) {
            all.items.push_back(object({{"type", text("WDFREQUEST")}, {"name", text("Arriving" + number_)}, {"parent", text(m_plan.queues.back().name)}, {"kind", text("presented")},
                {"device", text(device)}}));
            parent = "Arriving" + number_;
        }
        if (m_draws.chance(20)) {
            Value* o = add("WDFTIMER", "Timer", true);
            serialized(o);
            optional(*o, 40, "period", [&] { return number(m_draws.chance(10) ? 0xFFFFFFFFu : m_draws.between(0, 50)); });
            optional(*o, 20, "tolerable_delay", [&] { return number(m_draws.between(0, 50)); });
            optional(*o, 20, "high_resolution", [&] { return json::boolean(m_draws.chance(50)); });
            optional(*o, 20, "execution_level", [&] { return text(level()); });
            keep(o, "WDFTIMER", "EvtTimerFunc=SampleKeptTimer");
        }
        if (m_draws.chance(20)) {
            Value* o = add("WDFWORKITEM", "Item", true);
            serialized(o);
            keep(o, "WDFWORKITEM", "EvtWorkItem=SampleKeptWorkItem");
        }
        if (m_draws.chance(20)) {
            Value* o = add("WDFDPC", "Dpc", true);
            serialized(o);
            keep(o, "WDFDPC", "EvtDpcFunc=SampleKeptDpc");
        }
        parent = device;
        if (m_draws.chance(20)) {
            const bool passive = m_draws.chance(30), dpc = m_draws.chance(50);
            Value* o = add("WDFINTERRUPT", "Interrupt", false);
            o->set("parent", text(device));
            o->set("automatic_serialization", json::boolean(o->find("parent_object") != nullptr));
            o->set("kind", object({{"passive_handling", json::boolean(passive)}, {"evt_dpc", json::boolean(dpc)}, {"evt_workitem", json::boolean(!dpc && m_draws.chance(50))},
                {"spin_lock", json::boolean(!passive && m_draws.chance(20))}, {"wait_lock", json::boolean(passive && m_draws.chance(50))}}));
            if (m_draws.chance(70)) {
                m_plan.interrupts = true;
                std::vector<std::string> handlers = {"EvtInterruptIsr=SampleEvtInterruptIsr"};
                if (dpc)
                    handlers.emplace_back("EvtInterruptDpc=SampleEvtInterruptDpc");
                else if (o->find("kind")->find("evt_workitem")->boolean)
                    handlers.emplace_back("EvtInterruptWorkItem=SampleEvtInterruptWorkItem");
                o->set("handlers", json::strings(handlers));
            }
        }
        if (m_draws.chance(15))
            all.items.push_back(object({{"type", text("WDFREQUEST")}, {"name", text("Own" + number_)}, {"parent", text(device)},
                {"kind", text(m_draws.pick({"driver_created", "attributes"}))}, {"sync_scope", text(m_draws.pick({"Inherit", "None"}))}}));
        if (m_draws.chance(15)) {
            all.items.push_back(object({{"type", text("WDFFILEOBJECT")}, {"name", text("File" + number_)}, {"parent", text(device)},
                {"sync_scope", text(m_draws.pick({"None", "None", "Inherit", "Device"}))}}));
            if (m_draws.chance(60)) {
                m_plan.fileContext = true;
                all.items.back().set("context_type", text("FILE_CONTEXT"));
            }
            optional(all.items.back(), 70, "evt_create", [&] { return json::boolean(m_draws.chance(70)); });
        }
    }

    Value threads()
    {
        Value all = json::array();
        const std::uint32_t count = 1 + m_draws.below(4);
        for (std::uint32_t t = 0; t < count; ++t) {
            Value o = object({{"name", text("T" + std::to_string(t))}, {"processor", number(m_draws.below(m_processors))}});
            optional(o, 30, "bound", [&] { return json::boolean(m_draws.chance(50)); });
            optional(o, 40, "priority", [&] { return number(m_draws.between(1, 31)); });
            optional(o, 40, "start_ns", [&] { return number(m_draws.between(0, 50'000)); });
            if (m_draws.chance(15)) {
                const std::string name = "SampleRoutine" + std::to_string(t);
                m_plan.routines.push_back(name);
                o.set("routine", text(name));
                optional(o, 50, "argument", [&] { return json::number(m_draws.word()); });
            } else {
                optional(o, 20, "dispatch_level", [&] { return json::boolean(m_draws.chance(60)); });
                o.set("sends", sends());
                m_senders.push_back("T" + std::to_string(t));
            }
            all.items.push_back(std::move(o));
        }
        if (!m_senders.empty() && m_draws.chance(40)) {
            Value o = object({{"name", text("Canceller")}, {"processor", number(m_draws.below(m_processors))}});
            optional(o, 50, "start_ns", [&] { return number(m_draws.between(0, 20'000)); });
            Value cancels = json::array();
            for (std::uint32_t n = 1 + m_draws.below(3); n > 0; --n) {
                Value c = object({{"thread", text(m_draws.of(m_senders))}});
                optional(c, 60, "after_ns", [&] { return number(m_draws.between(0, 10'000)); });
                cancels.items.push_back(std::move(c));
            }
            o.set("cancels", std::move(cancels));
            all.items.push_back(std::move(o));
        }
        return all;
    }

    Value power()
    {
        Value all = json::array();
        for (std::uint32_t n = 1 + m_draws.below(4); n > 0; --n) {
            Value p = object({{"action", text(m_draws.pick({"power_down", "power_down", "power_up", "power_up", "stop", "restart", "remove", "surprise_remove"}))}});
            if (m_plan.devices.size() > 1 || m_draws.chance(30))
                p.set("device", text(m_draws.of(m_plan.devices)));
            optional(p, 80, "at_ns", [&] { return number(m_draws.between(0, 80'000)); });
            all.items.push_back(std::move(p));
        }
        return all;
    }

    Value sends()
    {
        Value all = json::array();
        for (std::uint32_t n = 1 + m_draws.below(3); n > 0; --n) {
            Value s = object({{"request", text(m_draws.pick({"read", "read", "read", "write", "write", "device_control", "internal_device_control", "create", "close"}))}});
            if (m_plan.devices.size() > 1 || m_draws.chance(30))
                s.set("device", text(m_draws.of(m_plan.devices)));
            optional(s, 50, "length", [&] { return number(m_draws.between(0, 4096)); });
            optional(s, 50, "repeat", [&] { return number(m_draws.between(1, 4)); });
            optional(s, 30, "gap_ns", [&] { return number(m_draws.chance(15) ? m_draws.between(1'000'000, 40'000'000) : m_draws.between(0, 10'000)); });
            optional(s, 20, "control_code", [&] { return number(m_draws.between(0, 0x222003)); });
            optional(s, 20, "at_dispatch", [&] { return json::boolean(m_draws.chance(50)); });
            if (m_draws.chance(30))
                s.set("wait", json::boolean(false));
            else
                optional(s, 30, "cancel_after_ns", [&] { return number(m_draws.between(1, 20'000)); });
            all.items.push_back(std::move(s));
        }
        return all;
    }

    Value variants()
    {
        Value all = json::array();
        for (std::uint32_t n = 0; n < 1 + m_draws.below(3); ++n) {
            Value v = object({{"name", text("variant-" + std::to_string(n))}});
            optional(v, 50, "title", [&] { return text("A variant"); });
            optional(v, 70, "set", [&] {
                return json::strings({m_plan.devices[0] + ".sync_scope=" + scope(), "T0.priority=" + std::to_string(m_draws.between(1, 31)), "driver.GUARD=" + m_draws.of(kGuards)});
            });
            optional(v, 50, "interleaving", [&] { return text(interleaving()); });
            optional(v, 50, "seed", [&] { return json::number(m_draws.word()); });
            all.items.push_back(std::move(v));
        }
        return all;
    }

    Draws& m_draws;
    Plan& m_plan;
    std::uint32_t m_processors = 1;
    std::vector<std::string> m_senders;
};

} // namespace

scenario::Texts randomTexts(std::uint64_t seed)
{
    Draws draws(seed);
    Plan plan;
    scenario::Texts texts;
    texts.scenario = json::print(ScenarioText(draws, plan).all());
    texts.driver = DriverText(draws, plan).all();
    texts.lesson = "# Drawn from seed " + std::to_string(seed) + "\n";
    return texts;
}

} // namespace syncscope::test
