// Keeping one's work: save, save as, duplicate, revert, what is asked before work would be lost, and what a crash left.
#pragma once

#include "app/document/document.h"
#include "app/window/action_registry.h"

#include <functional>
#include <optional>

class QMainWindow;

namespace syncscope::window {

class Saving : public QObject {
    Q_OBJECT

public:
    enum class Answer { Save, Discard, Cancel };
    // Whom to ask: people, by dialogs, unless a test answers.
    struct Questions {
        std::function<Answer(const QString& title)> unsaved;            // edits would be lost
        std::function<std::optional<QString>(const QString& proposed)> folder; // to save in; none: not at all
        std::function<bool(const QString& question)> sure;
        std::function<void(const Diagnostics&)> report;
        std::function<bool(const document::Leftover&)> recover;         // false = throw it away
    };

    // Registers its actions.
    Saving(QMainWindow& window, document::Document& document, ActionRegistry& actions);

    Questions& questions() { return m_questions; }
    // True: nothing is unsaved any more, or it need not be kept.
    bool mayDiscard();
    bool save();
    bool saveAs();
    // Offers what a crash left; true when it was opened.
    bool offerRecovery();
    void follow();

private:
    bool report(const Diagnostics& mistakes); // true when there are none
    QString proposedFolder() const;

    QMainWindow& m_window;
    document::Document& m_document;
    ActionRegistry& m_actions;
    Questions m_questions;
};

} // namespace syncscope::window
