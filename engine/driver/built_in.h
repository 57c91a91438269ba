// The C headers every driver text is compiled after: ntddk.h, lab.h, wdf.h of the folder headers/, built into the program.
#pragma once

#include <span>
#include <string_view>

namespace syncscope::driver {

struct BuiltInHeader {
    std::string_view name;
    std::string_view text;
};

// In the order in which they are compiled.
std::span<const BuiltInHeader> builtInHeaders();

} // namespace syncscope::driver
