// PnP and power: what a device is taken through, callback by callback, and what that does to its power-managed queues
// (KMDF DEV5, C12, X29..X32). Everything here runs on the thread that asked, at PASSIVE_LEVEL and under no lock.
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

#include <span>
#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint16_t kNoThread = 0xFFFF;
constexpr bool failed(std::uint64_t status) { return (status & 0x80000000u) != 0; }

// WDF_POWER_DEVICE_STATE, WDF_REQUEST_STOP_ACTION_FLAGS
constexpr std::uint64_t kPowerD3 = 4, kPowerD3Final = 5;
constexpr std::uint64_t kStopSuspend = 1, kStopPurge = 2, kStopCancelable = 0x10000000;

// Steps of a transition. The callbacks come first, by their own numbers.
enum Step : std::uint8_t { SelfManagedIo = kPnpCallbacks, InterruptsOn, InterruptsOff, QueuesUp, QueuesDown, PurgeQueues };
constexpr Step step(PnpCallback c) { return static_cast<Step>(c); }

// The order of the callbacks: the documented sequences of a function driver.
constexpr Step kUp[] = {step(PnpCallback::D0Entry), InterruptsOn, step(PnpCallback::D0EntryPostInterruptsEnabled), QueuesUp, SelfManagedIo};
constexpr Step kStart[] = {step(PnpCallback::PrepareHardware), step(PnpCallback::D0Entry), InterruptsOn, step(PnpCallback::D0EntryPostInterruptsEnabled), QueuesUp,
    SelfManagedIo};
constexpr Step kDown[] = {step(PnpCallback::SelfManagedIoSuspend), QueuesDown, step(PnpCallback::D0ExitPreInterruptsDisabled), InterruptsOff,
    step(PnpCallback::D0Exit)};
constexpr Step kStop[] = {step(PnpCallback::QueryStop), step(PnpCallback::SelfManagedIoSuspend), QueuesDown, step(PnpCallback::D0ExitPreInterruptsDisabled),
    InterruptsOff, step(PnpCallback::D0Exit), step(PnpCallback::ReleaseHardware)};
constexpr Step kRemove[] = {step(PnpCallback::QueryRemove), step(PnpCallback::SelfManagedIoSuspend), QueuesDown, step(PnpCallback::D0ExitPreInterruptsDisabled),
    InterruptsOff, step(PnpCallback::D0Exit), PurgeQueues, step(PnpCallback::ReleaseHardware), step(PnpCallback::SelfManagedIoFlush),
    step(PnpCallback::SelfManagedIoCleanup)};
constexpr Step kSurpriseRemove[] = {step(PnpCallback::SurpriseRemoval), step(PnpCallback::SelfManagedIoSuspend), QueuesDown,
    step(PnpCallback::D0ExitPreInterruptsDisabled), InterruptsOff, step(PnpCallback::D0Exit), PurgeQueues, step(PnpCallback::ReleaseHardware),
    step(PnpCallback::SelfManagedIoFlush), step(PnpCallback::SelfManagedIoCleanup)};

std::span<const Step> stepsOf(PnpAction action)
{
    switch (action) {
    case PnpAction::Start:
    case PnpAction::Restart: return kStart;
    case PnpAction::PowerUp: return kUp;
    case PnpAction::PowerDown: return kDown;
    case PnpAction::Stop: return kStop;
    case PnpAction::Remove: return kRemove;
    case PnpAction::SurpriseRemove: return kSurpriseRemove;
    }
    return {};
}

DevicePower endOf(PnpAction action)
{
    switch (action) {
    case PnpAction::Start:
    case PnpAction::Restart:
    case PnpAction::PowerUp: return DevicePower::D0;
    case PnpAction::PowerDown: return DevicePower::Low;
    case PnpAction::Stop: return DevicePower::Stopped;
    case PnpAction::Remove:
    case PnpAction::SurpriseRemove: break;
    }
    return DevicePower::Removed;
}

bool isPossible(PnpAction action, DevicePower from)
{
    switch (action) {
    case PnpAction::Start: return from == DevicePower::NotStarted;
    case PnpAction::PowerDown: return from == DevicePower::D0;
    case PnpAction::PowerUp: return from == DevicePower::Low;
    case PnpAction::Stop: return from == DevicePower::D0 || from == DevicePower::Low;
    case PnpAction::Restart: return from == DevicePower::Stopped;
    case PnpAction::Remove:
    case PnpAction::SurpriseRemove: return from != DevicePower::NotStarted && from != DevicePower::Moving && from != DevicePower::Removed;
    }
    return false;
}

// Of the way down, what a device that is down already has behind it.
bool isOnlyFromD0(Step s)
{
    return s == step(PnpCallback::SelfManagedIoSuspend) || s == QueuesDown || s == step(PnpCallback::D0ExitPreInterruptsDisabled) || s == InterruptsOff
        || s == step(PnpCallback::D0Exit);
}
} // namespace

// --- what the PnP manager asks for

void Framework::pnp(std::uint32_t a, ObjectId device, PnpAction action)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Pnp));
    f.a = device.value;
    f.b = static_cast<std::uint32_t>(action);
}

void Framework::setPower(ObjectId device, DevicePower to)
{
    Device& d = deviceOf(device);
    if (d.power == to)
        return;
    const DevicePower from = d.power;
    d.power = to;
    m_k->event(EventKind::DevicePower, {SubjectKind::Object, device.value}, static_cast<std::uint64_t>(to), static_cast<std::uint32_t>(from));
    settleIdle(device);
    if (to != DevicePower::Moving && d.pnpWaiter != kNoThread)
        m_k->makeReady(std::exchange(d.pnpWaiter, kNoThread), EventIndex());
}

// What comes before an action: the end of the transition a device is in because it idles, or is wanted; and a device that idles is
// brought to D0 before its driver is asked whether it may be stopped or removed. Of a device that sleeps with the machine only the
// machine disposes. False: `resume` says how the frame goes on.
bool Framework::settledBefore(std::uint32_t a, Frame& f, ObjectId id, PnpAction action, Resume& resume)
{
    Device& d = deviceOf(id);
    const bool byIdling = f.w[2] != 0;
    resume = Resume::again();
    if (d.power == DevicePower::Moving && !byIdling) {
        const std::uint16_t t = m_k->activity(a).row;
        d.pnpWaiter = t;
        m_k->event(EventKind::ThreadWait, {SubjectKind::Object, id.value});
        m_k->thread(t).state = ThreadState::Waiting;
        m_k->thread(t).waitsOn = WaitableId::kNone;
        m_k->switchAway(m_k->currentProcessor());
        return false;
    }
    if (byIdling)
        return true;
    if (action == PnpAction::Start || action == PnpAction::Restart)
        d.asleep = 0;
    const bool idles = d.power == DevicePower::Low && d.idleTimeout != 0 && !d.asleep;
    if (idles && (action == PnpAction::Stop || action == PnpAction::Remove)) {
        idlePnp(a, id, PnpAction::PowerUp);
        return false;
    }
    if (action == PnpAction::PowerDown && idles) {
        d.asleep = 2;
        m_k->pop(a, ntstatus::kSuccess);
        return false;
    }
    if (action == PnpAction::PowerUp && std::exchange(d.asleep, std::uint8_t{0}) == 2 && d.powerReferences == 0) {
        m_k->pop(a, ntstatus::kSuccess); // It idles on.
        return false;
    }
    if (action == PnpAction::PowerDown && d.power == DevicePower::D0)
        d.asleep = 1;
    return true;
}

Resume Framework::resumePnp(std::uint32_t a, Frame& f)
{
    enum { Begin, Next, Called, Ended };
    const ObjectId id(f.a);
    const auto action = static_cast<PnpAction>(f.b);
    const std::span<const Step> steps = stepsOf(action);
    Device& d = deviceOf(id);
    auto& from = f.w[1]; // DevicePower before
    switch (f.state) {
    case Begin:
        if (Resume before = Resume::again(); !settledBefore(a, f, id, action, before))
            return before;
        if (!isPossible(action, d.power)) {
            m_k->pop(a, ntstatus::kInvalidDeviceState);
            return Resume::again();
        }
        from = static_cast<std::uint64_t>(d.power);
        setPower(id, DevicePower::Moving);
        f.state = Next;
        [[fallthrough]];
    case Next: {
        if (f.c >= steps.size()) {
            setPower(id, failed(f.w[0]) ? DevicePower::Failed : endOf(action));
            const auto status = static_cast<std::uint32_t>(f.w[0]);
            m_k->pop(a, status);
            if (d.power == DevicePower::Removed) {
                Frame& end = m_k->push(a, static_cast<std::uint16_t>(Routine::RemoveDevice));
                end.a = id.value;
                end.b = status;
            }
            return Resume::again();
        }
        const Step s = steps[f.c];
        f.state = Called;
        m_k->activity(a).result = ntstatus::kSuccess;
        if (isOnlyFromD0(s) && static_cast<DevicePower>(from) != DevicePower::D0)
            return Resume::again();
        switch (s) {
        case QueuesUp:
        case QueuesDown: {
            Frame& queues = m_k->push(a, static_cast<std::uint16_t>(Routine::PowerQueues));
            queues.a = id.value;
            queues.b = s == QueuesUp ? 1 : endOf(action) == DevicePower::Removed ? 2 : 0;
            return Resume::again();
        }
        case PurgeQueues: {
            Frame& queues = m_k->push(a, static_cast<std::uint16_t>(Routine::PowerQueues));
            queues.a = id.value;
            queues.b = 3;
            return Resume::again();
        }
        case InterruptsOn:
        case InterruptsOff: powerInterrupts(a, id, s == InterruptsOn); return Resume::again();
        default: break;
        }
        PnpCallback which = static_cast<PnpCallback>(s);
        if (s == SelfManagedIo) {
            which = d.selfManagedIo ? PnpCallback::SelfManagedIoRestart : PnpCallback::SelfManagedIoInit;
            d.selfManagedIo = 1;
        }
        const FunctionId function(d.callbacks[static_cast<std::size_t>(which)]);
        if (function.isNone())
            return Resume::again();
        std::uint64_t argument = 0;
        if (which == PnpCallback::D0Entry || which == PnpCallback::D0EntryPostInterruptsEnabled) // PreviousState
            argument = action == PnpAction::PowerUp ? kPowerD3 : kPowerD3Final;
        else if (which == PnpCallback::D0Exit || which == PnpCallback::D0ExitPreInterruptsDisabled) // TargetState
            argument = action == PnpAction::PowerDown ? kPowerD3 : kPowerD3Final;
        // C12: under no lock.
        call(a, function, LockId(), {SubjectKind::Object, id.value}, {handle(id), argument, 0});
        return Resume::again();
    }
    default: {
        const std::uint64_t status = m_k->activity(a).result & 0xFFFFFFFFu;
        const Step s = steps[f.c];
        ++f.c;
        f.state = Next;
        if (!failed(status) || s >= kPnpCallbacks + 1)
            return Resume::again();
        switch (static_cast<PnpCallback>(s)) {
        case PnpCallback::QueryStop:
        case PnpCallback::QueryRemove: // The driver says no: everything stays as it was.
            setPower(id, static_cast<DevicePower>(from));
            m_k->pop(a, status);
            return Resume::again();
        case PnpCallback::SurpriseRemoval:
        case PnpCallback::SelfManagedIoFlush:
        case PnpCallback::SelfManagedIoCleanup: return Resume::again(); // They return nothing.
        default:
            f.w[0] = status;
            if (endOf(action) == DevicePower::D0)
                f.c = static_cast<std::uint32_t>(steps.size()); // It goes no further up.
            return Resume::again();
        }
    }
    }
}

// --- power-managed queues

// The first power-managed queue of the device at or after that object.
std::uint32_t Framework::nextManaged(ObjectId device, std::uint32_t from, bool all)
{
    for (std::uint32_t o = from; o < m_t->object.count; ++o) {
        const Object& x = object(ObjectId(o));
        if (x.used && x.created && x.type == ObjectType::Queue && x.device == device.value && (all || queueOf(ObjectId(o)).powerManaged))
            return o;
    }
    return ObjectId::kNone;
}

// The running thread waits until something happens to the queue.
Resume Framework::waitForQueue(std::uint32_t a, ObjectId queue)
{
    const std::uint16_t t = m_k->activity(a).row;
    deviceOf(ObjectId(object(queue).device)).waiter = t;
    m_k->event(EventKind::ThreadWait, {SubjectKind::Object, queue.value});
    m_k->thread(t).state = ThreadState::Waiting;
    m_k->thread(t).waitsOn = WaitableId::kNone;
    m_k->switchAway(m_k->currentProcessor());
    return Resume::again();
}

void Framework::powerMoved(ObjectId queue)
{
    Device& d = deviceOf(ObjectId(object(queue).device));
    if (d.waiter == kNoThread)
        return;
    const std::uint16_t t = d.waiter;
    d.waiter = kNoThread;
    m_k->makeReady(t, EventIndex());
}

Resume Framework::resumePowerQueues(std::uint32_t a, Frame& f)
{
    enum { Begin, Quiet, Next, Reach, Begun, Serve, Purge };
    enum { Down, Up, DownForGood, Clear };
    const ObjectId device(f.a);
    const auto dispatch = [&](ObjectId queue) { m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch)).a = queue.value; };
    switch (f.state) {
    case Begin:
        f.c = 0;
        if (f.b == Clear) {
            f.state = Purge;
            return Resume::again();
        }
        if (f.b == Up) {
            f.state = Next;
            return Resume::again();
        }
        for (std::uint32_t o = nextManaged(device, 0); o != ObjectId::kNone; o = nextManaged(device, o + 1)) {
            queueOf(ObjectId(o)).power = QueuePower::Transition;
            queueOf(ObjectId(o)).purging = f.b == DownForGood ? 1 : 0;
        }
        f.state = Quiet;
        [[fallthrough]];
    case Quiet: // X30: until no thread is in the loop of any of them
        for (std::uint32_t o = nextManaged(device, 0); o != ObjectId::kNone; o = nextManaged(device, o + 1))
            if (queueOf(ObjectId(o)).dispatching > 0)
                return waitForQueue(a, ObjectId(o));
        f.state = Next;
        [[fallthrough]];
    case Next: {
        f.c = nextManaged(device, f.c);
        if (f.c == ObjectId::kNone) {
            if (f.b != Up) {
                m_k->pop(a);
                return Resume::again();
            }
            f.c = 0;
            f.state = Begun;
            return Resume::again();
        }
        // X31: this thread goes into the loop itself, and then waits.
        queueOf(ObjectId(f.c)).power = f.b == Up ? QueuePower::Resuming : QueuePower::Stopping;
        f.state = Reach;
        dispatch(ObjectId(f.c));
        return Resume::again();
    }
    case Reach:
        if (queueOf(ObjectId(f.c)).power != (f.b == Up ? QueuePower::Resumed : QueuePower::Off))
            return waitForQueue(a, ObjectId(f.c));
        ++f.c;
        f.state = Next;
        return Resume::again();
    case Begun: // X32: all are on before the first presents again
        for (std::uint32_t o = nextManaged(device, 0); o != ObjectId::kNone; o = nextManaged(device, o + 1)) {
            Queue& q = queueOf(ObjectId(o));
            q.power = QueuePower::On;
            if (q.depth > 0)
                q.transitionFromEmpty = 1; // X9
        }
        f.state = Serve;
        [[fallthrough]];
    case Serve: {
        const ObjectId queue(nextManaged(device, f.c));
        if (queue.isNone()) {
            m_k->pop(a);
            return Resume::again();
        }
        f.c = queue.value + 1;
        dispatch(queue);
        return Resume::again();
    }
    default: { // The device is going: what no callback was shown is cancelled.
        const ObjectId queue(nextManaged(device, f.c, true));
        if (queue.isNone()) {
            m_k->pop(a);
            return Resume::again();
        }
        Queue& q = queueOf(queue);
        q.purging = 1;
        const std::uint32_t row = q.queued.head;
        if (row == kNoRow) {
            f.c = queue.value + 1;
            return Resume::again();
        }
        remove(queue, row);
        m_k->event(EventKind::RequestCancel, {SubjectKind::Request, request(row).number}, queue.value, q.depth);
        cancelOnQueue(a, row);
        return Resume::again();
    }
    }
}

bool Framework::holdsCancelsBack(ObjectId queue)
{
    const Queue& q = queueOf(queue);
    if (!notifiesOfPower(q))
        return false;
    const RequestPower untold = q.power == QueuePower::Stopping ? RequestPower::None : RequestPower::Kept;
    for (std::uint32_t row = 0; row < m_t->request.count; ++row)
        if (const Request& r = request(row); r.queue == queue.value && r.state == RequestState::Owned && r.power == untold)
            return true;
    return false;
}

// X8: what a transition has for the loop of a queue to do. True: the loop goes round again.
bool Framework::powerEvents(std::uint32_t a, ObjectId queue)
{
    Queue& q = queueOf(queue);
    if (!notifiesOfPower(q))
        return false;
    const bool down = q.power == QueuePower::Stopping;
    const Object& o = object(queue);
    bool open = false;
    for (std::uint32_t row = 0; row < m_t->request.count; ++row) {
        Request& r = request(row);
        if (r.queue != queue.value || (r.state != RequestState::Owned && r.state != RequestState::Below))
            continue;
        if (r.power == (down ? RequestPower::None : RequestPower::Kept)) {
            r.power = down ? RequestPower::Notified : RequestPower::None;
            const FunctionId function(down ? q.stop : q.resume);
            if (!function.isNone()) { // C2
                const trace::Subject about{SubjectKind::Request, r.number};
                if (down)
                    call(a, function, LockId(o.callbackLock), about, {handle(queue), requestHandle(r.number), (q.purging ? kStopPurge : kStopSuspend) | (r.flags & kCancelable ? kStopCancelable : 0)});
                else
                    call(a, function, LockId(o.callbackLock), about, {handle(queue), requestHandle(r.number)});
                return true;
            }
        }
        open = open || (down && r.power != RequestPower::Kept);
    }
    if (open || q.dispatching > 1) // another thread is still in such a callback, and will come round
        return false;
    q.power = down ? QueuePower::Off : QueuePower::Resumed;
    powerMoved(queue);
    return false;
}

bool Framework::stopAcknowledge(std::uint32_t a, std::uint32_t row, bool requeue)
{
    Request& r = request(row);
    if (r.power != RequestPower::Notified)
        return false;
    const ObjectId queue(r.queue);
    Queue& q = queueOf(queue);
    if (requeue) {
        if (r.flags & kCancelable) // Off the list of those it may be cancelled from.
            unmarkCancelable(row);
        r.power = RequestPower::None;
        --q.owned;
        if (r.flags & kIrpCancelled)
            cancelOnQueue(a, row);
        else
            insert(queue, row, true);
    } else {
        r.power = RequestPower::Kept;
    }
    if (q.dispatching == 0)
        m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch)).a = queue.value;
    return true;
}

} // namespace syncscope::framework
