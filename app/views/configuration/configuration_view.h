// How the scenario is configured and what follows from it: the quick controls, what the framework does, findings, the machine.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"
#include "app/views/configuration/finding_list.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace syncscope::views {

class ConfigurationView : public QScrollArea {
    Q_OBJECT

public:
    ConfigurationView(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    // The control for a path as in --set; null when the scenario has none.
    Segmented* control(const QString& path) const;
    QComboBox& variants() { return *m_variants; }
    FindingList& findings() { return *m_findings; }

Q_SIGNALS:
    void codeWanted(); // the C for this configuration
    void editorWanted();
    void termAsked(const QString& id); // of the glossary

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Control {
        QString path;
        QLabel* label;
        Segmented* segments;
    };
    void rebuild();
    void follow();
    void showFramework();
    void showMachine();
    void style();

    document::Document& m_document;
    const Appearance& m_appearance;
    models::FindingModel* m_model;
    QComboBox* m_variants;
    QWidget* m_variantRow;
    QVBoxLayout* m_controlBox;
    std::vector<Control> m_controls;
    QVBoxLayout* m_frameworkBox;
    std::vector<QWidget*> m_heads; // of what there is of a run
    QLabel* m_none; // no findings
    FindingList* m_findings;
    QGridLayout* m_machine;
    Button *m_code, *m_edit;
};

// What the framework does around the callbacks of a device or queue, as title and sentence; empty for other objects.
struct FrameworkSentence {
    QString title, text;
    bool serializes = false;
};
FrameworkSentence frameworkSentence(const simulation::ObjectView& object);

} // namespace syncscope::views
