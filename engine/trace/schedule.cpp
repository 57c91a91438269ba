#include "engine/trace/schedule.h"

namespace syncscope::trace {

namespace {
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
} // namespace

Expected<std::vector<Choice>> parseSchedule(const std::string& text, const std::string& file)
{
    std::vector<Choice> choices;
    Diagnostics mistakes;
    std::size_t i = 0;
    while (i < text.size()) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        while (i < text.size() && !isBlank(text[i]))
            ++i;
        const std::string token = text.substr(start, i - start);
        auto wrong = [&](const std::string& message) {
            mistakes.push_back({{file, 1, static_cast<std::uint32_t>(start + 1)}, Severity::Error, "schedule-token", message,
                "a token is P, P:NAME, PxN or P:NAMExN, as in \"0 1x3 0:TimerxN\""});
        };
        std::size_t p = 0;
        std::uint64_t processor = 0;
        while (p < token.size() && isDigit(token[p]) && p < 4)
            processor = processor * 10 + static_cast<std::uint64_t>(token[p++] - '0');
        if (p == 0 || processor > 255) {
            wrong("\"" + token + "\" is not a schedule token: expected a processor number first");
            continue;
        }
        Choice choice{static_cast<std::uint32_t>(processor), {}, static_cast<std::uint32_t>(start + 1)};
        std::string rest = token.substr(p);
        std::uint64_t repeat = 1;
        // The repetition is the last x followed by digits only, so that a name may contain an x.
        const std::size_t x = rest.rfind('x');
        if (x != std::string::npos && x + 1 < rest.size() && (x == 0 || rest[0] == ':')) {
            bool digits = true;
            std::uint64_t n = 0;
            for (std::size_t k = x + 1; k < rest.size(); ++k) {
                digits = digits && isDigit(rest[k]);
                n = digits && n <= kMaximumChoices ? n * 10 + static_cast<std::uint64_t>(rest[k] - '0') : n;
            }
            if (digits) {
                repeat = n;
                rest.resize(x);
            }
        }
        if (!rest.empty() && (rest[0] != ':' || rest.size() < 2)) {
            wrong("\"" + token + "\" is not a schedule token: expected :NAME or xN after the processor number");
            continue;
        }
        if (repeat == 0) {
            wrong("\"" + token + "\" repeats zero times: expected a count of at least 1");
            continue;
        }
        if (choices.size() + repeat > kMaximumChoices) {
            wrong("the schedule has more than " + std::to_string(kMaximumChoices) + " steps");
            return unexpected(std::move(mistakes));
        }
        choice.name = rest.empty() ? rest : rest.substr(1);
        choices.insert(choices.end(), repeat, choice);
    }
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    return choices;
}

void ScheduleText::flush(std::string& to) const
{
    if (m_count == 0)
        return;
    if (!to.empty())
        to += ' ';
    to += std::to_string(m_processor);
    if (!m_name.empty())
        to += ':' + m_name;
    if (m_count > 1)
        to += 'x' + std::to_string(m_count);
}

void ScheduleText::add(std::uint32_t processor, const std::string& name)
{
    if (m_count > 0 && m_processor == processor && m_name == name) {
        ++m_count;
        return;
    }
    flush(m_done);
    m_processor = processor;
    m_name = name;
    m_count = 1;
}

std::string ScheduleText::text() const
{
    std::string all = m_done;
    flush(all);
    return all;
}

void ScheduleText::clear() { *this = {}; }

} // namespace syncscope::trace
