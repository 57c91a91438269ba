#include "engine/report/json.h"

#include "engine/base/assert.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace syncscope::report {

struct Json::Writer {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> out{buffer};
};

Json::Json() : m_writer(std::make_unique<Writer>()) {}
Json::~Json() = default;

Json& Json::beginObject() { m_writer->out.StartObject(); return *this; }
Json& Json::endObject() { m_writer->out.EndObject(); return *this; }
Json& Json::beginArray() { m_writer->out.StartArray(); return *this; }
Json& Json::endArray() { m_writer->out.EndArray(); return *this; }
Json& Json::key(std::string_view k) { m_writer->out.Key(k.data(), static_cast<rapidjson::SizeType>(k.size())); return *this; }
Json& Json::number(std::int64_t n) { m_writer->out.Int64(n); return *this; }
Json& Json::number(std::uint64_t n) { m_writer->out.Uint64(n); return *this; }
Json& Json::text(std::string_view s) { m_writer->out.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); return *this; }
Json& Json::boolean(bool b) { m_writer->out.Bool(b); return *this; }
Json& Json::null() { m_writer->out.Null(); return *this; }

Json& Json::thousandths(std::uint64_t n)
{
    const std::string digits = std::to_string(1000 + n % 1000).substr(1);
    const std::string raw = std::to_string(n / 1000) + "." + digits;
    m_writer->out.RawValue(raw.data(), raw.size(), rapidjson::kNumberType);
    return *this;
}

std::string Json::take() const
{
    SYNCSCOPE_ASSERT(m_writer->out.IsComplete());
    return {m_writer->buffer.GetString(), m_writer->buffer.GetSize()};
}

} // namespace syncscope::report
