// Driver text to Program: lexer, preprocessor, parser, types, checks, code. Never fails half way: it returns a program
// or every mistake found, and warnings in both cases.
#pragma once

#include "engine/base/expected.h"
#include "engine/driver/program.h"

#include <string>
#include <utility>
#include <vector>

namespace syncscope::driver {

struct SourceFile {
    std::string name; // as diagnostics show it
    std::string text; // UTF-8
};

struct CompileOptions {
    std::vector<std::pair<std::string, std::string>> definitions; // names for #if, as by -DNAME=VALUE
};

// An annotation of the driver text, and when it is checked.
struct AnnotationNote {
    SourcePlace place;
    std::string text;    // "_IRQL_requires_max_(DISPATCH_LEVEL)"
    std::string of;      // function, field or variable
    bool before = false; // by the checks before the run
    bool during = false; // by the machine, while it runs
};

struct Compiled {
    Program program;
    Diagnostics warnings;
    std::vector<AnnotationNote> annotations; // in the order of the text
};

// The files are one translation unit, in order, after the built-in WDK and WDF declarations. `#include` of a WDK, WDF or
// lab.h header is accepted and adds nothing; of anything else it is an error.
Expected<Compiled> compile(const std::vector<SourceFile>& files, const CompileOptions& options);

// Lines of `text` that #if leaves out under these definitions, as [first, last] 1-based: the window folds them.
std::vector<std::pair<std::uint32_t, std::uint32_t>> deadLines(const SourceFile& file, const CompileOptions& options);

} // namespace syncscope::driver
