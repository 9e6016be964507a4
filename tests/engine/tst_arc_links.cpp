// SPDX-License-Identifier: Apache-2.0
// What a chain tells of where the message changed and where the chain breaks: our own messages, each made to
// change, or to break, at one place.

#include "core/engine/analysis/signature_place.h"
#include "core/engine/arc/links.h"
#include "core/engine/dkim/coverage.h"
#include "core/session/file.h"
#include "tests/support/corpus.h"
#include "tests/support/own_data.h"

#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using arc::Change;

namespace {

analysis::Analysis analysisOf(const QString &name)
{
    const std::vector<test::OwnCase> cases = test::ownCases();
    const auto it = std::ranges::find(cases, QStringLiteral("arc/") + name + QStringLiteral(".eml"),
                                      &test::OwnCase::name);
    if (it == cases.end())
        qFatal("no message of that name: %s", qPrintable(name));
    return test::analyzeOffline(*it, trace::Detail::Trace);
}

// "=" unchanged, "~" changed, "?" nobody can tell.
QString described(const std::vector<Change> &changes)
{
    QString signs;
    for (const Change change : changes)
        signs += change == Change::Unchanged ? u'=' : change == Change::Changed ? u'~' : u'?';
    return signs;
}

const dkim::VerifiedSignature *firstOf(const analysis::Analysis &analysis)
{
    return analysis.signatures.empty() ? nullptr : &analysis.signatures.front();
}

} // namespace

class TestArcLinks : public QObject
{
    Q_OBJECT

private slots:
    void changesAreFoundBetweenTheSigners_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *changes) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(changes);
        };
        row("one-set", "?="); // without an author's signature nobody knows what came before
        row("two-sets", "?==");
        row("changed-between-the-sets", "?~=");
        row("body-changed", "??~"); // since the newest
        row("subject-changed", "?~");
        row("message-signature-key-gone", "??");
        row("message-signature-expired", "?="); // what it signed is as it was
    }

    void changesAreFoundBetweenTheSigners()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, changes);
        const analysis::Analysis analysis = analysisOf(name);
        QCOMPARE(described(arc::changesOf(analysis.arc, nullptr)), changes);
    }

    void anAuthorWhoseSignatureFitsProvesThatNothingChanged()
    {
        const std::vector<test::OwnCase> samples = test::sampleCases();
        const auto it = std::ranges::find(samples, QStringLiteral("arc-chain.eml"), &test::OwnCase::name);
        QVERIFY(it != samples.end());
        const analysis::Analysis analysis = test::analyzeOffline(*it, trace::Detail::Verdict);
        QCOMPARE(described(arc::changesOf(analysis.arc, firstOf(analysis))), QStringLiteral("==="));
    }

    // Two that fail both recorded what body they hashed: other bodies are a change between them.
    void recordedBodyHashesTellAChangeBetweenTwoThatFail()
    {
        arc::Chain chain;
        chain.sets.resize(2);
        for (arc::ArcSet &set : chain.sets) {
            set.messageSignature.emplace();
            set.messageSignature->bodyHash = dkim::Match::Mismatch;
            set.messageSignature->signature.hash = crypto::Hash::Sha256;
            set.messageSignature->signature.bodyHash = "one";
        }
        QCOMPARE(described(arc::changesOf(chain, nullptr)), QStringLiteral("??~"));
        chain.sets[1].messageSignature->signature.bodyHash = "other";
        QCOMPARE(described(arc::changesOf(chain, nullptr)), QStringLiteral("?~~"));
        chain.sets[1].messageSignature->signature.bodyLength = 3;
        QCOMPARE(described(arc::changesOf(chain, nullptr)), QStringLiteral("??~"));
    }

    void theFirstSetThatBreaksTheChainIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("index"); // -1: none
        const auto row = [](const char *name, int index) {
            QTest::newRow(name) << QString::fromLatin1(name) << index;
        };
        row("one-set", -1);
        row("fifty-sets", -1);
        row("changed-between-the-sets", -1);
        row("gap", 1); // the set after it
        row("begins-with-two", 0);
        row("set-twice", 1);
        row("seal-missing", 1);
        row("cv-none-in-the-second", 1);
        row("cv-fail-in-the-newest", 1);
        row("results-changed", 0);
        row("body-changed", 1); // the newest message signature must fit
        row("instance-zero", 0); // its field is of no set
    }

    void theFirstSetThatBreaksTheChainIsFound()
    {
        QFETCH(const QString, name);
        QFETCH(const int, index);
        const std::optional<std::size_t> broken = arc::firstBroken(analysisOf(name).arc);
        QCOMPARE(broken ? static_cast<int>(*broken) : -1, index);
    }

    void everySignatureOfAMessageIsFoundAtItsPlace()
    {
        using analysis::SignatureKind;
        const analysis::Analysis two = analysisOf(QStringLiteral("two-sets"));
        const auto *seal = analysis::signatureAt(two, {SignatureKind::ArcSeal, 1});
        QVERIFY(seal && seal == &*two.arc.sets[1].seal);
        const auto *signature = analysis::signatureAt(two, {SignatureKind::ArcMessageSignature, 0});
        QVERIFY(signature && signature == &*two.arc.sets[0].messageSignature);
        for (const SignatureKind kind :
             {SignatureKind::Dkim, SignatureKind::ArcMessageSignature, SignatureKind::ArcSeal})
            QVERIFY(!analysis::signatureAt(two, {kind, 2}));
        const analysis::Analysis none = analysisOf(QStringLiteral("seal-missing"));
        QVERIFY(!analysis::signatureAt(none, {SignatureKind::ArcSeal, 1}));
    }

    void fieldsOfLaterSetsAreNoneThatWereAddedToASeal()
    {
        const std::vector<test::OwnCase> cases = test::ownCases();
        const auto it = std::ranges::find(cases, QStringLiteral("arc/two-sets.eml"), &test::OwnCase::name);
        const message::Message message = session::openFile(it->messageFile).message;
        const analysis::Analysis two = test::analyzeOffline(*it, trace::Detail::Trace);
        const dkim::Coverage coverage = dkim::coverageOf(message, *two.arc.sets[0].seal);
        const auto isAdded = [](const dkim::CoverageRun &run) {
            return run.cover == dkim::Cover::AddedAfterSigning;
        };
        QVERIFY(std::ranges::none_of(coverage.runs, isAdded));
    }

    void aSealCoversNoBody()
    {
        const std::vector<test::OwnCase> cases = test::ownCases();
        const auto it = std::ranges::find(cases, QStringLiteral("arc/two-sets.eml"), &test::OwnCase::name);
        const message::Message message = session::openFile(it->messageFile).message;
        const analysis::Analysis two = test::analyzeOffline(*it, trace::Detail::Trace);
        const dkim::Coverage coverage = dkim::coverageOf(message, *two.arc.sets[1].seal);
        const auto body = std::ranges::find(coverage.runs, message.body(), &dkim::CoverageRun::range);
        QVERIFY(body != coverage.runs.end());
        QCOMPARE(body->cover, dkim::Cover::NotSigned);
        const auto isSigned = [](const dkim::CoverageRun &run) { return run.cover == dkim::Cover::Signed; };
        QCOMPARE(std::ranges::count_if(coverage.runs, isSigned), 5); // of the six ARC fields all but itself
    }
};

QTEST_GUILESS_MAIN(TestArcLinks)
#include "tst_arc_links.moc"
