// A promise of ours, checked in release builds too: a wrong engine must stop, not teach something false.
#pragma once

namespace syncscope {

[[noreturn]] void promiseBroken(const char* expression, const char* file, int line);

} // namespace syncscope

#define SYNCSCOPE_ASSERT(expression) \
    (static_cast<bool>(expression) ? static_cast<void>(0) : ::syncscope::promiseBroken(#expression, __FILE__, __LINE__))
