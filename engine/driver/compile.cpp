#include "engine/driver/compile.h"

#include "engine/driver/built_in.h"
#include "engine/driver/calls.h"
#include "engine/driver/checks.h"
#include "engine/driver/codegen.h"
#include "engine/driver/parser.h"
#include "engine/driver/preprocessor.h"
#include "engine/driver/sema.h"
#include "engine/driver/structures.h"

#include <algorithm>

namespace syncscope::driver {

namespace {

constexpr std::size_t kMaximumSource = 1u << 20;
constexpr std::size_t kMaximumFiles = 1000;

// One compilation. Files are the driver's, then the built-in headers; the headers come first in the text.
struct Compilation {
    std::vector<std::string> names;
    Symbols symbols;
    Reporter reporter{names};
    Preprocessor preprocessor{symbols, reporter, names};
    std::uint16_t firstBuiltIn = 0;

    explicit Compilation(const std::vector<SourceFile>& files, const CompileOptions& options)
    {
        internWords(symbols);
        for (const SourceFile& f : files)
            names.push_back(f.name);
        firstBuiltIn = static_cast<std::uint16_t>(files.size());
        for (const BuiltInHeader& h : builtInHeaders())
            names.emplace_back(h.name);
        std::uint16_t file = firstBuiltIn;
        for (const BuiltInHeader& h : builtInHeaders())
            preprocessor.file(file++, h.text, true);
        for (const auto& [name, value] : options.definitions)
            preprocessor.define(name, value);
    }
};

bool tooLarge(const std::vector<SourceFile>& files, Reporter& reporter)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        size += files[i].text.size();
        if (size > kMaximumSource) {
            Place place;
            place.file = static_cast<std::uint16_t>(i);
            reporter.error(place, "source-too-large", say("the driver text is larger than %1 bytes", kMaximumSource));
            return true;
        }
    }
    return false;
}

bool hasErrors(const Reporter& reporter) { return reporter.errors() > 0; }

} // namespace

Expected<Compiled> compile(const std::vector<SourceFile>& given, const CompileOptions& options)
{
    const std::vector<SourceFile> files(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(std::min(given.size(), kMaximumFiles)));
    Compilation c(files, options);
    Reporter& reporter = c.reporter;
    if (given.size() > kMaximumFiles)
        reporter.error({}, "source-too-large", say("the driver has more than %1 files", kMaximumFiles));
    if (tooLarge(files, reporter))
        return unexpected(reporter.take());
    for (std::size_t i = 0; i < files.size(); ++i)
        c.preprocessor.file(static_cast<std::uint16_t>(i), files[i].text);

    Unit unit;
    TypeTable types(c.symbols);
    Parser(c.preprocessor.finish(), unit, types, c.symbols, reporter, c.firstBuiltIn, [&] { return c.preprocessor.macroNames(); }).parse();
    for (const Preprocessor::PagedFunction& p : c.preprocessor.pagedFunctions()) {
        const auto found = std::find_if(unit.functions.begin(), unit.functions.end(), [&](const Subroutine* f) { return f->name == p.name; });
        if (found != unit.functions.end())
            (*found)->isPaged = true;
        else
            reporter.warning(p.place, "unknown-function", say("#pragma alloc_text names '%1', which is no function of the driver", std::string(c.symbols.text(p.name))));
    }
    for (Variable* v : unit.globals)
        v->isPaged = c.preprocessor.inPagedData(v->place);
    if (hasErrors(reporter))
        return unexpected(reporter.take());

    Compiled result;
    CodeFacts facts;
    generate(unit, types, c.symbols, reporter, result.program, facts);
    if (hasErrors(reporter))
        return unexpected(reporter.take());
    result.program.files = c.names;
    measureCalls(facts, types, result.program);
    check(unit, result.program, facts, c.symbols, reporter);
    result.program.structures = describeStructures(types, c.symbols);
    std::vector<Field> fields; // as the checks left them
    for (const Variable* v : unit.globals)
        if (v->isPlaced)
            describeFields({}, v->type, v->location, v->guard, types, c.symbols, fields);
    for (Field& f : result.program.globalFields)
        f.foundBefore = std::any_of(fields.begin(), fields.end(), [&](const Field& x) { return x.offset == f.offset && x.foundBefore; });
    for (const AnnotationUse& a : unit.annotations)
        result.annotations.push_back({{c.names[a.place.file], a.place.line, a.place.column}, a.text, a.of, a.before, a.during});
    result.warnings = reporter.take();
    return result;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> deadLines(const SourceFile& file, const CompileOptions& options)
{
    const std::vector<SourceFile> files = {file};
    Compilation c(files, options);
    if (tooLarge(files, c.reporter))
        return {};
    c.preprocessor.file(0, file.text);
    return c.preprocessor.deadLines();
}

} // namespace syncscope::driver
