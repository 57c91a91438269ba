// What a person must know before anything else: mistakes in the texts, a refused object, a bug check, a limit, notes.
#pragma once

#include "app/document/document.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace syncscope::views {

class MessagePanel : public QScrollArea {
    Q_OBJECT

public:
    MessagePanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    bool isShowing() const { return m_count > 0; }
    QString text() const { return m_text; } // all of it, for assistive tools and tests

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyWanted(syncscope::EventIndex event);
    void termAsked(const QString& id); // of the glossary

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        QString label;
        std::function<void()> act;
    };
    struct Message {
        Tone tone;
        QString title, body;
        std::vector<Offer> offers;
        bool mono;
    };
    void put(const Message& message, QStringList& seen);
    void rebuild();
    void fit();
    void addRefusal(const trace::Refusal& refusal, bool happened);
    void add(Tone tone, const QString& title, const QString& body, const std::vector<Offer>& offers, bool mono = false);

    document::Document& m_document;
    const Appearance& m_appearance;
    QVBoxLayout* m_layout;
    int m_count = 0;
    QString m_text;
    std::vector<Message> m_messages;
    QString m_shown; // what is in the cards, and of which run and look
    document::RunPtr m_shownRun;
    picture::Theme m_shownTheme = picture::Theme::Light;
    int m_shownSize = 0;
    const void* m_dismissed = nullptr; // the run whose notes were read
};

} // namespace syncscope::views
