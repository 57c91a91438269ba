// Scenarios on disk: a folder with its three files, and the shipped ones in teaching order.
#pragma once

#include "engine/scenario/read.h"

#include <string>
#include <vector>

namespace syncscope::files {

// Where shipped data lies beside the program: ../share/syncscope, in the build tree as after installation.
std::string dataFolder();

// The texts of one scenario. `place` is its folder or its scenario.json; mistakes and the texts name files as it does.
Expected<scenario::Texts> readScenario(const std::string& place);

// The lesson in another language, lesson.de.md beside scenario.json; empty where there is none.
std::string translatedLesson(const std::string& place, const std::string& language);

// Writes them there: a folder, made when it is not there, or the scenario.json in one. All are prepared before the first gets its name, so what
// cannot be written leaves everything as it was; each file is the old or the new one, never a half. No lesson: no lesson.md,
// and one that is there stays.
Diagnostics writeScenario(const std::string& place, const scenario::Texts& texts);

struct Shipped {
    std::string folder;
    scenario::Scenario scenario;
};

class Library {
public:
    // A scenario that cannot be read is left out, and its mistakes are kept.
    explicit Library(const std::string& dataFolder);

    // In teaching order: by number, A2 before A10; those without a number last, by id.
    const std::vector<Shipped>& scenarios() const { return m_scenarios; }
    const Diagnostics& mistakes() const { return m_mistakes; }
    const Shipped* find(const std::string& idOrNumber) const; // null when there is none

private:
    std::vector<Shipped> m_scenarios;
    Diagnostics m_mistakes;
};

// The folder or scenario.json that a person means: an id or number of a shipped scenario first, so that a script does the
// same wherever it is started, then a path. A mistake has no place: that is where the name was said.
Expected<std::string> findScenario(const std::string& name, const std::string& dataFolder);

// Id of a scenario that does not say it: the name of its folder.
std::string idFromPlace(const std::string& place);

} // namespace syncscope::files
