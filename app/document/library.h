// Scenarios on disk: the shipped ones, and folders of a person's own. The engine gets texts; this is where they come from.
#pragma once

#include "engine/scenario/read.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace syncscope::document {

// A scenario's files, read.
struct Source {
    QString folder; // where its files lie
    QString file;   // its scenario.json
    bool shipped = false;
    scenario::Texts texts;
};

struct Entry {
    QString id, number, title, part, kind, summary, folder;
    int difficulty = 1;
};

class Library {
public:
    Library() = default;
    // Reads what every scenario says of itself. One that cannot be read is left out and named in unreadable().
    explicit Library(const QString& folder);

    // ../share/syncscope/scenarios beside the program, in the build tree and after installation.
    static QString shippedFolder();

    // In teaching order: by number, A2 before A10; those without a number last.
    const std::vector<Entry>& entries() const { return m_entries; }
    const QStringList& unreadable() const { return m_unreadable; }
    const Entry* find(const QString& idOrNumber) const; // null when there is none

    // A scenario by id, number, folder or scenario.json. Mistakes: nothing there, or it cannot be read.
    Expected<Source> load(const QString& where) const;

private:
    QString m_folder;
    std::vector<Entry> m_entries;
    QStringList m_unreadable;
};

} // namespace syncscope::document
