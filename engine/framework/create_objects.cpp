// Creation of general objects and requests of the driver, and what a PWDFDEVICE_INIT is told about files and requests (KMDF sections 1.1, 2.4, 2.5).
#include "engine/framework/create_rules.h"
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

namespace syncscope::framework {

namespace {
constexpr std::uint32_t kFilesArePassive = 11;       // KMDF 1.11 (F2)
constexpr std::uint32_t kNoParentForContexts = 11;   // KMDF 1.11 (section 8)
} // namespace

// Where an optional ParentObject is not given, the driver object is the parent.
ObjectId Framework::parentOrDriver(const Attributes& a)
{
    if (!a.null && a.hasParent)
        return a.parent;
    for (std::uint32_t i = 0; i < m_t->object.count; ++i)
        if (object(ObjectId(i)).created && object(ObjectId(i)).type == ObjectType::Driver)
            return ObjectId(i);
    return ObjectId();
}

ObjectId Framework::createGeneral(const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::General, parentOrDriver(a), declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, false, true, false, status))
        return refuse(id, status, rule);
    Object& o = object(id);
    o.device = a.parent.isNone() ? a.requestDevice.value : object(a.parent).device;
    if (!a.null)
        o.level = a.level;
    o.passiveCallbacks = !a.null && a.level == ExecutionLevel::Passive ? 1 : 0; // its own attributes only (DEV3, S6f)
    return created(id);
}

ObjectId Framework::createRequest(const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Request, parentOrDriver(a), declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, false, false, false, status)) // R1
        return refuse(id, status, rule);
    object(id).device = a.parent.isNone() ? a.requestDevice.value : object(a.parent).device;
    return created(id);
}

ObjectId Framework::setFileObjectConfig(const FileObjectConfig& c, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::FileObject, ObjectId(), declared);
    std::uint32_t status = ntstatus::kSuccess;
    std::uint8_t rule = validate(a, true, true, true, status);
    if (c.badSize) {
        rule = ConfigSize;
        status = ntstatus::kInfoLength;
    }
    if (rule)
        return refuse(id, status, rule);
    for (std::uint32_t row = 0; row < m_t->fileConfig.count; ++row) {
        FileConfig& f = m_t->fileConfig.at(m_k->block(), row);
        if (f.used)
            continue;
        f = FileConfig{};
        f.used = 1;
        f.nullAttributes = a.null ? 1 : 0;
        f.scope = a.scope;
        f.level = a.level;
        f.create = c.create.value;
        f.cleanup = c.cleanup.value;
        f.close = c.close.value;
        object(id).fileConfig = row;
        deviceInit().file = id.value; // A second call replaces the first.
        return id;
    }
    m_k->stopAt(kernel::LimitKind::Table);
    return id;
}

// F2..F6, F10. 0 = the device may have them.
std::uint8_t Framework::configureFiles(ObjectId device, std::uint32_t& status)
{
    const ObjectId id(deviceOf(device).file);
    const Object& d = object(device);
    const FileConfig config = fileConfigOf(id);
    Object& o = object(id);
    o.parent = o.device = device.value;
    o.scope = SyncScope::None;
    o.level = m_c->kmdfMinor >= kFilesArePassive ? ExecutionLevel::Passive : ExecutionLevel::Dispatch;
    if (!config.nullAttributes) {
        if ((config.level == ExecutionLevel::Inherit ? d.level : config.level) == ExecutionLevel::Passive) // Passive wins.
            o.level = ExecutionLevel::Passive;
        o.scope = config.scope == SyncScope::Inherit ? d.scope : config.scope;
    }
    status = ntstatus::kInvalidDeviceRequest;
    if (o.scope == SyncScope::Queue)
        return F3;
    if (o.scope == SyncScope::Device && d.level != ExecutionLevel::Passive)
        return F4;
    status = ntstatus::kSuccess;
    o.passiveCallbacks = o.level == ExecutionLevel::Passive ? 1 : 0; // F10
    if (o.scope == SyncScope::Device)
        o.presentationLock = o.callbackLock = d.lock; // F5, L7
    if (config.create == FunctionId::kNone)
        return None;
    // F6: create requests wait in a queue of the framework's own, under the rules of any queue.
    const ObjectId queue = newObject(ObjectType::Queue, device, 0xFFFFFFFFu);
    object(queue).internal = 1;
    QueueConfig create;
    create.dispatch = DispatchType::Manual;
    Attributes attributes;
    attributes.scope = o.scope;
    attributes.level = o.level;
    if (configureQueue(queue, device, create, attributes, status) != None) {
        object(queue).status = status;
        return F6;
    }
    object(queue).created = 1;
    fileConfigOf(id).createQueue = queue.value;
    return None;
}

bool Framework::setRequestAttributes(const Attributes& a, std::uint64_t contextType)
{
    std::uint32_t status = ntstatus::kSuccess;
    if (a.null || validate(a, false, false, true, status) != None) // R1
        return false;
    deviceInit().requestContextType = contextType;
    return true;
}

std::uint32_t Framework::checkContext(const Attributes& a, std::uint64_t contextType)
{
    std::uint32_t status = ntstatus::kSuccess;
    if (a.null)
        return ntstatus::kParentNotSpecified; // V1
    if (validate(a, true, true, m_c->kmdfMinor >= kNoParentForContexts, status) != None)
        return status;
    return contextType == 0 ? ntstatus::kObjectNameInvalid : ntstatus::kSuccess;
}

} // namespace syncscope::framework
