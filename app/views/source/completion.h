// A list of names under the caret, with the help of the one that is chosen. It never takes the focus: the editor hands keys on.
#pragma once

#include "app/views/common/appearance.h"
#include "app/views/source/code_names.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace syncscope::views {

class Completion : public QFrame {
    Q_OBJECT

public:
    Completion(const Appearance& appearance, QWidget* editor);

    // Names that begin so, those of the text first when they fit as well; false = none, and the list is hidden.
    bool offer(const QString& beginning, const QStringList& own, const QRect& caret /* in global coordinates */);
    QString chosen() const;
    void move(int rows);
    QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void accepted();

private:
    void showHelp();

    const Appearance& m_appearance;
    QListWidget* m_list;
    QLabel* m_help;
};

// What is offered: built-in names and those of the text, the best first. At most `most`: more than any beginning has.
std::vector<CodeName> completionsOf(const QString& beginning, const QStringList& own, std::size_t most = 2000);

} // namespace syncscope::views
