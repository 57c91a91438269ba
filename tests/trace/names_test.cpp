#include "engine/trace/names.h"

#include <gtest/gtest.h>

namespace syncscope::trace {
namespace {

Names some()
{
    Names n;
    n.threads = {"T0", ""};
    n.locks = {{"Device.lock", LockKind::Spin, true}};
    n.objects = {{"Device", ObjectType::Device, ""}};
    n.functions = {{"Read", "EvtIoRead"}};
    n.timers = {"Poll"};
    n.variables = {{8, 4, true, "Device.A", ""}, {16, 8, false, "Device.B", "Device.Lock"}, {24, 1, false, "Device.C", ""}};
    return n;
}

struct Named {
    Subject subject;
    const char* name;
};
class NameOf : public testing::TestWithParam<Named> {};
TEST_P(NameOf, ASubject) { EXPECT_EQ(some().of(GetParam().subject), GetParam().name); }
INSTANTIATE_TEST_SUITE_P(Table, NameOf,
    testing::Values(Named{{SubjectKind::None, 0}, "-"}, Named{{SubjectKind::Processor, 3}, "P3"}, Named{{SubjectKind::Thread, 0}, "T0"},
        Named{{SubjectKind::Thread, 1}, "thread 1"}, Named{{SubjectKind::Thread, 9}, "thread 9"}, Named{{SubjectKind::Lock, 0}, "Device.lock"},
        Named{{SubjectKind::Lock, 1}, "lock 1"}, Named{{SubjectKind::Object, 0}, "Device"}, Named{{SubjectKind::Request, 0}, "#1"},
        Named{{SubjectKind::Function, 0}, "Read"}, Named{{SubjectKind::Timer, 0}, "Poll"}, Named{{SubjectKind::Variable, 16}, "Device.B"},
        Named{{SubjectKind::Variable, 23}, "Device.B"}, Named{{SubjectKind::Variable, 12}, "memory +12"}));

TEST(VariableAt, FindsTheOneThatContainsTheByte)
{
    const Names n = some();
    EXPECT_EQ(n.variableAt(0), nullptr);
    EXPECT_EQ(n.variableAt(7), nullptr);
    EXPECT_EQ(n.variableAt(8)->name, "Device.A");
    EXPECT_EQ(n.variableAt(11)->name, "Device.A");
    EXPECT_EQ(n.variableAt(12), nullptr); // padding
    EXPECT_EQ(n.variableAt(24)->name, "Device.C");
    EXPECT_EQ(n.variableAt(25), nullptr);
    EXPECT_EQ(Names().variableAt(0), nullptr);
}

TEST(Subject, SurvivesPacking)
{
    for (const Subject s : {Subject{}, Subject{SubjectKind::Request, 0}, Subject{SubjectKind::Text, (1u << 24) - 1}})
        EXPECT_EQ(unpackSubject(pack(s)), s);
}

TEST(Names, AreSaidInWordsWhereTheProgramMadeThem)
{
    const auto patterns = [](const std::string& name) {
        const Phrase said = trace::said(name);
        EXPECT_EQ(said.english(), name);
        const auto all = said.patterns();
        return all.empty() ? std::string() : std::string(all.front());
    };
    EXPECT_EQ(patterns("Device.Timer work item"), "%1 work item");
    EXPECT_EQ(patterns("Target interrupt"), "%1 interrupt");
    EXPECT_EQ(patterns("DPC on 1"), "DPC on %1");
    EXPECT_EQ(patterns("work item 3"), "work item %1");
    EXPECT_EQ(patterns("thread T0"), "thread %1");
    for (const char* own : {"T0", "Device.lock", "interrupt", "Worker 3", "thread of mine", "EvtIoRead #1"})
        EXPECT_EQ(patterns(own), "") << own;
    EXPECT_EQ(trace::said({"DPC on 0", ActivityKind::Dpc, 0}).patterns().front(), "DPC on %1");
}

} // namespace
} // namespace syncscope::trace
