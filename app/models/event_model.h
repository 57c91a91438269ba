// The events of a trace as a table: one row an event that the filter lets through, in order.
//
// Nothing is copied out of the trace. With a filter the rows are found while the event loop is idle, so that a run of
// millions of events can be filtered without a pause; whole() says when all are there.
#pragma once

#include "app/document/run.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <cstdint>
#include <vector>

namespace syncscope::models {

// Groups of events, for filtering; combined by |.
enum EventGroup : std::uint32_t {
    kMemory = 1,     // loads, stores, interlocked operations
    kLocks = 2,
    kCallbacks = 4,  // and what the framework does for them
    kRequests = 8,
    kProcessors = 16,// IRQL, interrupts, DPCs, timers, clock
    kThreads = 32,
    kSetUp = 64,     // all events of set-up, whatever they are
};
inline constexpr std::uint32_t kAllGroups = 127;
EventGroup groupOf(trace::EventKind kind);

class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Processor, Activity, Kind, What, Columns };

    explicit EventModel(QObject* parent = nullptr);

    void setRun(document::RunPtr run);
    // words: each must occur in the row, whatever its case; empty = no text filter.
    void setFilter(std::uint32_t groups, const QString& words);
    bool whole() const { return !m_search.isActive(); }

    EventIndex eventAt(int row) const;
    // The row of the event, or of the last one before it that is shown; -1 when there is none.
    int rowOf(EventIndex event) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool filtered() const { return m_groups != kAllGroups || !m_words.isEmpty(); }
    bool passes(const trace::Event& event) const;
    QString text(const trace::Event& event, int column) const;
    void restart();
    void search();

    document::RunPtr m_run;
    std::uint32_t m_groups = kAllGroups & ~static_cast<std::uint32_t>(kSetUp);
    QStringList m_words;
    std::vector<std::uint32_t> m_rows; // of the filter
    std::uint32_t m_searched = 0;      // events
    QTimer m_search;
};

} // namespace syncscope::models
