// Pageable code and data, and the pools (NT V1, V2, V24; R-SPN-9).
//
// What is pageable: functions named in #pragma alloc_text(PAGE, ...) or with PAGED_CODE(), variables defined under
// #pragma data_seg("PAGE..."), and allocations of paged pool. All else, contexts of WDF objects too, is non-paged.
#include "engine/simulation/services.h"

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::Hazard;
using trace::SubjectKind;

namespace {
constexpr std::uint64_t kPoolFlagUninitialized = 0x2, kPoolFlagPaged = 0x100;
constexpr std::uint64_t kPagedPool = 1, kNonPagedPoolNx = 512; // POOL_TYPE
constexpr std::uint32_t kPageBytes = 4096;
// A page's word: the trimming it came back after, counted from 1, and whether a touch that only luck forgave was said.
constexpr std::uint32_t kSaid = 0x80000000u;
constexpr std::uint8_t kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
} // namespace

// Somebody touches a page. ns it takes to bring it back; at DISPATCH_LEVEL and above nobody can, and the machine stops.
// `kernelsFault`: the touch is the kernel's, on the driver's behalf (NT V1: 0xA).
std::int64_t Services::touchPage(std::uint32_t page, const Touch& t)
{
    std::uint32_t& word = m_w->model().pages.at(m_w->m_block, page);
    const auto now = static_cast<std::uint32_t>(m_k->machine().trims & 0x3FFFFFFFu) + 1;
    const bool resident = (word & ~kSaid) == now;
    if (t.irql >= kDispatch) {
        // NT V2: under the verifier the raise itself has put it out.
        if (!resident || m_k->verified()) {
            m_k->bugCheck(t.byKernel ? 0xA : 0xD1, t.address, t.irql, t.access, t.pc, Hazard::PagedFault);
        } else if (!(word & kSaid)) {
            word |= kSaid;
            m_k->hazard(Hazard::PagedResident, t.subject);
        }
        return 0;
    }
    if (resident)
        return 0;
    word = (word & kSaid) | now;
    return m_k->costs().pageFault;
}

// The function an activity is in is about to run, or has just raised the IRQL.
std::int64_t Services::touchCode()
{
    const Model& m = m_w->model();
    const std::uint32_t depth = m.driver.stacks.at(m_w->m_block, m_activity).depth;
    const std::uint32_t function = m.driver.activations.at(m_w->m_block, m_activity * m.driver.depthPerActivity + depth - 1).function;
    if (!m.program.functions[function].paged)
        return 0;
    const std::uint64_t address = kernel::kCodeBase + 16ull * function;
    return touchPage(m.dataPages + function, {address, m_k->irql(), 8, address, false, {SubjectKind::Function, function}});
}

bool Services::isPaged(std::uint64_t address)
{
    const Model& m = m_w->model();
    const std::uint64_t offset = address - driver::kMemoryBase;
    if (offset - m.poolBase < m.poolBytes) {
        const PoolBlock* b = blockAt(offset);
        return b && b->paged;
    }
    for (const auto& [first, bytes] : m.program.pagedGlobals)
        if (offset - first < bytes)
            return true;
    return false;
}

// The allocation that holds an offset: the live one, else the one given back last.
PoolBlock* Services::blockAt(std::uint64_t offset)
{
    PoolBlock* freed = nullptr;
    for (PoolBlock& b : m_w->model().pool.rows(m_w->m_block)) {
        if (b.state == PoolBlock::Unused || offset - b.offset >= b.bytes)
            continue;
        if (b.state == PoolBlock::Live)
            return &b;
        freed = &b;
    }
    return freed;
}

// The object that has been destroyed and had its context there, if no other has it now.
framework::Object* Services::destroyedAt(std::uint64_t offset)
{
    const Model& m = m_w->model();
    const auto holds = [&](std::uint32_t context, std::uint32_t structure) {
        return context != 0 && structure < m.program.structures.size() && offset - context < m.program.structures[structure].bytes;
    };
    framework::Object* found = nullptr;
    for (framework::Object& o : m_f->tables().object.rows(m_w->m_block)) {
        if (!o.created || !holds(o.context, o.structure))
            continue;
        if (o.deleted != framework::kDestroyed)
            return nullptr;
        found = &o;
    }
    for (const framework::Context& c : m_f->tables().context.rows(m_w->m_block))
        if (c.type != 0 && holds(c.offset, c.structure) && m_f->object(ObjectId(c.object)).deleted == framework::kDestroyed)
            found = &m_f->object(ObjectId(c.object));
    return found;
}

std::int64_t Services::touch(std::uint64_t address, std::uint32_t access, std::uint64_t pc)
{
    const Model& m = m_w->model();
    const std::uint64_t offset = address - driver::kMemoryBase;
    const trace::Subject subject{SubjectKind::Variable, static_cast<std::uint32_t>(offset)};
    if (offset - m.poolBase < m.poolBytes) {
        PoolBlock* b = blockAt(offset);
        if (!b || b->state == PoolBlock::Freed) {
            if (m_k->verified()) { // special pool
                m_k->bugCheck(0xD5, address, access, pc, 0, Hazard::UseAfterFree);
            } else if (!b || !b->said) {
                m_k->hazard(Hazard::UseAfterFree, subject);
                if (b)
                    b->said = 1;
            }
            return 0;
        }
    }
    if (framework::Object* o = offset < m.requestContextBase && offset >= m.contextBase ? destroyedAt(offset) : nullptr) {
        if (m_k->verified()) {
            m_k->bugCheck(0xD5, address, access, pc, 0, Hazard::DestroyedContext);
        } else if (!o->saidDestroyed) {
            m_k->hazard(Hazard::DestroyedContext, subject);
            o->saidDestroyed = 1;
        }
        return 0;
    }
    return isPaged(address) ? touchPage(static_cast<std::uint32_t>(offset / kPageBytes), {address, m_k->irql(), access, pc, false, subject}) : 0;
}

// A lock or dispatcher object: the kernel touches it, at that level.
void Services::touchByKernel(std::uint64_t address, std::uint8_t irql)
{
    if (!m_w->watches(address) || !isPaged(address))
        return;
    const auto offset = static_cast<std::uint32_t>(address - driver::kMemoryBase);
    touchPage(offset / kPageBytes, {address, irql, 1, 0, true, {SubjectKind::Variable, offset}});
}

// NT R-SPN-9: they belong in non-paged memory. True: the machine has stopped.
bool Services::initializedInPagedMemory(std::uint64_t address)
{
    return m_w->watches(address) && isPaged(address)
        && m_k->breach(Hazard::PagedLock, {SubjectKind::Variable, static_cast<std::uint32_t>(address - driver::kMemoryBase)}, 0xE1, address);
}

Services::Answer Services::allocate(bool paged, bool zeroed, std::uint64_t bytes, std::uint64_t tag)
{
    const std::uint8_t irql = m_k->irql(), most = static_cast<std::uint8_t>(paged ? Irql::Apc : Irql::Dispatch);
    if (irql > most && m_k->breach(Hazard::PoolAtWrongIrql, {}, paged ? 0x01 : 0x02, irql, paged ? kPagedPool : kNonPagedPoolNx, bytes))
        return Answer::stopped();
    const Model& m = m_w->model();
    const std::uint64_t size = std::max<std::uint64_t>(16, (bytes + 15) / 16 * 16);
    if (size > m.poolBytes)
        return Answer::of(0);
    // Never used memory first, so that what was given back stays recognizable for long; then the first gap that is free.
    auto free = [&](std::uint64_t from) {
        for (const PoolBlock& b : m.pool.rows(m_w->m_block))
            if (b.state == PoolBlock::Live && b.offset < from + size && from < std::uint64_t{b.offset} + b.bytes)
                return false;
        return from + size <= std::uint64_t{m.poolBase} + m.poolBytes;
    };
    std::uint64_t top = m.poolBase;
    PoolBlock* row = nullptr;
    for (PoolBlock& b : m.pool.rows(m_w->m_block)) {
        if (b.state != PoolBlock::Unused)
            top = std::max<std::uint64_t>(top, std::uint64_t{b.offset} + b.bytes);
        else if (!row)
            row = &b;
    }
    std::uint64_t at = top;
    for (std::uint64_t from = m.poolBase; !free(at) && from + size <= std::uint64_t{m.poolBase} + m.poolBytes; from += 16)
        at = from;
    if (!free(at))
        return Answer::of(0);
    for (PoolBlock& b : m.pool.rows(m_w->m_block))
        if (b.state == PoolBlock::Freed && ((b.offset < at + size && at < std::uint64_t{b.offset} + b.bytes) || !row)) {
            b = PoolBlock{};
            row = row ? row : &b;
        }
    if (!row)
        return Answer::of(0);
    *row = PoolBlock{};
    row->state = PoolBlock::Live;
    row->paged = paged ? 1 : 0;
    row->offset = static_cast<std::uint32_t>(at);
    row->bytes = static_cast<std::uint32_t>(size);
    row->tag = static_cast<std::uint32_t>(tag);
    // What it holds otherwise is chance; here always the same.
    auto memory = m.driver.memory.rows(m_w->m_block).subspan(at, size);
    std::fill(memory.begin(), memory.end(), static_cast<std::uint8_t>(zeroed ? 0 : 0xCD));
    return Answer::of(driver::kMemoryBase + at);
}

Services::Answer Services::giveBack(std::uint64_t address)
{
    PoolBlock* block = m_w->watches(address) ? blockAt(address - driver::kMemoryBase) : nullptr;
    const bool whole = block && driver::kMemoryBase + block->offset == address;
    if (!whole || block->state == PoolBlock::Freed) {
        const bool twice = whole;
        if (m_k->verified())
            m_k->bugCheck(0xC4, twice ? 0x13 : 0x10, twice ? 0 : address, twice ? address : 0, 0, Hazard::BadPoolCall);
        else
            m_k->bugCheck(0xC2, twice ? 0x7 : 0x46, twice ? 0 : address, 0, twice ? address : 0, Hazard::BadPoolCall);
        return Answer::stopped();
    }
    const std::uint8_t irql = m_k->irql(), most = static_cast<std::uint8_t>(block->paged ? Irql::Apc : Irql::Dispatch);
    if (irql > most && m_k->breach(Hazard::PoolAtWrongIrql, {}, block->paged ? 0x11 : 0x12, irql, block->paged ? kPagedPool : kNonPagedPoolNx, address))
        return Answer::stopped();
    block->state = PoolBlock::Freed;
    return Answer::of();
}

Services::Answer Services::memoryCall(const Stop& s)
{
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    case Service::ExAllocatePool2: return allocate((x[0] & kPoolFlagPaged) != 0, (x[0] & kPoolFlagUninitialized) == 0, x[1], x[2]);
    case Service::ExAllocatePoolWithTag:
    case Service::ExAllocatePoolZero: return allocate((x[0] & 1) != 0, s.service == Service::ExAllocatePoolZero, x[1], x[2]);
    case Service::ExFreePool:
    case Service::ExFreePoolWithTag: return giveBack(x[0]);
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
