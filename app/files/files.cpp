#include "app/files/files.h"

#include "app/files/platform.h"

#include <cerrno>
#include <system_error>

namespace syncscope::files {

namespace fs = std::filesystem;

namespace {

Diagnostics mistake(const std::string& file, const char* code, const Phrase& message)
{
    return {{.place = {file, 1, 1}, .code = code, .message = message}};
}

Phrase why(int error) { return error == 0 ? say("unknown reason") : std::generic_category().message(error); }

} // namespace

fs::path toPath(std::string_view utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string toText(const fs::path& path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

Expected<std::string> readText(const std::string& file)
{
    const fs::path path = toPath(file);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return unexpected(mistake(file, "no-file", say("there is no such file")));
    if (fs::is_directory(status))
        return unexpected(mistake(file, "not-a-file", say("this is a folder; expected a file")));
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return unexpected(mistake(file, "unreadable-file", say("cannot be read: %1", why(errno))));
    std::string text;
    char part[1 << 14];
    while (stream.read(part, sizeof part) || stream.gcount() > 0) {
        text.append(part, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > kMostBytes)
            return unexpected(mistake(file, "file-too-large", say("has more than %1 MB, which no scenario has", kMostBytes >> 20)));
    }
    if (stream.bad())
        return unexpected(mistake(file, "unreadable-file", say("cannot be read: %1", why(errno))));
    return text;
}

NewFile::NewFile(const std::string& file) : m_name(file), m_target(toPath(file))
{
    std::error_code error;
    // A link stays a link; what it points to is replaced.
    if (fs::is_symlink(fs::symlink_status(m_target, error)))
        if (const fs::path real = fs::weakly_canonical(m_target, error); !error)
            m_target = real;
    const fs::file_status status = fs::status(m_target, error);
    if (fs::is_directory(status)) {
        m_mistakes = mistake(file, "not-a-file", say("this is a folder; expected the name of a file to write"));
        return;
    }
    fs::path written = m_target;
    if (!fs::exists(status) || fs::is_regular_file(status)) {
        const fs::path folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
        if (!fs::is_directory(folder, error)) {
            m_mistakes = mistake(file, "no-folder", say("cannot be written: there is no folder %1", toText(folder)));
            return;
        }
        m_temporary = m_target;
        m_temporary += "." + std::to_string(processNumber()) + ".tmp";
        written = m_temporary;
    }
    errno = 0;
    m_stream.open(written, std::ios::binary | std::ios::trunc);
    if (!m_stream)
        fail(why(errno));
}

NewFile::~NewFile()
{
    m_stream.close();
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove(m_temporary, ignored);
}

void NewFile::fail(const Phrase& what)
{
    if (m_mistakes.empty())
        m_mistakes = mistake(m_name, "unwritable-file", say("cannot be written: %1", what));
}

void NewFile::write(std::string_view bytes)
{
    if (!m_mistakes.empty())
        return;
    errno = 0;
    if (!m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        fail(why(errno));
}

Diagnostics NewFile::prepare()
{
    if (m_mistakes.empty() && m_stream.is_open()) {
        errno = 0;
        m_stream.close();
        if (!m_stream)
            fail(why(errno));
    }
    return m_mistakes;
}

Diagnostics NewFile::commit()
{
    prepare();
    if (m_mistakes.empty() && !m_temporary.empty()) {
        std::error_code error;
        fs::rename(m_temporary, m_target, error);
        if (error)
            fail(error.message());
        else
            m_temporary.clear();
    }
    return m_mistakes;
}

Diagnostics writeText(const std::string& file, std::string_view bytes)
{
    NewFile to(file);
    to.write(bytes);
    return to.commit();
}

std::string numbered(const std::string& file, std::size_t number)
{
    const std::size_t name = file.find_last_of("/\\") == std::string::npos ? 0 : file.find_last_of("/\\") + 1;
    const std::size_t dot = file.rfind('.');
    const std::size_t end = dot == std::string::npos || dot <= name ? file.size() : dot;
    return file.substr(0, end) + "-" + std::to_string(number) + file.substr(end);
}

} // namespace syncscope::files
