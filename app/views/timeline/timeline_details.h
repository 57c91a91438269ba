// Beside the timeline, in words: what is selected, the stretch that is measured, and where everything that is named can be found.
#pragma once

#include "app/views/timeline/timeline_view.h"

#include <QtWidgets/QTextBrowser>

namespace syncscope::views {

class TimelineDetails : public QTextBrowser {
    Q_OBJECT

public:
    TimelineDetails(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {250, 200}; }
    QSize minimumSizeHint() const override { return {180, 60}; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();

    document::Document& m_document;
    TimelineView& m_timeline;
    const Appearance& m_appearance;
};

} // namespace syncscope::views
