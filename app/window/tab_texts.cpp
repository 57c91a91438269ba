#include "app/window/tab_texts.h"

#include "app/views/common/lab_style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace syncscope::window {

TabTexts::TabTexts(QTabWidget& tabs) : QObject(&tabs), m_tabs(tabs)
{
    tabs.installEventFilter(this);
    connect(&tabs, &QTabWidget::currentChanged, this, &TabTexts::fit); // A page may have been hidden until now.
}

void TabTexts::set(QWidget* page, const QString& full, const QString& brief)
{
    m_texts[page] = {full, brief};
    const int tab = m_tabs.indexOf(page);
    m_tabs.setTabToolTip(tab, full);
    m_tabs.tabBar()->setAccessibleTabName(tab, full);
    fit();
}

bool TabTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void TabTexts::fit()
{
    put(false);
    if (m_tabs.tabBar()->sizeHint().width() > m_tabs.width())
        put(true);
}

void TabTexts::put(bool brief)
{
    m_tabs.tabBar()->setProperty(views::kDense, brief);
    for (const auto& [page, texts] : m_texts)
        if (const int tab = m_tabs.indexOf(page); tab >= 0)
            m_tabs.setTabText(tab, brief ? texts.brief : texts.full);
    // Those that are out of sight are told by their tips, in whatever list there is of them.
    for (int tab = 0; tab < m_tabs.count(); ++tab)
        if (m_tabs.tabToolTip(tab).isEmpty())
            m_tabs.setTabToolTip(tab, m_tabs.tabText(tab));
}

} // namespace syncscope::window
