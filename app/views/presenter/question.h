// The question of a lesson, read from its Markdown: the section "Predict" asks, the section "Answer" answers, and the section
// "Wrong answers" says of the other choices which belief leads to them, and where the run shows that it is none.
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace syncscope::views {

struct Choice {
    QString letter, text; // "a"; Markdown
    QString refuted;      // Markdown; empty where the lesson says nothing of this choice
};

struct Question {
    QString text;   // Markdown
    std::vector<Choice> choices;
    QString right;  // the letter of the right choice; empty where the answer names none
    QString answer; // Markdown, without the letter
};

// None: the lesson asks nothing.
std::optional<Question> questionOf(const QString& lesson);
// What a lesson says before its first section, without its heading.
QString introductionOf(const QString& lesson);

} // namespace syncscope::views
