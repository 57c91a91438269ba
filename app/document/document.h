// What is open: a scenario's files, the edits made to its configuration, the run they give, and the cursor in it.
//
// An edit leads to a new run in the worker's thread; until it is there the old one stays, and when the texts have mistakes
// it stays too, beside the list of mistakes. Files are read, never written.
#pragma once

#include "app/document/cursor.h"
#include "app/document/worker.h"

#include "app/files/library.h"

#include <QtGui/QUndoStack>

#include <optional>

namespace syncscope::document {

// A scenario's files, read.
struct Source {
    QString place; // its folder or scenario.json, absolute
    bool shipped = false;
    scenario::Texts texts;
};

class Document : public QObject {
    Q_OBJECT

public:
    // dataFolder: where shipped data lies, files::dataFolder().
    explicit Document(const std::string& dataFolder, QObject* parent = nullptr);

    const files::Library& library() const { return m_library; }

    // A scenario by id, number, folder or scenario.json; its run comes later. False: problems() says why, and what was
    // open stays open.
    bool open(const QString& where);
    // The same files, read again.
    bool reload();
    const std::optional<Source>& source() const { return m_source; }

    const RunPtr& run() const { return m_cursor.run(); }
    Cursor& cursor() { return m_cursor; }
    const Cursor& cursor() const { return m_cursor; }
    bool running() const { return m_running; }
    // Gives up the run that was asked for last; the configuration goes back to that of the run that is shown.
    void cancel();

    // Mistakes that kept the last attempt from running, all of them; empty when it went well.
    const Diagnostics& problems() const { return m_problems; }
    void dismissProblems();

    // Configuration: paths and values as in --set.
    const scenario::Edits& edits() const { return m_edits; }
    QString value(const QString& path) const; // empty when there is no such path
    void set(const QString& path, const QString& value);
    // Several at once, as one step of the undo stack: a PATH=VALUE each.
    void apply(const QStringList& assignments, const QString& description);
    void takeVariant(const QString& name); // its own settings in place of all edits
    QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    void opened();        // another scenario; its run is not there yet
    void runChanged();    // run() is another one
    void runningChanged();
    void problemsChanged();
    void editsChanged();

private:
    class EditCommand;

    bool take(const std::string& place);
    void push(scenario::Edits edits, const QString& description);
    void install(const scenario::Edits& edits);
    void start();
    void setProblems(Diagnostics problems);
    void setRunning(bool running);

    std::string m_dataFolder;
    files::Library m_library;
    std::optional<Source> m_source;
    scenario::Edits m_edits;
    std::optional<std::pair<Source, scenario::Edits>> m_shown; // what run() was made from
    Cursor m_cursor;
    Diagnostics m_problems;
    QUndoStack m_undoStack;
    bool m_running = false;
    bool m_fresh = false; // the run to come is the first of its scenario
    Worker m_worker;      // last: its thread is gone before anything else is
};

} // namespace syncscope::document
