// SPDX-License-Identifier: Apache-2.0
// Received-SPF fields (RFC 7208, 9.1), as the RFC and as servers write them.

#include "core/engine/spf/received_spf.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using spf::ReceivedSpf;

namespace {

std::string written(const ReceivedSpf &field)
{
    std::string text = field.result;
    for (const spf::KeyValuePair &pair : field.pairs)
        text += "|" + pair.key + "=" + pair.value;
    for (const message::Comment &comment : field.comments)
        text += "(" + comment.text + ")";
    return text;
}

} // namespace

class TestReceivedSpf : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");

        row("RFC 7208, 9.1: pass",
            " pass (mybox.example.org: domain of\r\n myname@example.com designates 192.0.2.1 as permitted "
            "sender)\r\n"
            "    receiver=mybox.example.org; client-ip=192.0.2.1;\r\n    "
            "envelope-from=\"myname@example.com\"; helo=foo.example.com;",
            "pass|receiver=mybox.example.org|client-ip=192.0.2.1|envelope-from=myname@example.com|helo=foo."
            "example.com"
            "(mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted sender)");
        row("RFC 7208, 9.1: fail",
            " fail (mybox.example.org: domain of\r\n not designate\r\n 192.0.2.1 as permitted sender)\r\n "
            "identity=mailfrom; "
            "client-ip=192.0.2.1;\r\n envelope-from=\"myname@example.com\";",
            "fail|identity=mailfrom|client-ip=192.0.2.1|envelope-from=myname@example.com"
            "(mybox.example.org: domain of not designate 192.0.2.1 as permitted sender)");
        row("Exchange", " Pass (x: y) receiver=x;\r\n client-ip=2001:db8::1; helo=a.example; pr=C",
            "pass|receiver=x|client-ip=2001:db8::1|helo=a.example|pr=C(x: y)");
        row("the form before RFC 4408", " softfail (x) client-ip=192.0.2.1 envelope-from=a@b",
            "softfail|client-ip=192.0.2.1|envelope-from=a@b(x)");
        row("angle brackets", " none envelope-from=<a@b>; helo=c", "none|envelope-from=<a@b>|helo=c");
        row("a comment behind a value", " none client-ip=192.0.2.1 (so it was); helo=c",
            "none|client-ip=192.0.2.1|helo=c(so it was)");
        row("blanks around the equals sign", " none helo = c", "none|helo=c");
        row("no result", " client-ip=192.0.2.1", "|client-ip=192.0.2.1");
        row("nothing", "", "");
        row("marks", " ;;=\"a\"", "a");
    }

    void reads()
    {
        QFETCH(std::string, value);
        QFETCH(std::string, expected);
        QCOMPARE(written(spf::parseReceivedSpf(Slice(value))), expected);
    }

    void knowsWhereThingsStand()
    {
        const auto message = message::Message::fromBytes(
            "From: a@b\r\nReceived-SPF: pass\r\n client-ip=\"192.0.2.1\"\r\n\r\n");
        const std::vector<ReceivedSpf> all = spf::collectReceivedSpf(message);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].field, std::size_t{1});
        QCOMPARE(message.text(all[0].find("client-ip")->valueRange), std::string_view("\"192.0.2.1\""));
        QCOMPARE(all[0].find("helo"), nullptr);
    }

private:
    static void row(const char *title, std::string value, std::string expected)
    {
        QTest::newRow(title) << std::move(value) << std::move(expected);
    }
};

QTEST_GUILESS_MAIN(TestReceivedSpf)
#include "tst_received_spf.moc"
