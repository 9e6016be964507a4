// SPDX-License-Identifier: Apache-2.0
// The data files about header fields: complete in both languages, without contradictions, and read as they
// are meant; and what the parts of real fields are said to mean.

#include "tests/support/print.h"
#include "ui/models/field_catalog.h"
#include "ui/models/field_meaning.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace dkimlens {

using models::FieldCatalog;
using models::FieldEntry;
using models::PartText;

namespace {

QList<QByteArray> dataFiles()
{
    QList<QByteArray> files;
    const QFileInfoList found = QDir(QStringLiteral(":/fields")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

// Every text has both languages, begins with a capital or a sign, and is no copy of the other where it is
// long.
QString faultOf(const QJsonObject &texts)
{
    const QString english = texts.value(QStringLiteral("en")).toString();
    const QString german = texts.value(QStringLiteral("de")).toString();
    if (english.isEmpty() || german.isEmpty())
        return QStringLiteral("a language is missing");
    if (english != english.trimmed() || german != german.trimmed())
        return QStringLiteral("white space at an end");
    constexpr qsizetype name = 12; // a longer text that is the same was not translated
    return english == german && english.size() > name && english.contains(QLatin1Char(' '))
        ? QStringLiteral("not translated")
        : QString();
}

} // namespace

class TestFieldCatalog : public QObject
{
    Q_OBJECT

private slots:
    void filesAreComplete_data();
    void filesAreComplete();
    void namesAreUnique();
    void groupsHaveAnOrder();
    void formsAreKnown();
    void codesFitTheirForm();
    void languagesAreChosen();
    void longestNameFits();
    void partsAreExplained_data();
    void partsAreExplained();
    void everyFieldOfOtherAnalyzersIsKnown_data();
    void everyFieldOfOtherAnalyzersIsKnown();
};

void TestFieldCatalog::filesAreComplete_data()
{
    QTest::addColumn<QJsonObject>("group");
    QVERIFY(!dataFiles().isEmpty());
    for (const QByteArray &file : dataFiles()) {
        QJsonParseError error;
        const QJsonObject group = QJsonDocument::fromJson(file, &error).object();
        QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
        QTest::newRow(qPrintable(group.value(QStringLiteral("group")).toString())) << group;
    }
}

void TestFieldCatalog::filesAreComplete()
{
    QFETCH(const QJsonObject, group);
    const QSet<QString> members{QStringLiteral("names"), QStringLiteral("meaning"), QStringLiteral("source"),
                                QStringLiteral("form"),  QStringLiteral("codes"),   QStringLiteral("rules")};
    QCOMPARE(faultOf(group.value(QStringLiteral("title")).toObject()), QString());
    const QJsonArray fields = group.value(QStringLiteral("fields")).toArray();
    QVERIFY(!fields.isEmpty());
    for (const auto &field : fields) {
        const QJsonObject entry = field.toObject();
        const QString name = entry.value(QStringLiteral("names")).toArray().at(0).toString();
        const QJsonObject meaning = entry.value(QStringLiteral("meaning")).toObject();
        QVERIFY2(!name.isEmpty(), "an entry has no name");
        const QStringList keys = entry.keys();
        QVERIFY2(members.contains(QSet<QString>(keys.begin(), keys.end())), qPrintable(name));
        QVERIFY2(faultOf(meaning).isEmpty(), qPrintable(name));
        QVERIFY2(meaning.value(QStringLiteral("en")).toString().endsWith(QLatin1Char('.')), qPrintable(name));
        QVERIFY2(meaning.value(QStringLiteral("de")).toString().endsWith(QLatin1Char('.')), qPrintable(name));
        for (const char *table : {"codes", "rules"}) {
            const QJsonObject codes = entry.value(QLatin1String(table)).toObject();
            const QStringList names = codes.keys();
            for (const QString &code : names) {
                const QJsonObject texts = codes.value(code).toObject();
                QVERIFY2(faultOf(texts).isEmpty(), qPrintable(name + code));
                const QJsonObject values = texts.value(QStringLiteral("values")).toObject();
                const QStringList written = values.keys();
                for (const QString &value : written)
                    QVERIFY2(faultOf(values.value(value).toObject()).isEmpty(),
                             qPrintable(name + code + value));
            }
        }
    }
}

void TestFieldCatalog::namesAreUnique()
{
    const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9][-A-Za-z0-9_]*\*?\z)"));
    QSet<QString> seen;
    for (const QByteArray &file : dataFiles()) {
        const QJsonArray fields =
            QJsonDocument::fromJson(file).object().value(QStringLiteral("fields")).toArray();
        for (const auto &field : fields) {
            const QJsonArray names = field.toObject().value(QStringLiteral("names")).toArray();
            for (const auto &value : names) {
                const QString name = value.toString();
                QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
                QVERIFY2(!seen.contains(name.toLower()), qPrintable(name));
                seen.insert(name.toLower());
            }
        }
    }
}

void TestFieldCatalog::groupsHaveAnOrder()
{
    QSet<int> orders;
    for (const QByteArray &file : dataFiles())
        orders.insert(QJsonDocument::fromJson(file).object().value(QStringLiteral("order")).toInt());
    QCOMPARE(orders.size(), dataFiles().size());
    QVERIFY(!orders.contains(0));
    QCOMPARE(FieldCatalog::read(dataFiles(), QStringLiteral("en")).groups().front(),
             QStringLiteral("Author and addressing"));
}

void TestFieldCatalog::formsAreKnown()
{
    for (const QByteArray &file : dataFiles()) {
        const QJsonArray fields =
            QJsonDocument::fromJson(file).object().value(QStringLiteral("fields")).toArray();
        for (const auto &field : fields) {
            const QString form = field.toObject().value(QStringLiteral("form")).toString();
            QVERIFY2(form.isEmpty() || fields::formNamed(form.toStdString()).has_value(), qPrintable(form));
        }
    }
}

// Codes in a field that is not split would never be shown; rules belong to the forms that have them.
void TestFieldCatalog::codesFitTheirForm()
{
    const QSet<QString> ruled{QStringLiteral("spam-status"), QStringLiteral("spam-report"),
                              QStringLiteral("spamd-result"), QStringLiteral("scores")};
    for (const QByteArray &file : dataFiles()) {
        const QJsonArray fields =
            QJsonDocument::fromJson(file).object().value(QStringLiteral("fields")).toArray();
        for (const auto &field : fields) {
            const QJsonObject entry = field.toObject();
            const QString form = entry.value(QStringLiteral("form")).toString();
            const bool isSplit = !form.isEmpty() && form != QLatin1String("text");
            QVERIFY2(isSplit || !entry.contains(QStringLiteral("codes")), qPrintable(form));
            QVERIFY2(ruled.contains(form) || !entry.contains(QStringLiteral("rules")), qPrintable(form));
        }
    }
}

void TestFieldCatalog::languagesAreChosen()
{
    const auto meaning = [](const char *language) {
        return FieldCatalog::read(dataFiles(), QLatin1String(language)).find("list-id")->meaning;
    };
    QCOMPARE(meaning("de"), QStringLiteral("Der Name der Mailingliste."));
    QCOMPARE(meaning("en"), QStringLiteral("The name of the mailing list."));
    QCOMPARE(meaning("xx"), meaning("en"));
    QCOMPARE(FieldCatalog::bundled().find("LIST-ID")->meaning, meaning("en"));
}

void TestFieldCatalog::longestNameFits()
{
    const FieldCatalog catalog = FieldCatalog::read(dataFiles(), QStringLiteral("en"));
    QCOMPARE(catalog.find("x-ms-exchange-crosstenant-anything"),
             catalog.find("X-MS-Exchange-CrossTenant-Other"));
    QVERIFY(catalog.find("X-MS-Exchange-CrossTenant-AuthAs")
            != catalog.find("X-MS-Exchange-CrossTenant-Other"));
    QVERIFY(catalog.find("X-MS-Exchange-Something") != catalog.find("X-MS-Exchange-CrossTenant-Other"));
    QVERIFY(!catalog.find("X-Never-Heard-Of"));
    QVERIFY(!catalog.find(""));
    QVERIFY(!catalog.find(std::string(100000, 'x')));
    QVERIFY(!catalog.find("\xff\xfe"));
}

void TestFieldCatalog::partsAreExplained_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("meanings");
    const auto row = [](const char *name, const char *value, std::initializer_list<const char *> meanings) {
        QStringList texts;
        for (const char *meaning : meanings)
            texts += QString::fromUtf8(meaning);
        QTest::newRow(name) << QByteArray(name) << QByteArray(value) << texts;
    };
    row("X-Forefront-Antispam-Report",
        "CIP:192.0.2.1;CTRY:;SCL:5;IPV:NLI;SFV:SPM;CAT:PHSH;PTR:a.example;SFV:NEW;XYZ:1",
        {"The address of the client", "The country of that address: nothing is said",
         "Spam confidence level: Spam", "The client’s address in lists: On no list",
         "What the spam filter decided: Filtered, and found to be spam",
         "The category that the policies put it in: Phishing",
         "The name that DNS gives to the client’s address",
         "What the spam filter decided: this value is not known", "Not known"});
    row("X-Microsoft-Antispam", "BCL:6;",
        {"Bulk complaint level: Bulk mail with a mixed number of complaints"});
    row("X-MS-Exchange-Organization-SCL", " -1\r\n",
        {"Spam confidence level: Skipped spam filtering: a safe sender, a rule or a trusted address"});
    row("X-MS-Exchange-Organization-PCL", "9", {"Phishing confidence level: this value is not known"});
    row("X-MS-Exchange-CrossTenant-AuthAs", "Internal",
        {"Who the sender was: Logged in, of this organization"});
    row("X-Spam-Status", "Yes, score=7 required=5 tests=[BAYES_99=3.5,NO_SUCH_RULE=1] autolearn=ham",
        {"Whether it is spam: Spam: the score reaches the limit", "All rules together",
         "The limit from which it is spam",
         "What the filter learned from other messages, as a probability of spam",
         "A rule of the filter; not explained here",
         "Whether the filter learned from it: Learned as good mail"});
    row("X-Spam-Report", "* 1.0 NO_SUCH_RULE BODY: odd", {"BODY: odd"});
    row("X-Spamd-Result", "default: False [-2 / 15];\r\n R_SPF_ALLOW(-0.2)[+ip4:192.0.2.1]",
        {"Whether it is spam: Not spam", "All symbols together", "The limit from which it is rejected",
         "SPF passed · +ip4:192.0.2.1"});
    row("X-Rspamd-Action", "no action", {"The action: Deliver it"});
    row("Feedback-ID", "mailing:sender",
        {"A name of the sender’s choice, as a campaign", "The sender, always the same"});
    row("List-Unsubscribe", "<https://a.example/>, <mailto:b@a.example>", {"A web page", "By mail"});
    row("DomainKey-Signature", "a=rsa-sha1; c=nofws; y=1",
        {"The algorithms: RSA with SHA-1", "How the message was canonicalized: With all white space removed",
         "Not known"});
    row("Auto-Submitted", "auto-replied", {"Who wrote it: A program, as an answer"});
    row("Return-Path", "<a@b.example>", {"The address"});
    row("Message-Instance", "m=1; h=sha256:AA:BB",
        {"The number of this state, from 1",
         "Algorithm, hash of the header, hash of the body, separated by colons"});
}

void TestFieldCatalog::partsAreExplained()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    static const FieldCatalog catalog = FieldCatalog::read(dataFiles(), QStringLiteral("en"));
    const FieldEntry *entry = catalog.find(name.toStdString());
    QVERIFY(entry);
    const std::string text = value.toStdString();
    const std::vector<fields::Part> parts = fields::partsOf(Slice(text), entry->form);
    const auto unnamed =
        std::ranges::count_if(parts, [](const fields::Part &part) { return part.name.isEmpty(); });
    const auto at = [&text](ByteRange range) {
        return text::fromOctets(text.substr(range.begin, range.size()));
    };
    QStringList meanings;
    int place = 0;
    for (const fields::Part &part : parts) {
        place += part.name.isEmpty() ? 1 : 0;
        meanings += models::meaningOf(*entry,
                                      {.kind = part.kind,
                                       .name = at(part.name),
                                       .value = at(part.value),
                                       .note = at(part.note),
                                       .place = place,
                                       .isLast = place == unnamed});
    }
    QTEST(meanings, "meanings");
}

void TestFieldCatalog::everyFieldOfOtherAnalyzersIsKnown_data()
{
    QTest::addColumn<QString>("name");
    // What the header analyzers of Microsoft, Google and MXToolbox name and explain.
    for (const char *name : {"Subject",
                             "Message-ID",
                             "Date",
                             "From",
                             "To",
                             "Cc",
                             "Sender",
                             "Reply-To",
                             "Return-Path",
                             "Received",
                             "X-Originating-IP",
                             "X-Mailer",
                             "User-Agent",
                             "Importance",
                             "Priority",
                             "X-Priority",
                             "Thread-Topic",
                             "Thread-Index",
                             "In-Reply-To",
                             "References",
                             "Content-Language",
                             "Accept-Language",
                             "MIME-Version",
                             "Content-Type",
                             "Content-Transfer-Encoding",
                             "Authentication-Results",
                             "Received-SPF",
                             "DKIM-Signature",
                             "DomainKey-Signature",
                             "ARC-Seal",
                             "ARC-Message-Signature",
                             "ARC-Authentication-Results",
                             "X-Forefront-Antispam-Report",
                             "X-Microsoft-Antispam",
                             "X-CustomSpam",
                             "X-MS-Exchange-Organization-SCL",
                             "X-MS-Exchange-Organization-PCL",
                             "X-MS-Exchange-Organization-AuthAs",
                             "X-MS-Exchange-Organization-AuthSource",
                             "X-MS-Exchange-Organization-AuthMechanism",
                             "X-MS-Exchange-CrossTenant-Id",
                             "X-MS-Exchange-CrossTenant-Network-Message-Id",
                             "X-MS-Exchange-Transport-EndToEndLatency",
                             "X-MS-Has-Attach",
                             "X-MS-TNEF-Correlator",
                             "X-OriginatorOrg",
                             "X-Auto-Response-Suppress",
                             "X-Microsoft-Antispam-Mailbox-Delivery",
                             "X-Received",
                             "X-Gm-Message-State",
                             "X-Google-DKIM-Signature",
                             "X-Google-Smtp-Source",
                             "Delivered-To",
                             "Feedback-ID",
                             "List-Unsubscribe",
                             "List-Unsubscribe-Post",
                             "List-ID",
                             "Precedence",
                             "Auto-Submitted",
                             "X-Spam-Status",
                             "X-Spam-Score",
                             "X-Spam-Flag",
                             "X-Spam-Level",
                             "X-Spam-Report",
                             "X-Spam-Checker-Version",
                             "X-Spamd-Result",
                             "X-Rspamd-Server",
                             "X-Rspamd-Queue-Id",
                             "X-Rspamd-Action",
                             "X-SES-Outgoing",
                             "X-SG-EID",
                             "X-Mailgun-Sid",
                             "X-Barracuda-Spam-Score",
                             "X-Proofpoint-Spam-Details",
                             "X-Mimecast-Spam-Score",
                             "X-IronPort-AV",
                             "X-Virus-Scanned",
                             "X-Google-Group-Id",
                             "BIMI-Selector",
                             "BIMI-Location",
                             "BIMI-Indicator",
                             "DKIM2-Signature",
                             "Message-Instance"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestFieldCatalog::everyFieldOfOtherAnalyzersIsKnown()
{
    QFETCH(const QString, name);
    static const FieldCatalog catalog = FieldCatalog::read(dataFiles(), QStringLiteral("en"));
    QVERIFY(catalog.find(name.toStdString()));
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestFieldCatalog)
#include "tst_field_catalog.moc"
