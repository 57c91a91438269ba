// Calls on queues and requests (KMDF section 6).
#include "engine/simulation/services.h"
#include "engine/base/ntstatus.h"

#include <algorithm>

namespace syncscope::simulation {

namespace {
// WDFMEMORY of a request: two for each, what goes in and what comes out.
constexpr std::uint64_t kMemoryBase = 0xFFFFE00300000000ull;
constexpr std::uint64_t memoryHandle(std::uint64_t request, bool input) { return kMemoryBase + 2 * (request - framework::kRequestBase) + (input ? 0 : 16); }
constexpr std::uint64_t requestOfMemory(std::uint64_t memory) { return framework::kRequestBase + (memory - kMemoryBase) / 32 * 16; }
} // namespace

using driver::Service;
using driver::Stop;
using kernel::Hazard;

// The row of a request's handle, for a call that only the request's owner may make. kNoRequest: the run has stopped.
// The framework's codes: 5 no such handle, 6 the request is not the driver's any more, 0xA the framework has it.
std::uint32_t Services::requestOrStop(std::uint64_t handle, RequestUse use)
{
    constexpr std::uint32_t kNone = framework::Framework::kNoRequest;
    const std::uint32_t row = m_f->requestByHandle(handle);
    const framework::RequestState state = row == kNone ? framework::RequestState::Free : m_f->request(row).state;
    if (state == framework::RequestState::Owned || state == framework::RequestState::Held)
        return row;
    if (state == framework::RequestState::Queued && use == RequestUse::Look)
        return row;
    if (state == framework::RequestState::Queued || state == framework::RequestState::Sent) {
        m_k->bugCheck(0x10D, 0xA, handle, 0, 0, Hazard::RequestInQueue);
    } else {
        const bool was = handle >= framework::kRequestBase && (handle - framework::kRequestBase) / 16 < m_f->state().sent;
        m_k->bugCheck(0x10D, was ? 0x6 : 0x5, handle, 0, 0, !was ? Hazard::BadHandle : use == RequestUse::Complete ? Hazard::DoubleCompletion : Hazard::UseAfterCompletion);
    }
    return kNone;
}

// A call that came to `status` and may have begun something on its activity, which then goes on before the call returns.
Services::Answer Services::begun(std::uint32_t a, std::uint8_t depthBefore, std::uint32_t status)
{
    return m_k->activity(a).depth > depthBefore ? Answer::pushed() : Answer::of(status);
}

// WdfIoQueueStop and its relatives: Queue, Complete, Context.
Services::Answer Services::emptyQueue(std::uint32_t a, const Stop& s, QueueChange change, bool synchronously)
{
    const ObjectId queue = m_f->objectByHandle(s.arguments[0], ObjectType::Queue);
    if (queue.isNone())
        return badHandle();
    const std::uint8_t depth = m_k->activity(a).depth;
    const std::uint32_t status = synchronously ? m_f->empty(a, queue, change, true, FunctionId(), 0)
                                               : m_f->empty(a, queue, change, false, functionAt(s.arguments[1]), s.arguments[2]);
    return begun(a, depth, status);
}

void Services::storeParameters(std::uint64_t at, std::uint32_t row)
{
    constexpr const char* kName = "WDF_REQUEST_PARAMETERS";
    const framework::Request& r = m_f->request(row);
    const Model& m = m_w->model();
    const auto put = [&](const char* name, std::uint64_t value) {
        const Model::Place p = m.place(kName, name);
        m_w->m_vm.write(m_w->m_block, at + p.offset, &value, p.bytes);
    };
    constexpr std::uint32_t kTypes[] = {0x3, 0x4, 0xE, 0xF, 0x0, 0x2}; // WDF_REQUEST_TYPE
    put("Type", kTypes[static_cast<std::size_t>(r.type)]);
    put("MinorFunction", 0);
    if (r.type == RequestType::Read || r.type == RequestType::Write) {
        // Of a union only the largest member is described. Read and Write have their Length where its first field is.
        put("Parameters.DeviceIoControl.OutputBufferLength", r.length);
        put("Parameters.DeviceIoControl.InputBufferLength", 0); // Key
        put("Parameters.DeviceIoControl.IoControlCode", 0);     // DeviceOffset
        return;
    }
    put("Parameters.DeviceIoControl.OutputBufferLength", r.length);
    put("Parameters.DeviceIoControl.InputBufferLength", r.length);
    put("Parameters.DeviceIoControl.IoControlCode", r.controlCode);
    put("Parameters.DeviceIoControl.Type3InputBuffer", 0);
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
    case Service::WdfIoQueueRetrieveNextRequest:          // Queue, Request*
    case Service::WdfIoQueueRetrieveRequestByFileObject:  // Queue, FileObject, Request*
    case Service::WdfIoQueueRetrieveFoundRequest: {       // Queue, FoundRequest, Request*
        const ObjectId queue = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (queue.isNone())
            return badHandle();
        const bool next = s.service == Service::WdfIoQueueRetrieveNextRequest;
        ObjectId file;
        std::uint32_t found = framework::Framework::kNoRequest;
        if (s.service == Service::WdfIoQueueRetrieveRequestByFileObject) {
            file = m_f->objectByHandle(x[1], ObjectType::FileObject);
            if (file.isNone())
                return badHandle();
        } else if (!next) {
            found = m_f->requestByHandle(x[1]);
            if (found == framework::Framework::kNoRequest)
                return Answer::of(ntstatus::kNotFound); // It was completed since it was found.
            if (m.frameworkConfig.wdfVerifier) { // KMDF section 8
                const bool allowed = m.frameworkConfig.kmdfMinor >= 11 ? m_f->queueOf(queue).dispatch == DispatchType::Manual
                                                                      : (m_f->request(found).flags & framework::kFound) != 0;
                if (!allowed)
                    return Answer::of(ntstatus::kInvalidDeviceRequest);
            }
        }
        std::uint32_t row = 0;
        const std::uint32_t status = m_f->retrieve(queue, row, file, found);
        store<std::uint64_t>(x[next ? 1 : 2], status == 0 ? framework::Framework::requestHandle(m_f->request(row).number) : 0);
        return Answer::of(status);
    }
    case Service::WdfIoQueueFindRequest: { // Queue, FoundRequest, FileObject, Parameters*, Request*
        const ObjectId queue = m_f->objectByHandle(x[0], ObjectType::Queue);
        const ObjectId file = x[2] == 0 ? ObjectId() : m_f->objectByHandle(x[2], ObjectType::FileObject);
        if (queue.isNone() || (x[2] != 0 && file.isNone()))
            return badHandle();
        const std::uint32_t after = x[1] == 0 ? framework::Framework::kNoRequest : m_f->requestByHandle(x[1]);
        if (x[1] != 0 && after == framework::Framework::kNoRequest)
            return Answer::of(ntstatus::kNotFound);
        std::uint32_t row = 0;
        const std::uint32_t status = m_f->find(queue, after, file, row);
        if (status == 0 && x[3] != 0)
            storeParameters(x[3], row);
        store<std::uint64_t>(x[4], status == 0 ? framework::Framework::requestHandle(m_f->request(row).number) : 0);
        return Answer::of(status);
    }
    case Service::WdfIoQueueStart: {
        const ObjectId queue = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (queue.isNone())
            return badHandle();
        m_f->start(a, queue);
        return Answer::pushed();
    }
    case Service::WdfIoQueueStop: return emptyQueue(a, s, QueueChange::Stop, false);
    case Service::WdfIoQueueStopSynchronously: return emptyQueue(a, s, QueueChange::Stop, true);
    case Service::WdfIoQueuePurge: return emptyQueue(a, s, QueueChange::Purge, false);
    case Service::WdfIoQueuePurgeSynchronously: return emptyQueue(a, s, QueueChange::Purge, true);
    case Service::WdfIoQueueDrain: return emptyQueue(a, s, QueueChange::Drain, false);
    case Service::WdfIoQueueDrainSynchronously: return emptyQueue(a, s, QueueChange::Drain, true);
    case Service::WdfIoQueueStopAndPurge: return emptyQueue(a, s, QueueChange::StopAndPurge, false);
    case Service::WdfIoQueueStopAndPurgeSynchronously: return emptyQueue(a, s, QueueChange::StopAndPurge, true);
    case Service::WdfIoQueueGetState: { // Queue, QueueRequests*, DriverRequests*
        const ObjectId queue = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (queue.isNone())
            return badHandle();
        store<std::uint32_t>(x[1], m_f->queueOf(queue).depth);
        store<std::uint32_t>(x[2], m_f->queueOf(queue).owned);
        return Answer::of(m_f->queueState(queue));
    }
    case Service::WdfIoQueueReadyNotify: { // Queue, EvtIoQueueState, Context
        const ObjectId queue = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (queue.isNone())
            return badHandle();
        const std::uint8_t depth = m_k->activity(a).depth;
        return begun(a, depth, m_f->readyNotify(a, queue, functionAt(x[1]), x[2]));
    }
    case Service::WdfRequestComplete:
    case Service::WdfRequestCompleteWithInformation: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Complete);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint64_t information = s.service == Service::WdfRequestCompleteWithInformation ? x[2] : m_f->request(row).information;
        m_f->complete(a, row, static_cast<std::uint32_t>(x[1]), information);
        return Answer::pushed();
    }
    case Service::WdfRequestSetInformation:
    case Service::WdfRequestGetInformation: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        if (s.service == Service::WdfRequestSetInformation)
            m_f->request(row).information = x[1];
        return Answer::of(m_f->request(row).information);
    }
    case Service::WdfRequestGetStatus: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        return row == framework::Framework::kNoRequest ? Answer::stopped() : Answer::of(m_f->request(row).status);
    }
    case Service::WdfRequestGetIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint32_t queue = m_f->request(row).queue; // None in an EvtIoInCallerContext.
        return Answer::of(queue == ObjectId::kNone ? 0 : framework::Framework::handle(ObjectId(queue)));
    }
    case Service::WdfRequestRetrieveInputMemory:
    case Service::WdfRequestRetrieveOutputMemory: { // Request, Memory*
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const framework::Request& r = m_f->request(row);
        const bool input = s.service == Service::WdfRequestRetrieveInputMemory;
        if (r.type == (input ? RequestType::Read : RequestType::Write))
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        if (r.length == 0)
            return Answer::of(ntstatus::kBufferTooSmall);
        store<std::uint64_t>(x[1], memoryHandle(framework::Framework::requestHandle(r.number), input));
        return Answer::of(0);
    }
    case Service::WdfMemoryGetBuffer:         // Memory, BufferSize*
    case Service::WdfMemoryCopyToBuffer:      // SourceMemory, SourceOffset, Buffer, NumBytesToCopyTo
    case Service::WdfMemoryCopyFromBuffer: {  // DestinationMemory, DestinationOffset, Buffer, NumBytesToCopyFrom
        if (x[0] < kMemoryBase || (x[0] - kMemoryBase) % 16 != 0)
            return badHandle();
        const std::uint32_t row = requestOrStop(requestOfMemory(x[0]), RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint64_t size = std::min<std::uint64_t>(m_f->request(row).length, m.bufferBytes);
        const std::uint64_t buffer = driver::kMemoryBase + m.bufferBase + static_cast<std::uint64_t>(row) * m.bufferBytes;
        if (s.service == Service::WdfMemoryGetBuffer) {
            if (x[1] != 0)
                store<std::uint64_t>(x[1], size);
            return Answer::of(buffer);
        }
        if (x[1] > size || x[3] > size - x[1])
            return Answer::of(ntstatus::kBufferTooSmall);
        const bool out = s.service == Service::WdfMemoryCopyToBuffer;
        const std::uint64_t from = out ? buffer + x[1] : x[2], to = out ? x[2] : buffer + x[1];
        for (std::uint64_t i = 0; i < x[3]; ++i) {
            std::uint8_t byte = 0;
            if (!m_w->m_vm.read(m_w->m_block, from + i, &byte, 1))
                return badMemory(from + i, false, s.pc);
            if (!m_w->m_vm.write(m_w->m_block, to + i, &byte, 1))
                return badMemory(to + i, true, s.pc);
        }
        return Answer::of(0);
    }
    case Service::WdfRequestRetrieveInputBuffer:
    case Service::WdfRequestRetrieveOutputBuffer: { // Request, MinimumRequiredLength, Buffer*, Length*
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const framework::Request& r = m_f->request(row);
        const bool wrongWay = (r.type == RequestType::Read && s.service == Service::WdfRequestRetrieveInputBuffer)
            || (r.type == RequestType::Write && s.service == Service::WdfRequestRetrieveOutputBuffer);
        if (wrongWay)
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        if (r.length < x[1] || r.length == 0)
            return Answer::of(ntstatus::kBufferTooSmall);
        store<std::uint64_t>(x[2], driver::kMemoryBase + m.bufferBase + static_cast<std::uint64_t>(row) * m.bufferBytes);
        if (x[3] != 0)
            store<std::uint64_t>(x[3], r.length);
        return Answer::of(0);
    }
    case Service::WdfRequestGetParameters: { // Request, Parameters*
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Look);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        storeParameters(x[1], row);
        return Answer::of();
    }
    case Service::WdfRequestForwardToIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        const ObjectId to = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        if (to.isNone())
            return badHandle();
        const std::uint8_t depth = m_k->activity(a).depth;
        return begun(a, depth, m_f->forward(a, row, to));
    }
    case Service::WdfRequestRequeue: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint8_t depth = m_k->activity(a).depth;
        return begun(a, depth, m_f->requeue(a, row));
    }
    case Service::WdfRequestMarkCancelable:
    case Service::WdfRequestMarkCancelableEx: { // Request, EvtRequestCancel
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        if (m_f->request(row).flags & framework::kCancelable) {
            m_k->bugCheck(0x10D, 0xA, x[0], 0, 0, Hazard::RequestMarkedTwice);
            return Answer::stopped();
        }
        m_k->lookAt({trace::SubjectKind::Request, m_f->request(row).number}, true);
        const std::uint8_t depth = m_k->activity(a).depth;
        return begun(a, depth, m_f->markCancelable(a, row, functionAt(x[1]), s.service == Service::WdfRequestMarkCancelableEx));
    }
    case Service::WdfRequestUnmarkCancelable: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        m_k->lookAt({trace::SubjectKind::Request, m_f->request(row).number}, true);
        return Answer::of(m_f->unmarkCancelable(row));
    }
    case Service::WdfRequestIsCanceled: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        m_k->lookAt({trace::SubjectKind::Request, m_f->request(row).number}, false);
        return Answer::of(m_f->request(row).flags & (framework::kIrpCancelled | framework::kCancelled) ? 1 : 0);
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
