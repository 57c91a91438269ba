// The timeline of a run as a picture: which stretch of it, which lanes, on which axis and how large.
#pragma once

#include "app/document/document.h"
#include "app/window/export_dialog.h"

#include "engine/picture/standalone.h"

class QListWidget;

namespace syncscope::window {

// "1.5 us", "300ns", "1 ms"; a bare number is nanoseconds. None: it says no time.
std::optional<std::int64_t> timeIn(const QString& text);

class TimelineExport : public ExportDialog {
    Q_OBJECT

public:
    // inView, selected: stretches of time that can be chosen, in nanoseconds.
    struct Stretches {
        picture::Range inView;
        std::optional<picture::Range> selected;
    };
    TimelineExport(document::RunPtr run, const Stretches& stretches, CommandScope scope, const views::Appearance& appearance, QWidget* parent);

    picture::Wish wish() const;
    std::vector<picture::DisplayList> lists() const override;

    QComboBox& ranges() { return *m_range; }
    QComboBox& axes() { return *m_axis; }
    QLineEdit& from() { return *m_from; }
    QLineEdit& to() { return *m_to; }
    QListWidget& lanes() { return *m_lanes; }
    QCheckBox& legend() { return *m_legend; }
    QCheckBox& split() { return *m_split; }

protected:
    void followRows() override;
    QString noticeOf(const std::vector<picture::DisplayList>& drawn) const override;
    QString subject() const override;

private:
    const picture::TimelineModel& model(picture::AxisMode mode) const;
    bool anyLane() const;

    document::RunPtr m_run;
    Stretches m_stretches;
    mutable std::shared_ptr<const picture::TimelineModel> m_models[3];
    QComboBox *m_range, *m_axis;
    QLineEdit *m_from, *m_to;
    QListWidget* m_lanes;
    QCheckBox *m_titleShown, *m_configuration, *m_legend, *m_fingerprint, *m_split;
};

} // namespace syncscope::window
