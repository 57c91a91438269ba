#include "app/views/source/completion.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

std::vector<CodeName> completionsOf(const QString& beginning, const QStringList& own, std::size_t most)
{
    // Exact beginnings, then any case, then the capitals of a name: "WIQC" finds WdfIoQueueCreate.
    const auto rank = [&](const QString& name) {
        if (name == beginning)
            return -1;
        if (name.startsWith(beginning))
            return 0;
        if (name.startsWith(beginning, Qt::CaseInsensitive))
            return 1;
        QString capitals;
        for (const QChar c : name)
            if (c.isUpper())
                capitals += c;
        if (beginning.size() >= 2 && beginning == beginning.toUpper() && capitals != name && capitals.startsWith(beginning))
            return 2;
        return beginning.size() >= 4 && name.contains(beginning, Qt::CaseInsensitive) ? 3 : -1;
    };
    std::vector<std::pair<int, CodeName>> found;
    for (const QString& name : own)
        if (const int r = rank(name); r >= 0 && !builtInName(name))
            found.push_back({r, {name, CodeName::Kind::Own, {}, {}}});
    for (const CodeName& n : builtInNames())
        if (const int r = rank(n.name); r >= 0)
            found.push_back({r, n});
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<CodeName> all;
    for (auto& [r, n] : found)
        if (all.size() < most)
            all.push_back(std::move(n));
    return all;
}

namespace {

QString kindWord(CodeName::Kind kind)
{
    switch (kind) {
    case CodeName::Kind::Call: return Completion::tr("function");
    case CodeName::Kind::Callback: return Completion::tr("callback type");
    case CodeName::Kind::Type: return Completion::tr("type");
    case CodeName::Kind::Constant: return Completion::tr("constant");
    case CodeName::Kind::Macro: return Completion::tr("macro");
    case CodeName::Kind::Keyword: return Completion::tr("keyword");
    case CodeName::Kind::Own: return Completion::tr("in this text");
    }
    return {};
}

} // namespace

Completion::Completion(const Appearance& appearance, QWidget* editor) : QFrame(editor), m_appearance(appearance)
{
    setObjectName(QStringLiteral("completion"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 4);
    layout->setSpacing(3);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Names that fit"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_help = new QLabel;
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setContentsMargins(8, 2, 8, 2);
    m_help->setAlignment(Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &Completion::showHelp);
    connect(m_list, &QListWidget::itemClicked, this, &Completion::accepted);
}

bool Completion::offer(const QString& beginning, const QStringList& own, const QRect& caret)
{
    const std::vector<CodeName> all = completionsOf(beginning, own);
    if (all.empty()) {
        hide();
        return false;
    }
    const QString before = isVisible() ? chosen() : QString();
    m_list->setFont(m_appearance.font(Face::Mono, -1));
    m_help->setFont(m_appearance.font(Face::Sans, -1));
    m_list->blockSignals(true);
    m_list->clear();
    int row = 0;
    for (const CodeName& n : all) {
        auto* item = new QListWidgetItem(n.name);
        item->setToolTip(kindWord(n.kind));
        item->setData(Qt::AccessibleDescriptionRole, codeHelp(n.name));
        item->setData(Qt::UserRole, kindWord(n.kind));
        if (n.name == before)
            row = m_list->count();
        m_list->addItem(item);
    }
    m_list->setCurrentRow(row);
    m_list->blockSignals(false);

    // A child of the window, so that a small editor does not clip it.
    QWidget* top = parentWidget()->window();
    if (parentWidget() != top)
        setParent(top);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int width = std::min(460, top->width() - 16);
    const int helpHeight = QFontMetrics(m_help->font()).lineSpacing() * 5 + 6;
    const int height = std::min(m_list->count(), 8) * rowHeight + helpHeight + 18;
    m_help->setFixedHeight(helpHeight);
    QPoint at = top->mapFromGlobal(caret.bottomLeft()) + QPoint(0, 3);
    if (at.y() + height > top->height())
        at.setY(std::max(0, top->mapFromGlobal(caret.topLeft()).y() - height - 3));
    at.setX(std::clamp(at.x(), 0, std::max(0, top->width() - width - 8)));
    setGeometry(QRect(at, QSize(width, height)));
    showHelp();
    show();
    raise();
    return true;
}

QString Completion::chosen() const { return m_list->currentItem() ? m_list->currentItem()->text() : QString(); }

void Completion::move(int rows)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, count - 1));
}

void Completion::showHelp()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString tip = codeTip(item->text());
    m_help->setText(tip.isEmpty() ? item->data(Qt::UserRole).toString() : tip);
}

} // namespace syncscope::views
