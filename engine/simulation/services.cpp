#include "engine/simulation/services.h"

#include "engine/base/random.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Hazard;
using trace::EventKind;
using trace::SubjectKind;

namespace {

// What the kernel writes into the first 8 bytes of an object in driver memory when it is initialized: which row it is.
// A KSPIN_LOCK that was never initialized holds something else.
enum HandleKind : std::uint32_t { kLockHandle = 1, kWaitableHandle, kTimerHandle, kDpcHandle };
constexpr std::uint64_t kHandleTag = 0x5C09'0000'0000'0000ull;
constexpr std::uint64_t handleOf(std::uint32_t kind, std::uint32_t row) { return kHandleTag | (static_cast<std::uint64_t>(kind) << 32) | (row + 1u); }
bool isHandle(std::uint64_t v, std::uint32_t kind, std::uint32_t rows)
{
    return (v >> 32) == ((kHandleTag >> 32) | kind) && (v & 0xFFFFFFFFu) != 0 && (v & 0xFFFFFFFFu) <= rows;
}

constexpr std::uint32_t kDrawDefault = 1000; // LabDraw without a table: 0..999

Services::Answer value(std::uint64_t v = 0, std::int64_t ns = 0) { return {Services::Answer::Kind::Value, ChoicePoint::Load, v, ns}; }
Services::Answer pushed() { return {Services::Answer::Kind::Pushed, ChoicePoint::Load, 0, 0}; }
Services::Answer choice(ChoicePoint p) { return {Services::Answer::Kind::Choice, p, 0, 0}; }
Services::Answer stopped() { return {Services::Answer::Kind::Stopped, ChoicePoint::Load, 0, 0}; }

FunctionId functionAt(const Model& m, std::uint64_t address)
{
    if (address < driver::kFunctionBase)
        return FunctionId();
    const std::uint64_t i = (address - driver::kFunctionBase) / 16;
    return i < m.program.functions.size() ? FunctionId(static_cast<std::uint32_t>(i)) : FunctionId();
}

} // namespace

template <class T>
T Services::load(std::uint64_t address)
{
    T v{};
    m_w->m_vm.read(m_w->m_block, address, &v, sizeof v);
    return v;
}

template <class T>
bool Services::store(std::uint64_t address, T v)
{
    return address != 0 && m_w->m_vm.write(m_w->m_block, address, &v, sizeof v);
}

std::uint64_t Services::field(std::uint64_t base, const char* structure, const char* name)
{
    const Model::Place p = m_w->model().place(structure, name);
    SYNCSCOPE_ASSERT(p.bytes > 0);
    std::uint64_t v = 0;
    m_w->m_vm.read(m_w->m_block, base + p.offset, &v, p.bytes);
    return v;
}

void Services::initializeAt(std::uint64_t address, std::uint32_t kind, std::uint32_t row) { store<std::uint64_t>(address, handleOf(kind, row)); }

// The lock at an address; one that was never initialized is made on first use, and said so.
LockId Services::lockAt(std::uint64_t address, LockKind kind, const char*)
{
    const auto word = load<std::uint64_t>(address);
    if (isHandle(word, kLockHandle, m_w->model().kernelConfig.locks)) {
        const LockId id(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1);
        if (m_k->lock(id).used && m_k->lock(id).address == address)
            return id;
    }
    std::uint64_t probe = 0;
    if (!m_w->m_vm.read(m_w->m_block, address, &probe, 8)) {
        m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 1, 0, Hazard::BadAddress);
        return LockId();
    }
    const LockId id = m_k->createLock(kind, false, address);
    if (id.isNone())
        return id;
    initializeAt(address, kLockHandle, id.value);
    ++m_w->state().uninitialized;
    m_k->hazard(Hazard::UninitializedLock, {SubjectKind::Lock, id.value});
    return id;
}

WaitableId Services::waitableAt(std::uint64_t address)
{
    const auto word = load<std::uint64_t>(address);
    if (isHandle(word, kWaitableHandle, m_w->model().kernelConfig.waitables)) {
        const WaitableId id(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1);
        if (m_k->waitable(id).used && m_k->waitable(id).address == address)
            return id;
    }
    if (isHandle(word, kTimerHandle, m_w->model().kernelConfig.timers))
        return WaitableId(m_k->timer(TimerId(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1)).waitable);
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, Hazard::UninitializedObject);
    return WaitableId();
}

TimerId Services::timerAt(std::uint64_t address)
{
    const auto word = load<std::uint64_t>(address);
    if (isHandle(word, kTimerHandle, m_w->model().kernelConfig.timers))
        return TimerId(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1);
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, Hazard::UninitializedObject);
    return TimerId();
}

DpcId Services::dpcAt(std::uint64_t address)
{
    const auto word = load<std::uint64_t>(address);
    if (isHandle(word, kDpcHandle, m_w->model().kernelConfig.dpcs))
        return DpcId(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1);
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, Hazard::UninitializedObject);
    return DpcId();
}

Services::Answer Services::badHandle()
{
    // Checked builds and the verifier stop here; so do we, always: nothing useful can follow.
    m_k->bugCheck(0x10D, 0x5, 0, 0, 0, Hazard::BadHandle);
    return stopped();
}

// One indivisible read and write (decisions 9: a step of its own).
Services::Answer Services::interlocked(const Stop& s, bool perform, std::uint8_t bytes)
{
    const std::uint64_t address = s.arguments[0];
    if (!m_w->m_vm.isPrivate(m_k->currentActivity(), address) && !perform)
        return choice(ChoicePoint::Modify);
    std::uint64_t old = 0;
    if (!m_w->m_vm.read(m_w->m_block, address, &old, bytes)) {
        m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 1, s.pc, Hazard::BadAddress);
        return stopped();
    }
    auto extend = [bytes](std::uint64_t v) { return bytes == 4 ? static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(v))) : v; };
    const std::uint64_t operand = s.argumentCount > 1 ? s.arguments[1] : 0;
    std::uint64_t now = old, result = old;
    switch (s.service) {
    case Service::InterlockedIncrement:
    case Service::InterlockedIncrement64: now = result = old + 1; break;
    case Service::InterlockedDecrement:
    case Service::InterlockedDecrement64: now = result = old - 1; break;
    case Service::InterlockedAdd:
    case Service::InterlockedAdd64: now = result = old + operand; break;
    case Service::InterlockedExchangeAdd:
    case Service::InterlockedExchangeAdd64: now = old + operand; break;
    case Service::InterlockedExchange:
    case Service::InterlockedExchange64: now = operand; break;
    case Service::InterlockedOr: now = old | operand; break;
    case Service::InterlockedAnd: now = old & operand; break;
    default: // compare exchange
        now = extend(old) == extend(s.arguments[2]) ? operand : old;
        break;
    }
    m_w->m_vm.write(m_w->m_block, address, &now, bytes);
    if (!m_w->m_vm.isPrivate(m_k->currentActivity(), address))
        m_k->event(EventKind::Modify, {SubjectKind::Variable, static_cast<std::uint32_t>(address - driver::kMemoryBase)}, extend(now), bytes, s.pc);
    return value(extend(result), m_k->costs().interlocked);
}

framework::Attributes Services::attributes(std::uint64_t at)
{
    framework::Attributes a;
    if (at == 0) {
        a.null = true;
        return a;
    }
    constexpr const char* kName = "WDF_OBJECT_ATTRIBUTES";
    const Model& m = m_w->model();
    a.badSize = field(at, kName, "Size") != m.structureBytes(kName);
    auto small = [](std::uint64_t v, std::uint64_t last) { return static_cast<std::uint8_t>(std::min<std::uint64_t>(v, last)); };
    a.scope = static_cast<SyncScope>(small(field(at, kName, "SynchronizationScope"), 5));
    a.level = static_cast<ExecutionLevel>(small(field(at, kName, "ExecutionLevel"), 4));
    const std::uint64_t parent = field(at, kName, "ParentObject");
    a.hasParent = parent != 0;
    if (a.hasParent)
        a.parent = m_f->anyObjectByHandle(parent);
    const std::uint64_t type = field(at, kName, "ContextTypeInfo");
    const std::uint64_t size = field(at, kName, "ContextSizeOverride");
    if (type != 0) {
        constexpr const char* kType = "WDF_OBJECT_CONTEXT_TYPE_INFO";
        const std::uint64_t typeBytes = field(type, kType, "ContextSize");
        a.badContext = field(type, kType, "Size") != m.structureBytes(kType) || (typeBytes > 0 && field(type, kType, "ContextName") == 0)
            || (size != 0 && size < typeBytes);
    } else {
        a.badContext = size != 0;
    }
    return a;
}

// The context the attributes ask for: zeroed, in non-paged memory, named after its type.
void Services::giveContext(ObjectId id, std::uint64_t at)
{
    if (at == 0)
        return;
    const std::uint64_t type = field(at, "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
    if (type == 0)
        return;
    const std::uint64_t size = std::max(field(at, "WDF_OBJECT_ATTRIBUTES", "ContextSizeOverride"), field(type, "WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextSize"));
    State& state = m_w->state();
    const std::uint64_t end = (state.contextTop + size + 15) / 16 * 16;
    if (end > m_w->model().bufferBase) {
        m_k->stopAt(kernel::LimitKind::Memory);
        return;
    }
    framework::Object& o = m_f->object(id);
    o.context = state.contextTop;
    o.contextType = type;
    const std::string name = m_w->m_vm.text(m_w->m_block, field(type, "WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextName"));
    const auto& structures = m_w->model().program.structures;
    for (std::uint32_t i = 0; i < structures.size(); ++i)
        if (structures[i].name == name)
            o.structure = i;
    state.contextTop = static_cast<std::uint32_t>(end);
}

// Which object of the scenario a creating call stands for: by its line in the set-up text.
std::uint32_t Services::declaredAt(const Stop& s) const
{
    const Model& m = m_w->model();
    const trace::CodePlace& place = m.program.places[s.pc];
    if (place.file != m.setUpFile)
        return 0xFFFFFFFFu;
    for (std::uint32_t i = 0; i < m.setUp.createLines.size(); ++i)
        if (m.setUp.createLines[i] == place.line)
            return i;
    return 0xFFFFFFFFu;
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
        while (k < f.size() && (f[k] == 'l' || f[k] == 'I' || f[k] == '6' || f[k] == '4' || f[k] == 'z')) {
            longs += f[k] == 'l' || f[k] == 'I' || f[k] == 'z' ? 1 : 0;
            ++k;
        }
        if (k >= f.size())
            break;
        if (f[k] == '%') {
            out += '%';
        } else {
            const std::uint64_t v = next < s.argumentCount ? s.arguments[next] : 0;
            ++next;
            const bool wide = longs >= 2 || f[k] == 'p' || (longs == 1 && f.find("I64", i) == i + 1);
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
            case 's': out += m_w->m_vm.text(m_w->m_block, v); break;
            default: out += f.substr(i, k - i + 1); break;
            }
        }
        i = k;
    }
    return out;
}

Services::Answer Services::call(std::uint32_t a, const Stop& s, bool perform)
{
    const kernel::Costs& costs = m_k->costs();
    const Model& m = m_w->model();
    const std::uint32_t p = m_k->currentProcessor();
    const std::uint64_t* x = s.arguments;
    auto duration = [](std::uint64_t ns) { return std::clamp<std::int64_t>(static_cast<std::int64_t>(ns), 0, 1'000'000'000'000); };
    auto requestOrStop = [&](std::uint64_t handle, bool owned) {
        const std::uint32_t row = m_f->requestByHandle(handle);
        if (row == framework::Framework::kNoRequest || (owned && m_f->request(row).state != framework::RequestState::Owned)) {
            // A handle that was ours once: completed already. Anything else never was a request.
            const bool was = handle >= framework::kRequestBase && (handle - framework::kRequestBase) / 16 < m_f->state().sent;
            m_k->bugCheck(0x10D, was ? 0x6 : 0x5, handle, 0, 0, was ? Hazard::DoubleCompletion : Hazard::BadHandle);
            return framework::Framework::kNoRequest;
        }
        return row;
    };

    switch (s.service) {
    // --- lab.h
    case Service::LabWork: {
        const std::int64_t ns = duration(x[0]);
        m_k->event(EventKind::Work, {}, static_cast<std::uint64_t>(ns), 0, s.pc);
        return value(0, ns);
    }
    case Service::LabDraw: {
        const std::uint32_t stream = static_cast<std::uint32_t>(x[0]) % kDrawStreams;
        std::uint32_t& count = m.draws.at(m_w->m_block, a * kDrawStreams + stream);
        const std::uint64_t n = count++;
        const auto& tables = m.scenario.draws;
        if (tables.empty() || tables[stream % tables.size()].empty())
            return value(drawBelow(draw(m.scenario.seed, (static_cast<std::uint64_t>(a) << 8) | stream, n), kDrawDefault));
        const auto& table = tables[stream % tables.size()];
        return value(table[(static_cast<std::uint64_t>(a) * m.scenario.drawStride + n) % table.size()]);
    }
    case Service::LabPrint: {
        const std::uint32_t number = m_k->machine().prints++;
        if (m_w->m_recorder.prints)
            m_w->m_recorder.prints->push_back(format(x[0], s));
        m_k->event(EventKind::Print, {SubjectKind::Text, number}, 0, 0, s.pc);
        return value();
    }

    // --- spin locks
    case Service::KeInitializeSpinLock: {
        const auto word = load<std::uint64_t>(x[0]);
        if (isHandle(word, kLockHandle, m.kernelConfig.locks) && m_k->lock(LockId(static_cast<std::uint32_t>(word & 0xFFFFFFFFu) - 1)).address == x[0])
            return value();
        const LockId id = m_k->createLock(LockKind::Spin, false, x[0]);
        if (id.isNone())
            return stopped();
        initializeAt(x[0], kLockHandle, id.value);
        return value();
    }
    case Service::KeAcquireSpinLock:
    case Service::KeAcquireSpinLockRaiseToDpc:
    case Service::KeAcquireSpinLockAtDpcLevel:
    case Service::KeTryToAcquireSpinLockAtDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::Spin, "spin lock");
        if (id.isNone())
            return stopped();
        const bool raise = s.service == Service::KeAcquireSpinLock || s.service == Service::KeAcquireSpinLockRaiseToDpc;
        m_k->acquire(a, id, (raise ? kernel::kRaise : 0u) | (s.service == Service::KeTryToAcquireSpinLockAtDpcLevel ? kernel::kTry : 0u));
        return pushed();
    }
    case Service::KeReleaseSpinLock:
    case Service::KeReleaseSpinLockFromDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::Spin, "spin lock");
        if (id.isNone())
            return stopped();
        const bool lower = s.service == Service::KeReleaseSpinLock;
        m_k->release(a, id, lower ? kernel::kRaise : 0u, lower ? static_cast<std::uint8_t>(x[1]) : 0);
        return pushed();
    }
    case Service::KeAcquireInStackQueuedSpinLock:
    case Service::KeAcquireInStackQueuedSpinLockAtDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::QueuedSpin, "spin lock");
        if (id.isNone())
            return stopped();
        m_k->lock(id).kind = LockKind::QueuedSpin; // The calls decide the protocol, not the memory (NT R-SPN-5).
        store<std::uint64_t>(x[1], x[0]);          // The handle remembers its lock.
        m_k->acquire(a, id, kernel::kQueued | (s.service == Service::KeAcquireInStackQueuedSpinLock ? kernel::kRaise : 0u));
        return pushed();
    }
    case Service::KeReleaseInStackQueuedSpinLock:
    case Service::KeReleaseInStackQueuedSpinLockFromDpcLevel: {
        const LockId id = lockAt(load<std::uint64_t>(x[0]), LockKind::QueuedSpin, "spin lock");
        if (id.isNone())
            return stopped();
        const bool lower = s.service == Service::KeReleaseInStackQueuedSpinLock;
        m_k->release(a, id, kernel::kQueued | (lower ? kernel::kRaise : 0u), lower ? load<std::uint8_t>(x[0] + 8) : 0);
        return pushed();
    }

    // --- IRQL
    case Service::KeGetCurrentIrql: return value(m_k->irql());
    case Service::KeGetCurrentProcessorNumber: return value(p);
    case Service::KeRaiseIrql: {
        const auto to = static_cast<std::uint8_t>(x[0]);
        store<std::uint8_t>(x[1], m_k->irql());
        if (to < m_k->irql()) {
            m_k->bugCheck(0x9, m_k->irql(), to, 0, 0, Hazard::RaiseToLower);
            return stopped();
        }
        m_k->raiseIrql(p, std::min<std::uint8_t>(to, 15));
        return value(0, costs.irqlChange);
    }
    case Service::KeLowerIrql: {
        const auto to = static_cast<std::uint8_t>(x[0]);
        if (to > m_k->irql()) {
            m_k->bugCheck(0xA, to, m_k->irql(), 0, 0, Hazard::LowerToHigher);
            return stopped();
        }
        m_k->lowerIrql(p, to);
        return value(0, costs.irqlChange);
    }

    // --- fast mutexes, critical regions
    case Service::ExInitializeFastMutex: {
        const LockId id = m_k->createLock(LockKind::FastMutex, false, x[0]);
        if (id.isNone())
            return stopped();
        initializeAt(x[0], kLockHandle, id.value);
        return value();
    }
    case Service::ExAcquireFastMutex:
    case Service::ExTryToAcquireFastMutex:
    case Service::ExAcquireFastMutexUnsafe: {
        const LockId id = lockAt(x[0], LockKind::FastMutex, "fast mutex");
        if (id.isNone())
            return stopped();
        m_k->acquire(a, id, (s.service == Service::ExAcquireFastMutexUnsafe ? 0u : kernel::kRaise) | (s.service == Service::ExTryToAcquireFastMutex ? kernel::kTry : 0u));
        return pushed();
    }
    case Service::ExReleaseFastMutex:
    case Service::ExReleaseFastMutexUnsafe: {
        const LockId id = lockAt(x[0], LockKind::FastMutex, "fast mutex");
        if (id.isNone())
            return stopped();
        m_k->release(a, id, s.service == Service::ExReleaseFastMutex ? kernel::kRaise : 0u, 0);
        return pushed();
    }
    case Service::KeEnterCriticalRegion:
        if (m_k->processor(p).thread != kernel::kNo16)
            ++m_k->thread(m_k->processor(p).thread).criticalRegions;
        return value();
    case Service::KeLeaveCriticalRegion:
        if (m_k->processor(p).thread != kernel::kNo16 && m_k->thread(m_k->processor(p).thread).criticalRegions > 0)
            --m_k->thread(m_k->processor(p).thread).criticalRegions;
        return value();

    // --- dispatcher objects
    case Service::KeInitializeMutex:
    case Service::KeInitializeEvent:
    case Service::KeInitializeSemaphore: {
        WaitableKind kind = WaitableKind::Mutex;
        std::int32_t state = 1, limit = 1;
        if (s.service == Service::KeInitializeEvent) {
            kind = x[1] == 0 ? WaitableKind::NotificationEvent : WaitableKind::SynchronizationEvent;
            state = (x[2] & 0xFF) != 0 ? 1 : 0;
        } else if (s.service == Service::KeInitializeSemaphore) {
            kind = WaitableKind::Semaphore;
            state = static_cast<std::int32_t>(x[1]);
            limit = static_cast<std::int32_t>(x[2]);
        }
        const WaitableId id = m_k->createWaitable(kind, state, limit, x[0]);
        if (id.isNone())
            return stopped();
        initializeAt(x[0], kWaitableHandle, id.value);
        return value();
    }
    case Service::KeSetEvent:
    case Service::KeReleaseMutex:
    case Service::KeReleaseSemaphore: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return stopped();
        if (!perform)
            return choice(ChoicePoint::Wake);
        const std::int32_t before = m_k->waitable(id).state;
        const bool waiters = m_k->waitable(id).waiterHead != kernel::kNo16;
        if (s.service == Service::KeSetEvent) {
            m_k->set(id);
        } else if (s.service == Service::KeReleaseMutex) {
            if (!m_k->releaseMutex(id)) { // NT V23: raises STATUS_MUTANT_NOT_OWNED, unhandled
                m_k->bugCheck(0x1E, 0xC0000046, 0, 0, 0, Hazard::MutexNotOwned);
                return stopped();
            }
        } else if (!m_k->releaseSemaphore(id, static_cast<std::int32_t>(x[2]))) {
            m_k->bugCheck(0x1E, 0xC0000047, 0, 0, 0, Hazard::UninitializedObject);
            return stopped();
        }
        return value(static_cast<std::uint64_t>(static_cast<std::int64_t>(before)), waiters ? costs.threadWake : costs.keWaitSatisfied);
    }
    case Service::KeClearEvent:
    case Service::KeResetEvent: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return stopped();
        if (!perform)
            return choice(ChoicePoint::Wake);
        const std::int32_t before = m_k->waitable(id).state;
        m_k->reset(id);
        return value(static_cast<std::uint64_t>(before));
    }
    case Service::KeReadStateEvent: {
        const WaitableId id = waitableAt(x[0]);
        return id.isNone() ? stopped() : value(static_cast<std::uint64_t>(m_k->waitable(id).state));
    }
    case Service::KeWaitForSingleObject: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return stopped();
        std::int64_t timeout = -1;
        if (s.argumentCount > 4 && x[4] != 0) {
            const auto due = load<std::int64_t>(x[4]); // 100 ns; negative = relative (NT R-TMR-1)
            timeout = due <= 0 ? -due * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now());
        }
        m_k->wait(a, id, timeout);
        return pushed();
    }
    case Service::KeDelayExecutionThread: {
        const auto due = load<std::int64_t>(x[2]);
        m_k->sleep(a, due <= 0 ? -due * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now()));
        return pushed();
    }
    case Service::KeStallExecutionProcessor: {
        const std::int64_t ns = duration((x[0] & 0xFFFFFFFFu) * 1000);
        m_k->event(EventKind::Work, {}, static_cast<std::uint64_t>(ns), 0, s.pc);
        return value(0, ns);
    }
    case Service::KeQuerySystemTime:
        store<std::int64_t>(x[0], m_k->now() / 100);
        return value();
    case Service::KeQueryInterruptTime: return value(static_cast<std::uint64_t>(m_k->now() / 100));

    // --- DPCs and timers
    case Service::KeInitializeDpc: {
        Frame routine;
        routine.routine = framework::kDriverCall;
        const FunctionId function = functionAt(m, x[1]);
        if (function.isNone())
            return badHandle();
        routine.a = function.value;
        routine.c = 4;
        routine.w[0] = x[0];
        routine.w[1] = x[2];
        const DpcId id = m_k->createDpc(routine, x[0]);
        if (id.isNone())
            return stopped();
        initializeAt(x[0], kDpcHandle, id.value);
        return value();
    }
    case Service::KeInsertQueueDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return stopped();
        const bool queued = m_k->queueDpc(id);
        if (queued) { // The arguments of a DPC that was queued already are lost (NT R-DPC-3).
            m_k->dpc(id).routine.w[2] = x[1];
            m_k->dpc(id).routine.w[3] = x[2];
        }
        return value(queued ? 1 : 0);
    }
    case Service::KeRemoveQueueDpc: {
        const DpcId id = dpcAt(x[0]);
        return id.isNone() ? stopped() : value(m_k->removeDpc(id) ? 1 : 0);
    }
    case Service::KeSetImportanceDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return stopped();
        // KDPC_IMPORTANCE: Low, Medium, High, MediumHigh
        constexpr DpcImportance kImportance[] = {DpcImportance::Low, DpcImportance::Medium, DpcImportance::High, DpcImportance::MediumHigh};
        m_k->dpc(id).importance = kImportance[std::min<std::uint64_t>(x[1], 3)];
        return value();
    }
    case Service::KeSetTargetProcessorDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return stopped();
        m_k->dpc(id).target = static_cast<std::uint8_t>(std::min<std::uint64_t>(x[1] & 0xFF, m.kernelConfig.processors - 1));
        return value();
    }
    case Service::KeInitializeTimer:
    case Service::KeInitializeTimerEx: {
        const bool synchronization = s.service == Service::KeInitializeTimerEx && x[1] == 1;
        const TimerId id = m_k->createTimer(synchronization ? WaitableKind::SynchronizationTimer : WaitableKind::NotificationTimer, x[0]);
        if (id.isNone())
            return stopped();
        initializeAt(x[0], kTimerHandle, id.value);
        return value();
    }
    case Service::KeSetTimer:
    case Service::KeSetTimerEx: {
        const TimerId id = timerAt(x[0]);
        if (id.isNone())
            return stopped();
        const bool periodic = s.service == Service::KeSetTimerEx;
        const std::uint64_t dpcAddress = periodic ? x[3] : x[2];
        DpcId dpc;
        if (dpcAddress != 0) {
            dpc = dpcAt(dpcAddress);
            if (dpc.isNone())
                return stopped();
        }
        const auto due = static_cast<std::int64_t>(x[1]); // LARGE_INTEGER by value; 100 ns
        const std::int64_t ns = due <= 0 ? -std::max<std::int64_t>(due, -10'000'000'000'000) * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now());
        const std::int64_t period = periodic ? static_cast<std::int64_t>(static_cast<std::int32_t>(x[2])) * 1'000'000 : 0;
        return value(m_k->setTimer(id, ns, std::max<std::int64_t>(0, period), dpc) ? 1 : 0);
    }
    case Service::KeCancelTimer: {
        const TimerId id = timerAt(x[0]);
        return id.isNone() ? stopped() : value(m_k->cancelTimer(id) ? 1 : 0);
    }

    // --- interlocked
    case Service::InterlockedIncrement:
    case Service::InterlockedDecrement:
    case Service::InterlockedAdd:
    case Service::InterlockedExchange:
    case Service::InterlockedCompareExchange:
    case Service::InterlockedExchangeAdd:
    case Service::InterlockedOr:
    case Service::InterlockedAnd: return interlocked(s, perform, 4);
    case Service::InterlockedIncrement64:
    case Service::InterlockedDecrement64:
    case Service::InterlockedAdd64:
    case Service::InterlockedExchangeAdd64:
    case Service::InterlockedExchange64:
    case Service::InterlockedCompareExchange64: return interlocked(s, perform, 8);

    // --- WDF: creation
    case Service::WdfDriverCreate: { // DriverObject, RegistryPath, Attributes, Config, Driver*
        const ObjectId id = m_f->createDriver(attributes(x[2]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return value(o.status);
        }
        giveContext(id, x[2]);
        m_w->state().driver = id.value;
        const FunctionId add = functionAt(m, field(x[3], "WDF_DRIVER_CONFIG", "EvtDriverDeviceAdd"));
        m_w->state().deviceAdd = add.value;
        store<std::uint64_t>(x[4], framework::Framework::handle(id));
        return value(0);
    }
    case Service::WdfDeviceCreate: { // DeviceInit*, Attributes, Device*
        const ObjectId id = m_f->createDevice(ObjectId(m_w->state().driver), attributes(x[1]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return value(o.status);
        }
        giveContext(id, x[1]);
        store<std::uint64_t>(x[2], framework::Framework::handle(id));
        return value(0);
    }
    case Service::WdfIoQueueCreate: { // Device, Config, Attributes, Queue*
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        if (device.isNone())
            return badHandle();
        constexpr const char* kName = "WDF_IO_QUEUE_CONFIG";
        framework::QueueConfig config;
        config.dispatch = static_cast<DispatchType>(std::min<std::uint64_t>(field(x[1], kName, "DispatchType"), 4));
        config.defaultQueue = field(x[1], kName, "DefaultQueue") != 0;
        config.allowZeroLength = field(x[1], kName, "AllowZeroLengthRequests") != 0;
        config.presented = static_cast<std::uint32_t>(field(x[1], kName, "Settings.Parallel.NumberOfPresentedRequests"));
        constexpr const char* kHandlers[] = {"EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtIoInternalDeviceControl"};
        for (std::size_t t = 0; t < framework::kRequestTypes; ++t)
            config.handlers[t] = functionAt(m, field(x[1], kName, kHandlers[t]));
        config.handlerDefault = functionAt(m, field(x[1], kName, "EvtIoDefault"));
        const ObjectId id = m_f->createQueue(device, config, attributes(x[2]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return value(o.status);
        }
        giveContext(id, x[2]);
        if (x[3] != 0)
            store<std::uint64_t>(x[3], framework::Framework::handle(id));
        return value(0);
    }
    case Service::WdfDeviceConfigureRequestDispatching: { // Device, Queue, WDF_REQUEST_TYPE
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device), queue = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (device.isNone() || queue.isNone())
            return badHandle();
        switch (x[2]) { // WDF_REQUEST_TYPE
        case 0x3: return value(m_f->routeRequests(device, queue, RequestType::Read));
        case 0x4: return value(m_f->routeRequests(device, queue, RequestType::Write));
        case 0xE: return value(m_f->routeRequests(device, queue, RequestType::DeviceControl));
        case 0xF: return value(m_f->routeRequests(device, queue, RequestType::InternalDeviceControl));
        default: return value(0xC000000D);
        }
    }
    case Service::WdfObjectGetTypedContextWorker: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        if (id.isNone())
            return badHandle();
        // NULL for a context of another type, as the framework answers.
        const framework::Object& o = m_f->object(id);
        return value(o.context != 0 && o.contextType == x[1] ? driver::kMemoryBase + o.context : 0);
    }

    // --- WDF: locks
    case Service::WdfObjectAcquireLock:
    case Service::WdfObjectReleaseLock: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).presentationLock);
        const bool acquire = s.service == Service::WdfObjectAcquireLock;
        if (lock.isNone() || (!acquire && !m_k->ownsLock(lock))) { // KMDF L9
            m_k->bugCheck(0x10D, 0xB, x[0], 0, 0, Hazard::NoCallbackLock);
            return stopped();
        }
        const bool mutex = m_k->lock(lock).kind == LockKind::PassiveCallback;
        // KMDF L8: the IRQL to go back to stays with the lock.
        const std::uint32_t how = (mutex ? kernel::kCriticalRegion : kernel::kRaise) | kernel::kKeepIrql;
        // KMDF L3, L10: taken as by the framework, so a second time is a bug check.
        if (acquire)
            m_k->acquire(a, lock, how);
        else
            m_k->release(a, lock, how, m_k->lock(lock).savedIrql);
        return pushed();
    }

    case Service::WdfSpinLockCreate:
    case Service::WdfWaitLockCreate: { // Attributes, Lock*
        const ObjectId id = m_f->createLockObject(s.service == Service::WdfSpinLockCreate ? ObjectType::SpinLock : ObjectType::WaitLock, attributes(x[0]));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return value(o.status);
        }
        giveContext(id, x[0]);
        store<std::uint64_t>(x[1], framework::Framework::handle(id));
        return value(0);
    }
    case Service::WdfSpinLockAcquire:
    case Service::WdfSpinLockRelease: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::SpinLock);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).lock);
        constexpr std::uint32_t how = kernel::kRaise | kernel::kKeepIrql; // KMDF L12: the IRQL stays in the object
        if (s.service == Service::WdfSpinLockAcquire)
            m_k->acquire(a, lock, how);
        else
            m_k->release(a, lock, how, m_k->lock(lock).savedIrql);
        return pushed();
    }
    case Service::WdfWaitLockAcquire: // Lock, Timeout* (100 ns; NULL = for ever)
    case Service::WdfWaitLockRelease: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::WaitLock);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).lock);
        if (s.service == Service::WdfWaitLockRelease) {
            m_k->release(a, lock, kernel::kCriticalRegion, 0);
            return pushed();
        }
        std::int64_t timeout = -1;
        if (x[1] != 0) {
            const auto due = load<std::int64_t>(x[1]);
            timeout = due <= 0 ? -due * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now());
        }
        m_k->acquire(a, lock, kernel::kCriticalRegion, timeout);
        return pushed();
    }

    // --- WDF: queues and requests
    case Service::WdfIoQueueGetDevice: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Queue);
        return id.isNone() ? badHandle() : value(framework::Framework::handle(ObjectId(m_f->object(id).device)));
    }
    case Service::WdfDeviceGetDefaultQueue: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Device);
        if (id.isNone())
            return badHandle();
        const std::uint32_t queue = m_f->object(id).defaultQueue;
        return value(queue == ObjectId::kNone ? 0 : framework::Framework::handle(ObjectId(queue)));
    }
    case Service::WdfIoQueueRetrieveNextRequest: { // Queue, Request*
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::Queue);
        if (id.isNone())
            return badHandle();
        std::uint32_t row = 0;
        const std::uint32_t status = m_f->retrieve(id, row);
        if (status == 0)
            store<std::uint64_t>(x[1], framework::Framework::requestHandle(m_f->request(row).number));
        return value(status);
    }
    case Service::WdfRequestComplete:
    case Service::WdfRequestCompleteWithInformation: {
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return stopped();
        const std::uint64_t information = s.service == Service::WdfRequestCompleteWithInformation ? x[2] : m_f->request(row).information;
        m_f->complete(a, row, static_cast<std::uint32_t>(x[1]), information);
        return pushed();
    }
    case Service::WdfRequestSetInformation:
    case Service::WdfRequestGetInformation: {
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return stopped();
        if (s.service == Service::WdfRequestSetInformation)
            m_f->request(row).information = x[1];
        return value(m_f->request(row).information);
    }
    case Service::WdfRequestGetStatus: {
        const std::uint32_t row = requestOrStop(x[0], true);
        return row == framework::Framework::kNoRequest ? stopped() : value(m_f->request(row).status);
    }
    case Service::WdfRequestGetIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], true);
        return row == framework::Framework::kNoRequest ? stopped() : value(framework::Framework::handle(ObjectId(m_f->request(row).queue)));
    }
    case Service::WdfRequestRetrieveInputBuffer:
    case Service::WdfRequestRetrieveOutputBuffer: { // Request, MinimumRequiredLength, Buffer*, Length*
        const std::uint32_t row = requestOrStop(x[0], true);
        if (row == framework::Framework::kNoRequest)
            return stopped();
        const framework::Request& r = m_f->request(row);
        const bool wrongWay = (r.type == RequestType::Read && s.service == Service::WdfRequestRetrieveInputBuffer)
            || (r.type == RequestType::Write && s.service == Service::WdfRequestRetrieveOutputBuffer);
        if (wrongWay)
            return value(0xC0000010);
        if (r.length < x[1] || r.length == 0)
            return value(0xC0000023);
        store<std::uint64_t>(x[2], driver::kMemoryBase + m.bufferBase + static_cast<std::uint64_t>(row) * m.bufferBytes);
        if (x[3] != 0)
            store<std::uint64_t>(x[3], r.length);
        return value(0);
    }
    case Service::WdfRequestForwardToIoQueue: {
        const std::uint32_t row = requestOrStop(x[0], true);
        const ObjectId to = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (row == framework::Framework::kNoRequest)
            return stopped();
        if (to.isNone())
            return badHandle();
        const std::uint32_t status = m_f->forward(a, row, to);
        return status == 0 ? pushed() : value(status);
    }
    default:
        // The front end refuses calls that are declared and not simulated, so none arrives here.
        SYNCSCOPE_ASSERT(!"every service the front end lets through is carried out");
        return stopped();
    }
}

std::uint64_t Services::finish(std::uint32_t, const Stop& s, std::uint64_t result)
{
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
    case Service::WdfWaitLockAcquire: return result;
    default: return 0;
    }
}

} // namespace syncscope::simulation
