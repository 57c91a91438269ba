// What a callback runs under, said before it runs (KMDF section 5).
#include "engine/framework/framework.h"

namespace syncscope::framework {

CallbackTerms Framework::terms(ObjectId id, std::string_view callback)
{
    using Level = CallbackTerms::Level;
    const Object& o = object(id);
    CallbackTerms t;
    const auto locked = [&] {
        t.lock = LockId(o.callbackLock);
        if (!t.lock.isNone())
            t.level = m_k->lock(t.lock).kind == LockKind::PassiveCallback ? Level::Passive : Level::Dispatch; // L1, L2
    };
    switch (o.type) {
    case ObjectType::Driver: // C14
        t.level = Level::Passive;
        if (callback == "EvtDriverDeviceAdd")
            locked();
        return t;
    case ObjectType::Device: // C12, C13, DEV5
        t.level = callback == "EvtIoInCallerContext" ? Level::Callers : Level::Passive;
        return t;
    case ObjectType::Queue: // C1..C5
        t.level = callback == "EvtRequestCompletionRoutine" || o.level != ExecutionLevel::Passive ? Level::Callers : Level::Passive;
        if (callback != "EvtRequestCompletionRoutine" && callback != "EvtIoQueueState(Stop)")
            locked();
        return t;
    case ObjectType::FileObject: // C6
        t.level = Level::Passive;
        locked();
        return t;
    case ObjectType::Interrupt:
        if (callback == "EvtInterruptIsr" || callback == "EvtInterruptEnable" || callback == "EvtInterruptDisable" || callback == "EvtInterruptSynchronize") { // C11, S8
            const Deferred& d = deferredOf(id);
            t.lock = LockId(d.interruptLock);
            t.level = d.passiveHandling ? Level::Passive : Level::Device;
            return t;
        }
        [[fallthrough]];
    case ObjectType::Timer:
    case ObjectType::WorkItem:
    case ObjectType::Dpc: { // C7..C10: on the stack that its kind has, whatever lock was found
        const bool passive = o.level == ExecutionLevel::Passive;
        locked();
        if (!t.lock.isNone() && passive && t.level == Level::Dispatch)
            t.hazard = "passive_callback_runs_at_dispatch_level"; // S6h
        if (!t.lock.isNone() && !passive && t.level == Level::Passive)
            t.hazard = "mutex_acquired_at_dispatch_level"; // S6e..S6g
        if (t.lock.isNone() || !t.hazard.empty())
            t.level = passive && t.lock.isNone() ? Level::Passive : Level::Dispatch;
        return t;
    }
    default: return t;
    }
}

} // namespace syncscope::framework
