#include "tests/driver/machine.h"

#include <algorithm>

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
            if (s.service == kEnterPagedCode) { // Everything is resident here.
                m_vm->finishService(m_world, 0, 0);
                break;
            }
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

std::string flaw(const Program& p)
{
    if (p.places.size() != p.code.size())
        return "not every instruction has a place";
    std::vector<bool> owned(p.code.size(), false);
    for (std::size_t f = 0; f < p.functions.size(); ++f) {
        const Function& function = p.functions[f];
        if (function.entry >= function.end || function.end > p.code.size())
            return function.name + " has no code";
        if (function.parameters > function.registers || function.stackBytes % 8 != 0)
            return function.name + " is badly measured";
        auto inside = [&](std::uint16_t r) { return r < function.registers; };
        for (std::uint32_t pc = function.entry; pc < function.end; ++pc) {
            const Instruction& i = p.code[pc];
            const std::string at = function.name + " at " + std::to_string(pc) + ": ";
            if (owned[pc])
                return at + "belongs to two functions";
            owned[pc] = true;
            if (p.places[pc].function != f || p.places[pc].file >= p.files.size() || p.places[pc].line == 0 || p.places[pc].column == 0)
                return at + "has no place";
            switch (i.op) {
            case Op::Jump:
            case Op::JumpIfZero:
            case Op::JumpIfNot0:
                if (i.imm < function.entry || i.imm >= function.end)
                    return at + "jumps away";
                if (i.op != Op::Jump && !inside(i.a))
                    return at + "asks a register it does not own";
                break;
            case Op::Call:
            case Op::CallPointer:
            case Op::Service:
                if (i.a != kNoRegister && !inside(i.a))
                    return at + "has nowhere to put its result";
                if (i.b + i.c > function.registers)
                    return at + "passes registers it does not own";
                if (i.op == Op::Call && static_cast<std::size_t>(i.imm) >= p.functions.size())
                    return at + "calls nothing";
                if (i.op == Op::CallPointer && i.imm >= function.registers)
                    return at + "calls through a register it does not own";
                if (i.op == Op::Service && i.imm >= static_cast<std::int64_t>(Service::Count) && i.imm != static_cast<std::int64_t>(kEnterPagedCode))
                    return at + "asks for no service";
                break;
            case Op::Promise:
                if ((i.a != kNoRegister && !inside(i.a)) || i.b + i.c > function.registers)
                    return at + "promises with registers it does not own";
                if (function.promises > function.promisesAtReturn || function.promisesAtReturn > function.promisesEnd || function.promisesEnd > p.promises.size())
                    return at + "promises nothing there is";
                break;
            case Op::Return:
                if (i.a != kNoRegister && !inside(i.a))
                    return at + "returns a register it does not own";
                break;
            case Op::Const:
            case Op::Local:
            case Op::Global:
            case Op::FunctionAddress:
                if (!inside(i.a))
                    return at + "writes a register it does not own";
                if (i.op == Op::Global && static_cast<std::size_t>(i.imm) > p.globals.size())
                    return at + "names memory past the variables";
                if (i.op == Op::FunctionAddress && static_cast<std::size_t>(i.imm) >= p.functions.size())
                    return at + "names no function";
                break;
            default:
                if (!inside(i.a) || !inside(i.b) || !inside(i.c))
                    return at + "uses a register it does not own";
            }
        }
        if (p.code[function.end - 1].op != Op::Return)
            return function.name + " runs past its end";
    }
    return {};
}

std::string lines(const Diagnostics& diagnostics)
{
    std::string all;
    for (const Diagnostic& d : diagnostics)
        all += format(d) + " [" + d.code + "]\n";
    return all;
}

} // namespace syncscope::driver::test
