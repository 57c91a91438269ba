// The few controls this window draws itself, so that they look the same in every theme and say in more than colour what is chosen.
#pragma once

#include "app/views/common/appearance.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>

#include <vector>

namespace syncscope::views {

// A long name may go on in the next line, after a dot, an underscore or before a capital letter.
QString breakable(const QString& text);

// Shows as much of it as there is room for; it keeps to the width, and is scrolled up and down only. The keys stay with what is in it.
QScrollArea* makeScrollArea(QWidget* content);

// A heading of a section, in small bold letters.
class SectionLabel : public QLabel {
    Q_OBJECT

public:
    SectionLabel(const QString& text, const Appearance& appearance, QWidget* parent = nullptr);

private:
    void style();
    const Appearance& m_appearance;
};

// A title over a smaller line. Each ends in dots where there is no room for all of it; the tooltip has both in full.
class TitleLabel : public QWidget {
    Q_OBJECT

public:
    explicit TitleLabel(const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    void setTexts(const QString& title, const QString& subtitle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_title, m_subtitle;
};

enum class Tone { Neutral, Good, Bad, Caution };

// A rounded frame whose tint and edge say how things stand; what it contains says it in words.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Appearance& appearance, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    static picture::Token inkOf(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    Tone m_tone = Tone::Neutral;
};

// A button with a flat rounded face. The one with `primary` is what one most likely wants to press.
class Button : public QAbstractButton {
    Q_OBJECT

public:
    Button(const Appearance& appearance, QWidget* parent = nullptr);
    // One without an action; assistive tools read the tip.
    Button(const Appearance& appearance, const QString& text, const QString& tip, const QString& icon, bool textShown);

    // Follows the action: its text, icon name (QAction::data()), tooltip, state; a click triggers it.
    void setAction(QAction* action);
    void setPrimary(bool primary);
    void setIconName(const QString& name);
    void setTextShown(bool shown); // without, the text is only for assistive tools

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const Appearance& m_appearance;
    QAction* m_action = nullptr;
    QString m_iconName;
    bool m_primary = false;
    bool m_textShown = true;
};

// More than any style gives a scroll bar, in pixels.
inline constexpr int kBarRoom = 24;

// One of a few values; all are seen at once. Goes on in a second row where one is too narrow.
class Segmented : public QWidget {
    Q_OBJECT

public:
    Segmented(const QString& name, const Appearance& appearance, QWidget* parent = nullptr);

    struct Choice {
        QString value, label, tip;
    };
    void setChoices(const std::vector<Choice>& choices);
    const std::vector<Choice>& choices() const { return m_choices; }
    // inherited: the value is in force without having been chosen here.
    void setValue(const QString& value, bool inherited = false);
    QString value() const { return m_value; }
    QAbstractButton* button(const QString& value) const; // null when there is none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Segment;
    int arrange(int width, bool place) const;

    const Appearance& m_appearance;
    std::vector<Choice> m_choices;
    std::vector<Segment*> m_segments;
    int m_widthOfHeight = 0; // at which it was found how high it is at least
    QString m_value;
};

} // namespace syncscope::views
