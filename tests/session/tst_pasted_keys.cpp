// SPDX-License-Identifier: Apache-2.0
// The keys in what people paste, and the names in what they type.

#include "core/engine/dkim/judged_answer.h"
#include "core/session/keys/pasted_keys.h"
#include "core/session/keys/typed_name.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using session::Pasted;
using session::PastedForm;

namespace {

// "name: record", a line each; what is to be looked up has no record.
std::string described(const Pasted &pasted)
{
    std::string text;
    for (const dns::Answer &key : pasted.keys) {
        text += (text.empty() ? "" : "\n") + key.question.name;
        for (const dns::TxtRecord &record : key.txt)
            text += ": " + record.joined();
    }
    return text;
}

std::string base64OfTestKey(const char *name)
{
    const std::string record = test::SigningKey(name).record();
    return record.substr(record.find("p=") + 2);
}

QJsonArray corpusPastes()
{
    QFile file(QStringLiteral(DKIMLENS_CORPUS_DIR "/keys.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray pastes;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        if (entry[u"form"].toString() == u"paste")
            pastes.append(entry);
    }
    return pastes;
}

} // namespace

class TestPastedKeys : public QObject
{
    Q_OBJECT

private slots:

    void findsTheRecord_data()
    {
        QTest::addColumn<std::string>("pasted");
        QTest::addColumn<std::string>("found");
        const std::string plain = ": v=DKIM1; p=abc";
        const std::string named = "s._domainkey.d.example: v=DKIM1; p=abc";

        // clang-format off
        row("the value itself",      "v=DKIM1; p=abc",                                    plain);
        row("with line ends around", "\r\n v=DKIM1; p=abc\n",                             plain);
        row("wrapped value",         "v=DKIM1;\r\n p=abc",                                ": v=DKIM1;\r\n p=abc");
        row("zone entry",            "s._domainkey.d.example. IN TXT ( \"v=DKIM1; \"\n \"p=abc\" )", named);
        row("zone file",             "$TTL 3600\n$ORIGIN d.example.\n@ IN SOA ns hostmaster ( 1 2 3 4 5 )\n"
                                     "@ IN TXT \"v=spf1 -all\"\ns._domainkey.d.example. TXT \"v=DKIM1; p=abc\" ; the key\n",
                                                                                          named);
        row("two keys",              "a._domainkey.d.example. TXT \"p=a\"\nb._domainkey.d.example. TXT \"p=b\"\n",
                                     "a._domainkey.d.example: p=a\nb._domainkey.d.example: p=b");
        row("two records",           "s._domainkey.d.example. TXT \"p=a\"\ns._domainkey.d.example. TXT \"p=b\"\n",
                                     "s._domainkey.d.example: p=a: p=b");
        row("a relative name",       "s._domainkey IN TXT \"v=DKIM1; p=abc\"",            plain);
        row("dig",                   "; <<>> DiG 9.18 <<>> TXT s._domainkey.d.example\n;; QUESTION SECTION:\n"
                                     ";s._domainkey.d.example. IN TXT\n\n;; ANSWER SECTION:\n"
                                     "s._domainkey.d.example. 5 IN CNAME b.\nb. 5 IN TXT \"v=DKIM1\\; \" \"p=abc\"\n\n"
                                     ";; Query time: 0 msec\n",                           named);
        row("dig +short",            "\"v=DKIM1; \" \"p=abc\"\n",                         plain);
        row("nslookup",              "Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\nNon-authoritative answer:\n"
                                     "s._domainkey.d.example\tcanonical name = b.example.\n"
                                     "b.example\ttext =\n\n\t\"v=DKIM1; \"\n\t\"p=abc\"\n\n"
                                     "Authoritative answers can be found from:\n",        named);
        row("nslookup, one line",    "s._domainkey.d.example\ttext = \"v=DKIM1; p=abc\"\n", named);
        row("host",                  "s._domainkey.d.example is an alias for b.example.\n"
                                     "b.example descriptive text \"v=DKIM1; \" \"p=abc\"\n", named);
        row("Resolve-DnsName",       "\nName                     Type   TTL   Section    Strings\n"
                                     "----                     ----   ---   -------    -------\n"
                                     "s._domainkey.d.example   TXT    3600  Answer     {v=DKIM1; p=abc}\n", named);
        row("Resolve-DnsName, list", "Name       : s._domainkey.d.example\nType       : TXT\nTTL        : 3600\n"
                                     "Section    : Answer\nStrings    : {v=DKIM1; p=a, \n             bc}\n", named);
        row("break in a string",     "s._domainkey.d.example. IN TXT \"v=DKIM1\\; \np=abc\"", named);
        row("name TXT value",        "s._domainkey.d.example TXT v=DKIM1; p=abc",         named);
        row("name TTL TXT value",    "s._domainkey.d.example. 300 IN TXT v=DKIM1\\; p=abc", named);
        row("name and quoted value", "s._domainkey.d.example \"v=DKIM1; \" \"p=abc\"",    named);
        row("a panel's row",         "TXT\ts._domainkey.d.example\tv=DKIM1; p=abc\t3600", named);
        row("a panel's fields",      "Name: s._domainkey.d.example\nType: TXT\nValue: v=DKIM1; p=abc\nAuto", named);
        row("keys file",             "{\"s._domainkey.d.example\": \"v=DKIM1; p=abc\", \"d.example\": \"v=spf1 -all\"}", named);
        row("quotes inside",         "v=DKIM1; p=ab\" \"cd",                              ": v=DKIM1; p=ab\" \"cd");
        row("backslashes",           "v=DKIM1\\; p=abc",                                  ": v=DKIM1\\; p=abc");
        row("v= last",               "k=rsa; p=abc; v=DKIM1",                             ": k=rsa; p=abc; v=DKIM1");
        row("nothing",               "",                                                  ": ");
        row("JSON of something",     "{\"a\": [1, 2]}",                                   ": {\"a\": [1, 2]}");
        row("PEM of no key",         "-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----",
                                     ": -----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----");
        // clang-format on
    }

    void findsTheRecord()
    {
        QFETCH(std::string, pasted);
        QFETCH(std::string, found);
        const Pasted read = session::readPasted(pasted);
        QCOMPARE(described(read), found);
        QCOMPARE(read.form, PastedForm::Record);
    }

    void findsTheNamesToLookUp_data()
    {
        QTest::addColumn<std::string>("pasted");
        QTest::addColumn<std::string>("found");
        const std::string field =
            "DKIM-Signature: v=1; a=rsa-sha256; d=d.example; s=s;\r\n h=from; bh=YQ==; b=YQ==\r\n";
        const std::string name = "s._domainkey.d.example";
        row("a field", field, name);
        row("its value", "v=1; a=rsa-sha256; d=d.example; s=s; h=from; bh=YQ==; b=YQ==", name);
        row("a message", "From: a@d.example\r\n" + field + "\r\nSee s._domainkey.other.example.\r\n", name);
        row("two signatures", field + "DKIM-Signature: d=e.example; s=t; b=YQ==\r\n" + field,
            name + "\nt._domainkey.e.example");
        row("a name", "S._domainkey.D.example.", name);
        row("a command", "dig +short TXT s._domainkey.d.example", name);
        row("an IDN", "s._domainkey.bücher.example", "s._domainkey.xn--bcher-kva.example");
    }

    void findsTheNamesToLookUp()
    {
        QFETCH(std::string, pasted);
        QFETCH(std::string, found);
        const Pasted read = session::readPasted(pasted);
        QCOMPARE(read.form, PastedForm::Names);
        QCOMPARE(described(read), found);
        for (const dns::Answer &key : read.keys)
            QCOMPARE(key.status, dns::Status::NotAsked);
    }

    void keepsTheStringsAsTheyStand()
    {
        const Pasted read = session::readPasted("s._domainkey.d. 60 TXT \"v=DKIM1; \" \"p=abc\"");
        QCOMPARE(read.keys.front().txt.front().strings, (std::vector<std::string>{"v=DKIM1; ", "p=abc"}));
        QCOMPARE(read.keys.front().source, dns::Source::Given);
        QCOMPARE(read.keys.front().ttl, std::optional<std::uint32_t>(60));
    }

    // The key of RFC 8463, A.2, as SubjectPublicKeyInfo (RFC 8410).
    void makesTheRecordForAPublicKey_data()
    {
        QTest::addColumn<std::string>("pasted");
        QTest::addColumn<std::string>("record");
        const std::string pem = "-----BEGIN PUBLIC KEY-----\n"
                                "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                                "-----END PUBLIC KEY-----\n";
        const std::string edwards = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        row("Ed25519", pem, edwards);
        row("with words above it", "Public key for mail\n" + pem, edwards);
        row("base64 alone", base64OfTestKey("rsa2048"), test::SigningKey("rsa2048").record());
    }

    void makesTheRecordForAPublicKey()
    {
        QFETCH(std::string, pasted);
        QFETCH(std::string, record);
        const Pasted read = session::readPasted(pasted);
        QCOMPARE(read.form, PastedForm::PublicKey);
        QCOMPARE(described(read), ": " + record);
    }

    void aPrivateKeyIsToldAndNotKept_data()
    {
        QTest::addColumn<std::string>("label");
        for (const char *label :
             {"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY"})
            QTest::newRow(label) << std::string(label);
    }

    void aPrivateKeyIsToldAndNotKept()
    {
        QFETCH(std::string, label);
        const std::string pem = "-----BEGIN " + label + "-----\nc2VjcmV0\n-----END " + label + "-----\n";
        const Pasted read = session::readPasted(pem);
        QCOMPARE(read.form, PastedForm::PrivateKey);
        QVERIFY(described(read).find("c2VjcmV0") == std::string::npos);
        const auto findings = dkim::judgeAnswer(read.keys.front()).judgement.findings;
        QCOMPARE(findings.front().code, dkim::FindingCode::KeyPrivatePublished);
    }

    void corpus_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QJsonValue &entry : corpusPastes())
            QTest::newRow(qPrintable(entry[u"id"].toString())) << entry.toObject();
        if (corpusPastes().isEmpty())
            QTest::newRow("absent") << QJsonObject();
    }

    void corpus()
    {
        QFETCH(const QJsonObject, entry);
        if (entry.isEmpty())
            QSKIP("the corpus is not there (DKIMLENS_CORPUS_DIR)");
        const Pasted read = session::readPasted(entry[u"record"].toString().toStdString());
        const dkim::KeyJudgement judgement = dkim::judgeAnswer(read.keys.front()).judgement;
        QCOMPARE(judgement.usable, entry[u"usable"].toBool());
        QStringList findings;
        for (const dkim::Finding &finding : judgement.findings)
            findings.append(QString::fromStdString(std::string(dkim::wordOf(finding.code))));
        QCOMPARE(findings, entry[u"findings"].toVariant().toStringList());
        QCOMPARE(judgement.record.key.value().bits(), entry[u"bits"].toInt());
    }

    void understandsWhatIsTyped_data()
    {
        QTest::addColumn<std::string>("selector");
        QTest::addColumn<std::string>("domain");
        QTest::addColumn<std::string>("name"); // of the key; or the domain alone
        const std::string name = "sel._domainkey.example.org";
        const auto add = [](const char *title, const char *selector, const char *domain,
                            const std::string &wanted) {
            QTest::newRow(title) << std::string(selector) << std::string(domain) << wanted;
        };
        add("plain", "sel", "example.org", name);
        add("capitals, spaces and a final dot", " SEL ", "\tExample.ORG. ", name);
        add("the whole name as the domain", "", "sel._domainkey.example.org", name);
        add("the whole name as the selector", "sel._domainkey.example.org", "", name);
        add("the whole name, and the domain", "sel._domainkey.example.org", "example.org", name);
        add("the name's beginning", "sel._domainkey", "example.org", name);
        add("tags", "s=sel;", "d=example.org;", name);
        add("URL", "sel", "https://example.org:8080/path?x=1", name);
        add("address", "sel", "\"Joe\" <joe@example.org>", name);
        add("two labels", "2024.mail", "example.org", "2024.mail._domainkey.example.org");
        add("IDN", "sel", "bücher.example", "sel._domainkey.xn--bcher-kva.example");
        add("no selector", "", "https://example.org/", "example.org");
        add("nothing", "", "", "");
    }

    void understandsWhatIsTyped()
    {
        QFETCH(const std::string, selector);
        QFETCH(const std::string, domain);
        QFETCH(const std::string, name);
        const session::TypedName typed = session::typedName(selector, domain);
        QCOMPARE(typed.selector.empty() ? typed.domain : typed.keyName(), name);
    }

private:
    static void row(const char *name, const std::string &pasted, const std::string &found)
    {
        QTest::newRow(name) << pasted << found;
    }
};

QTEST_GUILESS_MAIN(TestPastedKeys)
#include "tst_pasted_keys.moc"
