// A callback of the driver under its lock, and what is checked when it returns (KMDF sections 4 and 5).
#include "engine/framework/callback.h"
#include "engine/framework/framework.h"

#include <algorithm>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Hazard;
using kernel::Resume;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {
constexpr std::size_t kArguments = 5, kLevels = 5; // words of the frame
} // namespace

void Framework::call(std::uint32_t a, FunctionId function, LockId lock, Subject about, std::initializer_list<std::uint64_t> arguments)
{
    SYNCSCOPE_ASSERT(arguments.size() <= kArguments);
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Callback));
    f.a = function.value;
    f.b = lock.value;
    f.c = packedAbout(about);
    std::copy(arguments.begin(), arguments.end(), f.w);
}

// Of the thread this runs in, which may be an idle one.
std::uint16_t Framework::criticalRegions()
{
    return m_k->criticalRegions(m_k->threadContext(m_k->currentProcessor()));
}

void Framework::changeCriticalRegions(int by)
{
    const std::uint16_t t = m_k->processor(m_k->currentProcessor()).thread;
    if (t != kernel::kNo16)
        m_k->thread(t).criticalRegions = static_cast<std::uint16_t>(m_k->thread(t).criticalRegions + by);
}

// KMDF L5: the verifier's locks of one flavour are taken in the order driver, device, queue. It breaks in and goes on.
void Framework::verifyLockOrder(LockId wanted)
{
    if (!m_c->wdfVerifier || !m_k->lock(wanted).ofFramework)
        return;
    auto order = [this](const kernel::Lock& l) {
        const ObjectType type = l.object == ObjectId::kNone ? ObjectType::General : object(ObjectId(l.object)).type;
        return type == ObjectType::Driver ? 0x10 : type == ObjectType::Device ? 0x20 : type == ObjectType::Queue ? 0x31 : 0xFF;
    };
    const kernel::Lock& w = m_k->lock(wanted);
    for (std::uint32_t i = 0; i < m_k->tables().lock.count; ++i) {
        const kernel::Lock& held = m_k->lock(LockId(i));
        if (held.ofFramework && held.owner == m_k->currentActivity() && held.kind == w.kind && order(held) > order(w)) {
            m_k->hazard(Hazard::FrameworkLockOrder, {SubjectKind::Lock, wanted.value});
            return;
        }
    }
}

Resume Framework::resumeCallback(std::uint32_t a, Frame& f)
{
    constexpr std::uint16_t kSwitched = 9;
    const LockId lock(f.b);
    const bool mutex = !lock.isNone() && m_k->lock(lock).kind == LockKind::PassiveCallback;
    // KMDF L1, L2: spin to DISPATCH_LEVEL, or a fast mutex at the level there is.
    const std::uint32_t how = kernel::kFramework | (mutex ? kernel::kCriticalRegion : kernel::kRaise);
    switch (f.state) {
    case 0:
        // KMDF L5: the verifier forces a switch around a spin lock taken at PASSIVE_LEVEL.
        if (m_c->wdfVerifier && !lock.isNone() && !mutex && m_k->irql() == 0 && !m_k->machine().settingUp) {
            f.state = kSwitched;
            m_k->sleep(a, 0);
            return Resume::again();
        }
        [[fallthrough]];
    case kSwitched:
        f.state = 1;
        if (!lock.isNone()) {
            verifyLockOrder(lock);
            m_k->acquire(a, lock, how);
            return Resume::again();
        }
        [[fallthrough]];
    case 1: {
        // The IRQL to go back to, and the one the callback must return at.
        f.w[kLevels] = (m_k->activity(a).result & 0xFF) | (static_cast<std::uint64_t>(m_k->irql()) << 8) | (static_cast<std::uint64_t>(criticalRegions()) << 16);
        f.state = 2;
        if (f.a == FunctionId::kNone) { // the framework's own
            m_k->set(WaitableId(static_cast<std::uint32_t>(f.w[0])));
            return Resume::again();
        }
        m_k->event(EventKind::CallbackEnter, {SubjectKind::Function, f.a}, trace::pack(calledAbout(f)));
        const Frame& from = f; // Rows of frames stay where they are.
        Frame& to = m_k->push(a, kDriverCall);
        to.a = from.a;
        std::copy_n(from.w, kArguments, to.w);
        return Resume::again();
    }
    case 2: {
        const auto entered = static_cast<std::uint8_t>(f.w[kLevels] >> 8);
        const auto regions = static_cast<std::uint16_t>(f.w[kLevels] >> 16);
        if (f.a != FunctionId::kNone)
            m_k->event(EventKind::CallbackLeave, {SubjectKind::Function, f.a}, calledAbout(f).index);
        if (m_k->irql() != entered) {
            m_k->bugCheck(0x10D, 0xE, entered, m_k->irql(), 0, Hazard::CallbackIrqlChanged); // NT V14
            return Resume::again();
        }
        if (criticalRegions() != regions) {
            m_k->bugCheck(0x10D, 0xF, kernel::kCodeBase + 16ull * f.a, 0, 0, Hazard::CallbackInCriticalRegion); // NT V14
            return Resume::again();
        }
        f.w[0] = m_k->activity(a).result;
        f.state = 3;
        if (!lock.isNone())
            m_k->release(a, lock, how, static_cast<std::uint8_t>(f.w[kLevels] & 0xFF));
        return Resume::again();
    }
    default:
        m_k->pop(a, f.w[0]);
        return Resume::again();
    }
}

} // namespace syncscope::framework
