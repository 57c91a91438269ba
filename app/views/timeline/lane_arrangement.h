// Which lanes of a timeline are shown, in what order, and which are pinned or folded: kept for each scenario, by the lanes' keys,
// so that another configuration of it finds the lanes it has in common with this one as they were.
#pragma once

#include "engine/picture/timeline_model.h"

#include <QtCore/QJsonValue>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace syncscope::views {

class LaneArrangement {
public:
    struct Shown {
        std::vector<std::uint32_t> lanes;  // the pinned ones first
        std::uint32_t pinned = 0;
        std::vector<std::uint32_t> folded;
    };
    Shown shown(const picture::TimelineModel& model) const;
    std::vector<std::uint32_t> hidden(const picture::TimelineModel& model) const;

    bool isPinned(const picture::Lane& lane) const { return m_pinned.contains(lane.key); }
    bool isFolded(const picture::Lane& lane) const { return m_folded.contains(lane.key); }
    bool isHidden(const picture::Lane& lane) const { return m_hidden.contains(lane.key); }
    void setPinned(const picture::Lane& lane, bool pinned) { set(m_pinned, lane.key, pinned); }
    void setFolded(const picture::Lane& lane, bool folded) { set(m_folded, lane.key, folded); }
    void setHidden(const picture::Lane& lane, bool hidden) { set(m_hidden, lane.key, hidden); }
    // True the first time a lane is seen: then what is usual for it may be set.
    bool meet(const picture::Lane& lane) { return m_known.insert(lane.key).second; }

    // Puts the lane where `place` of the others that are shown stand before it. Among pinned lanes it is pinned, below them it is not.
    void move(const picture::TimelineModel& model, std::uint32_t lane, std::size_t place);

    // What an object is called has changed: its lanes stay where they are.
    void rename(const std::string& from, const std::string& to);

    QJsonValue toJson() const;
    static std::optional<LaneArrangement> fromJson(const QJsonValue& json); // none: it is no arrangement

    friend bool operator==(const LaneArrangement&, const LaneArrangement&) = default;

private:
    static void set(std::set<std::string>& of, const std::string& key, bool on);
    std::vector<std::uint32_t> ordered(const picture::TimelineModel& model) const; // all lanes

    std::vector<std::string> m_order; // empty: as the model has them
    std::set<std::string> m_pinned, m_folded, m_hidden, m_known;
};

} // namespace syncscope::views
