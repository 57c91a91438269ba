#include "app/window/figure_export.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace syncscope::window {

FigureExport::FigureExport(const views::CompareView& shown, const QString& scenario, CommandScope scope, const views::Appearance& appearance, QWidget* parent)
    : ExportDialog(scenario + QLatin1Char('-') + shown.figureName(), std::move(scope), appearance, parent)
    , m_figure(shown.figure())
    , m_subject(QLatin1Char(' ') + shown.figureCommand())
{
    addSizes(tr("As large as it needs"));
    addLook(std::visit([](const auto& figure) { return QString::fromStdString(figure.title); }, m_figure));
    finish(tr("This line makes the same figure, in English and with every row in its usual place"));
}

std::vector<picture::DisplayList> FigureExport::lists() const
{
    views::CompareView::Figure figure = m_figure;
    if (const QString own = ownTitle(); !own.isEmpty())
        std::visit([&](auto& f) { f.title = own.toStdString(); }, figure);
    const auto* table = std::get_if<picture::TableFigure>(&figure);
    if (table ? table->rows.empty() : std::get<picture::ChartFigure>(figure).table.rows.empty())
        return {};
    const picture::FigureFrame frame = isNaturalSize() ? picture::FigureFrame() : picture::frameOf(look());
    return {table ? picture::drawTable(*table, frame) : picture::drawChart(std::get<picture::ChartFigure>(figure), frame)};
}

QString FigureExport::noticeOf(const std::vector<picture::DisplayList>& drawn) const
{
    return drawn.empty() ? tr("There is nothing to be drawn yet.") : ExportDialog::noticeOf(drawn);
}

} // namespace syncscope::window
