// Writes JSON: keys in the order they are given, integers exact, one line, the same bytes on every machine.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace syncscope::report {

// Calls must nest as the text does: begin before end, a key before each value of an object.
class Json {
public:
    Json();
    ~Json();
    Json(const Json&) = delete;
    Json& operator=(const Json&) = delete;

    Json& beginObject();
    Json& endObject();
    Json& beginArray();
    Json& endArray();
    Json& key(std::string_view);

    Json& number(std::int64_t);
    Json& number(std::uint64_t);
    Json& number(std::uint32_t n) { return number(static_cast<std::uint64_t>(n)); }
    Json& thousandths(std::uint64_t); // 875 -> 0.875
    Json& text(std::string_view);
    Json& boolean(bool);
    Json& null();

    Json& textOrNull(std::string_view s) { return s.empty() ? null() : text(s); }
    Json& numberOrNull(std::optional<std::int64_t> n) { return n ? number(*n) : null(); }

    // What was written. Complete once all that was begun has ended.
    std::string take() const;

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace syncscope::report
