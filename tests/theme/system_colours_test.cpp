// The system's light and dark: from its palette, and from a portal on a bus of our own.
#include "app/theme/system_colours.h"
#include "app/theme/theme.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#ifdef SYNCSCOPE_WITH_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtDBus/QDBusVirtualObject>
#endif

#include <gtest/gtest.h>

namespace syncscope::theme {
namespace {

using picture::Theme;

int warnings = 0;
void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    ++warnings;
    ADD_FAILURE() << text.toStdString();
}

class SystemColoursTest : public testing::Test {
protected:
    SystemColoursTest() : m_before(qInstallMessageHandler(countWarnings)) { setSystem(false); }
    ~SystemColoursTest() override
    {
        QGuiApplication::setPalette(QPalette());
        qInstallMessageHandler(m_before);
    }

    // As a desktop's plug-in for Qt does.
    static void setSystem(bool dark)
    {
        QPalette p;
        p.setColor(QPalette::Window, dark ? QColor(30, 30, 30) : QColor(240, 240, 240));
        QGuiApplication::setPalette(p);
    }

private:
    QtMessageHandler m_before;
};

TEST_F(SystemColoursTest, AreThoseOfThePaletteThatIsNotOurs)
{
    SystemColours colours;
    QSignalSpy changed(&colours, &SystemColours::changed);
    EXPECT_EQ(colours.theme(), Theme::Light);
    for (const Theme ours : {Theme::Dark, Theme::HighContrast, Theme::Light}) {
        QGuiApplication::setPalette(palette(ours));
        EXPECT_EQ(colours.theme(), Theme::Light);
    }
    EXPECT_EQ(changed.size(), 0);
    setSystem(true);
    EXPECT_EQ(colours.theme(), Theme::Dark);
    EXPECT_EQ(changed.size(), 1);
    QGuiApplication::setPalette(palette(Theme::Dark));
    setSystem(true); // no darker than before, but ours has gone
    EXPECT_EQ(changed.size(), 2);
    setSystem(false);
    EXPECT_EQ(colours.theme(), Theme::Light);
}

TEST_F(SystemColoursTest, AreAskedForOnceAProcess)
{
    EXPECT_EQ(&systemColours(), &systemColours());
    EXPECT_EQ(systemColours().theme(), Theme::Light);
}

// No bus at the address: as if nobody had asked.
TEST_F(SystemColoursTest, WithoutABusThePaletteDecides)
{
    SystemColours colours;
    QSignalSpy changed(&colours, &SystemColours::changed);
    colours.followPortal(QStringLiteral("unix:path=/nonexistent/bus"));
    QTest::qWait(50);
    EXPECT_EQ(colours.theme(), Theme::Light);
    EXPECT_EQ(changed.size(), 0);
    setSystem(true);
    EXPECT_EQ(colours.theme(), Theme::Dark);
}

#ifdef SYNCSCOPE_WITH_DBUS

// A desktop's portal, as far as colours go.
class FakePortal : public QDBusVirtualObject {
public:
    uint scheme = 0;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.interface() != QLatin1String("org.freedesktop.portal.Settings") || message.member() != QLatin1String("Read"))
            return false;
        m_asked = message.arguments();
        const QVariant inner = QVariant::fromValue(QDBusVariant(scheme)); // a variant in a variant, as portals have it
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
    QVariantList asked() const { return m_asked; }

    void change(QDBusConnection& connection, const QString& key, uint value)
    {
        scheme = value;
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << key << QVariant::fromValue(QDBusVariant(value));
        ASSERT_TRUE(connection.send(signal));
    }

private:
    QVariantList m_asked;
};

class PortalTest : public SystemColoursTest {
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        ASSERT_FALSE(daemon.isEmpty()) << "dbus-daemon is in the package dbus, which installer/packages.debian names";
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForStarted(5000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_daemon.canReadLine(); }, 5000));
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("syncscope-colours ") + m_address);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }
    QDBusConnection serve()
    {
        QDBusConnection connection = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
        EXPECT_TRUE(connection.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal));
        EXPECT_TRUE(connection.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        return connection;
    }

    QProcess m_daemon;
    QString m_address;
    FakePortal m_portal;
};

TEST_F(PortalTest, TheDesktopsChoiceIsReadAndFollowed)
{
    m_portal.scheme = 1;
    QDBusConnection connection = serve();
    SystemColours colours;
    EXPECT_EQ(colours.theme(), Theme::Light);
    colours.followPortal(m_address);
    ASSERT_TRUE(QTest::qWaitFor([&] { return colours.theme() == Theme::Dark; }, 5000));
    EXPECT_EQ(m_portal.asked(), QVariantList({QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")}));
    QCoreApplication::processEvents();
    QSignalSpy changed(&colours, &SystemColours::changed);
    m_portal.change(connection, QStringLiteral("color-scheme"), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return colours.theme() == Theme::Light; }, 5000));
    EXPECT_EQ(changed.size(), 1);
    m_portal.change(connection, QStringLiteral("accent-color"), 1); // another setting
    m_portal.change(connection, QStringLiteral("color-scheme"), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return colours.theme() == Theme::Dark; }, 5000));
    EXPECT_EQ(changed.size(), 2);
    // No preference: the palette decides again.
    m_portal.change(connection, QStringLiteral("color-scheme"), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return colours.theme() == Theme::Light; }, 5000));
}

TEST_F(PortalTest, ABusWithoutAPortalSaysNothing)
{
    SystemColours colours;
    QSignalSpy changed(&colours, &SystemColours::changed);
    colours.followPortal(m_address);
    QTest::qWait(200);
    EXPECT_EQ(colours.theme(), Theme::Light);
    EXPECT_EQ(changed.size(), 0);
    // One that comes later is heard.
    QDBusConnection connection = serve();
    m_portal.change(connection, QStringLiteral("color-scheme"), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return colours.theme() == Theme::Dark; }, 5000));
}

#endif

} // namespace
} // namespace syncscope::theme
