// Looks through a run for words: in what events say, and in the names of slices. A long run is searched a part at a time, so that
// the window never waits; hits are there from the first part on.
#pragma once

#include "app/document/run.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <vector>

namespace syncscope::views {

class TimelineSearch : public QObject {
    Q_OBJECT

public:
    explicit TimelineSearch(QObject* parent = nullptr);

    const QString& text() const { return m_text; }
    // All words must occur. Empty: nothing is found.
    void search(document::RunPtr run, const QString& text);
    const std::vector<EventIndex>& hits() const { return m_hits; } // in order
    bool running() const { return m_timer.isActive(); }
    // The nearest hit behind or before the event, around the ends of the run; none where nothing was found.
    EventIndex next(EventIndex from, bool forward) const;
    // 1 for the first hit; 0 where the event is none.
    std::size_t number(EventIndex event) const;

Q_SIGNALS:
    void changed();

private:
    void work();

    document::RunPtr m_run;
    QString m_text;
    QStringList m_words;
    std::vector<bool> m_named; // events with which a slice begins that has the words in its name
    std::vector<EventIndex> m_hits;
    std::uint32_t m_at = 0;
    QTimer m_timer;
};

} // namespace syncscope::views
