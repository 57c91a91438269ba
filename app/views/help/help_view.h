// Help and glossary in one window: topics and terms at the left, the text at the right, with links between them.
#pragma once

#include "app/views/common/appearance.h"
#include "app/views/help/glossary.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace syncscope::views {

class HelpView : public QDialog {
    Q_OBJECT

public:
    HelpView(const QString& language, const Appearance& appearance, QWidget* parent = nullptr);

    // A topic ("timeline") or a term ("spin-lock"); what is not known shows the first topic.
    void showTopic(const QString& id);
    QString topic() const { return m_shown; }
    QTextBrowser& text() { return *m_text; }
    QTreeWidget& tree() { return *m_tree; }
    QLineEdit& filter() { return *m_filter; }

private:
    void showText();

    const Appearance& m_appearance;
    Glossary m_glossary;
    std::vector<HelpTopic> m_topics;
    QString m_shown;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QTextBrowser* m_text;
};

} // namespace syncscope::views
