// Values of constant expressions, and of the same expressions over variables.
#include "tests/driver/machine.h"

#include "engine/base/words.h"

#include <gmock/gmock.h>

namespace syncscope::driver::test {
namespace {

struct Case {
    const char* expression;
    std::int64_t value; // as LONGLONG
};

constexpr Case kCases[] = {
    // literals and their types
    {"0x7fffffff + 0", 2147483647}, {"2147483648", 2147483648}, {"0xffffffff", 4294967295}, {"0xffffffffffffffff == -1", 1}, {"0b1011", 11}, {"017", 15}, {"0", 0},
    {"10UL - 11", 4294967295}, {"10ULL - 11 > 0", 1}, {"10i64 - 11", -1}, {"sizeof(1)", 4}, {"sizeof(1L)", 4}, {"sizeof(1LL)", 8}, {"sizeof(2147483648)", 8},
    {"sizeof(0xffffffff)", 4}, {"'a'", 97}, {"'\\n'", 10}, {"'\\x41'", 65}, {"'\\101'", 65}, {"'\\377'", -1}, {"'abcd'", 0x61626364}, {"L'a'", 97}, {"sizeof('a')", 4},
    {"sizeof(L'a')", 2}, {"sizeof(\"abc\")", 4}, {"sizeof(L\"abc\")", 8}, {"\"abc\"[1]", 98}, {"*\"xyz\"", 120}, {"\"ab\" \"cd\"[3]", 100}, {"'\\0'", 0}, {"'\\\\'", 92},
    // sizes: LLP64
    {"sizeof(char)", 1}, {"sizeof(short)", 2}, {"sizeof(int)", 4}, {"sizeof(long)", 4}, {"sizeof(long long)", 8}, {"sizeof(void *)", 8}, {"sizeof(LONG)", 4},
    {"sizeof(ULONG)", 4}, {"sizeof(LONGLONG)", 8}, {"sizeof(ULONG_PTR)", 8}, {"sizeof(SIZE_T)", 8}, {"sizeof(HANDLE)", 8}, {"sizeof(WDFDEVICE)", 8}, {"sizeof(NTSTATUS)", 4},
    {"sizeof(KIRQL)", 1}, {"sizeof(BOOLEAN)", 1}, {"sizeof(WCHAR)", 2}, {"sizeof(LARGE_INTEGER)", 8}, {"sizeof(KSPIN_LOCK)", 8}, {"sizeof(KEVENT)", 24}, {"sizeof(FAST_MUTEX)", 56},
    {"sizeof(WDF_OBJECT_ATTRIBUTES)", 56}, {"sizeof(WDF_IO_QUEUE_CONFIG)", 96}, {"sizeof(WDF_DRIVER_CONFIG)", 32}, {"sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO)", 40},
    {"sizeof(WDF_SYNCHRONIZATION_SCOPE)", 4}, {"sizeof(struct { char a; int b; })", 8}, {"sizeof(struct { char a; long long b; char c; })", 24}, {"sizeof(union { char a; int b; })", 4},
    {"sizeof(LONG[7])", 28}, {"sizeof(char(*)[7])", 8}, {"sizeof(struct { char a[3]; short b; })", 6}, {"sizeof 1 + 1", 5},
    {"FIELD_OFFSET(WDF_OBJECT_ATTRIBUTES, ContextTypeInfo)", 48}, {"FIELD_OFFSET(WDF_IO_QUEUE_CONFIG, EvtIoRead)", 24}, {"FIELD_OFFSET(WDF_IO_QUEUE_CONFIG, Settings)", 80},
    {"FIELD_OFFSET(WDF_IO_QUEUE_CONFIG, Driver)", 88}, {"FIELD_OFFSET(LARGE_INTEGER, HighPart)", 4}, {"FIELD_OFFSET(LARGE_INTEGER, u.HighPart)", 4},
    // precedence and association
    {"2 + 3 * 4", 14}, {"(2 + 3) * 4", 20}, {"10 - 4 - 3", 3}, {"100 / 10 / 5", 2}, {"1 << 2 + 1", 8}, {"1 | 2 ^ 3 & 4", 3}, {"5 & 6 == 6", 1}, {"1 + 2 < 4", 1},
    {"7 > 3 > 1", 0}, {"1 || 0 && 0", 1}, {"!0 + 1", 2}, {"-2 - -3", 1}, {"- - 5", 5}, {"~0", -1}, {"!5", 0}, {"!!5", 1}, {"1 ? 2 : 3 ? 4 : 5", 2}, {"0 ? 2 : 0 ? 4 : 5", 5},
    {"(1, 2, 3)", 3}, {"6 % 4 * 2", 4}, {"17 % 5", 2}, {"-17 % 5", -2}, {"-17 / 5", -3}, {"17 / -5", -3}, {"3 == 3 == 1", 1}, {"1 << 3 >> 1", 4}, {"2 * 3 % 4", 2},
    // promotions and conversions
    {"(UCHAR)300", 44}, {"(CHAR)200", -56}, {"(SHORT)40000", -25536}, {"(USHORT)-1", 65535}, {"(LONG)0x80000000", -2147483648LL}, {"(ULONG)-1", 4294967295}, {"(LONGLONG)(ULONG)-1", 4294967295},
    {"(UCHAR)255 + (UCHAR)1", 256}, {"(CHAR)-1 < (UCHAR)1", 1}, {"-1 < 1U", 0}, {"-1 < (ULONGLONG)1", 0}, {"-1L < 1U", 0}, {"-1LL < 1U", 1}, {"(USHORT)65535 * 2", 131070},
    {"(UCHAR)~0", 255}, {"~(UCHAR)0", -1}, {"-(UCHAR)1", -1}, {"-1U", 4294967295}, {"(ULONG)1 - 2", 4294967295}, {"((ULONG)1 - 2) >> 31", 1}, {"(-8) >> 1", -4}, {"0x80000000 >> 31", 1},
    {"(LONG)0x80000000 >> 31", -1}, {"1LL << 40", 1099511627776}, {"1 << 31", -2147483648LL}, {"1U << 31", 2147483648}, {"sizeof((CHAR)1 + (CHAR)1)", 4}, {"sizeof(1 ? 1 : 1LL)", 8},
    {"sizeof(1L + 1U)", 4}, {"(1 ? -1 : 1U) > 0", 1}, {"0x7fffffff + 1", -2147483648LL}, {"2147483647 * 2", -2}, {"(KIRQL)2 == 2", 1}, {"(BOOLEAN)256", 0},
    // names of Windows and WDF
    {"STATUS_SUCCESS", 0}, {"STATUS_TIMEOUT", 0x102}, {"STATUS_UNSUCCESSFUL", static_cast<std::int32_t>(0xC0000001)}, {"STATUS_WDF_PARENT_NOT_SPECIFIED", static_cast<std::int32_t>(0xC0200212)},
    {"NT_SUCCESS(STATUS_SUCCESS)", 1}, {"NT_SUCCESS(STATUS_PENDING)", 1}, {"NT_SUCCESS(STATUS_UNSUCCESSFUL)", 0}, {"NT_ERROR(STATUS_UNSUCCESSFUL)", 1}, {"NT_ERROR(0x80000005)", 0},
    {"DISPATCH_LEVEL", 2}, {"WdfSynchronizationScopeNone", 4}, {"WdfExecutionLevelDispatch", 3}, {"WdfIoQueueDispatchManual", 3}, {"WdfRequestTypeDeviceControl", 14}, {"WdfUseDefault", 2},
    {"TRUE + TRUE", 2}, {"NULL == 0", 1}, {"max(3, 4) * min(3, 4)", 12}, {"RTL_NUMBER_OF(\"four\")", 5}, {"CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)", 0x222000},
    {"__LINE__", 1}, {"(ULONG)WdfTrue", 1}, {"SynchronizationEvent", 1},
};

class Expression : public testing::TestWithParam<Case> {};

TEST_P(Expression, HasTheValueItHasInC)
{
    const std::string e = GetParam().expression;
    const bool isConstant = e.find('"') == std::string::npos && e != "(1, 2, 3)"; // as C understands it
    Machine machine("LONGLONG F(VOID) { return " + e + "; }\nLONGLONG G(VOID) { LONGLONG a[2]; a[0] = 7; a[1] = (" + e + "); return a[1]; }\n"
        "static LONGLONG s = " + (isConstant ? e : "0") + ";\nLONGLONG H(VOID) { return s; }");
    ASSERT_TRUE(machine.ok()) << machine.diagnostics();
    EXPECT_EQ(static_cast<std::int64_t>(machine.run("F").value()), GetParam().value);
    if (e != "__LINE__") {
        EXPECT_EQ(static_cast<std::int64_t>(machine.run("G").value()), GetParam().value);
        if (isConstant) {
            EXPECT_EQ(static_cast<std::int64_t>(machine.run("H").value()), GetParam().value);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Expression, testing::ValuesIn(kCases), [](const auto& i) { return "n" + std::to_string(i.index); });

// The codes of the built-in headers are those the engine knows by name.
TEST(Statuses, AreThoseOfTheEngine)
{
    for (const char* status : {"STATUS_SUCCESS", "STATUS_TIMEOUT", "STATUS_PENDING", "STATUS_NO_MORE_ENTRIES", "STATUS_UNSUCCESSFUL", "STATUS_NOT_IMPLEMENTED",
             "STATUS_INFO_LENGTH_MISMATCH", "STATUS_INVALID_HANDLE", "STATUS_INVALID_PARAMETER", "STATUS_INVALID_DEVICE_REQUEST", "STATUS_BUFFER_TOO_SMALL", "STATUS_MUTANT_NOT_OWNED",
             "STATUS_INSUFFICIENT_RESOURCES", "STATUS_DEVICE_NOT_READY", "STATUS_IO_TIMEOUT", "STATUS_NOT_SUPPORTED", "STATUS_CANCELLED", "STATUS_INVALID_DEVICE_STATE", "STATUS_NOT_FOUND",
             "STATUS_WDF_PAUSED", "STATUS_WDF_BUSY", "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID", "STATUS_WDF_NO_CALLBACK", "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL",
             "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED", "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID", "STATUS_WDF_EXECUTION_LEVEL_INVALID", "STATUS_WDF_PARENT_NOT_SPECIFIED"}) {
        Machine machine(std::string("ULONG F(VOID) { return (ULONG)") + status + "; }");
        ASSERT_TRUE(machine.ok()) << machine.diagnostics();
        const auto code = ntstatusCode(status);
        ASSERT_TRUE(code) << status;
        EXPECT_EQ(machine.run("F"), *code) << status;
    }
}

} // namespace
} // namespace syncscope::driver::test
