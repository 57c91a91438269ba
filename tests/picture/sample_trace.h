// Two small runs for pictures: two processors read at the same time, once without a scope and once under the device's lock.
#pragma once

#include "tests/support/trace_builder.h"

namespace syncscope::test {

using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

inline trace::Subject subject(ObjectId object) { return {SubjectKind::Object, object.value}; }

// Both callbacks read 0 before either writes: the second write loses the first.
inline trace::Trace lostUpdate()
{
    TraceBuilder b;
    const ActivityId t0 = b.thread("T0"), t1 = b.thread("T1");
    const Subject total = b.variable("Device.TotalRequestsProcessed");
    const ObjectId device = b.object("Device", ObjectType::Device), queue = b.queue("Default");
    const Subject r1 = b.request(RequestType::Read, 4096), r2 = b.request(RequestType::Read, 4096);
    const Subject read = b.function("SampleEvtIoRead", "EvtIoRead");
    b.machine(0).at(0).event(EventKind::ObjectCreate, subject(device)).event(EventKind::ObjectCreate, subject(queue)).setUpDone();

    b.on(t0, 0).at(550).switchTo(t0);
    b.on(t1, 1).at(800).switchTo(t1);
    b.on(t0, 0).at(900).event(EventKind::RequestSend, r1, 4096).event(EventKind::RequestQueue, r1, queue.value, 1);
    b.on(t1, 1).at(1100).event(EventKind::RequestSend, r2, 4096).event(EventKind::RequestQueue, r2, queue.value, 2);
    b.on(t0, 0).at(1200).present(r1, queue, 1).enter(read, r1);
    b.on(t1, 1).at(1500).present(r2, queue, 0).enter(read, r2);
    b.on(t0, 0).at(2000).load(total, 0);
    b.on(t1, 1).at(2350).load(total, 0);
    b.on(t0, 0).at(3050).store(total, 1);
    b.on(t1, 1).at(3700).store(total, 1);
    b.on(t0, 0).at(4400).complete(r1, 4096).leave(read).event(EventKind::RequestReturn, r1);
    b.on(t1, 1).at(4900).complete(r2, 4096).leave(read).event(EventKind::RequestReturn, r2);
    b.on(t0, 0).at(5200).switchTo(ActivityId());
    b.on(t1, 1).at(5600).switchTo(ActivityId());
    b.machine(0).at(6000).event(EventKind::End);
    return b.build();
}

// The framework holds the device's lock around each callback: the second processor spins at DISPATCH_LEVEL. An interrupt
// comes in meanwhile, and its DPC.
inline trace::Trace deviceScope()
{
    TraceBuilder b;
    const ActivityId t0 = b.thread("T0"), t1 = b.thread("T1"), isr = b.isrOn(1), dpcs = b.dpcOn(1);
    const Subject total = b.variable("Device.TotalRequestsProcessed", "Device.lock");
    const LockId lock = b.lock("Device.lock", LockKind::Spin, true), mutex = b.lock("Device.WaitLock", LockKind::FastMutex);
    b.object("Device", ObjectType::Device);
    const ObjectId queue = b.queue("Default");
    const Subject r1 = b.request(RequestType::Read, 4096), r2 = b.request(RequestType::Write, 512);
    const Subject read = b.function("SampleEvtIoRead", "EvtIoRead"), write = b.function("SampleEvtIoWrite", "EvtIoWrite");
    const Subject line = b.interrupt("Line"), dpc = b.dpc("LineDpc");
    b.machine(0).at(0).event(EventKind::ObjectCreate, subject(queue)).setUpDone();

    b.on(t0, 0).at(300).switchTo(t0).acquire(mutex);
    b.on(t1, 1).at(500).switchTo(t1).block(mutex);
    b.on(t0, 0).at(900).release(mutex).event(EventKind::RequestSend, r1, 4096).event(EventKind::RequestQueue, r1, queue.value, 1);
    b.on(t1, 1).at(900).acquire(mutex).at(1000).release(mutex);
    b.on(t1, 1).at(1100).event(EventKind::RequestSend, r2, 512, 1).event(EventKind::RequestQueue, r2, queue.value, 2);
    b.on(t0, 0).at(1200).raise(2, 0).acquire(lock, 0, true).present(r1, queue, 1).enter(read, r1);
    b.on(t1, 1).at(1500).raise(2, 0).spin(lock);
    b.on(isr, 1).at(2000).raise(5, 2).event(EventKind::IsrStart, line);
    b.on(t0, 0).at(2100).load(total, 0);
    b.on(isr, 1).at(2300).event(EventKind::IsrEnd, line, 1).lower(2, 5);
    b.on(t0, 0).at(2400).store(total, 1);
    b.on(t0, 0).at(3300).complete(r1, 4096).leave(read).release(lock, 2100, true).lower(0, 2).event(EventKind::RequestReturn, r1);
    b.on(t1, 1).at(3350).acquire(lock, 1850, true).present(r2, queue, 0).enter(write, r2);
    b.on(t1, 1).at(3900).load(total, 1).at(4300).store(total, 2);
    b.on(t0, 0).at(4600).switchTo(ActivityId());
    b.on(t1, 1).at(5200).complete(r2, 512).leave(write).release(lock, 1850, true);
    b.on(dpcs, 1).at(5200).event(EventKind::DpcStart, dpc).at(5500).event(EventKind::DpcEnd, dpc);
    b.on(t1, 1).at(5500).lower(0, 2).event(EventKind::RequestReturn, r2);
    b.on(t1, 1).at(5700).switchTo(ActivityId());
    b.machine(0).at(6000).event(EventKind::End);
    return b.build();
}

} // namespace syncscope::test
