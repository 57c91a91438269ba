// Any text as lines of a driver: recognised within its limits, and taken over by a scenario that stays readable as far as it was.
#include "engine/base/assert.h"
#include "engine/scenario/read.h"
#include "engine/scenario/take_over.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace syncscope;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const scenario::Recognition r = scenario::recognise(text);
    SYNCSCOPE_ASSERT(r.objects.size() <= scenario::kMaximumRecognised && r.remarks.size() <= scenario::kMaximumRemarks);
    scenario::looksLikeSetUp(text);

    scenario::Texts texts;
    texts.scenario = R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Queue"}]})";
    texts.driver = "VOID F(VOID)\n{\n}\n";
    const auto open = scenario::read(texts);
    auto draft = scenario::Draft::of(texts, {});
    SYNCSCOPE_ASSERT(open.has_value() && draft.has_value());
    const scenario::TakeOver change = scenario::takeOver(r, open->scenario, *draft);
    scenario::carryOut(change, *draft);
    texts.scenario = draft->text();
    SYNCSCOPE_ASSERT(scenario::attempt(texts, draft->edits()).scenario.has_value());
    return 0;
}
