// Every action of the window, once: menus, buttons, keys, tooltips, the command palette, the editor of keys and the sheet of
// keys are made from here.
//
// A key belongs to a context. Those of the window act in all of it; those of the canvas only while the timeline has the
// focus, so that a letter typed anywhere else stays a letter; those of the presenter only in presenter mode.
// Invariant: conflicts() is empty for the usual keys and for each scheme.
#pragma once

#include "app/views/common/appearance.h"

#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <functional>
#include <vector>

class QSettings;

namespace syncscope::window {

enum class Group { File, Edit, Run, Findings, Timeline, View, Explore, Present, Help };
QString title(Group group);

enum class Context { Window, Canvas, Presenter };
QString title(Context context);
// Both may be active at once.
constexpr bool overlap(Context a, Context b) { return (a == Context::Presenter) == (b == Context::Presenter); }

using Keys = QList<QKeySequence>;

struct ActionInfo {
    QString id;              // "step": stable; object name of the QAction
    Group group = Group::File;
    QString text;            // with its mnemonic
    QString shortText;       // on a button; empty = text
    Keys keys;
    QString tip;             // what it does, in a sentence without a full stop
    QString icon;
    Keys canvasKeys;         // further keys, which act while the timeline has the focus; the only place for single letters
    Context context = Context::Window; // of `keys`; never Canvas
    bool dialog = false;     // it waits in a dialog for an answer, even though its text has no dots
};

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    // Actions get the window as parent, so that their keys work in all of it.
    ActionRegistry(QWidget* window, const views::Appearance& appearance);

    QAction* add(const ActionInfo& info, std::function<void()> act);
    QAction* addToggle(const ActionInfo& info, std::function<void(bool)> act);
    // Keys of the context act there. The canvas's own handling of keys that were taken from it is switched off.
    void attachCanvas(QWidget* canvas);
    void attachPresenter(QWidget* presenter);

    QAction* action(const QString& id) const; // expects that there is one
    const std::vector<ActionInfo>& infos() const { return m_infos; } // with the usual keys
    const ActionInfo& info(const QString& id) const;

    // --- keys, as they are now ---
    Keys keys(const QString& id, Context context) const;
    Keys allKeys(const QString& id) const;
    void setKeys(const QString& id, Context context, const Keys& keys);
    bool areUsual(const QString& id) const; // for the scheme
    void resetKeys(const QString& id);
    void resetAllKeys();
    // Ids of other actions that have this key where it would act, too.
    QStringList holders(const QString& id, Context context, const QKeySequence& key) const;
    // Two actions must not have one key where both act; the ids of those that do, in pairs.
    std::vector<std::pair<QString, QString>> conflicts() const;

    QString scheme() const { return m_scheme; }
    void setScheme(const QString& name); // changes of one's own are given up
    // Keys without Ctrl or Alt act on the canvas.
    bool lettersAct() const { return m_lettersAct; }
    void setLettersAct(bool act);

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

    // All of them with their keys, for people.
    QString sheet() const; // HTML

    bool eventFilter(QObject* watched, QEvent* event) override; // of the canvas

Q_SIGNALS:
    void keysChanged();

private:
    struct Bound {
        QAction* action = nullptr;
        Keys keys, canvasKeys;
    };

    QAction* make(const ActionInfo& info);
    std::size_t rowOf(const QString& id) const;
    Keys usualKeys(std::size_t row, Context context) const; // by the scheme
    void bind(std::size_t row);
    void rebind();
    void style();

    QWidget* m_window;
    const views::Appearance& m_appearance;
    std::vector<ActionInfo> m_infos;
    std::vector<Bound> m_bound;
    QString m_scheme;
    bool m_lettersAct = true;
};

// A single character or named key without Ctrl, Alt or Meta that types something: not F5, not Home.
bool isLetter(const QKeySequence& key);

} // namespace syncscope::window
