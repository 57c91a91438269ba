#include "app/views/help/help_view.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextList>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

namespace syncscope::views {

namespace {

const QString kTerm = QStringLiteral("lab:term/");

} // namespace

HelpView::HelpView(const QString& language, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_glossary(language)
    , m_topics(helpTopics(language))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of topics and terms"));
    m_filter->setToolTip(tr("Type a part of a topic or a term"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeWidget;
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setAccessibleName(tr("Topics and terms"));
    m_text = new QTextBrowser;
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    auto* topics = new QTreeWidgetItem(m_tree, {tr("Topics")});
    for (const HelpTopic& topic : m_topics)
        (new QTreeWidgetItem(topics, {topic.title}))->setData(0, Qt::UserRole, topic.id);
    auto* terms = new QTreeWidgetItem(m_tree, {tr("Glossary")});
    std::vector<Term> sorted = m_glossary.terms(); // as one looks for them in this language
    std::stable_sort(sorted.begin(), sorted.end(), [](const Term& a, const Term& b) { return QString::localeAwareCompare(a.names.front(), b.names.front()) < 0; });
    for (const Term& term : sorted) {
        auto* item = new QTreeWidgetItem(terms, {term.names.front()});
        item->setData(0, Qt::UserRole, term.id());
        item->setToolTip(0, term.names.join(QStringLiteral(", ")));
    }
    m_tree->expandAll();
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_tree, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setSizes({appearance.text() * 18, appearance.text() * 36});
    splitter->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(std::min(parent ? parent->width() - 40 : 800, appearance.text() * 58), std::min(parent ? parent->height() - 40 : 560, appearance.text() * 42));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && item->data(0, Qt::UserRole).isValid()) {
            m_shown = item->data(0, Qt::UserRole).toString();
            showText();
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int g = 0; g < m_tree->topLevelItemCount(); ++g)
            for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i) {
                QTreeWidgetItem* item = m_tree->topLevelItem(g)->child(i);
                item->setHidden(!(item->text(0) + item->toolTip(0)).contains(typed.trimmed(), Qt::CaseInsensitive));
            }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.toString().startsWith(kTerm))
            showTopic(url.toString().mid(kTerm.size()));
    });
    connect(&appearance, &Appearance::changed, this, &HelpView::showText);
    showTopic({});
}

void HelpView::showTopic(const QString& id)
{
    QTreeWidgetItem* found = m_tree->topLevelItem(0)->child(0);
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g)
        for (int i = 0; i < m_tree->topLevelItem(g)->childCount(); ++i)
            if (m_tree->topLevelItem(g)->child(i)->data(0, Qt::UserRole).toString() == id)
                found = m_tree->topLevelItem(g)->child(i);
    if (found) {
        found->setHidden(false);
        m_tree->setCurrentItem(found);
    }
}

void HelpView::showText()
{
    m_text->document()->setDefaultFont(m_appearance.font());
    m_text->document()->setDocumentMargin(14);
    for (const HelpTopic& topic : m_topics)
        if (topic.id == m_shown)
            m_text->setMarkdown(QStringLiteral("### %1\n\n").arg(topic.title) + m_glossary.linked(topic.text, kTerm));
    if (const Term* term = m_glossary.find(m_shown)) {
        QString text = QStringLiteral("### %1\n\n").arg(term->names.front());
        const QStringList others = term->names.mid(1);
        if (!others.isEmpty())
            text += tr("Also: %1").arg(QLatin1Char('*') + others.join(QStringLiteral("*, *")) + QLatin1Char('*')) + QStringLiteral("\n\n");
        // It does not link to itself.
        text += m_glossary.linked(term->text, kTerm).replace(kTerm + term->id(), QStringLiteral("#"));
        text += QStringLiteral("\n\n") + tr("Source: %1").arg(term->source);
        m_text->setMarkdown(text);
    }
    // Markdown has no distances between paragraphs.
    QTextCursor edit(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        edit.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 0 && block.blockNumber() > 0 ? 10 : 0);
        format.setBottomMargin(block.textList() ? 3 : 7);
        edit.setBlockFormat(format);
    }
}

} // namespace syncscope::views
