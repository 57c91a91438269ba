// All events as a table, filtered by group and words; its current row and the shared cursor follow each other.
#pragma once

#include "app/document/document.h"
#include "app/models/event_model.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace syncscope::views {

class EventsView : public QWidget {
    Q_OBJECT

public:
    EventsView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QTableView& table() { return *m_table; }
    models::EventModel& model() { return *m_model; }
    QLineEdit& filter() { return *m_filter; }

private:
    void follow();
    void applyFilter();
    void style();

    document::Document& m_document;
    const Appearance& m_appearance;
    models::EventModel* m_model;
    QTableView* m_table;
    QLineEdit* m_filter;
    QLabel* m_count;
    std::vector<std::pair<QAction*, std::uint32_t>> m_groups;
    bool m_following = false;
};

} // namespace syncscope::views
