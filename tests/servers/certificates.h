// SPDX-License-Identifier: Apache-2.0
// A certificate authority that exists for the time of a test, and certificates that it signs.

#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <memory>

struct evp_pkey_st; // OpenSSL's EVP_PKEY
struct x509_st; // OpenSSL's X509

namespace dkimlens::test {

struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

class CertificateAuthority
{
public:
    CertificateAuthority();

    QSslCertificate certificate() const;

    // `names`: as OpenSSL writes them, "DNS:a.example,IP:127.0.0.1".
    ServerIdentity identityFor(const QByteArray &names) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace dkimlens::test
