// How many of all orders of what is open go wrong, counted beside the window whenever somebody wants to know.
#pragma once

#include "app/document/background.h"
#include "app/document/basis.h"

#include <QtCore/QString>

#include <optional>

namespace syncscope::document {

struct BadAndAll {
    QString bad, all; // "18", "20"
};
// Nothing where they were not counted.
std::optional<BadAndAll> badAndAll(const explore::Result& result);
// Creation was refused: the one order there is has no step of a driver, and says nothing of any.
bool nothingRan(const explore::Result& result);

class OrderCount : public QObject {
    Q_OBJECT

public:
    explicit OrderCount(Document& document, QObject* parent = nullptr);

    // Counts the orders of what is open, unless that was done.
    void ask();
    bool running() const { return m_background.running(); }

    // Nothing while they are counted, and where they cannot be.
    std::optional<BadAndAll> numbers() const;

Q_SIGNALS:
    void changed();

private:
    Document& m_document;
    std::optional<Basis> m_basis; // of m_numbers, or of those that are counted
    std::optional<BadAndAll> m_numbers;
    Background m_background; // last: its thread is gone before anything else is
};

} // namespace syncscope::document
