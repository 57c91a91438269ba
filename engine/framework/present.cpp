// Presenting and deferring: the dispatch loop of a queue, completion, forwarding (KMDF section 6).
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Hazard;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

void Framework::arrive(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    const ObjectId device(r.device);
    const Device& d = deviceOf(device);
    if (d.power == DevicePower::Removed) {
        m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, ObjectId::kNone);
        finish(row, ntstatus::kNoSuchDevice, 0);
    } else if (r.type == RequestType::Create) {
        open(a, row);
    } else if (d.inCallerContext != FunctionId::kNone) { // C13: before any queue, in the sender's context, under no lock
        r.state = RequestState::Owned;
        call(a, FunctionId(d.inCallerContext), LockId(), {SubjectKind::Request, r.number}, {handle(device), requestHandle(r.number)});
    } else {
        route(a, row);
    }
}

std::uint32_t Framework::enqueue(std::uint32_t a, ObjectId device, std::uint32_t row)
{
    Request& r = request(row);
    const Object& o = object(device);
    const std::uint32_t routed = o.routed[static_cast<std::size_t>(r.type)];
    const std::uint32_t queue = routed != ObjectId::kNone ? routed : o.defaultQueue;
    if (r.device != device.value || r.queue != ObjectId::kNone || queue == ObjectId::kNone)
        return ntstatus::kInvalidDeviceRequest;
    if (!(queueOf(ObjectId(queue)).state & kAccepts))
        return ntstatus::kInvalidDeviceState;
    r.state = RequestState::Sent;
    route(a, row);
    return ntstatus::kSuccess;
}

void Framework::route(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    const Object& device = object(ObjectId(r.device));
    std::uint32_t queue = device.routed[static_cast<std::size_t>(r.type)];
    if (queue == ObjectId::kNone)
        queue = device.defaultQueue;
    m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, queue);
    if (queue == ObjectId::kNone) { // nobody takes this type: the framework fails it
        finish(row, ntstatus::kInvalidDeviceRequest, 0);
        return;
    }
    const Queue& q = queueOf(ObjectId(queue));
    if (!(q.state & kAccepts)) { // X28
        finish(row, ntstatus::kInvalidDeviceState, 0);
        return;
    }
    r.queue = queue;
    if ((r.flags & kReserved) && q.dispatching > 0) { // X19: it may come from inside a completion
        if (r.flags & kIrpCancelled)
            finish(row, ntstatus::kCancelled, 0);
        else
            insert(ObjectId(queue), row);
        return;
    }
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch));
    f.a = queue;
    f.b = row + 1;
}

void Framework::dispatch(std::uint32_t a, ObjectId queue) { m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch)).a = queue.value; }

// X16: whoever is in the loop sees what has changed.
void Framework::visit(std::uint32_t a, ObjectId queue)
{
    if (queueOf(queue).dispatching == 0)
        dispatch(a, queue);
}

// X1..X4: 0 = here, 1 = put off to the queue's DPC, 2 = to its work item.
std::uint32_t Framework::putOffTo(const Object& queue)
{
    const bool passive = queue.level == ExecutionLevel::Passive;
    if (passive && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive)) // X2
        return 2;
    // X3, L4: by thread, against the lock the queue would use, scope or not (X4).
    return !m_k->ownsLock(LockId(queue.presentationLock)) ? 0 : passive ? 2 : 1;
}

void Framework::queueDeferral(const Queue& q)
{
    if (q.workItem != WorkItemId::kNone)
        m_k->queueWorkItem(WorkItemId(q.workItem));
    else
        m_k->queueDpc(DpcId(q.dpc));
}

void Framework::defer(ObjectId queue, bool toWorkItem)
{
    Queue& q = queueOf(queue);
    ++q.deferrals;
    m_k->event(EventKind::Defer, {SubjectKind::Object, queue.value}, toWorkItem ? 1 : 0);
    q.requeue = 1; // X5: for the case that its run is going on and past what is asked for now
    if (q.deferred)
        return; // One outstanding at a time.
    q.deferred = 1;
    queueDeferral(q);
}

Resume Framework::resume(std::uint32_t a, Frame& f, bool perform)
{
    switch (static_cast<Routine>(f.routine)) {
    case Routine::Dispatch: return resumeDispatch(a, f);
    case Routine::Callback: return resumeCallback(a, f);
    case Routine::Complete: return resumeComplete(a, f);
    case Routine::QueueDpc:
    case Routine::QueueWork: return resumeDeferred(a, f);
    case Routine::Empty: return resumeEmpty(a, f);
    case Routine::LowerIsr:
        m_k->queueDpc(DpcId(deviceOf(ObjectId(f.a)).lowerDpc));
        m_k->pop(a, 1);
        return Resume::again();
    case Routine::LowerDpc: return resumeLowerDpc(a, f);
    case Routine::TargetDone: return resumeTargetDone(a, f);
    case Routine::AwaitTarget: return resumeAwaitTarget(a, f);
    case Routine::FileCreate: return resumeFileCreate(a, f);
    case Routine::FileClose: return resumeFileClose(a, f);
    case Routine::Delete: return resumeDelete(a, f);
    case Routine::Destroy: return resumeDestroy(a, f);
    case Routine::Pnp: return resumePnp(a, f);
    case Routine::PowerQueues: return resumePowerQueues(a, f);
    case Routine::DeferredDpc: return resumeDeferredDpc(a, f);
    case Routine::DeferredWork: return resumeDeferredWork(a, f);
    case Routine::InterruptService: return resumeInterruptService(a, f);
    case Routine::StopTimer: return resumeStopTimer(a, f);
    case Routine::WaitForWork: return resumeWaitForWork(a, f, perform);
    case Routine::Synchronize: return resumeSynchronize(a, f);
    case Routine::InterruptPower: return resumeInterruptPower(a, f);
    case Routine::IdleDpc: return resumeIdleDpc(a, f);
    case Routine::IdleWork: return resumeIdleWork(a, f);
    case Routine::AwaitD0: return resumeAwaitD0(a, f);
    case Routine::RemoveDevice: return resumeRemoveDevice(a, f);
    }
    SYNCSCOPE_ASSERT(!"a frame of the framework has a routine of the framework");
    return Resume::again();
}

// The new request, if there is one, goes behind the queued ones. False: it was cancelled on its way and is completed
// instead; the loop begins anew.
bool Framework::keepNew(std::uint32_t a, Frame& f)
{
    if (f.b == 0)
        return true;
    const std::uint32_t row = f.b - 1;
    f.b = 0;
    if (request(row).flags & kIrpCancelled) { // Never presented, so nobody is told.
        completeFrom(a, row, ntstatus::kCancelled, 0, ObjectId(), false);
        return false;
    }
    insert(ObjectId(f.a), row);
    return true;
}

// One pass of the loop, in the order of X8. What it calls, it calls as a frame on top; then the next pass begins.
Resume Framework::resumeDispatch(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    const Object& o = object(id);
    if (f.state == 0) {
        if (const std::uint32_t to = putOffTo(o); to != 0) {
            Frame kept = f;
            m_k->pop(a);
            keepNew(a, kept);
            defer(id, to == 2);
            return Resume::again();
        }
        ++queueOf(id).dispatching; // X7
        f.state = 1;
    }
    Queue& q = queueOf(id);
    const LockId lock(o.callbackLock);
    const bool lateCancels = f.c != 0; // in the middle of EvtIoCanceledOnQueue deliveries, which are made in one go
    const bool heldBack = holdsCancelsBack(id); // X24
    if (!lateCancels && !q.cancelled.empty() && !heldBack) { // X22
        if (keepNew(a, f))
            deliverCancel(a, id, lock);
        return Resume::again();
    }
    if (!q.cancelledOnQueue.empty() && !heldBack) { // X21
        if (keepNew(a, f)) {
            f.c = 1;
            const std::uint32_t row = q.cancelledOnQueue.head;
            unlink(q.cancelledOnQueue, row);
            const std::uint32_t number = request(row).number;
            call(a, FunctionId(q.handlerCanceledOnQueue), lock, {SubjectKind::Request, number}, {handle(id), requestHandle(number)});
        }
        return Resume::again();
    }
    if (lateCancels) {
        f.c = 0;
        return Resume::again();
    }
    if (q.idle.pending && q.dispatching == 1 && q.owned == 0) {
        if (keepNew(a, f)) {
            q.cancelDispatched = 0;
            notify(a, id, q.idle, LockId()); // C4b
        }
        return Resume::again();
    }
    if (q.purge.pending && q.dispatching == 1 && q.owned == 0 && q.depth == 0 && f.b == 0) {
        q.cancelDispatched = 0;
        notify(a, id, q.purge, lock); // C4
        return Resume::again();
    }
    if (q.powerReferenced && q.dispatching == 1 && q.owned == 0 && q.depth == 0 && f.b == 0) // X8, X33
        dropPower(id);
    if (powerEvents(a, id))
        return Resume::again();
    const bool stop = q.power != QueuePower::On                                 // X30, X33
        || !(q.state & kDispatches)                                             // X28
        || q.dispatch == DispatchType::Manual                                   // X9
        || (q.dispatch == DispatchType::Sequential && q.owned > 0)              // X10
        || (q.dispatch == DispatchType::Parallel && q.owned >= q.limit);        // X11
    if (stop) {
        if (!keepNew(a, f))
            return Resume::again();
        if (q.dispatch == DispatchType::Manual && q.power == QueuePower::On && (q.state & kDispatches) && q.ready.pending && q.transitionFromEmpty) {
            q.transitionFromEmpty = 0;
            notify(a, id, q.ready, lock); // C4
            return Resume::again();
        }
        leaveLoop(a, id);
        return Resume::again();
    }
    const std::uint32_t first = q.queued.head;
    if (first != kNoRow) { // X12: a new request goes behind queued ones
        remove(id, first);
        const bool cancelled = f.b != 0 && (request(f.b - 1).flags & kIrpCancelled);
        if (!cancelled)
            keepNew(a, f);
        present(a, id, first);
        if (cancelled)
            keepNew(a, f); // It is completed first: its frame lies on top.
    } else if (f.b != 0) {
        present(a, id, std::exchange(f.b, 0) - 1);
    } else {
        leaveLoop(a, id);
    }
    return Resume::again();
}

void Framework::leaveLoop(std::uint32_t a, ObjectId queue)
{
    Queue& q = queueOf(queue);
    --q.dispatching;
    m_k->pop(a);
    if (q.power == QueuePower::Transition && q.dispatching == 0)
        powerMoved(queue);
}

void Framework::present(std::uint32_t a, ObjectId id, std::uint32_t row)
{
    Queue& q = queueOf(id);
    Request& r = request(row);
    const std::uint32_t byType = q.handlers[static_cast<std::size_t>(r.type)];
    const std::uint32_t function = byType != FunctionId::kNone ? byType : q.handlerDefault;
    r.state = RequestState::Owned;
    r.queue = id.value;
    takePower(id); // X33
    ++q.owned; // X13: before the lock is taken
    if (function == FunctionId::kNone || emptyTransfer(q, r)) { // X14
        complete(a, row, function == FunctionId::kNone ? ntstatus::kInvalidDeviceRequest : ntstatus::kSuccess, 0);
        return;
    }
    r.flags |= kPresented;
    m_k->event(EventKind::RequestPresent, {SubjectKind::Request, r.number}, id.value, q.depth);
    const trace::Subject about{SubjectKind::Request, r.number};
    const std::uint64_t queue = handle(id), given = requestHandle(r.number);
    const LockId lock(object(id).callbackLock);
    if (byType == FunctionId::kNone)
        call(a, FunctionId(function), lock, about, {queue, given}); // EvtIoDefault is told no length.
    else if (r.type == RequestType::Read || r.type == RequestType::Write)
        call(a, FunctionId(function), lock, about, {queue, given, r.length});
    else // OutputBufferLength, InputBufferLength, IoControlCode
        call(a, FunctionId(function), lock, about, {queue, given, r.length, r.length, r.controlCode});
}

// X14: reads and writes of no bytes are not for the driver unless it asks for them.
bool Framework::emptyTransfer(const Queue& q, const Request& r)
{
    return r.length == 0 && !q.allowZeroLength && (r.type == RequestType::Read || r.type == RequestType::Write);
}

void Framework::complete(std::uint32_t a, std::uint32_t row, std::uint32_t status, std::uint64_t information)
{
    Request& r = request(row);
    if (r.flags & kCancelable) { // The driver should have unmarked it first.
        m_k->hazard(Hazard::CompletedCancelable, {SubjectKind::Request, r.number});
        unlink(queueOf(ObjectId(r.queue)).cancelable, row);
        r.flags &= static_cast<std::uint16_t>(~kCancelable);
    }
    completeFrom(a, row, status, information, ObjectId(r.queue), r.queue != ObjectId::kNone);
}

// X15: the request first, then its queue.
void Framework::completeFrom(std::uint32_t a, std::uint32_t row, std::uint32_t status, std::uint64_t information, ObjectId queue, bool owned)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Complete));
    f.b = queue.value;
    f.c = owned ? 1 : 0;
    f.w[0] = static_cast<std::uint64_t>(finish(row, status, information));
}

Resume Framework::resumeComplete(std::uint32_t a, Frame& f)
{
    if (f.state == 0) {
        f.state = 1;
        return Resume::elapse(static_cast<std::int64_t>(f.w[0]));
    }
    const ObjectId queue(f.b);
    const bool owned = f.c != 0;
    m_k->pop(a);
    if (queue.isNone())
        return Resume::again();
    queueOf(queue).owned -= owned ? 1 : 0;
    visit(a, queue); // X17; the loop that runs sees it otherwise
    return Resume::again();
}

Resume Framework::resumeDeferred(std::uint32_t a, Frame& f)
{
    Queue& q = queueOf(ObjectId(f.a));
    if (f.state == 0) {
        f.state = 1;
        q.requeue = 0;
        dispatch(a, ObjectId(f.a));
        return Resume::again();
    }
    q.deferred = q.requeue; // X5: asked for again meanwhile
    q.requeue = 0;
    if (q.deferred)
        queueDeferral(q);
    m_k->pop(a);
    return Resume::again();
}

std::uint32_t Framework::forward(std::uint32_t a, std::uint32_t row, ObjectId to)
{
    Request& r = request(row);
    Queue& q = queueOf(to);
    const bool created = (r.flags & kDriverCreated) != 0;
    if (r.queue == to.value || (r.flags & kCancelable) || (r.device != ObjectId::kNone && r.device != object(to).device))
        return ntstatus::kInvalidDeviceRequest;
    if (created && m_c->kmdfMinor < 11) // section 8
        return ntstatus::kInvalidDeviceRequest;
    if (!(q.state & kAccepts)) // X28
        return ntstatus::kBusy;
    // The destination's dispatch first; then the source queue is told, as after a completion: until then it counts the
    // request as its own (X20).
    if (r.queue != ObjectId::kNone) {
        Frame& tell = m_k->push(a, static_cast<std::uint16_t>(Routine::Complete));
        tell.b = r.queue;
        tell.c = 1;
        tell.state = 1;
    }
    r.queue = to.value;
    r.device = object(to).device;
    m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, to.value);
    if (!created || q.dispatching == 0) // X19
        dispatch(a, to);
    if (r.flags & kIrpCancelled)
        cancelOnQueue(a, row);
    else
        insert(to, row);
    return ntstatus::kSuccess;
}

} // namespace syncscope::framework
