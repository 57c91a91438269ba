#include "app/files/platform.h"

#ifdef _WIN32
#include <windows.h> // before the headers that need it

#include <fcntl.h>
#include <io.h>
#include <shellapi.h>

#include <cstdio>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace syncscope::files {

namespace {
constexpr std::size_t kColumns = 80;
}

#ifdef _WIN32

std::filesystem::path executablePath()
{
    std::wstring path(MAX_PATH, L'\0');
    for (;;) {
        const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
        if (length == 0)
            return {};
        if (length < path.size()) {
            path.resize(length);
            return path;
        }
        path.resize(path.size() * 2); // It was cut off.
    }
}

std::uint64_t processNumber() { return GetCurrentProcessId(); }

std::vector<std::string> words(int, char**)
{
    // main() gets words in the code page of the system, in which not every path can be written.
    std::vector<std::string> all;
    int count = 0;
    LPWSTR* const given = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i) {
        std::string word(static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, given[i], -1, nullptr, 0, nullptr, nullptr)), '\0');
        WideCharToMultiByte(CP_UTF8, 0, given[i], -1, word.data(), static_cast<int>(word.size()), nullptr, nullptr);
        word.pop_back(); // the terminating zero
        all.push_back(std::move(word));
    }
    LocalFree(given);
    return all;
}

void prepareStandardOutput()
{
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

bool errorsAreSeen() { return _isatty(_fileno(stderr)) != 0; }

std::size_t errorColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    return GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info) != 0 && info.dwSize.X > 0 ? static_cast<std::size_t>(info.dwSize.X) : kColumns;
}

#else

std::filesystem::path executablePath()
{
#ifdef __APPLE__
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    if (_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    std::error_code error;
    return std::filesystem::canonical(path.c_str(), error);
#else
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
#endif
}

std::uint64_t processNumber() { return static_cast<std::uint64_t>(getpid()); }

bool errorsAreSeen() { return isatty(STDERR_FILENO) == 1; }

std::size_t errorColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kColumns;
}

std::vector<std::string> words(int argc, char** argv)
{
    return argc > 1 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>();
}

void prepareStandardOutput() {}

#endif

} // namespace syncscope::files
