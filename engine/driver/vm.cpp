#include "engine/driver/vm.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <cstring>

namespace syncscope::driver {

namespace {

constexpr std::uint32_t kFirstByte = 16; // addresses before it stay unused

std::uint64_t narrowed(Scalar type, std::uint64_t v)
{
    switch (type) {
    case Scalar::I8: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int8_t>(v)));
    case Scalar::U8: return static_cast<std::uint8_t>(v);
    case Scalar::I16: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int16_t>(v)));
    case Scalar::U16: return static_cast<std::uint16_t>(v);
    case Scalar::I32: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(v)));
    case Scalar::U32: return static_cast<std::uint32_t>(v);
    case Scalar::I64:
    case Scalar::U64: return v;
    }
    return v;
}

// Driver memory is little endian, whatever the host.
template <std::uint32_t bytes>
std::uint64_t get(const std::uint8_t* from)
{
    std::uint64_t v = 0;
    for (std::uint32_t i = 0; i < bytes; ++i)
        v |= static_cast<std::uint64_t>(from[i]) << (8 * i);
    return v;
}

template <std::uint32_t bytes>
void put(std::uint8_t* to, std::uint64_t v)
{
    for (std::uint32_t i = 0; i < bytes; ++i)
        to[i] = static_cast<std::uint8_t>(v >> (8 * i));
}

std::uint64_t loadBytes(const std::uint8_t* from, Scalar type)
{
    switch (bytesOf(type)) {
    case 1: return narrowed(type, get<1>(from));
    case 2: return narrowed(type, get<2>(from));
    case 4: return narrowed(type, get<4>(from));
    default: return get<8>(from);
    }
}

void storeBytes(std::uint8_t* to, Scalar type, std::uint64_t v)
{
    switch (bytesOf(type)) {
    case 1: put<1>(to, v); break;
    case 2: put<2>(to, v); break;
    case 4: put<4>(to, v); break;
    default: put<8>(to, v); break;
    }
}

// False for a division by zero.
bool compute(const Instruction& i, std::uint64_t x, std::uint64_t y, std::uint64_t& result)
{
    const bool sign = isSigned(i.scalar);
    const std::uint64_t count = y & (bytesOf(i.scalar) == 8 ? 63u : 31u);
    const auto sx = static_cast<std::int64_t>(x);
    const auto sy = static_cast<std::int64_t>(y);
    switch (i.op) {
    case Op::Add: x += y; break;
    case Op::Sub: x -= y; break;
    case Op::Mul: x *= y; break;
    case Op::Div:
    case Op::Mod:
        if (y == 0)
            return false;
        if (!sign)
            x = i.op == Op::Div ? x / y : x % y;
        else if (sy == -1) // the one quotient that does not fit wraps
            x = i.op == Op::Div ? 0 - x : 0;
        else
            x = static_cast<std::uint64_t>(i.op == Op::Div ? sx / sy : sx % sy);
        break;
    case Op::And: x &= y; break;
    case Op::Or: x |= y; break;
    case Op::Xor: x ^= y; break;
    case Op::Shl: x <<= count; break;
    case Op::Shr: x = sign ? static_cast<std::uint64_t>(sx >> count) : x >> count; break;
    default: SYNCSCOPE_ASSERT(!"no arithmetic");
    }
    result = narrowed(i.scalar, x);
    return true;
}

} // namespace

bool Vm::enter(Block& world, std::uint32_t activity, FunctionId id, std::span<const std::uint64_t> arguments) const
{
    const Tables& t = *m_tables;
    SYNCSCOPE_ASSERT(id.value < m_program->functions.size());
    const Function& f = m_program->functions[id.value];
    Stack& s = t.stacks.at(world, activity);
    if (s.depth >= t.depthPerActivity || f.registers > t.registersPerActivity - s.registerTop || f.stackBytes > t.stackBytesPerActivity - s.memoryTop)
        return false;
    Activation& a = t.activations.at(world, activity * t.depthPerActivity + s.depth);
    a.function = id.value;
    a.pc = f.entry;
    a.registers = s.registerTop;
    a.memory = s.memoryTop;
    // A call begins the same whatever ran before it, and leaves nothing: what is over is no part of a World's future.
    std::uint64_t* r = t.registers.rows(world).data() + static_cast<std::size_t>(activity) * t.registersPerActivity + s.registerTop;
    const std::size_t given = std::min<std::size_t>({arguments.size(), f.parameters, f.registers});
    std::copy_n(arguments.begin(), given, r);
    std::fill(r + given, r + f.registers, 0);
    if (f.stackBytes > 0) {
        std::uint8_t* m = t.memory.rows(world).data() + t.stackBase + static_cast<std::size_t>(activity) * t.stackBytesPerActivity + s.memoryTop;
        std::memset(m, 0, f.stackBytes);
    }
    ++s.depth;
    s.registerTop += f.registers;
    s.memoryTop += f.stackBytes;
    return true;
}

Stop Vm::run(Block& world, std::uint32_t activity, std::uint32_t baseDepth, std::uint64_t& budget, Host* host) const
{
    const Tables& t = *m_tables;
    const Instruction* const code = m_program->code.data();
    std::byte* const base = world.data();
    Stack& s = reinterpret_cast<Stack*>(base + t.stacks.offset)[activity];
    SYNCSCOPE_ASSERT(activity < t.stacks.count && s.depth > baseDepth);
    Activation* const activations = reinterpret_cast<Activation*>(base + t.activations.offset) + static_cast<std::size_t>(activity) * t.depthPerActivity;
    std::uint64_t* const file = reinterpret_cast<std::uint64_t*>(base + t.registers.offset) + static_cast<std::size_t>(activity) * t.registersPerActivity;
    std::uint8_t* const memory = reinterpret_cast<std::uint8_t*>(base + t.memory.offset);
    const std::uint64_t privateFirst = t.stackBase + static_cast<std::uint64_t>(activity) * t.stackBytesPerActivity;

    Activation* now = &activations[s.depth - 1];
    std::uint64_t* r = file + now->registers;
    const Instruction* i = code + now->pc;
    const Instruction* counted = i; // Instructions are counted where the code jumps: what lies between is a straight line.

    Stop stop;
    auto count = [&](const Instruction* upTo) {
        const auto ran = static_cast<std::uint64_t>(upTo - counted);
        budget = ran < budget ? budget - ran : 0;
        counted = upTo;
    };
    auto stopAt = [&](Stop::Kind kind) {
        stop.kind = kind;
        stop.pc = static_cast<std::uint32_t>(i - code);
        now->pc = stop.pc;
        count(i);
    };
    // Goes on at another instruction. False: the budget is used up.
    auto jump = [&](const Instruction* to) {
        count(i + 1);
        i = to;
        counted = to;
        return budget > 0;
    };
    auto fault = [&](std::uint64_t address, std::uint8_t bytes, bool isWrite) {
        stopAt(Stop::Kind::Fault);
        stop.address = address;
        stop.bytes = bytes;
        stop.isWrite = isWrite;
    };
    // Enters a call; what the caller goes on with is the instruction it stands at.
    auto call = [&](std::uint32_t function) {
        now->pc = static_cast<std::uint32_t>(i - code);
        if (!enter(world, activity, FunctionId(function), {r + i->b, i->c}))
            return false;
        now = &activations[s.depth - 1];
        r = file + now->registers;
        return true;
    };

    if (budget == 0) {
        stopAt(Stop::Kind::Budget);
        return stop;
    }
    for (;;) {
        switch (i->op) {
        case Op::Const:
            r[i->a] = static_cast<std::uint64_t>(i->imm);
            break;
        case Op::Move:
            r[i->a] = r[i->b];
            break;
        case Op::Convert:
            r[i->a] = narrowed(i->scalar, r[i->b]);
            break;
        case Op::Add: case Op::Sub: case Op::Mul: case Op::Div: case Op::Mod: case Op::And: case Op::Or: case Op::Xor: case Op::Shl: case Op::Shr: {
            const std::uint64_t y = i->flags & kImmediate ? static_cast<std::uint64_t>(i->imm) : r[i->c];
            std::uint64_t result = 0;
            if (!compute(*i, r[i->b], y, result)) {
                fault(0, 0, false);
                return stop;
            }
            if ((i->flags & kCompoundUpdate) && s.sharedLoad) {
                stopAt(Stop::Kind::Update);
                stop.value = result;
                return stop;
            }
            r[i->a] = result;
            break;
        }
        case Op::Neg:
            r[i->a] = narrowed(i->scalar, 0 - r[i->b]);
            break;
        case Op::Not:
            r[i->a] = narrowed(i->scalar, ~r[i->b]);
            break;
        case Op::LogicalNot:
            r[i->a] = r[i->b] == 0;
            break;
        case Op::Eq: case Op::Ne: case Op::Lt: case Op::Le: case Op::Gt: case Op::Ge: {
            const std::uint64_t x = r[i->b];
            const std::uint64_t y = i->flags & kImmediate ? static_cast<std::uint64_t>(i->imm) : r[i->c];
            const bool less = isSigned(i->scalar) ? static_cast<std::int64_t>(x) < static_cast<std::int64_t>(y) : x < y;
            switch (i->op) {
            case Op::Eq: r[i->a] = x == y; break;
            case Op::Ne: r[i->a] = x != y; break;
            case Op::Lt: r[i->a] = less; break;
            case Op::Le: r[i->a] = less || x == y; break;
            case Op::Gt: r[i->a] = !less && x != y; break;
            default: r[i->a] = !less; break;
            }
            break;
        }
        case Op::JumpIfZero:
        case Op::JumpIfNot0:
            if ((r[i->a] == 0) != (i->op == Op::JumpIfZero))
                break;
            [[fallthrough]];
        case Op::Jump:
            if (!jump(code + i->imm)) {
                stopAt(Stop::Kind::Budget);
                return stop;
            }
            continue;
        case Op::Load:
        case Op::Store: {
            const std::uint64_t address = r[i->b] + static_cast<std::uint64_t>(i->imm);
            const std::uint64_t offset = address - kMemoryBase;
            const std::uint32_t bytes = bytesOf(i->scalar);
            const bool isLoad = i->op == Op::Load;
            const std::uint64_t within = offset - privateFirst, before = t.stackBase - offset;
            if ((within < t.stackBytesPerActivity && bytes <= t.stackBytesPerActivity - within) || (before <= t.handedBytes && bytes <= before)) {
                if (isLoad) {
                    r[i->a] = loadBytes(memory + offset, i->scalar);
                    s.sharedLoad = 0;
                } else {
                    storeBytes(memory + offset, i->scalar, r[i->a]);
                }
                break;
            }
            if (offset < kFirstByte || offset >= t.memory.count || bytes > t.memory.count - offset) {
                fault(address, static_cast<std::uint8_t>(bytes), !isLoad);
                return stop;
            }
            stopAt(isLoad ? Stop::Kind::Load : Stop::Kind::Store);
            stop.address = address;
            stop.bytes = static_cast<std::uint8_t>(bytes);
            stop.isWrite = !isLoad;
            if (!isLoad)
                stop.value = r[i->a];
            return stop;
        }
        case Op::Local:
            r[i->a] = kMemoryBase + privateFirst + now->memory + static_cast<std::uint64_t>(i->imm);
            break;
        case Op::Global:
            r[i->a] = kMemoryBase + static_cast<std::uint64_t>(i->imm);
            break;
        case Op::FunctionAddress:
            r[i->a] = kFunctionBase + 16 * static_cast<std::uint64_t>(i->imm);
            break;
        case Op::Call:
        case Op::CallPointer: {
            auto function = static_cast<std::uint64_t>(i->imm);
            if (i->op == Op::CallPointer) {
                const std::uint64_t address = r[i->imm];
                function = (address - kFunctionBase) / 16;
                if (address < kFunctionBase || address % 16 != 0 || function >= m_program->functions.size()) {
                    fault(address, 1, false);
                    stop.isExecute = true;
                    return stop;
                }
            }
            if (!call(static_cast<std::uint32_t>(function))) {
                stopAt(Stop::Kind::Overflow);
                return stop;
            }
            if (!jump(code + now->pc)) {
                stopAt(Stop::Kind::Budget);
                return stop;
            }
            continue;
        }
        case Op::Service: {
            stop.pc = static_cast<std::uint32_t>(i - code);
            now->pc = stop.pc;
            stop.service = static_cast<Service>(i->imm);
            stop.arguments = r + i->b;
            stop.argumentCount = i->c;
            count(i); // The host may renew the budget.
            std::uint64_t result = 0;
            const Host::Reply reply = host ? host->service(stop, result) : Host::Reply::Pending;
            if (reply == Host::Reply::Pending) {
                stop.kind = Stop::Kind::Service;
                return stop;
            }
            if (i->a != kNoRegister)
                r[i->a] = narrowed(i->scalar, result);
            if (reply == Host::Reply::Yield) {
                stop.kind = Stop::Kind::Yield;
                ++now->pc;
                count(i + 1);
                return stop;
            }
            break;
        }
        case Op::Promise: {
            const std::uint64_t level = host ? host->promised(static_cast<std::uint32_t>(i - code), i->imm != 0, {r + i->b, i->c}) : 0;
            if (i->a != kNoRegister)
                r[i->a] = level;
            break;
        }
        case Op::Return: {
            const std::uint64_t result = i->a == kNoRegister ? 0 : r[i->a];
            const Function& f = m_program->functions[now->function];
            stop.pc = static_cast<std::uint32_t>(i - code);
            count(i + 1);
            std::fill(r, r + f.registers, 0);
            if (f.stackBytes > 0)
                std::memset(memory + privateFirst + now->memory, 0, f.stackBytes);
            *now = {};
            --s.depth;
            s.registerTop -= f.registers;
            s.memoryTop -= f.stackBytes;
            if (s.depth == baseDepth) {
                stop.kind = Stop::Kind::Return;
                stop.value = result;
                return stop;
            }
            now = &activations[s.depth - 1];
            r = file + now->registers;
            i = code + now->pc; // the call, which is over
            counted = i + 1;
            if (i->a != kNoRegister)
                r[i->a] = result;
            break;
        }
        }
        ++i;
    }
}

std::uint64_t Vm::perform(Block& world, std::uint32_t activity) const
{
    const Tables& t = *m_tables;
    Stack& s = t.stacks.at(world, activity);
    SYNCSCOPE_ASSERT(s.depth > 0);
    Activation& now = t.activations.at(world, activity * t.depthPerActivity + s.depth - 1);
    std::uint64_t* const r = t.registers.rows(world).data() + static_cast<std::size_t>(activity) * t.registersPerActivity + now.registers;
    const Instruction& i = m_program->code[now.pc];
    std::uint64_t result = 0;
    if (i.op == Op::Load || i.op == Op::Store) {
        const std::uint64_t offset = r[i.b] + static_cast<std::uint64_t>(i.imm) - kMemoryBase;
        SYNCSCOPE_ASSERT(offset >= kFirstByte && offset < t.memory.count && bytesOf(i.scalar) <= t.memory.count - offset);
        std::uint8_t* const at = t.memory.rows(world).data() + offset;
        if (i.op == Op::Load) {
            result = r[i.a] = loadBytes(at, i.scalar);
            // Only an add right behind this load asks; noted nowhere else, so that worlds that differ in nothing else are equal.
            const Instruction* next = &i + 1;
            next += next->op == Op::Convert ? 1 : 0;
            s.sharedLoad = next->flags & kCompoundUpdate ? 1 : 0;
        } else {
            result = r[i.a];
            storeBytes(at, i.scalar, result);
        }
    } else {
        SYNCSCOPE_ASSERT(i.flags & kCompoundUpdate);
        const std::uint64_t y = i.flags & kImmediate ? static_cast<std::uint64_t>(i.imm) : r[i.c];
        const bool defined = compute(i, r[i.b], y, result);
        SYNCSCOPE_ASSERT(defined);
        r[i.a] = result;
        s.sharedLoad = 0;
    }
    ++now.pc;
    return result;
}

Stop Vm::pendingService(Block& world, std::uint32_t activity) const
{
    const Tables& t = *m_tables;
    const Stack& s = t.stacks.at(world, activity);
    SYNCSCOPE_ASSERT(s.depth > 0);
    const Activation& now = t.activations.at(world, activity * t.depthPerActivity + s.depth - 1);
    const Instruction& i = m_program->code[now.pc];
    SYNCSCOPE_ASSERT(i.op == Op::Service);
    Stop stop;
    stop.kind = Stop::Kind::Service;
    stop.pc = now.pc;
    stop.service = static_cast<Service>(i.imm);
    stop.arguments = t.registers.rows(world).data() + static_cast<std::size_t>(activity) * t.registersPerActivity + now.registers + i.b;
    stop.argumentCount = i.c;
    return stop;
}

void Vm::finishService(Block& world, std::uint32_t activity, std::uint64_t result) const
{
    const Tables& t = *m_tables;
    const Stack& s = t.stacks.at(world, activity);
    SYNCSCOPE_ASSERT(s.depth > 0);
    Activation& now = t.activations.at(world, activity * t.depthPerActivity + s.depth - 1);
    const Instruction& i = m_program->code[now.pc];
    SYNCSCOPE_ASSERT(i.op == Op::Service);
    if (i.a != kNoRegister)
        t.registers.at(world, activity * t.registersPerActivity + now.registers + i.a) = narrowed(i.scalar, result);
    ++now.pc;
}

std::uint32_t Vm::pc(const Block& world, std::uint32_t activity) const
{
    const Stack& s = m_tables->stacks.at(world, activity);
    return s.depth == 0 ? trace::kNoCode : m_tables->activations.at(world, activity * m_tables->depthPerActivity + s.depth - 1).pc;
}

bool Vm::read(const Block& world, std::uint64_t address, void* to, std::uint32_t bytes) const
{
    const std::uint64_t offset = address - kMemoryBase;
    const auto memory = m_tables->memory.rows(world);
    if (offset < kFirstByte || offset > memory.size() || bytes > memory.size() - offset)
        return false;
    std::memcpy(to, memory.data() + offset, bytes);
    return true;
}

bool Vm::write(Block& world, std::uint64_t address, const void* from, std::uint32_t bytes) const
{
    const std::uint64_t offset = address - kMemoryBase;
    const auto memory = m_tables->memory.rows(world);
    if (offset < kFirstByte || offset > memory.size() || bytes > memory.size() - offset)
        return false;
    std::memcpy(memory.data() + offset, from, bytes);
    return true;
}

bool Vm::isPrivate(std::uint32_t activity, std::uint64_t address) const
{
    const std::uint64_t offset = address - kMemoryBase;
    const std::uint64_t first = m_tables->stackBase + static_cast<std::uint64_t>(activity) * m_tables->stackBytesPerActivity;
    return (offset >= first && offset < first + m_tables->stackBytesPerActivity) || (offset < m_tables->stackBase && m_tables->stackBase - offset <= m_tables->handedBytes);
}

std::string Vm::text(const Block& world, std::uint64_t address, std::uint32_t limit) const
{
    const std::uint64_t offset = address - kMemoryBase;
    const auto memory = m_tables->memory.rows(world);
    std::string result;
    if (offset < kFirstByte)
        return result;
    for (std::uint64_t at = offset; at < memory.size() && result.size() < limit && memory[at] != 0; ++at)
        result += static_cast<char>(memory[at]);
    return result;
}

} // namespace syncscope::driver
