// A text that the machine runs, with the processors that stand in it: a pill beside the line, and behind the line what was
// last read or written there.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QPlainTextEdit>

namespace syncscope::views {

class CHighlighter;

class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Text { Driver, SetUp };

    SourceView(Text text, document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // Lines that #if leaves out are folded into their directive; unfolded they are dimmed.
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

    Text m_text;
    document::Document& m_document;
    const Appearance& m_appearance;
    Gutter* m_gutter;
    CHighlighter* m_highlighter;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_dead;
    std::vector<document::Marker> m_markers;
    bool m_folds = true;
};

} // namespace syncscope::views
