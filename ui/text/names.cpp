// SPDX-License-Identifier: Apache-2.0
// The names of algorithms and keys.

#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString nameOf(crypto::KeyType type)
{
    switch (type) {
    case crypto::KeyType::Rsa:
        return QStringLiteral("RSA");
    case crypto::KeyType::Ed25519:
        return QStringLiteral("Ed25519");
    }
    return {};
}

} // namespace

QString hashName(crypto::Hash hash)
{
    switch (hash) {
    case crypto::Hash::Sha1:
        return QStringLiteral("SHA-1");
    case crypto::Hash::Sha256:
        return QStringLiteral("SHA-256");
    case crypto::Hash::Sha512:
        return QStringLiteral("SHA-512");
    }
    return {};
}

QString algorithmName(const dkim::Signature &signature)
{
    if (!signature.algorithm)
        return shortToken(signature.algorithmName);
    return Names::tr("%1 with %2", "RSA with SHA-256")
        .arg(nameOf(signature.algorithm->key), hashName(signature.algorithm->hash));
}

QString keyDescription(const dkim::SignatureKey &key)
{
    const dkim::KeyRecord *record = key.record();
    if (!record || !record->key)
        return {};
    if (record->key->type() == crypto::KeyType::Ed25519)
        return nameOf(crypto::KeyType::Ed25519);
    return QStringLiteral("%1 %2").arg(nameOf(record->key->type())).arg(record->key->bits());
}

} // namespace dkimlens::text
