#include "app/views/configuration/configuration_view.h"

#include "app/document/sentences.h"
#include "app/views/help/term_label.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <functional>
#include <map>

namespace syncscope::views {

using models::FindingModel;
using picture::Face;
using picture::Token;

namespace {

// It is not scrolled sideways, so nothing may be wider than it, whatever is put in later.
int leastWidth(const QScrollArea& area) { return area.widget()->minimumSizeHint().width() + area.verticalScrollBar()->sizeHint().width(); }

// Tells when what lies in a widget may need other room.
class LayoutWatch : public QObject {
public:
    LayoutWatch(QWidget* watched, std::function<void()> act) : QObject(watched), m_act(std::move(act)) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            m_act();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_act;
};

QString text(const std::string& s) { return QString::fromStdString(s); }

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace

FrameworkSentence frameworkSentence(const simulation::ObjectView& o)
{
    if ((o.type != "WDFDEVICE" && o.type != "WDFQUEUE") || o.effectiveScope.empty())
        return {};
    const bool queue = o.type == "WDFQUEUE";
    const bool passive = o.effectiveLevel == "Passive";
    FrameworkSentence s;
    const QString subject = queue ? ConfigurationView::tr("callbacks of %1").arg(text(o.name)) : ConfigurationView::tr("file and cancel callbacks of %1").arg(text(o.name));
    if (o.lock == "none") {
        s.title = ConfigurationView::tr("%1: no presentation lock.").arg(text(o.name));
        s.text = passive ? ConfigurationView::tr("The %1 may run on every processor at once, at PASSIVE_LEVEL.").arg(subject)
                         : ConfigurationView::tr("The %1 may run on every processor at once, at any IRQL up to DISPATCH_LEVEL.").arg(subject);
        return s;
    }
    s.serializes = true;
    const QString kind = o.lock == "spin" ? ConfigurationView::tr("spin lock") : o.lock == "mutex" ? ConfigurationView::tr("mutex") : text(o.lock);
    s.title = o.lockOwner == o.name ? ConfigurationView::tr("%1: one %2 of its own.").arg(text(o.name), kind) : ConfigurationView::tr("%1: the %2 of %3.").arg(text(o.name), kind, text(o.lockOwner));
    s.text = o.lock == "spin" ? ConfigurationView::tr("The framework takes it before it calls one of the %1: they run one at a time, always at DISPATCH_LEVEL. Who has to wait spins.").arg(subject)
                              : ConfigurationView::tr("The framework takes it before it calls one of the %1: they run one at a time, at PASSIVE_LEVEL. Who has to wait gives its processor away.").arg(subject);
    return s;
}

ConfigurationView::ConfigurationView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("configuration"));
    setAccessibleName(tr("Configuration"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(14, 6, 12, 14);
    layout->setSpacing(5);

    m_variantRow = new QWidget;
    auto* variantLayout = new QVBoxLayout(m_variantRow);
    variantLayout->setContentsMargins(0, 0, 0, 0);
    variantLayout->setSpacing(3);
    auto* variantLabel = new QLabel(tr("Variant"));
    m_variants = new QComboBox;
    m_variants->setObjectName(QStringLiteral("variants"));
    m_variants->setAccessibleName(tr("Variant"));
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variants->setMinimumContentsLength(12);
    variantLabel->setBuddy(m_variants);
    variantLayout->addWidget(variantLabel);
    variantLayout->addWidget(m_variants);
    layout->addWidget(m_variantRow);
    m_controlBox = new QVBoxLayout;
    m_controlBox->setSpacing(4);
    layout->addLayout(m_controlBox);
    layout->addSpacing(10);

    const auto head = [&](const QString& title) {
        m_heads.push_back(new SectionLabel(title, appearance));
        layout->addWidget(m_heads.back());
    };
    head(tr("What WDF does"));
    m_frameworkBox = new QVBoxLayout;
    m_frameworkBox->setSpacing(6);
    layout->addLayout(m_frameworkBox);
    layout->addSpacing(10);

    head(tr("Findings"));
    m_none = new QLabel(tr("None: nothing went wrong in this run."));
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    m_model = new FindingModel(this);
    m_findings = new FindingList(*m_model, appearance);
    connect(m_findings, &FindingList::termAsked, this, &ConfigurationView::termAsked);
    connect(m_findings, &FindingList::currentMoved, this, [this] { // Only this panel scrolls.
        const QRect card = m_findings->visualRect(m_findings->currentIndex());
        const QPoint middle = m_findings->viewport()->mapTo(widget(), card.center());
        ensureVisible(middle.x(), middle.y(), 0, card.height() / 2 + 8);
    });
    layout->addWidget(m_findings);
    layout->addSpacing(10);

    head(tr("Machine and workload"));
    m_machine = new QGridLayout;
    m_machine->setHorizontalSpacing(12);
    m_machine->setVerticalSpacing(4);
    m_machine->setColumnStretch(1, 1);
    layout->addLayout(m_machine);
    layout->addSpacing(10);
    m_code = new Button(appearance);
    m_code->setText(tr("Show its C code"));
    m_code->setIconName(QStringLiteral("code"));
    m_code->setToolTip(tr("The set-up text that is run: what EvtDriverDeviceAdd does here"));
    m_edit = new Button(appearance);
    m_edit->setText(tr("Edit all of it"));
    m_edit->setIconName(QStringLiteral("settings"));
    m_edit->setToolTip(tr("Every setting of objects, workload, hardware, machine and costs, in forms"));
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    layout->addWidget(m_code, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(body);

    connect(m_code, &QAbstractButton::clicked, this, &ConfigurationView::codeWanted);
    connect(m_edit, &QAbstractButton::clicked, this, &ConfigurationView::editorWanted);
    connect(m_variants, &QComboBox::activated, this, [this](int i) { m_document.takeVariant(m_variants->itemData(i).toString()); });
    const auto go = [this](const QModelIndex& index) {
        const QVariant event = index.data(FindingModel::Event);
        if (event.isValid())
            m_document.cursor().select(EventIndex(event.toUInt()));
    };
    connect(m_findings, &QListView::clicked, this, go);
    connect(m_findings, &QListView::activated, this, go);
    connect(&document, &document::Document::runChanged, this, &ConfigurationView::rebuild);
    connect(&document, &document::Document::editsChanged, this, &ConfigurationView::follow);
    connect(&appearance, &Appearance::changed, this, &ConfigurationView::style);
    widget()->installEventFilter(new LayoutWatch(widget(), [this] { setMinimumWidth(leastWidth(*this)); }));
    rebuild();
}

Segmented* ConfigurationView::control(const QString& path) const
{
    const auto at = std::find_if(m_controls.begin(), m_controls.end(), [&](const Control& c) { return c.path == path; });
    return at == m_controls.end() ? nullptr : at->segments;
}

void ConfigurationView::rebuild()
{
    const document::RunPtr& run = m_document.run();
    m_model->setRun(run);
    m_none->setVisible(run && m_model->rowCount() == 0);
    m_findings->follow(namesNotTerms(m_document));
    m_findings->setVisible(m_model->rowCount() > 0);
    for (QWidget* h : m_heads)
        h->setVisible(run != nullptr);

    struct Wanted {
        QString path, label;
        std::vector<Segmented::Choice> choices;
    };
    std::vector<Wanted> wanted;
    if (run) {
        const scenario::Scenario& s = run->scenario;
        const auto count = [&](ObjectType type) { return std::count_if(s.objects.begin(), s.objects.end(), [type](const scenario::Object& o) { return o.type == type; }); };
        const auto tip = [&](const QString& path) {
            const scenario::FieldHelp* f = run->field(path.toStdString());
            return f ? document::fieldText(f->help) : QString();
        };
        for (const scenario::Object& o : s.objects) {
            const QString name = text(o.name);
            const auto add = [&](const QString& key, const QString& label, std::vector<Segmented::Choice> choices) {
                const QString path = name + QLatin1Char('.') + key;
                for (Segmented::Choice& c : choices)
                    c.tip = tip(path) + QStringLiteral("\n%1=%2").arg(path, c.value);
                wanted.push_back({path, label, std::move(choices)});
            };
            const std::vector<Segmented::Choice> scopes = {
                {QStringLiteral("None"), tr("None"), {}}, {QStringLiteral("Queue"), tr("Queue"), {}}, {QStringLiteral("Device"), tr("Device"), {}}};
            const std::vector<Segmented::Choice> levels = {{QStringLiteral("Dispatch"), tr("Dispatch"), {}}, {QStringLiteral("Passive"), tr("Passive"), {}}};
            if (o.type == ObjectType::Device) {
                const bool one = count(ObjectType::Device) == 1;
                add(QStringLiteral("sync_scope"), one ? tr("Sync scope (device)") : tr("Sync scope of %1").arg(name), scopes);
                add(QStringLiteral("execution_level"), one ? tr("Execution level") : tr("Execution level of %1").arg(name), levels);
            } else if (o.type == ObjectType::Queue) {
                const bool one = count(ObjectType::Queue) == 1;
                add(QStringLiteral("dispatch"), one ? tr("Queue dispatching") : tr("Dispatching of %1").arg(name),
                    {{QStringLiteral("Sequential"), tr("Sequential"), {}}, {QStringLiteral("Parallel"), tr("Parallel"), {}}, {QStringLiteral("Manual"), tr("Manual"), {}}});
                // A queue's own scope, where the scenario is about it.
                if (!one || o.syncScope != SyncScope::Inherit)
                    add(QStringLiteral("sync_scope"), one ? tr("Sync scope (queue)") : tr("Sync scope of %1").arg(name), scopes);
            }
        }
        for (const auto& [name, values] : s.driver.definitionValues) {
            const QString path = QStringLiteral("driver.") + text(name);
            Wanted w{path, document::definitionText(text(name)), {}};
            for (const std::string& v : values)
                w.choices.push_back({text(v), document::definitionText(text(name), text(v)), QStringLiteral("%1=%2").arg(path, text(v))});
            wanted.push_back(std::move(w));
        }
    }
    const bool same = wanted.size() == m_controls.size()
        && std::equal(wanted.begin(), wanted.end(), m_controls.begin(), [](const Wanted& w, const Control& c) { return w.path == c.path && w.label == c.label->text(); });
    if (!same) {
        m_controls.clear();
        clear(m_controlBox);
        for (const Wanted& w : wanted) {
            auto* label = new QLabel(w.label);
            auto* segments = new Segmented(w.label, m_appearance);
            segments->setObjectName(w.path);
            segments->setChoices(w.choices);
            connect(segments, &Segmented::chosen, this, [this, path = w.path](const QString& value) { m_document.set(path, value); });
            m_controlBox->addSpacing(3);
            m_controlBox->addWidget(label);
            m_controlBox->addWidget(segments);
            m_controls.push_back({w.path, label, segments});
        }
    }

    m_variants->clear();
    if (run)
        for (const scenario::Variant& v : run->scenario.variants)
            m_variants->addItem(v.title.empty() ? text(v.name) : document::shipped(v.title), text(v.name));
    m_variantRow->setVisible(m_variants->count() > 0);
    showFramework();
    showMachine();
    style();
    follow();
}

void ConfigurationView::follow()
{
    const document::RunPtr& run = m_document.run();
    if (!run)
        return;
    for (const Control& c : m_controls) {
        const QString value = m_document.value(c.path);
        const bool inherits = value == QLatin1String("Inherit");
        QString shown = value;
        if (inherits) {
            // Not chosen here: what is in force shows, told apart.
            const QString object = c.path.section(QLatin1Char('.'), 0, 0);
            for (const simulation::ObjectView& o : run->objects)
                if (text(o.name) == object)
                    shown = text(c.path.endsWith(QLatin1String("sync_scope")) ? o.effectiveScope : o.effectiveLevel);
        }
        c.segments->setValue(shown, inherits);
    }
    const QString variant = m_document.edits().variant.empty() ? text(run->scenario.variant) : text(m_document.edits().variant);
    m_variants->setCurrentIndex(std::max(0, m_variants->findData(variant)));
    m_variants->setToolTip(m_document.edits().set.empty() ? m_variants->currentText() : tr("%1, changed by hand").arg(m_variants->currentText()));
}

void ConfigurationView::showFramework()
{
    clear(m_frameworkBox);
    const document::RunPtr& run = m_document.run();
    if (!run)
        return;
    QStringList seen = namesNotTerms(m_document);
    const auto addCard = [this, &seen](Tone tone, const QString& title, const QString& words) {
        auto* card = new Card(m_appearance);
        card->setTone(tone);
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(10, 7, 10, 8);
        layout->setSpacing(2);
        for (const auto& [line, face] : {std::pair{title, Face::SansBold}, std::pair{words, Face::Sans}}) {
            auto* label = new TermLabel(line, seen, m_appearance);
            label->setFont(m_appearance.font(face, -1));
            connect(label, &TermLabel::termAsked, this, &ConfigurationView::termAsked);
            layout->addWidget(label);
        }
        m_frameworkBox->addWidget(card);
    };
    for (const simulation::ObjectView& o : run->objects) {
        // A device says something of its own only where it has callbacks of its own to lock, or no queue speaks for it.
        const FrameworkSentence s = frameworkSentence(o);
        if (!s.title.isEmpty() && o.type == "WDFQUEUE")
            addCard(s.serializes ? Tone::Good : Tone::Neutral, s.title, s.text);
        if (!o.status.empty() && o.status != "STATUS_SUCCESS")
            addCard(Tone::Bad, tr("%1: %2").arg(text(o.name), breakable(document::valueText(o.status))),
                o.status == "NOT_ATTEMPTED" ? tr("It was not created, since an object before it could not be.") : tr("The framework refused to create it."));
    }
}

void ConfigurationView::showMachine()
{
    clear(m_machine);
    const document::RunPtr& run = m_document.run();
    if (!run)
        return;
    const scenario::Scenario& s = run->scenario;
    const auto add = [this](const QString& key, const QString& value) {
        const int row = m_machine->rowCount();
        auto* left = new QLabel(key);
        left->setFont(m_appearance.font(Face::Sans, -1));
        auto* right = new QLabel(value);
        right->setFont(m_appearance.font(Face::Mono, -1));
        right->setAlignment(Qt::AlignRight | Qt::AlignTop);
        right->setWordWrap(true);
        m_machine->addWidget(left, row, 0, Qt::AlignTop);
        m_machine->addWidget(right, row, 1);
    };
    add(tr("Processors"), QString::number(s.machine.processors));
    std::map<std::pair<RequestType, std::uint32_t>, std::uint64_t> sends;
    for (const scenario::Thread& t : s.threads)
        for (const scenario::Send& send : t.sends)
            sends[{send.request, send.length}] += send.repeat;
    for (const auto& [what, count] : sends)
        add(tr("Requests"), tr("%1 × %2, %3 B").arg(count).arg(document::said(say(name(what.first))).replace(QLatin1Char('_'), QLatin1Char(' '))).arg(what.second));
    QStringList threads;
    for (const scenario::Thread& t : s.threads)
        threads << tr("%1 on CPU %2").arg(text(t.name)).arg(t.processor);
    add(tr("Threads"), threads.size() <= 4 ? threads.join(QStringLiteral("\n")) : QString::number(threads.size()));
    add(tr("Seed"), QString::number(s.seed));
    if (!s.interleaving.empty())
        add(tr("Order to follow"), text(s.interleaving.substr(0, 60)) + (s.interleaving.size() > 60 ? QStringLiteral("…") : QString()));
}

void ConfigurationView::style()
{
    showFramework();
    showMachine();
    m_findings->fit();
    const int widest = std::max(m_edit->sizeHint().width(), m_code->sizeHint().width()); // One column of buttons has one width.
    m_edit->setFixedWidth(widest);
    m_code->setFixedWidth(widest);
    setMinimumWidth(leastWidth(*this));
}

void ConfigurationView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_findings->fit();
}

} // namespace syncscope::views
