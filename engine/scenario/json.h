// A JSON text as a tree in which every value and every key knows its place. Numbers keep their digits, so 64 bits stay exact.
#pragma once

#include "engine/base/expected.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::scenario::json {

// Where a value or key was written. The command line is a source too: line n of Set is the n-th --set.
enum class Source : std::uint8_t { File, Set, Variant };

struct Place {
    Source source = Source::File;
    std::uint32_t line = 0; // 1-based; 0 = written nowhere
    std::uint32_t column = 0;
};

// Bare is text without a JSON type of its own, from an edit: the field it lands on decides what it means.
enum class Kind : std::uint8_t { Null, Boolean, Number, String, Bare, Array, Object };

struct Key {
    std::string name;
    Place place;
};

struct Value {
    Kind kind = Kind::Null;
    Place place;
    bool boolean = false;
    std::string text;          // of a String or Bare; the digits of a Number
    std::vector<Key> keys;     // of an Object, one for each item
    std::vector<Value> items;  // of an Array or Object

    const Value* find(std::string_view key) const;
    Value* find(std::string_view key);
    Value& set(std::string_view key, Value value, Place keyPlace = {}); // replaces, or adds at the end
    void remove(std::string_view key);
};

Value boolean(bool value);
Value number(std::uint64_t value);
Value number(std::int64_t value);
Value string(std::string_view value);
Value bare(std::string_view value, Place place);
Value array(std::vector<Value> items = {});
Value strings(const std::vector<std::string>& items);
Value object();

inline constexpr std::size_t kMaximumBytes = 4u << 20;
inline constexpr std::size_t kMaximumDepth = 32;

// A text of JSON (RFC 8259) in UTF-8. Duplicate keys are refused, each of them; after a mistake of syntax nothing more can be told.
Expected<Value> parse(const std::string& text, const std::string& file, std::size_t maximumBytes = kMaximumBytes);

// Text that parse() reads back; what fits stands on one line.
std::string print(const Value& value);

} // namespace syncscope::scenario::json
