// The rest of a good desktop program: start page, layouts, preferences, languages, help, tour, reports, and what is remembered.
#include "app/views/configuration/configuration_view.h"
#include "app/views/help/glossary.h"
#include "app/views/compare/compare_view.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/source/source_view.h"
#include "app/views/start/start_page.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/guide.h"
#include "app/window/laboratory.h"
#include "app/window/preferences.h"
#include "app/window/session.h"
#include "app/window/studies.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

#include <map>

namespace syncscope::test {

class DeskTest : public WindowTest {
protected:
    ~DeskTest() override { window::installTranslations(*QApplication::instance(), QLocale(QLocale::English)); }
    bool dockIsHidden(const char* name) { return m_window->findChild<QDockWidget*>(QLatin1String(name))->isHidden(); }
};

TEST_F(DeskTest, TheStartPageShowsProgressAndOpensByMouseAndKeys)
{
    open(QStringLiteral("lost-update"));
    cursor().toEnd();
    trigger("start-page");
    ASSERT_TRUE(m_window->startPageIsShown());
    EXPECT_TRUE(dockIsHidden("lesson-dock"));
    views::StartPage& page = m_window->startPage();
    EXPECT_TRUE(page.progressText().startsWith(QStringLiteral("1 of "))) << page.progressText().toStdString();
    QTreeWidget& lessons = page.lessons();
    ASSERT_GT(lessons.topLevelItemCount(), 3);
    const auto itemOf = [&](const QString& id) -> QTreeWidgetItem* {
        for (int p = 0; p < lessons.topLevelItemCount(); ++p)
            for (int i = 0; i < lessons.topLevelItem(p)->childCount(); ++i)
                if (lessons.topLevelItem(p)->child(i)->data(0, Qt::UserRole).toString() == id)
                    return lessons.topLevelItem(p)->child(i);
        return nullptr;
    };
    EXPECT_TRUE(itemOf(QStringLiteral("lost-update"))->text(1).contains(QStringLiteral("done")));
    QTreeWidgetItem* other = itemOf(QStringLiteral("sync-scope-device"));
    ASSERT_NE(other, nullptr);
    lessons.setCurrentItem(other);
    QTest::keyClick(&lessons, Qt::Key_Return);
    EXPECT_FALSE(m_window->startPageIsShown());
    EXPECT_FALSE(dockIsHidden("lesson-dock"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.id, "sync-scope-device");
    trigger("start-page");
    EXPECT_TRUE(itemOf(QStringLiteral("sync-scope-device"))->text(1).contains(QStringLiteral("begun")));
    QTest::mouseClick(&page.continueButton(), Qt::LeftButton);
    EXPECT_FALSE(m_window->startPageIsShown());
}

TEST_F(DeskTest, LayoutsShowWhatTheyAreFor)
{
    open(QStringLiteral("lost-update"));
    trigger("layout-lecture");
    EXPECT_FALSE(dockIsHidden("lesson-dock"));
    EXPECT_TRUE(dockIsHidden("configuration-dock"));
    trigger("layout-compare");
    EXPECT_TRUE(dockIsHidden("lesson-dock"));
    EXPECT_FALSE(dockIsHidden("configuration-dock"));
    EXPECT_EQ(m_window->tabs().currentWidget(), &m_window->studies().compare());
    trigger("layout-explore");
    EXPECT_NE(m_window->tabs().currentWidget(), &m_window->studies().compare());
    for (const char* dock : {"lesson-dock", "library-dock", "configuration-dock"})
        EXPECT_FALSE(dockIsHidden(dock)) << dock;
}

TEST_F(DeskTest, PreferencesActAtOnceAndAreKept)
{
    open(QStringLiteral("lost-update"));
    window::PreferencesDialog dialog(*m_window, m_settings);
    dialog.show();
    dialog.themes().setCurrentIndex(dialog.themes().findData(QStringLiteral("dark")));
    EXPECT_EQ(m_window->appearance().theme(), picture::Theme::Dark);
    dialog.text().setValue(17);
    EXPECT_EQ(m_window->appearance().text(), 17);
    dialog.motion().setChecked(true);
    EXPECT_FALSE(m_window->isAnimated());
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    EXPECT_EQ(again.appearance().theme(), picture::Theme::Dark);
    EXPECT_EQ(again.appearance().text(), 17);
    EXPECT_FALSE(again.isAnimated());
    dialog.motion().setChecked(false);
}

TEST_F(DeskTest, TheLanguageChangesWhileTheRunStays)
{
    m_window.reset();
    window::Laboratory lab(m_document, m_settings);
    lab.window().show();
    ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(m_document));
    cursor().select(EventIndex(30));
    const document::RunPtr run = m_document.run();
    EXPECT_EQ(lab.window().menuBar()->actions().front()->text(), QStringLiteral("&File"));
    Q_EMIT lab.window().languageWanted(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() != QStringLiteral("&File"); }, 5000));
    EXPECT_EQ(lab.window().menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    EXPECT_EQ(window::installedLanguage(), QStringLiteral("de"));
    EXPECT_EQ(m_document.run(), run);
    EXPECT_EQ(cursor().event(), EventIndex(30));
    EXPECT_TRUE(lab.window().isVisible());
    lab.window().guide().showHelp(QStringLiteral("spin-lock"));
    EXPECT_TRUE(lab.window().guide().help()->text().toPlainText().contains(QStringLiteral("Wartender")));
    Q_EMIT lab.window().languageWanted(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }, 5000));
}

TEST_F(DeskTest, HelpIsOfWhatHasTheFocus)
{
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->timeline().view()), QStringLiteral("timeline"));
    EXPECT_EQ(window::Guide::topicOf(m_window->configuration().control(QStringLiteral("Device.sync_scope"))), QStringLiteral("configuration"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->source()), QStringLiteral("source"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->lesson()), QStringLiteral("lesson"));
    EXPECT_EQ(window::Guide::topicOf(nullptr), QStringLiteral("start"));
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_F1);
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("timeline"));
    // Every topic that is asked for has a text, in both languages.
    for (const char* language : {"en", "de"}) {
        const auto topics = views::helpTopics(QLatin1String(language));
        for (const char* id : {"start", "timeline", "source", "setup", "configuration", "objects", "events", "library", "lesson", "messages", "presenter", "keys"})
            EXPECT_TRUE(std::any_of(topics.begin(), topics.end(), [&](const views::HelpTopic& t) { return t.id == QLatin1String(id) && t.text.size() > 40; })) << language << id;
    }
}

TEST_F(DeskTest, EveryPanelHasAHelpTopicOfItsOwn)
{
    std::map<QString, QString> topics; // by panel
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        topics[dock->objectName()] = window::Guide::topicOf(dock->widget());
    for (int i = 0; i < m_window->tabs().count(); ++i)
        topics[m_window->tabs().tabText(i)] = window::Guide::topicOf(m_window->tabs().widget(i));
    for (const char* name : {"schedule", "timeline-panel", "messages"})
        topics[QLatin1String(name)] = window::Guide::topicOf(m_window->findChild<QWidget*>(QLatin1String(name)));
    EXPECT_GE(topics.size(), 15u);
    for (const char* language : {"en", "de"}) {
        const views::Glossary glossary{QString::fromLatin1(language)};
        const auto texts = views::helpTopics(QLatin1String(language));
        for (const auto& [panel, topic] : topics) {
            EXPECT_NE(topic, QStringLiteral("start")) << panel.toStdString();
            const auto text = std::find_if(texts.begin(), texts.end(), [&, id = topic](const views::HelpTopic& t) { return t.id == id; });
            ASSERT_NE(text, texts.end()) << language << ' ' << topic.toStdString();
            EXPECT_GE(text->text.size(), 40) << topic.toStdString();
        }
        for (const char* id : {"why", "breakpoints", "schedule", "compare", "orders"}) {
            const auto text = std::find_if(texts.begin(), texts.end(), [&](const views::HelpTopic& t) { return t.id == QLatin1String(id); });
            ASSERT_NE(text, texts.end()) << language << ' ' << id;
            EXPECT_TRUE(glossary.linked(text->text, QStringLiteral("term/")).contains(QStringLiteral("](term/"))) << language << ' ' << id;
        }
    }
}

TEST_F(DeskTest, TermsAreReachedFromTheLesson)
{
    open(QStringLiteral("sync-scope-device"));
    const QString html = m_window->lesson().toHtml();
    EXPECT_TRUE(html.contains(QStringLiteral("lab:term/dispatch_level")) || html.contains(QStringLiteral("lab:term/dispatch-level"))) << html.left(400).toStdString();
    Q_EMIT m_window->lesson().anchorClicked(QUrl(QStringLiteral("lab:term/lost-update")));
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("lost-update"));
    EXPECT_TRUE(m_window->guide().help()->text().toPlainText().contains(QStringLiteral("Source:")));
}

TEST(Glossary, EveryTermHasASentenceAndASourceInBothLanguages)
{
    const views::Glossary english, german(QStringLiteral("de"));
    EXPECT_GE(english.terms().size(), 25u);
    ASSERT_EQ(english.terms().size(), german.terms().size());
    for (const views::Glossary* g : {&english, &german})
        for (const views::Term& term : g->terms()) {
            EXPECT_GE(term.text.size(), 30) << term.name.toStdString();
            EXPECT_LE(term.text.size(), 320) << term.name.toStdString();
            EXPECT_FALSE(term.source.isEmpty()) << term.name.toStdString();
            EXPECT_NE(english.find(term.id()), nullptr) << term.id().toStdString();
        }
}

TEST(Glossary, LinksTheFirstPlaceOfATermOnly)
{
    const views::Glossary g;
    const QString text = g.linked(QStringLiteral("# A spin lock\n\nA spin lock, `spin lock`, and [a spin lock](x) or two spin\nlocks. DISPATCH_LEVEL."), QStringLiteral("t/"));
    EXPECT_EQ(text.count(QStringLiteral("(t/spin-lock)")), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("\n\nA [spin lock](t/spin-lock), `spin lock`, and [a spin lock](x)"))) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("# A spin lock\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("[DISPATCH_LEVEL](t/dispatch-level)"))) << text.toStdString();
    // Code may go on in the next line.
    const QString broken = QStringLiteral("New is `SynchronizationScope =\nWdfSynchronizationScopeDevice`. The framework\n");
    EXPECT_TRUE(g.linked(broken, QStringLiteral("t/")).startsWith(QStringLiteral("New is `SynchronizationScope =\nWdfSynchronizationScopeDevice`."))) << g.linked(broken, QStringLiteral("t/")).toStdString();
}

TEST_F(DeskTest, TheTourIsShortAndEndsByKey)
{
    open(QStringLiteral("lost-update"));
    trigger("tour");
    window::Tour* tour = m_window->guide().tour();
    ASSERT_NE(tour, nullptr);
    // 200 words a minute.
    qsizetype words = 0;
    for (int i = 0; i < tour->stops(); ++i) {
        words += tour->text().split(QLatin1Char(' ')).size();
        EXPECT_EQ(tour->stop(), i);
        EXPECT_TRUE(tour->rect().contains(tour->bubble().geometry())) << i;
        EXPECT_EQ(tour->light().isEmpty(), i + 1 == tour->stops()) << i;
        if (i + 1 < tour->stops())
            QTest::keyClick(tour, Qt::Key_Right);
    }
    EXPECT_LE(words, 200);
    QTest::mouseClick(&tour->backButton(), Qt::LeftButton);
    EXPECT_EQ(tour->stop(), tour->stops() - 2);
    QTest::keyClick(tour, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->guide().tour() == nullptr; }, 2000));
    EXPECT_TRUE(m_window->guide().tourWasSeen());
}

TEST_F(DeskTest, TheReportSaysWhatIsNeededAndNothingOfThePerson)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    trigger("report");
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("problem-report"));
    ASSERT_NE(dialog, nullptr);
    const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(text.contains(QString::fromStdString(m_document.run()->trace->fingerprint())));
    EXPECT_TRUE(text.contains(QStringLiteral("lost-update")));
    EXPECT_TRUE(text.contains(QStringLiteral("GUARD=SPIN")));
    EXPECT_TRUE(text.contains(QLatin1String(qVersion())));
    EXPECT_FALSE(text.contains(QDir::homePath()));
    for (QPushButton* b : dialog->findChildren<QPushButton*>())
        if (b->text() == QStringLiteral("&Copy"))
            QTest::mouseClick(b, Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
}

TEST_F(DeskTest, WhatWasOpenIsOpenedAgainAtItsEvent)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    cursor().select(EventIndex(25));
    const std::string fingerprint = m_document.run()->trace->fingerprint();
    m_window->session().keep();
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    ASSERT_TRUE(again.session().hasKept());
    ASSERT_TRUE(again.session().restore());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.run() && !other.running() && other.cursor().event() == EventIndex(25); }, kRunLimit));
    EXPECT_EQ(other.run()->trace->fingerprint(), fingerprint);
}

// Every text that `ninja update_translations` has found is translated, with the placeholders of the original.
TEST(German, IsComplete)
{
    QFile file(QStringLiteral(SYNCSCOPE_TRANSLATIONS "/syncscope-lab_de.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int texts = 0;
    const auto placeholders = [](const QString& text) {
        static const QRegularExpression form(QStringLiteral("%\\d|%n"));
        QStringList all;
        for (auto it = form.globalMatch(text); it.hasNext();)
            all << it.next().captured();
        all.removeDuplicates();
        all.sort();
        return all;
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("type"))) << source.toStdString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            EXPECT_FALSE(text.isEmpty()) << source.toStdString();
            EXPECT_EQ(placeholders(text), placeholders(source)) << source.toStdString();
            ++texts;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GE(texts, 600);
}

class Menus : public DeskTest, public testing::WithParamInterface<QLocale::Language> {};

// A letter chooses one entry of a menu at once.
TEST_P(Menus, HaveEachLetterOnce)
{
    m_window.reset();
    window::installTranslations(*QApplication::instance(), QLocale(GetParam()));
    m_window.emplace(m_document, m_settings);
    std::size_t entries = 0;
    const auto letters = [&](const QString& menu, const QList<QAction*>& actions) {
        QHash<QChar, QString> taken;
        for (const QAction* action : actions) {
            static const QRegularExpression form(QStringLiteral("&([^&])"));
            const QRegularExpressionMatch match = form.match(action->text());
            if (!match.hasMatch())
                continue;
            const QChar letter = match.captured(1).at(0).toLower();
            EXPECT_FALSE(taken.contains(letter)) << menu.toStdString() << ": " << taken.value(letter).toStdString() << ", " << action->text().toStdString();
            taken.insert(letter, action->text());
            ++entries;
        }
    };
    letters(QStringLiteral("menu bar"), m_window->menuBar()->actions());
    for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>())
        letters(menu->title(), menu->actions());
    EXPECT_GE(entries, 100u);
    EXPECT_EQ(m_window->menuBar()->actions().front()->text(), GetParam() == QLocale::German ? QStringLiteral("&Datei") : QStringLiteral("&File"));
}

INSTANTIATE_TEST_SUITE_P(Languages, Menus, testing::Values(QLocale::English, QLocale::German),
    [](const auto& each) { return QLocale::languageToString(each.param).toStdString(); });

// With every panel opened in turn, and a person as the scheduler.
TEST_F(DeskTest, FitsASmallScreenWhateverIsOpened)
{
    open(QStringLiteral("two-increments"));
    m_window->resize(1024, 768);
    m_window->resetLayout();
    for (const char* action : {"show-breakpoints", "why", "schedule", "orders", "compare", "edit-configuration", "show-driver"}) {
        trigger(action);
        QTest::qWait(50);
        EXPECT_LE(m_window->height(), 768) << action;
        EXPECT_LE(m_window->width(), 1024) << action;
        const auto& configuration = m_window->configuration();
        EXPECT_LE(configuration.widget()->width(), configuration.viewport()->width()) << action << ": cut off at the right";
    }
}

TEST(Pseudo, KeepsWhatIsNotText)
{
    using window::PseudoTranslator;
    const QString text = PseudoTranslator::pseudo(QStringLiteral("&Open <b>%1</b> of %n file(s)"));
    for (const char* kept : {"&", "<b>%1</b>", "%n"})
        EXPECT_TRUE(text.contains(QLatin1String(kept))) << text.toStdString();
    EXPECT_GE(text.size(), QStringLiteral("&Open <b>%1</b> of %n file(s)").size() + 6);
    EXPECT_FALSE(text.contains(QStringLiteral("Open")));
}

// Texts that are two fifths longer, as in other languages: nothing is cut off, and nothing is left in English.
class Longer : public DeskTest, public testing::WithParamInterface<std::pair<int, int>> {};

TEST_P(Longer, NothingIsClipped)
{
    m_window.reset();
    auto* pseudo = new window::PseudoTranslator(QApplication::instance());
    QCoreApplication::installTranslator(pseudo);
    m_window.emplace(m_document, m_settings);
    m_window->resize(GetParam().first, GetParam().second);
    m_window->show();
    open(QStringLiteral("lost-update"));
    QTest::qWait(200); // panels that make room for one another take a few rounds
    EXPECT_LE(m_window->width(), GetParam().first);
    for (const QAbstractButton* b : m_window->findChildren<QAbstractButton*>()) {
        if (!b->isVisible() || b->objectName().startsWith(QLatin1String("qt_")))
            continue;
        EXPECT_TRUE(b->parentWidget()->rect().contains(b->geometry())) << b->text().toStdString() << " " << b->objectName().toStdString();
    }
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
            continue;
        EXPECT_GE(label->height() + 1, label->heightForWidth(label->width())) << label->text().toStdString();
    }
    for (const QAction* menu : m_window->menuBar()->actions())
        EXPECT_TRUE(menu->text().contains(QChar(' ')) || !menu->isVisible()) << menu->text().toStdString();
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

INSTANTIATE_TEST_SUITE_P(Sizes, Longer, testing::Values(std::pair(1280, 800), std::pair(1720, 1040)),
    [](const auto& each) { return "W" + std::to_string(each.param.first); });

} // namespace syncscope::test
