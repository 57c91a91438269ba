// Creation of what hangs on a device: the functions and parents that are asked for, and when (KMDF sections 1 and 2).
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using framework::InterruptConfig;
using framework::TimerConfig;
using framework::WorkItemConfig;
using testing::ElementsAre;

constexpr std::uint32_t kUndeclared = 0xFFFFFFFFu;

Attributes below(ObjectId parent)
{
    Attributes a;
    a.hasParent = true;
    a.parent = parent;
    return a;
}

// Rule: KMDF Q11
TEST(KmdfQ11, ADefaultQueueComesBeforeTheDeviceStarts)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    framework::QueueConfig second = h.manual();
    second.defaultQueue = false;
    const ObjectId late = h.f().createQueue(device, h.manual(), {}, kUndeclared);
    EXPECT_EQ(h.status(late), "STATUS_INVALID_DEVICE_STATE");
    EXPECT_EQ(h.rule(late), "KMDF Q11");
    EXPECT_EQ(h.status(h.f().createQueue(device, second, {}, kUndeclared)), "STATUS_SUCCESS");
    EXPECT_EQ(h.status(h.queue(device, h.manual())), "STATUS_SUCCESS"); // while the device is added
}

// Rule: KMDF T4
TEST(KmdfT4, WhoMayComeWithoutAFunction)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    EXPECT_EQ(h.status(h.f().createTimer(TimerConfig{}, below(device), kUndeclared)), "STATUS_SUCCESS");
    EXPECT_EQ(h.status(h.f().createDpc(WorkItemConfig{}, below(device), kUndeclared)), "STATUS_SUCCESS");
    const ObjectId item = h.f().createWorkItem(WorkItemConfig{}, below(device), kUndeclared);
    EXPECT_EQ(h.status(item), "STATUS_INVALID_PARAMETER");
    EXPECT_EQ(h.rule(item), "KMDF T4");
    const ObjectId interrupt = h.whileAdding([&] { return h.f().createInterrupt(device, InterruptConfig{}, {}, kUndeclared); });
    EXPECT_EQ(h.status(interrupt), "STATUS_INVALID_PARAMETER");
    EXPECT_EQ(h.rule(interrupt), "KMDF T4");
}

// Rule: KMDF I2
TEST(KmdfI2, TheParentOfAnInterruptIsItsDeviceOrAQueueOfIt)
{
    FrameworkHost h;
    const ObjectId device = h.device(), other = h.device();
    const ObjectId queue = h.queue(device, h.manual()), ofOther = h.queue(other, h.manual());
    const ObjectId general = h.f().createGeneral(below(device), kUndeclared);
    InterruptConfig c;
    c.automaticSerialization = true;
    c.isr = FunctionId(h.script({}));
    const auto status = [&](ObjectId parent) {
        const ObjectId id = h.whileAdding([&] { return h.f().createInterrupt(device, c, below(parent), kUndeclared); });
        return h.status(id) + std::string(h.rule(id));
    };
    EXPECT_EQ(status(device), "STATUS_SUCCESS");
    EXPECT_EQ(status(queue), "STATUS_SUCCESS");
    for (const ObjectId wrong : {other, ofOther, general})
        EXPECT_EQ(status(wrong), "STATUS_INVALID_PARAMETERKMDF I2");
}

// A client of 1.9 has a configuration that ends before the passive members: what lies there does not count.
// Rule: KMDF I3
TEST(KmdfI3, PassiveInterruptsAreThereFrom111)
{
    for (const std::uint32_t minor : {9u, 11u}) {
        framework::Config config;
        config.kmdfMinor = minor;
        FrameworkHost h(quiet(), config);
        const ObjectId device = h.device();
        InterruptConfig c;
        c.isr = FunctionId(h.script({}));
        c.dpc = FunctionId(h.script({}));
        c.workItem = FunctionId(h.script({})); // both follow-ups: refused where both are seen
        const auto create = [&] { return h.whileAdding([&] { return h.f().createInterrupt(device, c, {}, kUndeclared); }); };
        EXPECT_EQ(h.status(create()), minor < 11 ? "STATUS_SUCCESS" : "STATUS_INVALID_PARAMETER");
        c.workItem = FunctionId();
        c.passiveHandling = true;
        const ObjectId passive = create();
        EXPECT_EQ(h.status(passive), "STATUS_SUCCESS");
        EXPECT_EQ(h.f().deferredOf(passive).passiveHandling, minor < 11 ? 0 : 1);
    }
}

} // namespace
} // namespace syncscope::test
