// Two runs, one over the other, under one axis of time and one cursor: both begin where their set-up ends. Where they first part is
// marked, and between them lines lead from what happens above to the same below: the more they slant, the more it is earlier or later.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/analysis/difference.h"
#include "engine/picture/timeline.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

namespace syncscope::views {

class RunPair : public QWidget {
    Q_OBJECT

public:
    RunPair(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // The first is the document's, whose cursor both follow.
    void setRuns(document::RunPtr first, const QString& firstName, document::RunPtr second, const QString& secondName);
    bool isEmpty() const { return !m_halves[0].run || !m_halves[1].run; }
    const std::optional<analysis::Parting>& difference() const { return m_difference.parting; }
    QString differenceText() const;
    // How the same requests fared: how many took longer, and which differs most.
    QString requestsText() const;
    // From an event above, in pixels of this widget, to the same below.
    struct Link {
        int above = 0, below = 0;
        std::int64_t laterNs = 0; // below than above
        bool isReturn = false;    // of a request: with that the sender has it back
    };
    std::vector<Link> links(); // that are in sight
    QRect strip() { lay(); return {0, m_stripTop, width(), stripHeight()}; }

    picture::Range seen() const { return m_seen; } // ns after set-up
    void setSeen(picture::Range ns);
    void zoom(bool in, std::optional<int> x = {});
    void fit();
    void toDifference();
    // Why is asked of what was clicked on, in either run: a slice, a gap, a wait; or, by a key, of what happened last at the cursor.
    struct Asked {
        std::size_t half = 0;
        EventIndex event;
    };
    const std::optional<Asked>& asked() const { return m_asked; }
    void ask(std::size_t half, EventIndex event);
    void ask(std::size_t half) { ask(half, isEmpty() ? EventIndex() : eventAt(m_halves[half], cursorNs())); }
    // The question and its chain, a line each, what was asked about first.
    QStringList whyLines() const;
    // The instant that is drawn at a pixel, and back.
    std::int64_t nsAt(int x);
    int xOf(std::int64_t ns);
    std::int64_t cursorNs() const;
    int topOf(std::size_t half) { lay(); return m_halves[half].top; }

Q_SIGNALS:
    void whyChanged();

public:

    QSize sizeHint() const override { return {600, m_height}; }
    QSize minimumSizeHint() const override { return {260, m_height}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Half {
        document::RunPtr run;
        QString name;
        std::shared_ptr<const picture::TimelineModel> model; // linear
        std::vector<std::uint32_t> collapsed;
        picture::TimelinePicture picture;
        int top = 0; // of the picture, in pixels
    };
    void lay();
    void changed();
    std::int64_t length() const; // of the longer run
    EventIndex eventAt(const Half& half, std::int64_t ns) const;
    EventIndex eventUnder(const Half& half, const QPoint& at);
    QString sentence(const Half& half, EventIndex event) const;
    int headHeight() const;
    int stripHeight() const;
    void paintStrip(QPainter& painter);

    document::Document& m_document;
    const Appearance& m_appearance;
    std::array<Half, 2> m_halves;
    analysis::Difference m_difference;
    std::optional<Asked> m_asked;
    picture::Range m_seen{0, 1};
    bool m_fitted = true;
    bool m_dirty = true;
    int m_height = 200, m_stripTop = 0;
};

} // namespace syncscope::views
