// A picture of the run for others: what is in it, how it looks and how large it is, with a preview of exactly what is written.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/picture/standalone.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMimeData;
class QPushButton;
class QSpinBox;

namespace syncscope::window {

enum class PictureFormat { Svg, Png, Pdf };

// The bytes of the file. scale: of a PNG.
QByteArray pictureBytes(const picture::DisplayList& list, picture::Theme theme, PictureFormat format, int scale);
// "1.5 us", "300ns", "1 ms"; a bare number is nanoseconds. None: it says no time.
std::optional<std::int64_t> timeIn(const QString& text);

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // inView, selected: stretches of time that can be chosen, in nanoseconds.
    struct Stretches {
        picture::Range inView;
        std::optional<picture::Range> selected;
    };
    ExportDialog(document::RunPtr run, const Stretches& stretches, const views::Appearance& appearance, QWidget* parent);

    picture::Wish wish() const;
    PictureFormat format() const;
    int scale() const;
    // One, or several where it is to be split over them. Empty: the range is not one.
    std::vector<picture::DisplayList> lists() const;
    QByteArray bytes() const; // of the first
    QMimeData* clip() const; // the caller's
    // The same by the command line.
    QString command() const;
    // Several pictures have a number behind the file's name.
    Diagnostics write(const QString& file) const;
    QStringList filesFor(const QString& file) const;

    QComboBox& formats() { return *m_format; }
    QComboBox& scales() { return *m_scale; }
    QComboBox& ranges() { return *m_range; }
    QComboBox& themes() { return *m_theme; }
    QComboBox& sizes() { return *m_size; }
    QComboBox& axes() { return *m_axis; }
    QLineEdit& from() { return *m_from; }
    QLineEdit& to() { return *m_to; }
    QLineEdit& title() { return *m_title; }
    QListWidget& lanes() { return *m_lanes; }
    QCheckBox& legend() { return *m_legend; }
    QCheckBox& split() { return *m_split; }
    QSpinBox& widthBox() { return *m_width; }
    QSpinBox& heightBox() { return *m_height; }
    QLabel& notice() { return *m_notice; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& copyButton() { return *m_copy; }

Q_SIGNALS:
    void written(const QString& file);

private:
    class Preview;

    void follow();
    void save();
    const picture::TimelineModel& model(picture::AxisMode mode) const;

    document::RunPtr m_run;
    Stretches m_stretches;
    mutable std::shared_ptr<const picture::TimelineModel> m_models[3];
    QComboBox *m_format, *m_scale, *m_range, *m_theme, *m_size, *m_axis;
    QLineEdit *m_from, *m_to, *m_title;
    QSpinBox *m_width, *m_height;
    QListWidget* m_lanes;
    QCheckBox *m_titleShown, *m_configuration, *m_legend, *m_fingerprint, *m_split;
    QLabel* m_notice = nullptr;
    QLineEdit* m_command = nullptr; // the last that is made
    QPushButton *m_save, *m_copy;
    Preview* m_preview;
};

} // namespace syncscope::window
