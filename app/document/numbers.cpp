#include "app/document/numbers.h"

#include "app/document/sentences.h"

#include "engine/base/digits.h"
#include "engine/picture/comparison.h"
#include "engine/picture/time_axis.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace syncscope::document {

QString grouped(const std::string& digits) { return QString::fromStdString(syncscope::grouped(digits, QLocale().groupSeparator().toStdString())); }

QString timeText(std::int64_t ns) { return QString::fromStdString(picture::formatTime(ns, tongue())); }

QString briefTimeText(std::int64_t ns) { return QString::fromStdString(picture::briefTime(ns, tongue())); }

std::string sum(const std::string& a, const std::string& b)
{
    std::string digits;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        const int x = (i < a.size() ? a[a.size() - 1 - i] - '0' : 0) + (i < b.size() ? b[b.size() - 1 - i] - '0' : 0) + carry;
        digits += static_cast<char>('0' + x % 10);
        carry = x / 10;
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

// Languages look at the last digits, where they look at more than one and many.
int plural(const std::string& digits)
{
    constexpr std::size_t kDigits = 6;
    if (digits.size() <= kDigits)
        return digits.empty() ? 0 : std::stoi(digits);
    return 1'000'000 + std::stoi(digits.substr(digits.size() - kDigits));
}

} // namespace syncscope::document
