// Create, cleanup and close: a file object's way through a device, in the thread of whoever opens and closes it (KMDF F5..F10, C6).
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

// F10: what is computed for the configuration, each file has. Without a configuration, plain defaults.
ObjectId Framework::newFile(ObjectId device)
{
    const ObjectId config(deviceOf(device).file);
    // A closed file's row serves the next one.
    ObjectId id;
    for (std::uint32_t o = 0; o < m_t->object.count && id.isNone(); ++o)
        if (object(ObjectId(o)).used && object(ObjectId(o)).type == ObjectType::FileObject && object(ObjectId(o)).deleted == kDestroyed && object(ObjectId(o)).device == device.value)
            id = ObjectId(o);
    if (id.isNone()) {
        id = newObject(ObjectType::FileObject, device, 0xFFFFFFFFu);
    } else {
        const std::uint32_t context = object(id).context;
        object(id) = Object{};
        object(id).type = ObjectType::FileObject;
        object(id).used = 1;
        object(id).parent = device.value;
        object(id).context = context;
    }
    Object& o = object(id);
    o.device = device.value;
    o.created = 1;
    if (!config.isNone()) {
        const Object& c = object(config);
        o.scope = c.scope;
        o.level = c.level;
        o.passiveCallbacks = c.passiveCallbacks;
        o.presentationLock = c.presentationLock;
        o.callbackLock = c.callbackLock;
        o.fileConfig = c.fileConfig;
        o.cleanup = c.cleanup;
        o.destroy = c.destroy;
        o.contextType = fileConfigOf(config).contextType;
        o.structure = fileConfigOf(config).contextStructure;
    }
    m_k->event(EventKind::ObjectCreate, {SubjectKind::Object, id.value}, ntstatus::kSuccess);
    return id;
}

// A create request arrives; its file object is there already.
void Framework::open(std::uint32_t a, std::uint32_t row)
{
    Request& r = request(row);
    const ObjectId config(deviceOf(ObjectId(r.device)).file);
    const bool passive = !config.isNone() && object(config).level == ExecutionLevel::Passive;
    if (passive && m_k->irql() >= static_cast<std::uint8_t>(Irql::Dispatch)) { // F7: never put off
        m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, ObjectId::kNone);
        finish(row, ntstatus::kInvalidDeviceRequest, 0);
        return;
    }
    m_k->push(a, static_cast<std::uint16_t>(Routine::FileCreate)).a = row;
}

Resume Framework::resumeFileCreate(std::uint32_t a, Frame& f)
{
    if (f.state == 1) {
        if (f.b != 0)
            changeCriticalRegions(-1);
        m_k->pop(a);
        return Resume::again();
    }
    const std::uint32_t row = f.a;
    Request& r = request(row);
    const ObjectId device(r.device);
    f.state = 1;
    if (m_k->irql() <= static_cast<std::uint8_t>(Irql::Apc)) { // F7
        f.b = 1;
        changeCriticalRegions(1);
    }
    if (object(device).routed[static_cast<std::size_t>(RequestType::Create)] != ObjectId::kNone) { // F9
        route(a, row);
        return Resume::again();
    }
    const ObjectId config(deviceOf(device).file);
    m_k->event(EventKind::RequestArrive, {SubjectKind::Request, r.number}, config.isNone() ? ObjectId::kNone : fileConfigOf(config).createQueue);
    if (config.isNone() || fileConfigOf(config).create == FunctionId::kNone) {
        finish(row, ntstatus::kSuccess, 0);
        return Resume::again();
    }
    // F6, F8: it is the framework's own queue that has presented it, and whose lock an EvtRequestCancel takes.
    r.queue = fileConfigOf(config).createQueue;
    r.state = RequestState::Owned;
    r.flags |= kPresented;
    ++queueOf(ObjectId(r.queue)).owned;
    call(a, FunctionId(fileConfigOf(config).create), LockId(object(config).callbackLock), {SubjectKind::Request, r.number},
        {handle(device), requestHandle(r.number), handle(ObjectId(r.file))});
    return Resume::again();
}

void Framework::close(std::uint32_t a, ObjectId file) { m_k->push(a, static_cast<std::uint16_t>(Routine::FileClose)).a = file.value; }

Resume Framework::resumeFileClose(std::uint32_t a, Frame& f)
{
    enum { Cleanup, Flush, Wait, Close, Delete, Ended };
    const ObjectId file(f.a);
    const Object& o = object(file);
    const auto tell = [&](std::uint32_t FileConfig::*function) {
        const FunctionId callback(o.fileConfig == 0xFFFFFFFFu ? FunctionId::kNone : fileConfigOf(file).*function);
        if (!callback.isNone()) // C6
            call(a, callback, LockId(o.callbackLock), {SubjectKind::Object, file.value}, {handle(file)});
        return Resume::again();
    };
    switch (f.state) {
    case Cleanup: f.state = Flush; return tell(&FileConfig::cleanup);
    case Flush: // What still waits in a queue is cancelled.
        for (std::uint32_t row = 0; row < m_t->request.count; ++row)
            if (request(row).state == RequestState::Queued && request(row).file == file.value) {
                cancel(a, row);
                return Resume::again();
            }
        f.state = Wait;
        [[fallthrough]];
    case Wait: // The close comes when nothing refers to the file any more.
        for (std::uint32_t row = 0; row < m_t->request.count; ++row) {
            Request& r = request(row);
            if (r.state == RequestState::Free || r.file != file.value)
                continue;
            if (r.state == RequestState::Completed) {
                if (r.flags & kNobodyWaits)
                    release(row);
                continue;
            }
            if (m_k->activity(a).kind != kernel::ActivityKind::Thread)
                continue;
            r.sender = m_k->activity(a).row;
            r.senderWaits = 1;
            m_k->event(EventKind::ThreadWait, {SubjectKind::Request, r.number});
            m_k->thread(r.sender).state = ThreadState::Waiting;
            m_k->thread(r.sender).waitsOn = WaitableId::kNone;
            m_k->switchAway(m_k->currentProcessor());
            return Resume::again();
        }
        f.state = Close;
        [[fallthrough]];
    case Close: f.state = Delete; return tell(&FileConfig::close);
    case Delete:
        f.state = Ended;
        deleteObject(a, file);
        return Resume::again();
    default: m_k->pop(a); return Resume::again();
    }
}

} // namespace syncscope::framework
