// The timeline as it is shown to a room: engine/picture's drawing, squeezed into what there is, never below the smallest text.
// Lanes for which there is no room are left out.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/picture/timeline.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace syncscope::views {

class PresenterCanvas : public QWidget {
    Q_OBJECT

public:
    PresenterCanvas(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // As laid out last; brings the layout up to date first.
    const picture::TimelinePicture& picture();
    // Covers everything right of the playhead, with a question mark.
    void setFutureHidden(bool hidden);
    bool futureIsHidden() const { return m_hidden; }
    QRect hiddenPart(); // empty while nothing is

    // Dims all lanes but one; the lanes in turn, then none. Returns its title, or nothing.
    QString spotlightNext();
    void spotlightOff();
    std::optional<std::uint32_t> spotlight() const { return m_spotlight; } // in the model
    QRect spotlightBox();
    void nearer(); // fewer events, each wider
    void farther();

    QSize sizeHint() const override { return {800, 400}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeRun();
    void follow();
    picture::Range seen() const;

    document::Document& m_document;
    const Appearance& m_appearance;
    std::shared_ptr<const picture::TimelineModel> m_model; // on an event axis
    picture::TimelinePicture m_picture;
    bool m_dirty = true, m_hidden = false;
    std::int64_t m_window = 0; // positions that are seen; 0: the whole run
    std::optional<std::uint32_t> m_spotlight;
};

} // namespace syncscope::views
