#include "tests/window/cut_texts.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtGui/QTextOption>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace syncscope::test {

namespace {

QString withoutMnemonic(QString text) { return text.replace(QLatin1String("&&"), QLatin1String("\1")).remove(QLatin1Char('&')).replace(QLatin1String("\1"), QLatin1String("&")); }

QString bare(QString text) { return text.remove(QChar(0x200B)); }

// Whether the tooltip says it all: long words are given joints where they are shown.
bool tells(const QString& tip, const QString& text) { return !text.isEmpty() && bare(tip).contains(bare(text)); }

class Search {
public:
    QStringList cut;

    void look(const QWidget& w)
    {
        if (!w.isVisible())
            return;
        if (const auto* dock = qobject_cast<const QDockWidget*>(&w); dock && dock->parentWidget() && !dock->parentWidget()->rect().intersects(dock->geometry()))
            return; // Behind another: it is kept beside the window.
        if (const auto* label = qobject_cast<const QLabel*>(&w))
            lookAt(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&w))
            lookAt(*button);
        else if (const auto* bar = qobject_cast<const QTabBar*>(&w))
            lookAt(*bar);
        else if (const auto* head = qobject_cast<const QHeaderView*>(&w))
            lookAt(*head);
        else if (const auto* box = qobject_cast<const QComboBox*>(&w))
            lookAt(*box);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&w))
            need(*group, group->title(), group->width(), group->minimumSizeHint().width());
        else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&w))
            need(*spin, spin->text(), spin->width(), spin->minimumSizeHint().width());
        else if (const auto* line = qobject_cast<const QLineEdit*>(&w))
            lookAt(*line);
        else if (const auto* menus = qobject_cast<const QMenuBar*>(&w))
            lookAt(*menus);
        else if (const auto* status = qobject_cast<const QStatusBar*>(&w))
            lookAt(*status);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&w))
            lookAt(*view);
        else if (const QSizePolicy::Policy p = w.sizePolicy().horizontalPolicy(); p == QSizePolicy::Fixed && !w.layout() && !w.inherits("QAbstractSlider")) // draws its words itself
            need(w, w.accessibleName(), w.width(), w.sizeHint().width());
        for (const QObject* child : w.children())
            if (const auto* inner = qobject_cast<const QWidget*>(child); inner && !inner->isWindow())
                look(*inner);
    }

private:
    void tell(const QWidget& w, const QString& text, const QString& what)
    {
        QStringList where;
        for (const QWidget* p = &w; p && where.size() < 4; p = p->parentWidget())
            if (!p->objectName().isEmpty() && !p->objectName().startsWith(QLatin1String("qt_")))
                where.prepend(p->objectName());
        cut << QLatin1String(w.metaObject()->className()) + QLatin1Char(' ') + where.join(QLatin1Char('/')) + QStringLiteral(" \"") + text.left(90) + QStringLiteral("\": ") + what;
    }

    // Has, and would need.
    bool need(const QWidget& w, const QString& text, int has, int needs, const char* what = "wide")
    {
        if (text.isEmpty() || has >= needs)
            return lies(w, text);
        tell(w, text, QStringLiteral("%1 of %2 px %3").arg(has).arg(needs).arg(QLatin1String(what)));
        return false;
    }

    // Within all that lies around it; what scrolls shows the rest by scrolling.
    bool lies(const QWidget& w, const QString& text)
    {
        if (text.isEmpty())
            return true;
        QRect r = w.rect();
        bool across = true, down = true; // is not scrolled
        for (const QWidget *p = &w, *up = p->parentWidget(); up && !p->isWindow(); p = up, up = p->parentWidget()) {
            r.translate(p->pos());
            const auto* area = qobject_cast<const QAbstractScrollArea*>(up->parentWidget());
            if (area && area->viewport() == up) {
                // Where it stands in what scrolls says nothing of what is around that.
                across = across && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
                down = down && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
                if (!across && !down)
                    return true;
            }
            if ((across && (r.left() < 0 || r.right() >= up->width())) || (down && (r.top() < 0 || r.bottom() >= up->height()))) {
                tell(w, text, QStringLiteral("%1,%2 %3 x %4 in %5 x %6 of %7 %8").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()).arg(up->width()).arg(up->height())
                                  .arg(QLatin1String(up->metaObject()->className()), up->objectName()));
                return false;
            }
        }
        return true;
    }

    void lookAt(const QLabel& label)
    {
        const QString text = label.text();
        if (text.isEmpty())
            return;
        const bool rich = label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
        if (!label.wordWrap()) {
            if (tells(label.toolTip(), text) && label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                return;
            if (need(label, text, label.width(), label.sizeHint().width()))
                need(label, text, label.height(), label.sizeHint().height() - label.contentsMargins().top() - label.contentsMargins().bottom(), "high");
            return;
        }
        const int room = label.contentsRect().width() - 2 * label.margin() - std::max(0, label.indent());
        int word = 0;
        if (rich) {
            QTextDocument page;
            page.setDocumentMargin(0);
            page.setDefaultFont(label.font());
            page.setDefaultTextOption(QTextOption(label.alignment()));
            page.setHtml(text);
            page.setTextWidth(std::max(1, room));
            word = static_cast<int>(page.size().width());
        } else {
            const QFontMetrics metrics(label.font());
            static const QRegularExpression gaps(QStringLiteral("[\\s\u200B/-]+"));
            for (const QString& part : text.split(gaps))
                word = std::max(word, metrics.horizontalAdvance(part));
        }
        if (need(label, text, room, word, "wide (a word)"))
            need(label, text, label.height() + 1, label.heightForWidth(label.width()), "high");
    }

    void lookAt(const QAbstractButton& button)
    {
        if (button.inherits("CloseButton") || button.inherits("QTableCornerButton"))
            return;
        if (button.hasHeightForWidth()) {
            if (need(button, button.text(), button.width(), button.minimumSizeHint().width()))
                need(button, button.text(), button.height(), button.heightForWidth(button.width()), "high");
            return;
        }
        if (need(button, button.text(), button.width(), button.sizeHint().width()))
            need(button, button.text(), button.height(), QFontMetrics(button.font()).height(), "high");
    }

    void lookAt(const QTabBar& bar)
    {
        int all = 0;
        for (int i = 0; i < bar.count(); ++i) {
            if (!bar.isTabVisible(i))
                continue;
            const QRect tab = bar.tabRect(i);
            const QString text = withoutMnemonic(bar.tabText(i));
            const int needs = bar.fontMetrics().horizontalAdvance(text) + (bar.tabIcon(i).isNull() ? 0 : bar.iconSize().width() + 4);
            all += tab.width();
            if (tab.width() < needs)
                tell(bar, text, QStringLiteral("%1 of %2 px").arg(tab.width()).arg(needs));
            else if (all > bar.width() && !(bar.usesScrollButtons() && !bar.tabToolTip(i).isEmpty()))
                tell(bar, text, QStringLiteral("is beyond the %1 px of the bar").arg(bar.width()));
        }
    }

    void lookAt(const QHeaderView& head)
    {
        const QAbstractItemModel* model = head.model();
        if (!model || head.orientation() != Qt::Horizontal)
            return;
        for (int s = 0; s < head.count(); ++s) {
            if (head.isSectionHidden(s))
                continue;
            const QString text = model->headerData(s, head.orientation()).toString();
            constexpr int kMargins = 12; // of the style, at both sides
            const int needs = head.fontMetrics().horizontalAdvance(text) + kMargins;
            const bool designed = head.textElideMode() != Qt::ElideNone && !model->headerData(s, head.orientation(), Qt::ToolTipRole).toString().isEmpty();
            if (!text.isEmpty() && head.sectionSize(s) < needs && !designed)
                tell(head, text, QStringLiteral("%1 of %2 px, and no tooltip").arg(head.sectionSize(s)).arg(needs));
        }
    }

    void lookAt(const QComboBox& box)
    {
        if (box.currentText().isEmpty())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        const bool icon = !box.itemIcon(box.currentIndex()).isNull();
        const int needs = box.fontMetrics().horizontalAdvance(box.currentText()) + (icon ? box.iconSize().width() + 4 : 0);
        if (room < needs && tells(box.toolTip(), box.currentText()))
            return;
        need(box, box.currentText(), room, needs);
    }

    void lookAt(const QLineEdit& line)
    {
        if (qobject_cast<const QAbstractSpinBox*>(line.parentWidget()) || qobject_cast<const QComboBox*>(line.parentWidget()))
            return;
        if (!line.text().isEmpty()) {
            lies(line, line.text()); // What somebody typed is scrolled.
            return;
        }
        QStyleOptionFrame option;
        option.initFrom(&line);
        option.lineWidth = line.hasFrame() ? line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line) : 0;
        const QMargins margins = line.textMargins();
        int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - margins.left() - margins.right() - 4;
        for (const QAbstractButton* b : line.findChildren<QAbstractButton*>())
            if (b->isVisible() && b->width() > 0)
                room -= b->width() + 2;
        need(line, line.placeholderText(), room, line.fontMetrics().horizontalAdvance(line.placeholderText()));
    }

    void lookAt(const QMenuBar& menus)
    {
        for (QAction* menu : menus.actions())
            if (const QRect r = menus.actionGeometry(menu); menu->isVisible() && !menus.rect().contains(r))
                tell(menus, menu->text(), QStringLiteral("is not in the bar"));
    }

    void lookAt(const QStatusBar& status)
    {
        const QString message = status.currentMessage();
        int right = status.width();
        for (const QWidget* w : status.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (w->isVisible())
                right = std::min(right, w->x());
        // A message hides what is not there for good, so what is left is at its right.
        need(status, message, right - 6, status.fontMetrics().horizontalAdvance(message));
    }

    // Cells are of data, which may be long: then their tooltip has all of it.
    void lookAt(const QAbstractItemView& view)
    {
        if (!view.model())
            return;
        const QRect seen = view.viewport()->rect();
        const auto cell = [&](const QModelIndex& index) {
            const QString text = index.data().toString();
            const QRect r = view.visualRect(index);
            if (text.isEmpty() || r.isEmpty() || !r.intersects(seen) || view.indexWidget(index))
                return;
            const QSize needs = view.sizeHintForIndex(index);
            const int has = view.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? std::min(r.right(), seen.right()) - r.left() + 1 : r.width();
            if (has < needs.width() && index.data(Qt::ToolTipRole).toString().isEmpty())
                tell(view, text, QStringLiteral("%1 of %2 px in row %3, column %4, and no tooltip").arg(has).arg(needs.width()).arg(index.row()).arg(index.column()));
        };
        if (const auto* table = qobject_cast<const QTableView*>(&view)) {
            for (int row = std::max(0, table->rowAt(0)); row < table->model()->rowCount() && table->rowViewportPosition(row) < seen.height(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    if (!table->isColumnHidden(column) && !table->isRowHidden(row))
                        cell(table->model()->index(row, column));
        } else if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
            for (QModelIndex row = tree->indexAt(QPoint(2, 2)); row.isValid() && tree->visualRect(row).top() < seen.height(); row = tree->indexBelow(row))
                for (int column = 0; column < tree->model()->columnCount(row.parent()); ++column)
                    if (!tree->isColumnHidden(column))
                        cell(row.siblingAtColumn(column));
        }
    }
};

} // namespace

QStringList cutTexts(const QWidget& root)
{
    Search search;
    search.look(root);
    return search.cut;
}

} // namespace syncscope::test
