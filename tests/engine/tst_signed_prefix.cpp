// SPDX-License-Identifier: Apache-2.0
// Lines added at the end of a body are found by the hash of what stands before them.

#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/signed_prefix.h"

#include <QTest>

namespace dkimlens {

using crypto::Hash;
using dkim::Canonicalization;
using message::Message;

namespace {

constexpr std::string_view header = "From: a@example.com\r\n\r\n";

std::optional<dkim::SignedPrefix> findIn(const std::string &body, std::string_view signedBody,
                                         Canonicalization algorithm)
{
    const Message message = Message::fromBytes(std::string(header) + body);
    const EditedText canonical = dkim::canonicalBody(message, algorithm);
    return dkim::findSignedPrefix(canonical, message.bytes(), Hash::Sha256,
                                  crypto::digestOf(Hash::Sha256, signedBody));
}

} // namespace

class TestSignedPrefix : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAddedIsFound_data();
    void whatWasAddedIsFound();
    void anotherBodyHasNoSuchPrefix();
    void onlyTheEndIsSearched();
};

void TestSignedPrefix::whatWasAddedIsFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<bool>("isRelaxed");
    QTest::addColumn<int>("source"); // in the body

    const QByteArray text = "One\r\nTwo\r\n";
    QTest::newRow("a footer") << text + "--\r\nlist\r\n" << text << true << 10;
    QTest::newRow("after an empty line") << text + "\r\n--\r\nlist\r\n" << text << false << 10;
    QTest::newRow("saved with LF") << QByteArray("One\nTwo\n--\nlist\n") << text << true << 8;
    QTest::newRow("white space before it") << QByteArray("One \r\nTwo\t\r\n--\r\n") << text << true << 12;
    QTest::newRow("no final line end") << text + "list" << text << true << 10;
    QTest::newRow("to an empty body, relaxed") << QByteArray("list\r\n") << QByteArray() << true << 0;
    QTest::newRow("to an empty body, simple")
        << QByteArray("\r\nlist\r\n") << QByteArray("\r\n") << false << 2;
    QTest::newRow("to a long body") << QByteArray(200'000, 'x') + "\r\nlist\r\n"
                                    << QByteArray(200'000, 'x') + "\r\n"
                                    << true << 200'002;
}

void TestSignedPrefix::whatWasAddedIsFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signedBody);
    QFETCH(bool, isRelaxed);
    QFETCH(int, source);
    const auto algorithm = isRelaxed ? Canonicalization::Relaxed : Canonicalization::Simple;
    const auto found = findIn(body.toStdString(), signedBody.toStdString(), algorithm);
    QVERIFY(found);
    QCOMPARE(found->size, static_cast<std::size_t>(signedBody.size()));
    QCOMPARE(found->source, header.size() + static_cast<std::size_t>(source));
}

void TestSignedPrefix::anotherBodyHasNoSuchPrefix()
{
    QVERIFY(!findIn("One\r\nTwo\r\n", "One\r\nTree\r\n", Canonicalization::Relaxed));
    QVERIFY(!findIn("One\r\n", "One\r\n", Canonicalization::Relaxed)); // nothing was added
    QVERIFY(!findIn("", "", Canonicalization::Relaxed));
}

// What stands before the last 64 KiB is hashed, and not tried: the time that this takes has a limit.
void TestSignedPrefix::onlyTheEndIsSearched()
{
    const std::string signedBody = "One\r\n";
    QVERIFY(!findIn(signedBody + std::string(100'000, 'x') + "\r\n", signedBody, Canonicalization::Relaxed));
}

} // namespace dkimlens

QTEST_APPLESS_MAIN(dkimlens::TestSignedPrefix)
#include "tst_signed_prefix.moc"
