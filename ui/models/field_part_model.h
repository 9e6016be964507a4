// SPDX-License-Identifier: Apache-2.0
// The parts of one header field, a row each: what it is called, what it is, what that means. Below the tags
// of a signature stand the copies of its z=, compared with the fields as received.

#pragma once

#include "core/engine/analysis/copied_headers.h"
#include "core/engine/fields/parts.h"
#include "core/engine/message/message.h"
#include "ui/models/field_catalog.h"
#include "ui/models/field_meaning.h"
#include "ui/text/status.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkimlens::models {

class FieldPartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // `entry` must outlive what is shown; nullptr: nothing is known of the field, and it has no parts.
    void show(const message::Message &message, std::size_t field, const FieldEntry *entry,
              std::vector<analysis::ComparedCopy> copies);
    void clear();

    std::vector<ByteRange> bytesAt(const QModelIndex &index) const; // a copy's field too; empty: not valid
    QModelIndex indexAt(std::size_t offset) const; // the part that the byte belongs to; may be not valid

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const analysis::ComparedCopy *copyAt(std::size_t row) const;
    PartText textOf(std::size_t row) const;
    QString cell(std::size_t row, int column) const;
    std::optional<text::Status> statusOf(std::size_t row) const;

    message::Message m_message;
    const FieldEntry *m_entry = nullptr;
    std::vector<fields::Part> m_parts;
    std::vector<int> m_places; // of each part among those without a name, from 1
    int m_unnamed = 0;
    std::vector<analysis::ComparedCopy> m_copies;
};

} // namespace dkimlens::models
