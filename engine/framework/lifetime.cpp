// The end of objects: children before their parent, EvtCleanupCallback when it is deleted, EvtDestroyCallback when nobody refers to it
// any more (KMDF C15).
#include "engine/framework/framework.h"

#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

void Framework::deleteObject(std::uint32_t a, ObjectId o)
{
    if (object(o).deleted == kAlive)
        m_k->push(a, static_cast<std::uint16_t>(Routine::Delete)).a = o.value;
}

void Framework::dereference(std::uint32_t a, ObjectId o)
{
    Object& x = object(o);
    if (x.references > 0)
        --x.references;
    if (x.references == 0 && x.deleted == kDeleted)
        m_k->push(a, static_cast<std::uint16_t>(Routine::Destroy)).a = o.value;
}

Resume Framework::resumeDelete(std::uint32_t a, Frame& f)
{
    enum { Begin, Children, Cleanup, Cleaned };
    const ObjectId id(f.a);
    switch (f.state) {
    case Begin:
        object(id).deleted = kDeleting;
        m_k->event(EventKind::ObjectDelete, {SubjectKind::Object, id.value});
        f.state = Children;
        switch (object(id).type) {
        case ObjectType::Timer:
        case ObjectType::WorkItem:
        case ObjectType::Interrupt:
        case ObjectType::Dpc: runDown(a, id); return Resume::again(); // What it has begun goes first.
        default: break;
        }
        [[fallthrough]];
    case Children:
        for (std::uint32_t o = m_t->object.count; o-- > 0;) { // the youngest first
            const Object& child = object(ObjectId(o));
            if (child.used && child.created && child.parent == id.value && child.deleted == kAlive) {
                deleteObject(a, ObjectId(o));
                return Resume::again();
            }
        }
        f.state = Cleanup;
        [[fallthrough]];
    case Cleanup: {
        f.state = Cleaned;
        const FunctionId cleanup(isFileConfig(id) ? FunctionId::kNone : object(id).cleanup);
        if (!cleanup.isNone())
            call(a, cleanup, LockId(), {SubjectKind::Object, id.value}, {handle(id)});
        return Resume::again();
    }
    default:
        object(id).deleted = kDeleted;
        m_k->pop(a);
        if (object(id).type == ObjectType::FileObject)
            lessRefersTo(object(id).device);
        if (object(id).references == 0)
            m_k->push(a, static_cast<std::uint16_t>(Routine::Destroy)).a = id.value;
        return Resume::again();
    }
}

Resume Framework::resumeDestroy(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    if (f.state == 0) {
        f.state = 1;
        const FunctionId destroy(isFileConfig(id) ? FunctionId::kNone : object(id).destroy);
        if (!destroy.isNone())
            call(a, destroy, LockId(), {SubjectKind::Object, id.value}, {handle(id)});
        return Resume::again();
    }
    object(id).deleted = kDestroyed;
    ++state().destroyed;
    m_k->pop(a);
    return Resume::again();
}

// A configuration has the callbacks of its files, and is no object of the driver.
bool Framework::isFileConfig(ObjectId id)
{
    const Object& o = object(id);
    return o.type == ObjectType::FileObject && o.device != ObjectId::kNone && deviceOf(ObjectId(o.device)).file == id.value;
}

// --- the end of a device, and of the driver after its last one (KMDF D4, C15)

// Requests that have not come back, and files that are open: the I/O manager lets a device go when there are none.
bool Framework::isReferredTo(ObjectId device)
{
    for (std::uint32_t row = 0; row < m_t->request.count; ++row)
        if (const Request& r = request(row); r.device == device.value && r.state != RequestState::Free && r.state != RequestState::Completed)
            return true;
    for (std::uint32_t o = 0; o < m_t->object.count; ++o)
        if (const Object& x = object(ObjectId(o)); x.created && x.type == ObjectType::FileObject && x.device == device.value && x.deleted == kAlive && !isFileConfig(ObjectId(o)))
            return true;
    return false;
}

void Framework::lessRefersTo(std::uint32_t device)
{
    if (device == ObjectId::kNone || deviceOf(ObjectId(device)).power != DevicePower::Removed)
        return;
    if (Device& d = deviceOf(ObjectId(device)); d.waiter != kernel::kNo16)
        m_k->makeReady(std::exchange(d.waiter, kernel::kNo16), EventIndex());
}

Resume Framework::resumeRemoveDevice(std::uint32_t a, Frame& f)
{
    enum { Wait, Delete, Unload, Unloaded, Ended };
    const ObjectId id(f.a);
    const ObjectId driver(object(id).parent);
    switch (f.state) {
    case Wait:
        if (isReferredTo(id)) {
            const std::uint16_t t = m_k->activity(a).row;
            deviceOf(id).waiter = t;
            m_k->event(EventKind::ThreadWait, {SubjectKind::Object, id.value});
            m_k->thread(t).state = ThreadState::Waiting;
            m_k->thread(t).waitsOn = WaitableId::kNone;
            m_k->switchAway(m_k->currentProcessor());
            return Resume::again();
        }
        f.state = Delete;
        [[fallthrough]];
    case Delete:
        f.state = Unload;
        deleteObject(a, id);
        return Resume::again();
    case Unload:
        f.state = Unloaded;
        for (std::uint32_t o = 0; o < m_t->object.count; ++o)
            if (const Object& x = object(ObjectId(o)); x.created && x.type == ObjectType::Device && x.deleted == kAlive) {
                f.state = Ended; // It has another device.
                return Resume::again();
            }
        if (const FunctionId unload(state().unload); !unload.isNone())
            call(a, unload, LockId(), {SubjectKind::Object, driver.value}, {handle(driver)}); // D4: never locked
        return Resume::again();
    case Unloaded:
        f.state = Ended;
        deleteObject(a, driver);
        return Resume::again();
    default:
        m_k->pop(a, f.b);
        return Resume::again();
    }
}

} // namespace syncscope::framework
