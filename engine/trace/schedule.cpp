#include "engine/trace/schedule.h"

#include <algorithm>

namespace syncscope::trace {

namespace {
constexpr const char* kUntimedWord = "untimed";

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Where the x of a trailing xN stands; npos when there is none. The last x counts, so that a name may contain one.
std::size_t repetition(const std::string& token)
{
    const std::size_t x = token.rfind('x');
    return x != std::string::npos && x + 1 < token.size() && std::all_of(token.begin() + static_cast<std::ptrdiff_t>(x) + 1, token.end(), isDigit)
        ? x
        : std::string::npos;
}
} // namespace

Expected<std::vector<Choice>> parseSchedule(const std::string& text, const std::string& file, std::size_t maximumTokens)
{
    std::vector<Choice> choices;
    Diagnostics mistakes;
    std::size_t i = 0;
    std::uint64_t steps = 0;
    std::uint32_t line = 1, nextColumn = 1;
    auto pass = [&] { // a column is a character, not a byte of one
        if (text[i] == '\n') {
            ++line;
            nextColumn = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0u) != 0x80u) {
            ++nextColumn;
        }
        ++i;
    };
    while (i < text.size()) {
        if (isBlank(text[i])) {
            pass();
            continue;
        }
        const std::size_t start = i;
        const std::uint32_t column = nextColumn;
        while (i < text.size() && !isBlank(text[i]))
            pass();
        const std::string token = text.substr(start, i - start);
        auto wrong = [&](Phrase message) {
            mistakes.push_back({{file, line, column}, Severity::Error, "schedule-token", std::move(message),
                say("a token is P, P:NAME, PxN or P:NAMExN, as in \"0 1x3 0:TimerxN\"")});
        };
        if (token == kUntimedWord) {
            if (choices.empty())
                choices.push_back({kUntimed, {}, 1, line, column});
            else
                wrong(say("\"untimed\" says how the whole schedule is meant: expected it first"));
            continue;
        }
        std::size_t p = 0;
        std::uint64_t processor = 0;
        while (p < token.size() && isDigit(token[p]))
            processor = std::min<std::uint64_t>(1000, processor * 10 + static_cast<std::uint64_t>(token[p++] - '0'));
        if (p == 0) {
            wrong(say("\"%1\" is not a schedule token: expected a processor number first", token));
            continue;
        }
        if (processor > 255) {
            wrong(say("\"%1\" names no processor: expected a number from 0 to 255", token));
            continue;
        }
        Choice choice{static_cast<std::uint32_t>(processor), {}, 1, line, column};
        std::string rest = token.substr(p);
        std::uint64_t repeat = 1;
        if (const std::size_t x = repetition(rest); x == 0 || (x != std::string::npos && rest[0] == ':')) {
            repeat = 0;
            for (std::size_t k = x + 1; k < rest.size() && repeat <= kMaximumSteps; ++k)
                repeat = repeat * 10 + static_cast<std::uint64_t>(rest[k] - '0');
            rest.resize(x);
        }
        if (!rest.empty() && (rest[0] != ':' || rest.size() < 2)) {
            wrong(say("\"%1\" is not a schedule token: expected :NAME or xN after the processor number", token));
            continue;
        }
        if (repeat == 0) {
            wrong(say("\"%1\" repeats zero times: expected a count of at least 1", token));
            continue;
        }
        steps += repeat;
        if (steps > kMaximumSteps || choices.size() == maximumTokens) {
            wrong(steps > kMaximumSteps ? say("the schedule has more than %1 steps", kMaximumSteps) : say("the schedule has more than %1 tokens", maximumTokens));
            return unexpected(std::move(mistakes));
        }
        choice.name = rest.empty() ? rest : rest.substr(1);
        choice.repeat = repeat;
        choices.push_back(std::move(choice));
    }
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    return choices;
}

std::string scheduleWord(std::string name)
{
    std::replace_if(name.begin(), name.end(), isBlank, '-');
    return name;
}

std::uint64_t stepsOf(const std::string& schedule)
{
    std::uint64_t steps = 0;
    if (const auto choices = parseSchedule(schedule))
        for (const Choice& c : *choices)
            steps += c.processor == kUntimed ? 0 : c.repeat;
    return steps;
}

void ScheduleText::flush(std::string& to) const
{
    if (m_count == 0)
        return;
    if (!to.empty())
        to += ' ';
    if (m_processor == kUntimed) {
        to += kUntimedWord;
        return;
    }
    to += std::to_string(m_processor);
    if (!m_name.empty())
        to += ':' + m_name;
    if (m_count > 1 || repetition(m_name) != std::string::npos) // a name that ends like a repetition would be read as one
        to += 'x' + std::to_string(m_count);
}

void ScheduleText::add(std::uint32_t processor, const std::string& name, std::uint64_t repeat)
{
    if (m_count > 0 && m_processor == processor && m_name == name) {
        m_count += repeat;
        return;
    }
    flush(m_done);
    m_processor = processor;
    m_name = name;
    m_count = repeat;
}

std::string ScheduleText::text() const
{
    std::string all = m_done;
    flush(all);
    return all;
}

void ScheduleText::clear() { *this = {}; }

} // namespace syncscope::trace
