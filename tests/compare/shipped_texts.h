// The files of a shipped scenario, as compare wants them.
#pragma once

#include "engine/scenario/read.h"
#include "tests/support/places.h"

#include <fstream>
#include <sstream>
#include <string>

namespace syncscope::test {

inline scenario::Texts shippedTexts(const std::string& id)
{
    const auto text = [&](const std::string& file) {
        std::ifstream in(repository() / "scenarios" / id / file, std::ios::binary);
        std::ostringstream all;
        all << in.rdbuf();
        return all.str();
    };
    scenario::Texts texts;
    texts.scenarioFile = id + "/scenario.json";
    texts.scenario = text("scenario.json");
    texts.driver = text(scenario::driverFile(texts.scenario));
    return texts;
}

} // namespace syncscope::test
