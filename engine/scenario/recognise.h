// Lines out of a driver -> the framework objects they set up. The other way round from lower.h.
//
// WDF_..._INIT calls, assignments to the structures, calls that create: read in the order of the text, never executed. What an
// INIT function sets comes from the header that drivers are compiled with (wdf_header.h). Lines that set nothing up are passed over;
// whatever else is not understood is said, with its place. Any text may come in.
#pragma once

#include "engine/base/diagnostics.h"
#include "engine/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::scenario {

inline constexpr std::size_t kMaximumPasted = 256u << 10; // bytes
inline constexpr std::size_t kMaximumRecognised = 250;    // objects, as many as a scenario has
inline constexpr std::size_t kMaximumRemarks = 200;

enum class RemarkKind : std::uint8_t {
    Mistake,       // the lines would not do what they look like
    NotUnderstood, // it may set something up
    PassedOver,    // nothing that a configuration here has
};

struct Remark {
    RemarkKind kind = RemarkKind::NotUnderstood;
    std::uint32_t line = 0, column = 0; // 1-based
    Phrase message;
};

// One setting that the lines give to an object.
struct Said {
    std::string key;   // behind the object's name in a path: "sync_scope", "kind.evt_dpc"
    std::string value; // as behind PATH=
    std::uint32_t line = 0;
    bool byInit = false; // what INIT sets, and no line after it
};

// Another object: one of these lines, or one that they only name.
struct Reference {
    std::optional<std::size_t> object; // of Recognition::objects
    ObjectType type = ObjectType::General;
    std::string handle;
    std::uint32_t line = 0;
    bool isNull = false;
};

struct SaidCallback {
    std::string callback; // "EvtIoRead"
    std::string function;
    std::uint32_t line = 0;
};

struct RecognisedObject {
    ObjectType type = ObjectType::General;
    std::string handle;   // variable as it is written, "Context.Timer"; may be empty
    std::string name;     // made of it; no two have the same
    std::uint32_t line = 0; // of the call that creates it
    bool created = true;  // false: no such call among the lines
    std::vector<Said> said;
    std::vector<SaidCallback> callbacks;
    std::optional<Reference> device;       // argument of the call
    std::optional<Reference> parentObject; // of the attributes
    std::vector<RequestType> requestTypes;
    std::string initialize; // function called with its handle right behind

    const Said* find(std::string_view key) const;
};

struct Recognition {
    std::vector<RecognisedObject> objects; // in the order of the text
    std::vector<Remark> remarks;           // likewise
    std::vector<std::string> functions;    // defined in the lines
};

Recognition recognise(std::string_view text);

// Whether a text has lines that recognise() is for, for a hint before anybody asks.
bool looksLikeSetUp(std::string_view text);

// Begins of names for new objects: "WorkItem".
std::string stemOf(ObjectType type);

// "true" for a timer: what its INIT function says of AutomaticSerialization (KMDF T1); empty for types without it.
std::string initialSerialization(ObjectType type);

} // namespace syncscope::scenario
