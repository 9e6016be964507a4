// SPDX-License-Identifier: Apache-2.0
// Each tag of a signature: what it says, what it means, how it was judged.

#pragma once

#include "core/engine/dkim/verify.h"
#include "core/engine/message/message.h"
#include "ui/models/tag_model.h"
#include "ui/pages/source_choice.h"

#include <QUrl>
#include <QWidget>

class QTableView;

namespace dkimlens::pages {

class TagDetail;

class TagsPage : public QWidget
{
    Q_OBJECT

public:
    explicit TagsPage(QWidget *parent = nullptr);

    void show(const dkim::VerifiedSignature &signature, const message::Message &message);
    void clearSelection();
    void selectTag(const QString &name);
    QString selectedTag() const; // its name; empty where none is
    void selectTagAt(std::size_t offset); // the tag whose bytes hold that one, if any
    void announceSelection(); // again: the page came to the front

    QUrl reference() const; // of the selected tag; empty where none is

signals:
    void sourceChosen(const dkimlens::pages::SourceChoice &choice);
    void referenceChosen(const QUrl &reference);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex selectedRow() const;
    void follow(const QModelIndex &index);
    void setUpColumns();

    models::TagModel *m_model;
    QTableView *m_table;
    TagDetail *m_detail;
    dkim::VerifiedSignature m_signature;
    message::Message m_message;
};

} // namespace dkimlens::pages
