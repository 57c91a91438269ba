#include "app/document/document.h"

#include <QtCore/QFileInfo>
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

Document::Document(const std::string& dataFolder, QObject* parent) : QObject(parent), m_dataFolder(dataFolder), m_library(dataFolder)
{
    connect(&m_worker, &Worker::done, this, [this](const RunPtr& run) {
        m_shown = {*m_source, m_edits};
        setRunning(false);
        setProblems({});
        m_fresh = false;
        m_cursor.setRun(run, run->tellingEvent());
        Q_EMIT runChanged();
    });
    connect(&m_worker, &Worker::failed, this, [this](const Diagnostics& problems) {
        setRunning(false);
        if (m_fresh && m_shown) { // The scenario that was open stays.
            m_fresh = false;
            m_source = m_shown->first;
            m_edits = m_shown->second;
            m_undoStack.clear();
            Q_EMIT opened();
            Q_EMIT editsChanged();
        }
        setProblems(problems);
    });
}

bool Document::open(const QString& where)
{
    const std::string name = where.toStdString();
    auto place = files::findScenario(name, m_dataFolder);
    if (!place) {
        for (Diagnostic& d : place.error())
            d.place.file = name;
        setProblems(std::move(place.error()));
        return false;
    }
    return take(*place);
}

bool Document::reload() { return m_source && take(m_source->place.toStdString()); }

bool Document::take(const std::string& place)
{
    auto texts = files::readScenario(place);
    if (!texts) {
        setProblems(std::move(texts.error()));
        return false;
    }
    const QString absolute = QFileInfo(QString::fromStdString(place)).absoluteFilePath();
    const bool shipped = std::any_of(m_library.scenarios().begin(), m_library.scenarios().end(),
        [&](const files::Shipped& s) { return QFileInfo(QString::fromStdString(s.folder)) == QFileInfo(absolute); });
    m_source = Source{absolute, shipped, std::move(*texts)};
    m_edits = {};
    m_fresh = true;
    m_undoStack.clear();
    Q_EMIT opened();
    Q_EMIT editsChanged();
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
        Q_EMIT opened();
        Q_EMIT editsChanged();
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
    Q_EMIT editsChanged();
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
    Q_EMIT problemsChanged();
}

void Document::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace syncscope::document
