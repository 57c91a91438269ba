// The findings of a run, a card each. A term of the glossary has a dotted line at its first place in the list: a click asks for it, and
// so does Return after Left and Right have chosen it among those of the current card. As high as its cards are: what it stands in scrolls.
#pragma once

#include "app/models/finding_model.h"
#include "app/views/common/appearance.h"
#include "app/views/help/glossary.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>

#include <memory>
#include <optional>

namespace syncscope::views {

class FindingList : public QListView {
    Q_OBJECT

public:
    FindingList(models::FindingModel& model, const Appearance& appearance, QWidget* parent = nullptr);

    // names: of objects, which are no terms. After the model has another run.
    void follow(const QStringList& names);
    void fit(); // its height, after its width or its fonts have changed

    // Terms that are links in this row, in their order, by id; and which of the current row's was chosen by key.
    QStringList terms(int row) const;
    std::optional<std::size_t> chosenTerm() const { return m_chosen; }
    QRect termRect(int row, std::size_t term) const; // in the viewport

Q_SIGNALS:
    void termAsked(const QString& id);
    void currentMoved(); // by key: it is to be brought in sight

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Delegate;
    struct Mark { // a term in the words of a row
        bool inHead;
        int begin, length;
        const Term* term;
    };
    struct Shape { // a card laid out for a width, its corner at 0, 0
        std::vector<std::unique_ptr<QTextLayout>> head;
        std::unique_ptr<QTextLayout> body;
        std::vector<QRect> terms; // as in marksOf(): the first line of each; empty where it is cut off
        int height = 0;
    };
    Shape shapeOf(int row, int width) const;
    const std::vector<Mark>& marksOf(int row) const;
    const Term* termAt(QPoint at) const;

    models::FindingModel& m_model;
    const Appearance& m_appearance;
    std::vector<std::vector<Mark>> m_marks; // of the first rows
    std::optional<std::size_t> m_chosen;
    const Term* m_pressed = nullptr;
};

} // namespace syncscope::views
