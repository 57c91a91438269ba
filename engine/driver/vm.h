// Runs the driver's code on the registers and memory inside a World. One Stack an activity.
//
// The Vm never touches shared memory or calls a service on its own: it runs private instructions up to the next one that
// the simulation must place in time (a Stop), and performs that one when told to. Running up to the same stop twice gives
// the same stop, so nothing about a pending stop is kept in the World.
#pragma once

#include "engine/base/block.h"
#include "engine/driver/program.h"
#include "engine/driver/services.h"

#include <cstdint>
#include <span>

namespace syncscope::driver {

struct Activation {        // one call of a C function
    std::uint32_t function = 0;
    std::uint32_t pc = 0;
    std::uint32_t registers = 0;  // first register of this call in the activity's file
    std::uint32_t memory = 0;     // offset of this call's stack memory within the activity's stack
};

struct Stack {             // of an activity
    std::uint32_t depth = 0;      // calls in progress
    std::uint32_t registerTop = 0;
    std::uint32_t memoryTop = 0;
    std::uint32_t sharedLoad = 0; // 1 between a load of shared memory and the compound add behind it, which then is a step
};

// Where everything lies in a World's block.
struct Tables {
    Table<Stack> stacks;              // by activity
    Table<Activation> activations;    // activity * depthPerActivity
    Table<std::uint64_t> registers;   // activity * registersPerActivity
    Table<std::uint8_t> memory;       // driver memory: globals, then contexts and buffers, then the stacks at stackBase
    std::uint32_t depthPerActivity = 0;
    std::uint32_t registersPerActivity = 0;
    std::uint32_t stackBase = 0;      // offset in memory of activity 0's stack
    std::uint32_t stackBytesPerActivity = 0;
    std::uint32_t handedBytes = 0;    // before stackBase: what the framework hands to one callback alone. Like a stack it is not shared memory.
};

struct Stop {
    enum class Kind : std::uint8_t {
        Load, Store,   // of shared memory: address, bytes; value for Store
        Update,        // the add of a compound assignment on shared memory
        Service,       // service, arguments: the host has not answered it
        Yield,         // the host answered a service, and wants the processor back before the next instruction
        Return,        // the outermost call of this run returned value
        Fault,         // an address that is none: address, isWrite; or division by zero (address 0, bytes 0)
        Budget,        // the instruction budget is used up
        Overflow,      // calls too deep, too many registers or too much stack memory
    };
    Kind kind = Kind::Return;
    bool isWrite = false;
    bool isExecute = false;     // Fault: a call through a pointer that is no function (bytes 1)
    std::uint8_t bytes = 0;
    Service service = Service::Count;
    std::uint32_t pc = 0;
    std::uint64_t address = 0;
    std::uint64_t value = 0;
    const std::uint64_t* arguments = nullptr; // into the register file; valid until the next call of the Vm
    std::uint16_t argumentCount = 0;
};

// Who answers service calls on the spot. What takes no time then needs no stop.
class Host {
public:
    enum class Reply : std::uint8_t {
        Continue, // answered, go on
        Yield,    // answered, but come back first
        Pending,  // not answered: stop before the call
    };
    virtual Reply service(const Stop& call, std::uint64_t& result) = 0;
    // Looks at what annotations promise of the function `pc` lies in. The level it runs at.
    virtual std::uint64_t promised(std::uint32_t /*pc*/, bool /*isReturn*/, std::span<const std::uint64_t> /*arguments*/) { return 0; }

protected:
    ~Host() = default;
};

class Vm {
public:
    Vm(const Program& program, const Tables& tables) : m_program(&program), m_tables(&tables) {}

    // Begins a call of `function` on top of the activity's stack. False when there is no room (then nothing changed).
    bool enter(Block& world, std::uint32_t activity, FunctionId function, std::span<const std::uint64_t> arguments) const;

    // Runs on to the next stop. `baseDepth` is the depth before the matching enter(): reaching it again is Return.
    // `budget` is decremented by every instruction run. Without a host every service call is a stop.
    Stop run(Block& world, std::uint32_t activity, std::uint32_t baseDepth, std::uint64_t& budget, Host* host = nullptr) const;

    // Performs the Load, Store or Update the activity stands before. Returns what was read, written or computed.
    std::uint64_t perform(Block& world, std::uint32_t activity) const;

    // The Service call the activity stands before, and its end.
    Stop pendingService(Block& world, std::uint32_t activity) const;
    void finishService(Block& world, std::uint32_t activity, std::uint64_t result) const;

    // Statement and place the activity stands at; kNoCode when it runs no driver code.
    std::uint32_t pc(const Block& world, std::uint32_t activity) const;

    // Driver memory by address, for services that read and write structures. False = not driver memory.
    bool read(const Block& world, std::uint64_t address, void* to, std::uint32_t bytes) const;
    bool write(Block& world, std::uint64_t address, const void* from, std::uint32_t bytes) const;
    bool isPrivate(std::uint32_t activity, std::uint64_t address) const;
    std::string text(const Block& world, std::uint64_t address, std::uint32_t limit = 256) const; // a C string

private:
    const Program* m_program;
    const Tables* m_tables;
};

} // namespace syncscope::driver
