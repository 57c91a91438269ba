// Calls on I/O targets: a request is sent on to the driver below (KMDF C5, NT section 9).
#include "engine/simulation/services.h"

#include <algorithm>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;

Services::Answer Services::targetCall(std::uint32_t a, const Stop& s)
{
    const std::uint64_t* x = s.arguments;
    if (s.service == Service::WdfDeviceGetIoTarget) {
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        return device.isNone() ? badHandle() : Answer::of(framework::Framework::handle(m_f->ioTarget(device)));
    }
    if (s.service == Service::WdfRequestCancelSentRequest) {
        const std::uint32_t row = m_f->requestByHandle(x[0]);
        return row == framework::Framework::kNoRequest ? badHandle() : Answer::of(m_f->cancelSent(row) ? 1 : 0);
    }
    const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
    if (row == framework::Framework::kNoRequest)
        return Answer::stopped();
    framework::Request& r = m_f->request(row);
    switch (s.service) {
    case Service::WdfRequestFormatRequestUsingCurrentType: return Answer::of(); // It goes on as it came.
    case Service::WdfRequestSetCompletionRoutine: // Request, EvtRequestCompletionRoutine, Context
        r.completionRoutine = functionAt(x[1]).value;
        r.completionContext = x[2];
        return Answer::of();
    case Service::WdfRequestSend: { // Request, Target, Options
        const ObjectId target = m_f->objectByHandle(x[1], ObjectType::IoTarget);
        if (target.isNone())
            return badHandle();
        constexpr const char* kName = "WDF_REQUEST_SEND_OPTIONS";
        const std::uint32_t flags = x[2] == 0 ? 0 : static_cast<std::uint32_t>(field(x[2], kName, "Flags"));
        kernel::Timeout timeout;
        if (flags & framework::kSendTimeout) { // 0 = none
            const auto due = static_cast<std::int64_t>(field(x[2], kName, "Timeout"));
            timeout = due == 0 ? kernel::Timeout() : timeoutOf(due);
        }
        const std::uint8_t depth = m_k->activity(a).depth;
        const bool sent = m_f->send(a, row, target, flags, timeout);
        return begun(a, depth, sent ? 1 : 0);
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
