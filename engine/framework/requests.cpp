// Rows of requests: where they are, in which list, and what becomes of one that is completed.
#include "engine/framework/framework.h"

#include <algorithm>

namespace syncscope::framework {

using trace::EventKind;
using trace::SubjectKind;

// A row is looked for from the one its number points at, so a handle finds it without going through the others.
std::uint32_t Framework::newRequest(RequestType type, ObjectId device, std::uint32_t length, std::uint16_t sender)
{
    const std::uint32_t rows = m_t->request.count, first = state().sent % rows;
    for (std::uint32_t i = 0; i < rows; ++i) {
        const std::uint32_t row = first + i < rows ? first + i : first + i - rows;
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
        r.contextType = device.isNone() ? 0 : deviceOf(device).requestContextType;
        return row;
    }
    m_k->stopAt(kernel::LimitKind::Table);
    return kNoRequest;
}

std::uint32_t Framework::createRequest(RequestType type, std::uint32_t length)
{
    const std::uint32_t row = newRequest(type, ObjectId(), length, kernel::kNo16);
    if (row == kNoRequest)
        return row;
    Request& r = request(row);
    r.state = RequestState::Held;
    r.flags = kDriverCreated | kNobodyWaits;
    m_k->event(EventKind::RequestSend, {SubjectKind::Request, r.number}, length, static_cast<std::uint32_t>(type));
    return row;
}

std::uint32_t Framework::requestByHandle(std::uint64_t handle)
{
    if (handle < kRequestBase || (handle - kRequestBase) % 16 != 0)
        return kNoRequest;
    const std::uint64_t number = (handle - kRequestBase) / 16;
    if (number >= state().sent)
        return kNoRequest;
    const std::uint32_t rows = m_t->request.count, first = static_cast<std::uint32_t>(number % rows);
    for (std::uint32_t i = 0; i < rows; ++i) {
        const std::uint32_t row = first + i < rows ? first + i : first + i - rows;
        if (request(row).state != RequestState::Free && request(row).number == number)
            return row;
    }
    return kNoRequest;
}

// --- lists

void Framework::append(RequestList& list, std::uint32_t row)
{
    Request& r = request(row);
    r.next = kNoRow;
    r.previous = list.tail;
    (list.empty() ? list.head : request(list.tail).next) = static_cast<std::uint16_t>(row);
    list.tail = static_cast<std::uint16_t>(row);
}

void Framework::prepend(RequestList& list, std::uint32_t row)
{
    Request& r = request(row);
    r.previous = kNoRow;
    r.next = list.head;
    (list.empty() ? list.tail : request(list.head).previous) = static_cast<std::uint16_t>(row);
    list.head = static_cast<std::uint16_t>(row);
}

void Framework::unlink(RequestList& list, std::uint32_t row)
{
    Request& r = request(row);
    (r.previous == kNoRow ? list.head : request(r.previous).next) = r.next;
    (r.next == kNoRow ? list.tail : request(r.next).previous) = r.previous;
    r.next = r.previous = kNoRow;
}

void Framework::insert(ObjectId queue, std::uint32_t row, bool atHead)
{
    Queue& q = queueOf(queue);
    Request& r = request(row);
    r.state = RequestState::Queued;
    r.queue = queue.value;
    if (atHead)
        prepend(q.queued, row);
    else
        append(q.queued, row);
    if (++q.depth == 1)
        q.transitionFromEmpty = 1; // X9
    takePower(queue); // X33
    q.maximumDepth = std::max(q.maximumDepth, q.depth);
    m_k->event(EventKind::RequestQueue, {SubjectKind::Request, r.number}, queue.value, q.depth);
}

void Framework::remove(ObjectId queue, std::uint32_t row)
{
    Queue& q = queueOf(queue);
    unlink(q.queued, row);
    --q.depth;
}

// --- completion

std::int64_t Framework::finish(std::uint32_t row, std::uint32_t status, std::uint64_t information)
{
    Request& r = request(row);
    r.status = status;
    r.information = information;
    r.state = RequestState::Completed;
    ++state().completed;
    lessRefersTo(r.device);
    r.completedBy = m_k->event(EventKind::RequestComplete, {SubjectKind::Request, r.number}, information, status).value;
    const bool waits = r.senderWaits && m_k->thread(r.sender).state == ThreadState::Waiting; // It may just have lost its patience.
    r.senderWaits = 0;
    if (waits) {
        m_k->makeReady(r.sender, EventIndex(r.completedBy));
        return m_k->costs().threadWake;
    }
    if (r.flags & kNobodyWaits)
        release(row);
    return 0;
}

void Framework::release(std::uint32_t row)
{
    Request& r = request(row);
    if (r.flags & kCancelDue)
        r.flags |= kNobodyWaits; // Its EvtRequestCancel is still to be called, with a handle that has gone stale.
    else
        r = Request{};
}

} // namespace syncscope::framework
