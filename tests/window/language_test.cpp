// Every text a person reads is in the catalogue and in German: of the window, of the fields, of the shipped scenarios, of the timeline.
#include "app/document/run.h"
#include "app/document/sentences.h"
#include "app/files/library.h"
#include "app/views/source/code_names.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/preferences.h"
#include "engine/driver/compile.h"
#include "engine/picture/svg.h"
#include "engine/scenario/read.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

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

TEST_F(InGerman, ButtonsAndKeysOfQtAreToo)
{
    EXPECT_EQ(QKeySequence(QStringLiteral("Ctrl+Shift+Y")).toString(QKeySequence::NativeText), QStringLiteral("Strg+Umschalt+Y"));
    EXPECT_EQ(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText), QStringLiteral("Bild ab"));
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&')), QStringLiteral("Schließen"));
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Abbrechen"));
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
    QStringList cutOff() const
    {
        QStringList all;
        for (const QAbstractButton* b : m_window->findChildren<QAbstractButton*>())
            if (b->isVisible() && !b->objectName().startsWith(QLatin1String("qt_")) && !b->parentWidget()->rect().contains(b->geometry()))
                all << b->objectName() + QLatin1Char(' ') + b->text();
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty() && label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width()))
                all << label->objectName() + QLatin1Char(' ') + label->text();
        return all;
    }
    // Panels that make room for one another take a few rounds.
    void expectAllIsSeen(const char* when)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutOff().isEmpty(); }, 5000)) << when << ": " << cutOff().join(QStringLiteral("; ")).toStdString();
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

INSTANTIATE_TEST_SUITE_P(Sizes, Longer, testing::Values(std::pair(1024, 768), std::pair(1280, 800), std::pair(1720, 1040)),
    [](const auto& each) { return "W" + std::to_string(each.param.first); });

} // namespace syncscope::test
