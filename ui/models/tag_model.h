// SPDX-License-Identifier: Apache-2.0
// The tags of a signature or of a key record, a row each: name, value, what it means, how it was judged,
// where it is defined.

#pragma once

#include "core/engine/dkim/verify.h"
#include "ui/text/texts.h"

#include <QAbstractTableModel>

#include <vector>

namespace dkimlens::models {

struct TagRow
{
    QString name;
    QString value;
    text::TagText text;
    ByteRange nameRange; // in the message, or in the record's text
    ByteRange valueRange;
};

std::vector<TagRow> signatureTagRows(const dkim::VerifiedSignature &signature,
                                     const message::Message &message);
std::vector<TagRow> keyTagRows(const dkim::VerifiedSignature &signature, const dkim::KeyRecord &record);

class TagModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, ValueColumn, MeaningColumn, CheckColumn, SectionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows of the same names are taken as changed, not as new: the selection stays.
    void setRows(std::vector<TagRow> rows);
    const TagRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const TagRow &row, int column) const;

    std::vector<TagRow> m_rows;
};

} // namespace dkimlens::models
