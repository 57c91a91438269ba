#include "tests/simulation/small_model.h"

#include "engine/scenario/read.h"

#include <gtest/gtest.h>

namespace syncscope::test {

simulation::ModelPtr build(const SmallModel& parts)
{
    scenario::Texts texts;
    texts.scenario = R"({"format": 1, "id": "small", "title": "Small", )" + parts.more + R"("machine": {)" + parts.machine
        + R"(}, "driver": {"file": "driver.c"}, "objects": [)" + parts.objects + R"(], "workload": {"threads": [)" + parts.threads + "]}}";
    texts.driver = "#include <ntddk.h>\n#include <wdf.h>\n#include \"lab.h\"\n" + parts.driver;
    const auto read = scenario::read(texts);
    if (!read) {
        ADD_FAILURE() << format(read.error().front());
        return nullptr;
    }
    const auto model = simulation::build(read->scenario);
    if (!model) {
        ADD_FAILURE() << format(model.error().front());
        return nullptr;
    }
    return *model;
}

} // namespace syncscope::test
