#include "engine/driver/liveness.h"

#include <algorithm>

namespace syncscope::driver {

namespace {

// Calls read(register) for each one an instruction reads, write(register) for the one it writes.
template <class Read, class Write>
void registersOf(const Instruction& i, Read read, Write write)
{
    auto result = [&] {
        if (i.a != kNoRegister)
            write(i.a);
    };
    auto arguments = [&] {
        for (std::uint32_t r = 0; r < i.c; ++r)
            read(i.b + r);
    };
    switch (i.op) {
    case Op::Const: case Op::Local: case Op::Global: case Op::FunctionAddress:
        write(i.a);
        break;
    case Op::Move: case Op::Convert: case Op::Neg: case Op::Not: case Op::LogicalNot: case Op::Load:
        read(i.b);
        write(i.a);
        break;
    case Op::Add: case Op::Sub: case Op::Mul: case Op::Div: case Op::Mod: case Op::And: case Op::Or: case Op::Xor: case Op::Shl: case Op::Shr:
    case Op::Eq: case Op::Ne: case Op::Lt: case Op::Le: case Op::Gt: case Op::Ge:
        read(i.b);
        if (!(i.flags & kImmediate))
            read(i.c);
        write(i.a);
        break;
    case Op::Jump:
        break;
    case Op::JumpIfZero: case Op::JumpIfNot0:
        read(i.a);
        break;
    case Op::Store:
        read(i.a);
        read(i.b);
        break;
    case Op::CallPointer:
        read(static_cast<std::uint32_t>(i.imm));
        arguments();
        result();
        break;
    case Op::Call: case Op::Service: case Op::Promise:
        arguments();
        result();
        break;
    case Op::Return:
        if (i.a != kNoRegister)
            read(i.a);
        break;
    }
}

} // namespace

Liveness::Liveness(const Program& program)
{
    std::uint32_t registers = 1;
    for (const Function& f : program.functions)
        registers = std::max<std::uint32_t>(registers, f.registers);
    m_words = (registers + 63) / 64;
    const std::size_t size = program.code.size();
    m_before.assign(size * m_words, 0);
    m_during.assign(size * m_words, 0);
    // Backwards, until nothing changes: what is live before an instruction is what it reads, and what is live behind it but not written.
    std::vector<std::uint64_t> live(m_words);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t pc = size; pc-- > 0;) {
            const Instruction& i = program.code[pc];
            std::fill(live.begin(), live.end(), 0);
            auto join = [&](std::size_t next) {
                for (std::uint32_t w = 0; w < m_words && next < size; ++w)
                    live[w] |= m_before[next * m_words + w];
            };
            const bool jumps = i.op == Op::Jump || i.op == Op::JumpIfZero || i.op == Op::JumpIfNot0;
            if (i.op != Op::Jump && i.op != Op::Return)
                join(pc + 1);
            if (jumps)
                join(static_cast<std::size_t>(i.imm));
            registersOf(i, [](std::uint32_t) {}, [&](std::uint32_t r) { live[r / 64] &= ~(1ull << (r % 64)); });
            std::copy(live.begin(), live.end(), m_during.begin() + static_cast<std::ptrdiff_t>(pc * m_words));
            registersOf(i, [&](std::uint32_t r) { live[r / 64] |= 1ull << (r % 64); }, [](std::uint32_t) {});
            if (!std::equal(live.begin(), live.end(), m_before.begin() + static_cast<std::ptrdiff_t>(pc * m_words))) {
                std::copy(live.begin(), live.end(), m_before.begin() + static_cast<std::ptrdiff_t>(pc * m_words));
                changed = true;
            }
        }
    }
}

} // namespace syncscope::driver
