// The rules that refuse a creation, as rows that an object keeps (Object::rule). Private to creation.
#pragma once

#include <cstdint>

namespace syncscope::framework {

enum RuleRow : std::uint8_t {
    None, V1, V2, V3, V4, V5, V6, V7, V8, V9, V10,
    Q3, Q4, Q9Dispatch, Q9NoCallback, Q9Manual, Q9Presented, Q10, Q11,
    F3, F4, F6,
    ConfigSize, T3Period, T3Tolerable, T3HighResolution, T3PassivePeriodic, T4WorkItem, T5,
    I1Isr, I1State, I1Both, I1WaitLock, I1SpinLock, I2,
    S5NeedsPassive, S5NeedsDispatch,
    RuleCount
};

} // namespace syncscope::framework
