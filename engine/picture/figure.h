// A table and a chart as pictures that stand alone: what Compare shows, for a document or a slide. The same values give the same
// list, and so the same bytes of SVG, PNG and PDF.
#pragma once

#include "engine/analysis/grid.h"
#include "engine/base/phrase.h"
#include "engine/picture/display_list.h"

#include <string>
#include <vector>

namespace syncscope::picture {

struct TableFigure {
    struct Column {
        std::string name;
        bool isNumber = false; // stands to the right
    };
    struct Row {
        std::vector<std::string> cells; // one a column
        bool isBad = false;             // has a sign, and the ink of violations
    };
    std::string title, line;            // over it; the line says of what it is
    std::vector<Column> columns;
    std::vector<Row> rows;
    Tongue tongue;                      // of what is said of room; none: English
};

// The paper or screen it is for. Text is as large as there is room for between `text` and `least`; what still has no room then,
// the last rows and columns, is left out, and the line says so.
struct FigureFrame {
    Unit width = 0, height = 0; // 0: what it takes
    Unit text = px(13), least = px(13);
};
DisplayList drawTable(const TableFigure& figure, const FigureFrame& frame = {});

struct ChartFigure {
    enum class Form : std::uint8_t { Bars /* one a column */, Stacked /* one of all columns */, Lines /* over the columns */ };
    Form form = Form::Bars;
    std::string title, line;
    std::string horizontal, vertical;   // what the axes count; bars have their numbers beside them and no axes
    analysis::NumberTable table;
    std::vector<std::size_t> rows;      // that are drawn; empty: all
    std::vector<Token> inks;            // of columns, of lines of rows; repeated where there are fewer, with another pattern
    std::vector<std::size_t> marks;     // of Lines: between columns n and n + 1
    std::string markText;
    Tongue tongue;                      // of the numbers, and of what is said of room; none: English
};
DisplayList drawChart(const ChartFigure& figure, const FigureFrame& frame = {});

// "1,234,567", "12.5 %", "3.250 µs", "–" below zero: as it stands in a picture. By NumberTable::unit.
std::string numberText(std::int64_t number, std::string_view unit, const Tongue& tongue = {});

} // namespace syncscope::picture
