// A text that the machine runs, with the processors that stand in it: a pill beside the line, and behind the line what was
// last read or written there.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QPlainTextEdit>

namespace syncscope::views {

class CHighlighter;

// Lines to fold: those left out, and the directives of every #if … #endif that leaves something out. Ranges of lines, 1-based.
std::vector<std::pair<int, int>> foldedLines(const QString& text, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& dead);

class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Text { Driver, SetUp };

    SourceView(Text text, document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // Lines that #if leaves out are folded, with the directives that chose; unfolded they are dimmed.
    bool folds() const { return m_folds; }
    void setFolds(bool folds);

    std::vector<document::Marker> markersAt(int line) const; // 1-based
    void showLine(int line);
    int lineOfRun(int line) const;  // where a line of this text is in the text that was run; 0 = nowhere
    int gutterWidth() const;

Q_SIGNALS:
    void gutterClicked(int lineOfRun);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

    // What an editor adds to a view of the text that was run.
    virtual QString wantedText() const;
    virtual int lineNow(int lineOfRun) const { return lineOfRun; } // 0 = that line is not there any more
    virtual void addSelections(QList<QTextEdit::ExtraSelection>&) const {}
    virtual void paintMark(QPainter&, int /*line*/, const QRectF& /*gutter*/) const {}
    virtual QString tipAt(const QPoint&) const { return {}; }
    virtual bool isOlder() const { return false; } // the run is of an older text

    void takeRun();
    void follow();                  // the cursor
    void mark(bool scroll);         // lines and processors
    void unfold(const QTextBlock& block);
    QRectF lineBox(const QTextBlock& block) const;
    const Appearance& appearance() const { return m_appearance; }
    document::Document& lab() const { return m_document; }
    bool m_hold = false;            // what is typed stays in sight, wherever the processors stand

private:
    class Gutter;
    void style();
    void fold();
    void paintGutter(QPaintEvent* event);
    void paintBreakpoint(QPainter& painter, int line, const QRectF& gutter) const;
    QColor inkOf(std::uint32_t processor) const;
    QColor washOf(int line) const;

    Text m_text;
    document::Document& m_document;
    const Appearance& m_appearance;
    Gutter* m_gutter;
    CHighlighter* m_highlighter;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_dead;   // as the preprocessor says
    std::vector<std::pair<int, int>> m_folded;                     // with their directives, when folding
    std::vector<document::Marker> m_markers;
    document::RunPtr m_lastRun;
    bool m_folds = true;
};

} // namespace syncscope::views
