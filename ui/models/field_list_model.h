// SPDX-License-Identifier: Apache-2.0
// The header fields of a message, a row each below the heading of its group; all, or those that a text is
// found in.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/message/message.h"
#include "ui/models/field_catalog.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <vector>

namespace dkimlens::models {

class FieldListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    // `catalog` must outlive the model.
    explicit FieldListModel(const FieldCatalog &catalog, QObject *parent = nullptr);

    // `findings` about the message: a field that one stands at has its status.
    void show(const message::Message &message, std::span<const dkim::Finding> findings);
    void setFilter(const QString &text); // in names, values as people read them, and meanings

    int fieldCount() const { return static_cast<int>(m_fields.size()); }
    int shownCount() const; // without the headings

    std::optional<std::size_t> fieldAt(const QModelIndex &index) const; // index into Message::fields()
    const FieldEntry *entryAt(const QModelIndex &index) const; // nullptr: nothing is known of it
    QString groupAt(const QModelIndex &index) const;
    QModelIndex indexOfField(std::size_t field) const; // not valid where it is not shown
    bool isHeading(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Field
    {
        const FieldEntry *entry = nullptr;
        std::optional<dkim::Severity> severity; // the weightiest finding's
        QString searched; // all that is searched in; made once it is needed
    };

    struct Row
    {
        int group = 0;
        std::optional<std::size_t> field; // none: the group's heading
    };

    void refill();
    int groupOf(const Field &field) const;
    QString groupTitle(int group) const;
    QString nameOf(std::size_t field) const;
    QString meaningOf(std::size_t field) const;
    bool isFound(std::size_t field);
    QVariant headingData(const Row &row, int role) const;
    QString textAt(std::size_t field, int column) const;

    const FieldCatalog &m_catalog;
    message::Message m_message;
    std::vector<Field> m_fields; // as in the message
    std::vector<Row> m_rows; // shown
    std::vector<int> m_rowOfField; // -1: not shown
    QString m_filter;
};

} // namespace dkimlens::models
