// SPDX-License-Identifier: Apache-2.0
// What is said of a header that came without its body: what fits, and what cannot be checked; never that it
// was changed.

#include "core/engine/analysis/sender_checks.h"
#include "tests/support/signer.h"
#include "tests/ui/words.h"
#include "ui/text/diagnosis_text.h"
#include "ui/text/overview_text.h"
#include "ui/text/status.h"
#include "ui/text/step_text.h"

#include <QTest>

#include <algorithm>

namespace dkimlens {

using text::Status;

namespace {

constexpr std::int64_t now = 1767268800; // 1 Jan 2026, 12:00:00 UTC

const test::SigningKey &key()
{
    static const test::SigningKey made("rsa2048");
    return made;
}

dns::Answer found(const std::string &name, const std::string &record)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt.push_back({{record}});
    return answer;
}

// The header of a message, signed with l=, and everything that DNS says of it.
struct Header
{
    message::Message message;
    analysis::Analysis analysis;
    analysis::SenderChecks sender;
};

Header header()
{
    const std::string whole = test::signedMessage(test::Draft().with("l", "17"), key());
    dns::Answers answers;
    answers.insert(found("sel._domainkey.example.org", key().record()));
    answers.insert(found("_dmarc.example.org", "v=DMARC1; p=reject"));
    for (const char *name : {"_dmarc.org", "example.org"}) {
        dns::Answer none;
        none.question = {name, dns::RecordType::Txt};
        none.status = dns::Status::NoSuchName;
        answers.insert(none);
    }
    Header made;
    made.message = message::Message::fromBytes(whole.substr(0, whole.find("\r\n\r\n") + 2));
    made.analysis = analysis::analyze(made.message, answers, {}, now);
    made.sender =
        analysis::checkSender(analysis::senderBasisOf(made.message, made.analysis, {}), {answers, now});
    return made;
}

} // namespace

class TestHeaderAloneTexts : public QObject
{
    Q_OBJECT

private slots:
    void theVerdictIsInformation()
    {
        const Header made = header();
        const dkim::VerifiedSignature &signature = made.analysis.signatures.front();
        QCOMPARE(text::statusOf(signature), Status::Info);
        QCOMPARE(text::statusOf(made.analysis), Status::Info);
        QCOMPARE(text::verdictText(made.analysis).title,
                 QStringLiteral("The header is as example.org signed it; there is no body to check."));
        test::checkSentence(text::verdictText(made.analysis).detail);
    }

    void theStepsAboutTheBodySayWhatIsLacking()
    {
        const Header made = header();
        const dkim::VerifiedSignature &signature = made.analysis.signatures.front();
        const auto wordsOf = [&](std::string_view id) {
            return text::stepText(*trace::find(signature.trace, id), signature, made.message);
        };
        QCOMPARE(wordsOf("dkim.body-hash").result, QStringLiteral("no body"));
        for (const char *id : {"dkim.message", "dkim.body", "dkim.body-hash"}) {
            test::checkSentence(wordsOf(id).finding);
            QVERIFY2(wordsOf(id).finding.contains(QStringLiteral("body")), id);
        }
        QVERIFY(!wordsOf("dkim.body-hash").finding.contains(QStringLiteral("changed")));
    }

    void theTagsAboutTheBodyAreNotChecked()
    {
        const Header made = header();
        const dkim::VerifiedSignature &signature = made.analysis.signatures.front();
        const auto checkOf = [&](const char *name) {
            return text::tagText(signature, *signature.signature.tags.find(name), made.message);
        };
        QCOMPARE(checkOf("l").status, Status::NotRun);
        QCOMPARE(checkOf("bh").status, Status::NotRun);
        QCOMPARE(checkOf("bh").check, QStringLiteral("No body"));
        QCOMPARE(checkOf("b").status, Status::Pass);
    }

    void theOverviewLeavesItOpen()
    {
        const Header made = header();
        const std::vector<text::Voucher> vouchers =
            text::vouchersOf(made.analysis, made.sender, text::SenderLookups::On);
        const auto signature = std::ranges::find(vouchers, text::Voucher::Check::Dkim, &text::Voucher::check);
        QVERIFY(signature != vouchers.end());
        QCOMPARE(signature->status, Status::Info);
        QCOMPARE(signature->result, QStringLiteral("The header fits; no body to check"));
        const text::VerdictText verdict = text::overviewVerdict(made.analysis, made.sender, {});
        QCOMPARE(verdict.title,
                 QStringLiteral("DMARC cannot be decided for example.org: there is no body to check."));
        QVERIFY2(verdict.detail.contains(QStringLiteral("Its header is as example.org signed it")),
                 qPrintable(verdict.detail));
    }

    void theDiagnosisHasNothingToExplain()
    {
        const Header made = header();
        const diagnose::Diagnosis none;
        const text::Headline headline = text::headlineOf(
            text::subjectOf(none, made.analysis.signatures.front(), made.message, made.analysis));
        QCOMPARE(headline.status, Status::Info);
        test::checkSentence(headline.title);
        test::checkSentence(headline.detail);
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestHeaderAloneTexts)
#include "tst_header_alone_texts.moc"
