// Where the repository lies, for tests that read it. Only places.cpp is compiled with its path: objects of the other files are then the
// same for every checkout, and a compiler cache can share them.
#pragma once

#include <filesystem>

namespace syncscope::test {

std::filesystem::path repository();

} // namespace syncscope::test
