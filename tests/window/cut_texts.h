// What a person cannot read because it has too little room: labels, buttons, tabs, heads of tables, boxes, fields, menus, the status bar.
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace syncscope::test {

// A line for each text that is cut in what can be seen of this widget: which widget, its text, and what it has and needs. Texts that are drawn shortened
// on purpose count where no tooltip says the whole.
QStringList cutTexts(const QWidget& root);

} // namespace syncscope::test
