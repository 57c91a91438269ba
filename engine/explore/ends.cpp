#include "engine/explore/ends.h"

#include <algorithm>
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

Expected<Ends> Ends::make(const simulation::ModelPtr& model)
{
    auto run = simulation::run(model, {.schedule = {}, .order = scenario::Order::Time, .keepWish = false, .cancelled = {}});
    if (!run)
        return unexpected(std::move(run.error()));
    Ends ends;
    ends.m_run = run->trace;
    ends.m_reference = simulation::serialReference(model, *run->trace);
    for (const trace::Variable& v : run->trace->names.variables) {
        if (v.bytes > 8)
            continue;
        ends.m_variables.push_back(v);
        const auto expected = ends.m_reference.values.find(v.name);
        const bool known = expected != ends.m_reference.values.end() && expected->second.has_value();
        ends.m_isExpected.push_back(known);
        ends.m_expected.push_back(known ? *expected->second : 0);
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
        end.bad = end.bad || (end.outcome == syncscope::Outcome::Completed && m_isExpected[i] && end.values.back() != m_expected[i]);
    }
    return end;
}

std::uint32_t Ends::rowOf(Stepper& stepper, const std::uint32_t* at)
{
    End end = read(stepper.world(at));
    const auto [found, isNew] = m_numbers.try_emplace({static_cast<int>(end.outcome), end.detail, end.values}, static_cast<std::uint32_t>(m_rows.size()));
    if (isNew)
        m_rows.push_back(std::move(end));
    return found->second;
}

void Ends::expectUndisturbed(Stepper& stepper)
{
    constexpr std::uint32_t kMostSteps = 1'000'000;
    std::vector<std::uint32_t> row = stepper.root();
    std::uint32_t last = 0;
    for (std::uint32_t steps = 0; steps < kMostSteps; ++steps) {
        const auto& successors = stepper.successors(row.data());
        if (successors.empty()) {
            const End end = read(stepper.world(stepper.end()));
            for (std::size_t i = 0; i < m_variables.size(); ++i) {
                m_isExpected[i] = m_isExpected[i] && end.outcome == syncscope::Outcome::Completed;
                m_expected[i] = m_isExpected[i] ? end.values[i] : 0;
            }
            return;
        }
        const auto same = std::find_if(successors.begin(), successors.end(), [&](const Successor& s) { return s.isStep && s.option.processor == last; });
        const Successor& next = same != successors.end() ? *same : successors.front();
        last = next.option.processor;
        row.assign(next.row, next.row + stepper.columns());
    }
    m_isExpected.assign(m_isExpected.size(), false);
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
    const auto found = m_numbers.find({static_cast<int>(end.outcome), end.detail, end.values});
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Ends::expected() const
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < m_variables.size(); ++i)
        if (m_isExpected[i])
            lines.push_back(m_variables[i].name + " = " + std::to_string(m_expected[i]));
    return lines;
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
        const bool written = std::any_of(stepper.written().begin(), stepper.written().end(),
            [&v](const Touch& t) { return t.first < v.offset + v.bytes && v.offset < t.end; });
        if (written)
            outcome.values.emplace_back(v.name, end.values[i]);
    }
    return outcome;
}

} // namespace syncscope::explore
