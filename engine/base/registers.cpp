#include "engine/base/registers.h"

namespace syncscope::registers {

std::string name(std::uint32_t offset)
{
    if (offset >= kData && offset < kBytes)
        return "DATA";
    const std::uint32_t aligned = offset & ~3u;
    switch (aligned) {
    case kControl: return "CONTROL";
    case kStatus: return "STATUS";
    case kAcknowledge: return "ACKNOWLEDGE";
    case kTag: return "TAG";
    case kLength: return "LENGTH";
    case kEvent: return "EVENT";
    case kEvents: return "EVENTS";
    case kTransfers: return "TRANSFERS";
    default: break;
    }
    if (aligned >= kScratch && aligned < kScratchEnd)
        return "SCRATCH" + std::to_string((aligned - kScratch) / 4);
    std::string digits;
    for (std::uint32_t rest = offset; rest != 0; rest /= 16)
        digits.insert(digits.begin(), "0123456789ABCDEF"[rest % 16]);
    return "+0x" + digits;
}

} // namespace syncscope::registers
