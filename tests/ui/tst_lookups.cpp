// SPDX-License-Identifier: Apache-2.0
// Whether and when the window asks DNS: at once, after asking, never; what it keeps of the answers.

#include "core/session/resolvers/unbound_resolver.h"
#include "tests/support/puppet_resolver.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/cache_dialog.h"
#include "ui/window/lookup_bar.h"
#include "ui/window/resolvers.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
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

    static void open(const WindowFixture &fixture)
    {
        fixture.window->openFiles({fixture.write(QStringLiteral("signed.eml"), test::signedMessage())});
    }
};

QTEST_MAIN(TestLookups)

#include "tst_lookups.moc"
