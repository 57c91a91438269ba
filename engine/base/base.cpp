#include "engine/base/assert.h"
#include "engine/base/diagnostics.h"
#include "engine/base/hash.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace syncscope {

void promiseBroken(const char* expression, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: internal error: %s does not hold\n", file, line, expression);
    std::abort();
}

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

Phrase phrase(const Diagnostic& d)
{
    std::string place = d.place.file;
    if (d.place.line > 0)
        place += ':' + std::to_string(d.place.line) + ':' + std::to_string(d.place.column);
    return d.severity == Severity::Error ? say("%1: error: %2", place, d.whole()) : say("%1: warning: %2", place, d.whole());
}

std::string format(const Diagnostic& d, const Tongue& tongue) { return phrase(d).in(tongue); }

namespace {
// Letters too many, missing, wrong, or two in each other's place: each is one.
std::size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const auto same = [&](std::size_t i, std::size_t j) { return lower(a[i - 1]) == lower(b[j - 1]); };
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = above;
        above = row;
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}
} // namespace

std::string nearestName(const std::string& word, const std::vector<std::string>& candidates)
{
    std::string best;
    // Of a short word little may be wrong: "foo" is not "FAR", and "e" is nothing.
    std::size_t bestDistance = (word.size() < 2 ? 0 : word.size() < 4 ? 1 : std::max<std::size_t>(2, word.size() / 3)) + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t d = editDistance(word, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

std::string Hash128::hex() const
{
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(a), static_cast<unsigned long long>(b));
    return text;
}

Hash128 hashBytes(const void* data, std::size_t size)
{
    Hash128 h;
    const auto* bytes = static_cast<const unsigned char*>(data);
    while (size > 0) {
        std::uint64_t word = 0;
        const std::size_t n = std::min<std::size_t>(8, size);
        for (std::size_t i = 0; i < n; ++i)
            word |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
        h.add(word);
        bytes += n;
        size -= n;
    }
    return h;
}

} // namespace syncscope
