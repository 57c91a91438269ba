// Names of everything a trace mentions, so that reading it needs no World.
#pragma once

#include "engine/base/phrase.h"
#include "engine/trace/event.h"

#include <string>
#include <vector>

namespace syncscope::trace {

enum class ActivityKind : std::uint8_t { Thread, Worker, Dpc, Isr };

struct ActivityName {
    std::string name; // "T0", "DPC on 1", "ISR on 0"
    ActivityKind kind = ActivityKind::Thread;
    std::uint32_t row = 0; // ThreadId or ProcessorId
};
// What a processor runs by itself has no name of its own: "DPC on 1", "interrupt on 1".
Phrase ofProcessor(ActivityKind kind, std::uint32_t processor);
// The name as a person reads it. Those the program makes have words in them: "Device.Timer work item", "DPC on 1"; those of a driver have none.
Phrase said(const ActivityName& activity);
Phrase said(const std::string& name);

struct Variable {
    std::uint32_t offset = 0; // in driver memory
    std::uint32_t bytes = 0;
    bool isSigned = false;
    std::string name;         // "Device.TotalRequestsProcessed"
    std::string guardedBy;    // from _Guarded_by_; empty when not declared
    bool guardsWrites = false; // _Write_guarded_by_: reading is free
    bool interlocked = false;  // _Interlocked_
    bool foundBefore = false;  // the check before the run saw an access without the guard
};

struct ObjectName {
    std::string name;         // as in scenario.json
    ObjectType type = ObjectType::General;
    std::string parent;
    DispatchType dispatch = DispatchType::Invalid; // of a queue
};

struct LockName {
    std::string name;         // "Device.lock" for presentation locks, "Device.StatisticsLock" for the driver's own
    LockKind kind = LockKind::Spin;
    bool ofFramework = false;
};

struct RequestName {
    RequestType type = RequestType::Read;
    std::uint32_t length = 0; // bytes
    std::string device;
};

struct FunctionName {
    std::string name;
    std::string callback;     // "EvtIoRead" where the framework calls it as one; else empty
};

// Where an instruction came from, in the text that ran (driver.c or the lowered set-up text).
struct CodePlace {
    std::uint16_t file = 0;   // index into Names::files
    std::uint16_t endColumn = 0;
    std::uint32_t line = 0;   // 1-based
    std::uint16_t column = 0; // 1-based
    std::uint16_t function = 0xFFFF;
};

// What a Hazard event or the reason of a bug check says, by number.
struct HazardName {
    std::string finding;      // kind of finding (contract): "irql-violation"
    Phrase words;
    std::string rule;         // "NT V9"; for an annotation that is not kept, the annotation
    bool isAnnotation = false;
    bool isLevel = false;     // of an annotation: what was found is an IRQL, the event's extra
    bool foundBefore = false; // the check before the run saw it broken already
    std::string expected;     // of an annotation
};

struct Names {
    std::vector<std::string> files;         // "driver.c", "setup.c"
    std::vector<ActivityName> activities;   // by ActivityId
    std::vector<std::string> threads;       // by ThreadId
    std::vector<LockName> locks;            // by LockId
    std::vector<std::string> waitables;     // by WaitableId
    std::vector<std::string> dpcs;          // by DpcId
    std::vector<std::string> timers;        // by TimerId
    std::vector<std::string> interrupts;    // by InterruptId
    std::vector<std::string> workItems;     // by WorkItemId
    std::vector<ObjectName> objects;        // by ObjectId
    std::vector<RequestName> requests;      // by RequestId
    std::vector<FunctionName> functions;    // by FunctionId
    std::vector<std::string> texts;         // what LabPrint printed
    std::vector<std::string> hardware;      // devices of the scenario's hardware, in its order
    std::vector<HazardName> hazards;
    std::vector<Variable> variables;        // sorted by offset, not overlapping
    std::vector<CodePlace> code;            // by instruction
    std::uint32_t processors = 0;

    std::string of(Subject) const;                           // never empty
    Phrase said(Subject subject) const; // likewise
    const Variable* variableAt(std::uint32_t offset) const;  // the scalar that contains this byte, or null
};

// A raw value of memory as the variable's type shows it: decimal by its sign; an address or a handle in hexadecimal.
// Without a variable: as an unsigned number of `bytes` bytes.
std::string valueText(const Variable* variable, std::uint64_t raw, std::uint32_t bytes);

} // namespace syncscope::trace
