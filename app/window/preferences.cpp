#include "app/window/preferences.h"

#include "app/views/common/lab_style.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/keys_dialog.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "app/window/translations.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace syncscope::window {

void applyMotion(MainWindow& window, bool reduced)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    window.setAnimated(!reduced);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false); // Fusion's own taste; reduced or not, none is of use here
    QApplication::setCursorFlashTime(reduced ? 0 : usualFlash);
    if (auto* style = qobject_cast<views::LabStyle*>(QApplication::style()))
        style->setStill(reduced);
}

PreferencesDialog::PreferencesDialog(MainWindow& window, QSettings& settings) : QDialog(&window)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    const auto combo = [&](const QString& label, const QString& name, const QString& tip) {
        auto* c = new QComboBox;
        c->setAccessibleName(name);
        c->setToolTip(tip);
        form->addRow(label, c);
        return c;
    };
    m_theme = combo(tr("&Colours:"), tr("Colours"), tr("Light, dark, high contrast, or as the system has it"));
    m_theme->addItem(tr("As the system"), theme::name(theme::Setting::System));
    m_theme->addItem(tr("Light"), theme::name(theme::Setting::Light));
    m_theme->addItem(tr("Dark"), theme::name(theme::Setting::Dark));
    m_theme->addItem(tr("High contrast"), theme::name(theme::Setting::HighContrast));
    m_theme->setCurrentIndex(m_theme->findData(settings.value(QStringLiteral("view/theme"), theme::name(theme::Setting::System))));
    m_text = new QSpinBox;
    m_text->setRange(views::Appearance::kLeastText, views::Appearance::kMostText);
    m_text->setValue(window.appearance().text());
    m_text->setSuffix(tr(" px"));
    m_text->setAccessibleName(tr("Size of text"));
    m_text->setToolTip(tr("Height of ordinary text, in the timeline too"));
    form->addRow(tr("Size of &text:"), m_text);
    m_language = combo(tr("&Language:"), tr("Language"), tr("Names of Windows and of C stay as they are"));
    for (const Language& language : window::languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.value(settings::kLanguage).toString())));
    m_beginning = combo(tr("&Begin with:"), tr("What the program begins with"), tr("What is open after the program has started"));
    m_beginning->addItem(tr("The first lesson"), QStringLiteral("lesson"));
    m_beginning->addItem(tr("The start page"), QStringLiteral("page"));
    m_beginning->addItem(tr("What was open last"), QStringLiteral("session"));
    m_beginning->setCurrentIndex(std::max(0, m_beginning->findData(settings.value(settings::kBeginning, QStringLiteral("session")).toString())));
    m_motion = new QCheckBox(tr("&Reduced motion"));
    m_motion->setToolTip(tr("Panels do not slide, the text cursor does not blink, and a bar that waits does not run"));
    m_motion->setChecked(settings.value(settings::kReducedMotion).toBool());
    form->addRow(QString(), m_motion);
    m_wheel = new QCheckBox(tr("The &wheel zooms the timeline"));
    m_wheel->setToolTip(tr("Without Ctrl; with it, lanes scroll. Otherwise it is the other way round"));
    m_wheel->setChecked(window.timeline().view().wheelZooms());
    form->addRow(QString(), m_wheel);
    auto* keys = new QPushButton(tr("Cha&nge keys…"));
    keys->setObjectName(QStringLiteral("change-keys-button"));
    keys->setToolTip(tr("Give actions other keys, or take those of another program"));
    keys->setAutoDefault(false);
    form->addRow(tr("Keys:"), keys);
    auto* forget = new QPushButton(tr("&Forget progress"));
    forget->setToolTip(tr("Every lesson is new again"));
    forget->setAutoDefault(false);
    form->addRow(tr("Lessons:"), forget);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this, &window] {
        if (const auto setting = theme::settingNamed(m_theme->currentData().toString()))
            window.setTheme(*setting);
    });
    connect(m_text, &QSpinBox::valueChanged, this, [&window](int pixels) { window.appearance().set(window.appearance().theme(), pixels); });
    connect(m_motion, &QCheckBox::toggled, this, [&window, &settings](bool on) {
        settings.setValue(settings::kReducedMotion, on);
        applyMotion(window, on);
    });
    connect(m_wheel, &QCheckBox::toggled, this, [&window](bool on) { window.timeline().setWheelZooms(on); });
    connect(m_beginning, &QComboBox::currentIndexChanged, this, [this, &settings] { settings.setValue(settings::kBeginning, m_beginning->currentData()); });
    connect(keys, &QPushButton::clicked, this, [this, &window, &settings] { KeysDialog::openOver(window.actions(), settings, window.appearance(), this); });
    connect(forget, &QPushButton::clicked, this, [&window, forget] {
        window.session().forgetProgress();
        forget->setEnabled(false);
    });
    connect(m_language, &QComboBox::activated, this, [this, &settings] {
        settings.setValue(settings::kLanguage, m_language->currentData());
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
}

} // namespace syncscope::window
