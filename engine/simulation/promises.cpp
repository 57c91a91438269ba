// What annotations promise of functions, looked at where they begin and return. A promise that is not kept is an event
// and nothing more: on a real machine nobody would notice either.
#include "engine/simulation/services.h"

namespace syncscope::simulation {

using Kind = driver::Promise::Kind;

LockId Services::lockOf(const driver::LockWay& way, std::span<const std::uint64_t> arguments)
{
    const bool isParameter = way.parameter != driver::LockWay::kGlobal;
    if (isParameter && way.parameter >= arguments.size())
        return LockId();
    std::uint64_t at = isParameter ? arguments[way.parameter] : driver::kMemoryBase + way.global;
    for (std::size_t i = 0; i < way.offsets.size(); ++i)
        at = (i > 0 ? load<std::uint64_t>(at) : at) + way.offsets[i];
    if ((way.isHandle || way.isPointer) && !way.offsets.empty())
        at = load<std::uint64_t>(at);
    if (!way.isHandle)
        return initializedLockAt(at);
    const ObjectId id = m_f->anyObjectByHandle(at);
    if (id.isNone())
        return LockId();
    const framework::Object& o = m_f->object(id);
    return LockId(o.type == ObjectType::SpinLock || o.type == ObjectType::WaitLock ? o.lock : o.presentationLock);
}

bool Services::holdsAnyLock() const
{
    for (std::uint32_t l = 0; l < m_w->model().kernelConfig.locks; ++l)
        if (const kernel::Lock& lock = m_k->lock(LockId(l)); lock.used && !lock.ofFramework && lock.owner == m_activity)
            return true;
    return false;
}

bool Services::isKept(const driver::Promise& p, std::uint8_t levelAtEntry, std::span<const std::uint64_t> arguments)
{
    const std::uint8_t level = m_k->irql();
    switch (p.kind) {
    case Kind::AtMost: return level <= p.level;
    case Kind::AtLeast: return level >= p.level;
    case Kind::Same: return level == levelAtEntry;
    case Kind::Raises: return level == p.level;
    case Kind::NoLocks: return !holdsAnyLock();
    case Kind::LockHeld:
    case Kind::LockNotHeld:
    case Kind::LockTaken:
    case Kind::LockGiven: break;
    }
    const LockId lock = lockOf(p.way, arguments);
    const bool held = !lock.isNone() && m_k->lock(lock).owner == m_activity;
    return held == (p.kind == Kind::LockHeld || p.kind == Kind::LockTaken);
}

std::uint64_t Services::promised(std::uint32_t pc, bool isReturn, std::span<const std::uint64_t> arguments)
{
    const driver::Program& program = m_w->model().program;
    const std::uint32_t function = program.places[pc].function;
    const driver::Function& f = program.functions[function];
    const std::uint8_t levelAtEntry = isReturn ? static_cast<std::uint8_t>(arguments[0]) : m_k->irql();
    if (isReturn)
        arguments = arguments.subspan(1);
    const std::uint32_t end = isReturn ? f.promisesEnd : f.promisesAtReturn;
    for (std::uint32_t i = isReturn ? f.promisesAtReturn : f.promises; i < end; ++i)
        if (!isKept(program.promises[i], levelAtEntry, arguments))
            m_k->event(trace::EventKind::Hazard, {trace::SubjectKind::Function, function}, static_cast<std::uint64_t>(kernel::Hazard::Count) + i, m_k->irql(), pc);
    return levelAtEntry;
}

} // namespace syncscope::simulation
