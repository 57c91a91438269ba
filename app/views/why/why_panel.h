// The answer to "why?": what was asked, the chain of causes with a link for each, and what would have been without its root.
#pragma once

#include "app/document/explainer.h"
#include "app/views/common/widgets.h"
#include "app/views/help/glossary.h"

#include <QtWidgets/QTextBrowser>

namespace syncscope::views {

class WhyPanel : public QWidget {
    Q_OBJECT

public:
    // hint: how to ask, shown as long as nothing is asked.
    WhyPanel(document::Document& document, document::Explainer& explainer, const Appearance& appearance, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    QTextBrowser& text() { return *m_text; }
    Button& copyButton() { return *m_copy; }

Q_SIGNALS:
    void termAsked(const QString& id); // of the glossary

private:
    void findTerms();
    void follow();
    void style();

    document::Document& m_document;
    document::Explainer& m_explainer;
    const Appearance& m_appearance;
    QTextBrowser* m_text;
    Button* m_copy;
    QString m_hint;
    bool m_isWhole = false; // a long chain is shown in full
    // What the chain and its alternative say, cut at the terms of the glossary; found once for an answer.
    std::vector<std::vector<Glossary::Piece>> m_pieces;
    std::vector<Glossary::Piece> m_otherwise;
};

} // namespace syncscope::views
