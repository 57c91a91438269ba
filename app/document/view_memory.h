// What a person arranged to look at a scenario, as JSON. Beside one's own scenario it is a file, view.json, so that it goes where
// the folder goes; a shipped one is not written to, and what is arranged for it stays in the settings.
//
// The file is written at once and whole. One that is not ours to understand, damaged or of a newer format, is never written to, and
// opening goes on without it. Where the file cannot be written the settings have what is arranged, under the scenario's
// place and for the file as it was then: another file there goes before them.
#pragma once

#include "app/document/document.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

class QSettings;

namespace syncscope::document {

class ViewMemory {
    Q_DECLARE_TR_FUNCTIONS(syncscope::document::ViewMemory)

public:
    // understands: whether an object of this format is one that those who write it can read.
    ViewMemory(QSettings& settings, std::function<bool(const QJsonObject&)> understands);

    // From here on it is about the scenario that is open there; one that is not saved anywhere has no memory.
    void follow(const Document& document);
    QJsonObject read(); // empty: nothing is kept, or nothing of ours
    // Adds to what is kept, or replaces it, key by key.
    void write(const QJsonObject& view);
    bool hasFile() const; // whatever is in it
    // Why the settings stand in for the file, in words; empty as long as they need not.
    const QString& trouble() const { return m_trouble; }

private:
    struct There {
        bool exists = false;
        QByteArray text;
        std::optional<QJsonObject> view; // none: it is left alone
        QString why;
    };
    There there() const;
    std::optional<QJsonObject> understood(const QJsonValue& json, QString* why) const;
    QString leftAlone(const There& file) const;
    QString entry() const;

    QSettings& m_settings;
    std::function<bool(const QJsonObject&)> m_understands;
    QString m_key, m_file; // m_file is empty for a shipped scenario
    QString m_trouble;
};

} // namespace syncscope::document
