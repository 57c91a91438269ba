// A form for settings, each with the control that suits it, its help, its unit, and under it what is wrong with it as one types.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <functional>
#include <vector>

class QGridLayout;

namespace syncscope::views {

// "Synchronization scope" for "sync_scope"; the key in words where it has no other.
QString fieldLabel(const QString& key);
// What a value is called on screen.
QString valueLabel(const QString& key, const QString& value);
QString typeLabel(ObjectType type); // "Queue" for WDFQUEUE

class FieldForm : public QWidget {
    Q_OBJECT

public:
    FieldForm(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    struct Field {
        QString path, label, help;
        QString object;              // whose setting it is; empty = nobody's
        QStringList references;      // names it may be; with free: or any other
        bool free = false;
        // Fields that are no settings say what they are and how they change.
        std::function<QString()> get;
        std::function<void(const QString&)> set;
    };
    // Every setting that begins so, without those whose key is left out.
    std::vector<Field> fieldsOf(const QString& prefix, const QStringList& leftOut = {}) const;
    void setFields(std::vector<Field> fields);

    // Controls stay as long as the fields are the same; what is being typed is left alone.
    void follow();
    // So much room there is in width: where a label does not fit beside its control, all labels stand above theirs.
    void setRoom(int width);
    bool isStacked() const { return m_stacked; }
    QWidget* control(const QString& path) const;  // null when there is none
    QString mistake(const QString& path) const;   // as it is shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the lines one types in

private:
    struct Row {
        Field field;
        QString kind;                             // of its control
        QLabel* label = nullptr;
        QWidget* control = nullptr;
        QLabel* mistake = nullptr;
        std::function<void(const QString&)> show;
    };
    QString kindOf(const Field& field) const;
    void make(Row& row);
    void put(const Field& field, const QString& value, document::Merge merge = document::Merge::Never);
    QString valueOf(const Field& field) const;
    void style();
    void arrange();

    document::Document& m_document;
    const Appearance& m_appearance;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    int m_room = 0;
    bool m_stacked = false;
};

} // namespace syncscope::views
