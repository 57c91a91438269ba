#include "app/document/reach.h"

#include "app/document/sentences.h"
#include "engine/explore/predicate.h"
#include "engine/scenario/draft.h"
#include "engine/simulation/run.h"
#include "engine/trace/schedule.h"

namespace syncscope::document {

Reach::Reach(Document& document, QObject* parent) : QObject(parent), m_document(document), m_background(QStringLiteral("reach"))
{
    connect(&m_background, &Background::runningChanged, this, &Reach::changed);
    connect(&document, &Document::opened, this, [this] {
        m_background.cancel();
        m_answer.reset();
        m_mistakes.clear();
        Q_EMIT changed();
    });
    connect(&document, &Document::renamed, this, [this](const QString& from, const QString& to) {
        m_asked = withName(m_asked, from, to);
        if (m_answer)
            m_answer->condition = m_asked;
        Q_EMIT renamed(from, to);
    });
    connect(&document, &Document::editsChanged, this, &Reach::changed);
}

QString Reach::withName(const QString& condition, const QString& from, const QString& to)
{
    return QString::fromStdString(scenario::withName(condition.toStdString(), from.toStdString(), to.toStdString()));
}

Diagnostics Reach::mistakesIn(const QString& condition) const
{
    if (!m_document.run())
        return {};
    auto read = explore::Predicate::parse(condition.toStdString(), m_document.run()->trace->names, "condition");
    return read ? Diagnostics() : std::move(read.error());
}

QStringList Reach::names() const
{
    QStringList all;
    if (m_document.run())
        for (const std::string& name : explore::Predicate::known(m_document.run()->trace->names))
            all << QString::fromStdString(name);
    return all;
}

void Reach::ask(const QString& condition, std::optional<std::uint32_t> preemptions)
{
    if (!m_document.source())
        return;
    m_basis = Basis::of(m_document);
    m_asked = condition;
    m_answer.reset();
    m_mistakes.clear();
    m_progress = {};
    m_background.start([this, basis = m_basis, condition, preemptions](const Background::Stop& stop, const Background::Post& post) {
        QElapsedTimer clock;
        clock.start();
        const auto refuse = [&](Diagnostics mistakes) {
            post([this, mistakes = std::move(mistakes)] {
                m_mistakes = mistakes;
                Q_EMIT changed();
            });
        };
        const auto model = basis.model();
        if (!model)
            return refuse(model.error());
        explore::Options how;
        how.reach = condition.toStdString();
        how.preemptions = preemptions;
        auto result = search(*model, how, stop, clock, [&](const explore::Progress& p, qint64) {
            post([this, p] {
                m_progress = p;
                Q_EMIT progressed();
            });
        });
        if (!result)
            return refuse(std::move(result.error()));
        if (stop())
            return;
        Reached answer;
        answer.reached = result->reached;
        answer.coverage = result->coverage;
        answer.limit = said(result->limit);
        answer.states = result->states;
        answer.schedule = result->reachSchedule;
        answer.preemptions = result->reachPreemptions;
        if (answer.reached.value_or(false)) {
            answer.steps = trace::stepsOf(answer.schedule);
            if (const auto run = simulation::run(*model, {.schedule = answer.schedule, .order = {}, .stopAfterSchedule = true, .cancelled = stop}); run && run->trace->log.size() > 0)
                answer.event = EventIndex(run->trace->log.size() - 1);
        }
        answer.seconds = static_cast<double>(clock.elapsed()) / 1000;
        post([this, answer = std::move(answer)] {
            m_answer = answer;
            m_answer->condition = m_asked;
            Q_EMIT changed();
        });
    });
    Q_EMIT changed();
}

void Reach::cancel()
{
    m_background.cancel();
    Q_EMIT changed();
}

void Reach::show()
{
    if (canShow())
        openOrder(m_document, m_answer->schedule, m_answer->event);
}

} // namespace syncscope::document
