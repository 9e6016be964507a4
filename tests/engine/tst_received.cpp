// SPDX-License-Identifier: Apache-2.0
// Received fields: the RFC's examples, how each kind of server writes them, and the way that they make.

#include "core/engine/received/parse.h"
#include "core/engine/received/route.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using received::Hop;
using received::Oddity;
using received::Protection;

namespace {

Hop parsed(std::string_view value)
{
    return received::parse(Slice(value));
}

std::string written(const std::optional<received::Host> &host)
{
    if (!host)
        return "-";
    return host->name + '|' + host->reverseName + '|' + (host->address ? textOf(*host->address) : "");
}

// "from > by, protocol, protection, TLS version, cipher, id, for, sender, time".
std::string written(const Hop &hop)
{
    const char *const protections[] = {"?", "plain", "encrypted"};
    std::string text = written(hop.from) + " > " + written(hop.by) + ", " + hop.protocol + ", "
        + protections[static_cast<std::size_t>(hop.protection)] + (hop.isAuthenticated ? " login" : "");
    text += ", " + (hop.encryption ? hop.encryption->version + ' ' + hop.encryption->cipher : std::string());
    text += ", " + hop.id + ", " + hop.recipient + ", " + hop.sender;
    return text + ", " + (hop.time ? std::to_string(*hop.time) : "-");
}

received::Route routeOf(const std::vector<std::string> &values)
{
    std::vector<Hop> hops;
    for (const std::string &value : values)
        hops.push_back(parsed(value));
    return received::routeOf(std::move(hops));
}

} // namespace

class TestReceived : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatServersWrite_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");

        const std::string date = "Thu, 21 May 2015 10:43:42 -0700 (PDT)"; // 1432230222
        row("RFC 5321, D.1", " from bar.com by foo.com ; Thu, 21 May 1998 05:33:29 -0700",
            "bar.com|| > foo.com||, , ?, , , , , 895754009");
        row("RFC 5321, D.2",
            " from (foo.com [192.0.2.1])\r\n by mx.example with ESMTP id 12 via TCP for <a@example.org> ; "
                + date,
            "|foo.com|192.0.2.1 > mx.example||, ESMTP, plain, , 12, a@example.org, , 1432230222");
        row("Postfix",
            " from mail.a.example (mail.a.example [192.0.2.7])\r\n\t(using TLSv1.3 with cipher "
            "TLS_AES_256_GCM_SHA384 "
            "(256/256 bits)\r\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\r\n\t(No client "
            "certificate "
            "requested)\r\n\tby mx.b.example (Postfix) with ESMTPS id 4FxK\r\n\tfor <u@b.example>; "
                + date,
            "mail.a.example|mail.a.example|192.0.2.7 > mx.b.example||, ESMTPS, encrypted, TLS 1.3 "
            "TLS_AES_256_GCM_SHA384, 4FxK, u@b.example, , 1432230222");
        row("Postfix, IPv6 and a login",
            " from [10.1.2.3] (unknown [IPv6:2001:db8::7])\r\n (Authenticated sender: u@b.example)\r\n by "
            "mx.b.example "
            "(Postfix) with ESMTPSA id 1; "
                + date,
            "[10.1.2.3]||2001:db8::7 > mx.b.example||, ESMTPSA, encrypted login, , 1, , , 1432230222");
        row("Postfix, local", " by mx.b.example (Postfix, from userid 1000)\r\n\tid 1A0; " + date,
            "- > mx.b.example||, , ?, , 1A0, , , 1432230222");
        row("Exim 4.8",
            " from [192.0.2.9] (helo=mail.a.example)\r\n\tby mx.b.example with esmtps "
            "(TLSv1:DHE-RSA-AES256-SHA:256)\r\n\t(Exim 4.82)\r\n\t(envelope-from <s@a.example>)\r\n\tid "
            "1ZrpHc-0003HL-Rl\r\n"
            "\tfor u@b.example; "
                + date,
            "mail.a.example||192.0.2.9 > mx.b.example||, esmtps, encrypted, TLS 1.0 DHE-RSA-AES256-SHA, "
            "1ZrpHc-0003HL-Rl, u@b.example, s@a.example, 1432230222");
        row("Exim 4.9, name found",
            " from host.a.example ([192.0.2.9]:6225 helo=mail.a.example)\r\n by mx.b.example with "
            "esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n (Exim 4.96) id 1q; "
                + date,
            "mail.a.example|host.a.example|192.0.2.9 > mx.b.example||, esmtps, encrypted, TLS 1.3 "
            "TLS_AES_256_GCM_SHA384, 1q, , , 1432230222");
        row("Exim without a version",
            " from mail.a.example ([192.0.2.9])\r\n by mx.b.example with esmtps "
            "(UNKNOWN:AES128-GCM-SHA256:128) (Exim 4.72) id 1q; "
                + date,
            "mail.a.example||192.0.2.9 > mx.b.example||, esmtps, encrypted, TLS AES128-GCM-SHA256, 1q, , , "
            "1432230222");
        row("Gmail",
            " from mail-x.a.example (mail-x.a.example. [2001:db8::20])\r\n by mx.b.example with ESMTPS id "
            "k2si1\r\n"
            " for <u@b.example>\r\n (version=TLS1_2 cipher=ECDHE-RSA-AES128-GCM-SHA256 bits=128/128);\r\n "
                + date,
            "mail-x.a.example|mail-x.a.example|2001:db8::20 > mx.b.example||, ESMTPS, encrypted, TLS 1.2 "
            "ECDHE-RSA-AES128-GCM-SHA256, k2si1, u@b.example, , 1432230222");
        row("Gmail, inside", " by 2002:a17:906:0:b0:1:2:3 with SMTP id x70so2; " + date,
            "- > 2002:a17:906:0:b0:1:2:3||2002:a17:906:0:b0:1:2:3, SMTP, plain, , x70so2, , , 1432230222");
        row("Exchange",
            " from AM0.eurprd04.example (2001:db8:10::21)\r\n by DB9.eurprd08.example (2001:db8:10::7) with "
            "Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id "
            "15.20.7807.27; "
                + date,
            "AM0.eurprd04.example||2001:db8:10::21 > DB9.eurprd08.example||2001:db8:10::7, Microsoft SMTP "
            "Server, "
            "encrypted, TLS 1.2 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, 15.20.7807.27, , , 1432230222");
        row("Exchange, inside",
            " from AM0.example ([fe80::4122:fda5:e903:8c02])\r\n by AM0.example "
            "([fe80::4122:fda5:e903:8c02%3]) with mapi id\r\n 15.20.2347.028; "
                + date,
            "AM0.example||fe80::4122:fda5:e903:8c02 > AM0.example||fe80::4122:fda5:e903:8c02, mapi, ?, , "
            "15.20.2347.028, , , "
            "1432230222");
        row("Exchange 2013",
            " from A.corp.example (10.27.9.16) by B.corp.example (172.20.187.18) with Microsoft SMTP Server "
            "(TLS) id 15.0.1473.3; "
                + date,
            "A.corp.example||10.27.9.16 > B.corp.example||172.20.187.18, Microsoft SMTP Server, encrypted, "
            "TLS , 15.0.1473.3, , , "
            "1432230222");
        row("Sendmail",
            " from mail.a.example (host.a.example [192.0.2.7])\r\n\tby mx.b.example (8.14.7/8.14.7) with "
            "ESMTP id "
            "j93N7\r\n\t(version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT)\r\n\tfor "
            "<u@b.example>; "
                + date,
            "mail.a.example|host.a.example|192.0.2.7 > mx.b.example||, ESMTP, encrypted, TLS "
            "DHE-RSA-AES256-GCM-SHA384, j93N7, u@b.example, , 1432230222");
        row("qmail, network", " (qmail 28277 invoked from network); 1 May 2015 09:43:37 -0000",
            "- > -, , ?, , , , , 1430473417");
        row("qmail, from",
            " from unknown (HELO ?192.168.1.65?) (198.51.100.4)\r\n  by 192.0.2.1 with ESMTP; " + date,
            "?192.168.1.65?||198.51.100.4 > 192.0.2.1||192.0.2.1, ESMTP, plain, , , , , 1432230222");
        row("Yahoo",
            " from 127.0.0.1  (EHLO mail.a.example) (192.0.2.9)\r\n  by mta1.b.example with SMTP; " + date,
            "mail.a.example||192.0.2.9 > mta1.b.example||, SMTP, plain, , , , , 1432230222");
        row("ZMailer of a list",
            " from mail.a.example ([192.0.2.9]:38613 \"EHLO mx.a.example\"\r\n rhost-flags-OK-OK) by "
            "list.b.example with ESMTP\r\n id S1 (ORCPT <rfc822;u@b.example>); "
                + date,
            "mx.a.example|mail.a.example|192.0.2.9 > list.b.example||, ESMTP, plain, , S1, , , 1432230222");
        row("a list's own hop",
            " (majordomo@list.b.example) by list.b.example via listexpand\r\n id S2; " + date,
            "- > list.b.example||, , ?, , S2, , , 1432230222");
        row("PowerMTA",
            " from app1 (10.44.128.42) by out.a.example (PowerMTA(TM) v3.5r13)\r\n id ho1 for <u@b.example>; "
                + date + "\r\n (envelope-from <s@a.example>)",
            "app1||10.44.128.42 > out.a.example||, , ?, , ho1, u@b.example, , 1432230222");
        row("webmail",
            " from [192.0.2.71] ([192.0.2.71]) by webmail.b.example (Horde\r\n Framework) with HTTP; " + date,
            "[192.0.2.71]||192.0.2.71 > webmail.b.example||, HTTP, ?, , , , , 1432230222");
        row("a gateway that verifies nothing",
            " from gate.a.example (Not Verified[192.0.2.13]) by mx.b.example (using TLS: "
            "TLSv1.2, DES-CBC3-SHA)\r\n id <B5>; "
                + date,
            "gate.a.example||192.0.2.13 > mx.b.example||, , encrypted, TLS DES-CBC3-SHA, B5, , , 1432230222");
        row("no semicolon, ISO date",
            " by filter1.a.example with SMTP id filter1-1\r\n        2016-11-09 20:10:27.258036245 +0000 UTC",
            "- > filter1.a.example||, SMTP, plain, , filter1-1, , , 1478722227");
        row("ISO date with a zone", " by core.a.example id 7; 2015-10-29 11:38:32.817089-04:00",
            "- > core.a.example||, , ?, , 7, , , 1446133112");
        row("text after the date",
            " from mail.a.example by mx.b.example with ESMTPS; " + date + "; agent 0.0.8 ; 8008",
            "mail.a.example|| > mx.b.example||, ESMTPS, encrypted, , , , , 1432230222");
        row("a host that is called from", " from from.example by by.example; " + date,
            "from.example|| > by.example||, , ?, , , , , 1432230222");
        row("a host whose name is a keyword", " from by by mx.b.example; " + date,
            "by|| > mx.b.example||, , ?, , , , , 1432230222");
        row("nothing", "", "- > -, , ?, , , , , -");
        row("no date", " from a.example by b.example", "a.example|| > b.example||, , ?, , , , , -");
        row("a comment that never ends", " from a.example by b.example (oh; " + date,
            "a.example|| > b.example||, , ?, , , , , -");
    }

    void readsWhatServersWrite()
    {
        QFETCH(std::string, value);
        QFETCH(std::string, expected);
        QCOMPARE(written(parsed(value)), expected);
    }

    void knowsWhereThingsStand()
    {
        const auto message =
            message::Message::fromBytes("Received: from a.example (x [192.0.2.1])\r\n by b.example; "
                                        "Thu, 21 May 2015 10:43:42 -0700\r\n\r\n");
        const std::vector<Hop> hops = received::collect(message);
        QCOMPARE(hops.size(), std::size_t{1});
        QVERIFY(message.text(hops[0].where).starts_with("Received: from a.example"));
        QVERIFY(message.text(hops[0].where).ends_with("-0700"));
        QCOMPARE(message.text(hops[0].from->where), std::string_view("from a.example (x [192.0.2.1])"));
        QCOMPARE(message.text(hops[0].by->where), std::string_view("by b.example"));
        QCOMPARE(message.text(hops[0].timeRange), std::string_view("Thu, 21 May 2015 10:43:42 -0700"));
    }

    void addsUpTheDelays()
    {
        const received::Route route = routeOf(
            {"from laptop by a.example; Thu, 21 May 2015 10:00:00 +0000",
             "from a.example by b.example; Thu, 21 May 2015 12:00:02 +0200", "from b.example by c.example",
             "from c.example by d.example; Thu, 21 May 2015 10:11:34 +0000",
             "from d.example by e.example; Thu, 21 May 2015 10:11:30 +0000"});
        QVERIFY(!route.hops[0].delay);
        QCOMPARE(route.hops[1].delay, std::optional<std::int64_t>(2));
        QVERIFY(!route.hops[2].delay);
        QVERIFY(route.hops[2].has(Oddity::TimeMissing));
        QCOMPARE(route.hops[3].delay, std::optional<std::int64_t>(692));
        QVERIFY(route.hops[3].has(Oddity::Delayed));
        QCOMPARE(route.hops[4].delay, std::optional<std::int64_t>(-4));
        QVERIFY(route.hops[4].has(Oddity::ClockBehind));
        QCOMPARE(route.total, std::optional<std::int64_t>(690));
    }

    void seesABreak_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<bool>("isBreak");

        QTest::newRow("the same name")
            << std::string("by a.example.org") << std::string("from a.example.org by x.test") << false;
        QTest::newRow("the same family")
            << std::string("by a.in.example.org") << std::string("from b.out.example.org by x.test") << false;
        QTest::newRow("known by its reverse name")
            << std::string("by a.example.org")
            << std::string("from box.lan (a.example.org [192.0.2.1]) by x.test") << false;
        QTest::newRow("somebody else")
            << std::string("by a.example.org")
            << std::string("from mail.other.test (mail.other.test [192.0.2.1]) by x.test") << true;
        QTest::newRow("inside one house")
            << std::string("by a.x.test") << std::string("from mail.other.test by b.x.test") << false;
        QTest::newRow("from this computer")
            << std::string("by a.example.org")
            << std::string("from localhost (localhost [127.0.0.1]) by x.test") << false;
        QTest::newRow("nobody named") << std::string("by a.example.org") << std::string("by x.test") << false;
        QTest::newRow("an address alone")
            << std::string("by 192.0.2.1") << std::string("from a.example.org by x.test") << false;
        QTest::newRow("one provider, two names")
            << std::string("by smtp.gmail.com")
            << std::string("from mail-sor.google.com (mail-sor.google.com [192.0.2.1]) by x.test") << false;
        QTest::newRow("one host, two names")
            << std::string("by AS8PR04CA0133.front.test")
            << std::string("from AS8PR04CA0133.back.example by x.test") << false;
        QTest::newRow("a host that many have")
            << std::string("by mail.a.test") << std::string("from mail.b.example by x.test") << true;
        QTest::newRow("a name of inside") << std::string("by mailout.nyi.internal")
                                          << std::string("from mail.other.test by x.test") << false;
        QTest::newRow("taken inside")
            << std::string("by a.example.org") << std::string("from mail.other.test by localhost") << false;
    }

    void seesABreak()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(bool, isBreak);
        QCOMPARE(routeOf({before, after}).hops[1].has(Oddity::Break), isBreak);
    }

    void knowsPrivateAddresses()
    {
        for (const char *text : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "127.0.0.1",
                                 "169.254.1.1", "100.64.0.1", "::1", "fd00::1", "fe80::1", "::ffff:10.0.0.1"})
            QVERIFY2(received::isPrivate(*dns::parseIpAddress(text)), text);
        for (const char *text : {"192.0.2.1", "172.32.0.1", "11.0.0.1", "2001:db8::1", "100.128.0.1"})
            QVERIFY2(!received::isPrivate(*dns::parseIpAddress(text)), text);
    }

    void nearlyEveryFieldOfTheCorpusIsRead()
    {
        if (test::corpusCases().empty())
            QSKIP("there is no corpus");
        int count = 0;
        int named = 0;
        int dated = 0;
        for (const test::CorpusCase &entry : test::corpusCases()) {
            const auto message = message::Message::fromBytes(test::readFile(entry.messageFile).toStdString());
            for (const Hop &hop : received::collect(message)) {
                if (message.text(message.fields()[hop.field].value).find(';') == std::string_view::npos)
                    continue; // made up by those who test other things
                ++count;
                named += hop.by || hop.from ? 1 : 0;
                dated += hop.time ? 1 : 0;
            }
        }
        qInfo("%d fields, %d name a server, %d have a time", count, named, dated);
        QVERIFY(named > count * 97 / 100);
        QVERIFY(dated > count * 97 / 100);
    }

    void tenThousandFieldsAndDeepCommentsAreRead()
    {
        std::string text;
        for (int i = 0; i < 10'000; ++i)
            text += "Received: from a.example by b.example; Thu, 21 May 2015 10:43:42 -0700\r\n";
        text += "Received: from a.example " + std::string(100'000, '(') + std::string(100'000, ')')
            + " by b.example; Thu, 21 May 2015 10:43:42 -0700\r\n\r\n";
        const received::Route route = received::routeOf(received::collect(message::Message::fromBytes(text)));
        QCOMPARE(route.hops.size(), std::size_t{10'001});
        QCOMPARE(route.hops.front().hop.by->name, std::string("b.example"));
        QVERIFY(route.hops.front().hop.time);
    }

private:
    static void row(const char *title, std::string value, std::string expected)
    {
        QTest::newRow(title) << std::move(value) << std::move(expected);
    }
};

QTEST_GUILESS_MAIN(TestReceived)
#include "tst_received.moc"
