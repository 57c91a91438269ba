// A run for a room: title, the lines of code that run, the timeline, and one sentence a step. Everything is sized from the
// height of the screen: no text that must be read is lower than a fiftieth of it.
//
// It goes forward beat by beat: the title, the steps, and before the step that decides the lesson's question, the answer
// then, then the steps again. So that one key leads through a whole lesson.
#pragma once

#include "app/document/document.h"
#include "app/views/presenter/question.h"
#include "app/views/common/widgets.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace syncscope::views {

class PresenterCanvas;
class PresenterCode;

// Font heights in pixels.
struct RoomSizes {
    int text = 0, caption = 0, title = 0;
};
RoomSizes roomSizes(int screenHeight);

// One sentence, at most that many characters: what happened, then, where there is room, why.
QString captionOf(const report::Words& words, const trace::Event& event, int most = 90);

class PresenterView : public QWidget {
    Q_OBJECT

public:
    enum class Beat { Title, Step, Question, Answer, End };

    // appearance: the presenter's own; its text size is set from the height of this widget.
    PresenterView(document::Document& document, Appearance& appearance, QWidget* parent = nullptr);

    Beat beat() const { return m_beat; }
    void next();
    void back();
    void begin(); // at the title again
    // Number of beats from the start, as next() counts them.
    void goToBeat(int beat);

    bool isBlank() const;
    void setBlank(bool blank);
    void spotlightNext();
    void setLaser(bool on);
    bool laserIsOn() const;
    void setCodeShown(bool shown);
    bool codeIsShown() const { return m_codeShown; }
    void nearer();
    void farther();
    // Beside the timeline, for a while.
    void setDrawer(QWidget* drawer);

    QString caption() const { return m_caption; }
    QString nextSaid() const; // what the next key brings, for who speaks; empty at the end
    PresenterCanvas& canvas() { return *m_canvas; }
    PresenterCode& code() { return *m_code; }
    // What is shown follows the size; a larger one before must not keep it.
    QSize minimumSizeHint() const override { return {640, 400}; }

Q_SIGNALS:
    void beatChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Blank;
    class Laser;

    QString cardOf(int pixels) const;
    void fitHead(int across);
    void takeRun();
    void follow();
    void show(Beat beat);
    void fit();

    document::Document& m_document;
    Appearance& m_appearance;
    Beat m_beat = Beat::Title;
    std::optional<Question> m_question;
    bool m_asked = false, m_codeShown = true, m_moving = false;
    QString m_caption, m_place;

    QLabel *m_title, *m_values, *m_card, *m_captionLabel, *m_progress;
    PresenterCode* m_code;
    PresenterCanvas* m_canvas;
    QWidget* m_drawer = nullptr;
    QBoxLayout *m_head, *m_rows, *m_middle;
    Blank* m_blank;
    Laser* m_laser;
};

} // namespace syncscope::views
