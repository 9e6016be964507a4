// SPDX-License-Identifier: Apache-2.0
// One open message: read, analysed, its questions asked, analysed again, with everything that may come in
// between.

#include "core/session/resolvers/file_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "core/session/session.h"
#include "tests/support/print.h"
#include "tests/support/puppet_resolver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using session::FileProblem;
using session::Session;
using test::PuppetResolver;

namespace {

const QString samples = QStringLiteral(DKIMLENS_SAMPLES_DIR "/");

session::KeysFile keysOf(const QString &sample)
{
    session::KeysFile keys;
    if (keys.add(samples + sample + QStringLiteral(".keys.json")))
        qFatal("the sample's keys cannot be read");
    return keys;
}

std::string contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:

    void verifiesAFile()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("dinner")));
        Session session(&resolver);
        const QSignalSpy messages(&session, &Session::messageChanged);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QCOMPARE(session.state(), Session::State::Reading);
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(messages.count(), 1);
        QCOMPARE(session.name(), QStringLiteral("dinner.eml"));
        QCOMPARE(session.analysis().signatures.size(), std::size_t{2});
        QCOMPARE(session.analysis().verdict(), dkim::Verdict::Pass);
        QCOMPARE(session.answers().all().size(), std::size_t{2});
        QVERIFY(session.pending().empty());
    }

    void analysesOnceWhereAnswersComeAtOnce()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("dinner")));
        Session session(&resolver);
        const QSignalSpy analyses(&session, &Session::analysisChanged);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(analyses.count(), 1);
    }

    void looksTheSenderUpWhereAsked()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("list-footer")));
        Session session(&resolver);
        session.setSenderLookups(Session::SenderLookups::Yes);
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.senderChecks().dmarc.result, dmarc::Result::Fail);
        QCOMPARE(session.senderChecks().spf.verdict, spf::Verdict::Fail);
        QVERIFY(session.senderChecks().unanswered.empty());
        QVERIFY(session.answers().find({"_dmarc.northwind.example", dns::RecordType::Txt}));
    }

    void asksNobodyAboutTheSenderOtherwise()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("list-footer")));
        Session session(&resolver);
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QVERIFY(!session.answers().find({"_dmarc.northwind.example", dns::RecordType::Txt}));
        QVERIFY(!session.senderChecks().unanswered.empty());
        QCOMPARE(session.senderChecks().claims().route.hops.size(),
                 std::size_t{5}); // read in the message alone
    }

    void anotherClientIsCheckedAtOnce()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("list-footer")));
        Session session(&resolver);
        session.setSenderLookups(Session::SenderLookups::Yes);
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        const std::uint64_t analysis = session.analysisNumber();
        session.setSenderInputs({{}, "198.51.100.25", {}, {}});
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.senderChecks().spf.verdict, spf::Verdict::Pass);
        QCOMPARE(session.analysisNumber(), analysis); // no signature is verified again for it
    }

    void theLastInputsCount()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("list-footer")));
        Session session(&resolver);
        session.setSenderLookups(Session::SenderLookups::Yes);
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        session.setSenderInputs({{}, "198.51.100.25", {}, {}});
        QCOMPARE(session.state(), Session::State::LookingUp); // nothing is worked out in the caller's time
        session.setSenderInputs({{}, "203.0.113.7", {}, {}});
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.senderChecks().claims().spf.clientAddress.value, std::string("203.0.113.7"));
        QCOMPARE(session.senderChecks().spf.verdict, spf::Verdict::Fail);
    }

    void inputsGivenBeforeTheFirstAnalysisCount()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("list-footer")));
        Session session(&resolver);
        session.setSenderLookups(Session::SenderLookups::Yes);
        connect(&session, &Session::messageChanged, &session, [&session] {
            session.setSenderInputs({{}, "198.51.100.25", {}, {}});
        });
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.senderChecks().spf.verdict, spf::Verdict::Pass);
    }

    void theSendersAnswersLeadFromOneToTheNext()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        session.setSenderLookups(Session::SenderLookups::Yes);
        const QSignalSpy analyses(&session, &Session::analysisChanged);
        session.openFile(samples + QStringLiteral("list-footer.eml"));
        const session::KeysFile keys = keysOf(QStringLiteral("list-footer"));
        const auto goesOn = [&] {
            resolver.answerAll(keys);
            return session.state() == Session::State::Ready;
        };
        QTRY_VERIFY(goesOn());
        QVERIFY(session.senderChecks().unanswered.empty());
        QCOMPARE(session.senderChecks().dmarc.result, dmarc::Result::Fail);
        QVERIFY2(analyses.count() <= 2, "the sender's answers have signatures verified again");
        const auto basis = session.senderChecks().basis;
        session.setSenderInputs({});
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QVERIFY(session.senderChecks().basis != basis);
    }

    void showsTheBodyHashBeforeTheAnswersAreIn()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        const QSignalSpy analyses(&session, &Session::analysisChanged);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        QCOMPARE(session.pending().size(), std::size_t{2});
        QCOMPARE(session.analysis().signatures.front().bodyHash, dkim::Match::Match);
        QCOMPARE(session.analysis().signatures.front().signatureMatch, dkim::Match::NotChecked);

        resolver.answerAll(keysOf(QStringLiteral("dinner")));
        QVERIFY(session.pending().empty());
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.analysis().signatures.front().signatureMatch, dkim::Match::Match);
        QCOMPARE(analyses.count(), 2);
    }

    void asksEachNameOnce()
    {
        const std::string field = "DKIM-Signature: v=1; a=rsa-sha256; d=d.example; s=s; h=from; bh=; b=\r\n";
        PuppetResolver resolver;
        Session session(&resolver);
        session.openBytes(QStringLiteral("pasted"), field + field + "From: a@d.example\r\n\r\nbody\r\n");
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        QCOMPARE(resolver.asked,
                 (std::vector<dns::Question>{{"s._domainkey.d.example", dns::RecordType::Txt}}));
        QCOMPARE(session.name(), QStringLiteral("pasted"));
        QVERIFY(session.path().isEmpty());
    }

    void cancellingGoesOnToReady()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        session.cancelLookups();
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.analysis().verdict(), dkim::Verdict::TempError);
        for (const auto &[question, answer] : session.answers().all())
            QCOMPARE(answer.status, dns::Status::Cancelled);
    }

    void cancellingAtOnceGoesOnToReady()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        connect(&session, &Session::messageChanged, &session, &Session::cancelLookups, Qt::QueuedConnection);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
    }

    void runningAgainAsksAgain()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        session.cancelLookups();
        QTRY_COMPARE(session.state(), Session::State::Ready);

        session::FileResolver keys(keysOf(QStringLiteral("dinner")));
        session.setResolver(&keys);
        session.run();
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.analysis().verdict(), dkim::Verdict::Pass);
    }

    void whatTheKeyRingKnowsIsTried()
    {
        PuppetResolver resolver;
        session::KeyRing ring;
        Session session(&resolver);
        session.setKeyRing(&ring);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        resolver.answerAll({}); // the keys are gone
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QVERIFY(session.analysis().signatures.front().tried.empty());

        const dns::Question question{session.analysis().signatures.front().key.name, dns::RecordType::Txt};
        const dns::Answer old = keysOf(QStringLiteral("dinner")).answer(question);
        QSignalSpy analyses(&session, &Session::analysisChanged);
        ring.add({question.name, old.txt.front().joined(), dns::Source::Archive, {}, false, {}, {}});
        QTRY_COMPARE(analyses.size(), 1);
        const dkim::VerifiedSignature &signature = session.analysis().signatures.front();
        QCOMPARE(signature.tried.front().match, dkim::Match::Match);
        QCOMPARE(signature.reason, dkim::Reason::KeyNotFound);

        ring.add({"s._domainkey.other.example", "p=", dns::Source::Archive, {}, false, {}, {}});
        QTest::qWait(20);
        QCOMPARE(analyses.size(), 1); // that concerns other messages
    }

    void answersComeIntoTheKeyRing()
    {
        PuppetResolver resolver;
        session::KeyRing ring;
        Session session(&resolver);
        session.setKeyRing(&ring);
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::LookingUp);
        const session::KeysFile keys = keysOf(QStringLiteral("dinner"));
        resolver.answerEach([&keys](const dns::Question &question) {
            dns::Answer answer = keys.answer(question);
            answer.source = dns::Source::Server;
            return answer;
        });
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(ring.all().size(), session.analysis().signatures.size());
        QVERIFY(session.analysis().signatures.front().tried.empty()
                || session.analysis().signatures.front().tried.front().isInDns);
    }

    void verifiesAtTheTimeThatIsSet()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("expired")));
        Session session(&resolver);
        session.openFile(samples + QStringLiteral("expired.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        const dkim::VerifiedSignature late = session.analysis().signatures.front();
        QCOMPARE(late.reason, dkim::Reason::Expired);

        session.setTime(*late.signature.expiration - 1);
        session.run();
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(session.analysis().verdict(), dkim::Verdict::Pass);
    }

    void asksNothingForAMessageWithoutSignature()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        session.openFile(samples + QStringLiteral("unsigned.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QVERIFY(resolver.asked.empty());
        QCOMPARE(session.analysis().verdict(), dkim::Verdict::None);
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<FileProblem>("problem");

        QTest::newRow("missing") << samples + QStringLiteral("no-such-file.eml") << FileProblem::NotFound;
        QTest::newRow("folder") << samples << FileProblem::IsDirectory;
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QString, path);
        QFETCH(FileProblem, problem);

        session::OfflineResolver resolver;
        Session session(&resolver);
        session.openFile(path);
        QTRY_COMPARE(session.state(), Session::State::Unreadable);
        QCOMPARE(session.problem(), problem);
        session.run();
        QCOMPARE(session.state(), Session::State::Unreadable);
    }

    void emptyTextIsNoMessage()
    {
        session::OfflineResolver resolver;
        Session session(&resolver);
        session.openBytes(QStringLiteral("pasted"), {});
        QTRY_COMPARE(session.state(), Session::State::Unreadable);
        QCOMPARE(session.problem(), FileProblem::Empty);
    }

    void openingAnotherDropsTheFirst()
    {
        session::FileResolver resolver(keysOf(QStringLiteral("dinner")));
        Session session(&resolver);
        const QSignalSpy messages(&session, &Session::messageChanged);
        session.openBytes(QStringLiteral("large"),
                          "From: a@b.example\r\n\r\n" + std::string(20'000'000, 'x'));
        session.openFile(samples + QStringLiteral("dinner.eml"));
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QCOMPARE(messages.count(), 1);
        QCOMPARE(session.message().bytes().size(), contentsOf(session.path()).size());
    }

    // The queued start of the run that is replaced must not analyse the message that is being replaced.
    void openingAnotherDuringARunShowsTheOther()
    {
        PuppetResolver resolver;
        Session session(&resolver);
        const QString other = samples + QStringLiteral("unsigned.eml");
        connect(&session, &Session::messageChanged, &session, [&] {
            if (session.name() == QStringLiteral("first"))
                QMetaObject::invokeMethod(
                    &session, [&] { session.openFile(other); }, Qt::QueuedConnection);
        });
        session.openBytes(QStringLiteral("first"), contentsOf(samples + QStringLiteral("dinner.eml")));
        QTRY_COMPARE(session.path(), other);
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QVERIFY(session.analysis().signatures.empty());
    }

    void mayBeDestroyedWhileItRuns()
    {
        PuppetResolver resolver;
        for (int wait = 0; wait < 10; ++wait) {
            auto session = std::make_unique<Session>(&resolver);
            session->openBytes(QStringLiteral("large"),
                               contentsOf(samples + QStringLiteral("dinner.eml"))
                                   + std::string(2'000'000, 'x'));
            QTest::qWait(wait);
            session.reset();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        for (const auto &lookup : resolver.lookups)
            QVERIFY(!lookup);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
