#include "engine/simulation/services.h"

#include "engine/base/random.h"

#include <algorithm>
#include <cstdio>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::ChoicePoint;
using kernel::Hazard;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint32_t kDrawDefault = 1000; // LabDraw without a table: 0..999
} // namespace

FunctionId Services::functionAt(std::uint64_t address) const
{
    if (address < driver::kFunctionBase)
        return FunctionId();
    const std::uint64_t i = (address - driver::kFunctionBase) / 16;
    return i < m_w->model().program.functions.size() ? FunctionId(static_cast<std::uint32_t>(i)) : FunctionId();
}

std::uint64_t Services::field(std::uint64_t base, const char* structure, const char* name)
{
    const Model::Place p = m_w->model().place(structure, name);
    SYNCSCOPE_ASSERT(p.bytes > 0);
    std::uint64_t v = 0;
    m_w->m_vm.read(m_w->m_block, base + p.offset, &v, p.bytes);
    return v;
}

Services::Answer Services::badHandle()
{
    // Checked builds and the verifier stop here; so do we, always: nothing useful can follow.
    m_k->bugCheck(0x10D, 0x5, 0, 0, 0, Hazard::BadHandle);
    return Answer::stopped();
}

std::string Services::format(std::uint64_t text, const Stop& s)
{
    const std::string f = m_w->m_vm.text(m_w->m_block, text, 512);
    std::string out;
    std::uint16_t next = 1;
    for (std::size_t i = 0; i < f.size(); ++i) {
        if (f[i] != '%' || i + 1 >= f.size()) {
            out += f[i];
            continue;
        }
        std::size_t k = i + 1;
        std::uint32_t longs = 0;
        if (f[k] == '!') { // of the tracing preprocessor: %!STATUS!
            const std::size_t end = f.find('!', k + 1);
            if (end == std::string::npos) {
                out += f.substr(i);
                break;
            }
            const auto v = static_cast<std::uint32_t>(next < s.argumentCount ? s.arguments[next] : 0);
            ++next;
            const std::string status = f.compare(k, end - k + 1, "!STATUS!") == 0 ? std::string(ntstatusName(v)) : std::string();
            char number[16];
            std::snprintf(number, sizeof number, "0x%08X", v);
            out += status.empty() ? number : status;
            i = end;
            continue;
        }
        bool zeros = false;
        bool left = false;
        bool precision = false; // read and left alone
        std::uint32_t width = 0;
        for (; k < f.size() && (f[k] == '-' || f[k] == '+' || f[k] == ' ' || f[k] == '#' || f[k] == '.' || (f[k] >= '0' && f[k] <= '9')); ++k) {
            zeros = zeros || (f[k] == '0' && width == 0);
            left = left || f[k] == '-';
            precision = precision || f[k] == '.';
            if (f[k] >= '0' && f[k] <= '9' && !precision)
                width = std::min<std::uint32_t>(64, width * 10 + static_cast<std::uint32_t>(f[k] - '0'));
        }
        bool isWide = false;
        while (k < f.size() && (f[k] == 'l' || f[k] == 'I' || f[k] == '6' || f[k] == '4' || f[k] == 'z' || f[k] == 'h' || f[k] == 'w')) {
            longs += f[k] == 'l' || f[k] == 'I' || f[k] == 'z' ? 1 : 0;
            isWide = isWide || f[k] == 'w' || f[k] == 'l';
            ++k;
        }
        if (k >= f.size())
            break;
        if (f[k] == '%') {
            out += '%';
        } else {
            const std::uint64_t v = next < s.argumentCount ? s.arguments[next] : 0;
            ++next;
            const bool wide = longs >= 2 || f[k] == 'p' || (longs == 1 && f.find_first_of("Iz", i) < k);
            const std::size_t before = out.size();
            char number[32];
            switch (f[k]) {
            case 'd':
            case 'i':
                std::snprintf(number, sizeof number, "%lld", wide ? static_cast<long long>(v) : static_cast<long long>(static_cast<std::int32_t>(v)));
                out += number;
                break;
            case 'u':
                std::snprintf(number, sizeof number, "%llu", wide ? static_cast<unsigned long long>(v) : static_cast<unsigned long long>(static_cast<std::uint32_t>(v)));
                out += number;
                break;
            case 'x':
            case 'X':
                std::snprintf(number, sizeof number, f[k] == 'x' ? "%llx" : "%llX",
                    wide ? static_cast<unsigned long long>(v) : static_cast<unsigned long long>(static_cast<std::uint32_t>(v)));
                out += number;
                break;
            case 'p':
                std::snprintf(number, sizeof number, "%016llX", static_cast<unsigned long long>(v));
                out += number;
                break;
            case 'c': out += static_cast<char>(v); break;
            case 'Z': { // UNICODE_STRING or ANSI_STRING
                const std::uint64_t units = load<std::uint16_t>(v) / (isWide ? 2u : 1u);
                const auto buffer = load<std::uint64_t>(v + 8);
                for (std::uint64_t u = 0; u < std::min<std::uint64_t>(units, 256); ++u)
                    out += static_cast<char>(isWide ? load<std::uint16_t>(buffer + 2 * u) & 0x7F : load<std::uint8_t>(buffer + u));
                break;
            }
            case 'S':
            case 's':
                if (isWide != (f[k] == 'S')) {
                    for (std::uint64_t u = 0; u < 256 && load<std::uint16_t>(v + 2 * u) != 0; ++u)
                        out += static_cast<char>(load<std::uint16_t>(v + 2 * u) & 0x7F);
                } else {
                    out += m_w->m_vm.text(m_w->m_block, v);
                }
                break;
            default: out += f.substr(i, k - i + 1); break;
            }
            if (out.size() - before < width)
                out.insert(left ? out.size() : before, width - (out.size() - before), zeros && !left ? '0' : ' ');
        }
        i = k;
    }
    return out;
}

Services::Answer Services::labCall(std::uint32_t a, const Stop& s)
{
    const Model& m = m_w->model();
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    // --- lab.h
    case Service::LabDraw: {
        const std::uint32_t stream = static_cast<std::uint32_t>(x[0]) % kDrawStreams;
        std::uint32_t& count = m.draws.at(m_w->m_block, a * kDrawStreams + stream);
        const std::uint64_t n = count++;
        const Model::Draws& table = m.drawTables[stream];
        if (table.size == 0)
            return Answer::of(drawBelow(draw(m.scenario.seed, (static_cast<std::uint64_t>(a) << 8) | stream, n), kDrawDefault));
        const std::uint64_t at = static_cast<std::uint64_t>(a) * m.scenario.drawStride + n;
        return Answer::of(table.first[table.mask != 0 ? at & table.mask : at % table.size]);
    }
    case Service::LabPrint: {
        const std::uint32_t number = m_k->machine().prints++;
        if (m_w->m_recorder.prints)
            m_w->m_recorder.prints->push_back(format(x[0], s));
        m_k->event(EventKind::Print, {SubjectKind::Text, number}, 0, 0, s.pc);
        return Answer::of();
    }
    default: return Answer::none();
    }
}

driver::Host::Reply Services::service(const Stop& s, std::uint64_t& result)
{
    if (s.service == Service::LabWork) { // the most frequent call of all
        m_perform = false;
        m_answer.ns = duration(s.arguments[0]);
        m_k->event(EventKind::Work, {}, static_cast<std::uint64_t>(m_answer.ns), 0, s.pc);
        return m_answer.ns > 0 ? Reply::Yield : Reply::Continue;
    }
    if (s.service == driver::kEnterPagedCode) {
        m_answer = Answer::of(0, touchCode());
        return m_answer.ns > 0 || !m_w->running() ? Reply::Yield : Reply::Continue;
    }
    const std::uint8_t depth = m_k->activity(m_activity).depth;
    m_answer = call(m_activity, s, m_perform);
    if (m_answer.kind == Answer::Kind::Choice && m_w->passes(m_k->currentProcessor())) {
        m_perform = true;
        m_answer = call(m_activity, s, true);
    }
    if (m_answer.kind == Answer::Kind::Pushed && !pushedEnds(s, depth))
        return Reply::Pending;
    if (m_answer.kind != Answer::Kind::Value)
        return Reply::Pending;
    result = m_answer.value;
    // A step ends here even when it took no time: the next choice point is the next step's. A level that dropped lets in
    // what was held back before the next instruction (NT R-IRQL-4).
    const std::uint32_t p = m_k->currentProcessor();
    const bool yields = std::exchange(m_perform, false) || m_answer.ns > 0 || m_k->holdsBack(p) || m_k->current(p) != m_activity || !m_w->running();
    return yields ? Reply::Yield : Reply::Continue;
}

// A routine of the kernel goes on at once; most end or reach their step without time passing. True: it has ended, and the
// answer is what it came to.
bool Services::pushedEnds(const Stop& s, std::uint8_t depthBefore)
{
    m_resume = kernel::Resume::again();
    kernel::Activity& activity = m_k->activity(m_activity);
    if (m_k->top(m_activity).routine >= kernel::kFrameworkRoutines || m_perform)
        return false;
    m_resume = m_k->resume(m_activity, m_k->top(m_activity), false);
    if (m_resume.kind == kernel::Resume::Kind::Choice && m_w->passes(m_k->currentProcessor()))
        m_resume = m_k->resume(m_activity, m_k->top(m_activity), true);
    if (m_resume.kind != kernel::Resume::Kind::Again || activity.depth > depthBefore || m_k->current(m_k->currentProcessor()) != m_activity)
        return false;
    m_answer = Answer::of(finish(m_activity, s, activity.result));
    return true;
}

namespace {

// What another processor can see or change meanwhile, and is over in one go. What begins a routine of the kernel stands before its choice there.
constexpr std::optional<ChoicePoint> pointOf(Service s, bool asksQueues)
{
    if (asksQueues)
        switch (s) {
        case Service::WdfRequestComplete:
        case Service::WdfRequestCompleteWithInformation: return ChoicePoint::Serve;
        default:
            if (std::find(std::begin(kAsksQueues), std::end(kAsksQueues), s) != std::end(kAsksQueues))
                return ChoicePoint::Serve;
        }
    switch (s) {
    case Service::KeReadStateEvent:
    case Service::KeReadStateMutex:
    case Service::KeReadStateSemaphore:
    case Service::KeReadStateTimer:
    case Service::WdfRequestIsCanceled: return ChoicePoint::Look;
    case Service::KeInsertQueueDpc:
    case Service::KeRemoveQueueDpc:
    case Service::WdfDpcEnqueue:
    case Service::WdfDpcCancel:
    case Service::WdfInterruptQueueDpcForIsr:
    case Service::IoQueueWorkItem:
    case Service::WdfWorkItemEnqueue:
    case Service::WdfInterruptQueueWorkItemForIsr: return ChoicePoint::Queue;
    case Service::KeSetTimer:
    case Service::KeSetTimerEx:
    case Service::KeSetCoalescableTimer:
    case Service::KeCancelTimer:
    case Service::ExSetTimer:
    case Service::ExCancelTimer:
    case Service::ExDeleteTimer:
    case Service::WdfTimerStart:
    case Service::WdfTimerStop: return ChoicePoint::SetTimer;
    case Service::WdfRequestMarkCancelable:
    case Service::WdfRequestMarkCancelableEx:
    case Service::WdfRequestUnmarkCancelable: return ChoicePoint::Mark;
    case Service::WdfRequestCancelSentRequest: return ChoicePoint::Cancel;
    default: return std::nullopt;
    }
}

} // namespace

// Those a call is about: of a request the one it came from, and the one it goes to.
void Services::lookAtQueues(const Stop& s)
{
    const auto look = [&](ObjectId queue) {
        if (!queue.isNone())
            m_k->lookAt({SubjectKind::Object, queue.value}, true);
    };
    look(m_f->objectByHandle(s.arguments[0], ObjectType::Queue));
    if (s.service == Service::WdfRequestForwardToIoQueue)
        look(m_f->objectByHandle(s.arguments[1], ObjectType::Queue));
    if (const std::uint32_t row = m_f->requestByHandle(s.arguments[0]); row != framework::Framework::kNoRequest)
        look(ObjectId(m_f->request(row).queue));
}

Services::Answer Services::call(std::uint32_t a, const Stop& s, bool perform)
{
    if (const auto point = pointOf(s.service, m_w->model().asksQueues)) {
        if (!perform)
            return Answer::choice(*point);
        if (*point == ChoicePoint::Serve)
            lookAtQueues(s);
    }
    switch (driver::group(s.service)) {
    case driver::ServiceGroup::Lab: return labCall(a, s);
    case driver::ServiceGroup::Kernel: return kernelCall(a, s, perform);
    case driver::ServiceGroup::Objects: return objectCall(a, s);
    case driver::ServiceGroup::Requests: return requestCall(a, s);
    case driver::ServiceGroup::Power: return powerCall(a, s);
    case driver::ServiceGroup::Deferred: return deferredCall(a, s, perform);
    case driver::ServiceGroup::Targets: return targetCall(a, s);
    }
    return Answer::none();
}

std::uint64_t Services::finish(std::uint32_t, const Stop& s, std::uint64_t result)
{
    if (m_w->model().program.hasPagedCode && m_k->irql() >= static_cast<std::uint8_t>(Irql::Dispatch))
        touchCode(); // A lock was taken in the middle of a pageable function.
    if (driver::group(s.service) == driver::ServiceGroup::Deferred)
        return finishDeferred(s, result);
    switch (s.service) {
    case Service::KeAcquireSpinLock:
        store<std::uint8_t>(s.arguments[1], static_cast<std::uint8_t>(result));
        return 0;
    case Service::KeAcquireInStackQueuedSpinLock:
        store<std::uint8_t>(s.arguments[1] + 8, static_cast<std::uint8_t>(result));
        return 0;
    case Service::KeAcquireSpinLockRaiseToDpc: return result;
    case Service::KeTryToAcquireSpinLockAtDpcLevel:
    case Service::ExTryToAcquireFastMutex: return result;
    case Service::KeWaitForSingleObject:
    case Service::WdfDeviceStopIdle:
    case Service::KeWaitForMultipleObjects:
    case Service::WdfWaitLockAcquire: return result;
    case Service::WdfRequestSend: return 1;
    default: return 0;
    }
}

} // namespace syncscope::simulation
