// The forms: what they set, what they say as one types, and that KMDF's answer in them is the one of the command line.
#include "app/files/files.h"
#include "app/views/configuration/configuration_editor.h"
#include "tests/document/open_scenario.h"

#include "engine/scenario/conformance.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace syncscope::test {

using document::Document;
using views::ConfigurationEditor;

class ConfigurationEditorTest : public testing::Test {
protected:
    ConfigurationEditorTest() : m_document(files::dataFolder()), m_editor(m_document, m_appearance) {}

    void SetUp() override
    {
        m_editor.resize(1100, 700);
        m_editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_editor));
    }
    void open(const QString& scenario)
    {
        ASSERT_TRUE(m_document.open(scenario));
        ASSERT_TRUE(settled(m_document));
    }
    // As a person would with that control.
    void set(const QString& path, const QString& value)
    {
        QWidget* control = m_editor.form().control(path);
        ASSERT_NE(control, nullptr) << path.toStdString();
        if (auto* segments = qobject_cast<views::Segmented*>(control)) {
            QAbstractButton* button = segments->button(value);
            ASSERT_NE(button, nullptr) << path.toStdString() << " " << value.toStdString();
            QTest::mouseClick(button, Qt::LeftButton);
        } else if (auto* combo = qobject_cast<QComboBox*>(control)) {
            const int at = combo->findData(value);
            ASSERT_GE(at, 0) << path.toStdString();
            combo->setCurrentIndex(at);
            Q_EMIT combo->activated(at);
        } else if (auto* edit = qobject_cast<QLineEdit*>(control)) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, value);
        } else {
            FAIL() << "no control of " << path.toStdString();
        }
    }
    void typeInto(views::ListTable& list, int row, int column, const QString& value)
    {
        list.table().setCurrentCell(row, column);
        list.table().editItem(list.table().item(row, column));
        typeInto(list.table().viewport(), value);
    }
    // The editor that is open in a view, with Return: what follows from it comes by the event loop.
    void typeInto(QWidget* in, const QString& value)
    {
        QLineEdit* edit = nullptr;
        for (QLineEdit* one : in->findChildren<QLineEdit*>())
            edit = one->isVisible() ? one : edit;
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, value);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::qWait(60);
    }
    const simulation::ObjectView* view(const std::string& object) const
    {
        const auto& all = m_document.run()->answers;
        const auto at = std::find_if(all.begin(), all.end(), [&](const simulation::ObjectView& o) { return o.name == object; });
        return at == all.end() ? nullptr : &*at;
    }

    QTemporaryDir m_folder;
    Document m_document;
    views::Appearance m_appearance;
    ConfigurationEditor m_editor;
};

// The cases are KMDF's own answers; `syncscope conformance` compares the same file.
TEST_F(ConfigurationEditorTest, GivesTheAnswersOfTheConformanceCases)
{
    const auto text = files::readText(SYNCSCOPE_CONFORMANCE_CASES);
    ASSERT_TRUE(text);
    const auto cases = scenario::readCases(*text, "cases.json");
    ASSERT_TRUE(cases);
    constexpr const char* kByForm[] = {"sync_scope", "execution_level", "dispatch", "automatic_serialization", "attributes", "number_of_presented_requests", "creator"};
    int edits = 0, refused = 0;
    for (std::size_t i = 0; i < cases->size(); i += 9) {
        const scenario::ConformanceCase& one = (*cases)[i];
        SCOPED_TRACE(one.id);
        // The file without these attributes: each is then set in the form.
        scenario::Texts texts = one.texts;
        texts.scenario = scenario::json::print(one.scenario);
        auto draft = scenario::Draft::of(texts, {});
        ASSERT_TRUE(draft);
        const auto inScenario = [&](const std::string& name) {
            const auto at = std::find_if(one.names.begin(), one.names.end(), [&](const auto& n) { return n.second == name; });
            return at == one.names.end() ? name : at->first;
        };
        struct Wanted {
            QString object, key, value;
        };
        std::vector<Wanted> wanted;
        const std::size_t count = draft->root().find("objects")->items.size();
        for (std::size_t o = 0; o < count; ++o)
            for (const char* key : kByForm) {
                const scenario::json::Value& object = draft->root().find("objects")->items[o];
                const scenario::json::Value* value = object.find(key);
                if (value == nullptr)
                    continue;
                const QString is = value->kind == scenario::json::Kind::Boolean ? (value->boolean ? QStringLiteral("true") : QStringLiteral("false")) : QString::fromStdString(value->text);
                wanted.push_back({QString::fromStdString(object.find("name")->text), QLatin1String(key), is});
                draft->set({"objects", o, key}, {});
            }
        texts.scenario = draft->text();
        const QString folder = m_folder.filePath(QString::fromStdString(one.id));
        ASSERT_TRUE(files::writeScenario(folder.toStdString(), texts).empty());
        open(folder);
        for (const Wanted& w : wanted) {
            const QString path = w.object + QLatin1Char('.') + w.key;
            if (m_document.value(path) == w.value)
                continue;
            m_editor.select(QStringLiteral("object:") + w.object);
            set(path, w.value);
            EXPECT_EQ(m_document.value(path), w.value) << path.toStdString();
            ++edits;
        }
        ASSERT_TRUE(settled(m_document));
        ASSERT_TRUE(m_document.run());
        ASSERT_TRUE(m_document.problems().empty()) << format(m_document.problems().front());
        for (const auto& [name, fields] : one.objects) {
            const std::string object = inScenario(name);
            const simulation::ObjectView* v = view(object);
            ASSERT_NE(v, nullptr) << object;
            m_editor.select(QStringLiteral("object:") + QString::fromStdString(object));
            const QString answer = m_editor.answer();
            const auto is = [&](const char* field) {
                const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == field; });
                return at == fields.end() ? QStringLiteral("?") : QString::fromStdString(at->second);
            };
            const QString status = is("status");
            EXPECT_TRUE(answer.startsWith(status)) << object << ": " << status.toStdString() << " in\n" << answer.toStdString();
            if (status != QLatin1String("STATUS_SUCCESS")) {
                ++refused;
                continue;
            }
            const auto orNone = [](const QString& s) { return s == QLatin1String("null") ? QStringLiteral("none of its own") : s; };
            const QString force = QStringLiteral("In force: scope %1, level %2.").arg(orNone(is("effective_scope")), orNone(is("effective_level")));
            if (is("effective_scope") != QLatin1String("null") || is("effective_level") != QLatin1String("null")) {
                EXPECT_TRUE(answer.contains(force)) << object << ": " << force.toStdString() << " in\n" << answer.toStdString();
            }
            const QString lock = is("lock") == QLatin1String("none") ? QStringLiteral("Lock: none.") : QStringLiteral("Lock: %1 of %2.").arg(is("lock"), QString::fromStdString(inScenario(is("lock_owner").toStdString())));
            EXPECT_TRUE(answer.contains(lock)) << object << ": " << lock.toStdString() << " in\n" << answer.toStdString();
        }
    }
    EXPECT_GT(edits, 100);
    EXPECT_GT(refused, 10);
}

TEST_F(ConfigurationEditorTest, ARefusalHasItsReasonAndIsMendedByOneClick)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("object:Device"));
    set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    set(QStringLiteral("Device.execution_level"), QStringLiteral("Passive"));
    m_editor.select(QStringLiteral("object:Queue"));
    m_editor.add(QStringLiteral("WDFDPC"));
    EXPECT_EQ(m_editor.selected(), QStringLiteral("object:Dpc"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()) << (m_document.problems().empty() ? "" : format(m_document.problems().front()));
    EXPECT_TRUE(m_editor.answer().startsWith(QStringLiteral("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"))) << m_editor.answer().toStdString();
    EXPECT_GT(m_editor.answer().size(), 60); // with a reason
    ASSERT_FALSE(m_editor.fixes().empty());
    QTest::mouseClick(m_editor.fixes().front(), Qt::LeftButton);
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_editor.answer().startsWith(QStringLiteral("STATUS_SUCCESS"))) << m_editor.answer().toStdString();
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_editor.answer().startsWith(QStringLiteral("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL")));
}

TEST_F(ConfigurationEditorTest, SaysWhatTheFrameworkDoesAroundEachCallback)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("object:Queue"));
    EXPECT_TRUE(m_editor.answer().contains(QStringLiteral("EvtIoRead (SampleEvtIoRead) is not serialized"))) << m_editor.answer().toStdString();
    m_editor.select(QStringLiteral("object:Device"));
    set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    m_editor.select(QStringLiteral("object:Queue"));
    EXPECT_TRUE(m_editor.answer().contains(QStringLiteral("EvtIoRead (SampleEvtIoRead) runs with the spin lock of Device, at DISPATCH_LEVEL."))) << m_editor.answer().toStdString();
}

TEST_F(ConfigurationEditorTest, ObjectsAreAddedRenamedMovedAndRemovedByKeys)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("object:Device"));
    const auto actions = m_editor.addMenu().actions();
    const auto spin = std::find_if(actions.begin(), actions.end(), [](const QAction* a) { return a->text().contains(QStringLiteral("WDFSPINLOCK")); });
    ASSERT_NE(spin, actions.end());
    (*spin)->trigger();
    EXPECT_EQ(m_editor.selected(), QStringLiteral("object:SpinLock"));
    EXPECT_EQ(m_document.scenario().objects.back().parent, "Device");
    // F2, a name, Return.
    m_editor.activateWindow();
    m_editor.tree().setFocus();
    QTest::keyClick(&m_editor.tree(), Qt::Key_F2);
    typeInto(m_editor.tree().viewport(), QStringLiteral("Guard"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_editor.tree().currentItem() && m_editor.tree().currentItem()->data(0, Qt::UserRole).toString() == QStringLiteral("object:Guard"); }, 5000));
    EXPECT_EQ(m_editor.selected(), QStringLiteral("object:Guard"));
    EXPECT_EQ(m_document.scenario().objects.back().name, "Guard");
    // A name that is taken.
    m_editor.renameSelected();
    typeInto(m_editor.tree().viewport(), QStringLiteral("Queue"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_editor.note().isEmpty(); }, 5000));
    EXPECT_TRUE(m_editor.note().contains(QStringLiteral("already names"))) << m_editor.note().toStdString();
    EXPECT_EQ(m_document.scenario().objects.back().name, "Guard");
    set(QStringLiteral("Guard.parent"), QStringLiteral("Queue"));
    EXPECT_EQ(m_document.scenario().objects.back().parent, "Queue");
    QTest::keyClick(&m_editor.tree(), Qt::Key_Delete);
    EXPECT_EQ(m_document.scenario().objects.back().name, "Queue");
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.objects.size(), 3u);
}

TEST_F(ConfigurationEditorTest, WhatIsTypedWrongIsToldUnderItAndTheRunStays)
{
    open(QStringLiteral("lost-update"));
    const auto run = m_document.run();
    m_editor.select(QStringLiteral("machine"));
    set(QStringLiteral("machine.processors"), QStringLiteral("0"));
    EXPECT_TRUE(m_editor.form().mistake(QStringLiteral("machine.processors")).contains(QStringLiteral("1"))) << m_editor.form().mistake(QStringLiteral("machine.processors")).toStdString();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run(), run);
    set(QStringLiteral("machine.processors"), QStringLiteral("3"));
    EXPECT_TRUE(m_editor.form().mistake(QStringLiteral("machine.processors")).isEmpty());
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.machine.processors, 3u);
    EXPECT_EQ(m_document.undoStack().count(), 1); // keystrokes in one field
}

TEST_F(ConfigurationEditorTest, WorkloadIsEditedInItsTable)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("thread:T1"));
    views::ListTable& sends = m_editor.table();
    ASSERT_EQ(sends.table().rowCount(), 1);
    typeInto(sends, 0, 3, QStringLiteral("4"));
    EXPECT_EQ(m_document.scenario().threads[1].sends[0].repeat, 4u);
    typeInto(sends, 0, 3, QStringLiteral("0"));
    EXPECT_TRUE(sends.mistakes().startsWith(QStringLiteral("row 1: "))) << sends.mistakes().toStdString();
    typeInto(sends, 0, 3, QStringLiteral("2"));
    EXPECT_TRUE(sends.mistakes().isEmpty());
    m_editor.add(QStringLiteral("thread"));
    EXPECT_EQ(m_editor.selected(), QStringLiteral("thread:T2"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty());
    EXPECT_EQ(m_document.run()->scenario.threads.size(), 3u);
    m_editor.select(QStringLiteral("workload"));
    EXPECT_EQ(m_editor.table().table().rowCount(), 3);
    EXPECT_EQ(m_editor.table().table().item(1, 1)->text(), QStringLiteral("sends 2 request(s)")); // no translation is loaded here
}

TEST_F(ConfigurationEditorTest, CostsHaveGradesAndEveryOneCanBeSet)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("costs"));
    QTableWidget& table = m_editor.table().table();
    ASSERT_GT(table.rowCount(), 15);
    int row = 0;
    while (row < table.rowCount() && table.item(row, 0)->text() != QStringLiteral("from one thread to another"))
        ++row;
    ASSERT_LT(row, table.rowCount());
    EXPECT_EQ(table.item(row, 3)->text(), QStringLiteral("fact: derived"));
    EXPECT_EQ(table.item(0, 3)->text(), QStringLiteral("estimate"));
    typeInto(m_editor.table(), row, 1, QStringLiteral("777"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.costs.contextSwitch, 777);
}

TEST_F(ConfigurationEditorTest, EveryPageOfEveryScenarioCanBeShown)
{
    for (const char* scenario : {"sync-scope-device", "two-queues"}) {
        open(QLatin1String(scenario));
        QStringList keys;
        for (QTreeWidgetItemIterator at(&m_editor.tree()); *at; ++at)
            keys << (*at)->data(0, Qt::UserRole).toString();
        EXPECT_GE(keys.size(), 10);
        for (const QString& key : keys) {
            m_editor.select(key);
            EXPECT_EQ(m_editor.selected(), key);
        }
    }
    m_editor.add(QStringLiteral("hardware"));
    m_editor.add(QStringLiteral("power"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty()) << format(m_document.problems().front());
    EXPECT_EQ(m_editor.table().table().rowCount(), 1);
}

} // namespace syncscope::test
