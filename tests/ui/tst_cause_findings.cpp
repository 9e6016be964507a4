// SPDX-License-Identifier: Apache-2.0
// Which failures are explained unasked, and what of a diagnosis is a finding about the message.

#include "ui/text/cause_findings.h"

#include <QTest>

namespace dkimlens {

using diagnose::Certainty;
using diagnose::Diagnosis;
using diagnose::Kind;
using text::CauseFindings;

namespace {

dkim::VerifiedSignature signatureOf(const char *domain, dkim::Verdict verdict)
{
    dkim::VerifiedSignature signature;
    signature.signature.domain = domain;
    signature.verdict = verdict;
    signature.reason = verdict == dkim::Verdict::Pass ? dkim::Reason::None : dkim::Reason::BodyHashMismatch;
    return signature;
}

analysis::Analysis analysisOf(const std::vector<const char *> &failing)
{
    const message::Message message = message::Message::fromBytes("From: ann@author.example\r\n\r\n");
    analysis::Analysis analysis;
    analysis.from = message::fromAddresses(message);
    for (const char *domain : failing)
        analysis.signatures.push_back(signatureOf(domain, dkim::Verdict::Fail));
    return analysis;
}

diagnose::Explanation explanation(Kind kind, Certainty certainty)
{
    diagnose::Explanation made;
    made.kind = kind;
    made.certainty = certainty;
    made.repairs = {{{10, 20}, {}}};
    made.token = "[list] ";
    made.count = 4;
    return made;
}

Diagnosis footerAndPrefix()
{
    Diagnosis diagnosis;
    diagnosis.explanations = {explanation(Kind::LinesAppended, Certainty::Proved),
                              explanation(Kind::SubjectPrefixAdded, Certainty::Proved),
                              explanation(Kind::SentThroughList, Certainty::Consistent),
                              explanation(Kind::WhiteSpace, Certainty::RuledOut)};
    diagnosis.isExplained = true;
    diagnosis.isRepaired = true;
    return diagnosis;
}

CauseFindings findingsOf(const std::vector<Diagnosis> &diagnoses)
{
    CauseFindings findings;
    const dkim::VerifiedSignature signature = signatureOf("author.example", dkim::Verdict::Fail);
    for (std::size_t i = 0; i < diagnoses.size(); ++i)
        text::addCauses(findings, {diagnoses[i], signature, {}, {}}, i);
    return findings;
}

} // namespace

class TestCauseFindings : public QObject
{
    Q_OBJECT

private slots:
    void whatPassesIsNotExplained()
    {
        analysis::Analysis analysis = analysisOf({"author.example"});
        analysis.signatures.insert(analysis.signatures.begin(),
                                   signatureOf("author.example", dkim::Verdict::Pass));
        QCOMPARE(text::signaturesToExplain(analysis), std::vector<std::size_t>{1});
    }

    void atMostThreeAreExplainedTheAuthorsFirst()
    {
        const analysis::Analysis analysis = analysisOf(
            {"a.example", "b.example", "author.example", "c.example", "mail.author.example", "d.example"});
        QCOMPARE(text::signaturesToExplain(analysis), (std::vector<std::size_t>{2, 4, 0}));
    }

    void onlyWhatIsProvedIsAFinding()
    {
        const CauseFindings findings = findingsOf({footerAndPrefix()});
        QCOMPARE(findings.causes.size(), std::size_t(2));
        QCOMPARE(findings.causes[0].kind, Kind::LinesAppended);
        QVERIFY(findings.causes[1].title.contains(QStringLiteral("[list]")));
        QVERIFY(!findings.causes[1].sentence.isEmpty());
        QCOMPARE(findings.causes[0].bytes.size(), std::size_t(1));
        QVERIFY(findings.explains(0));
    }

    void aChangeThatBrokeTwoSignaturesIsOneFinding()
    {
        const CauseFindings findings = findingsOf({footerAndPrefix(), footerAndPrefix()});
        QCOMPARE(findings.causes.size(), std::size_t(2));
        QCOMPARE(findings.causes[0].signature, std::size_t(0));
        QVERIFY(findings.explains(1)); // all the same
    }

    void aFailureExplainedInPartStaysAFinding()
    {
        Diagnosis diagnosis = footerAndPrefix();
        diagnosis.isExplained = false;
        diagnosis.isRepaired = false;
        const CauseFindings findings = findingsOf({diagnosis});
        QVERIFY(findings.restored.empty());
        QCOMPARE(findings.causes.size(), std::size_t(2));
        QVERIFY(!findings.explains(0));
    }

    void onlyChangesThatCanBeUndoneRestoreASignature()
    {
        Diagnosis oldKey = footerAndPrefix();
        for (diagnose::Explanation &each : oldKey.explanations)
            each.repairs.clear(); // the message is as it was signed
        QCOMPARE(findingsOf({oldKey, footerAndPrefix()}).restored, std::vector<std::size_t>{1});
    }

    void withoutProofNothingIsExplained()
    {
        Diagnosis diagnosis;
        diagnosis.isExplained = true; // nothing differed, and still it does not pass
        const CauseFindings findings = findingsOf({diagnosis});
        QVERIFY(findings.causes.empty());
        QVERIFY(!findings.explains(0));
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestCauseFindings)
#include "tst_cause_findings.moc"
