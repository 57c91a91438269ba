// scenario.json and its neighbours -> Scenario; every mistake at once, each with its place. No files: texts come in as strings.
#pragma once

#include "engine/base/expected.h"
#include "engine/scenario/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace syncscope::scenario {

struct Texts {
    std::string scenarioFile = "scenario.json"; // as diagnostics show it
    std::string scenario;
    std::string driverFile = "driver.c";
    std::string driver;
    std::string lesson;
};

struct Edits {
    std::string variant;           // empty = the first, or none when there are none
    std::vector<std::string> set;  // PATH=VALUE, after the variant's own. Mistakes have the file "--set" and the number of the edit as line
};

struct Read {
    Scenario scenario;
    Diagnostics warnings;
};

// Reads, migrates an older format, completes by defaults, takes the variant, applies the edits, checks.
Expected<Read> read(const Texts& texts, const Edits& edits = {});

// The same, as far as it can be read: what is wrong keeps its default. For a form, which shows a scenario that has mistakes.
struct Attempt {
    std::optional<Scenario> scenario; // none: the text is no JSON object, or of a newer format
    Diagnostics found;                // mistakes and warnings
};
Attempt attempt(const Texts& texts, const Edits& edits = {});

namespace json {
struct Value;
}
// The same of a tree that was put together elsewhere: texts.scenario is not looked at. Places are those of the tree's values.
Expected<Read> read(json::Value tree, const Texts& texts, const Edits& edits = {});

// Name of the driver text that this scenario.json asks for, for whoever loads the files.
std::string driverFile(const std::string& scenarioText);

// Writes scenario.json back: all that differs from the defaults, keys in the order of the field table. Reading it again
// gives the same scenario but for Object::line. A scenario with a variant taken is written as fixed to it.
std::string write(const Scenario& scenario);

// The JSON Schema that describes scenario.json, generated from the field table.
std::string schema();

// One line for each editable path, for help and the configuration form.
struct FieldHelp {
    std::string path, type, defaultValue, unit, grade, source, help;
    std::vector<std::string> choices; // empty = not a choice
    std::string value;                // as it would stand behind PATH=; empty in the general help
};
std::vector<FieldHelp> fieldHelp();                // in general: DEVICE.sync_scope, THREAD.priority, driver.NAME
std::vector<FieldHelp> fieldHelp(const Scenario&); // of this scenario, with its names and values

} // namespace syncscope::scenario
