// Presenting and deferring: the dispatch loop of a queue, callbacks under their lock, completion (KMDF section 6).
#include "engine/framework/framework.h"

#include <algorithm>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Hazard;
using kernel::Resume;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {
constexpr std::uint32_t kSuccess = 0, kInvalidDeviceRequest = 0xC0000010, kInvalidDeviceState = 0xC0000184, kNoMoreEntries = 0x8000001A,
                        kPaused = 0xC0200203;
constexpr std::uint16_t kNoRow = 0xFFFF;
} // namespace

std::uint32_t Framework::newRequest(RequestType type, ObjectId device, std::uint32_t length, std::uint16_t sender)
{
    for (std::uint32_t row = 0; row < m_t->request.count; ++row) {
        Request& r = request(row);
        if (r.state != RequestState::Free)
            continue;
        r = Request{};
        r.state = RequestState::Sent;
        r.type = type;
        r.sender = sender;
        r.number = state().sent++;
        r.length = length;
        r.device = device.value;
        r.contextType = deviceOf(device).requestContextType;
        return row;
    }
    m_k->stopAt(kernel::LimitKind::Table);
    return kNoRequest;
}

void Framework::insert(ObjectId queue, std::uint32_t row, bool atHead)
{
    Queue& q = queueOf(queue);
    Request& r = request(row);
    r.state = RequestState::Queued;
    r.queue = queue.value;
    r.next = kNoRow;
    if (q.head == kNoRow) {
        q.head = q.tail = static_cast<std::uint16_t>(row);
    } else if (atHead) {
        r.next = q.head;
        q.head = static_cast<std::uint16_t>(row);
    } else {
        request(q.tail).next = static_cast<std::uint16_t>(row);
        q.tail = static_cast<std::uint16_t>(row);
    }
    ++q.depth;
    q.maximumDepth = std::max(q.maximumDepth, q.depth);
    m_k->event(EventKind::RequestQueue, {SubjectKind::Request, r.number}, queue.value, q.depth);
}

std::uint32_t Framework::removeFirst(ObjectId queue)
{
    Queue& q = queueOf(queue);
    const std::uint16_t row = q.head;
    Request& r = request(row);
    q.head = r.next;
    if (q.head == kNoRow)
        q.tail = kNoRow;
    r.next = kNoRow;
    --q.depth;
    return row;
}

void Framework::arrive(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    const Object& device = object(ObjectId(r.device));
    std::uint32_t queue = device.routed[static_cast<std::size_t>(r.type)];
    if (queue == ObjectId::kNone)
        queue = device.defaultQueue;
    if (queue == ObjectId::kNone) { // nobody takes this type: the framework fails it
        m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, ObjectId::kNone);
        r.status = kInvalidDeviceRequest;
        r.state = RequestState::Completed;
        ++state().completed;
        m_k->event(EventKind::RequestComplete, {SubjectKind::Request, r.number}, 0, r.status);
        return;
    }
    r.queue = queue;
    m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, queue);
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch));
    f.a = queue;
    f.b = row + 1;
}

// KMDF X3, L4: by thread, against the lock the queue would use, scope or not (X4).
bool Framework::ownsPresentationLock(const Object& queue) { return m_k->ownsLock(LockId(queue.presentationLock)); }

void Framework::defer(ObjectId queue, bool toWorkItem)
{
    Queue& q = queueOf(queue);
    ++q.deferrals;
    m_k->event(EventKind::Defer, {SubjectKind::Object, queue.value}, toWorkItem ? 1 : 0);
    if (q.deferred) {
        q.requeue = 1; // X5: one outstanding at a time
        return;
    }
    q.deferred = 1;
    if (toWorkItem)
        m_k->queueWorkItem(WorkItemId(q.workItem));
    else
        m_k->queueDpc(DpcId(q.dpc));
}

Resume Framework::resume(std::uint32_t a, Frame& f, bool)
{
    switch (static_cast<Routine>(f.routine)) {
    case Routine::Dispatch: return resumeDispatch(a, f);
    case Routine::Callback: return resumeCallback(a, f);
    case Routine::Complete: return resumeComplete(a, f);
    case Routine::QueueDpc: return resumeDeferred(a, f, false);
    case Routine::QueueWork: return resumeDeferred(a, f, true);
    case Routine::Pnp: return resumePnp(a, f);
    case Routine::PowerQueues: return resumePowerQueues(a, f);
    case Routine::DeferredDpc:
    case Routine::DeferredWork:
    case Routine::InterruptService: m_k->pop(a); return Resume::again();
    }
    SYNCSCOPE_ASSERT(!"a frame of the framework has a routine of the framework");
    return Resume::again();
}

Resume Framework::resumeDispatch(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    const Object& o = object(id);
    const bool passive = o.level == ExecutionLevel::Passive;
    if (f.state == 0) {
        const bool tooHigh = passive && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive); // X2
        if (tooHigh || ownsPresentationLock(o)) {                                             // X3
            if (f.b != 0)
                insert(id, f.b - 1);
            defer(id, passive);
            m_k->pop(a);
            return Resume::again();
        }
        ++queueOf(id).dispatching; // X7
        f.state = 1;
    }
    Queue& q = queueOf(id);
    if (powerEvents(a, id)) // X8
        return Resume::again();
    const bool stop = q.power != QueuePower::On                                 // X30, X33
        || q.dispatch == DispatchType::Manual                        // X9
        || (q.dispatch == DispatchType::Sequential && q.owned > 0)              // X10
        || (q.dispatch == DispatchType::Parallel && q.owned >= q.limit);        // X11
    if (f.b != 0 && (stop || q.head != kNoRow)) {                               // X12: a new request goes behind queued ones
        insert(id, f.b - 1);
        f.b = 0;
    }
    std::uint32_t row = kNoRequest;
    if (!stop) {
        if (q.head != kNoRow)
            row = removeFirst(id);
        else if (f.b != 0)
            row = f.b - 1;
        f.b = 0;
    }
    if (row == kNoRequest) {
        --q.dispatching;
        m_k->pop(a);
        if (q.power == QueuePower::Transition && q.dispatching == 0)
            powerMoved(id);
        return Resume::again();
    }
    Request& r = request(row);
    const std::uint32_t byType = q.handlers[static_cast<std::size_t>(r.type)];
    const std::uint32_t function = byType != FunctionId::kNone ? byType : q.handlerDefault;
    const bool zeroLength = r.length == 0 && !q.allowZeroLength && (r.type == RequestType::Read || r.type == RequestType::Write);
    r.state = RequestState::Owned;
    r.queue = id.value;
    ++q.owned; // X13: before the lock is taken
    if (function == FunctionId::kNone || zeroLength) { // X14
        complete(a, row, zeroLength ? kSuccess : kInvalidDeviceRequest, 0);
        return Resume::again();
    }
    m_k->event(EventKind::RequestPresent, {SubjectKind::Request, r.number}, id.value, q.depth);
    const trace::Subject about{SubjectKind::Request, r.number};
    const std::uint64_t queue = handle(id), given = requestHandle(r.number);
    const LockId lock(o.callbackLock);
    if (byType == FunctionId::kNone)
        call(a, FunctionId(function), lock, about, {queue, given}); // EvtIoDefault is told no length.
    else if (r.type == RequestType::Read || r.type == RequestType::Write)
        call(a, FunctionId(function), lock, about, {queue, given, r.length});
    else // OutputBufferLength, InputBufferLength, IoControlCode
        call(a, FunctionId(function), lock, about, {queue, given, r.length, r.length, r.controlCode});
    return Resume::again();
}

void Framework::complete(std::uint32_t a, std::uint32_t row, std::uint32_t status, std::uint64_t information)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Complete));
    f.a = row;
    f.w[0] = status;
    f.w[1] = information;
}

Resume Framework::resumeComplete(std::uint32_t a, Frame& f)
{
    const std::uint32_t row = f.a;
    Request& r = request(row);
    if (f.state == 0) {
        r.status = static_cast<std::uint32_t>(f.w[0]);
        r.information = f.w[1];
        r.state = RequestState::Completed;
        ++state().completed;
        // X15: the request first, then its queue.
        r.completedBy = m_k->event(EventKind::RequestComplete, {SubjectKind::Request, r.number}, f.w[1], r.status).value;
        f.b = r.queue;
        f.state = 1;
        if (r.senderWaits) {
            r.senderWaits = 0;
            m_k->makeReady(r.sender, EventIndex(r.completedBy));
            return Resume::elapse(m_k->costs().threadWake);
        }
    }
    Queue& q = queueOf(ObjectId(f.b));
    --q.owned;
    const std::uint32_t queue = f.b;
    m_k->pop(a);
    if (q.dispatching == 0) { // X17; otherwise the loop that runs sees it (X16)
        Frame& dispatch = m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch));
        dispatch.a = queue;
    }
    return Resume::again();
}

Resume Framework::resumeDeferred(std::uint32_t a, Frame& f, bool workItem)
{
    if (f.state == 0) {
        f.state = 1;
        const std::uint32_t queue = f.a;
        m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch)).a = queue;
        return Resume::again();
    }
    Queue& q = queueOf(ObjectId(f.a));
    q.deferred = 0;
    if (q.requeue) { // X5: asked for again meanwhile
        q.requeue = 0;
        q.deferred = 1;
        if (workItem)
            m_k->queueWorkItem(WorkItemId(q.workItem));
        else
            m_k->queueDpc(DpcId(q.dpc));
    }
    m_k->pop(a);
    return Resume::again();
}

std::uint32_t Framework::retrieve(ObjectId queue, std::uint32_t& row)
{
    Queue& q = queueOf(queue);
    if (q.dispatch == DispatchType::Parallel) // X25
        return kInvalidDeviceState;
    if (q.power != QueuePower::On)
        return kPaused;
    if (q.head == kNoRow)
        return kNoMoreEntries;
    row = removeFirst(queue);
    Request& r = request(row);
    r.state = RequestState::Owned;
    ++q.owned;
    m_k->event(EventKind::RequestPresent, {SubjectKind::Request, r.number}, queue.value, q.depth);
    return kSuccess;
}

std::uint32_t Framework::forward(std::uint32_t a, std::uint32_t row, ObjectId to)
{
    Request& r = request(row);
    if (r.state != RequestState::Owned || object(to).device != r.device || r.queue == to.value)
        return kInvalidDeviceRequest;
    // The destination's dispatch first; then the source queue is told, as after a completion (X20).
    Frame& tell = m_k->push(a, static_cast<std::uint16_t>(Routine::Complete));
    tell.a = row;
    tell.b = r.queue;
    tell.state = 1;
    r.queue = to.value;
    m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, to.value);
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Dispatch));
    f.a = to.value;
    f.b = row + 1;
    return kSuccess;
}

} // namespace syncscope::framework
