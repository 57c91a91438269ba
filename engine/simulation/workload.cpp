// What uses the driver: threads that send requests, wait for them or not, and cancel them.
#include "engine/simulation/world.h"

#include <cstring>

namespace syncscope::simulation {

using framework::Framework;
using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr auto kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
}

// A device of the scenario by name, or the one of a driver with its own DriverEntry; none when it was never created or has been removed.
ObjectId World::deviceNamed(const std::string& name)
{
    const auto& objects = m_model->scenario.objects;
    for (std::uint32_t o = 0; o < m_model->framework.object.count; ++o) {
        const framework::Object& x = m_framework.object(ObjectId(o));
        const bool named = objects.empty() || (x.declared < objects.size() && objects[x.declared].name == name);
        if (x.created && x.type == ObjectType::Device && named
            && m_framework.deviceOf(ObjectId(o)).power != DevicePower::Removed)
            return ObjectId(o);
    }
    return ObjectId();
}

// A file object, with a context of its own where its configuration asks for one. A row that serves again keeps the place.
ObjectId World::openFile(ObjectId device)
{
    const ObjectId file = m_framework.newFile(device);
    framework::Object& o = m_framework.object(file);
    const std::uint32_t bytes = o.fileConfig == 0xFFFFFFFFu ? 0 : m_framework.fileConfigOf(file).contextBytes;
    if (bytes == 0)
        return file;
    if (o.context == 0)
        o.context = takeContext(bytes);
    if (o.context != 0)
        std::memset(&m_model->driver.memory.at(m_block, o.context), 0, bytes);
    return file;
}

// Send, wait until it is completed, pause, again.
Resume World::resumeWorkload(std::uint32_t a, Frame& f, bool perform)
{
    enum { Next, Send, Arrive, Arrived, Outcome, Cancel, Return };
    const scenario::Thread& thread = m_model->scenario.threads[f.a];
    if (!thread.cancels.empty())
        return resumeCancels(a, f, perform);
    const kernel::Costs& costs = m_kernel.costs();
    const auto row = static_cast<std::uint32_t>(f.w[0]);
    auto& open = f.w[3]; // its open file, if it has one: object + 1
    const auto closes = [&] { return ObjectId(static_cast<std::uint32_t>(std::exchange(open, 0) - 1)); };
    // A driver above is in the kernel already.
    const std::int64_t modeSwitch = thread.dispatchLevel || (f.b < thread.sends.size() && thread.sends[f.b].atDispatch) ? 0 : costs.syscall;
    switch (f.state) {
    case Next: {
        while (f.b < thread.sends.size() && f.c >= thread.sends[f.b].repeat) {
            ++f.b;
            f.c = 0;
        }
        if (f.b >= thread.sends.size()) {
            if (open != 0) // Whatever a thread leaves open, its end closes.
                m_framework.close(a, closes());
            else
                m_kernel.pop(a);
            return Resume::again();
        }
        const scenario::Send& send = thread.sends[f.b];
        const ObjectId device = deviceNamed(send.device);
        if (device.isNone()) { // It was never created, or is gone: there is nobody to send to.
            ++f.b;
            f.c = 0;
            return Resume::again();
        }
        if (m_kernel.leavesOut(EventKind::RequestSend, 0)) {
            ++f.c;
            if (send.gapNs > 0)
                m_kernel.sleep(a, send.gapNs);
            return Resume::again();
        }
        if (send.request == RequestType::Close || (send.request == RequestType::Create && open != 0)) { // A thread has one file at a time.
            f.c += send.request == RequestType::Close ? 1 : 0;
            if (open != 0)
                m_framework.close(a, closes());
            return Resume::again();
        }
        // When the first one comes is a matter of the thread's start.
        if (std::uint8_t& before = m_kernel.thread(f.a).beforeSend; m_kernel.machine().untimed && f.w[5] != 0 && before != kernel::kMaySend && arrivalsAreTold()) {
            before = kernel::kStandsBeforeSend;
            return Resume::spin();
        }
        m_kernel.thread(f.a).beforeSend = 0;
        // Where there are files, one is opened before anything else is sent.
        const bool opens = send.request == RequestType::Create || (open == 0 && m_framework.hasFiles(device));
        const RequestType type = opens ? RequestType::Create : send.request;
        const std::uint32_t length = type == send.request ? send.length : 0;
        const std::uint32_t made = m_framework.newRequest(type, device, length, static_cast<std::uint16_t>(f.a));
        if (made == Framework::kNoRequest)
            return Resume::again();
        framework::Request& r = m_framework.request(made);
        r.controlCode = send.controlCode;
        if (opens)
            open = openFile(device).value + 1u;
        if (open != 0)
            r.file = static_cast<std::uint32_t>(open - 1);
        // Opening a file is waited for.
        r.flags |= send.wait || opens ? 0 : framework::kNobodyWaits;
        f.w[4] = opens ? 1 : 0;
        f.w[0] = made;
        f.w[5] = 1; // It has sent one.
        f.w[1] = static_cast<std::uint64_t>(m_kernel.now());
        f.state = Send;
        if (m_model->requestContextBytes > 0)
            std::memset(&m_model->driver.memory.at(m_block, m_model->requestContext(made)), 0, m_model->requestContextBytes);
        m_kernel.event(EventKind::RequestSend, {SubjectKind::Request, r.number}, length, static_cast<std::uint32_t>(type));
        return Resume::elapse(modeSwitch);
    }
    case Send:
        f.state = Arrive;
        return Resume::elapse(costs.ioPathUserToEvtIo);
    case Arrive:
        f.state = Arrived;
        if (thread.dispatchLevel) {
            m_kernel.queueDpc(DpcId(static_cast<std::uint32_t>(f.w[2])));
            return Resume::again();
        }
        if (thread.sends[f.b].atDispatch)
            m_kernel.raiseIrql(m_kernel.currentProcessor(), kDispatch);
        m_framework.arrive(a, row);
        return Resume::again();
    case Arrived:
        if (thread.sends[f.b].atDispatch)
            m_kernel.lowerIrql(m_kernel.currentProcessor(), 0);
        f.state = thread.sends[f.b].wait || f.w[4] != 0 ? Outcome : Return;
        return Resume::again();
    case Outcome: {
        framework::Request& r = m_framework.request(row);
        if (r.state == framework::RequestState::Completed) {
            f.state = Return;
            return Resume::elapse(modeSwitch);
        }
        r.senderWaits = 0;
        const std::int64_t patience = thread.sends[f.b].cancelAfterNs;
        const std::int64_t until = static_cast<std::int64_t>(f.w[1]) + patience;
        const bool cancels = patience > 0 && !(r.flags & framework::kIrpCancelled);
        if (cancels && m_kernel.now() >= until) {
            f.state = Cancel;
            return Resume::again();
        }
        r.senderWaits = 1;
        m_kernel.event(EventKind::ThreadWait, {SubjectKind::Request, r.number});
        m_kernel.thread(f.a).state = ThreadState::Waiting;
        m_kernel.thread(f.a).waitsOn = WaitableId::kNone;
        if (cancels)
            m_kernel.schedule(m_model->kernel.threadSlot(f.a), until);
        m_kernel.switchAway(m_kernel.currentProcessor());
        return Resume::again();
    }
    case Cancel:
        if (m_framework.request(row).state == framework::RequestState::Completed) {
            f.state = Outcome;
            return Resume::again();
        }
        if (!perform)
            return Resume::choice(ChoicePoint::Cancel);
        f.state = Outcome;
        m_framework.cancel(a, row);
        return Resume::again();
    case Return: {
        if (!m_kernel.returnsToUserMode()) // NT V17
            return Resume::again();
        const scenario::Send& send = thread.sends[f.b];
        ObjectId refused;
        bool goesOn = true; // A file that was opened only to send through it is no send of the list.
        if (send.wait || f.w[4] != 0) {
            const framework::Request& r = m_framework.request(row);
            m_kernel.event(EventKind::RequestReturn, {SubjectKind::Request, r.number}, r.status);
            goesOn = r.type == send.request;
            if (r.type == RequestType::Create && (r.status & 0x80000000u) != 0) {
                refused = closes(); // There is no such file: nothing is cleaned up or closed, it only ends.
                if (!goesOn) // And without a handle there is nothing to send through.
                    f.b = static_cast<std::uint32_t>(thread.sends.size());
            }
            m_framework.release(row);
        }
        f.w[4] = 0;
        f.w[0] = thread.dispatchLevel ? f.w[0] : 0; // Its DPC may still be on the way.
        f.w[1] = 0;
        f.c += goesOn ? 1 : 0;
        f.state = Next;
        if (goesOn && send.gapNs > 0)
            m_kernel.sleep(a, send.gapNs);
        if (!refused.isNone())
            m_framework.deleteObject(a, refused);
        return Resume::again();
    }
    default: return Resume::again();
    }
}

// Of those that have not come back and are not being cancelled. kNoRequest: there is none.
std::uint32_t World::oldestRequestOf(std::uint32_t thread)
{
    std::uint32_t oldest = Framework::kNoRequest;
    for (std::uint32_t row = 0; row < m_model->framework.request.count; ++row) {
        const framework::Request& r = m_framework.request(row);
        if (r.sender != thread || r.state == framework::RequestState::Free || r.state == framework::RequestState::Completed || (r.flags & framework::kIrpCancelled))
            continue;
        if (oldest == Framework::kNoRequest || r.number < m_framework.request(oldest).number)
            oldest = row;
    }
    return oldest;
}

// A pause, then every request of the other thread that has not come back, the oldest first.
Resume World::resumeCancels(std::uint32_t a, Frame& f, bool perform)
{
    enum { Next, Pick };
    const scenario::Thread& thread = m_model->scenario.threads[f.a];
    if (f.b >= thread.cancels.size()) {
        m_kernel.pop(a);
        return Resume::again();
    }
    const scenario::Cancel& cancel = thread.cancels[f.b];
    if (f.state == Next) {
        f.state = Pick;
        if (cancel.afterNs > 0)
            m_kernel.sleep(a, cancel.afterNs);
        return Resume::again();
    }
    std::uint32_t row = Framework::kNoRequest;
    for (std::uint32_t t = 0; t < m_model->scenario.threads.size(); ++t)
        if (m_model->scenario.threads[t].name == cancel.thread)
            row = oldestRequestOf(t);
    if (row == Framework::kNoRequest) {
        ++f.b;
        f.state = Next;
        return Resume::again();
    }
    if (!perform)
        return Resume::choice(ChoicePoint::Cancel);
    m_framework.cancel(a, row);
    return Resume::again();
}

} // namespace syncscope::simulation
