// Files: opened and closed on the thread that does so, and never put off (KMDF F5, F7, F8, C6).
#include "engine/framework/create_rules.h"
#include "engine/framework/framework.h"

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

void Framework::openFile(std::uint32_t a, ObjectId device, std::uint16_t thread)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::OpenFile));
    f.a = device.value;
    f.c = thread;
}

void Framework::closeFile(std::uint32_t a, ObjectId file) { m_k->push(a, static_cast<std::uint16_t>(Routine::CloseFile)).a = file.value; }

Resume Framework::resumeOpenFile(std::uint32_t a, Frame& f)
{
    enum { Begin, Returned, Wait };
    const ObjectId device(f.a), configuration(deviceOf(device).file);
    switch (f.state) {
    case Begin: {
        const std::uint32_t row = newRequest(RequestType::Create, device, 0, static_cast<std::uint16_t>(f.c));
        if (row == kNoRequest)
            return Resume::again();
        Request& r = request(row);
        m_k->event(EventKind::RequestSend, {SubjectKind::Request, r.number}, 0, static_cast<std::uint32_t>(RequestType::Create));
        const Object from = object(configuration);
        const FileConfig config = fileConfigOf(configuration);
        const bool tooHigh = from.level == ExecutionLevel::Passive && m_k->irql() >= static_cast<std::uint8_t>(Irql::Dispatch); // F7
        if (tooHigh || config.create == FunctionId::kNone) {
            const std::uint32_t status = tooHigh ? kInvalidDeviceRequest : kSuccess;
            ++state().completed;
            m_k->event(EventKind::RequestComplete, {SubjectKind::Request, r.number}, 0, status);
            m_k->event(EventKind::RequestReturn, {SubjectKind::Request, r.number}, status);
            release(row);
            m_k->pop(a, tooHigh ? 0 : newFile(configuration).value + 1);
            return Resume::again();
        }
        const ObjectId file = newFile(configuration);
        // The driver owns it; its queue is the framework's own (F6, F8).
        r.state = RequestState::Owned;
        r.queue = config.createQueue;
        r.file = file.value;
        ++queueOf(ObjectId(r.queue)).owned;
        f.w[0] = row;
        f.w[1] = file.value;
        f.state = Returned;
        ++m_k->thread(f.c).criticalRegions; // F7
        call(a, FunctionId(config.create), LockId(from.callbackLock), {SubjectKind::Request, r.number},
            {handle(device), requestHandle(r.number), handle(file)});
        return Resume::again();
    }
    case Returned:
        --m_k->thread(f.c).criticalRegions;
        f.state = Wait;
        [[fallthrough]];
    default: {
        Request& r = request(static_cast<std::uint32_t>(f.w[0]));
        if (r.state != RequestState::Completed) {
            r.senderWaits = 1;
            m_k->event(EventKind::ThreadWait, {SubjectKind::Request, r.number});
            m_k->thread(f.c).state = ThreadState::Waiting;
            m_k->thread(f.c).waitsOn = WaitableId::kNone;
            m_k->switchAway(m_k->currentProcessor());
            return Resume::again();
        }
        m_k->event(EventKind::RequestReturn, {SubjectKind::Request, r.number}, r.status);
        const bool failed = (r.status & 0x80000000u) != 0;
        const std::uint32_t file = static_cast<std::uint32_t>(f.w[1]);
        release(static_cast<std::uint32_t>(f.w[0]));
        if (failed)
            object(ObjectId(file)).created = 0;
        m_k->pop(a, failed ? 0 : file + 1);
        return Resume::again();
    }
    }
}

// F10: it has what was computed for the configuration.
ObjectId Framework::newFile(ObjectId configuration)
{
    const Object from = object(configuration);
    const ObjectId file = newObject(ObjectType::FileObject, ObjectId(from.device), 0xFFFFFFFFu);
    Object& o = object(file);
    o.device = from.device;
    o.scope = from.scope;
    o.level = from.level;
    o.passiveCallbacks = from.passiveCallbacks;
    o.presentationLock = from.presentationLock;
    o.callbackLock = from.callbackLock;
    o.fileConfig = from.fileConfig;
    return created(file);
}

Resume Framework::resumeCloseFile(std::uint32_t a, Frame& f)
{
    const ObjectId file(f.a);
    const Object& o = object(file);
    const FileConfig& config = fileConfigOf(file);
    while (f.state < 2) { // cleanup when the last handle goes, then close
        const std::uint32_t function = f.state == 0 ? config.cleanup : config.close;
        ++f.state;
        if (function == FunctionId::kNone)
            continue;
        call(a, FunctionId(function), LockId(o.callbackLock), {SubjectKind::Object, file.value}, {handle(file)});
        return Resume::again();
    }
    object(file).created = 0;
    m_k->event(EventKind::ObjectDelete, {SubjectKind::Object, file.value});
    m_k->pop(a);
    return Resume::again();
}

} // namespace syncscope::framework
