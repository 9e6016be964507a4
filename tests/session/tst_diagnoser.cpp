// SPDX-License-Identifier: Apache-2.0
// The search for causes runs on a thread of its own: it can be stopped, replaced and forgotten at any time.

#include "core/engine/analysis/analysis.h"
#include "core/session/diagnoser.h"
#include "core/session/file.h"
#include "core/session/keys_file.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(dkimlens::diagnose::Diagnosis)

namespace dkimlens {

using diagnose::Diagnosis;
using session::Diagnoser;
using session::DiagnosisTask;
using session::SearchLimit;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t autumn2025 = 1'760'513'400;
constexpr SearchLimit patient{60s, SIZE_MAX};

DiagnosisTask taskOf(const message::Message &message, const dns::Answers &answers)
{
    const analysis::Analysis analysis = analysis::analyze(message, answers, {}, autumn2025);
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        if (signature.verdict == dkim::Verdict::Fail)
            return {message, signature, answers, {}, autumn2025};
    }
    qFatal("No signature of the message fails");
    return {};
}

dns::Answers answersFor(const message::Message &message, const QString &keysPath)
{
    session::KeysFile keys;
    if (keys.add(keysPath))
        qFatal("The keys cannot be read");
    dns::Answers answers;
    for (const dns::Question &question : analysis::questionsOf(message))
        answers.insert(keys.answer(question));
    return answers;
}

QString sample(const char *name)
{
    return QStringLiteral(DKIMLENS_SAMPLES_DIR "/%1").arg(QLatin1String(name));
}

DiagnosisTask footerTask()
{
    const message::Message message = session::openFile(sample("list-footer.eml")).message;
    return taskOf(message, answersFor(message, sample("list-footer.keys.json")));
}

// A body of which no part was ever signed, long enough for a search that nobody would wait for.
DiagnosisTask endlessTask()
{
    DiagnosisTask task = footerTask();
    constexpr int lines = 200'000;
    std::string bytes(task.message.bytes());
    for (int i = 0; i < lines; ++i)
        bytes += "Line " + std::to_string(i) + " that was signed by nobody\r\n";
    const std::size_t body = task.message.body().begin;
    bytes.insert(body, "Another beginning\r\n");
    return taskOf(message::Message::fromBytes(std::move(bytes)), task.answers);
}

Diagnosis resultIn(const QSignalSpy &finished)
{
    return finished.first().first().value<Diagnosis>();
}

} // namespace

class DiagnoserTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { qRegisterMetaType<Diagnosis>(); }

    void itTellsWhatItFound()
    {
        Diagnoser diagnoser;
        QSignalSpy finished(&diagnoser, &Diagnoser::finished);
        diagnoser.start(footerTask(), patient);
        QVERIFY(diagnoser.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!diagnoser.isRunning());
        const Diagnosis diagnosis = resultIn(finished);
        QVERIFY(diagnosis.isComplete);
        QVERIFY(diagnosis.isExplained);
        QCOMPARE(diagnoser.tried(), diagnosis.tried);
    }

    void stoppedItTellsWhatItHas()
    {
        Diagnoser diagnoser;
        QSignalSpy finished(&diagnoser, &Diagnoser::finished);
        diagnoser.start(endlessTask(), patient);
        QTRY_VERIFY_WITH_TIMEOUT(diagnoser.tried() > 0, 60'000);
        diagnoser.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!resultIn(finished).isComplete);
    }

    void itEndsAtItsTimeLimit()
    {
        Diagnoser diagnoser;
        QSignalSpy finished(&diagnoser, &Diagnoser::finished);
        diagnoser.start(endlessTask(), {20ms, SIZE_MAX});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!resultIn(finished).isComplete);
        QVERIFY(diagnoser.took() >= 15ms); // a coarse timer may be a little early
    }

    void aNewSearchReplacesTheOneUnderWay()
    {
        Diagnoser diagnoser;
        QSignalSpy finished(&diagnoser, &Diagnoser::finished);
        diagnoser.start(endlessTask(), patient);
        diagnoser.start(footerTask(), patient);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(resultIn(finished).isExplained);
    }

    void droppedItTellsNothing()
    {
        Diagnoser diagnoser;
        QSignalSpy finished(&diagnoser, &Diagnoser::finished);
        diagnoser.start(endlessTask(), patient);
        diagnoser.drop();
        QVERIFY(!diagnoser.isRunning());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000)); // it noticed
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
    }

    void itCanBeDeletedWhileItSearches()
    {
        auto diagnoser = std::make_unique<Diagnoser>();
        diagnoser->start(endlessTask(), patient);
        QTRY_VERIFY_WITH_TIMEOUT(diagnoser->tried() > 0, 60'000);
        diagnoser.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QCoreApplication::processEvents();
    }

    void itTellsHowFarItIs()
    {
        Diagnoser diagnoser;
        QSignalSpy progressed(&diagnoser, &Diagnoser::progressed);
        diagnoser.start(endlessTask(), patient);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 60'000);
        diagnoser.drop();
    }

    void aRaisedLimitIsFiveTimesAsLarge()
    {
        const SearchLimit limit{2s, 1000};
        QCOMPARE(limit.raised(), (SearchLimit{10s, 5000}));
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::DiagnoserTest)

#include "tst_diagnoser.moc"
