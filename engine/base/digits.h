// Decimal numbers as people read them.
#pragma once

#include <string>
#include <string_view>

namespace syncscope {

// 63063000 -> 63,063,000
inline std::string grouped(std::string_view digits, std::string_view separator = ",")
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += separator;
        text += digits[i];
    }
    return text;
}

} // namespace syncscope
