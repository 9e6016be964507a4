// SPDX-License-Identifier: Apache-2.0
// All about one header field: what it is for, what is odd about it, its parts, its value as it stands, and
// where to read on.

#pragma once

#include "core/engine/analysis/copied_headers.h"
#include "core/engine/message/message.h"
#include "ui/models/field_catalog.h"
#include "ui/pages/remark_list.h"

#include <QScrollArea>
#include <QUrl>

#include <vector>

class QTableView;

namespace dkimlens::models {
class FieldPartModel;
} // namespace dkimlens::models

namespace dkimlens::pages {

class OctetsView;
class TextLabel;

// What a field is shown with; the entry outlives what is shown.
struct ShownField
{
    std::size_t field = 0; // index into Message::fields()
    QString group;
    QString meaning;
    const models::FieldEntry *entry = nullptr; // nullptr: nothing is known of it
    std::vector<Remark> remarks;
    std::vector<analysis::ComparedCopy> copies; // of the signature that the field is
};

class FieldDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldDetail(QWidget *parent = nullptr);

    void show(const message::Message &message, const ShownField &shown);
    void clear();
    void selectPartAt(std::size_t offset); // the part that the byte belongs to; none: nothing is selected
    std::vector<ByteRange> chosenBytes() const; // of the part that is selected
    QString chosenPart() const; // its name or value

signals:
    void partChosen(); // or none any more
    void referenceChosen(const QUrl &reference);

private:
    QWidget *makeContent();
    QWidget *makeHead();
    void makeParts();
    void showHead(const message::Message &message, const ShownField &shown);
    void showSource(const models::FieldEntry *entry);
    void showPart();
    void fitParts();

    models::FieldPartModel *m_model;
    QTableView *m_parts;
    TextLabel *m_name;
    TextLabel *m_group;
    TextLabel *m_meaning;
    TextLabel *m_source;
    RemarkList *m_remarks;
    TextLabel *m_part; // the one that is selected
    TextLabel *m_rawTitle;
    OctetsView *m_raw;
    QWidget *m_field; // all of the above
    TextLabel *m_nothing; // while no field is chosen
    QUrl m_link;
};

} // namespace dkimlens::pages
