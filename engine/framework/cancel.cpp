// Cancelling: who asks, which request listens, and the delivery to the driver by the dispatch loop (KMDF section 6.4).
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

namespace syncscope::framework {

using trace::EventKind;
using trace::SubjectKind;

void Framework::cancel(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    if (r.state == RequestState::Free || r.state == RequestState::Completed)
        return;
    const bool queued = r.state == RequestState::Queued;
    if (queued)
        remove(ObjectId(r.queue), row);
    m_k->event(EventKind::RequestCancel, {SubjectKind::Request, r.number}, queued ? r.queue : ObjectId::kNone, queued ? queueOf(ObjectId(r.queue)).depth : 0);
    r.flags |= kIrpCancelled;
    if (queued)
        cancelOnQueue(a, row);
    else if (r.flags & kCancelable)
        cancelOwned(a, row);
    else if (r.state == RequestState::Below)
        cancelSent(row);
    // A request that the driver keeps without having marked it only carries the mark of it.
}

// X21: it has left the list of the queue it belongs to.
void Framework::cancelOnQueue(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    Queue& q = queueOf(ObjectId(r.queue));
    r.flags |= kCancelled;
    if (q.handlerCanceledOnQueue == FunctionId::kNone || !(r.flags & kPresented)) {
        completeFrom(a, row, ntstatus::kCancelled, 0, ObjectId(r.queue), false);
        return;
    }
    r.state = RequestState::Owned;
    ++q.owned;
    append(q.cancelledOnQueue, row);
    visit(a, ObjectId(r.queue));
}

// X22: the driver's, marked cancelable.
void Framework::cancelOwned(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    Queue& q = queueOf(ObjectId(r.queue));
    if (r.flags & kCancelable)
        unlink(q.cancelable, row);
    r.flags = static_cast<std::uint16_t>((r.flags & ~kCancelable) | kCancelled | kCancelDue);
    append(q.cancelled, row);
    visit(a, ObjectId(r.queue));
}

void Framework::deliverCancel(std::uint32_t a, ObjectId queue, LockId lock)
{
    Queue& q = queueOf(queue);
    const std::uint32_t row = q.cancelled.head;
    Request& r = request(row);
    unlink(q.cancelled, row);
    r.flags &= static_cast<std::uint16_t>(~kCancelDue);
    const FunctionId routine(r.cancelRoutine);
    const std::uint32_t number = r.number;
    if (r.state == RequestState::Completed && (r.flags & kNobodyWaits))
        release(row);
    // C3, C16: under the lock of the queue that has the request now.
    call(a, routine, lock, {SubjectKind::Request, number}, {requestHandle(number)});
}

std::uint32_t Framework::markCancelable(std::uint32_t a, std::uint32_t row, FunctionId routine, bool refuseCancelled)
{
    Request& r = request(row);
    if (r.queue == ObjectId::kNone) // It has not come through a queue yet.
        return ntstatus::kInvalidDeviceRequest;
    Queue& q = queueOf(ObjectId(r.queue));
    if (!(r.flags & kIrpCancelled) && !q.cancelDispatched) {
        r.cancelRoutine = routine.value;
        r.flags |= kCancelable;
        append(q.cancelable, row);
        return ntstatus::kSuccess;
    }
    if (refuseCancelled)
        return ntstatus::kCancelled;
    r.cancelRoutine = routine.value;
    cancelOwned(a, row); // X23
    return ntstatus::kSuccess;
}

std::uint32_t Framework::unmarkCancelable(std::uint32_t row)
{
    Request& r = request(row);
    if (!(r.flags & kCancelable)) // Cancelled: EvtRequestCancel has been or will be called. Or never marked, which only the verifier tells apart.
        return r.cancelRoutine == FunctionId::kNone && m_c->wdfVerifier ? ntstatus::kInvalidDeviceRequest : ntstatus::kCancelled;
    unlink(queueOf(ObjectId(r.queue)).cancelable, row);
    r.flags &= static_cast<std::uint16_t>(~kCancelable);
    r.cancelRoutine = FunctionId::kNone;
    return ntstatus::kSuccess;
}

} // namespace syncscope::framework
