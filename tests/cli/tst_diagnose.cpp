// SPDX-License-Identifier: Apache-2.0
// `diagnose` from outside: what its JSON says can be undone by a script, and the message it writes verifies.

#include "tests/cli/program.h"
#include "tests/support/signer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using test::args;
using test::contentsOf;
using test::linesOf;
using test::Run;
using test::sample;

namespace {

constexpr const char *autumn2025 = "2025-10-15T07:30:00Z";

QStringList diagnoseArgs(const QStringList &more, const QString &file, const QString &keys)
{
    return args({"diagnose", "--at", autumn2025, "--keys", keys}) + more + QStringList{file};
}

// With time to spare: a sanitizer, or a machine that does other work, is many times slower.
Run diagnoseSample(const QStringList &more = {})
{
    return test::run(diagnoseArgs(args({"--budget", "60"}) + more, sample("list-footer.eml"),
                                  sample("list-footer.keys.json")));
}

QList<QJsonObject> explanationsOf(const QJsonObject &line, QLatin1StringView certainty)
{
    QList<QJsonObject> explanations;
    for (const auto &each : line[u"explanations"].toArray()) {
        if (each[u"certainty"].toString() == certainty)
            explanations.append(each.toObject());
    }
    return explanations;
}

// All proved edits, from the last on, so that those before keep their places.
QByteArray repaired(const QJsonObject &line, QByteArray message)
{
    QList<QJsonObject> edits;
    for (const QJsonObject &explanation : explanationsOf(line, QLatin1StringView("proved"))) {
        for (const auto &edit : explanation[u"edits"].toArray())
            edits.append(edit.toObject());
    }
    std::ranges::sort(edits, [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"begin"].toInteger() > b[u"begin"].toInteger();
    });
    for (const QJsonObject &edit : edits) {
        const qsizetype begin = edit[u"begin"].toInteger();
        message.replace(begin, edit[u"end"].toInteger() - begin,
                        QByteArray::fromBase64(edit[u"replacement"].toString().toLatin1()));
    }
    return message;
}

} // namespace

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void aFooterAndAPrefixAreProved()
    {
        const Run run = diagnoseSample(args({"--json"}));
        QCOMPARE(run.status, 0); // another signature passes
        QCOMPARE(run.err, QByteArray());
        const QList<QJsonObject> lines = linesOf(run.out);
        QCOMPARE(lines.size(), 1);
        const QJsonObject &line = lines.first();
        QCOMPARE(line[u"index"].toInt(), 1);
        QCOMPARE(line[u"reason"].toString(), QStringLiteral("body-hash-mismatch"));
        QCOMPARE(line[u"keyOpensSignature"].toBool(), true);
        QCOMPARE(line[u"explained"].toBool(), true);
        QCOMPARE(line[u"complete"].toBool(), true);
        QVERIFY(line[u"tried"].toInt() > 0);
        QVERIFY(!explanationsOf(line, QLatin1StringView("ruled-out")).isEmpty());
    }

    void whatHappenedIsNamedInOrder()
    {
        const QJsonObject line = linesOf(diagnoseSample(args({"--json"})).out).first();
        const QList<QJsonObject> proved = explanationsOf(line, QLatin1StringView("proved"));
        QCOMPARE(proved.size(), 2);
        QCOMPARE(proved[0][u"kind"].toString(), QStringLiteral("body-lines-appended"));
        QCOMPARE(proved[0][u"sentence"].toString(),
                 QStringLiteral("A mailing list added 4 lines at the end of the body."));
        QCOMPARE(proved[1][u"kind"].toString(), QStringLiteral("subject-prefix-added"));
    }

    // What anybody can repeat without this program.
    void theEditsMakeAMessageThatVerifies()
    {
        const QJsonObject line = linesOf(diagnoseSample(args({"--json"})).out).first();
        const QByteArray message = repaired(line, contentsOf(sample("list-footer.eml")));
        const Run verified = test::run(
            args({"verify", "--json", "--at", autumn2025, "--keys", sample("list-footer.keys.json"), "-"}),
            message);
        const QJsonArray signatures = linesOf(verified.out).first()[u"dkim"].toArray();
        QCOMPARE(signatures[1][u"result"].toString(), QStringLiteral("pass"));
    }

    void theRepairedMessageIsWrittenBesideTheFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("repaired.eml"));
        const QByteArray before = contentsOf(sample("list-footer.eml"));
        const Run run = diagnoseSample(args({"--write-repaired", path, "--json"}));
        QCOMPARE(run.status, 0);
        QCOMPARE(contentsOf(path), repaired(linesOf(run.out).first(), before));
        QCOMPARE(contentsOf(sample("list-footer.eml")), before);
    }

    void theMessageItselfIsNeverOverwritten()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("a.eml"));
        QVERIFY(QFile::copy(sample("list-footer.eml"), path));
        const QByteArray before = contentsOf(path);
        const Run run =
            test::run(diagnoseArgs(args({"--write-repaired", path}), path, sample("list-footer.keys.json")));
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("another file"), run.err.constData());
        QCOMPARE(contentsOf(path), before);
    }

    void withoutARepairNothingIsWritten()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("repaired.eml"));
        const Run run = test::run(diagnoseArgs(args({"--write-repaired", path}), sample("flipped-byte.eml"),
                                               sample("flipped-byte.keys.json")));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("Nothing is written"), run.err.constData());
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Run run = diagnoseSample(args({"--write-repaired", "/no/such/folder/a.eml"}));
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
    }

    void peopleReadWhatHappenedAndTheProof()
    {
        const Run run = diagnoseSample();
        for (const char *words :
             {"These 2 changes explain the whole failure.", "(Proved)", "{+[mta-ops]·+}", "differs", "equal",
              "Ruled out:", "If you run mta-ops.lists.example.org:", "The body on its way"})
            QVERIFY2(run.out.contains(words), words);
    }

    void aByteThatNobodyCanGuessIsNotExplained()
    {
        const Run run = test::run(
            diagnoseArgs(args({"--json"}), sample("flipped-byte.eml"), sample("flipped-byte.keys.json")));
        QCOMPARE(run.status, 1);
        const QJsonObject line = linesOf(run.out).first();
        QCOMPARE(line[u"explained"].toBool(), false);
        QVERIFY(explanationsOf(line, QLatin1StringView("proved")).isEmpty());
    }

    void aMessageThatPassesHasNoLine()
    {
        const Run run =
            test::run(diagnoseArgs(args({"--json"}), sample("dinner.eml"), sample("dinner.keys.json")));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray());
    }

    void quietSaysNothing()
    {
        const Run run = diagnoseSample(args({"--quiet"}));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out + run.err, QByteArray());
    }

    // The key of the neighbouring selector is in the file: nobody has to be asked.
    void theKeyOfAnotherSelectorIsFound()
    {
        const test::SigningKey key("rsa2048");
        const QTemporaryDir directory;
        const QString keys = directory.filePath(QStringLiteral("keys.json"));
        QFile file(keys);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("s2._domainkey.example.org"),
                                              QString::fromStdString(key.record())}})
                       .toJson());
        file.close();
        const std::string message = test::signedMessage(test::Draft().with("s", "s1"), key);
        const Run run = test::run(diagnoseArgs(args({"--json"}), QStringLiteral("-"), keys),
                                  QByteArray::fromStdString(message));
        QCOMPARE(run.status, 1);
        const QJsonObject line = linesOf(run.out).first();
        const QList<QJsonObject> proved = explanationsOf(line, QLatin1StringView("proved"));
        QCOMPARE(proved.size(), 1);
        QCOMPARE(proved[0][u"kind"].toString(), QStringLiteral("other-key"));
        QCOMPARE(line[u"unanswered"].toArray().size(), 0);
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << args({"diagnose"});
        QTest::newRow("two files") << args({"diagnose", "a.eml", "b.eml"});
        QTest::newRow("no number") << args({"diagnose", "--budget", "much", "a.eml"});
        QTest::newRow("no time") << args({"diagnose", "--budget", "0", "a.eml"});
        QTest::newRow("not a number") << args({"diagnose", "--budget", "nan", "a.eml"});
        QTest::newRow("for ever") << args({"diagnose", "--budget", "1e9", "a.eml"});
        QTest::newRow("nowhere to write") << args({"diagnose", "--write-repaired", "", "a.eml"});
        QTest::newRow("no such file") << args({"diagnose", "--offline", "no-such-file.eml"});
    }

    void wrongCallsAreRefused()
    {
        QFETCH(QStringList, arguments);
        const Run run = test::run(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
