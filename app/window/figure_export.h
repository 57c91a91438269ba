// What Compare shows as a picture: its grid, one of its charts, or a sweep, as it was when the picture was asked for.
#pragma once

#include "app/views/compare/compare_view.h"
#include "app/window/export_dialog.h"

namespace syncscope::window {

class FigureExport : public ExportDialog {
    Q_OBJECT

public:
    FigureExport(const views::CompareView& shown, const QString& scenario, CommandScope scope, const views::Appearance& appearance, QWidget* parent);

    std::vector<picture::DisplayList> lists() const override;

protected:
    QString noticeOf(const std::vector<picture::DisplayList>& drawn) const override;
    QString subject() const override { return m_subject; }

private:
    views::CompareView::Figure m_figure;
    QString m_subject;
};

} // namespace syncscope::window
