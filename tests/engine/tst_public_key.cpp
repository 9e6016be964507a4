// SPDX-License-Identifier: Apache-2.0
// Public keys as records publish them, in every form and size (RFC 6376, 3.6.1; 8017; 8032; 8301; 8463).

#include "core/engine/crypto/der.h"
#include "core/engine/crypto/public_key.h"
#include "tests/support/signer.h"

#include <QTest>

namespace dkimlens {

using crypto::Hash;
using crypto::KeyForm;
using crypto::KeyType;
using crypto::PublicKey;
using test::SigningKey;

namespace {

const std::string usualExponent("\x01\x00\x01", 3);

// An odd number of that many bits: what decoding looks at.
std::string modulusOf(std::size_t bits)
{
    std::string modulus((bits + 7) / 8, '\x5A');
    const auto topBit = static_cast<unsigned>((bits - 1) % 8);
    modulus.front() = static_cast<char>(1U << topBit);
    modulus.back() = '\x01';
    return modulus;
}

std::string bareRsa(std::size_t bits, const std::string &exponent = usualExponent)
{
    return test::derRsaPublicKey(modulusOf(bits), exponent);
}

std::string infoOf(std::size_t bits, const std::string &exponent = usualExponent)
{
    return test::derSubjectPublicKeyInfo(bareRsa(bits, exponent));
}

// RFC 8410, 4: what stands before the 32 octets.
std::string ed25519Info(const std::string &raw)
{
    return std::string("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12) + raw;
}

} // namespace

class TestPublicKey : public QObject
{
    Q_OBJECT

private slots:
    void sizes_data()
    {
        QTest::addColumn<std::size_t>("bits");
        for (const std::size_t bits : {512, 768, 1023, 1024, 1031, 2047, 2048, 3072, 4095, 4096, 8192, 16384})
            QTest::newRow(std::to_string(bits).c_str()) << bits;
    }

    void sizes()
    {
        QFETCH(const std::size_t, bits);
        const auto info = PublicKey::decode(KeyType::Rsa, infoOf(bits));
        const auto bare = PublicKey::decode(KeyType::Rsa, bareRsa(bits));
        QVERIFY(info && bare);
        QCOMPARE(info->bits(), static_cast<int>(bits));
        QCOMPARE(bare->bits(), static_cast<int>(bits));
        QVERIFY(info->form() == KeyForm::SubjectPublicKeyInfo);
        QVERIFY(bare->form() == KeyForm::RsaPublicKey); // RFC 6376, 3.6.1: the form that the text names
        QCOMPARE(bare->modulus(), modulusOf(bits));
        QCOMPARE(bare->subjectPublicKeyInfo(), infoOf(bits));
        QCOMPARE(bare->fingerprint(), crypto::digestOf(Hash::Sha256, infoOf(bits)));
    }

    void exponents_data()
    {
        QTest::addColumn<std::string>("exponent");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("3") << std::string("\x03") << true;
        QTest::newRow("65537") << usualExponent << true;
        QTest::newRow("of 64 bits") << std::string("\x81\x02\x03\x04\x05\x06\x07\x09") << true;
        QTest::newRow("RFC 8017, 3.1: 1 is too small") << std::string("\x01") << false; // all verifies
        QTest::newRow("RFC 8017, 3.1: even") << std::string("\x02") << false;
        QTest::newRow("RFC 8017, 3.1: 0") << std::string(1, '\0') << false;
    }

    void exponents()
    {
        QFETCH(const std::string, exponent);
        QFETCH(const bool, isKey);
        for (const std::string &octets : {bareRsa(2048, exponent), infoOf(2048, exponent)}) {
            const auto key = PublicKey::decode(KeyType::Rsa, octets);
            QCOMPARE(key.has_value(), isKey);
            if (key)
                QCOMPARE(key->exponent(), exponent);
        }
    }

    void ed25519()
    {
        const SigningKey signer("ed25519");
        const auto raw = PublicKey::decode(KeyType::Ed25519, signer.rawPublicKey());
        const auto info = PublicKey::decode(KeyType::Ed25519, ed25519Info(signer.rawPublicKey()));
        QVERIFY(raw && info);
        QVERIFY(raw->form() == KeyForm::Raw); // RFC 8463, 4
        QVERIFY(info->form() == KeyForm::SubjectPublicKeyInfo);
        QCOMPARE(raw->bits(), 256);
        QCOMPARE(raw->modulus(), std::string());
        QCOMPARE(raw->subjectPublicKeyInfo(), signer.subjectPublicKeyInfo());
        QCOMPARE(info->subjectPublicKeyInfo(), signer.subjectPublicKeyInfo());
    }

    void refuses_data()
    {
        QTest::addColumn<KeyType>("type");
        QTest::addColumn<std::string>("octets");
        const SigningKey rsa("rsa1024");
        const std::string raw = SigningKey("ed25519").rawPublicKey();
        const std::string info = infoOf(1024);

        row("nothing", KeyType::Rsa, "");
        row("text", KeyType::Rsa, "not a key");
        row("octets after SubjectPublicKeyInfo", KeyType::Rsa, info + '\0');
        row("octets after RSAPublicKey", KeyType::Rsa, bareRsa(1024) + 'x');
        row("a certificate's outer sequence", KeyType::Rsa, test::derSequence(info));
        row("Ed25519 as RSA", KeyType::Rsa, raw);
        row("Ed25519's info as RSA", KeyType::Rsa, ed25519Info(raw));
        row("a private key", KeyType::Rsa, rsa.privateKeyInfo());
        row("nothing as Ed25519", KeyType::Ed25519, "");
        row("RFC 8463, 4: 31 octets", KeyType::Ed25519, raw.substr(1));
        row("RFC 8463, 4: 33 octets", KeyType::Ed25519, raw + 'x');
        row("RSA as Ed25519", KeyType::Ed25519, info);
        row("octets after Ed25519's info", KeyType::Ed25519, ed25519Info(raw) + 'x');
    }

    void refuses()
    {
        QFETCH(const KeyType, type);
        QFETCH(const std::string, octets);
        QVERIFY(!PublicKey::decode(type, octets));
    }

    void everyTruncationIsRefused()
    {
        for (const std::string &whole : {infoOf(1024), bareRsa(1024)}) {
            for (std::size_t size = 0; size < whole.size(); ++size) {
                QVERIFY(!PublicKey::decode(KeyType::Rsa, whole.substr(0, size)));
                QCOMPARE(crypto::isTruncatedDer(whole.substr(0, size)), size >= 3); // tag and length
            }
            QVERIFY(!crypto::isTruncatedDer(whole));
        }
    }

    void whatIsSpoiledIsNotTruncated()
    {
        std::string spoiled = infoOf(1024);
        spoiled.resize(spoiled.size() - 1);
        spoiled[spoiled.size() - 4] = '\x80'; // the exponent's tag
        QVERIFY(!crypto::isTruncatedDer(spoiled));
        QVERIFY(!crypto::isTruncatedDer("not DER"));
        QVERIFY(!crypto::isTruncatedDer(""));
    }

    void privateKeysAreRecognised()
    {
        QVERIFY(crypto::isPrivateKey(SigningKey("rsa1024").privateKeyInfo()));
        QVERIFY(crypto::isPrivateKey(SigningKey("ed25519").privateKeyInfo()));
        QVERIFY(!crypto::isPrivateKey(infoOf(1024)));
        QVERIFY(!crypto::isPrivateKey(bareRsa(1024)));
        QVERIFY(!crypto::isPrivateKey(""));
    }

    void signaturesVerify_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("algorithm");
        for (const char *name : {"rsa512", "rsa768", "rsa1024", "rsa1031", "rsa2048", "rsa4096"}) {
            QTest::newRow(name) << std::string(name) << std::string("rsa-sha256");
            QTest::addRow("%s, SHA-1", name) << std::string(name) << std::string("rsa-sha1");
        }
        QTest::newRow("ed25519") << std::string("ed25519") << std::string("ed25519-sha256");
    }

    void signaturesVerify()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, algorithm);
        const SigningKey signer(name);
        const bool isRsa = name.starts_with("rsa");
        const Hash hash = algorithm.ends_with("sha1") ? Hash::Sha1 : Hash::Sha256;
        const auto key = PublicKey::decode(isRsa ? KeyType::Rsa : KeyType::Ed25519,
                                           isRsa ? signer.subjectPublicKeyInfo() : signer.rawPublicKey());
        QVERIFY(key);
        const std::string digest = crypto::digestOf(hash, "text");
        std::string signature = signer.sign(algorithm, "text");
        QVERIFY(key->verifies(hash, digest, signature));
        QVERIFY(!key->verifies(hash, crypto::digestOf(hash, "texT"), signature));
        QVERIFY(!key->verifies(hash, digest, ""));
        QVERIFY(!key->verifies(hash, digest,
                               signature + '\0')); // RFC 8017, 8.2.2, 1: the length is the modulus's
        QVERIFY(!key->verifies(hash, digest, signature.substr(0, signature.size() - 1)));
        signature.front() = static_cast<char>(signature.front() ^ 1);
        QVERIFY(!key->verifies(hash, digest, signature));
    }

    // RFC 8032, 7.1, TEST 3: the pure algorithm, on two octets that stand in a digest's place.
    void theTestVectorOfRfc8032()
    {
        const auto hex = [](const char *text) { return QByteArray::fromHex(text).toStdString(); };
        const auto key = PublicKey::decode(
            KeyType::Ed25519, hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        QVERIFY(key);
        QVERIFY(key->verifies(Hash::Sha256, hex("af82"),
                              hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                  "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")));
    }

private:
    static void row(const char *name, KeyType type, const std::string &octets)
    {
        QTest::newRow(name) << type << octets;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestPublicKey)
#include "tst_public_key.moc"
