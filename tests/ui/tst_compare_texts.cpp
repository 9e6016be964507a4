// SPDX-License-Identifier: Apache-2.0
// The words for two messages compared: every difference has a label and a note, every outcome a sentence.

#include "tests/ui/words.h"
#include "ui/text/compare_text.h"
#include "ui/text/translation.h"
#include "ui/text/verdict_parts.h"

#include <map>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using compare::Cover;
using compare::Difference;
using compare::Part;
using compare::Row;
using message::Message;
using text::ComparedMessages;
using text::Status;

namespace {

ComparedMessages comparedMessages(const std::string &one, const std::string &other)
{
    const Message left = Message::fromBytes(one);
    const Message right = Message::fromBytes(other);
    return {std::make_shared<const compare::Comparison>(compare::compare(left, right, {})), left, right,
            QStringLiteral("sent.eml"),
            QStringLiteral("a file whose name is so long that no sentence has room.eml")};
}

std::string signedWith(const std::string &tags, const std::string &subject = "Lunch")
{
    return "DKIM-Signature: v=1; d=example.org; s=sel; bh=AAAA; b=BBBB; " + tags + "\r\nSubject: " + subject
        + "\r\n\r\nHello\r\n";
}

} // namespace

class TestCompareTexts : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    static void everyDifferenceHasWords()
    {
        const ComparedMessages messages = comparedMessages(signedWith("h=subject"), signedWith("h=subject"));
        for (const Part part : {Part::Header, Part::Body}) {
            for (const Cover cover :
                 {Cover::Signed, Cover::ThisSignature, Cover::NotSigned, Cover::AfterLimit}) {
                for (const Difference difference :
                     {Difference::None, Difference::Swallowed, Difference::Changed, Difference::OnlyInOne,
                      Difference::OnlyInOther, Difference::SignatureValue}) {
                    const Row row{part, cover, difference, {{0, 1}, 0, 1}, {{0, 1}, 0, 1}};
                    const text::DifferenceText words = text::differenceText(messages, row);
                    test::checkLabel(words.title);
                    test::checkLabel(words.detail);
                    QCOMPARE(words.status == Status::Fail, row.matters());
                }
            }
        }
    }

    static void everyOutcomeIsASentence_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("title");
        const auto add = [](const char *name, const std::string &one, const std::string &other,
                            const char *title) {
            QTest::newRow(name) << QByteArray::fromStdString(one) << QByteArray::fromStdString(other)
                                << QString::fromUtf8(title);
        };
        const std::string base = signedWith("h=subject");
        add("the same", base, base, "Both messages are the same, byte for byte.");
        add("mbox line", base, "From me\r\n" + base, "The messages differ in nothing that is hashed.");
        add("field", base, signedWith("h=subject", "Dinner"),
            "The first difference that matters: Subject, which h= signs.");
        add("body", base, base + "\r\nBye\r\n",
            "The first difference that matters: Body, lines 2 to 3, which bh= signs.");
        add("own field", signedWith("h=from"), signedWith("h=to"),
            "The first difference that matters: the signature itself.");
        add("signature gone", base, "Subject: Lunch\r\n\r\nHello\r\n", "This signature is only in sent.eml.");
        add("signature new", "Subject: Lunch\r\n\r\nHello\r\n", base,
            "This signature is only in a file whose name is so long that no se\u2026.");
        add("unsigned", signedWith("h=from"), signedWith("h=from", "Dinner"),
            "Nothing differs that this signature covers.");
        add("unknown c=", signedWith("h=subject; c=odd"), signedWith("h=subject; c=odd", "Dinner"),
            "The first difference that matters: Subject, which h= signs.");
        add("no signature", "Subject: a\r\n\r\n", "Subject: b\r\n\r\n", "The first difference: Subject.");
        add("no signature, canonicalized the same", "Subject: a\r\n\r\n", "Subject:  a\r\n\r\n",
            "The messages are the same once they are canonicalized.");
        const std::string longName = "X" + std::string(5000, 'x');
        add("long name", longName + ": a\r\n\r\n", longName + ": b\r\n\r\n",
            "The first difference: Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026.");
    }

    static void everyOutcomeIsASentence()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const QString, title);
        const ComparedMessages messages = comparedMessages(one.toStdString(), other.toStdString());
        const text::ComparisonText words = text::comparisonText(messages);
        QCOMPARE(words.verdict.title, title);
        test::checkSentence(words.verdict.title);
        QVERIFY(words.verdict.title.size() <= text::longestTitle);
        if (!words.verdict.detail.isEmpty())
            test::checkSentence(words.verdict.detail);
        QCOMPARE(words.status == Status::Fail, messages.comparison->first.has_value());
    }
};

QTEST_GUILESS_MAIN(TestCompareTexts)
#include "tst_compare_texts.moc"
