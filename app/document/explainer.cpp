#include "app/document/explainer.h"

#include "app/document/sentences.h"

#include "engine/analysis/marks.h"
#include "engine/compare/why.h"

#include <algorithm>
#include <utility>

namespace syncscope::document {

using trace::EventKind;

namespace {

analysis::Chain chainOf(const analysis::Causes& causes, const analysis::Question& q) { return q.finding ? causes.of(*q.finding) : causes.of(q.event); }

} // namespace

Explainer::Explainer(Document& document, QObject* parent) : QObject(parent), m_document(document), m_task(QStringLiteral("why"))
{
    connect(&document.cursor(), &Cursor::runChanged, this, &Explainer::clear); // before anybody looks at the new one
    // An edit is not kept waiting by a question about the run before it.
    connect(&document, &Document::runningChanged, this, [this] {
        if (m_document.running())
            m_task.cancel();
    });
    connect(&m_task, &Background::runningChanged, this, &Explainer::changed);
    connect(&document, &Document::runChanged, this, [this] {
        const QString mark = std::exchange(m_marked, {});
        if (!mark.isEmpty() && !askOfThisRun(mark))
            Q_EMIT nothingMarked();
    });
}

void Explainer::ask(EventIndex event)
{
    if (m_document.run() && event && event.value < m_document.run()->trace->log.size())
        begin({event, nullptr});
}

void Explainer::askFinding(std::size_t row)
{
    if (m_document.run() && row < m_document.run()->study.findings.size())
        begin({{}, &m_document.run()->study.findings[row]});
}

void Explainer::clear()
{
    // First: who hears that the work has ended looks at the new run already.
    m_why.reset();
    m_causes.reset();
    m_question = {};
    m_run.reset();
    m_task.cancel();
    Q_EMIT changed();
}

bool Explainer::askOfThisRun(const QString& mark)
{
    const RunPtr& run = m_document.run();
    const std::string text = mark.toStdString();
    const auto question = run && !run->partial ? analysis::questionNamed(*run->trace, run->study, analysis::partsOfMark(text).first) : std::nullopt;
    if (question)
        begin(*question);
    return question.has_value();
}

bool Explainer::askMarked(const QString& mark)
{
    m_marked.clear();
    const RunPtr& run = m_document.run();
    if (!run)
        return false;
    const std::string text = mark.toStdString();
    const auto& variants = run->scenario.variants;
    const std::string first = variants.empty() ? std::string() : variants.front().name;
    const std::string open = m_document.edits().variant.empty() ? first : m_document.edits().variant;
    std::string wanted(analysis::partsOfMark(text).second);
    if ((wanted.empty() || wanted == open) && askOfThisRun(mark))
        return true;
    if (wanted.empty())
        wanted = first;
    const bool known = std::any_of(variants.begin(), variants.end(), [&](const scenario::Variant& v) { return v.name == wanted; });
    if (!known || (wanted == open && m_document.edits().set.empty()))
        return false;
    m_marked = mark;
    m_document.takeVariant(QString::fromStdString(wanted));
    return true;
}

void Explainer::begin(analysis::Question question)
{
    const RunPtr run = m_document.run();
    if (run != m_run)
        m_causes.reset();
    m_run = run;
    m_question = question;
    m_why.reset();
    m_task.start([this, run, question, causes = m_causes](const Background::Stop&, const Background::Post& post) {
        const auto known = causes ? causes : std::make_shared<const analysis::Causes>(*run->trace, run->intervals);
        analysis::Answer answer;
        answer.chain = chainOf(*known, question);
        report::Why why = report::why(*run->words, *run->trace, run->intervals, question, answer);
        why.counterfactual.clear();
        why.otherwise = {};
        post([this, known, why = std::move(why)] {
            m_causes = known;
            m_why = why;
            tryWithout(known);
        });
    });
    Q_EMIT changed();
}

void Explainer::tryWithout(std::shared_ptr<const analysis::Causes> causes)
{
    const RunPtr run = m_run;
    const EventIndex creation = compare::refusedIn(*causes, *run->trace, m_question);
    // A World is copied here: looking at a moment of the session is for the thread that owns it.
    std::shared_ptr<simulation::World> end;
    if (creation)
        end = std::make_shared<simulation::World>(run->session->at(run->session->ticks()));
    m_task.start([this, run, causes = std::move(causes), question = m_question, creation, end](const Background::Stop& stop, const Background::Post& post) {
        analysis::Answer answer;
        std::optional<trace::Refusal> refusal;
        if (creation) {
            answer = compare::refused(*causes, question, creation);
            refusal = simulation::refusalOf(*end, ObjectId(run->trace->log.at(creation.value).subject.index));
        } else {
            answer = compare::answer(*causes, run->session->model(), *run->trace, run->intervals, question, stop);
        }
        if (stop())
            return;
        post([this, why = report::why(*run->words, *run->trace, run->intervals, question, answer, refusal ? &*refusal : nullptr)] {
            m_why = why;
            Q_EMIT changed();
        });
    });
    Q_EMIT changed();
}

QString Explainer::text() const { return m_why && m_run ? QString::fromStdString(report::whyText(*m_why, *m_run->trace, tongue(), true)) : QString(); }

} // namespace syncscope::document
