#include "tests/cli/process.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace syncscope::test {

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::uint64_t processNumber()
{
#ifdef _WIN32
    return GetCurrentProcessId();
#else
    return static_cast<std::uint64_t>(getpid());
#endif
}

#ifdef _WIN32

// As CommandLineToArgvW takes it apart again.
std::wstring quoted(const std::string& word)
{
    std::wstring text = L"\"";
    std::size_t slashes = 0;
    for (const wchar_t c : fs::path(std::u8string(word.begin(), word.end())).wstring()) {
        if (c == L'"')
            text.append(slashes + 1, L'\\');
        slashes = c == L'\\' ? slashes + 1 : 0;
        text += c;
    }
    text.append(slashes, L'\\');
    return text + L"\"";
}

HANDLE newFile(const fs::path& file)
{
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    return CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ, &inherited, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
}

int startAndWait(const std::string& program, const std::vector<std::string>& words, const Place& place, const fs::path& out, const fs::path& err)
{
    std::wstring line = quoted(program);
    for (const std::string& w : words)
        line += L" " + quoted(w);
    STARTUPINFOW with{};
    with.cb = sizeof with;
    with.dwFlags = STARTF_USESTDHANDLES;
    with.hStdOutput = newFile(out);
    with.hStdError = newFile(err);
    wchar_t nothing[2] = {0, 0};
    PROCESS_INFORMATION process{};
    DWORD exit = static_cast<DWORD>(-1);
    if (CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, CREATE_UNICODE_ENVIRONMENT, place.emptyEnvironment ? nothing : nullptr,
            place.folder.empty() ? nullptr : place.folder.c_str(), &with, &process)) {
        WaitForSingleObject(process.hProcess, INFINITE);
        GetExitCodeProcess(process.hProcess, &exit);
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
    CloseHandle(with.hStdOutput);
    CloseHandle(with.hStdError);
    return static_cast<int>(exit);
}

#else

int startAndWait(const std::string& program, const std::vector<std::string>& words, const Place& place, const fs::path& out, const fs::path& err)
{
    std::vector<char*> line{const_cast<char*>(program.c_str())};
    for (const std::string& w : words)
        line.push_back(const_cast<char*>(w.c_str()));
    line.push_back(nullptr);
    char* nothing[] = {nullptr};
    const pid_t child = fork();
    if (child < 0)
        return -1;
    if (child == 0) {
        const int o = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), e = open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (o < 0 || e < 0 || dup2(o, 1) < 0 || dup2(e, 2) < 0 || (!place.folder.empty() && chdir(place.folder.c_str()) != 0))
            _exit(127);
        if (place.emptyEnvironment)
            execve(program.c_str(), line.data(), nothing);
        else
            execv(program.c_str(), line.data());
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#endif

} // namespace

Done start(const std::string& program, const std::vector<std::string>& words, const Place& place)
{
    const Folder outputs;
    Done done;
    done.exit = startAndWait(program, words, place, outputs.path() / "out", outputs.path() / "err");
    done.out = outputs.read("out");
    done.err = outputs.read("err");
    return done;
}

Done syncscope(const std::vector<std::string>& words, const Place& place) { return start(SYNCSCOPE_PROGRAM, words, place); }

std::vector<std::string> words(const std::string& line)
{
    std::vector<std::string> all;
    bool inside = false, quote = false;
    for (const char c : line) {
        if (c == '\'') {
            quote = !quote;
            if (!inside)
                all.emplace_back();
            inside = true;
        } else if (c == ' ' && !quote) {
            inside = false;
        } else {
            if (!inside)
                all.emplace_back();
            inside = true;
            all.back() += c;
        }
    }
    return all;
}

Folder::Folder()
{
    // Tests run side by side, each in a process of its own.
    static int count = 0;
    m_path = fs::temp_directory_path() / ("syncscope-test-" + std::to_string(processNumber()) + "-" + std::to_string(count++));
    fs::create_directories(m_path);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void Folder::write(const std::string& name, const std::string& text) const
{
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name, std::ios::binary) << text;
}

std::string Folder::read(const std::string& name) const { return contents(m_path / name); }

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> all;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_path))
        all.push_back(entry.path().filename().generic_string());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace syncscope::test
