// Calls on what a device does with power, and with what comes before its queues (KMDF DEV5, C13, X29..X33).
#include "engine/simulation/services.h"
#include "engine/base/ntstatus.h"

#include <algorithm>
#include <array>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;

namespace {
// Fields of WDF_PNPPOWER_EVENT_CALLBACKS in the order of framework::PnpCallback.
constexpr std::array<const char*, framework::kPnpCallbacks> kPowerFields = {"EvtDevicePrepareHardware", "EvtDeviceReleaseHardware", "EvtDeviceD0Entry",
    "EvtDeviceD0EntryPostInterruptsEnabled", "EvtDeviceD0Exit", "EvtDeviceD0ExitPreInterruptsDisabled", "EvtDeviceSelfManagedIoInit",
    "EvtDeviceSelfManagedIoSuspend", "EvtDeviceSelfManagedIoRestart", "EvtDeviceSelfManagedIoFlush", "EvtDeviceSelfManagedIoCleanup",
    "EvtDeviceSurpriseRemoval", "EvtDeviceQueryRemove", "EvtDeviceQueryStop"};
} // namespace

Services::Answer Services::powerCall(std::uint32_t a, const Stop& s)
{
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    case Service::WdfDeviceInitSetPnpPowerEventCallbacks: // DeviceInit, Callbacks
        for (std::size_t c = 0; c < kPowerFields.size(); ++c)
            m_f->deviceInit().callbacks[c] = functionAt(field(x[1], "WDF_PNPPOWER_EVENT_CALLBACKS", kPowerFields[c])).value;
        return Answer::of();
    case Service::WdfDeviceInitSetIoInCallerContextCallback: // DeviceInit, EvtIoInCallerContext
        m_f->deviceInit().inCallerContext = functionAt(x[1]).value;
        return Answer::of();
    case Service::WdfFdoInitSetFilter: // DeviceInit
        m_f->deviceInit().filter = 1;
        return Answer::of();
    case Service::WdfDeviceInitSetPowerPolicyOwnership: // DeviceInit, IsPowerPolicyOwner
        m_f->deviceInit().powerPolicy = (x[1] & 0xFF) != 0 ? 1 : 2;
        return Answer::of();
    case Service::WdfRequestStopAcknowledge: { // Request, Requeue
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint8_t depth = m_k->activity(a).depth;
        if (!m_f->stopAcknowledge(a, row, (x[1] & 0xFF) != 0))
            m_k->hazard(kernel::Hazard::StopNotAsked, {trace::SubjectKind::Request, m_f->request(row).number});
        return m_k->activity(a).depth > depth ? Answer::pushed() : Answer::of();
    }
    case Service::WdfDeviceEnqueueRequest: { // Device, Request
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        if (device.isNone())
            return badHandle();
        const std::uint32_t row = requestOrStop(x[1], RequestUse::Own);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint8_t depth = m_k->activity(a).depth;
        const std::uint32_t status = m_f->enqueue(a, device, row);
        return begun(a, depth, status);
    }
    case Service::WdfDeviceAssignS0IdleSettings: { // Device, Settings
        constexpr const char* kName = "WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS";
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        if (device.isNone())
            return badHandle();
        if (breaksAbove(Irql::Passive))
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        if (field(x[1], kName, "Size") != m_w->model().structureBytes(kName))
            return Answer::of(ntstatus::kInfoLength);
        constexpr std::uint64_t kD0 = 1, kD3 = 4, kMaximum = 5; // DEVICE_POWER_STATE
        const std::uint64_t caps = field(x[1], kName, "IdleCaps"), state = field(x[1], kName, "DxState"), enabled = field(x[1], kName, "Enabled");
        if (caps < 1 || caps > 3 || state <= kD0 || state > kMaximum || enabled > 2)
            return Answer::of(ntstatus::kInvalidParameter);
        if (caps == 1 && state != kD3 && state != kMaximum) // It cannot wake itself, so nothing is gained by another state.
            return Answer::of(ntstatus::kInvalidParameter);
        if (!m_f->deviceOf(device).ownsPowerPolicy())
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        constexpr std::uint32_t kDefaultMs = 5000; // IdleTimeoutDefaultConstant
        const auto timeout = static_cast<std::uint32_t>(field(x[1], kName, "IdleTimeout"));
        m_f->assignIdle(device, enabled == 0 ? 0 : timeout != 0 ? timeout : kDefaultMs);
        return Answer::of();
    }
    case Service::WdfDeviceStopIdle: { // Device, WaitForD0
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        const bool waits = (x[1] & 0xFF) != 0;
        if (device.isNone())
            return badHandle();
        if (waits && breaksAbove(Irql::Passive))
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        if (!m_f->deviceOf(device).ownsPowerPolicy())
            return Answer::of(ntstatus::kInvalidDeviceState);
        const std::uint8_t depth = m_k->activity(a).depth;
        const std::uint32_t status = m_f->stopIdle(a, device, waits);
        return begun(a, depth, status);
    }
    case Service::WdfDeviceResumeIdle: {
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        if (device.isNone())
            return badHandle();
        m_f->resumeIdle(device);
        return Answer::of();
    }
    case Service::WdfRequestGetFileObject: {
        const std::uint32_t row = requestOrStop(x[0], RequestUse::Look);
        if (row == framework::Framework::kNoRequest)
            return Answer::stopped();
        const std::uint32_t file = m_f->request(row).file;
        return Answer::of(file == ObjectId::kNone ? 0 : framework::Framework::handle(ObjectId(file)));
    }
    case Service::WdfObjectDelete:
    case Service::WdfObjectReference:
    case Service::WdfObjectDereference: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        if (id.isNone())
            return badHandle();
        const std::uint8_t depth = m_k->activity(a).depth;
        if (s.service == Service::WdfObjectReference)
            m_f->reference(id);
        else if (s.service == Service::WdfObjectDereference)
            m_f->dereference(a, id);
        else
            m_f->deleteObject(a, id);
        return begun(a, depth, 0);
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
