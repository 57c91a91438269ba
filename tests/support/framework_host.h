// The framework on a KernelHost: objects are created by calls, callbacks are scripts.
//
//   FrameworkHost h;
//   const ObjectId device = h.device({.scope = SyncScope::Device});
//   const ObjectId queue = h.queue(device, h.sequential({say("EvtIoRead"), complete()}));
//   h.thread({send(device)});
//   h.run();
#pragma once

#include "engine/framework/framework.h"
#include "tests/support/kernel_host.h"

#include <string_view>

namespace syncscope::test {

struct FrameworkTables {
    framework::Config config;
    framework::Tables tables;
};

class FrameworkHost : private FrameworkTables, public KernelHost {
public:
    explicit FrameworkHost(kernel::Config kernelConfig = quiet(), framework::Config frameworkConfig = {})
        : FrameworkTables{frameworkConfig, {}}
        , KernelHost(kernelConfig, [this](Layout& layout) { tables = framework::Tables::plan(layout, config); })
        , m_framework(k(), tables, config)
    {
        m_framework.initialize();
    }

    framework::Framework& f() { return m_framework; }
    framework::Object& object(ObjectId o) { return m_framework.object(o); }
    framework::Queue& queueOf(ObjectId o) { return m_framework.queueOf(o); }

    // Created under a driver of its own, with default attributes unless asked otherwise.
    ObjectId driver(const framework::Attributes& a = {})
    {
        m_driver = m_framework.createDriver(a, 0xFFFFFFFFu);
        return m_driver;
    }
    ObjectId device(const framework::Attributes& a = {})
    {
        if (m_driver.isNone())
            driver();
        const ObjectId o = m_framework.createDevice(m_driver, a, 0xFFFFFFFFu);
        if (m_framework.object(o).created)
            m_framework.deviceOf(o).power = DevicePower::D0; // started, with nothing to say about it
        return o;
    }
    ObjectId queue(ObjectId device, framework::QueueConfig c, const framework::Attributes& a = {})
    {
        return whileAdding([&] { return m_framework.createQueue(device, c, a, 0xFFFFFFFFu); });
    }
    // As from EvtDriverDeviceAdd: some objects may be created only there (KMDF Q11, I1).
    template <class Create>
    ObjectId whileAdding(Create create)
    {
        const std::uint8_t before = k().machine().settingUp;
        k().machine().settingUp = 1;
        const ObjectId id = create();
        k().machine().settingUp = before;
        return id;
    }

    // Default queues of each dispatch type that take every request with one script.
    framework::QueueConfig sequential(Script handler) { return handled(DispatchType::Sequential, std::move(handler), 0); }
    framework::QueueConfig parallel(Script handler, std::uint32_t presented = 0xFFFFFFFFu)
    {
        return handled(DispatchType::Parallel, std::move(handler), presented);
    }
    framework::QueueConfig manual()
    {
        framework::QueueConfig c;
        c.dispatch = DispatchType::Manual;
        c.defaultQueue = true;
        return c;
    }

    std::string status(ObjectId o) { return std::string(ntstatusName(object(o).status)); }
    std::string_view rule(ObjectId o) { return framework::ruleOf(object(o).rule).id; }
    // "none", "spin device", "mutex queue": the lock around callbacks, and whose it is.
    std::string callbackLock(ObjectId o) { return describe(object(o).callbackLock); }
    std::string presentationLock(ObjectId o) { return describe(object(o).presentationLock); }

protected:
    Resume resumeOther(std::uint32_t a, Frame& frame, bool perform) override { return m_framework.resume(a, frame, perform); }

private:
    framework::QueueConfig handled(DispatchType type, Script handler, std::uint32_t presented)
    {
        framework::QueueConfig c;
        c.dispatch = type;
        c.defaultQueue = true;
        c.presented = presented;
        c.handlerDefault = FunctionId(script(std::move(handler)));
        return c;
    }
    std::string describe(std::uint32_t lock)
    {
        if (lock == LockId::kNone)
            return "none";
        const kernel::Lock& l = k().lock(LockId(lock));
        const ObjectType owner = object(ObjectId(l.object)).type;
        return std::string(name(l.kind)) + (owner == ObjectType::Device ? " device" : owner == ObjectType::Queue ? " queue" : " other");
    }

    framework::Framework m_framework;
    ObjectId m_driver;
};

// --- steps

inline FrameworkHost& frameworkOf(KernelHost& h) { return static_cast<FrameworkHost&>(h); }

// A thread sends a request and goes on when it has been completed.
inline Step send(ObjectId device, RequestType type = RequestType::Read, std::uint32_t length = 512)
{
    return [=](KernelHost& host, std::uint32_t a, Frame& f, bool) {
        FrameworkHost& h = frameworkOf(host);
        if (f.b == 0) {
            f.w[3] = h.f().newRequest(type, device, length, static_cast<std::uint16_t>(a));
            f.b = 1;
            if (f.w[3] != framework::Framework::kNoRequest)
                h.f().arrive(a, static_cast<std::uint32_t>(f.w[3]));
            return Resume::again();
        }
        framework::Request& r = h.f().request(static_cast<std::uint32_t>(f.w[3]));
        if (r.state != framework::RequestState::Completed) {
            r.senderWaits = 1;
            h.k().thread(a).state = ThreadState::Waiting;
            h.k().switchAway(h.k().currentProcessor());
            return Resume::again();
        }
        host.say("#" + std::to_string(r.number + 1) + " returns" + (r.status == 0 ? "" : " " + std::string(ntstatusName(r.status))));
        h.f().release(static_cast<std::uint32_t>(f.w[3]));
        f.b = 0;
        ++f.state;
        return Resume::again();
    };
}
// The same, and does not wait for it.
inline Step post(ObjectId device, RequestType type = RequestType::Read, std::uint32_t length = 512, std::uint32_t controlCode = 0)
{
    return begin([=](KernelHost& host, std::uint32_t a) {
        FrameworkHost& h = frameworkOf(host);
        const std::uint32_t row = h.f().newRequest(type, device, length, static_cast<std::uint16_t>(a));
        if (row == framework::Framework::kNoRequest)
            return;
        h.f().request(row).controlCode = controlCode;
        h.f().arrive(a, row);
    });
}
// In a callback: says its name and which request it was given.
inline Step enter(std::string callback)
{
    return [callback = std::move(callback)](KernelHost& h, std::uint32_t, Frame& f, bool) {
        h.say(callback + " #" + std::to_string((f.w[1] - framework::kRequestBase) / 16 + 1));
        ++f.state;
        return Resume::again();
    };
}
// In a callback: completes the request it was given.
inline Step complete(std::uint32_t status = 0)
{
    return [status](KernelHost& host, std::uint32_t a, Frame& f, bool) {
        FrameworkHost& h = frameworkOf(host);
        if (f.b == 1) {
            f.b = 0;
            ++f.state;
            return Resume::again();
        }
        f.b = 1;
        h.f().complete(a, h.f().requestByHandle(f.w[1]), status, 0);
        return Resume::again();
    };
}
// Anywhere: completes the request with that number, counted from 1.
inline Step completeNumber(std::uint32_t number, std::uint32_t status = 0)
{
    return begin([=](KernelHost& host, std::uint32_t a) {
        FrameworkHost& h = frameworkOf(host);
        h.f().complete(a, h.f().requestByHandle(framework::Framework::requestHandle(number - 1)), status, 0);
    });
}
// In a callback: forwards the request it was given.
inline Step forward(ObjectId to)
{
    return [to](KernelHost& host, std::uint32_t a, Frame& f, bool) {
        FrameworkHost& h = frameworkOf(host);
        if (f.b == 1) {
            f.b = 0;
            ++f.state;
            return Resume::again();
        }
        f.b = 1;
        const std::uint32_t status = h.f().forward(a, h.f().requestByHandle(f.w[1]), to);
        if (status != 0)
            host.say(std::string(ntstatusName(status)));
        return Resume::again();
    };
}

// A request by its number, counted from 1.
inline std::uint32_t rowOf(FrameworkHost& h, std::uint32_t number) { return h.f().requestByHandle(framework::Framework::requestHandle(number - 1)); }
// Anywhere: what is asked of the framework, and its status where it is not success.
inline Step ask(std::function<std::uint32_t(FrameworkHost&, std::uint32_t activity)> what, std::string words = {})
{
    return begin([what = std::move(what), words = std::move(words)](KernelHost& host, std::uint32_t a) {
        const std::uint32_t status = what(frameworkOf(host), a);
        if (status != 0 || !words.empty())
            host.say(words + (words.empty() || status == 0 ? "" : " ") + (status == 0 ? "" : std::string(ntstatusName(status))));
    });
}
inline Step cancelNumber(std::uint32_t number)
{
    return begin([=](KernelHost& host, std::uint32_t a) { frameworkOf(host).f().cancel(a, rowOf(frameworkOf(host), number)); });
}
inline Step mark(std::uint32_t number, std::uint32_t routine, bool refuseCancelled = false)
{
    return ask([=](FrameworkHost& h, std::uint32_t a) { return h.f().markCancelable(a, rowOf(h, number), FunctionId(routine), refuseCancelled); });
}
inline Step unmark(std::uint32_t number)
{
    return ask([=](FrameworkHost& h, std::uint32_t) { return h.f().unmarkCancelable(rowOf(h, number)); });
}
inline Step forwardNumber(std::uint32_t number, ObjectId to)
{
    return ask([=](FrameworkHost& h, std::uint32_t a) { return h.f().forward(a, rowOf(h, number), to); });
}
inline Step requeue(std::uint32_t number)
{
    return ask([=](FrameworkHost& h, std::uint32_t a) { return h.f().requeue(a, rowOf(h, number)); });
}
// Says which it is.
inline Step retrieve(ObjectId queue)
{
    return then([=](KernelHost& host) {
        std::uint32_t row = 0;
        FrameworkHost& h = frameworkOf(host);
        const std::uint32_t status = h.f().retrieve(queue, row);
        host.say(status == 0 ? "takes #" + std::to_string(h.f().request(row).number + 1) : std::string(ntstatusName(status)));
    });
}
inline Step change(ObjectId queue, QueueChange what, std::uint32_t complete = FunctionId::kNone)
{
    return ask([=](FrameworkHost& h, std::uint32_t a) {
        if (what != QueueChange::Start)
            return h.f().empty(a, queue, what, false, FunctionId(complete), 0);
        h.f().start(a, queue);
        return 0u;
    });
}
inline Step changeAndWait(ObjectId queue, QueueChange what)
{
    return ask([=](FrameworkHost& h, std::uint32_t a) { return h.f().empty(a, queue, what, true, FunctionId(), 0); });
}
// In EvtRequestCancel, which is given nothing but the request.
inline Step enterCancel(std::string callback = "cancel")
{
    return [callback = std::move(callback)](KernelHost& h, std::uint32_t, Frame& f, bool) {
        h.say(callback + " #" + std::to_string((f.w[0] - framework::kRequestBase) / 16 + 1));
        ++f.state;
        return Resume::again();
    };
}
inline Step completeCancelled()
{
    return [](KernelHost& host, std::uint32_t a, Frame& f, bool) {
        FrameworkHost& h = frameworkOf(host);
        if (f.b == 1) {
            f.b = 0;
            ++f.state;
            return Resume::again();
        }
        f.b = 1;
        h.f().complete(a, h.f().requestByHandle(f.w[0]), 0xC0000120, 0);
        return Resume::again();
    };
}

} // namespace syncscope::test
