#include "engine/analysis/marks.h"

#include <charconv>
#include <string>
#include <vector>

namespace syncscope::analysis {

using trace::Event;

namespace {

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> found;
    for (std::size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/')) {
        found.push_back(text.substr(0, slash));
        text.remove_prefix(slash + 1);
    }
    found.push_back(text);
    return found;
}

std::optional<std::uint32_t> number(std::string_view text)
{
    std::uint32_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(n) : std::nullopt;
}

// "Device.TotalReads" is also called "TotalReads". A blank cannot stand in a link.
bool isCalled(std::string_view name, std::string_view word)
{
    std::string thing;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool blank = word.substr(i, 3) == "%20";
        thing += blank ? ' ' : word[i];
        i += blank ? 2 : 0;
    }
    return name == thing || (name.size() > thing.size() && name.ends_with(thing) && name[name.size() - thing.size() - 1] == '.');
}

bool isAbout(const trace::Names& names, const Event& e, std::string_view thing)
{
    if (e.subject.kind != trace::SubjectKind::Variable)
        return isCalled(names.of(e.subject), thing);
    const trace::Variable* v = names.variableAt(e.subject.index);
    return v != nullptr && isCalled(v->name, thing);
}

} // namespace

EventIndex eventNamed(const trace::Trace& trace, std::string_view reference)
{
    const std::vector<std::string_view> part = parts(reference);
    if (part.size() < 3 || part.size() > 4)
        return {};
    const bool anywhere = part[1] == "-";
    const std::optional<std::uint32_t> processor = number(part[1]), which = part.size() > 3 ? number(part[3]) : 1u;
    if ((!anywhere && !processor) || !which)
        return {};
    EventIndex found;
    std::uint32_t left = *which;
    for (std::uint32_t i = part[0] == "object-create" ? 0 : trace.setUpEvents; i < trace.log.size() && !found; ++i)
        if (const Event e = trace.log.at(i); trace::name(e.kind) == part[0] && (anywhere || e.processor == ProcessorId(*processor)) && isAbout(trace.names, e, part[2]) && --left == 0)
            found = e.index;
    return found;
}

std::optional<Question> questionNamed(const trace::Trace& trace, const Study& study, std::string_view reference)
{
    const std::vector<std::string_view> part = parts(reference);
    if (part.front() == "finding") {
        if (part.size() < 2 || part.size() > 3)
            return std::nullopt;
        for (const Finding& f : study.findings)
            if (name(f.kind) == part[1] && (part.size() < 3 || isCalled(f.object, part[2])))
                return Question{EventIndex(), &f};
        return std::nullopt;
    }
    if (const EventIndex event = eventNamed(trace, reference))
        return Question{event, nullptr};
    return std::nullopt;
}

std::pair<std::string_view, std::string_view> partsOfMark(std::string_view mark)
{
    const std::size_t at = mark.find('@');
    return at == std::string_view::npos ? std::pair(mark, std::string_view()) : std::pair(mark.substr(0, at), mark.substr(at + 1));
}

} // namespace syncscope::analysis
