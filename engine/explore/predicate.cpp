#include "engine/explore/predicate.h"

#include <algorithm>
#include <charconv>

namespace syncscope::explore {

namespace {

std::string trimmed(const std::string& s)
{
    const std::size_t first = s.find_first_not_of(" \t"), last = s.find_last_not_of(" \t");
    return first == std::string::npos ? std::string() : s.substr(first, last - first + 1);
}

} // namespace

Expected<Predicate> Predicate::parse(const std::string& text, const trace::Names& names)
{
    Predicate result;
    Diagnostics mistakes;
    auto wrong = [&](std::size_t at, const std::string& message, const std::string& hint) {
        mistakes.push_back({{"--reach", 1, static_cast<std::uint32_t>(at + 1)}, Severity::Error, "bad-condition", message, hint});
    };
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find("&&", at), text.size());
        const std::string part = text.substr(at, end - at);
        const std::size_t op = part.find_first_of("=!<>");
        const bool two = op != std::string::npos && op + 1 < part.size() && part[op + 1] == '=';
        const std::string sign = op == std::string::npos ? "" : part.substr(op, two ? 2 : 1);
        const std::string left = trimmed(part.substr(0, std::min(op, part.size())));
        const std::string right = op == std::string::npos ? "" : trimmed(part.substr(op + sign.size()));
        Term term;
        static constexpr const char* kSigns[] = {"==", "!=", "<", "<=", ">", ">="};
        const auto* const found = std::find(std::begin(kSigns), std::end(kSigns), sign);
        if (found == std::end(kSigns) || left.empty() || right.empty()) {
            wrong(at, "\"" + trimmed(part) + "\" is no condition", "expected VARIABLE==NUMBER, with == != < <= > or >=, or LOCK==held or LOCK==free");
        } else {
            term.compare = static_cast<Compare>(found - std::begin(kSigns));
            const auto variable = std::find_if(names.variables.begin(), names.variables.end(), [&](const trace::Variable& v) { return v.name == left; });
            const auto lock = std::find_if(names.locks.begin(), names.locks.end(), [&](const trace::LockName& l) { return l.name == left; });
            if (lock != names.locks.end() && (right == "held" || right == "free")) {
                term.isLock = true;
                term.lock = static_cast<std::uint32_t>(lock - names.locks.begin());
                term.value = right == "held" ? 1 : 0;
            } else if (variable != names.variables.end() && variable->bytes <= 8) {
                term.variable = *variable;
                const auto [rest, error] = std::from_chars(right.data(), right.data() + right.size(), term.value);
                if (error != std::errc() || rest != right.data() + right.size())
                    wrong(at, "\"" + right + "\" is no number", "expected a whole number");
            } else {
                std::string known;
                for (const trace::Variable& v : names.variables)
                    if (v.bytes <= 8 && known.size() < 200 && v.name.front() != '_')
                        known += (known.empty() ? "" : ", ") + v.name;
                wrong(at, "there is no variable or lock \"" + left + "\"", "expected one of: " + known);
            }
            result.m_terms.push_back(std::move(term));
        }
        at = end + 2;
    }
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    return result;
}

bool Predicate::holds(simulation::World& world) const
{
    for (const Term& t : m_terms) {
        std::int64_t value = 0;
        if (t.isLock) {
            value = world.kernel().lock(LockId(t.lock)).owner != kernel::kNo16 ? 1 : 0;
        } else {
            std::uint64_t raw = 0;
            world.vm().read(world.block(), driver::kMemoryBase + t.variable.offset, &raw, t.variable.bytes);
            const unsigned shift = t.variable.isSigned ? 64 - 8 * t.variable.bytes : 0;
            value = static_cast<std::int64_t>(raw << shift) >> shift;
        }
        bool holds = false;
        switch (t.compare) {
        case Compare::Equal: holds = value == t.value; break;
        case Compare::NotEqual: holds = value != t.value; break;
        case Compare::Less: holds = value < t.value; break;
        case Compare::LessEqual: holds = value <= t.value; break;
        case Compare::Greater: holds = value > t.value; break;
        case Compare::GreaterEqual: holds = value >= t.value; break;
        }
        if (!holds)
            return false;
    }
    return true;
}

} // namespace syncscope::explore
