// SPDX-License-Identifier: Apache-2.0
// Key records: read, judged and mended (RFC 6376, 3.6.1; 8301; 8463), those of the corpus and our own.

#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/key_judgement.h"
#include "tests/properties/properties.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace dkimlens {

using dkim::KeyJudgement;
using test::SigningKey;

namespace {

const std::string usable = "usable";

std::string wordOf(crypto::KeyType type)
{
    return type == crypto::KeyType::Rsa ? "rsa" : "ed25519";
}

QStringList findingsOf(const KeyJudgement &judgement)
{
    QStringList words;
    for (const dkim::Finding &finding : judgement.findings)
        words.append(QString::fromStdString(std::string(dkim::wordOf(finding.code))));
    words.sort();
    return words;
}

// "usable", or "not usable", and the findings.
std::string described(const KeyJudgement &judgement)
{
    std::string text = judgement.usable ? usable : "not " + usable;
    for (const QString &word : findingsOf(judgement))
        text += ' ' + word.toStdString();
    return text;
}

// The corpus's records; none where it is absent.
QJsonArray corpusRecords()
{
    QFile file(QStringLiteral(DKIMLENS_CORPUS_DIR "/keys.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray records;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        if (entry[u"form"].toString() == u"record")
            records.append(entry); // what is pasted: tst_pasted_record
    }
    return records;
}

std::string htmlOf(const std::string &text)
{
    std::string html;
    for (const char c : text)
        html += c == '+' ? "&#43;" : std::string(1, c);
    return html;
}

std::string base64Of(const std::string &octets)
{
    return crypto::toBase64(octets);
}

} // namespace

class TestKeyRecord : public QObject
{
    Q_OBJECT

private slots:
    void corpus_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QJsonValue &entry : corpusRecords())
            QTest::newRow(qPrintable(entry[u"id"].toString())) << entry.toObject();
        if (corpusRecords().isEmpty())
            QTest::newRow("absent") << QJsonObject();
    }

    void corpus()
    {
        QFETCH(const QJsonObject, entry);
        if (entry.isEmpty())
            QSKIP("the corpus is not there (DKIMLENS_CORPUS_DIR)");
        const KeyJudgement judgement = dkim::judgeKeyRecord(entry[u"record"].toString().toStdString());
        QCOMPARE(judgement.usable, entry[u"usable"].toBool());
        QStringList wanted = entry[u"findings"].toVariant().toStringList();
        wanted.sort();
        QCOMPARE(findingsOf(judgement), wanted);
        if (!entry[u"type"].isNull())
            QCOMPARE(wordOf(judgement.record.key.value().type()), entry[u"type"].toString().toStdString());
        if (!entry[u"bits"].isNull())
            QCOMPARE(judgement.record.key.value().bits(), entry[u"bits"].toInt());
        if (judgement.repaired)
            QVERIFY(!dkim::parseKeyRecord(*judgement.repaired).problem);
    }

    void judges_data()
    {
        QTest::addColumn<std::string>("record");
        QTest::addColumn<std::string>("judgement");
        const std::string p = "p=" + base64Of(SigningKey("rsa2048").subjectPublicKeyInfo());
        const std::string spki = base64Of(SigningKey("ed25519").subjectPublicKeyInfo());
        const std::string one =
            base64Of(test::derSubjectPublicKeyInfo(test::derRsaPublicKey(std::string(256, '\x7f'), "\x01")));
        const std::string three =
            base64Of(test::derSubjectPublicKeyInfo(test::derRsaPublicKey(std::string(256, '\x7f'), "\x03")));
        const std::string secret = base64Of(SigningKey("rsa1024").privateKeyInfo());
        const std::string cut = p.substr(0, 200);

        // clang-format off
        row("3.6.1: p= alone",                    p, usable);
        row("3.6.1: v= first",                    "v=DKIM1; " + p, usable);
        row("3.2: white space around v=",         " v = DKIM1 ; " + p, usable);
        row("3.6.1: v= second",                   "k=rsa; v=DKIM1; " + p, "not usable key-version-not-first");
        row("3.6.1: v=DKIM1.0",                   "v=DKIM1.0; " + p, "not usable key-version-unknown");
        row("3.6.1: k= absent is rsa",            "v=DKIM1; n=note; " + p, usable);
        row("3.2: k= empty is not absent",        "v=DKIM1; k=; " + p, "not usable key-type-unknown");
        row("3.2: case of k=",                    "k=RSA; " + p, "not usable key-type-unknown");
        row("3.6.1: g=, as RFC 4871 had it",      "v=DKIM1; g=; " + p, usable);
        row("3.6.1: h= with what nobody knows",   "h=sha256:md7; " + p, usable);
        row("3.6.1: h= only what nobody knows",   "h=md7; " + p, "not usable key-hash-not-allowed");
        row("3.2: h= empty is not absent",        "h=; " + p, "not usable key-hash-not-allowed");
        row("3.6.1: white space in h=",           "h= sha1 : sha256 ; " + p, usable);
        row("3.6.1: s= with email among others",  "s=tlsrpt:email; " + p, usable);
        row("3.2: s= empty is not absent",        "s=; " + p, "not usable key-service-not-allowed");
        row("3.6.1: t= with what nobody knows",   "t=zz; " + p, usable);
        row("3.6.1: t=y:s",                       "t=y:s; " + p, "usable key-no-subdomains key-testing");
        row("3.6.1: t=s:y",                       "t=s : y; " + p, "usable key-no-subdomains key-testing");
        row("3.6.1: p= empty",                    "v=DKIM1; p=", "not usable key-revoked");
        row("3.6.1: p= of white space",           "v=DKIM1; p= \t", "not usable key-revoked");
        row("3.6.1: p= no base64",                "v=DKIM1; p=!", "not usable key-syntax");
        row("3.6.1: p= no key",                   "v=DKIM1; p=AAAA", "not usable key-syntax");
        row("RFC 8017, 3.1: exponent 1",          "p=" + one, "not usable key-syntax");
        row("8463, 4: SubjectPublicKeyInfo",      "k=ed25519; p=" + spki, "not usable key-form-ed25519-spki");
        row("8463: k= for the other type",        "k=ed25519; " + p, "not usable key-syntax");
        row("RFC 8017, 3.1: exponent 3",          "p=" + three, "usable key-exponent-unusual");
        row("a private key in quotes",            "p=\"" + secret.substr(0, 90) + "\" \"" + secret.substr(90) + "\"", "not usable key-private-published");
        row("a private key in PEM",               "p=-----BEGIN PRIVATE KEY-----" + secret + "-----END PRIVATE KEY-----", "not usable key-private-published");
        row("an encrypted private key",           "p=-----BEGIN ENCRYPTED PRIVATE KEY-----AAAA-----END ENCRYPTED PRIVATE KEY-----", "not usable key-private-published");
        row("cut off",                            cut, "not usable key-truncated");
        row("3.2: a duplicate",                   "t=y; t=y; " + p, "not usable key-tag-duplicate key-testing");
        row("3.2: names are case-sensitive",      "v=DKIM1; P=" + p.substr(2), "not usable key-syntax");
        row("SPF",                                "v=spf1 -all", "not usable not-a-key-record");
        row("text without any tag",               "hello", "not usable not-a-key-record");
        row("empty",                              "", "not usable not-a-key-record");
        // clang-format on
    }

    void judges()
    {
        QFETCH(const std::string, record);
        QFETCH(const std::string, judgement);
        QCOMPARE(described(dkim::judgeKeyRecord(record)), judgement);
        const test::Broken broken = test::judgeKey(record);
        QVERIFY2(broken.empty(), broken.c_str());
    }

    void bits_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("judgement");
        row("rsa512", "rsa512", "not usable key-too-weak"); // RFC 8301, 3.2
        row("rsa768", "rsa768", "not usable key-too-weak");
        row("rsa1024", "rsa1024", "usable key-weak");
        row("rsa1031", "rsa1031", "usable key-weak");
        row("rsa2048", "rsa2048", usable);
        row("rsa4096", "rsa4096", usable);
        row("ed25519", "ed25519", usable);
    }

    void bits()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, judgement);
        QCOMPARE(described(dkim::judgeKeyRecord(SigningKey(name).record())), judgement);
    }

    // Each is mended into what should have been published.
    void mends_data()
    {
        QTest::addColumn<std::string>("record");
        QTest::addColumn<std::string>("mended"); // "-": nothing can be done
        const std::string good = SigningKey("rsa2048").record();
        const std::string key = good.substr(good.find("p="));
        const std::string edwards = SigningKey("ed25519").record();
        std::string url = good;
        std::replace(url.begin() + static_cast<std::ptrdiff_t>(good.find("p=")), url.end(), '+', '-');
        std::replace(url.begin() + static_cast<std::ptrdiff_t>(good.find("p=")), url.end(), '/', '_');

        // clang-format off
        row("semicolons missing",       "v=DKIM1 k=rsa " + key, good);
        row("two semicolons",           "v=DKIM1;; k=rsa; " + key, good);
        row("v= last",                  "k=rsa; " + key + "; v=DKIM1", good);
        row("v= in lower case",         "v=dkim1; k=rsa; " + key, good);
        row("the zone file's escapes",  "v=DKIM1\\; k=rsa\\; " + key, good);
        row("the zone file's quotes",   "\"v=DKIM1; k=rsa; " + key.substr(0, 90) + "\" \"" + key.substr(90) + "\"", good);
        row("URL-safe base64",          url, good);
        row("the same tag twice",       "v=DKIM1; k=rsa; k=rsa; " + key, good);
        row("PEM lines",                "v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----" + key.substr(2) + "-----END PUBLIC KEY-----", good);
        row("Ed25519 wrapped",          "v=DKIM1; k=ed25519; p=" + base64Of(SigningKey("ed25519").subjectPublicKeyInfo()), edwards);
        row("HTML",                     "v=DKIM1; k=rsa; " + htmlOf(key), good);
        row("tags in capitals",         "V=DKIM1; K=rsa; P" + key.substr(1), good);
        row("k= in capitals",           "v=DKIM1; k=RSA; " + key, good);
        row("k= of the other type",     "v=DKIM1; k=ed25519; " + key, good);
        row("k= forgotten",             "v=DKIM1; " + edwards.substr(edwards.find("p=")), edwards);
        row("a tag that is none",       "v=DKIM1; k-type=rsa; " + key, "v=DKIM1; " + key);
        row("another key twice",        "v=DKIM1; " + key + "; p=AAAA", "-");
        row("another version",          "v=DKIM2; " + key, "-");
        row("revoked",                  "v=DKIM1; p=", "-");
        row("cut off",                  good.substr(0, 200), "-");
        row("an SPF record",            "v=spf1 -all", "-");
        row("a private key in PEM",     "v=DKIM1; p=-----BEGIN RSA PRIVATE KEY-----" + base64Of(SigningKey("rsa1024").privateKeyInfo()) + "-----END RSA PRIVATE KEY-----", "-");
        row("a private key",            "v=DKIM1; p=" + base64Of(SigningKey("rsa1024").privateKeyInfo()), "-");
        // clang-format on
    }

    void mends()
    {
        QFETCH(const std::string, record);
        QFETCH(const std::string, mended);
        const KeyJudgement judgement = dkim::judgeKeyRecord(record);
        QVERIFY(!judgement.usable);
        QCOMPARE(judgement.repaired.value_or("-"), mended);
        if (judgement.repaired)
            QVERIFY(dkim::judgeKeyRecord(*judgement.repaired).usable);
    }

private:
    static void row(const char *name, const std::string &record, const std::string &wanted)
    {
        QTest::newRow(name) << record << wanted;
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestKeyRecord)
#include "tst_key_record.moc"
