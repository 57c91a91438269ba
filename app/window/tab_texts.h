// What stands on tabs: in full where there is room for all of them, otherwise in brief, so that each can be seen and clicked.
// Assistive tools and tooltips always have the full text.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <map>

class QTabWidget;
class QWidget;

namespace syncscope::window {

class TabTexts : public QObject {
    Q_OBJECT

public:
    explicit TabTexts(QTabWidget& tabs);

    void set(QWidget* page, const QString& full, const QString& brief);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Texts {
        QString full, brief;
    };
    void fit();
    void put(bool brief);

    QTabWidget& m_tabs;
    std::map<QWidget*, Texts> m_texts;
};

} // namespace syncscope::window
