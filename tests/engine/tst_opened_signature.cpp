// SPDX-License-Identifier: Apache-2.0
// RSA signatures opened with the public key: the octets of RFC 8017, 9.2, and what is told of blocks that
// differ.

#include "core/engine/crypto/opened_signature.h"
#include "tests/support/own_data.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

namespace dkimlens {

using crypto::Hash;
using crypto::KeyType;
using crypto::OpenedPart;
using crypto::OpenedSignature;
using crypto::Opening;
using crypto::PartCheck;
using crypto::PartKind;
using crypto::PublicKey;
using test::SigningKey;

namespace {

std::string hex(const char *digits)
{
    return QByteArray::fromHex(digits).toStdString();
}

PublicKey keyOf(const SigningKey &signer)
{
    return *PublicKey::decode(KeyType::Rsa, signer.subjectPublicKeyInfo());
}

// RFC 8017, 9.2, note 1.
const std::string sha1Name = hex("3021300906052b0e03021a05000414");
const std::string sha256Name = hex("3031300d060960864801650304020105000420");
const std::string sha512Name = hex("3051300d060960864801650304020305000440");

// RFC 8017, 9.2: as long as the modulus of 2048 bits, unless the padding says otherwise.
std::string blockOf(const std::string &digestInfo, const std::string &padding = {})
{
    constexpr std::size_t size = 256;
    const std::string ff = padding.empty() ? std::string(size - 3 - digestInfo.size(), '\xff') : padding;
    std::string block = std::string("\x00\x01", 2) + ff + '\0' + digestInfo;
    block.resize(size, '\x5a');
    return block;
}

OpenedSignature opened(const std::string &block)
{
    const SigningKey signer("rsa2048");
    return *crypto::openSignature(keyOf(signer), signer.signBlock(block));
}

// "Start [0, 2) ok", one a part.
QByteArrayList partsOf(const OpenedSignature &signature)
{
    constexpr std::array kinds{"start", "padding", "separator", "name", "digest", "rest"};
    constexpr std::array checks{"ok", "wrong", "no parameters", "unknown", "size", "not found"};
    QByteArrayList texts;
    for (const OpenedPart &part : signature.parts)
        texts << kinds.at(static_cast<std::size_t>(part.kind)) + QByteArray(" ")
                + QByteArray::number(part.range.begin) + '-' + QByteArray::number(part.range.end) + ' '
                + checks.at(static_cast<std::size_t>(part.check));
    return texts;
}

int firstWrong(const OpenedSignature &signature)
{
    return signature.firstWrong() ? static_cast<int>(*signature.firstWrong()) : -1;
}

// The parts cover the block, in order.
void verifyCover(const OpenedSignature &signature)
{
    std::size_t at = 0;
    for (const OpenedPart &part : signature.parts) {
        QCOMPARE(part.range.begin, at);
        at = part.range.end;
    }
    QCOMPARE(at, signature.block.size());
}

} // namespace

class TestOpenedSignature : public QObject
{
    Q_OBJECT

private slots:
    void theSignatureOfRfc8463()
    {
        const auto cases = test::ownCases();
        const auto entry =
            std::ranges::find(cases, QStringLiteral("rfc/rfc8463-appendix-a.eml"), &test::OwnCase::name);
        QVERIFY(entry != cases.end());
        const auto analysis = test::analyzeOffline(*entry, trace::Detail::Verdict);
        const auto &rsa = analysis.signatures.at(1);
        const auto result = crypto::openSignature(*rsa.key.record()->key, rsa.signature.signature);
        QVERIFY(result && result->opening == Opening::Opened);
        QCOMPARE(partsOf(*result),
                 QByteArrayList({"start 0-2 ok", "padding 2-76 ok", "separator 76-77 ok", "name 77-96 ok",
                                 "digest 96-128 ok"}));
        QVERIFY(result->isAsRequired());
        QCOMPARE(firstWrong(*result), -1);
        QVERIFY(result->hash == Hash::Sha256);
        QCOMPARE(result->hashOid, std::string("2.16.840.1.101.3.4.2.1"));
        QCOMPARE(result->digest(), std::string_view(rsa.headerHash));
        QCOMPARE(result->exponent, hex("010001"));
        QCOMPARE(result->modulus.size(), std::size_t{128});
        QCOMPARE(result->signature, rsa.signature.signature);
        const auto &ed25519 = analysis.signatures.at(0);
        QVERIFY(!crypto::openSignature(*ed25519.key.record()->key, ed25519.signature.signature));
    }

    void everySizeOpens_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char *name : {"rsa512", "rsa768", "rsa1024", "rsa1031", "rsa2048", "rsa4096"})
            QTest::newRow(name) << std::string(name);
    }

    void everySizeOpens()
    {
        QFETCH(const std::string, name);
        const SigningKey signer(name);
        const auto result = crypto::openSignature(keyOf(signer), signer.sign("rsa-sha256", "text"));
        QVERIFY(result && result->isAsRequired());
        QCOMPARE(result->block.size(), result->modulus.size());
        QCOMPARE(result->digest(), std::string_view(crypto::digestOf(Hash::Sha256, "text")));
        verifyCover(*result);
    }

    void hashesAreNamed_data()
    {
        QTest::addColumn<std::string>("digestInfo");
        QTest::addColumn<int>("hash");
        QTest::addColumn<std::string>("oid");
        QTest::newRow("SHA-1") << sha1Name + std::string(20, 'h') << static_cast<int>(Hash::Sha1)
                               << std::string("1.3.14.3.2.26");
        QTest::newRow("SHA-256") << sha256Name + std::string(32, 'h') << static_cast<int>(Hash::Sha256)
                                 << std::string("2.16.840.1.101.3.4.2.1");
        QTest::newRow("SHA-512") << sha512Name + std::string(64, 'h') << static_cast<int>(Hash::Sha512)
                                 << std::string("2.16.840.1.101.3.4.2.3");
    }

    void hashesAreNamed()
    {
        QFETCH(const std::string, digestInfo);
        QFETCH(const int, hash);
        QFETCH(const std::string, oid);
        const OpenedSignature result = opened(blockOf(digestInfo));
        QVERIFY(result.isAsRequired());
        QVERIFY(result.hash && static_cast<int>(*result.hash) == hash);
        QCOMPARE(result.hashOid, oid);
        QVERIFY(digestInfo.ends_with(result.digest()));
    }

    void whatDiffersIsTold_data()
    {
        QTest::addColumn<std::string>("block");
        QTest::addColumn<int>("wrongAt");
        QTest::addColumn<QByteArrayList>("parts");
        const std::string hash(32, 'h');
        const std::string right = blockOf(sha256Name + hash);
        const auto flipped = [&](std::size_t at) {
            std::string block = right;
            block[at] = static_cast<char>(block[at] ^ 1);
            return block;
        };
        const QByteArray start = "start 0-2 ok";
        const QByteArray padding = "padding 2-204 ok";
        const QByteArray separator = "separator 204-205 ok";

        row("block type 0", flipped(1), 1,
            {"start 0-2 wrong", padding, separator, "name 205-224 ok", "digest 224-256 ok"});
        row("an octet of the padding", flipped(100), 100,
            {start, "padding 2-256 wrong", "separator 256-256 not found", "name 256-256 not found",
             "digest 256-256 not found"});
        row("no separator", flipped(204), 204,
            {start, "padding 2-256 wrong", "separator 256-256 not found", "name 256-256 not found",
             "digest 256-256 not found"});
        row("all padding", std::string("\x00\x01", 2) + std::string(254, '\xff'), -1,
            {start, "padding 2-256 ok", "separator 256-256 not found", "name 256-256 not found",
             "digest 256-256 not found"});
        row("nothing behind the separator", std::string("\x00\x01", 2) + std::string(253, '\xff') + '\0', -1,
            {start, "padding 2-255 ok", "separator 255-256 ok", "name 256-256 not found",
             "digest 256-256 not found"});
        row("an OID that no hash has", flipped(219), 211,
            {start, padding, separator, "name 205-224 unknown", "digest 224-256 ok"});
        row("DER that is none", flipped(206), 206,
            {start, padding, separator, "name 205-256 wrong", "digest 256-256 not found"});
        row("NULL with contents", blockOf(hex("3032300e06096086480165030402010501ff0420") + hash), 205,
            {start, "padding 2-203 ok", "separator 203-204 ok", "name 204-224 wrong", "digest 224-256 ok"});
        row("no NULL",
            blockOf(hex("302f300b0609608648016503040201"
                        "0420")
                    + hash),
            208,
            {start, "padding 2-206 ok", "separator 206-207 ok", "name 207-224 no parameters",
             "digest 224-256 ok"});
        row("the hash itself in DigestInfo's place", blockOf(hash), 224,
            {start, "padding 2-223 ok", "separator 223-224 ok", "name 224-256 wrong",
             "digest 256-256 not found"});
        row("SHA-256 of 20 octets",
            blockOf(hex("3025300d060960864801650304020105000414") + std::string(20, 'h')), 218,
            {start, "padding 2-216 ok", "separator 216-217 ok", "name 217-236 wrong", "digest 236-256 size"});
        row("RFC 8017, 9.2: 7 octets of padding", blockOf(sha256Name + hash, std::string(7, '\xff')), 9,
            {start, "padding 2-9 wrong", "separator 9-10 ok", "name 10-29 ok", "digest 29-61 ok",
             "rest 61-256 wrong"});
        row("octets after the hash", blockOf(sha256Name + hash, std::string(8, '\xff')), 62,
            {start, "padding 2-10 ok", "separator 10-11 ok", "name 11-30 ok", "digest 30-62 ok",
             "rest 62-256 wrong"});
    }

    void whatDiffersIsTold()
    {
        QFETCH(const std::string, block);
        QFETCH(const int, wrongAt);
        QFETCH(const QByteArrayList, parts);
        const OpenedSignature result = opened(block);
        QVERIFY(result.opening == Opening::Opened);
        QCOMPARE(result.block, block);
        QCOMPARE(partsOf(result), parts);
        QCOMPARE(firstWrong(result), wrongAt);
        QVERIFY(!result.isAsRequired());
        verifyCover(result);
    }

    void anUnknownHashIsNamedByItsOid()
    {
        const OpenedSignature result = opened(blockOf(hex("302030"
                                                          "0c06082a864886f70d0205"
                                                          "0500"
                                                          "0410")
                                                      + std::string(16, 'h')));
        QVERIFY(!result.hash);
        QCOMPARE(result.hashOid, std::string("1.2.840.113549.2.5")); // MD5
        QVERIFY(result.parts.at(3).check == PartCheck::HashUnknown);
        QVERIFY(result.parts.at(4).kind == PartKind::Digest && result.parts.at(4).isAsRequired());
        QCOMPARE(result.digest(), std::string_view("hhhhhhhhhhhhhhhh"));
    }

    void anotherKeyOpensToNothingReadable()
    {
        const auto result = crypto::openSignature(keyOf(SigningKey("rsa2048-other")),
                                                  SigningKey("rsa2048").sign("rsa-sha256", "text"));
        QVERIFY(result);
        if (result->opening == Opening::TooLarge)
            return; // the other modulus may be the smaller one
        QVERIFY(!result->isAsRequired());
        QVERIFY(firstWrong(*result) >= 0 && firstWrong(*result) < 3);
        QCOMPARE(result->digest(), std::string_view());
        verifyCover(*result);
    }

    void aFlippedOctetSpoilsTheWholeBlock()
    {
        const SigningKey signer("rsa2048");
        std::string signature = signer.sign("rsa-sha256", "text");
        signature.back() = static_cast<char>(signature.back() ^ 1);
        const auto result = crypto::openSignature(keyOf(signer), signature);
        QVERIFY(result && result->opening == Opening::Opened);
        QVERIFY(!result->isAsRequired());
        QVERIFY(result->digest().empty());
    }

    void signaturesThatCannotBeOpened_data()
    {
        QTest::addColumn<std::string>("signature");
        QTest::addColumn<int>("opening");
        const std::string right = SigningKey("rsa2048").sign("rsa-sha256", "text");
        const std::string modulus = keyOf(SigningKey("rsa2048")).modulus();
        const int differs = static_cast<int>(Opening::LengthDiffers);
        const int tooLarge = static_cast<int>(Opening::TooLarge);
        QTest::newRow("nothing") << std::string() << differs;
        QTest::newRow("an octet less") << right.substr(1) << differs;
        QTest::newRow("an octet more") << std::string(1, '\0') + right << differs;
        QTest::newRow("the modulus itself") << modulus << tooLarge;
        QTest::newRow("all ff") << std::string(modulus.size(), '\xff') << tooLarge;
    }

    void signaturesThatCannotBeOpened()
    {
        QFETCH(const std::string, signature);
        QFETCH(const int, opening);
        const auto result = crypto::openSignature(keyOf(SigningKey("rsa2048")), signature);
        QVERIFY(result);
        QCOMPARE(static_cast<int>(result->opening), opening);
        QCOMPARE(result->signature, signature);
        QVERIFY(result->block.empty() && result->parts.empty() && result->digest().empty());
        QVERIFY(!result->isAsRequired());
    }

    // RFC 8017 sets no bound; OpenSSL does, at 16384 bits, and at exponents of 64 bits above 3072.
    void aKeyBeyondWhatOpenSslComputes()
    {
        const std::string modulus = std::string(1, '\x7f') + std::string(2100, '\x01');
        const auto key = PublicKey::decode(KeyType::Rsa, test::derRsaPublicKey(modulus, hex("010001")));
        QVERIFY(key);
        const auto result = crypto::openSignature(*key, std::string(modulus.size(), '\x01'));
        QVERIFY(result && result->opening == Opening::NotComputed);
        QVERIFY(result->block.empty() && result->parts.empty());
    }

    // Verifying and opening must not disagree: what verifies is as required, and has the hash.
    void whatVerifiesIsAsRequired()
    {
        const SigningKey signer("rsa1024");
        const PublicKey key = keyOf(signer);
        const std::string digest = crypto::digestOf(Hash::Sha256, "text");
        const std::string right = signer.sign("rsa-sha256", "text");
        for (std::size_t at = 0; at < right.size(); ++at) {
            std::string signature = right;
            signature[at] = static_cast<char>(signature[at] ^ (at % 2 == 0 ? 0x01 : 0));
            const auto result = crypto::openSignature(key, signature);
            QCOMPARE(result->isAsRequired() && result->digest() == digest,
                     key.verifies(Hash::Sha256, digest, signature));
        }
    }

private:
    static void row(const char *name, const std::string &block, int wrongAt, const QByteArrayList &parts)
    {
        QTest::newRow(name) << block << wrongAt << parts;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestOpenedSignature)
#include "tst_opened_signature.moc"
