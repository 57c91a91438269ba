// What is open: a scenario's texts, the edits made to them, the run they give, and the cursor in it.
//
// Every edit is a step of one undo stack, whatever was edited: a setting, the objects, the driver's text. It leads to a new
// run in the worker's thread; until it is there the old one stays, and when the texts have mistakes it stays too, beside the
// list of mistakes. Files are written by save() and saveAs() only, never one that could not be read.
#pragma once

#include "app/document/background.h"
#include "app/document/cursor.h"
#include "app/document/recovery.h"
#include "app/document/worker.h"

#include "app/files/library.h"

#include "engine/scenario/draft.h"

#include <QtGui/QUndoStack>

#include <functional>
#include <optional>

namespace syncscope::document {

// A scenario's files, as they are now.
struct Source {
    QString place; // its folder or scenario.json, absolute; empty = not saved anywhere yet
    bool shipped = false;
    scenario::Texts texts;
};

// Whether an edit and the one before it are one step to undo.
enum class Merge { Never, Typing /* into the same field, until endTyping() */ };

// What happened to the driver's text.
struct TextStep {
    int position = 0, removed = 0, added = 0;
    bool wordBegins = false;
};

class Document : public QObject {
    Q_OBJECT

    class Change;
    struct State {
        std::string scenario, driver, lesson;
        scenario::Edits edits;
        friend bool operator==(const State& a, const State& b)
        {
            return a.scenario == b.scenario && a.driver == b.driver && a.lesson == b.lesson && a.edits.variant == b.edits.variant && a.edits.set == b.edits.set;
        }
    };
    static bool runsAs(const State& a, const State& b)
    {
        return &a == &b || (a.scenario == b.scenario && a.driver == b.driver && a.edits.variant == b.edits.variant && a.edits.set == b.edits.set);
    }

public:
    // dataFolder: where shipped data lies, files::dataFolder().
    explicit Document(const std::string& dataFolder, QObject* parent = nullptr);
    ~Document() override;

    const files::Library& library() const { return m_library; }

    // A scenario by id, number, folder or scenario.json; its run comes later. False: problems() says why, or the guard said
    // no, and what was open stays open. Mistakes in the driver's text do not keep it from being opened and mended.
    bool open(const QString& where);
    // The same files, read again; all edits are gone.
    bool reload();
    const std::optional<Source>& source() const { return m_source; }
    QString lesson() const; // Markdown, in the language of the window where there is such a text
    // Asked before edits would be lost; false = they must not be. Without a guard they are.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }

    const RunPtr& run() const { return m_cursor.run(); }
    Cursor& cursor() { return m_cursor; }
    const Cursor& cursor() const { return m_cursor; }
    bool running() const { return m_running; }
    Worker& worker() { return m_worker; }
    // Another run of the same texts and settings in place of the one that is shown, at an event or else at its end.
    void show(const RunPtr& run, EventIndex at = {});
    bool waiting() const { return m_pause.isActive(); } // for a pause in typing, to run then
    // run() was made from other texts or settings than those there are now.
    bool runIsOlder() const { return m_shown && m_state && !runsAs(*m_shown->state, *m_state); }
    // Gives up the run that was asked for last. Settings go back to those of the run that is shown; typed text stays.
    void cancel();

    // Mistakes that kept the last attempt from running, all of them; empty when it went well.
    const Diagnostics& problems() const { return m_problems; }
    void dismissProblems();
    // What the front end and KMDF say of the texts and settings as they are now, worked out beside the run and long before it;
    // null until that is known.
    CheckPtr checked() const { return m_checkState && m_state && runsAs(*m_checkState, *m_state) ? m_check : nullptr; }

    // --- what is edited -------------------------------------------------------------------------------------------------

    // The scenario as the texts and settings say it now, as far as it can be read; its run may not be there yet, or never.
    const scenario::Scenario& scenario() const;
    const scenario::FieldHelp* field(const QString& path) const; // null when it has no such setting
    const std::vector<scenario::FieldHelp>& fields() const;
    // What reading it says, as one types: of a setting made here, or of the file as it is edited.
    QString mistakeOf(const QString& path) const;
    Diagnostics mistakesOfFile() const;
    // Settings on top of the file: paths and values as in --set.
    const scenario::Edits& edits() const { return m_edits; }
    QString value(const QString& path) const; // empty when there is no such path
    QString driverText() const;
    QString lessonText() const;

    void set(const QString& path, const QString& value, Merge merge = Merge::Never);
    // Several at once, as one step of the undo stack: a PATH=VALUE each.
    void apply(const QStringList& assignments, const QString& description);
    void takeVariant(const QString& name); // of a shipped scenario: its own settings in place of all others
    // Objects, rows, and whatever is no setting. `key`: edits with the same one, one after the other, are one step.
    void change(const QString& description, const std::function<void(scenario::Draft&)>& edit, const QString& key = {});
    // The driver's text after `removed` characters at a position were replaced by `added`.
    void typeDriver(const QString& text, int position, int removed, int added);
    // The lesson's text likewise; nothing runs because of it.
    void typeLesson(const QString& text, int position, int removed, int added);
    void endTyping() { ++m_typing; }
    QUndoStack& undoStack() { return m_undoStack; }

    // --- files ----------------------------------------------------------------------------------------------------------

    bool modified() const { return m_source && !m_undoStack.isClean(); }
    // Modified by more than settings of a shipped scenario, which are a click to make again.
    bool hasWork() const;
    // scenario.json and the driver's text are as they are on disk: only settings on top of them may differ.
    bool textsAreSaved() const { return m_source && !m_source->place.isEmpty() && m_state->scenario == m_onDisk.scenario && m_state->driver == m_onDisk.driver; }
    // Under which what a person arranges for this scenario is remembered: the id of a shipped one, the place of one's own;
    // empty as long as it has none.
    QString memoryKey() const;
    bool hasPlace() const { return m_source && !m_source->shipped && !m_source->place.isEmpty(); }
    Diagnostics save(); // needs hasPlace()
    Diagnostics saveAs(const QString& place); // a folder, or the scenario.json in one
    // The files changed after they were read or written here.
    bool changedOutside() const;
    // A copy of what is open, not saved yet.
    void duplicate();
    // Unsaved work is kept in that folder, for the next start after a crash.
    void keepRecovery(const QString& folder);
    Recovery* recovery() { return m_recovery ? &*m_recovery : nullptr; }
    // Opens what a crash left.
    void recover(const Leftover& leftover);

Q_SIGNALS:
    void opened();        // another scenario; its run is not there yet
    void runChanged();    // run() is another one
    void runningChanged();
    void problemsChanged();
    void checkedChanged();
    // An object, a thread or a device of the hardware has another name, or its old one again: what is kept beside the texts follows.
    void renamed(const QString& from, const QString& to);
    void editsChanged();  // settings or objects
    void driverTextChanged();
    void lessonChanged();
    void modifiedChanged();
    void placeChanged();

private:
    // Steps of the undo stack that follow each other share the state between them; saving changes it for both.
    using StatePtr = std::shared_ptr<State>;
    struct Shown { // what run() was made from
        Source source;
        StatePtr state;
        int index = 0; // of the undo stack
        scenario::Texts onDisk;
    };

    bool take(const std::string& place);
    void begin(Source source, State state, bool isClean);
    void push(State after, const QString& description, const QString& key = {}, const TextStep& text = {}, std::vector<std::pair<std::string, std::string>> renamed = {});
    void typeText(std::string State::*which, const QString& text, const TextStep& step, const QString& key);
    void install(const StatePtr& state, bool typed);
    void backToShown();
    void adopt(const StatePtr& state);
    void start();
    void startCheck();
    void fail(const Diagnostics& problems);
    void setProblems(Diagnostics problems);
    void setRunning(bool running);
    void followModified();
    const scenario::Attempt& attempt() const;

    std::string m_dataFolder;
    files::Library m_library;
    std::function<bool()> m_guard;
    std::optional<Source> m_source;
    StatePtr m_state;
    scenario::Edits m_edits; // of m_state
    scenario::Texts m_onDisk;
    mutable std::optional<scenario::Attempt> m_attempt; // of m_state, once asked for
    mutable std::vector<scenario::FieldHelp> m_fields;
    std::optional<Shown> m_shown;
    Cursor m_cursor;
    Diagnostics m_problems;
    QUndoStack m_undoStack;
    QTimer m_pause;        // in typing
    QTimer m_checkPause;   // likewise, shorter
    CheckPtr m_check;
    StatePtr m_checkState; // what it is of
    std::optional<Recovery> m_recovery;
    QTimer m_autosave;
    std::uint64_t m_typing = 0;
    bool m_running = false;
    bool m_quiet = false;  // edits are taken back without running
    bool m_fresh = false;  // the run to come is the first of its scenario
    Background m_checking; // last: their threads are gone before anything else is
    Worker m_worker;
};

} // namespace syncscope::document
