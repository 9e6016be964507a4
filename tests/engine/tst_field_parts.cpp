// SPDX-License-Identifier: Apache-2.0
// What is read in the fields of mail systems and filters: names, values and scores, each with its bytes.

#include "core/engine/fields/parts.h"
#include "tests/properties/properties.h"
#include "tests/support/print.h"

#include <QTest>

#include <random>

namespace dkimlens {

using fields::Form;
using fields::Part;

class TestFieldParts : public QObject
{
    Q_OBJECT

private slots:
    void partsAreRead_data();
    void partsAreRead();
    void rangesCountFromTheStartOfTheMessage();
    void everyFormHasAWord();
    void anyTextIsRead();
};

namespace {

// "name=value" or "value", rules in angles, notes behind a bar: "<RULE=1.0|why>".
QString lineOf(std::string_view text, const Part &part)
{
    const auto at = [text](ByteRange range) {
        return QString::fromUtf8(text.substr(range.begin, range.size()).data(),
                                 static_cast<qsizetype>(range.size()));
    };
    QString line = part.name.isEmpty() ? at(part.value) : at(part.name) + QLatin1Char('=') + at(part.value);
    if (!part.note.isEmpty())
        line += QLatin1Char('|') + at(part.note);
    return part.kind == Part::Kind::Rule ? QLatin1Char('<') + line + QLatin1Char('>') : line;
}

} // namespace

void TestFieldParts::partsAreRead_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const char *word, const char *text,
                        std::initializer_list<const char *> parts) {
        QStringList lines;
        for (const char *part : parts)
            lines += QString::fromUtf8(part);
        QTest::newRow(name) << QByteArray(word) << QByteArray(text) << lines;
    };

    row("text has no parts", "text", " Hello", {});
    row("a value is trimmed", "value", " YES\r\n ", {"YES"});
    row("an empty value is none", "value", " \r\n ", {});

    row("tags", "tags", " a=rsa-sha1; q=dns;\r\n\td=example.org; b=AB\r\n CD;",
        {"a=rsa-sha1", "q=dns", "d=example.org", "b=AB\r\n CD"});
    row("a tag without a value", "tags", "p=; v=1", {"p=", "v=1"});

    row("Microsoft's report", "pairs",
        " CIP:203.0.113.7;CTRY:IE;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:mail.example;CAT:NONE;SFS:(1)(2);"
        "\r\n\tDIR:INB;",
        {"CIP=203.0.113.7", "CTRY=IE", "LANG=en", "SCL=1", "SRV=", "IPV=NLI", "SFV=NSPM", "H=mail.example",
         "CAT=NONE", "SFS=(1)(2)", "DIR=INB"});
    row("an address with colons", "pairs", "CIP:2001:db8::1;SCL:5", {"CIP=2001:db8::1", "SCL=5"});
    row("Microsoft's bulk level", "pairs", " BCL:0;ARA:13230040|36860700013;",
        {"BCL=0", "ARA=13230040|36860700013"});
    row("a code without a colon", "pairs", "UriScan;BCL:2", {"UriScan", "BCL=2"});

    row("results", "results",
        " mx.example; dkim=pass (a; b) header.d=x.example;\r\n spf=none smtp.mailfrom=\";\"",
        {"mx.example", "dkim=pass (a; b) header.d=x.example", "spf=none smtp.mailfrom=\";\""});
    row("a keyword with parameters", "results", "auto-replied; owner-email=\"a@b\"",
        {"auto-replied", "owner-email=\"a@b\""});

    row("a list", "list", " a@b.example (a, b), \"c, d\" <e@f>,\r\n g",
        {"a@b.example (a, b)", "\"c, d\" <e@f>", "g"});

    row("links of a list", "uris", " <https://a.example/u?x=1,2>,\r\n <mailto:leave@a.example> (by mail)",
        {"https=https://a.example/u?x=1,2", "mailto=mailto:leave@a.example", "(by mail)"});
    row("a link without brackets", "uris", " https://a.example/", {"https://a.example/"});
    row("a link without an end", "uris", "<https://a.example", {"https=https://a.example"});
    row("no scheme", "uris", "<NO>", {"NO"});

    row("Google's feedback", "colons", " campaign:customer::sender", {"campaign", "customer", "", "sender"});
    row("an empty last one", "colons", "a:", {"a", ""});
    row("nothing between colons", "colons", " ", {});

    row("assignments", "assignments", " rule=notspam policy=default\r\n score=0; x=(y)",
        {"rule=notspam", "policy=default", "score=0", "x=(y)"});
    row("a word between assignments", "assignments", "ip=[192.0.2.1];Tenant a=b",
        {"ip=[192.0.2.1]", "Tenant", "a=b"});

    row("SpamAssassin's status", "spam-status",
        " Yes, score=7.5 required=5.0 tests=[BAYES_99=3.5,\r\n\tDKIM_VALID=-0.1, HTML_MESSAGE] "
        "autolearn=spam\r\n\tversion=4.0.1",
        {"Yes", "score=7.5", "required=5.0", "<BAYES_99=3.5>", "<DKIM_VALID=-0.1>", "<HTML_MESSAGE=>",
         "autolearn=spam", "version=4.0.1"});
    row("without brackets", "spam-status",
        "No, hits=4.4 required=5.0\r\n\ttests=BAYES_90,HTML_30_40,\r\n\t\tNORMAL_HTTP\r\n\tversion=2.55",
        {"No", "hits=4.4", "required=5.0", "<BAYES_90=>", "<HTML_30_40=>", "<NORMAL_HTTP=>", "version=2.55"});
    row("with commas", "spam-status", "No, score=2.9, required=15, tests=[ARC_NA=0,\r\n MISSING_MID=2.5]",
        {"No", "score=2.9", "required=15", "<ARC_NA=0>", "<MISSING_MID=2.5>"});
    row("no tests", "spam-status", "No, tests= autolearn=no", {"No", "autolearn=no"});
    row("brackets without an end", "spam-status", "No, tests=[A=1, B", {"No", "<A=1>", "<B=>"});

    row("SpamAssassin's report", "spam-report",
        "\r\n\t*  3.5 BAYES_99 BODY: probability is 99%\r\n\t*      [score: 1.0000]\r\n\t* -0.1 DKIM_VALID "
        "Signed",
        {"<BAYES_99=3.5|BODY: probability is 99%\r\n\t*      [score: 1.0000]>", "<DKIM_VALID=-0.1|Signed>"});
    row("a report that begins with words", "spam-report", " Content analysis\r\n\t* 1.0 A",
        {"Content analysis", "<A=1.0>"});

    row("rspamd's result", "spamd-result",
        " default: False [-2.80 / "
        "50.00];\r\n\tBAYES_HAM(-3.00)[100.00%];\r\n\tSUSPICIOUS(0.20)[a;b];\r\n\tARC_NA(0.00)[]",
        {"default=False", "-2.80", "50.00", "<BAYES_HAM=-3.00|100.00%>", "<SUSPICIOUS=0.20|a;b>",
         "<ARC_NA=0.00>"});
    row("a symbol without a score", "spamd-result", "default: True [1 / 2]; A",
        {"default=True", "1", "2", "<A=>"});
    row("rspamd's report", "scores", " R_DKIM_ALLOW(-0.2) MIME_GOOD(-0.1)\r\n X",
        {"<R_DKIM_ALLOW=-0.2>", "<MIME_GOOD=-0.1>", "<X=>"});
}

void TestFieldParts::partsAreRead()
{
    QFETCH(const QByteArray, word);
    QFETCH(const QByteArray, text);
    const std::optional<Form> form = fields::formNamed(word.toStdString());
    QVERIFY(form.has_value());
    QStringList lines;
    for (const Part &part : fields::partsOf(Slice(text.toStdString()), *form))
        lines += lineOf(std::string_view(text.data(), static_cast<std::size_t>(text.size())), part);
    QTEST(lines, "parts");
}

void TestFieldParts::rangesCountFromTheStartOfTheMessage()
{
    const std::vector<Part> parts = fields::partsOf(Slice(" A:b;C:d", 100), Form::Pairs);
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[1].where, (ByteRange{105, 108}));
    QCOMPARE(parts[1].name, (ByteRange{105, 106}));
    QCOMPARE(parts[1].value, (ByteRange{107, 108}));
}

void TestFieldParts::everyFormHasAWord()
{
    QVERIFY(!fields::formNamed("no such form").has_value());
    QCOMPARE(fields::formNamed("spam-status"), std::optional(Form::SpamStatus));
}

void TestFieldParts::anyTextIsRead()
{
    constexpr std::string_view letters = "aB1-. \t\r\n;,:=[]()<>\"\\*/|";
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same every time
    std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1);
    for (int round = 0; round < 3000; ++round) {
        std::string text(letter(random) * 3, ' ');
        for (char &c : text)
            c = letters[letter(random)];
        QCOMPARE(test::readFieldParts(text), std::string());
    }
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestFieldParts)
#include "tst_field_parts.moc"
