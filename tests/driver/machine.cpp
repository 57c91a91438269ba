#include "tests/driver/machine.h"

namespace syncscope::driver::test {

namespace {
constexpr std::uint32_t kHeap = 1 << 16;
constexpr std::uint32_t kRegisters = 16384;
constexpr std::uint32_t kStack = 64 * 1024;
constexpr std::uint32_t kDepth = 64;
} // namespace

Machine::Machine(const std::string& text, const std::vector<std::pair<std::string, std::string>>& definitions)
    : m_compiled(compile({{"driver.c", text}}, {definitions}))
{
    if (!m_compiled)
        return;
    const Program& p = m_compiled->program;
    Layout layout;
    m_heap = static_cast<std::uint32_t>((p.globals.size() + 15) / 16 * 16);
    m_tables.stackBase = m_heap + kHeap;
    m_tables.depthPerActivity = kDepth;
    m_tables.registersPerActivity = kRegisters;
    m_tables.stackBytesPerActivity = kStack;
    m_tables.stacks = layout.table<Stack>(kActivities);
    m_tables.activations = layout.table<Activation>(kActivities * kDepth);
    m_tables.registers = layout.table<std::uint64_t>(kActivities * kRegisters);
    m_tables.memory = layout.table<std::uint8_t>(m_tables.stackBase + kActivities * kStack);
    m_world = Block(layout.bytes());
    std::copy(p.globals.begin(), p.globals.end(), m_tables.memory.rows(m_world).begin());
    m_vm.emplace(p, m_tables);
}

std::string Machine::diagnostics() const { return m_compiled ? lines(m_compiled->warnings) : lines(m_compiled.error()); }

std::optional<std::uint64_t> Machine::run(const std::string& function, const std::vector<std::uint64_t>& arguments, std::uint64_t budget)
{
    const FunctionId id = program().function(function);
    stops.clear();
    if (id.isNone() || !m_vm->enter(m_world, 0, id, arguments))
        return std::nullopt;
    for (;;) {
        const Stop s = m_vm->run(m_world, 0, 0, budget);
        switch (s.kind) {
        case Stop::Kind::Load:
        case Stop::Kind::Store:
        case Stop::Kind::Update:
            stops.push_back(s);
            m_vm->perform(m_world, 0);
            if (budget == 0 || stops.size() > 1'000'000)
                return std::nullopt;
            break;
        case Stop::Kind::Service: {
            Call call{s.service, {s.arguments, s.arguments + s.argumentCount}, {}};
            if (s.argumentCount > 0)
                call.text = m_vm->text(m_world, s.arguments[0]);
            calls.push_back(call);
            m_vm->finishService(m_world, 0, answer(call));
            break;
        }
        case Stop::Kind::Return:
            return s.value;
        default:
            stops.push_back(s);
            m_tables.stacks.at(m_world, 0) = {};
            return std::nullopt;
        }
    }
}

std::uint64_t Machine::word(std::uint64_t address, std::uint32_t bytes) const
{
    std::uint8_t raw[8] = {};
    m_vm->read(m_world, address, raw, bytes);
    std::uint64_t v = 0;
    for (std::uint32_t i = 0; i < bytes; ++i)
        v |= static_cast<std::uint64_t>(raw[i]) << (8 * i);
    return v;
}

void Machine::setWord(std::uint64_t address, std::uint32_t bytes, std::uint64_t value)
{
    std::uint8_t raw[8] = {};
    for (std::uint32_t i = 0; i < bytes; ++i)
        raw[i] = static_cast<std::uint8_t>(value >> (8 * i));
    m_vm->write(m_world, address, raw, bytes);
}

Diagnostics diagnosticsOf(const std::string& text, const std::vector<std::pair<std::string, std::string>>& definitions)
{
    const Expected<Compiled> r = compile({{"driver.c", text}}, {definitions});
    return r ? r->warnings : r.error();
}

std::string lines(const Diagnostics& diagnostics)
{
    std::string all;
    for (const Diagnostic& d : diagnostics)
        all += format(d) + " [" + d.code + "]\n";
    return all;
}

} // namespace syncscope::driver::test
