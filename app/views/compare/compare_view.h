// The grid of configurations, its charts, a parameter swept, and two runs side by side.
#pragma once

#include "app/document/comparer.h"
#include "app/models/grid_model.h"
#include "app/views/common/widgets.h"
#include "app/views/compare/number_chart.h"
#include "app/views/compare/run_pair.h"

#include "engine/picture/figure.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <functional>
#include <variant>

namespace syncscope::views {

// Which rows are shown, and how they are sorted.
class GridFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLegalOnly(bool only);
    void setSafeOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool m_legalOnly = false, m_safeOnly = false;
};

// What is worked out, and how far it has come; with the button that begins it or gives it up.
class ComparerBar : public QWidget {
    Q_OBJECT

public:
    ComparerBar(document::Comparer& comparer, const Appearance& appearance, QWidget* parent = nullptr);

    Button& start() { return *m_start; }
    Button& cancel() { return *m_cancel; }
    QString statement() const { return m_statement->text(); }
    void setStartText(const QString& text) { m_usual = text; }
    void follow();

private:
    document::Comparer& m_comparer;
    const Appearance& m_appearance;
    QString m_usual;
    QLabel* m_statement;
    QProgressBar* m_progress;
    Button *m_start, *m_cancel;
};

class CompareView : public QWidget {
    Q_OBJECT

public:
    enum Page { Grid, Charts, Sweep, Pair };

    CompareView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    document::Comparer& comparer() { return *m_comparer; }
    document::Comparer& sweeper() { return *m_sweeper; }
    Page page() const { return static_cast<Page>(m_pages->currentIndex()); }
    void setPage(Page page);
    Segmented& pages() { return *m_choice; }

    QTableView& table() { return *m_table; }
    QCheckBox& legalOnly() { return *m_legalOnly; }
    QCheckBox& safeOnly() { return *m_safeOnly; }
    Button& takeButton() { return *m_take; }
    Button& pairButton() { return *m_pairWith; }
    ComparerBar& bar() { return *m_bar; }
    QString details() const { return m_details->text(); }
    Segmented& charts() { return *m_chartChoice; }
    NumberChart& chart() { return *m_chart; }
    QComboBox& parameter() { return *m_parameter; }
    QLineEdit& values() { return *m_values; }
    ComparerBar& sweepBar() { return *m_sweepBar; }
    NumberChart& sweepChart() { return *m_sweepChart; }
    QString rankings() const { return m_rankings->text(); }
    QComboBox& other() { return *m_other; }
    RunPair& pair() { return *m_pair; }
    QLabel& pairWhy() { return *m_pairWhy; }
    bool pairWaits() const { return m_second.running(); }
    QLineEdit& otherOrder() { return *m_otherOrder; }
    Button& keepButton() { return *m_keep; }
    QString pairText() const { return m_pairText->text(); }
    Button& pictureButton() { return *m_picture; }
    // The page that is shown, to be drawn as a picture that stands alone: the grid as it is sorted and filtered, a chart, a sweep.
    using Figure = std::variant<picture::TableFigure, picture::ChartFigure>;
    Figure figure() const;
    QString figureName() const;    // "grid", "latency": as `syncscope export` has it
    QString figureCommand() const; // its options for that
    // How a scenario to compare with is asked for; empty = none.
    void setScenarioAsker(std::function<QString()> ask) { m_askScenario = std::move(ask); }

    // Works the grid out when there is none yet.
    void begin();
    void startSweep();

Q_SIGNALS:
    void configurationTaken();
    void pictureWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGrid();
    QWidget* makeCharts();
    QWidget* makeSweep();
    QWidget* makePair();
    void style();
    void followCells();
    void followSelection();
    void followDocument();
    void showChart();
    void showSweep();
    void fillParameters();
    void suggestValues();
    void fillOthers();
    void runOther();
    void runOther(const QString& name, std::function<Expected<document::RunPtr>(const document::Background::Stop&)> make);
    bool followsOpenRun() const; // what is beside it is another order or configuration of it, and changes with it
    QString openName() const;
    void showPair();
    void showPairWhy();
    const analysis::Cell* selected() const;
    std::optional<std::size_t> selectedNumber() const;

    document::Document& m_document;
    const Appearance& m_appearance;
    document::Comparer *m_comparer, *m_sweeper;
    models::GridModel* m_model;
    GridFilter* m_filter;
    Segmented* m_choice;
    QStackedWidget* m_pages;

    QTableView* m_table;
    QCheckBox *m_legalOnly, *m_safeOnly;
    ComparerBar* m_bar;
    Card* m_card;
    QLabel *m_detailsTitle, *m_details;
    Button *m_take, *m_pairWith;

    Segmented* m_chartChoice;
    NumberChart* m_chart;
    QTimer m_chartSoon; // cells come in quick succession

    QComboBox* m_parameter;
    QLineEdit* m_values;
    ComparerBar* m_sweepBar;
    NumberChart* m_sweepChart;
    QLabel* m_rankings;

    QComboBox* m_other;
    QLineEdit* m_otherOrder;
    Button* m_keep;
    RunPair* m_pair;
    QLabel *m_pairText, *m_pairWhy;
    Card* m_pairWhyCard;
    QString m_pairMistake;
    document::RunPtr m_keptRun; // to compare with later ones
    QString m_keptName, m_scenario; // m_scenario: whose run is shown below
    std::function<QString()> m_askScenario;
    Button* m_picture;
    document::RunPtr m_otherRun;
    bool m_otherAsked = false; // for
    QString m_otherName;
    document::Background m_second; // the run of another configuration
};

} // namespace syncscope::views
