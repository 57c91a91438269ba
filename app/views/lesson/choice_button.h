// A button that says in a whole sentence what one chooses: an answer, a repair.
#pragma once

#include "app/views/common/widgets.h"

namespace syncscope::views {

class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceButton(const Appearance& appearance, QWidget* parent = nullptr);

    // badge: a letter or number before it; may be empty.
    void setTexts(const QString& badge, const QString& text);
    const QString& badge() const { return m_badge; }
    // How it turned out: a mark besides the colour.
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int before() const; // room of the badge
    int behind() const; // of the mark

    const Appearance& m_appearance;
    QString m_badge;
    Tone m_tone = Tone::Neutral;
};

} // namespace syncscope::views
