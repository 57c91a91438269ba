// Wrong scenario files, each with the place and the words of its mistake. The reader and the published schema both see them.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace syncscope::test {

enum class SchemaSays { Wrong, Fine, NotJson };

struct WrongFile {
    const char* name;
    const char* text;        // @@ stands before the place of the mistake; it is taken out
    const char* code;
    const char* messagePart; // of the message with its hint
    SchemaSays schema;
};

const std::vector<WrongFile>& wrongFiles();
std::ostream& operator<<(std::ostream& out, const WrongFile& file);

// The text without its mark, and where the mark was; line 0 when there is none.
struct Marked {
    std::string text;
    unsigned line = 0, column = 0;
};
Marked unmark(const std::string& text);

// A driver text with the functions the wrong files name.
extern const char* const kDriver;

} // namespace syncscope::test
