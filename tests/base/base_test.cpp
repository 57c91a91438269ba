#include "engine/base/block.h"
#include "engine/base/diagnostics.h"
#include "engine/base/hash.h"
#include "engine/base/ids.h"
#include "engine/base/random.h"
#include "engine/base/words.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace syncscope {
namespace {

TEST(Block, TablesDoNotOverlapAndAreAligned)
{
    Layout layout;
    const auto bytes = layout.table<std::uint8_t>(3);
    const auto words = layout.table<std::uint64_t>(2);
    const auto none = layout.table<std::uint32_t>(0);
    const auto shorts = layout.table<std::uint16_t>(5);
    EXPECT_EQ(bytes.offset % 8, 0u);
    EXPECT_EQ(words.offset % 8, 0u);
    EXPECT_EQ(shorts.offset % 8, 0u);
    EXPECT_EQ(none.count, 0u);
    Block b(layout.bytes());
    EXPECT_GE(b.size(), layout.bytes());
    for (auto& x : bytes.rows(b))
        x = 0xFF;
    for (auto& x : shorts.rows(b))
        x = 0xFFFF;
    EXPECT_EQ(words.at(b, 0), 0u);
    EXPECT_EQ(words.at(b, 1), 0u);
    words.at(b, 1) = 7;
    EXPECT_EQ(bytes.at(b, 2), 0xFF);
    EXPECT_EQ(shorts.at(b, 0), 0xFFFF);
}

TEST(Block, IsEqualByItsBytes)
{
    Layout layout;
    const auto t = layout.table<std::uint32_t>(4);
    Block a(layout.bytes()), b(layout.bytes());
    EXPECT_TRUE(a == b);
    t.at(a, 3) = 1;
    EXPECT_FALSE(a == b);
    b = a;
    EXPECT_TRUE(a == b);
    t.at(a, 0) = 2; // a copy is its own
    EXPECT_EQ(t.at(b, 0), 0u);
    EXPECT_TRUE(Block() == Block());
    EXPECT_FALSE(Block() == a);
}

TEST(BlockDeathTest, ARowBeyondTheTableStopsTheProgram)
{
    Layout layout;
    const auto t = layout.table<std::uint32_t>(4);
    Block b(layout.bytes());
    EXPECT_DEATH(t.at(b, 4), "row < count");
}

TEST(Ids, NoneIsNoRow)
{
    EXPECT_TRUE(LockId().isNone());
    EXPECT_FALSE(LockId(0).isNone());
    EXPECT_FALSE(static_cast<bool>(LockId()));
    EXPECT_LT(LockId(1), LockId(2));
}

// SplitMix64 as published: the first numbers for the seed 0.
TEST(Random, IsSplitMix64)
{
    EXPECT_EQ(mix64(0), 0xE220A8397B1DCDAFull);
    EXPECT_EQ(mix64(0x9E3779B97F4A7C15ull), 0x6E789E6AA1B965F4ull);
    EXPECT_EQ(mix64(0x9E3779B97F4A7C15ull * 2), 0x06C45D188009454Full);
}

TEST(Random, DependsOnSeedStreamAndCountOnly)
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        for (std::uint64_t stream = 0; stream < 10; ++stream)
            for (std::uint64_t n = 0; n < 10; ++n) {
                EXPECT_EQ(draw(seed, stream, n), draw(seed, stream, n));
                seen.insert(draw(seed, stream, n));
            }
    EXPECT_EQ(seen.size(), 1000u);
}

TEST(Random, BelowABoundAndAllOfThem)
{
    for (const std::uint32_t bound : {1u, 2u, 3u, 10u}) {
        std::vector<std::uint32_t> count(bound);
        for (std::uint64_t n = 0; n < 10'000; ++n) {
            const std::uint32_t x = drawBelow(draw(1, 2, n), bound);
            ASSERT_LT(x, bound);
            ++count[x];
        }
        for (const std::uint32_t c : count) { // even, within a tenth
            EXPECT_GT(c, 9'000 / bound);
            EXPECT_LT(c, 11'000 / bound + 1);
        }
    }
}

TEST(Hash, SeesEveryByteAndTheirOrder)
{
    std::array<unsigned char, 21> bytes{};
    std::set<std::string> seen{hashBytes(bytes.data(), bytes.size()).hex()};
    for (unsigned char& b : bytes) {
        b = 1;
        EXPECT_TRUE(seen.insert(hashBytes(bytes.data(), bytes.size()).hex()).second);
        b = 0;
    }
    Hash128 ab, ba;
    ab.add(1);
    ab.add(2);
    ba.add(2);
    ba.add(1);
    EXPECT_NE(ab, ba);
    EXPECT_EQ(ab.hex().size(), 32u);
    EXPECT_EQ(ab.hex().find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(Hash, IsTheSameOnEveryMachine)
{
    // Kept, so that a change of the function cannot go unseen: fingerprints are promised to stay.
    EXPECT_EQ(hashBytes("", 0).hex(), "243f6a8885a308d313198a2e03707344");
    const char text[] = "synchronization scope";
    Hash128 byWords;
    byWords.add(0x6E6F7268636E7973ull);      // "synchron", little endian
    byWords.add(0x73206E6F6974617Aull);      // "ization s"
    byWords.add(0x00000065706F63ull);        // "cope", padded
    EXPECT_NE(hashBytes(text, 21), byWords); // the third word of the text begins with its 17th byte
    Hash128 right;
    right.add(0x6E6F7268636E7973ull);
    right.add(0x206E6F6974617A69ull);
    right.add(0x00000065706F6373ull);
    EXPECT_EQ(hashBytes(text, 21), right);
}

struct Nearest {
    const char* word;
    const char* best;
};
class NearestName : public testing::TestWithParam<Nearest> {};
TEST_P(NearestName, IsWhatWasMeant)
{
    EXPECT_EQ(nearestName(GetParam().word, {"sync_scope", "execution_level", "name", "type", "parent"}), GetParam().best);
}
INSTANTIATE_TEST_SUITE_P(Words, NearestName,
    testing::Values(Nearest{"sync_scope", "sync_scope"}, Nearest{"syncScope", "sync_scope"}, Nearest{"SYNC_SCOPE", "sync_scope"},
        Nearest{"nmae", "name"}, Nearest{"typ", "type"}, Nearest{"executionlevel", "execution_level"}, Nearest{"colour", ""}, Nearest{"", ""}, Nearest{"nam", "name"}, Nearest{"foo", ""}, Nearest{"tzq", ""}, Nearest{"n", ""}));

TEST(Diagnostics, AreFormattedAsCompilersDo)
{
    EXPECT_EQ(format({{"driver.c", 3, 7}, Severity::Error, "x", say("no such thing"), {}}), "driver.c:3:7: error: no such thing");
    EXPECT_EQ(format({{"driver.c", 3, 7}, Severity::Warning, "x", say("odd"), say("mend it")}), "driver.c:3:7: warning: odd (mend it)");
    EXPECT_EQ(format({{"driver.c", 0, 0}, Severity::Error, "x", say("empty"), {}}), "driver.c: error: empty");
    EXPECT_FALSE(hasErrors({{{}, Severity::Warning, "", {}, {}}}));
    EXPECT_TRUE(hasErrors({{{}, Severity::Warning, "", {}, {}}, {{}, Severity::Error, "", {}, {}}}));
}

// The numbers Windows gives them.
TEST(Words, AreThoseOfWindows)
{
    EXPECT_EQ(name(static_cast<Irql>(0)), "PASSIVE_LEVEL");
    EXPECT_EQ(name(static_cast<Irql>(1)), "APC_LEVEL");
    EXPECT_EQ(name(static_cast<Irql>(2)), "DISPATCH_LEVEL");
    for (int level = 3; level <= 12; ++level)
        EXPECT_EQ(name(static_cast<Irql>(level)), "DIRQL") << level;
    EXPECT_EQ(name(static_cast<Irql>(13)), "CLOCK_LEVEL");
    EXPECT_EQ(name(static_cast<Irql>(15)), "HIGH_LEVEL");
    EXPECT_EQ(static_cast<int>(SyncScope::None), 4);
    EXPECT_EQ(static_cast<int>(ExecutionLevel::Dispatch), 3);
    EXPECT_EQ(static_cast<int>(DispatchType::Manual), 3);
    for (const LockKind k : {LockKind::Spin, LockKind::QueuedSpin, LockKind::Interrupt})
        EXPECT_FALSE(blocks(k)) << name(k);
    for (const LockKind k : {LockKind::FastMutex, LockKind::PassiveCallback, LockKind::WaitLock})
        EXPECT_TRUE(blocks(k)) << name(k);
}

struct Status {
    std::uint32_t code;
    const char* name;
};
class Statuses : public testing::TestWithParam<Status> {};
TEST_P(Statuses, GoBothWays)
{
    EXPECT_EQ(ntstatusName(GetParam().code), GetParam().name);
    EXPECT_EQ(ntstatusCode(GetParam().name), GetParam().code);
}
INSTANTIATE_TEST_SUITE_P(KmdfSection1, Statuses,
    testing::Values(Status{0, "STATUS_SUCCESS"}, Status{0x102, "STATUS_TIMEOUT"}, Status{0xC000000D, "STATUS_INVALID_PARAMETER"},
        Status{0xC0000010, "STATUS_INVALID_DEVICE_REQUEST"}, Status{0xC00000BB, "STATUS_NOT_SUPPORTED"}, Status{0xC0200203, "STATUS_WDF_PAUSED"},
        Status{0xC0200204, "STATUS_WDF_BUSY"}, Status{0xC0200209, "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID"},
        Status{0xC020020B, "STATUS_WDF_NO_CALLBACK"}, Status{0xC020020C, "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"},
        Status{0xC020020F, "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED"}, Status{0xC0200210, "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID"},
        Status{0xC0200211, "STATUS_WDF_EXECUTION_LEVEL_INVALID"}, Status{0xC0200212, "STATUS_WDF_PARENT_NOT_SPECIFIED"}));

TEST(Statuses, UnknownOnesHaveNoName)
{
    EXPECT_EQ(ntstatusName(0xC0DE0001), "");
    EXPECT_FALSE(ntstatusCode("STATUS_NOBODY_KNOWS"));
    EXPECT_EQ(bugCheckName(0x133), "DPC_WATCHDOG_VIOLATION");
    EXPECT_EQ(bugCheckName(0x10D), "WDF_VIOLATION");
    EXPECT_EQ(bugCheckName(0x12345), "");
}

} // namespace
} // namespace syncscope
