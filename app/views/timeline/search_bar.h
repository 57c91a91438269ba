// The line in which one says what to find in the timeline: how many hits there are, at which one it stands, and the way to the others.
#pragma once

#include "app/views/common/widgets.h"
#include "app/views/timeline/timeline_view.h"

#include <QtWidgets/QLineEdit>

namespace syncscope::views {

class SearchBar : public QWidget {
    Q_OBJECT

public:
    SearchBar(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    void open();  // shows it and takes the focus
    void close(); // and gives it back to the timeline; nothing is highlighted any more
    QLineEdit& line() { return *m_line; }
    QString countText() const { return m_count->text(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void follow();

    document::Document& m_document;
    TimelineView& m_timeline;
    QLineEdit* m_line;
    QLabel* m_count;
};

} // namespace syncscope::views
