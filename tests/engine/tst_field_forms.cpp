// SPDX-License-Identifier: Apache-2.0
// Other ways of writing the same: fields, encoded words, transfer encodings, charsets, dates, links. For each
// pair, one of the forms that are tried leads from what arrived back to what was sent.

#include "core/engine/diagnose/diagnosis.h"
#include "core/engine/diagnose/encoded_words.h"
#include "core/engine/diagnose/field_forms.h"
#include "core/engine/diagnose/key_search.h"
#include "core/engine/diagnose/links.h"
#include "core/engine/diagnose/text_encodings.h"
#include "core/engine/diagnose/written_dates.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using namespace dkimlens::diagnose; // NOLINT(google-build-using-namespace)

namespace {

bool leadsTo(std::span<const FieldForm> forms, const std::string &arrived, const std::string &sent)
{
    return std::ranges::any_of(forms, [&](FieldForm form) { return form(arrived) == sent; });
}

} // namespace

class TestFieldForms : public QObject
{
    Q_OBJECT

private slots:

    void foldedFieldsAreUnfolded_data()
    {
        QTest::addColumn<QByteArray>("arrived");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("one line") << QByteArray("A: b\r\n c") << QByteArray("A: b c");
        QTest::newRow("tab for space") << QByteArray("A: b\r\n\tc") << QByteArray("A: b\r\n c");
        QTest::newRow("space for tab") << QByteArray("A: b\r\n c") << QByteArray("A: b\r\n\tc");
        QTest::newRow("parameters") << QByteArray("A: b; c=d") << QByteArray("A: b;\r\n\tc=d");
        QTest::newRow("addresses") << QByteArray("To: a@b, c@d") << QByteArray("To: a@b,\r\n c@d");
        QTest::newRow("no space after the colon") << QByteArray("A: b") << QByteArray("A:b");
        QTest::newRow("fold after the colon") << QByteArray("A: b") << QByteArray("A:\r\n b");
    }

    void foldedFieldsAreUnfolded()
    {
        QFETCH(QByteArray, arrived);
        QFETCH(QByteArray, sent);
        QVERIFY(leadsTo(foldingForms(), arrived.toStdString(), sent.toStdString()));
    }

    void parametersAreRequoted_data()
    {
        QTest::addColumn<QByteArray>("arrived");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("quoted") << QByteArray("T: a; charset=\"utf-8\"") << QByteArray("T: a; charset=utf-8");
        QTest::newRow("bare") << QByteArray("T: a; charset=utf-8") << QByteArray("T: a; charset=\"utf-8\"");
        QTest::newRow("capitals") << QByteArray("T: a; charset=utf-8") << QByteArray("T: a; charset=UTF-8");
        QTest::newRow("all") << QByteArray("T: a; b=c; d=e") << QByteArray("T: a; b=\"c\"; d=\"e\"");
    }

    void parametersAreRequoted()
    {
        QFETCH(QByteArray, arrived);
        QFETCH(QByteArray, sent);
        QVERIFY(leadsTo(parameterForms(), arrived.toStdString(), sent.toStdString()));
    }

    void encodedWordsAreRewritten_data()
    {
        QTest::addColumn<QByteArray>("arrived");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("Q to B") << QByteArray("S: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=")
                                << QByteArray("S: =?UTF-8?B?R3LDvMOfZQ==?=");
        QTest::newRow("B to Q") << QByteArray("S: =?UTF-8?B?R3LDvMOfZQ==?=")
                                << QByteArray("S: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=");
        QTest::newRow("decoded") << QByteArray("S: Gr\xC3\xBC\xC3\x9F"
                                               "e")
                                 << QByteArray("S: =?UTF-8?B?R3LDvMOfZQ==?=");
        QTest::newRow("split in two")
            << QByteArray("S: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?=") << QByteArray("S: =?utf-8?Q?ab?=");
        QTest::newRow("case") << QByteArray("S: =?UTF-8?Q?a?=") << QByteArray("S: =?utf-8?q?a?=");
    }

    void encodedWordsAreRewritten()
    {
        QFETCH(QByteArray, arrived);
        QFETCH(QByteArray, sent);
        QVERIFY(leadsTo(encodedWordForms(), arrived.toStdString(), sent.toStdString()));
    }

    void brokenEncodedWordsStayAsTheyAre()
    {
        for (const std::string text :
             {"S: =?", "S: =?UTF-8?", "S: =?UTF-8?Q", "S: =?UTF-8?Q?x", "S: =?UTF-8?X?x?=", ""}) {
            for (const FieldForm form : encodedWordForms())
                QCOMPARE(form(text), text);
        }
    }

    void formsTakeWhateverThereIs()
    {
        for (const std::string text :
             {"", ":", "no colon", "A:", "A: \"", "A: ;;;", "A: b;c=\"", "\r\n", "A: <<>>,,\"\\"}) {
            for (const auto forms : {foldingForms(), parameterForms(), encodedWordForms()}) {
                for (const FieldForm form : forms)
                    form(text);
            }
        }
    }

    void quotedPrintableIsReadBack()
    {
        const std::string text = "Gr\xC3\xBC\xC3\x9F"
                                 "e = "
            + std::string(100, 'x') + " \r\n\r\nend";
        QCOMPARE(fromQuotedPrintable(toQuotedPrintable(text)), text);
        QCOMPARE(fromQuotedPrintable("a=\r\nb=\nc=  \r\nd=3d=zz="), std::string("abcd==zz"));
        QVERIFY(toQuotedPrintable("a \r\n").starts_with("a=20\r\n")); // RFC 2045, 6.7, rule 3
    }

    void charsetsAreReadBack()
    {
        const std::string utf8 = "Gr\xC3\xBC\xC3\x9F"
                                 "e \xE2\x82\xAC";
        QCOMPARE(latin1FromUtf8(utf8), std::nullopt); // the euro has no place
        const std::optional<std::string> windows = windows1252FromUtf8(utf8);
        QCOMPARE(windows,
                 std::optional<std::string>("Gr\xFC\xDF"
                                            "e \x80"));
        QCOMPARE(utf8FromWindows1252(*windows), std::optional(utf8));
        QVERIFY(!isUtf8("\xC0\x80")); // overlong
        QVERIFY(!isUtf8("\xED\xA0\x80")); // a surrogate
        QVERIFY(isUtf8(utf8));
    }

    void datesAreOfTheSameMoment()
    {
        const std::vector<std::string> dates = datesOfTheSameMoment(" Thu, 1 Jan 2026 00:30:00 +0100");
        for (const std::string wanted : {"Wed, 31 Dec 2025 23:30:00 +0000", "Wed, 31 Dec 2025 23:30:00 GMT",
                                         "Wed, 31 Dec 2025 18:30:00 -0500", "1 Jan 2026 00:30:00 +0100",
                                         "Thu, 01 Jan 2026 00:30:00 +0100"})
            QVERIFY2(std::ranges::find(dates, wanted) != dates.end(), wanted.c_str());
        QVERIFY(datesOfTheSameMoment("yesterday").empty());
    }

    void linksAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("Safe Links") << QByteArray("https://eur01.safelinks.protection.outlook.com/"
                                                  "?url=https%3A%2F%2Fexample.org%2F%3Fa%3Db&data=05%7C")
                                    << QByteArray("https://example.org/?a=b");
        QTest::newRow("URL Defense 2")
            << QByteArray("https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-5Fb&d=Dw")
            << QByteArray("https://example.org/a_b");
        QTest::newRow("URL Defense 3")
            << QByteArray("https://urldefense.com/v3/__https://example.org/a__;!!x$")
            << QByteArray("https://example.org/a");
        QTest::newRow("none") << QByteArray("https://example.org/?url=x") << QByteArray();
    }

    void linksAreReadBack()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, original);
        const std::string text = "see <" + link.toStdString() + "> now";
        const std::vector<RewrittenLink> links = rewrittenLinks(Slice(text));
        QCOMPARE(links.size(), std::size_t(original.isEmpty() ? 0 : 1));
        if (links.empty())
            return;
        QCOMPARE(links.front().original, original.toStdString());
        QCOMPARE(text.substr(links.front().where.begin, links.front().where.size()), link.toStdString());
    }

    void neighboursAreTheNextNumbers()
    {
        QCOMPARE(neighboursOf("selector1"), (std::vector<std::string>{"selector2", "selector3"}));
        QCOMPARE(neighboursOf("s2"), (std::vector<std::string>{"s1", "s3", "s4"}));
        QVERIFY(neighboursOf("20230601").empty()); // a date
        QVERIFY(neighboursOf("mail").empty());
        QVERIFY(neighboursOf("").empty());
    }

    void everyKindHasItsOwnWord()
    {
        std::set<std::string_view> words;
        for (const KindRow &row : kindTable())
            words.insert(row.word);
        QCOMPARE(words.size(), kindTable().size());
    }
};

QTEST_GUILESS_MAIN(TestFieldForms)
#include "tst_field_forms.moc"
