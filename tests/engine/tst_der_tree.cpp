// SPDX-License-Identifier: Apache-2.0
// Keys as trees of DER (X.690): every value with its octets, and no harm from what is no key.

#include "core/engine/crypto/der_tree.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

#include <functional>

namespace dkimlens {

using crypto::DerNode;
using crypto::DerType;
using crypto::parseDerTree;

namespace {

const std::string usualExponent("\x01\x00\x01", 3);

std::string modulusOf(std::size_t octets)
{
    std::string modulus(octets, '\x5a');
    modulus.front() = '\xd6';
    return modulus;
}

// "Sequence 0+4+290" and what it says, one a line, indented.
void describe(const DerNode &node, const QByteArray &indent, QByteArrayList &lines)
{
    constexpr std::array names{"INTEGER", "BIT", "OCTET", "NULL", "OID", "SEQUENCE", "SET", "other"};
    QByteArrayList words{indent + names.at(static_cast<std::size_t>(node.type)),
                         QByteArray::number(node.header.begin), QByteArray::number(node.header.size()),
                         QByteArray::number(node.contents.size())};
    for (const std::string &text : {std::string(node.name), node.value})
        if (!text.empty())
            words << QByteArray::fromStdString(text);
    if (node.bits > 0)
        words << QByteArray::number(node.bits) + " bits";
    lines << words.join(' ');
    for (const DerNode &child : node.children)
        describe(child, indent + ' ', lines);
}

QByteArrayList linesOf(const std::string &der)
{
    QByteArrayList lines;
    if (const auto tree = parseDerTree(der))
        describe(*tree, {}, lines);
    return lines;
}

bool anyNode(const DerNode &node, const std::function<bool(const DerNode &)> &matches)
{
    return matches(node)
        || std::ranges::any_of(node.children, [&](const DerNode &child) { return anyNode(child, matches); });
}

} // namespace

class TestDerTree : public QObject
{
    Q_OBJECT

private slots:
    void anRsaKeyAsAlmostEverybodyPublishesIt()
    {
        const std::string bare = test::derRsaPublicKey(modulusOf(256), usualExponent);
        QCOMPARE(linesOf(test::derSubjectPublicKeyInfo(bare)),
                 QByteArrayList({"SEQUENCE 0 4 290", " SEQUENCE 4 2 13",
                                 "  OID 6 2 9 rsaEncryption 1.2.840.113549.1.1.1", "  NULL 17 2 0",
                                 " BIT 19 4 271", "  SEQUENCE 24 4 266", "   INTEGER 28 4 257 2048 bits",
                                 "   INTEGER 289 2 3 65537 17 bits"}));
        QCOMPARE(linesOf(bare),
                 QByteArrayList(
                     {"SEQUENCE 0 4 266", " INTEGER 4 4 257 2048 bits", " INTEGER 265 2 3 65537 17 bits"}));
    }

    void anEd25519Key()
    {
        const std::string der = test::SigningKey("ed25519").subjectPublicKeyInfo(); // RFC 8410, 4
        QCOMPARE(linesOf(der),
                 QByteArrayList({"SEQUENCE 0 2 42", " SEQUENCE 2 2 5", "  OID 4 2 3 id-Ed25519 1.3.101.112",
                                 " BIT 9 2 33"}));
        QVERIFY(linesOf(test::SigningKey("ed25519").rawPublicKey()).isEmpty());
    }

    void integers_data()
    {
        QTest::addColumn<std::string>("der");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const char *der, const char *line) {
            QTest::newRow(name) << QByteArray::fromHex(der).toStdString() << QByteArray(line);
        };
        row("zero", "020100", "INTEGER 0 2 1 0");
        row("one", "020101", "INTEGER 0 2 1 1 1 bits");
        row("a leading zero", "02020080", "INTEGER 0 2 2 128 8 bits");
        row("2^63 - 1", "02087fffffffffffffff", "INTEGER 0 2 8 9223372036854775807 63 bits");
        row("2^63", "0209008000000000000000", "INTEGER 0 2 9 64 bits");
        row("negative", "0201ff", "INTEGER 0 2 1 8 bits");
        row("none", "0200", "INTEGER 0 2 0");
        row("an object identifier", "06022a03", "OID 0 2 2 1.2.3");
        row("X.690, 8.19.4: 2.999", "0603883703", "OID 0 2 3 2.999.3");
        row("an object identifier cut off", "06022a83", "OID 0 2 2");
        row("none", "0600", "OID 0 2 0");
        row("a number above 63 bits", "060b2affffffffffffffffff7f", "OID 0 2 11");
        row("bits that are no DER", "03030030ff", "BIT 0 2 3");
        row("bits, some unused", "03030430ff", "BIT 0 2 3");
        row("bits with two values",
            "0305003000"
            "3000",
            "BIT 0 2 5");
        row("text", "0c0161", "other 0 2 1");
    }

    void integers()
    {
        QFETCH(const std::string, der);
        QFETCH(const QByteArray, line);
        QCOMPARE(linesOf(der), QByteArrayList{line});
    }

    void whatIsNoKeyIsRefused()
    {
        const std::string key =
            test::derSubjectPublicKeyInfo(test::derRsaPublicKey(modulusOf(128), usualExponent));
        for (std::size_t size = 0; size < key.size(); ++size)
            QVERIFY(!parseDerTree(key.substr(0, size)));
        QVERIFY(!parseDerTree(key + '\0'));
        QVERIFY(!parseDerTree(key + key));
        QVERIFY(!parseDerTree("not a key"));
        QVERIFY(!parseDerTree(std::string("\x30\x80\x00\x00", 4))); // a length left open is BER
        QVERIFY(!parseDerTree(std::string("\x30\x02\xa0\x00", 4))); // not of the universal class
    }

    void depthAndNumberAreBounded()
    {
        std::string deep;
        for (std::size_t depth = 0; depth < crypto::maxDerDepth; ++depth)
            deep = test::derSequence(deep);
        QVERIFY(parseDerTree(deep));
        QVERIFY(!parseDerTree(test::derSequence(deep)));

        std::string many;
        for (std::size_t i = 1; i < crypto::maxDerNodes; ++i)
            many += std::string("\x05\x00", 2);
        QVERIFY(parseDerTree(test::derSequence(many)));
        QVERIFY(!parseDerTree(test::derSequence(many + std::string("\x05\x00", 2))));
    }

    // Whatever octet is changed, ranges stay within their parents.
    void rangesStayInside()
    {
        const std::string key =
            test::derSubjectPublicKeyInfo(test::derRsaPublicKey(modulusOf(64), usualExponent));
        for (std::size_t at = 0; at < key.size(); ++at) {
            for (const int change : {0x01, 0x20, 0x80, 0xff}) {
                std::string der = key;
                der[at] = static_cast<char>(der[at] ^ change);
                const auto tree = parseDerTree(der);
                QVERIFY(!tree || tree->range() == (ByteRange{0, der.size()}));
                QVERIFY(!tree || !anyNode(*tree, [](const DerNode &node) {
                    return std::ranges::any_of(node.children, [&](const DerNode &child) {
                        return !node.contents.contains(child.range());
                    });
                }));
            }
        }
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestDerTree)
#include "tst_der_tree.moc"
