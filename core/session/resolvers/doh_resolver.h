// SPDX-License-Identifier: Apache-2.0
// Asks DNS over HTTPS (RFC 8484): one server that is named by its URL, and nobody else.

#pragma once

#include "core/session/resolvers/resolver.h"

#include <QList>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace dkimlens::session {

struct DohQueue;

class DohResolver : public Resolver
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultTimeout{10}; // for one question, retries included

    explicit DohResolver(QUrl url, QObject *parent = nullptr);

    // The URL that people are given, which may end in "{?dns}". Nothing for what is no https URL of a server,
    // or holds a password or a fragment.
    static std::optional<QUrl> urlOf(const QString &text);

    void setTimeout(std::chrono::milliseconds timeout) override { m_timeout = timeout; }

    // Certificate authorities that are trusted beside the system's.
    void addAuthorities(const QList<QSslCertificate> &authorities);

    // Where the URL is none that urlOf() gives, no one is asked, and the answer says so.
    Lookup *ask(const dns::Question &question, QObject *parent) override;

private:
    QNetworkRequest requestOf(const std::string &query) const;

    QUrl m_url;
    QSslConfiguration m_tls;
    std::shared_ptr<DohQueue> m_queue;
    std::chrono::milliseconds m_timeout = defaultTimeout;
};

} // namespace dkimlens::session
