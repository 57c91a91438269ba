// A few lines of the driver around the statement that runs, with the processors that stand in them: for a room, read only.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include <QtWidgets/QWidget>

namespace syncscope::views {

class PresenterCode : public QWidget {
    Q_OBJECT

public:
    PresenterCode(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    struct Line {
        int number = 0; // from 1
        QString text;
        std::vector<std::pair<std::uint32_t, QString>> processors; // and what each last did
    };
    std::vector<Line> lines() const; // that are shown
    int lineHeight() const;
    int textSize() const { return m_appearance.text(); }

    QSize sizeHint() const override { return {600, lineHeight() * kLines}; }
    QSize minimumSizeHint() const override { return {200, lineHeight() * 3}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kLines = 9;

    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    std::vector<std::pair<int, QString>> m_text; // number from 1: without what #if leaves out
    int m_first = 0; // row on top, from 0; moves only when it has to
};

} // namespace syncscope::views
