#include "engine/explore/predicate.h"

#include <algorithm>
#include <charconv>

namespace syncscope::explore {

namespace {

constexpr std::string_view kOneOf = pattern("expected one of: %1"), kSeveral = pattern("several have that name: expected one of: %1");
constexpr std::string_view kSigns[] = {"==", "!=", "<", "<=", ">", ">="};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isSign(char c) { return c == '=' || c == '!' || c == '<' || c == '>'; }

std::string_view lastPart(std::string_view name) { return name.substr(name.rfind('.') + 1); }

bool isUsable(const trace::Variable& v) { return v.bytes <= 8 && !v.name.empty() && v.name.front() != '_'; }

} // namespace

std::vector<std::string> Predicate::known(const trace::Names& names)
{
    std::vector<std::string> all;
    for (const trace::Variable& v : names.variables)
        if (isUsable(v))
            all.push_back(v.name);
    for (const trace::LockName& l : names.locks)
        if (!l.name.empty() && std::find(all.begin(), all.end(), l.name) == all.end())
            all.push_back(l.name);
    return all;
}

// Word for word, each with its place. After a mistake the next term is read all the same.
class Predicate::Reader {
public:
    Reader(const std::string& text, const trace::Names& names, const std::string& file) : m_text(text), m_names(names), m_file(file) { next(); }

    Expected<Predicate> read()
    {
        while (true) {
            readTerm();
            if (m_word == "&&") {
                next();
                continue;
            }
            if (m_word == "at" && !m_predicate.m_terms.empty()) {
                next();
                if (m_word == "end") {
                    m_predicate.m_atEnd = true;
                    next();
                } else {
                    wrong(say("expected \"end\": a condition is asked of every state, or with \"at end\" of the last one"));
                }
            }
            if (m_word.empty())
                break;
            wrong(say("expected &&, at end, or nothing more"));
            while (!m_word.empty() && m_word != "&&")
                next();
            if (m_word.empty())
                break;
            next();
        }
        if (!m_mistakes.empty())
            return unexpected(std::move(m_mistakes));
        return std::move(m_predicate);
    }

private:
    void next()
    {
        while (m_next < m_text.size() && isBlank(m_text[m_next]))
            ++m_next;
        const std::size_t begin = m_next;
        const auto more = [&] { return m_next < m_text.size() && !isBlank(m_text[m_next]); };
        if (m_text.compare(begin, 2, "&&") == 0)
            m_next += 2;
        else if (more() && isSign(m_text[begin]))
            while (more() && isSign(m_text[m_next]))
                ++m_next;
        else
            while (more() && !isSign(m_text[m_next]) && m_text.compare(m_next, 2, "&&") != 0)
                ++m_next;
        m_at = begin;
        m_word = std::string_view(m_text).substr(begin, m_next - begin);
    }
    void wrong(Phrase expected)
    {
        // Columns count characters: of UTF-8 all bytes but those that go on with one.
        const auto before = std::count_if(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_at), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        m_mistakes.push_back({{m_file, 1, static_cast<std::uint32_t>(before + 1)}, Severity::Error, "bad-condition",
            m_word.empty() ? say("found the end of the condition") : say("found \"%1\"", std::string(m_word)), std::move(expected)});
    }
    void skipTerm()
    {
        while (!m_word.empty() && m_word != "&&" && m_word != "at")
            next();
    }

    void readTerm()
    {
        Term term;
        bool fits = true;
        const auto name = findName(term);
        if (!name) {
            skipTerm();
            return;
        }
        next();
        const auto* const sign = std::find(std::begin(kSigns), std::end(kSigns), m_word);
        term.compare = static_cast<Compare>(sign - std::begin(kSigns));
        if (sign == std::end(kSigns) || (term.isLock && sign - kSigns > 1)) {
            wrong(term.isLock ? say("expected == or !=, and then held or free") : say("expected one of == != < <= > >="));
            skipTerm();
            return;
        }
        next();
        if (term.isLock) {
            if (m_word != "held" && m_word != "free") {
                wrong(say("expected held or free: %1 is a lock", std::string(*name)));
                fits = false;
            }
            term.value = m_word == "held" ? 1 : 0;
        } else {
            const auto [rest, error] = std::from_chars(m_word.data(), m_word.data() + m_word.size(), term.value);
            if (m_word.empty() || error != std::errc() || rest != m_word.data() + m_word.size()) {
                wrong(say("expected a whole number"));
                fits = false;
            }
        }
        if (!fits) {
            skipTerm();
            return;
        }
        next();
        m_predicate.m_terms.push_back(std::move(term));
    }

    // The word as a variable or lock; nothing, and a mistake, where it is none.
    std::optional<std::string_view> findName(Term& term)
    {
        std::vector<std::string> fitting;
        for (const bool whole : {true, false}) {
            fitting.clear();
            for (std::uint32_t i = 0; i < m_names.variables.size(); ++i) {
                const trace::Variable& v = m_names.variables[i];
                if (v.bytes > 8 || m_word.empty() || (whole ? std::string_view(v.name) : lastPart(v.name)) != m_word)
                    continue;
                term.isLock = false;
                term.variable = v;
                fitting.push_back(v.name);
                m_found = i;
            }
            for (std::uint32_t i = 0; i < m_names.locks.size(); ++i) {
                const std::string& n = m_names.locks[i].name;
                if (m_word.empty() || (whole ? std::string_view(n) : lastPart(n)) != m_word)
                    continue;
                term.isLock = true;
                term.lock = i;
                fitting.push_back(n);
            }
            if (!fitting.empty())
                break;
        }
        // A lock that is a variable of the driver's, too, is meant as a lock.
        const bool same = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](const std::string& n) { return n == fitting.front(); });
        if (same) {
            if (!term.isLock)
                m_predicate.m_variables.push_back(m_found);
            return m_word;
        }
        if (const std::string near = nearest(); !near.empty()) {
            wrong(say("expected a variable or a lock; did you mean %1?", near));
            return {};
        }
        const bool several = !fitting.empty();
        if (!several)
            fitting = known(m_names);
        std::string list;
        const std::size_t before = several ? kSeveral.size() : kOneOf.size();
        for (std::size_t i = 0; i < fitting.size(); ++i) {
            if (before + list.size() > 222) {
                list += ", …";
                break;
            }
            list += (i == 0 ? "" : ", ") + fitting[i];
        }
        wrong(say(several ? kSeveral : kOneOf, list));
        return {};
    }
    std::string nearest() const
    {
        if (m_word.empty())
            return {};
        const std::vector<std::string> all = known(m_names);
        if (std::string whole = nearestName(std::string(m_word), all); !whole.empty())
            return whole;
        std::vector<std::string> last;
        for (const std::string& n : all)
            last.emplace_back(lastPart(n));
        const std::string part = nearestName(std::string(m_word), last);
        const auto at = std::find(last.begin(), last.end(), part);
        return part.empty() || at == last.end() || std::find(at + 1, last.end(), part) != last.end() ? std::string() : all[static_cast<std::size_t>(at - last.begin())];
    }

    const std::string& m_text;
    const trace::Names& m_names;
    const std::string& m_file;
    std::size_t m_at = 0, m_next = 0;
    std::string_view m_word; // empty at the end
    std::uint32_t m_found = 0;
    Predicate m_predicate;
    Diagnostics m_mistakes;
};

Expected<Predicate> Predicate::parse(const std::string& text, const trace::Names& names, const std::string& file)
{
    return Reader(text, names, file).read();
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
