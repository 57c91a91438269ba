#include "app/document/document.h"

#include <QtGui/QUndoCommand>

#include <algorithm>

namespace syncscope::document {

class Document::EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, scenario::Edits after, const QString& text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_edits)
        , m_after(std::move(after))
    {
    }

    void redo() override { m_document.install(m_after); }
    void undo() override { m_document.install(m_before); }

private:
    Document& m_document;
    scenario::Edits m_before, m_after;
};

Document::Document(Library library, QObject* parent) : QObject(parent), m_library(std::move(library))
{
    connect(&m_worker, &Worker::done, this, [this](const RunPtr& run) {
        m_shown = {*m_source, m_edits};
        setRunning(false);
        setProblems({});
        m_fresh = false;
        m_cursor.setRun(run, run->tellingEvent());
        emit runChanged();
    });
    connect(&m_worker, &Worker::failed, this, [this](const Diagnostics& problems) {
        setRunning(false);
        if (m_fresh && m_shown) { // The scenario that was open stays.
            m_fresh = false;
            m_source = m_shown->first;
            m_edits = m_shown->second;
            m_undoStack.clear();
            emit opened();
            emit editsChanged();
        }
        setProblems(problems);
    });
}

bool Document::open(const QString& where) { return take(m_library.load(where)); }

bool Document::reload() { return m_source && take(m_library.load(m_source->file)); }

bool Document::take(Expected<Source> source)
{
    if (!source) {
        setProblems(std::move(source.error()));
        return false;
    }
    m_source = std::move(*source);
    m_edits = {};
    m_fresh = true;
    m_undoStack.clear();
    emit opened();
    emit editsChanged();
    start();
    return true;
}

void Document::cancel()
{
    if (!m_running)
        return;
    m_worker.cancel();
    setRunning(false);
    m_fresh = false;
    if (m_shown) {
        m_source = m_shown->first;
        m_edits = m_shown->second;
        m_undoStack.clear();
        emit opened();
        emit editsChanged();
    }
}

void Document::dismissProblems()
{
    if (!m_problems.empty())
        setProblems({});
}

QString Document::value(const QString& path) const
{
    const std::string prefix = path.toStdString() + "=";
    for (auto edit = m_edits.set.rbegin(); edit != m_edits.set.rend(); ++edit)
        if (edit->starts_with(prefix))
            return QString::fromStdString(edit->substr(prefix.size()));
    const scenario::FieldHelp* field = run() ? run()->field(path.toStdString()) : nullptr;
    return field ? QString::fromStdString(field->value) : QString();
}

void Document::set(const QString& path, const QString& value)
{
    if (this->value(path) != value)
        apply({path + QLatin1Char('=') + value}, tr("%1 to %2").arg(path, value));
}

void Document::apply(const QStringList& assignments, const QString& description)
{
    scenario::Edits edits = m_edits;
    for (const QString& assignment : assignments) {
        const std::string text = assignment.toStdString();
        const std::string prefix = text.substr(0, text.find('=') + 1);
        std::erase_if(edits.set, [&](const std::string& other) { return other.starts_with(prefix); });
        edits.set.push_back(text);
    }
    push(std::move(edits), description);
}

void Document::takeVariant(const QString& name)
{
    if (name.toStdString() != m_edits.variant || !m_edits.set.empty())
        push({name.toStdString(), {}}, tr("variant %1").arg(name));
}

void Document::push(scenario::Edits edits, const QString& description)
{
    if (m_source)
        m_undoStack.push(new EditCommand(*this, std::move(edits), description));
}

void Document::install(const scenario::Edits& edits)
{
    m_edits = edits;
    emit editsChanged();
    start();
}

void Document::start()
{
    setRunning(true);
    m_worker.start(m_source->texts, m_edits);
}

void Document::setProblems(Diagnostics problems)
{
    if (problems.empty() && m_problems.empty())
        return;
    m_problems = std::move(problems);
    emit problemsChanged();
}

void Document::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged();
}

} // namespace syncscope::document
