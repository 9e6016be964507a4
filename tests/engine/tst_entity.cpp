// SPDX-License-Identifier: Apache-2.0
// The MIME structure of messages (RFC 2045, RFC 2046), well formed or not.

#include "core/engine/message/entity.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using message::Entity;
using message::Message;

namespace {

const std::string nested = "Content-Type: multipart/mixed; boundary=\"o u t\"\r\n\r\n"
                           "preamble\r\n"
                           "--o u t\r\nContent-Type: Multipart/Alternative;\r\n\tboundary=in\r\n\r\n"
                           "--in\r\n\r\nplain\r\n"
                           "--in\r\nContent-Type: text/HTML; charset=\"UTF-8\"\r\n"
                           "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n<p>\r\n\r\n"
                           "--in--\r\n"
                           "--o u t\r\nContent-Type: image/png\r\n\r\npng\r\n"
                           "--o u t--\r\nepilogue\r\n";

} // namespace

class TestEntity : public QObject
{
    Q_OBJECT

private slots:

    void leavesHaveTheirTypesAndTexts()
    {
        const Message message = Message::fromBytes(nested);
        const Entity entity = message::entityOf(message);
        const std::vector<const Entity *> leaves = message::leavesOf(entity);
        QCOMPARE(leaves.size(), std::size_t{3});
        QCOMPARE(leaves[0]->type, std::string("text/plain"));
        QCOMPARE(std::string(message.text(leaves[0]->body)), std::string("plain"));
        QCOMPARE(leaves[1]->type, std::string("text/html"));
        QCOMPARE(leaves[1]->charset, std::string("utf-8"));
        QCOMPARE(leaves[1]->encoding, std::string("quoted-printable"));
        // RFC 2046, 5.1.1: the line end before a delimiter is the delimiter's.
        QCOMPARE(std::string(message.text(leaves[1]->body)), std::string("<p>\r\n"));
        QCOMPARE(leaves[2]->type, std::string("image/png"));
        QCOMPARE(std::string(message.text(leaves[2]->body)), std::string("png"));
    }

    void delimitersHaveTheirLines()
    {
        const Message message = Message::fromBytes(nested);
        const Entity entity = message::entityOf(message);
        QCOMPARE(entity.delimiters.size(), std::size_t{3});
        QCOMPARE(std::string(message.text(entity.delimiters.back())), std::string("--o u t--\r\n"));
        QCOMPARE(entity.parts.front().delimiters.size(), std::size_t{3});
    }

    void whatIsNoMultipartIsALeaf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no type") << QByteArray("Subject: x\r\n\r\nbody\r\n");
        QTest::newRow("no boundary") << QByteArray(
            "Content-Type: multipart/mixed\r\n\r\n--a\r\n\r\nx\r\n--a--\r\n");
        QTest::newRow("no delimiter")
            << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\ntext\r\n");
        QTest::newRow("only the closing one")
            << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a--\r\n");
        QTest::newRow("empty") << QByteArray();
    }

    void whatIsNoMultipartIsALeaf()
    {
        QFETCH(QByteArray, text);
        const Message message = Message::fromBytes(text.toStdString());
        const Entity entity = message::entityOf(message);
        QVERIFY(!entity.isMultipart());
        QCOMPARE(message::leavesOf(entity).size(), std::size_t{1});
        QCOMPARE(entity.body, message.body());
    }

    void aMultipartThatStopsIsReadSoFar()
    {
        const Message message =
            Message::fromBytes("Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\n\ntwo");
        const Entity entity = message::entityOf(message);
        QCOMPARE(entity.parts.size(), std::size_t{2});
        QCOMPARE(std::string(message.text(entity.parts[0].body)), std::string("one"));
        QCOMPARE(std::string(message.text(entity.parts[1].body)), std::string("two"));
        QCOMPARE(entity.delimiters.size(), std::size_t{2});
    }

    void depthHasALimit()
    {
        std::string text = "Content-Type: multipart/mixed; boundary=a\r\n\r\n";
        for (int depth = 0; depth < 200; ++depth)
            text += "--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n";
        QVERIFY(!message::leavesOf(message::entityOf(Message::fromBytes(text))).empty());
    }

    void parametersKeepTheirPlaces()
    {
        const std::string value = " text/plain; Charset=\"a\\\"b;c\";\r\n name=x ; =y; z";
        const std::vector<message::Parameter> parameters = message::parametersOf(Slice(value));
        QCOMPARE(parameters.size(), std::size_t{2});
        QCOMPARE(parameters[0].name, std::string("charset"));
        QCOMPARE(parameters[0].text, std::string("a\"b;c"));
        QCOMPARE(value.substr(parameters[0].value.begin, parameters[0].value.size()),
                 std::string("\"a\\\"b;c\""));
        QCOMPARE(parameters[1].name, std::string("name"));
        QCOMPARE(parameters[1].text, std::string("x"));
    }
};

QTEST_GUILESS_MAIN(TestEntity)
#include "tst_entity.moc"
