#include "app/window/export_dialog.h"

#include "app/document/sentences.h"
#include "app/files/files.h"
#include "app/paint/painter.h"
#include "app/paint/render.h"

#include "engine/picture/svg.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

#include <cmath>

namespace syncscope::window {

using picture::Token;

namespace {

constexpr int kCustom = -1;
enum RangeChoice { Whole, Typed, View, Selected };

QString timeText(std::int64_t ns) { return QString::fromStdString(picture::formatTime(ns)); }
QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

} // namespace

QByteArray pictureBytes(const picture::DisplayList& list, picture::Theme theme, PictureFormat format, int scale)
{
    switch (format) {
    case PictureFormat::Svg: return QByteArray::fromStdString(picture::svg(list, theme));
    case PictureFormat::Png: return paint::renderPng(list, theme, scale);
    case PictureFormat::Pdf: return paint::renderPdf(list, theme);
    }
    return {};
}

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

// The list itself, made smaller to fit; on grey, so that its edges are seen.
class ExportDialog::Preview : public QWidget {
public:
    explicit Preview(const views::Appearance& appearance) : m_appearance(appearance)
    {
        setObjectName(QStringLiteral("export-preview"));
        setAccessibleName(ExportDialog::tr("Preview"));
        setMinimumSize(280, 220);
    }
    void show(std::optional<picture::DisplayList> list, picture::Theme theme)
    {
        m_list = std::move(list);
        m_theme = theme;
        setAccessibleDescription(m_list ? text(m_list->description) : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_appearance.wash(Token::Text, 14));
        if (!m_list || m_list->width == 0 || m_list->height == 0)
            return;
        constexpr int edge = 12;
        const double w = m_list->width / 100.0, h = m_list->height / 100.0;
        const double scale = std::min({1.0, (width() - 2 * edge) / w, (height() - 2 * edge) / h});
        painter.translate((width() - w * scale) / 2, (height() - h * scale) / 2);
        painter.scale(scale, scale);
        painter.fillRect(QRectF(0, 0, w, h), theme::ink(m_theme, Token::Surface));
        paint::paint(painter, *m_list, m_theme, paint::Precision::Exact);
    }

private:
    const views::Appearance& m_appearance;
    std::optional<picture::DisplayList> m_list;
    picture::Theme m_theme = picture::Theme::Light;
};

ExportDialog::ExportDialog(document::RunPtr run, const Stretches& stretches, const views::Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_run(std::move(run))
    , m_stretches(stretches)
{
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(tr("Export a picture"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto named = [](QWidget* w, const QString& name, const QString& tip) {
        w->setAccessibleName(name);
        w->setToolTip(tip);
    };
    const auto combo = [&](const QString& name, const QString& tip) {
        auto* c = new QComboBox;
        c->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        named(c, name, tip);
        connect(c, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
        return c;
    };
    m_format = combo(tr("Format"), tr("SVG stays sharp and its text can be searched; PNG is pixels; PDF is for print"));
    m_format->addItem(tr("SVG – vectors"), static_cast<int>(PictureFormat::Svg));
    m_format->addItem(tr("PNG – pixels"), static_cast<int>(PictureFormat::Png));
    m_format->addItem(tr("PDF – print"), static_cast<int>(PictureFormat::Pdf));
    m_scale = combo(tr("Pixels"), tr("Pixels of the file to a pixel of the picture"));
    for (int i = 1; i <= 3; ++i)
        m_scale->addItem(tr("%1×").arg(i), i);
    m_scale->setCurrentIndex(1);
    auto* formatRow = new QHBoxLayout;
    formatRow->addWidget(m_format, 1);
    m_scale->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    formatRow->addWidget(m_scale);
    form->addRow(tr("&Format:"), formatRow);
    static_cast<QLabel*>(form->labelForField(formatRow))->setBuddy(m_format);
    m_size = combo(tr("Size"), tr("How large the picture is, and its text with it"));
    m_size->addItem(tr("As in the window: 960 wide"), static_cast<int>(picture::Size::Window));
    m_size->addItem(tr("Slide: 1920 × 1080"), static_cast<int>(picture::Size::Slide));
    m_size->addItem(tr("Handout: A4 landscape"), static_cast<int>(picture::Size::Handout));
    m_size->addItem(tr("Column of a paper: 85 mm"), static_cast<int>(picture::Size::Column));
    m_size->addItem(tr("Custom"), kCustom);
    form->addRow(tr("&Size:"), m_size);
    const auto spin = [&](const QString& name, int least, int value) {
        auto* s = new QSpinBox;
        s->setRange(least, 10'000);
        s->setValue(value);
        s->setSuffix(tr(" px"));
        named(s, name, tr("In pixels of the picture"));
        connect(s, &QSpinBox::valueChanged, this, &ExportDialog::follow);
        return s;
    };
    m_width = spin(tr("Width"), 320, 1280);
    m_height = spin(tr("Height"), 120, 720);
    auto* custom = new QHBoxLayout;
    custom->addWidget(m_width);
    custom->addWidget(new QLabel(QStringLiteral("×")));
    custom->addWidget(m_height);
    custom->addStretch(1);
    form->addRow(QString(), custom);
    m_range = combo(tr("Range"), tr("Which part of the run is shown"));
    m_range->addItem(tr("The whole run"), Whole);
    m_range->addItem(tr("What the timeline shows"), View);
    if (stretches.selected)
        m_range->addItem(tr("From marker A to B, or the selection"), Selected);
    m_range->addItem(tr("From … to …"), Typed);
    form->addRow(tr("&Range:"), m_range);
    const auto line = [&](const QString& name, const QString& tip, const QString& value) {
        auto* l = new QLineEdit(value);
        named(l, name, tip);
        connect(l, &QLineEdit::textChanged, this, &ExportDialog::follow);
        return l;
    };
    const picture::Range first = stretches.selected.value_or(stretches.inView);
    m_from = line(tr("From"), tr("A time with its unit, such as 1.5 µs"), timeText(first.begin));
    m_to = line(tr("To"), tr("A time with its unit, such as 12 µs"), timeText(first.end));
    auto* typed = new QHBoxLayout;
    typed->addWidget(m_from);
    typed->addWidget(new QLabel(tr("to")));
    typed->addWidget(m_to);
    form->addRow(QString(), typed);
    m_axis = combo(tr("Time axis"), tr("True durations, the same room for each event, or time with the long gaps shortened"));
    m_axis->addItem(tr("Linear"), static_cast<int>(picture::AxisMode::Linear));
    m_axis->addItem(tr("Events"), static_cast<int>(picture::AxisMode::Event));
    m_axis->addItem(tr("Compressed"), static_cast<int>(picture::AxisMode::Compressed));
    form->addRow(tr("&Axis:"), m_axis);
    m_theme = combo(tr("Colours"), tr("A picture does not take the window's colours"));
    m_theme->addItem(tr("Light"), static_cast<int>(picture::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(picture::Theme::Dark));
    m_theme->addItem(tr("Print, without colour"), static_cast<int>(picture::Theme::PrintMono));
    m_theme->addItem(tr("High contrast"), static_cast<int>(picture::Theme::HighContrast));
    m_theme->addItem(tr("Projector"), static_cast<int>(picture::Theme::Projector));
    form->addRow(tr("&Colours:"), m_theme);
    m_title = line(tr("Title"), tr("Empty: the scenario's title"), {});
    m_title->setPlaceholderText(document::shipped(m_run->scenario.title));
    form->addRow(tr("&Title:"), m_title);
    const auto check = [&](const QString& label, const QString& tip) {
        auto* c = new QCheckBox(label);
        c->setChecked(true);
        c->setToolTip(tip);
        connect(c, &QCheckBox::toggled, this, &ExportDialog::follow);
        return c;
    };
    m_titleShown = check(tr("Title"), tr("On top"));
    m_configuration = check(tr("Configuration"), tr("Scope, lock, processors and seed, below the title"));
    m_legend = check(tr("Legend"), tr("What the colours and patterns mean that are used"));
    m_fingerprint = check(tr("Fingerprint"), tr("The run's, in the footer: who has it can make the same picture"));
    auto* checks = new QGridLayout;
    checks->addWidget(m_titleShown, 0, 0);
    checks->addWidget(m_configuration, 0, 1);
    checks->addWidget(m_legend, 1, 0);
    checks->addWidget(m_fingerprint, 1, 1);
    form->addRow(tr("With:"), checks);
    m_lanes = new QListWidget;
    named(m_lanes, tr("Lanes"), tr("Which lanes the picture has; drag them into another order"));
    m_lanes->setDragDropMode(QAbstractItemView::InternalMove);
    for (const picture::Lane& lane : model(picture::AxisMode::Linear).lanes()) {
        auto* item = new QListWidgetItem(text(lane.title), m_lanes);
        item->setData(Qt::UserRole, text(lane.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Checked);
    }
    m_lanes->setMinimumHeight(appearance.text() * 7);
    connect(m_lanes, &QListWidget::itemChanged, this, &ExportDialog::follow);
    connect(m_lanes->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::follow);
    form->addRow(tr("&Lanes:"), m_lanes);
    m_split = check(tr("Over several pictures, if they need it"), tr("What has no room goes on a picture of its own, with the processors; the files are numbered"));
    {
        const QSignalBlocker quiet(m_split);
        m_split->setChecked(false);
    }
    form->addRow(QString(), m_split);

    m_preview = new Preview(appearance);
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->setAccessibleName(tr("What is to be known of this picture"));
    m_command = new QLineEdit;
    m_command->setReadOnly(true);
    m_command->setFont(appearance.font(picture::Face::Mono, -1));
    named(m_command, tr("The same by command line"), tr("This line makes the same file, byte for byte"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setToolTip(tr("Choose the file to write"));
    m_copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Put the picture on the clipboard, to paste it into a document"));
    m_save->setDefault(true);
    auto* options = new QWidget;
    options->setLayout(form);
    form->setContentsMargins(0, 0, 8, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(options);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(std::max(options->sizeHint().width() + 20, appearance.text() * 26));
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_notice);
    auto* commandRow = new QHBoxLayout;
    auto* commandLabel = new QLabel(tr("By command:"));
    commandRow->addWidget(commandLabel);
    commandRow->addWidget(m_command, 1);
    right->addLayout(commandRow);
    auto* both = new QHBoxLayout;
    both->addWidget(scroll);
    both->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    const QSize room = parent ? parent->size() : QSize(1200, 800);
    resize(std::min(room.width() - 40, 1180), std::min(room.height() - 40, 760));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    disconnect(buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (QMimeData* mime = clip())
            QGuiApplication::clipboard()->setMimeData(mime);
        m_notice->setText(tr("The picture is on the clipboard."));
    });
    follow();
}

const picture::TimelineModel& ExportDialog::model(picture::AxisMode mode) const
{
    auto& made = m_models[static_cast<std::size_t>(mode)];
    if (!made)
        made = document::timelineOf(*m_run, mode);
    return *made;
}

PictureFormat ExportDialog::format() const { return static_cast<PictureFormat>(m_format->currentData().toInt()); }
int ExportDialog::scale() const { return m_scale->currentData().toInt(); }

picture::Wish ExportDialog::wish() const
{
    picture::Wish wish;
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
    wish.theme = static_cast<picture::Theme>(m_theme->currentData().toInt());
    if (m_size->currentData().toInt() == kCustom) {
        wish.width = m_width->value();
        wish.height = m_height->value();
    } else {
        wish.size = static_cast<picture::Size>(m_size->currentData().toInt());
    }
    wish.ownTitle = m_title->text().trimmed().toStdString();
    wish.title = m_titleShown->isChecked();
    wish.configuration = m_configuration->isChecked();
    wish.legend = m_legend->isChecked();
    wish.fingerprint = m_fingerprint->isChecked();
    return wish;
}

std::vector<picture::DisplayList> ExportDialog::lists() const
{
    const picture::Wish w = wish();
    if (w.times && (w.times->begin >= w.times->end || w.times->begin > m_run->trace->end.ns))
        return {};
    if (m_range->currentData().toInt() == Typed && (!timeIn(m_from->text()) || !timeIn(m_to->text())))
        return {};
    bool any = false;
    for (int i = 0; i < m_lanes->count(); ++i)
        any = any || m_lanes->item(i)->checkState() == Qt::Checked;
    if (!any)
        return {};
    std::vector<picture::DisplayList> all;
    const picture::Page page = document::pageOf(*m_run);
    for (const picture::Wish& one : m_split->isChecked() ? picture::split(model(w.axis), page, w) : std::vector{w})
        all.push_back(picture::standalone(model(w.axis), page, one).list);
    return all;
}

QByteArray ExportDialog::bytes() const
{
    const std::vector<picture::DisplayList> drawn = lists();
    return drawn.empty() ? QByteArray() : pictureBytes(drawn.front(), wish().theme, format(), scale());
}

QMimeData* ExportDialog::clip() const
{
    const std::vector<picture::DisplayList> drawn = lists();
    if (drawn.empty())
        return nullptr;
    auto* mime = new QMimeData;
    const picture::Theme theme = wish().theme;
    mime->setImageData(paint::renderImage(drawn.front(), theme, scale()));
    mime->setData(QStringLiteral("image/svg+xml"), pictureBytes(drawn.front(), theme, PictureFormat::Svg, 1));
    return mime;
}

QString ExportDialog::command() const
{
    const picture::Wish w = wish();
    static const char* const formats[] = {"svg", "png", "pdf"};
    QString line = QStringLiteral("syncscope export %1 --format %2").arg(QString::fromStdString(m_run->scenario.id), QLatin1String(formats[static_cast<int>(format())]));
    if (w.times)
        line += QStringLiteral(" --range %1..%2").arg(w.times->begin).arg(w.times->end);
    if (!w.lanes.empty()) {
        QStringList ids;
        for (const std::string& id : w.lanes)
            ids << QString::fromStdString(id);
        line += QStringLiteral(" --lanes ") + ids.join(QLatin1Char(','));
    }
    if (w.axis != picture::AxisMode::Linear)
        line += QStringLiteral(" --axis ") + text(picture::name(w.axis));
    if (w.theme != picture::Theme::Light)
        line += QStringLiteral(" --theme ") + text(picture::name(w.theme));
    if (w.width > 0)
        line += QStringLiteral(" --size %1x%2").arg(w.width).arg(w.height);
    else if (w.size != picture::Size::Window)
        line += QStringLiteral(" --size ") + text(picture::name(w.size));
    if (format() == PictureFormat::Png && scale() != 2)
        line += QStringLiteral(" --scale %1").arg(scale());
    if (!w.ownTitle.empty())
        line += QStringLiteral(" --title '%1'").arg(QString::fromStdString(w.ownTitle).replace(QLatin1Char('\''), QStringLiteral("'\\''")));
    QStringList without;
    for (const auto& [part, shown] : {std::pair{"title", w.title}, std::pair{"configuration", w.configuration}, std::pair{"legend", w.legend}, std::pair{"fingerprint", w.fingerprint}})
        if (!shown)
            without << QLatin1String(part);
    if (!without.isEmpty())
        line += QStringLiteral(" --without ") + without.join(QLatin1Char(','));
    if (m_split->isChecked())
        line += QStringLiteral(" --split");
    return line + QStringLiteral(" -o %1.%2").arg(QString::fromStdString(m_run->scenario.id), QLatin1String(formats[static_cast<int>(format())]));
}

void ExportDialog::follow()
{
    if (!m_command)
        return;
    m_scale->setEnabled(format() == PictureFormat::Png);
    const bool custom = m_size->currentData().toInt() == kCustom, typed = m_range->currentData().toInt() == Typed;
    for (QWidget* w : {m_width, m_height})
        w->setEnabled(custom);
    for (QWidget* w : {m_from, m_to})
        w->setEnabled(typed);
    const std::vector<picture::DisplayList> drawn = lists();
    m_save->setEnabled(!drawn.empty());
    m_copy->setEnabled(!drawn.empty());
    const picture::Wish w = wish();
    m_command->setText(command());
    m_command->setCursorPosition(0);
    QString notice;
    if (drawn.empty()) {
        bool any = false;
        for (int i = 0; i < m_lanes->count(); ++i)
            any = any || m_lanes->item(i)->checkState() == Qt::Checked;
        notice = !any ? tr("Choose at least one lane.")
                      : tr("From … to … needs two times with their units, the first one earlier and within the run, which ends at %1.").arg(timeText(m_run->trace->end.ns));
    } else {
        const picture::TimelinePicture whole = picture::standalone(model(w.axis), document::pageOf(*m_run), w);
        notice = tr("%1 × %2 pixels").arg((drawn.front().width + 99) / 100).arg((drawn.front().height + 99) / 100);
        if (drawn.size() > 1)
            notice += QStringLiteral(" · ") + tr("the first of %n picture(s)", nullptr, static_cast<int>(drawn.size()));
        else if (whole.leftOut > 0)
            notice += QStringLiteral(" · ") + tr("%n lane(s) have no room: choose fewer, a larger size, or several pictures", nullptr, static_cast<int>(whole.leftOut));
        else if (w.size == picture::Size::Slide && w.width == 0 && whole.lanes.size() > 12)
            notice += QStringLiteral(" · ") + tr("more than 12 lanes on one slide: two slides read better");
    }
    m_notice->setText(notice);
    m_preview->show(drawn.empty() ? std::nullopt : std::optional(drawn.front()), w.theme);
}

QStringList ExportDialog::filesFor(const QString& file) const
{
    const std::size_t pictures = lists().size();
    QStringList names;
    for (std::size_t i = 1; i <= pictures; ++i)
        names << (pictures == 1 ? file : QString::fromStdString(files::numbered(file.toStdString(), i)));
    return names;
}

Diagnostics ExportDialog::write(const QString& file) const
{
    const std::vector<picture::DisplayList> drawn = lists();
    if (drawn.empty())
        return {{.place = {file.toStdString(), 1, 1}, .code = "nothing-drawn", .message = m_notice->text().toStdString()}};
    const QStringList names = filesFor(file);
    Diagnostics mistakes;
    for (std::size_t i = 0; i < drawn.size() && mistakes.empty(); ++i) {
        const QByteArray written = pictureBytes(drawn[i], wish().theme, format(), scale());
        mistakes = files::writeText(names[static_cast<qsizetype>(i)].toStdString(), std::string_view(written.constData(), static_cast<std::size_t>(written.size())));
    }
    return mistakes;
}

void ExportDialog::save()
{
    static const char* const endings[] = {".svg", ".png", ".pdf"};
    const QString ending = QLatin1String(endings[static_cast<int>(format())]);
    QString file = QFileDialog::getSaveFileName(this, tr("Export a picture"), QString::fromStdString(m_run->scenario.id) + ending, QStringLiteral("*") + ending);
    if (file.isEmpty())
        return;
    if (!file.endsWith(ending, Qt::CaseInsensitive))
        file += ending;
    const Diagnostics mistakes = write(file);
    if (mistakes.empty()) {
        const QString names = filesFor(file).join(QStringLiteral(", "));
        m_notice->setText(tr("Written: %1").arg(names));
        Q_EMIT written(names);
        return;
    }
    QStringList lines;
    for (const Diagnostic& d : mistakes)
        lines << document::said(d);
    QMessageBox::warning(this, windowTitle(), lines.join(QLatin1Char('\n')));
}

} // namespace syncscope::window
