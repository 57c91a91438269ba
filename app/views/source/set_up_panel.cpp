#include "app/views/source/set_up_panel.h"

#include <QtWidgets/QBoxLayout>

namespace syncscope::views {

SetUpPanel::SetUpPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new SourceView(SourceView::Text::SetUp, document, appearance))
    , m_about(new QLabel(tr("Made from the configuration; to be read and copied")))
    , m_copy(new Button(appearance))
    , m_paste(new Button(appearance))
{
    setObjectName(QStringLiteral("setup-panel"));
    setFocusProxy(m_text);
    auto* strip = new QWidget;
    strip->setBackgroundRole(QPalette::Base);
    strip->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 3, 8, 4);
    row->setSpacing(6);
    m_about->setWordWrap(true);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_about, 1);
    row->addWidget(m_paste);
    row->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(strip);
    m_about->setForegroundRole(QPalette::PlaceholderText); // quiet in every theme
    const auto style = [this] { m_about->setFont(m_appearance.font(picture::Face::Sans, -1)); };
    connect(&appearance, &Appearance::changed, this, style);
    style();
}

} // namespace syncscope::views
