// SPDX-License-Identifier: Apache-2.0
// `explain` from outside: what its JSON says can be done again with the file, and what people read.

#include "core/engine/message/message.h"
#include "tests/cli/program.h"
#include "tests/support/corpus.h"
#include "tests/support/own_data.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace dkimlens;
using test::args;
using test::run;
using test::sample;

namespace {

const QStringList outcomes{QStringLiteral("passed"), QStringLiteral("failed"), QStringLiteral("warned"),
                           QStringLiteral("noted"), QStringLiteral("not-reached")};

// The step and all below it.
void visit(const QJsonObject &step, const std::function<void(const QJsonObject &)> &take)
{
    take(step);
    for (const QJsonValue &part : step[u"steps"].toArray())
        visit(part.toObject(), take);
}

QByteArray bytesOf(const QJsonObject &step, QLatin1StringView side)
{
    return QByteArray::fromBase64(step[side].toString().toLatin1());
}

QByteArray factOf(const QJsonObject &step, QLatin1StringView name)
{
    for (const QJsonValue &fact : step[u"facts"].toArray()) {
        if (fact[u"name"].toString() == name)
            return fact[u"value"].toString().toUtf8();
    }
    return {};
}

// What the edits make of the file. Kept octets are the file's, others stand in the output.
QByteArray replayed(const QJsonObject &step, const QByteArray &file)
{
    const QByteArray output = bytesOf(step, QLatin1StringView("output"));
    QByteArray made;
    for (const QJsonValue &edit : step[u"edits"].toArray()) {
        const QString kind = edit[0].toString();
        const qsizetype sourceBegin = edit[1].toInteger();
        const qsizetype sourceEnd = edit[2].toInteger();
        const qsizetype outputBegin = edit[3].toInteger();
        const qsizetype outputEnd = edit[4].toInteger();
        if (outputBegin != made.size())
            return "a gap before " + QByteArray::number(outputBegin);
        if ((kind == QLatin1StringView("removed")) != (outputBegin == outputEnd)
            || (kind == QLatin1StringView("added")) != (sourceBegin == sourceEnd))
            return "a wrong kind at " + QByteArray::number(outputBegin);
        made += kind == QLatin1StringView("kept") ? file.sliced(sourceBegin, sourceEnd - sourceBegin)
                                                  : output.sliced(outputBegin, outputEnd - outputBegin);
    }
    return made;
}

void checkChange(const QJsonObject &step, const QByteArray &file)
{
    if (!step.contains(u"edits"))
        return;
    const QByteArray id = step[u"id"].toString().toUtf8();
    QCOMPARE(bytesOf(step, QLatin1StringView("input")).size(), step[u"inputSize"].toInteger());
    QCOMPARE(bytesOf(step, QLatin1StringView("output")).size(), step[u"outputSize"].toInteger());
    QVERIFY2(replayed(step, file) == bytesOf(step, QLatin1StringView("output")), id.constData());
}

// Each rule begins with what the one before it made.
void checkRules(const QJsonObject &step)
{
    QByteArray made = bytesOf(step, QLatin1StringView("input"));
    const QJsonArray parts = step[u"steps"].toArray();
    if (parts.isEmpty() || !parts.first().toObject().contains(u"edits"))
        return;
    for (const QJsonValue &part : parts) {
        QCOMPARE(bytesOf(part.toObject(), QLatin1StringView("input")), made);
        made = bytesOf(part.toObject(), QLatin1StringView("output"));
    }
    QCOMPARE(made, bytesOf(step, QLatin1StringView("output")));
}

QCryptographicHash::Algorithm hashOf(qsizetype octets)
{
    constexpr qsizetype sha1 = 20;
    constexpr qsizetype sha256 = 32;
    return octets == sha1  ? QCryptographicHash::Sha1
        : octets == sha256 ? QCryptographicHash::Sha256
                           : QCryptographicHash::Sha512;
}

// The output of `step` has the hash that the fact of `hashed` says.
void checkHash(const QJsonObject &step, const QJsonObject &hashed)
{
    const QByteArray digest = QByteArray::fromBase64(factOf(hashed, QLatin1StringView("computed")));
    if (digest.isEmpty())
        return;
    QCOMPARE(
        QCryptographicHash::hash(bytesOf(step, QLatin1StringView("output")), hashOf(digest.size())).toHex(),
        digest.toHex());
}

QJsonObject stepOf(const QJsonObject &signature, QLatin1StringView id)
{
    QJsonObject found;
    for (const QJsonValue &step : signature[u"steps"].toArray()) {
        visit(step.toObject(), [&](const QJsonObject &each) {
            if (each[u"id"].toString() == id)
                found = each;
        });
    }
    return found;
}

void checkWords(const QJsonObject &step)
{
    const QByteArray id = step[u"id"].toString().toUtf8();
    QVERIFY2(outcomes.contains(step[u"outcome"].toString()), id.constData());
    for (const char *member : {"number", "title", "text"})
        QVERIFY2(!step[QLatin1StringView(member)].toString().isEmpty(), id.constData());
    QVERIFY2(!step[u"text"].toString().contains(QLatin1StringView("<b>")), id.constData());
}

void checkSignature(const QJsonObject &signature, const QByteArray &file)
{
    for (const QJsonValue &value : signature[u"steps"].toArray()) {
        const QJsonObject step = value.toObject();
        checkRules(step);
        visit(step, [&](const QJsonObject &each) {
            checkWords(each);
            checkChange(each, file);
        });
    }
    const QJsonObject body = stepOf(signature, QLatin1StringView("dkim.body"));
    const QJsonObject header = stepOf(signature, QLatin1StringView("dkim.header-hash"));
    checkHash(body, stepOf(signature, QLatin1StringView("dkim.body-hash")));
    checkHash(header, header);
}

QString timeOf(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

void checkMessage(const QString &path, const QString &keys, const QString &at)
{
    const QByteArray file = test::contentsOf(path);
    const test::Run result =
        run(args({"explain", "--json", "--max-bytes", "100000000", "--keys", keys, "--at", at, path}));
    const bool isMessage = message::Message::fromBytes(file.toStdString()).hasFields();
    QVERIFY2((result.status == 2) != isMessage, result.err.constData());
    const QList<QJsonObject> signatures = test::linesOf(result.out);
    QVERIFY(!signatures.isEmpty() || result.status == 1 || !isMessage);
    for (const QJsonObject &signature : signatures) {
        QVERIFY(!signature[u"steps"].toArray().isEmpty() || signatures.size() > 50); // beyond the limit
        checkSignature(signature, file);
    }
}

QJsonObject firstOf(const char *file, const char *number = "1")
{
    const QString folder = QStringLiteral(DKIMLENS_TEST_DATA_DIR "/");
    return test::linesOf(
               run(args({"explain", "--json", "--signature", number, "--keys",
                         folder + QLatin1StringView("keys.json"), folder + QLatin1StringView(file)}))
                   .out)
        .first();
}

QByteArray outputOf(const QJsonObject &signature, const char *id)
{
    return bytesOf(stepOf(signature, QLatin1StringView(id)), QLatin1StringView("output"));
}

// A message with a signature that nobody made: enough to see what the rules do.
QByteArray messageWith(const QByteArray &tags, const QByteArray &from, const QByteArray &body)
{
    return "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=AA==; b=AA==; " + tags + "\r\n"
        + from + "\r\n" + body;
}

QJsonObject explainedStep(const QString &step, const QByteArray &message)
{
    const QList<QJsonObject> lines =
        test::linesOf(run(args({"explain", "--json", "--offline", "--step", step, "-"}), message).out);
    return lines.isEmpty() ? QJsonObject() : lines.first()[u"steps"][0].toObject();
}

// JSON with ' for ", since moc does not read on after such a raw string.
QJsonObject objectOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

const QString dinnerKeys = sample("dinner-whitespace.keys.json");
const QString dinnerFile = sample("dinner-whitespace.eml");

QByteArray explainedDinner(std::initializer_list<test::Argument> options)
{
    return run(args({"explain"}) + args(options) + args({"--keys", dinnerKeys, dinnerFile})).out;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:

    void editsCanBeDoneAgain_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("at");

        for (const std::vector<test::OwnCase> &cases : {test::ownCases(), test::sampleCases()}) {
            for (const test::OwnCase &entry : cases)
                QTest::newRow(qPrintable(entry.name))
                    << entry.messageFile << entry.keysFile << timeOf(entry.at);
        }
    }

    void editsCanBeDoneAgain()
    {
        QFETCH(QString, message);
        QFETCH(QString, keys);
        QFETCH(QString, at);
        checkMessage(message, keys, at);
    }

    void editsOfTheCorpusCanBeDoneAgain_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("at");

        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        for (const test::CorpusCase &entry : test::corpusCases())
            QTest::newRow(qPrintable(entry.name))
                << entry.messageFile << entry.keysFile << timeOf(entry.at.value_or(now));
    }

    void editsOfTheCorpusCanBeDoneAgain()
    {
        if (test::corpusCases().empty())
            QSKIP("There is no corpus: set DKIMLENS_CORPUS_DIR");
        editsCanBeDoneAgain();
    }

    // RFC 6376, A.2: c=simple/simple, so all stands as it was sent.
    void hashesWhatRfc6376Signs()
    {
        const QJsonObject signature = firstOf("rfc/rfc6376-appendix-a.eml");
        QCOMPARE(outputOf(signature, "dkim.body"),
                 QByteArray("Hi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n"));
        QCOMPARE(outputOf(signature, "dkim.header-hash"),
                 QByteArray("Received: from client1.football.example.com  [192.0.2.1]\r\n"
                            "      by submitserver.example.com with SUBMISSION;\r\n"
                            "      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)\r\n"
                            "From: Joe SixPack <joe@football.example.com>\r\n"
                            "To: Suzie Q <suzie@shopping.example.net>\r\n"
                            "Subject: Is dinner ready?\r\n"
                            "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                            "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
                            "DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;\r\n"
                            "      c=simple/simple; q=dns/txt; i=joe@football.example.com;\r\n"
                            "      h=Received : From : To : Subject : Date : Message-ID;\r\n"
                            "      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                            "      b=;"));
    }

    // RFC 8463, A.3: c=relaxed/relaxed.
    void hashesWhatRfc8463Signs_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("own");

        QTest::newRow("Ed25519")
            << QByteArray("1")
            << QByteArray("dkim-signature:v=1; a=ed25519-sha256; c=relaxed/relaxed; "
                          "d=football.example.com; i=@football.example.com; q=dns/txt; "
                          "s=brisbane; t=1528637909; h=from : to : subject : date : message-id : "
                          "from : subject : date; "
                          "bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=; b=");
        QTest::newRow("RSA") << QByteArray("2")
                             << QByteArray(
                                    "dkim-signature:v=1; a=rsa-sha256; c=relaxed/relaxed; "
                                    "d=football.example.com; i=@football.example.com; q=dns/txt; s=test; "
                                    "t=1528637909; h=from : to : subject : date : message-id : from : "
                                    "subject : date; "
                                    "bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=; b=");
    }

    void hashesWhatRfc8463Signs()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, own);

        const QJsonObject found = firstOf("rfc/rfc8463-appendix-a.eml", signature.constData());
        QCOMPARE(outputOf(found, "dkim.body"),
                 QByteArray("Hi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n"));
        QCOMPARE(outputOf(found, "dkim.header-hash"),
                 "from:Joe SixPack <joe@football.example.com>\r\n"
                 "to:Suzie Q <suzie@shopping.example.net>\r\n"
                 "subject:Is dinner ready?\r\n"
                 "date:Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                 "message-id:<20030712040037.46341.5F8J@football.example.com>\r\n"
                     + own);
    }

    void everyRuleHasACase_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");

        const QByteArray relaxed = "c=relaxed/relaxed";
        const QByteArray simple = "c=simple/simple";
        const auto body = [](const char *name, const char *step, const QByteArray &tags,
                             const QByteArray &text, const QByteArray &input, const QByteArray &output) {
            QTest::newRow(name) << QString::fromLatin1(step)
                                << messageWith(tags, "From: a@b.example\r\n", text) << input << output;
        };
        const auto header = [](const char *name, const char *step, const QByteArray &tags,
                               const QByteArray &from, const QByteArray &input, const QByteArray &output) {
            QTest::newRow(name) << QString::fromLatin1(step) << messageWith(tags, from, "a\r\n") << input
                                << output;
        };
        body("4a white space at line ends", "4a", relaxed, "a \t\r\n", "a \t\r\n", "a\r\n");
        body("4b runs of white space", "4b", relaxed, "\ta \t b \r\n", "\ta \t b\r\n", " a b\r\n");
        body("4c empty lines", "4c", relaxed, "a\r\n \r\n\r\n", "a\r\n\r\n\r\n", "a\r\n");
        body("4d no line end", "4d", relaxed, "a", "a", "a\r\n");
        body("4d an empty body stays empty", "4d", relaxed, "", "", "");
        body("4e l=", "4e", relaxed + "; l=3", "a\r\nb\r\n", "a\r\nb\r\n", "a\r\n");
        body("4e all of it", "4e", relaxed + "; l=6", "a\r\nb\r\n", "a\r\nb\r\n", "a\r\nb\r\n");
        body("4a not by simple", "4a", simple, "a \r\n", "a \r\n", "a \r\n");
        body("4b not by simple", "4b", simple, "a  b\r\n", "a  b\r\n", "a  b\r\n");
        body("4c by simple", "4c", simple, "a\r\n\r\n\r\n", "a\r\n\r\n\r\n", "a\r\n");
        body("4c white space is text to simple", "4c", simple, "a\r\n \r\n", "a\r\n \r\n", "a\r\n \r\n");
        body("4d by simple", "4d", simple, "a", "a", "a\r\n");
        body("4d an empty body is a line end to simple", "4d", simple, "", "", "\r\n");
        body("4 line ends are restored before", "4a", relaxed, "a\nb \n", "a\r\nb \r\n", "a\r\nb\r\n");
        header("7a names", "7a", relaxed, "FROM: A\r\n", "FROM: A\r\n", "from: A\r\n");
        header("7b folding", "7b", relaxed, "From: A\r\n\tB\r\n", "from: A\r\n\tB\r\n", "from: A\tB\r\n");
        header("7c runs of white space", "7c", relaxed, "From: A  \t B\r\n", "from: A  \t B\r\n",
               "from: A B\r\n");
        header("7d around the colon", "7d", relaxed, "From : A \r\n", "from : A \r\n", "from:A\r\n");
        header("7a not by simple", "7a", simple, "FROM: A\r\n", "FROM: A\r\n", "FROM: A\r\n");
        header("7d not by simple", "7d", simple, "From: A \r\n", "From: A \r\n", "From: A \r\n");
    }

    void everyRuleHasACase()
    {
        QFETCH(QString, step);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);

        const QJsonObject found = explainedStep(step, message);
        QCOMPARE(found[u"number"].toString(), step);
        QCOMPARE(bytesOf(found, QLatin1StringView("input")), input);
        QCOMPARE(bytesOf(found, QLatin1StringView("output")), output);
        checkChange(found, message);
    }

    void theSignaturesOwnFieldLosesItsValue()
    {
        const QJsonObject found = explainedStep(
            QStringLiteral("dkim.own-field"),
            "DKIM-Signature: v=1; a=rsa-sha256; b= AA==\r\n ; bh=AA==; d=a.example; s=s; h=from\r\n"
            "From: a@b.example\r\n\r\na\r\n");
        QCOMPARE(bytesOf(found, QLatin1StringView("output")),
                 QByteArray("DKIM-Signature: v=1; a=rsa-sha256; b=; bh=AA==; d=a.example; s=s; h=from"));
    }

    void writesALineAsDocumented()
    {
        const QByteArray out = explainedDinner({"--json", "--signature", "1", "--step", "4a"});
        const QList<QJsonObject> lines = test::linesOf(out);
        QCOMPARE(lines.size(), 1);
        const QJsonObject expected = objectOf(
            "{'id': 'dkim.body-trailing-whitespace', "
            "'number': '4a', 'outcome': 'passed', 'title': 'Strip spaces at line ends', 'result': '−4 "
            "B', "
            "'text': 'Spaces and tabs at the end of a line are removed. Nobody sees them, and mail "
            "servers sometimes drop them. Lines 1, 4 and 5: 2 spaces and 2 tabs removed.', "
            "'rfc': ['6376#3.4.4'], "
            "'facts': [{'name': 'before', 'value': '63'}, {'name': 'after', 'value': '59'}, {'name': "
            "'places', 'value': '3'}], "
            "'input': "
            "'SGkuIA0KDQpXZSBsb3N0IHRoZSBnYW1lLiAgQXJlIHlvdSBodW5ncnkgeWV0Pw0KCQ0KSm9lLgkgDQoNCg0K', "
            "'inputSize': 63, "
            "'output': "
            "'SGkuDQoNCldlIGxvc3QgdGhlIGdhbWUuICBBcmUgeW91IGh1bmdyeSB5ZXQ/DQoNCkpvZS4NCg0KDQo=', "
            "'outputSize': 59, "
            "'edits': [['kept', 1033, 1036, 0, 3], ['removed', 1036, 1037, 3, 3], ['kept', 1037, 1081, "
            "3, 47], "
            "['removed', 1081, 1082, 47, 47], ['kept', 1082, 1088, 47, 53], "
            "['removed', 1088, 1090, 53, 53], ['kept', 1090, 1096, 53, 59]], "
            "'steps': []} ");
        QCOMPARE(lines.first()[u"kind"].toString(), QStringLiteral("dkim"));
        QCOMPARE(lines.first()[u"index"].toInt(), 0);
        QCOMPARE(lines.first()[u"file"].toString(), dinnerFile);
        QCOMPARE(lines.first()[u"steps"].toArray(), QJsonArray{expected});
    }

    void saysWhatDoesNotApply()
    {
        const QJsonObject step =
            test::linesOf(explainedDinner({"--json", "--signature", "1", "--step", "dkim.body-length"}))
                .first()[u"steps"][0]
                .toObject();
        QCOMPARE(step[u"outcome"].toString(), QStringLiteral("not-reached"));
        QCOMPARE(factOf(step, QLatin1StringView("used")), QByteArray("no"));
    }

    void factsSayWhereTheyStand()
    {
        const QJsonObject step = test::linesOf(explainedDinner({"--json", "--signature", "2", "--step", "2"}))
                                     .first()[u"steps"][0]
                                     .toObject();
        const QByteArray file = test::contentsOf(dinnerFile);
        QCOMPARE(step[u"facts"].toArray().size(), 11);
        for (const QJsonValue &fact : step[u"facts"].toArray()) {
            const qsizetype begin = fact[u"begin"].toInteger();
            const QByteArray there = file.sliced(begin, fact[u"end"].toInteger() - begin);
            QCOMPARE(QString::fromLatin1(there).simplified(), fact[u"value"].toString().simplified());
        }
    }

    void leavesLargeBytesOut()
    {
        const QJsonObject step =
            test::linesOf(explainedDinner({"--json", "--signature", "1", "--step", "4", "--max-bytes", "60"}))
                .first()[u"steps"][0]
                .toObject();
        QVERIFY(!step.contains(u"input"));
        QCOMPARE(step[u"inputSize"].toInt(), 63);
        QVERIFY(step.contains(u"output"));
        QCOMPARE(step[u"outputSize"].toInt(), 54);
    }

    void listsEverySignature()
    {
        QStringList kinds;
        for (const QJsonObject &line :
             test::linesOf(run(args({"explain", "--json", "--keys", sample("arc-chain.keys.json"),
                                     sample("arc-chain.eml")}))
                               .out))
            kinds << line[u"kind"].toString() + QString::number(line[u"index"].toInt())
                    + QString::number(line[u"instance"].toInt());
        QCOMPARE(kinds,
                 (QStringList{QStringLiteral("dkim00"), QStringLiteral("arc-message-signature01"),
                              QStringLiteral("arc-seal01"), QStringLiteral("arc-message-signature12"),
                              QStringLiteral("arc-seal12")}));
    }

    // RFC 8017, 9.2: 00 01 ff… 00, DigestInfo, hash.
    void opensAnRsaSignature()
    {
        const QJsonObject signature = test::linesOf(explainedDinner({"--json", "--signature", "2"})).first();
        const QJsonObject step = stepOf(signature, QLatin1StringView("dkim.signature-value"));
        const QByteArray digest = QByteArray::fromBase64(
            factOf(stepOf(signature, QLatin1StringView("dkim.header-hash")), QLatin1StringView("computed")));
        QCOMPARE(factOf(step, QLatin1StringView("e")), QByteArray("010001"));
        QCOMPARE(factOf(step, QLatin1StringView("em")),
                 "0001" + QByteArray(148, 'f') + "003031300d060960864801650304020105000420" + digest.toHex());
        QCOMPARE(factOf(step, QLatin1StringView("em-digest")), digest.toHex());
        const QJsonObject key = stepOf(signature, QLatin1StringView("dkim.key-decoded"));
        QCOMPARE(factOf(key, QLatin1StringView("asn1")), QByteArray("0:d=0 hl=3 l=159 SEQUENCE"));
    }

    void computesBothSidesOfEd25519()
    {
        const QJsonObject step =
            stepOf(test::linesOf(explainedDinner({"--json", "--signature", "1"})).first(),
                   QLatin1StringView("dkim.signature-value"));
        QCOMPARE(factOf(step, QLatin1StringView("left")), factOf(step, QLatin1StringView("right")));
        QCOMPARE(
            factOf(step, QLatin1StringView("a")),
            QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")); // RFC 8463, A.1
    }

    void marksChangesWithoutColour()
    {
        const QByteArray out = explainedDinner({});
        for (const char *line : {"1  Hi.[-·-]␍␊\n", "3  We·lost·the·game.[-··-]{+·+}Are·you·hungry·yet?␍␊\n",
                                 "4  [-→-]␍␊\n", "6  [-␍␊-]\n", "[-From-]{+from+}:[-·-]Joe·SixPack"})
            QVERIFY2(out.contains(line), line);
        QVERIFY(!out.contains('\x1b'));
    }

    void namesStepsAndVerdicts()
    {
        const QByteArray out = explainedDinner({});
        for (const char *text :
             {"1 of 2: DKIM signature of football.example.com, selector brisbane: pass", "63 → 54 B",
              "Lines 1, 4 and 5: 2 spaces and 2 tabs removed.", "not used", "pass, 1 warning"})
            QVERIFY2(out.contains(text), text);
    }

    // What differs, where, and what else is known: without having heard of DKIM before.
    void saysWhyTheListFooterFails()
    {
        const QByteArray out = run(args({"explain", "--signature", "2", "--keys",
                                         sample("list-footer.keys.json"), sample("list-footer.eml")}))
                                   .out;
        for (const char *text :
             {"fail     differs", "bytes 5980 to 6213 of the file",
              "the hash of its first 545 bytes is bh=", "mta-ops·mailing·list·--·mta-ops@lists.example.org␍␊",
              "begins with “[mta-ops]”", "Step 5 failed. The steps after it are computed all the same."})
            QVERIFY2(out.simplified().contains(QByteArray(text).simplified()), text);
    }

    void explainsStandardInput()
    {
        const test::Run result =
            run(args({"explain", "--json", "--keys", dinnerKeys, "-"}), test::contentsOf(dinnerFile));
        QCOMPARE(result.status, 0);
        QCOMPARE(test::linesOf(result.out).first()[u"file"].toString(), QStringLiteral("-"));
    }

    void showsOneStepWithAllOfIt()
    {
        const QByteArray out = explainedDinner({"--step", "5", "--signature", "1"});
        QVERIFY(out.contains("A hash is a short fingerprint"));
        QVERIFY(out.contains("2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="));
        QVERIFY(!out.contains("Canonicalize the headers"));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
