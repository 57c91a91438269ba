#include "engine/driver/structures.h"

#include <algorithm>
#include <array>

namespace syncscope::driver {

bool isKernelLock(std::string_view typeName)
{
    static constexpr std::array<std::string_view, 9> kNames = {"KSPIN_LOCK", "FAST_MUTEX", "KEVENT", "KMUTEX", "KSEMAPHORE", "KTIMER", "KDPC", "KLOCK_QUEUE_HANDLE", "KMUTANT"};
    return std::find(kNames.begin(), kNames.end(), typeName) != kNames.end();
}

void describeFields(const std::string& name, Qualified type, std::uint32_t offset, const Guard& guard, const TypeTable& types, const Symbols& symbols,
    std::vector<Field>& to)
{
    if (to.size() >= kMaximumFields || type->isWrong())
        return;
    const std::string_view alias = type.alias ? symbols.text(type.alias) : type->isRecord() ? symbols.text(type->record->alias) : std::string_view();
    const bool isLock = isKernelLock(alias);
    const bool whole = isLock || type->isScalar() || (type->isArray() && type->count > kMaximumElements);
    if (whole) {
        Field f;
        f.name = name;
        f.offset = offset;
        f.bytes = static_cast<std::uint32_t>(type->size);
        f.isSigned = type->isInteger() && isSigned(type->scalar);
        f.isLock = isLock;
        f.typeName = types.name(type.unqualified());
        f.guardedBy = guard.lock;
        f.guardsWrites = guard.writesOnly;
        f.interlocked = guard.interlocked;
        f.foundBefore = guard.reported;
        to.push_back(std::move(f));
    } else if (type->isArray()) {
        for (std::uint64_t i = 0; i < type->count; ++i)
            describeFields(name + "[" + std::to_string(i) + "]", type->base, static_cast<std::uint32_t>(offset + i * type->base->size), guard, types, symbols, to);
    } else if (type->isRecord()) {
        auto inner = [&](const Member& m) {
            std::string member = name;
            if (m.name)
                member += (name.empty() ? "" : ".") + std::string(symbols.text(m.name));
            describeFields(member, m.type, offset + m.offset, m.guard.any() ? m.guard : guard, types, symbols, to);
        };
        const Record& r = *type->record;
        if (!r.isUnion) {
            for (auto m = r.members.begin(); m != r.members.end(); ++m) {
                if (!m->isBitField) {
                    inner(*m);
                    continue;
                }
                // The bit-fields of a unit are one number: "{Busy, Count}".
                std::string names;
                const Member& unit = *m;
                auto last = m;
                for (; m != r.members.end() && m->isBitField && m->bits > 0 && m->offset == unit.offset; last = m++)
                    if (m->name != 0)
                        names += (names.empty() ? "" : ", ") + std::string(symbols.text(m->name));
                m = last;
                if (!names.empty())
                    describeFields(name + (name.empty() ? "{" : ".{") + names + "}", unit.type, offset + unit.offset, unit.guard.any() ? unit.guard : guard, types, symbols, to);
            }
            return;
        }
        const Member* taken = nullptr;
        for (const Member& m : r.members)
            if (!taken || m.type->size > taken->type->size || (m.type->size == taken->type->size && m.type->isScalar() && !taken->type->isScalar()))
                taken = &m;
        if (taken)
            inner(*taken);
    }
}

std::vector<Structure> describeStructures(const TypeTable& types, const Symbols& symbols)
{
    std::vector<Structure> all;
    std::size_t fields = 0;
    for (const Record& r : types.records()) {
        const Symbol name = r.alias ? r.alias : r.tag;
        if (!r.isComplete || name == 0 || fields >= 4 * kMaximumFields)
            continue;
        Structure s;
        s.name = std::string(symbols.text(name));
        s.bytes = static_cast<std::uint32_t>(r.type->size);
        Qualified type{r.type, 0, 0};
        if (isKernelLock(s.name))
            continue;
        describeFields({}, type, 0, {}, types, symbols, s.fields);
        fields += s.fields.size();
        all.push_back(std::move(s));
    }
    return all;
}

} // namespace syncscope::driver
