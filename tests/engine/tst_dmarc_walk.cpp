// SPDX-License-Identifier: Apache-2.0
// The DNS Tree Walk: the examples of RFC 9989, 4.10, 5.1.8 and B.4, and where a walk stops.

#include "core/engine/dmarc/tree_walk.h"
#include "tests/support/dmarc_zone.h"
#include "tests/support/print.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Next;
using dmarc::OrganizationRule;
using dmarc::QueryOutcome;
using Zone = test::DmarcZone;

namespace {

std::string namesOf(const dmarc::Walk &walk)
{
    std::string names;
    for (const dmarc::Query &query : walk.queries)
        names += (names.empty() ? "" : " ") + query.question.name;
    return names;
}

dmarc::Walk walkIn(const Zone &zone, const std::string &domain)
{
    return zone.settle(
        [&domain](const dns::Answers &answers) {
            dmarc::Lookups lookups(answers);
            return dmarc::walk(domain, lookups);
        },
        [](const dmarc::Walk &walk) {
            return walk.unanswered() ? std::vector{*walk.unanswered()} : std::vector<dns::Question>();
        });
}

const Zone simple{{"example.com", "v=DMARC1; p=none"}, {"signing.example.com", "v=DMARC1; p=none"}};
const Zone bank{{"bank.example", "v=DMARC1; p=reject; psd=y"}, {"giant.bank.example", "v=DMARC1; p=none"}};

} // namespace

class TestDmarcWalk : public QObject
{
    Q_OBJECT

private slots:
    void theExamplesOfTheStandardHold_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::string>("domain");
        QTest::addColumn<std::string>("queries");
        QTest::addColumn<std::string>("organization");
        QTest::addColumn<OrganizationRule>("rule");

        row("4.10: eight queries", {}, "a.b.c.d.e.f.g.h.i.j.mail.example.com",
            "_dmarc.a.b.c.d.e.f.g.h.i.j.mail.example.com _dmarc.g.h.i.j.mail.example.com "
            "_dmarc.h.i.j.mail.example.com _dmarc.i.j.mail.example.com _dmarc.j.mail.example.com "
            "_dmarc.mail.example.com _dmarc.example.com _dmarc.com",
            "a.b.c.d.e.f.g.h.i.j.mail.example.com", OrganizationRule::NoRecord);
        row("4.10.2: the fewest labels",
            {{"mail.example.com", "v=DMARC1; p=none"}, {"example.com", "v=DMARC1; p=none"}},
            "a.mail.example.com",
            "_dmarc.a.mail.example.com _dmarc.mail.example.com _dmarc.example.com _dmarc.com", "example.com",
            OrganizationRule::HighestRecord);
        row("4.10.2: psd=n", {{"mail.example.com", "v=DMARC1; psd=n"}, {"example.com", "v=DMARC1"}},
            "a.mail.example.com", "_dmarc.a.mail.example.com _dmarc.mail.example.com", "mail.example.com",
            OrganizationRule::DeclaredItself);
        row("4.10.2: psd=y", {{"com", "v=DMARC1; psd=y"}}, "a.mail.example.com",
            "_dmarc.a.mail.example.com _dmarc.mail.example.com _dmarc.example.com _dmarc.com", "example.com",
            OrganizationRule::BelowPublicSuffix);
        row("4.10.2: psd=y one label above", {{"example.com", "v=DMARC1; psd=y"}}, "mail.example.com",
            "_dmarc.mail.example.com _dmarc.example.com", "mail.example.com",
            OrganizationRule::BelowPublicSuffix);
        row("5.1.8: a zone cut that is never found",
            {{"example.com", "v=DMARC1"}, {"b.c.d.e.f.g.example.com", "v=DMARC1; psd=n"}},
            "mail.a.b.c.d.e.f.g.example.com",
            "_dmarc.mail.a.b.c.d.e.f.g.example.com _dmarc.c.d.e.f.g.example.com _dmarc.d.e.f.g.example.com "
            "_dmarc.e.f.g.example.com _dmarc.f.g.example.com _dmarc.g.example.com _dmarc.example.com "
            "_dmarc.com",
            "example.com", OrganizationRule::HighestRecord);
        row("B.4.1: the author", simple, "example.com", "_dmarc.example.com _dmarc.com", "example.com",
            OrganizationRule::HighestRecord);
        row("B.4.1: the signer", simple, "signing.example.com",
            "_dmarc.signing.example.com _dmarc.example.com _dmarc.com", "example.com",
            OrganizationRule::HighestRecord);
        row("B.4.2", simple, "a.b.c.d.e.f.g.h.i.j.k.example.com",
            "_dmarc.a.b.c.d.e.f.g.h.i.j.k.example.com _dmarc.g.h.i.j.k.example.com "
            "_dmarc.h.i.j.k.example.com "
            "_dmarc.i.j.k.example.com _dmarc.j.k.example.com _dmarc.k.example.com _dmarc.example.com "
            "_dmarc.com",
            "example.com", OrganizationRule::HighestRecord);
        row("B.4.3: the author", bank, "giant.bank.example", "_dmarc.giant.bank.example _dmarc.bank.example",
            "giant.bank.example", OrganizationRule::BelowPublicSuffix);
        row("B.4.3: MAIL FROM", bank, "mail.giant.bank.example",
            "_dmarc.mail.giant.bank.example _dmarc.giant.bank.example _dmarc.bank.example",
            "giant.bank.example", OrganizationRule::BelowPublicSuffix);
        row("B.4.3: the signer", bank, "mail.mega.bank.example",
            "_dmarc.mail.mega.bank.example _dmarc.mega.bank.example _dmarc.bank.example", "mega.bank.example",
            OrganizationRule::BelowPublicSuffix);
        row("psd=y where the walk starts", bank, "bank.example", "_dmarc.bank.example", "bank.example",
            OrganizationRule::HighestRecord);
        row("one label", {}, "localhost", "_dmarc.localhost", "localhost", OrganizationRule::NoRecord);
        row("eight labels", {}, "a.b.c.d.e.f.g.com",
            "_dmarc.a.b.c.d.e.f.g.com _dmarc.b.c.d.e.f.g.com _dmarc.c.d.e.f.g.com _dmarc.d.e.f.g.com "
            "_dmarc.e.f.g.com _dmarc.f.g.com _dmarc.g.com _dmarc.com",
            "a.b.c.d.e.f.g.com", OrganizationRule::NoRecord);
    }

    void theExamplesOfTheStandardHold()
    {
        QFETCH(Zone, zone);
        QFETCH(std::string, domain);
        QFETCH(std::string, queries);
        QFETCH(std::string, organization);
        QFETCH(OrganizationRule, rule);
        const dmarc::Walk walk = walkIn(zone, domain);
        QCOMPARE(namesOf(walk), queries);
        QCOMPARE(walk.organizationalDomain, organization);
        QVERIFY(walk.rule == rule);
        QVERIFY(walk.queries.size() <= dmarc::maxQueries);
    }

    void everyQuerySaysWhatItFoundAndWhereItLeads()
    {
        Zone zone{{"b.example.com", "v=spf1 -all"}, {"example.com", "v=DMARC1; p=none"}};
        zone.add("example.com", "v=DMARC1; p=reject");
        zone.addName("_dmarc.c.b.example.com");
        const dmarc::Walk walk = walkIn(zone, "a.b.c.d.e.f.c.b.example.com");
        QVERIFY(walk.queries.at(0).outcome == QueryOutcome::NoSuchName);
        QVERIFY(walk.queries.at(0).next == Next::SevenLabels);
        QVERIFY(walk.queries.at(1).next == Next::Parent);
        const dmarc::Query *other = walk.at("c.b.example.com");
        QVERIFY(other && other->outcome == QueryOutcome::NoData);
        const dmarc::Query *text = walk.at("b.example.com");
        QVERIFY(text && text->outcome == QueryOutcome::OtherText && text->found->ignored.size() == 1);
        const dmarc::Query *several = walk.at("example.com");
        QVERIFY(several && several->outcome == QueryOutcome::SeveralRecords && !several->record());
        QVERIFY(walk.queries.back().next == Next::StopAtTop);
        QVERIFY(walk.rule == OrganizationRule::NoRecord);
    }

    void aLookupThatFailsLeavesItOpen_data()
    {
        QTest::addColumn<dns::Status>("status");

        QTest::newRow("SERVFAIL") << dns::Status::ServerFailure;
        QTest::newRow("timeout") << dns::Status::Timeout;
        QTest::newRow("nobody was asked") << dns::Status::NotAsked;
    }

    void aLookupThatFailsLeavesItOpen()
    {
        QFETCH(dns::Status, status);
        Zone zone{{"a.example.com", "v=DMARC1; p=none"}};
        zone.fail("_dmarc.example.com", status);
        const dmarc::Walk walk = walkIn(zone, "a.example.com");
        QCOMPARE(walk.queries.size(), std::size_t(2));
        QVERIFY(walk.queries.back().outcome == QueryOutcome::LookupFailed);
        QVERIFY(walk.queries.back().next == Next::StopWithoutAnswer);
        QVERIFY(!walk.isDecided());
        QVERIFY(!walk.unanswered());
    }

    void whatDnssecDisprovesIsNoAnswer()
    {
        dns::Answers answers;
        dns::Answer answer;
        answer.question = {"_dmarc.example.com", dns::RecordType::Txt};
        answer.status = dns::Status::Found;
        answer.txt = {{{"v=DMARC1; p=none"}}};
        answer.dnssec = dns::Dnssec::Bogus;
        answers.insert(answer);
        QVERIFY(dmarc::Lookups(answers).at("example.com").outcome == QueryOutcome::LookupFailed);
    }

    // One question at a time, none beyond the one that stops the walk.
    void onlyWhatIsReachedIsAsked()
    {
        dns::Answers answers;
        dmarc::Lookups none(answers);
        const dmarc::Walk first = dmarc::walk("a.example.com", none);
        QVERIFY(first.unanswered());
        QCOMPARE(first.unanswered()->name, std::string("_dmarc.a.example.com"));

        Zone zone{{"a.example.com", "v=DMARC1; psd=n"}};
        answers.insert(zone.answer({"_dmarc.a.example.com", dns::RecordType::Txt}));
        dmarc::Lookups one(answers);
        const dmarc::Walk second = dmarc::walk("a.example.com", one);
        QVERIFY(!second.unanswered());
        QCOMPARE(second.organizationalDomain, std::string("a.example.com"));
    }

    // "_dmarc." before it makes more than 253 octets: there can be no record there, and there may be one
    // above.
    void aNameTooLongForAQuestionIsPassedOver()
    {
        std::string domain = "example.com";
        while (domain.size() + 60 < 253)
            domain = std::string(59, 'x') + '.' + domain;
        domain = std::string(253 - domain.size() - 1, 'y') + '.' + domain;
        const Zone zone{{"example.com", "v=DMARC1; p=none"}};
        const dmarc::Walk walk = walkIn(zone, domain);
        QVERIFY(walk.queries.front().outcome == QueryOutcome::NameTooLong);
        QCOMPARE(walk.organizationalDomain, std::string("example.com"));
    }

private:
    static void row(const char *name, const Zone &zone, const std::string &domain, const std::string &queries,
                    const std::string &organization, OrganizationRule rule)
    {
        QTest::newRow(name) << zone << domain << queries << organization << rule;
    }
};

QTEST_GUILESS_MAIN(TestDmarcWalk)

#include "tst_dmarc_walk.moc"
