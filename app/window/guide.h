// Whatever helps: F1 for what has the focus, the glossary, the tour, what the program is, and the text of a problem report.
#pragma once

#include "app/document/document.h"
#include "app/views/help/help_view.h"
#include "app/window/tour.h"

#include <QtCore/QPointer>

class QSettings;

namespace syncscope::window {

class MainWindow;

// Everything a person who mends this program asks first; nothing about the person.
QString problemReport(const document::Document& document);

class Guide : public QObject {
    Q_OBJECT

public:
    Guide(MainWindow& window, QSettings& settings);

    // The topic of the widget that has the focus: of the nearest one around it that has one.
    static QString topicOf(const QWidget* widget);
    // Over a dialog that waits for an answer, where there is one: what belongs to the window would be shut out by it.
    void showHelp(const QString& topic);
    views::HelpView* help() { return m_help; }
    Tour* startTour();
    Tour* tour() { return m_tour; }
    bool tourWasSeen() const;
    void showReport();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the application: keys of the window do not act in dialogs

private:
    void makeActions();
    std::vector<TourStop> stops() const;

    MainWindow& m_window;
    QSettings& m_settings;
    QPointer<views::HelpView> m_help;
    QPointer<Tour> m_tour;
};

} // namespace syncscope::window
