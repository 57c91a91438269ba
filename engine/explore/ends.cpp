#include "engine/explore/ends.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace syncscope::explore {

namespace {

std::string hex(std::uint32_t v)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text;
    for (int shift = 28; shift >= 0; shift -= 4)
        if (const std::uint32_t d = v >> shift & 15; d != 0 || !text.empty() || shift == 0)
            text += kDigits[d];
    return "0x" + text;
}

std::int64_t asNumber(std::uint64_t raw, const trace::Variable& v)
{
    const unsigned shift = v.isSigned ? 64 - 8 * v.bytes : 0;
    return static_cast<std::int64_t>(raw << shift) >> shift;
}

} // namespace

Expected<Ends> Ends::make(const simulation::ModelPtr& model, const std::function<bool()>& cancelled)
{
    std::uint64_t looks = 0; // each after 4,096 ticks
    const auto enough = [&] { return cancelled() || ++looks > kMostLooks; };
    auto run = simulation::run(model, {.schedule = {}, .order = scenario::Order::Time, .keepWish = false, .cancelled = enough});
    if (!run)
        return unexpected(std::move(run.error()));
    Ends ends;
    ends.m_run = run->trace;
    std::set<std::uint32_t> written;
    run->trace->log.forEach(
        [&](const trace::Event& e) {
            if ((e.kind == trace::EventKind::Store || e.kind == trace::EventKind::Modify) && e.subject.kind == trace::SubjectKind::Variable)
                if (const trace::Variable* v = run->trace->names.variableAt(e.subject.index))
                    written.insert(v->offset);
        },
        run->trace->setUpEvents);
    for (const trace::Variable& v : run->trace->names.variables) {
        if (v.bytes > 8)
            continue;
        ends.m_isWritten.push_back(written.count(v.offset) > 0);
        ends.m_variables.push_back(v);
    }
    return ends;
}

Ends::End Ends::read(simulation::World& world) const
{
    End end;
    end.outcome = world.outcome();
    const kernel::Machine& m = world.kernel().machine();
    if (end.outcome == syncscope::Outcome::BugCheck) {
        const kernel::HazardWords& words = kernel::wordsOf(static_cast<kernel::Hazard>(m.bugCheckReason));
        end.detail = hex(m.bugCheckCode) + ": " + std::string(words.words);
    } else if (end.outcome == syncscope::Outcome::Refused && world.state().refused != ObjectId::kNone) {
        end.detail = names().of({trace::SubjectKind::Object, world.state().refused});
    }
    end.bad = end.outcome != syncscope::Outcome::Completed && end.outcome != syncscope::Outcome::Refused && end.outcome != syncscope::Outcome::Limit;
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        const trace::Variable& v = m_variables[i];
        std::uint64_t raw = 0;
        world.vm().read(world.block(), driver::kMemoryBase + v.offset, &raw, v.bytes);
        end.values.push_back(asNumber(raw, v));
    }
    end.bad = end.bad || (end.outcome == syncscope::Outcome::Completed && !isExpected(end.values));
    return end;
}

std::uint32_t Ends::rowOf(Stepper& stepper, const std::uint32_t* at)
{
    const std::tuple tables(at[stepper.memoryColumn()], at[stepper.kernelColumn()], at[stepper.restColumn()]);
    {
        const std::lock_guard lock(*m_mutex);
        if (const auto known = m_known.find(tables); known != m_known.end())
            return known->second;
    }
    End end = read(stepper.world(at));
    const std::lock_guard lock(*m_mutex);
    const auto [found, isNew] = m_numbers.try_emplace({static_cast<int>(end.outcome), end.detail, end.values}, static_cast<std::uint32_t>(m_rows.size()));
    if (isNew)
        m_rows.push_back(std::move(end));
    return m_known[tables] = found->second;
}

bool Ends::isBad(std::uint32_t row) const
{
    const std::lock_guard lock(*m_mutex);
    return m_rows[row].bad;
}

syncscope::Outcome Ends::outcomeOf(std::uint32_t row) const
{
    const std::lock_guard lock(*m_mutex);
    return m_rows[row].outcome;
}

// Of one serial run only: variables that the run of the scenario does not write are nobody's expectation.
bool Ends::isExpected(const std::vector<std::int64_t>& values) const
{
    return m_isForgiven || m_expected.empty() || std::any_of(m_expected.begin(), m_expected.end(), [&](const std::vector<std::int64_t>& expected) {
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            if ((!m_ofOneRun || m_isWritten[i]) && values[i] != expected[i])
                return false;
        return true;
    });
}

void Ends::takeAsSerial(const std::optional<simulation::Reference>& one)
{
    for (const End& end : m_rows)
        if (!one && end.outcome == syncscope::Outcome::Completed)
            m_expected.push_back(end.values);
    m_ofOneRun = one.has_value();
    if (one) {
        m_expected.emplace_back(m_variables.size(), 0);
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            const auto found = one->values.find(m_variables[i].name);
            m_isWritten[i] = m_isWritten[i] && found != one->values.end() && found->second.has_value();
            m_expected.back()[i] = m_isWritten[i] ? *found->second : 0;
        }
    }
    m_rows.clear();
    m_numbers.clear();
    m_known.clear();
}

void Ends::forgive()
{
    m_isForgiven = true;
    for (End& end : m_rows)
        end.bad = end.bad && end.outcome != syncscope::Outcome::Completed;
}

bool Ends::leavesUnjudged(const Stepper& stepper) const
{
    if (!m_ofOneRun && !m_expected.empty())
        return false;
    for (std::size_t i = 0; i < m_variables.size(); ++i)
        if ((!m_ofOneRun || !m_isWritten[i]) && isWritten(m_variables[i], stepper))
            return true;
    return false;
}

std::uint32_t Ends::livelock()
{
    const auto [found, isNew] = m_numbers.try_emplace({static_cast<int>(syncscope::Outcome::Livelock), {}, {}}, static_cast<std::uint32_t>(m_rows.size()));
    if (isNew)
        m_rows.push_back({syncscope::Outcome::Livelock, {}, {}, true});
    return found->second;
}

std::optional<std::uint32_t> Ends::rowOf(simulation::World& world) const
{
    const End end = read(world);
    const std::lock_guard lock(*m_mutex);
    const auto found = m_numbers.find({static_cast<int>(end.outcome), end.detail, end.values});
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Ends::expected(const Stepper& stepper) const
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        if (m_ofOneRun ? !m_isWritten[i] : !isWritten(m_variables[i], stepper))
            continue;
        std::vector<std::int64_t> values;
        for (const auto& expected : m_expected)
            values.push_back(expected[i]);
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        std::string line = m_variables[i].name + " = ";
        for (std::size_t k = 0; k < values.size(); ++k)
            line += (k == 0 ? "" : k + 1 < values.size() ? ", " : " or ") + std::to_string(values[k]);
        if (!values.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

bool Ends::isWritten(const trace::Variable& v, const Stepper& stepper)
{
    return std::any_of(stepper.written().begin(), stepper.written().end(), [&v](const Touch& t) { return t.first < v.offset + v.bytes && v.offset < t.end; });
}

Outcome Ends::asOutcome(std::uint32_t row, const Stepper& stepper) const
{
    const End& end = m_rows[row];
    Outcome outcome;
    outcome.outcome = end.outcome;
    outcome.detail = end.detail;
    outcome.bad = end.bad;
    for (std::size_t i = 0; i < m_variables.size() && i < end.values.size(); ++i) {
        const trace::Variable& v = m_variables[i];
        if (isWritten(v, stepper))
            outcome.values.emplace_back(v.name, end.values[i]);
    }
    return outcome;
}

} // namespace syncscope::explore
