// Any bytes as a scenario: refused with mistakes, or read, written, read to the same value and lowered to C.
// The input is scenario.json, then, each after a NUL, the driver text and edits.
#include "engine/base/assert.h"
#include "engine/scenario/lower.h"
#include "engine/scenario/read.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace syncscope;
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < size; ++i) {
        if (data[i] == 0 && parts.size() < 6)
            parts.emplace_back();
        else
            parts.back() += static_cast<char>(data[i]);
    }
    scenario::Texts texts;
    texts.scenario = parts[0];
    texts.driver = parts.size() > 1 ? parts[1] : std::string();
    scenario::Edits edits;
    if (parts.size() > 2)
        edits.set.assign(parts.begin() + 2, parts.end());

    const auto first = scenario::read(texts, edits);
    if (!first) {
        SYNCSCOPE_ASSERT(hasErrors(first.error()));
        return 0;
    }
    texts.scenario = scenario::write(first->scenario);
    const auto second = scenario::read(texts);
    SYNCSCOPE_ASSERT(second.has_value());
    SYNCSCOPE_ASSERT(scenario::write(second->scenario) == texts.scenario);
    SYNCSCOPE_ASSERT(scenario::lower(second->scenario).text == scenario::lower(first->scenario).text);
    for (const scenario::FieldHelp& field : scenario::fieldHelp(second->scenario))
        SYNCSCOPE_ASSERT(!field.path.empty());
    return 0;
}
