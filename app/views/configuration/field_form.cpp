#include "app/views/configuration/field_form.h"

#include "app/document/sentences.h"
#include "app/views/common/edited_text.h"

#include "engine/scenario/codec.h"
#include "engine/scenario/source_names.h"

#include <QtCore/QHash>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace syncscope::views {

using document::Merge;
using picture::Face;
using picture::Token;

namespace {

constexpr char kOwnTip[] = "ownTip"; // of a control: what its tooltip says besides its value
constexpr int kLeastControl = 14; // times the height of text: narrower is no fun to type in

QString words(const std::string& s) { return QString::fromStdString(s); }
QString keyOf(const QString& path) { return path.section(QLatin1Char('.'), -1); }

// A control of a form does not change by the wheel that scrolls it.
class Combo : public QComboBox {
public:
    Combo()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

// Check boxes one under the other, for a list of a few known values. What has no room ends in dots.
class Checks : public QWidget {
public:
    std::vector<std::pair<QString, QCheckBox*>> boxes;

    explicit Checks(const QStringList& values, const QString& key)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        for (const QString& value : values) {
            auto* box = new QCheckBox;
            box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            boxes.push_back({value, box});
            layout->addWidget(box);
            setText(box, valueLabel(key, value));
        }
    }
    void setText(QCheckBox* box, const QString& text)
    {
        if (text == box->accessibleName())
            return;
        box->setAccessibleName(text);
        elide();
        updateGeometry();
    }
    QSize sizeHint() const override
    {
        int width = 0;
        for (const auto& [value, box] : boxes)
            width = std::max(width, box->fontMetrics().horizontalAdvance(box->accessibleName()));
        return {width + kBox + 2, QWidget::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 26), QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent*) override { elide(); }
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange) {
            elide();
            updateGeometry();
        }
    }

private:
    static constexpr int kBox = 32; // pixels, of the square before the words

    void elide()
    {
        for (const auto& [value, box] : boxes) {
            const QString full = box->accessibleName(), shown = box->fontMetrics().elidedText(full, Qt::ElideRight, std::max(0, width() - kBox));
            box->setText(shown);
            box->setToolTip(shown == full ? QString() : full);
        }
    }
};

} // namespace

QString fieldLabel(const QString& key)
{
    static const QHash<QString, const char*> labels = {
        {QStringLiteral("parent"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Created for")},
        {QStringLiteral("parent_object"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "ParentObject")},
        {QStringLiteral("attributes"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Attributes")},
        {QStringLiteral("sync_scope"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Synchronization scope")},
        {QStringLiteral("execution_level"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Execution level")},
        {QStringLiteral("dispatch"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Dispatching")},
        {QStringLiteral("default_queue"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Default queue")},
        {QStringLiteral("request_types"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Request types")},
        {QStringLiteral("handlers"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Callbacks")},
        {QStringLiteral("context_type"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Context type")},
        {QStringLiteral("initialize"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Called when created")},
        {QStringLiteral("automatic_serialization"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Automatic serialization")},
        {QStringLiteral("power_managed"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Power managed")},
        {QStringLiteral("number_of_presented_requests"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Presented at a time")},
        {QStringLiteral("creator"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Created by")},
        {QStringLiteral("period"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Period")},
        {QStringLiteral("tolerable_delay"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Tolerable delay")},
        {QStringLiteral("high_resolution"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "High resolution")},
        {QStringLiteral("evt_create"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Has EvtDeviceFileCreate")},
        {QStringLiteral("evt_dpc"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Has EvtInterruptDpc")},
        {QStringLiteral("evt_workitem"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Has EvtInterruptWorkItem")},
        {QStringLiteral("passive_handling"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Passive handling")},
        {QStringLiteral("clock_ns"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Clock period")},
        {QStringLiteral("quantum_units"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Quantum")},
        {QStringLiteral("kmdf_version"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "KMDF version")},
        {QStringLiteral("wdf_verifier"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Framework verifier")},
        {QStringLiteral("start_ns"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Ready at")},
        {QStringLiteral("bound"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Stays on it")},
        {QStringLiteral("dispatch_level"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Sends from a DPC")},
        {QStringLiteral("routine"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Routine")},
        {QStringLiteral("on_refusal"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "When one is refused")},
        {QStringLiteral("interleaving"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Order to follow")},
        {QStringLiteral("irql"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "IRQL")},
    };
    if (const auto at = labels.find(key); at != labels.end())
        return FieldForm::tr(*at);
    // The rest is called as it is written: "clock_stagger_ns".
    [[maybe_unused]] static constexpr const char* called[] = {
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Argument"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "At"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Call depth"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Clock stagger"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Clock ticks"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Completes"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Count"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Cumulative ticks"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Device"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Difficulty"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Driver verifier"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Dynamic workers"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Enabled"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "File"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Filter"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Id"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Interrupt"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Kind"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Latency"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Length"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Line"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Lower driver"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Memory bytes"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Name"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Number"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Order"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Paged out"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Part"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Priority"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Processor"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Processors"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Request"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Seed"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Single ticks"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Spin fairness"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Steps"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Summary"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Thread"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Time"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Timers on setter"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Title"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Transfer"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Transfer ns per byte"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Type"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Variant"),
        QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Watchdog"), QT_TRANSLATE_NOOP("syncscope::views::FieldForm", "Workers")};
    QString text = key;
    if (text.endsWith(QLatin1String("_ns")))
        text.chop(3);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return text.isEmpty() ? text : FieldForm::tr((text.left(1).toUpper() + text.mid(1)).toUtf8().constData());
}

QString valueLabel(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return FieldForm::tr("not set");
    if (key == QLatin1String("attributes"))
        return value == QLatin1String("null") ? QStringLiteral("WDF_NO_OBJECT_ATTRIBUTES") : FieldForm::tr("initialized");
    if (value == QLatin1String("true"))
        return FieldForm::tr("yes");
    if (value == QLatin1String("false"))
        return FieldForm::tr("no");
    if (value == QLatin1String("OutOfRange"))
        return FieldForm::tr("Out of range");
    // Elsewhere it is a name, or what somebody's #if asks for.
    static const QStringList words = {QStringLiteral("sync_scope"), QStringLiteral("execution_level"), QStringLiteral("dispatch"), QStringLiteral("request_types"), QStringLiteral("request"),
        QStringLiteral("action"), QStringLiteral("kind"), QStringLiteral("spin_fairness"), QStringLiteral("order"), QStringLiteral("on_refusal"), QStringLiteral("completes"),
        QStringLiteral("creator"), QStringLiteral("interrupt")};
    QString text = words.contains(key) ? document::valueText(value.toStdString()) : value;
    return text.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString typeLabel(ObjectType type)
{
    switch (type) {
    case ObjectType::Driver: return FieldForm::tr("Driver");
    case ObjectType::Device: return FieldForm::tr("Device");
    case ObjectType::Queue: return FieldForm::tr("Queue");
    case ObjectType::Request: return FieldForm::tr("Request");
    case ObjectType::FileObject: return FieldForm::tr("File object");
    case ObjectType::Timer: return FieldForm::tr("Timer");
    case ObjectType::WorkItem: return FieldForm::tr("Work item");
    case ObjectType::Dpc: return FieldForm::tr("DPC");
    case ObjectType::Interrupt: return FieldForm::tr("Interrupt");
    case ObjectType::SpinLock: return FieldForm::tr("Spin lock");
    case ObjectType::WaitLock: return FieldForm::tr("Wait lock");
    case ObjectType::General: return FieldForm::tr("General object");
    case ObjectType::IoTarget: return FieldForm::tr("I/O target");
    }
    return {};
}

FieldForm::FieldForm(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 100);
    m_grid->setColumnStretch(2, 1); // What lines do not take is beside them, not around their labels.
    connect(&appearance, &Appearance::changed, this, &FieldForm::style);
}

std::vector<FieldForm::Field> FieldForm::fieldsOf(const QString& prefix, const QStringList& leftOut) const
{
    std::vector<Field> all;
    const scenario::Scenario& s = m_document.scenario();
    QStringList functions;
    QStringList structures;
    const scenario::SourceNames source = scenario::sourceNames(s.driver.text);
    for (const std::string& f : source.functions)
        functions << words(f);
    for (const std::string& i : source.identifiers)
        if (words(i).contains(QLatin1String("CONTEXT")))
            structures << words(i);
    for (const scenario::FieldHelp& help : m_document.fields()) {
        const QString path = words(help.path);
        if (!path.startsWith(prefix))
            continue;
        const QString rest = path.mid(prefix.size()), key = keyOf(path);
        static const QRegularExpression position(QStringLiteral("\\.\\d+\\."));
        if (leftOut.contains(rest) || position.match(rest).hasMatch() || (prefix.isEmpty() && rest.contains(QLatin1Char('.'))))
            continue;
        Field field;
        field.path = path;
        field.object = prefix.section(QLatin1Char('.'), 0, 0);
        field.label = fieldLabel(key);
        if (rest.contains(QLatin1Char('.'))) // of a group in it
            field.label = fieldLabel(rest.section(QLatin1Char('.'), 0, 0)) + QStringLiteral(": ") + (document::language() == QLatin1String("en") ? field.label.toLower() : field.label);
        field.help = document::fieldText(help.help);
        for (const scenario::Object& o : s.objects) {
            const bool fits = key == QLatin1String("device") ? o.type == ObjectType::Device : key == QLatin1String("parent") || key == QLatin1String("parent_object");
            if (fits && words(o.name) != field.object)
                field.references << words(o.name);
        }
        if (key == QLatin1String("initialize") || key == QLatin1String("routine")) {
            field.references = functions;
            field.free = true;
        } else if (key == QLatin1String("context_type")) {
            field.references = structures;
            field.free = true;
        }
        all.push_back(std::move(field));
    }
    return all;
}

QString FieldForm::valueOf(const Field& field) const { return field.get ? field.get() : m_document.value(field.path); }

void FieldForm::put(const Field& field, const QString& value, Merge merge)
{
    if (value == valueOf(field))
        return;
    if (field.set)
        field.set(value);
    else if (keyOf(field.path) == QLatin1String("parent") && !value.isEmpty())
        m_document.change(tr("%1 created for %2").arg(field.object, value), [&](scenario::Draft& d) { d.reparent(field.object.toStdString(), value.toStdString()); });
    else
        m_document.set(field.path, value, merge);
}

QString FieldForm::kindOf(const Field& field) const
{
    if (!field.references.isEmpty() || field.free)
        return field.free ? QStringLiteral("free") : QStringLiteral("reference");
    const scenario::FieldHelp* help = m_document.field(field.path);
    if (!help)
        return QStringLiteral("line");
    const QString key = keyOf(field.path);
    if (key == QLatin1String("handlers"))
        return QStringLiteral("callbacks");
    if (help->type == "list" && !help->choices.empty())
        return QStringLiteral("checks");
    if (help->choices.empty())
        return QStringLiteral("line");
    return help->choices.size() <= 6 ? QStringLiteral("segments") : QStringLiteral("choice");
}

void FieldForm::make(Row& row)
{
    const Field& field = row.field;
    const QString key = keyOf(field.path);
    const scenario::FieldHelp* help = m_document.field(field.path);
    QStringList choices;
    if (help)
        for (const std::string& c : help->choices)
            choices << words(c);
    if (row.kind == QLatin1String("segments")) {
        auto* segments = new Segmented(field.label, m_appearance);
        std::vector<Segmented::Choice> all;
        for (const QString& c : choices)
            all.push_back({c, valueLabel(key, c), field.help + QStringLiteral("\n%1=%2").arg(field.path, c)});
        segments->setChoices(all);
        connect(segments, &Segmented::chosen, this, [this, field](const QString& value) { put(field, value); });
        row.show = [segments](const QString& value) { segments->setValue(value); };
        row.control = segments;
    } else if (row.kind == QLatin1String("choice") || row.kind == QLatin1String("reference") || row.kind == QLatin1String("free")) {
        auto* combo = new Combo;
        const bool choice = row.kind == QLatin1String("choice");
        if (!choice && key != QLatin1String("parent"))
            combo->addItem(tr("not set"), QString());
        for (const QString& c : choice ? choices : field.references)
            combo->addItem(choice ? valueLabel(key, c) : c, c);
        combo->setEditable(field.free);
        if (field.free) {
            combo->setInsertPolicy(QComboBox::NoInsert);
            combo->lineEdit()->installEventFilter(this);
            combo->lineEdit()->setPlaceholderText(tr("not set"));
            connect(combo->lineEdit(), &QLineEdit::textEdited, this, [this, field](const QString& value) { put(field, value, Merge::Typing); });
            connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_document.endTyping(); });
        }
        connect(combo, &QComboBox::activated, this, [this, combo, field](int i) { put(field, combo->itemData(i).toString()); });
        row.show = [combo, field](const QString& value) {
            const int at = combo->findData(value);
            if (at < 0 && !field.free && !value.isEmpty()) {
                combo->addItem(value, value); // What it says is not there any more.
                combo->setCurrentIndex(combo->count() - 1);
            } else {
                combo->setCurrentIndex(at);
            }
            if (field.free && combo->lineEdit()->text() != value)
                combo->setEditText(value);
            // Names of the driver may be long.
            const QString tip = combo->property(kOwnTip).toString();
            combo->setToolTip(value.isEmpty() ? tip : value + QLatin1Char('\n') + tip);
        };
        row.control = combo;
    } else if (row.kind == QLatin1String("checks") || row.kind == QLatin1String("callbacks")) {
        const bool callbacks = row.kind == QLatin1String("callbacks");
        if (callbacks)
            for (const scenario::Object& o : m_document.scenario().objects)
                if (words(o.name) == field.object)
                    for (const std::string& c : scenario::callbacksOf(o.type))
                        choices << words(c);
        auto* checks = new Checks(choices, key);
        for (const auto& [value, box] : checks->boxes)
            connect(box, &QCheckBox::clicked, this, [this, field, value = value, checks](bool on) {
                QStringList list = valueOf(field).split(QLatin1Char(','), Qt::SkipEmptyParts);
                list.removeIf([&](const QString& one) { return one.section(QLatin1Char('='), 0, 0) == value; });
                if (on)
                    list << value;
                // In the order in which they are offered.
                QStringList sorted;
                for (const auto& [known, b] : checks->boxes)
                    for (const QString& one : list)
                        if (one.section(QLatin1Char('='), 0, 0) == known)
                            sorted << one;
                put(field, sorted.join(QLatin1Char(',')));
            });
        row.show = [checks, key, callbacks](const QString& value) {
            const QStringList list = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const auto& [known, box] : checks->boxes) {
                const auto at = std::find_if(list.begin(), list.end(), [&, &k = known](const QString& one) { return one.section(QLatin1Char('='), 0, 0) == k; });
                box->setChecked(at != list.end());
                const bool named = callbacks && at != list.end() && at->contains(QLatin1Char('='));
                checks->setText(box, named ? QStringLiteral("%1 → %2").arg(known, at->section(QLatin1Char('='), 1)) : valueLabel(key, known));
            }
        };
        row.control = checks;
    } else {
        auto* edit = new QLineEdit;
        edit->setMaximumWidth(460);
        edit->installEventFilter(this);
        if (help && !help->unit.empty())
            edit->setPlaceholderText(document::fieldText(help->unit));
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString& value) { put(field, value, Merge::Typing); });
        connect(edit, &QLineEdit::editingFinished, this, [this] { m_document.endTyping(); });
        row.show = [edit](const QString& value) {
            if (edit->text() != value)
                edit->setText(value);
        };
        row.control = edit;
    }
    QString tip = field.help;
    if (help) {
        if (!help->unit.empty())
            tip += tr("\nIn %1").arg(document::fieldText(help->unit));
        if (!help->defaultValue.empty())
            tip += tr("\nUsually: %1").arg(valueLabel(key, words(help->defaultValue)));
        if (!help->source.empty())
            tip += tr("\nSource: %1").arg(document::sourceText(help->source));
    }
    row.control->setObjectName(field.path);
    row.control->setAccessibleName(field.label);
    row.control->setAccessibleDescription(field.help);
    row.control->setToolTip(tip);
    row.control->setProperty(kOwnTip, tip);
    const QString unit = help && !help->unit.empty() ? QStringLiteral(" [%1]").arg(document::fieldText(help->unit)) : QString();
    row.label = new QLabel(field.label + unit);
    row.label->setBuddy(row.control);
    row.label->setToolTip(tip);
    row.label->setWordWrap(true);
    row.mistake = new QLabel;
    row.mistake->setWordWrap(true);
    row.mistake->setTextFormat(Qt::PlainText);
    row.mistake->hide();
}

// What is typed is an edit of the scenario, and so is what takes it back: a line that undid by itself would make one more of them, and
// know nothing of those before.
bool FieldForm::eventFilter(QObject* watched, QEvent* event)
{
    if (leftToTheWindow(*event))
        return true;
    if (event->type() == QEvent::KeyPress)
        if (const auto* key = static_cast<QKeyEvent*>(event); key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
    return QWidget::eventFilter(watched, event);
}

void FieldForm::setFields(std::vector<Field> fields)
{
    const bool same = fields.size() == m_rows.size() && std::equal(fields.begin(), fields.end(), m_rows.begin(), [&](const Field& f, const Row& r) {
        return f.path == r.field.path && f.references == r.field.references && kindOf(f) == r.kind;
    });
    if (!same) {
        // One of them may be telling of the edit that led here.
        for (const Row& row : m_rows)
            for (QWidget* w : {static_cast<QWidget*>(row.label), row.control, static_cast<QWidget*>(row.mistake)}) {
                m_grid->removeWidget(w);
                w->setObjectName(QString());
                w->hide();
                w->deleteLater();
            }
        m_rows.clear();
        for (Field& field : fields) {
            Row row;
            row.field = std::move(field);
            row.kind = kindOf(row.field);
            make(row);
            m_rows.push_back(std::move(row));
        }
    }
    follow();
    if (!same)
        style();
}

void FieldForm::setRoom(int width)
{
    // What a scroll bar takes and gives back changes nothing: arranged in another way the page could need the bar, and without it
    // be arranged as before, for ever.
    if (width == m_room || (width > m_room && width - m_room < kBarRoom))
        return;
    m_room = width;
    arrange();
}

void FieldForm::arrange()
{
    const QFontMetrics metrics(m_appearance.font());
    int labels = 0, controls = 0;
    std::vector<int> words; // the longest of each label, which stays whole
    for (const Row& row : m_rows) {
        int word = 7 * m_appearance.text();
        for (const QString& one : row.label->text().split(QLatin1Char(' ')))
            word = std::max(word, metrics.horizontalAdvance(one) + 4);
        words.push_back(word);
        labels = std::max(labels, word);
        controls = std::max(controls, row.control->minimumSizeHint().width());
    }
    m_stacked = m_room > 0 && labels + m_grid->horizontalSpacing() + std::max(controls, kLeastControl * m_appearance.text()) > m_room;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const int line = static_cast<int>(i) * 3;
        for (QWidget* w : {static_cast<QWidget*>(row.label), row.control, static_cast<QWidget*>(row.mistake)})
            m_grid->removeWidget(w);
        row.label->setMinimumWidth(m_stacked ? 0 : words[i]);
        row.label->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : std::max(16 * m_appearance.text(), words[i]));
        row.label->setContentsMargins(0, m_stacked && i > 0 ? 5 : 0, 0, 0);
        const bool isWide = row.kind == QLatin1String("segments") || row.kind == QLatin1String("line");
        const Qt::Alignment side = isWide ? Qt::Alignment() : Qt::AlignLeft;
        if (m_stacked) {
            m_grid->addWidget(row.label, line, 0, 1, 2);
            m_grid->addWidget(row.control, line + 1, 0, 1, 2, side);
            m_grid->addWidget(row.mistake, line + 2, 0, 1, 2);
        } else {
            m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
            m_grid->addWidget(row.control, line, 1, side);
            m_grid->addWidget(row.mistake, line + 1, 1);
        }
    }
    m_grid->setVerticalSpacing(m_stacked ? 3 : 7);
}

void FieldForm::follow()
{
    for (Row& row : m_rows) {
        row.show(valueOf(row.field));
        const QString mistake = m_document.mistakeOf(row.field.path);
        row.mistake->setText(mistake);
        row.mistake->setVisible(!mistake.isEmpty());
        if (auto* edit = qobject_cast<QLineEdit*>(row.control)) {
            QPalette colours = palette();
            if (!mistake.isEmpty())
                colours.setColor(QPalette::Text, m_appearance.ink(Token::Violation));
            edit->setPalette(colours);
        }
    }
}

QWidget* FieldForm::control(const QString& path) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.field.path == path; });
    return at == m_rows.end() ? nullptr : at->control;
}

QString FieldForm::mistake(const QString& path) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.field.path == path; });
    return at == m_rows.end() ? QString() : at->mistake->text();
}

void FieldForm::style()
{
    for (const Row& row : m_rows) {
        QPalette colours = row.mistake->palette();
        colours.setColor(QPalette::WindowText, m_appearance.ink(Token::Violation));
        row.mistake->setPalette(colours);
        row.mistake->setFont(m_appearance.font(Face::Sans, -1));
        if (qobject_cast<QLineEdit*>(row.control))
            row.control->setFont(m_appearance.font(Face::Mono, -1));
    }
    arrange();
}

} // namespace syncscope::views
