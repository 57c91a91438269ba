// Unsaved work, kept in a folder of the user's while it is unsaved: one file for each program that runs, locked by it. What is
// not locked was left by a crash. A file that cannot be read is left alone.
#pragma once

#include "engine/base/diagnostics.h"
#include "engine/scenario/read.h"

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>
#include <vector>

namespace syncscope::document {

struct Leftover {
    QString file;       // of the recovery folder
    QString title, time;
    QString place;      // where it was opened from; empty = nowhere
    bool shipped = false;
    std::string scenario, driver, lesson;
    scenario::Edits edits;
};

class Recovery {
public:
    explicit Recovery(const QString& folder);

    Diagnostics write(const Leftover& work); // its file is ours
    void clear();                            // nothing is unsaved
    // What programs left that are not there any more, the newest first.
    std::vector<Leftover> leftovers() const;
    void discard(const Leftover& leftover);

private:
    QString m_folder, m_file;
    std::unique_ptr<QLockFile> m_lock; // held from the first write on
};

} // namespace syncscope::document
