// Starting, stopping, purging and draining a queue, and taking requests out of it or putting them back (KMDF 6.5, 6.6).
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

namespace {
enum EmptyState : std::uint16_t { Cancelling, Dispatched, Waited };
} // namespace

void Framework::setQueueState(ObjectId queue, std::uint8_t state, QueueChange change)
{
    Queue& q = queueOf(queue);
    q.state = state;
    if (state & kDispatches && change == QueueChange::Start)
        q.cancelDispatched = 0;
    m_k->event(EventKind::QueueState, {SubjectKind::Object, queue.value}, state, static_cast<std::uint32_t>(change));
}

void Framework::start(std::uint32_t a, ObjectId queue)
{
    Queue& q = queueOf(queue);
    setQueueState(queue, kAccepts | kDispatches, QueueChange::Start);
    if (q.depth > 0)
        q.transitionFromEmpty = 1; // X9
    dispatch(a, queue);
}

std::uint32_t Framework::empty(std::uint32_t a, ObjectId queue, QueueChange change, bool synchronously, FunctionId complete, std::uint64_t context)
{
    Queue& q = queueOf(queue);
    const bool stops = change == QueueChange::Stop || change == QueueChange::StopAndPurge;
    const bool purges = change == QueueChange::Purge || change == QueueChange::StopAndPurge;
    Notification& n = stops ? q.idle : q.purge;
    if (synchronously || !complete.isNone()) {
        if (n.pending) // one registration at a time
            return ntstatus::kInvalidDeviceRequest;
        n.pending = 1;
        n.ofFramework = synchronously ? 1 : 0;
        n.function = complete.value;
        n.context = context;
    }
    if (synchronously) {
        if (n.event == WaitableId::kNone)
            n.event = m_k->createWaitable(WaitableKind::NotificationEvent, 0, 1, 0).value;
        if (n.event == WaitableId::kNone)
            return ntstatus::kInvalidDeviceRequest; // The run has stopped.
        m_k->waitable(WaitableId(n.event)).state = 0;
    }
    setQueueState(queue, static_cast<std::uint8_t>(stops ? kAccepts : q.state & ~kAccepts), change);
    if (change == QueueChange::StopAndPurge) {
        // What arrives from now on is kept.
        for (std::uint32_t row = q.queued.head; row != kNoRow; row = request(row).next)
            request(row).flags |= kCancelled;
    }
    if (purges && (stops || m_c->kmdfMinor >= 11)) // X28, section 8
        q.cancelDispatched = 1;
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Empty));
    f.a = queue.value;
    f.b = purges ? 1 : 0;
    f.c = synchronously ? n.event + 1 : 0;
    f.w[0] = change == QueueChange::StopAndPurge ? 1 : 0;
    f.state = purges ? Cancelling : Dispatched;
    if (!purges)
        dispatch(a, queue);
    return ntstatus::kSuccess;
}

// A queue, b 1 = cancel what there is, c event to wait for + 1 or 0, w[0] 1 = only queued requests marked as cancelled
Resume Framework::resumeEmpty(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    Queue& q = queueOf(id);
    switch (f.state) {
    case Cancelling: {
        const std::uint32_t queued = q.queued.head, owned = q.cancelable.head;
        if (queued != kNoRow && (f.w[0] == 0 || (request(queued).flags & kCancelled))) {
            remove(id, queued);
            m_k->event(EventKind::RequestCancel, {SubjectKind::Request, request(queued).number}, id.value, q.depth);
            cancelOnQueue(a, queued);
        } else if (owned != kNoRow) {
            m_k->event(EventKind::RequestCancel, {SubjectKind::Request, request(owned).number}, ObjectId::kNone, 0);
            cancelOwned(a, owned);
        } else {
            f.state = Dispatched;
            dispatch(a, id);
        }
        return Resume::again();
    }
    case Dispatched:
        if (f.c == 0) {
            m_k->pop(a);
            return Resume::again();
        }
        f.state = Waited;
        changeCriticalRegions(1);
        m_k->wait(a, WaitableId(f.c - 1), -1);
        return Resume::again();
    default:
        changeCriticalRegions(-1);
        m_k->pop(a);
        return Resume::again();
    }
}

void Framework::notify(std::uint32_t a, ObjectId queue, Notification& n, LockId lock)
{
    const Notification told = n;
    if (&n != &queueOf(queue).ready) {
        n.pending = 0;
        n.function = FunctionId::kNone;
        n.context = 0;
    }
    if (told.ofFramework)
        call(a, FunctionId(), lock, {SubjectKind::Waitable, told.event}, {told.event});
    else
        call(a, FunctionId(told.function), lock, {SubjectKind::Object, queue.value}, {handle(queue), told.context});
}

std::uint32_t Framework::readyNotify(std::uint32_t a, ObjectId queue, FunctionId ready, std::uint64_t context)
{
    Queue& q = queueOf(queue);
    if (q.dispatch != DispatchType::Manual) // X26
        return ntstatus::kInvalidDeviceRequest;
    if (ready.isNone() ? !q.ready.pending || (q.state & kDispatches) : q.ready.pending)
        return ntstatus::kInvalidDeviceRequest;
    q.ready = Notification{};
    if (!ready.isNone()) {
        q.ready.pending = 1;
        q.ready.function = ready.value;
        q.ready.context = context;
    }
    dispatch(a, queue); // There may be something to tell.
    return ntstatus::kSuccess;
}

std::uint32_t Framework::queueState(ObjectId queue)
{
    const Queue& q = queueOf(queue);
    return q.state | (q.depth == 0 ? 4u : 0u) | (q.owned == 0 ? 8u : 0u) | (q.power == QueuePower::On ? 0u : 16u);
}

// --- taking out and putting back

std::uint32_t Framework::retrieve(ObjectId queue, std::uint32_t& row, ObjectId file, std::uint32_t found)
{
    Queue& q = queueOf(queue);
    if (q.dispatch == DispatchType::Parallel) // X25
        return ntstatus::kInvalidDeviceState;
    if (!(q.state & kDispatches) || q.power != QueuePower::On)
        return ntstatus::kPaused;
    if (found != kNoRequest && (request(found).state != RequestState::Queued || request(found).queue != queue.value))
        return ntstatus::kNotFound; // It was cancelled or taken meanwhile.
    for (;;) {
        row = found != kNoRequest ? found : q.queued.head;
        while (row != kNoRow && !file.isNone() && request(row).file != file.value)
            row = request(row).next;
        if (row == kNoRow)
            return ntstatus::kNoMoreEntries;
        remove(queue, row);
        Request& r = request(row);
        if (emptyTransfer(q, r)) { // X14
            finish(row, ntstatus::kSuccess, 0);
            if (found != kNoRequest)
                return ntstatus::kNotFound;
            continue;
        }
        r.state = RequestState::Owned;
        r.flags |= kPresented;
        ++q.owned;
        m_k->event(EventKind::RequestPresent, {SubjectKind::Request, r.number}, queue.value, q.depth);
        return ntstatus::kSuccess;
    }
}

std::uint32_t Framework::find(ObjectId queue, std::uint32_t after, ObjectId file, std::uint32_t& row)
{
    Queue& q = queueOf(queue);
    if (q.dispatch != DispatchType::Manual)
        return ntstatus::kInvalidDeviceRequest;
    if (after != kNoRequest && (request(after).state != RequestState::Queued || request(after).queue != queue.value))
        return ntstatus::kNotFound;
    row = after != kNoRequest ? request(after).next : q.queued.head;
    while (row != kNoRow && !file.isNone() && request(row).file != file.value)
        row = request(row).next;
    if (row == kNoRow)
        return ntstatus::kNoMoreEntries;
    request(row).flags |= kFound;
    return ntstatus::kSuccess;
}

std::uint32_t Framework::requeue(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    const ObjectId queue(r.queue);
    if (queue.isNone())
        return ntstatus::kInvalidDeviceRequest;
    Queue& q = queueOf(queue);
    if (q.dispatch != DispatchType::Manual || (r.flags & kCancelable)) // X27
        return ntstatus::kInvalidDeviceRequest;
    --q.owned;
    dispatch(a, queue); // for the ready notification
    if (q.cancelDispatched || (r.flags & kIrpCancelled))
        cancelOnQueue(a, row); // The driver is told that it is back; it is as if it had been cancelled there.
    else
        insert(queue, row, true);
    return ntstatus::kSuccess;
}

} // namespace syncscope::framework
