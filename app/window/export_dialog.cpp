#include "app/window/export_dialog.h"

#include "app/document/numbers.h"
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
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

namespace syncscope::window {

using document::timeText;
using picture::Token;

namespace {

constexpr const char* kFormats[] = {"svg", "png", "pdf"};
constexpr int kCustom = -1, kNatural = -2; // beside the sizes that have names

QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

// As one word for a shell: that of Windows has no single quotes, and backslashes in its paths.
QString word(const QString& w)
{
#ifdef Q_OS_WIN
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@+=:,./\\\\-]+\\z"));
    const QString quoted = QLatin1Char('"') + QString(w).replace(QLatin1Char('"'), QStringLiteral("\\\"")) + QLatin1Char('"');
#else
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    const QString quoted = QLatin1Char('\'') + QString(w).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
#endif
    return plain.match(w).hasMatch() ? w : quoted;
}

} // namespace

CommandScope commandScope(const document::Document& document, const document::Run* run)
{
    CommandScope scope;
    if (!document.source() || document.source()->place.isEmpty()) {
        scope.note = ExportDialog::tr("This scenario is not saved yet, so no command line can name it.");
        return scope;
    }
    QStringList words{word(document.source()->shipped ? QString::fromStdString(document.scenario().id) : document.source()->place)};
    if (!document.edits().variant.empty())
        words << QStringLiteral("--variant") << word(QString::fromStdString(document.edits().variant));
    for (const std::string& assignment : document.edits().set)
        words << QStringLiteral("--set") << word(QString::fromStdString(assignment));
    if (!document.textsAreSaved())
        scope.note = ExportDialog::tr("The command gives the picture of the saved scenario, without the changes that are not saved.");
    else if (document.runIsOlder() || document.running() || (run != nullptr && run->scenario.id != document.scenario().id)) // it was saved under another name since
        scope.note = ExportDialog::tr("The command gives the picture of the settings as they are now; the run that is shown is older.");
    else if (run != nullptr && run->partial)
        scope.note = ExportDialog::tr("The command goes on to the end of the run; this picture ends with the steps that were chosen.");
    else if (run != nullptr && run->isInChosenOrder)
        words << QStringLiteral("--schedule") << word(text(run->trace->schedule));
    scope.scenario = words.join(QLatin1Char(' '));
    return scope;
}

QByteArray pictureBytes(const picture::DisplayList& list, picture::Theme theme, PictureFormat format, int scale)
{
    switch (format) {
    case PictureFormat::Svg: return QByteArray::fromStdString(picture::svg(list, theme));
    case PictureFormat::Png: return paint::renderPng(list, theme, scale);
    case PictureFormat::Pdf: return paint::renderPdf(list, theme);
    }
    return {};
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

ExportDialog::ExportDialog(const QString& name, CommandScope scope, const views::Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_name(name)
    , m_scope(std::move(scope))
    , m_appearance(appearance)
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(tr("Export a picture"));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_format = combo(tr("Format"), tr("SVG stays sharp and its text can be searched; PNG is pixels; PDF is for print"));
    m_format->addItem(tr("SVG – vectors"), static_cast<int>(PictureFormat::Svg));
    m_format->addItem(tr("PNG – pixels"), static_cast<int>(PictureFormat::Png));
    m_format->addItem(tr("PDF – print"), static_cast<int>(PictureFormat::Pdf));
    m_scale = combo(tr("Pixels"), tr("Pixels of the file to a pixel of the picture"));
    for (int i = 1; i <= 3; ++i)
        m_scale->addItem(tr("%1×").arg(i), i);
    m_scale->setCurrentIndex(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_format, 1);
    m_scale->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_scale);
    m_form->addRow(tr("&Format:"), row);
    static_cast<QLabel*>(m_form->labelForField(row))->setBuddy(m_format);
}

QComboBox* ExportDialog::combo(const QString& name, const QString& tip)
{
    auto* c = new QComboBox;
    c->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    c->setAccessibleName(name);
    c->setToolTip(tip);
    connect(c, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    return c;
}

QLineEdit* ExportDialog::line(const QString& name, const QString& tip, const QString& value)
{
    auto* l = new QLineEdit(value);
    l->setAccessibleName(name);
    l->setToolTip(tip);
    connect(l, &QLineEdit::textChanged, this, &ExportDialog::follow);
    return l;
}

QCheckBox* ExportDialog::check(const QString& label, const QString& tip)
{
    auto* c = new QCheckBox(label);
    c->setChecked(true);
    c->setToolTip(tip);
    connect(c, &QCheckBox::toggled, this, &ExportDialog::follow);
    return c;
}

void ExportDialog::addSizes(const QString& natural)
{
    m_size = combo(tr("Size"), tr("How large the picture is, and its text with it"));
    if (!natural.isEmpty())
        m_size->addItem(natural, kNatural);
    else
        m_size->addItem(tr("As in the window: 960 px wide"), static_cast<int>(picture::Size::Window));
    m_size->addItem(tr("Slide: 1920 × 1080"), static_cast<int>(picture::Size::Slide));
    m_size->addItem(tr("Handout: A4 landscape"), static_cast<int>(picture::Size::Handout));
    m_size->addItem(tr("Column of a paper: 85 mm"), static_cast<int>(picture::Size::Column));
    m_size->addItem(tr("Custom"), kCustom);
    m_form->addRow(tr("&Size:"), m_size);
    const auto spin = [&](const QString& name, int least, int value) {
        auto* s = new QSpinBox;
        s->setRange(least, 10'000);
        s->setValue(value);
        s->setSuffix(tr(" px"));
        s->setAccessibleName(name);
        s->setToolTip(tr("In pixels of the picture"));
        connect(s, &QSpinBox::valueChanged, this, [this] { follow(); });
        return s;
    };
    m_width = spin(tr("Width"), 320, 1280);
    m_height = spin(tr("Height"), 120, 720);
    auto* custom = new QHBoxLayout;
    custom->addWidget(m_width);
    custom->addWidget(new QLabel(QStringLiteral("×")));
    custom->addWidget(m_height);
    custom->addStretch(1);
    m_form->addRow(QString(), custom);
}

bool ExportDialog::isNaturalSize() const { return m_size->currentData().toInt() == kNatural; }

picture::Wish ExportDialog::look() const
{
    picture::Wish wish;
    wish.theme = theme();
    if (const int size = m_size->currentData().toInt(); size == kCustom) {
        wish.width = m_width->value();
        wish.height = m_height->value();
    } else if (size != kNatural) {
        wish.size = static_cast<picture::Size>(size);
    }
    return wish;
}

void ExportDialog::addLook(const QString& usualTitle)
{
    m_theme = combo(tr("Colours"), tr("A picture does not take the window's colours"));
    m_theme->addItem(tr("Light"), static_cast<int>(picture::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(picture::Theme::Dark));
    m_theme->addItem(tr("Print, without colour"), static_cast<int>(picture::Theme::PrintMono));
    m_theme->addItem(tr("High contrast"), static_cast<int>(picture::Theme::HighContrast));
    m_theme->addItem(tr("Projector"), static_cast<int>(picture::Theme::Projector));
    m_form->addRow(tr("&Colours:"), m_theme);
    m_title = line(tr("Title"), tr("Empty: the scenario's title"), {});
    m_title->setPlaceholderText(usualTitle);
    m_form->addRow(tr("&Title:"), m_title);
}

void ExportDialog::finish(const QString& commandTip)
{
    m_preview = new Preview(m_appearance);
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->setAccessibleName(tr("What is to be known of this picture"));
    m_command = new QLineEdit;
    m_command->setObjectName(QStringLiteral("export-command"));
    m_command->setReadOnly(true);
    m_command->setFont(m_appearance.font(picture::Face::Mono, -1));
    m_command->setAccessibleName(tr("The same by command line"));
    m_command->setToolTip(!m_scope.note.isEmpty() ? m_scope.note : !commandTip.isEmpty() ? commandTip : document::language() == QLatin1String("en") ? tr("This line makes the same file, byte for byte") : tr("This line makes the same picture with English words"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setToolTip(tr("Choose the file to write"));
    m_copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Put the picture on the clipboard, to paste it into a document"));
    m_save->setDefault(true);
    auto* options = new QWidget;
    options->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 8, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(options);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // The keys stay with what is in it.
    scroll->setMinimumWidth(std::max(options->sizeHint().width() + 20, m_appearance.text() * 26));
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_notice);
    auto* commandRow = new QHBoxLayout;
    auto* commandLabel = new QLabel(tr("By command:"));
    commandRow->addWidget(commandLabel);
    commandRow->addWidget(m_command, 1);
    right->addLayout(commandRow);
    commandLabel->setVisible(!m_scope.scenario.isEmpty());
    m_command->setVisible(!m_scope.scenario.isEmpty());
    auto* note = new QLabel(m_scope.note);
    note->setObjectName(QStringLiteral("command-note"));
    note->setWordWrap(true);
    note->setVisible(!m_scope.note.isEmpty());
    right->addWidget(note);
    m_command->setAccessibleDescription(m_scope.note);
    auto* both = new QHBoxLayout;
    both->addWidget(scroll);
    both->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(1200, 800);
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

PictureFormat ExportDialog::format() const { return static_cast<PictureFormat>(m_format->currentData().toInt()); }
int ExportDialog::scale() const { return m_scale->currentData().toInt(); }
picture::Theme ExportDialog::theme() const { return static_cast<picture::Theme>(m_theme->currentData().toInt()); }
QString ExportDialog::ownTitle() const { return m_title->text().trimmed(); }
QWidget& ExportDialog::preview() { return *m_preview; }
QString ExportDialog::ending() const { return QLatin1Char('.') + QLatin1String(kFormats[static_cast<int>(format())]); }

QByteArray ExportDialog::bytes() const
{
    const std::vector<picture::DisplayList> drawn = lists();
    return drawn.empty() ? QByteArray() : pictureBytes(drawn.front(), theme(), format(), scale());
}

QMimeData* ExportDialog::clip() const
{
    const std::vector<picture::DisplayList> drawn = lists();
    if (drawn.empty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setImageData(paint::renderImage(drawn.front(), theme(), scale()));
    mime->setData(QStringLiteral("image/svg+xml"), pictureBytes(drawn.front(), theme(), PictureFormat::Svg, 1));
    return mime;
}

QString ExportDialog::commandNote() const { return m_scope.note; }

QString ExportDialog::command() const
{
    if (m_scope.scenario.isEmpty())
        return {};
    QString said = QStringLiteral("syncscope export ") + m_scope.scenario + subject();
    if (const picture::Wish wish = look(); wish.width > 0)
        said += QStringLiteral(" --size %1x%2").arg(wish.width).arg(wish.height);
    else if (wish.size != picture::Size::Window)
        said += QStringLiteral(" --size ") + text(picture::name(wish.size));
    said += QStringLiteral(" --format ") + ending().mid(1);
    if (theme() != picture::Theme::Light)
        said += QStringLiteral(" --theme ") + text(picture::name(theme()));
    if (format() == PictureFormat::Png && scale() != 2)
        said += QStringLiteral(" --scale %1").arg(scale());
    if (!ownTitle().isEmpty())
        said += QStringLiteral(" --title ") + word(ownTitle());
    return said + QStringLiteral(" -o ") + word(m_name + ending());
}

void ExportDialog::follow()
{
    if (!m_command)
        return;
    m_scale->setEnabled(format() == PictureFormat::Png);
    for (QWidget* w : {m_width, m_height})
        w->setEnabled(m_size->currentData().toInt() == kCustom);
    followRows();
    const std::vector<picture::DisplayList> drawn = lists();
    m_save->setEnabled(!drawn.empty());
    m_copy->setEnabled(!drawn.empty());
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_notice->setText(noticeOf(drawn));
    m_preview->show(drawn.empty() ? std::nullopt : std::optional(drawn.front()), theme());
}

QString ExportDialog::noticeOf(const std::vector<picture::DisplayList>& drawn) const
{
    return drawn.empty() ? QString() : tr("%1 × %2 pixels").arg((drawn.front().width + 99) / 100).arg((drawn.front().height + 99) / 100);
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
        const QByteArray made = pictureBytes(drawn[i], theme(), format(), scale());
        mistakes = files::writeText(names[static_cast<qsizetype>(i)].toStdString(), std::string_view(made.constData(), static_cast<std::size_t>(made.size())));
    }
    return mistakes;
}

void ExportDialog::save()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Export a picture"), m_name + ending(), QStringLiteral("*") + ending());
    if (file.isEmpty())
        return;
    if (!file.endsWith(ending(), Qt::CaseInsensitive))
        file += ending();
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
