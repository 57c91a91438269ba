#include "tests/scenario/wrong_files.h"

#include <ostream>

namespace syncscope::test {

const char* const kDriver = R"(
typedef struct _DEVICE_CONTEXT { LONG Total; } DEVICE_CONTEXT;
VOID SampleInitialize(WDFDEVICE Device) { }
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { }
VOID FirstEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { }
VOID SecondEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) { }
VOID SampleRoutine(PVOID Argument) { }
)";

const std::vector<WrongFile>& wrongFiles()
{
    using enum SchemaSays;
    static const std::vector<WrongFile> kAll = {
        // Not JSON
        {"Empty", "@@", "json-syntax", "found the end of the text", NotJson},
        {"NoClosingBrace", "{\"format\": 1@@", "json-syntax", "found the end of the text", NotJson},
        {"TrailingComma", "{\n  \"format\": 1,\n@@}", "json-syntax", "after the last value stands no comma", NotJson},
        {"MissingComma", "{\n  \"format\": 1\n  @@\"seed\": 2\n}", "json-syntax", "a comma separates values", NotJson},
        {"Comment", "{ @@// no comments in JSON\n \"format\": 1 }", "json-syntax", "found '/'", NotJson},
        {"SecondValue", "{\"format\": 1} @@{}", "json-syntax", "found '{'", NotJson},
        {"LeadingZero", "{\"format\": 0@@1}", "json-syntax", "found '1'", NotJson},
        {"TooDeep", "{\"format\": 1, \"draws\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[@@[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}", "json-too-deep", "more than 32 deep", NotJson},
        {"NotUtf8", "{\"format\": 1, \"title\": \"@@\xC3\x28\"}", "json-encoding", "UTF-8", NotJson},
        {"OverlongUtf8", "{\"format\": 1, \"title\": \"\xC3\xA4@@\xC0\xAF\"}", "json-encoding", "UTF-8", NotJson},
        {"SurrogateUtf8", "{\"format\": 1, \"title\": \"@@\xED\xA0\x80\"}", "json-encoding", "UTF-8", NotJson},
        {"DuplicateKey", "{\"format\": 1,\n \"seed\": 1,\n @@\"seed\": 2}", "duplicate-key", "\"seed\" appears twice in this object; the first is in line 2", NotJson},
        // Hardware
        {"HardwareLevel", R"({"format": 1, "hardware": {"devices": [{"name": "Disk", "irql": @@2}]}})", "out-of-range", "3", Wrong},
        {"HardwareMode", R"({"format": 1, "hardware": {"devices": [{"name": "Disk", "interrupt": @@"Mesage"}]}})", "unknown-value", "did you mean", Wrong},
        {"HardwareProcessor", R"({"format": 1, "hardware": {"devices": [{"name": "Disk", "processors": [0, @@7]}]}})", "out-of-range", "processor 7", Fine},
        {"HardwareOwner", R"({"format": 1, "hardware": {"devices": [{"name": "Disk", "device": @@"Devise"}]}, "objects": [{"type": "WDFDEVICE", "name": "Device"}]})",
            "unknown-device", "there is no device \"Devise\"", Fine},
        {"HardwareSharedLine", R"({"format": 1, "hardware": {"devices": [{"name": "A", "interrupt": "Line", "line": 1}, {"name": "B", "interrupt": "Line", "irql": 7, "line": @@1}]}})",
            "contradiction", "shares line 1 with \"A\"", Fine},
        {"HardwareTooManyAtOnce", R"({"format": 1, "hardware": {"devices": [{"name": "Disk", "events": [@@{"at_ns": 1, "count": 2}]}]}})", "missing-key", "period_ns", Fine},
        // The whole
        {"NotAnObject", "@@[1, 2]", "wrong-type", "found a list; expected an object", Wrong},
        {"NoFormat", "@@{\"title\": \"x\"}", "missing-key", "\"format\" is missing", Wrong},
        {"NewerFormat", "{\"format\": @@2, \"colour\": \"red\"}", "newer-format", "format 2; this program reads formats up to 1", Wrong},
        {"FormatIsText", "{\"format\": @@\"1\"}", "wrong-type", "write it without quotes", Wrong},
        {"UnknownKey", "{\"format\": 1,\n  @@\"titel\": \"x\"}", "unknown-key", "did you mean \"title\"?", Wrong},
        {"UnknownKeyInMachine", "{\"format\": 1, \"machine\": {@@\"procesors\": 2}}", "unknown-key", "did you mean \"processors\"?", Wrong},
        {"UnknownKeyCamel", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device", @@"syncScope": "Device"}]})", "unknown-key",
            "did you mean \"sync_scope\"?", Wrong},
        {"UnknownKeyInWorkload", R"({"format": 1, "workload": {@@"thread": []}})", "unknown-key", "did you mean \"threads\"?", Wrong},
        // Types and ranges
        {"MachineIsList", "{\"format\": 1, \"machine\": @@[]}", "wrong-type", "found a list; expected an object", Wrong},
        {"TextForNumber", "{\"format\": 1, \"machine\": {\"processors\": @@\"two\"}}", "wrong-type", "the text \"two\"; expected a whole number, 1 to 64", Wrong},
        {"Fraction", "{\"format\": 1, \"machine\": {\"processors\": @@1.5}}", "wrong-type", "the number 1.5; expected a whole number", Wrong},
        {"TooManyProcessors", "{\"format\": 1, \"machine\": {\"processors\": @@65}}", "out-of-range", "\"processors\" is 65; expected a whole number, 1 to 64", Wrong},
        {"NoProcessors", "{\"format\": 1, \"machine\": {\"processors\": @@0}}", "out-of-range", "1 to 64", Wrong},
        {"NegativeCost", "{\"format\": 1, \"costs\": {\"load\": @@-1}}", "out-of-range", "0 to 1000000000 ns", Wrong},
        {"BeyondSixtyFourBits", "{\"format\": 1, \"seed\": @@18446744073709551616}", "out-of-range", "is 18446744073709551616; expected a whole number, 0 to 2^64-1", Wrong},
        {"NumberForBoolean", "{\"format\": 1, \"machine\": {\"driver_verifier\": @@1}}", "wrong-type", "expected true or false", Wrong},
        {"NullForBoolean", "{\"format\": 1, \"machine\": {\"watchdog\": {\"enabled\": @@null}}}", "wrong-type", "found null", Wrong},
        {"NumberForText", "{\"format\": 1, \"title\": @@7}", "wrong-type", "found the number 7; expected text", Wrong},
        {"VersionAsNumber", "{\"format\": 1, \"machine\": {\"kmdf_version\": @@1.33}}", "wrong-type", "a version is text: \"1.33\"", Wrong},
        {"UnknownVersion", "{\"format\": 1, \"machine\": {\"kmdf_version\": @@\"1.34\"}}", "wrong-type", "\"1.0\" to \"1.33\"", Wrong},
        {"WrongCase", "{\"format\": 1, \"machine\": {\"spin_fairness\": @@\"FIFO\"}}", "unknown-value", "did you mean \"fifo\"?", Wrong},
        {"UnknownOrder", "{\"format\": 1, \"machine\": {\"order\": @@\"random\"}}", "unknown-value", "expected one of time, seeded", Wrong},
        {"UnknownKind", "{\"format\": 1, \"kind\": @@\"lesson\"}", "unknown-value", "scenario, exercise, model", Wrong},
        {"DifficultyFour", "{\"format\": 1, \"difficulty\": @@4}", "out-of-range", "1 to 3", Wrong},
        {"BadId", "{\"format\": 1, \"id\": @@\"lost update\"}", "bad-name", "letters, digits", Wrong},
        {"SourceIsNumber", "{\"format\": 1, \"sources\": [\"a\", @@3]}", "wrong-type", "\"sources[1]\"", Wrong},
        {"DrawsFlat", "{\"format\": 1, \"draws\": [@@1, [2]]}", "wrong-type", "\"draws[0]\": found the number 1; expected a list", Wrong},
        {"DrawIsNegative", "{\"format\": 1, \"draws\": [[1, @@-2]]}", "out-of-range", "\"draws[0][1]\" is -2", Wrong},
        {"DrawsEmptyTable", "{\"format\": 1, \"draws\": [[1], @@[]]}", "out-of-range", "at least one number", Fine},
        {"ClockNeverEnds", "{\"format\": 1, \"machine\": {\"clock_ns\": @@2000}}", "out-of-range", "nothing else could run", Fine},
        {"BadSchedule", "{\"format\": 1, \"interleaving\": \"0 1x3 @@T0\"}", "schedule-token", "\"T0\" is not a schedule token", Fine},
        {"DefinitionWithBlank", R"({"format": 1, "driver": {"definitions": {"GUARD": @@"a b"}}})", "bad-name", "a C name or a whole number", Wrong},
        {"DefinitionName", R"({"format": 1, "driver": {"definitions": {@@"2X": 1}}})", "bad-name", "\"2X\" is no name for #if", Wrong},
        {"DefinitionValue", R"({"format": 1, "driver": {"definitions": {"GUARD": @@"SPINN"}, "definition_values": {"GUARD": ["NONE", "SPIN"]}}})", "unknown-value",
            "did you mean \"SPIN\"?", Fine},
        {"DefinitionMissing", R"({"format": 1, "driver": {"definitions": {"GUARD": 1}, "definition_values": {"GURAD": @@[1]}}})", "unknown-name",
            "did you mean \"GUARD\"?", Fine},
        // Objects
        {"ObjectWithoutName", R"({"format": 1, "objects": [@@{"type": "WDFDEVICE"}]})", "missing-key", "\"name\" is missing", Wrong},
        {"ObjectWithoutType", R"({"format": 1, "objects": [@@{"name": "Device"}]})", "missing-key", "\"type\" is missing", Wrong},
        {"UnknownType", R"({"format": 1, "objects": [{"type": @@"WDFQUEU", "name": "Q"}]})", "unknown-value", "did you mean \"WDFQUEUE\"?", Wrong},
        {"NameIsKeyword", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": @@"switch"}]})", "bad-name", "no keyword", Wrong},
        {"NameWithDot", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": @@"My.Device"}]})", "bad-name", "a C name", Wrong},
        {"ReservedName", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": @@"machine"}]})", "reserved-name", "name of a section", Fine},
        {"ObjectsWithOneName", "{\"format\": 1, \"objects\": [{\"type\": \"WDFDEVICE\", \"name\": \"A\"},\n {\"type\": \"WDFDEVICE\", \"name\": @@\"A\"}]}", "duplicate-name",
            "already names something else, in line 1", Fine},
        {"ThreadAndObjectWithOneName", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}], "workload": {"threads": [{"name": @@"A", "routine": "SampleRoutine"}]}})",
            "duplicate-name", "names of objects and threads are all different", Fine},
        {"TwoDrivers", R"({"format": 1, "objects": [{"type": "WDFDRIVER", "name": "A"}, {"type": @@"WDFDRIVER", "name": "B"}]})", "second-driver", "already a WDFDRIVER, \"A\"", Fine},
        {"KeyOfAnotherType", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", @@"dispatch": "Parallel"}]})", "key-of-another-type",
            "does not apply to a WDFDEVICE; expected it in a WDFQUEUE", Wrong},
        {"WrongScope", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", "sync_scope": @@"device"}]})", "unknown-value", "did you mean \"Device\"?", Wrong},
        {"WrongLevel", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", "execution_level": @@"PASSIVE_LEVEL"}]})", "unknown-value", "Passive, Dispatch", Wrong},
        {"UnknownParent", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Q", "parent": @@"Devise"}]})", "unknown-object",
            "did you mean \"Device\"?", Fine},
        {"WrongParent",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "P"}, {"type": "WDFQUEUE", "name": "Q", "parent": @@"P"}]})",
            "wrong-parent", "created for a WDFDEVICE, and \"P\" is a WDFQUEUE", Fine},
        {"NoParent",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFDEVICE", "name": "B"}, @@{"type": "WDFQUEUE", "name": "Q"}]})", "missing-key",
            "devices: A, B", Fine},
        {"ParentIsLater", R"({"format": 1, "objects": [{"type": "WDFQUEUE", "name": "Q", "parent": @@"A"}, {"type": "WDFDEVICE", "name": "A"}]})", "wrong-order",
            "\"A\" is created after it", Fine},
        {"ParentObjectIsItself", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFSPINLOCK", "name": "O", "parent_object": @@"O"}]})", "wrong-order",
            "is this object itself", Fine},
        {"UnknownParentObject", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFSPINLOCK", "name": "O", "parent_object": @@"X"}]})", "unknown-object",
            "there is no object \"X\"", Fine},
        {"ScopeWithoutAttributes", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", "attributes": "null", "sync_scope": @@"Device"}]})", "contradiction",
            "part of its attributes", Fine},
        {"UnknownCallback", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "handlers": [@@"EvtIORaed"]}]})", "unknown-callback",
            "did you mean \"EvtIoRead\"?", Wrong},
        {"HandlerIsNoName", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "handlers": [@@"EvtIoRead=My Read"]}]})", "bad-name",
            "name of a driver function", Wrong},
        {"HandlerTwice",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "handlers": ["EvtIoRead", @@"EvtIoRead"]}]})", "duplicate-name",
            "two handlers", Fine},
        {"HandlerAmbiguous", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "handlers": [@@"EvtIoWrite"]}]})",
            "ambiguous-function", "FirstEvtIoWrite, SecondEvtIoWrite", Fine},
        {"HandlerMisspelled",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "handlers": [@@"EvtIoRead=SampelEvtIoRead"]}]})", "unknown-name",
            "did you mean \"SampleEvtIoRead\"?", Fine},
        {"InitializeMisspelled", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", "initialize": @@"SampleInitialise"}]})", "unknown-name",
            "did you mean \"SampleInitialize\"?", Fine},
        {"ContextMisspelled", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A", "context_type": @@"DEVICE_CONTEX"}]})", "unknown-name",
            "did you mean \"DEVICE_CONTEXT\"?", Fine},
        {"RequestTypeTwice",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "request_types": ["read", @@"read"]}]})", "duplicate-name",
            "\"read\" appears twice", Fine},
        {"RequestTypeUnknown", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}, {"type": "WDFQUEUE", "name": "Q", "request_types": [@@"ioctl"]}]})", "unknown-value",
            "read, write, device_control", Wrong},
        // Workload
        {"ThreadWithoutName", R"({"format": 1, "workload": {"threads": [@@{"routine": "SampleRoutine"}]}})", "missing-key", "\"name\" is missing", Wrong},
        {"ProcessorTooHigh", R"({"format": 1, "machine": {"processors": 1}, "workload": {"threads": [{"name": "T0", "processor": @@1, "routine": "SampleRoutine"}]}})", "out-of-range",
            "the machine has 1 processor, numbered from 0", Fine},
        {"PriorityZero", R"({"format": 1, "workload": {"threads": [{"name": "T0", "priority": @@0, "routine": "SampleRoutine"}]}})", "out-of-range", "1 to 31", Wrong},
        {"PriorityTooHigh", R"({"format": 1, "workload": {"threads": [{"name": "T0", "priority": @@32, "routine": "SampleRoutine"}]}})", "out-of-range", "1 to 31", Wrong},
        {"UnknownRequest",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}], "workload": {"threads": [{"name": "T0", "sends": [{"request": @@"raed"}]}]}})", "unknown-value",
            "did you mean \"read\"?", Wrong},
        {"SendWithoutRequest", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "A"}], "workload": {"threads": [{"name": "T0", "sends": [@@{"length": 3}]}]}})",
            "missing-key", "\"request\" is missing", Wrong},
        {"UnknownDevice",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device"}], "workload": {"threads": [{"name": "T0", "sends": [{"request": "read", "device": @@"Devcie"}]}]}})",
            "unknown-device", "did you mean \"Device\"?", Fine},
        {"SendToQueue",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "Q"}],
                "workload": {"threads": [{"name": "T0", "sends": [{"request": "read", "device": @@"Q"}]}]}})",
            "unknown-device", "requests are sent to a WDFDEVICE", Fine},
        {"NoDeviceToSendTo", R"({"format": 1, "workload": {"threads": [{"name": "T0", "sends": [@@{"request": "read"}]}]}})", "missing-key", "devices: none", Fine},
        {"RoutineAndSends",
            R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}],
                "workload": {"threads": [{"name": "T0", "routine": @@"SampleRoutine", "sends": [{"request": "read"}]}]}})",
            "contradiction", "a routine and sends requests", Fine},
        {"UnknownRoutine", R"({"format": 1, "workload": {"threads": [{"name": "T0", "routine": @@"SampleRutine"}]}})", "unknown-name", "did you mean \"SampleRoutine\"?", Fine},
        {"RepeatZero", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}], "workload": {"threads": [{"name": "T", "sends": [{"request": "read", "repeat": @@0}]}]}})",
            "out-of-range", "1 to 1000000", Wrong},
        // Lesson
        {"WatchUnknown", R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device"}], "watch": [@@"Devise.Total"]})", "unknown-object", "did you mean \"Device\"?", Fine},
        {"VariantsWithOneName", R"({"format": 1, "variants": [{"name": "a"}, {"name": @@"a"}]})", "duplicate-name", "already a variant \"a\"", Fine},
        {"VariantPath", "{\"format\": 1, \"variants\": [{\"name\": \"a\"}, {\"name\": \"b\", \"set\": [\"@@machine.procesors=4\"]}]}", "unknown-path",
            "in variant \"b\": \"machine.procesors\" is no path of this scenario", Fine},
        {"VariantValue", "{\"format\": 1, \"variants\": [{\"name\": \"a\"}, {\"name\": \"b\", \"set\": [\"machine.processors=@@0\"]}]}", "out-of-range",
            "in variant \"b\": \"processors\" is 0", Fine},
        {"VariantWithoutEquals", "{\"format\": 1, \"variants\": [{\"name\": \"a\", \"set\": [\"@@seed\"]}]}", "bad-edit", "expected PATH=VALUE", Fine},
        {"VariantSeed", "{\"format\": 1, \"variants\": [{\"name\": \"a\", \"seed\": @@-3}]}", "out-of-range", "\"seed\" is -3", Wrong},
    };
    return kAll;
}

std::ostream& operator<<(std::ostream& out, const WrongFile& file) { return out << file.name; }

Marked unmark(const std::string& text)
{
    Marked m;
    const std::size_t at = text.find("@@");
    if (at == std::string::npos) {
        m.text = text;
        return m;
    }
    m.text = text.substr(0, at) + text.substr(at + 2);
    m.line = m.column = 1;
    for (std::size_t i = 0; i < at; ++i) {
        if (text[i] == '\n') {
            ++m.line;
            m.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
            ++m.column;
        }
    }
    return m;
}

} // namespace syncscope::test
