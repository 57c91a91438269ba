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
    int gutterWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;
    void takeRun();
    void follow();
    void style();
    void fold();
    void paintGutter(QPaintEvent* event);
    QRectF lineBox(const QTextBlock& block) const;
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
    bool m_folds = true;
};

} // namespace syncscope::views
