// SPDX-License-Identifier: Apache-2.0
// An archive of keys that DNS once had (archive.zk.email, also known as archive.prove.email), asked only when
// a person says so. What it answers is evidence about the past, never an answer of DNS.

#pragma once

#include "core/engine/dkim/known_key.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::session {

class ArchiveLookup;

struct ArchiveAnswer
{
    std::string name; // that was asked
    dns::Status status = dns::Status::NoSuchName; // NoSuchName: the archive has no key of this name
    std::string detail; // its own words about a failure
    std::vector<dkim::KnownKey> keys;
};

// How many requests an archive takes in which time.
struct RequestRate
{
    std::size_t requests = 10;
    std::chrono::milliseconds time{60'000};
};

class KeyArchive : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultTimeout{15}; // for one request, once it is sent

    static QUrl defaultUrl();

    // `base`: an https URL; /api/key is asked below it, and nothing else ever.
    explicit KeyArchive(QUrl base, QObject *parent = nullptr);

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    void setRate(RequestRate rate) { m_rate = rate; }
    void addAuthorities(const QList<QSslCertificate> &authorities); // beside the system's

    // `name`: of a key record. `parent` owns the lookup.
    ArchiveLookup *ask(const std::string &name, QObject *parent);

private:
    friend class ArchiveLookup;

    void beginNext();
    std::optional<std::chrono::milliseconds> waitForTurn() const;

    QUrl m_base;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    RequestRate m_rate;
    std::deque<ArchiveLookup *> m_waiting;
    std::deque<std::chrono::steady_clock::time_point> m_sent; // the last ones, as many as the rate counts
    QTimer m_turn;
};

} // namespace dkimlens::session
