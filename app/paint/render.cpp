#include "app/paint/render.h"

#include "app/paint/painter.h"
#include "app/theme/theme.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageWriter>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace syncscope::paint {

namespace {

constexpr int kDotsPerInch = 96;
constexpr int kDotsPerMeter = 3780; // 96 / 0.0254
const char kProgram[] = "Sync Scope Lab";

int wholePixels(picture::Unit u) { return (u + 99) / 100; }

QString text(const std::string& s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

} // namespace

QImage renderImage(const picture::DisplayList& list, picture::Theme theme, int scale)
{
    QImage image(wholePixels(list.width) * scale, wholePixels(list.height) * scale, QImage::Format_RGB32);
    image.fill(theme::ink(theme, picture::Token::Surface));
    image.setDotsPerMeterX(kDotsPerMeter * scale);
    image.setDotsPerMeterY(kDotsPerMeter * scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, list, theme);
    painter.end();
    image.setText(QStringLiteral("Title"), text(list.title));
    image.setText(QStringLiteral("Description"), text(list.description));
    image.setText(QStringLiteral("Software"), QString::fromLatin1(kProgram));
    return image;
}

QByteArray renderPng(const picture::DisplayList& list, picture::Theme theme, int scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.write(renderImage(list, theme, scale));
    return bytes;
}

QByteArray renderPdf(const picture::DisplayList& list, picture::Theme theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        const QSizeF points(list.width * 72.0 / (100 * kDotsPerInch), list.height * 72.0 / (100 * kDotsPerInch));
        writer.setPageSize(QPageSize(points, QPageSize::Point, QStringLiteral("Picture"), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(text(list.title));
        writer.setCreator(QString::fromLatin1(kProgram));
        QPainter painter(&writer);
        paint(painter, list, theme, Precision::Exact);
    }
    return withFixedDate(bytes);
}

// "0000012345 00000 n": ten digits of offset in the table behind "xref". Where the date changes its length, everything
// behind it moves.
QByteArray withFixedDate(QByteArray pdf)
{
    const QByteArray key("/CreationDate (");
    const qsizetype at = pdf.indexOf(key);
    const qsizetype from = at + key.size(), to = at < 0 ? -1 : pdf.indexOf(')', from);
    if (at < 0 || to < 0)
        return pdf;
    const QByteArray date("D:20000101000000Z");
    const qsizetype moved = date.size() - (to - from);
    pdf.replace(from, to - from, date);

    const qsizetype trailer = pdf.lastIndexOf("startxref");
    const qsizetype table = trailer < 0 ? -1 : pdf.lastIndexOf("xref", trailer - 1);
    if (moved == 0 || table < 0)
        return pdf;
    qsizetype line = table;
    while (line >= 0 && line < trailer) {
        line = pdf.indexOf('\n', line);
        if (line < 0)
            break;
        ++line;
        if (line + 18 <= pdf.size() && pdf.at(line + 10) == ' ' && pdf.at(line + 16) == ' ' && pdf.at(line + 17) == 'n') {
            bool number = false;
            const qlonglong offset = pdf.mid(line, 10).toLongLong(&number);
            if (number && offset > at)
                pdf.replace(line, 10, QByteArray::number(offset + moved).rightJustified(10, '0'));
        }
    }
    const qsizetype start = pdf.indexOf('\n', pdf.lastIndexOf("startxref")) + 1;
    qsizetype end = start;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    pdf.replace(start, end - start, QByteArray::number(pdf.mid(start, end - start).toLongLong() + moved));
    return pdf;
}

} // namespace syncscope::paint
