// The command line of syncscope-lab: "lost-update", "present lost-update --profile projector --beat 3".
#pragma once

#include "engine/picture/tokens.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

class QCommandLineParser;

namespace syncscope::window {

struct Arguments {
    QString scenario; // empty: what settings say
    QString shots;    // a folder
    bool verbose = false;
    bool present = false;
    std::optional<int> beat; // keys after the title
    picture::Theme profile = picture::Theme::Projector;
    QString mistake;  // what cannot be understood; empty = all of it can
};

// Of the words, before anything is parsed: its messages are in the language, too. Empty: what settings say.
QString languageIn(const QStringList& words);
void addArguments(QCommandLineParser& parser);
// Of what it has parsed.
Arguments argumentsIn(const QCommandLineParser& parser);

} // namespace syncscope::window
