#include "app/document/order_count.h"

#include "app/document/numbers.h"

#include "engine/explore/explore.h"

namespace syncscope::document {

namespace {

// A lesson that says a number is about a small model; anything else is for the view of all orders.
constexpr std::uint64_t kMostStates = 200'000;
constexpr std::uint64_t kMostBytes = 256ull << 20;

} // namespace

OrderCount::OrderCount(Document& document, QObject* parent) : QObject(parent), m_document(document), m_background(QStringLiteral("order count"))
{
    connect(&document, &Document::opened, this, [this] {
        m_background.cancel();
        m_basis.reset();
        m_numbers.reset();
        Q_EMIT changed();
    });
}

std::optional<OrderCount::Numbers> OrderCount::numbers() const { return m_basis && !m_basis->isOlder(m_document) ? m_numbers : std::nullopt; }

void OrderCount::ask()
{
    if (!m_document.source() || (m_basis && !m_basis->isOlder(m_document)))
        return;
    m_basis = Basis::of(m_document);
    m_numbers.reset();
    m_background.start([this, basis = *m_basis](const Background::Stop& stop, const Background::Post& post) {
        const auto model = basis.model();
        if (!model)
            return;
        explore::Options how;
        how.states = kMostStates;
        how.bytes = kMostBytes;
        how.classes = false;
        how.schedules = explore::Options::Schedules::None;
        how.goOn = [&stop](const explore::Progress&) { return !stop(); };
        const auto result = explore::explore(*model, how);
        if (!result || !result->orders || result->coverage != explore::Coverage::Exhaustive)
            return;
        std::string bad = "0";
        for (const explore::Outcome& o : result->outcomes)
            if (o.bad)
                bad = sum(bad, o.orders.value_or("0"));
        post([this, numbers = Numbers{grouped(bad), grouped(*result->orders)}] {
            m_numbers = numbers;
            Q_EMIT changed();
        });
    });
}

} // namespace syncscope::document
