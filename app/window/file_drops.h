// A file that is dragged onto the window is opened, wherever in it it is let go: no text in it takes the file's address for
// something to type. Texts of dialogs do not take one either.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace syncscope::window {

class FileDrops : public QObject {
    Q_OBJECT

public:
    FileDrops(QWidget& window, std::function<void(const QString& file)> open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the application: a text would be asked before the window

private:
    QWidget& m_window;
    std::function<void(const QString&)> m_open;
};

} // namespace syncscope::window
