#include "app/document/breakpoints.h"

#include "engine/report/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <algorithm>
#include <set>

namespace syncscope::document {

using trace::Event;
using trace::EventKind;
using Kind = Breakpoint::Kind;

namespace {

QString toText(const std::string& s) { return QString::fromStdString(s); }

QString shortName(const QString& name) { return name.section(QLatin1Char('.'), -1); }

// Lines of the driver's text and where a line came from, 1-based.
QStringList linesOf(const Run& run) { return toText(run.scenario.driver.text).split(QLatin1Char('\n')); }

std::optional<std::uint32_t> statusOf(const Event& e)
{
    switch (e.kind) {
    case EventKind::RequestComplete:
    case EventKind::TargetComplete: return e.extra;
    case EventKind::RequestReturn:
    case EventKind::ObjectCreate:
    case EventKind::WaitDone: return static_cast<std::uint32_t>(e.value);
    default: return std::nullopt;
    }
}

bool isError(std::uint32_t status) { return status >= 0xC0000000u; }

// Whether an event hits; lines are another matter.
bool matches(const Breakpoint& b, const trace::Names& names, const Event& e)
{
    const auto isNamed = [&](const std::string& name) { return b.name.isEmpty() || b.name == toText(name); };
    if (b.processor && (!e.processor || e.processor.value != *b.processor))
        return false;
    switch (b.kind) {
    case Kind::Line: return false;
    case Kind::LockAcquire:
    case Kind::LockRelease:
        return e.kind == (b.kind == Kind::LockAcquire ? EventKind::LockAcquire : EventKind::LockRelease) && e.subject.index < names.locks.size()
            && isNamed(names.locks[e.subject.index].name);
    case Kind::Irql: return (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower) && (!b.value || static_cast<std::uint64_t>(*b.value) == e.value);
    case Kind::Value: {
        if (e.kind != EventKind::Store && e.kind != EventKind::Modify)
            return false;
        const trace::Variable* v = names.variableAt(e.subject.index);
        return v && isNamed(v->name) && (!b.value || analysis::valueOf(v, e.value, e.extra) == *b.value);
    }
    case Kind::Callback: return e.kind == EventKind::CallbackEnter && isNamed(analysis::callbackName(names, e.subject));
    case Kind::Status: {
        const auto status = statusOf(e);
        return status && (b.value ? static_cast<std::uint32_t>(*b.value) == *status : isError(*status));
    }
    }
    return false;
}

} // namespace

std::vector<std::uint8_t> levelsIn(const Run& run)
{
    std::set<std::uint8_t> all;
    for (const auto& processor : run.intervals.irql)
        for (const analysis::IrqlSegment& s : processor)
            all.insert(s.irql);
    return {all.begin(), all.end()};
}

std::vector<std::uint32_t> statusesIn(const Run& run)
{
    std::set<std::uint32_t> all;
    run.trace->log.forEach([&](const Event& e) {
        if (const auto status = statusOf(e))
            all.insert(*status);
    });
    return {all.begin(), all.end()};
}

std::vector<std::string> variablesIn(const Run& run)
{
    const auto& variables = run.trace->names.variables;
    std::vector<std::string> all;
    const auto add = [&](const trace::Variable& v) {
        if (analysis::isScalar(v) && std::find(all.begin(), all.end(), v.name) == all.end())
            all.push_back(v.name);
    };
    for (const Counter& c : run.counters)
        if (c.variable < variables.size())
            add(variables[c.variable]);
    std::vector<bool> touched(variables.size());
    for (const analysis::Access& a : run.intervals.accesses)
        if (a.variable < touched.size())
            touched[a.variable] = true;
    const auto isOfMacros = [](const trace::Variable& v) { return v.name.starts_with("_WDF_"); };
    for (const int round : {0, 1, 2})
        for (std::size_t i = 0; i < variables.size(); ++i)
            if ((isOfMacros(variables[i]) ? 2 : touched[i] ? 0 : 1) == round)
                add(variables[i]);
    return all;
}

// Kinds by their words, so that a text outlives a change of the enum; 64 bits as digits, since JSON's numbers have 53.
namespace {

constexpr std::pair<Kind, const char*> kKinds[] = {{Kind::Line, "line"}, {Kind::LockAcquire, "acquire"}, {Kind::LockRelease, "release"}, {Kind::Irql, "irql"},
    {Kind::Value, "value"}, {Kind::Callback, "callback"}, {Kind::Status, "status"}};

} // namespace

QString saved(const std::vector<Breakpoint>& breakpoints)
{
    QJsonArray all;
    for (const Breakpoint& b : breakpoints) {
        QJsonObject o;
        for (const auto& [kind, word] : kKinds)
            if (kind == b.kind)
                o[QLatin1String("kind")] = QLatin1String(word);
        if (!b.name.isEmpty())
            o[QLatin1String("name")] = b.name;
        if (b.line != 0)
            o[QLatin1String("line")] = static_cast<qint64>(b.line);
        if (b.value)
            o[QLatin1String("value")] = QString::number(*b.value);
        if (b.processor)
            o[QLatin1String("processor")] = static_cast<qint64>(*b.processor);
        if (!b.text.isEmpty())
            o[QLatin1String("text")] = b.text;
        if (!b.enabled)
            o[QLatin1String("enabled")] = false;
        all.append(o);
    }
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<Breakpoint> savedBreakpoints(const QString& text)
{
    std::vector<Breakpoint> all;
    for (const QJsonValue& item : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject o = item.toObject();
        const QString word = o[QLatin1String("kind")].toString();
        const auto* const kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return word == QLatin1String(k.second); });
        if (kind == std::end(kKinds))
            continue;
        Breakpoint b;
        b.kind = kind->first;
        b.name = o[QLatin1String("name")].toString();
        b.line = static_cast<std::uint32_t>(std::clamp<qint64>(o[QLatin1String("line")].toInteger(), 0, 0xFFFFFFFF));
        bool isNumber = false;
        if (const qint64 value = o[QLatin1String("value")].toString().toLongLong(&isNumber); isNumber)
            b.value = value;
        if (o.contains(QLatin1String("processor")))
            b.processor = static_cast<std::uint32_t>(std::clamp<qint64>(o[QLatin1String("processor")].toInteger(), 0, 0xFFFFFFFF));
        b.text = o[QLatin1String("text")].toString();
        b.enabled = o[QLatin1String("enabled")].toBool(true);
        if (b.kind != Kind::Line || b.line != 0)
            all.push_back(std::move(b));
    }
    return all;
}

void Breakpoints::setRun(RunPtr run)
{
    m_run = std::move(run);
    if (m_run) {
        const QStringList lines = linesOf(*m_run);
        for (Breakpoint& b : m_all) {
            if (b.kind != Kind::Line || b.name != toText(m_run->scenario.driver.file) || b.text.isEmpty())
                continue;
            // Where its text went: the nearest line with it.
            std::optional<int> best;
            const int was = static_cast<int>(b.line) - 1;
            for (int i = 0; i < lines.size(); ++i)
                if (lines[i].trimmed() == b.text && (!best || std::abs(i - was) < std::abs(*best - was)))
                    best = i;
            if (best)
                b.line = static_cast<std::uint32_t>(*best) + 1;
        }
    }
    touch();
}

void Breakpoints::touch()
{
    m_found = false;
    m_hits.clear();
    Q_EMIT changed();
}

std::size_t Breakpoints::add(Breakpoint breakpoint)
{
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const Breakpoint& b) { return b.isSame(breakpoint); });
    const auto row = static_cast<std::size_t>(same - m_all.begin());
    if (same == m_all.end())
        m_all.push_back(std::move(breakpoint));
    else
        same->enabled = true;
    touch();
    return row;
}

void Breakpoints::remove(std::size_t row)
{
    if (row >= m_all.size())
        return;
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(row));
    touch();
}

void Breakpoints::clear()
{
    m_all.clear();
    touch();
}

void Breakpoints::setEnabled(std::size_t row, bool enabled)
{
    if (row >= m_all.size() || m_all[row].enabled == enabled)
        return;
    m_all[row].enabled = enabled;
    Q_EMIT changed();
}

void Breakpoints::rename(const QString& from, const QString& to)
{
    bool any = false;
    for (Breakpoint& b : m_all)
        if (b.kind != Breakpoint::Kind::Line && b.kind != Breakpoint::Kind::Callback && (b.name == from || b.name.startsWith(from + QLatin1Char('.')))) {
            b.name.replace(0, from.size(), to);
            any = true;
        }
    if (any)
        touch();
}

void Breakpoints::setAllEnabled(bool enabled)
{
    for (Breakpoint& b : m_all)
        b.enabled = enabled;
    Q_EMIT changed();
}

const Breakpoint* Breakpoints::atLine(std::uint32_t line) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Breakpoint& b) { return b.kind == Kind::Line && b.line == line; });
    return at == m_all.end() ? nullptr : &*at;
}

std::uint32_t Breakpoints::lineToStopAt(std::uint32_t line) const
{
    const trace::Names& names = m_run->trace->names;
    const auto mine = std::find(names.files.begin(), names.files.end(), m_run->scenario.driver.file);
    if (mine == names.files.end())
        return line;
    const auto file = static_cast<std::uint16_t>(mine - names.files.begin());
    std::vector<bool> recorded(names.code.size(), false);
    m_run->trace->log.forEach([&](const Event& e) {
        if (e.code < recorded.size())
            recorded[e.code] = true;
    });
    // The function that begins last at or before the line.
    std::uint16_t function = 0xFFFF;
    std::uint32_t began = 0;
    for (const trace::CodePlace& p : names.code)
        if (p.file == file && p.line <= line && p.line > began) {
            began = p.line;
            function = p.function;
        }
    std::uint32_t best = 0;
    for (std::size_t i = 0; i < names.code.size(); ++i) {
        const trace::CodePlace& p = names.code[i];
        const bool isInside = p.function == function || (began < line && p.line == line);
        if (recorded[i] && p.file == file && p.line >= line && isInside && (best == 0 || p.line < best))
            best = p.line;
    }
    if (best != 0)
        return best;
    // Above the first line of a function, in its head: that function.
    for (std::size_t i = 0; i < names.code.size(); ++i) {
        const trace::CodePlace& p = names.code[i];
        if (recorded[i] && p.file == file && p.line >= line && (best == 0 || p.line < best))
            best = p.line;
    }
    return best == 0 ? line : best;
}

std::uint32_t Breakpoints::toggleLine(std::uint32_t line)
{
    if (!m_run || line == 0)
        return 0;
    const auto takeAway = [this](std::uint32_t at) {
        const Breakpoint* there = atLine(at);
        if (there)
            remove(static_cast<std::size_t>(there - m_all.data()));
        return there != nullptr;
    };
    if (takeAway(line))
        return 0;
    const QStringList lines = linesOf(*m_run);
    if (line > static_cast<std::uint32_t>(lines.size()))
        return 0;
    const std::uint32_t stop = lineToStopAt(line);
    if (stop != line && takeAway(stop))
        return 0;
    Breakpoint b;
    b.name = toText(m_run->scenario.driver.file);
    b.line = stop;
    b.text = lines.value(static_cast<int>(stop) - 1).trimmed();
    add(std::move(b));
    return stop;
}

void Breakpoints::find() const
{
    if (m_found)
        return;
    m_found = true;
    m_hits.assign(m_all.size(), {});
    if (!m_run)
        return;
    const trace::Trace& t = *m_run->trace;
    const bool anyLine = std::any_of(m_all.begin(), m_all.end(), [](const Breakpoint& b) { return b.kind == Kind::Line; });
    // Where each activity was before: its last instruction of driver text.
    std::vector<std::uint32_t> before(t.names.activities.size(), trace::kNoCode);
    t.log.forEach([&](const Event& e) {
        for (std::size_t row = 0; row < m_all.size(); ++row)
            if (matches(m_all[row], t.names, e))
                m_hits[row].push_back(e.index);
        if (!anyLine || !e.activity || e.activity.value >= before.size())
            return;
        std::uint32_t& last = before[e.activity.value];
        if (e.kind == EventKind::CallbackEnter || e.kind == EventKind::CallbackLeave)
            last = trace::kNoCode; // Another call: it comes to its lines anew.
        if (e.code == trace::kNoCode || e.code >= t.names.code.size())
            return;
        const trace::CodePlace& here = t.names.code[e.code];
        // Once for each time it comes to the line, which it may do again and again: then it has gone back in the text.
        const bool isAccess = e.kind == EventKind::Load || e.kind == EventKind::Store || e.kind == EventKind::Modify;
        const bool isNew = last == trace::kNoCode || t.names.code[last].line != here.line || t.names.code[last].file != here.file || e.code < last || (e.code == last && isAccess);
        last = e.code;
        if (!isNew)
            return;
        for (std::size_t row = 0; row < m_all.size(); ++row)
            if (m_all[row].kind == Kind::Line && m_all[row].line == here.line && here.file < t.names.files.size() && m_all[row].name == toText(t.names.files[here.file]))
                m_hits[row].push_back(e.index);
    });
}

const std::vector<EventIndex>& Breakpoints::hits(std::size_t row) const
{
    static const std::vector<EventIndex> kNone;
    find();
    return row < m_hits.size() ? m_hits[row] : kNone;
}

EventIndex Breakpoints::next(EventIndex from) const
{
    find();
    EventIndex best;
    for (std::size_t row = 0; row < m_all.size(); ++row) {
        if (!m_all[row].enabled)
            continue;
        const auto& h = m_hits[row];
        const auto at = from ? std::upper_bound(h.begin(), h.end(), from) : h.begin();
        if (at != h.end() && (!best || *at < best))
            best = *at;
    }
    return best;
}

EventIndex Breakpoints::previous(EventIndex from) const
{
    find();
    EventIndex best;
    for (std::size_t row = 0; from && row < m_all.size(); ++row) {
        if (!m_all[row].enabled)
            continue;
        const auto& h = m_hits[row];
        const auto at = std::lower_bound(h.begin(), h.end(), from);
        if (at != h.begin() && (!best || *(at - 1) > best))
            best = *(at - 1);
    }
    return best;
}

std::vector<std::size_t> Breakpoints::hitBy(EventIndex event) const
{
    find();
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; event && row < m_all.size(); ++row)
        if (m_all[row].enabled && std::binary_search(m_hits[row].begin(), m_hits[row].end(), event))
            rows.push_back(row);
    return rows;
}

QString Breakpoints::words(const Breakpoint& b)
{
    const auto what = [&](const QString& any) { return b.name.isEmpty() ? any : b.kind == Kind::Value ? shortName(b.name) : b.name; };
    QString text;
    switch (b.kind) {
    case Kind::Line: text = tr("line %1: %2").arg(b.line).arg(b.text); break;
    case Kind::LockAcquire: text = tr("%1 is acquired").arg(what(tr("any lock"))); break;
    case Kind::LockRelease: text = tr("%1 is released").arg(what(tr("any lock"))); break;
    case Kind::Irql:
        text = b.value ? tr("IRQL becomes %1").arg(toText(report::levelName(static_cast<std::uint64_t>(*b.value)))) : tr("the IRQL changes");
        break;
    case Kind::Value: text = b.value ? tr("%1 becomes %2").arg(what(tr("any variable"))).arg(*b.value) : tr("%1 is written").arg(what(tr("any variable"))); break;
    case Kind::Callback: text = tr("%1 is entered").arg(what(tr("any callback"))); break;
    case Kind::Status: text = b.value ? toText(report::statusName(static_cast<std::uint32_t>(*b.value))) : tr("any NTSTATUS that is an error"); break;
    }
    return b.processor ? tr("%1, on CPU %2").arg(text).arg(*b.processor) : text;
}

} // namespace syncscope::document
