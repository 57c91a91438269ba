// The forms: what they set, what they say as one types, and that KMDF's answer in them is the one of the command line.
#include "app/files/files.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/object_answer.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/document/open_scenario.h"

#include "engine/scenario/conformance.h"

#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeWidgetItemIterator>

#include <algorithm>
#include <functional>

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
    // The editor that is open in a view, with Return: what follows from it comes by the event loop, each part when the one before it is
    // done, however long that takes.
    void typeInto(QWidget* in, const QString& value)
    {
        QPointer<QLineEdit> edit;
        for (QLineEdit* one : in->findChildren<QLineEdit*>())
            edit = one->isVisible() ? one : edit.data();
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, value);
        QTest::keyClick(edit, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return edit.isNull() || !edit->isVisible(); }, kRunLimit));
        bool taken = false; // comes behind what the value set off
        QMetaObject::invokeMethod(in, [&] { taken = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(QTest::qWaitFor([&] { return taken; }, kRunLimit));
    }
    QTemporaryDir m_folder;
    Document m_document;
    views::Appearance m_appearance;
    ConfigurationEditor m_editor;
};

// Asked for a name while one is being typed, or where there is none: Qt would warn that it cannot edit, and a warning fails a test.
TEST_F(ConfigurationEditorTest, ANameIsAskedForOnlyOnce)
{
    open(QStringLiteral("lost-update"));
    const auto editors = [&] { return m_editor.tree().viewport()->findChildren<QLineEdit*>().size(); };
    m_editor.select(QStringLiteral("machine"));
    m_editor.renameSelected();
    EXPECT_EQ(editors(), 0);
    m_editor.select(QStringLiteral("object:Queue"));
    m_editor.renameSelected();
    ASSERT_TRUE(m_editor.tree().isEditing());
    m_editor.renameSelected();
    m_editor.renameSelected();
    EXPECT_EQ(editors(), 1);
    // What becomes known meanwhile does not end it.
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("4"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_editor.tree().isEditing());
    m_editor.renameSelected();
    typeInto(m_editor.tree().viewport(), QStringLiteral("Reads"));
    EXPECT_EQ(m_editor.selected(), QStringLiteral("object:Reads"));
    ASSERT_TRUE(settled(m_document));
    // One name behind the other: the first is still being taken when the second is asked for.
    m_editor.renameSelected();
    QLineEdit* edit = m_editor.tree().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(edit, nullptr) << m_editor.selected().toStdString() << " editing " << m_editor.tree().isEditing() << " active " << m_editor.isActiveWindow();
    edit->setText(QStringLiteral("Writes"));
    QTest::keyClick(edit, Qt::Key_Return);
    m_editor.renameSelected();
    QTest::qWait(60);
    EXPECT_EQ(m_document.scenario().objects.back().name, "Writes");
    m_editor.setEnabled(false);
    m_editor.renameSelected();
    m_editor.setEnabled(true);
}

// In a small window, and with text twice as high: a form is scrolled up and down only, and nothing in it is cut. Where there is room
// labels stand beside their controls, elsewhere above them.
TEST_F(ConfigurationEditorTest, AFormKeepsToTheRoomThereIs)
{
    struct Room {
        int width, text;
        bool isStacked;
    };
    auto* page = m_editor.findChild<QScrollArea*>(QStringLiteral("configuration-page"));
    ASSERT_NE(page, nullptr);
    std::size_t forms = 0;
    for (const Room& room : {Room{540, 13, true}, Room{1100, 13, false}, Room{1000, 26, true}}) {
        m_appearance.set(picture::Theme::Light, room.text);
        m_editor.resize(room.width, 500);
        for (const char* scenario : {"dpc-for-isr", "dead-man-timer"}) {
            open(QLatin1String(scenario));
            QStringList keys;
            for (QTreeWidgetItemIterator at(&m_editor.tree()); *at; ++at)
                keys << (*at)->data(0, Qt::UserRole).toString();
            for (const QString& key : keys) {
                m_editor.select(key);
                const auto wrong = [&] {
                    QStringList all;
                    if (page->horizontalScrollBar()->maximum() > 0)
                        all << QStringLiteral("scrolls sideways");
                    for (const QLabel* label : page->findChildren<QLabel*>())
                        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty() && label->height() + 1 < label->heightForWidth(label->width()))
                            all << label->text();
                    for (const QAbstractButton* b : page->findChildren<QAbstractButton*>())
                        if (b->isVisible() && !b->objectName().startsWith(QLatin1String("qt_")) && !b->parentWidget()->rect().contains(b->geometry()))
                            all << b->text();
                    for (const QCheckBox* box : page->findChildren<QCheckBox*>())
                        if (box->isVisible() && box->width() < box->sizeHint().width())
                            all << box->text();
                    return all;
                };
                EXPECT_TRUE(QTest::qWaitFor([&] { return wrong().isEmpty(); }, 1000)) << room.width << " wide, text " << room.text << ", " << key.toStdString() << ": " << wrong().join(QStringLiteral("; ")).toStdString();
                if (key.startsWith(QLatin1String("object:"))) {
                    EXPECT_EQ(m_editor.form().isStacked(), room.isStacked) << room.width << " wide, text " << room.text << ", " << key.toStdString();
                    ++forms;
                }
            }
        }
    }
    EXPECT_GE(forms, 12u);
}

// What is kept beside the texts follows a new name and goes back with it; texts that a person wrote stay, and it is said.
TEST_F(ConfigurationEditorTest, ANewNameIsEverywhereAndGoesBack)
{
    open(QStringLiteral("sync-scope-device"));
    document::Breakpoint lock;
    lock.kind = document::Breakpoint::Kind::LockAcquire;
    lock.name = QStringLiteral("Device.lock");
    m_document.cursor().breakpoints().add(lock);
    views::TimelineView timeline(m_document, m_appearance);
    timeline.resize(800, 500);
    const auto lockLane = [&] {
        const auto& lanes = m_document.run()->timeline->lanes();
        return static_cast<std::uint32_t>(std::find_if(lanes.begin(), lanes.end(), [](const picture::Lane& l) { return l.kind == picture::LaneKind::Lock; }) - lanes.begin());
    };
    timeline.setLanePinned(lockLane(), true);
    const auto named = [&](const char* lockName) {
        EXPECT_EQ(m_document.cursor().breakpoints().all().front().name, QLatin1String(lockName));
        EXPECT_EQ(m_document.run()->timeline->lanes()[lockLane()].title, lockName);
        EXPECT_EQ(timeline.picture().lanes.front().lane, lockLane()) << "pinned to the top, " << lockName;
    };
    named("Device.lock");
    m_editor.select(QStringLiteral("object:Device"));
    m_editor.renameSelected();
    typeInto(m_editor.tree().viewport(), QStringLiteral("Card"));
    ASSERT_TRUE(settled(m_document));
    QTest::qWait(20);
    named("Card.lock");
    // The lesson has `Device.lock` twice and once in a link; "Device" in a sentence or as a parameter in the driver's text is something else.
    EXPECT_EQ(m_editor.note().toStdString(), "“Device” still stands in lesson.md (3 time(s)): texts are left as they are.");
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    named("Device.lock");
    m_document.undoStack().redo();
    ASSERT_TRUE(settled(m_document));
    named("Card.lock");
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    // The variant that is open stays open under its new name.
    m_document.takeVariant(QStringLiteral("device-scope"));
    ASSERT_TRUE(settled(m_document));
    m_editor.select(QStringLiteral("variants"));
    int row = 0;
    while (row < m_editor.table().table().rowCount() && m_editor.table().table().item(row, 0)->text() != QLatin1String("device-scope"))
        ++row;
    ASSERT_LT(row, m_editor.table().table().rowCount());
    typeInto(m_editor.table(), row, 0, QStringLiteral("serialized"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.variant, "serialized");
    // A name of the driver text's #if keeps its values, and the text is left alone.
    const std::string text = m_document.source()->texts.driver;
    m_editor.select(QStringLiteral("driver"));
    typeInto(m_editor.table(), 0, 0, QStringLiteral("LOCK"));
    EXPECT_EQ(m_document.source()->texts.driver, text);
    // GUARD_SPIN and its like ask for it; the comment that speaks of GUARD does not.
    EXPECT_EQ(m_editor.note(), QStringLiteral("“GUARD” still stands in driver.c (19 time(s)): texts are left as they are."));
    EXPECT_EQ(m_document.scenario().driver.definitions.front().first, "LOCK");
}

// --- the conformance cases: KMDF's own answers; `syncscope conformance` compares the same file ---------------------------------

std::vector<scenario::ConformanceCase> conformanceCases()
{
    const auto text = files::readText(SYNCSCOPE_CONFORMANCE_CASES);
    auto cases = text ? scenario::readCases(*text, "cases.json") : unexpected(Diagnostics());
    EXPECT_TRUE(cases);
    return cases ? std::move(*cases) : std::vector<scenario::ConformanceCase>();
}

QString bare(const scenario::json::Value& value)
{
    using scenario::json::Kind;
    if (value.kind == Kind::Array) {
        QStringList all;
        for (const scenario::json::Value& item : value.items)
            all << bare(item);
        return all.join(QLatin1Char(','));
    }
    return value.kind == Kind::Boolean ? (value.boolean ? QStringLiteral("true") : QStringLiteral("false")) : value.kind == Kind::Null ? QStringLiteral("null") : QString::fromStdString(value.text);
}

// What the form says of the objects and callbacks of a case, against what KMDF is known to answer.
class FormAnswers {
public:
    FormAnswers(const scenario::ConformanceCase& one, std::function<QString(const std::string&)> answer) : m_case(one), m_answer(std::move(answer)) {}

    void compare()
    {
        for (const auto& [name, fields] : m_case.objects)
            object(name, fields);
        for (const auto& [name, fields] : m_case.callbacks)
            callback(name, fields);
    }
    int refused = 0, callbacks = 0;

private:
    static std::string is(const scenario::ExpectedFields& fields, const char* field)
    {
        const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == field; });
        return at == fields.end() ? "?" : at->second;
    }
    std::string inScenario(const std::string& name) const
    {
        const auto at = std::find_if(m_case.names.begin(), m_case.names.end(), [&](const auto& n) { return n.second == name; });
        return at == m_case.names.end() ? name : at->first;
    }
    void has(const std::string& of, const QString& answer, const QString& line)
    {
        EXPECT_TRUE(answer.split(QLatin1Char('\n')).contains(line)) << m_case.id << " " << of << ": " << line.toStdString() << "\nin\n" << answer.toStdString();
    }

    void object(const std::string& name, const scenario::ExpectedFields& fields)
    {
        const QString answer = m_answer(inScenario(name));
        const std::string status = is(fields, "status");
        EXPECT_TRUE(answer.startsWith(QString::fromStdString(status))) << m_case.id << " " << name << ": " << status << " in\n" << answer.toStdString();
        if (status != "STATUS_SUCCESS") {
            ++refused;
            return;
        }
        const auto orNone = [](const std::string& s) { return s == "null" ? QStringLiteral("none of its own") : QString::fromStdString(s); };
        const std::string scope = is(fields, "effective_scope"), level = is(fields, "effective_level"), lock = is(fields, "lock");
        if (scope != "null" || level != "null")
            has(name, answer, QStringLiteral("In force: scope %1, level %2.").arg(orNone(scope), orNone(level)));
        const QString presentation = QString::fromStdString(is(fields, "presentation_lock")); // "spin of device"
        const QString kind = presentation.section(QStringLiteral(" of "), 0, 0), owner = presentation.section(QStringLiteral(" of "), 1);
        has(name, answer, presentation == QLatin1String("null") ? QStringLiteral("WdfObjectAcquireLock: none, and calling it is a bug check.")
                                                                : QStringLiteral("WdfObjectAcquireLock takes the %1 of %2.").arg(kind == QLatin1String("spin") ? QStringLiteral("spin lock") : kind, QString::fromStdString(inScenario(owner.toStdString()))));
        const std::string passive = is(fields, "passive_flag");
        EXPECT_TRUE(passive == "true" || passive == "false") << passive;
        has(name, answer, passive == "true" ? QStringLiteral("Its callbacks count as passive: what serializes with them must run at PASSIVE_LEVEL.") : QStringLiteral("Its callbacks do not count as passive."));
        has(name, answer, lock == "none" ? QStringLiteral("Lock: none.") : QStringLiteral("Lock: %1 of %2.").arg(lock == "spin" ? QStringLiteral("spin lock") : QString::fromStdString(lock), QString::fromStdString(inScenario(is(fields, "lock_owner")))));
    }

    void callback(const std::string& name, const scenario::ExpectedFields& fields)
    {
        const std::size_t dot = name.rfind('.');
        const std::string object = name.substr(0, dot), owner = is(fields, "serialized_by"), lock = is(fields, "lock"), irql = is(fields, "irql");
        QString what = QString::fromStdString(name.substr(dot + 1));
        const bool isLater = what == QLatin1String("EvtDriverDeviceAdd") || what.startsWith(QLatin1String("EvtIoQueueState(")) || what == QLatin1String("EvtRequestCancel")
            || what == QLatin1String("EvtRequestCompletionRoutine");
        if (!isLater) { // The configuration names its function.
            const auto at = std::find_if(m_case.functions.begin(), m_case.functions.end(), [&](const auto& f) { return f.second == name; });
            ASSERT_NE(at, m_case.functions.end()) << m_case.id << " " << name;
            what += QStringLiteral(" (%1)").arg(QString::fromStdString(at->first));
        }
        const QString at = irql == "<=DISPATCH_LEVEL" ? QStringLiteral("at the IRQL of whoever calls it, at most DISPATCH_LEVEL") : QStringLiteral("at %1").arg(QString::fromStdString(irql));
        const QString lockWords = lock == "spin" ? QStringLiteral("spin lock") : lock == "interrupt_spin" ? QStringLiteral("interrupt spin lock") : lock == "interrupt_wait" ? QStringLiteral("wait lock") : QString::fromStdString(lock);
        QString line = lock == "none" ? QStringLiteral("%1 is not serialized and runs %2.").arg(what, at)
                                      : QStringLiteral("%1 runs with the %2 of %3, %4.").arg(what, lockWords, QString::fromStdString(inScenario(owner)), at);
        if (is(fields, "hazard") != "?")
            line += QStringLiteral(" The framework accepts that, and it goes wrong when it runs.");
        has(name, m_answer(inScenario(object)), line);
        ++callbacks;
    }

    const scenario::ConformanceCase& m_case;
    std::function<QString(const std::string&)> m_answer;
};

// Every case, made from an empty driver by the edits that the forms make: objects are added one by one, and each of their
// settings is set.
TEST(ConfigurationForms, EveryConformanceCaseGivesItsAnswers)
{
    const auto cases = conformanceCases();
    ASSERT_EQ(cases.size(), 710u);
    int edits = 0, refused = 0, callbacks = 0;
    Document document(files::dataFolder());
    for (const scenario::ConformanceCase& one : cases) {
        SCOPED_TRACE(one.id);
        scenario::json::Value bareCase = one.scenario, noObjects = scenario::json::array();
        const scenario::json::Value objects = *one.scenario.find("objects");
        const auto textOf = [](const scenario::json::Value& o, const char* key) {
            const scenario::json::Value* v = o.find(key);
            return v ? v->text : std::string();
        };
        for (const scenario::json::Value& o : objects.items)
            if (textOf(o, "type") == "WDFDRIVER") {
                scenario::json::Value driver = scenario::json::object();
                driver.set("type", scenario::json::string("WDFDRIVER"));
                driver.set("name", scenario::json::string(textOf(o, "name")));
                noObjects.items.push_back(std::move(driver));
            }
        bareCase.set("objects", std::move(noObjects));
        document.recover({{}, {}, {}, {}, false, scenario::json::print(bareCase), one.texts.driver, {}, {}});
        for (const scenario::json::Value& o : objects.items) {
            const std::string name = textOf(o, "name"), type = textOf(o, "type");
            for (const ObjectType t : scenario::kCreatedTypes)
                if (syncscope::name(t) == type && t != ObjectType::Driver)
                    document.change(QStringLiteral("add"), [&](scenario::Draft& d) { d.addObject(t, name, t == ObjectType::Device ? std::string() : textOf(o, "parent")); });
            QStringList settings;
            const std::function<void(const scenario::json::Value&, const QString&)> collect = [&](const scenario::json::Value& of, const QString& prefix) {
                for (std::size_t k = 0; k < of.items.size(); ++k) {
                    const std::string& key = of.keys[k].name;
                    if (prefix.endsWith(QString::fromStdString(name) + QLatin1Char('.')) && (key == "name" || key == "type" || key == "parent"))
                        continue;
                    if (of.items[k].kind == scenario::json::Kind::Object)
                        collect(of.items[k], prefix + QString::fromStdString(key) + QLatin1Char('.'));
                    else
                        settings << prefix + QString::fromStdString(key) + QLatin1Char('=') + bare(of.items[k]);
                }
            };
            if (type != "WDFDRIVER" && o.find("parent_object") == nullptr) // What is added gets one, where its kind has it.
                settings << QString::fromStdString(name) + QStringLiteral(".parent_object=");
            collect(o, QString::fromStdString(name) + QLatin1Char('.'));
            document.apply(settings, QStringLiteral("settings"));
            edits += static_cast<int>(settings.size());
        }
        if (document.running()) {
            QEventLoop loop;
            QObject::connect(&document, &Document::runningChanged, &loop, &QEventLoop::quit);
            QTimer::singleShot(kRunLimit, &loop, &QEventLoop::quit);
            loop.exec();
        }
        ASSERT_TRUE(document.problems().empty()) << format(document.problems().front());
        ASSERT_TRUE(document.run());
        FormAnswers answers(one, [&](const std::string& object) {
            const views::ObjectAnswer a = views::answerOf(document, object);
            return a.title + QLatin1Char('\n') + a.lines.join(QLatin1Char('\n'));
        });
        answers.compare();
        refused += answers.refused;
        callbacks += answers.callbacks;
        if (HasFailure())
            break;
    }
    EXPECT_EQ(callbacks, 8286);
    EXPECT_GT(refused, 200);
    EXPECT_GT(edits, 10'000);
}

// The same by the controls themselves, for some.
TEST_F(ConfigurationEditorTest, GivesTheAnswersOfTheConformanceCases)
{
    const auto cases = conformanceCases();
    constexpr const char* kByForm[] = {"sync_scope", "execution_level", "dispatch", "automatic_serialization", "attributes", "number_of_presented_requests", "creator"};
    int edits = 0, refused = 0;
    for (std::size_t i = 0; i < cases.size(); i += 23) {
        const scenario::ConformanceCase& one = cases[i];
        SCOPED_TRACE(one.id);
        // The file without these attributes: each is then set in the form.
        scenario::Texts texts = one.texts;
        texts.scenario = scenario::json::print(one.scenario);
        auto draft = scenario::Draft::of(texts, {});
        ASSERT_TRUE(draft);
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
                wanted.push_back({QString::fromStdString(object.find("name")->text), QLatin1String(key), bare(*value)});
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
        FormAnswers answers(one, [this](const std::string& object) {
            m_editor.select(QStringLiteral("object:") + QString::fromStdString(object));
            return m_editor.answer();
        });
        answers.compare();
        refused += answers.refused;
    }
    EXPECT_GT(edits, 50);
    EXPECT_GT(refused, 5);
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

// Rule: KMDF V10
TEST_F(ConfigurationEditorTest, TheStatusIsThereBeforeTheRunIs)
{
    open(QStringLiteral("lost-update"));
    QSemaphore hold;
    m_document.worker().post([&] { hold.acquire(); }); // No run comes until then.
    m_editor.select(QStringLiteral("object:Device"));
    m_editor.add(QStringLiteral("WDFDPC"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_editor.answer().startsWith(QStringLiteral("STATUS_SUCCESS")); }, 5000)) << m_editor.answer().toStdString();
    set(QStringLiteral("Dpc.execution_level"), QStringLiteral("Dispatch"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_editor.answer().startsWith(QStringLiteral("STATUS_WDF_EXECUTION_LEVEL_INVALID")); }, 5000)) << m_editor.answer().toStdString();
    EXPECT_TRUE(m_document.running());
    ASSERT_FALSE(m_editor.fixes().empty());
    QTest::keyClick(m_editor.fixes().front(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_editor.answer().startsWith(QStringLiteral("STATUS_SUCCESS")); }, 5000)) << m_editor.answer().toStdString();
    EXPECT_TRUE(m_document.running());
    hold.release();
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty());
}

// Rule: KMDF X2, KMDF X3
TEST_F(ConfigurationEditorTest, SaysWhatIsDeferred)
{
    open(QStringLiteral("lost-update"));
    const auto says = [&](const QString& line) {
        return QTest::qWaitFor([&] { return m_editor.answer().split(QLatin1Char('\n')).contains(line); }, 5000);
    };
    m_editor.select(QStringLiteral("object:Queue"));
    EXPECT_FALSE(m_editor.answer().contains(QStringLiteral("Deferred"))) << m_editor.answer().toStdString();
    set(QStringLiteral("Queue.sync_scope"), QStringLiteral("Queue"));
    EXPECT_TRUE(says(QStringLiteral("Deferred to a DPC of the framework: what comes on a thread that holds the lock."))) << m_editor.answer().toStdString();
    set(QStringLiteral("Queue.execution_level"), QStringLiteral("Passive"));
    EXPECT_TRUE(says(QStringLiteral("Deferred to a work item of the framework: what comes above PASSIVE_LEVEL, or on a thread that holds the lock."))) << m_editor.answer().toStdString();
    set(QStringLiteral("Queue.sync_scope"), QStringLiteral("None"));
    EXPECT_TRUE(says(QStringLiteral("Deferred to a work item of the framework: what comes above PASSIVE_LEVEL."))) << m_editor.answer().toStdString();
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

// A click on another page ends the typing, and the other page is there when what was typed is taken.
TEST_F(ConfigurationEditorTest, WhatIsTypedGoesIntoTheListItWasTypedInto)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("costs"));
    QTableWidget& table = m_editor.table().table();
    int row = 0;
    while (row < table.rowCount() && table.item(row, 0)->text() != QStringLiteral("from one thread to another"))
        ++row;
    ASSERT_LT(row, table.rowCount());
    table.setCurrentCell(row, 1);
    table.editItem(table.item(row, 1));
    QLineEdit* edit = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(edit, nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("777"));
    for (QTreeWidgetItemIterator at(&m_editor.tree()); *at; ++at)
        if ((*at)->data(0, Qt::UserRole).toString() == QStringLiteral("workload")) {
            m_editor.tree().scrollToItem(*at);
            QTest::mouseClick(m_editor.tree().viewport(), Qt::LeftButton, {}, m_editor.tree().visualItemRect(*at).center());
        }
    ASSERT_EQ(m_editor.selected(), QStringLiteral("workload"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.scenario().costs.contextSwitch == 777; }, 2000)) << m_document.scenario().costs.contextSwitch;
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.undoStack().count(), 1) << "and nothing else";
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

TEST_F(ConfigurationEditorTest, VariantsAreWrittenInTheirTable)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("variants"));
    QTableWidget& table = m_editor.table().table();
    const int before = table.rowCount();
    ASSERT_GT(before, 3);
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("race"));
    // What is set by hand goes into a new one.
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("4"));
    const auto buttons = m_editor.table().findChildren<QAbstractButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* b) { return b->text() == QStringLiteral("Add a row"); });
    ASSERT_NE(add, buttons.end());
    QTest::mouseClick(*add, Qt::LeftButton);
    ASSERT_EQ(table.rowCount(), before + 1);
    EXPECT_EQ(table.item(before, 2)->text(), QStringLiteral("machine.processors=4"));
    typeInto(m_editor.table(), before, 0, QStringLiteral("four"));
    typeInto(m_editor.table(), before, 1, QStringLiteral("Four processors"));
    typeInto(m_editor.table(), before, 2, QStringLiteral("machine.processors=4; Device.sync_scope=Device"));
    const scenario::Variant& made = m_document.scenario().variants.back();
    EXPECT_EQ(made.name, "four");
    EXPECT_EQ(made.title, "Four processors");
    EXPECT_EQ(made.set, (std::vector<std::string>{"machine.processors=4", "Device.sync_scope=Device"}));
    m_document.takeVariant(QStringLiteral("four"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.problems().empty()) << format(m_document.problems().front());
    EXPECT_EQ(m_document.run()->scenario.machine.processors, 4u);
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    EXPECT_EQ(static_cast<int>(m_document.scenario().variants.size()), before);
    // One that says what is not there is told at once.
    m_editor.select(QStringLiteral("variants"));
    typeInto(m_editor.table(), 1, 2, QStringLiteral("Nothing.sync_scope=Device"));
    EXPECT_TRUE(m_editor.note().contains(QStringLiteral("Nothing"))) << m_editor.note().toStdString();
    m_document.undoStack().undo();
    EXPECT_TRUE(m_editor.note().isEmpty()) << m_editor.note().toStdString();
}

// Room that one column does not need goes to one that does; where there is none, the second column is in sight all the same.
TEST_F(ConfigurationEditorTest, ColumnsAreAsWideAsTheirWordsWhereThereIsRoom)
{
    open(QStringLiteral("lost-update"));
    m_editor.resize(1400, 700);
    m_editor.select(QStringLiteral("variants"));
    QTableWidget& table = m_editor.table().table();
    QTest::qWait(5);
    for (int r = 0; r < table.rowCount(); ++r)
        for (int c = 0; c < table.columnCount(); ++c)
            EXPECT_LT(QFontMetrics(table.item(r, c)->font()).horizontalAdvance(table.item(r, c)->text()) + 6, table.columnWidth(c)) << r << ' ' << c;
    m_editor.select(QStringLiteral("costs"));
    m_editor.resize(520, 700);
    QTest::qWait(5);
    EXPECT_LT(table.columnViewportPosition(1), table.viewport()->width() * 2 / 3);
    m_editor.resize(1100, 700);
}

TEST_F(ConfigurationEditorTest, DefinitionsAreWrittenInTheirTable)
{
    open(QStringLiteral("lost-update"));
    m_editor.select(QStringLiteral("driver"));
    QTableWidget& table = m_editor.table().table();
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("GUARD"));
    EXPECT_EQ(table.item(1, 0)->text(), QStringLiteral("CALLBACK_NS"));
    typeInto(m_editor.table(), 0, 1, QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.driver.definitions, (std::vector<std::pair<std::string, std::string>>{{"GUARD", "SPIN"}, {"CALLBACK_NS", "2000"}}));
    typeInto(m_editor.table(), 0, 1, QStringLiteral("NOTHING"));
    EXPECT_TRUE(m_editor.table().mistakes().startsWith(QStringLiteral("row 1: "))) << m_editor.table().mistakes().toStdString();
    typeInto(m_editor.table(), 0, 1, QStringLiteral("NONE"));
    typeInto(m_editor.table(), 0, 2, QStringLiteral("NONE, SPIN, QUEUED_SPIN, WAIT, FAST_MUTEX, INTERLOCKED, MINE")); // what variants set stays
    ASSERT_EQ(m_document.scenario().driver.definitionValues.front().second.size(), 7u);
    EXPECT_EQ(m_document.scenario().driver.definitionValues.front().second.back(), "MINE");
    const auto buttons = m_editor.table().findChildren<QAbstractButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* b) { return b->text() == QStringLiteral("Add a row"); });
    ASSERT_NE(add, buttons.end());
    QTest::keyClick(*add, Qt::Key_Space);
    ASSERT_EQ(table.rowCount(), 3);
    typeInto(m_editor.table(), 2, 0, QStringLiteral("DEPTH"));
    typeInto(m_editor.table(), 2, 1, QStringLiteral("3"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_document.problems().empty()) << format(m_document.problems().front());
    EXPECT_EQ(m_document.value(QStringLiteral("driver.DEPTH")), QStringLiteral("3"));
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    EXPECT_EQ(m_document.scenario().driver.definitions.size(), 2u);
}

} // namespace syncscope::test
