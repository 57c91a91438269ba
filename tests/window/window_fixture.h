// The window on the offscreen platform, with settings of its own in a folder that goes away.
#pragma once

#include "app/views/common/lab_style.h"
#include "app/window/main_window.h"
#include "app/window/translations.h"
#include "tests/document/open_scenario.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

namespace syncscope::test {

using window::MainWindow;

class WindowTest : public testing::Test {
protected:
    WindowTest()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_document(files::dataFolder())
    {
        static const bool once = [] {
            QApplication::setStyle(new views::LabStyle);
            window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
            return true;
        }();
        static_cast<void>(once);
        m_window.emplace(m_document, m_settings);
        m_window->resize(1400, 900);
        m_window->show();
    }

    void SetUp() override { ASSERT_TRUE(QTest::qWaitForWindowExposed(&*m_window)); }

    void open(const QString& scenario)
    {
        ASSERT_TRUE(m_document.open(scenario));
        ASSERT_TRUE(settled(m_document));
        ASSERT_TRUE(m_document.run());
    }
    void trigger(const char* action) { m_window->actions().action(QLatin1String(action))->trigger(); }
    document::Cursor& cursor() { return m_document.cursor(); }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    document::Document m_document;
    std::optional<MainWindow> m_window;
};

} // namespace syncscope::test
