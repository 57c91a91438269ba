#include "app/views/timeline/timeline_accessible.h"

#include "app/views/timeline/timeline_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <vector>

namespace syncscope::views {

namespace {

constexpr std::size_t kMostItems = 200; // more slices in sight than that are no list to listen to

struct Item {
    picture::Slice slice;
    QRect place; // in the view
};

// Slices in sight, of the lane that has the focus.
std::vector<Item> itemsOf(TimelineView& view)
{
    std::vector<Item> items;
    if (!view.model() || view.focusedLane() >= view.model()->lanes().size())
        return items;
    const picture::TimelinePicture& p = view.picture();
    const picture::Lane& lane = view.model()->lanes()[view.focusedLane()];
    for (const picture::RowPlace& row : p.rows) {
        if (row.lane != view.focusedLane() || row.kind != picture::RowKind::Slices || row.row >= lane.rows.size())
            continue;
        const picture::SliceRow& slices = lane.rows[row.row];
        const picture::Range seen = p.axis.visible();
        for (std::uint32_t i = slices.firstAfter(seen.begin); i < slices.size() && slices.begin(i) < seen.end && items.size() < kMostItems; ++i) {
            const int left = (p.plot.x + p.axis.toPixel(slices.begin(i))) / 100, right = (p.plot.x + p.axis.toPixel(slices.end(i))) / 100;
            items.push_back({slices.at(i), QRect(left, row.box.y / 100 - view.scroll(), std::max(1, right - left), row.box.h / 100)});
        }
    }
    return items;
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
        return QString::fromStdString(m_view.model()->describe(m_view.model()->lanes()[m_view.focusedLane()], items[static_cast<std::size_t>(m_row)].slice));
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
}

} // namespace syncscope::views
