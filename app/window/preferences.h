// What a person likes: colours, size of text, language, keys, motion, and what the program begins with. Acts at once.
#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QSettings;
class QSpinBox;

namespace syncscope::window {

class MainWindow;

namespace settings {
// Names of settings that several parts read.
inline const QString kLanguage = QStringLiteral("view/language");
inline const QString kReducedMotion = QStringLiteral("view/reduced-motion");
inline const QString kBeginning = QStringLiteral("start/with"); // "lesson", "page", "session"
} // namespace settings

// Nothing moves by itself that need not: no animated panels and menus, no blinking cursor, no running bar.
void applyMotion(MainWindow& window, bool reduced);

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(MainWindow& window, QSettings& settings);

    QComboBox& themes() { return *m_theme; }
    QSpinBox& text() { return *m_text; }
    QComboBox& languages() { return *m_language; }
    QComboBox& beginnings() { return *m_beginning; }
    QCheckBox& motion() { return *m_motion; }
    QCheckBox& wheel() { return *m_wheel; }

Q_SIGNALS:
    void languageChosen(const QString& code);

private:
    QComboBox *m_theme, *m_language, *m_beginning;
    QSpinBox* m_text;
    QCheckBox *m_motion, *m_wheel;
};

} // namespace syncscope::window
