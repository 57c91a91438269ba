#include "engine/driver/program.h"
#include "engine/driver/services.h"

#include <algorithm>
#include <array>

namespace syncscope::driver {

FunctionId Program::function(const std::string& name) const
{
    for (std::size_t i = 0; i < functions.size(); ++i)
        if (functions[i].name == name)
            return FunctionId(static_cast<std::uint32_t>(i));
    return {};
}

namespace {
constexpr std::string_view kNames[] = {
#define X(name) #name,
    SYNCSCOPE_SERVICES(X)
#undef X
};
constexpr std::size_t kServices = static_cast<std::size_t>(Service::Count);
static_assert(std::size(kNames) == kServices);

// Sorted by name.
struct ByName {
    std::array<Service, kServices> order{};
    constexpr ByName()
    {
        for (std::size_t i = 0; i < kServices; ++i)
            order[i] = static_cast<Service>(i);
        std::sort(order.begin(), order.end(), [](Service a, Service b) { return kNames[static_cast<std::size_t>(a)] < kNames[static_cast<std::size_t>(b)]; });
    }
};
constexpr ByName kByName;
} // namespace

std::string_view name(Service service)
{
    const auto i = static_cast<std::size_t>(service);
    return i < kServices ? kNames[i] : std::string_view();
}

Service serviceByName(std::string_view wanted)
{
    const auto found = std::lower_bound(kByName.order.begin(), kByName.order.end(), wanted, [](Service s, std::string_view w) { return name(s) < w; });
    return found != kByName.order.end() && name(*found) == wanted ? *found : Service::Count;
}

bool calls(const Program& program, std::span<const Service> any)
{
    return std::any_of(program.code.begin(), program.code.end(),
        [&](const Instruction& i) { return i.op == Op::Service && std::find(any.begin(), any.end(), static_cast<Service>(i.imm)) != any.end(); });
}

} // namespace syncscope::driver
