// Rows of a list that are edited in their cells: sends, events of a device, power, costs. What is wrong is told in the cell.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QTableWidget>

#include <functional>

namespace syncscope::views {

class ListTable : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString key, title, tip;
        QStringList choices;   // empty = text
        bool fixed = false;    // not edited
        int width = 80;
    };
    // Values and their mistakes by row and key. Without add, remove and move the list has the rows it has.
    struct Source {
        std::function<int()> rows;
        std::function<QString(int row, const QString& key)> get;
        std::function<void(int row, const QString& key, const QString& value)> set;
        std::function<QString(int row, const QString& key)> mistake;
        std::function<void()> add;
        std::function<void(int row)> remove;
        std::function<void(int from, int to)> move;
    };
    ListTable(const QString& name, const Appearance& appearance, QWidget* parent = nullptr);

    void setList(std::vector<Column> columns, Source source);
    void follow();
    QTableWidget& table() { return *m_table; }
    QString mistakes() const { return m_mistakes->text(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void spread();
    void enable();

    const Appearance& m_appearance;
    QTableWidget* m_table;
    QLabel* m_mistakes;
    Button *m_add, *m_remove, *m_up, *m_down;
    std::vector<Column> m_columns;
    Source m_source;
    bool m_filling = false;
};

} // namespace syncscope::views
