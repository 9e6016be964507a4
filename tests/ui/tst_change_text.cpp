// SPDX-License-Identifier: Apache-2.0
// What a rule of a canonicalization did, in words: one text a rule.

#include "core/engine/dkim/canonicalization.h"
#include "ui/text/step_text.h"
#include "ui/text/translation.h"

#include <QTest>

namespace dkimlens {

class TestChangeText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void bodyRulesSayWhatTheyDid_data();
    void bodyRulesSayWhatTheyDid();
    void headerRulesSayWhatTheyDid();
    void longTextsAreNotRead();
};

void TestChangeText::bodyRulesSayWhatTheyDid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &body, Rule rule, const char *text) {
        QTest::newRow(name) << body << rule << QString::fromUtf8(text);
    };
    const char *nothing = "Nothing to change here";
    row("nothing at line ends", "a\r\n", Rule::TrailingWhitespace, nothing);
    row("one line", "a\r\nb \t\r\n", Rule::TrailingWhitespace, "Line 2: 1 space and 1 tab removed");
    row("every line of six", "a \r\nb \r\nc \r\nd \r\ne \r\nf \r\n", Rule::TrailingWhitespace,
        "Lines 1 to 6: 6 spaces removed");
    row("six lines of many", "a \r\n\r\nb \r\n\r\nc \r\nd \r\ne \r\nf \r\n", Rule::TrailingWhitespace,
        "6 lines, first 1, 3 and 5: 6 spaces removed");
    row("one run", "a\r\nb  c\r\n", Rule::WhitespaceRun, "Line 2: 2 spaces became 1 space");
    row("a tab", "a\tb\r\n", Rule::WhitespaceRun, "Line 1: 1 tab became 1 space");
    row("two runs", "a  b\r\nb   c\r\n", Rule::WhitespaceRun,
        "Lines 1 and 2: 2 runs of spaces became 1 each");
    row("one empty line", "a\r\n\r\n", Rule::TrailingEmptyLines, "Line 2 removed");
    row("two empty lines", "a\r\n\r\n\r\n", Rule::TrailingEmptyLines, "Lines 2 and 3 removed");
    row("four empty lines", "a\r\n\r\n\r\n\r\n\r\n", Rule::TrailingEmptyLines, "Lines 2 to 5 removed");
    row("no final line end", "a", Rule::FinalLineEnd, "A line end added");
    row("a final line end", "a\r\n", Rule::FinalLineEnd, nothing);
    row("LF", "a\nb\r\nc\n", Rule::LineEnding, "2 line ends LF became CRLF");
}

void TestChangeText::bodyRulesSayWhatTheyDid()
{
    QFETCH(QByteArray, body);
    QFETCH(Rule, rule);
    QFETCH(QString, text);
    const message::Message message = message::Message::fromBytes("A: b\r\n\r\n" + body.toStdString());
    const auto made =
        std::make_shared<EditedText>(dkim::canonicalBody(message, dkim::Canonicalization::Relaxed));
    const RuleSet before = rule == Rule::LineEnding ? RuleSet{} : RuleSet{Rule::LineEnding};
    QCOMPARE(text::changeText({made, before, before.with({rule})}, message), text);
}

void TestChangeText::headerRulesSayWhatTheyDid()
{
    const message::Message message = message::Message::fromBytes("Subject :  one\r\n\ttwo  three \r\n\r\n");
    const auto made = std::make_shared<EditedText>(
        dkim::canonicalField(message, message.fields().front(), dkim::Canonicalization::Relaxed));
    const auto textOf = [&](RuleSet rules) { return text::changeText({made, {}, rules}, message); };
    QCOMPARE(textOf({Rule::NameCase}), QStringLiteral("1 name written in lower case"));
    QCOMPARE(textOf({Rule::Unfold}), QStringLiteral("1 line break removed"));
    QCOMPARE(textOf({Rule::WhitespaceAroundColon, Rule::TrailingWhitespace}),
             QStringLiteral("Lines 1 and 2: 4 spaces removed"));
    QCOMPARE(textOf({Rule::NameCase, Rule::Unfold}), QStringLiteral("30 bytes became 28 bytes"));
}

// What takes long is only summed up: no line numbers.
void TestChangeText::longTextsAreNotRead()
{
    std::string body;
    while (body.size() <= 1'000'000)
        body += "some text and a space \r\n";
    const std::size_t lines = body.size() / 24;
    const message::Message message = message::Message::fromBytes("A: b\r\n\r\n" + body);
    const auto made =
        std::make_shared<EditedText>(dkim::canonicalBody(message, dkim::Canonicalization::Relaxed));
    const RuleSet before{Rule::LineEnding};
    QCOMPARE(text::changeText({made, before, before.with({Rule::TrailingWhitespace})}, message),
             QStringLiteral("%1 places: %2 removed").arg(text::number(lines), text::exactByteCount(lines)));
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestChangeText)
#include "tst_change_text.moc"
