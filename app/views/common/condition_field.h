// A condition on variables and locks, as it is typed: what is wrong is underlined, and said below with its place, what was found and what
// was expected; names are completed.
#pragma once

#include "app/views/common/appearance.h"

#include "engine/base/diagnostics.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace syncscope::views {

class ConditionLine : public QLineEdit {
    Q_OBJECT

public:
    explicit ConditionLine(const Appearance& appearance);

    void setWrong(std::vector<std::pair<int, int>> ranges); // first character, how many
    void setNames(const QStringList& names);
    QCompleter& completer() { return *m_completer; }

Q_SIGNALS:
    void entered(); // Enter, which did not choose a name

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int wordBegin() const;
    void complete(const QString& name);
    void offer();

    const Appearance& m_appearance;
    std::vector<std::pair<int, int>> m_wrong;
    QStringListModel* m_names;
    QCompleter* m_completer;
};

class ConditionField : public QWidget {
    Q_OBJECT

public:
    // name: for assistive tools. example: in the empty line.
    ConditionField(const QString& name, const QString& example, const Appearance& appearance, QWidget* parent = nullptr);

    ConditionLine& line() { return *m_line; }
    QString text() const { return m_line->text().trimmed(); }
    bool isGood() const { return !text().isEmpty() && m_mistakes.empty(); }
    QString message() const { return m_message->text(); }
    // Below the line while there is nothing to say about what is in it; without, no room is kept.
    void setHint(const QString& hint);
    void setCheck(std::function<Diagnostics(const QString&)> check);
    void check(); // again: what it is checked against has changed

Q_SIGNALS:
    void edited();
    void entered(); // a condition that can be asked

private:
    void style();

    const Appearance& m_appearance;
    ConditionLine* m_line;
    QLabel* m_message;
    QString m_hint;
    std::function<Diagnostics(const QString&)> m_check;
    Diagnostics m_mistakes;
};

} // namespace syncscope::views
