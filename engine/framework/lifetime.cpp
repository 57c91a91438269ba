// The end of objects: children before their parent, EvtCleanupCallback when it is deleted, EvtDestroyCallback when nobody refers to it
// any more (KMDF C15).
#include "engine/framework/framework.h"

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
        const FunctionId cleanup(object(id).cleanup);
        if (!cleanup.isNone())
            call(a, cleanup, LockId(), {SubjectKind::Object, id.value}, {handle(id)});
        return Resume::again();
    }
    default:
        object(id).deleted = kDeleted;
        m_k->pop(a);
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
        const FunctionId destroy(object(id).destroy);
        if (!destroy.isNone())
            call(a, destroy, LockId(), {SubjectKind::Object, id.value}, {handle(id)});
        return Resume::again();
    }
    object(id).deleted = kDestroyed;
    ++state().destroyed;
    m_k->pop(a);
    return Resume::again();
}

} // namespace syncscope::framework
