// The driver's text with what belongs to editing it: find and replace above, mistakes and how things stand below.
#pragma once

#include "app/views/common/widgets.h"
#include "app/views/source/driver_editor.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace syncscope::views {

class DriverPanel : public QWidget {
    Q_OBJECT

public:
    DriverPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    DriverEditor& editor() { return *m_editor; }
    QListWidget& list() { return *m_list; }
    QLineEdit& findField() { return *m_find; }
    QLineEdit& replaceField() { return *m_replace; }
    bool finds() const { return m_bar->isVisible(); }
    QString state() const { return m_state->text(); }
    int mistakes() const;

    void showFind();
    void hideFind();

Q_SIGNALS:
    void notesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeBar();
    void takeNotes();
    void follow();
    void style();
    void search(bool backward);

    document::Document& m_document;
    const Appearance& m_appearance;
    DriverEditor* m_editor;
    QWidget* m_bar;
    QLineEdit *m_find, *m_replace;
    QLabel* m_found;
    QListWidget* m_list;
    QLabel *m_sign, *m_state, *m_place;
};

} // namespace syncscope::views
