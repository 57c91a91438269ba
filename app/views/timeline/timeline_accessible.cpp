#include "app/views/timeline/timeline_accessible.h"

#include "app/views/timeline/timeline_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <optional>
#include <vector>

namespace syncscope::views {

namespace {

constexpr std::uint32_t kMostItems = 200; // more slices in sight than that are no list to listen to

struct Item {
    std::string name;
    EventIndex event;
    QRect place; // in the view
    std::int64_t begin, end;
};

std::string timed(const picture::TimelineModel& model, std::string what, std::int64_t position)
{
    return what.append(", ").append(model.said(picture::timeText(model.scale().timeAt(position).ns)));
}

// What the lane that has the focus shows, row by row: slices, levels, steps of a value, reads and writes, notes.
std::vector<Item> itemsOf(TimelineView& view)
{
    std::vector<Item> items;
    if (!view.model() || view.focusedLane() >= view.model()->lanes().size())
        return items;
    const picture::TimelineModel& model = *view.model();
    const picture::TimelinePicture& p = view.picture();
    const picture::Lane& lane = model.lanes()[view.focusedLane()];
    const picture::Range seen = p.axis.visible();
    // Of many those around the event in focus: that is where somebody listens. Each row has its share.
    const auto rows = static_cast<std::uint32_t>(std::count_if(p.rows.begin(), p.rows.end(), [&](const picture::RowPlace& r) { return r.lane == view.focusedLane(); }));
    const std::uint32_t share = std::max(20u, kMostItems / std::max(1u, rows));
    const std::int64_t focus = view.selected() && view.selected().value < model.scale().events() ? model.scale().ofEvent(view.selected()) : seen.begin;
    const auto around = [share](std::uint32_t first, std::uint32_t end, std::uint32_t middle) {
        if (end - first <= share)
            return std::pair{first, end};
        const std::uint32_t begin = std::clamp(middle > share / 2 ? middle - share / 2 : 0, first, end - share);
        return std::pair{begin, begin + share};
    };
    const auto x = [&](std::int64_t position) { return (p.plot.x + p.axis.toPixel(position)) / 100; };
    for (const picture::RowPlace& row : p.rows) {
        if (row.lane != view.focusedLane())
            continue;
        const int top = view.rowTop(row), height = row.box.h / 100;
        const auto add = [&](std::string name, EventIndex event, std::int64_t begin, std::int64_t end) {
            items.push_back({std::move(name), event, QRect(x(begin), top, std::max(1, x(end) - x(begin)), height), begin, end});
        };
        const auto slices = [&](const picture::SliceRow& of) {
            const std::uint32_t first = of.firstAfter(seen.begin);
            const auto [begin, end] = around(first, of.gallop(first, seen.end), of.firstAfter(focus));
            for (std::uint32_t i = begin; i < end; ++i) {
                std::string name = model.describe(lane, of.at(i));
                if (lane.kind == picture::LaneKind::Processor)
                    for (const std::string& lock : view.heldAt(of.at(i).event))
                        name.append(", ").append(model.said(say("holds %1", lock)));
                add(std::move(name), of.at(i).event, of.begin(i), of.end(i));
            }
        };
        switch (row.kind) {
        case picture::RowKind::Slices: slices(lane.rows[row.row]); break;
        case picture::RowKind::Band: // the slices below say their levels themselves; what is named by a finding they do not
            slices(lane.warnings);
            break;
        case picture::RowKind::Steps: {
            const picture::StepRow& steps = row.row == 1 ? lane.owned : lane.steps;
            const std::uint32_t first = steps.firstAt(seen.begin);
            const auto [begin, end] = around(first, steps.firstAt(seen.end), steps.firstAt(focus));
            for (std::uint32_t i = begin; i < end; ++i) {
                const std::string value = lane.kind == picture::LaneKind::Variable ? lane.title + " = " + picture::valueText(lane, steps.value(i))
                                                                                  : model.said(row.row == 1 ? say("%1 with the driver", steps.value(i)) : say("%1 waiting", steps.value(i)));
                add(timed(model, value, steps.position(i)), steps.event(i), steps.position(i), i + 1 < steps.size() ? std::min(steps.position(i + 1), seen.end) : seen.end);
            }
            break;
        }
        case picture::RowKind::Marks: {
            const picture::MarkRow& marks = lane.marks[row.row];
            const auto at = [&](std::int64_t position) {
                return static_cast<std::uint32_t>(std::lower_bound(marks.marks.begin(), marks.marks.end(), position, [](const picture::Mark& m, std::int64_t wanted) { return m.position < wanted; }) - marks.marks.begin());
            };
            const auto [begin, end] = around(at(seen.begin), at(seen.end), at(focus));
            for (std::uint32_t i = begin; i < end; ++i)
                add(model.describe(lane, marks, marks.marks[i]), marks.marks[i].event, marks.marks[i].position, marks.marks[i].position);
            break;
        }
        case picture::RowKind::Notes:
            if (row.row < lane.stays.size())
                slices(lane.stays[row.row]);
            for (const picture::Bracket& b : lane.brackets)
                if (b.at.begin < seen.end && b.at.end >= seen.begin)
                    add(b.text, b.to, b.at.begin, b.at.end);
            break;
        }
    }
    return items;
}

// Which has the event in focus: what begins with it, otherwise the shortest around it.
std::optional<std::size_t> inFocus(const TimelineView& view, const std::vector<Item>& items)
{
    const EventIndex focus = view.selected();
    if (!focus || !view.model() || focus.value >= view.model()->scale().events())
        return std::nullopt;
    const std::int64_t position = view.model()->scale().ofEvent(focus);
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.event == focus)
            return i;
        if (item.begin <= position && position <= item.end && (!best || item.end - item.begin < items[*best].end - items[*best].begin))
            best = i;
    }
    return best;
}

class TimelineAccessible;

class SliceAccessible : public QAccessibleInterface {
public:
    SliceAccessible(TimelineView& view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return static_cast<std::size_t>(m_row) < itemsOf(m_view).size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    int row() const { return m_row; }

    QString text(QAccessible::Text kind) const override
    {
        const auto items = itemsOf(m_view);
        if (kind != QAccessible::Name || static_cast<std::size_t>(m_row) >= items.size())
            return {};
        return QString::fromStdString(items[static_cast<std::size_t>(m_row)].name);
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const auto items = itemsOf(m_view);
        if (static_cast<std::size_t>(m_row) >= items.size())
            return {};
        const QRect r = items[static_cast<std::size_t>(m_row)].place;
        return {m_view.mapToGlobal(r.topLeft()), r.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        const auto items = itemsOf(m_view);
        if (inFocus(m_view, items) == static_cast<std::size_t>(m_row))
            s.selected = s.focused = true;
        return s;
    }

private:
    TimelineView& m_view;
    int m_row;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(itemsOf(view()).size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= static_cast<std::size_t>(index))
            m_children.push_back(QAccessible::registerAccessibleInterface(new SliceAccessible(view(), static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = view().mapFromGlobal(QPoint(x, y));
        const auto items = itemsOf(view());
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].place.contains(at))
                return child(static_cast<int>(i));
        return nullptr;
    }

    // The item with the event in focus; it has the focus when the timeline has.
    QAccessibleInterface* focusChild() const override
    {
        if (const auto row = inFocus(view(), itemsOf(view())))
            return child(static_cast<int>(*row));
        return view().hasFocus() ? const_cast<TimelineAccessible*>(this) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i)
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return static_cast<int>(i);
        return -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            QString value = view().statement();
            if (view().model() && view().focusedLane() < view().model()->lanes().size())
                value += QStringLiteral(", ") + QString::fromStdString(view().model()->lanes()[view().focusedLane()].title);
            return value;
        }
        return QAccessibleWidget::text(kind);
    }

private:
    TimelineView& view() const { return *static_cast<TimelineView*>(widget()); }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}

void timelineMoved(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&view, view.statement());
    QAccessible::updateAccessibility(&event);
    if (!view.hasFocus())
        return;
    if (const auto row = inFocus(view, itemsOf(view))) {
        QAccessibleEvent focus(&view, QAccessible::Focus);
        focus.setChild(static_cast<int>(*row));
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace syncscope::views
