// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/certificates.h"

#include <QCoreApplication>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace dkimlens::test {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

constexpr long day = 24 * 60 * 60;

void require(bool ok)
{
    if (!ok)
        qFatal("OpenSSL makes no certificate");
}

Key makeKey()
{
    Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    require(key != nullptr);
    return key;
}

QByteArray contentsOf(BIO *memory)
{
    char *octets = nullptr;
    const long size = BIO_get_mem_data(memory, &octets);
    return {octets, size};
}

using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()), BIO_free);
    require(PEM_write_bio_X509(memory.get(), certificate) == 1);
    return contentsOf(memory.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()), BIO_free);
    require(PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return contentsOf(memory.get());
}

void setName(X509 *certificate, const char *name)
{
    const auto *text = reinterpret_cast<const unsigned char *>(name);
    require(
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, text, -1, -1, 0)
        == 1);
}

void addExtension(X509 *certificate, int kind, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value), X509_EXTENSION_free);
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

// All but the issuer and its signature.
Certificate makeCertificate(const char *name, EVP_PKEY *key)
{
    static long serial = 0;
    Certificate certificate(X509_new(), X509_free);
    X509 *const raw = certificate.get();
    require(raw != nullptr && X509_set_version(raw, X509_VERSION_3) == 1);
    require(ASN1_INTEGER_set(X509_get_serialNumber(raw), ++serial) == 1);
    require(X509_gmtime_adj(X509_getm_notBefore(raw), -day) != nullptr);
    require(X509_gmtime_adj(X509_getm_notAfter(raw), day) != nullptr);
    require(X509_set_pubkey(raw, key) == 1);
    setName(raw, name);
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *key)
{
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1);
    require(X509_sign(certificate, key, EVP_sha256()) > 0);
}

} // namespace

CertificateAuthority::CertificateAuthority()
    : m_key(makeKey())
{
    // Several authorities must not have one name.
    static int number = 0;
    const QByteArray name = "Test authority " + QByteArray::number(++number) + " of "
        + QByteArray::number(QCoreApplication::applicationPid());
    m_certificate = makeCertificate(name.constData(), m_key.get());
    addExtension(m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(m_certificate.get(), NID_key_usage, "critical,keyCertSign");
    sign(m_certificate.get(), m_certificate.get(), m_key.get());
}

QSslCertificate CertificateAuthority::certificate() const
{
    return QSslCertificate(pemOf(m_certificate.get()));
}

ServerIdentity CertificateAuthority::identityFor(const QByteArray &names) const
{
    const Key key = makeKey();
    const Certificate certificate = makeCertificate("Test server", key.get());
    addExtension(certificate.get(), NID_subject_alt_name, names.constData());
    addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    sign(certificate.get(), m_certificate.get(), m_key.get());
    return {QSslCertificate(pemOf(certificate.get())), QSslKey(pemOf(key.get()), QSsl::Ec)};
}

} // namespace dkimlens::test
