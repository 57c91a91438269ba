// Numbers of any length, as a search counts them: decimal digits.
#pragma once

#include <QtCore/QString>

#include <string>

namespace syncscope::document {

// 63063000 -> "63,063,000"
QString grouped(const std::string& digits);
std::string sum(const std::string& a, const std::string& b);
// To choose the form of a word by: the number itself, or, where it is too long for that, one that is as many.
int plural(const std::string& digits);

} // namespace syncscope::document
