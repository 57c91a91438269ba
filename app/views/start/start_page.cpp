#include "app/views/start/start_page.h"

#include "app/document/sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeWidget>

namespace syncscope::views {

using picture::Face;
using picture::Token;

StartPage::StartPage(document::Document& document, const Appearance& appearance, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("start-page"));
    setAccessibleName(tr("Start page"));
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // The window is as small as its work allows.
    m_title = new QLabel(tr("Sync Scope Lab"));
    m_subtitle = new QLabel(tr("See, step by step, what synchronization scope does in a Windows driver."));
    m_subtitle->setWordWrap(true);
    m_continueText = new QLabel;
    m_continueText->setWordWrap(true);
    m_continue = new Button(appearance);
    m_continue->setIconName(QStringLiteral("play"));
    m_continue->setPrimary(true);
    m_card = new Card(appearance);
    auto* cardLayout = new QVBoxLayout(m_card);
    cardLayout->addWidget(m_continueText);
    cardLayout->addWidget(m_continue, 0, Qt::AlignLeft);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_title);
    left->addWidget(m_subtitle);
    left->addSpacing(6);
    left->addWidget(m_card);
    const auto button = [&](QAction* action) {
        auto* b = new Button(appearance);
        b->setAction(action);
        m_buttons.push_back(b);
        left->addWidget(b, 0, Qt::AlignLeft);
    };
    for (QAction* action : {actions.open, actions.create, actions.tour, actions.help})
        if (action)
            button(action);
    left->addSpacing(6);
    left->addWidget(new SectionLabel(tr("Recent files"), appearance));
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setToolTip(tr("Enter or a double click opens"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_noRecent = new QLabel(tr("Files that you open appear here."));
    m_noRecent->setWordWrap(true);
    left->addWidget(m_noRecent);
    left->addWidget(m_recent, 1);
    left->addStretch(0);

    m_progress = new QLabel;
    m_lessons = new QTreeWidget;
    m_lessons->setAccessibleName(tr("Lessons"));
    m_lessons->setToolTip(tr("Enter or a double click opens"));
    m_lessons->setHeaderLabels({tr("Lesson"), tr("Progress")});
    m_lessons->setFrameShape(QFrame::NoFrame);
    m_lessons->setUniformRowHeights(true);
    m_lessons->setAllColumnsShowFocus(true);
    m_lessons->header()->setStretchLastSection(false);
    m_lessons->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lessons->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new SectionLabel(tr("Lessons"), appearance));
    head->addStretch(1);
    head->addWidget(m_progress);
    right->addLayout(head);
    right->addWidget(m_lessons, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 28, 36, 28);
    layout->setSpacing(36);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);

    const auto take = [this](const QTreeWidgetItem* item) {
        if (item && item->parent())
            Q_EMIT chosen(item->data(0, Qt::UserRole).toString());
    };
    connect(m_lessons, &QTreeWidget::itemActivated, this, take);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    connect(m_continue, &QAbstractButton::clicked, this, [this] {
        if (m_isNew)
            Q_EMIT begun();
        else
            Q_EMIT continued();
    });
    connect(&appearance, &Appearance::changed, this, &StartPage::style);
    setProgress({});
    setRecent({});
    setContinued({}, {});
    style();
}

void StartPage::style()
{
    m_title->setFont(m_appearance.font(Face::SansBold, 11));
    m_subtitle->setFont(m_appearance.font(Face::Sans, 1));
    m_continueText->setFont(m_appearance.font());
    int widest = 0; // One column of buttons has one width.
    for (const Button* b : m_buttons)
        widest = std::max(widest, b->sizeHint().width());
    for (Button* b : m_buttons)
        b->setFixedWidth(widest);
    const QSize row(0, m_appearance.text() * 2 - 2);
    for (int p = 0; p < m_lessons->topLevelItemCount(); ++p) {
        m_lessons->topLevelItem(p)->setSizeHint(0, row);
        for (int i = 0; i < m_lessons->topLevelItem(p)->childCount(); ++i)
            m_lessons->topLevelItem(p)->child(i)->setSizeHint(0, row);
    }
    QPalette page = theme::palette(m_appearance.theme());
    page.setColor(QPalette::Window, m_appearance.ink(Token::Surface));
    setPalette(page);
}

void StartPage::setProgress(const std::map<QString, Progress>& progress)
{
    m_lessons->clear();
    m_done = m_all = 0;
    QTreeWidgetItem* part = nullptr;
    QString partName;
    for (const files::Shipped& shipped : m_document.library().scenarios()) {
        const scenario::Scenario& s = shipped.scenario;
        if (s.number.empty())
            continue;
        const QString name = document::shipped(s.part);
        if (!part || name != partName) {
            part = new QTreeWidgetItem(m_lessons, {name});
            part->setFlags(Qt::ItemIsEnabled);
            part->setFirstColumnSpanned(true);
            part->setFont(0, m_appearance.font(Face::SansBold));
            partName = name;
        }
        const QString id = QString::fromStdString(s.id);
        const auto known = progress.find(id);
        const Progress p = known == progress.end() ? Progress::New : known->second;
        const QString words[] = {QString(), tr("◐ begun"), tr("● done")};
        auto* item = new QTreeWidgetItem(part, {QString::fromStdString(s.number) + QStringLiteral("  ") + document::shipped(s.title), words[static_cast<int>(p)]});
        item->setData(0, Qt::UserRole, id);
        item->setToolTip(0, document::shipped(s.summary));
        ++m_all;
        m_done += p == Progress::Done;
    }
    m_lessons->expandAll();
    if (m_lessons->topLevelItemCount() > 0)
        m_lessons->setCurrentItem(m_lessons->topLevelItem(0)->child(0));
    m_progress->setText(progressText());
    style();
}

QString StartPage::progressText() const { return tr("%1 of %2 done").arg(m_done).arg(m_all); }

void StartPage::setRecent(const QStringList& places)
{
    m_recent->clear();
    for (const QString& place : places) {
        const QFileInfo info(place);
        const QString name = info.fileName() == QLatin1String("scenario.json") ? info.dir().dirName() : info.fileName();
        auto* item = new QListWidgetItem(name, m_recent);
        item->setData(Qt::UserRole, place);
        item->setToolTip(place);
        if (!info.exists()) {
            item->setText(tr("%1 (not there any more)").arg(name));
            item->setFlags(Qt::NoItemFlags);
        }
    }
    m_recent->setVisible(!places.isEmpty());
    m_noRecent->setVisible(places.isEmpty());
}

void StartPage::setContinued(const QString& title, const QString& where)
{
    m_isNew = title.isEmpty();
    m_continue->setText(m_isNew ? tr("Begin here") : tr("Go on"));
    m_continue->setToolTip(m_isNew ? tr("Open the first lesson: watch, predict, break it, fix it") : tr("Open what was open last, at the same event"));
    m_continue->updateGeometry();
    const QString head = m_isNew ? tr("New here? Two reads, one count.") : title, line = m_isNew ? tr("In three minutes: see an update get lost, lose one yourself, and repair it.") : where;
    m_continueText->setText(line.isEmpty() ? head : QStringLiteral("<b>%1</b><br>%2").arg(head.toHtmlEscaped(), line.toHtmlEscaped()));
}

} // namespace syncscope::views
