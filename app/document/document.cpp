#include "app/document/document.h"

#include "app/document/sentences.h"
#include "app/files/files.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QUndoCommand>

#include <algorithm>

namespace syncscope::document {

namespace {

constexpr int kPauseMs = 250;     // in typing, until the text is run
constexpr int kCheckPauseMs = 100;
constexpr int kAutosaveMs = 1500;

QString words(const std::string& s) { return QString::fromStdString(s); }

std::string driverFileIn(const std::string& folder, const std::string& scenario)
{
    return files::toText(files::toPath(folder) / files::toPath(scenario::driverFile(scenario)));
}

} // namespace

// A step from one state to the next. Steps with the same key that follow each other become one.
class Document::Change : public QUndoCommand {
public:
    Change(Document& document, StatePtr after, const QString& description, const QString& key, const TextStep& text)
        : QUndoCommand(description)
        , m_document(document)
        , m_before(document.m_state)
        , m_after(std::move(after))
        , m_key(key)
        , m_typing(document.m_typing)
        , m_text(text)
    {
    }

    void redo() override
    {
        m_document.install(m_after, isText());
        for (const auto& [from, to] : m_renamed)
            Q_EMIT m_document.renamed(words(from), words(to));
    }
    void undo() override
    {
        m_document.install(m_before, isText());
        for (auto r = m_renamed.rbegin(); r != m_renamed.rend(); ++r)
            Q_EMIT m_document.renamed(words(r->second), words(r->first));
    }
    void setRenamed(std::vector<std::pair<std::string, std::string>> renamed) { m_renamed = std::move(renamed); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Change*>(other);
        if (next->m_key != m_key || next->m_typing != m_typing)
            return false;
        if (isText()) {
            // Letters behind each other up to the next word, or a run of deletions.
            const TextStep &a = m_text, &b = next->m_text;
            const bool inserts = a.removed == 0 && b.removed == 0 && b.position == a.position + a.added && !b.wordBegins && b.added == 1;
            const bool deletes = a.added == 0 && b.added == 0 && b.removed == 1 && (b.position + b.removed == a.position || b.position == a.position);
            if (!inserts && !deletes)
                return false;
            m_text.added += b.added;
            m_text.removed += b.removed;
            m_text.position = std::min(a.position, b.position);
        }
        m_after = next->m_after;
        setText(next->text());
        setObsolete(*m_after == *m_before);
        return true;
    }

private:
    bool isText() const { return m_text.removed + m_text.added > 0; }

    Document& m_document;
    StatePtr m_before, m_after;
    QString m_key;
    std::uint64_t m_typing;
    TextStep m_text;
    std::vector<std::pair<std::string, std::string>> m_renamed;
};

Document::Document(const std::string& dataFolder, QObject* parent) : QObject(parent), m_dataFolder(dataFolder), m_library(dataFolder), m_checking(QStringLiteral("checking"))
{
    connect(this, &Document::renamed, &m_cursor.breakpoints(), &Breakpoints::rename);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Document::start);
    m_checkPause.setSingleShot(true);
    connect(&m_checkPause, &QTimer::timeout, this, &Document::startCheck);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kAutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] {
        if (m_recovery && hasWork())
            m_recovery->write({{}, words(scenario().title), {}, m_source->place, m_source->shipped, m_state->scenario, m_state->driver, m_state->lesson, m_state->edits});
    });
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this] { followModified(); });
    connect(&m_worker, &Worker::done, this, [this](const RunPtr& run) {
        m_shown = {*m_source, m_state, m_undoStack.index(), m_onDisk};
        setRunning(false);
        setProblems({});
        m_fresh = false;
        m_cursor.setRun(run, run->tellingEvent());
        Q_EMIT runChanged();
    });
    connect(&m_worker, &Worker::failed, this, &Document::fail);
}

Document::~Document()
{
    if (m_recovery)
        m_recovery->clear(); // Whoever ends the program in order has been asked.
}

// The scenario of the run that is shown is the one that is open.
void Document::backToShown()
{
    m_source = m_shown->source;
    m_onDisk = m_shown->onDisk;
    adopt(m_shown->state);
    m_undoStack.clear();
    // What was given up to open another one, and is there again, is as unsaved as it was.
    const State& s = *m_state;
    if (m_source->place.isEmpty() || s.scenario != m_onDisk.scenario || s.driver != m_onDisk.driver || s.lesson != m_onDisk.lesson || !s.edits.set.empty() || !s.edits.variant.empty())
        m_undoStack.resetClean();
    Q_EMIT opened();
    Q_EMIT editsChanged();
    Q_EMIT driverTextChanged();
    Q_EMIT lessonChanged();
    followModified();
}

void Document::fail(const Diagnostics& problems)
{
    setRunning(false);
    // Whether the driver's text alone is to blame, also for what scenario.json does not find in it.
    scenario::Texts without = m_source->texts;
    without.driver.clear();
    const bool inDriver = m_fresh && scenario::read(without, m_edits).has_value();
    if (inDriver) { // Opened to be mended.
        m_shown.reset();
        m_cursor.setRun(nullptr, {});
        Q_EMIT runChanged();
    } else if (m_fresh && m_shown) { // The scenario that was open stays.
        backToShown();
    }
    m_fresh = false;
    setProblems(problems);
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

QString Document::lesson() const
{
    if (!m_source)
        return {};
    // One that is being edited is shown as it is edited.
    if (language() != QLatin1String("en") && !m_source->place.isEmpty() && m_source->texts.lesson == m_onDisk.lesson)
        if (const std::string own = files::translatedLesson(m_source->place.toStdString(), language().toStdString()); !own.empty())
            return QString::fromStdString(own);
    return QString::fromStdString(m_source->texts.lesson);
}

QString Document::memoryKey() const
{
    if (!m_source || m_source->place.isEmpty())
        return {};
    if (m_source->shipped) // its folder has its id
        return QString::fromStdString(files::idFromPlace(m_source->place.toStdString()));
    const QFileInfo place(m_source->place);
    return place.fileName() == QLatin1String("scenario.json") ? place.path() : place.filePath();
}

bool Document::reload() { return m_source && !m_source->place.isEmpty() && take(m_source->place.toStdString()); }

bool Document::take(const std::string& place)
{
    if (hasWork() && m_guard && !m_guard())
        return false;
    auto texts = files::readScenario(place);
    if (!texts) {
        setProblems(std::move(texts.error()));
        return false;
    }
    const QString absolute = QFileInfo(words(place)).absoluteFilePath();
    const bool shipped = std::any_of(m_library.scenarios().begin(), m_library.scenarios().end(),
        [&](const files::Shipped& s) { return QFileInfo(words(s.folder)) == QFileInfo(absolute); });
    State state{texts->scenario, texts->driver, texts->lesson, {}};
    m_onDisk = *texts;
    m_fresh = true;
    begin(Source{absolute, shipped, std::move(*texts)}, std::move(state), true);
    return true;
}

void Document::begin(Source source, State state, bool isClean)
{
    m_source = std::move(source);
    adopt(std::make_shared<State>(std::move(state)));
    m_undoStack.clear();
    if (!isClean)
        m_undoStack.resetClean();
    Q_EMIT opened();
    Q_EMIT editsChanged();
    Q_EMIT driverTextChanged();
    Q_EMIT lessonChanged();
    followModified();
    start();
}

void Document::cancel()
{
    m_pause.stop();
    if (!m_running)
        return;
    m_worker.cancel();
    setRunning(false);
    if (!m_shown)
        return;
    if (m_fresh) {
        m_fresh = false;
        backToShown();
    } else if (m_shown->state->driver == m_state->driver && m_shown->index <= m_undoStack.count()) {
        m_quiet = true;
        m_undoStack.setIndex(m_shown->index);
        m_quiet = false;
    }
}

void Document::show(const RunPtr& run, EventIndex at)
{
    if (at)
        m_cursor.setRun(run, at);
    else
        m_cursor.setRunAtEnd(run);
    Q_EMIT runChanged();
}

void Document::dismissProblems()
{
    if (!m_problems.empty())
        setProblems({});
}

// --- what is edited -----------------------------------------------------------------------------------------------------

const scenario::Attempt& Document::attempt() const
{
    if (!m_attempt) {
        m_attempt = m_source ? scenario::attempt(m_source->texts, m_edits) : scenario::Attempt();
        if (m_attempt->scenario && m_attempt->scenario->id.empty())
            m_attempt->scenario->id = m_source->place.isEmpty() ? std::string("scenario") : files::idFromPlace(m_source->texts.scenarioFile);
        m_fields = m_attempt->scenario ? scenario::fieldHelp(*m_attempt->scenario) : std::vector<scenario::FieldHelp>();
    }
    return *m_attempt;
}

const scenario::Scenario& Document::scenario() const
{
    static const scenario::Scenario kNothing;
    const scenario::Attempt& a = attempt();
    return a.scenario ? *a.scenario : kNothing;
}

const scenario::FieldHelp* Document::field(const QString& path) const
{
    attempt();
    const std::string wanted = path.toStdString();
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const scenario::FieldHelp& f) { return f.path == wanted; });
    return at == m_fields.end() ? nullptr : &*at;
}

const std::vector<scenario::FieldHelp>& Document::fields() const
{
    attempt();
    return m_fields;
}

QString Document::mistakeOf(const QString& path) const
{
    const std::string prefix = path.toStdString() + "=";
    QStringList lines;
    for (const Diagnostic& d : attempt().found)
        if (d.place.file == "--set" && d.place.line >= 1 && d.place.line <= m_edits.set.size() && m_edits.set[d.place.line - 1].starts_with(prefix))
            lines << said(d.whole());
    return lines.join(QLatin1Char('\n'));
}

Diagnostics Document::mistakesOfFile() const
{
    Diagnostics all = attempt().found;
    std::erase_if(all, [](const Diagnostic& d) { return d.place.file == "--set" || d.severity != Severity::Error; });
    return all;
}

QString Document::value(const QString& path) const
{
    // What was set is shown as it was set, right or wrong.
    const std::string prefix = path.toStdString() + "=";
    for (auto edit = m_edits.set.rbegin(); edit != m_edits.set.rend(); ++edit)
        if (edit->starts_with(prefix))
            return words(edit->substr(prefix.size()));
    const scenario::FieldHelp* f = field(path);
    return f ? words(f->value) : QString();
}

QString Document::lessonText() const { return m_state ? words(m_state->lesson) : QString(); }
QString Document::driverText() const { return m_state ? words(m_state->driver) : QString(); }

void Document::set(const QString& path, const QString& value, Merge merge)
{
    if (!m_state || this->value(path) == value)
        return;
    State after = *m_state;
    const std::string prefix = path.toStdString() + "=";
    std::erase_if(after.edits.set, [&](const std::string& other) { return other.starts_with(prefix); });
    after.edits.set.push_back(prefix + value.toStdString());
    push(std::move(after), tr("%1 to %2").arg(path, value), merge == Merge::Typing ? path : QString());
}

void Document::apply(const QStringList& assignments, const QString& description)
{
    if (!m_state)
        return;
    State after = *m_state;
    for (const QString& assignment : assignments) {
        const std::string text = assignment.toStdString();
        const std::string prefix = text.substr(0, text.find('=') + 1);
        std::erase_if(after.edits.set, [&](const std::string& other) { return other.starts_with(prefix); });
        after.edits.set.push_back(text);
    }
    push(std::move(after), description);
}

void Document::takeVariant(const QString& name)
{
    if (!m_state || (name.toStdString() == m_edits.variant && m_edits.set.empty()))
        return;
    State after = *m_state;
    if (!m_source->shipped && !m_edits.set.empty()) // One's own work stays with the variant it was done in.
        after.scenario = scenario::withSettings(m_source->texts, m_edits, false);
    after.edits = {name.toStdString(), {}};
    push(std::move(after), tr("variant %1").arg(name));
}

void Document::change(const QString& description, const std::function<void(scenario::Draft&)>& edit, const QString& key)
{
    if (!m_state)
        return;
    auto draft = scenario::Draft::of(m_source->texts, m_edits);
    if (!draft) {
        setProblems(std::move(draft.error()));
        return;
    }
    const std::string untouched = draft->text();
    edit(*draft);
    State after = *m_state;
    if (std::string text = draft->text(); text != untouched)
        after.scenario = std::move(text);
    after.edits = draft->edits();
    if (!(after == *m_state))
        push(std::move(after), description, key, {}, draft->renamed());
}

void Document::typeText(std::string State::*which, const QString& text, const TextStep& step, const QString& key)
{
    if (!m_state)
        return;
    State after = *m_state;
    QString whole = text;
    if ((after.*which).find("\r\n") != std::string::npos) // A file keeps its line ends.
        whole.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    after.*which = whole.toStdString();
    if (after == *m_state)
        return;
    const auto isWord = [&](int at) { return at >= 0 && at < text.size() && !text[at].isSpace(); };
    TextStep how = step;
    how.wordBegins = step.added == 1 && isWord(step.position) != isWord(step.position - 1) && isWord(step.position);
    push(std::move(after), step.added > 0 && step.removed == 0 ? tr("typing") : step.added == 0 ? tr("deletion") : tr("change of the text"), key, how);
}

void Document::typeDriver(const QString& text, int position, int removed, int added)
{
    typeText(&State::driver, text, {position, removed, added}, QStringLiteral("driver text"));
}

void Document::typeLesson(const QString& text, int position, int removed, int added)
{
    typeText(&State::lesson, text, {position, removed, added}, QStringLiteral("lesson"));
}

void Document::push(State after, const QString& description, const QString& key, const TextStep& text, std::vector<std::pair<std::string, std::string>> renamed)
{
    auto* change = new Change(*this, std::make_shared<State>(std::move(after)), description, key, text);
    change->setRenamed(std::move(renamed));
    m_undoStack.push(change);
    followModified(); // also where an edit stays within a step
}

void Document::adopt(const StatePtr& state)
{
    m_state = state;
    m_edits = state->edits;
    m_source->texts.scenario = state->scenario;
    m_source->texts.driver = state->driver;
    m_source->texts.lesson = state->lesson;
    m_attempt.reset();
    m_checkPause.start(0);
}

void Document::install(const StatePtr& state, bool typed)
{
    const bool isSameText = m_state && m_state->driver == state->driver;
    const bool isSameLesson = m_state && m_state->lesson == state->lesson;
    const bool isSameElse = m_state && m_state->scenario == state->scenario && m_state->edits.set == state->edits.set && m_state->edits.variant == state->edits.variant;
    adopt(state);
    if (!isSameLesson)
        Q_EMIT lessonChanged();
    if (isSameText && isSameElse)
        return; // Nothing that runs.
    if (typed)
        m_checkPause.start(kCheckPauseMs);
    if (!isSameElse)
        Q_EMIT editsChanged();
    if (!isSameText)
        Q_EMIT driverTextChanged();
    if (m_quiet)
        return;
    if (typed) {
        m_worker.cancel(); // Nobody needs that run any more.
        setRunning(false);
        m_pause.start();
    } else {
        start();
    }
}

void Document::start()
{
    m_pause.stop();
    setRunning(true);
    m_worker.start(m_source->texts, m_edits);
}

void Document::startCheck()
{
    m_checking.start([this, texts = m_source->texts, edits = m_edits, state = m_state](const Background::Stop& stop, const Background::Post& post) {
        auto result = std::make_shared<const Check>(check(texts, edits, stop));
        post([this, result, state] {
            m_check = result;
            m_checkState = state;
            Q_EMIT checkedChanged();
        });
    });
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

// --- files --------------------------------------------------------------------------------------------------------------

bool Document::hasWork() const
{
    if (!modified())
        return false;
    return !m_source->shipped || m_state->scenario != m_onDisk.scenario || m_state->driver != m_onDisk.driver || m_state->lesson != m_onDisk.lesson;
}

void Document::followModified()
{
    Q_EMIT modifiedChanged();
    if (!m_recovery)
        return;
    if (hasWork()) {
        m_autosave.start();
    } else {
        m_autosave.stop();
        m_recovery->clear();
    }
}

bool Document::changedOutside() const
{
    if (!hasPlace())
        return false;
    const auto now = files::readScenario(m_source->place.toStdString());
    return !now || now->scenario != m_onDisk.scenario || now->driver != m_onDisk.driver || now->lesson != m_onDisk.lesson;
}

Diagnostics Document::save() { return saveAs(m_source->place); }

Diagnostics Document::saveAs(const QString& place)
{
    const QString absolute = QFileInfo(place).absoluteFilePath();
    if (std::any_of(m_library.scenarios().begin(), m_library.scenarios().end(), [&](const files::Shipped& s) { return QFileInfo(words(s.folder)) == QFileInfo(absolute); }))
        return {{.place = {absolute.toStdString(), 0, 0}, .code = "shipped", .message = say("a shipped scenario is not changed; expected another folder")}};
    const bool isFile = absolute.endsWith(QLatin1String(".json")) && !QFileInfo(absolute).isDir();
    const QString folder = isFile ? QFileInfo(absolute).path() : absolute, file = isFile ? absolute : QDir(absolute).filePath(QStringLiteral("scenario.json"));
    const bool isSame = hasPlace() && QFileInfo(words(m_source->texts.scenarioFile)) == QFileInfo(file);
    if (!isSame && QFileInfo::exists(file)) {
        // Another scenario may be replaced by one who said so; what nobody can read may hold somebody's work.
        const auto there = files::readScenario(absolute.toStdString());
        if (!there || !scenario::read(*there))
            return {{.place = {file.toStdString(), 0, 0}, .code = "damaged",
                .message = say("the scenario in this folder cannot be read, so it is not replaced; expected another folder")}};
    }
    scenario::Texts texts = m_source->texts;
    texts.scenario = scenario::withSettings(texts, m_edits);
    if (!isSame)
        if (auto draft = scenario::Draft::of(texts, {}); draft && (draft->root().find("id") || draft->root().find("number"))) {
            draft->set({"id"}, {}); // The folder's name is its id, and the number is that of the shipped one.
            draft->set({"number"}, {});
            texts.scenario = draft->text();
        }
    Diagnostics mistakes = files::writeScenario(absolute.toStdString(), texts);
    if (!mistakes.empty())
        return mistakes;
    texts.scenarioFile = file.toStdString();
    texts.driverFile = driverFileIn(folder.toStdString(), texts.scenario);
    m_state->scenario = texts.scenario;
    m_state->edits.set.clear();
    *m_source = {absolute, false, texts};
    adopt(m_state);
    m_onDisk = texts;
    if (m_shown) {
        m_shown->source = *m_source;
        m_shown->onDisk = texts;
    }
    endTyping();
    m_undoStack.setClean();
    followModified();
    Q_EMIT placeChanged();
    Q_EMIT editsChanged();
    return {};
}

void Document::duplicate()
{
    if (!m_source)
        return;
    State copy = *m_state;
    if (auto draft = scenario::Draft::of(m_source->texts, m_edits)) {
        const std::string& title = scenario().title;
        draft->set({"title"}, scenario::json::string(tr("Copy of %1").arg(words(title.empty() ? scenario().id : title)).toStdString()));
        draft->set({"id"}, {});
        draft->set({"number"}, {});
        copy.scenario = draft->text();
    }
    Source source{{}, false, m_source->texts};
    source.texts.scenarioFile = "scenario.json";
    source.texts.driverFile = scenario::driverFile(copy.scenario);
    begin(std::move(source), std::move(copy), false);
}

void Document::keepRecovery(const QString& folder) { m_recovery.emplace(folder); }

void Document::recover(const Leftover& leftover)
{
    Source source{leftover.place, leftover.shipped, {}};
    const QFileInfo place(leftover.place);
    const QString folder = place.isDir() ? place.filePath() : place.path();
    source.texts.scenarioFile = leftover.place.isEmpty() ? std::string("scenario.json") : (folder + QStringLiteral("/scenario.json")).toStdString();
    source.texts.driverFile = leftover.place.isEmpty() ? scenario::driverFile(leftover.scenario) : driverFileIn(folder.toStdString(), leftover.scenario);
    const auto there = leftover.place.isEmpty() ? unexpected(Diagnostics()) : files::readScenario(leftover.place.toStdString());
    m_onDisk = there ? *there : scenario::Texts();
    m_fresh = false; // It opens, mistakes or not.
    m_shown.reset();
    m_cursor.setRun(nullptr, {});
    begin(std::move(source), {leftover.scenario, leftover.driver, leftover.lesson, leftover.edits}, false);
    Q_EMIT runChanged();
    if (m_recovery) {
        m_recovery->write({{}, words(scenario().title), {}, m_source->place, m_source->shipped, m_state->scenario, m_state->driver, m_state->lesson, m_state->edits});
        m_recovery->discard(leftover);
    }
}

} // namespace syncscope::document
