// SPDX-License-Identifier: Apache-2.0
// The words over real analyses: every message that the project made itself, each of them showing one rule.

#include "core/session/file.h"
#include "tests/support/own_data.h"
#include "tests/ui/words.h"
#include "ui/text/texts.h"
#include "ui/text/translation.h"
#include "ui/text/verdict_parts.h"

#include <QTest>

namespace dkimlens {

using text::Status;

class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void verdictsKeepToTheRules_data() { everyMessage(); }
    void verdictsKeepToTheRules();
    void everyStepHasATitle_data() { everyMessage(); }
    void everyStepHasATitle();
    void everyTagHasARow_data() { everyMessage(); }
    void everyTagHasARow();
    void everyKeyTagHasARow_data() { everyMessage(); }
    void everyKeyTagHasARow();
    void titles_data();
    void titles();
    void aLongDomainGivesWay_data();
    void aLongDomainGivesWay();
    void aSignatureThatWaitsIsRunning();
    void messagesAreAsGoodAsTheirBestSignature_data();
    void messagesAreAsGoodAsTheirBestSignature();
    void onlyOthersVouchForTheAuthor();

private:
    static void everyMessage();
    static analysis::Analysis analysis();
};

namespace {

const std::vector<test::OwnCase> &allCases()
{
    static const std::vector<test::OwnCase> cases = [] {
        std::vector<test::OwnCase> all = test::ownCases();
        const std::vector<test::OwnCase> samples = test::sampleCases();
        all.insert(all.end(), samples.begin(), samples.end());
        return all;
    }();
    return cases;
}

const test::OwnCase &caseNamed(const QString &name)
{
    const auto &cases = allCases();
    const auto it = std::ranges::find(cases, name, &test::OwnCase::name);
    if (it == cases.end())
        qFatal("There is no message %s", qPrintable(name));
    return *it;
}

// "This signature passes…", "This signature of … fails because…", "No answer yet: …".
bool hasVerdictForm(const QString &title, const dkim::VerifiedSignature &signature)
{
    const QString verb =
        signature.verdict == dkim::Verdict::Pass ? QStringLiteral("passes") : QStringLiteral("fails because");
    if (signature.verdict == dkim::Verdict::TempError)
        return title.startsWith(QLatin1String("No answer yet"));
    return title.startsWith(QLatin1String("This signature ")) && title.contains(verb);
}

void checkVerdict(const text::VerdictText &verdict)
{
    test::checkSentence(verdict.title);
    test::checkSentence(verdict.detail);
    QVERIFY2(verdict.title.size() <= text::longestTitle, qPrintable(verdict.title));
}

bool namesDomain(const text::VerdictText &verdict, const dkim::VerifiedSignature &signature)
{
    const QString end = text::fromOctets(signature.signature.domain).right(8);
    return verdict.title.contains(end) || verdict.detail.contains(end);
}

void checkTitles(const trace::Step &step)
{
    const QString title = text::stepTitle(step.id);
    test::checkLabel(title);
    QVERIFY2(title != QLatin1StringView(step.id.data(), static_cast<qsizetype>(step.id.size())),
             qPrintable(title));
    for (const trace::Step &child : step.steps)
        checkTitles(child);
}

void checkRow(const text::TagText &row)
{
    test::checkLabel(row.meaning);
    test::checkLabel(row.check);
    test::checkSentence(row.title);
    test::checkSentence(row.explanation);
    test::checkAdvice(row.advice);
    QCOMPARE(row.section.isEmpty(), row.document.isEmpty());
    QVERIFY2(row.check.size() <= 32, qPrintable(row.check)); // the column's width
}

} // namespace

void TestVerdicts::everyMessage()
{
    QTest::addColumn<QString>("name");
    for (const test::OwnCase &entry : allCases())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

analysis::Analysis TestVerdicts::analysis()
{
    QFETCH(QString, name);
    return test::analyzeOffline(caseNamed(name), trace::Detail::Trace);
}

void TestVerdicts::verdictsKeepToTheRules()
{
    const analysis::Analysis found = analysis();
    checkVerdict(text::verdictText(found));
    for (const dkim::VerifiedSignature &signature : found.signatures) {
        const text::VerdictText verdict = text::verdictText(signature);
        checkVerdict(verdict);
        QVERIFY2(hasVerdictForm(verdict.title, signature), qPrintable(verdict.title));
        QVERIFY2(namesDomain(verdict, signature), qPrintable(verdict.title));
        for (const dkim::Finding &finding : signature.findings)
            test::checkSentence(text::findingText(finding, &signature).sentence);
    }
}

void TestVerdicts::everyStepHasATitle()
{
    const analysis::Analysis found = analysis();
    for (const dkim::VerifiedSignature &signature : found.signatures)
        checkTitles(signature.trace);
}

void TestVerdicts::everyTagHasARow()
{
    QFETCH(QString, name);
    const analysis::Analysis found = analysis();
    const session::OpenedFile file = session::openFile(caseNamed(name).messageFile);
    for (const dkim::VerifiedSignature &signature : found.signatures) {
        for (const dkim::Tag &tag : signature.signature.tags.tags())
            checkRow(text::tagText(signature, tag, file.message));
    }
}

void TestVerdicts::everyKeyTagHasARow()
{
    const analysis::Analysis found = analysis();
    for (const dkim::VerifiedSignature &signature : found.signatures) {
        for (const dkim::KeyRecord &record : signature.key.records) {
            for (const dkim::Tag &tag : record.tags.tags())
                checkRow(text::keyTagText(signature, record, tag));
        }
    }
    for (const std::string_view name : text::keyTagNames())
        checkRow(text::absentKeyTagText(name));
}

void TestVerdicts::titles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("title");

    QTest::newRow("passes") << QStringLiteral("dinner.eml") << Status::Pass
                            << QStringLiteral(
                                   "This signature passes: football.example.com signed this message, "
                                   "and no signed part has changed.");
    QTest::newRow("l=") << QStringLiteral("length-limit.eml") << Status::Warning
                        << QStringLiteral(
                               "This signature passes, but 102 bytes at the end of the body are not signed.");
    QTest::newRow("short key")
        << QStringLiteral("weak-key.eml") << Status::Warning
        << QStringLiteral("This signature passes, but the key of museum.example has only 1024 bits.");
    QTest::newRow("changed header") << QStringLiteral("flipped-byte.eml") << Status::Fail
                                    << QStringLiteral(
                                           "This signature fails because a signed header or the key "
                                           "is not what ferry.example used.");
    QTest::newRow("no such name")
        << QStringLiteral("key-gone.eml") << Status::Fail
        << QStringLiteral("This signature fails because the key of lantern.example is not in DNS.");
    QTest::newRow("empty p=") << QStringLiteral("revoked-key.eml") << Status::Fail
                              << QStringLiteral(
                                     "This signature fails because bakery.example has withdrawn the key.");
    QTest::newRow("SHA-1") << QStringLiteral("sha1.eml") << Status::Fail
                           << QStringLiteral("This signature fails because scanner.example used rsa-sha1, "
                                             "which is no longer accepted.");
}

void TestVerdicts::titles()
{
    QFETCH(Status, status);
    QFETCH(QString, title);

    const dkim::VerifiedSignature signature = analysis().signatures.front();
    QCOMPARE(text::statusOf(signature), status);
    QCOMPARE(text::verdictText(signature).title, title);
}

void TestVerdicts::aLongDomainGivesWay_data()
{
    QTest::addColumn<dkim::Reason>("reason");
    QTest::newRow("pass") << dkim::Reason::None;
    for (const dkim::ReasonRow &row : dkim::reasonTable())
        QTest::newRow(std::string(row.word).c_str()) << row.reason;
}

void TestVerdicts::aLongDomainGivesWay()
{
    QFETCH(dkim::Reason, reason);

    dkim::VerifiedSignature signature;
    signature.reason = reason;
    signature.verdict = dkim::verdictOf(reason);
    signature.signature.domain = std::string(240, 'a') + ".example";
    signature.key.name = "selector._domainkey." + signature.signature.domain;
    checkVerdict(text::verdictText(signature));
    QVERIFY2(text::verdictText(signature).title.contains(QLatin1String("a.example")),
             qPrintable(text::verdictText(signature).title));
}

void TestVerdicts::aSignatureThatWaitsIsRunning()
{
    analysis::Analysis waiting =
        test::analyzeOffline(caseNamed(QStringLiteral("weak-key.eml")), trace::Detail::Verdict);
    waiting.unanswered = {dns::Question{"selector._domainkey.museum.example", dns::RecordType::Txt}};
    waiting.signatures.front().unanswered = waiting.unanswered.front();
    QCOMPARE(text::statusOf(waiting.signatures.front()), Status::Running);
    QCOMPARE(text::statusOf(waiting), Status::Running);
    QCOMPARE(text::verdictText(waiting).title,
             QStringLiteral("Waiting for DNS to give the key of museum.example."));
}

void TestVerdicts::messagesAreAsGoodAsTheirBestSignature_data()
{
    QTest::addColumn<std::vector<dkim::Verdict>>("verdicts");
    QTest::addColumn<Status>("status");

    using dkim::Verdict;
    QTest::newRow("none") << std::vector<Verdict>{} << Status::None;
    QTest::newRow("one passes") << std::vector{Verdict::Fail, Verdict::Pass} << Status::Pass;
    QTest::newRow("all fail") << std::vector{Verdict::Fail, Verdict::PermError} << Status::Fail;
    QTest::newRow("one may still pass") << std::vector{Verdict::Fail, Verdict::TempError} << Status::Warning;
    QTest::newRow("policy is no pass") << std::vector{Verdict::Policy} << Status::Fail;
}

void TestVerdicts::messagesAreAsGoodAsTheirBestSignature()
{
    QFETCH(std::vector<dkim::Verdict>, verdicts);
    QFETCH(Status, status);

    analysis::Analysis analysis;
    for (const dkim::Verdict verdict : verdicts) {
        analysis.signatures.emplace_back();
        analysis.signatures.back().verdict = verdict;
        analysis.signatures.back().signature.domain = "example.com";
    }
    QCOMPARE(text::statusOf(analysis), status);
    checkVerdict(text::verdictText(analysis));
}

void TestVerdicts::onlyOthersVouchForTheAuthor()
{
    const analysis::Analysis list =
        test::analyzeOffline(caseNamed(QStringLiteral("list-footer.eml")), trace::Detail::Verdict);
    QCOMPARE(text::statusOf(list), Status::Warning);
    QCOMPARE(text::verdictText(list).title,
             QStringLiteral(
                 "This message passes, but the signature of its author’s domain northwind.example fails."));
    QCOMPARE(
        text::verdictText(list).detail,
        QStringLiteral("This signature fails because the message is not what northwind.example signed."));
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestVerdicts)
#include "tst_verdicts.moc"
