// What the desktop's portal says of light and dark, over D-Bus. Where there is no D-Bus or no portal, nothing, silently.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#ifdef SYNCSCOPE_WITH_DBUS
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCall>
#endif

#include <optional>

namespace syncscope::theme {

class Portal : public QObject {
    Q_OBJECT

public:
    // bus: the address of a D-Bus; empty for that of the session.
    explicit Portal(const QString& bus, QObject* parent = nullptr);

    // None: no portal, no answer yet, or no preference.
    std::optional<bool> prefersDark();

Q_SIGNALS:
    void changed();

private:
#ifdef SYNCSCOPE_WITH_DBUS
    Q_SLOT void settingChanged(const QDBusMessage& message);
    void takeAnswer();

    std::optional<QDBusPendingCall> m_asked; // until its answer is taken
#endif
    std::optional<bool> m_prefersDark;
};

} // namespace syncscope::theme
