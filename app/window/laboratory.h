// The document with the window on it. The window is made anew when the language changes; the document, its run and the cursor
// stay, so nothing is run again.
#pragma once

#include "app/window/main_window.h"

#include <QtCore/QPointer>

#include <memory>

namespace syncscope::window {

class Laboratory : public QObject {
    Q_OBJECT

public:
    Laboratory(document::Document& document, QSettings& settings);
    ~Laboratory() override;

    MainWindow& window() { return *m_window; }
    // Installs its texts, and shows the window with them.
    void setLanguage(const QString& code);
    // What settings say it begins with; on the first start of all, the start page, and the tour of the first window.
    void begin();

private:
    void make();

    document::Document& m_document;
    QSettings& m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace syncscope::window
