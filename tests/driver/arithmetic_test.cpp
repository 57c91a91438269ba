// Every operator over every pair of integer types, against what the host's C++ says of the same widths.
#include "tests/driver/machine.h"

#include <gmock/gmock.h>

#include <array>
#include <limits>
#include <type_traits>

namespace syncscope::driver::test {
namespace {

constexpr std::array<const char*, 8> kTypes = {"CHAR", "UCHAR", "SHORT", "USHORT", "LONG", "ULONG", "LONGLONG", "ULONGLONG"};
constexpr std::array<const char*, 16> kBinary = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">="};
constexpr std::size_t kAssigning = 10; // the first of them also with =

// Calls f with a value of the type of that number.
template <class F>
auto withType(std::size_t type, F&& f)
{
    switch (type) {
    case 0: return f(std::int8_t{});
    case 1: return f(std::uint8_t{});
    case 2: return f(std::int16_t{});
    case 3: return f(std::uint16_t{});
    case 4: return f(std::int32_t{});
    case 5: return f(std::uint32_t{});
    case 6: return f(std::int64_t{});
    default: return f(std::uint64_t{});
    }
}

template <class T>
std::uint64_t asRegister(T v)
{
    return std::is_signed_v<T> ? static_cast<std::uint64_t>(static_cast<std::int64_t>(v)) : static_cast<std::uint64_t>(v);
}

// The value of `a op b` in a register, by the host's conversions; what C leaves undefined wraps, shift counts are masked.
template <class A, class B>
std::optional<std::uint64_t> expected(std::size_t op, A a, B b)
{
    using Common = decltype(a + b);
    using Bits = std::make_unsigned_t<Common>;
    const auto x = static_cast<Common>(a);
    const auto y = static_cast<Common>(b);
    auto wrap = [](Bits v) { return asRegister(static_cast<Common>(v)); };
    using Left = decltype(+a);
    using LeftBits = std::make_unsigned_t<Left>;
    const unsigned count = static_cast<unsigned>(b) & (sizeof(Left) * 8 - 1);
    switch (op) {
    case 0: return wrap(static_cast<Bits>(x) + static_cast<Bits>(y));
    case 1: return wrap(static_cast<Bits>(x) - static_cast<Bits>(y));
    case 2: return wrap(static_cast<Bits>(static_cast<std::uint64_t>(x) * static_cast<std::uint64_t>(y)));
    case 3:
    case 4:
        if (y == 0)
            return std::nullopt;
        if (std::is_signed_v<Common> && y == static_cast<Common>(-1))
            return op == 3 ? wrap(static_cast<Bits>(Bits{0} - static_cast<Bits>(x))) : 0;
        return asRegister(static_cast<Common>(op == 3 ? x / y : x % y));
    case 5: return asRegister(static_cast<Common>(x & y));
    case 6: return asRegister(static_cast<Common>(x | y));
    case 7: return asRegister(static_cast<Common>(x ^ y));
    case 8: return asRegister(static_cast<Left>(static_cast<LeftBits>(static_cast<LeftBits>(+a) << count)));
    case 9: return asRegister(static_cast<Left>(+a >> count));
    case 10: return x == y;
    case 11: return x != y;
    case 12: return x < y;
    case 13: return x <= y;
    case 14: return x > y;
    default: return x >= y;
    }
}

template <class T>
std::vector<T> samples()
{
    using L = std::numeric_limits<T>;
    return {T{0}, T{1}, T{3}, static_cast<T>(7), static_cast<T>(100), L::max(), L::min(), static_cast<T>(L::max() - 1), static_cast<T>(-1), static_cast<T>(-5)};
}

class Arithmetic : public testing::TestWithParam<std::tuple<std::size_t, std::size_t>> {};

TEST_P(Arithmetic, IsThatOfTheHost)
{
    const auto [left, right] = GetParam();
    const std::string a = kTypes[left];
    const std::string b = kTypes[right];
    std::string text;
    for (std::size_t op = 0; op < kBinary.size(); ++op) {
        const std::string n = std::to_string(op);
        // Comparisons and the widest result fit LONGLONG or ULONGLONG; asked for as both halves of a 64-bit register.
        text += "LONGLONG F" + n + "(" + a + " a, " + b + " b) { return (LONGLONG)(a " + kBinary[op] + " b); }\n";
        if (op < kAssigning) {
            text += "LONGLONG R" + n + "(" + a + " a, " + b + " b) { a " + kBinary[op] + "= b; return a; }\n";
            text += "LONGLONG M" + n + "(" + a + " *a, " + b + " b) { return *a " + kBinary[op] + "= b; }\n";
        }
    }
    Machine machine(text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    withType(left, [&](auto leftType) {
        withType(right, [&](auto rightType) {
            using A = decltype(leftType);
            using B = decltype(rightType);
            for (const A x : samples<A>())
                for (const B y : samples<B>())
                    for (std::size_t op = 0; op < kBinary.size(); ++op) {
                        const auto want = expected(op, x, y);
                        const std::string n = std::to_string(op);
                        const std::vector<std::uint64_t> arguments = {asRegister(x), asRegister(y)};
                        ASSERT_EQ(machine.run("F" + n, arguments), want) << a << " " << +x << " " << kBinary[op] << " " << b << " " << +y;
                        if (op >= kAssigning)
                            continue;
                        const auto assigned = want ? std::optional(asRegister(static_cast<A>(*want))) : std::nullopt;
                        ASSERT_EQ(machine.run("R" + n, arguments), assigned) << a << " " << +x << " " << kBinary[op] << "= " << b << " " << +y;
                        machine.setWord(machine.heap(), sizeof(A), arguments[0]);
                        ASSERT_EQ(machine.run("M" + n, {machine.heap(), arguments[1]}), assigned) << a << " " << +x << " " << kBinary[op] << "= " << b << " " << +y << " in memory";
                        if (assigned) {
                            ASSERT_EQ(machine.word(machine.heap(), sizeof(A)), *assigned & (~std::uint64_t{0} >> (64 - 8 * sizeof(A))));
                        }
                    }
        });
    });
}

INSTANTIATE_TEST_SUITE_P(TypePairs, Arithmetic, testing::Combine(testing::Range(std::size_t{0}, kTypes.size()), testing::Range(std::size_t{0}, kTypes.size())),
    [](const auto& i) { return std::string(kTypes[std::get<0>(i.param)]) + "_" + kTypes[std::get<1>(i.param)]; });

class Conversion : public testing::TestWithParam<std::size_t> {};

TEST_P(Conversion, KeepsTheLowBitsAndTheSignOfTheTarget)
{
    const std::size_t from = GetParam();
    std::string text;
    for (std::size_t to = 0; to < kTypes.size(); ++to) {
        const std::string pair = std::to_string(to);
        text += std::string(kTypes[to]) + " Cast" + pair + "(" + kTypes[from] + " a) { return (" + kTypes[to] + ")a; }\n";
        text += std::string(kTypes[to]) + " Assign" + pair + "(" + kTypes[from] + " a) { " + kTypes[to] + " x; x = a; return x; }\n";
        text += std::string(kTypes[to]) + " Give" + pair + "(" + kTypes[from] + " a) { return Cast" + pair + "(a); }\n";
    }
    text += std::string("LONGLONG Minus(") + kTypes[from] + " a) { return -a; }\n";
    text += std::string("LONGLONG Not(") + kTypes[from] + " a) { return ~a; }\n";
    text += std::string("INT LogicalNot(") + kTypes[from] + " a) { return !a; }\n";
    Machine machine(text);
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    withType(from, [&](auto type) {
        using A = decltype(type);
        for (const A x : samples<A>()) {
            for (std::size_t to = 0; to < kTypes.size(); ++to) {
                const std::uint64_t want = withType(to, [&](auto target) { return asRegister(static_cast<decltype(target)>(x)); });
                for (const char* how : {"Cast", "Assign", "Give"})
                    EXPECT_EQ(machine.run(how + std::to_string(to), {asRegister(x)}), want) << how << " " << +x << " to " << kTypes[to];
            }
            using Promoted = decltype(+x);
            EXPECT_EQ(machine.run("Minus", {asRegister(x)}), asRegister(static_cast<Promoted>(std::make_unsigned_t<Promoted>(0) - static_cast<std::make_unsigned_t<Promoted>>(x))));
            EXPECT_EQ(machine.run("Not", {asRegister(x)}), asRegister(static_cast<Promoted>(~x)));
            EXPECT_EQ(machine.run("LogicalNot", {asRegister(x)}), std::uint64_t{x == 0});
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Types, Conversion, testing::Range(std::size_t{0}, kTypes.size()), [](const auto& i) { return kTypes[i.param]; });

} // namespace
} // namespace syncscope::driver::test
