// The calls of driver code into Windows and WDF, carried out on a World.
#pragma once

#include "engine/simulation/world.h"

#include <algorithm>
#include <optional>

namespace syncscope::simulation {

class Services final : public driver::Host {
public:
    // Of one activity. `perform`: it passes the choice point it stands before.
    Services(World& world, std::uint32_t activity, bool perform)
        : m_w(&world), m_k(&world.m_kernel), m_f(&world.m_framework), m_activity(activity), m_perform(perform)
    {
    }

    struct Answer {
        enum class Kind : std::uint8_t {
            Value,  // done: `value` is the result and `ns` pass
            Pushed, // a routine was begun on the activity; finish() when it has ended
            Choice, // stands before a choice point
            Stopped,// the run is over
        };
        Kind kind = Kind::Value;
        kernel::ChoicePoint point = kernel::ChoicePoint::Load;
        std::uint64_t value = 0;
        std::int64_t ns = 0;

        static Answer of(std::uint64_t v = 0, std::int64_t ns = 0) { return {Kind::Value, kernel::ChoicePoint::Load, v, ns}; }
        static Answer pushed() { return {Kind::Pushed, kernel::ChoicePoint::Load, 0, 0}; }
        static Answer choice(kernel::ChoicePoint p) { return {Kind::Choice, p, 0, 0}; }
        static Answer stopped() { return {Kind::Stopped, kernel::ChoicePoint::Load, 0, 0}; }
        // The front end refuses calls that are declared and not simulated, so none arrives.
        static Answer none()
        {
            SYNCSCOPE_ASSERT(!"every service the front end lets through is carried out");
            return stopped();
        }
    };
    Reply service(const driver::Stop& call, std::uint64_t& result) override;
    std::uint64_t promised(std::uint32_t pc, bool isReturn, std::span<const std::uint64_t> arguments) override;
    // What the last call came to.
    const Answer& answer() const { return m_answer; }
    bool perform() const { return m_perform; }
    // Where a routine stands that the last call began and that has not ended.
    const kernel::Resume& resumed() const { return m_resume; }
    // The driver touches memory that World::watches(): ns it takes. It may stop the machine.
    std::int64_t touch(std::uint64_t address, std::uint32_t access, std::uint64_t pc);
    // What a pushed routine came to, as the call's result.
    std::uint64_t finish(std::uint32_t activity, const driver::Stop& stop, std::uint64_t result);

private:
    Answer call(std::uint32_t activity, const driver::Stop& stop, bool perform);
    void lookAtQueues(const driver::Stop& stop);
    bool pushedEnds(const driver::Stop& stop, std::uint8_t depthBefore);
    // A file each: services.cpp, services_kernel.cpp, services_memory.cpp, services_objects.cpp, services_requests.cpp,
    // services_power.cpp.
    Answer labCall(std::uint32_t activity, const driver::Stop& stop);
    Answer kernelCall(std::uint32_t activity, const driver::Stop& stop, bool perform);
    Answer objectCall(std::uint32_t activity, const driver::Stop& stop);
    Answer requestCall(std::uint32_t activity, const driver::Stop& stop);
    Answer powerCall(std::uint32_t activity, const driver::Stop& stop);
    Answer deferredCall(std::uint32_t activity, const driver::Stop& stop, bool perform);
    Answer registerCall(const driver::Stop& stop, bool perform);
    Answer badMemory(std::uint64_t address, bool write, std::uint32_t pc);
    InterruptId interruptOrStop(std::uint64_t pointer);
    std::uint64_t finishDeferred(const driver::Stop& stop, std::uint64_t result);
    Answer targetCall(std::uint32_t activity, const driver::Stop& stop);
    void endCallbacks(ObjectId object, std::uint64_t attributesAddress);

    struct Touch {
        std::uint64_t address;
        std::uint8_t irql;
        std::uint32_t access; // 0 read, 1 write, 8 execute
        std::uint64_t pc;
        bool byKernel;
        trace::Subject subject;
    };
    Answer memoryCall(const driver::Stop& stop);
    std::int64_t touchPage(std::uint32_t page, const Touch& touch);
    std::int64_t touchCode();
    void touchByKernel(std::uint64_t address, std::uint8_t irql);
    bool initializedInPagedMemory(std::uint64_t address);
    bool isPaged(std::uint64_t address);
    PoolBlock* blockAt(std::uint64_t offset);
    framework::Object* destroyedAt(std::uint64_t offset);
    Answer allocate(bool paged, bool zeroed, std::uint64_t bytes, std::uint64_t tag);
    Answer giveBack(std::uint64_t address);
    // KMDF L15: the verifier looks at the IRQL of a framework call, breaks in, and the call is to return without its work.
    bool breaksAbove(Irql most)
    {
        if (!m_w->model().frameworkConfig.wdfVerifier || m_k->irql() <= static_cast<std::uint8_t>(most))
            return false;
        m_k->hazard(kernel::Hazard::FrameworkIrql, {});
        return true;
    }

    template <class T>
    T load(std::uint64_t address)
    {
        T v{};
        m_w->m_vm.read(m_w->m_block, address, &v, sizeof v);
        return v;
    }
    template <class T>
    bool store(std::uint64_t address, T value)
    {
        return address != 0 && m_w->m_vm.write(m_w->m_block, address, &value, sizeof value);
    }
    // Simulated time a driver asks for, within reason.
    static std::int64_t duration(std::uint64_t ns) { return static_cast<std::int64_t>(std::min<std::uint64_t>(ns, 1'000'000'000'000)); }
    FunctionId functionAt(std::uint64_t address) const;
    enum class RequestUse : std::uint8_t { Complete, Own, Look };
    std::uint32_t requestOrStop(std::uint64_t handle, RequestUse use);
    Answer begun(std::uint32_t activity, std::uint8_t depthBefore, std::uint32_t status);
    Answer emptyQueue(std::uint32_t activity, const driver::Stop& stop, QueueChange change, bool synchronously);
    void storeParameters(std::uint64_t address, std::uint32_t row);
    std::uint64_t field(std::uint64_t base, const char* structure, const char* name);

    bool isKept(const driver::Promise& promise, std::uint8_t levelAtEntry, std::span<const std::uint64_t> arguments);
    bool holdsAnyLock() const;
    LockId lockOf(const driver::LockWay& way, std::span<const std::uint64_t> arguments);
    LockId initializedLockAt(std::uint64_t address);
    LockId lockAt(std::uint64_t address, LockKind kind, const char* what);
    std::optional<std::uint64_t> objectWordAt(std::uint64_t address);
    void stopForUninitialized(std::uint64_t address);
    WaitableId waitableAt(std::uint64_t address);
    kernel::Timeout timeoutAt(std::uint64_t address);
    static kernel::Timeout timeoutOf(std::int64_t due);
    TimerId timerAt(std::uint64_t address);
    TimerId exTimerAt(std::uint64_t address);
    DpcId dpcAt(std::uint64_t address);
    WorkItemId ioWorkItemAt(std::uint64_t address);
    bool initializeAt(std::uint64_t address, std::uint32_t kind, std::uint32_t row);
    Answer interlocked(const driver::Stop& stop, bool perform, std::uint8_t bytes);
    Answer badHandle();
    framework::Attributes attributes(std::uint64_t address);
    std::uint32_t newContext(std::uint64_t attributesAddress);
    std::uint64_t contextBytes(std::uint64_t attributesAddress);
    void giveContext(ObjectId object, std::uint64_t attributesAddress);
    Answer addContext(std::uint64_t handle, std::uint64_t attributesAddress, std::uint64_t to);
    std::uint64_t contextOf(ObjectId object, std::uint64_t type);
    Answer creationCall(const driver::Stop& stop);
    Answer madeObject(ObjectId object, std::uint64_t attributesAddress, std::uint64_t to);
    Answer parentOf(std::uint64_t handle, ObjectType type);
    Answer deviceOf(std::uint64_t handle, ObjectType type);
    std::uint32_t declaredAt(const driver::Stop& stop) const;
    std::string format(std::uint64_t text, const driver::Stop& stop);

    World* m_w;
    kernel::Kernel* m_k;
    framework::Framework* m_f;
    std::uint32_t m_activity;
    bool m_perform;
    Answer m_answer;
    kernel::Resume m_resume;
};

} // namespace syncscope::simulation
