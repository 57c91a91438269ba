#include "app/views/timeline/timeline_details.h"

#include "app/views/common/widgets.h"
#include "app/views/timeline/timeline_facts.h"

#include <QtCore/QUrl>

namespace syncscope::views {

using picture::Token;

TimelineDetails::TimelineDetails(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent)
    : QTextBrowser(parent)
    , m_document(document)
    , m_timeline(timeline)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("timeline-details"));
    setAccessibleName(tr("Details of the selection"));
    setToolTip(tr("What is selected in the timeline; links go to the event they name"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTextBrowser::document()->setDocumentMargin(10);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("event"))
            m_document.cursor().select(EventIndex(url.path().toUInt()));
    });
    connect(&document.cursor(), &document::Cursor::moved, this, &TimelineDetails::follow);
    connect(&document, &document::Document::runChanged, this, &TimelineDetails::follow);
    connect(&timeline, &TimelineView::measured, this, &TimelineDetails::follow);
    connect(&appearance, &Appearance::changed, this, &TimelineDetails::follow);
    follow();
}

void TimelineDetails::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    follow();
}

void TimelineDetails::follow()
{
    if (isHidden())
        return; // told when it is shown
    const document::RunPtr& run = m_document.run();
    setFont(m_appearance.font());
    const auto ink = [this](Token token) { return m_appearance.ink(token).name(); };
    QTextBrowser::document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: underline } td.label { color: %2; padding-right: 8px } td { padding-bottom: 3px }"
                                                                  " h4 { color: %3; margin-bottom: 4px }")
                                                       .arg(ink(Token::Selection), ink(Token::MutedText), ink(Token::Text)));
    QString html;
    const auto add = [&](const Facts& facts) {
        if (facts.facts.empty())
            return;
        html += QStringLiteral("<h4>%1</h4><table cellspacing=\"0\">").arg(facts.title.toHtmlEscaped());
        for (const Fact& f : facts.facts)
            html += QStringLiteral("<tr><td class=\"label\">%1</td><td>%2</td></tr>")
                        .arg(breakable(f.label).toHtmlEscaped(), f.event ? QStringLiteral("<a href=\"event:%1\">%2</a>").arg(f.event.value).arg(breakable(f.text).toHtmlEscaped()) : breakable(f.text).toHtmlEscaped());
        html += QStringLiteral("</table>");
    };
    if (run && m_timeline.model()) {
        if (const auto range = m_timeline.range())
            add(factsOf(picture::summarize(*m_timeline.model(), *range)));
        add(factsOf(*run, m_document.cursor().event()));
    }
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(tr("Nothing is selected yet. Click a slice, or step with the arrow keys."));
    setHtml(html);
}

} // namespace syncscope::views
