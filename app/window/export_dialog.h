// A picture for others: how it looks, with a preview of exactly what is written. What is in it, a run's timeline or a figure of
// Compare, is for those that derive from it to say.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"

#include "engine/base/diagnostics.h"
#include "engine/picture/standalone.h"

#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QSpinBox;

namespace syncscope::window {

enum class PictureFormat { Svg, Png, Pdf };

// The bytes of the file. scale: of a PNG.
QByteArray pictureBytes(const picture::DisplayList& list, picture::Theme theme, PictureFormat format, int scale);

// How a command line says what is open, when a picture of it is asked for.
struct CommandScope {
    QString scenario; // "lost-update --set Device.sync_scope=Device"; empty: it is on no disk, and no command line can say it
    QString note;     // how the picture of the command is another than this one; empty: it is not
};
// run: that the picture is of; null: it is of a comparison.
CommandScope commandScope(const document::Document& document, const document::Run* run);

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    PictureFormat format() const;
    int scale() const;
    picture::Theme theme() const;
    QString ownTitle() const; // in place of the usual one; empty = none
    // One, or several where it is to be split over them. Empty: what is asked for cannot be drawn.
    virtual std::vector<picture::DisplayList> lists() const = 0;
    QByteArray bytes() const; // of the first
    QMimeData* clip() const; // the caller's
    // The same by the command line, or that of the saved scenario; empty: there is none.
    QString command() const;
    QString commandNote() const;
    // Several pictures have a number behind the file's name.
    Diagnostics write(const QString& file) const;
    QStringList filesFor(const QString& file) const;

    QComboBox& formats() { return *m_format; }
    QComboBox& scales() { return *m_scale; }
    QComboBox& themes() { return *m_theme; }
    QComboBox& sizes() { return *m_size; }
    QSpinBox& widthBox() { return *m_width; }
    QSpinBox& heightBox() { return *m_height; }
    QLineEdit& title() { return *m_title; }
    QLabel& notice() { return *m_notice; }
    QWidget& preview();
    QPushButton& saveButton() { return *m_save; }
    QPushButton& copyButton() { return *m_copy; }

Q_SIGNALS:
    void written(const QString& file);

protected:
    // Begins with the row of the format. name: of the file, without its ending.
    ExportDialog(const QString& name, CommandScope scope, const views::Appearance& appearance, QWidget* parent);

    // What has been put into a row is followed.
    QComboBox* combo(const QString& name, const QString& tip);
    QLineEdit* line(const QString& name, const QString& tip, const QString& value);
    QCheckBox* check(const QString& label, const QString& tip);
    QFormLayout& form() { return *m_form; }
    void addSizes(const QString& natural = {}); // rows of the size; natural: what it is called when none is asked for, the first choice
    void addLook(const QString& usualTitle); // rows of colours and title
    void finish(const QString& commandTip);  // when all rows are there
    void follow();
    // What was chosen of size and colours.
    picture::Wish look() const;
    bool isNaturalSize() const;

    virtual void followRows() {} // which rows count as things stand
    virtual QString noticeOf(const std::vector<picture::DisplayList>& drawn) const;
    // "--range 0..12": what is drawn, not how it looks, after a blank.
    virtual QString subject() const = 0;

private:
    class Preview;

    QString ending() const;
    void save();

    QString m_name;
    CommandScope m_scope;
    const views::Appearance& m_appearance;
    QFormLayout* m_form;
    QComboBox *m_format, *m_scale, *m_theme, *m_size;
    QSpinBox *m_width, *m_height;
    QLineEdit *m_title, *m_command = nullptr; // the last that is made
    QLabel* m_notice;
    QPushButton *m_save, *m_copy;
    Preview* m_preview;
};

} // namespace syncscope::window
