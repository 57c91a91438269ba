// The name of a table row, as GoogleTest wants it of INSTANTIATE_TEST_SUITE_P: letters, digits and underscores.
#pragma once

#include <string>

namespace syncscope::test {

inline constexpr auto caseName = [](const auto& row) { return std::string(row.param.name); };

} // namespace syncscope::test
