#include "engine/base/agenda.h"
#include "engine/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope {
namespace {

struct Board {
    // Some slots are of the busy kind; which, changes nothing of the order.
    explicit Board(std::uint32_t slots, std::uint32_t busy = 1)
    {
        Layout layout;
        agenda = Agenda::plan(layout, slots, busy);
        block = Block(layout.bytes());
        agenda.clearAll(block);
    }
    void set(std::uint32_t slot, std::int64_t time) { agenda.set(block, slot, {time}, sequence++); }
    void clear(std::uint32_t slot) { agenda.clear(block, slot); }
    std::int64_t first() { return agenda.time(block, agenda.top(block)).ns; }
    std::vector<std::uint32_t> drain()
    {
        std::vector<std::uint32_t> order;
        while (first() != Instant::never().ns) {
            order.push_back(agenda.top(block));
            clear(order.back());
        }
        return order;
    }
    Agenda agenda;
    Block block;
    std::uint64_t sequence = 0;
};

using Order = std::vector<std::uint32_t>;

TEST(Agenda, IsEmptyAtFirst)
{
    for (const std::uint32_t slots : {1u, 2u, 3u, 64u, 65u})
        EXPECT_EQ(Board(slots).first(), Instant::never().ns);
}

TEST(Agenda, GivesTheEarliestFirst)
{
    Board b(5);
    b.set(3, 10);
    b.set(0, 30);
    b.set(4, 20);
    EXPECT_EQ(b.drain(), (Order{3, 4, 0}));
}

// The order of setting decides, not the number of the slot.
TEST(Agenda, TiesGoToTheSlotSetFirst)
{
    Board b(6, 3);
    for (const std::uint32_t slot : {4u, 1u, 5u, 0u, 3u})
        b.set(slot, 7);
    EXPECT_EQ(b.drain(), (Order{4, 1, 5, 0, 3}));
    // Set again it stands behind.
    for (const std::uint32_t slot : {4u, 1u, 5u})
        b.set(slot, 7);
    b.set(4, 7);
    EXPECT_EQ(b.drain(), (Order{1, 5, 4}));
}

TEST(Agenda, ASlotCanBeMovedAndCleared)
{
    Board b(4);
    b.set(0, 10);
    b.set(1, 20);
    b.set(0, 30); // later
    EXPECT_EQ(b.agenda.top(b.block), 1u);
    b.set(0, 5); // earlier
    EXPECT_EQ(b.agenda.top(b.block), 0u);
    b.clear(0);
    b.clear(0);
    EXPECT_EQ(b.drain(), (Order{1}));
}

// Against a list sorted by (time, order of setting), for sizes around the powers of two.
class AgendaSizes : public testing::TestWithParam<std::pair<std::uint32_t, std::uint32_t>> {};
TEST_P(AgendaSizes, AgreesWithASortedList)
{
    const auto [slots, busy] = GetParam();
    Board b(slots, busy);
    ASSERT_EQ(b.agenda.slots(), slots);
    std::vector<AgendaKey> keys(slots, {Instant::never().ns, 0});
    for (std::uint64_t n = 0; n < 3000; ++n) {
        const std::uint32_t slot = drawBelow(draw(slots, 1, n), slots);
        if (drawBelow(draw(slots, 2, n), 4) == 0) {
            b.clear(slot);
            keys[slot] = {Instant::never().ns, 0};
        } else {
            const std::int64_t time = drawBelow(draw(slots, 3, n), 8);
            keys[slot] = {time, b.sequence};
            b.set(slot, time);
        }
        const auto least = std::min_element(keys.begin(), keys.end());
        ASSERT_EQ(b.first(), least->time) << "after " << n;
        if (least->time != Instant::never().ns) {
            ASSERT_EQ(b.agenda.top(b.block), static_cast<std::uint32_t>(least - keys.begin())) << "after " << n;
        }
    }
}
using Size = std::pair<std::uint32_t, std::uint32_t>; // slots, busy ones
INSTANTIATE_TEST_SUITE_P(Slots, AgendaSizes,
    testing::Values(Size{1, 1}, Size{1, 0}, Size{2, 1}, Size{3, 0}, Size{3, 3}, Size{4, 2}, Size{5, 1}, Size{7, 3}, Size{8, 4}, Size{9, 8},
        Size{31, 2}, Size{32, 16}, Size{33, 1}, Size{100, 64}));

TEST(Agenda, IsPartOfItsBlock)
{
    Board b(9);
    b.set(3, 10);
    b.set(7, 5);
    Block copy = b.block;
    b.clear(7);
    EXPECT_EQ(b.agenda.top(b.block), 3u);
    EXPECT_EQ(b.agenda.top(copy), 7u);
}

} // namespace
} // namespace syncscope
