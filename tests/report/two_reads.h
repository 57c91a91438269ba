// Two reads of one device under its lock, as the story of the style page tells them.
#pragma once

#include "tests/support/trace_builder.h"

namespace syncscope::test {

struct TwoReads {
    TraceBuilder b{2};
    ActivityId t0 = b.thread("T0"), t1 = b.thread("T1");
    LockId lock = b.lock("Device.lock", LockKind::Spin, true);
    ObjectId queue = b.queue("Queue");
    trace::Subject x = b.variable("Device.TotalRequestsProcessed");
    trace::Subject read = b.function("SampleEvtIoRead", "EvtIoRead");
    trace::Subject r1 = b.request(), r2 = b.request();
    trace::Trace trace;

    TwoReads()
    {
        using trace::EventKind;
        b.names().files = {"driver.c", "setup.c"};
        b.names().code.push_back({0, 60, 49, 5, 0});
        b.on(t0, 0).at(0).event(EventKind::ObjectCreate, {trace::SubjectKind::Object, queue.value}).setUpDone(); // 0
        b.switchTo(t0).event(EventKind::RequestSend, r1, 512, 0);                                                // 1 2
        b.raise(2, 0).ask(lock, true).acquire(lock, 0, true).present(r1, queue).enter(read, r1);                 // 3 4 5 6 7
        b.on(t1, 1).at(400).event(EventKind::RequestSend, r2, 512, 0).raise(2, 0).ask(lock, false).spin(lock);   // 8 9 10 11
        b.on(t0, 0).at(1000).atCode(0).load(x, 0).atCode(0).store(x, 1).complete(r1, 512);                       // 12 13 14
        b.at(2000).leave(read).release(lock, 2000, true).lower(0, 2);                                            // 15 16 17
        const EventIndex released(16);
        b.on(t1, 1).causedBy(released).acquire(lock, 1600, true).present(r2, queue).enter(read, r2);             // 18 19 20
        b.at(3000).atCode(0).load(x, 1).atCode(0).store(x, 2).complete(r2, 512);                                 // 21 22 23
        b.at(4000).leave(read).release(lock, 2000, true).lower(0, 2);                                            // 24 25 26
        b.event(EventKind::End, {}, static_cast<std::uint64_t>(Outcome::Completed));                             // 27
        b.raw().schedule = "0x4 1x4";
        trace = b.build();
    }
};

} // namespace syncscope::test
