// The machine at the cursor, in tables: processors, objects with their locks, locks, threads, variables.
#pragma once

#include "app/document/document.h"
#include "app/models/machine_model.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace syncscope::views {

class ObjectsView : public QScrollArea {
    Q_OBJECT

public:
    ObjectsView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QTableView* table(models::MachineTable table) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(bool another);
    void fit();

    struct Table {
        models::MachineTable kind;
        models::MachineModel* model;
        QTableView* view;
    };
    document::Document& m_document;
    const Appearance& m_appearance;
    std::vector<Table> m_tables;
};

} // namespace syncscope::views
