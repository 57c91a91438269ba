// What the program's words mean, and the short texts behind F1; both from the files in assets/, in the language of the window
// where there is one.
#pragma once

#include <QtCore/QRegularExpression>
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

// What stands before the id of a term in a link to it, on all pages.
inline const QString kTermLink = QStringLiteral("lab:term/");

class Glossary {
public:
    struct Piece {
        QString text;
        const Term* term; // null between terms
    };

    // language: "de"; English where there is no file of that language.
    explicit Glossary(const QString& language = QStringLiteral("en"));

    const std::vector<Term>& terms() const { return m_terms; }
    const Term* find(const QString& id) const; // null when there is none
    // In Markdown, the first place of each term as a link with this prefix and its id. Code, headings, and what is a link already stay
    // as they are.
    QString linked(const QString& markdown, const QString& prefix) const;
    // The same for one text of several on a page: terms whose ids are in `seen` had their first place before, and those found join them.
    QString linked(const QString& markdown, const QString& prefix, QStringList& seen) const;
    std::vector<Piece> pieces(const QString& text, QStringList& seen) const;

private:
    struct Name {
        QRegularExpression word;
        std::size_t term;
    };
    struct Place {
        qsizetype at, length;
        std::size_t term;
    };
    std::vector<Place> places(const QString& markdown, QStringList& seen) const; // in their order

    std::vector<Term> m_terms;
    std::vector<Name> m_names; // longer ones first: "lost update" is not an update
};
// In the language of the window.
const Glossary& glossary();

struct HelpTopic {
    QString id, title, text; // Markdown
};
std::vector<HelpTopic> helpTopics(const QString& language);

} // namespace syncscope::views
