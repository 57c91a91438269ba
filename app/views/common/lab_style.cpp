#include "app/views/common/lab_style.h"

#include "app/theme/icons.h"
#include "app/views/common/appearance.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace syncscope::views {

namespace {

constexpr int kScrollBar = 11;
constexpr int kLeastThumb = 28;
constexpr int kRadius = 5;
constexpr int kCellPadding = 6; // of the text in a cell, and in the head above it

QColor edgeOf(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    return mixed(base, text, base == QColor(Qt::black) ? 60 : 26);
}

QRectF inner(const QRect& r) { return QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5); }

QRect thumbOf(const QStyleOptionSlider& bar)
{
    const bool wide = bar.orientation == Qt::Horizontal;
    const int room = wide ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {};
    const int length = std::clamp(static_cast<int>(static_cast<qint64>(room) * bar.pageStep / (range + bar.pageStep)), std::min(kLeastThumb, room), room);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return wide ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height()) : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

// A box or ring to be ticked: its edge has to be found on any ground, so it is as strong as WCAG asks of a control.
void drawTick(QPainter& painter, const QStyleOption& option, const QRect& place, QColor edge)
{
    const QPalette& colours = option.palette;
    const QPalette::ColorGroup group = option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
    const QColor base = colours.color(group, QPalette::Base), text = colours.color(group, QPalette::Text);
    const int side = std::min(place.width(), place.height()) - 1;
    const QRectF box(place.center().x() - side / 2 + 0.5, place.center().y() - side / 2 + 0.5, side - 1, side - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state & QStyle::State_HasFocus ? QPen(colours.color(QPalette::Highlight), 2) : QPen(edge, 1));
    painter.setBrush(option.state & QStyle::State_Sunken ? mixed(base, text, 12) : option.state & QStyle::State_MouseOver ? mixed(base, text, 5) : base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    const double unit = box.width() / 12;
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({middle + QPointF(-3.2, 0.3) * unit, middle + QPointF(-0.9, 2.8) * unit, middle + QPointF(3.4, -2.8) * unit}));
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(middle + QPointF(-3, 0) * unit, middle + QPointF(3, 0) * unit);
    painter.restore();
}

void drawChevron(QPainter& painter, const QPointF& middle, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)}));
}

// What is typed or chosen in: the edge tells where the focus is.
void drawField(QPainter& painter, const QStyleOption& option, bool lit)
{
    const QPalette& colours = option.palette;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor base = colours.color(QPalette::Base);
    painter.setPen(focus ? QPen(colours.color(QPalette::Highlight), 2) : QPen(edgeOf(colours), 1));
    painter.setBrush(lit ? mixed(base, colours.color(QPalette::Text), 5) : base);
    painter.drawRoundedRect(focus ? QRectF(option.rect).adjusted(1, 1, -1, -1) : inner(option.rect), kRadius, kRadius);
}

// Lies over the edge of what scrolls, which keeps its size. Assistive tools know of such frames, and pass over them.
class Frame : public QFocusFrame {
public:
    explicit Frame(QAbstractScrollArea& area) : QFocusFrame(&area)
    {
        hide();
        cover();
    }

    static Frame* of(const QAbstractScrollArea& area)
    {
        return static_cast<Frame*>(area.findChild<QFocusFrame*>(QString(), Qt::FindDirectChildrenOnly));
    }

    void cover()
    {
        const QRect all(QPoint(), parentWidget()->size());
        setGeometry(all);
        setMask(QRegion(all) - all.adjusted(kFrame, kFrame, -kFrame, -kFrame)); // What is within is scrolled as if there were none.
    }

    // It stays while a menu or another window has the focus for a time.
    void follow(const QFocusEvent& event)
    {
        const Qt::FocusReason why = event.reason();
        const bool passing = why == Qt::ActiveWindowFocusReason || why == Qt::PopupFocusReason;
        if (!passing)
            m_wanted = event.gotFocus() && isByKey(why, *parentWidget());
        setVisible(m_wanted && (event.gotFocus() || why == Qt::PopupFocusReason));
        if (isVisible())
            raise();
    }

    static bool isByKey(Qt::FocusReason why, const QWidget& widget)
    {
        if (why == Qt::OtherFocusReason)
            return widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
        return why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), kFrame));
        painter.drawRect(QRectF(rect()).adjusted(kFrame / 2.0, kFrame / 2.0, -kFrame / 2.0, -kFrame / 2.0));
    }

private:
    static constexpr int kFrame = 2;
    bool m_wanted = false;
};

} // namespace

LabStyle::LabStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void LabStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->installEventFilter(this);
    if (auto* head = qobject_cast<QHeaderView*>(widget))
        head->setTextElideMode(Qt::ElideRight); // Words that have too little room end in dots, as those below do.
}

void LabStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool LabStyle::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::Resize) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched); area && !area->isWindow()) {
            Frame* frame = Frame::of(*area);
            if (type == QEvent::Resize) {
                if (frame)
                    frame->cover();
            } else {
                const auto& focus = static_cast<const QFocusEvent&>(*event);
                if (!frame && focus.gotFocus() && Frame::isByKey(focus.reason(), *area))
                    frame = new Frame(*area);
                if (frame)
                    frame->follow(focus);
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

QIcon LabStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    // Signs of message boxes, drawn as all others are.
    const char* name = which == SP_MessageBoxQuestion ? "circle-question-mark" : which == SP_MessageBoxInformation ? "info" : which == SP_MessageBoxWarning || which == SP_MessageBoxCritical ? "triangle-alert" : nullptr;
    if (!name)
        return QProxyStyle::standardIcon(which, option, widget);
    const QColor base = (option ? option->palette : widget ? widget->palette() : QGuiApplication::palette()).color(QPalette::Base);
    return theme::icon(QLatin1String(name), base == QColor(Qt::black) ? picture::Theme::HighContrast : base.lightness() < 128 ? picture::Theme::Dark : picture::Theme::Light,
        which == SP_MessageBoxQuestion || which == SP_MessageBoxInformation ? picture::Token::Selection : picture::Token::Violation);
}

int LabStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    constexpr int kHover = 150; // ms until what lies under the pointer is told: one goes from slice to slice
    if (hint == SH_ToolTip_WakeUpDelay && widget && widget->objectName() == QLatin1String("timeline"))
        return kHover;
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

int LabStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 5;
    case PM_DockWidgetTitleMargin: return 0;
    case PM_FocusFrameHMargin: // An item's text stands one more inside.
        return qobject_cast<const QAbstractItemView*>(widget) ? kCellPadding - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarTabHSpace:
        // Those between docks have little room, and are read in full.
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && !tab->documentMode)
            return 14;
        return widget && widget->property(kDense).toBool() ? 14 : 26;
    case PM_TabBarTabVSpace: return 12;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize LabStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 10));
    if (type == CT_HeaderSection)
        result += QSize(8, 4);
    return result;
}

QRect LabStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect thumb = thumbOf(*bar);
            const bool wide = bar->orientation == Qt::Horizontal;
            switch (sub) {
            case SC_ScrollBarSlider: return thumb;
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSubPage:
                return wide ? QRect(bar->rect.left(), bar->rect.top(), thumb.left() - bar->rect.left(), bar->rect.height())
                            : QRect(bar->rect.left(), bar->rect.top(), bar->rect.width(), thumb.top() - bar->rect.top());
            case SC_ScrollBarAddPage:
                return wide ? QRect(thumb.right() + 1, bar->rect.top(), bar->rect.right() - thumb.right(), bar->rect.height())
                            : QRect(bar->rect.left(), thumb.bottom() + 1, bar->rect.width(), bar->rect.bottom() - thumb.bottom());
            default: return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void LabStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& colours = option->palette;
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->fillRect(bar->rect, colours.color(QPalette::Base));
            const bool active = bar->state & (State_MouseOver | State_Sunken) && bar->activeSubControls & SC_ScrollBarSlider;
            const QColor ink = mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), colours.color(QPalette::Base) == QColor(Qt::black) ? 70 : active ? 52 : 32);
            const QRectF thumb = QRectF(thumbOf(*bar)).adjusted(2.5, 2.5, -2.5, -2.5);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawRoundedRect(thumb, std::min(thumb.width(), thumb.height()) / 2, std::min(thumb.width(), thumb.height()) / 2);
            painter->restore();
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawField(*painter, *box, !box->editable && box->state & State_MouseOver);
            drawChevron(*painter, QPointF(box->rect.right() - 11, box->rect.center().y() + 0.5), colours.color(box->state & State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
            painter->restore();
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawField(*painter, *box, false);
            for (const bool up : {true, false}) {
                const QRectF place = subControlRect(control, box, up ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
                const bool can = box->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled) && box->state & State_Enabled;
                painter->save();
                painter->translate(place.center());
                painter->scale(0.85, up ? -0.85 : 0.85);
                drawChevron(*painter, {}, colours.color(can ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
                painter->restore();
            }
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LabStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& colours = option->palette;
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 4));
        painter->setPen(edgeOf(colours));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, colours.color(QPalette::PlaceholderText));
            const int more = kCellPadding - pixelMetric(PM_HeaderMargin, header, widget); // It stands over the text of its column.
            if (quiet.orientation == Qt::Horizontal)
                quiet.rect.adjust(more, 0, -more, 0);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        // Dots say that there is more of it.
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->editable) {
            QStyleOptionComboBox brief = *box;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
            if (box->fontMetrics.horizontalAdvance(box->currentText) > room + 3) // Boxes that are as narrow as their text are measured a little short.
                brief.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &brief, painter, widget);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && !(button->features & (QStyleOptionButton::Flat | QStyleOptionButton::HasMenu))) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            QStyleOptionButton field = *button;
            const QColor text = colours.color(QPalette::Text);
            field.palette.setColor(QPalette::Base, mixed(colours.color(QPalette::Base), text, button->state & State_Sunken ? 12 : button->state & State_MouseOver ? 5 : 0));
            drawField(*painter, field, false);
            painter->restore();
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && m_still && bar->minimum == 0 && bar->maximum == 0) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(QBrush(colours.color(QPalette::Highlight), Qt::BDiagPattern));
            painter->drawRoundedRect(inner(bar->rect).adjusted(1, 1, -1, -1), 2, 2);
            painter->restore();
            return;
        }
        break;
    case CE_Splitter: return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const QRectF r = inner(tab->rect).adjusted(1, 2, -1, 8);
            if (tab->state & State_Selected) {
                painter->setClipRect(tab->rect);
                painter->setPen(edgeOf(colours));
                painter->setBrush(colours.color(QPalette::Base));
                painter->drawRoundedRect(r, kRadius, kRadius);
                painter->setPen(Qt::NoPen);
                painter->setBrush(colours.color(QPalette::Highlight));
                painter->drawRoundedRect(QRectF(r.left() + 6, r.top() - 0.5, r.width() - 12, 2.5), 1, 1);
            } else if (tab->state & State_MouseOver) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(mixed(colours.color(QPalette::Window), colours.color(QPalette::Text), 6));
                painter->drawRoundedRect(r.adjusted(0, 0, 0, -12), kRadius, kRadius);
            }
            if (tab->state & State_HasFocus) {
                painter->setPen(QPen(colours.color(QPalette::Highlight), 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(r.adjusted(3, 4, -3, -11), kRadius, kRadius);
            }
            painter->restore();
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QPalette& colours = option->palette;
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        // Of a box that has an edge of its own.
        if (widget && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<const QComboBox*>(widget->parentWidget())))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focus = option->state & State_HasFocus;
        painter->setPen(focus ? QPen(colours.color(QPalette::Highlight), 2) : QPen(edgeOf(colours), 1));
        painter->setBrush(element == PE_PanelLineEdit ? colours.brush(QPalette::Base) : Qt::NoBrush);
        painter->drawRoundedRect(focus ? QRectF(option->rect).adjusted(1, 1, -1, -1) : inner(option->rect), kRadius, kRadius);
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase:
        painter->setPen(edgeOf(colours));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, colours.color(QPalette::Window));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*painter, *option, option->rect, mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 60));
        return;
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace syncscope::views
