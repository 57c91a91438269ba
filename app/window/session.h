// What is remembered from one day to the next: how far one is in the lessons, the breakpoints of each scenario, and what was open.
#pragma once

#include "app/document/document.h"
#include "app/views/start/start_page.h"

#include <QtCore/QObject>

class QSettings;

namespace syncscope::window {

class Session : public QObject {
    Q_OBJECT

public:
    Session(document::Document& document, QSettings& settings, QObject* parent = nullptr);

    // A lesson is begun when it is opened, and done when its run was seen to the end or its answer was asked for.
    std::map<QString, views::Progress> progress() const;
    void finish(); // the lesson that is open
    void forgetProgress();

    // Place, settings and event of what is open.
    void keep();
    bool hasKept() const;
    QString keptTitle() const;
    QString keptWhere() const;
    // Opens it again; the settings and the event follow when its run is there. False: it cannot be opened any more.
    bool restore();

Q_SIGNALS:
    void progressChanged();

private:
    void note(views::Progress progress);
    void takeBreakpoints(); // of what is open, as they were left
    void keepBreakpoints();
    QString breakpointsKey() const;

    document::Document& m_document;
    QSettings& m_settings;
    struct Wanted {
        QStringList set;
        QString variant;
        std::uint32_t event = 0;
    };
    std::optional<Wanted> m_wanted;
    QString m_breakpointsOf; // key of the scenario whose breakpoints there are
};

} // namespace syncscope::window
