// SPDX-License-Identifier: Apache-2.0
// Whether and when the window asks DNS: at once, after asking, never; what it keeps of the answers.

#include "core/session/resolvers/unbound_resolver.h"
#include "tests/servers/faulty_dns_server.h"
#include "tests/servers/https_server.h"
#include "tests/support/puppet_resolver.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/cache_dialog.h"
#include "ui/window/lookup_bar.h"
#include "ui/window/lookup_status.h"
#include "ui/window/resolvers.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::WindowFixture;

class TestLookups : public QObject
{
    Q_OBJECT

private slots:

    void asksAtOnceUnlessToldOtherwise()
    {
        const WindowFixture fixture;
        open(fixture);
        QTRY_COMPARE(fixture.resolver.asked, 1);
        QVERIFY(!fixture.find<window::LookupBar>("lookupBar")->isVisible());
    }

    void asksThePersonFirst()
    {
        const WindowFixture fixture;
        choose(fixture, "lookUpAfterAsking");
        open(fixture);
        QTRY_COMPARE(fixture.textOf("lookupBarTitle"), QStringLiteral("Look up 1 name(s) in DNS?"));
        QVERIFY(fixture.textOf("lookupBarNames").startsWith(QStringLiteral("sel._domainkey.example.org.")));
        QVERIFY(fixture.partsOf("statusRight").contains(QStringLiteral("Lookups wait for your answer")));
        QVERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("There is no verdict yet")));
        QTest::qWait(20);
        QCOMPARE(fixture.resolver.asked, 0);

        QTest::keyClick(fixture.find<QPushButton>("allowLookups"), Qt::Key_Space);
        QTRY_COMPARE(fixture.resolver.asked, 1);
        QVERIFY(!fixture.find<window::LookupBar>("lookupBar")->isVisible());
        QVERIFY(!fixture.partsOf("statusRight").contains(QStringLiteral("Lookups wait")));
    }

    void whatIsRefusedIsNotAsked()
    {
        const WindowFixture fixture;
        choose(fixture, "lookUpAfterAsking");
        open(fixture);
        QTRY_VERIFY(fixture.find<window::LookupBar>("lookupBar")->isVisible());
        fixture.find<QPushButton>("refuseLookups")->click();
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QTRY_VERIFY(!fixture.find<window::LookupBar>("lookupBar")->isVisible());
        QCOMPARE(fixture.resolver.asked, 0);

        QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier); // asks the person again
        QTRY_VERIFY(fixture.find<window::LookupBar>("lookupBar")->isVisible());
    }

    void alwaysIsKept()
    {
        WindowFixture fixture;
        choose(fixture, "lookUpAfterAsking");
        open(fixture);
        QTRY_VERIFY(fixture.find<window::LookupBar>("lookupBar")->isVisible());
        fixture.find<QPushButton>("alwaysLookUp")->click();
        QTRY_COMPARE(fixture.resolver.asked, 1);
        fixture.restart();
        QVERIFY(fixture.find<QAction>("lookUpAtOnce")->isChecked());
    }

    void neverAsksNobodyAndSaysSo()
    {
        WindowFixture fixture;
        choose(fixture, "lookUpNever");
        fixture.restart();
        open(fixture);
        QTRY_VERIFY(fixture.partsOf("statusRight").contains(QStringLiteral("Lookups are off")));
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QCOMPARE(fixture.resolver.asked, 0);

        choose(fixture, "lookUpAtOnce"); // holds for what is asked from now on
        QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(fixture.resolver.asked, 1);
    }

    void lookupsAreCountedInTheStatusBar()
    {
        const test::FaultyDnsServer server(QHostAddress(QStringLiteral("127.0.53.11")), 0);
        WindowFixture fixture;
        if (!useServer(fixture, server))
            QSKIP("this program asks name servers only at port 53");
        open(fixture);
        QTRY_VERIFY2(fixture.partsOf("statusRight").contains(QStringLiteral("Online: 1 lookup(s), ")),
                     qPrintable(fixture.partsOf("statusRight")));
        QVERIFY(!fixture.find<QPushButton>("tryAgainFromBanner")->isVisible()); // NXDOMAIN is an answer
        fixture.window->findChild<QTabBar *>(QStringLiteral("pageTabs"))->setCurrentIndex(2);
        QVERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("Key sel._domainkey.example.org")));
    }

    void anAnswerOutOfTheCacheIsSaidToBeOne()
    {
        test::PuppetResolver resolver;
        session::Session session(&resolver);
        session.openBytes(QStringLiteral("signed.eml"), test::signedMessage().toStdString());
        QTRY_COMPARE(resolver.asked.size(), std::size_t(1));
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        resolver.answerEach([now](const dns::Question &question) {
            dns::Answer answer;
            answer.question = question;
            answer.status = dns::Status::Found;
            answer.txt = {{{"v=DKIM1; p="}}};
            answer.ttl = 3600;
            answer.askedAt = now - 180;
            return answer;
        });
        QTRY_COMPARE(session.state(), session::Session::State::Ready);
        const dkim::VerifiedSignature *signature = &session.analysis().signatures.front();
        QCOMPARE(window::keyParts(session, signature, now),
                 QStringList({QStringLiteral("Key sel._domainkey.example.org"),
                              QStringLiteral("From the cache, 57 min left")}));
        QCOMPARE(window::keyParts(session, signature, now + 3600).size(), 1); // it has run out meanwhile
        QVERIFY(window::keyParts(session, nullptr, now).isEmpty());
        models::OpenMessage message;
        message.session = &session;
        QCOMPARE(window::lookupText(message), QStringLiteral("Online: answered from the cache"));
    }

    void aFailedLookupIsTriedAgainFromTheBanner()
    {
        const test::FaultyDnsServer server(QHostAddress(QStringLiteral("127.0.53.12")), 0);
        WindowFixture fixture;
        if (!useServer(fixture, server))
            QSKIP("this program asks name servers only at port 53");
        QByteArray message = test::signedMessage();
        message.replace("d=example.org", "d=servfail.faulty.test");
        fixture.window->openFiles({fixture.write(QStringLiteral("failing.eml"), message)});
        auto *again = fixture.find<QPushButton>("tryAgainFromBanner");
        QTRY_VERIFY(again->isVisible());
        QVERIFY(fixture.find<QPushButton>("otherWays")->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(!again->isVisible()); // it is under way
        QTRY_VERIFY(again->isVisible());
        fixture.find<QAction>("waitLonger")->trigger();
        QTRY_VERIFY(!again->isVisible());
        QTRY_VERIFY(again->isVisible());
    }

    void theArchiveIsAskedByItselfForAKeyThatIsGone_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("wanted") << "at-once" << true << true;
        QTest::newRow("not wanted") << "at-once" << false << false;
        QTest::newRow("the person is asked first") << "ask-first" << true << false;
        QTest::newRow("never") << "never" << true << false;
    }

    void theArchiveIsAskedByItselfForAKeyThatIsGone()
    {
        QFETCH(const QString, policy);
        QFETCH(const bool, isWanted);
        QFETCH(const bool, isAsked);
        const test::FaultyDnsServer server(QHostAddress(QStringLiteral("127.0.53.13")), 0);
        const test::CertificateAuthority authority;
        const test::HttpsServer archive(authority.identityFor("IP:127.0.0.1"),
                                        [](const test::HttpRequest &) { return test::HttpResponse{}; });
        WindowFixture fixture;
        fixture.settings.setValue(QStringLiteral("askArchive"), isWanted);
        fixture.settings.setValue(QStringLiteral("archiveUrl"), archive.url(QStringLiteral("/")).toString());
        fixture.settings.setValue(QStringLiteral("lookupPolicy"), policy);
        if (!useServer(fixture, server))
            QSKIP("this program asks name servers only at port 53");
        open(fixture);
        if (isAsked) { // who is not trusted, and that is said
            QTRY_VERIFY(fixture.textOf("infoBarText").contains(QStringLiteral("could not be reached")));
            return;
        }
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QTest::qWait(50);
        QVERIFY(fixture.textOf("infoBarText").isEmpty());
        QCOMPARE(archive.connectionCount(), 0);
    }

    void theCacheIsShownAndCleared()
    {
        session::AnswerCache cache;
        dns::Answer answer;
        answer.question = {"sel._domainkey.example.org", dns::RecordType::Txt};
        answer.status = dns::Status::Found;
        answer.server = "192.0.2.53";
        answer.ttl = 3600;
        answer.askedAt = QDateTime::currentSecsSinceEpoch();
        cache.insert(answer);

        window::CacheDialog dialog({&cache});
        dialog.show();
        const auto *answers = dialog.findChild<QTreeWidget *>(QStringLiteral("cachedAnswers"));
        QCOMPARE(answers->topLevelItemCount(), 1);
        QCOMPARE(answers->topLevelItem(0)->text(0), QStringLiteral("sel._domainkey.example.org"));
        QCOMPARE(answers->topLevelItem(0)->text(2), QStringLiteral("192.0.2.53"));
        QVERIFY(answers->topLevelItem(0)->text(3).contains(QStringLiteral("min"))
                || answers->topLevelItem(0)->text(3).contains(QStringLiteral("h")));
        auto *clear = dialog.findChild<QPushButton *>(QStringLiteral("clearCache"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(answers->topLevelItemCount(), 0);
        QVERIFY(!clear->isEnabled());
        QVERIFY(cache.entries().empty());
    }

    void everyResolverThatIsSetUpIsGivenByName()
    {
        test::EndlessResolver system;
        window::Resolvers resolvers(&system);
        models::LookupSettings settings;
        settings.server = QStringLiteral("192.0.2.1");
        settings.dohUrl = QStringLiteral("https://dns.quad9.net/dns-query");
        settings.keysPath = QStringLiteral("keys.json"); // asks no network
        resolvers.setSettings(settings);

        QStringList names;
        for (const window::NamedResolver &one : resolvers.all()) {
            QVERIFY(one.resolver);
            names.append(one.name);
        }
        names.removeAll(QStringLiteral("Validating resolver")); // of a program with libunbound
        QCOMPARE(names,
                 QStringList({QStringLiteral("System resolver"), QStringLiteral("192.0.2.1, port 53"),
                              QStringLiteral("Quad9 over HTTPS")}));
        QCOMPARE(resolvers.all().at(1).resolver, resolvers.all().at(1).resolver); // made once
        QCOMPARE(resolvers.caches().size(), resolvers.all().size());
    }

    void aPlaceThatIsNoneIsSaidInASentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        using Kind = models::KeySource::Kind;
        QTest::newRow("server") << int(Kind::Server) << "dns.example"
                                << "no IP address of a name server";
        QTest::newRow("http") << int(Kind::Doh) << "http://dns.example/dns-query"
                              << "no https URL";
        QTest::newRow("file") << int(Kind::File) << "/nowhere/keys.json"
                              << "cannot be read";
        if (session::UnboundResolver::isAvailable())
            QTest::newRow("forwarder") << int(Kind::Validating) << "dns.example"
                                       << "no IP address";
    }

    void aPlaceThatIsNoneIsSaidInASentence()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, where);
        QFETCH(const QString, words);
        test::EndlessResolver system;
        window::Resolvers resolvers(&system);
        const auto found = resolvers.resolverOf({static_cast<models::KeySource::Kind>(kind), where});
        QVERIFY(!found.resolver);
        QVERIFY2(found.problem.contains(words), qPrintable(found.problem));
    }

    void aFailureIsAskedAgainAsOftenAsTheSettingsSay()
    {
        test::PuppetResolver system;
        window::Resolvers resolvers(&system);
        models::LookupSettings settings;
        settings.tries = 2;
        resolvers.setSettings(settings);
        QObject parent;
        const dns::Question question{"sel._domainkey.example.org", dns::RecordType::Txt};
        resolvers.resolverOf({}).resolver->ask(question, &parent);
        system.answerEach([](const dns::Question &asked) {
            dns::Answer answer;
            answer.question = asked;
            answer.status = dns::Status::ServerFailure;
            return answer;
        });
        QCOMPARE(system.asked.size(), std::size_t(2));
    }

private:
    static void choose(const WindowFixture &fixture, const char *action)
    {
        fixture.find<QAction>(action)->trigger();
    }

    // False where this program cannot ask it: it has a port of its own.
    static bool useServer(WindowFixture &fixture, const test::FaultyDnsServer &server)
    {
        if (!session::SystemResolver::canChoosePort() && !session::UnboundResolver::isAvailable())
            return false;
        const session::NameServer asked{server.address(), server.port()};
        fixture.settings.setValue(QStringLiteral("keys/source"), QStringLiteral("server"));
        fixture.settings.setValue(QStringLiteral("keys/server"),
                                  QString::fromStdString(session::nameOf(asked)));
        fixture.restart();
        return true;
    }

    static void open(const WindowFixture &fixture)
    {
        fixture.window->openFiles({fixture.write(QStringLiteral("signed.eml"), test::signedMessage())});
    }
};

QTEST_MAIN(TestLookups)

#include "tst_lookups.moc"
