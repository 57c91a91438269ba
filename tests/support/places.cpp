#include "tests/support/places.h"

namespace syncscope::test {

std::filesystem::path repository()
{
    return SYNCSCOPE_SOURCE_DIR;
}

} // namespace syncscope::test
