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
    void showHelp(const QString& topic);
    views::HelpView* help() { return m_help; }
    Tour* startTour();
    Tour* tour() { return m_tour; }
    bool tourWasSeen() const;
    void showReport();

private:
    void makeActions();
    std::vector<TourStop> stops() const;

    MainWindow& m_window;
    QSettings& m_settings;
    QPointer<views::HelpView> m_help;
    QPointer<Tour> m_tour;
};

} // namespace syncscope::window
