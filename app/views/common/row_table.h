// A table of which rows are chosen: how every one of them looks and answers to keys.
#pragma once

#include <QtWidgets/QTableView>

namespace syncscope::views {

QTableView* makeRowTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName = {});

} // namespace syncscope::views
