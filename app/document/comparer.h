// Every configuration of what is open, under the same arrivals: the grid of engine/compare, filled cell by cell beside the window.
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"

#include "engine/compare/compare.h"

#include <map>
#include <vector>

namespace syncscope::document {

// What all orders of a configuration come to, as far as they were gone through.
struct Judged {
    analysis::Safety safety = analysis::Safety::Unknown;
    bool exhaustive = false;     // only then it may be safe
    std::string limit;           // that stopped it, in words
    std::string orders;          // decimal; empty where not counted
};

// What comes to a run from outside, in 32 hex digits: equal where two runs have the same arrivals.
std::string arrivalsOf(const Run& run);

class Comparer : public QObject {
    Q_OBJECT

public:
    explicit Comparer(Document& document, QObject* parent = nullptr);

    // Sync scope, execution level and GUARD, as far as the scenario has them.
    void start();
    // One parameter over several values, for each of these; the parameter becomes axis 0.
    void sweep(const QString& path, const QStringList& values);
    // What is there already stays.
    void cancel();

    bool running() const { return m_background.running(); }
    std::size_t size() const { return m_size; } // cells there will be; 0 = nothing was asked for
    std::size_t done() const { return m_grid.cells.size(); }
    bool whole() const { return m_size > 0 && done() == m_size; }
    // The cells that are there, by their number.
    const analysis::Grid& grid() const { return m_grid; }
    const analysis::Cell* cell(std::size_t number) const; // null until it is there
    std::size_t numberOf(const analysis::Cell& cell) const;
    // Of which axis a value is a parameter's; none: the usual grid.
    bool swept() const { return m_swept; }
    const Diagnostics& mistakes() const { return m_mistakes; }
    // Of legal cells, once the grid is whole; never of a sweep.
    const Judged* judged(std::size_t number) const;
    bool judging() const { return m_judging.running(); }
    std::size_t judgedCells() const { return m_judged.size(); }

    // What is open is not what was compared, apart from the configuration itself.
    bool isOlder() const;
    // The configuration that is open; nothing when it is none of them.
    std::optional<std::size_t> current() const;
    // A cell's configuration as settings of the document, one step to undo.
    void take(std::size_t number);
    // The configuration of a cell in what is open now, whatever was changed since it was compared.
    scenario::Edits editsNow(const analysis::Cell& cell) const;

Q_SIGNALS:
    void begun();          // other axes, no cells
    void cellDone(std::size_t number);
    void cellJudged(std::size_t number);
    void runningChanged(); // judging, too
    void documentChanged(); // isOlder(), current()

private:
    void begin(Expected<compare::Comparison> comparison, bool swept);
    void put(analysis::Cell cell);
    std::string inForce(const std::string& path) const;
    void judge();
    scenario::Edits without(scenario::Edits edits) const;
    static scenario::Edits with(scenario::Edits edits, const analysis::Cell& cell);

    Document& m_document;
    analysis::Grid m_grid;
    std::size_t m_size = 0;
    bool m_swept = false;
    Diagnostics m_mistakes;
    scenario::Texts m_texts; // that are compared
    scenario::Edits m_edits;
    std::map<std::size_t, Judged> m_judged; // by number
    // Last: their threads are gone before anything else is.
    Background m_background, m_judging;
};

} // namespace syncscope::document
