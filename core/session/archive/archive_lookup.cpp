// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/archive_lookup.h"

#include "core/session/archive/archive_json.h"
#include "core/session/https_request.h"

#include <algorithm>
#include <utility>

namespace dkimlens::session {

namespace {

constexpr qsizetype maxBodySize = 1'048'576; // octets: a thousand keys

const QByteArray &jsonType()
{
    static const QByteArray type("application/json");
    return type;
}

} // namespace

ArchiveLookup::ArchiveLookup(std::string name, KeyArchive *archive, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_archive(archive)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(archive->m_timeout);
    m_timer.callOnTimeout(this, [this] { finish({m_name, dns::Status::Timeout, {}, {}}); });
}

ArchiveLookup::~ArchiveLookup()
{
    leave();
}

void ArchiveLookup::begin(const QUrl &url)
{
    m_reply = m_archive->m_network.get(httpsRequest(url, jsonType(), m_archive->m_tls));
    m_reply->setReadBufferSize(maxBodySize + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ArchiveLookup::takeReply, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &ArchiveLookup::takeReply, Qt::QueuedConnection);
    connect(m_reply, &QIODevice::readyRead, this, &ArchiveLookup::takeReply, Qt::QueuedConnection);
    m_timer.start();
}

void ArchiveLookup::takeReply()
{
    if (m_isFinished || !m_reply)
        return;
    m_body += m_reply->read(maxBodySize + 1 - m_body.size());
    ArchiveAnswer answer;
    answer.name = m_name;
    if (const std::optional<HttpFailure> failure =
            httpFailureOf(*m_reply, m_body, {jsonType(), maxBodySize})) {
        answer.status = failure->status;
        answer.detail = failure->detail;
        return finish(answer);
    }
    if (!m_reply->isFinished())
        return;
    const std::string server = m_archive ? m_archive->m_base.toString().toStdString() : std::string();
    if (std::optional<std::vector<dkim::KnownKey>> keys = parseArchivedKeys(m_body, m_name, server)) {
        answer.keys = *std::move(keys);
        answer.status = answer.keys.empty() ? dns::Status::NoSuchName : dns::Status::Found;
    } else {
        answer.status = dns::Status::Garbled;
        answer.detail = std::to_string(m_body.size()) + " octets that are no JSON array of keys";
    }
    finish(answer);
}

void ArchiveLookup::cancel()
{
    failLater(dns::Status::Cancelled, {});
}

void ArchiveLookup::failLater(dns::Status status, std::string detail)
{
    QMetaObject::invokeMethod(
        this,
        [this, status, detail = std::move(detail)] {
            finish({m_name, status, detail, {}});
        },
        Qt::QueuedConnection);
}

void ArchiveLookup::finish(const ArchiveAnswer &answer)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    leave();
    emit finished(answer);
}

void ArchiveLookup::leave()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_archive)
        std::erase(m_archive->m_waiting, this);
}

} // namespace dkimlens::session
