// What is promised to course scripts, graders and other tools: names, keys, exit codes. Nothing here may be taken away; what is
// new is added.
#pragma once

#include <string>
#include <vector>

namespace syncscope::test {

struct Promise {
    const char* line;              // as typed, without --json; FILE is a file in a folder of its own, CASES the conformance cases
    std::vector<const char*> keys; // of its JSON object; a key behind a dot is one of that object or of each item of that list
    int exit = 0;
};

inline const std::vector<Promise>& promises()
{
    static const std::vector<Promise> all = {
        {"list",
            {"scenarios", "scenarios.id", "scenarios.number", "scenarios.title", "scenarios.part", "scenarios.difficulty", "scenarios.variants"}},
        {"list --all", {"scenarios", "scenarios.id"}},
        {"check lost-update", {"ok", "diagnostics"}},
        {"run lost-update",
            {"scenario", "variant", "seed", "fingerprint", "events", "end_ns", "outcome", "notes", "findings", "variables", "objects", "requests",
                "metrics", "schedule", "findings.kind", "findings.object", "findings.expected", "findings.actual", "findings.events", "findings.rule",
                "findings.message", "objects.name", "objects.type", "objects.status", "objects.lock", "objects.lock_owner", "objects.effective_scope",
                "objects.effective_level", "requests.sent", "requests.completed", "requests.cancelled", "requests.owned", "metrics.requests_per_s",
                "metrics.latency_ns", "metrics.latency_ns.p50", "metrics.latency_ns.p99", "metrics.latency_ns.max", "metrics.processors",
                "metrics.processors.busy_ns", "metrics.processors.spin_ns", "metrics.processors.dispatch_ns",
                "metrics.processors.longest_dispatch_ns", "metrics.processors.isr_ns", "metrics.processors.idle_ns", "metrics.processors.switches",
                "metrics.locks", "metrics.queues", "metrics.queues.name", "metrics.queues.max_depth", "metrics.queues.deferrals"}},
        {"run lost-update --variant device-scope",
            {"metrics.locks.name", "metrics.locks.kind", "metrics.locks.held_ns", "metrics.locks.longest_held_ns", "metrics.locks.wait_ns",
                "metrics.locks.acquisitions", "metrics.locks.contended", "metrics.locks.utilisation"}},
        {"run lost-update --seeds 3", {"scenario", "fingerprint", "runs", "runs.seed", "runs.outcome", "runs.fingerprint"}},
        {"run lost-update --story", {"scenario", "fingerprint"}},
        {"run lost-update --log FILE", {"scenario", "fingerprint"}},
        {"run lost-update --set Device.execution_level=Passive --set Queue.parent_object=Driver", {"outcome"}},
        {"explore two-increments",
            {"verdict", "coverage", "orders", "classes", "executions", "states", "seconds", "outcomes", "outcomes.outcome", "outcomes.values", "outcomes.orders",
                "outcomes.classes", "outcomes.preemptions", "outcomes.schedule"}, 1},
        {"explore two-increments --variant spin-lock", {"verdict", "coverage"}},
        {"explore lost-update --preemptions 1 --states 100000 --seconds 10 --reduction states", {"verdict", "coverage"}, 1},
        {"explore two-increments --threads 2", {"orders"}, 1},
        {"explore two-increments --reduction dpor", {"classes"}, 1},
        {"explore two-increments --reduction none", {"orders"}, 1},
        {"explore two-increments --reach Device.TotalRequestsProcessed==1", {"reached", "reach_schedule"}},
        {"export lost-update --format svg -o FILE", {}},
        {"export lost-update --format jsonl -o FILE", {}},
        {"export lost-update --format csv -o FILE", {}},
        {"export lost-update --format perfetto -o FILE", {}},
        {"export lost-update --format mermaid -o FILE", {}},
        {"export lost-update --format html -o FILE", {}},
        {"export lost-update --format svg --size slide --split -o FILE", {"files"}},
        {"export lost-update --figure grid --format svg -o FILE", {"scenario", "figure", "format", "file"}},
        {"export lost-update --figure sweep --vary machine.processors=2,3 --format svg -o FILE", {"figure"}},
#ifdef SYNCSCOPE_WITH_PAINT
        {"export lost-update --format png -o FILE", {}},
        {"export lost-update --format pdf -o FILE", {}},
#endif
        {"compare lost-update",
            {"scenario", "axes", "cells", "cells.configuration", "cells.legal", "cells.status", "cells.object", "cells.outcome", "cells.verdict", "cells.metrics",
                "cells.arrivals", "cells.lost_updates", "cells.findings", "cells.totals", "cells.totals.utilisation", "cells.metrics.latency_ns.p99", "same_arrivals",
                "rankings", "tables.title", "tables.rows.numbers"}},
        {"compare work-item-refused", {"cells.legal", "cells.status", "cells.object", "cells.rule", "cells.fixes"}},
        {"compare lost-update --vary Device.sync_scope=None,Device --vary machine.processors=2,4 --set Device.execution_level=Passive", {"cells.configuration"}},
        {"why lost-update --finding 1",
            {"question", "chain", "chain.event", "chain.sentence", "chain.rule", "chain.relation", "root", "counterfactual.without", "counterfactual.change",
                "counterfactual.sentence"}},
        {"why sync-scope-device --event 24", {"chain.event", "chain.sentence", "chain.rule"}},
        {"why lost-update --set Device.sync_scope=Device --schedule 0 --seed 3 --event 20", {"chain.event"}},
        {"why sync-scope-device --variant device-scope --event 24", {"chain.event"}},
        {"code lost-update", {}},
        {"code --recognise LINES lost-update",
            {"objects", "objects.type", "objects.name", "objects.line", "objects.created", "objects.settings", "objects.settings.key", "objects.callbacks", "changes", "remarks", "remarks.kind",
                "remarks.line", "remarks.message"}},
        {"conformance CASES", {"passed", "failed", "failures"}},
    };
    return all;
}

inline const std::vector<const char*>& outcomes()
{
    static const std::vector<const char*> all = {"completed", "deadlock", "livelock", "bugcheck", "refused", "limit"};
    return all;
}

inline const std::vector<const char*>& findingKinds()
{
    static const std::vector<const char*> all = {"lost-update", "data-race", "deadlock", "livelock", "irql-violation", "paged-access",
        "recursive-lock", "lock-order", "lock-not-held", "uninitialized-lock", "double-completion", "use-after-completion", "use-after-free",
        "lost-interrupt", "dispatch-too-long", "lock-held-too-long", "watchdog", "starvation", "creation-refused", "hazard"};
    return all;
}

} // namespace syncscope::test
