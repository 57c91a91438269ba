// Whether the system is light or dark, at the start and whenever it changes.
//
// Qt 6.4 does not say. The desktop's portal does, where there is one, and on Windows the registry; else it is told by the
// lightness of the system's palette. That is the application's until one of our themes is set: ask before.
#pragma once

#include <QtCore/QObject> // First, since moc cannot read <compare>, which the others begin with, on its own.
#include <QtGui/QPalette>

#include "engine/picture/tokens.h"

namespace syncscope::theme {

class Portal;

class SystemColours : public QObject {
    Q_OBJECT

public:
    explicit SystemColours(QObject* parent = nullptr);

    picture::Theme theme() const; // Light or Dark
    // Listens to the desktop from now on. Pictures and tests do not, so that they are the same everywhere.
    void followPortal(const QString& bus = {}); // an address; empty: that of the session

Q_SIGNALS:
    void changed(); // the theme, or somebody else has set the application's palette

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the application

private:
    void look();

    QPalette m_palette; // of the system
    Portal* m_portal = nullptr;
    picture::Theme m_theme;
};

// Those of the system this process runs on.
SystemColours& systemColours();

} // namespace syncscope::theme
