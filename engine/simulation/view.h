// What can be seen of a World at one moment, in words: for tables, markers in the code and screen readers.
#pragma once

#include "engine/simulation/world.h"

#include <optional>
#include <string>
#include <vector>

namespace syncscope::simulation {

struct ProcessorView {
    std::uint8_t irql = 0;
    std::string irqlName;
    Phrase activity;           // "thread T0", "DPC on 1", "idle"
    std::string thread;        // running thread; empty = idle
    std::string standby;       // thread that waits for the IRQL to drop; empty = none
    std::string callback;      // "EvtIoRead #1" when inside one; else empty
    Phrase doing;              // "runs", "spins for Device.lock, held by CPU 0", "idle", ...
    bool spinning = false;
    LockId spinsFor;
    // Where its driver code stands: the place of the next instruction in driver text, the innermost call first.
    std::optional<trace::CodePlace> place;
    std::string function;
    Phrase pending;            // what it does next, when it stands before a step: "load Device.TotalReads"
    Phrase blocked;            // why it offers no step; empty when it does
    std::vector<std::string> stack; // innermost first
};

struct ObjectView {
    std::string name, type, status, parent;
    std::string lock;            // kind of its callback lock: "none", "spin", "mutex" (conformance words)
    std::string lockOwner;       // object the lock belongs to; empty = none
    std::string effectiveScope, effectiveLevel;
    std::string presentationLock; // name of the lock WdfObjectAcquireLock takes; empty = none
    std::string presentationKind, presentationOwner; // of that lock: "spin", "Device"
    bool passive = false;         // whether its callbacks count as passive for what would serialize with them
    std::uint32_t depth = 0, owned = 0, maximumDepth = 0, deferrals = 0; // queues
};

struct LockView {
    std::string name, kind;
    bool ofFramework = false;
    Phrase owner;                // "thread T0 on CPU 0"; empty = free
    std::vector<Phrase> waiters;
};

struct ThreadView {
    std::string name, state;
    std::uint32_t priority = 0;
    std::string processor;       // where it runs or ran last
    Phrase waitsFor;
};

struct VariableView {
    std::string name;
    std::int64_t value = 0;
    std::string text;            // as its C type shows it
    std::uint32_t offset = 0, bytes = 0;
};

struct View {
    Instant now;
    std::uint64_t ticks = 0, steps = 0;
    std::uint32_t events = 0;
    Outcome outcome = Outcome::Running;
    std::vector<ProcessorView> processors;
    std::vector<ObjectView> objects;
    std::vector<LockView> locks;
    std::vector<ThreadView> threads;
    std::vector<VariableView> variables;
};

// `names` are those of the whole run, so that what does not exist yet is left out, not unnamed.
View look(World& world, const trace::Names& names);

// objects[] of the run as contract.md words it; also for objects whose creation failed.
std::vector<ObjectView> objectViews(World& world, const trace::Names& names);

} // namespace syncscope::simulation
