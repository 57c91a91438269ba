// Where a long search is, as somebody at a terminal sees it.
#include "tests/cli/process.h"

#include <gtest/gtest.h>

#include <optional>

#ifndef _WIN32
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace syncscope::test {
namespace {

const std::vector<std::string> kLong = words("explore how-wrong --variant worst --no-classes --threads 1 --seconds 2");

#ifndef _WIN32

// What the program writes to a standard error that is a terminal of so many columns. Nothing: this machine has no terminals to give. `interrupted`: it gets
// a Ctrl-C once it has written there, and what it then writes to standard output is kept.
std::optional<std::string> seenOn(unsigned short columns, const std::vector<std::string>& arguments_ = kLong, std::string* interrupted = nullptr)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return std::nullopt;
    const std::string name = ptsname(terminal);
    winsize size{};
    size.ws_row = 25;
    size.ws_col = columns;
    const int other = open(name.c_str(), O_RDWR | O_NOCTTY);
    if (other < 0)
        return std::nullopt;
    ioctl(other, TIOCSWINSZ, &size);
    std::vector<std::string> line{SYNCSCOPE_PROGRAM};
    line.insert(line.end(), arguments_.begin(), arguments_.end());
    std::vector<char*> arguments;
    for (std::string& w : line)
        arguments.push_back(w.data());
    arguments.push_back(nullptr);
    int out[2] = {-1, -1};
    if (interrupted != nullptr && pipe(out) != 0)
        return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = interrupted != nullptr ? out[1] : open("/dev/null", O_WRONLY);
        if (dup2(nowhere, 1) >= 0 && dup2(other, 2) >= 0)
            execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(other);
    std::string text;
    char buffer[4096];
    for (ssize_t n = 0; (n = read(terminal, buffer, sizeof buffer)) > 0;) {
        if (text.empty() && interrupted != nullptr)
            kill(child, SIGINT);
        text.append(buffer, static_cast<std::size_t>(n));
    }
    close(terminal);
    if (interrupted != nullptr) {
        close(out[1]);
        for (ssize_t n = 0; (n = read(out[0], buffer, sizeof buffer)) > 0;)
            interrupted->append(buffer, static_cast<std::size_t>(n));
        close(out[0]);
    }
    int status = 0;
    waitpid(child, &status, 0);
    for (std::size_t at = 0; (at = text.find("\r\n", at)) != std::string::npos;) // as the terminal has it
        text.erase(at, 1);
    return text;
}

TEST(Progress, IsOneLineThatIsWrittenOverAndWipedAway)
{
    for (const unsigned short columns : {60, 200}) {
        const auto seen = seenOn(columns);
        if (!seen)
            GTEST_SKIP() << "no pseudo-terminal to be had";
        const std::string& text = *seen;
        std::vector<std::string> written{{}};
        for (const char c : text)
            if (c == '\r')
                written.emplace_back();
            else
                written.back() += c;
        ASSERT_GT(written.size(), 4u) << text;
        EXPECT_EQ(written.front(), "") << "a line begins at its beginning";
        for (std::size_t i = 1; i + 1 < written.size(); ++i)
            EXPECT_LT(written[i].size(), columns) << written[i];
        EXPECT_NE(written[1].find(" states, "), std::string::npos) << written[1];
        EXPECT_EQ(written[written.size() - 2].find_first_not_of(' '), std::string::npos) << "it is wiped away: " << written[written.size() - 2];
        EXPECT_GE(written[written.size() - 2].size() + 1, written[written.size() - 3].find_last_not_of(' ') + 1);
        EXPECT_EQ(written.back().find("states"), std::string::npos) << written.back();
    }
}

TEST(Explore, TellsWhatItHasFoundWhenItIsInterrupted)
{
    std::string out;
    if (!seenOn(100, words("explore how-wrong --variant worst --no-classes --threads 1 --seconds 600 --json"), &out))
        GTEST_SKIP() << "no pseudo-terminal to be had";
    EXPECT_NE(out.find("\"limit\":\"interrupted\""), std::string::npos) << out;
    EXPECT_NE(out.find("\"states\":"), std::string::npos) << out;
}

#endif

TEST(Progress, IsNothingInAFile)
{
    const Done done = syncscope(kLong);
    EXPECT_EQ(done.err.find('\r'), std::string::npos) << done.err;
    EXPECT_EQ(done.err.find("how many more"), std::string::npos) << done.err;
}

} // namespace
} // namespace syncscope::test
