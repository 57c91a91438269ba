// I/O targets: a request is sent on to the driver below, which completes it inside the send or later in the DPC of its interrupt; what
// comes back is given to an EvtRequestCompletionRoutine under no lock, in the context that completes (KMDF C5; NT R-IRP-1, R-IRP-4..6).
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint8_t kLowerIrql = static_cast<std::uint8_t>(Irql::Device);
} // namespace

ObjectId Framework::ioTarget(ObjectId device)
{
    Device& d = deviceOf(device);
    if (d.target == ObjectId::kNone) {
        const ObjectId id = newObject(ObjectType::IoTarget, device, 0xFFFFFFFFu);
        object(id).device = device.value;
        object(id).created = 1;
        deviceOf(device).target = id.value;
    }
    return ObjectId(deviceOf(device).target);
}

// The lower driver's interrupt and DPC, made when the first request is sent.
void Framework::connectLower(ObjectId device)
{
    Device& d = deviceOf(device);
    if (d.lowerInterrupt != InterruptId::kNone)
        return;
    Frame routine;
    routine.a = device.value;
    routine.routine = static_cast<std::uint16_t>(Routine::LowerDpc);
    d.lowerDpc = m_k->createDpc(routine, 0, ObjectId(d.target)).value;
    routine.routine = static_cast<std::uint16_t>(Routine::LowerIsr);
    d.lowerInterrupt = m_k->createInterrupt(kLowerIrql, d.lowerProcessor, routine).value;
}

bool Framework::send(std::uint32_t a, std::uint32_t row, ObjectId target, std::uint32_t flags, kernel::Timeout timeout)
{
    Request& r = request(row);
    const ObjectId device(object(target).device);
    Device& d = deviceOf(device);
    r.target = target.value;
    r.sendFlags = flags;
    if ((flags & kSendAndForget) && (r.completionRoutine != FunctionId::kNone || (flags & kSendSynchronously))) {
        r.status = ntstatus::kInvalidParameter;
        return false;
    }
    if (d.power == DevicePower::Removed) {
        r.status = ntstatus::kInvalidDeviceState;
        return false;
    }
    if (flags & kSendSynchronously)
        r.completionRoutine = FunctionId::kNone; // It is not called for such a send.
    r.state = RequestState::Below;
    r.status = ntstatus::kPending;
    m_k->event(EventKind::TargetSend, {SubjectKind::Request, r.number}, target.value);
    if (flags & kSendSynchronously) {
        if (r.event == WaitableId::kNone)
            r.event = m_k->createWaitable(WaitableKind::SynchronizationEvent, 0, 1, 0).value;
        m_k->push(a, static_cast<std::uint16_t>(Routine::AwaitTarget)).a = row;
    }
    r.targetStatus = ntstatus::kSuccess;
    if (d.lowerCompletes == LowerCompletion::Inline) { // NT R-IRP-1: a plain call, down and up again
        m_k->push(a, static_cast<std::uint16_t>(Routine::TargetDone)).a = row;
        return true;
    }
    connectLower(device);
    r.due = m_k->now() + d.lowerLatency;
    if (const std::int64_t up = m_k->expiry(timeout); timeout.ns >= 0 && up < r.due) { // A kernel timer watches over it.
        r.due = up;
        r.targetStatus = ntstatus::kIoTimeout;
    }
    m_k->assertInterrupt(InterruptId(deviceOf(device).lowerInterrupt), r.due);
    return true;
}

bool Framework::cancelSent(std::uint32_t row)
{
    Request& r = request(row);
    if (r.state != RequestState::Below)
        return false;
    r.due = m_k->now();
    r.targetStatus = ntstatus::kCancelled;
    m_k->assertInterrupt(InterruptId(deviceOf(ObjectId(object(ObjectId(r.target)).device)).lowerInterrupt), r.due);
    return true;
}

// The lower driver's DPC: what is due is completed, one after the other; what is not brings another interrupt.
Resume Framework::resumeLowerDpc(std::uint32_t a, Frame& f)
{
    const Device& d = deviceOf(ObjectId(f.a));
    std::uint32_t best = kNoRequest;
    for (std::uint32_t row = 0; row < m_t->request.count; ++row) {
        const Request& r = request(row);
        if (r.state == RequestState::Below && r.target == d.target && (best == kNoRequest || r.due < request(best).due || (r.due == request(best).due && r.number < request(best).number)))
            best = row;
    }
    if (best != kNoRequest && request(best).due <= m_k->now()) {
        m_k->push(a, static_cast<std::uint16_t>(Routine::TargetDone)).a = best;
        return Resume::again();
    }
    if (best != kNoRequest)
        m_k->assertInterrupt(InterruptId(d.lowerInterrupt), request(best).due);
    m_k->pop(a);
    return Resume::again();
}

Resume Framework::resumeTargetDone(std::uint32_t a, Frame& f)
{
    const std::uint32_t row = f.a;
    if (f.state == 1) {
        m_k->pop(a);
        return Resume::again();
    }
    Request& r = request(row);
    f.state = 1;
    r.state = RequestState::Owned; // The driver's again, whatever comes next.
    r.status = r.targetStatus;
    r.information = r.targetStatus == ntstatus::kSuccess ? r.length : 0;
    const trace::Subject about{SubjectKind::Request, r.number};
    const EventIndex done = m_k->event(EventKind::TargetComplete, about, r.information, r.status);
    if (r.sendFlags & kSendAndForget) { // The framework completes it in the driver's place.
        complete(a, row, r.status, r.information);
        return Resume::again();
    }
    if (r.sendFlags & kSendSynchronously) {
        (void)done;
        m_k->set(WaitableId(r.event));
        return Resume::again();
    }
    if (r.completionRoutine == FunctionId::kNone)
        return Resume::again(); // Nobody is told: the driver finds out some other way.
    const FunctionId routine(std::exchange(r.completionRoutine, FunctionId::kNone));
    // C5, NT R-IRP-5: under no lock.
    call(a, routine, LockId(), about, {requestHandle(r.number), handle(ObjectId(r.target)), m_c->completionParams + static_cast<std::uint64_t>(row) * m_c->completionParamsBytes,
        r.completionContext});
    return Resume::again();
}

Resume Framework::resumeAwaitTarget(std::uint32_t a, Frame& f)
{
    if (f.state == 0) {
        f.state = 1;
        m_k->wait(a, WaitableId(request(f.a).event), -1);
        return Resume::again();
    }
    m_k->pop(a, 1);
    return Resume::again();
}

} // namespace syncscope::framework
