#include "app/document/comparer.h"

#include "app/document/basis.h"
#include "app/document/sentences.h"

#include "engine/compare/arrivals.h"
#include "engine/explore/explore.h"
#include "engine/simulation/model.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <thread>

namespace syncscope::document {

namespace {

constexpr std::size_t kMostCells = 4096;
constexpr unsigned kMostHands = 8;
constexpr qint64 kPatience = 1500; // ms for all orders of a cell

} // namespace

std::string arrivalsOf(const Run& run) { return compare::arrivalFingerprint(run.scenario); }

Comparer::Comparer(Document& document, QObject* parent) : QObject(parent), m_document(document), m_background(QStringLiteral("comparison")), m_judging(QStringLiteral("verdicts"))
{
    for (Background* b : {&m_background, &m_judging})
        connect(b, &Background::runningChanged, this, &Comparer::runningChanged);
    connect(&document, &Document::opened, this, [this] {
        m_background.cancel();
        m_judging.cancel();
        m_judged.clear();
        m_size = 0;
        m_grid = {};
        m_mistakes.clear();
        Q_EMIT begun();
    });
    connect(&document, &Document::editsChanged, this, &Comparer::documentChanged);
}

void Comparer::start()
{
    if (const auto& source = m_document.source()) {
        m_texts = source->texts;
        m_edits = m_document.edits();
        begin(compare::Comparison::make(m_texts, m_edits), false);
    }
}

void Comparer::sweep(const QString& path, const QStringList& values)
{
    const auto& source = m_document.source();
    if (!source)
        return;
    m_texts = source->texts;
    m_edits = m_document.edits();
    std::vector<std::string> all;
    for (const QString& value : values)
        all.push_back(value.toStdString());
    begin(compare::sweep(m_texts, m_edits, path.toStdString(), all), true);
}

void Comparer::begin(Expected<compare::Comparison> made, bool swept)
{
    m_background.cancel();
    m_judging.cancel();
    m_judged.clear();
    m_mistakes.clear();
    m_grid = {};
    m_size = 0;
    m_swept = swept;
    if (!made) {
        m_mistakes = std::move(made.error());
    } else if (made->axes().empty()) {
        Diagnostic d;
        d.code = "nothing-to-vary";
        d.message = say("The scenario has no device whose configuration could be varied.");
        m_mistakes.push_back(std::move(d));
    } else if (made->size() > kMostCells) {
        Diagnostic d;
        d.code = "too-many-cells";
        d.message = say("%1 configurations are too many; at most %2 are compared at once.", made->size(), kMostCells);
        m_mistakes.push_back(std::move(d));
    } else {
        m_grid = made->empty();
        for (analysis::Axis& a : m_grid.axes)
            if (const QString path = QString::fromStdString(a.name); path.startsWith(QLatin1String("driver.")))
                for (const std::string& value : a.values)
                    a.words.push_back(definitionText(path.section(QLatin1Char('.'), 1), QString::fromStdString(value)).toStdString());
        m_size = made->size();
    }
    Q_EMIT begun();
    if (m_size == 0)
        return;
    m_background.start([this, comparison = std::make_shared<const compare::Comparison>(std::move(*made))](const Background::Stop& stop, const Background::Post& post) {
        // A cell depends on its number alone, so which thread works it out is no matter.
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < comparison->size() && !stop(); i = next++) {
                auto cell = std::make_shared<Expected<analysis::Cell>>(comparison->cell(i, {}, stop));
                if (stop())
                    return;
                if (!*cell)
                    next = comparison->size();
                post([this, cell] {
                    if (*cell) {
                        put(std::move(**cell));
                    } else {
                        m_mistakes = std::move(cell->error());
                        m_background.cancel();
                        Q_EMIT begun();
                    }
                });
            }
        };
        const unsigned hands = std::min({std::max(1u, std::thread::hardware_concurrency()), kMostHands, static_cast<unsigned>(comparison->size())});
        std::vector<std::thread> others;
        for (unsigned i = 1; i < hands; ++i)
            others.emplace_back(work);
        work();
        for (std::thread& t : others)
            t.join();
    });
}

void Comparer::put(analysis::Cell cell)
{
    const auto at = std::lower_bound(m_grid.cells.begin(), m_grid.cells.end(), cell, [](const analysis::Cell& a, const analysis::Cell& b) { return a.at < b.at; });
    const std::size_t number = numberOf(cell);
    m_grid.cells.insert(at, std::move(cell));
    Q_EMIT cellDone(number);
    if (whole() && !m_swept)
        judge();
}

void Comparer::judge()
{
    std::vector<std::pair<std::size_t, scenario::Edits>> legal;
    for (const analysis::Cell& c : m_grid.cells)
        if (c.legal)
            legal.emplace_back(numberOf(c), with(m_edits, c));
    m_judging.start([this, texts = m_texts, legal = std::move(legal)](const Background::Stop& stop, const Background::Post& post) {
        for (const auto& [number, edits] : legal) {
            if (stop())
                return;
            const auto model = Basis{texts, edits}.model();
            Judged j;
            if (!model) {
                j.limit = said(model.error().front().message).toStdString();
            } else {
                QElapsedTimer clock;
                clock.start();
                explore::Options how = beside();
                bool late = false;
                how.goOn = [&](const explore::Progress&) {
                    late = clock.elapsed() > kPatience;
                    return !late && !stop();
                };
                const auto result = explore::explore(*model, how);
                if (!result) {
                    j.limit = said(result.error().front().message).toStdString();
                } else {
                    j.safety = result->verdict == explore::Verdict::Safe ? analysis::Safety::Safe
                        : result->verdict == explore::Verdict::Unsafe    ? analysis::Safety::Unsafe
                                                                         : analysis::Safety::Unknown;
                    j.exhaustive = result->coverage == explore::Coverage::Exhaustive;
                    j.limit = late ? tr("%1 s for a configuration").arg(static_cast<double>(kPatience) / 1000).toStdString() : said(result->limit).toStdString();
                    j.orders = result->orders.value_or(std::string());
                }
            }
            post([this, number = number, j]() mutable {
                if (const analysis::Cell* c = cell(number); c && c->verdict)
                    j.safety = analysis::ofOrders(j.safety, *c->verdict);
                m_judged[number] = j;
                Q_EMIT cellJudged(number);
            });
        }
    });
}

void Comparer::cancel()
{
    m_background.cancel();
    m_judging.cancel();
}

const Judged* Comparer::judged(std::size_t number) const
{
    const auto at = m_judged.find(number);
    return at == m_judged.end() ? nullptr : &at->second;
}

std::size_t Comparer::numberOf(const analysis::Cell& cell) const
{
    std::size_t number = 0;
    for (std::size_t a = 0; a < m_grid.axes.size(); ++a)
        number = number * m_grid.axes[a].values.size() + cell.at[a];
    return number;
}

const analysis::Cell* Comparer::cell(std::size_t number) const
{
    const auto at = std::lower_bound(m_grid.cells.begin(), m_grid.cells.end(), number, [this](const analysis::Cell& c, std::size_t n) { return numberOf(c) < n; });
    return at == m_grid.cells.end() || numberOf(*at) != number ? nullptr : &*at;
}

// Settings that a cell replaces say nothing about what is compared.
scenario::Edits Comparer::without(scenario::Edits edits) const
{
    std::erase_if(edits.set, [&](const std::string& setting) {
        const std::string path = setting.substr(0, setting.find('='));
        return std::any_of(m_grid.axes.begin(), m_grid.axes.end(), [&](const analysis::Axis& a) {
            return std::find(a.paths.begin(), a.paths.end(), path) != a.paths.end()
                || std::any_of(a.with.begin(), a.with.end(), [&](const auto& with) { return with.first == path; });
        });
    });
    std::sort(edits.set.begin(), edits.set.end());
    return edits;
}

bool Comparer::isOlder() const
{
    const auto& source = m_document.source();
    if (m_size == 0 || !source)
        return false;
    const scenario::Edits then = without(m_edits), now = without(m_document.edits());
    return source->texts.scenario != m_texts.scenario || source->texts.driver != m_texts.driver || then.variant != now.variant || then.set != now.set;
}

// What a device does not say itself it has from its driver, and that from the framework (KMDF: no scope, Dispatch).
std::string Comparer::inForce(const std::string& path) const
{
    const std::string value = m_document.value(QString::fromStdString(path)).toStdString();
    const std::string field = path.substr(path.rfind('.') + 1);
    if (value != "Inherit" || (field != "sync_scope" && field != "execution_level"))
        return value;
    for (const scenario::Object& o : m_document.scenario().objects)
        if (o.type == ObjectType::Driver)
            if (const std::string own = m_document.value(QString::fromStdString(o.name + "." + field)).toStdString(); !own.empty() && own != "Inherit")
                return own;
    return field == "sync_scope" ? "None" : "Dispatch";
}

std::optional<std::size_t> Comparer::current() const
{
    if (m_size == 0)
        return {};
    std::size_t number = 0;
    for (const analysis::Axis& a : m_grid.axes) {
        const std::string value = inForce(a.name);
        const auto at = std::find(a.values.begin(), a.values.end(), value);
        if (at == a.values.end())
            return {};
        // Each device, and whatever would say something else.
        for (const std::string& path : a.paths)
            if (inForce(path) != value)
                return {};
        for (const auto& [path, other] : a.with)
            if (m_document.value(QString::fromStdString(path)).toStdString() != other)
                return {};
        number = number * a.values.size() + static_cast<std::size_t>(at - a.values.begin());
    }
    return number;
}

void Comparer::take(std::size_t number)
{
    const analysis::Cell* c = cell(number);
    if (!c || current() == number)
        return;
    QStringList settings;
    for (const auto& [path, value] : c->configuration)
        settings << QString::fromStdString(path + "=" + value);
    m_document.apply(settings, tr("configuration %1").arg(QString::fromStdString(analysis::label(m_grid, *c))));
}

scenario::Edits Comparer::with(scenario::Edits edits, const analysis::Cell& cell)
{
    for (const auto& [path, value] : cell.configuration)
        edits.set.push_back(path + "=" + value);
    return edits;
}

scenario::Edits Comparer::editsNow(const analysis::Cell& cell) const { return with(m_document.edits(), cell); }

} // namespace syncscope::document
