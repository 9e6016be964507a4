// SPDX-License-Identifier: Apache-2.0
// Where the receiver's own servers begin, and what they say that SPF was asked about.

#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/received/parse.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using spf::Origin;

namespace {

constexpr const char *date = "; Thu, 21 May 2015 10:43:42 -0700\r\n";

struct Inputs
{
    std::optional<std::size_t> boundary;
    spf::Request request;
};

Inputs inputsOf(const std::string &header)
{
    const auto message = message::Message::fromBytes(header + "\r\n");
    const received::Route route = received::routeOf(received::collect(message));
    const auto boundary = analysis::trustBoundaryOf(route);
    return {boundary, analysis::spfRequestOf(message, route, boundary)};
}

// "address helo sender receiver".
std::string written(const spf::Request &request)
{
    return request.clientAddress.value + '|' + request.helo.value + '|' + request.mailFrom.value + '|'
        + request.receiver;
}

} // namespace

class TestSenderInputs : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<int>("boundary");
        QTest::addColumn<std::string>("expected");

        const std::string outside =
            std::string("Received: from evil (h [203.0.113.9]) by mail.a.test") + date;
        const std::string edge =
            std::string("Received: from mail.a.test (mail.a.test [192.0.2.7]) by mx.b.test") + date;
        const std::string inside =
            std::string("Received: from mx.b.test (mx.b.test [10.0.0.1]) by box.b.test") + date;
        const std::string gmail = std::string("Received: by 10.1.2.3 with SMTP id x") + date;
        row("one house", inside + edge + outside + "Return-Path: <s@a.test>\r\n", 1,
            "192.0.2.7|mail.a.test|s@a.test|mx.b.test");
        row("a house that names itself late", gmail + edge + outside + "Return-Path: <s@a.test>\r\n", 1,
            "192.0.2.7|mail.a.test|s@a.test|mx.b.test");
        row("one hop", edge, 0, "192.0.2.7|mail.a.test||mx.b.test");
        row("no hop", "From: x@a.test\r\n", -1, "||x@a.test|");
        row("the null sender", edge + "Return-Path: <>\r\n", 0, "192.0.2.7|mail.a.test||mx.b.test");
        row("Received-SPF above the boundary",
            "Received-SPF: pass client-ip=192.0.2.8; helo=h.test; envelope-from=\"s@c.test\"\r\n"
            "Received: by mx.b.test"
                + std::string(date),
            0, "192.0.2.8|h.test|s@c.test|mx.b.test");
        row("Received-SPF below it",
            edge + "Received-SPF: pass client-ip=192.0.2.8; envelope-from=s@c.test\r\nFrom: x@a.test\r\n", 0,
            "192.0.2.7|mail.a.test|x@a.test|mx.b.test");
        row("authentication results above it",
            "Authentication-Results: b.test; spf=pass smtp.mailfrom=s@d.test\r\n" + edge, 0,
            "192.0.2.7|mail.a.test|s@d.test|mx.b.test");
        row("the hop's own word",
            "Received: from h.test ([192.0.2.9]) by mx.b.test (envelope-from <s@e.test>)" + std::string(date),
            0, "192.0.2.9|h.test|s@e.test|mx.b.test");
    }

    void finds()
    {
        QFETCH(std::string, header);
        QFETCH(int, boundary);
        QFETCH(std::string, expected);
        const Inputs inputs = inputsOf(header);
        QCOMPARE(inputs.boundary ? static_cast<int>(*inputs.boundary) : -1, boundary);
        QCOMPARE(written(inputs.request), expected);
    }

    void saysWhatWasAssumed()
    {
        const Inputs inputs = inputsOf("Received: from h.test ([192.0.2.9]) by mx.b.test" + std::string(date)
                                       + "From: x@a.test\r\n");
        QCOMPARE(inputs.request.clientAddress.origin, Origin::Field);
        QVERIFY(inputs.request.clientAddress.source);
        QCOMPARE(inputs.request.mailFrom.origin, Origin::Assumed);
        QCOMPARE(inputs.request.mailFrom.value, std::string("x@a.test"));
    }

private:
    static void row(const char *title, std::string header, int boundary, std::string expected)
    {
        QTest::newRow(title) << std::move(header) << boundary << std::move(expected);
    }
};

QTEST_GUILESS_MAIN(TestSenderInputs)
#include "tst_sender_inputs.moc"
