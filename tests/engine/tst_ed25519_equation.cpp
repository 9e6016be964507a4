// SPDX-License-Identifier: Apache-2.0
// The equation of Ed25519 (RFC 8032, 5.1.7): it holds where OpenSSL verifies, and nowhere else.

#include "core/engine/crypto/ed25519_equation.h"
#include "tests/support/own_data.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

namespace dkimlens {

using crypto::Ed25519Equation;
using crypto::EquationFault;
using crypto::Hash;
using crypto::KeyType;
using crypto::PublicKey;
using test::SigningKey;

namespace {

std::string hex(const char *digits)
{
    return QByteArray::fromHex(digits).toStdString();
}

Ed25519Equation equationOf(const std::string &key, const std::string &message, const std::string &signature)
{
    return *crypto::ed25519Equation(*PublicKey::decode(KeyType::Ed25519, key), message, signature);
}

bool verifies(const std::string &key, const std::string &message, const std::string &signature)
{
    return PublicKey::decode(KeyType::Ed25519, key)->verifies(Hash::Sha256, message, signature);
}

} // namespace

class TestEd25519Equation : public QObject
{
    Q_OBJECT

private slots:
    // RFC 8032, 7.1.
    void testVectors_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("message");
        QTest::addColumn<std::string>("signature");
        QTest::newRow("TEST 1")
            << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << std::string()
            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                   "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("TEST 2")
            << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                   "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("TEST 3")
            << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
            << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290"
                   "ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    void testVectors()
    {
        QFETCH(const std::string, key);
        QFETCH(const std::string, message);
        QFETCH(const std::string, signature);
        const Ed25519Equation equation = equationOf(key, message, signature);
        QVERIFY(equation.fault == EquationFault::None);
        QCOMPARE(equation.r, signature.substr(0, 32));
        QCOMPARE(equation.s, signature.substr(32));
        QCOMPARE(equation.publicPoint, key);
        QCOMPARE(equation.message, message);
        QCOMPARE(equation.left.size(), std::size_t{32});
        QCOMPARE(equation.left, equation.right);
        QVERIFY(equation.holds());

        const Ed25519Equation changed = equationOf(key, message + 'x', signature);
        QCOMPARE(changed.left, equation.left); // S·B does not depend on the message
        QVERIFY(changed.right != changed.left);
        QVERIFY(!changed.holds());
    }

    // k of TEST 2, computed with Python's hashlib from RFC 8032's numbers.
    void kIsReducedModuloTheOrder()
    {
        const Ed25519Equation equation =
            equationOf(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"), hex("72"),
                       hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                           "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QCOMPARE(equation.k, hex("b376577bd8d2f8126988cfeb185170fb810eafc8a14e0b11104552f607e35c03"));
    }

    // S·B for S = 1 is the base point itself (RFC 8032, 5.1); for S = 0 it is the neutral point.
    void theBasePointIsMultiplied()
    {
        const std::string key = SigningKey("ed25519").rawPublicKey();
        const std::string r = hex("5866666666666666666666666666666666666666666666666666666666666666");
        std::string one(32, '\0');
        one.front() = '\x01';
        QCOMPARE(equationOf(key, "text", r + one).left, r);
        QCOMPARE(equationOf(key, "text", r + std::string(32, '\0')).left, one);
    }

    void theSignatureOfRfc8463()
    {
        const auto cases = test::ownCases();
        const auto entry =
            std::ranges::find(cases, QStringLiteral("rfc/rfc8463-appendix-a.eml"), &test::OwnCase::name);
        QVERIFY(entry != cases.end());
        const auto analysis = test::analyzeOffline(*entry, trace::Detail::Verdict);
        const auto &ed25519 = analysis.signatures.at(0);
        const auto equation = crypto::ed25519Equation(*ed25519.key.record()->key, ed25519.headerHash,
                                                      ed25519.signature.signature);
        QVERIFY(equation && equation->holds());
        const auto &rsa = analysis.signatures.at(1);
        QVERIFY(!crypto::ed25519Equation(*rsa.key.record()->key, rsa.headerHash, rsa.signature.signature));
    }

    void anyFlippedOctetBreaksIt()
    {
        const SigningKey signer("ed25519");
        const std::string key = signer.rawPublicKey();
        const std::string message = crypto::digestOf(Hash::Sha256, "text");
        const std::string right = signer.sign("ed25519-sha256", "text");
        QVERIFY(equationOf(key, message, right).holds());
        for (std::size_t at = 0; at < right.size(); ++at) {
            std::string signature = right;
            signature[at] = static_cast<char>(signature[at] ^ 0x10);
            QVERIFY(!equationOf(key, message, signature).holds());
            QVERIFY(!verifies(key, message, signature));
        }
        QVERIFY(!equationOf(SigningKey("ed25519-other").rawPublicKey(), message, right).holds());
    }

    void faults_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("signature");
        QTest::addColumn<int>("fault");
        const SigningKey signer("ed25519");
        const std::string key = signer.rawPublicKey();
        const std::string right = signer.sign("ed25519-sha256", "text");
        const std::string r = right.substr(0, 32);
        const std::string s = right.substr(32);
        const std::string two = hex("0200000000000000000000000000000000000000000000000000000000000000");
        const std::string order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        const std::string prime = hex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        const std::string signedZero =
            hex("0100000000000000000000000000000000000000000000000000000000000080");

        row("no signature", key, "", EquationFault::LengthDiffers);
        row("63 octets", key, right.substr(1), EquationFault::LengthDiffers);
        row("65 octets", key, right + 'x', EquationFault::LengthDiffers);
        row("y without x", two, right, EquationFault::KeyNotOnCurve);
        row("R: y without x", key, two + s, EquationFault::PointNotOnCurve);
        row("RFC 8032, 5.1.3, step 1: y is the prime", key, prime + s, EquationFault::PointNotOnCurve);
        row("RFC 8032, 5.1.3, step 4: x is 0, and odd", key, signedZero + s, EquationFault::PointNotOnCurve);
        row("S is the order", key, r + order, EquationFault::ScalarTooLarge);
        row("all ff", key, r + std::string(32, '\xff'), EquationFault::ScalarTooLarge);
    }

    void faults()
    {
        QFETCH(const std::string, key);
        QFETCH(const std::string, signature);
        QFETCH(const int, fault);
        const std::string message = crypto::digestOf(Hash::Sha256, "text");
        const Ed25519Equation equation = equationOf(key, message, signature);
        QCOMPARE(static_cast<int>(equation.fault), fault);
        QCOMPARE(equation.r + equation.s, signature);
        QVERIFY(equation.left.empty() && equation.right.empty());
        QVERIFY(!equation.holds());
        QVERIFY(!verifies(key, message, signature));
    }

private:
    static void row(const char *name, const std::string &key, const std::string &signature,
                    EquationFault fault)
    {
        QTest::newRow(name) << key << signature << static_cast<int>(fault);
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestEd25519Equation)
#include "tst_ed25519_equation.moc"
