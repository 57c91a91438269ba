// The scenarios of the course, grouped by part; what is typed above leaves only those that contain it.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

class QSortFilterProxyModel;

namespace syncscope::models {
class LibraryModel;
}

namespace syncscope::views {

class LibraryView : public QWidget {
    Q_OBJECT

public:
    LibraryView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QTreeView& tree() { return *m_tree; }
    QLineEdit& filter() { return *m_filter; }

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void showOpen();

    document::Document& m_document;
    models::LibraryModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTreeView* m_tree;
};

} // namespace syncscope::views
