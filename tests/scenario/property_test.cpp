// Claims about every scenario, over scenarios drawn from seeds, and about every text, over texts with bytes changed.
#include "engine/base/random.h"
#include "engine/scenario/json.h"
#include "engine/scenario/lower.h"
#include "engine/scenario/read.h"
#include "tests/scenario/wrong_files.h"
#include "tests/support/random_scenario.h"

#include <gmock/gmock.h>

#include <set>

namespace syncscope::scenario {
namespace {

constexpr std::uint64_t kSeeds = 400;

std::string list(const Diagnostics& all)
{
    std::string text;
    for (const Diagnostic& d : all)
        text += format(d) + "\n";
    return text;
}

Scenario withoutLines(Scenario s)
{
    for (Object& o : s.objects)
        o.line = 0;
    return s;
}

TEST(RandomScenarios, ReadWrittenIsTheSame)
{
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        Texts texts = test::randomTexts(seed);
        const auto first = read(texts);
        ASSERT_TRUE(first.has_value()) << "seed " << seed << "\n" << list(first.error()) << texts.scenario;
        texts.scenario = write(first->scenario);
        const auto second = read(texts);
        ASSERT_TRUE(second.has_value()) << "seed " << seed << "\n" << list(second.error()) << texts.scenario;
        ASSERT_EQ(withoutLines(first->scenario), withoutLines(second->scenario)) << "seed " << seed << "\n" << texts.scenario;
        ASSERT_EQ(write(second->scenario), texts.scenario) << "seed " << seed;
    }
}

TEST(RandomScenarios, EveryVariantReads)
{
    for (std::uint64_t seed = 0; seed < kSeeds / 4; ++seed) {
        const Texts texts = test::randomTexts(seed);
        const auto first = read(texts);
        ASSERT_TRUE(first.has_value());
        for (const Variant& v : first->scenario.variants) {
            const auto taken = read(texts, {v.name, {}});
            ASSERT_TRUE(taken.has_value()) << "seed " << seed << "\n" << list(taken.error());
            EXPECT_EQ(taken->scenario.variant, v.name);
        }
    }
}

void collectKeys(const json::Value& v, const std::string& prefix, std::set<std::string>& keys)
{
    for (std::size_t i = 0; i < v.items.size(); ++i) {
        const std::string path = v.kind == json::Kind::Object ? prefix + "/" + v.keys[i].name : prefix;
        if (v.kind == json::Kind::Object)
            keys.insert(path);
        collectKeys(v.items[i], path, keys);
    }
}

void collectSchemaKeys(const json::Value& v, const std::string& prefix, std::set<std::string>& keys)
{
    if (v.kind != json::Kind::Object)
        return;
    if (const json::Value* properties = v.find("properties"))
        for (std::size_t i = 0; i < properties->items.size(); ++i) {
            keys.insert(prefix + "/" + properties->keys[i].name);
            collectSchemaKeys(properties->items[i], prefix + "/" + properties->keys[i].name, keys);
        }
    if (const json::Value* items = v.find("items"))
        collectSchemaKeys(*items, prefix, keys);
}

// The generator is used to prove things about "every" scenario, so nothing of the format may be beyond it.
TEST(RandomScenarios, UseEveryKeyAndEveryChoice)
{
    std::set<std::string> used, existing;
    std::string texts, drivers;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Texts t = test::randomTexts(seed);
        collectKeys(*json::parse(t.scenario, {}), {}, used);
        texts += t.scenario;
        drivers += t.driver;
    }
    collectSchemaKeys(*json::parse(schema(), {}), {}, existing);
    existing.erase("/variant"); // Written by the program only.
    for (const std::string& key : existing)
        EXPECT_TRUE(used.count(key)) << key << " is never drawn";
    for (const char* choice : {"\"fifo\"", "\"nearest\"", "\"random\"", "\"seeded\"", "\"Inherit\"", "\"Device\"", "\"Queue\"", "\"None\"", "\"Invalid\"", "\"OutOfRange\"",
             "\"Passive\"", "\"Dispatch\"", "\"Sequential\"", "\"Parallel\"", "\"Manual\"", "\"read\"", "\"write\"", "\"device_control\"", "\"internal_device_control\"",
             "\"create\"", "\"close\"", "\"power_down\"", "\"power_up\"", "\"stop\"", "\"restart\"", "\"remove\"", "\"surprise_remove\"", "\"dpc\"", "\"inline\"",
             "\"WDFDRIVER\"", "\"WDFSPINLOCK\"", "\"WDFWAITLOCK\""})
        EXPECT_THAT(texts, testing::HasSubstr(choice));
    for (const char* construct : {"for (", "while (", "do {", "switch (", "} else {", "KeAcquireSpinLock(", "KeAcquireInStackQueuedSpinLock(", "WdfWaitLockAcquire(", "ExAcquireFastMutex(",
             "WdfSpinLockAcquire(", "InterlockedIncrement(", "InterlockedCompareExchange(", "LabWork(", "LabDraw(", "LabPrint(", "AddTo(", "WdfRequestForwardToIoQueue(",
             "WdfIoQueueRetrieveNextRequest(", "KeInsertQueueDpc(", "KeSetTimerEx(", "KeWaitForSingleObject(", "KeReleaseSemaphore(", "KeReleaseMutex(",
             "KeDelayExecutionThread(", "KeTryToAcquireSpinLockAtDpcLevel(", "ExTryToAcquireFastMutex(", "WdfObjectAcquireLock(", "WdfTimerCreate(", "WdfWorkItemCreate(", "WdfDpcCreate(",
             "AutomaticSerialization = ", "WdfRequestMarkCancelable(", "WdfIoQueuePurge(", "? ", "->Slots[", "SampleRoutine"})
        EXPECT_THAT(drivers, testing::HasSubstr(construct));
}

TEST(RandomScenarios, TheSameSeedDrawsTheSame)
{
    for (std::uint64_t seed : {0u, 7u, 1'000'003u}) {
        const Texts a = test::randomTexts(seed), b = test::randomTexts(seed);
        EXPECT_EQ(a.scenario, b.scenario);
        EXPECT_EQ(a.driver, b.driver);
    }
    EXPECT_NE(test::randomTexts(1).driver, test::randomTexts(2).driver);
}

// Reading never crashes, and what it accepts can be written, read and lowered.
void expectSane(const Texts& texts, const Edits& edits)
{
    const auto result = read(texts, edits);
    if (!result) {
        ASSERT_FALSE(result.error().empty());
        ASSERT_TRUE(hasErrors(result.error()));
        for (const Diagnostic& d : result.error())
            ASSERT_FALSE(d.message.empty() || d.code.empty());
        return;
    }
    Texts again = texts;
    again.scenario = write(result->scenario);
    const auto second = read(again);
    ASSERT_TRUE(second.has_value()) << list(second.error()) << again.scenario;
    ASSERT_EQ(withoutLines(result->scenario), withoutLines(second->scenario)) << texts.scenario << "\n" << again.scenario;
    ASSERT_EQ(lower(result->scenario).createLines.size(), result->scenario.objects.size());
}

TEST(Mutations, NeverBreakTheReader)
{
    std::vector<Texts> bases;
    for (std::uint64_t seed = 0; seed < 12; ++seed)
        bases.push_back(test::randomTexts(seed));
    for (const test::WrongFile& file : test::wrongFiles()) {
        Texts texts;
        texts.scenario = test::unmark(file.text).text;
        texts.driver = test::kDriver;
        bases.push_back(texts);
    }
    const std::vector<std::string> pieces = {"{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "0", "65", "1e9", "18446744073709551616", "\"Device\"", "\"None\"", "\"read\"",
        "\"name\"", "\"type\"", "\"WDFQUEUE\"", "\"parent\"", "\\u0000", "\xFF", "\\", " ", "\n", "{}", "[]", "\"Queue\"", "\"T0\"", "="};
    for (std::uint64_t n = 0; n < 4000; ++n) {
        std::uint64_t k = 0;
        const auto below = [&](std::size_t bound) { return drawBelow(draw(n, 1, k++), static_cast<std::uint32_t>(bound)); };
        Texts texts = bases[below(bases.size())];
        for (std::uint32_t changes = 1 + below(4); changes > 0; --changes) {
            std::string& text = below(6) == 0 ? texts.driver : texts.scenario;
            const std::size_t at = below(text.size() + 1);
            const std::size_t length = std::min<std::size_t>(below(12), text.size() - at);
            text.replace(at, below(2) == 0 ? 0 : length, pieces[below(pieces.size())]);
        }
        Edits edits;
        if (below(3) == 0)
            edits.set = {"Device.sync_scope=" + pieces[below(pieces.size())], pieces[below(pieces.size())] + "=1"};
        expectSane(texts, edits);
        if (HasFatalFailure())
            FAIL() << "mutation " << n;
    }
}

} // namespace
} // namespace syncscope::scenario
