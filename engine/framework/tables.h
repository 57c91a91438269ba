// The rows WDF keeps: objects, what makes an object a queue, and requests on their way.
#pragma once

#include "engine/base/block.h"
#include "engine/base/ids.h"
#include "engine/base/words.h"

#include <cstdint>
#include <type_traits>
#include <vector>

namespace syncscope::framework {

inline constexpr std::uint32_t kRequestTypes = 5; // that a queue can be given: RequestType without Close

struct Config {
    std::uint32_t objects = 64;
    std::uint32_t requests = 64;
    std::uint32_t devices = 4;
    std::uint32_t deferred = 32;            // timers, work items, DPCs, interrupts
    std::uint32_t fileConfigs = 4;
    std::uint32_t contexts = 8;             // added by WdfObjectAllocateContext
    std::vector<std::uint32_t> hardware;    // of each device of the hardware: the scenario's object it belongs to; 0xFFFFFFFF = to any
    std::uint32_t kmdfMinor = 33;
    bool wdfVerifier = false;
    std::uint64_t completionParams = 0;     // address of WDF_REQUEST_COMPLETION_PARAMS by request row
    std::uint32_t completionParamsBytes = 0;
};

struct Object {
    ObjectType type = ObjectType::General;
    std::uint8_t used = 0;
    std::uint8_t created = 0;               // 0 = its creation failed
    SyncScope scope = SyncScope::Inherit;   // effective, after inheritance; Inherit = none, or its creation failed before it was known
    ExecutionLevel level = ExecutionLevel::Inherit; // effective; the same
    std::uint8_t passiveCallbacks = 0;      // KMDF DEV3: not the same as the effective level
    std::uint8_t rule = 0;                  // row of ruleOf() that refused it
    std::uint8_t internal = 0;              // the framework's own: no driver sees it, nor does a list of objects
    std::uint32_t status = 0;
    std::uint32_t parent = ObjectId::kNone;
    std::uint32_t device = ObjectId::kNone;
    std::uint32_t declared = 0xFFFFFFFFu;   // row of the scenario's objects
    std::uint32_t lock = LockId::kNone;     // its own callback lock
    std::uint32_t presentationLock = LockId::kNone; // what WdfObjectAcquireLock takes (KMDF L7)
    std::uint32_t callbackLock = LockId::kNone;     // taken around its callbacks; none = not serialized
    std::uint32_t context = 0;              // offset in driver memory, 0 = none
    std::uint32_t structure = 0xFFFFFFFFu;  // of the context, in Program::structures
    std::uint32_t queue = 0xFFFFFFFFu;      // row of the queues
    std::uint64_t contextType = 0;          // address of the type the driver declared for it
    std::uint16_t references = 0;           // of the driver: WdfObjectReference
    std::uint8_t deleted = 0;               // Lifetime
    std::uint8_t saidDestroyed = 0;         // a touch of its context after its end has been told
    std::uint32_t cleanup = FunctionId::kNone, destroy = FunctionId::kNone; // EvtCleanupCallback, EvtDestroyCallback
    std::uint32_t deviceRow = 0;            // device: row of the devices
    std::uint32_t deferred = 0xFFFFFFFFu;   // timer, work item, DPC, interrupt: row of the deferred callbacks
    std::uint32_t fileConfig = 0xFFFFFFFFu; // file object configuration, and each file opened under it: row of the file configurations
    std::uint32_t defaultQueue = ObjectId::kNone;      // device
    std::uint32_t routed[kRequestTypes] = {ObjectId::kNone, ObjectId::kNone, ObjectId::kNone, ObjectId::kNone, ObjectId::kNone}; // device: queue by request type
};

// Object::deleted
enum Lifetime : std::uint8_t { kAlive, kDeleting, kDeleted /* somebody still refers to it */, kDestroyed };

// Callbacks of WDF_PNPPOWER_EVENT_CALLBACKS.
enum class PnpCallback : std::uint8_t {
    PrepareHardware, ReleaseHardware, D0Entry, D0EntryPostInterruptsEnabled, D0Exit, D0ExitPreInterruptsDisabled, SelfManagedIoInit,
    SelfManagedIoSuspend, SelfManagedIoRestart, SelfManagedIoFlush, SelfManagedIoCleanup, SurpriseRemoval, QueryRemove, QueryStop,
};
inline constexpr std::uint32_t kPnpCallbacks = 14;

// What a device does with power, and with what comes before its queues. Row 0 is the PWDFDEVICE_INIT under way.
struct Device {
    std::uint8_t used = 0;
    DevicePower power = DevicePower::NotStarted;
    std::uint8_t filter = 0;                // WdfFdoInitSetFilter
    std::uint8_t selfManagedIo = 0;         // EvtDeviceSelfManagedIoInit was called: from then on Suspend and Restart
    std::uint16_t waiter = 0xFFFF;          // thread that waits for its queues, or for the last that refers to it
    LowerCompletion lowerCompletes = LowerCompletion::Dpc; // how the driver below answers
    std::uint8_t lowerProcessor = 0;        // where its interrupt comes in
    std::int64_t lowerLatency = 0;          // ns from a send to that interrupt
    std::uint32_t target = ObjectId::kNone; // its I/O target, once it was asked for
    std::uint32_t lowerInterrupt = InterruptId::kNone, lowerDpc = DpcId::kNone; // made with the first send
    std::uint32_t object = ObjectId::kNone;
    std::uint32_t inCallerContext = FunctionId::kNone; // EvtIoInCallerContext
    std::uint32_t idleTimeout = 0;          // ms without a power reference until it leaves D0; 0 = it never does by itself (KMDF X33)
    std::uint64_t requestContextType = 0;   // of the context each of its requests gets; 0 = none
    std::uint32_t file = ObjectId::kNone;   // its file object configuration; none = not configured (KMDF F1)
    std::uint32_t powerReferences = 0;      // of its queues with requests, and of WdfDeviceStopIdle
    std::uint32_t callbacks[kPnpCallbacks] = {FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone,
        FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone,
        FunctionId::kNone, FunctionId::kNone};
    std::uint8_t idleDue = 0;               // the timeout is over and its worker has not decided yet: no longer counted as in D0
    std::uint8_t asleep = 0;                // with the machine, by PnpAction::PowerDown: nothing wakes it; 2 = it had idled before
    std::uint16_t pnpWaiter = 0xFFFF;       // thread whose action waits for the end of another transition
    std::uint32_t idleTimer = TimerId::kNone, idleDpc = DpcId::kNone, idleWork = WorkItemId::kNone; // made with the first settings
    std::uint32_t inD0 = WaitableId::kNone; // event of those that wait for D0, made with the first
    std::uint32_t powerPolicy = 0;          // 1 = it owns the power policy, 2 = it does not, 0 = unless it is a filter

    bool ownsPowerPolicy() const { return powerPolicy == 1 || (powerPolicy == 0 && filter == 0); }
};

// Of a power-managed queue (KMDF X30, X32); any other one is always On.
enum class QueuePower : std::uint8_t {
    On,
    Transition, // presents nothing more, until no thread is in its loop
    Stopping,   // tells the driver of each request it owns, until each is acknowledged or completed
    Off,
    Resuming,   // gives back what was acknowledged and kept
    Resumed,    // presents again when all queues of the device have come so far
};

inline constexpr std::uint16_t kNoRow = 0xFFFF;

// Requests in order, linked through their rows. A request is in at most one list.
struct RequestList {
    std::uint16_t head = kNoRow, tail = kNoRow;

    bool empty() const { return head == kNoRow; }
};

// A state the driver waits for: told once to an EvtIoQueueState, or to the framework's own event of a ...Synchronously.
struct Notification {
    std::uint32_t function = FunctionId::kNone;
    std::uint8_t pending = 0;
    std::uint8_t ofFramework = 0;           // its event is set, no function is called
    std::uint16_t unused = 0;
    std::uint32_t event = WaitableId::kNone; // made when it is needed first
    std::uint32_t unused2 = 0;
    std::uint64_t context = 0;
};

enum QueueStateFlag : std::uint8_t { kAccepts = 1, kDispatches = 2 }; // values of WDF_IO_QUEUE_STATE (KMDF X28)

struct Queue {
    DispatchType dispatch = DispatchType::Sequential;
    std::uint8_t allowZeroLength = 0;
    std::uint8_t requeue = 0;               // put off again since the deferred run began: it runs once more (KMDF X5)
    std::uint8_t deferred = 0;              // its DPC or work item is queued or running
    std::uint8_t powerManaged = 0;          // KMDF X29
    QueuePower power = QueuePower::On;
    std::uint8_t purging = 0;               // it is stopped for good: EvtIoStop is told so
    std::uint8_t powerReferenced = 0;       // it keeps its device in D0: it has requests, or the driver has some of it (KMDF X33)
    std::uint32_t stop = FunctionId::kNone, resume = FunctionId::kNone; // EvtIoStop, EvtIoResume
    std::uint8_t state = kAccepts | kDispatches;
    std::uint8_t transitionFromEmpty = 0;   // a ready notification is due (KMDF X9)
    std::uint8_t cancelDispatched = 0;      // purged: what the driver puts back is cancelled (KMDF X28)
    std::uint8_t unused = 0;
    std::uint32_t limit = 0xFFFFFFFFu;      // requests the driver may own; parallel queues
    std::uint32_t owned = 0;                // by the driver
    std::uint32_t dispatching = 0;          // activities inside the dispatch loop (KMDF X7)
    std::uint32_t depth = 0;
    std::uint32_t maximumDepth = 0;
    std::uint32_t deferrals = 0;
    RequestList queued;                     // not presented, or put back
    RequestList cancelable;                 // the driver's, marked cancelable
    RequestList cancelled;                  // the driver's: EvtRequestCancel is due
    RequestList cancelledOnQueue;           // EvtIoCanceledOnQueue is due
    std::uint32_t dpc = DpcId::kNone;
    std::uint32_t workItem = WorkItemId::kNone;
    std::uint32_t handlers[kRequestTypes] = {FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone, FunctionId::kNone};
    std::uint32_t handlerDefault = FunctionId::kNone;
    std::uint32_t handlerCanceledOnQueue = FunctionId::kNone;
    Notification ready;                     // stays registered
    Notification idle;                      // of Stop
    Notification purge;                     // of Purge and Drain
};

// What a request the driver owns knows of its queue's power (KMDF X30).
enum class RequestPower : std::uint8_t { None, Notified /* by EvtIoStop */, Kept /* acknowledged, waits for EvtIoResume */ };
// What makes an object a timer, work item, DPC or interrupt: its callbacks and what they run on (KMDF section 2.6).
//
// Object::callbackLock is the lock found for it (KMDF S1..S7), taken around every callback but the ISR (S8); none = runs unlocked.
// Object::level is what its deferred callback needs: Passive = a worker thread, Dispatch = a DPC. They may disagree: a mutex found for
// a DPC (S6e..S6g), a spin lock found for a work item (S6h). Nothing corrects that, as in the framework.
//
//   type        dpc                               workItem                            timer   interrupt
//   timer       its expiry                        passive timer: of its callback (P3)  yes
//   work item                                     of its callback
//   DPC         of its callback
//   interrupt   EvtInterruptDpc, or on the way    EvtInterruptWorkItem (P10)                   DIRQL only
//               to EvtInterruptWorkItem (P10)     or the ISR of a passive one (P11)
//
// All DPCs begin Routine::DeferredDpc, all work items Routine::DeferredWork, ISRs Routine::InterruptService, with a = the object.
struct Deferred {
    std::uint8_t used = 0;
    std::uint8_t automaticSerialization = 0;
    std::uint8_t passiveHandling = 0;           // interrupt: its ISR runs at PASSIVE_LEVEL
    std::uint8_t highResolution = 0;            // timer
    std::uint32_t period = 0;                   // timer, ms; 0 = one shot
    std::uint32_t tolerableDelay = 0;           // timer, ms
    std::uint32_t function = FunctionId::kNone; // EvtTimerFunc, EvtWorkItemFunc, EvtDpcFunc; EvtInterruptIsr
    std::uint32_t dpcFunction = FunctionId::kNone, workItemFunction = FunctionId::kNone; // EvtInterruptDpc, EvtInterruptWorkItem
    std::uint32_t enableFunction = FunctionId::kNone, disableFunction = FunctionId::kNone;
    std::uint32_t timer = TimerId::kNone;
    std::uint32_t dpc = DpcId::kNone;
    std::uint32_t workItem = WorkItemId::kNone;
    std::uint32_t interrupt = InterruptId::kNone;
    std::uint32_t interruptLock = LockId::kNone; // around its ISR (KMDF L14): the kernel's spin lock, or a passive interrupt's wait lock
    std::uint32_t message = 0;                  // interrupt: number of its message
    std::uint16_t assigned = 0xFFFF;            // interrupt: device of the hardware it gets; none = there is none for it
    std::uint16_t hardware = 0xFFFF;            // interrupt: the one it is connected to
    std::uint16_t callbackThread = 0xFFFF;      // thread a timer's or work item's callback runs in (the last one's, as in the framework)
    std::uint16_t stopThread = 0xFFFF;          // thread in WdfTimerStop with Wait
    std::uint16_t running = 0;                  // runs of its work item
    std::uint8_t startAborted = 0;              // WdfTimerStart was ignored meanwhile
    std::uint8_t deleted = 0;
};

// File object configuration of a device (KMDF section 2.4): kept from WdfDeviceInitSetFileObjectConfig until WdfDeviceCreate resolves it.
// The object of the configuration has the computed scope, level, passive mark and locks that every file opened under it gets (F10).
struct FileConfig {
    std::uint8_t used = 0;
    std::uint8_t nullAttributes = 0;
    SyncScope scope = SyncScope::Inherit;       // of the attributes
    ExecutionLevel level = ExecutionLevel::Inherit;
    std::uint32_t create = FunctionId::kNone, cleanup = FunctionId::kNone, close = FunctionId::kNone;
    std::uint32_t createQueue = ObjectId::kNone; // the framework's own manual queue for create requests (F6); not the driver's
    std::uint32_t contextBytes = 0;             // of each file's own context; 0 = none
    std::uint32_t contextStructure = 0xFFFFFFFFu;
    std::uint32_t unused = 0;
    std::uint64_t contextType = 0;
};

// A context that WdfObjectAllocateContext added to an object that may have one of its own.
struct Context {
    std::uint64_t type = 0;                     // address of the type the driver declared for it; 0 = free
    std::uint32_t object = ObjectId::kNone;
    std::uint32_t offset = 0;                   // in driver memory
    std::uint32_t structure = 0xFFFFFFFFu;
    std::uint32_t unused = 0;
};

// Sent: on its way to a queue. Held: made by the driver and in no queue yet. Below: sent on to an I/O target.
enum class RequestState : std::uint8_t { Free, Sent, Held, Queued, Owned, Completed, Below };

// WDF_REQUEST_SEND_OPTIONS_FLAGS
enum SendFlag : std::uint32_t { kSendTimeout = 1, kSendSynchronously = 2, kSendAndForget = 8 };

enum RequestFlag : std::uint16_t {
    kIrpCancelled = 1,     // its sender has asked for it to be cancelled
    kCancelled = 2,        // the framework treats it as cancelled: by its sender, or by a purge
    kCancelable = 4,       // in the queue's list of that name
    kCancelDue = 8,        // in the queue's list `cancelled`, completed or not
    kPresented = 16,       // was the driver's once
    kFound = 32,           // by WdfIoQueueFindRequest
    kDriverCreated = 64,
    kReserved = 128,       // for forward progress
    kNobodyWaits = 256,    // its row is free as soon as it is completed
};

struct Request {
    RequestState state = RequestState::Free;
    RequestType type = RequestType::Read;
    std::uint16_t flags = 0;                // RequestFlag
    std::uint16_t next = kNoRow, previous = kNoRow;
    std::uint16_t sender = 0xFFFF;          // thread
    std::uint8_t senderWaits = 0;
    RequestPower power = RequestPower::None;
    std::uint32_t number = 0;               // running, from 0; its RequestId
    std::uint32_t length = 0;               // bytes
    std::uint32_t controlCode = 0;          // IoControlCode
    std::uint32_t device = ObjectId::kNone;
    std::uint32_t queue = ObjectId::kNone;
    std::uint32_t file = ObjectId::kNone;
    std::uint32_t status = 0;
    std::uint32_t completedBy = EventIndex::kNone;
    std::uint32_t cancelRoutine = FunctionId::kNone;
    std::uint32_t target = ObjectId::kNone; // it was sent on to
    std::uint32_t sendFlags = 0;            // SendFlag
    std::uint32_t completionRoutine = FunctionId::kNone;
    std::uint32_t targetStatus = 0;         // that the lower driver will complete it with
    std::uint32_t event = WaitableId::kNone; // of a synchronous send; stays with the row
    std::uint32_t unused = 0;
    std::uint64_t completionContext = 0;
    std::int64_t due = 0;                   // when the lower driver is done with it
    std::uint64_t information = 0;
    std::uint64_t contextType = 0;          // of the request attributes of its device; 0 = it has no context
};

struct State {
    std::uint32_t sent = 0;
    std::uint32_t completed = 0;
    std::uint32_t destroyed = 0;            // objects nobody may touch any more
    std::uint32_t unload = FunctionId::kNone; // EvtDriverUnload
};

static_assert(std::has_unique_object_representations_v<Object> && std::has_unique_object_representations_v<Queue>
    && std::has_unique_object_representations_v<Device> && std::has_unique_object_representations_v<Request> && std::has_unique_object_representations_v<State>
    && std::has_unique_object_representations_v<Deferred> && std::has_unique_object_representations_v<FileConfig>
    && std::has_unique_object_representations_v<Context>);

struct Tables {
    Table<State> state;
    Table<Object> object;
    Table<Queue> queue;
    Table<Device> device;
    Table<Request> request;
    Table<Deferred> deferred;
    Table<FileConfig> fileConfig;
    Table<Context> context;

    static Tables plan(Layout& layout, const Config& config)
    {
        Tables t;
        t.state = layout.table<State>(1);
        t.object = layout.table<Object>(config.objects);
        t.queue = layout.table<Queue>(config.objects);
        t.request = layout.table<Request>(config.requests);
        t.device = layout.table<Device>(config.devices + 1);
        t.deferred = layout.table<Deferred>(config.deferred);
        t.context = layout.table<Context>(config.contexts);
        t.fileConfig = layout.table<FileConfig>(config.fileConfigs);
        return t;
    }
};

} // namespace syncscope::framework
