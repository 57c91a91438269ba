// The C that the configuration stands for, with a way to take it along.
#pragma once

#include "app/views/common/widgets.h"
#include "app/views/source/source_view.h"

namespace syncscope::views {

class SetUpPanel : public QWidget {
    Q_OBJECT

public:
    SetUpPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    SourceView& text() { return *m_text; }
    // Both want an action.
    Button& copyButton() { return *m_copy; }
    Button& pasteButton() { return *m_paste; }

private:
    const Appearance& m_appearance;
    SourceView* m_text;
    QLabel* m_about;
    Button *m_copy, *m_paste;
};

} // namespace syncscope::views
