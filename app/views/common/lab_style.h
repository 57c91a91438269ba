// Fusion, made quieter: slim scroll bars, flat headers and tabs, edges that are seen in every theme. Knows the palette only.
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

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    bool m_still = false;
};

} // namespace syncscope::views
