// SPDX-License-Identifier: Apache-2.0
// A header without a body, as people copy it: what can be told is told, and what cannot is not called
// changed.
//
// The rule. A message is a header, and an empty line and a body, "which is separated from the header section
// by an empty line" and is optional (RFC 5322, 2.1 and 3.5). Where the empty line is there, the body is: if
// nothing follows it, the body is empty, and another bh= is one of a body that was lost on the way, a
// mismatch as receivers find it. Where the empty line is lacking, the text is a header and no more. It may be
// the whole of a message that has no body: then bh= is the hash of an empty one, and the signature passes.
// With any other bh= there was a body, which this text does not have: nothing can be said of it, and RFC
// 8601, 2.7.1 has the word for a signature that could not be evaluated to its end: neutral.

#include "core/engine/analysis/analysis.h"
#include "core/engine/analysis/sender_checks.h"
#include "core/engine/diagnose/diagnosis.h"
#include "tests/support/own_data.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace dkimlens {

using analysis::Analysis;
using test::Draft;

namespace {

constexpr std::int64_t now = 1767268800; // 1 Jan 2026, 12:00:00 UTC

const test::SigningKey &rsa()
{
    static const test::SigningKey key("rsa2048");
    return key;
}

dns::Answer found(const std::string &name, const std::string &record)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt.push_back({{record}});
    return answer;
}

dns::Answers withKey()
{
    dns::Answers answers;
    answers.insert(found("sel._domainkey.example.org", rsa().record()));
    return answers;
}

dns::Answers withStatus(dns::Status status)
{
    dns::Answer answer;
    answer.question = {"sel._domainkey.example.org", dns::RecordType::Txt};
    answer.status = status;
    dns::Answers answers;
    answers.insert(answer);
    return answers;
}

std::string headerOf(const std::string &message)
{
    return message.substr(0, message.find("\r\n\r\n") + 2);
}

std::string signedHeader(const Draft &draft)
{
    return headerOf(test::signedMessage(draft, rsa()));
}

std::string_view wordOf(dkim::Match match)
{
    return match == dkim::Match::Match   ? "match"
        : match == dkim::Match::Mismatch ? "mismatch"
                                         : "not-checked";
}

// "neutral body-absent not-checked match"
QByteArray described(const dkim::VerifiedSignature &signature)
{
    QByteArray text = QByteArray::fromStdString(std::string(dkim::wordOf(signature.verdict)));
    for (const std::string_view word :
         {dkim::wordOf(signature.reason), wordOf(signature.bodyHash), wordOf(signature.signatureMatch)}) {
        if (!word.empty())
            text += ' ' + QByteArray::fromStdString(std::string(word));
    }
    return text;
}

Analysis analyzed(const std::string &bytes, const dns::Answers &answers,
                  trace::Detail detail = trace::Detail::Trace)
{
    return analysis::analyze(message::Message::fromBytes(bytes), answers, {detail}, now);
}

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    return text.replace(text.find(before), before.size(), after);
}

} // namespace

class TestHeaderAlone : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeToldIsTold_data();
    void whatCanBeToldIsTold();
    void aBlankLineIsABodyThatIsEmpty();
    void theStepsSayWhy();
    void theMessageSaysThatItHasNoBody();
    void sealsNeedNoBody();
    void dmarcIsUndecided();
    void noChangeOfTheBodyIsProved();
    void aChangeOfTheHeaderIsProved();
};

void TestHeaderAlone::whatCanBeToldIsTold_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<dns::Answers>("answers");
    QTest::addColumn<QByteArray>("wanted");
    const Draft draft;
    const Draft empty = draft.withBody("");
    const std::string header = signedHeader(draft);
    const QByteArray absent = "neutral body-absent not-checked match";
    const auto row = [](const char *name, const std::string &bytes, const QByteArray &wanted) {
        QTest::newRow(name) << bytes << withKey() << wanted;
    };

    row("the header of a message with a body", header, absent);
    row("without its last line end", header.substr(0, header.size() - 2), absent);
    row("with LF", replaced(header, "\r\n", "\n"), absent);
    row("simple", signedHeader(draft.with("c", "simple/simple")), absent);
    row("l=, which counts a body", signedHeader(draft.with("l", "17")), absent);
    row("x= is over", signedHeader(draft.with("t", "1").with("x", "2")), absent);
    row("rsa-sha1, which policy forbids", signedHeader(draft.with("a", "rsa-sha1")), absent);
    row("an empty body", signedHeader(empty), "pass match match");
    row("an empty body, simple", signedHeader(empty.with("c", "simple/simple")), "pass match match");
    row("l=0", signedHeader(draft.with("l", "0")), "pass match match");
    row("the Subject was changed", replaced(header, "Dinner", "Lunch"),
        "fail signature-mismatch not-checked mismatch");
    row("bh= of another hash than a= names", signedHeader(draft.with("bh", "AAAA")),
        "fail body-hash-mismatch mismatch match");
    QTest::newRow("no key") << header << withStatus(dns::Status::NoSuchName)
                            << QByteArray("permerror key-not-found not-checked not-checked");
    QTest::newRow("no answer") << header << withStatus(dns::Status::Timeout)
                               << QByteArray("temperror key-lookup-failed not-checked not-checked");
    QTest::newRow("not asked yet") << header << dns::Answers()
                                   << QByteArray("temperror key-lookup-failed not-checked not-checked");
}

void TestHeaderAlone::whatCanBeToldIsTold()
{
    QFETCH(const std::string, bytes);
    QFETCH(const dns::Answers, answers);
    QFETCH(const QByteArray, wanted);
    for (const trace::Detail detail : {trace::Detail::Verdict, trace::Detail::Trace, trace::Detail::Proof})
        QCOMPARE(described(analyzed(bytes, answers, detail).signatures.front()), wanted);
}

void TestHeaderAlone::aBlankLineIsABodyThatIsEmpty()
{
    const Analysis analysis = analyzed(signedHeader(Draft()) + "\r\n", withKey());
    QCOMPARE(described(analysis.signatures.front()), QByteArray("fail body-hash-mismatch mismatch match"));
}

void TestHeaderAlone::theStepsSayWhy()
{
    const Analysis analysis = analyzed(signedHeader(Draft().with("l", "17")), withKey());
    const dkim::VerifiedSignature &signature = analysis.signatures.front();
    const trace::Step *hash = trace::find(signature.trace, "dkim.body-hash");
    QCOMPARE(hash->outcome, trace::Outcome::NotReached);
    QCOMPARE(hash->problem->code, ProblemCode::BodyAbsent);
    QVERIFY(signature.computedBodyHash.empty());
    QCOMPARE(signature.problem->code, ProblemCode::BodyAbsent);
    QCOMPARE(signature.trace.outcome, trace::Outcome::Noted);
    const auto isAboutL = [](const dkim::Finding &finding) {
        return finding.code == dkim::FindingCode::BodyLengthLimit
            || finding.code == dkim::FindingCode::BodyPartlySigned;
    };
    QVERIFY(std::ranges::none_of(signature.findings, isAboutL));
}

void TestHeaderAlone::theMessageSaysThatItHasNoBody()
{
    const auto saysSo = [](const Analysis &analysis) {
        return std::ranges::find(analysis.findings, dkim::FindingCode::HeaderAlone, &dkim::Finding::code)
            != analysis.findings.end();
    };
    QVERIFY(saysSo(analyzed("From: a@example.org\r\n", {})));
    QVERIFY(!saysSo(analyzed("From: a@example.org\r\n\r\n", {})));
    QVERIFY(!saysSo(analyzed("no field at all", {})));
}

// RFC 8617, 4.1.3: a seal covers header fields alone.
void TestHeaderAlone::sealsNeedNoBody()
{
    const std::vector<test::OwnCase> cases = test::ownCases();
    const auto entry = std::ranges::find_if(
        cases, [](const test::OwnCase &each) { return each.name == QStringLiteral("arc/two-sets.eml"); });
    QVERIFY(entry != cases.end());
    QFile file(entry->messageFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTemporaryFile header;
    QVERIFY(header.open());
    header.write(whole.left(whole.indexOf("\r\n\r\n") + 2));
    header.close();
    test::OwnCase cut = *entry;
    cut.messageFile = header.fileName();
    const arc::Chain chain = test::analyzeOffline(cut, trace::Detail::Trace).arc;
    QCOMPARE(chain.verdict, dkim::Verdict::Fail); // RFC 8617, 5.2 has no word between
    QCOMPARE(chain.cause.signature, dkim::Reason::BodyAbsent);
    QCOMPARE(trace::find(chain.trace, "arc.seals")->outcome, trace::Outcome::Passed);
    QCOMPARE(trace::find(chain.trace, "arc.newest-message-signature")->outcome, trace::Outcome::NotReached);
    for (const arc::ArcSet &set : chain.sets)
        QCOMPARE(described(*set.seal).left(4), QByteArray("pass"));
}

// The signature may be good: whether the message has what DMARC asks for stays open.
void TestHeaderAlone::dmarcIsUndecided()
{
    dns::Answers answers = withKey();
    answers.insert(found("_dmarc.example.org", "v=DMARC1; p=reject"));
    for (const char *name : {"_dmarc.org", "example.org"}) {
        dns::Answer none;
        none.question = {name, dns::RecordType::Txt};
        none.status = dns::Status::NoSuchName;
        answers.insert(none);
    }
    const message::Message message = message::Message::fromBytes(signedHeader(Draft()));
    const Analysis analysis = analysis::analyze(message, answers, {}, now);
    const analysis::SenderChecks checks =
        analysis::checkSender(analysis::senderBasisOf(message, analysis, {}), {answers, now});
    QCOMPARE(checks.dmarc.reason, dmarc::Reason::AuthenticationUndecided);
}

void TestHeaderAlone::noChangeOfTheBodyIsProved()
{
    const message::Message message =
        message::Message::fromBytes(replaced(signedHeader(Draft().with("l", "17")), "Dinner", "Lunch"));
    const dns::Answers answers = withKey();
    const Analysis analysis = analysis::analyze(message, answers, {}, now);
    const diagnose::Diagnosis diagnosis =
        diagnose::diagnose({message, analysis.signatures.front(), answers, {}, now}, {});
    for (const diagnose::Explanation &each : diagnosis.explanations)
        QVERIFY(each.certainty != diagnose::Certainty::Proved
                || diagnose::halfOf(each.kind) != diagnose::Half::Body);
    for (const diagnose::BodyState &state : diagnose::bodyStates(message))
        QCOMPARE(state.now, dkim::Match::NotChecked);
}

void TestHeaderAlone::aChangeOfTheHeaderIsProved()
{
    const std::string bytes = signedHeader(Draft());
    const message::Message message = message::Message::fromBytes(replaced(bytes, "Dinner", "[list] Dinner"));
    const dns::Answers answers = withKey();
    const Analysis analysis = analysis::analyze(message, answers, {}, now);
    const diagnose::Diagnosis diagnosis =
        diagnose::diagnose({message, analysis.signatures.front(), answers, {}, now}, {});
    QVERIFY(diagnosis.isExplained);
    QVERIFY(diagnosis.isRepaired);
    QCOMPARE(replaced(diagnosis.repairs(), message.bytes()), bytes);
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestHeaderAlone)
#include "tst_header_alone.moc"
