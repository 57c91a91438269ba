// A driver text compiled and run on plain memory: one activity or more, no kernel. Services answer from a function.
#pragma once

#include "engine/driver/compile.h"
#include "engine/driver/vm.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::driver::test {

struct Call {
    Service service;
    std::vector<std::uint64_t> arguments;
    std::string text; // of a first argument that is a string in driver memory
};

class Machine {
public:
    // Throws nothing: with mistakes in the text, ok() is false and diagnostics() names them.
    explicit Machine(const std::string& text, const std::vector<std::pair<std::string, std::string>>& definitions = {});

    bool ok() const { return m_compiled.has_value(); }
    std::string diagnostics() const;
    const Program& program() const { return m_compiled->program; }
    const Diagnostics& warnings() const { return m_compiled->warnings; }
    const Diagnostics& errors() const { return m_compiled.error(); }

    // Runs a function to its end, stepping through every shared access. Nothing when it does not exist or does not return.
    std::optional<std::uint64_t> run(const std::string& function, const std::vector<std::uint64_t>& arguments = {}, std::uint64_t budget = 2'000'000);

    std::function<std::uint64_t(const Call&)> answer = [](const Call&) { return std::uint64_t{0}; };
    std::vector<Call> calls;
    std::vector<Stop> stops; // of the last run, services left out

    // For tests that step on their own.
    const Vm& vm() const { return *m_vm; }
    Block& world() { return m_world; }
    const Tables& tables() const { return m_tables; }
    static constexpr std::uint32_t kActivities = 2;

    // Driver memory that no variable uses.
    std::uint64_t heap() const { return kMemoryBase + m_heap; }
    std::uint64_t word(std::uint64_t address, std::uint32_t bytes) const;
    void setWord(std::uint64_t address, std::uint32_t bytes, std::uint64_t value);

private:
    Expected<Compiled> m_compiled;
    Block m_world;
    Tables m_tables;
    std::optional<Vm> m_vm;
    std::uint32_t m_heap = 0;
};

// The drivers of drivers_test.cpp, as seeds for mutation.
extern const char* const kStatisticsDriver;
extern const char* const kToolboxDriver;

// What a program must never have: a jump out of its function, a register it does not own, a call of nothing. Empty when all is well.
std::string flaw(const Program& program);

// All diagnostics of a text, errors and warnings, as the program prints them.
Diagnostics diagnosticsOf(const std::string& text, const std::vector<std::pair<std::string, std::string>>& definitions = {});
std::string lines(const Diagnostics& diagnostics);

} // namespace syncscope::driver::test
