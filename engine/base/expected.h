// The one place that names the expected type.
#pragma once

#include "engine/base/diagnostics.h"

#include <tl/expected.hpp>

namespace syncscope {

template <class T, class E = Diagnostics>
using Expected = tl::expected<T, E>;

template <class E>
auto unexpected(E&& e) { return tl::make_unexpected(std::forward<E>(e)); }

} // namespace syncscope
