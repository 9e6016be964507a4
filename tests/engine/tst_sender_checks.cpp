// SPDX-License-Identifier: Apache-2.0
// SPF and DMARC of a message: what they are asked about, round by round, and what a person may know better.

#include "core/engine/analysis/sender_checks.h"
#include "core/session/keys_file.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using analysis::SenderChecks;
using analysis::SenderInputs;

namespace {

constexpr const char *records = R"({
 "_dmarc.a.test": "v=DMARC1; p=reject",
 "a.test": "v=spf1 include:out.a.test -all",
 "out.a.test": "v=spf1 ip4:192.0.2.0/24 -all",
 "b.test": "v=spf1 -all"
})";

constexpr const char *header =
    "Return-Path: <s@a.test>\r\n"
    "Authentication-Results: mx.c.test; spf=pass smtp.mailfrom=s@a.test\r\n"
    "Received: from out.a.test (out.a.test [192.0.2.7]) by mx.c.test with ESMTPS\r\n"
    " id 1; Tue, 14 Oct 2025 07:12:04 +0000\r\n"
    "From: Anna <anna@a.test>\r\n"
    "\r\n";

session::KeysFile keys()
{
    session::KeysFile keys;
    if (keys.addText(QStringLiteral("records.json"), QByteArray(records)))
        qFatal("the test's own records cannot be read");
    return keys;
}

struct Outcome
{
    SenderChecks checks;
    int rounds = 0;
};

// As a session does: asks what is unanswered until nothing is.
Outcome checked(const std::string &text, const SenderInputs &inputs = {})
{
    const auto message = message::Message::fromBytes(text);
    const session::KeysFile source = keys();
    dns::Answers answers;
    const analysis::Analysis analysis = analysis::analyze(message, answers, {}, 0);
    const auto basis = analysis::senderBasisOf(message, analysis, inputs);
    Outcome outcome;
    outcome.checks = analysis::checkSender(basis, {answers});
    while (!outcome.checks.unanswered.empty() && outcome.rounds < 30) {
        for (const dns::Question &question : outcome.checks.unanswered)
            answers.insert(source.answer(question));
        ++outcome.rounds;
        outcome.checks = analysis::checkSender(basis, {answers});
    }
    return outcome;
}

} // namespace

class TestSenderChecks : public QObject
{
    Q_OBJECT

private slots:
    void spfPassesForDmarc()
    {
        const Outcome outcome = checked(header);
        QVERIFY(outcome.checks.unanswered.empty());
        QCOMPARE(outcome.checks.spf.verdict, spf::Verdict::Pass);
        QCOMPARE(outcome.checks.dmarc.result, dmarc::Result::Pass);
        QCOMPARE(outcome.checks.claims().results.size(), std::size_t{1});
        QCOMPARE(outcome.checks.claims().boundary, std::optional<std::size_t>(0));
    }

    // The record of a.test leads to that of out.a.test: SPF cannot know what to ask before.
    void answersLeadToTheNextQuestions() { QVERIFY(checked(header).rounds >= 2); }

    void eachQuestionIsAskedOnce()
    {
        const auto message = message::Message::fromBytes(std::string(header));
        const analysis::Analysis analysis = analysis::analyze(message, {}, {}, 0);
        auto asked = analysis::checkSender(analysis::senderBasisOf(message, analysis, {}), {dns::Answers{}})
                         .unanswered;
        std::ranges::sort(asked);
        QVERIFY(!asked.empty());
        QVERIFY(std::ranges::adjacent_find(asked) == asked.end());
    }

    void whatAPersonGivesIsAskedAbout()
    {
        const Outcome outcome = checked(header, {{}, "203.0.113.5", {}, {}});
        QCOMPARE(outcome.checks.spf.verdict, spf::Verdict::Fail);
        QCOMPARE(outcome.checks.dmarc.result, dmarc::Result::Fail);
        QVERIFY((outcome.checks.claims().spf.clientAddress.origin == spf::Origin::Given));
        const SenderInputs inputs = analysis::inputsOf(outcome.checks.claims());
        QCOMPARE(inputs.clientAddress, std::optional<std::string>("203.0.113.5"));
        QVERIFY(!inputs.mailFrom);
    }

    // The sender of the envelope is guessed to be the author: a guess is no authentication (RFC 9989, 5.3).
    void anAssumedSenderDoesNotCount()
    {
        const Outcome outcome = checked("Received: from x.test ([192.0.2.7]) by mx.c.test with SMTP id 1;\r\n"
                                        " Tue, 14 Oct 2025 07:12:04 +0000\r\n"
                                        "From: anna@a.test\r\n\r\n");
        QCOMPARE(outcome.checks.spf.verdict, spf::Verdict::Pass);
        QVERIFY(!outcome.checks.isSpfCounted());
        QCOMPARE(outcome.checks.dmarc.result, dmarc::Result::Fail);
    }

    void withoutAClientThereIsNoSpfResult()
    {
        const Outcome outcome = checked("From: anna@a.test\r\n\r\n");
        QCOMPARE(outcome.checks.spf.verdict, spf::Verdict::None);
        QCOMPARE(outcome.checks.spf.reason, spf::Reason::ClientUnknown);
    }

    void aBoundaryBeyondTheRouteIsNotTaken()
    {
        QCOMPARE(checked(header, {7, {}, {}, {}}).checks.claims().boundary, std::optional<std::size_t>(0));
    }
};

QTEST_GUILESS_MAIN(TestSenderChecks)
#include "tst_sender_checks.moc"
