// Every text a person reads is in the catalogue and in German: of the window, of the fields, of the shipped scenarios, of the timeline.
#include "app/document/numbers.h"
#include "app/document/run.h"
#include "app/document/sentences.h"
#include "app/files/files.h"
#include "app/files/library.h"
#include "app/models/event_model.h"
#include "app/models/machine_model.h"
#include "app/views/compare/compare_view.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/field_form.h"
#include "app/views/help/help_view.h"
#include "app/views/messages/message_panel.h"
#include "app/views/orders/orders_view.h"
#include "app/views/source/code_names.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/preferences.h"
#include "app/window/saving.h"
#include "app/window/studies.h"
#include "engine/driver/compile.h"
#include "engine/explore/predicate.h"
#include "engine/picture/svg.h"
#include "engine/report/words.h"
#include "engine/scenario/read.h"
#include "tests/window/cut_texts.h"
#include "tests/window/window_fixture.h"

#include <QtCharts/QChart>
#include <QtCore/QDirIterator>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

#include <set>

namespace syncscope::test {

namespace {

class InGerman : public testing::Test {
protected:
    InGerman() { window::installTranslations(*QApplication::instance(), QLocale(QLocale::German)); }
    ~InGerman() override { window::installTranslations(*QApplication::instance(), QLocale(QLocale::English)); }
};

QString plain(const std::string& s) { return QString::fromStdString(s); }

// The context each source text has in the catalogue.
std::multimap<QString, QString> catalogue()
{
    std::multimap<QString, QString> all;
    QFile file(QStringLiteral(SYNCSCOPE_TRANSLATIONS "/syncscope-lab_de.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            all.emplace(xml.readElementText(), context);
    }
    return all;
}

// "a" "b" in C++ is ab.
QString joined(const QString& literals)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto it = literal.globalMatch(literals); it.hasNext();)
        text += it.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

// The C in the tests of the front end, behind what each file declares for all of its own; and the seeds of the fuzzer, every eighth word left out in turn.
std::vector<std::string> wrongDrivers()
{
    static const QRegularExpression literals(QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+"));
    std::vector<std::string> all;
    for (QDirIterator files(QStringLiteral(SYNCSCOPE_ENGINE "/../tests/driver"), {QStringLiteral("*_test.cpp")}, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const qsizetype prelude = source.indexOf(QLatin1String("kPrelude ="));
        const QString before = prelude < 0 ? QString() : joined(literals.match(source, prelude).captured());
        for (auto it = literals.globalMatch(source); it.hasNext();)
            if (const QString text = joined(it.next().captured()); text.size() > 8)
                all.push_back((before + text).toStdString());
    }
    for (QDirIterator files(QStringLiteral(SYNCSCOPE_ENGINE "/../tests/fuzz/corpus/driver"), {QStringLiteral("*.c")}, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression word(QStringLiteral("\\w+|[^\\w\\s]"));
        int n = 0;
        for (auto it = word.globalMatch(source); it.hasNext();)
            if (const QRegularExpressionMatch one = it.next(); ++n % 8 == 0)
                all.push_back(QString(source).remove(one.capturedStart(), one.capturedLength()).toStdString());
    }
    return all;
}

} // namespace

// What `ninja update_translations` has to be run for is told here by name.
TEST(Catalogue, HasEveryTextOfTheWindow)
{
    const auto known = catalogue();
    for (const auto& [text, context] : known)
        EXPECT_TRUE(context.startsWith(QLatin1String("syncscope::")) || context == QLatin1String("main") || context.startsWith(QLatin1Char('Q'))) << context.toStdString() << ": " << text.toStdString();
    static const QRegularExpression form(QStringLiteral("\\b(?:tr|QT_TR_NOOP)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)|(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"[^\"]*\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    std::size_t texts = 0;
    for (QDirIterator files(QStringLiteral(SYNCSCOPE_ENGINE "/../app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = files.next();
        QFile file(name);
        if (name.contains(QLatin1String("/cli/")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto it = form.globalMatch(source); it.hasNext(); ++texts) {
            const QRegularExpressionMatch match = it.next();
            const QString text = joined(match.captured(1) + match.captured(2));
            EXPECT_TRUE(known.contains(text)) << name.section(QLatin1Char('/'), -1).toStdString() << ": " << text.toStdString();
        }
    }
    EXPECT_GE(texts, 1500u);
}

TEST_F(InGerman, ShippedScenariosHaveTheTitlesOfTheirLessons)
{
    const files::Library library(files::dataFolder());
    std::size_t titles = 0;
    const auto expectGerman = [&](const std::string& english, const std::string& id) {
        if (english.empty())
            return;
        // Names of attributes and values are the same in every language.
        static const QRegularExpression name(QStringLiteral("^(Sync Scope (Device|Queue)(, )?)?(AutomaticSerialization FALSE)?$"));
        if (!name.match(plain(english)).hasMatch()) {
            EXPECT_NE(document::shipped(english).toStdString(), english) << id;
        }
        ++titles;
    };
    for (const files::Shipped& shipped : library.scenarios()) {
        const scenario::Scenario& s = shipped.scenario;
        for (const std::string& text : {s.title, s.summary, s.part})
            expectGerman(text, s.id);
        for (const scenario::Variant& v : s.variants)
            expectGerman(v.title, s.id);
        EXPECT_EQ(plain(files::translatedLesson(shipped.folder, "de")).section(QLatin1Char('\n'), 0, 0), QStringLiteral("# ") + document::shipped(s.title)) << s.id << ": " << document::shipped(s.title).toStdString();
    }
    EXPECT_GE(titles, 400u);
    EXPECT_EQ(document::shipped("A title of somebody's own"), QStringLiteral("A title of somebody's own"));
}

TEST_F(InGerman, FieldsSayWhatTheyAre)
{
    std::set<std::string> texts;
    for (const scenario::FieldHelp& f : scenario::fieldHelp())
        texts.insert({f.help, f.unit});
    EXPECT_GE(texts.size(), 80u);
    // Where a cost is known from; names of texts and of places stay.
    std::size_t sources = 0;
    for (const scenario::FieldHelp& f : scenario::fieldHelp())
        if (f.path.starts_with("costs.") && f.source != "T. Downs, A Concurrency Cost Hierarchy") {
            EXPECT_NE(document::sourceText(f.source).toStdString(), f.source) << f.path;
            ++sources;
        }
    EXPECT_GE(sources, 20u);
    for (const std::string& text : texts)
        if (text != "ns" && text != "ms" && text != "UseHighResolutionTimer" && !text.empty()) {
            EXPECT_NE(document::fieldText(text).toStdString(), text);
        }
}

// Of every mistake all patterns are in the catalogue, and what stands in their places is no English: a name, a number, a text of the driver.
TEST_F(InGerman, EveryMistakeInADriverIsToo)
{
    const auto known = catalogue();
    const Tongue placesOnly = [](std::string_view) { return std::string("%1 | %2 | %3 | %4"); };
    static const QRegularExpression english(QStringLiteral("\\b(?:expected|found|the|which|must|cannot|without|missing|did|named)\\b"));
    std::set<std::string> patterns;
    std::size_t mistakes = 0;
    for (const std::string& text : wrongDrivers()) {
        const Expected<driver::Compiled> result = driver::compile({{"driver.c", text}}, {});
        for (const Diagnostic& d : result ? result->warnings : result.error()) {
            ++mistakes;
            for (const Phrase& phrase : {d.message, d.hint})
                for (const std::string_view pattern : phrase.patterns())
                    patterns.emplace(pattern);
            if (d.code == "error-directive" || d.code == "warning-directive" || d.code == "static-assertion")
                continue; // in the words of the driver
            const QString word = english.match(plain(d.whole().in(placesOnly))).captured();
            EXPECT_TRUE(word.isEmpty() || text.find(word.toStdString()) != std::string::npos) << format(d);
            EXPECT_NE(format(d, document::tongue()), format(d));
        }
    }
    for (const std::string& pattern : patterns)
        EXPECT_TRUE(known.contains(plain(pattern)) || !plain(pattern).contains(QRegularExpression(QStringLiteral("[A-Za-z]")))) << pattern;
    EXPECT_GE(mistakes, 1500u);
    EXPECT_GE(patterns.size(), 230u);
}

// What stands in a form, in its table, and in a cell of it. Names of Windows and of WDF are the same in every language.
TEST_F(InGerman, FieldsAndTheirValuesAreCalledSo)
{
    static const QStringList same = {QStringLiteral("Passive"), QStringLiteral("Dispatch"), QStringLiteral("Parallel"), QStringLiteral("init"), QStringLiteral("null"), QStringLiteral("OutOfRange"),
        QStringLiteral("WDF_NO_OBJECT_ATTRIBUTES"), QStringLiteral("ParentObject"), QStringLiteral("IRQL"), QStringLiteral("Argument"), QStringLiteral("Driver verifier"), QStringLiteral("Name"),
        QStringLiteral("Thread"), QStringLiteral("Watchdog"), QStringLiteral("Callbacks"), QStringLiteral("Routine"), QStringLiteral("Quantum")};
    static const QRegularExpression words(QStringLiteral("^[A-Za-z_ ]*[a-z][A-Za-z_ ]*$"));
    std::size_t values = 0, labels = 0;
    const files::Library library(files::dataFolder());
    std::set<QString> seen;
    for (const files::Shipped& shipped : library.scenarios())
        for (const scenario::FieldHelp& f : scenario::fieldHelp(shipped.scenario)) {
            const QString key = plain(f.path).section(QLatin1Char('.'), -1);
            // Costs are said by what they are of, and lists have titles.
            static const QRegularExpression other(QStringLiteral("^costs\\.|\\.\\d+\\.|\\.events$|^draw"));
            if (key.toUpper() != key && !other.match(plain(f.path)).hasMatch() && seen.insert(key).second) {
                ++labels;
                const QString label = views::fieldLabel(key);
                window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
                if (const QString english = views::fieldLabel(key); !same.contains(english)) {
                    EXPECT_NE(label.toStdString(), english.toStdString()) << key.toStdString();
                }
                window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
            }
            if (f.type == "list" && key == QLatin1String("handlers"))
                continue;
            for (const std::string& c : f.choices)
                if (const QString value = plain(c); words.match(value).hasMatch() && !same.contains(value) && seen.insert(value).second) {
                    ++values;
                    EXPECT_NE(views::valueLabel(key, value).toStdString(), QString(value).replace(QLatin1Char('_'), QLatin1Char(' ')).toStdString()) << key.toStdString();
                }
        }
    EXPECT_EQ(views::valueLabel(QStringLiteral("sync_scope"), QStringLiteral("Device")), QStringLiteral("Gerät"));
    EXPECT_EQ(views::valueLabel(QStringLiteral("device"), QStringLiteral("Device")), QStringLiteral("Device")); // that is what it is called
    EXPECT_GE(values, 25u);
    EXPECT_GE(labels, 45u);
    for (const auto& [value, german] : {std::pair{"Queue", "Warteschlange"}, std::pair{"Ready", "bereit"}, std::pair{"Waiting", "wartet"}, std::pair{"read", "Lesen"}, std::pair{"power_down", "herunterfahren"},
             std::pair{"NOT_ATTEMPTED", "nicht versucht"}, std::pair{"STATUS_SUCCESS", "STATUS_SUCCESS"}, std::pair{"QUEUED_SPIN", "QUEUED_SPIN"}, std::pair{"1.33", "1.33"}})
        EXPECT_EQ(document::valueText(value).toStdString(), german);
    EXPECT_EQ(document::sourceText("NT section 10 [T2]"), QStringLiteral("NT Abschnitt 10 [T2]"));
}

// Grouped and pointed as the texts are, whatever the system has.
TEST_F(InGerman, NumbersAreGermanToo)
{
    EXPECT_EQ(document::timeText(12'500), QStringLiteral("12,5 µs"));
    EXPECT_EQ(document::briefTimeText(1'234'567), QStringLiteral("1,23 ms"));
    EXPECT_EQ(document::grouped("63063000"), QStringLiteral("63.063.000"));
    EXPECT_EQ(QStringLiteral("%L1").arg(262088), QStringLiteral("262.088"));
    EXPECT_EQ(document::said(report::duration(5300)), QStringLiteral("5,3 µs"));
    views::Appearance appearance;
    views::NumberChart chart(appearance);
    picture::ChartFigure f;
    f.form = picture::ChartFigure::Form::Lines;
    f.table = {"", "1/s", {"2", "4"}, {"Device"}, {{200'000, 262'088}}};
    chart.setChart(f, {QStringLiteral("Durchsatz"), QStringLiteral("Prozessoren"), QStringLiteral("Anforderungen")});
    EXPECT_TRUE(chart.chart().localizeNumbers());
    EXPECT_EQ(chart.chart().locale().groupSeparator(), QStringLiteral("."));
    EXPECT_EQ(chart.table().model()->index(0, 2).data().toString(), QStringLiteral("262.088"));
    const std::string svg = picture::svg(picture::drawChart(chart.figure()), picture::Theme::Light);
    EXPECT_NE(svg.find("200.000"), std::string::npos);
    EXPECT_EQ(svg.find("200,000"), std::string::npos);
    // English on a German system, and German as a Swiss writes it.
    QLocale::setDefault(QLocale(QLocale::German));
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    EXPECT_EQ(document::timeText(12'500), QStringLiteral("12.5 µs"));
    EXPECT_EQ(document::grouped("63063000"), QStringLiteral("63,063,000"));
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::German, QLocale::Switzerland));
    EXPECT_EQ(QLocale(), QLocale(QLocale::German, QLocale::Switzerland));
    EXPECT_EQ(document::language(), QStringLiteral("de"));
}

// Whatever cannot be translated is English, and so are its numbers.
TEST(Language, OfTextsAndNumbersIsOne)
{
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::French));
    EXPECT_EQ(document::language(), QStringLiteral("en"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

// Of what is refused in scenario.json, in a setting, in a condition and of a file.
TEST_F(InGerman, MistakesAreToldSo)
{
    const files::Library library(files::dataFolder());
    const auto texts = files::readScenario(library.find("lost-update")->folder);
    ASSERT_TRUE(texts);
    const auto first = [&](const std::string& scenario, const char* edit) {
        scenario::Texts wrong = *texts;
        if (!scenario.empty())
            wrong.scenario = scenario;
        scenario::Edits edits;
        if (edit)
            edits.set.emplace_back(edit);
        const Diagnostics found = scenario::attempt(wrong, edits).found;
        const auto about = std::find_if(found.begin(), found.end(), [](const Diagnostic& d) { return d.code == "missing-key"; });
        return found.empty() ? QString() : document::said((about != found.end() ? *about : found.front()).whole());
    };
    EXPECT_EQ(first({}, "Device.sync_scop=Device"), QStringLiteral("\"Device.sync_scop\" ist kein Pfad dieses Szenarios; erwartet wird einer wie machine.processors, Device.sync_scope oder driver.GUARD "
        "(war \"Device.sync_scope\" gemeint?)"));
    EXPECT_TRUE(first({}, "machine.processors=many").startsWith(QStringLiteral("\"processors\": gefunden wurde \"many\"; erwartet wird eine ganze Zahl, 1 bis "))) << first({}, "machine.processors=many").toStdString();
    EXPECT_EQ(first("{ \"format\": 1, }", nullptr), QStringLiteral("das ist kein JSON: gefunden wurde '}': dem Eintrag eines Objekts fehlt der Name "
        "(ein Schlüssel ist Text in doppelten Anführungszeichen; nach dem letzten Wert steht kein Komma)"));
    const QString missing = first("{ \"format\": 1, \"objects\": [ { \"type\": \"WDFDEVICE\" } ] }", nullptr);
    EXPECT_TRUE(missing.startsWith(QStringLiteral("der Schlüssel \"name\" fehlt: "))) << missing.toStdString();
    EXPECT_FALSE(missing.contains(QStringLiteral(" the ")) || missing.contains(QStringLiteral(" of "))) << missing.toStdString();
    trace::Names names;
    names.variables = {{8, 4, true, "Device.TotalReads", ""}};
    const auto condition = explore::Predicate::parse("TotalRead == 1", names, "condition");
    ASSERT_FALSE(condition);
    EXPECT_EQ(document::said(condition.error().front().hint), QStringLiteral("erwartet wird eine Variable oder eine Sperre; war Device.TotalReads gemeint?"));
    EXPECT_EQ(document::said(files::readText("/no such file").error().front().message), QStringLiteral("diese Datei gibt es nicht"));
}

TEST_F(InGerman, NamesOfTheKernelAndOfTheFrameworkHaveTheirHelp)
{
    EXPECT_TRUE(views::codeTip(QStringLiteral("WdfIoQueueStop")).startsWith(QStringLiteral("Die Warteschlange nimmt weiter Anforderungen an und legt keine vor."))) << views::codeTip(QStringLiteral("WdfIoQueueStop")).toStdString();
    const QString tip = views::codeTip(QStringLiteral("KeAcquireSpinLock"));
    EXPECT_TRUE(tip.contains(QStringLiteral("Aufzurufen höchstens auf DISPATCH_LEVEL."))) << tip.toStdString();
    // The same names a moment later in another language.
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    EXPECT_TRUE(views::codeTip(QStringLiteral("KeAcquireSpinLock")).contains(QStringLiteral("To be called at most DISPATCH_LEVEL.")));
}

TEST_F(InGerman, TheTimelineAndItsPictureAreToo)
{
    const files::Library library(files::dataFolder());
    const auto texts = files::readScenario(library.find("sync-scope-device")->folder);
    ASSERT_TRUE(texts);
    const auto run = document::compute(*texts, {});
    ASSERT_TRUE(run);
    const auto timeline = document::timelineOf(**run, (*run)->axisMode);
    EXPECT_EQ(timeline, (*run)->timeline);
    std::set<std::string> said;
    for (const picture::Lane& lane : timeline->lanes()) {
        said.insert({lane.title, lane.note});
        for (const picture::SliceRow& row : lane.rows)
            for (std::uint32_t i = 0; i < row.size(); ++i)
                said.emplace(timeline->name(row.at(i).name));
    }
    for (const char* german : {"Anforderungen", "vom Sender und zurück", "IRQL, und was läuft", "Spinlock: Ebene Dispatch", "dreht sich für Device.lock", "untätig"})
        EXPECT_TRUE(said.contains(german)) << german;
    for (const char* english : {"Requests", "from sender and back", "IRQL, and what runs", "idle"})
        EXPECT_FALSE(said.contains(english)) << english;
    // Lanes are remembered by what they are, not by what they are called.
    EXPECT_TRUE(std::any_of(timeline->lanes().begin(), timeline->lanes().end(), [](const picture::Lane& l) { return l.key == "requests:Requests"; }));
    const picture::DisplayList list = document::pictureOf(**run);
    const std::string svg = picture::svg(list, picture::Theme::Light);
    for (const char* german : {"Sync Scope Device behebt die verlorene Änderung", "Startwert 1", "Sync Scope: Device, Sperre: Spinlock", "Zeitachse linear", "Sperre gehalten", "wartet, dreht sich"})
        EXPECT_NE(svg.find(german), std::string::npos) << german;
    for (const char* english : {">lock held<", "time axis", "seed 1", ">Time<", ">Requests<"})
        EXPECT_EQ(svg.find(english), std::string::npos) << english;
    static const QRegularExpression english(QStringLiteral("\\d\\.\\d+ [µnm]?s\\b"));
    EXPECT_FALSE(english.match(plain(svg)).hasMatch()) << english.match(plain(svg)).captured().toStdString();
    EXPECT_NE(svg.find("5,3 µs"), std::string::npos);
    EXPECT_NE(svg.find("#1 Lesen 512 B"), std::string::npos);
    // What the machine stands at, in words.
    std::set<std::string> doing;
    for (std::uint64_t tick = 0; tick <= (*run)->session->ticks(); ++tick)
        for (const simulation::ProcessorView& p : (*run)->session->viewAt(tick).processors)
            doing.insert(document::said(p.doing).toStdString());
    for (const char* german : {"untätig", "läuft", "dreht sich für Device.lock (gehalten von CPU 0)"})
        EXPECT_TRUE(doing.contains(german)) << german;
    // The run stays, its language does not.
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    EXPECT_NE(document::timelineOf(**run, (*run)->axisMode), (*run)->timeline);
    EXPECT_EQ(document::timelineOf(**run, (*run)->axisMode)->lanes().front().note, "IRQL, and what runs");
}

TEST_F(InGerman, TermsOfTheGlossaryAreInTheOrderOfTheAlphabet)
{
    views::Appearance appearance;
    views::HelpView help(QStringLiteral("de"), appearance);
    const auto* tree = help.findChild<QTreeWidget*>();
    ASSERT_NE(tree, nullptr);
    const QTreeWidgetItem* terms = tree->topLevelItem(1);
    ASSERT_GT(terms->childCount(), 30);
    for (int i = 1; i < terms->childCount(); ++i)
        EXPECT_LE(QString::localeAwareCompare(terms->child(i - 1)->text(0), terms->child(i)->text(0)), 0) << terms->child(i - 1)->text(0).toStdString() << ", " << terms->child(i)->text(0).toStdString();
    EXPECT_LT(terms->childCount(), 200);
}

TEST_F(InGerman, ButtonsAndKeysOfQtAreToo)
{
    EXPECT_EQ(QKeySequence(QStringLiteral("Ctrl+Shift+Y")).toString(QKeySequence::NativeText), QStringLiteral("Strg+Umschalt+Y"));
    EXPECT_EQ(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText), QStringLiteral("Bild ab"));
    EXPECT_EQ(QKeySequenceEdit().findChild<QLineEdit*>()->placeholderText(), QStringLiteral("Tasten drücken"));
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&')), QStringLiteral("Schließen"));
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Abbrechen"));
}

// Tables whose cells come from the engine.
class GermanWindow : public WindowTest {
protected:
    void SetUp() override
    {
        m_window.reset();
        window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
        m_window.emplace(m_document, m_settings);
        m_window->resize(1400, 900);
        m_window->show();
    }
    void TearDown() override
    {
        m_window.reset();
        window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    }
    static QStringList cells(const QAbstractItemModel& model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, column).data().toString();
        all.removeDuplicates();
        return all;
    }
};

TEST_F(GermanWindow, KindsOfEventsAndWhatThingsStandAt)
{
    open(QStringLiteral("sync-scope-device"));
    const QAbstractItemModel* events = m_window->findChild<QTableView*>(QStringLiteral("events"))->model();
    const QStringList kinds = cells(*events, models::EventModel::Kind);
    for (const char* german : {"Sperre nehmen", "Anforderung senden", "Callback betreten", "laden", "speichern"})
        EXPECT_TRUE(kinds.contains(QString::fromUtf8(german))) << german << " in " << kinds.join(QStringLiteral(", ")).toStdString();
    for (int kind = 0; kind < trace::kEventKinds; ++kind)
        EXPECT_FALSE(kinds.contains(plain(std::string(trace::name(static_cast<trace::EventKind>(kind)))))) << kind;
    models::MachineModel objects(models::MachineTable::Objects), threads(models::MachineTable::Threads);
    objects.show(m_document.run()->session->viewAt(m_document.run()->session->ticks()), true);
    threads.show(m_document.run()->session->viewAt(m_document.run()->session->ticks()), true);
    EXPECT_TRUE(cells(objects, 2).contains(QStringLiteral("Gerät"))) << cells(objects, 2).join(QStringLiteral(", ")).toStdString();
    EXPECT_TRUE(cells(threads, 1).contains(QStringLiteral("beendet"))) << cells(threads, 1).join(QStringLiteral(", ")).toStdString();
}

TEST_F(GermanWindow, OutcomesOfOrders)
{
    open(QStringLiteral("own-lock-twice"));
    trigger("orders");
    views::OrdersView& orders = m_window->studies().orders();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !orders.orders().running() && orders.orders().result(); }, kRunLimit));
    QStringList outcomes;
    for (int i = 0; i < orders.outcomes().topLevelItemCount(); ++i)
        for (int c = 0; c < orders.outcomes().columnCount(); ++c)
            outcomes << orders.outcomes().topLevelItem(i)->text(c);
    const QString all = outcomes.join(QLatin1Char('|'));
    EXPECT_TRUE(all.contains(QStringLiteral("Verklemmung")) || all.contains(QStringLiteral("Bugcheck")) || all.contains(QStringLiteral("Livelock"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("deadlock")) || all.contains(QStringLiteral("bugcheck")) || all.contains(QStringLiteral("completed"))) << all.toStdString();
}

TEST_F(GermanWindow, ConfigurationsAreNamedByTheirValues)
{
    open(QStringLiteral("lost-update"));
    trigger("compare");
    views::CompareView& compare = m_window->studies().compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare.comparer().running() && compare.comparer().whole(); }, kRunLimit));
    EXPECT_EQ(compare.table().model()->index(0, 0).data().toString(), QStringLiteral("Keine"));
    // A picture of it for a slide says in German what has no room there.
    const auto small = picture::drawTable(std::get<picture::TableFigure>(compare.figure()), {picture::px(600), picture::px(300), picture::px(13), picture::px(13)});
    const std::string svg = picture::svg(small, picture::Theme::Light);
    EXPECT_NE(svg.find("Zeilen fehlen aus Platzmangel"), std::string::npos) << svg.substr(0, 600);
    EXPECT_NE(svg.find("Spalten fehlen aus Platzmangel"), std::string::npos) << svg.substr(0, 600);
    EXPECT_EQ(svg.find("not shown"), std::string::npos);
    trigger("compare-charts");
    const QAbstractItemModel* numbers = compare.chart().table().model();
    EXPECT_TRUE(cells(*numbers, 0).contains(QStringLiteral("Warteschlange, Passive, Spinlock"))) << cells(*numbers, 0).join(QStringLiteral("; ")).toStdString();
}

// Texts of the engine are longer by two fifths like all others.
TEST(InPseudo, TheEngineSpeaksIt)
{
    window::PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    EXPECT_EQ(document::said(say("the run has ended")), window::PseudoTranslator::pseudo(QStringLiteral("the run has ended")));
    EXPECT_EQ(document::shipped("The lost update"), window::PseudoTranslator::pseudo(QStringLiteral("The lost update")));
    EXPECT_EQ(document::fieldText("system worker threads"), window::PseudoTranslator::pseudo(QStringLiteral("system worker threads")));
    EXPECT_TRUE(views::codeTip(QStringLiteral("KeGetCurrentIrql")).startsWith(window::PseudoTranslator::pseudo(QStringLiteral("The IRQL this processor runs at."))));
    QCoreApplication::removeTranslator(&pseudo);
}

// Texts that are two fifths longer, as in other languages: nothing is cut off, and nothing is left in English.
class Longer : public WindowTest, public testing::WithParamInterface<std::pair<int, int>> {
protected:
    // Panels that make room for one another take a few rounds.
    void expectAllIsSeen(const char* when)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutTexts(*m_window).isEmpty(); }, 5000)) << when << ": " << cutTexts(*m_window).join(QStringLiteral("; ")).toStdString();
        EXPECT_LE(m_window->width(), GetParam().first) << when;
        EXPECT_LE(m_window->height(), GetParam().second) << when;
    }
};

TEST_P(Longer, NothingIsClipped)
{
    m_window.reset();
    auto* pseudo = new window::PseudoTranslator(QApplication::instance());
    QCoreApplication::installTranslator(pseudo);
    m_window.emplace(m_document, m_settings);
    m_window->resize(GetParam().first, GetParam().second);
    m_window->show();
    open(QStringLiteral("lost-update"));
    m_window->resetLayout();
    expectAllIsSeen("at first");
    for (const char* action : {"show-breakpoints", "why", "schedule", "orders", "compare", "edit-configuration", "show-driver"}) {
        trigger(action);
        expectAllIsSeen(action);
        if (QLatin1String(action) == QLatin1String("schedule"))
            trigger(action); // it leaves no room for a whole view below it
    }
    for (const QAction* menu : m_window->menuBar()->actions())
        EXPECT_TRUE(menu->text().contains(QChar(' ')) || !menu->isVisible()) << menu->text().toStdString();
    // The engine speaks it, too.
    const std::string running = window::PseudoTranslator::pseudo(QStringLiteral("IRQL, and what runs")).toStdString();
    EXPECT_EQ(m_window->timeline().view().model()->lanes().front().note, running);
    EXPECT_TRUE(m_window->windowTitle().startsWith(window::PseudoTranslator::pseudo(QStringLiteral("The lost update")))) << m_window->windowTitle().toStdString();
    {
        window::PreferencesDialog dialog(*m_window, m_settings);
        dialog.show();
        QTest::qWait(20);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
    }
    m_window.reset();
    QCoreApplication::removeTranslator(pseudo);
    delete pseudo;
}

// What KMDF answers for an object is whole while the banner above says the same of it, in words that are longer than the English ones.
TEST_P(Longer, TheAnswerOfARefusedObjectIsWholeBelowTheBanner)
{
    m_window.reset();
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
    m_window.emplace(m_document, m_settings);
    m_window->resize(GetParam().first, GetParam().second);
    m_window->show();
    open(QStringLiteral("lost-update"));
    m_window->resetLayout();
    trigger("edit-configuration");
    m_document.apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("passive"));
    m_window->editor().select(QStringLiteral("object:Queue"));
    m_window->editor().add(QStringLiteral("WDFDPC"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_window->messages().isShowing());
    for (const int text : {13, 18}) {
        m_window->appearance().set(picture::Theme::Light, text);
        for (const char* object : {"Dpc", "Queue", "Device"}) {
            m_window->editor().select(QStringLiteral("object:") + QLatin1String(object));
            expectAllIsSeen(object);
            const auto* page = m_window->editor().findChild<QScrollArea*>(QStringLiteral("configuration-page"));
            EXPECT_GE(page->viewport()->height(), 7 * text) << object << ", text " << text;
        }
    }
    m_window->saving().questions().unsaved = [](const QString&) { return window::Saving::Answer::Discard; };
    m_window.reset();
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

INSTANTIATE_TEST_SUITE_P(Sizes, Longer, testing::Values(std::pair(1024, 768), std::pair(1280, 800), std::pair(1720, 1040)),
    [](const auto& each) { return "W" + std::to_string(each.param.first); });

} // namespace syncscope::test
