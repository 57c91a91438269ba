#include "engine/report/story.h"

#include "tests/report/two_reads.h"

#include <gtest/gtest.h>

namespace syncscope::report {
namespace {

using test::TraceBuilder;
using trace::EventKind;

TEST(Story, TellsTheLockOfTwoReads)
{
    EXPECT_EQ(story(test::TwoReads().trace, {.parts = kLocks | kCallbacks, .last = EventIndex(18)}),
        "0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH\n"
        "0.0us  P0  enter    EvtIoRead #1\n"
        "0.4us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0\n"
        "2.0us  P0  leave    EvtIoRead #1\n"
        "2.0us  P0  release  Device.lock         DISPATCH > PASSIVE\n"
        "2.0us  P1  acquire  Device.lock         after 1.6us\n");
}

TEST(Story, TellsWhatALearnerCaresFor)
{
    EXPECT_EQ(story(test::TwoReads().trace),
        "0.0us  P0  switch   T0                  from idle\n"
        "0.0us  P0  send     #1                  read, 512 bytes\n"
        "0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH\n"
        "0.0us  P0  present  #1                  from Queue\n"
        "0.0us  P0  enter    EvtIoRead #1\n"
        "0.4us  P1  send     #2                  read, 512 bytes\n"
        "0.4us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0\n"
        "1.0us  P0  load     Device.TotalRequestsProcessed  = 0\n"
        "1.0us  P0  store    Device.TotalRequestsProcessed  = 1\n"
        "1.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes\n"
        "2.0us  P0  leave    EvtIoRead #1\n"
        "2.0us  P0  release  Device.lock         DISPATCH > PASSIVE\n"
        "2.0us  P1  acquire  Device.lock         after 1.6us\n"
        "2.0us  P1  present  #2                  from Queue\n"
        "2.0us  P1  enter    EvtIoRead #2\n"
        "3.0us  P1  load     Device.TotalRequestsProcessed  = 1\n"
        "3.0us  P1  store    Device.TotalRequestsProcessed  = 2\n"
        "3.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes\n"
        "4.0us  P1  leave    EvtIoRead #2\n"
        "4.0us  P1  release  Device.lock         DISPATCH > PASSIVE\n"
        "4.0us  P1  end      completed\n");
}

TEST(Story, CountsEventsAndTellsSetUpWhenAsked)
{
    EXPECT_EQ(story(test::TwoReads().trace, {.parts = kBookkeeping | kLocks | kSetUp, .last = EventIndex(11), .eventNumbers = true}),
        " 0  0.0us  P0  create   Queue               STATUS_SUCCESS\n"
        " 4  0.0us  P0  request  Device.lock         free\n"
        " 5  0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH\n"
        "10  0.4us  P1  request  Device.lock         held by T0\n"
        "11  0.4us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0\n");
}

TEST(Story, AlignsTimesOfDifferentLength)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto event = b.waitable("Done");
    b.on(t0, 0).at(0).event(EventKind::Signal, event, 1).at(12'340).event(EventKind::Work, {}, 2'000'050);
    EXPECT_EQ(story(b.build()),
        " 0.0us  P0  signal   Done\n"
        "12.3us  P0  work     2000.1us\n");
}

TEST(Story, TellsOfALevelTheDriverChangesItself)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    b.on(t0, 0).atCode(3).raise(2, 0).event(EventKind::Work, {}, 100).acquire(lock).release(lock).event(EventKind::Work, {}, 100).atCode(4).lower(0, 2);
    EXPECT_EQ(story(b.build()),
        "0.0us  P0  raise    PASSIVE > DISPATCH\n"
        "0.0us  P0  work     0.1us\n"
        "0.0us  P0  acquire  L\n"
        "0.0us  P0  release  L\n"
        "0.0us  P0  work     0.1us\n"
        "0.0us  P0  lower    DISPATCH > PASSIVE\n");
}

TEST(Story, DoesNotGiveAnInterruptsLevelToALock)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto isr = b.isrOn(0);
    const auto line = b.interrupt("Line");
    const auto lock = b.lock("L");
    b.on(isr, 0).raise(5, 2).event(EventKind::IsrStart, line).event(EventKind::IsrEnd, line, 1).lower(2, 5);
    b.on(t0, 0).acquire(lock).release(lock);
    b.on(isr, 0).raise(5, 2).event(EventKind::IsrStart, line);
    EXPECT_EQ(story(b.build()),
        "0.0us  P0  isr      Line\n"
        "0.0us  P0  isr end  Line                claimed\n"
        "0.0us  P0  acquire  L\n"
        "0.0us  P0  release  L\n"
        "0.0us  P0  isr      Line\n");
}

TEST(Story, GivesALevelToTheLockOfTheSameActivityOnly)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto isr = b.isrOn(0);
    const auto lock = b.lock("L");
    b.on(isr, 0).raise(5, 0).on(t0, 0).acquire(lock).release(lock).on(isr, 0).lower(0, 5);
    EXPECT_EQ(story(b.build()),
        "0.0us  P0  acquire  L\n"
        "0.0us  P0  release  L\n");
}

TEST(Story, BlocksOnAMutexHeldByAThread)
{
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto mutex = b.lock("Device.lock", LockKind::PassiveCallback, true);
    b.on(t0, 0).acquire(mutex, 0, true).on(t1, 1).block(mutex).switchTo({});
    EXPECT_EQ(story(b.build(), {.parts = kLocks}),
        "0.0us  P0  acquire  Device.lock\n"
        "0.0us  P1  block    Device.lock         held by T0\n");
}

} // namespace
} // namespace syncscope::report
