// The export dialog: the same bytes as the command line, in every time zone and at every scale of the screen, and files that
// other programs open.
#include "app/views/compare/compare_view.h"
#include "app/window/studies.h"
#include "app/window/timeline_export.h"
#include "app/window/travel.h"
#include "tests/window/window_fixture.h"

#include "engine/picture/svg.h"

#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <cstdlib>
#include <set>

namespace syncscope::test {

using window::ExportDialog;
using window::PictureFormat;
using window::TimelineExport;

class ExportTest : public WindowTest {
protected:
    TimelineExport& dialog()
    {
        trigger("export");
        auto* d = m_window->findChild<TimelineExport*>();
        EXPECT_NE(d, nullptr);
        return *d;
    }
    static void choose(QComboBox& box, int value)
    {
        const int row = box.findData(value);
        ASSERT_GE(row, 0);
        box.setCurrentIndex(row);
    }
    static QByteArray read(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
};

TEST_F(ExportTest, KeysAloneWriteAPicture)
{
    open(QStringLiteral("lost-update"));
    QTest::keyClick(&*m_window, Qt::Key_E, Qt::ControlModifier);
    auto* d = m_window->findChild<ExportDialog*>();
    ASSERT_NE(d, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(d));
    d->formats().setFocus();
    QTest::keyClick(&d->formats(), Qt::Key_Down); // PNG
    EXPECT_EQ(d->format(), PictureFormat::Png);
    d->copyButton().setFocus();
    QTest::keyClick(&d->copyButton(), Qt::Key_Space);
    ASSERT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    const QString file = m_folder.filePath(QStringLiteral("x.png"));
    ASSERT_TRUE(d->write(file).empty());
    EXPECT_EQ(QImage(file).width(), 1920);
    QTest::keyClick(d, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<ExportDialog*>() == nullptr; }, 2000));
}

#ifdef SYNCSCOPE_PROGRAM
// Whatever is chosen, the line that the dialog shows makes the same file.
TEST_F(ExportTest, TheCommandThatIsShownMakesTheSameBytes)
{
    open(QStringLiteral("lost-update"));
    TimelineExport& d = dialog();
    const auto compare = [&] {
        QStringList words = QProcess::splitCommand(d.command().replace(QLatin1Char('\''), QLatin1Char('"')));
        ASSERT_GE(words.size(), 5);
        const QString file = m_folder.filePath(QStringLiteral("cli"));
        words.removeFirst();
        words.last() = file;
        QProcess process;
        process.start(QStringLiteral(SYNCSCOPE_PROGRAM), words);
        ASSERT_TRUE(process.waitForFinished(60'000));
        ASSERT_EQ(process.exitCode(), 0) << d.command().toStdString() << process.readAllStandardError().toStdString();
        EXPECT_EQ(read(file), d.bytes()) << d.command().toStdString();
    };
    compare();
    choose(d.formats(), static_cast<int>(PictureFormat::Png));
    d.scales().setCurrentIndex(2);
    choose(d.sizes(), static_cast<int>(picture::Size::Slide));
    choose(d.themes(), static_cast<int>(picture::Theme::Dark));
    compare();
    choose(d.formats(), static_cast<int>(PictureFormat::Pdf));
    choose(d.sizes(), static_cast<int>(picture::Size::Handout));
    choose(d.themes(), static_cast<int>(picture::Theme::PrintMono));
    d.title().setText(QStringLiteral("Two reads"));
    compare();
    choose(d.formats(), static_cast<int>(PictureFormat::Svg));
    choose(d.sizes(), -1);
    d.widthBox().setValue(700);
    d.heightBox().setValue(500);
    d.ranges().setCurrentIndex(d.ranges().count() - 1);
    d.from().setText(QStringLiteral("1us"));
    d.to().setText(QStringLiteral("6.5 µs"));
    choose(d.axes(), static_cast<int>(picture::AxisMode::Compressed));
    d.lanes().item(0)->setCheckState(Qt::Unchecked);
    d.legend().setChecked(false);
    EXPECT_TRUE(d.command().contains(QStringLiteral("--range 1000..6500"))) << d.command().toStdString();
    compare();
}
#endif

// What Compare shows has the same dialog: by mouse from the grid, by keys from a chart.
TEST_F(ExportTest, TheGridAndTheChartsHaveTheSameDialog)
{
    open(QStringLiteral("lost-update"));
    trigger("compare");
    views::CompareView& compare = m_window->studies().compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare.comparer().running() && !compare.comparer().judging(); }, kRunLimit));
    ASSERT_TRUE(compare.comparer().whole());
    QTest::mouseClick(&compare.pictureButton(), Qt::LeftButton);
    const auto opened = [&] { return m_window->findChild<ExportDialog*>(); };
    ASSERT_NE(opened(), nullptr);
    EXPECT_EQ(m_window->findChild<TimelineExport*>(), nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(opened()));
    EXPECT_TRUE(opened()->bytes().contains("The lost update"));
    EXPECT_EQ(opened()->preview().accessibleDescription(), QStringLiteral("36 configurations under the same arrivals"));
    EXPECT_TRUE(opened()->command().startsWith(QStringLiteral("syncscope export lost-update --figure grid --format svg"))) << opened()->command().toStdString();
    const auto asByCommand = [&](const QString& written) {
#ifdef SYNCSCOPE_PROGRAM
        QStringList words = QProcess::splitCommand(opened()->command());
        words.removeFirst();
        words.last() = m_folder.filePath(QStringLiteral("cli"));
        QProcess process;
        process.start(QStringLiteral(SYNCSCOPE_PROGRAM), words);
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        EXPECT_TRUE(read(written) == read(words.last())) << opened()->command().toStdString();
#endif
    };
    ASSERT_TRUE(opened()->write(m_folder.filePath(QStringLiteral("grid.svg"))).empty());
    asByCommand(m_folder.filePath(QStringLiteral("grid.svg")));
    // The preview follows what is chosen.
    const QImage light = opened()->preview().grab().toImage();
    choose(opened()->themes(), static_cast<int>(picture::Theme::Dark));
    EXPECT_NE(opened()->preview().grab().toImage(), light);
    opened()->title().setText(QStringLiteral("Every configuration"));
    EXPECT_TRUE(opened()->bytes().contains("Every configuration"));
    QTest::keyClick(opened(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened() == nullptr; }, 2000));

    trigger("compare-charts");
    compare.pictureButton().setFocus();
    QTest::keyClick(&compare.pictureButton(), Qt::Key_Space);
    ASSERT_NE(opened(), nullptr);
    for (const auto& [format, ending] : {std::pair{PictureFormat::Svg, "svg"}, std::pair{PictureFormat::Png, "png"}, std::pair{PictureFormat::Pdf, "pdf"}}) {
        choose(opened()->formats(), static_cast<int>(format));
        const QString one = m_folder.filePath(QStringLiteral("one.") + QLatin1String(ending)), two = m_folder.filePath(QStringLiteral("two.") + QLatin1String(ending));
        ASSERT_TRUE(opened()->write(one).empty());
        ASSERT_TRUE(opened()->write(two).empty());
        EXPECT_EQ(read(one), read(two)) << ending;
        asByCommand(one);
    }
    EXPECT_FALSE(opened()->write(m_folder.filePath(QStringLiteral("no/such/folder/x.svg"))).empty());
    QTest::keyClick(opened(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened() == nullptr; }, 2000));
    // Two runs side by side are no figure: there the picture is of the run.
    trigger("two-runs");
    trigger("export");
    EXPECT_NE(m_window->findChild<TimelineExport*>(), nullptr);
}

#ifdef SYNCSCOPE_PROGRAM
// The file of the command line that a dialog shows.
QByteArray byCommand(const ExportDialog& d, const QString& file)
{
    QStringList words = QProcess::splitCommand(d.command().replace(QLatin1Char('\''), QLatin1Char('"')));
    words.removeFirst();
    words.last() = file;
    QProcess process;
    process.start(QStringLiteral(SYNCSCOPE_PROGRAM), words);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << d.command().toStdString() << process.readAllStandardError().toStdString();
    QFile written(file);
    EXPECT_TRUE(written.open(QIODevice::ReadOnly));
    return written.readAll();
}

// The grid and a chart on a slide, a sheet, a column and paper of one's own: the same sizes, and the same bytes, as by command.
TEST_F(ExportTest, FiguresHaveTheSizesOfTheCommandLine)
{
    open(QStringLiteral("two-increments"));
    trigger("compare");
    views::CompareView& compare = m_window->studies().compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare.comparer().running() && !compare.comparer().judging(); }, kRunLimit));
    for (const char* page : {"compare", "compare-charts"}) {
        trigger(page);
        QTest::mouseClick(&compare.pictureButton(), Qt::LeftButton);
        auto* d = m_window->findChild<ExportDialog*>();
        ASSERT_NE(d, nullptr);
        EXPECT_FALSE(d->command().contains(QStringLiteral("--size"))) << "as large as it needs";
        EXPECT_FALSE(d->widthBox().isEnabled());
        const QImage natural = d->preview().grab().toImage();
        const QByteArray whole = d->bytes();
        for (const auto& [size, option] : {std::pair{static_cast<int>(picture::Size::Slide), "slide"}, std::pair{static_cast<int>(picture::Size::Handout), "handout"},
                 std::pair{static_cast<int>(picture::Size::Column), "column"}, std::pair{-1, "700x500"}}) {
            SCOPED_TRACE(option);
            choose(d->sizes(), size);
            d->widthBox().setValue(700);
            d->heightBox().setValue(500);
            EXPECT_EQ(d->widthBox().isEnabled(), size == -1);
            EXPECT_TRUE(d->command().contains(QStringLiteral(" --size ") + QLatin1String(option))) << d->command().toStdString();
            EXPECT_NE(d->preview().grab().toImage(), natural) << "the preview follows";
            EXPECT_NE(d->bytes(), whole);
            EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == d->bytes());
            if (size == static_cast<int>(picture::Size::Slide)) {
                EXPECT_TRUE(d->notice().text().contains(QStringLiteral("1920 × 1080"))) << d->notice().text().toStdString();
            }
        }
        choose(d->sizes(), -2);
        EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == whole);
        EXPECT_TRUE(d->commandNote().isEmpty()) << d->commandNote().toStdString();
        QTest::keyClick(d, Qt::Key_Escape);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<ExportDialog*>() == nullptr; }, 2000));
    }
}

// Settings and a chosen order are said by the command; what only a file can say is said to be missing.
TEST_F(ExportTest, TheCommandSaysWhatIsSetAndTheDialogWhatItCannotSay)
{
    open(QStringLiteral("two-increments"));
    const auto close = [&] {
        QTest::keyClick(m_window->findChild<ExportDialog*>(), Qt::Key_Escape);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<ExportDialog*>() == nullptr; }, 2000));
    };
    const auto note = [&] { return m_window->findChild<ExportDialog*>()->findChild<QLabel*>(QStringLiteral("command-note")); };
    const QByteArray before = dialog().bytes();
    EXPECT_TRUE(note()->isHidden());
    close();
    // A setting.
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    TimelineExport* d = &dialog();
    EXPECT_TRUE(d->command().contains(QStringLiteral("two-increments --set Device.sync_scope=Device"))) << d->command().toStdString();
    EXPECT_TRUE(note()->isHidden());
    EXPECT_NE(d->bytes(), before);
    EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == d->bytes());
    close();
    // A variant, and a setting on top of it.
    m_document.takeVariant(QString::fromStdString(m_document.scenario().variants.back().name));
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("3"));
    ASSERT_TRUE(settled(m_document));
    d = &dialog();
    EXPECT_TRUE(d->command().contains(QStringLiteral(" --variant "))) << d->command().toStdString();
    EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == d->bytes());
    close();
    // An edit of the driver.
    const QString text = m_document.driverText();
    m_document.typeDriver(QStringLiteral("// mine\n") + text, 0, 0, 8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_document.waiting() && !m_document.running(); }, kRunLimit));
    d = &dialog();
    EXPECT_FALSE(note()->isHidden());
    EXPECT_TRUE(note()->text().contains(QStringLiteral("the saved scenario"))) << note()->text().toStdString();
    EXPECT_EQ(d->findChild<QLineEdit*>(QStringLiteral("export-command"))->accessibleDescription(), note()->text());
    close();
    // Saved in a folder of one's own, with a blank in its name: the command names it.
    const QString place = m_folder.filePath(QStringLiteral("my own"));
    ASSERT_TRUE(m_document.saveAs(place).empty());
    ASSERT_TRUE(settled(m_document));
    dialog();
    EXPECT_TRUE(note()->text().contains(QStringLiteral("is older"))) << "its run says the name from before";
    close();
    ASSERT_TRUE(m_document.reload());
    ASSERT_TRUE(settled(m_document));
    d = &dialog();
    EXPECT_TRUE(note()->isHidden()) << note()->text().toStdString();
    EXPECT_TRUE(d->command().contains(QLatin1Char('\'') + place + QLatin1Char('\''))) << d->command().toStdString();
    EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == d->bytes());
    close();
    // An object that is added is in no file yet, whatever the settings say.
    m_document.change(QStringLiteral("x"), [](scenario::Draft& draft) { draft.set({"title"}, scenario::json::string("Another")); });
    ASSERT_TRUE(settled(m_document));
    dialog();
    EXPECT_TRUE(note()->text().contains(QStringLiteral("the saved scenario"))) << note()->text().toStdString();
    close();
    // A copy that was never saved has no name to be called by.
    m_document.duplicate();
    ASSERT_TRUE(settled(m_document));
    d = &dialog();
    EXPECT_TRUE(d->command().isEmpty());
    EXPECT_TRUE(d->findChild<QLineEdit*>(QStringLiteral("export-command"))->isHidden());
    EXPECT_TRUE(note()->text().contains(QStringLiteral("not saved"))) << note()->text().toStdString();
    close();
}

// The picture of an order that somebody chose; of one that is not at its end the command would show more.
TEST_F(ExportTest, TheCommandHasTheOrderThatWasChosen)
{
    open(QStringLiteral("two-increments"));
    document::Scheduler& scheduler = m_window->travel().scheduler();
    trigger("schedule");
    ASSERT_TRUE(QTest::qWaitFor([&] { return scheduler.active() && !scheduler.waiting(); }, kRunLimit));
    scheduler.choose(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scheduler.waiting(); }, kRunLimit));
    ASSERT_TRUE(m_document.run()->partial);
    TimelineExport* d = &dialog();
    EXPECT_TRUE(d->commandNote().contains(QStringLiteral("to the end of the run"))) << d->commandNote().toStdString();
    QTest::keyClick(d, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChild<ExportDialog*>() == nullptr; }, 2000));
    while (m_document.run()->partial) {
        const auto& offers = scheduler.offers();
        const auto free = std::find_if(offers.begin(), offers.end(), [](const document::Offer& o) { return o.blocked.isEmpty(); });
        ASSERT_NE(free, offers.end());
        scheduler.choose(static_cast<std::size_t>(free - offers.begin()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !scheduler.waiting(); }, kRunLimit));
    }
    d = &dialog();
    EXPECT_TRUE(d->command().contains(QStringLiteral("--schedule '"))) << d->command().toStdString();
    EXPECT_TRUE(d->commandNote().isEmpty()) << d->commandNote().toStdString();
    EXPECT_TRUE(byCommand(*d, m_folder.filePath(QStringLiteral("cli"))) == d->bytes()) << d->command().toStdString();
}
#endif

TEST_F(ExportTest, WhatCannotBeDrawnSaysWhy)
{
    open(QStringLiteral("lost-update"));
    TimelineExport& d = dialog();
    d.ranges().setCurrentIndex(d.ranges().count() - 1);
    d.from().setText(QStringLiteral("soon"));
    EXPECT_FALSE(d.saveButton().isEnabled());
    EXPECT_TRUE(d.notice().text().contains(QStringLiteral("two times"))) << d.notice().text().toStdString();
    d.from().setText(QStringLiteral("1 us"));
    d.to().setText(QStringLiteral("2 us"));
    EXPECT_TRUE(d.saveButton().isEnabled());
    for (int i = 0; i < d.lanes().count(); ++i)
        d.lanes().item(i)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(d.saveButton().isEnabled());
    EXPECT_TRUE(d.notice().text().contains(QStringLiteral("lane"))) << d.notice().text().toStdString();
    EXPECT_FALSE(d.write(m_folder.filePath(QStringLiteral("no/such/folder/x.svg"))).empty());
}

TEST(Times, AreReadWithTheirUnits)
{
    EXPECT_EQ(window::timeIn(QStringLiteral("1500")), 1500);
    EXPECT_EQ(window::timeIn(QStringLiteral(" 1,5 us ")), 1500);
    EXPECT_EQ(window::timeIn(QStringLiteral("2 ms")), 2'000'000);
    EXPECT_FALSE(window::timeIn(QStringLiteral("-1")).has_value());
    EXPECT_FALSE(window::timeIn(QStringLiteral("later")).has_value());
}

// The last row reads a slide: no text below 18 pixels and no line thinner than 2, in any shipped scenario. On a handout none is below
// 9 points, which are 12 pixels.
TEST(Slides, HaveNoSmallText)
{
    const files::Library library(files::dataFolder());
    int slides = 0;
    for (const files::Shipped& shipped : library.scenarios()) {
        const auto texts = files::readScenario(shipped.folder);
        ASSERT_TRUE(texts);
        const auto run = document::compute(*texts, {});
        if (!run)
            continue;
        ++slides;
        for (const picture::Theme theme : {picture::Theme::Light, picture::Theme::PrintMono}) {
            picture::Wish wish;
            wish.size = picture::Size::Slide;
            wish.theme = theme;
            const picture::TimelineModel model(*(*run)->trace, (*run)->intervals, (*run)->study.findings, wish.axis);
            const picture::DisplayList list = picture::standalone(model, document::pageOf(**run), wish).list;
            EXPECT_EQ(list.width, picture::px(1920));
            EXPECT_EQ(list.height, picture::px(1080));
            for (const picture::Item& item : list.items()) {
                if (item.shape == picture::Shape::Text) {
                    EXPECT_GE(item.size, picture::px(18)) << shipped.scenario.id << ": " << list.string(item.data);
                } else if (item.style.stroke != picture::Token::None) {
                    EXPECT_GE(item.style.strokeWidth, picture::px(2)) << shipped.scenario.id;
                }
            }
            wish.size = picture::Size::Handout;
            const picture::DisplayList handout = picture::standalone(model, document::pageOf(**run), wish).list;
            for (const picture::Item& item : handout.items())
                if (item.shape == picture::Shape::Text) {
                    EXPECT_GE(item.size, picture::px(12)) << shipped.scenario.id << ": " << handout.string(item.data);
                }
        }
    }
    EXPECT_GE(slides, 60);
}

// More lanes than a slide has room for: the one slide leaves out what says least and says so, several leave out none. In all of
// them text is at least 18 pixels high and nothing is cut off.
TEST(Slides, WithManyLanesLeaveOutWhatSaysLeastOrAreSeveral)
{
    const auto texts = files::readScenario(*files::findScenario("dead-man-timer", files::dataFolder()));
    ASSERT_TRUE(texts);
    for (const char* processors : {"machine.processors=2", "machine.processors=8", "machine.processors=24"}) {
        const auto run = document::compute(*texts, {{}, {processors}});
        ASSERT_TRUE(run) << run.error().front().message.english();
        picture::Wish wish;
        wish.size = picture::Size::Slide;
        const picture::TimelineModel model(*(*run)->trace, (*run)->intervals, (*run)->study.findings, wish.axis);
        const picture::Page page = document::pageOf(**run);
        const auto look = [&](const picture::TimelinePicture& p) {
            EXPECT_LE(p.plot.bottom(), p.list.height);
            for (const picture::Item& i : p.list.items()) {
                if (i.shape != picture::Shape::Text)
                    continue;
                const std::string text(p.list.string(i.data));
                EXPECT_GE(i.size, picture::px(18)) << text;
                const picture::Unit left = i.anchor == picture::Anchor::Start ? i.box.x : i.anchor == picture::Anchor::End ? i.box.x - i.box.w : i.box.x - i.box.w / 2;
                EXPECT_GE(left, 0) << text;
                EXPECT_LE(left + i.box.w, p.list.width) << text;
                EXPECT_GE(i.box.y - i.size * 3 / 4, 0) << text;
                EXPECT_LE(i.box.y + i.size / 4, p.list.height) << text;
            }
        };
        const picture::TimelinePicture one = picture::standalone(model, page, wish);
        look(one);
        bool said = false, lost = false;
        for (const picture::Item& i : one.list.items())
            said = said || (i.shape == picture::Shape::Text && one.list.string(i.data).find("not shown for want of room") != std::string_view::npos);
        EXPECT_EQ(said, one.leftOut > 0);
        for (const picture::LanePlace& l : one.lanes)
            lost = lost || !model.lanes()[l.lane].brackets.empty();
        EXPECT_TRUE(lost || QByteArray(processors).endsWith("24")) << "what was lost stays, " << processors;
        const std::vector<picture::Wish> wishes = picture::split(model, page, wish);
        EXPECT_EQ(wishes.size() > 1, one.leftOut > 0);
        std::set<std::uint32_t> shown;
        for (const picture::Wish& w : wishes) {
            const picture::TimelinePicture p = picture::standalone(model, page, w);
            look(p);
            EXPECT_EQ(p.leftOut, 0u) << processors;
            for (const picture::LanePlace& l : p.lanes)
                shown.insert(l.lane);
        }
        EXPECT_EQ(shown.size(), model.lanes().size());
    }
}

TEST_F(ExportTest, SeveralPicturesAreNumberedAndThoseOfTheCommand)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("dead-man-timer")));
    ASSERT_TRUE(settled(m_document));
    m_document.set(QStringLiteral("machine.processors"), QStringLiteral("8"));
    ASSERT_TRUE(settled(m_document));
    TimelineExport& d = dialog();
    choose(d.sizes(), static_cast<int>(picture::Size::Slide));
    ASSERT_TRUE(d.notice().text().contains(QStringLiteral("no room"))) << d.notice().text().toStdString();
    d.split().setFocus();
    QTest::keyClick(&d.split(), Qt::Key_Space);
    EXPECT_TRUE(d.split().isChecked());
    EXPECT_TRUE(d.notice().text().contains(QStringLiteral("the first of "))) << d.notice().text().toStdString();
    EXPECT_TRUE(d.command().contains(QStringLiteral(" --split ")));
    const QString file = m_folder.filePath(QStringLiteral("slide.svg"));
    ASSERT_TRUE(d.write(file).empty());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_GE(d.filesFor(file).size(), 2);
    EXPECT_EQ(d.filesFor(file).first(), m_folder.filePath(QStringLiteral("slide-1.svg")));
#ifdef SYNCSCOPE_PROGRAM
    QProcess process;
    process.start(QStringLiteral(SYNCSCOPE_PROGRAM), {QStringLiteral("export"), QStringLiteral("dead-man-timer"), QStringLiteral("--set"), QStringLiteral("machine.processors=8"),
                                                         QStringLiteral("--format"), QStringLiteral("svg"), QStringLiteral("--size"), QStringLiteral("slide"), QStringLiteral("--split"),
                                                         QStringLiteral("-o"), m_folder.filePath(QStringLiteral("cli.svg"))});
    ASSERT_TRUE(process.waitForFinished(60'000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    int n = 0;
    for (const QString& written : d.filesFor(file))
        EXPECT_TRUE(read(written) == read(m_folder.filePath(QStringLiteral("cli-%1.svg").arg(++n)))) << n;
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("cli-%1.svg").arg(n + 1))));
#endif
}

// Run by the test below in another environment; by itself it writes nowhere.
TEST(ExportChild, Writes)
{
    const QString folder = qEnvironmentVariable("SYNCSCOPE_EXPORT_TO");
    if (folder.isEmpty())
        GTEST_SKIP() << "only for ExportTest.IsTheSameInEveryTimeZoneAndAtEveryScale";
    document::Document document(files::dataFolder());
    ASSERT_TRUE(document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(document));
    const views::Appearance appearance;
    QWidget parent;
    TimelineExport dialog(document.run(), {}, {}, appearance, &parent);
    dialog.sizes().setCurrentIndex(1);
    for (const auto& [format, ending] : {std::pair{PictureFormat::Svg, "svg"}, std::pair{PictureFormat::Png, "png"}, std::pair{PictureFormat::Pdf, "pdf"}}) {
        dialog.formats().setCurrentIndex(dialog.formats().findData(static_cast<int>(format)));
        ASSERT_TRUE(dialog.write(folder + QStringLiteral("/lost-update.") + QLatin1String(ending)).empty());
    }
}

TEST_F(ExportTest, IsTheSameInEveryTimeZoneAndAtEveryScale)
{
    struct Place {
        const char *zone, *scale, *dpi;
    };
    QList<QByteArray> first;
    for (const Place& place : {Place{"UTC", "1", "96"}, Place{"America/New_York", "1.5", "96"}, Place{"Asia/Kolkata", "2", "120"}}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(place.zone).section(QLatin1Char('/'), -1));
        ASSERT_TRUE(QDir().mkpath(folder));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QLatin1String(place.zone));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(place.scale));
        environment.insert(QStringLiteral("QT_FONT_DPI"), QLatin1String(place.dpi));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
        environment.insert(QStringLiteral("SYNCSCOPE_EXPORT_TO"), folder);
        child.setProcessEnvironment(environment);
        child.start(QApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=ExportChild.Writes")});
        ASSERT_TRUE(child.waitForFinished(120'000));
        ASSERT_EQ(child.exitCode(), 0) << child.readAllStandardOutput().toStdString();
        QList<QByteArray> files;
        for (const char* ending : {"svg", "png", "pdf"})
            files << read(folder + QStringLiteral("/lost-update.") + QLatin1String(ending));
        if (first.isEmpty())
            first = files;
        for (int i = 0; i < 3; ++i)
            EXPECT_EQ(files[i], first[i]) << place.zone << " at " << place.scale << ", file " << i;
    }
}

// How far apart two pictures of one size are: in the mean of all pixels, and in that of the worst of 120 x 90 parts. Of letters each
// program draws the edges in its own way; that adds up to little in a part. A bar, a line of words or a colour that is missing does not.
struct Apart {
    double mean = 0;
    int worst = 0;
};
Apart apart(const QImage& a, const QImage& b)
{
    const auto parts = [](const QImage& i) { return i.convertToFormat(QImage::Format_RGB32).scaled(120, 90, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); };
    const QImage x = parts(a), y = parts(b);
    Apart result;
    for (int row = 0; row < x.height(); ++row)
        for (int column = 0; column < x.width(); ++column) {
            const QRgb p = x.pixel(column, row), q = y.pixel(column, row);
            for (const int difference : {qRed(p) - qRed(q), qGreen(p) - qGreen(q), qBlue(p) - qBlue(q)}) {
                result.mean += std::abs(difference) / (3.0 * x.width() * x.height());
                result.worst = std::max(result.worst, std::abs(difference));
            }
        }
    return result;
}
constexpr double kMostMean = 3;
constexpr int kMostWorst = 40;

// ./dev test has installed what installer/packages.debian names and says so; elsewhere a program may be missing.
QString reader(const char* program)
{
    const QString found = QStandardPaths::findExecutable(QLatin1String(program));
    EXPECT_FALSE(found.isEmpty() && qEnvironmentVariableIsSet("SYNCSCOPE_TEST_PACKAGES")) << program << " is in installer/packages.debian, and not here";
    return found;
}

QByteArray outputOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

class OtherPrograms : public ExportTest {
protected:
    void SetUp() override
    {
        ExportTest::SetUp();
        open(QStringLiteral("lost-update"));
        TimelineExport& d = dialog();
        choose(d.sizes(), static_cast<int>(picture::Size::Slide));
        choose(d.formats(), static_cast<int>(PictureFormat::Png));
        d.scales().setCurrentIndex(0);
        for (const auto& [format, ending] : {std::pair{PictureFormat::Png, "png"}, std::pair{PictureFormat::Svg, "svg"}, std::pair{PictureFormat::Pdf, "pdf"}}) {
            choose(d.formats(), static_cast<int>(format));
            ASSERT_TRUE(d.write(fileOf(ending)).empty());
        }
        m_own = QImage(fileOf("png"));
        ASSERT_EQ(m_own.size(), QSize(1920, 1080));
    }
    QString fileOf(const char* ending) const { return m_folder.filePath(QStringLiteral("x.") + QLatin1String(ending)); }
    void expectOurs(const QImage& theirs) const
    {
        ASSERT_EQ(theirs.size(), m_own.size());
        const Apart a = apart(m_own, theirs);
        EXPECT_LE(a.mean, kMostMean);
        EXPECT_LE(a.worst, kMostWorst);
    }

    QImage m_own;
};

TEST_F(OtherPrograms, DrawTheSvgAsWeDo)
{
    const QString rsvg = reader("rsvg-convert");
    if (rsvg.isEmpty())
        GTEST_SKIP() << "no rsvg-convert";
    const QString other = m_folder.filePath(QStringLiteral("by-rsvg.png"));
    outputOf(rsvg, {QStringLiteral("-o"), other, fileOf("svg")});
    expectOurs(QImage(other));
}

TEST_F(OtherPrograms, DrawThePdfAsWeDoAndFindItsWords)
{
    const QString info = reader("pdfinfo"), draw = reader("pdftoppm"), words = reader("pdftotext");
    if (info.isEmpty() || draw.isEmpty() || words.isEmpty())
        GTEST_SKIP() << "no poppler";
    EXPECT_TRUE(outputOf(info, {fileOf("pdf")}).contains("Pages:           1"));
    const QByteArray text = outputOf(words, {fileOf("pdf"), QStringLiteral("-")});
    EXPECT_TRUE(text.contains("The lost update")) << text.toStdString();
    EXPECT_TRUE(text.contains("CPU 0")) << text.toStdString();
    outputOf(draw, {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-singlefile"), QStringLiteral("-png"), fileOf("pdf"), m_folder.filePath(QStringLiteral("by-poppler"))});
    expectOurs(QImage(m_folder.filePath(QStringLiteral("by-poppler.png"))));
}

TEST_F(OtherPrograms, ReadThePng)
{
    const QString python = reader("python3");
    if (python.isEmpty())
        GTEST_SKIP() << "no python3";
    // Every chunk's check sum, and as many bytes of pixels as the header promises.
    const char* const program = "import struct,sys,zlib\n"
                                "d=open(sys.argv[1],'rb').read()\n"
                                "assert d[:8]==b'\\x89PNG\\r\\n\\x1a\\n'\n"
                                "at=8;pixels=b'';size=None\n"
                                "while at<len(d):\n"
                                " n,=struct.unpack('>I',d[at:at+4]);kind=d[at+4:at+8];body=d[at+8:at+8+n]\n"
                                " assert struct.unpack('>I',d[at+8+n:at+12+n])[0]==zlib.crc32(kind+body)\n"
                                " if kind==b'IHDR': size=struct.unpack('>IIBBBBB',body)\n"
                                " if kind==b'IDAT': pixels+=body\n"
                                " at+=12+n\n"
                                "raw=zlib.decompress(pixels)\n"
                                "w,h,depth,colour=size[:4]\n"
                                "assert len(raw)==h*(1+w*{2:3,6:4}[colour]*depth//8)\n"
                                "print(w,h)\n";
    EXPECT_EQ(outputOf(python, {QStringLiteral("-c"), QString::fromLatin1(program), fileOf("png")}).trimmed(), QByteArray("1920 1080"));
}

// What the comparison above would let pass: one lane's words, one bar, another theme are too much for it.
TEST_F(OtherPrograms, AreNotTakenForRightWhereSomethingIsMissing)
{
    const auto without = [&](const QRect& part) {
        QImage other = m_own;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                other.setPixel(x, y, qRgb(255, 255, 255));
        return apart(m_own, other).worst;
    };
    EXPECT_GT(without({0, 0, 700, 80}), kMostWorst);  // the title
    EXPECT_GT(without({340, 185, 400, 28}), kMostWorst); // a thread
    EXPECT_GT(without({30, 390, 300, 40}), kMostWorst); // a lane's title
    QImage inverted = m_own;
    inverted.invertPixels();
    EXPECT_GT(apart(m_own, inverted).mean, kMostMean);
}

} // namespace syncscope::test
