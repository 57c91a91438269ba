// A table of numbers as a chart, with the table itself beside it: what a chart shows can always be read, copied and heard.
//
// A row of the table is a bar or a line. Bars show all rows, lines those that are selected in the table, as many as can be told
// apart. Colours and patterns go together, so that neither is needed alone.
#pragma once

#include "app/views/common/widgets.h"

#include "engine/picture/comparison.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

class QAbstractAxis;
class QChart;
class QChartView;
class QSplitter;

namespace syncscope::views {

using ChartKind = picture::ChartFigure::Form;

class NumberModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(analysis::NumberTable table);
    const analysis::NumberTable& numbers() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override; // the first has the name of the row
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    analysis::NumberTable m_table;
};

class NumberChart : public QWidget {
    Q_OBJECT

public:
    explicit NumberChart(const Appearance& appearance, QWidget* parent = nullptr);

    // What the axes say, in words for people.
    struct Words {
        QString title, horizontal, vertical;
    };
    // Its form, numbers and inks.
    void setChart(const picture::ChartFigure& chart, const Words& words);
    // Of lines: each between columns n and n + 1.
    void setMarks(const std::vector<std::size_t>& marks, const QString& markText);
    const std::vector<std::size_t>& marks() const { return m_marks; }
    // Rows that are drawn as lines.
    std::vector<std::size_t> shown() const;

    QTableView& table() { return *m_table; }
    QChart& chart();
    QStringList legend() const; // what it names, in order
    QString tableText() const; // for the clipboard: fields separated by tabs
    picture::ChartFigure figure() const; // what is shown, to be drawn as a picture that stands alone

    // How series `index` looks.
    static picture::Token inkOf(int index);
    static Qt::BrushStyle patternOf(int index);
    static Qt::PenStyle dashOf(int index);

Q_SIGNALS:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Legend;

    void rebuild();
    void drawBars(QChart& chart);
    void drawLines(QChart& chart);
    void style(QAbstractAxis& axis) const;
    void fitHeight();
    void fitNames();
    double scaled(std::int64_t number) const;
    QString axisUnit() const;

    const Appearance& m_appearance;
    NumberModel* m_model;
    QSplitter* m_splitter;
    QLabel* m_title;
    Legend* m_legend; // not in the chart, which scrolls and cuts names off
    QScrollArea* m_area;
    QChartView* m_view;
    QTableView* m_table;
    ChartKind m_kind = ChartKind::Bars;
    Words m_words;
    std::vector<std::size_t> m_marks;
    QString m_markText;
    std::vector<picture::Token> m_inks;
    double m_scale = 1; // of times: ns, µs, ms
    bool m_sized = false; // the splitter has its places
};

} // namespace syncscope::views
