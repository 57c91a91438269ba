// The simulated KMDF: what an object becomes when it is created, which lock follows from scope and level, and when a
// request is presented to which callback on whose stack, or put off.
//
// Source of every rule: the published framework, as rule ids "KMDF ..." name it. Like a Kernel, a Framework is a view.
#pragma once

#include "engine/framework/tables.h"
#include "engine/kernel/kernel.h"

#include <initializer_list>
#include <string_view>

namespace syncscope::framework {

enum class Routine : std::uint16_t {
    Dispatch = kernel::kFrameworkRoutines, // a queue object, b new request's row + 1 or 0: the dispatch loop (KMDF X1..X14)
    Callback,  // a function, b lock or none, c what it is called for, w arguments: the callback under its lock
    Complete,  // b queue object that is told or none, c 1 = the request was the driver's, w[0] ns that waking its sender takes
    QueueDpc,  // a queue object: presentation that was put off to DISPATCH_LEVEL
    QueueWork, // a queue object: presentation that was put off to a worker
    LowerIsr,  // a device object: interrupt of the driver below
    LowerDpc,  // a device object: its DPC, which completes what is due
    TargetDone,  // a request row: what an I/O target has completed comes back
    AwaitTarget, // a request row: a synchronous send
    FileCreate,  // a request row: of a create request, its file object made
    FileClose,   // a file object: cleanup, close, and its end
    Delete,    // a object: children first, EvtCleanupCallback
    Destroy,   // a object: EvtDestroyCallback
    Pnp,       // a device object, b PnpAction, c step; ends with an NTSTATUS
    PowerQueues, // a device object, b what, c queue object: its power-managed queues (KMDF X30, X32)
    DeferredDpc,      // a timer, DPC or interrupt object: what its DPC does (tables.h Deferred)
    DeferredWork,     // a timer, work item or interrupt object: what its work item does
    InterruptService, // a interrupt object: EvtInterruptIsr
    Empty,     // a queue object: what stopping, purging and draining have in common (queue_state.cpp)
    StopTimer,        // a timer object: WdfTimerStop with Wait; result = it was set
    WaitForWork,      // a object: until no run of its work item is queued or going on; b = says so after a minute
    Synchronize,      // a interrupt object, b function, w[0] second argument; result = the function's
    InterruptPower,   // a device object, b object, c 1 = on: its interrupts are connected or disconnected
    IdleDpc,   // a device object: its idle timeout is over
    IdleWork,  // a device object: it leaves D0, or comes back (KMDF X33)
    AwaitD0,   // a device object: WdfDeviceStopIdle that waits; result NTSTATUS
    RemoveDevice, // a device object, b status to end with: the end of a removed device's objects, and of its driver after the last one
};

// The frame that asks the simulation to run driver code: a function, w arguments.
inline constexpr std::uint16_t kDriverCall = kernel::kDriverRoutines;

// Handles of the driver, by object and request (driver/program.h gives the driver room the same numbers).
inline constexpr std::uint64_t kObjectBase = 0xFFFFE00000000000ull;
static_assert(kObjectBase == kernel::kObjectHandles);
inline constexpr std::uint64_t kRequestBase = 0xFFFFE00100000000ull;

// WDF_OBJECT_ATTRIBUTES as the driver filled it in.
struct Attributes {
    bool null = false;
    bool badSize = false;
    bool badContextSize = false;       // KMDF V3: of the context's type information
    bool badContext = false;           // KMDF V4
    SyncScope scope = SyncScope::Inherit;
    ExecutionLevel level = ExecutionLevel::Inherit;
    bool hasParent = false;
    ObjectId parent;                   // none while hasParent: not a handle of ours, or a presented request's
    ObjectId requestDevice;            // device of that request (KMDF S3)
};

struct QueueConfig {
    bool powerManaged = false;         // KMDF X29: the caller knows what the default means for its device
    FunctionId stop, resume;           // EvtIoStop, EvtIoResume
    DispatchType dispatch = DispatchType::Sequential;
    bool defaultQueue = false;
    bool allowZeroLength = false;
    std::uint32_t presented = 0;       // NumberOfPresentedRequests as given; WDF_IO_QUEUE_CONFIG_INIT puts all ones into a parallel queue's
    FunctionId handlers[kRequestTypes];
    FunctionId handlerDefault;
    FunctionId handlerCanceledOnQueue;
    bool classExtension = false;
};

struct TimerConfig {
    bool badSize = false;
    std::uint32_t period = 0;          // ms
    std::uint32_t tolerableDelay = 0;  // ms
    bool highResolution = false;
    bool automaticSerialization = true;
    FunctionId function;
};

struct WorkItemConfig { // and of a DPC
    bool badSize = false;
    bool automaticSerialization = true;
    FunctionId function;
};

struct InterruptConfig {
    bool badSize = false;
    bool automaticSerialization = false;
    bool passiveHandling = false;
    ObjectId spinLock, waitLock;       // of the driver; none = the framework's own
    FunctionId isr, dpc, workItem, enable, disable;
};

struct FileObjectConfig {
    bool badSize = false;
    FunctionId create, cleanup, close;
};

// Why a creation was refused: rule, words, and settings that may help. A fix is `FIELD=VALUE` of the refused object; `@file.` `@scope.` `@parent.`
// before it: of the file object configuration, of the object whose scope was found, of the ParentObject; `@device` as value: its device.
struct Rule {
    std::string_view id;     // "KMDF Q3"
    std::string_view reason;
    std::string_view fixes[3]; // empty = no more
};
const Rule& ruleOf(std::uint8_t row);

// Under which lock and at which IRQL a callback runs.
struct CallbackTerms {
    enum class Level : std::uint8_t { Passive, Dispatch, Device, Callers /* that of whoever calls, at most DISPATCH_LEVEL */ };
    LockId lock;               // none = not serialized
    Level level = Level::Callers;
    std::string_view hazard;   // what the framework accepts although it is wrong at run time; empty = nothing
};

class Framework {
public:
    Framework(kernel::Kernel& kernel, const Tables& tables, const Config& config) : m_k(&kernel), m_t(&tables), m_c(&config) {}

    void initialize();

    State& state() { return m_t->state.at(m_k->block(), 0); }
    Object& object(ObjectId o) { return m_t->object.at(m_k->block(), o.value); }
    Queue& queueOf(ObjectId o) { return m_t->queue.at(m_k->block(), object(o).queue); }
    Deferred& deferredOf(ObjectId o) { return m_t->deferred.at(m_k->block(), object(o).deferred); }
    FileConfig& fileConfigOf(ObjectId o) { return m_t->fileConfig.at(m_k->block(), object(o).fileConfig); }
    Request& request(std::uint32_t row) { return m_t->request.at(m_k->block(), row); }
    const Tables& tables() const { return *m_t; }
    kernel::Kernel& kernel() { return *m_k; }

    // --- creation (KMDF section 1, 2). A refused object keeps its row, with status and rule.
    ObjectId createDriver(const Attributes& attributes, std::uint32_t declared);
    ObjectId createDevice(ObjectId driver, const Attributes& attributes, std::uint32_t declared);
    ObjectId createQueue(ObjectId device, const QueueConfig& config, const Attributes& attributes, std::uint32_t declared);
    ObjectId createLockObject(ObjectType type, const Attributes& attributes, std::uint32_t declared = 0xFFFFFFFFu); // WDFSPINLOCK, WDFWAITLOCK (KMDF L12, L13)
    ObjectId createTimer(const TimerConfig& config, const Attributes& attributes, std::uint32_t declared);
    ObjectId createWorkItem(const WorkItemConfig& config, const Attributes& attributes, std::uint32_t declared);
    ObjectId createDpc(const WorkItemConfig& config, const Attributes& attributes, std::uint32_t declared);
    ObjectId createInterrupt(ObjectId device, const InterruptConfig& config, const Attributes& attributes, std::uint32_t declared);
    ObjectId createGeneral(const Attributes& attributes, std::uint32_t declared);       // WdfObjectCreate
    ObjectId createRequest(const Attributes& attributes, std::uint32_t declared);       // WdfRequestCreate
    // Of the device that is created next. Both return nothing: what is wrong leaves the device without these settings (KMDF section 1.1).
    ObjectId setFileObjectConfig(const FileObjectConfig& config, const Attributes& attributes, std::uint32_t declared);
    bool setRequestAttributes(const Attributes& attributes, std::uint64_t contextType);
    // NTSTATUS of adding a context (KMDF section 8); contextType = 0: none was given.
    std::uint32_t checkContext(const Attributes& attributes, std::uint64_t contextType);
    std::uint32_t routeRequests(ObjectId device, ObjectId queue, RequestType type); // NTSTATUS

    // --- handles: none when it is not of that type or was never created
    ObjectId objectByHandle(std::uint64_t handle, ObjectType type);
    ObjectId anyObjectByHandle(std::uint64_t handle);
    std::uint32_t requestByHandle(std::uint64_t handle); // row, kNoRequest
    static std::uint64_t handle(ObjectId o) { return kObjectBase + 16ull * o.value; }
    static std::uint64_t requestHandle(std::uint32_t number) { return kRequestBase + 16ull * number; }
    static constexpr std::uint32_t kNoRequest = 0xFFFFFFFFu;

    bool hasFiles(ObjectId device) { return deviceOf(device).file != ObjectId::kNone; }

    // --- requests. What is begun on an activity goes on as its frames; a status says what the call itself comes to.
    // A new request of a thread for a device; kNoRequest when the table is full (then the run has stopped).
    std::uint32_t newRequest(RequestType type, ObjectId device, std::uint32_t length, std::uint16_t sender);
    // One that the driver made and that no queue has seen.
    std::uint32_t createRequest(RequestType type, std::uint32_t length);
    // It reaches the framework on this activity: routed to its queue and dispatched, or completed at once.
    void arrive(std::uint32_t activity, std::uint32_t row);
    // WdfDeviceEnqueueRequest: on to its queue, from an EvtIoInCallerContext (KMDF C13). NTSTATUS; on a failure it stays the driver's.
    std::uint32_t enqueue(std::uint32_t activity, ObjectId device, std::uint32_t row);
    // By the driver, whose it must be.
    void complete(std::uint32_t activity, std::uint32_t row, std::uint32_t status, std::uint64_t information);
    // Its sender has been told: the row may be used again.
    void release(std::uint32_t row);
    // KMDF X20: leaves its queue for another one of the same device, dispatched on this activity.
    std::uint32_t forward(std::uint32_t activity, std::uint32_t row, ObjectId to);
    // KMDF X25. On success `row` is the driver's. Only requests of `file`, unless none; only the request found before, unless none.
    std::uint32_t retrieve(ObjectId queue, std::uint32_t& row, ObjectId file = ObjectId(), std::uint32_t found = kNoRequest);
    // WdfIoQueueFindRequest: the next one after `after`, which stays in the queue.
    std::uint32_t find(ObjectId queue, std::uint32_t after, ObjectId file, std::uint32_t& row);
    std::uint32_t requeue(std::uint32_t activity, std::uint32_t row); // KMDF X27

    // --- PnP and power (KMDF DEV5, X29..X33)
    Device& deviceOf(ObjectId device) { return m_t->device.at(m_k->block(), object(device).deviceRow); }
    Device& deviceInit() { return m_t->device.at(m_k->block(), 0); } // until the next device is created
    // What the PnP manager asks for, carried out on this activity, a thread at PASSIVE_LEVEL. The frame ends with an NTSTATUS.
    void pnp(std::uint32_t activity, ObjectId device, PnpAction action);
    // --- idling in S0 (KMDF X33, idle.cpp). Timeout 0: it stays in D0.
    void assignIdle(ObjectId device, std::uint32_t timeoutMs);
    // WdfDeviceStopIdle: NTSTATUS, unless a routine was begun that waits for D0.
    std::uint32_t stopIdle(std::uint32_t activity, ObjectId device, bool waits);
    void resumeIdle(ObjectId device);
    // WdfRequestStopAcknowledge; false: the driver was not told to stop this request.
    bool stopAcknowledge(std::uint32_t activity, std::uint32_t row, bool requeue);
    static bool notifiesOfPower(const Queue& q) { return q.power == QueuePower::Stopping || q.power == QueuePower::Resuming; }
    // KMDF X24: while it has an owned request left to tell the driver of. What the driver then does about each may be a cancel's to decide.
    bool holdsCancelsBack(ObjectId queue);

    // --- timers, work items, DPCs (KMDF section 7). Those that answer bool `pushed` have begun a routine on the activity.
    bool startTimer(ObjectId timer, std::int64_t due); // 100 ns, negative = relative; true = it was set before
    // True: done, with the answer in `stopped`. False: a routine was begun, its result is the answer.
    bool stopTimer(std::uint32_t activity, ObjectId timer, bool wait, bool& stopped);
    void enqueueWorkItem(ObjectId workItem);
    bool flushWorkItem(std::uint32_t activity, ObjectId workItem); // true = done, false = a routine was begun
    // A timer, work item or DPC is deleted: waits for its callback. True = done, false = a routine was begun.
    bool runDown(std::uint32_t activity, ObjectId object);
    // --- interrupts
    bool queueDpcForIsr(ObjectId interrupt);
    bool queueWorkItemForIsr(ObjectId interrupt);
    bool isConnected(ObjectId interrupt);
    bool acquireInterruptLock(std::uint32_t activity, ObjectId interrupt); // false = nothing was begun
    bool releaseInterruptLock(std::uint32_t activity, ObjectId interrupt);
    // WdfInterruptTryToAcquireLock, of a passive interrupt: result STATUS_TIMEOUT when it is taken. False = nothing was begun, and it has not got it.
    bool tryInterruptLock(std::uint32_t activity, ObjectId interrupt);
    bool enableInterrupt(std::uint32_t activity, ObjectId interrupt, bool on); // WdfInterruptEnable, WdfInterruptDisable; false = nothing was begun
    void synchronize(std::uint32_t activity, ObjectId interrupt, FunctionId function, std::uint64_t second);
    void powerInterrupts(std::uint32_t activity, ObjectId device, bool on);
    // --- I/O targets (KMDF C5)
    ObjectId ioTarget(ObjectId device);
    // False: not sent, with a status in the request. A synchronous send ends when the request has come back.
    bool send(std::uint32_t activity, std::uint32_t row, ObjectId target, std::uint32_t flags, kernel::Timeout timeout);
    bool cancelSent(std::uint32_t row); // false: it is not with the target

    // --- file objects (KMDF F5..F10)
    ObjectId newFile(ObjectId device); // for the create request that is to arrive
    void close(std::uint32_t activity, ObjectId file);

    // --- the end of objects (KMDF C15)
    void deleteObject(std::uint32_t activity, ObjectId o);
    void reference(ObjectId o) { ++object(o).references; }
    void dereference(std::uint32_t activity, ObjectId o);

    // --- cancelling (KMDF section 6.4)
    void cancel(std::uint32_t activity, std::uint32_t row); // by its sender, or somebody for it
    std::uint32_t markCancelable(std::uint32_t activity, std::uint32_t row, FunctionId routine, bool refuseCancelled);
    std::uint32_t unmarkCancelable(std::uint32_t row);

    // --- a queue as a whole (KMDF section 6.6)
    void start(std::uint32_t activity, ObjectId queue);
    // Stop, Purge, Drain, StopAndPurge: tells `complete` when it is so, unless none, or waits for it.
    std::uint32_t empty(std::uint32_t activity, ObjectId queue, QueueChange change, bool synchronously, FunctionId complete, std::uint64_t context);
    std::uint32_t readyNotify(std::uint32_t activity, ObjectId queue, FunctionId ready, std::uint64_t context); // KMDF X26
    std::uint32_t queueState(ObjectId queue); // WDF_IO_QUEUE_STATE

    // By the name of the callback; EvtIoQueueState by the call it is registered with, as "EvtIoQueueState(Stop)".
    CallbackTerms terms(ObjectId object, std::string_view callback);
    // A callback of the driver begins on this activity, under its lock if it has one (section 5): `about` is what it is called
    // for. Without a function: the framework's own event, the first argument, is set instead.
    void call(std::uint32_t activity, FunctionId function, LockId lock, trace::Subject about, std::initializer_list<std::uint64_t> arguments);

    kernel::Resume resume(std::uint32_t activity, kernel::Frame& frame, bool perform);

private:
    kernel::Resume resumeDispatch(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeCallback(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeComplete(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeDeferred(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeEmpty(std::uint32_t activity, kernel::Frame& f);

    kernel::Resume resumeDeferredDpc(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeDeferredWork(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeInterruptRoutine(std::uint32_t activity, kernel::Frame& f, FunctionId function, std::uint64_t second, bool isService);
    kernel::Resume resumeInterruptService(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeStopTimer(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeWaitForWork(std::uint32_t activity, kernel::Frame& f, bool perform);
    kernel::Resume resumeSynchronize(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeInterruptPower(std::uint32_t activity, kernel::Frame& f);
    void waitForWork(std::uint32_t activity, ObjectId object, bool withMessages);
    bool workIsDone(ObjectId object);
    void wakeWorkWaiters(ObjectId object);
    std::uint16_t currentThread();
    void verifierBreak(kernel::Hazard what, ObjectId object);
    void assignInterrupts(ObjectId device);
    bool isAssigned(std::uint32_t hardware);
    void connect(ObjectId interrupt);
    void route(std::uint32_t activity, std::uint32_t row);
    void open(std::uint32_t activity, std::uint32_t row);
    void connectLower(ObjectId device);
    kernel::Resume resumeLowerDpc(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeTargetDone(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeAwaitTarget(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeFileCreate(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeFileClose(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeDelete(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeDestroy(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeRemoveDevice(std::uint32_t activity, kernel::Frame& f);
    bool isReferredTo(ObjectId device);
    bool isFileConfig(ObjectId o);
    void lessRefersTo(std::uint32_t device);

    kernel::Resume resumePnp(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumePowerQueues(std::uint32_t activity, kernel::Frame& f);
    bool powerEvents(std::uint32_t activity, ObjectId queue);
    void powerMoved(ObjectId queue);
    kernel::Resume waitForQueue(std::uint32_t activity, ObjectId queue);
    std::uint32_t nextManaged(ObjectId device, std::uint32_t from, bool all = false);
    void setPower(ObjectId device, DevicePower to);
    bool settledBefore(std::uint32_t activity, kernel::Frame& f, ObjectId device, PnpAction action, kernel::Resume& resume);
    void idlePnp(std::uint32_t activity, ObjectId device, PnpAction action);
    bool isInD0(ObjectId device);
    void settleIdle(ObjectId device);
    void tellInD0(ObjectId device);
    void takePower(ObjectId queue);
    void dropPower(ObjectId queue);
    kernel::Resume resumeIdleDpc(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeIdleWork(std::uint32_t activity, kernel::Frame& f);
    kernel::Resume resumeAwaitD0(std::uint32_t activity, kernel::Frame& f);

    ObjectId newObject(ObjectType type, ObjectId parent, std::uint32_t declared);
    ObjectId refuse(ObjectId o, std::uint32_t status, std::uint8_t rule);
    ObjectId created(ObjectId o);
    std::uint8_t validate(const Attributes& attributes, bool takesScope, bool takesLevel, bool parentForbidden, std::uint32_t& status) const;
    std::uint8_t validateParent(const Attributes& attributes, std::uint32_t& status) const;
    std::uint8_t configureQueue(ObjectId o, ObjectId device, const QueueConfig& config, const Attributes& attributes, std::uint32_t& status);
    std::uint8_t configureFiles(ObjectId device, std::uint32_t& status);
    std::uint8_t findDevice(ObjectId o, const Attributes& attributes, std::uint32_t& status);
    std::uint8_t findLock(ObjectId o, const Attributes& attributes, bool serialize, std::uint32_t& status);
    Deferred& newDeferred(ObjectId o);
    ObjectId parentOrDriver(const Attributes& attributes);

    void append(RequestList& list, std::uint32_t row);
    void prepend(RequestList& list, std::uint32_t row);
    void unlink(RequestList& list, std::uint32_t row);
    void insert(ObjectId queue, std::uint32_t row, bool atHead = false);
    void remove(ObjectId queue, std::uint32_t row);
    std::int64_t finish(std::uint32_t row, std::uint32_t status, std::uint64_t information); // ns that waking its sender takes
    void completeFrom(std::uint32_t activity, std::uint32_t row, std::uint32_t status, std::uint64_t information, ObjectId queue, bool owned);

    void dispatch(std::uint32_t activity, ObjectId queue);
    void visit(std::uint32_t activity, ObjectId queue);
    std::uint32_t putOffTo(const Object& queue);
    void defer(ObjectId queue, bool toWorkItem);
    void queueDeferral(const Queue& queue);
    bool keepNew(std::uint32_t activity, kernel::Frame& f);
    void leaveLoop(std::uint32_t activity, ObjectId queue);
    void present(std::uint32_t activity, ObjectId queue, std::uint32_t row);
    static bool emptyTransfer(const Queue& queue, const Request& r);

    void cancelOnQueue(std::uint32_t activity, std::uint32_t row);
    void cancelOwned(std::uint32_t activity, std::uint32_t row);
    void deliverCancel(std::uint32_t activity, ObjectId queue, LockId lock);
    void setQueueState(ObjectId queue, std::uint8_t state, QueueChange change);
    void notify(std::uint32_t activity, ObjectId queue, Notification& n, LockId lock);

    std::uint16_t criticalRegions();
public:
    void verifyLockOrder(LockId wanted);
private:
    void changeCriticalRegions(int by);

    kernel::Kernel* m_k;
    const Tables* m_t;
    const Config* m_c;
};

} // namespace syncscope::framework
