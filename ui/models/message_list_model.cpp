// SPDX-License-Identifier: Apache-2.0
#include "ui/models/message_list_model.h"

#include "ui/models/roles.h"
#include "ui/text/header_text.h"
#include "ui/text/overview_text.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <utility>

namespace dkimlens::models {
namespace {

using session::Session;

QString titleOf(const Session &session)
{
    const QString subject = text::headerText(session.message(), "subject");
    return subject.isEmpty() ? session.name() : subject;
}

QString secondLineOf(const OpenMessage &message)
{
    return message.session->name() + QStringLiteral(" · ") + sizeText(message);
}

QString spokenText(const OpenMessage &message)
{
    const QStringList parts{message.title, secondLineOf(message), text::wordOf(statusOf(*message.session))};
    return parts.join(QStringLiteral(", "));
}

} // namespace

text::Status statusOf(const session::Session &session)
{
    switch (session.state()) {
    case Session::State::Reading:
    case Session::State::LookingUp:
        return text::Status::Running;
    case Session::State::Unreadable:
        return text::Status::None;
    case Session::State::Ready:
        break;
    }
    if (!session.message().hasFields())
        return text::Status::Info;
    const auto ofSender = text::overviewStatus(session.analysis(), session.senderChecks());
    return ofSender == text::Status::Fail ? *ofSender : text::statusOf(session.analysis());
}

QString sizeText(const OpenMessage &message)
{
    return message.isSample ? MessageListModel::tr("sample")
                            : text::byteCount(message.session->message().bytes().size());
}

void MessageListModel::add(OpenMessage message)
{
    Session *session = message.session;
    session->setParent(this);
    message.title = titleOf(*session);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_messages.push_back(std::move(message));
    endInsertRows();
    connect(session, &Session::stateChanged, this, [this, session] { refresh(session); });
    connect(session, &Session::messageChanged, this, [this, session] { refresh(session); });
    connect(session, &Session::analysisChanged, this, [this, session] { refresh(session); });
}

void MessageListModel::remove(const Session *session)
{
    const int row = rowOf(session);
    if (row < 0)
        return;
    Session *removed = m_messages[static_cast<std::size_t>(row)].session;
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
    disconnect(removed, nullptr, this, nullptr);
    removed->deleteLater();
}

void MessageListModel::setCurrent(const Session *session)
{
    const Session *before = std::exchange(m_current, session);
    announce(rowOf(before));
    announce(rowOf(session));
}

void MessageListModel::setKeys(const Session *session, const KeySource &keys)
{
    const int row = rowOf(session);
    if (row >= 0)
        m_messages[static_cast<std::size_t>(row)].keys = keys;
    announce(row);
}

const OpenMessage *MessageListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_messages[static_cast<std::size_t>(row)] : nullptr;
}

const OpenMessage *MessageListModel::find(const Session *session) const
{
    return at(rowOf(session));
}

int MessageListModel::rowOf(const Session *session) const
{
    const auto found = std::ranges::find(m_messages, session, &OpenMessage::session);
    return found == m_messages.end() ? -1 : static_cast<int>(found - m_messages.begin());
}

int MessageListModel::rowOfPath(const QString &path) const
{
    const auto found = std::ranges::find_if(m_messages, [&](const OpenMessage &message) {
        return !path.isEmpty() && message.session->path() == path;
    });
    return found == m_messages.end() ? -1 : static_cast<int>(found - m_messages.begin());
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    const OpenMessage *message = index.isValid() ? at(index.row()) : nullptr;
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return message->title;
    case Qt::ToolTipRole:
        return message->session->path().isEmpty() ? message->title : message->session->path();
    case Qt::AccessibleTextRole:
        return spokenText(*message);
    case StatusRole:
        return static_cast<int>(statusOf(*message->session));
    case SecondLineRole:
        return secondLineOf(*message);
    case CurrentRole:
        return message->session == m_current;
    default:
        return {};
    }
}

void MessageListModel::refresh(const Session *session)
{
    const int row = rowOf(session);
    if (row >= 0)
        m_messages[static_cast<std::size_t>(row)].title = titleOf(*session);
    announce(row);
}

void MessageListModel::announce(int row)
{
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

} // namespace dkimlens::models
