#include "app/document/order_count.h"

#include "app/document/numbers.h"

#include <algorithm>

namespace syncscope::document {

std::optional<BadAndAll> badAndAll(const explore::Result& result)
{
    if (!result.orders)
        return std::nullopt;
    std::string bad = "0";
    for (const explore::Outcome& o : result.outcomes) {
        if (!o.orders)
            return std::nullopt;
        if (o.bad)
            bad = sum(bad, *o.orders);
    }
    return BadAndAll{grouped(bad), grouped(*result.orders)};
}

bool nothingRan(const explore::Result& result)
{
    return !result.outcomes.empty() && std::all_of(result.outcomes.begin(), result.outcomes.end(), [](const explore::Outcome& o) { return o.outcome == syncscope::Outcome::Refused; });
}

OrderCount::OrderCount(Document& document, QObject* parent) : QObject(parent), m_document(document), m_background(QStringLiteral("order count"))
{
    connect(&document, &Document::opened, this, [this] {
        m_background.cancel();
        m_basis.reset();
        m_numbers.reset();
        Q_EMIT changed();
    });
}

std::optional<BadAndAll> OrderCount::numbers() const { return m_basis && !m_basis->isOlder(m_document) ? m_numbers : std::nullopt; }

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
        explore::Options how = beside();
        how.goOn = [&stop](const explore::Progress&) { return !stop(); };
        const auto result = explore::explore(*model, how);
        if (!result || result->coverage != explore::Coverage::Exhaustive)
            return;
        post([this, numbers = badAndAll(*result)] {
            m_numbers = numbers;
            Q_EMIT changed();
        });
    });
}

} // namespace syncscope::document
