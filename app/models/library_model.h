// The library as a tree: the parts of the course, each with its scenarios in teaching order.
#pragma once

#include "app/files/library.h"

#include <QtCore/QAbstractItemModel>

#include <vector>

namespace syncscope::models {

class LibraryModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, Number, Title, Summary, Difficulty, Folder, SearchText };

    explicit LibraryModel(const std::vector<files::Shipped>& scenarios, QObject* parent = nullptr);

    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        QString id, number, title, summary, folder;
        int difficulty = 1;
    };
    struct Part {
        QString title;
        std::vector<Entry> entries;
    };
    std::vector<Part> m_parts;
};

} // namespace syncscope::models
