// SPDX-License-Identifier: Apache-2.0
// DMARC as a whole: the examples of RFC 9989, B.1 to B.4, alignment, which policy applies, authors of every
// kind, lookups that fail, and that nothing is asked in vain.

#include "core/engine/dmarc/evaluate.h"
#include "core/engine/dmarc/words.h"
#include "tests/support/dmarc_zone.h"
#include "tests/support/print.h"

#include <QTest>

#include <set>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Authentication;
using dmarc::Evaluation;
using dmarc::Identifier;
using dmarc::Mechanism;
using Zone = test::DmarcZone;

namespace {

Identifier signedBy(const std::string &domain, Authentication authentication = Authentication::Passed)
{
    return {Mechanism::Dkim, domain, authentication, 0};
}

Identifier sentBy(const std::string &domain, Authentication authentication = Authentication::Passed)
{
    return {Mechanism::Spf, domain, authentication, 0};
}

dmarc::Request request(const std::string &from, std::vector<Identifier> identifiers = {})
{
    return {message::parseAddresses(Slice(from)), std::move(identifiers)};
}

Evaluation evaluateIn(const Zone &zone, const dmarc::Request &request,
                      std::vector<std::string> *asked = nullptr)
{
    return zone.settle([&request](const dns::Answers &answers) { return dmarc::evaluate(request, answers); },
                       [](const Evaluation &evaluation) { return evaluation.unanswered; }, asked);
}

std::string resultOf(const Evaluation &evaluation)
{
    const std::string_view reason = dmarc::wordOf(evaluation.reason);
    return std::string(dmarc::wordOf(evaluation.result)) + (reason.empty() ? "" : " ") + std::string(reason);
}

// "requested tag", and "> applied" where that differs.
std::string policyOf(const Evaluation &evaluation)
{
    if (!evaluation.policy)
        return "-";
    const dmarc::AppliedPolicy &policy = *evaluation.policy;
    std::string text =
        std::string(dmarc::wordOf(policy.requested)) + ' ' + std::string(dmarc::wordOf(policy.tag));
    return policy.isSoftened() ? text + " > " + std::string(dmarc::wordOf(policy.applied)) : text;
}

std::string alignmentsOf(const Evaluation &evaluation)
{
    std::string text;
    for (const dmarc::IdentifierCheck &check : evaluation.identifiers)
        text += (text.empty() ? "" : " ") + std::string(dmarc::wordOf(check.reason));
    return text;
}

const Zone simple{{"example.com", "v=DMARC1; p=reject"}, {"signing.example.com", "v=DMARC1; p=none"}};
const Zone strict{{"example.com", "v=DMARC1; p=reject; adkim=s; aspf=s"}};
const Zone bank{{"bank.example", "v=DMARC1; p=quarantine; sp=reject; psd=y"},
                {"giant.bank.example", "v=DMARC1; p=none"}};
const std::string reports = "; rua=mailto:a@b";

Zone existing(const std::string &record)
{
    Zone zone{{"example.com", record}};
    zone.addName("mail.example.com");
    return zone;
}

} // namespace

class TestDmarc : public QObject
{
    Q_OBJECT

private slots:
    void resultsAreAsTheStandardSays_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::vector<Identifier>>("identifiers");
        QTest::addColumn<std::string>("result");
        QTest::addColumn<std::string>("alignments");

        const auto row = [](const char *name, const Zone &zone, const char *from,
                            const std::vector<Identifier> &identifiers, const char *result,
                            const char *alignments) {
            QTest::newRow(name) << zone << std::string(from) << identifiers << std::string(result)
                                << std::string(alignments);
        };
        row("B.1.1, 1: the same", simple, "sender@example.com", {sentBy("example.com")}, "pass",
            "same-domain");
        row("B.1.1, 2: a child", simple, "sender@example.com", {sentBy("child.example.com")}, "pass",
            "same-organization");
        row("B.1.1, 3: neither", simple, "sender@child.example.com", {sentBy("example.net")},
            "fail dmarc-not-aligned", "outside-organization");
        row("B.1.2, 1: the same", simple, "sender@example.com", {signedBy("example.com")}, "pass",
            "same-domain");
        row("B.1.2, 2: the parent", simple, "sender@child.example.com", {signedBy("example.com")}, "pass",
            "same-organization");
        row("B.1.2, 3: neither", simple, "sender@child.example.com", {signedBy("example.net")},
            "fail dmarc-not-aligned", "outside-organization");
        row("B.3.1", {{"example.com", "v=DMARC1; p=reject; aspf=r; rua=mailto:dmarc-feedback@example.com"}},
            "a@example.com", {sentBy("mail.example.com"), signedBy("example.com")}, "pass",
            "same-organization same-domain");
        row("B.4.1", simple, "a@example.com", {sentBy("example.com"), signedBy("signing.example.com")},
            "pass", "same-domain same-organization");
        row("B.4.2", simple, "a@a.b.c.d.e.f.g.h.i.j.k.example.com",
            {sentBy("example.com"), signedBy("signing.example.com")}, "pass",
            "same-organization same-organization");
        row("B.4.3", bank, "a@giant.bank.example",
            {sentBy("mail.giant.bank.example"), signedBy("mail.mega.bank.example")}, "pass",
            "same-organization outside-organization");
        row("an organization of its own below",
            {{"example.com",
              "v=DMARC1"
              "; p=reject"},
             {"own.example.com", "v=DMARC1; p=none; psd=n"}},
            "a@example.com", {signedBy("own.example.com")}, "fail dmarc-not-aligned", "other-organization");
        row("the suffix itself, and what is registered there", bank, "a@bank.example",
            {signedBy("giant.bank.example")}, "fail dmarc-not-aligned", "other-organization");
        row("strict and the same", strict, "a@example.com", {signedBy("example.com"), sentBy("example.com")},
            "pass", "same-domain same-domain");
        row("strict and a child", strict, "a@example.com",
            {signedBy("mail.example.com"), sentBy("mail.example.com")}, "fail dmarc-not-aligned",
            "not-same-domain not-same-domain");
        row("capital letters and a final dot", simple, "a@EXAMPLE.com", {signedBy("Example.COM.")}, "pass",
            "same-domain");
        row("a name that only ends alike", simple, "a@example.com", {signedBy("badexample.com")},
            "fail dmarc-not-aligned", "outside-organization");
        row("U-labels", {{"xn--bcher-kva.example", "v=DMARC1; p=reject"}}, "a@bücher.example",
            {signedBy("xn--bcher-kva.example")}, "pass", "same-domain");
        row("U-labels in d=", {{"xn--bcher-kva.example", "v=DMARC1; p=reject"}}, "a@xn--bcher-kva.example",
            {signedBy("bücher.example")}, "pass", "same-domain");
        row("a signature that fails", simple, "a@example.com",
            {signedBy("example.com", Authentication::Failed)}, "fail dmarc-not-authenticated", "same-domain");
        row("nothing", simple, "a@example.com", {}, "fail dmarc-not-authenticated", "");
        row("no MAIL FROM", simple, "a@example.com", {sentBy("", Authentication::Failed)},
            "fail dmarc-not-authenticated", "no-domain");
        row("one of many is enough", simple, "a@example.com",
            {signedBy("example.com", Authentication::Failed), signedBy("other.example"),
             signedBy("example.com")},
            "pass", "same-domain outside-organization same-domain");
        row("a passing error", simple, "a@example.com", {signedBy("example.com", Authentication::Undecided)},
            "temperror dmarc-authentication-undecided", "same-domain");
        row("a passing error elsewhere", simple, "a@example.com",
            {signedBy("other.example", Authentication::Undecided)}, "fail dmarc-not-authenticated",
            "outside-organization");
        row("a passing error beside a pass", simple, "a@example.com",
            {signedBy("example.com", Authentication::Undecided), sentBy("example.com")}, "pass",
            "same-domain same-domain");
        row("no record", {}, "a@example.com", {signedBy("example.com")}, "none dmarc-record-missing",
            "same-domain");
        row("a record between author and organization",
            {{"b.example.com", "v=DMARC1; p=reject"}, {"example.com", "v=DMARC1; p=none"}},
            "a@a.b.example.com", {}, "fail dmarc-not-authenticated", "");
    }

    void resultsAreAsTheStandardSays()
    {
        QFETCH(Zone, zone);
        QFETCH(std::string, from);
        QFETCH(std::vector<Identifier>, identifiers);
        QFETCH(std::string, result);
        QFETCH(std::string, alignments);
        const Evaluation evaluation = evaluateIn(zone, request(from, identifiers));
        QCOMPARE(resultOf(evaluation), result);
        QCOMPARE(alignmentsOf(evaluation), alignments);
        QVERIFY(evaluation.unanswered.empty());
    }

    void thePolicyIsThatOfTheRightTag_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::string>("domain");
        QTest::addColumn<std::string>("policy");
        QTest::addColumn<std::string>("policyDomain");
        QTest::addColumn<std::string>("result");

        const std::string fails = "fail dmarc-not-authenticated";
        const auto row = [](const char *name, const Zone &zone, const char *domain, const char *policy,
                            const char *policyDomain, const std::string &result) {
            QTest::newRow(name) << zone << std::string(domain) << std::string(policy)
                                << std::string(policyDomain) << result;
        };
        row("p of the author", {{"example.com", "v=DMARC1; p=reject; sp=none; np=none"}}, "example.com",
            "reject p", "example.com", fails);
        row("p for a subdomain", existing("v=DMARC1; p=quarantine"), "mail.example.com", "quarantine p",
            "example.com", fails);
        row("sp for a subdomain", existing("v=DMARC1; p=reject; sp=none"), "mail.example.com", "none sp",
            "example.com", fails);
        row("sp and not np where it exists", existing("v=DMARC1; p=none; sp=quarantine; np=reject"),
            "mail.example.com", "quarantine sp", "example.com", fails);
        row("np where it does not exist", existing("v=DMARC1; p=none; sp=quarantine; np=reject"),
            "no.example.com", "reject np", "example.com", fails);
        row("sp where np is absent", existing("v=DMARC1; p=none; sp=quarantine"), "no.example.com",
            "quarantine sp", "example.com", fails);
        row("p where np does not apply", existing("v=DMARC1; p=none; np=reject"), "mail.example.com",
            "none p", "example.com", fails);
        row("the author's own record",
            {{"mail.example.com", "v=DMARC1; p=none; sp=reject"},
             {"example.com", "v=DMARC1; p=reject; sp=reject"}},
            "mail.example.com", "none p", "mail.example.com", fails);
        row("not a record in between",
            {{"b.example.com", "v=DMARC1; p=reject"}, {"example.com", "v=DMARC1; p=none"}}, "a.b.example.com",
            "none p", "example.com", fails);
        row("of the public suffix", bank, "mega.bank.example", "reject sp", "bank.example", fails);
        row("not of the public suffix where the organization has one", bank, "mail.giant.bank.example",
            "none p", "giant.bank.example", fails);
        row("of the suffix for itself", bank, "bank.example", "quarantine p", "bank.example", fails);
        row("t=y with reject", {{"example.com", "v=DMARC1; p=reject; t=y"}}, "example.com",
            "reject p > quarantine", "example.com", fails);
        row("t=y with quarantine", {{"example.com", "v=DMARC1; p=quarantine; t=y"}}, "example.com",
            "quarantine p > none", "example.com", fails);
        row("t=y with none", {{"example.com", "v=DMARC1; p=none; t=y"}}, "example.com", "none p",
            "example.com", fails);
        row("t=y and sp", existing("v=DMARC1; p=none; sp=reject; t=y"), "mail.example.com",
            "reject sp > quarantine", "example.com", fails);
        row("pct changes nothing", {{"example.com", "v=DMARC1; p=reject; pct=0"}}, "example.com", "reject p",
            "example.com", fails);
        row("no p, and reports", {{"example.com", "v=DMARC1" + reports}}, "example.com", "none assumed",
            "example.com", fails);
        row("no p, and no reports", {{"example.com", "v=DMARC1; sp=reject"}}, "example.com", "-",
            "example.com", "none dmarc-policy-missing");
        row("p is no policy, and reports", {{"example.com", "v=DMARC1; p=foo; sp=reject" + reports}},
            "example.com", "none assumed", "example.com", fails);
        row("p is no policy, and no reports", {{"example.com", "v=DMARC1; p=foo"}}, "example.com", "-",
            "example.com", "permerror dmarc-policy-invalid");
        row("p is no policy, and the reports go nowhere", {{"example.com", "v=DMARC1; p=foo; rua=here"}},
            "example.com", "-", "example.com", "permerror dmarc-policy-invalid");
        row("sp is no policy, and reports", {{"example.com", "v=DMARC1; p=reject; sp=foo" + reports}},
            "example.com", "none assumed", "example.com", fails);
        row("np is no policy, and no reports", {{"example.com", "v=DMARC1; p=reject; np=foo"}}, "example.com",
            "-", "example.com", "permerror dmarc-policy-invalid");
        row("v= not first", {{"example.com", "p=reject; v=DMARC1"}}, "example.com", "-", "",
            "none dmarc-record-missing");
        Zone several{{"example.com", "v=DMARC1; p=reject"}};
        several.add("example.com", "v=DMARC1; p=none");
        row("several records", several, "example.com", "-", "", "none dmarc-records-several");
        Zone beside{{"example.com", "v=spf1 -all"}};
        beside.add("example.com", "v=DMARC1; p=reject");
        row("another text beside it", beside, "example.com", "reject p", "example.com", fails);
    }

    void thePolicyIsThatOfTheRightTag()
    {
        QFETCH(Zone, zone);
        QFETCH(std::string, domain);
        QFETCH(std::string, policy);
        QFETCH(std::string, policyDomain);
        QFETCH(std::string, result);
        const Evaluation evaluation = evaluateIn(zone, request("a@" + domain));
        QCOMPARE(policyOf(evaluation), policy);
        QCOMPARE(evaluation.policyDomain(), policyDomain);
        QCOMPARE(resultOf(evaluation), result);
    }

    void theAuthorIsOneDomain_data()
    {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("author");
        QTest::addColumn<std::string>("result");

        const auto row = [](const char *name, const char *from, const char *author, const char *result) {
            QTest::newRow(name) << std::string(from) << std::string(author) << std::string(result);
        };
        row("one", "Ann <a@example.com>", "example.com", "fail dmarc-not-authenticated");
        row("two addresses of one domain", "a@example.com, b@Example.com", "example.com",
            "fail dmarc-not-authenticated");
        row("two domains", "a@example.com, b@example.org", "", "permerror dmarc-author-domains-several");
        row("none", "", "", "permerror dmarc-author-missing");
        row("an empty group", "undisclosed:;", "", "permerror dmarc-author-missing");
        row("an address without a domain", "<ann>", "", "permerror dmarc-author-domain-invalid");
        row("an address literal", "a@[192.0.2.1]", "", "permerror dmarc-author-domain-invalid");
        row("a name too long", ("a@" + std::string(64, 'x') + ".example").c_str(), "",
            "permerror dmarc-author-domain-invalid");
        row("one of two is a domain", "a@example.com, <ann>", "example.com", "fail dmarc-not-authenticated");
        row("an at sign in quotes", "\"a@b\"@example.com", "example.com", "fail dmarc-not-authenticated");
    }

    void theAuthorIsOneDomain()
    {
        QFETCH(std::string, from);
        QFETCH(std::string, author);
        QFETCH(std::string, result);
        const Evaluation evaluation = evaluateIn(simple, request(from));
        QCOMPARE(evaluation.authorDomain, author);
        QCOMPARE(resultOf(evaluation), result);
    }

    // RFC 9989, 11.5: each domain, the strictest policy of those that fail, and not without a limit.
    void ofSeveralAuthorsEachIsLookedAt()
    {
        const Zone zone{{"example.com", "v=DMARC1; p=reject"}, {"example.org", "v=DMARC1; p=quarantine"}};
        const Evaluation evaluation = evaluateIn(
            zone, request("a@example.com, b@example.org, c@example.net", {signedBy("example.com")}));
        QCOMPARE(evaluation.authors.size(), std::size_t(3));
        QCOMPARE(resultOf(evaluation.authors[0]), std::string("pass"));
        QCOMPARE(resultOf(evaluation.authors[1]), std::string("fail dmarc-not-aligned"));
        QCOMPARE(resultOf(evaluation.authors[2]), std::string("none dmarc-record-missing"));
        QVERIFY(dmarc::strictestPolicy(evaluation));
        QVERIFY(dmarc::strictestPolicy(evaluation)->applied == dmarc::Policy::Quarantine);

        std::string many;
        for (int i = 0; i < 2000; ++i)
            many += "a@d" + std::to_string(i) + ".example, ";
        const Evaluation limited = evaluateIn(zone, request(many));
        QCOMPARE(limited.authorDomains.size(), std::size_t(2000));
        QCOMPARE(limited.authors.size(), dmarc::maxAuthorDomains);
    }

    void aPassHasNoPolicyToApply()
    {
        const Evaluation evaluation = evaluateIn(simple, request("a@example.com", {signedBy("example.com")}));
        QVERIFY(!dmarc::strictestPolicy(evaluation));
        QVERIFY(evaluation.policy);
    }

    void whatCannotBeLookedUpIsATemporaryError_data()
    {
        QTest::addColumn<std::string>("failing");
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::vector<Identifier>>("identifiers");
        QTest::addColumn<std::string>("result");

        const std::string failed = "temperror dmarc-lookup-failed";
        using Identifiers = std::vector<Identifier>;
        QTest::newRow("the author's record")
            << std::string("_dmarc.example.com") << std::string("a@example.com")
            << Identifiers{signedBy("example.com")} << failed;
        QTest::newRow("a record above, while there is none at the author")
            << std::string("_dmarc.example.com") << std::string("a@mail.example.com") << Identifiers{}
            << failed;
        QTest::newRow("above, and the domain is the same")
            << std::string("_dmarc.com") << std::string("a@example.com")
            << Identifiers{signedBy("example.com")} << std::string("pass");
        QTest::newRow("above, and the organization would decide")
            << std::string("_dmarc.com") << std::string("a@example.com")
            << Identifiers{signedBy("mail.example.com")} << failed;
        QTest::newRow("above, and nothing is authenticated")
            << std::string("_dmarc.com") << std::string("a@example.com")
            << Identifiers{signedBy("mail.example.com", Authentication::Failed)}
            << std::string("fail dmarc-not-authenticated");
        QTest::newRow("the signer's walk")
            << std::string("_dmarc.mail.example.com") << std::string("a@example.com")
            << Identifiers{signedBy("mail.example.com")} << failed;
    }

    void whatCannotBeLookedUpIsATemporaryError()
    {
        QFETCH(std::string, failing);
        QFETCH(std::string, from);
        QFETCH(std::vector<Identifier>, identifiers);
        QFETCH(std::string, result);
        Zone zone{{failing == "_dmarc.com" ? "example.com" : "signing.example.com", "v=DMARC1; p=reject"}};
        if (failing == "_dmarc.mail.example.com")
            zone.add("example.com", "v=DMARC1; p=reject");
        zone.fail(failing, dns::Status::ServerFailure);
        QCOMPARE(resultOf(evaluateIn(zone, request(from, identifiers))), result);
    }

    // The policy for a domain that exists is the milder guess, and the result is the same.
    void aDomainThatMayOrMayNotExistIsTakenToExist()
    {
        Zone zone{{"example.com", "v=DMARC1; p=none; np=reject"}};
        zone.fail("mail.example.com", dns::Status::Timeout);
        const Evaluation evaluation = evaluateIn(zone, request("a@mail.example.com"));
        QVERIFY(evaluation.existence == dmarc::Existence::LookupFailed);
        QCOMPARE(policyOf(evaluation), std::string("none p"));
        QCOMPARE(resultOf(evaluation), std::string("fail dmarc-not-authenticated"));
    }

    void nothingIsAskedInVain_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::vector<Identifier>>("identifiers");
        QTest::addColumn<std::vector<std::string>>("names");

        using Names = std::vector<std::string>;
        using Identifiers = std::vector<Identifier>;
        QTest::newRow("the author's walk alone")
            << simple << std::string("a@example.com") << Identifiers{signedBy("example.com")}
            << Names{"_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("not for another organization")
            << simple << std::string("a@example.com") << Identifiers{signedBy("other.example")}
            << Names{"_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("each name once")
            << simple << std::string("a@example.com")
            << Identifiers{signedBy("m.example.com"), sentBy("m.example.com"), signedBy("x.m.example.com")}
            << Names{"_dmarc.example.com", "_dmarc.com", "_dmarc.m.example.com", "_dmarc.x.m.example.com"};
        QTest::newRow("not for what fails") << simple << std::string("a@example.com")
                                            << Identifiers{signedBy("m.example.com", Authentication::Failed)}
                                            << Names{"_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("not where alignment is strict")
            << strict << std::string("a@example.com") << Identifiers{signedBy("m.example.com")}
            << Names{"_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("not without a record")
            << Zone() << std::string("a@example.com") << Identifiers{signedBy("m.example.com")}
            << Names{"_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("whether it exists, where np differs")
            << existing("v=DMARC1; p=none; np=reject") << std::string("a@mail.example.com") << Identifiers{}
            << Names{"_dmarc.mail.example.com", "_dmarc.example.com", "_dmarc.com", "mail.example.com"};
        QTest::newRow("not whether it exists, where np is the same")
            << existing("v=DMARC1; p=reject; np=reject") << std::string("a@mail.example.com") << Identifiers{}
            << Names{"_dmarc.mail.example.com", "_dmarc.example.com", "_dmarc.com"};
        QTest::newRow("nothing without an author") << simple << std::string() << Identifiers{} << Names{};
    }

    void nothingIsAskedInVain()
    {
        QFETCH(Zone, zone);
        QFETCH(std::string, from);
        QFETCH(std::vector<Identifier>, identifiers);
        QFETCH(std::vector<std::string>, names);
        std::vector<std::string> asked;
        evaluateIn(zone, request(from, identifiers), &asked);
        QCOMPARE(asked, names);
    }

    void untilItIsAnsweredNothingIsSaid()
    {
        const Evaluation evaluation =
            dmarc::evaluate(request("a@example.com", {signedBy("example.com")}), {});
        QCOMPARE(resultOf(evaluation), std::string("temperror dmarc-lookup-pending"));
        QCOMPARE(evaluation.unanswered.size(), std::size_t(1));
    }

    // Every step has its id and section; what was found stands in the facts.
    void theTraceTellsAllOfIt()
    {
        const Evaluation evaluation = evaluateIn(
            simple, request("a@example.com", {sentBy("example.com"), signedBy("signing.example.com")}));
        QCOMPARE(std::string(evaluation.trace.id), std::string("dmarc.evaluation"));
        QVERIFY(evaluation.trace.outcome == trace::Outcome::Passed);
        trace::visitAll(evaluation.trace, [](const trace::Step &step) {
            QVERIFY(step.id.starts_with("dmarc."));
            QVERIFY(step.rfc.starts_with("9989#"));
        });
        const trace::Step *discovery = trace::find(evaluation.trace, "dmarc.discovery");
        QVERIFY(discovery);
        QCOMPARE(discovery->steps.size(), std::size_t(2));
        const trace::Step *alignment = trace::find(evaluation.trace, "dmarc.alignment");
        QVERIFY(alignment);
        QCOMPARE(alignment->steps.size(), std::size_t(2));
        QCOMPARE(alignment->steps.back().steps.size(), std::size_t(3)); // the signer's walk
    }

    // Fifty signatures of as many subdomains below one long record: it is read once.
    void manySignaturesDoNotReadARecordOftener()
    {
        std::string record = "v=DMARC1; p=reject;";
        while (record.size() < 64 * 1024)
            record += "x" + std::to_string(record.size()) + "=1;";
        const Zone zone{{"example.com", record}};
        std::vector<Identifier> many;
        for (int i = 0; i < 50; ++i)
            many.push_back(signedBy("a.b.c" + std::to_string(i) + ".example.com"));
        const Evaluation evaluation = evaluateIn(zone, request("a@example.com", many));
        QCOMPARE(resultOf(evaluation), std::string("pass"));
        for (const dmarc::IdentifierCheck &check : evaluation.identifiers) {
            QVERIFY(check.walk && check.walk->at("example.com"));
            QCOMPARE(check.walk->at("example.com")->record(), evaluation.walk.at("example.com")->record());
        }
    }

    // Words are read by scripts: each once, and none empty.
    void everyReasonHasAWordOfItsOwn()
    {
        std::set<std::string_view> words;
        for (const dmarc::ReasonRow &row : dmarc::reasonTable()) {
            QVERIFY(row.word.starts_with("dmarc-"));
            QVERIFY(words.insert(row.word).second);
            QVERIFY(row.result != dmarc::Result::Pass);
        }
    }
};

QTEST_GUILESS_MAIN(TestDmarc)

#include "tst_dmarc.moc"
