// Sets of keys for hands that come from another program; each names only what differs from the usual keys.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <map>
#include <vector>

namespace syncscope::window {

struct KeyScheme {
    QString name;  // as it is kept in settings
    QString title; // for people
    std::map<QString, QList<QKeySequence>> keys; // of the window, by id of the action
};

// The first is the usual one.
const std::vector<KeyScheme>& keySchemes();
QString titleOf(const KeyScheme& scheme); // translated

} // namespace syncscope::window
