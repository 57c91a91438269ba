#include "app/paint/painter.h"
#include "app/paint/render.h"
#include "engine/picture/svg.h"
#include "engine/picture/timeline.h"
#include "tests/picture/sample_trace.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <gtest/gtest.h>

namespace syncscope::paint {
namespace {

using namespace picture;

DisplayList timeline(const trace::Trace& trace, Size size = Size::Window)
{
    const TimelineModel model(trace, analysis::intervals(trace), {}, AxisMode::Linear);
    TimelineOptions options;
    options.page = Page{"Sync scope: Device", "Sync scope: Device · lock: spin", "Sync Scope Lab"};
    return layoutTimeline(model, sized(options, size)).list;
}

QColor pixel(const QImage& image, int x, int y) { return image.pixelColor(x, y); }
QColor token(Theme theme, Token t)
{
    const Rgb c = colour(theme, t);
    return QColor(c.r, c.g, c.b);
}

TEST(Png, IsTheSameTwiceAndOpaque)
{
    const DisplayList list = timeline(test::deviceScope());
    const QByteArray once = renderPng(list, Theme::Light), again = renderPng(list, Theme::Light);
    EXPECT_EQ(once, again);
    EXPECT_EQ(once.left(8), QByteArray("\x89PNG\r\n\x1a\n", 8));
    const QImage image = QImage::fromData(once, "PNG");
    EXPECT_FALSE(image.hasAlphaChannel());
    EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("Sync scope: Device"));
    EXPECT_EQ(image.dotsPerMeterX(), 3780);
}

TEST(Png, GrowsWithItsScale)
{
    const DisplayList list = timeline(test::deviceScope(), Size::Slide);
    EXPECT_EQ(renderImage(list, Theme::Light, 1).size(), QSize(1920, 1080));
    EXPECT_EQ(renderImage(list, Theme::Light, 2).size(), QSize(3840, 2160));
}

TEST(Painter, FillsWholePixelsWithoutSeams)
{
    DisplayList list;
    list.width = px(40);
    list.height = px(10);
    // Edges between two pixels, at every scale.
    for (Unit x = 0; x < px(40); x += 130)
        list.rect({x, 0, 130, px(10)}, {.fill = Token::Dispatch});
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        QImage image(static_cast<int>(40 * scale), static_cast<int>(10 * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, list, Theme::Light);
        painter.end();
        for (int x = 0; x < image.width(); ++x)
            EXPECT_EQ(pixel(image, x, image.height() / 2), token(Theme::Light, Token::Dispatch)) << "column " << x << " at " << scale;
    }
}

TEST(Painter, DrawsTheThinnestThingOnePixelWide)
{
    DisplayList list;
    list.width = px(20);
    list.height = px(10);
    list.rect({310, 0, 4, px(10)}, {.fill = Token::Violation});
    list.line({px(8), 0}, {px(8), px(10)}, {.stroke = Token::Playhead});
    const QImage image = renderImage(list, Theme::Light);
    EXPECT_EQ(pixel(image, 3, 5), token(Theme::Light, Token::Violation));
    EXPECT_EQ(pixel(image, 4, 5), token(Theme::Light, Token::Surface));
    EXPECT_EQ(pixel(image, 8, 5), token(Theme::Light, Token::Playhead));
    EXPECT_EQ(pixel(image, 7, 5), token(Theme::Light, Token::Surface));
    EXPECT_EQ(pixel(image, 9, 5), token(Theme::Light, Token::Surface));
}

TEST(Painter, KeepsStrokesAndPatternsInsideTheirBox)
{
    DisplayList list;
    list.width = list.height = px(40);
    list.rect({px(10), px(10), px(20), px(20)}, {.fill = Token::Dispatch, .pattern = Pattern::Hatch});
    list.rect({px(10), px(10), px(20), px(20)}, {.stroke = Token::Dispatch, .strokeWidth = px(3)});
    const QImage image = renderImage(list, Theme::Light);
    int inked = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 40; ++x)
            if (pixel(image, x, y) != token(Theme::Light, Token::Surface)) {
                ++inked;
                EXPECT_TRUE(x >= 10 && x < 30 && y >= 10 && y < 30) << x << "," << y;
            }
    EXPECT_GT(inked, 230); // outline and lines
    EXPECT_LT(inked, 400); // and ground between them
    EXPECT_EQ(pixel(image, 12, 20), token(Theme::Light, Token::Dispatch));
}

TEST(Painter, LeavesThePainterAsItWas)
{
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(7, 9);
    const QTransform before = painter.transform();
    paint(painter, timeline(test::lostUpdate()), Theme::Dark);
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.opacity(), 1);
}

class EveryTheme : public testing::TestWithParam<Theme> {};

// How far two pictures of one list differ, as a mean over all pixels; text is drawn by other machines.
double difference(const QImage& a, const QImage& b)
{
    EXPECT_EQ(a.size(), b.size());
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = pixel(a, x, y), q = pixel(b, x, y);
            sum += std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue());
        }
    return static_cast<double>(sum) / (3.0 * a.width() * a.height());
}

TEST_P(EveryTheme, SvgAndPngShowTheSame)
{
    const DisplayList list = timeline(test::deviceScope());
    const std::string text = svg(list, GetParam());
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    const QString program = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    // ./dev test has installed what installer/packages.debian names and says so.
    ASSERT_FALSE(program.isEmpty() && qEnvironmentVariableIsSet("SYNCSCOPE_TEST_PACKAGES")) << "rsvg-convert is in installer/packages.debian, and not here";
    if (program.isEmpty())
        GTEST_SKIP() << "no rsvg-convert";
    QProcess converter;
    converter.start(program, {QStringLiteral("--format=png")});
    converter.write(bytes);
    converter.closeWriteChannel();
    ASSERT_TRUE(converter.waitForFinished());
    const QImage theirs = QImage::fromData(converter.readAllStandardOutput(), "PNG").convertToFormat(QImage::Format_RGB32);
    EXPECT_LT(difference(renderImage(list, GetParam()), theirs), 4.0);
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme, testing::Values(Theme::Light, Theme::Dark, Theme::PrintMono, Theme::HighContrast),
    [](const auto& p) { return QString::fromStdString(std::string(name(p.param))).remove(QLatin1Char('-')).toStdString(); });

TEST(Pdf, IsTheSameTwiceAndHasAFixedDate)
{
    const DisplayList list = timeline(test::deviceScope(), Size::Handout);
    const QByteArray once = renderPdf(list, Theme::PrintMono), again = renderPdf(list, Theme::PrintMono);
    EXPECT_EQ(once, again);
    EXPECT_TRUE(once.startsWith("%PDF-1."));
    EXPECT_TRUE(once.contains("/CreationDate (D:20000101000000Z)"));
    EXPECT_FALSE(once.contains("/Subtype /Image")); // vectors, patterns too
}

// Every offset of the table leads to the object it names.
void expectSoundTable(const QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.mid(trailer + 10, pdf.indexOf('\n', trailer + 10) - trailer - 10).toLongLong();
    ASSERT_EQ(pdf.mid(table, 4), QByteArray("xref"));
    static const QRegularExpression entry(QStringLiteral("(\\d{10}) 00000 n"));
    auto found = entry.globalMatch(QString::fromLatin1(pdf.mid(table, trailer - table)));
    int object = 1;
    for (; found.hasNext(); ++object) {
        const qsizetype at = found.next().captured(1).toLongLong();
        const QByteArray head = QByteArray::number(object) + " 0 obj";
        EXPECT_EQ(pdf.mid(at, head.size()), head);
    }
    EXPECT_GT(object, 5);
}

TEST(Pdf, KeepsItsOffsetsWhenTheDateHasAnotherLength)
{
    const QByteArray pdf = renderPdf(timeline(test::deviceScope()), Theme::Light);
    expectSoundTable(pdf);
    // As Qt writes it off UTC: longer, with all that lies behind it further back.
    QByteArray other = pdf;
    const QByteArray utc("D:20000101000000Z"), west("D:20260718091500-05'00'");
    const qsizetype at = other.indexOf(utc), grown = west.size() - utc.size();
    other.replace(at, utc.size(), west);
    const qsizetype trailer = other.lastIndexOf("startxref"), table = other.lastIndexOf("xref\n", trailer - 1);
    for (qsizetype line = other.indexOf('\n', table) + 1; line < trailer; line = other.indexOf('\n', line) + 1)
        if (other.mid(line + 10, 8) == " 00000 n" && other.mid(line, 10).toLongLong() > at)
            other.replace(line, 10, QByteArray::number(other.mid(line, 10).toLongLong() + grown).rightJustified(10, '0'));
    const qsizetype start = other.indexOf('\n', other.lastIndexOf("startxref")) + 1;
    other.replace(start, QByteArray::number(table - grown).size(), QByteArray::number(table));
    expectSoundTable(other);
    EXPECT_TRUE(withFixedDate(other) == pdf);
}

TEST(Pdf, WithoutADateIsLeftAlone) { EXPECT_EQ(withFixedDate("no pdf at all"), QByteArray("no pdf at all")); }

} // namespace
} // namespace syncscope::paint
