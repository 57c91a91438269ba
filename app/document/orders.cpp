#include "app/document/orders.h"

#include "app/document/sentences.h"

#include "engine/analysis/intervals.h"
#include "engine/report/words.h"
#include "engine/simulation/run.h"
#include "engine/trace/schedule.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace syncscope::document {

namespace {

constexpr std::size_t kMostTold = 3;    // accesses in the words for a stretch of steps
constexpr std::uint64_t kMostSteps = 20'000; // of a schedule in the tree

const QString kPath = QStringLiteral("interleaving");
constexpr std::uint32_t kClassesAnOutcome = 64;

QString andMore(int events) { return QCoreApplication::translate("syncscope::document::Orders", "and %n more", nullptr, events); }

struct Node {
    trace::Choice step;
    std::optional<std::size_t> order; // that ends here
    std::vector<Node> next;
};

void insert(Node& root, const std::vector<trace::Choice>& choices, std::size_t order)
{
    Node* at = &root;
    std::uint64_t steps = 0;
    for (const trace::Choice& c : choices) {
        if (c.processor == trace::kUntimed)
            continue;
        for (std::uint64_t r = 0; r < c.repeat && steps < kMostSteps; ++r, ++steps) {
            const auto same = std::find_if(at->next.begin(), at->next.end(), [&](const Node& n) { return n.step.processor == c.processor && n.step.name == c.name; });
            if (same != at->next.end()) {
                at = &*same;
                continue;
            }
            Node n;
            n.step = c;
            n.step.repeat = 1;
            at->next.push_back(std::move(n));
            at = &at->next.back();
        }
    }
    at->order = order;
}

class Folder {
public:
    Folder(simulation::ModelPtr model, const std::vector<explore::ClassOrder>& orders, const std::vector<explore::Outcome>& outcomes, const Background::Stop& stop)
        : m_model(std::move(model)), m_orders(orders), m_outcomes(outcomes), m_stop(stop)
    {
    }

    bool untimed = false;

    std::vector<Branch> fold(const std::vector<Node>& nodes, const trace::ScheduleText& before, std::uint32_t seen)
    {
        std::vector<Branch> all;
        for (const Node& first : nodes) {
            if (m_stop && m_stop())
                return all;
            Branch b;
            trace::ScheduleText text = before;
            // As long as the same one goes on and nothing parts.
            const Node* at = &first;
            text.add(at->step.processor, at->step.name);
            b.steps = 1;
            while (!at->order && at->next.size() == 1 && at->next.front().step.processor == first.step.processor && at->next.front().step.name == first.step.name) {
                at = &at->next.front();
                text.add(at->step.processor, at->step.name);
                ++b.steps;
            }
            b.who = Orders::tr("CPU %1").arg(first.step.processor);
            if (!first.step.name.empty())
                b.who += QStringLiteral(": ") + QString::fromStdString(first.step.name);
            b.schedule = (untimed ? "untimed " : "") + text.text();
            const std::uint32_t events = tell(b, seen);
            if (events > 0)
                b.event = EventIndex(events - 1);
            b.order = at->order;
            if (b.order) {
                ++b.orders;
                b.bad += m_outcomes[m_orders[*b.order].outcome].bad ? 1 : 0;
            }
            b.branches = fold(at->next, text, events);
            for (const Branch& next : b.branches) {
                b.orders += next.orders;
                b.bad += next.bad;
            }
            all.push_back(std::move(b));
        }
        return all;
    }

private:
    // What happened in the steps; the number of events up to there.
    std::uint32_t tell(Branch& b, std::uint32_t seen)
    {
        const auto run = simulation::run(m_model, {.schedule = b.schedule, .order = {}, .stopAfterSchedule = true, .cancelled = m_stop});
        if (!run)
            return seen;
        const trace::Trace& t = *run->trace;
        const analysis::Intervals in = analysis::intervals(t);
        const report::Words words(t, in);
        QStringList all;
        std::size_t more = 0;
        for (std::uint32_t i = std::max(seen, t.setUpEvents); i < t.log.size(); ++i) {
            const trace::Event e = t.log.at(i);
            using enum trace::EventKind;
            if (e.kind != Load && e.kind != Store && e.kind != Modify && e.kind != LockAcquire && e.kind != LockRelease && e.kind != BugCheck && e.kind != TimerExpire
                && e.kind != DpcStart && e.kind != IsrStart && e.kind != ThreadWait)
                continue;
            if (static_cast<std::size_t>(all.size()) < kMostTold)
                all << said(words.phrase(e));
            else
                ++more;
        }
        b.what = all.join(QStringLiteral("; "));
        if (more > 0)
            b.what += QStringLiteral("; ") + andMore(static_cast<int>(more));
        return t.log.size();
    }

    simulation::ModelPtr m_model;
    const std::vector<explore::ClassOrder>& m_orders;
    const std::vector<explore::Outcome>& m_outcomes;
    const Background::Stop& m_stop;
};

} // namespace

std::vector<Branch> fold(const simulation::ModelPtr& model, const std::vector<explore::ClassOrder>& orders, const std::vector<explore::Outcome>& outcomes,
    const Background::Stop& stop)
{
    // Schedules that wait for nothing by time are a tree of their own.
    std::vector<Branch> all;
    for (const bool untimed : {false, true}) {
        Node root;
        for (std::size_t i = 0; i < orders.size() && i < Orders::kMostFolded; ++i) {
            const explore::ClassOrder& o = orders[i];
            if (o.schedule.empty() || o.schedule.starts_with("untimed") != untimed)
                continue;
            if (const auto choices = trace::parseSchedule(o.schedule))
                insert(root, *choices, i);
        }
        Folder folder(model, orders, outcomes, stop);
        folder.untimed = untimed;
        for (Branch& b : folder.fold(root.next, {}, 0))
            all.push_back(std::move(b));
    }
    return all;
}

Orders::Orders(Document& document, QObject* parent) : QObject(parent), m_document(document), m_background(QStringLiteral("all orders"))
{
    connect(&m_background, &Background::runningChanged, this, &Orders::runningChanged);
    connect(&document, &Document::opened, this, [this] {
        m_background.cancel();
        m_result.reset();
        m_choices.reset();
        m_mistakes.clear();
        m_hasProgress = false;
        Q_EMIT changed();
    });
    connect(&document, &Document::editsChanged, this, &Orders::changed);
}

void Orders::start(std::optional<std::uint32_t> preemptions)
{
    if (!m_document.source())
        return;
    m_basis = Basis::of(m_document);
    m_result.reset();
    m_choices.reset();
    m_mistakes.clear();
    m_progress = {};
    m_hasProgress = false;
    m_milliseconds = 0;
    Q_EMIT changed();
    m_background.start([this, basis = m_basis, preemptions](const Background::Stop& stop, const Background::Post& post) {
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
        how.preemptions = preemptions;
        how.classOrders = kClassesAnOutcome;
        auto result = search(*model, how, stop, clock, [&](const explore::Progress& p, qint64 now) {
            post([this, p, now] {
                m_progress = p;
                m_hasProgress = true;
                m_milliseconds = now;
                Q_EMIT progressed();
            });
        });
        if (!result)
            return refuse(std::move(result.error()));
        if (stop())
            return;
        auto orders = result->classOrders;
        const auto outcomes = result->outcomes;
        Choices choices;
        choices.what = orders.empty() ? Choices::What::Simplest : result->classes == std::to_string(orders.size()) ? Choices::What::Classes : Choices::What::SomeClasses;
        post([this, result = std::move(*result), ms = clock.elapsed()] {
            m_result = result;
            m_milliseconds = ms;
            Q_EMIT changed();
        });
        if (orders.empty())
            for (std::size_t i = 0; i < outcomes.size(); ++i)
                orders.push_back({i, outcomes[i].schedule, outcomes[i].orders});
        if (orders.size() > kMostFolded && choices.what != Choices::What::Simplest) { // As many of each outcome as there is room for.
            const std::size_t most = std::max<std::size_t>(1, kMostFolded / outcomes.size());
            std::vector<std::size_t> taken(outcomes.size());
            std::erase_if(orders, [&](const explore::ClassOrder& o) { return taken[o.outcome]++ >= most; });
            choices.what = Choices::What::SomeClasses;
        }
        choices.branches = fold(*model, orders, outcomes, stop);
        choices.orders = std::move(orders);
        post([this, choices = std::move(choices)] {
            m_choices = choices;
            Q_EMIT changed();
        });
    });
}

void Orders::cancel()
{
    m_background.cancel();
    Q_EMIT changed();
}

std::optional<std::size_t> Orders::current() const
{
    if (!m_result || isOlder())
        return {};
    const std::string open = m_document.value(kPath).toStdString();
    for (std::size_t i = 0; i < m_result->outcomes.size(); ++i)
        if (!open.empty() && m_result->outcomes[i].schedule == open)
            return i;
    return {};
}

void Orders::show(std::size_t outcome)
{
    if (m_result && outcome < m_result->outcomes.size())
        showSchedule(m_result->outcomes[outcome].schedule);
}

void Orders::showSchedule(const std::string& schedule, EventIndex at)
{
    if (!schedule.empty() && !isOlder())
        openOrder(m_document, schedule, at);
}

} // namespace syncscope::document
