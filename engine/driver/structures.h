// Descriptions of structures and variables for those who look into driver memory from outside.
#pragma once

#include "engine/driver/program.h"
#include "engine/driver/types.h"

#include <string>
#include <vector>

namespace syncscope::driver {

// Appends what lies in an object: its numbers, pointers, handles and locks, structures flattened. Of a union it takes the
// member that covers it whole; an array of more than kMaximumElements elements is one field.
void describeFields(const std::string& name, Qualified type, std::uint32_t offset, const Guard& guard, const TypeTable& types, const Symbols& symbols,
    std::vector<Field>& to);
inline constexpr std::uint64_t kMaximumElements = 256;
inline constexpr std::size_t kMaximumFields = 16384;

// Every structure type with a name, those of Windows and WDF among them.
std::vector<Structure> describeStructures(const TypeTable& types, const Symbols& symbols);

// KSPIN_LOCK, FAST_MUTEX, KEVENT, ...: types whose bytes belong to the kernel.
bool isKernelLock(std::string_view typeName);

} // namespace syncscope::driver
