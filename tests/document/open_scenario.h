// Shipped scenarios for the tests of app/: read, run, and awaited.
#pragma once

#include "app/document/document.h"
#include "app/files/library.h"

#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace syncscope::test {

inline document::RunPtr runOf(const std::string& scenario, const std::vector<std::string>& set = {})
{
    const auto texts = files::readScenario(files::dataFolder() + "/scenarios/" + scenario);
    if (!texts) {
        ADD_FAILURE() << format(texts.error().front());
        return {};
    }
    auto run = document::compute(*texts, {.variant = {}, .set = set});
    if (!run) {
        ADD_FAILURE() << format(run.error().front());
        return {};
    }
    return *run;
}

constexpr int kRunLimit = 30'000; // ms

inline bool settled(document::Document& document)
{
    return QTest::qWaitFor([&] { return !document.running(); }, kRunLimit);
}

} // namespace syncscope::test
