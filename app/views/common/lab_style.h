// Fusion, made quieter: slim scroll bars, flat headers and tabs, edges that are seen in every theme. Knows the palette only.
// What scrolls and got the focus by key has a frame: many of those have nothing else that would show it.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace syncscope::views {

// Property of a tab bar: its tabs stand closer together.
inline constexpr char kDense[] = "labDense";

class LabStyle : public QProxyStyle {
    Q_OBJECT

public:
    LabStyle();

    // What moves by itself stands: a bar that says "busy".
    void setStill(bool still) { m_still = still; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of what scrolls

private:
    bool m_still = false;
};

} // namespace syncscope::views
