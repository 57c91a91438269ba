// Calls on queues and requests (KMDF section 6).
#include "engine/simulation/services.h"

#include <algorithm>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::Hazard;

// The row of a request's handle; `owned`: it must be the driver's. kNoRequest: the run has stopped.
std::uint32_t Services::requestOrStop(std::uint64_t handle, bool owned)
{
    const std::uint32_t row = m_f->requestByHandle(handle);
    if (row == framework::Framework::kNoRequest || (owned && m_f->request(row).state != framework::RequestState::Owned)) {
        // A handle that was ours once: completed already. Anything else never was a request.
        const bool was = handle >= framework::kRequestBase && (handle - framework::kRequestBase) / 16 < m_f->state().sent;
        m_k->bugCheck(0x10D, was ? 0x6 : 0x5, handle, 0, 0, was ? Hazard::DoubleCompletion : Hazard::BadHandle);
        return framework::Framework::kNoRequest;
    }
    return row;
}

Services::Answer Services::requestCall(std::uint32_t a, const Stop& s)
{
    const Model& m = m_w->model();
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    // --- WDF: queues and requests
    case Service::WdfIoQueueGetDevice: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Queue);
        return id.isNone() ? badHandle() : Answer::of(framework::Framework::handle(ObjectId(m_f->object(id).device)));
    }
    case Service::WdfDeviceGetDefaultQueue: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Device);
        if (id.isNone())
            return badHandle();
        const std::uint32_t queue = m_f->object(id).defaultQueue;
        return Answer::of(queue == ObjectId::kNone ? 0 : framework::Framework::handle(ObjectId(queue)));
    }
    case Service::WdfIoQueueRetrieveNextRequest: { // Queue, Request*
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (id.isNone())
            return badHandle();
        std::uint32_t row = 0;
        const std::uint32_t status = m_f->retrieve(id, row);
        if (status == 0)
            store<std::uint64_t>(x[1], framework::Framework::requestHandle(m_f->request(row).number));
        return Answer::of(status);
    }
    case Service::WdfRequestComplete:
    case Service::WdfRequestCompleteWithInformation: {
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint64_t information = s.service == Service::WdfRequestCompleteWithInformation ? x[2] : m_f->request(row).information;
        m_f->complete(a, row, static_cast<std::uint32_t>(x[1]), information);
        return Answer::pushed();
    }
    case Service::WdfRequestSetInformation:
    case Service::WdfRequestGetInformation: {
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        if (s.service == Service::WdfRequestSetInformation)
            m_f->request(row).information = x[1];
        return Answer::of(m_f->request(row).information);
    }
    case Service::WdfRequestGetStatus: {
        const std::uint32_t row = requestOrStop(x[0], true);
        return row == framework::Framework::kNoRequest ? Answer::stopped() : Answer::of(m_f->request(row).status);
    }
    case Service::WdfRequestGetIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], true);
        return row == framework::Framework::kNoRequest ? Answer::stopped() : Answer::of(framework::Framework::handle(ObjectId(m_f->request(row).queue)));
    }
    case Service::WdfRequestRetrieveInputBuffer:
    case Service::WdfRequestRetrieveOutputBuffer: { // Request, MinimumRequiredLength, Buffer*, Length*
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const framework::Request& r = m_f->request(row);
        const bool wrongWay = (r.type == RequestType::Read && s.service == Service::WdfRequestRetrieveInputBuffer)
            || (r.type == RequestType::Write && s.service == Service::WdfRequestRetrieveOutputBuffer);
        if (wrongWay)
            return Answer::of(0xC0000010);
        if (r.length < x[1] || r.length == 0)
            return Answer::of(0xC0000023);
        store<std::uint64_t>(x[2], driver::kMemoryBase + m.bufferBase + static_cast<std::uint64_t>(row) * m.bufferBytes);
        if (x[3] != 0)
            store<std::uint64_t>(x[3], r.length);
        return Answer::of(0);
    }
    case Service::WdfRequestForwardToIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], true);
        const ObjectId to = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        if (to.isNone())
            return badHandle();
        const std::uint32_t status = m_f->forward(a, row, to);
        return status == 0 ? Answer::pushed() : Answer::of(status);
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
