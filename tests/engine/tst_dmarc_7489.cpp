// SPDX-License-Identifier: Apache-2.0
// DMARC as RFC 7489 had it: the Public Suffix List, two queries at most, pct=, and how it differs from today.

#include "core/engine/dmarc/evaluate_7489.h"
#include "core/engine/dmarc/words.h"
#include "core/engine/dns/name.h"
#include "tests/support/dmarc_zone.h"
#include "tests/support/print.h"

#include <QTest>

#include <array>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Authentication;
using dmarc::Identifier;
using dmarc::Mechanism;
using dmarc::OldEvaluation;
using Zone = test::DmarcZone;

namespace {

Identifier signedBy(const std::string &domain, Authentication authentication = Authentication::Passed)
{
    return {Mechanism::Dkim, domain, authentication, 0};
}

// A list of three suffixes.
std::string registrableDomain(std::string_view name)
{
    constexpr std::array<std::string_view, 3> suffixes{"co.uk", "bank.example", "com"};
    for (const std::string_view suffix : suffixes) {
        if (name == suffix)
            return {};
        if (!dns::isWithin(name, suffix))
            continue;
        const std::string_view below = name.substr(0, name.size() - suffix.size() - 1);
        return std::string(name.substr(below.rfind('.') + 1));
    }
    return {};
}

struct Both
{
    dmarc::Evaluation today;
    OldEvaluation old;
};

Both evaluateIn(const Zone &zone, const std::string &from, const std::vector<Identifier> &identifiers)
{
    const dmarc::Request request{message::parseAddresses(Slice(from)), identifiers};
    return zone.settle(
        [&request](const dns::Answers &answers) {
            Both both;
            both.today = dmarc::evaluate(request, answers);
            both.old = dmarc::evaluateAsRfc7489(request, answers, registrableDomain, both.today);
            return both;
        },
        [](const Both &both) {
            std::vector<dns::Question> open = both.today.unanswered;
            open.insert(open.end(), both.old.unanswered.begin(), both.old.unanswered.end());
            return open;
        });
}

std::string written(const OldEvaluation &old)
{
    const std::string_view reason = dmarc::wordOf(old.reason);
    std::string text = std::string(dmarc::wordOf(old.result)) + (reason.empty() ? "" : " ")
        + std::string(reason) + " | " + old.organizationalDomain + " | "
        + (old.policyRecord ? old.policyRecord->domain : "-") + " | ";
    if (!old.policy)
        return text + '-';
    return text + std::string(dmarc::wordOf(old.policy->applied)) + ' '
        + std::string(dmarc::wordOf(old.policy->tag)) + ' ' + std::to_string(old.percentage);
}

std::string differencesOf(const OldEvaluation &old)
{
    constexpr std::array<const char *, 6> words{"result", "organization", "policy-domain",
                                                "policy", "alignment",    "sampling"};
    std::string text;
    for (const dmarc::Difference difference : old.differences)
        text += (text.empty() ? "" : " ") + std::string(words.at(static_cast<std::size_t>(difference)));
    return text;
}

} // namespace

class TestDmarc7489 : public QObject
{
    Q_OBJECT

private slots:
    void judgesAsItDid_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::vector<Identifier>>("identifiers");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("differences");

        const auto row = [](const char *name, const Zone &zone, const char *from,
                            const std::vector<Identifier> &identifiers, const char *expected,
                            const char *differences) {
            QTest::newRow(name) << zone << std::string(from) << identifiers << std::string(expected)
                                << std::string(differences);
        };
        const Zone simple{{"example.com", "v=DMARC1; p=reject"}};
        row("the same in both", simple, "a@example.com", {signedBy("mail.example.com")},
            "pass | example.com | example.com | reject p 100", "");
        row("sp of the organization", {{"example.com", "v=DMARC1; p=none; sp=reject"}}, "a@mail.example.com",
            {}, "fail dmarc-not-authenticated | example.com | example.com | reject sp 100", "");
        row("the author's record", {{"mail.example.com", "v=DMARC1; p=quarantine"}}, "a@mail.example.com", {},
            "fail dmarc-not-authenticated | example.com | mail.example.com | quarantine p 100",
            "organization");
        row("an organization by list, where the tree has no record above",
            {{"mail.example.com", "v=DMARC1; p=reject"}}, "a@mail.example.com", {signedBy("example.com")},
            "pass | example.com | mail.example.com | reject p 100", "result organization alignment");
        row("an organization of its own, which the list does not know",
            {{"example.com", "v=DMARC1; p=reject"}, {"own.example.com", "v=DMARC1; p=reject; psd=n"}},
            "a@own.example.com", {signedBy("example.com")},
            "pass | example.com | own.example.com | reject p 100", "result organization alignment");
        row("the record of a public suffix is not looked for",
            {{"bank.example", "v=DMARC1; p=reject; psd=y"}}, "a@mega.bank.example", {},
            "none dmarc-record-missing | mega.bank.example | - | -", "result policy-domain policy");
        row("pct", {{"example.com", "v=DMARC1; p=reject; pct=20"}}, "a@example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | reject p 20", "sampling");
        row("pct with p=none", {{"example.com", "v=DMARC1; p=none; pct=20"}}, "a@example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | none p 20", "");
        row("t=y was an unknown tag", {{"example.com", "v=DMARC1; p=reject; t=y"}}, "a@example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | reject p 100", "policy");
        row("np was an unknown tag", {{"example.com", "v=DMARC1; p=none; np=reject"}}, "a@no.example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | none p 100", "policy");
        row("a wrong np was, too", {{"example.com", "v=DMARC1; p=reject; np=foo"}}, "a@example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | reject p 100", "result policy");
        row("a public suffix stands for itself", {{"co.uk", "v=DMARC1; p=reject"}}, "a@co.uk",
            {signedBy("co.uk")}, "pass | co.uk | co.uk | reject p 100", "");
        Zone several{{"mail.example.com", "v=DMARC1; p=none"}, {"example.com", "v=DMARC1; p=reject"}};
        several.add("mail.example.com", "v=DMARC1; p=reject");
        row("of several records none counts, nor one above", several, "a@mail.example.com", {},
            "none dmarc-records-several | example.com | - | -", "result policy-domain policy");
        row("reports make a faulty record p=none", {{"example.com", "v=DMARC1; p=foo; rua=mailto:a@b"}},
            "a@example.com", {},
            "fail dmarc-not-authenticated | example.com | example.com | none assumed 100", "");
        row("strict", {{"example.com", "v=DMARC1; p=reject; adkim=s"}}, "a@example.com",
            {signedBy("mail.example.com")},
            "fail dmarc-not-aligned | example.com | example.com | reject p 100", "");
        row("a passing error", simple, "a@example.com", {signedBy("example.com", Authentication::Undecided)},
            "temperror dmarc-authentication-undecided | example.com | example.com | reject p 100", "");
        row("several authors", simple, "a@example.com, b@example.co.uk", {},
            "permerror dmarc-author-domains-several |  | - | -", "");
    }

    void judgesAsItDid()
    {
        QFETCH(Zone, zone);
        QFETCH(std::string, from);
        QFETCH(std::vector<Identifier>, identifiers);
        QFETCH(std::string, expected);
        QFETCH(std::string, differences);
        const Both both = evaluateIn(zone, from, identifiers);
        QCOMPARE(written(both.old), expected);
        QCOMPARE(differencesOf(both.old), differences);
    }

    // A long name: the walk jumps over the Organizational Domain that the list knows.
    void asksForWhatTheWalkDoesNotReach()
    {
        const Zone zone{{"a.b.c.d.e.f.g.h.example.co.uk", "v=DMARC1; p=none"}};
        const Both both = evaluateIn(zone, "a@x.a.b.c.d.e.f.g.h.example.co.uk", {});
        QCOMPARE(both.old.organizationalDomain, std::string("example.co.uk"));
        QVERIFY(both.old.unanswered.empty());
    }

    void aFailedLookupIsATemporaryError()
    {
        Zone zone;
        zone.fail("_dmarc.example.com", dns::Status::Timeout);
        const Both both = evaluateIn(zone, "a@example.com", {});
        QVERIFY(both.old.result == dmarc::Result::TempError);
        QVERIFY(both.old.reason == dmarc::Reason::LookupFailed);
    }
};

QTEST_GUILESS_MAIN(TestDmarc7489)

#include "tst_dmarc_7489.moc"
