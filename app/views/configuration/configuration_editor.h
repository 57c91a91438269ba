// Everything a scenario is made of, in forms: a tree of objects, workload, hardware, machine and costs, and what the chosen
// one can be set to. Beside an object's form stands what KMDF answers: its status with the rule and what mends it, and what
// the framework does around its callbacks.
#pragma once

#include "app/views/configuration/field_form.h"
#include "app/views/configuration/list_table.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeWidget>

class QMenu;
class QSplitter;
class QVBoxLayout;

namespace syncscope::views {

// The tree; an object that is dropped on another is created for it.
class ScenarioTree : public QTreeWidget {
    Q_OBJECT

public:
    using QTreeWidget::QTreeWidget;

    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void dropped(const QString& object, const QString& on);

protected:
    void dropEvent(QDropEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
};

class ConfigurationEditor : public QWidget {
    Q_OBJECT

public:
    ConfigurationEditor(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // "object:Queue", "thread:T0", "hardware:Hardware", "machine", "costs", "limits", "workload", "power", "hardware", "scenario"
    void select(const QString& item);
    QString selected() const { return m_selected; }
    ScenarioTree& tree() { return *m_tree; }
    FieldForm& form() { return *m_form; }
    ListTable& table() { return *m_table; }
    ListTable& secondTable() { return *m_second; }
    QString answer() const; // what KMDF says of the chosen object, in words
    QString note() const { return m_note->text(); }
    std::vector<Button*> fixes() const { return m_fixes; }
    QMenu& addMenu() { return *m_addMenu; }

    void add(const QString& kind); // "WDFQUEUE", ..., "thread", "hardware", "power"
    void removeSelected();
    void duplicateSelected();
    void moveSelected(int by);
    void renameSelected();

Q_SIGNALS:
    void codeWanted();
    void lessonWanted(); // to be written

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillTree();
    void follow();
    void showPage();
    void showObject(const scenario::Object& object);
    void showAnswer();
    void showThread(std::size_t thread);
    void showHardware(std::size_t device);
    void showWorkload();
    void showPower();
    void showCosts();
    void showScenario();
    void showVariants();
    void showDriver();
    void rename(QTreeWidgetItem* item);
    // Texts that a person has written still have the old name; empty where they do not.
    // Where texts mean what had this name, after it was given another one. values: those of a definition that the driver text asks for.
    QString stillNamed(const QString& name, const std::vector<std::string>* values = nullptr) const;
    void say(const QString& note);
    void style();
    QTreeWidgetItem* itemOf(const QString& key) const;
    ListTable::Source settings(const QString& prefix, const scenario::Steps& list, std::function<int()> rows, const QString& what);

    document::Document& m_document;
    const Appearance& m_appearance;
    ScenarioTree* m_tree;
    QMenu* m_addMenu;
    Button *m_add, *m_duplicate, *m_remove, *m_up, *m_down, *m_rename;
    QWidget* m_head;
    QLabel *m_title, *m_about, *m_note;
    QVBoxLayout* m_answerBox;
    FieldForm* m_form;
    SectionLabel *m_tableTitle, *m_secondTitle;
    ListTable *m_table, *m_second;
    Button *m_code, *m_lesson;
    QString m_selected;
    QStringList m_answer;
    std::vector<Button*> m_fixes;
    std::vector<QWidget*> m_shown; // of both tables and their titles, on this page
    QSplitter* m_splitter;
    bool m_narrow = false;
    bool m_filling = false;
};

} // namespace syncscope::views
