// "Paste WDF code": the dialog for it, with what is on the clipboard when that was copied for it.
#pragma once

#include <QtCore/QObject>

namespace syncscope::views {
class PasteDialog;
}

namespace syncscope::window {

class MainWindow;

class PasteCode : public QObject {
    Q_OBJECT

public:
    explicit PasteCode(MainWindow& window);
    views::PasteDialog* show(); // null when nothing is open

private:
    MainWindow& m_window;
};

} // namespace syncscope::window
