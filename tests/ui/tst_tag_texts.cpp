// SPDX-License-Identifier: Apache-2.0
// What the tables of tags say of real signatures: meaning, check and document, row by row.

#include "core/session/file.h"
#include "tests/support/own_data.h"
#include "ui/text/texts.h"
#include "ui/text/translation.h"

#include <QTest>

#include <algorithm>

namespace dkimlens {

using text::Status;
using text::TagText;

class TestTagTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void rows_data();
    void rows();
    void keyRows_data();
    void keyRows();
    void documents_data();
    void documents();
    void anAbsentKeyTagHasItsDefault();
    void bothOfTwoTagsAreGivenTwice();
    void adviceIsGivenWhereThereIsSomethingToDo();

private:
    static void columns();
    static void row(const QString &file, const char *tag, Status status, const QString &meaning,
                    const QString &check);
    static void compare(const TagText &text);
    static TagText textOf(const QString &file, const std::string &tag);
};

namespace {

const test::OwnCase &caseOf(const QString &file)
{
    static const std::vector<test::OwnCase> cases = [] {
        std::vector<test::OwnCase> all = test::ownCases();
        std::ranges::copy(test::sampleCases(), std::back_inserter(all));
        return all;
    }();
    const auto it = std::ranges::find(cases, file, &test::OwnCase::name);
    if (it == cases.end())
        qFatal("There is no message %s", qPrintable(file));
    return *it;
}

dkim::VerifiedSignature firstSignature(const QString &file)
{
    return test::analyzeOffline(caseOf(file), trace::Detail::Trace).signatures.front();
}

} // namespace

void TestTagTexts::columns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("check");
}

void TestTagTexts::row(const QString &file, const char *tag, Status status, const QString &meaning,
                       const QString &check)
{
    QTest::addRow("%s: %s=", qPrintable(file), tag) << file << QByteArray(tag) << status << meaning << check;
}

void TestTagTexts::compare(const TagText &text)
{
    QFETCH(QString, meaning);
    QFETCH(Status, status);
    QFETCH(QString, check);

    QCOMPARE(text.meaning, meaning);
    QCOMPARE(text.check, check);
    QCOMPARE(text.status, status);
}

TagText TestTagTexts::textOf(const QString &file, const std::string &tag)
{
    const dkim::VerifiedSignature signature = firstSignature(file);
    const dkim::Tag *found = signature.signature.tags.find(tag);
    if (!found)
        qFatal("%s has no tag %s", qPrintable(file), tag.c_str());
    return text::tagText(signature, *found, session::openFile(caseOf(file).messageFile).message);
}

void TestTagTexts::rows_data()
{
    using namespace Qt::StringLiterals;
    columns();
    const QString limit = u"length-limit.eml"_s;
    row(limit, "v", Status::Pass, u"Version of the signature format"_s, u"Only 1 exists"_s);
    row(limit, "a", Status::Pass, u"How it was signed: RSA with SHA-256"_s, u"Allowed"_s);
    row(limit, "c", Status::Pass, u"How headers (relaxed) and body (relaxed) are put in standard form"_s,
        u"Known"_s);
    row(limit, "d", Status::Pass, u"The domain that takes responsibility for the message"_s,
        u"Same domain as From"_s);
    row(limit, "s", Status::Pass, u"Which of the domain’s keys to look up"_s, u"Key found"_s);
    row(limit, "t", Status::Pass, u"Signed on 15 Oct 2025, 07:30:00 UTC"_s, u"Same as Date"_s);
    row(limit, "x", Status::Pass, u"Valid until 22 Oct 2025, 07:30:00 UTC"_s, u"Not over"_s);
    row(limit, "i", Status::Pass, u"On whose behalf it was signed"_s, u"Within d="_s);
    row(limit, "q", Status::Pass, u"Where to get the key"_s, u"Known"_s);
    row(limit, "l", Status::Warning, u"Only the first 167 bytes of the body are signed"_s,
        u"102 bytes follow, unsigned"_s);
    row(limit, "h", Status::Warning, u"The signed headers; subject is named twice, as a guard"_s,
        u"Content-Type not signed"_s);
    row(limit, "bh", Status::Pass, u"Hash of the signed part of the body"_s, u"Equals the body’s hash"_s);
    row(limit, "b", Status::Pass, u"The signature itself, 256 bytes"_s, u"Fits headers and key"_s);

    row(u"tags/l-0.eml"_s, "bh", Status::Pass, u"Hash of the signed part of the body"_s,
        u"Equals the body’s hash"_s);
    row(u"expired.eml"_s, "x", Status::Fail, u"Valid until 10 Mar 2026, 09:00:00 UTC"_s, u"Expired"_s);
    row(u"sha1.eml"_s, "a", Status::Fail, u"How it was signed: RSA with SHA-1"_s, u"No longer allowed"_s);
    row(u"key-gone.eml"_s, "s", Status::Fail, u"Which of the domain’s keys to look up"_s, u"Key not found"_s);
    row(u"key-gone.eml"_s, "b", Status::NotRun, u"The signature itself, 256 bytes"_s, u"Not checked"_s);
    row(u"keys/servfail.eml"_s, "s", Status::Warning, u"Which of the domain’s keys to look up"_s,
        u"No answer yet"_s);
    row(u"body/one-byte-changed.eml"_s, "bh", Status::Fail, u"Hash of the body"_s, u"Differs"_s);
    row(u"header/one-byte-changed.eml"_s, "b", Status::Fail, u"The signature itself, 256 bytes"_s,
        u"Does not fit"_s);
    row(u"tags/i-outside.eml"_s, "i", Status::Fail, u"On whose behalf it was signed"_s, u"Outside d="_s);
    row(u"tags/v-2.eml"_s, "v", Status::Fail, u"Version of the signature format"_s, u"Not 1"_s);
    row(u"tags/c-unknown.eml"_s, "c", Status::Fail, u"How headers and body are put in standard form"_s,
        u"Not known"_s);
    row(u"tags/q-other.eml"_s, "q", Status::Fail, u"Where to get the key"_s, u"Not known"_s);
    row(u"tags/l-beyond-the-body.eml"_s, "l", Status::Fail, {}, u"Longer than the body"_s);
    row(u"tags/b-empty.eml"_s, "b", Status::Fail, u"The signature itself"_s, u"Empty"_s);
    row(u"header/from-not-signed.eml"_s, "h", Status::Fail,
        u"The signed headers, in the order in which they are hashed"_s, u"From not signed"_s);
}

void TestTagTexts::rows()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, tag);
    QFETCH(QString, meaning);

    TagText text = textOf(file, tag.toStdString());
    if (meaning.isEmpty())
        text.meaning.clear(); // the row is about the check alone
    compare(text);
}

void TestTagTexts::keyRows_data()
{
    using namespace Qt::StringLiterals;
    columns();
    row(u"length-limit.eml"_s, "v", Status::Pass, u"A DKIM key record"_s, u"First, as required"_s);
    row(u"length-limit.eml"_s, "k", Status::Pass, u"Kind of key"_s, u"Fits a=rsa-sha256"_s);
    row(u"length-limit.eml"_s, "p", Status::Pass, u"The public key, base64"_s, u"294 bytes decoded"_s);
    row(u"revoked-key.eml"_s, "p", Status::Fail, u"The key is withdrawn"_s, u"Empty: withdrawn"_s);
    row(u"keys/testing.eml"_s, "t", Status::Info, u"In test mode"_s, u"Verdict is the same"_s);
    row(u"keys/hash-sha1.eml"_s, "h", Status::Fail, u"Only for sha1"_s, u"Hash not allowed"_s);
    row(u"keys/hash-sha256.eml"_s, "h", Status::Pass, u"Only for sha256"_s, u"Allows this signature"_s);
    row(u"keys/service-email.eml"_s, "s", Status::Pass, u"Only for tlsrpt, email"_s, u"Allows e-mail"_s);
    row(u"keys/service-other.eml"_s, "s", Status::Fail, u"Only for tlsrpt"_s, u"Not for e-mail"_s);
    row(u"keys/v-last.eml"_s, "v", Status::Fail, u"A DKIM key record"_s, u"Not first"_s);
    row(u"keys/no-base64.eml"_s, "p", Status::Fail, u"The public key, base64"_s, u"Not such a key"_s);
    row(u"keys/rsa-512.eml"_s, "p", Status::Fail, u"The public key, base64"_s, u"Too short"_s);
}

void TestTagTexts::keyRows()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, tag);

    const dkim::VerifiedSignature signature = firstSignature(file);
    QVERIFY(signature.key.record());
    const dkim::Tag *found = signature.key.record()->tags.find(tag.toStdString());
    QVERIFY(found);
    compare(text::keyTagText(signature, *signature.key.record(), *found));
}

void TestTagTexts::documents_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("document");

    QTest::newRow("canonicalization")
        << QStringLiteral("length-limit.eml") << QByteArray("c") << QStringLiteral("RFC 6376 3.4");
    QTest::newRow("l=") << QStringLiteral("length-limit.eml") << QByteArray("l")
                        << QStringLiteral("RFC 6376 8.2");
    QTest::newRow("SHA-1") << QStringLiteral("sha1.eml") << QByteArray("a") << QStringLiteral("RFC 8301 3.1");
    QTest::newRow("Ed25519") << QStringLiteral("tags/ed25519.eml") << QByteArray("a")
                             << QStringLiteral("RFC 8463 3");
    QTest::newRow("U-label") << QStringLiteral("tags/d-u-label.eml") << QByteArray("d")
                             << QStringLiteral("RFC 8616 5");
}

void TestTagTexts::documents()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, tag);
    QFETCH(QString, document);

    const TagText text = textOf(file, tag.toStdString());
    QCOMPARE(text.document + QLatin1Char(' ') + text.section, document);
}

void TestTagTexts::anAbsentKeyTagHasItsDefault()
{
    QCOMPARE(text::keyTagNames().size(), std::size_t{8});
    QCOMPARE(text::absentKeyTagText("t").meaning, QStringLiteral("Not in test mode"));
    QCOMPARE(text::absentKeyTagText("t").check, QStringLiteral("Default"));
    QCOMPARE(text::absentKeyTagText("t").status, Status::None);
    QCOMPARE(text::absentKeyTagText("p").status, Status::Fail);
}

void TestTagTexts::bothOfTwoTagsAreGivenTwice()
{
    const QString file = QStringLiteral("tags/duplicate.eml");
    const dkim::VerifiedSignature signature = firstSignature(file);
    const message::Message message = session::openFile(caseOf(file).messageFile).message;
    const auto twice = std::ranges::count_if(signature.signature.tags.tags(), [&](const dkim::Tag &tag) {
        const TagText text = text::tagText(signature, tag, message);
        return text.check == QLatin1String("Given twice") && text.status == Status::Fail;
    });
    QCOMPARE(twice, 2);
}

void TestTagTexts::adviceIsGivenWhereThereIsSomethingToDo()
{
    QCOMPARE(textOf(QStringLiteral("length-limit.eml"), "l").advice,
             QStringLiteral("Signer: leave out l= and sign the whole body."));
    QCOMPARE(textOf(QStringLiteral("length-limit.eml"), "h").advice,
             QStringLiteral("Signer: add Content-Type to h=."));
    QCOMPARE(textOf(QStringLiteral("length-limit.eml"), "a").advice, QString());
    QCOMPARE(textOf(QStringLiteral("tags/unknown.eml"), "v").advice, QString());
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestTagTexts)
#include "tst_tag_texts.moc"
