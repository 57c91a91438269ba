// The lesson of the scenario: its Markdown text, in the colours of the theme.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"
#include "app/views/help/glossary.h"

#include <QtWidgets/QTextBrowser>

namespace syncscope::views {

class LessonView : public QTextBrowser {
    Q_OBJECT

public:
    LessonView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // What is asked and answered below "Predict" stays folded until one wants to know.
    void setAnswerShown(bool shown);

Q_SIGNALS:
    void answerAsked();
    void predictAsked();
    void termAsked(const QString& id); // of the glossary
    void variantChosen(const QString& name);

private:
    void show();

    document::Document& m_document;
    const Appearance& m_appearance;
    Glossary m_glossary; // of the language lessons are written in
    QString m_place;
    bool m_answerShown = false;
};

} // namespace syncscope::views
