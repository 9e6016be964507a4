// SPDX-License-Identifier: Apache-2.0
// Verifying: which reason decides, what the facts are beside it, limits, times, selection of fields, keys
// (RFC 6376, 6.1; 8301; 8463; 8616). Messages are signed here, so that one thing at a time can be wrong.

#include "core/engine/analysis/analysis.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

#include <algorithm>

namespace dkimlens {

using analysis::Analysis;
using test::Draft;
using test::SigningKey;

namespace {

constexpr std::int64_t now = 1'767'268'800; // 2026-01-01 12:00 UTC
const std::string keyName = "sel._domainkey.example.org";

const SigningKey &rsa()
{
    static const SigningKey key("rsa2048");
    return key;
}

const SigningKey &ed25519()
{
    static const SigningKey key("ed25519");
    return key;
}

std::string at(std::int64_t secondsFromNow)
{
    return std::to_string(now + secondsFromNow);
}

dns::Answer answerOf(dns::Status status, const std::string &name = keyName)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = status;
    return answer;
}

dns::Answers answers(const dns::Answer &answer)
{
    dns::Answers all;
    all.insert(answer);
    return all;
}

dns::Answers found(const std::vector<std::string> &records, const std::string &name = keyName)
{
    dns::Answer found = answerOf(dns::Status::Found, name);
    for (const std::string &record : records)
        found.txt.push_back({{record}});
    return answers(found);
}

dns::Answers failed(dns::Status status)
{
    return answers(answerOf(status));
}

std::string_view wordOf(dkim::Match match)
{
    return match == dkim::Match::Match   ? "match"
        : match == dkim::Match::Mismatch ? "mismatch"
                                         : "not-checked";
}

// "fail body-hash-mismatch mismatch match"; "pass match match".
std::string described(const dkim::VerifiedSignature &signature)
{
    std::string text(dkim::wordOf(signature.verdict));
    for (const std::string_view word :
         {dkim::wordOf(signature.reason), wordOf(signature.bodyHash), wordOf(signature.signatureMatch)}) {
        if (!word.empty())
            text += ' ' + std::string(word);
    }
    return text;
}

Analysis analyzed(const std::string &message, const dns::Answers &answers, trace::Detail detail)
{
    return analysis::analyze(message::Message::fromBytes(message), answers, {detail}, now);
}

Analysis analyzed(const std::string &message, const dns::Answers &answers)
{
    return analyzed(message, answers, trace::Detail::Verdict);
}

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    return text.replace(text.find(before), before.size(), after);
}

bool has(const std::vector<dkim::Finding> &findings, dkim::FindingCode code)
{
    return std::ranges::find(findings, code, &dkim::Finding::code) != findings.end();
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void tags_data();
    void tags() { compare(); }
    void times_data();
    void times() { compare(); }
    void selection_data();
    void selection() { compare(); }
    void bodies_data();
    void bodies() { compare(); }
    void keys_data();
    void keys() { compare(); }
    void lookups_data();
    void lookups() { compare(); }
    void order_data();
    void order() { compare(); }

    void severalSignatures();
    void oneThatPassesIsEnough();
    void aQuestionIsAskedOnce();
    void noQuestionFromABadDomain();
    void aBogusAnswerIsAFinding();
    void everySignatureIsListedAndFiftyAreEvaluated();
    void tooManySignedHeaders();
    void textBeyondTheLengthIsAFinding();
    void aFieldAddedOnTopIsAFinding();
    void tracedAndUntracedAgree();

private:
    static void columns();
    static void row(const char *name, const std::string &message, const dns::Answers &answers,
                    const std::string &wanted);
    static void row(const char *name, const Draft &draft, const std::string &wanted);
    static void compare();
};

void TestVerify::columns()
{
    QTest::addColumn<std::string>("message");
    QTest::addColumn<dns::Answers>("answers");
    QTest::addColumn<std::string>("wanted");
}

void TestVerify::row(const char *name, const std::string &message, const dns::Answers &answers,
                     const std::string &wanted)
{
    QTest::newRow(name) << message << answers << wanted;
}

// Signed with the RSA key, which is found.
void TestVerify::row(const char *name, const Draft &draft, const std::string &wanted)
{
    row(name, test::signedMessage(draft, rsa()), found({rsa().record()}), wanted);
}

void TestVerify::compare()
{
    QFETCH(const std::string, message);
    QFETCH(const dns::Answers, answers);
    QFETCH(const std::string, wanted);
    const Analysis analysis = analyzed(message, answers);
    QVERIFY(!analysis.signatures.empty());
    QCOMPARE(described(analysis.signatures.front()), wanted);
    QCOMPARE(described(analyzed(message, answers, trace::Detail::Trace).signatures.front()), wanted);
}

void TestVerify::tags_data()
{
    columns();
    const Draft draft;
    const std::string pass = "pass match match";

    // clang-format off
    row("as it should be",                  draft, pass);
    row("6376, 3.5: simple/simple",         draft.with("c", "simple/simple"), pass);
    row("6376, 3.5: c= absent is simple",   draft.without("c"), pass);
    row("6376, 3.5: c=relaxed is relaxed/simple", draft.with("c", "relaxed"), pass);
    row("6376, 3.5: c=simple/relaxed",      draft.with("c", "simple/relaxed"), pass);
    row("6376, 3.2: unknown tags",          draft.with("r", "y").with("zz", ""), pass);
    row("6376, 3.5: z= is never hashed",    draft.with("z", "Subject:another"), pass);
    row("6376, 3.5: b= in the middle",      draft.with("b", "").with("t", "1"), pass);
    row("6376, 6.1.1: no v=",               draft.without("v"), "permerror signature-missing-tag match match");
    row("6376, 6.1.1: no s=",               draft.without("s"), "permerror signature-missing-tag match not-checked");
    row("6376, 6.1.1: no d=",               draft.without("d"), "permerror signature-missing-tag match not-checked");
    row("6376, 6.1.1: no h=",               draft.without("h"), "permerror signature-missing-tag match not-checked");
    row("6376, 6.1.1: no a=",               draft.without("a"), "permerror signature-missing-tag not-checked not-checked");
    row("6376, 3.5: v=2",                   draft.with("v", "2"), "permerror version-unknown match match");
    row("6376, 3.5: v=01",                  draft.with("v", "01"), "permerror version-unknown match match");
    row("6376, 3.5: v=1.0",                 draft.with("v", "1.0"), "permerror version-unknown match match");
    row("8301, 3.1: rsa-sha1 verifies and is refused", draft.with("a", "rsa-sha1"), "policy algorithm-not-allowed match match");
    row("6376, 3.3: a= unknown",            draft.with("a", "rsa-sha512"), "permerror algorithm-unknown match not-checked");
    row("6376, 3.4: c= unknown",            draft.with("c", "nofws"), "permerror canonicalization-unknown match not-checked");
    row("6376, 3.5: q= with dns/txt among others", draft.with("q", "http:dns/txt"), pass);
    row("6376, 3.5: q= without dns/txt",    draft.with("q", "http"), "permerror query-method-unknown match match");
    row("6376, 5.4: From not signed",       draft.with("h", "to:subject"), "permerror from-not-signed match match");
    row("6376, 5.4: From in other case",    draft.with("h", "FROM:to"), pass);
    row("6376, 3.5: h= empty",              draft.with("h", ""), "permerror signature-syntax match not-checked");
    row("6376, 3.5: h= with an empty name", draft.with("h", "from::to"), "permerror signature-syntax match match");
    row("6376, 3.5: i= below d=",           draft.with("i", "joe@a.b.example.org"), pass);
    row("6376, 3.5: i= in other case",      draft.with("i", "@Example.ORG"), pass);
    row("6376, 3.5: i= above d=",           draft.with("i", "@org"), "permerror identity-mismatch match match");
    row("6376, 3.5: i= only ends alike",    draft.with("i", "@badexample.org"), "permerror identity-mismatch match match");
    row("6376, 3.5: i= without @",          draft.with("i", "example.org"), "permerror signature-syntax match match");
    row("6376, 3.5: t= no number",          draft.with("t", "today"), "permerror signature-syntax match match");
    row("6376, 3.5: l= no number",          draft.with("l", "x"), "permerror signature-syntax match match");
    row("6376, 3.2: a duplicate tag",       test::signedMessage(draft.with("zz", "1; zz=2"), rsa()), found({rsa().record()}), "permerror signature-syntax match match");
    row("6376, 3.2: two semicolons",        draft.with("zz", "1;"), "permerror signature-syntax match match");
    row("STANDARDS 25: d= in quotes",       draft.with("d", "\"example.org\""), "permerror signature-syntax match not-checked");
    row("STANDARDS 25: d= with a bare CR",  draft.with("d", "exam\rple.org"), "permerror signature-syntax match not-checked");
    row("STANDARDS 25: s= with NUL",        draft.with("s", std::string("se\0l", 4)), "permerror signature-syntax match not-checked");
    row("8463: ed25519-sha256",             test::signedMessage(draft.with("a", "ed25519-sha256"), ed25519()), found({ed25519().record()}), pass);
    row("8616, 5: U-labels hashed as they stand", test::signedMessage(draft.with("d", "b\xC3\xBC" "cher.example"), rsa()),
        found({rsa().record()}, "sel._domainkey.xn--bcher-kva.example"), pass);
    row("8616, 5: d= A-label, i= U-label",  test::signedMessage(draft.with("d", "xn--bcher-kva.example").with("i", "@b\xC3\xBC" "cher.example"), rsa()),
        found({rsa().record()}, "sel._domainkey.xn--bcher-kva.example"), pass);
    // clang-format on
}

void TestVerify::times_data()
{
    columns();
    const Draft draft;

    // clang-format off
    row("6376, 3.5: t= now",             draft.with("t", at(0)), "pass match match");
    row("a clock that runs fast",        draft.with("t", at(dkim::clockSkew)), "pass match match");
    row("6376, 3.5: t= in the future",   draft.with("t", at(dkim::clockSkew + 1)), "policy timestamp-in-future match match");
    row("6376, 3.5: t= infinite",        draft.with("t", std::string(40, '9')), "policy timestamp-in-future match match");
    row("6376, 3.5: x= now is not past", draft.with("x", at(0)), "pass match match");
    row("6376, 3.5: x= in the past",     draft.with("x", at(-1)), "policy expired match match");
    row("6376, 3.5: x= infinite",        draft.with("x", std::string(40, '9')), "pass match match");
    row("6376, 3.5: x= equals t=",       draft.with("t", at(-9)).with("x", at(-9)), "permerror signature-syntax match match");
    row("6376, 3.5: x= before t=",       draft.with("t", at(-8)).with("x", at(-9)), "permerror signature-syntax match match");
    row("6376, 3.5: x= after t=, past",  draft.with("t", at(-9)).with("x", at(-8)), "policy expired match match");
    row("6376, 3.5: x= 0",               draft.with("x", "0"), "policy expired match match");
    // clang-format on
}

void TestVerify::selection_data()
{
    columns();
    const Draft draft;
    const Draft twice = draft.withField("X-A: 1").withField("X-A: 2");
    const dns::Answers key = found({rsa().record()});
    const std::string pass = "pass match match";
    const std::string fail = "fail signature-mismatch match mismatch";
    const auto changed = [&](const Draft &of, const std::string &before, const std::string &after) {
        return replaced(test::signedMessage(of, rsa()), before, after);
    };

    // clang-format off
    row("5.4.2: repeated names",                  twice.with("h", "from:x-a:x-a"), pass);
    row("5.4.2: one name takes the lowest",       twice.with("h", "from:x-a"), pass);
    row("5.4.2: the higher may change then",      changed(twice.with("h", "from:x-a"), "X-A: 1", "X-A: 9"), key, pass);
    row("5.4.2: the lowest may not",              changed(twice.with("h", "from:x-a"), "X-A: 2", "X-A: 9"), key, fail);
    row("5.4.2: neither of both may",             changed(twice.with("h", "from:x-a:x-a"), "X-A: 1", "X-A: 9"), key, fail);
    row("5.4.2: absent names contribute nothing", draft.with("h", "from:x-none:from:x-none"), pass);
    row("5.4.2: an absent name guards",           changed(draft.with("h", "from:subject:subject"), "From:", "Subject: new\r\nFrom:"), key, fail);
    row("without guard one may be added on top",  changed(draft.with("h", "from:subject"), "From:", "Subject: new\r\nFrom:"), key, pass);
    row("without guard none may be added below",  changed(draft.with("h", "from:subject"), "Date:", "Subject: new\r\nDate:"), key, fail);
    row("field not in h= may change",             changed(draft.with("h", "from:to"), "Dinner", "Lunch"), key, pass);
    row("h= in another order than the fields",    draft.with("h", "date:subject:to:from"), pass);
    row("3.5: white space and folding in h=",     draft.with("h", "from : to\r\n\t: subject"), pass);
    row("5.4: DKIM-Signature in h=, none there",  draft.with("h", "from:dkim-signature"), pass);
    row("5.4: DKIM-Signature in h=, another there", draft.withField("DKIM-Signature: v=1; s=x").with("h", "from:dkim-signature:dkim-signature"), pass);
    row("a line without colon is no field",       draft.withField("Subject").with("h", "from:subject"), pass);
    row("RFC 5322, 4.5: space before the colon",  draft.withField("X-A : 1").with("h", "from:x-a"), pass);
    row("simple: space before the colon is kept", changed(draft.withField("X-A : 1").with("h", "from:x-a").with("c", "simple"), "X-A :", "X-A:"), key, fail);
    row("relaxed: an empty value",                changed(draft.withField("X-A:").with("h", "from:x-a"), "X-A:", "X-A:  "), key, pass);
    row("simple: an empty value",                 draft.withField("X-A:").with("h", "from:x-a").with("c", "simple/simple"), pass);
    row("a message without From, h= names it",    [&] { Draft none = draft; none.fields.erase(none.fields.begin()); return none; }(), pass);
    row("RFC 6532: UTF-8 is hashed as octets",    draft.withField("X-A: \xC3\xA4\xF0\x9F\x99\x82").with("h", "from:x-a"), pass);
    row("8-bit that is no UTF-8 too",             draft.withField("X-A: \xFF\xFE").with("h", "from:x-a"), pass);
    // clang-format on
}

void TestVerify::bodies_data()
{
    columns();
    const Draft draft;
    const dns::Answers key = found({rsa().record()});
    const std::string pass = "pass match match";
    const std::string fail = "fail body-hash-mismatch mismatch match";
    const auto with = [&](const Draft &of, const std::string &body) {
        return test::messageOf(of.withBody(body), test::signatureField(of, rsa()));
    };
    const Draft abc = draft.withBody("abc\r\n");

    // clang-format off
    row("6376, 6.1.3: both are facts of their own",  with(draft, "Changed\r\n"), key, fail);
    row("6376, 3.4.3: an empty body, simple",       draft.withBody("").with("c", "simple/simple"), pass);
    row("6376, 3.4.4: an empty body, relaxed",      draft.withBody(""), pass);
    row("3.4.3: blank lines at the end, simple",    with(abc.with("c", "simple/simple"), "abc\r\n\r\n\r\n"), key, pass);
    row("3.4.4: blank lines at the end, relaxed",   with(abc, "abc \r\n\t\r\n\r\n"), key, pass);
    row("3.4: header's algorithm is not the body's", with(abc.with("c", "relaxed/simple"), "abc \r\n"), key, fail);
    row("3.4: body's algorithm is not the header's", with(abc.with("c", "simple/relaxed"), "abc \r\n"), key, pass);
    row("8601: l=0 signs nothing of the body",      with(abc.with("l", "0"), "anything"), key, pass);
    row("3.5: l= of all",                           abc.with("l", "5"), pass);
    row("3.5: l= and text added",                   with(abc.with("l", "5"), "abc\r\nmore\r\n"), key, pass);
    row("3.5: l= within the line end",              with(abc.with("l", "4"), "abc\r\nmore\r\n"), key, pass);
    row("3.5: l= and signed text changed",          with(abc.with("l", "5"), "abd\r\nmore\r\n"), key, fail);
    row("3.5: l= larger than the body",             abc.with("l", "6"), "permerror body-length-exceeds-body match match");
    row("3.5: l= of 76 digits",                     abc.with("l", std::string(76, '9')), "permerror body-length-exceeds-body match match");
    row("3.5: l= counts canonical octets",          draft.withBody("a    b\r\n").with("l", "5"), pass);
    row("3.5: l= beyond canonical, not raw octets", draft.withBody("a    b\r\n").with("l", "6"), "permerror body-length-exceeds-body match match");
    row("3.4.3: no final line end with l=",         draft.withBody("abc").with("l", "5"), pass);
    row("3.4.3: l= stops before the added one",     with(draft.withBody("abc").with("l", "3"), "abc and more"), key, pass);
    row("3.5: bh= empty",                           draft.with("bh", ""), "permerror signature-syntax mismatch match");
    row("3.5: bh= no base64",                       draft.with("bh", "@"), "permerror signature-syntax mismatch match");
    row("3.7: bh= of another length",               draft.with("bh", "AAAA"), fail);
    // clang-format on
}

void TestVerify::keys_data()
{
    columns();
    const Draft draft;
    const std::string message = test::signedMessage(draft, rsa());
    const std::string record = rsa().record();
    const std::string key = record.substr(record.find("p="));
    const std::string pass = "pass match match";
    const auto weak = [](const char *name) {
        const SigningKey small(name);
        return std::pair(test::signedMessage(Draft(), small), found({small.record()}));
    };

    // clang-format off
    row("3.6.1: p= alone",               message, found({key}), pass);
    row("3.6.1: unknown tags and g=",    message, found({"v=DKIM1; g=*; zz=1; " + key}), pass);
    row("3.6.1: h=sha256",               message, found({"h=sha1:sha256; " + key}), pass);
    row("3.6.1: h=sha1",                 message, found({"h=sha1; " + key}), "permerror key-hash-not-allowed match match");
    row("3.2: h= empty is not absent",   message, found({"h=; " + key}), "permerror key-hash-not-allowed match match");
    row("3.6.1: s=email",                message, found({"s=other:email; " + key}), pass);
    row("3.6.1: s=*",                    message, found({"s=*; " + key}), pass);
    row("3.6.1: s=other",                message, found({"s=other; " + key}), "permerror key-service-not-allowed match match");
    row("3.6.1: t=y changes nothing",    message, found({"t=y; " + key}), pass);
    row("3.6.1: t=s, no i=",             message, found({"t=s; " + key}), pass);
    row("3.6.1: t=s, i= the same",       test::signedMessage(draft.with("i", "a@EXAMPLE.org"), rsa()), found({"t=s; " + key}), pass);
    row("3.6.1: t=s, i= below",          test::signedMessage(draft.with("i", "@a.example.org"), rsa()), found({"t=y:s; " + key}), "permerror identity-mismatch match match");
    row("3.6.1: revoked",                message, found({"v=DKIM1; p="}), "permerror key-revoked match not-checked");
    row("3.6.1: no p=",                  message, found({"v=DKIM1; k=rsa"}), "permerror key-syntax match not-checked");
    row("3.6.1: v= not first",           message, found({key + "; v=DKIM1"}), "permerror key-syntax match match");
    row("3.6.1: v=DKIM2",                message, found({"v=DKIM2; " + key}), "permerror key-syntax match match");
    row("3.6.1: k= unknown",             message, found({"k=dsa; " + key}), "permerror key-type-mismatch match not-checked");
    row("6.1.2: key of another type",    message, found({ed25519().record()}), "permerror key-type-mismatch match not-checked");
    row("another key",                   message, found({SigningKey("rsa2048-other").record()}), "fail signature-mismatch match mismatch");
    row("3.6.1: bare RSAPublicKey",      message, found({"p=MIGf"}), "permerror key-syntax match not-checked");
    row("8301, 3.2: 1024 bits",          weak("rsa1024").first, weak("rsa1024").second, pass);
    row("a modulus of 1031 bits",        weak("rsa1031").first, weak("rsa1031").second, pass);
    row("8301, 3.2: 4096 bits",          weak("rsa4096").first, weak("rsa4096").second, pass);
    row("8301, 3.2: 768 bits verifies and is refused", weak("rsa768").first, weak("rsa768").second, "policy key-too-weak match match");
    row("8301, 3.2: 512 bits verifies and is refused", weak("rsa512").first, weak("rsa512").second, "policy key-too-weak match match");
    // clang-format on
}

void TestVerify::lookups_data()
{
    columns();
    const std::string message = test::signedMessage(Draft(), rsa());
    const std::string record = rsa().record();
    const std::string pass = "pass match match";
    const std::string lookupFailed = "temperror key-lookup-failed match not-checked";
    using dns::Status;
    dns::Answer bogus = answerOf(Status::Found);
    bogus.txt.push_back({{record}});
    bogus.dnssec = dns::Dnssec::Bogus;
    dns::Answer split = answerOf(Status::Found);
    split.txt.push_back({{record.substr(0, 30), record.substr(30, 200), record.substr(230)}});
    std::vector<std::string> eleven(dkim::maxKeyRecords, "v=spf1 -all");
    std::vector<std::string> ten(dkim::maxKeyRecords - 1, "v=spf1 -all");
    eleven.push_back(record);
    ten.push_back(record);

    // clang-format off
    row("6.1.2: no such name",              message, failed(Status::NoSuchName), "permerror key-not-found match not-checked");
    row("6.1.2: no data",                   message, failed(Status::NoData), "permerror key-not-found match not-checked");
    row("6.1.2: server failure",            message, failed(Status::ServerFailure), lookupFailed);
    row("6.1.2: timeout",                   message, failed(Status::Timeout), lookupFailed);
    row("6.1.2: refused",                   message, failed(Status::Refused), lookupFailed);
    row("STANDARDS 20: DNSSEC says bogus",  message, answers(bogus), lookupFailed);
    row("not answered yet",                 message, {}, lookupFailed);
    row("3.6.2.2: strings are joined",      message, answers(split), pass);
    row("3.6.2.2: SPF first",               message, found({"v=spf1 -all", record}), pass);
    row("3.6.2.2: another key first",       message, found({SigningKey("rsa2048-other").record(), record}), pass);
    row("3.6.2.2: another type first",      message, found({ed25519().record(), record}), pass);
    row("3.6.2.2: revoked first",           message, found({"v=DKIM1; p=", record}), pass);
    row("3.6.2.2: none verifies",           message, found({"v=spf1", SigningKey("rsa2048-other").record()}), "fail signature-mismatch match mismatch");
    row("a wildcard's answer is no key",    message, found({"v=spf1 -all"}), "permerror key-syntax match not-checked");
    row("the tenth record is tried",        message, found(ten), pass);
    row("the eleventh is not",              message, found(eleven), "permerror key-syntax match not-checked");
    // clang-format on
}

// Each row has two faults; the one that decides is said, and both facts stand beside it.
void TestVerify::order_data()
{
    columns();
    const Draft draft;
    const dns::Answers key = found({rsa().record()});
    const dns::Answers timeout = failed(dns::Status::Timeout);
    const auto broken = [](const Draft &of) {
        return test::messageOf(of.withBody("Changed\r\n"), test::signatureField(of, rsa()));
    };
    const auto forged = [&](const Draft &of) { return replaced(broken(of), "Dinner", "Lunch"); };

    // clang-format off
    row("body before signature",            forged(draft), key, "fail body-hash-mismatch mismatch mismatch");
    row("key's fault before body's",        broken(draft), found({"p="}), "permerror key-revoked mismatch not-checked");
    row("no key before body's",             broken(draft), failed(dns::Status::NoSuchName), "permerror key-not-found mismatch not-checked");
    row("body's before a lookup that may come", broken(draft), timeout, "fail body-hash-mismatch mismatch not-checked");
    row("body's before an answer that may come", broken(draft), {}, "fail body-hash-mismatch mismatch not-checked");
    row("syntax before key",                test::signedMessage(draft.with("t", "x"), rsa()), failed(dns::Status::NoSuchName), "permerror signature-syntax match not-checked");
    row("version before missing tags",      test::signedMessage(draft.with("v", "2").without("s"), rsa()), key, "permerror version-unknown match not-checked");
    row("From before identity",             draft.with("h", "to").with("i", "@x.example"), "permerror from-not-signed match match");
    row("length before key",                test::signedMessage(draft.with("l", "999"), rsa()), found({"p="}), "permerror body-length-exceeds-body match not-checked");
    row("mismatch before sha1",             broken(draft.with("a", "rsa-sha1")), key, "fail body-hash-mismatch mismatch match");
    row("mismatch before expiry",           broken(draft.with("x", at(-9))), key, "fail body-hash-mismatch mismatch match");
    row("sha1 before expiry",               draft.with("a", "rsa-sha1").with("x", at(-9)), "policy algorithm-not-allowed match match");
    row("expiry before a failed lookup",    test::signedMessage(draft.with("x", at(-9)), rsa()), timeout, "policy expired match not-checked");
    // clang-format on
}

void TestVerify::severalSignatures()
{
    const Draft draft;
    const std::string first =
        test::signatureField(draft.with("a", "ed25519-sha256").with("s", "ed"), ed25519());
    const std::string second = test::signatureField(draft, rsa());
    dns::Answers keys = found({rsa().record()});
    const dns::Answers more = found({ed25519().record()}, "ed._domainkey.example.org");
    for (const auto &[question, answer] : more.all())
        keys.insert(answer);

    const Analysis analysis = analyzed(test::messageOf(draft, first + "\r\n" + second), keys);
    QCOMPARE(analysis.signatures.size(), std::size_t{2});
    QCOMPARE(analysis.signatures[0].signature.selector, std::string("ed")); // in message order
    QCOMPARE(described(analysis.signatures[0]), std::string("pass match match"));
    QCOMPARE(described(analysis.signatures[1]), std::string("pass match match"));
}

void TestVerify::oneThatPassesIsEnough()
{
    const Draft draft;
    const std::string bad = test::signatureField(draft.with("bh", "AAAA"), rsa());
    const std::string good = test::signatureField(draft, rsa());
    for (const std::string &both : {bad + "\r\n" + good, good + "\r\n" + bad})
        QCOMPARE(analyzed(test::messageOf(draft, both), found({rsa().record()})).verdict(),
                 dkim::Verdict::Pass);
}

void TestVerify::aQuestionIsAskedOnce()
{
    const Draft draft;
    const std::string field = test::signatureField(draft, rsa());
    const std::string message = test::messageOf(draft, field + "\r\n" + field);
    const std::vector<dns::Question> wanted{{keyName, dns::RecordType::Txt}};
    QVERIFY(analyzed(message, {}).unanswered == wanted);
    QVERIFY(analysis::questionsOf(message::Message::fromBytes(message)) == wanted);
    QVERIFY(analyzed(message, found({rsa().record()})).unanswered.empty());
}

void TestVerify::noQuestionFromABadDomain()
{
    for (const char *domain : {"\"example.org\"", "example.org(x)", "a..b", "", ".", "exa mple.org"}) {
        const std::string message = test::signedMessage(Draft().with("d", domain), rsa());
        QVERIFY2(analyzed(message, {}).unanswered.empty(), domain);
        QVERIFY2(analysis::questionsOf(message::Message::fromBytes(message)).empty(), domain);
    }
}

void TestVerify::aBogusAnswerIsAFinding()
{
    dns::Answer bogus = answerOf(dns::Status::ServerFailure);
    bogus.dnssec = dns::Dnssec::Bogus;
    bogus.detail = "signature expired";
    const Analysis analysis = analyzed(test::signedMessage(Draft(), rsa()), answers(bogus));
    const dkim::VerifiedSignature &signature = analysis.signatures.front();
    QCOMPARE(described(signature), std::string("temperror key-lookup-failed match not-checked"));
    QCOMPARE(signature.problem->code, ProblemCode::KeyNotProved);
    QCOMPARE(signature.findings,
             (std::vector<dkim::Finding>{{dkim::FindingCode::KeyNotProved, {}, "signature expired"}}));
}

void TestVerify::everySignatureIsListedAndFiftyAreEvaluated()
{
    const Draft draft;
    const std::string field = test::signatureField(draft, rsa());
    std::string fields = field;
    for (std::size_t i = 1; i < dkim::maxSignatures + 2; ++i)
        fields += "\r\n" + field;
    const Analysis analysis = analyzed(test::messageOf(draft, fields), found({rsa().record()}));
    QCOMPARE(analysis.signatures.size(), dkim::maxSignatures + 2);
    QCOMPARE(described(analysis.signatures[dkim::maxSignatures - 1]), std::string("pass match match"));
    QCOMPARE(described(analysis.signatures[dkim::maxSignatures]),
             std::string("neutral too-many-signatures not-checked not-checked"));
    QVERIFY(has(analysis.findings, dkim::FindingCode::TooManySignatures));
}

void TestVerify::tooManySignedHeaders()
{
    const auto names = [](std::size_t count) {
        std::string list = "from";
        for (std::size_t i = 1; i < count; ++i)
            list += ":x";
        return list;
    };
    const dns::Answers key = found({rsa().record()});
    const auto most =
        analyzed(test::signedMessage(Draft().with("h", names(dkim::maxSignedHeaders)), rsa()), key);
    QCOMPARE(described(most.signatures[0]), std::string("pass match match"));
    const auto more =
        analyzed(test::signedMessage(Draft().with("h", names(dkim::maxSignedHeaders + 1)), rsa()), key);
    QCOMPARE(described(more.signatures[0]), std::string("neutral too-many-signed-headers match not-checked"));
    QVERIFY(has(more.signatures[0].findings, dkim::FindingCode::TooManySignedHeaders));
}

void TestVerify::textBeyondTheLengthIsAFinding()
{
    const Draft draft = Draft().withBody("abc\r\n").with("l", "3");
    const Analysis analysis = analyzed(test::signedMessage(draft, rsa()), found({rsa().record()}));
    QVERIFY(has(analysis.signatures[0].findings, dkim::FindingCode::BodyPartlySigned)); // RFC 6376, 8.2
    QVERIFY(analysis.signatures[0].body == (dkim::BodySize{.canonical = 5, .hashed = 3}));
    const Draft whole = draft.with("l", "5");
    const Analysis complete = analyzed(test::signedMessage(whole, rsa()), found({rsa().record()}));
    QVERIFY(!has(complete.signatures[0].findings, dkim::FindingCode::BodyPartlySigned));
}

void TestVerify::aFieldAddedOnTopIsAFinding()
{
    const std::string message = "Subject: another\r\n" + test::signedMessage(Draft(), rsa());
    const Analysis analysis = analyzed(message, found({rsa().record()}));
    QCOMPARE(described(analysis.signatures[0]), std::string("pass match match"));
    QVERIFY(has(analysis.signatures[0].findings, dkim::FindingCode::HeaderAddedAfterSigning));
}

void TestVerify::tracedAndUntracedAgree()
{
    const std::string message = test::signedMessage(Draft(), rsa());
    const Analysis traced = analyzed(message, found({rsa().record()}), trace::Detail::Trace);
    const Analysis untraced = analyzed(message, found({rsa().record()}), trace::Detail::Verdict);
    QCOMPARE(traced.signatures[0].headerHash, untraced.signatures[0].headerHash);
    QCOMPARE(traced.signatures[0].computedBodyHash, untraced.signatures[0].computedBodyHash);
    QVERIFY(traced.signatures[0].findings == untraced.signatures[0].findings);
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestVerify)
#include "tst_verify.moc"
