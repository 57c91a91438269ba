#include "app/window/timeline_export.h"

#include "app/document/sentences.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <cmath>

namespace syncscope::window {

namespace {

enum RangeChoice { Whole, Typed, View, Selected };

QString timeText(std::int64_t ns) { return QString::fromStdString(picture::formatTime(ns)); }
QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

} // namespace

std::optional<std::int64_t> timeIn(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*(\\d+(?:[.,]\\d+)?)\\s*(ns|us|µs|μs|ms|s)?\\s*\\z"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double scale = unit.isEmpty() || unit == QLatin1String("ns") ? 1 : unit == QLatin1String("ms") ? 1e6 : unit == QLatin1String("s") ? 1e9 : 1e3;
    const double ns = QString(match.captured(1)).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * scale;
    if (ns > 9e18)
        return std::nullopt;
    return std::llround(ns);
}

// Its words are those of the dialog it is one of: ExportDialog's in the catalogue.
TimelineExport::TimelineExport(document::RunPtr run, const Stretches& stretches, CommandScope scope, const views::Appearance& appearance, QWidget* parent)
    : ExportDialog(QString::fromStdString(run->scenario.id), std::move(scope), appearance, parent)
    , m_run(std::move(run))
    , m_stretches(stretches)
{
    QFormLayout& rows = form();
    addSizes();
    m_range = combo(ExportDialog::tr("Range"), ExportDialog::tr("Which part of the run is shown"));
    m_range->addItem(ExportDialog::tr("The whole run"), Whole);
    m_range->addItem(ExportDialog::tr("What the timeline shows"), View);
    if (stretches.selected)
        m_range->addItem(ExportDialog::tr("From marker A to B, or the selection"), Selected);
    m_range->addItem(ExportDialog::tr("From … to …"), Typed);
    rows.addRow(ExportDialog::tr("&Range:"), m_range);
    const picture::Range first = stretches.selected.value_or(stretches.inView);
    m_from = line(ExportDialog::tr("From"), ExportDialog::tr("A time with its unit, such as 1.5 µs"), timeText(first.begin));
    m_to = line(ExportDialog::tr("To"), ExportDialog::tr("A time with its unit, such as 12 µs"), timeText(first.end));
    auto* typed = new QHBoxLayout;
    typed->addWidget(m_from);
    typed->addWidget(new QLabel(ExportDialog::tr("to")));
    typed->addWidget(m_to);
    rows.addRow(QString(), typed);
    m_axis = combo(ExportDialog::tr("Time axis"), ExportDialog::tr("True durations, the same room for each event, or time with the long gaps shortened"));
    m_axis->addItem(ExportDialog::tr("Linear"), static_cast<int>(picture::AxisMode::Linear));
    m_axis->addItem(ExportDialog::tr("Events"), static_cast<int>(picture::AxisMode::Event));
    m_axis->addItem(ExportDialog::tr("Compressed"), static_cast<int>(picture::AxisMode::Compressed));
    rows.addRow(ExportDialog::tr("&Axis:"), m_axis);
    addLook(document::shipped(m_run->scenario.title));
    m_titleShown = check(ExportDialog::tr("Title"), ExportDialog::tr("On top"));
    m_configuration = check(ExportDialog::tr("Configuration"), ExportDialog::tr("Scope, lock, processors and seed, below the title"));
    m_legend = check(ExportDialog::tr("Legend"), ExportDialog::tr("What the colours and patterns mean that are used"));
    m_fingerprint = check(ExportDialog::tr("Fingerprint"), ExportDialog::tr("The run's, in the footer: who has it can make the same picture"));
    auto* checks = new QGridLayout;
    checks->addWidget(m_titleShown, 0, 0);
    checks->addWidget(m_configuration, 0, 1);
    checks->addWidget(m_legend, 1, 0);
    checks->addWidget(m_fingerprint, 1, 1);
    rows.addRow(ExportDialog::tr("With:"), checks);
    m_lanes = new QListWidget;
    m_lanes->setAccessibleName(ExportDialog::tr("Lanes"));
    m_lanes->setToolTip(ExportDialog::tr("Which lanes the picture has; drag them into another order"));
    m_lanes->setDragDropMode(QAbstractItemView::InternalMove);
    for (const picture::Lane& lane : model(picture::AxisMode::Linear).lanes()) {
        auto* item = new QListWidgetItem(text(lane.title), m_lanes);
        item->setData(Qt::UserRole, text(lane.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Checked);
    }
    m_lanes->setMinimumHeight(appearance.text() * 7);
    connect(m_lanes, &QListWidget::itemChanged, this, [this] { follow(); });
    connect(m_lanes->model(), &QAbstractItemModel::rowsMoved, this, [this] { follow(); });
    rows.addRow(ExportDialog::tr("&Lanes:"), m_lanes);
    m_split = check(ExportDialog::tr("Split over several pictures if needed"), ExportDialog::tr("What has no room goes on a picture of its own, with the processors; the files are numbered"));
    {
        const QSignalBlocker quiet(m_split);
        m_split->setChecked(false);
    }
    rows.addRow(QString(), m_split);
    finish({});
}

const picture::TimelineModel& TimelineExport::model(picture::AxisMode mode) const
{
    auto& made = m_models[static_cast<std::size_t>(mode)];
    if (!made)
        made = document::timelineOf(*m_run, mode);
    return *made;
}

bool TimelineExport::anyLane() const
{
    for (int i = 0; i < m_lanes->count(); ++i)
        if (m_lanes->item(i)->checkState() == Qt::Checked)
            return true;
    return false;
}

picture::Wish TimelineExport::wish() const
{
    picture::Wish wish = look();
    switch (m_range->currentData().toInt()) {
    case View: wish.times = m_stretches.inView; break;
    case Selected: wish.times = m_stretches.selected; break;
    case Typed: wish.times = picture::Range{timeIn(m_from->text()).value_or(0), timeIn(m_to->text()).value_or(0)}; break;
    default: break;
    }
    bool all = true;
    const auto& lanes = model(picture::AxisMode::Linear).lanes();
    for (int i = 0; i < m_lanes->count(); ++i) {
        const std::string id = m_lanes->item(i)->data(Qt::UserRole).toString().toStdString();
        const bool shown = m_lanes->item(i)->checkState() == Qt::Checked;
        all = all && shown && lanes[static_cast<std::size_t>(i)].id == id;
        if (shown)
            wish.lanes.push_back(id);
    }
    if (all)
        wish.lanes.clear();
    wish.axis = static_cast<picture::AxisMode>(m_axis->currentData().toInt());
    wish.ownTitle = ownTitle().toStdString();
    wish.title = m_titleShown->isChecked();
    wish.configuration = m_configuration->isChecked();
    wish.legend = m_legend->isChecked();
    wish.fingerprint = m_fingerprint->isChecked();
    return wish;
}

std::vector<picture::DisplayList> TimelineExport::lists() const
{
    const picture::Wish w = wish();
    if (w.times && (w.times->begin >= w.times->end || w.times->begin > m_run->trace->end.ns))
        return {};
    if (m_range->currentData().toInt() == Typed && (!timeIn(m_from->text()) || !timeIn(m_to->text())))
        return {};
    if (!anyLane())
        return {};
    std::vector<picture::DisplayList> all;
    const picture::Page page = document::pageOf(*m_run);
    for (const picture::Wish& one : m_split->isChecked() ? picture::split(model(w.axis), page, w) : std::vector{w})
        all.push_back(picture::standalone(model(w.axis), page, one).list);
    return all;
}

QString TimelineExport::subject() const
{
    const picture::Wish w = wish();
    QString said;
    if (w.times)
        said += QStringLiteral(" --range %1..%2").arg(w.times->begin).arg(w.times->end);
    if (!w.lanes.empty()) {
        QStringList ids;
        for (const std::string& id : w.lanes)
            ids << QString::fromStdString(id);
        said += QStringLiteral(" --lanes ") + ids.join(QLatin1Char(','));
    }
    if (w.axis != picture::AxisMode::Linear)
        said += QStringLiteral(" --axis ") + text(picture::name(w.axis));
    QStringList without;
    for (const auto& [part, shown] : {std::pair{"title", w.title}, std::pair{"configuration", w.configuration}, std::pair{"legend", w.legend}, std::pair{"fingerprint", w.fingerprint}})
        if (!shown)
            without << QLatin1String(part);
    if (!without.isEmpty())
        said += QStringLiteral(" --without ") + without.join(QLatin1Char(','));
    if (m_split->isChecked())
        said += QStringLiteral(" --split");
    return said;
}

void TimelineExport::followRows()
{
    for (QWidget* w : {m_from, m_to})
        w->setEnabled(m_range->currentData().toInt() == Typed);
}

QString TimelineExport::noticeOf(const std::vector<picture::DisplayList>& drawn) const
{
    if (drawn.empty())
        return !anyLane() ? ExportDialog::tr("Choose at least one lane.")
                          : ExportDialog::tr("From … to … needs two times with their units, the first one earlier and within the run, which ends at %1.").arg(timeText(m_run->trace->end.ns));
    const picture::Wish w = wish();
    const picture::TimelinePicture whole = picture::standalone(model(w.axis), document::pageOf(*m_run), w);
    QString notice = ExportDialog::noticeOf(drawn);
    if (drawn.size() > 1)
        notice += QStringLiteral(" · ") + ExportDialog::tr("the first of %n picture(s)", nullptr, static_cast<int>(drawn.size()));
    else if (whole.leftOut > 0)
        notice += QStringLiteral(" · ") + ExportDialog::tr("%n lane(s) have no room: choose fewer, a larger size, or several pictures", nullptr, static_cast<int>(whole.leftOut));
    else if (w.size == picture::Size::Slide && w.width == 0 && whole.lanes.size() > 12)
        notice += QStringLiteral(" · ") + ExportDialog::tr("more than 12 lanes on one slide: two slides read better");
    return notice;
}

} // namespace syncscope::window
