// Words in which each term of the glossary is a quiet link at its first place.
#pragma once

#include "app/views/common/appearance.h"
#include "app/views/help/glossary.h"

#include <QtWidgets/QLabel>

class QTextCharFormat;
class QTextDocument;

namespace syncscope::document {
class Document;
}

namespace syncscope::views {

class TermLabel : public QLabel {
    Q_OBJECT

public:
    explicit TermLabel(const Appearance& appearance, QWidget* parent = nullptr);
    TermLabel(const QString& words, QStringList& seen, const Appearance& appearance, QWidget* parent = nullptr);

    // seen: terms that are links on this page already; those that are links here join them. What is said again stays as it is, with its
    // focus.
    // breaksNames: long names of the run may go on on the next line.
    void setWords(const QString& words, QStringList& seen, bool breaksNames = false);
    void setMarkdown(const QString& markdown, QStringList& seen);
    const QString& said() const { return m_said; } // without the links

Q_SIGNALS:
    void termAsked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, Qt::TextFormat format, Qt::TextInteractionFlags flags, Qt::FocusPolicy focus);

    const Appearance& m_appearance;
    QString m_said, m_shown, m_linked;
};

// A term is text first: a dotted line says that it can be asked for, and its tip what it means.
void styleTerm(QTextCharFormat& format, const Appearance& appearance);
void styleTerms(QTextDocument& page, const Appearance& appearance);
// An object named Queue is not the term: what `seen` begins with where sentences name objects of the run.
QStringList namesNotTerms(const document::Document& document);

} // namespace syncscope::views
