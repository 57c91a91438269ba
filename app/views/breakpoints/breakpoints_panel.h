// The list of breakpoints: switch them on and off, go to their hits, take them away, and a row to add one.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>

namespace syncscope::views {

class BreakpointsPanel : public QWidget {
    Q_OBJECT

public:
    BreakpointsPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QTreeWidget& list() { return *m_list; }
    QComboBox& kind() { return *m_kind; }
    QComboBox& what() { return *m_what; }
    QLineEdit& value() { return *m_value; }
    Button& addButton() { return *m_add; }
    Button& removeButton() { return *m_remove; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void offer(); // what the chosen kind may be about
    void add();
    void remove();
    void mark();  // what the cursor stands at

    document::Document& m_document;
    const Appearance& m_appearance;
    QTreeWidget* m_list;
    QLabel* m_none;
    QComboBox *m_kind, *m_what;
    QLineEdit* m_value;
    QLabel* m_mistake;
    Button *m_add, *m_remove;
    bool m_building = false;
};

} // namespace syncscope::views
