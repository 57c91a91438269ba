// Numbers of any length, as a search counts them: decimal digits.
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <string>

namespace syncscope::document {

// 63063000 -> "63,063,000"
QString grouped(const std::string& digits);
// 12500 -> "12.5 µs"; brief: three digits, to compare by
QString timeText(std::int64_t ns);
QString briefTimeText(std::int64_t ns);
std::string sum(const std::string& a, const std::string& b);
// To choose the form of a word by: the number itself, or, where it is too long for that, one that is as many.
int plural(const std::string& digits);

} // namespace syncscope::document
