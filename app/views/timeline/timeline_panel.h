// The timeline with what belongs around it: the choice of axis, zoom, the legend, scroll bar and range.
#pragma once

#include "app/views/common/widgets.h"
#include "app/views/timeline/range_bar.h"
#include "app/views/timeline/pending_strip.h"
#include "app/views/timeline/search_bar.h"
#include "app/views/timeline/timeline_details.h"
#include "app/views/timeline/timeline_view.h"

#include <QtWidgets/QScrollBar>

class QBoxLayout;
class QSplitter;

namespace syncscope::views {

// What colours and patterns mean, in one line; what does not fit is left out from the right.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    int briefWidth() const { return widthOfAll(true); } // With less, some of it is not shown.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        picture::Look look;
        QString text, brief;
    };
    int widthOf(const QString& text) const;
    int widthOfAll(bool brief) const;

    const Appearance& m_appearance;
    std::vector<Entry> m_entries;
};

class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    TimelinePanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    TimelineView& view() { return *m_view; }
    Button& zoomInButton() { return *m_zoomIn; }
    Button& zoomOutButton() { return *m_zoomOut; }
    Button& fitButton() { return *m_fit; }
    Button& detailsButton() { return *m_detailsButton; }
    SearchBar& searchBar() { return *m_searchBar; }
    TimelineDetails& details() { return *m_details; }
    PendingStrip& pending() { return *m_pending; }
    void setPendingShown(bool shown);
    bool pendingShown() const { return m_pendingWanted; }
    // Beside the lanes. A person's choice stays; otherwise they are shown where there is room.
    void setDetailsShown(bool shown);
    void setWheelZooms(bool zooms); // and remembers it
    // Lanes, measurements and the details are remembered there from now on.
    void keepIn(QSettings& settings);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void detailsShownChanged(bool shown);

private:
    void followScroll();
    void followPending();
    void followWidth();
    void showDetails(bool shown);

    TimelineView* m_view;
    SearchBar* m_searchBar;
    TimelineDetails* m_details;
    PendingStrip* m_pending;
    bool m_pendingWanted = true;
    QSplitter* m_splitter;
    Button* m_lanes;
    Button* m_detailsButton;
    QSettings* m_settings = nullptr;
    std::optional<bool> m_detailsChosen;
    Segmented* m_modes;
    Button* m_zoomIn;
    Button* m_zoomOut;
    Button* m_fit;
    QScrollBar* m_scroll;
    QBoxLayout* m_header;
    Legend* m_legend;
};

} // namespace syncscope::views
