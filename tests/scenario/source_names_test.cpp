// Names found in a driver text without compiling it.
#include "engine/scenario/source_names.h"

#include <gmock/gmock.h>

namespace syncscope::scenario {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SourceNames, FunctionsAreThoseWithABodyAtFileLevel)
{
    const SourceNames names = sourceNames(R"(
#define CALL(x) Macro(x) {
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID Declared(WDFQUEUE Queue);
_Use_decl_annotations_ VOID SampleEvtIoRead(WDFQUEUE Queue /* ) { */, WDFREQUEST Request)
{
    if (Called(Queue)) { Inner("}" , '}'); } // }
}
_IRQL_requires_max_(DISPATCH_LEVEL) static NTSTATUS
Second(VOID) { return 0; }
typedef struct _S { int (*Pointer)(int); } S;
)");
    EXPECT_THAT(names.functions, ElementsAre("SampleEvtIoRead", "Second"));
    EXPECT_TRUE(names.identifiers.count("EVT_WDF_IO_QUEUE_IO_READ"));
    EXPECT_TRUE(names.identifiers.count("Macro"));
    EXPECT_TRUE(names.identifiers.count("Called"));
}

TEST(SourceNames, BranchesOfIfMayOpenABraceTwice)
{
    const SourceNames names = sourceNames("VOID A(VOID)\n{\n#if X\n    if (a) {\n#else\n    if (b) {\n#endif\n    }\n}\nVOID B(VOID)\n{\n}\n");
    EXPECT_THAT(names.functions, ElementsAre("A", "B"));
}

TEST(SourceNames, OneFunctionInTwoBranchesIsOne)
{
    EXPECT_THAT(sourceNames("#if X\nVOID A(VOID)\n{\n}\n#else\nVOID A(VOID)\n{\n}\n#endif\n").functions, ElementsAre("A"));
}

TEST(SourceNames, CommentsAndLiteralsHoldNoNames)
{
    const SourceNames names = sourceNames("/* a */ // b\nchar* s = \"c \\\" d\"; char e = '\\'';");
    EXPECT_THAT(names.identifiers, ElementsAre("char", "e", "s"));
}

TEST(SourceNames, AnyTextHasAnEnd)
{
    for (const char* text : {"", "/*", "\"", "'", "a(", "a(b", "a()", "}", "#", "\\", "\"\\"})
        EXPECT_THAT(sourceNames(text).functions, IsEmpty()) << text;
}

} // namespace
} // namespace syncscope::scenario
