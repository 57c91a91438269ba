#include "app/theme/portal.h"

#ifdef SYNCSCOPE_WITH_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>
#endif

namespace syncscope::theme {

#ifdef SYNCSCOPE_WITH_DBUS

namespace {

// org.freedesktop.portal.Settings; its colour scheme is 1 for dark, 2 for light, 0 for neither.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop"), kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kNamespace = QStringLiteral("org.freedesktop.appearance"), kKey = QStringLiteral("color-scheme");

// Read wraps its answer in a variant once more than it says.
std::optional<bool> darkIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    return isNumber && (scheme == 1 || scheme == 2) ? std::optional(scheme == 1) : std::nullopt;
}

} // namespace

Portal::Portal(const QString& bus, QObject* parent) : QObject(parent)
{
    QDBusConnection connection = bus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection::connectToBus(bus, QStringLiteral("syncscope-colours ") + bus);
    if (!connection.isConnected())
        return;
    connection.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), {kNamespace, kKey}, QStringLiteral("ssv"), this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << kNamespace << kKey;
    m_asked = connection.asyncCall(ask);
    connect(new QDBusPendingCallWatcher(*m_asked, this), &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* watcher) {
        watcher->deleteLater();
        takeAnswer();
        Q_EMIT changed();
    });
}

void Portal::takeAnswer()
{
    if (!m_asked)
        return;
    if (const QDBusMessage answer = m_asked->reply(); answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_prefersDark = darkIn(answer.arguments().constFirst());
    m_asked.reset();
}

void Portal::settingChanged(const QDBusMessage& message)
{
    if (message.arguments().size() < 3)
        return;
    m_asked.reset(); // an older answer
    m_prefersDark = darkIn(message.arguments().at(2));
    Q_EMIT changed();
}

std::optional<bool> Portal::prefersDark()
{
    if (m_asked && m_asked->isFinished()) // before the event loop would tell: the window need not begin in the other colours
        takeAnswer();
    return m_prefersDark;
}

#else

Portal::Portal(const QString&, QObject* parent) : QObject(parent) {}
std::optional<bool> Portal::prefersDark() { return m_prefersDark; }

#endif

} // namespace syncscope::theme
