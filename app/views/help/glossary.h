// What the program's words mean, and the short texts behind F1; both from the files in assets/, in the language of the window
// where there is one.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace syncscope::views {

struct Term {
    QString name;      // "Presentation lock"
    QStringList names; // it, and what else it is called
    QString text;      // one or two sentences
    QString source;
    QString id() const; // "presentation-lock"
};

class Glossary {
public:
    // language: "de"; English where there is no file of that language.
    explicit Glossary(const QString& language = QStringLiteral("en"));

    const std::vector<Term>& terms() const { return m_terms; }
    const Term* find(const QString& id) const; // null when there is none
    // In Markdown, the first place of each term as a link with this prefix and its id. Code, headings, and what is a link already stay
    // as they are.
    QString linked(const QString& markdown, const QString& prefix) const;

private:
    std::vector<Term> m_terms;
};

struct HelpTopic {
    QString id, title, text; // Markdown
};
std::vector<HelpTopic> helpTopics(const QString& language);

} // namespace syncscope::views
