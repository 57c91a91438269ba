#include "engine/simulation/view.h"

#include "engine/framework/callback.h"
#include "engine/simulation/run.h"

#include <algorithm>

namespace syncscope::simulation {

namespace {

std::string lockKindWord(LockKind k) { return k == LockKind::Spin || k == LockKind::QueuedSpin ? "spin" : k == LockKind::PassiveCallback ? "mutex" : std::string(name(k)); }

std::string statusWord(std::uint32_t status)
{
    const std::string_view known = ntstatusName(status);
    if (!known.empty())
        return std::string(known);
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text = "0x";
    for (int shift = 28; shift >= 0; shift -= 4)
        text += kDigits[(status >> shift) & 15];
    return text;
}

Phrase activityName(const trace::Names& names, std::uint32_t a)
{
    if (a >= names.activities.size())
        return say("activity %1", a);
    const trace::ActivityName& n = names.activities[a];
    return n.kind == trace::ActivityKind::Thread ? say("thread %1", n.name) : n.kind == trace::ActivityKind::Worker ? say("worker thread %1", n.name) : said(n);
}

std::int64_t asNumber(std::uint64_t raw, const trace::Variable& v)
{
    const unsigned shift = v.isSigned ? 64 - 8 * v.bytes : 0;
    return static_cast<std::int64_t>(raw << shift) >> shift;
}

} // namespace

std::vector<ObjectView> objectViews(World& world, const trace::Names& names)
{
    std::vector<ObjectView> result;
    framework::Framework& f = world.framework();
    kernel::Kernel& k = world.kernel();
    auto objectName = [&names](std::uint32_t row) { return row < names.objects.size() ? names.objects[row].name : std::string(); };
    for (std::uint32_t i = 0; i < f.tables().object.count; ++i) {
        const framework::Object& o = f.object(ObjectId(i));
        if (!o.used)
            break;
        if (o.internal)
            continue;
        ObjectView v;
        v.name = objectName(i);
        v.type = name(o.type);
        v.parent = o.parent == ObjectId::kNone ? "" : objectName(o.parent);
        v.status = statusWord(o.status);
        v.lock = "none";
        if (o.scope != SyncScope::Inherit) // Known, even where the creation was refused.
            v.effectiveScope = name(o.scope);
        if (o.level != ExecutionLevel::Inherit)
            v.effectiveLevel = name(o.level);
        if (o.created) {
            if (o.callbackLock != LockId::kNone) {
                const kernel::Lock& l = k.lock(LockId(o.callbackLock));
                v.lock = lockKindWord(l.kind);
                v.lockOwner = l.object == ObjectId::kNone ? "" : objectName(l.object);
            }
            if (o.presentationLock != LockId::kNone && o.presentationLock < names.locks.size()) {
                const kernel::Lock& l = k.lock(LockId(o.presentationLock));
                v.presentationLock = names.locks[o.presentationLock].name;
                v.presentationKind = lockKindWord(l.kind);
                v.presentationOwner = l.object == ObjectId::kNone ? "" : objectName(l.object);
            }
            v.passive = o.passiveCallbacks;
        }
        if (o.queue != 0xFFFFFFFFu) {
            const framework::Queue& q = f.queueOf(ObjectId(i));
            v.depth = q.depth;
            v.owned = q.owned;
            v.maximumDepth = q.maximumDepth;
            v.deferrals = q.deferrals;
        }
        result.push_back(std::move(v));
    }
    // What the scenario declares and the driver never came to create.
    const auto& declared = world.model().scenario.objects;
    for (std::uint32_t d = 0; d < declared.size(); ++d) {
        bool there = false;
        for (std::uint32_t i = 0; i < f.tables().object.count; ++i)
            there = there || (f.object(ObjectId(i)).used && f.object(ObjectId(i)).declared == d);
        if (!there)
            result.push_back({declared[d].name, std::string(name(declared[d].type)), std::string(pattern("NOT_ATTEMPTED")), declared[d].parent, "none", "", "", "", "", "", "", false, 0, 0, 0, 0});
    }
    return result;
}

View look(World& world, const trace::Names& names)
{
    const Model& m = world.model();
    kernel::Kernel& k = world.kernel();
    View v;
    v.now = world.now();
    v.ticks = world.ticks();
    v.steps = world.steps();
    v.events = world.events();
    v.outcome = world.outcome();

    auto lockName = [&names](std::uint32_t l) { return l < names.locks.size() ? names.locks[l].name : "lock " + std::to_string(l); };
    for (std::uint32_t p = 0; p < m.kernelConfig.processors; ++p) {
        const kernel::Processor& x = k.processor(p);
        ProcessorView y;
        y.irql = x.irql;
        y.irqlName = name(static_cast<Irql>(x.irql));
        if (x.thread != kernel::kNo16)
            y.thread = names.threads[x.thread];
        if (x.standby != kernel::kNo16)
            y.standby = names.threads[x.standby];
        const std::uint32_t a = k.current(p);
        y.blocked = world.running() ? world.blockedReason(p) : say("the run has ended");
        if (a == ActivityId::kNone) {
            y.activity = y.doing = say("idle");
            v.processors.push_back(std::move(y));
            continue;
        }
        const kernel::Activity& activity = k.activity(a);
        y.activity = activityName(names, a);
        y.doing = say("runs");
        if (activity.spinsOn != LockId::kNone) {
            y.spinning = true;
            y.spinsFor = LockId(activity.spinsOn);
            const kernel::Lock& l = k.lock(LockId(activity.spinsOn));
            y.doing = blocks(l.kind) ? say("is to ask for %1", lockName(activity.spinsOn)) : say("spins for %1", lockName(activity.spinsOn)); // a mutex: kernel/locks.cpp
            if (l.owner != kernel::kNo16)
                y.doing = say("%1, held by %2", y.doing, say("CPU %1", k.activity(l.owner).processor));
            if (y.blocked.empty() || l.owner != kernel::kNo16)
                y.blocked = l.owner == kernel::kNo16 ? Phrase() : y.doing;
        }
        for (std::uint32_t d = 0; d < activity.depth; ++d) {
            const kernel::Frame& f = k.frame(a, d);
            if (f.routine == static_cast<std::uint16_t>(framework::Routine::Callback)) {
                const trace::FunctionName& function = names.functions[f.a];
                y.callback = function.callback.empty() ? function.name : function.callback;
                if (const trace::Subject about = framework::calledAbout(f); about.kind == trace::SubjectKind::Request)
                    y.callback += " " + names.of(about);
                if (f.state < 2) { // still outside, for its lock
                    y.function = function.name;
                    y.place = m.program.functions[f.a].place;
                }
            }
        }
        const driver::Stack& stack = m.driver.stacks.at(world.block(), a);
        for (std::uint32_t d = stack.depth; d > 0; --d) {
            const driver::Activation& call = m.driver.activations.at(world.block(), a * m.driver.depthPerActivity + d - 1);
            y.stack.push_back(m.program.functions[call.function].name);
        }
        // The innermost call that stands in the driver's own text: not in a header's inline function.
        for (std::uint32_t d = stack.depth; d > 0; --d) {
            const driver::Activation& call = m.driver.activations.at(world.block(), a * m.driver.depthPerActivity + d - 1);
            const std::uint32_t pc = d == stack.depth ? call.pc : call.pc > 0 ? call.pc - 1 : 0;
            const trace::CodePlace& place = m.program.places[pc];
            if (place.file < m.program.files.size() && m.program.files[place.file] == m.scenario.driver.file) {
                y.place = place;
                y.function = m.program.functions[call.function].name;
                break;
            }
        }
        if (activity.atChoice && stack.depth > 0) {
            const std::uint32_t pc = world.vm().pc(world.block(), a);
            if (pc != trace::kNoCode) {
                const driver::Instruction& i = m.program.code[pc];
                if (i.op == driver::Op::Load || i.op == driver::Op::Store) {
                    const driver::Activation& call = m.driver.activations.at(world.block(), a * m.driver.depthPerActivity + stack.depth - 1);
                    const std::uint64_t base = m.driver.registers.at(world.block(), a * m.driver.registersPerActivity + call.registers + i.b);
                    const std::uint64_t address = base + static_cast<std::uint64_t>(i.imm);
                    const trace::Variable* variable = address >= driver::kMemoryBase ? names.variableAt(static_cast<std::uint32_t>(address - driver::kMemoryBase)) : nullptr;
                    const Phrase what = variable ? Phrase(variable->name) : say("memory");
                    y.pending = i.op == driver::Op::Load ? say("load %1", what) : say("store %1", what);
                } else if (i.flags & driver::kCompoundUpdate) {
                    y.pending = say("add");
                }
            }
        }
        v.processors.push_back(std::move(y));
    }

    v.objects = objectViews(world, names);
    for (std::uint32_t i = 0; i < m.kernelConfig.locks && i < names.locks.size(); ++i) {
        const kernel::Lock& l = k.lock(LockId(i));
        if (!l.used)
            break;
        LockView y{names.locks[i].name, std::string(name(l.kind)), l.ofFramework != 0, {}, {}};
        if (l.owner != kernel::kNo16)
            y.owner = say("%1 on CPU %2", activityName(names, l.owner), k.activity(l.owner).processor);
        for (std::uint16_t w = l.waiterHead; w != kernel::kNo16; w = k.activity(w).nextWaiter)
            y.waiters.push_back(say("%1 on CPU %2", activityName(names, w), k.activity(w).processor));
        v.locks.push_back(std::move(y));
    }
    for (std::uint32_t t = 0; t < m.kernelConfig.threads; ++t) {
        const kernel::Thread& x = k.thread(t);
        if (x.isWorker && x.state == ThreadState::Initialized)
            continue;
        if (t == m.systemThread && x.state == ThreadState::Terminated)
            continue;
        ThreadView y{names.threads[t], std::string(name(x.state)), x.priority, x.processor == kernel::kNo8 ? "" : std::to_string(x.processor), {}};
        if (x.waitsOn != WaitableId::kNone && x.waitsOn < names.waitables.size())
            y.waitsFor = trace::said(names.waitables[x.waitsOn]);
        for (std::uint32_t i = 1; i < x.waitObjects; ++i)
{
            const Phrase next = trace::said(names.waitables[m.kernel.waitBlock.at(world.block(), t * m.kernelConfig.waitObjects + i).waitable]);
            y.waitsFor = x.waitsForAll ? say("%1 and %2", y.waitsFor, next) : say("%1 or %2", y.waitsFor, next);
        }
        v.threads.push_back(std::move(y));
    }
    for (const trace::Variable& x : names.variables) {
        if (x.bytes > 8)
            continue;
        std::uint64_t raw = 0;
        if (!world.vm().read(world.block(), driver::kMemoryBase + x.offset, &raw, x.bytes))
            continue;
        v.variables.push_back({x.name, asNumber(raw, x), trace::valueText(&x, raw, x.bytes), x.offset, x.bytes});
    }
    return v;
}

} // namespace syncscope::simulation
