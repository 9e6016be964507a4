// SPDX-License-Identifier: Apache-2.0
// The open messages, a row each, and who is shown.

#pragma once

#include "core/session/resolvers/gated_resolver.h"
#include "core/session/session.h"
#include "ui/models/key_source.h"
#include "ui/text/status.h"

#include <QAbstractListModel>

#include <vector>

namespace dkimlens::models {

struct OpenMessage
{
    session::Session *session = nullptr;
    KeySource keys;
    bool isSample = false;
    QString title; // the subject, or the name where there is none
    session::GatedResolver *gate = nullptr; // what the session asks; its child
};

// Owns the sessions that are given to it.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void add(OpenMessage message);
    void remove(const session::Session *session); // deletes it, from the event loop
    void setCurrent(const session::Session *session);
    void setKeys(const session::Session *session, const KeySource &keys);

    const OpenMessage *at(int row) const;
    const OpenMessage *find(const session::Session *session) const; // null where it is not in the list
    int rowOf(const session::Session *session) const; // -1 where it is not in the list
    int rowOfPath(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh(const session::Session *session);
    void announce(int row);

    std::vector<OpenMessage> m_messages;
    const session::Session *m_current = nullptr;
};

// Running while it reads or asks. Then that of the signatures; where DMARC fails, the message does, whoever
// else signed it.
text::Status statusOf(const session::Session &session);
QString sizeText(const OpenMessage &message); // "6.1 KB"; "sample" for those that come with the program

} // namespace dkimlens::models
