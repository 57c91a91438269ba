#include "engine/compare/arrivals.h"

#include "engine/base/hash.h"

namespace syncscope::compare {

namespace {

class Fingerprint {
public:
    void add(std::uint64_t n) { m_hash.add(n); }
    void add(std::int64_t n) { add(static_cast<std::uint64_t>(n)); }
    void add(const std::string& s)
    {
        const Hash128 h = hashBytes(s.data(), s.size());
        add(static_cast<std::uint64_t>(s.size()));
        add(h.a);
        add(h.b);
    }
    std::string hex() const { return m_hash.hex(); }

private:
    Hash128 m_hash;
};

} // namespace

void forEachArrival(const scenario::Scenario& scenario, const std::function<void(const Arrival&)>& f)
{
    for (const scenario::Thread& t : scenario.threads) {
        std::uint64_t number = 0;
        After after = After::Start;
        std::int64_t delay = t.startNs;
        for (const scenario::Send& s : t.sends)
            for (std::uint32_t i = 0; i < s.repeat; ++i) {
                f({t.name, number++, after, delay, s.request, s.device, s.length, s.controlCode});
                after = s.wait ? After::Return : After::Send;
                delay = s.gapNs;
            }
    }
}

std::vector<Arrival> arrivals(const scenario::Scenario& scenario)
{
    std::vector<Arrival> all;
    forEachArrival(scenario, [&](const Arrival& a) { all.push_back(a); });
    return all;
}

std::string arrivalFingerprint(const scenario::Scenario& scenario)
{
    Fingerprint p;
    forEachArrival(scenario, [&](const Arrival& a) {
        p.add(a.thread);
        p.add(a.number);
        p.add(static_cast<std::uint64_t>(a.after));
        p.add(a.delayNs);
        p.add(static_cast<std::uint64_t>(a.request));
        p.add(a.device);
        p.add(std::uint64_t{a.length} << 32 | a.controlCode);
    });
    for (const scenario::Thread& t : scenario.threads) {
        p.add(t.name);
        p.add(t.startNs);
        p.add(std::uint64_t{t.dispatchLevel});
        p.add(t.routine);
        p.add(t.argument);
        for (const scenario::Send& s : t.sends) {
            p.add(s.cancelAfterNs);
            p.add(std::uint64_t{s.atDispatch});
        }
        for (const scenario::Cancel& c : t.cancels) {
            p.add(c.thread);
            p.add(c.afterNs);
        }
    }
    for (const scenario::HardwareDevice& d : scenario.hardware) {
        p.add(d.name);
        for (const kernel::DeviceEvents& e : d.events) {
            p.add(e.atNs);
            p.add(e.periodNs);
            p.add(std::uint64_t{e.count});
        }
    }
    for (const scenario::PowerAction& a : scenario.power) {
        p.add(static_cast<std::uint64_t>(a.action));
        p.add(a.device);
        p.add(a.atNs);
    }
    p.add(scenario.draws.empty() ? scenario.seed : std::uint64_t{scenario.drawStride});
    for (const auto& table : scenario.draws) {
        p.add(static_cast<std::uint64_t>(table.size()));
        for (const std::uint64_t n : table)
            p.add(n);
    }
    return p.hex();
}

} // namespace syncscope::compare
