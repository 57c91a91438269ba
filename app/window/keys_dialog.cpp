#include "app/window/keys_dialog.h"

#include "app/window/command_palette.h"
#include "app/window/key_schemes.h"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace syncscope::window {

namespace {

constexpr int kId = Qt::UserRole;

QString texts(const Keys& keys)
{
    QStringList all;
    for (const QKeySequence& key : keys)
        all << key.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral(", "));
}

} // namespace

void KeysDialog::openOver(ActionRegistry& actions, QSettings& settings, const views::Appearance& appearance, QWidget* window)
{
    auto* dialog = new KeysDialog(actions, settings, appearance, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

KeysDialog::KeysDialog(ActionRegistry& actions, QSettings& settings, const views::Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("keys-dialog"));
    setWindowTitle(tr("Change keys"));
    m_schemes = new QComboBox;
    m_schemes->setAccessibleName(tr("Set of keys"));
    m_schemes->setToolTip(tr("Keys for hands that come from another program"));
    m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const KeyScheme& scheme : keySchemes())
        m_schemes->addItem(titleOf(scheme), scheme.name);
    m_schemes->setCurrentIndex(m_schemes->findData(actions.scheme()));
    m_letters = new QCheckBox(tr("&Single letters act in the timeline"));
    m_letters->setToolTip(tr("Without, only keys with Ctrl or Alt, and the function keys, do anything there"));
    m_letters->setChecked(actions.lettersAct());
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of actions"));
    m_filter->setToolTip(tr("Type a part of an action's name, or of its key"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeWidget;
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys"), tr("In the timeline")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);

    m_action = new QLabel;
    m_action->setFont(appearance.font(picture::Face::SansBold));
    m_context = new QComboBox;
    m_context->setAccessibleName(tr("Where the key acts"));
    m_context->setToolTip(tr("Where the key acts"));
    m_edit = new QKeySequenceEdit;
    m_edit->setAccessibleName(tr("New key"));
    m_edit->setToolTip(tr("Press the key here"));
    m_add = new QPushButton(tr("&Add"));
    m_add->setToolTip(tr("Give the action this key, too"));
    m_remove = new QPushButton(tr("Re&move keys"));
    m_remove->setToolTip(tr("The action has no key there any more"));
    m_reset = new QPushButton(tr("&Usual keys"));
    m_reset->setToolTip(tr("Give the action the keys it has by default"));
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->setAccessibleName(tr("What the new key does now"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_context);
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(m_reset);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_resetAll = buttons->addButton(tr("Usual keys for a&ll"), QDialogButtonBox::ResetRole);
    m_resetAll->setToolTip(tr("Give every action the keys of the set that is chosen"));
    for (QAbstractButton* b : buttons->buttons())
        static_cast<QPushButton*>(b)->setAutoDefault(false);
    for (QPushButton* b : {m_add, m_remove, m_reset})
        b->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    auto* schemeLabel = new QLabel(tr("Set of &keys:"));
    schemeLabel->setBuddy(m_schemes);
    top->addWidget(schemeLabel);
    top->addWidget(m_schemes, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_letters);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_action);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    resize(std::min(parent ? parent->width() - 60 : 820, appearance.text() * 64), std::min(parent ? parent->height() - 60 : 640, appearance.text() * 50));

    fill();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysDialog::followChoice);
    connect(m_context, &QComboBox::currentIndexChanged, this, &KeysDialog::followEdit);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        if (keys.count() > 1) // One stroke is a key here; the last is meant.
            m_edit->setKeySequence(QKeySequence(keys[static_cast<uint>(keys.count() - 1)]));
        followEdit();
    });
    connect(m_add, &QPushButton::clicked, this, &KeysDialog::take);
    connect(m_remove, &QPushButton::clicked, this, &KeysDialog::clearKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetKeys(chosen());
        keep();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_actions.resetAllKeys();
        keep();
    });
    connect(m_schemes, &QComboBox::activated, this, [this] {
        m_actions.setScheme(m_schemes->currentData().toString());
        keep();
    });
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) {
        m_actions.setLettersAct(on);
        keep();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
            QTreeWidgetItem* group = m_tree->topLevelItem(g);
            int shown = 0;
            for (int i = 0; i < group->childCount(); ++i) {
                QTreeWidgetItem* item = group->child(i);
                const bool matches = matchRank(typed, item->text(0), item->text(1) + QLatin1Char(' ') + item->text(2) + QLatin1Char(' ') + item->toolTip(0)).has_value();
                item->setHidden(!matches);
                shown += matches;
            }
            group->setHidden(shown == 0);
        }
    });
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_filter->setFocus();
}

void KeysDialog::fill()
{
    for (const Group group :
        {Group::Run, Group::Findings, Group::Timeline, Group::Explore, Group::Present, Group::View, Group::Edit, Group::File, Group::Help}) {
        QTreeWidgetItem* head = nullptr;
        for (const ActionInfo& info : m_actions.infos()) {
            if (info.group != group)
                continue;
            if (!head) {
                head = new QTreeWidgetItem(m_tree, {title(group)});
                head->setFlags(Qt::ItemIsEnabled);
                head->setFont(0, m_appearance.font(picture::Face::SansBold));
                head->setFirstColumnSpanned(true);
            }
            auto* item = new QTreeWidgetItem(head, {QString(m_actions.action(info.id)->text()).remove(QLatin1Char('&'))});
            item->setData(0, kId, info.id);
            item->setToolTip(0, info.tip);
        }
    }
    m_tree->expandAll();
    showKeys();
}

void KeysDialog::showKeys()
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i) {
            QTreeWidgetItem* item = m_tree->topLevelItem(g)->child(i);
            const QString id = item->data(0, kId).toString();
            item->setText(1, texts(m_actions.keys(id, m_actions.info(id).context)));
            item->setText(2, texts(m_actions.keys(id, Context::Canvas)));
            for (int column : {1, 2})
                item->setFont(column, m_appearance.font(m_actions.areUsual(id) ? picture::Face::Sans : picture::Face::SansBold));
        }
    }
}

QString KeysDialog::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, kId).toString() : QString();
}

Context KeysDialog::chosenContext() const { return static_cast<Context>(m_context->currentData().toInt()); }

void KeysDialog::select(const QString& id)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g)
        for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem* item = m_tree->topLevelItem(g)->child(i); item->data(0, kId).toString() == id)
                m_tree->setCurrentItem(item);
}

void KeysDialog::followChoice()
{
    const QString id = chosen();
    m_edit->clear();
    m_context->clear();
    for (QWidget* w : std::initializer_list<QWidget*>{m_context, m_edit, m_remove})
        w->setEnabled(!id.isEmpty());
    m_action->setText(id.isEmpty() ? tr("Choose an action") : m_actions.info(id).tip);
    if (!id.isEmpty()) {
        const Context own = m_actions.info(id).context;
        m_context->addItem(title(own), static_cast<int>(own));
        if (own == Context::Window)
            m_context->addItem(title(Context::Canvas), static_cast<int>(Context::Canvas));
    }
    followEdit();
}

void KeysDialog::followEdit()
{
    const QString id = chosen();
    const QKeySequence key = m_edit->keySequence();
    m_reset->setEnabled(!id.isEmpty() && !m_actions.areUsual(id));
    m_add->setText(tr("&Add"));
    m_add->setEnabled(false);
    m_notice->setText(tr("Press a key in the field above."));
    if (id.isEmpty() || key.isEmpty())
        return;
    const QString name = key.toString(QKeySequence::NativeText);
    if (m_actions.keys(id, chosenContext()).contains(key)) {
        m_notice->setText(tr("%1 does that already.").arg(name));
        return;
    }
    if (chosenContext() == Context::Window && isLetter(key)) {
        m_notice->setText(tr("%1 types something, so it can act in the timeline only. Choose “%2”, or a key with Ctrl or Alt.").arg(name, title(Context::Canvas)));
        return;
    }
    m_add->setEnabled(true);
    const QStringList holders = m_actions.holders(id, chosenContext(), key);
    if (holders.isEmpty()) {
        m_notice->setText(tr("%1 is free.").arg(name));
        return;
    }
    QStringList tips;
    for (const QString& holder : holders)
        tips << QStringLiteral("“%1”").arg(m_actions.info(holder).tip);
    m_notice->setText(tr("⚠ %1 belongs to %2, which would lose it.").arg(name, tips.join(QStringLiteral(", "))));
    m_add->setText(tr("T&ake it over"));
}

void KeysDialog::take()
{
    const QString id = chosen();
    const QKeySequence key = m_edit->keySequence();
    if (id.isEmpty() || key.isEmpty())
        return;
    for (const QString& holder : m_actions.holders(id, chosenContext(), key)) {
        for (const Context context : {m_actions.info(holder).context, Context::Canvas}) {
            Keys keys = m_actions.keys(holder, context);
            if (overlap(context, chosenContext()) && keys.removeAll(key) > 0)
                m_actions.setKeys(holder, context, keys);
        }
    }
    Keys keys = m_actions.keys(id, chosenContext());
    keys.prepend(key);
    m_actions.setKeys(id, chosenContext(), keys);
    m_edit->clear();
    keep();
}

void KeysDialog::clearKeys()
{
    m_actions.setKeys(chosen(), chosenContext(), {});
    keep();
}

void KeysDialog::keep()
{
    m_actions.save(m_settings);
    showKeys();
    followEdit();
}

} // namespace syncscope::window
