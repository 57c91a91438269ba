// The frame of a callback, for those who look at a stack: whom the callback is for.
#pragma once

#include "engine/kernel/kernel.h"

namespace syncscope::framework {

constexpr std::uint32_t packedAbout(trace::Subject s) { return static_cast<std::uint32_t>(s.kind) << 24 | s.index; }
// Of a frame of Routine::Callback: the request or object the callback is called for; of no kind where it is for none.
constexpr trace::Subject calledAbout(const kernel::Frame& f) { return {static_cast<trace::SubjectKind>(f.c >> 24), f.c & 0xFFFFFF}; }

} // namespace syncscope::framework
