// SPDX-License-Identifier: Apache-2.0
// The words about a message's way, and the houses that its drawing has.

#include "core/engine/received/parse.h"
#include "tests/ui/words.h"
#include "ui/models/route_drawing.h"
#include "ui/text/route_text.h"
#include "ui/text/texts.h"

#include <QTest>

Q_DECLARE_METATYPE(dkimlens::received::Route)

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using received::Oddity;
using received::Route;

namespace {

// The oldest first.
Route routeOf(const QStringList &fields)
{
    std::vector<received::Hop> hops;
    for (const QString &field : fields)
        hops.push_back(received::parse(Slice(field.toStdString())));
    return received::routeOf(std::move(hops));
}

QString at(const char *clauses, const char *time)
{
    return QStringLiteral("%1; Tue, 14 Oct 2025 %2 +0000").arg(QLatin1String(clauses), QLatin1String(time));
}

// Mock-up 07's route.
Route listRoute()
{
    return routeOf(
        {at("from laptop.northwind.example by mail.northwind.example with ESMTPSA (TLS1.3)", "07:12:04"),
         at("from mail.northwind.example by mx.lists.example.org with ESMTPS (TLS1.3)", "07:12:06"),
         at("from mx.lists.example.org by lists.example.org with LMTP", "07:23:38"),
         at("from lists.example.org by mx.uni.example.edu with ESMTPS (TLS1.2)", "07:23:44"),
         at("from mx.uni.example.edu by mbox.example.net with ESMTPS (TLS1.3)", "07:23:51")});
}

Route way(std::initializer_list<const char *> times)
{
    QStringList fields;
    for (const char *time : times)
        fields.append(at("from a.example by b.example", time));
    return routeOf(fields);
}

// "title: stop stop | title: stop".
QString written(const models::RouteDrawing &drawing)
{
    QStringList houses;
    for (const models::RouteHouse &house : drawing.houses) {
        QStringList stops;
        for (std::size_t i = house.begin; i < house.end; ++i)
            stops.append(drawing.stops[i].name);
        houses.append(house.title + QStringLiteral(": ") + stops.join(QLatin1Char(' ')));
    }
    return houses.join(QStringLiteral(" | "));
}

} // namespace

class TestRouteTexts : public QObject
{
    Q_OBJECT

private slots:
    void namesProtocolAndEncryption_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("encryption");

        const auto row = [](const char *title, const char *field, const char *protocol,
                            const char *encryption) {
            QTest::newRow(title) << QString::fromLatin1(field) << QString::fromLatin1(protocol)
                                 << QString::fromLatin1(encryption);
        };
        row("version and cipher",
            "with ESMTPS (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
            "ESMTPS, TLS 1.3", "TLS 1.3, TLS_AES_256_GCM_SHA384");
        row("version alone", "with ESMTPS (TLS1.2)", "ESMTPS, TLS 1.2", "TLS 1.2");
        row("by the protocol", "with ESMTPSA", "ESMTPSA, TLS", "TLS, by the name of the protocol");
        row("none", "with LMTP", "LMTP, no TLS", "No TLS, by the name of the protocol");
        row("not said", "with HTTP", "HTTP", "Nothing is written about TLS");
        row("no protocol", "from a.example (using TLSv1.3 with cipher X-AES)", "not named, TLS 1.3",
            "TLS 1.3, X-AES");
        row("Exchange", "with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_AES)",
            "Microsoft SMTP Server, TLS 1.2", "TLS 1.2, TLS_AES");
        row("nothing", "", "", "Nothing is written about TLS");
    }

    void namesProtocolAndEncryption()
    {
        QFETCH(QString, field);
        QFETCH(QString, protocol);
        QFETCH(QString, encryption);
        const received::Hop hop = received::parse(Slice(field.toStdString()));
        QCOMPARE(text::protocolText(hop), protocol);
        QCOMPARE(text::encryptionText(hop), encryption);
    }

    void sumsUp_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("aside");

        const QString clocks = QStringLiteral(" Times come from each server’s own clock.");
        QTest::newRow("a way") << listRoute() << QStringLiteral("5 hop(s), 11 min 47 s in total.") + clocks
                               << QStringLiteral("5 hop(s) · 11 min 47 s");
        QTest::newRow("one hop") << way({"07:00:00"}) << QStringLiteral("1 hop(s).") + clocks
                                 << QStringLiteral("1 hop(s)");
        QTest::newRow("back in time")
            << way({"07:00:04", "07:00:00"})
            << QStringLiteral("2 hop(s); the last time is 4 s before the first.") + clocks
            << QStringLiteral("2 hop(s) · −4 s");
        QTest::newRow("no times") << routeOf({QStringLiteral("by a.example"), QStringLiteral("by b.example")})
                                  << QStringLiteral("2 hop(s).") + clocks << QStringLiteral("2 hop(s)");
        QTest::newRow("no hop") << Route() << QStringLiteral("This message has no Received field.")
                                << QStringLiteral("0 hop(s)");
    }

    void sumsUp()
    {
        QFETCH(Route, route);
        QFETCH(QString, summary);
        QFETCH(QString, aside);
        QCOMPARE(text::routeSummary(route), summary);
        QCOMPARE(text::routeAside(route), aside);
        test::checkSentence(text::routeSummary(route));
        test::checkSentence(text::routeSentence(route));
    }

    void tellsTheWayInOneSentence()
    {
        QCOMPARE(
            text::routeSentence(listRoute()),
            QStringLiteral("The message went from laptop.northwind.example to mbox.example.net in 5 hop(s) "
                           "and 11 min 47 s; hop 3 took longest, with 11 min 32 s."));
        QCOMPARE(text::routeSentence(way({"07:00:00"})),
                 QStringLiteral("The message went from a.example to b.example in 1 hop(s)."));
    }

    // Whether a wait may be a clock's fault is seen at the hops beside it.
    void doubtsClocks_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<int>("hop");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("both neighbours fit")
            << listRoute() << 2
            << QStringLiteral(
                   "Hop 3: lists.example.org kept the message for 11 min 32 s, for example in a queue "
                   "or for a moderator. A wrong clock is unlikely, because the times of hops 2 and 4 "
                   "fit.");
        const QString kept = QStringLiteral(
            "Hop %1: b.example kept the message for %2, for example in a queue or for a moderator. ");
        QTest::newRow("the next is earlier again")
            << way({"07:00:00", "07:00:01", "07:10:01", "07:00:02"}) << 2
            << kept.arg(3).arg(QStringLiteral("10 min"))
                + QStringLiteral("Its clock may be fast instead, because hop 4 is earlier again.");
        QTest::newRow("the one before is behind")
            << way({"07:10:00", "07:00:01", "07:10:01"}) << 2
            << kept.arg(3).arg(QStringLiteral("10 min"))
                + QStringLiteral(
                    "The clock of hop 2 may be slow instead, because it is behind that of the hop "
                    "before.");
        QTest::newRow("nobody can tell") << way({"07:00:00", "07:02:00"}) << 1
                                         << kept.arg(2).arg(QStringLiteral("2 min"))
                + QStringLiteral("A wrong clock would look the same.");
        QTest::newRow("between houses")
            << routeOf({at("by a.example", "07:00:00"), at("from a.example by b.test", "07:02:00")}) << 1
            << QStringLiteral(
                   "Hop 2: the way from a.example to b.test took 2 min, for example in a queue. A wrong "
                   "clock would look the same.");
        QTest::newRow("nobody named")
            << routeOf({at("by a.example", "07:00:00"), at("", "07:02:00")}) << 1
            << QStringLiteral("Hop 2 took 2 min, for example in a queue. A wrong clock would look the same.");
    }

    void doubtsClocks()
    {
        QFETCH(Route, route);
        QFETCH(int, hop);
        QFETCH(QString, sentence);
        QCOMPARE(text::sentence(Oddity::Delayed, route, static_cast<std::size_t>(hop)), sentence);
    }

    void everyOddityHasASentence()
    {
        const Route route =
            routeOf({at("from a.example by b.example", "07:00:00"),
                     at("from mail.c.test ([10.1.2.3]) by d.example", "06:59:00"),
                     at("from mail.c.test (mail.c.test [192.0.2.1]) by e.example", "07:05:00")});
        QStringList sentences;
        for (const Oddity oddity : {Oddity::Delayed, Oddity::ClockBehind, Oddity::TimeMissing,
                                    Oddity::NobodyNamed, Oddity::PrivateAddress, Oddity::Break}) {
            const std::size_t hop = oddity == Oddity::ClockBehind || oddity == Oddity::PrivateAddress ? 1 : 2;
            sentences.append(text::sentence(oddity, route, hop));
            test::checkSentence(sentences.last());
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(sentences.contains(QStringLiteral(
            "Hop 2: its time is 1 min before that of hop 1, so at least one clock is wrong.")));
        QVERIFY(sentences.contains(QStringLiteral(
            "Hop 3 is from mail.c.test, but d.example had the message before. One house may have "
            "both names.")));
        test::checkSentence(text::noRouteSentence());
        test::checkLabel(text::noRouteTitle());
        for (const std::size_t boundary : {0, 3})
            test::checkSentence(text::boundarySentence(boundary));
    }

    void showsDatesWhereThereAreSeveral()
    {
        QCOMPARE(text::timeFormOf(listRoute()), text::TimeForm::Time);
        const Route overnight = routeOf({QStringLiteral("by a.example; Tue, 14 Oct 2025 23:59:59 +0000"),
                                         QStringLiteral("by b.example; Wed, 15 Oct 2025 02:00:00 +0200")});
        QCOMPARE(text::timeFormOf(overnight), text::TimeForm::DateAndTime);
        QCOMPARE(text::hopTime(*overnight.hops[1].hop.time, text::TimeForm::DateAndTime),
                 QStringLiteral("2025-10-15 00:00:00"));
    }

    void gathersStopsInHouses_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<QString>("houses");

        QTest::newRow("mock-up 07") << listRoute()
                                    << QStringLiteral(
                                           "northwind.example: laptop mail | lists.example.org: mx "
                                           "lists.example.org | uni.example.edu: mx | example.net: mbox");
        QTest::newRow("no way") << Route() << QString();
        QTest::newRow("a filter on this computer")
            << routeOf({at("from a.test by mx.b.example", "07:00:00"),
                        at("from mx.b.example by localhost", "07:00:00"),
                        at("from localhost by box.b.example", "07:00:00")})
            << QStringLiteral("a.test: a.test | b.example: mx localhost box");
        QTest::newRow("a private network")
            << routeOf({at("from [10.1.2.3] ([10.1.2.3]) by mx.b.example", "07:00:00")})
            << QStringLiteral("private network: [10.1.2.3] | b.example: mx");
        QTest::newRow("a server that only the next one names")
            << routeOf({at("by 10.1.2.3 with SMTP", "07:00:00"),
                        at("from mail-x.b.example by mx.b.example", "07:00:00")})
            << QStringLiteral("no domain name: not named | b.example: mail-x mx");
        QTest::newRow("upper case") << routeOf({at("from A.B.example by c.b.EXAMPLE", "07:00:00")})
                                    << QStringLiteral("B.example: A c");
        QTest::newRow("half a label is no house")
            << routeOf({at("from mx1.ab.example.org by mx2.cab.example.org", "07:00:00")})
            << QStringLiteral("example.org: mx1.ab mx2.cab");
    }

    void gathersStopsInHouses()
    {
        QFETCH(Route, route);
        QFETCH(QString, houses);
        QCOMPARE(written(models::drawingOf(route)), houses);
    }

    void linksSayTheirDelay()
    {
        const models::RouteDrawing drawing = models::drawingOf(listRoute());
        QCOMPARE(drawing.links[0].kind, models::RouteLink::Kind::Untimed);
        QCOMPARE(drawing.links[0].text, QString());
        QCOMPARE(drawing.links[1].text, QStringLiteral("2 s"));
        QCOMPARE(drawing.links[2].kind, models::RouteLink::Kind::Slow);
        QCOMPARE(drawing.links[2].text, QStringLiteral("11 min 32 s, kept by lists.example.org"));
        QCOMPARE(drawing.links[2].shortText, QStringLiteral("11 min 32 s"));
        const models::RouteDrawing back = models::drawingOf(way({"07:00:04", "07:00:00"}));
        QCOMPARE(back.links[1].kind, models::RouteLink::Kind::Back);
        QCOMPARE(back.links[1].text, QStringLiteral("−4 s, clock differs"));
    }
};

QTEST_GUILESS_MAIN(TestRouteTexts)
#include "tst_route_texts.moc"
