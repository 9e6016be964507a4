// SPDX-License-Identifier: Apache-2.0
// What servers said, compared with what is found now: RFC 8601's own examples, and each reason to differ.

#include "core/engine/analysis/claims.h"
#include "tests/support/print.h"
#include "tests/support/sender_basis.h"

#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using analysis::Claim;
using analysis::SenderChecks;
using dkim::Match;
using dkim::Reason;
using dkim::Verdict;
using dkim::VerifiedSignature;

namespace {

// Received by mx.example.com from the client that SPF was asked about.
constexpr const char *arrival =
    "Received: from mail.example.net (mail.example.net [192.0.2.1]) by mx.example.com;"
    " Fri, 15 Feb 2002 17:19:07 -0800\r\n";
constexpr const char *older =
    "Received: from laptop (laptop [198.51.100.9]) by mail.example.net; Fri, 15 Feb 2002 17:19:00 -0800\r\n";

VerifiedSignature signedBy(const std::string &domain, Verdict verdict, Reason reason = Reason::None)
{
    VerifiedSignature signature;
    signature.signature = dkim::parseSignature(Slice("v=1; a=rsa-sha256; d=" + domain + "; s=sel; i=@"
                                                     + domain + "; h=from; bh=AA==; b=ABCD EFGH IJKL"));
    signature.signature.tags = dkim::TagList::parse(Slice("b=ABCD EFGH IJKL"));
    signature.verdict = verdict;
    signature.reason = reason;
    return signature;
}

struct Found
{
    analysis::Analysis analysis;
    spf::Verdict spf = spf::Verdict::Pass;
    dmarc::Result dmarc = dmarc::Result::Pass;
    dmarc::Result before2026 = dmarc::Result::Pass;
};

SenderChecks checksOf(const std::string &header, const Found &found)
{
    SenderChecks checks;
    analysis::SenderClaims claims = analysis::readClaims(message::Message::fromBytes(header + "\r\n"), {});
    claims.spf.mailFrom.origin = spf::Origin::Field;
    checks.basis = test::basisOf(std::move(claims));
    checks.spf.verdict = found.spf;
    checks.spf.domain = "example.net";
    checks.dmarc.result = found.dmarc;
    checks.dmarc.authorDomain = "example.com";
    checks.dmarcBefore2026.emplace();
    checks.dmarcBefore2026->result = found.before2026;
    return checks;
}

// "dkim=fail|pass|differs|ed25519-unknown", a claim a line.
std::string written(const Claim &claim, const SenderChecks &checks)
{
    const authres::MethodResult &said = checks.claims().results[claim.field].results[claim.result];
    std::string text = said.method + '=' + said.result + '|' + claim.found + '|'
        + std::string(wordOf(claim.agreement)) + '|';
    for (const analysis::Cause cause : claim.causes)
        text += (text.ends_with('|') ? "" : ",") + std::string(wordOf(cause));
    return text;
}

std::string compared(const std::string &header, const Found &found = {})
{
    const SenderChecks checks = checksOf(header, found);
    std::string text;
    for (const Claim &claim : analysis::compareClaims(found.analysis, checks))
        text += (text.empty() ? "" : "\n") + written(claim, checks);
    return text;
}

std::string field(const std::string &value)
{
    return "Authentication-Results: " + value + "\r\n";
}

Found withSignatures(std::vector<VerifiedSignature> signatures)
{
    Found found;
    found.analysis.signatures = std::move(signatures);
    return found;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void comparesTheExamplesOfTheRfc_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");

        row("B.2: none", "example.org 1; none", "");
        row("B.3: one", "example.com;\r\n          spf=pass smtp.mailfrom=example.net",
            "spf=pass|pass|same|");
        row("B.4: several",
            "example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n"
            " spf=pass smtp.mailfrom=example.net",
            "auth=pass||not-compared|known-there-only\nspf=pass|pass|same|");
        row("B.4: one of ten addresses", "example.com; iprev=pass\r\n policy.iprev=192.0.2.200",
            "iprev=pass||not-compared|not-recomputed");
        row("B.5: senders",
            "example.com;\r\n sender-id=fail header.from=example.com;\r\n"
            " dkim=pass (good signature) header.d=example.com",
            "sender-id=fail||not-compared|not-recomputed\ndkim=pass||not-compared|signature-gone");
        row("B.6: reasons",
            "example.com;\r\n dkim=pass reason=\"good signature\"\r\n"
            "   header.i=@mail-router.example.net;\r\n dkim=fail reason=\"bad signature\"\r\n"
            "   header.i=@newyork.example.com",
            "dkim=pass|pass|same|\ndkim=fail|pass|differs|key-other,own-rules");
        row("B.7: comments everywhere",
            "foo.example.net (foobar) 1 (baz);\r\n  dkim (Because I like it) / 1 (One yay) = (wait for it) "
            "fail\r\n"
            "  policy (A dot can go here) . (like that) expired\r\n"
            "  (this surprised me) = (as I wasn't expecting it) 1362471462",
            "dkim=fail|pass|differs|key-other,own-rules,anybodys-words");
    }

    void comparesTheExamplesOfTheRfc()
    {
        QFETCH(std::string, value);
        QFETCH(std::string, expected);
        const Found found = withSignatures({signedBy("mail-router.example.net", Verdict::Pass),
                                            signedBy("newyork.example.com", Verdict::Pass)});
        QCOMPARE(compared(field(value) + arrival, found), expected);
    }

    void knowsWhyASignatureDiffers_data()
    {
        QTest::addColumn<VerifiedSignature>("signature");
        QTest::addColumn<std::string>("said");
        QTest::addColumn<std::string>("expected");

        const auto body = [] {
            VerifiedSignature signature = signedBy("a.test", Verdict::Fail, Reason::BodyHashMismatch);
            signature.bodyHash = Match::Mismatch;
            signature.signatureMatch = Match::Match;
            return signature;
        };
        const auto both = [body] {
            VerifiedSignature signature = body();
            signature.signatureMatch = Match::Mismatch;
            return signature;
        };
        const auto expired = [] {
            VerifiedSignature signature = signedBy("a.test", Verdict::Fail, Reason::Expired);
            return signature;
        };
        const auto expiredToo = [] {
            VerifiedSignature signature = signedBy("a.test", Verdict::PermError, Reason::KeyNotFound);
            trace::Step step;
            step.id = "dkim.expiration";
            step.outcome = trace::Outcome::Failed;
            signature.trace.steps = {step};
            return signature;
        };
        const auto ed25519 = [] {
            VerifiedSignature signature = signedBy("a.test", Verdict::Pass);
            signature.signature.algorithm = dkim::Algorithm{crypto::KeyType::Ed25519, crypto::Hash::Sha256};
            return signature;
        };
        const auto waiting = [] {
            VerifiedSignature signature = signedBy("a.test", Verdict::TempError);
            signature.unanswered = dns::Question{"sel._domainkey.a.test"};
            return signature;
        };
        const VerifiedSignature passing = signedBy("a.test", Verdict::Pass);
        row("agrees", passing, "pass", "pass|same|");
        row("body changed", body(), "pass", "fail|differs|body-changed");
        row("header changed", signedBy("a.test", Verdict::Fail, Reason::SignatureMismatch), "pass",
            "fail|differs|header-changed");
        row("body and header changed", both(), "pass", "fail|differs|body-changed,header-changed");
        row("key gone", signedBy("a.test", Verdict::PermError, Reason::KeyNotFound), "pass",
            "permerror|differs|key-gone");
        row("key revoked", signedBy("a.test", Verdict::PermError, Reason::KeyRevoked), "pass",
            "permerror|differs|key-revoked");
        row("key of another kind", signedBy("a.test", Verdict::PermError, Reason::KeyTypeMismatch), "pass",
            "permerror|differs|key-other");
        row("no answer now", signedBy("a.test", Verdict::TempError, Reason::KeyLookupFailed), "pass",
            "temperror|differs|no-answer-now");
        row("expired", expired(), "pass", "fail|differs|expired");
        row("key gone and expired", expiredToo(), "pass", "permerror|differs|key-gone,expired");
        row("an algorithm that is ruled out",
            signedBy("a.test", Verdict::Policy, Reason::AlgorithmNotAllowed), "pass",
            "policy|differs|stricter-now");
        row("waiting", waiting(), "pass", "|not-compared|pending");
        row("Ed25519 unknown there", ed25519(), "neutral", "pass|differs|ed25519-unknown");
        row("no answer then", passing, "temperror", "pass|differs|no-answer-then");
        row("its own policy", passing, "policy", "pass|differs|own-rules");
        row("another word", signedBy("a.test", Verdict::PermError, Reason::KeyNotFound), "neutral",
            "permerror|similar|");
        row("an old word", signedBy("a.test", Verdict::Fail, Reason::SignatureMismatch), "hardfail",
            "fail|same|");
    }

    void knowsWhyASignatureDiffers()
    {
        QFETCH(VerifiedSignature, signature);
        QFETCH(std::string, said);
        QFETCH(std::string, expected);
        QCOMPARE(compared(field("mx.example.com; dkim=" + said + " header.d=a.test") + arrival,
                          withSignatures({signature})),
                 "dkim=" + said + "|" + expected);
    }

    void findsTheSignatureThatIsMeant_data()
    {
        QTest::addColumn<std::string>("properties");
        QTest::addColumn<int>("index"); // -1: none
        row("domain", "header.d=b.test", 1);
        row("in capitals", "header.d=B.Test", 1);
        row("identity", "header.i=nora@b.test", 1);
        row("selector", "header.d=a.test header.s=sel", 0);
        row("another selector", "header.d=a.test header.s=other", -1);
        row("the beginning of b=", "header.d=a.test header.b=ABCDEFGH", 0);
        row("another b=", "header.d=a.test header.b=ABCDEFGX", -1);
        row("nothing", "", 0);
        row("a domain without a signature", "header.d=c.test", -1);
    }

    void findsTheSignatureThatIsMeant()
    {
        QFETCH(std::string, properties);
        QFETCH(int, index);
        const Found found =
            withSignatures({signedBy("a.test", Verdict::Pass), signedBy("b.test", Verdict::Pass)});
        const SenderChecks checks =
            checksOf(field("mx.example.com; dkim=pass " + properties) + arrival, found);
        const std::vector<Claim> claims = analysis::compareClaims(found.analysis, checks);
        QCOMPARE(claims.front().signature ? static_cast<int>(*claims.front().signature) : -1, index);
    }

    void comparesTheOtherMethods_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("expected");

        const std::string house = "mx.example.com; ";
        row("SPF of another sender", field(house + "spf=fail smtp.mailfrom=x@other.test") + arrival,
            "spf=fail|pass|differs|other-sender");
        row("SPF whose record changed", field(house + "spf=fail smtp.mailfrom=x@example.net") + arrival,
            "spf=fail|pass|differs|record-changed");
        row("SPF of an older hop", std::string(arrival) + field("mail.example.net; spf=fail") + older,
            "spf=fail|pass|differs|other-connection,anybodys-words");
        row("SPF without an answer then", field(house + "spf=temperror") + arrival,
            "spf=temperror|pass|differs|no-answer-then");
        row("DMARC of another author", field(house + "dmarc=fail header.from=x.test") + arrival,
            "dmarc=fail|pass|differs|author-changed,follows-others");
        row("DMARC that follows", field(house + "dmarc=fail header.from=example.com") + arrival,
            "dmarc=fail|pass|differs|follows-others");
        row("DMARC guessed", field(house + "dmarc=bestguesspass header.from=example.com") + arrival,
            "dmarc=bestguesspass|pass|differs|own-rules,follows-others");
        row("ARC", field(house + "arc=none") + arrival, "arc=none|none|same|");
        row("Microsoft", "Authentication-Results: compauth=pass reason=100\r\n" + std::string(arrival),
            "compauth=pass||not-compared|vendor-method");
        row("unknown", field(house + "x-new=pass") + arrival, "x-new=pass||not-compared|unknown-method");
        row("no signature, then and now", field(house + "dkim=none") + arrival, "dkim=none|none|same|");
    }

    void comparesTheOtherMethods()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, expected);
        QCOMPARE(compared(header), expected);
    }

    void olderRulesExplainDmarc()
    {
        Found found;
        found.before2026 = dmarc::Result::Fail;
        QCOMPARE(compared(field("mx.example.com; dmarc=fail header.from=example.com") + arrival, found),
                 std::string("dmarc=fail|pass|differs|older-rules,follows-others"));
    }

    void whatIsPendingIsNotCompared()
    {
        SenderChecks checks = checksOf(field("mx.example.com; spf=pass; dmarc=pass") + arrival, {});
        checks.spf.unanswered = checks.dmarc.unanswered = {dns::Question{"example.net"}};
        for (const Claim &claim : analysis::compareClaims({}, checks))
            QCOMPARE(claim.causes, std::vector{analysis::Cause::Pending});
    }

    void knowsWhoMayHaveWrittenIt_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("expected");
        const std::string said = "; spf=pass";
        row("the receiver", field("mx.example.com" + said) + arrival, "receiver");
        row("the receiver's house", field("box.example.com" + said) + arrival, "receiver");
        row("without a name", field("spf=pass") + arrival, "receiver");
        row("in the name of another house", field("mx.other.test" + said) + arrival, "other-server");
        row("below the boundary", arrival + field("mx.example.com" + said) + older, "below");
        row("a set of ARC", "ARC-Authentication-Results: i=1; mx.example.com" + said + "\r\n" + arrival,
            "sealed");
        row("no Received field", field("mx.example.com" + said), "unknown");
    }

    void knowsWhoMayHaveWrittenIt()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, expected);
        const std::vector<Claim> claims = analysis::compareClaims({}, checksOf(header, {}));
        QCOMPARE(std::string(wordOf(claims.at(0).standing)), expected);
    }

    void manyClaimsAndManySignaturesTakeLinearTime()
    {
        std::string value = "mx.example.com";
        for (int i = 0; i < 50'000; ++i)
            value += "; dkim=pass header.d=a.test";
        const Found found = withSignatures(std::vector(5'000, signedBy("a.test", Verdict::Pass)));
        const SenderChecks checks = checksOf(field(value) + arrival, found);
        const std::vector<Claim> claims = analysis::compareClaims(found.analysis, checks);
        QCOMPARE(claims.size(), std::size_t{50'000});
        QVERIFY(std::ranges::all_of(
            claims, [](const Claim &claim) { return claim.agreement == analysis::Agreement::Same; }));
    }

private:
    template<typename... Values>
    static void row(const char *title, Values &&...values)
    {
        QTestData &data = QTest::newRow(title);
        (add(data, std::forward<Values>(values)), ...);
    }

    static void add(QTestData &data, const std::string &text) { data << text; }
    static void add(QTestData &data, int number) { data << number; }
    static void add(QTestData &data, const VerifiedSignature &signature) { data << signature; }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
