// Where one begins: the lessons with how far one is, what was open last, and files of one's own.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QWidget>

#include <map>

class QListWidget;
class QTreeWidget;

namespace syncscope::views {

enum class Progress { New, Begun, Done };

class StartPage : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction *open, *create, *tour, *help;
    };
    StartPage(document::Document& document, const Appearance& appearance, const Actions& actions, QWidget* parent = nullptr);

    void setProgress(const std::map<QString, Progress>& progress);
    void setRecent(const QStringList& places);
    // What goes on where one stopped; empty: nothing was open, and one may begin.
    void setContinued(const QString& title, const QString& where);

    QTreeWidget& lessons() { return *m_lessons; }
    QListWidget& recent() { return *m_recent; }
    Button& continueButton() { return *m_continue; }
    QString progressText() const;

Q_SIGNALS:
    void chosen(const QString& where); // id or place
    void continued();
    void begun(); // who has nothing to go on with

private:
    void style();

    document::Document& m_document;
    const Appearance& m_appearance;
    QLabel *m_title, *m_subtitle, *m_continueText, *m_progress, *m_noRecent;
    Card* m_card;
    Button* m_continue;
    std::vector<Button*> m_buttons;
    QListWidget* m_recent;
    QTreeWidget* m_lessons;
    int m_done = 0, m_all = 0;
    bool m_isNew = true;
};

} // namespace syncscope::views
